# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Packs for tests: valid and signed in one line, then broken in exactly one place.

`task()`, `result()` and `keycard()` give a `Bag`: the files of a pack before they are put into one file.
Change a file and call `seal()` to have lists and signature remade, or leave that out to have them wrong;
`zipped()` gives the bytes. Built from packs.md by hand, not by the program's own writer.
"""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from annotator_app.model.people import PublicKey
from annotator_app.packs.keys import SigningKey, key_from_seed
from annotator_app.packs.roster import Roster, Signer, signer_for
from annotator_app.packs.signature import NAMESPACES
from annotator_app.packs.trust import Policy, believe_roster
from tests.builders.raw_zip import RawMember, zip_bytes

PROJECT = "demo-1"
COORDINATOR = key_from_seed(b"coordinator 01, a key for tests.")
CONTRIBUTOR = key_from_seed(b"contributor 01, a key for tests.")
OTHER_CONTRIBUTOR = key_from_seed(b"contributor 02, a key for tests.")
REVIEWER = key_from_seed(b"reviewer 01, one key for tests..")
OUTSIDER = key_from_seed(b"outsider 01, one key for tests..")

COORDINATOR_LINE = signer_for("coordinator", f"coord@{PROJECT}", COORDINATOR.public)
CONTRIBUTOR_LINE = signer_for("contributor", f"c-0001@{PROJECT}", CONTRIBUTOR.public)
OTHER_LINE = signer_for("contributor", f"c-0002@{PROJECT}", OTHER_CONTRIBUTOR.public)
OTHER_REVIEWER = key_from_seed(b"reviewer 02, one key for tests..")
REVIEWER_LINE = signer_for("reviewer", f"r-0001@{PROJECT}", REVIEWER.public)
ROSTER = Roster((COORDINATOR_LINE, CONTRIBUTOR_LINE))
FULL_ROSTER = Roster((COORDINATOR_LINE, CONTRIBUTOR_LINE, OTHER_LINE, REVIEWER_LINE))
TWO_REVIEWERS = Roster(
    (*FULL_ROSTER.signers, signer_for("reviewer", f"r-0002@{PROJECT}", OTHER_REVIEWER.public))
)

FRONT = ("bagit.txt", "bag-info.txt", "pack.json", "trust/allowed_signers", "trust/revoked_keys")
TEXTS = ("ይህ መጽሐፍ በጣም ጥሩ ነው።", "यह किताब अच्छी है।", "هذا الكتاب جيد.", "The book is fine.", "ข้อความนี้ดี")


@dataclass
class Bag:
    """The files under `pack/`, the key that signs them and for what."""

    files: dict[str, bytes]
    key: SigningKey
    namespace: str
    counter: list[tuple[str, SigningKey, str]] = field(default_factory=list)

    def copy(self) -> Bag:
        return copy.copy(self).__class__(dict(self.files), self.key, self.namespace, list(self.counter))

    def seal(self) -> Bag:
        """Remake both lists, bag-info.txt and all signatures."""
        self.inform()
        self.list_payload()
        self.list_tags()
        return self.sign()

    def inform(self) -> None:
        payload = self.payload()
        series = self.pack().get("series", "x") if self.files["pack.json"][:1] == b"{" else "x"
        oxum = f"{sum(len(self.files[name]) for name in payload)}.{len(payload)}"
        self.files["bag-info.txt"] = f"External-Identifier: {series}\nPayload-Oxum: {oxum}\n".encode()

    def list_payload(self) -> None:
        self.files["manifest-sha256.txt"] = self._list(self.payload())

    def list_tags(self) -> None:
        left_out = ("data/", "signatures/", "tagmanifest-sha256.txt")
        self.files["tagmanifest-sha256.txt"] = self._list(
            name for name in self.files if not name.startswith(left_out)
        )

    def sign(self) -> Bag:
        signed = self.files["tagmanifest-sha256.txt"]
        self.files["signatures/signer.sshsig"] = self.key.sign(self.namespace, signed)
        for name, key, namespace in self.counter:
            self.files[f"signatures/{name}.sshsig"] = key.sign(namespace, signed)
        return self

    def payload(self) -> list[str]:
        return sorted(name for name in self.files if name.startswith("data/"))

    def pack(self) -> dict[str, Any]:
        described: dict[str, Any] = json.loads(self.files["pack.json"])
        return described

    def describe(self, **changes: Any) -> Bag:
        """Change fields of pack.json; a name with two underscores goes inside: `signer__key`."""
        described = self.pack()
        for name, value in changes.items():
            *outer, last = name.split("__")
            place = described
            for step in outer:
                place = place[step]
            place[last] = value
        self.files["pack.json"] = readable(described)
        return self

    def rewrite(self, name: str, change: Callable[[list[bytes]], Iterable[bytes]]) -> Bag:
        """Change the lines of one file."""
        self.files[name] = b"".join(change(self.files[name].splitlines(keepends=True)))
        return self

    @property
    def pack_id(self) -> str:
        return "sha256:" + hashlib.sha256(self.files["tagmanifest-sha256.txt"]).hexdigest()

    def members(self) -> list[RawMember]:
        """The members in the order of packs.md 5.2, ready to be spoilt."""
        front = [name for name in FRONT if name in self.files]
        signatures = sorted(name for name in self.files if name.startswith("signatures/"))
        order = [*front, "tagmanifest-sha256.txt", *signatures, "manifest-sha256.txt", *self.payload()]
        return [RawMember(b"pack/" + name.encode(), self.files[name]) for name in order if name in self.files]

    def zipped(self) -> bytes:
        return zip_bytes(self.members())

    def _list(self, names: Iterable[str]) -> bytes:
        lines = (f"{hashlib.sha256(self.files[name]).hexdigest()}  {name}\n" for name in sorted(names))
        return "".join(lines).encode()


def readable(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def line(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


def head(kind: str, principal: str, key: PublicKey, **more: Any) -> dict[str, Any]:
    """The fields of pack.json that every kind has."""
    role = {"task": "coordinator", "review": "coordinator", "trust": "coordinator", "verdict": "reviewer"}
    return {
        "format": "postil",
        "format_version": "1.0",
        "kind": kind,
        "project": {"id": principal.partition("@")[2], "title": "Demo"},
        "series": "book-words-c-0001",
        "revision": 1,
        "supersedes": None,
        "created_at": "2026-11-20T10:00:00Z",
        "signer": {"principal": principal, "role": role.get(kind, "contributor"), "key": key.fingerprint},
        "software": {"name": "postil", "version": "0.1.0"},
        "requires": [],
        **more,
    }


def item_lines(count: int = 5) -> list[bytes]:
    """Items of the family sentiment, in five scripts."""
    return [
        line({"id": f"i-{number:05d}", "language": "mul", "text": {"text": TEXTS[number % len(TEXTS)]}})
        for number in range(count)
    ]


def task_json() -> bytes:
    """One choice between three labels."""
    options = [{"id": name, "text": {"en": name.title()}} for name in ("positive", "neutral", "negative")]
    question = {
        "id": "label", "kind": "choice", "text": {"en": "What is the writer’s overall feeling?"},
        "required": True, "level": "nominal", "each": "item", "options": options,
        "multiple": False, "none": False, "cannot_judge": False,
    }  # fmt: skip
    return readable(
        {
            "family": "sentiment",
            "title": {"en": "Book words"},
            "language": "mul",
            "languages": ["mul"],
            "due": None,
            "late": True,
            "quick": True,
            "counts": False,
            "responses_order": "given",
            "guidelines": [],
            "questions": [question],
        }
    )


def task(
    *,
    lines: list[bytes] | None = None,
    roster: Roster = ROSTER,
    recipients: tuple[str, ...] = (f"c-0001@{PROJECT}",),
    key: SigningKey = COORDINATOR,
    principal: str = f"coord@{PROJECT}",
    **more: Any,
) -> Bag:
    """A valid task pack of five items for contributor c-0001."""
    lines = item_lines() if lines is None else lines
    parts = {
        f"data/items/{start // 10_000:05d}.jsonl": b"".join(lines[start : start + 10_000])
        for start in range(0, len(lines), 10_000)
    }
    described = head(
        "task", principal, key.public, trust_version=1, recipients=list(recipients),
        items={"count": len(lines), "files": sorted(parts)},
        results={"encrypt": "none", "age_recipients": [], "timing": "coarse"}, receipts=[], **more,
    )  # fmt: skip
    files = {
        "bagit.txt": b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        "pack.json": readable(described),
        "trust/allowed_signers": roster.text(),
        "data/task/task.json": task_json(),
        **parts,
    }
    return Bag(files, key, NAMESPACES["task"]).seal()


def result(
    to: Bag | None = None,
    *,
    answered: int = 3,
    key: SigningKey = CONTRIBUTOR,
    principal: str = f"c-0001@{PROJECT}",
    **more: Any,
) -> Bag:
    """A valid result pack: the first items of the task answered, the next one skipped with a problem."""
    to = to or task()
    items = b"".join(to.files[name] for name in to.payload() if name.startswith("data/items/"))
    lines = items.splitlines(keepends=True)
    journal, answers = _work(to.pack_id, lines, answered)
    skipped = min(1, len(lines) - answered)
    described = head(
        "result", principal, key.public,
        task={"pack_id": to.pack_id, "series": to.pack()["series"], "revision": to.pack()["revision"]},
        recipient=to.key.public.fingerprint, complete=answered + skipped == len(lines),
        counts={"done": answered, "skipped": skipped, "untouched": len(lines) - answered - skipped},
        journal={"events": len(journal), "genesis": to.pack_id, "head": digest(journal[-1])}, **more,
    )  # fmt: skip
    described["series"] = f"{described['series']}.c-0001"
    files = {
        "bagit.txt": b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        "pack.json": readable(described),
        "data/answers/00000.jsonl": b"".join(answers),
        "data/journal/00000.jsonl": b"".join(journal),
    }
    return Bag(files, key, NAMESPACES["result"]).seal()


def keycard(key: SigningKey = CONTRIBUTOR, displayed: str = "Contributor 07", **more: Any) -> Bag:
    """A valid key card."""
    described = head("enrol", "contributor-07@enrol", key.public, **more)
    described["series"] = "contributor-07"
    files = {
        "bagit.txt": b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        "pack.json": readable(described),
        "data/card/card.json": line({"name": displayed}),
    }
    return Bag(files, key, NAMESPACES["enrol"]).seal()


def believing(roster: Roster = FULL_ROSTER, *, since: str = "2026-10-03", **more: Any) -> Policy:
    """The policy of somebody who believes every line of `roster`."""
    return Policy(believe_roster(roster, since), **more)


def chained(pack_id: str, events: Iterable[dict[str, Any]]) -> list[bytes]:
    """The lines of a journal that starts from `pack_id`."""
    lines: list[bytes] = []
    prev = pack_id.removeprefix("sha256:")
    for seq, event in enumerate(events, 1):
        lines.append(line({"seq": seq, "prev": prev, **event}))
        prev = digest(lines[-1])
    return lines


def with_end(signer: Signer, end: str) -> Signer:
    return Signer(signer.principal, signer.key, signer.namespaces, None, end)


def _work(pack_id: str, lines: list[bytes], answered: int) -> tuple[list[bytes], list[bytes]]:
    events: list[dict[str, Any]] = []
    answers: list[bytes] = []
    for number, raw in enumerate(lines[: answered + 1]):
        item = {"item": json.loads(raw)["id"], "item_sha256": digest(raw)}
        time = {"t": "2026-11-20T10:00:00Z", "mono": number * 60_000, "session": "s-1"}
        events.append(
            {
                "type": "open",
                **item,
                "value": {"shown": {"label": ["positive", "neutral", "negative"]}},
                **time,
            }
        )
        problem = None
        if number < answered:
            value = {"answers": {"label": "positive"}, "origin": "window"}
            events.append({"type": "answer", **item, "value": value, **time})
            status = "done"
        else:
            value, status, problem = None, "skipped", {"reason": "cut_off", "text": ""}
            events.append({"type": "flag", **item, "value": {"problem": problem}, **time})
            events.append({"type": "skip", **item, "value": None, **time})
        answers.append(line({**item, "status": status, "value": value, "problem": problem, "note": ""}))
    return chained(pack_id, events), answers
