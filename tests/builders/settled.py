# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A bundle in which people gave these answers, written straight into its store: for what comes after merging."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from annotator_app.model import strict_json
from annotator_app.model.bundle import (
    Build,
    BundleContributor,
    BundleFacts,
    BundleItem,
    BundlePack,
    Chain,
    Given,
    Result,
)
from annotator_app.model.pack import Task, task_to_json
from annotator_app.store.bundle import bundle_store

Answers = Mapping[str, Any]
PACK = "sha256:" + "7" * 64
Said = Answers | str | None  # answers, "skip" for a reported problem, None for nothing


def bundle_of(
    path: Path,
    task: Task,
    items: Sequence[Mapping[str, Any]],
    people: Mapping[str, Sequence[Said]],
    *,
    notes: Mapping[tuple[str, int], str] | None = None,
    more: Mapping[str, Mapping[str, Any]] | None = None,
    judges: Mapping[str, str] | None = None,
    seen: Mapping[tuple[str, int], str] | None = None,
    objections: Mapping[tuple[str, int], str] | None = None,
    values: Mapping[tuple[str, int], Mapping[str, Any]] | None = None,
    plan: str = "",
    project: str = "round-k3f9",
    built_at: str = "2026-11-20T09:00:00Z",
) -> Path:
    """What each of `people` said of each item, in the order of `items`; `more` of items as the bundle keeps them.

    `values`: what else stands in the value of one answer, such as what was counted while it was typed.
    """
    facts = BundleFacts(
        name=path.stem, project=project, title=task.title, family=task.family, language=task.language,
        seed="2026-11",
    )  # fmt: skip
    lines = [strict_json.write(dict(one)) + b"\n" for one in items]
    kept = [
        BundleItem(id=one["id"], line=line, source_id=str(number), **(more or {}).get(one["id"], {}))
        for number, (one, line) in enumerate(zip(items, lines, strict=True), 1)
    ]
    pack = BundlePack(
        pack_id=PACK, series="round", revision=1, supersedes=None, file="round.taskpack", sha256="0" * 64,
        created_at="2026-11-20T09:00:00Z", recipients=("*",), contributor=None, manifest=b"{}",
        task=strict_json.write(task_to_json(task)), items=tuple(one.digest for one in kept),
    )  # fmt: skip
    build = Build(
        plan=plan, plan_name="plan.toml", built_at=built_at, sources=(),
        contributors=tuple(BundleContributor(name=name, principal=f"c-{n:04d}") for n, name in enumerate(people, 1)),
    )  # fmt: skip
    with bundle_store.create(path, facts) as bundle:
        bundle.record_build(build, kept, [pack])
        with bundle.changing():
            for name, said in people.items():
                more_said = {
                    place: _more((judges or {}).get(name), (seen or {}).get((name, place)))
                    | dict((values or {}).get((name, place), {}))
                    for place in range(len(said))
                }
                objects = {place: why for (who, place), why in (objections or {}).items() if who == name}
                result = _result(name, said, kept, notes or {}, more_said, objects)
                bundle.add_result(result, "2026-11-21T09:00:00Z")
    return path


def _more(judge: str | None, seen: str | None) -> dict[str, Any]:
    said: dict[str, Any] = {"judge": judge, "origin": "file"} if judge else {}
    return said | ({"suggestion": {"label": seen}} if seen else {})


def _result(
    name: str,
    said: Sequence[Said],
    kept: Sequence[BundleItem],
    notes: Mapping[tuple[str, int], str],
    more: Mapping[int, Mapping[str, Any]],
    objections: Mapping[int, str],
) -> Result:
    given = tuple(
        _given(one, kept[place], notes.get((name, place), ""), more[place], objections.get(place))
        for place, one in enumerate(said)
        if one is not None
    )
    mark = hashlib.sha256(name.encode()).digest()
    return Result(
        pack_id="sha256:" + mark.hex(), task_pack=PACK, contributor=name, key="ssh-ed25519 AAAA", revision=1,
        created_at="2026-11-21T08:00:00Z", complete=len(given) == len(kept),
        chain=Chain(genesis=bytes(32), heads=mark), answers=given,
    )  # fmt: skip


def _given(
    said: Answers | str, kept: BundleItem, note: str, more: Mapping[str, Any], why: str | None
) -> Given:
    if isinstance(said, str):
        return Given(kept.id, kept.digest, "skipped", None, 1, {"reason": "cut_off", "text": ""}, note)
    problem = None if why is None else {"reason": "objection", "text": why}
    value = {"answers": dict(said), "origin": "window", **more}
    return Given(kept.id, kept.digest, "done", value, 1, problem, note)
