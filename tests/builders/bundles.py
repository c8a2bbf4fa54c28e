# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Bundles for tests, and the result packs that come back to them: any history, valid in one line.

A history is a list of steps `(item number, said)`: a label answers, "skip" reports a problem, None takes the
answer back. The first steps of a history are an earlier result pack of the same person.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from annotator_app.model.bundle import (
    Build,
    BundleContributor,
    BundleFacts,
    BundleItem,
    BundlePack,
    SourceFile,
)
from annotator_app.packs.keys import SigningKey
from annotator_app.packs.roster import Roster
from annotator_app.packs.signature import NAMESPACES
from annotator_app.store.bundle import bundle_store
from tests.builders.packs import (
    CONTRIBUTOR,
    COORDINATOR,
    FULL_ROSTER,
    PROJECT,
    Bag,
    chained,
    digest,
    head,
    readable,
)
from tests.builders.packs import line as as_line

Step = tuple[int, str | None]
FACTS = BundleFacts(
    name="book-words",
    project=PROJECT,
    title={"en": "Book words", "ar": "كلمات"},
    family="sentiment",
    language="mul",
)
SOURCE = SourceFile(
    name="books", path="books.tsv", licence="CC BY 4.0", origin="Book corpus", credit="Reader et al. 2020"
)


def lines_of(pack: Bag) -> list[bytes]:
    """The item lines of a task pack."""
    return [
        raw
        for name in pack.payload()
        if name.startswith("data/items/")
        for raw in pack.files[name].splitlines(keepends=True)
    ]


def make_bundle(
    path: Path,
    packs: Sequence[Bag],
    people: Mapping[str, SigningKey | None] | None = None,
    *,
    plan: str = "",
    facts: BundleFacts = FACTS,
    items: Mapping[str, Mapping[str, Any]] | None = None,
    roster: Roster = FULL_ROSTER,
) -> Path:
    """A bundle that sent out these task packs; `people` by the name in the books, `items` more of some items."""
    bundle_store.create(path, facts).close()
    add_build(path, packs, people, plan=plan, items=items, roster=roster)
    return path


def add_build(
    path: Path,
    packs: Sequence[Bag],
    people: Mapping[str, SigningKey | None] | None = None,
    *,
    plan: str = "",
    items: Mapping[str, Mapping[str, Any]] | None = None,
    roster: Roster = FULL_ROSTER,
) -> None:
    """One more build into a bundle."""
    people = {"Contributor 07": CONTRIBUTOR} if people is None else people
    build = Build(
        plan=plan,
        plan_name="plan.toml",
        built_at="2026-11-20T09:00:00Z",
        sources=(SOURCE,),
        contributors=tuple(_person(number, *one) for number, one in enumerate(people.items(), 1)),
        signer=f"coord@{PROJECT}",
        roster=roster.text().decode("ascii"),
    )
    known = {digest(raw): raw for pack in packs for raw in lines_of(pack)}
    kept = [_item(number, raw, items or {}) for number, raw in enumerate(known.values(), 1)]
    with bundle_store.open_bundle(path) as bundle:
        bundle.record_build(build, kept, [_pack(pack) for pack in packs])


def history(
    to: Bag,
    steps: Iterable[Step],
    *,
    key: SigningKey = CONTRIBUTOR,
    principal: str = f"c-0001@{PROJECT}",
    revision: int = 1,
    before: Sequence[dict[str, Any]] = (),
    value: Mapping[str, Any] | None = None,
) -> Bag:
    """The result pack of somebody who did these steps; `before` are events ahead of them, `value` more of answers."""
    lines = lines_of(to)
    events: list[dict[str, Any]] = list(before)
    said: dict[int, str] = {}
    for number, what in steps:
        events.extend(_events(lines, number, what, value or {}))
        said.pop(number, None)
        said.update({number: what} if what is not None else {})
    answers = [
        _answer(lines, number, said[number], value or {})
        for number in sorted(said, key=lambda one: _id(lines, one))
    ]
    skipped = sum(what == "skip" for what in said.values())
    journal = chained(to.pack_id, events)
    described = head(
        "result", principal, key.public,
        task={"pack_id": to.pack_id, "series": to.pack()["series"], "revision": to.pack()["revision"]},
        recipient=COORDINATOR.public.fingerprint, complete=len(said) == len(lines),
        counts={"done": len(said) - skipped, "skipped": skipped, "untouched": len(lines) - len(said)},
        journal={
            "events": len(journal), "genesis": to.pack_id,
            "head": digest(journal[-1]) if journal else to.pack_id.removeprefix("sha256:"),
        },
    )  # fmt: skip
    described |= {"revision": revision, "supersedes": None if revision == 1 else "sha256:" + "0" * 64}
    described["series"] = f"{described['series']}.{principal.partition('@')[0]}"
    files = {
        "bagit.txt": b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        "pack.json": readable(described),
        **({"data/answers/00000.jsonl": b"".join(answers)} if answers else {}),
        **({"data/journal/00000.jsonl": b"".join(journal)} if journal else {}),
    }
    return Bag(files, key, NAMESPACES["result"]).seal()


def write(path: Path, pack: Bag) -> Path:
    """The pack as a file."""
    path.write_bytes(pack.zipped())
    return path


def head_of(pack: Bag) -> dict[str, Any]:
    """The value of an update event that goes on from this result pack."""
    described = pack.pack()
    return {
        "pack_id": described["task"]["pack_id"],
        "head": described["journal"]["head"],
        "events": described["journal"]["events"],
    }


def _person(number: int, name: str, key: SigningKey | None) -> BundleContributor:
    return BundleContributor(name=name, principal=f"c-{number:04d}", key=key.public.blob if key else None)


def _item(number: int, raw: bytes, more: Mapping[str, Mapping[str, Any]]) -> BundleItem:
    id_ = json.loads(raw)["id"]
    return BundleItem(
        id=id_, line=raw, source=0, file="books.tsv", row=number, source_id=str(number), **more.get(id_, {})
    )


def _pack(pack: Bag) -> BundlePack:
    described = pack.pack()
    recipients = tuple(described["recipients"])
    return BundlePack(
        pack_id=pack.pack_id,
        series=described["series"],
        revision=described["revision"],
        supersedes=described["supersedes"],
        file=f"{described['series']}_r{described['revision']}.taskpack",
        sha256=digest(pack.zipped()),
        created_at=described["created_at"],
        recipients=recipients,
        contributor="Contributor 07" if recipients == (f"c-0001@{PROJECT}",) else None,
        manifest=pack.files["pack.json"],
        task=pack.files["data/task/task.json"],
        items=tuple(digest(raw) for raw in lines_of(pack)),
    )


def _id(lines: Sequence[bytes], number: int) -> str:
    return str(json.loads(lines[number])["id"])


def _events(
    lines: Sequence[bytes], number: int, what: str | None, value: Mapping[str, Any]
) -> list[dict[str, Any]]:
    item = {"item": _id(lines, number), "item_sha256": digest(lines[number])}
    if what is None:
        return [
            {"type": "clear", **item, "value": None},
            {"type": "flag", **item, "value": {"problem": None}},
        ]
    if what == "skip":
        problem = {"problem": {"reason": "cut_off", "text": ""}}
        return [{"type": "flag", **item, "value": problem}, {"type": "skip", **item, "value": None}]
    return [
        {"type": "flag", **item, "value": {"problem": None}},
        {"type": "answer", **item, "value": _value(what, value)},
    ]


def _answer(lines: Sequence[bytes], number: int, what: str, value: Mapping[str, Any]) -> bytes:
    skipped = what == "skip"
    return as_line(
        {
            "item": _id(lines, number),
            "item_sha256": digest(lines[number]),
            "status": "skipped" if skipped else "done",
            "value": None if skipped else _value(what, value),
            "problem": {"reason": "cut_off", "text": ""} if skipped else None,
            "note": "",
        }
    )


def _value(what: str, more: Mapping[str, Any]) -> dict[str, Any]:
    return {"answers": {"label": what}, "origin": "window", **more}
