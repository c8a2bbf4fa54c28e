# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which answers still fit questions that changed under their ids."""

from __future__ import annotations

from typing import Any

import pytest

from annotator_app.families import by_id
from annotator_app.model.asked_anew import AskedAnew
from annotator_app.model.item import Item
from annotator_app.model.pack import question_from
from annotator_app.model.question import AnyQuestion

ITEM = Item({"id": "one", "text": {"text": "some words"}})
LABEL = {"id": "label", "kind": "choice", "options": [{"id": name, "text": {"en": name}} for name in "abc"]}
SCORE = {"id": "score", "kind": "scale", "min": 1, "max": 5}
WHY = {"id": "why", "kind": "text", "required": {"question": "label", "is": ["b"]}}


def questions(*said: dict[str, Any]) -> tuple[AnyQuestion, ...]:
    return tuple(map(question_from, said))


def anew(before: tuple[dict[str, Any], ...], now: tuple[dict[str, Any], ...]) -> AskedAnew:
    family = by_id("sentiment")
    assert family is not None
    return AskedAnew(family, questions(*before), questions(*now))


@pytest.mark.parametrize(
    ("before", "now", "answers", "fitting", "whole"),
    [
        pytest.param((LABEL,), (LABEL,), {"label": "a"}, {"label": "a"}, True, id="unchanged"),
        pytest.param(
            (LABEL,), ({**LABEL, "text": {"en": "Which?"}},), {"label": "a"}, {"label": "a"}, True, id="wording"
        ),
        pytest.param(
            (LABEL,), ({**LABEL, "options": LABEL["options"][1:]},), {"label": "a"}, {}, False, id="option gone"
        ),
        pytest.param(
            (LABEL,), ({**LABEL, "options": LABEL["options"][1:]},), {"label": "b"}, {"label": "b"}, True,
            id="other option gone",
        ),
        pytest.param(
            (LABEL,), ({**LABEL, "multiple": True},), {"label": "a"}, {}, False, id="several in place of one"
        ),
        pytest.param((SCORE,), ({**SCORE, "max": 7},), {"score": 4}, {}, False, id="more points"),
        pytest.param(
            (SCORE,), ({**SCORE, "anchors": {"1": {"en": "bad"}}},), {"score": 4}, {"score": 4}, True, id="anchors"
        ),
        pytest.param(
            (LABEL, WHY), (LABEL,), {"label": "b", "why": "so"}, {"label": "b"}, True, id="question gone"
        ),
        pytest.param(
            (LABEL,), (LABEL, {**WHY, "required": True}), {"label": "b"}, {"label": "b"}, False, id="question more"
        ),
        pytest.param(
            (LABEL, WHY), ({**LABEL, "options": LABEL["options"][:1]}, WHY), {"label": "b", "why": "so"}, {}, False,
            id="asked after what is gone",
        ),
        pytest.param(
            (LABEL, SCORE), ({**LABEL, "options": LABEL["options"][1:]}, SCORE), {"label": "a", "score": 3},
            {"score": 3}, False, id="one of two",
        ),
    ],
)  # fmt: skip
def test_what_fits_and_whether_it_is_whole(
    before: Any, now: Any, answers: dict[str, Any], fitting: dict[str, Any], whole: bool
) -> None:
    asked = anew(before, now)
    assert dict(asked.fitting(answers, ITEM)) == fitting
    assert asked.whole(answers, ITEM) is whole


def test_a_half_filled_question_that_did_not_change_is_kept_though_it_is_not_asked_yet() -> None:
    asked = anew((LABEL, WHY), ({**LABEL, "options": LABEL["options"][:2]}, WHY))
    assert asked.values({"why": "so"}, ITEM) == {"why": "so"}
