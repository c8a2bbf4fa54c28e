# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rows 66 to 71, 74a, 78 and 89: good packs in the wrong place, and contents that only the whole check sees."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache

from annotator_app import errors
from annotator_app.model import border
from annotator_app.packs.belonging import Place
from tests.builders.packs import (
    CONTRIBUTOR,
    OTHER_CONTRIBUTOR,
    OUTSIDER,
    PROJECT,
    Bag,
    chained,
    digest,
    item_lines,
    line,
    readable,
    result,
    task,
    task_json,
)

ANSWERS = "data/answers/00000.jsonl"
JOURNAL = "data/journal/00000.jsonl"
ITEMS = "data/items/00000.jsonl"
MINE = Place(key=CONTRIBUTOR.public, name="c-0001")


@cache
def given() -> bytes:
    """The task pack that every result here should answer."""
    return task().zipped()


def newer() -> Bag:
    return result(task().describe(revision=2, supersedes="sha256:" + "0" * 64).seal())


def pretending(lines: list[bytes]) -> Callable[[], Bag]:
    """A result over other items that names the real task pack."""

    def make() -> Bag:
        other = task(lines=lines)
        other.files["tagmanifest-sha256.txt"] = task().files["tagmanifest-sha256.txt"]
        return result(other)

    return make


def asked(question: dict[str, object] | None = None, **changes: object) -> Callable[[], Bag]:
    """The task with another task.json."""

    def make() -> Bag:
        bag = task()
        value = json.loads(task_json())
        value["questions"][0].update(question or {})
        bag.files["data/task/task.json"] = readable({**value, **changes})
        return bag.seal()

    return make


def answered(value: object) -> Callable[[], Bag]:
    """A result whose first answer is `value`, in history and answers alike."""

    def make() -> Bag:
        bag = result()
        events = [json.loads(raw) for raw in bag.files[JOURNAL].splitlines()]
        bare = [{name: one for name, one in event.items() if name not in ("seq", "prev")} for event in events]
        bare[1]["value"] = {"answers": {"label": value}, "origin": "window"}
        journal = chained(bag.pack()["task"]["pack_id"], bare)
        bag.files[JOURNAL] = b"".join(journal)
        first, *rest = bag.files[ANSWERS].splitlines(keepends=True)
        bag.files[ANSWERS] = line({**json.loads(first), "value": bare[1]["value"]}) + b"".join(rest)
        return bag.describe(journal__head=digest(journal[-1])).seal()

    return make


def said(old: bytes, new: bytes) -> Callable[[], Bag]:
    """A result whose first line of answers differs from its history."""
    return lambda: result().rewrite(ANSWERS, lambda lines: [lines[0].replace(old, new), *lines[1:]]).seal()


FOREIGN = [raw.replace(b"i-00001", b"i-00001x") for raw in item_lines()]
OTHER_TEXT = [*item_lines()[:2], line({"id": "i-00002", "text": {"text": "another"}}), *item_lines()[3:]]
WRONG, DAMAGED = errors.WrongPackError, errors.DamagedPackError

# label, maker, for which task, in which place, codes, sentence, class of failure
ROWS: list[
    tuple[str, Callable[[], Bag], bool, Place, list[str], str, type[errors.PostilError]]
] = [
    ("66 t-wrong-project", task, False, Place(project="other-1"), ["T01"], "project", WRONG),
    ("67 t-not-for-me", lambda: task(recipients=(f"c-0002@{PROJECT}",)), False, MINE, ["T04"], "recipient", WRONG),
    ("68 t-uninvited", lambda: result(key=OTHER_CONTRIBUTOR, principal=f"c-0002@{PROJECT}"), True, Place(), ["T04"], "uninvited", WRONG),
    ("69 t-other-task", newer, True, Place(), ["T02"], "other_revision", WRONG),
    ("69 another bundle", lambda: result(task().describe(series="other").seal()), True, Place(), ["T02"], "other_task", WRONG),
    ("70 t-foreign-item", pretending(FOREIGN), True, Place(), ["T03"], "foreign_item", WRONG),
    ("71 t-item-text", pretending(OTHER_TEXT), True, Place(), ["T03"], "item_text", WRONG),
    ("74a d-family", asked(family="toxicity"), False, Place(), ["D05"], border.UNKNOWN_FAMILY, errors.UnknownFamilyError),
    ("74a an unknown kind of question", asked(question={"kind": "ranking"}), False, Place(), ["D05"], border.UNKNOWN_KIND, errors.UnknownFamilyError),
    ("74a no task file", lambda: _without_task(), False, Place(), ["D05"], border.BAD_TASK, DAMAGED),
    ("74a d-item", lambda: task().rewrite(ITEMS, lambda all_: [all_[0].replace(b'"text":{"text"', b'"text":{"txet"'), *all_[1:]]).seal(), False, Place(), ["D05"], border.BAD_ITEM, DAMAGED),
    ("74a an answer that is no option", answered("great"), True, Place(), ["D05"], border.BAD_ITEM, DAMAGED),
    ("78 j-replay", said(b"positive", b"negative"), False, Place(), ["J04"], "replay", DAMAGED),
    ("78 a note that was never written", said(b'"note":""', b'"note":"so"'), False, Place(), ["J04"], "replay", DAMAGED),
    ("89 written for another coordinator", result, False, Place(coordinators=frozenset([OUTSIDER.public])), ["T04"], "other_coordinator", WRONG),
]  # fmt: skip


def _without_task() -> Bag:
    bag = task()
    del bag.files["data/task/task.json"]
    bag.files["data/guidelines/en.md"] = b"# none\n"
    return bag.seal()
