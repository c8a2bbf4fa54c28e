# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rows 72 to 77: one fault in the lines of a pack or in its history."""

from __future__ import annotations

import json
from collections.abc import Callable

from tests.builders.packs import Bag, believing, chained, digest, item_lines, line, result, task

BOOKS = believing()
ITEMS = "data/items/00000.jsonl"
ANSWERS = "data/answers/00000.jsonl"
JOURNAL = "data/journal/00000.jsonl"
OTHER_PACK = "sha256:" + "ab" * 32


def lines(
    make: Callable[[], Bag], name: str, change: Callable[[list[bytes]], list[bytes]]
) -> Callable[[], Bag]:
    return lambda: make().rewrite(name, change).seal()


def spoilt(name: str, old: bytes, new: bytes) -> Callable[[], Bag]:
    return lines(task, name, lambda all_: [all_[0], all_[1].replace(old, new), *all_[2:]])


def said(make: Callable[[], Bag], **changes: object) -> Callable[[], Bag]:
    return lambda: make().describe(**changes).seal()


def altered_last() -> Bag:
    return result().rewrite(JOURNAL, lambda all_: [*all_[:-1], all_[-1].replace(b"s-1", b"s-2")]).seal()


def renumbered() -> Bag:
    """A chain whose links hold but whose numbers do not."""
    bag = result()
    events = [json.loads(raw) for raw in bag.files[JOURNAL].splitlines()]
    remade, prev = [], bag.pack()["task"]["pack_id"].removeprefix("sha256:")
    for seq, event in enumerate(events, 2):
        remade.append(line({**event, "seq": seq, "prev": prev}))
        prev = digest(remade[-1])
    bag.files[JOURNAL] = b"".join(remade)
    return bag.describe(journal__head=prev).seal()


def of_another_pack() -> Bag:
    bag = result()
    events = [json.loads(raw) for raw in bag.files[JOURNAL].splitlines()]
    bare = [{name: value for name, value in event.items() if name not in ("seq", "prev")} for event in events]
    remade = chained(OTHER_PACK, bare)
    bag.files[JOURNAL] = b"".join(remade)
    return bag.describe(journal__head=digest(remade[-1])).seal()


def swapped(all_: list[bytes]) -> list[bytes]:
    return [*all_[:2], all_[3], all_[2], *all_[4:]]


def long_first_line() -> Bag:
    """Noise, so that the limit of a line is what it meets and not that of expansion."""
    noise = "".join(digest(str(number).encode()) for number in range(40_000))
    return task(lines=[line({"id": "i-0", "text": {"text": noise}}), *item_lines()])


def overfull_part() -> Bag:
    bag = task(lines=item_lines(10_001))
    bag.files[ITEMS] += bag.files.pop("data/items/00001.jsonl")
    return bag.describe(items__files=[ITEMS]).seal()


def missing_part() -> Bag:
    bag = task()
    bag.files["data/items/00001.jsonl"] = bag.files.pop(ITEMS)
    return bag.describe(items__files=["data/items/00001.jsonl"]).seal()


ROWS: list[tuple[str, Callable[[], Bag], list[str]]] = [
    ("72 d-count", said(task, items__count=6), ["D02"], "count"),
    ("72 fewer items than said", lines(task, ITEMS, lambda all_: all_[:-1]), ["D02"], "count"),
    ("72 a part that is not named", said(task, items__files=[]), ["D02"], "count"),
    ("72 d-done", said(result, counts__done=4), ["D02"], "count"),
    ("72 skipped", said(result, counts__skipped=0), ["D02"], "count"),
    ("72 a part of more than 10,000 lines", overfull_part, ["D02"], "count"),
    ("72 the first part is missing", missing_part, ["D02"], "count"),
    ("73 d-dup-item", lines(task, ITEMS, lambda all_: [all_[0], all_[0], *all_[2:]]), ["D03"], "repeated"),
    ("73 answer twice", lines(result, ANSWERS, lambda all_: [all_[0], all_[0], *all_[2:]]), ["D03"], "repeated"),
    ("73 answers not sorted", lines(result, ANSWERS, lambda all_: [all_[1], all_[0], *all_[2:]]), ["D03"], "repeated"),
    ("74 d-cut-line", lines(task, ITEMS, lambda all_: [*all_[:-1], all_[-1][:-1]]), ["D01", "D02"], "line"),
    ("74 d-bad-utf8", spoilt(ITEMS, b'"text"', b'"t\xff"'), ["D01", "D02"], "line"),
    ("74 NaN", spoilt(ITEMS, b'"mul"', b"NaN"), ["D01", "D02"], "line"),
    ("74 a fraction", spoilt(ITEMS, b'"mul"', b"0.5"), ["D01", "D02"], "line"),
    ("74 depth", spoilt(ITEMS, b'"mul"', b"[" * 40 + b"]" * 40), ["D01", "D02"], "line"),
    ("74 depth beyond what orjson writes", spoilt(ITEMS, b'"mul"', b"[" * 300 + b"]" * 300), ["D01", "D02"], "line"),
    ("74 same name twice", spoilt(ITEMS, b'"language"', b'"id":"x","language"'), ["D01", "D02"], "line"),
    ("74 lone surrogate", spoilt(ITEMS, b'"mul"', b'"\\udc00"'), ["D01", "D02"], "line"),
    ("74 CR LF", lines(task, ITEMS, lambda all_: [raw.replace(b"\n", b"\r\n") for raw in all_]), ["D01", "D02"], "line"),
    ("74 an empty line", lines(task, ITEMS, lambda all_: [*all_, b"\n"]), ["D01"], "line"),
    ("74 a list", lines(task, ITEMS, lambda all_: [b"[1]\n", *all_[1:]]), ["D01", "D02"], "line"),
    ("74 byte order mark", lines(task, ITEMS, lambda all_: [b"\xef\xbb\xbf" + all_[0], *all_[1:]]), ["D01", "D02"], "line"),
    ("74 a line over 1 MiB", long_first_line, ["D01", "D02"], "line"),
    ("74 an id outside the pattern", spoilt(ITEMS, b"i-00001", b"i 1"), ["D01"], "line"),
    ("74 an id that is a number", spoilt(ITEMS, b'"i-00001"', b"1"), ["D01"], "line"),
    ("74 an unknown status", lines(result, ANSWERS, lambda all_: [all_[0].replace(b'"done"', b'"half"'), *all_[1:]]), ["D01", "D02"], "line"),
    ("75 j-altered", lines(result, JOURNAL, lambda all_: [all_[0], all_[1].replace(b"positive", b"negative"), *all_[2:]]), ["J01"], "history"),
    ("75 j-dropped", lines(result, JOURNAL, lambda all_: [*all_[:2], *all_[3:]]), ["J01", "J02"], "history"),
    ("75 j-swapped", lines(result, JOURNAL, swapped), ["J01"], "history"),
    ("75 numbers do not count up", renumbered, ["J01"], "history"),
    ("76 j-tail", lines(result, JOURNAL, lambda all_: all_[:-1]), ["J02"], "history_end"),
    ("76 the last event altered", altered_last, ["J02"], "history_end"),
    ("76 more events than said", said(result, journal__events=3), ["J02"], "history_end"),
    ("77 j-genesis", of_another_pack, ["J03"], "history_start"),
    ("77 the description says another genesis", said(result, journal__genesis=OTHER_PACK), ["J03"], "history_start"),
]  # fmt: skip
