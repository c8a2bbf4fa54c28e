# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rows 34 to 42 of the attack table, and the Oxum of row 72: one fault in the bag."""

from __future__ import annotations

from annotator_app.packs.limits import Limits
from tests.builders.attacks.bag import INFO, OXUM, SERIES, manifest, relisted
from tests.builders.packs import task
from tests.builders.reading import codes, findings


def test_a_hostile_list_lists_no_more_than_people_can_read() -> None:
    bag = task()
    manifest(lambda data: data + b"x\n" * 20_000)(bag)
    assert len(findings(bag.zipped())) == Limits().listed_problems


def test_more_lines_in_bag_info_are_allowed() -> None:
    bag = task()
    relisted(INFO, SERIES + OXUM + b"Contact-Note: none\n")(bag)
    assert codes(bag.zipped()) == []


def test_the_finding_names_the_file() -> None:
    bag = task()
    bag.files["data/items/00000.jsonl"] = b"{}\n"
    assert [problem.file for problem in findings(bag.zipped())] == ["data/items/00000.jsonl"]
