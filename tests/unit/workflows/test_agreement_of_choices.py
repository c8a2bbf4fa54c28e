# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Alpha of a choice that a plan calls an interval: by the numbers its options are, else by their places."""

from __future__ import annotations

import pytest

from annotator_app.model.question import Choice, Option
from annotator_app.workflows.merging.agreement_figures import agreement_figures
from annotator_app.workflows.merging.answer_columns import Collector
from tests.builders.rows import row

SAID = ((0, 0), (0, 1), (1, 1), (2, 2), (2, 1), (0, 0), (2, 2), (1, 0)) * 8


def alpha(*names: str) -> float | None:
    options = tuple(Option(id=name, text={"en": name}) for name in names)
    question = (Choice(id="label", options=options, level="interval"),)
    collector = Collector()
    for number, said in enumerate(SAID):
        item = {"id": f"i-{number}", "text": {"text": "t"}}
        for by, place in zip(("Ann", "Ben"), said, strict=True):
            collector.take(row("sentiment", item, {"label": names[place]}, by=by, questions=question))
    (told,) = agreement_figures(collector.found.values()).questions
    assert told.level == "interval"
    return told.main.value


def test_words_stand_equally_far_apart_and_numbers_where_they_are() -> None:
    places = alpha("0", "1", "2")
    assert places is not None
    for names in (("bad", "fair", "good"), ("1", "2", "infinity"), ("nan", "1", "2"), ("10", "20", "30")):
        assert alpha(*names) == pytest.approx(places)
    assert alpha("0", "1", "9") != pytest.approx(places)
