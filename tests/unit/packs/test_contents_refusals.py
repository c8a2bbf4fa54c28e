# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rows 72 to 77 of the attack table: one fault in the lines of a pack or in its history."""

from __future__ import annotations

import json

from annotator_app.errors import Problem
from annotator_app.packs.chain import Head, event_line, start
from annotator_app.packs.contents import answers, check_contents, items
from annotator_app.packs.limits import Limits
from annotator_app.packs.reading import open_pack
from tests.builders.attacks.contents import BOOKS, ITEMS, JOURNAL, lines, said, spoilt
from tests.builders.packs import digest, result, task
from tests.builders.reading import codes, findings


def test_good_lines_have_no_findings() -> None:
    assert codes(task().zipped(), BOOKS) == []
    assert codes(result().zipped(), BOOKS) == []


def test_the_finding_names_part_and_line() -> None:
    found = findings(spoilt(ITEMS, b'"mul"', b"NaN")().zipped(), BOOKS)
    assert (found[0].file, found[0].line) == (ITEMS, 2)


def test_the_break_names_the_event() -> None:
    found = findings(lines(result, JOURNAL, lambda all_: [*all_[:2], *all_[3:]])().zipped(), BOOKS)
    assert found[0].params["number"] == 3


def test_untouched_items_are_counted_against_the_task() -> None:
    pack = open_pack(said(result, counts__untouched=7)().zipped(), BOOKS)
    found: list[Problem] = []
    list(answers(pack, found, item_count=5))
    assert [problem.code for problem in found] == ["D02"]


def test_findings_never_grow_beyond_what_people_could_read() -> None:
    bad = task(lines=[b"nonsense\n"] * 5_000).zipped()
    assert len(findings(bad)) == Limits().listed_problems


def test_digests_can_be_spared() -> None:
    pack = open_pack(task().zipped(), BOOKS)
    found: list[Problem] = []
    plain, hashed = list(items(pack, found, hashed=False)), list(items(pack, found))
    assert {record.sha256 for record in plain} == {""}
    assert [digest(record.raw) for record in plain] == [record.sha256 for record in hashed]


def test_more_items_than_a_pack_may_have() -> None:
    pack = open_pack(task().zipped(), limits=Limits(items=4))
    assert [problem.code for problem in check_contents(pack)] == ["Z08"]


def test_a_journal_written_here_is_proven_here() -> None:
    bag = result()
    head = start(bag.pack()["task"]["pack_id"])
    written = []
    for raw in bag.files[JOURNAL].splitlines():
        event = {name: value for name, value in json.loads(raw).items() if name not in ("seq", "prev")}
        made, head = event_line(head, event)
        written.append(made)
    assert b"".join(written) == bag.files[JOURNAL]
    assert head == Head(9, bag.pack()["journal"]["head"])
