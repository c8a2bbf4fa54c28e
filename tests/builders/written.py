# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Packs written by the program itself, from the same contents as those built by hand."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path

from annotator_app.packs.contents import check_contents
from annotator_app.packs.keys import SigningKey
from annotator_app.packs.lines import Payload, parts
from annotator_app.packs.manifest import Manifest, ResultManifest, TaskManifest
from annotator_app.packs.reading import ProvenPack
from annotator_app.packs.refusals import refusal
from annotator_app.packs.writing import Draft, PayloadFile, Written, write_pack
from tests.builders.packs import CONTRIBUTOR, COORDINATOR, ROSTER, Bag, item_lines, result, task, task_json


def write_task(path: Path, lines: Iterable[bytes] | None = None, key: SigningKey = COORDINATOR) -> Written:
    """The task pack of `task()`, or one of other items."""
    wanted = item_lines() if lines is None else lines
    template = task().pack()

    def describe(files: tuple[PayloadFile, ...]) -> Manifest:
        items = [file for file in files if file.path.startswith("data/items/")]
        about = {"count": sum(file.lines for file in items), "files": [file.path for file in items]}
        return TaskManifest.model_validate_json(as_json({**template, "items": about}))

    payload = [Payload("data/task/task.json", [task_json()])]
    return write_pack(
        Draft(chained(parts("items", wanted), payload), describe, ROSTER, check=check), key, path
    )


def write_result(path: Path, given: Written, answered: int = 3) -> Written:
    """The result pack of `result()`, answering a task pack that was written by `write_task`."""
    bag = task()
    assert bag.pack_id == given.pack_id, "the hand-made pack and the written one are the same pack"
    made = result(bag, answered=answered)
    return write_bag(path, made, CONTRIBUTOR, ResultManifest)


def write_bag(
    path: Path,
    bag: Bag,
    key: SigningKey,
    model: type[Manifest],
    checked: Callable[[ProvenPack], None] | None = None,
) -> Written:
    """Any hand-made pack, written by the program."""
    payload = [Payload(name, [bag.files[name]]) for name in bag.payload()]
    manifest = model.model_validate_json(bag.files["pack.json"])
    return write_pack(Draft(payload, lambda _: manifest, check=checked or check), key, path)


def check(pack: ProvenPack) -> None:
    found = check_contents(pack)
    if found:
        raise refusal(found)


def chained(*many: Iterable[Payload]) -> Iterable[Payload]:
    for one in many:
        yield from one


def as_json(value: object) -> bytes:
    return json.dumps(value).encode()
