# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Marks agree where they say the same of the same place: block, label and severity count, not the place alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from annotator_app.model.question import Evidence, Named
from annotator_app.reports.agreement import Agreement
from annotator_app.workflows.merged_set.answer_columns import Collector, coded_values
from annotator_app.workflows.reporting.agreement_figures import agreement_figures
from tests.builders.rows import row

TEXT = "turn on lamp in the kitchen"
LAMP, KITCHEN = (8, 12), (20, 27)
LABELS = tuple(Named(id=name, text={"en": name}) for name in ("area", "time", "device"))
GRADES = tuple(Named(id=name, text={"en": name}) for name in ("minor", "major"))
SLOTS = Evidence(id="slots", blocks=("text",), labels=LABELS)


def mark(place: tuple[int, int], **said: str) -> dict[str, Any]:
    return {"block": "text", "start": place[0], "end": place[1], **said}


def agreement(question: Evidence, *said: Sequence[dict[str, Any]]) -> Agreement:
    """What 30 items come to of which everybody says the same."""
    collector = Collector()
    for number in range(30):
        item = {"id": f"i-{number:02}", "text": {"text": TEXT}}
        for by, marks in zip(("Ann", "Ben", "Cem"), said, strict=False):
            collector.take(row("intent", item, {question.id: list(marks)}, by=by, questions=(question,)))
    (found,) = agreement_figures(collector.found.values()).questions
    return found


def figures(found: Agreement) -> dict[str, float | None]:
    return {one.name: one.value for one in (found.main, *found.others)}


def test_the_same_words_under_other_labels_are_no_agreement() -> None:
    said = [
        [mark(KITCHEN, label=one), mark(LAMP, label=other)]
        for one, other in (("area", "device"), ("time", "area"), ("device", "time"))
    ]
    assert figures(agreement(SLOTS, *said)) == {
        "overlap F1": 0.0, "same marks": 0.0, "overlap F1 of places": 1.0
    }  # fmt: skip


def test_one_label_of_two_is_half_of_the_agreement_weighed_by_length() -> None:
    found = agreement(
        SLOTS,
        [mark(KITCHEN, label="area"), mark(LAMP, label="device")],
        [mark(LAMP, label="area"), mark(KITCHEN, label="area")],
    )
    assert figures(found) == {
        "overlap F1": pytest.approx(2 * 7 / 22), "same marks": 0.0, "overlap F1 of places": 1.0
    }  # fmt: skip


def test_a_severity_is_part_of_what_is_said() -> None:
    faults = Evidence(id="faults", blocks=("text",), labels=LABELS, severities=GRADES)
    found = agreement(
        faults, [mark(LAMP, label="area", severity="minor")], [mark(LAMP, label="area", severity="major")]
    )
    assert figures(found) == {"overlap F1": 0.0, "same marks": 0.0, "overlap F1 of places": 1.0}
    same = agreement(faults, *[[mark(LAMP, label="area", severity="minor")]] * 2)
    assert set(figures(same).values()) == {1.0}


def test_marks_without_labels_have_their_places_alone() -> None:
    plain = Evidence(id="evidence", blocks=("text",))
    found = agreement(plain, [mark(LAMP)], [mark((8, 16))])
    assert figures(found) == {"overlap F1": pytest.approx(2 * 4 / 12), "same marks": 0.0}


def test_the_order_of_marks_says_nothing() -> None:
    """Gold is held against answers in this form: another label is another answer, another order is not."""
    both = [mark(KITCHEN, label="area"), mark(LAMP, label="device")]
    assert list(coded_values({}, SLOTS, both)) == list(coded_values({}, SLOTS, both[::-1]))
    assert list(coded_values({}, SLOTS, both)) != list(
        coded_values({}, SLOTS, [{**both[0], "label": "time"}, both[1]])
    )
