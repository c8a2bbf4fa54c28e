# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Comparison: the best of two to four responses, or all in order."""

from __future__ import annotations

from annotator_app.model.criteria import STRENGTH
from annotator_app.model.family import Answers, Family, Own, Part
from annotator_app.model.ids import BAD, EQUAL
from annotator_app.model.question import Comparison, Question, Text
from annotator_app.text import QT_TRANSLATE_NOOP


def asks(question: Question, answers: Answers) -> bool:
    """How much better is asked only where one response is better."""
    return question.id != "strength" or answers.get("best") not in (None, EQUAL, BAD)


FAMILY = Family(
    id="comparison",
    title=QT_TRANSLATE_NOOP("families", "Comparison"),
    parts=(
        Part(field="prompt", shape="turns", title=QT_TRANSLATE_NOOP("families", "Prompt"), most=200),
        Part(
            field="responses",
            shape="responses",
            title=QT_TRANSLATE_NOOP("families", "Response"),
            markable=True,
            least=2,
            most=4,
            show="cards",
        ),
    ),
    own=(
        Own(
            question=Comparison(id="best", required=True),
            words=QT_TRANSLATE_NOOP("families", "Which response is better?"),
        ),
        Own(question=STRENGTH, words=QT_TRANSLATE_NOOP("families", "How much better?"), asked=False),
        Own(
            question=Comparison(id="ranking", required=True, form="rank", level="ordinal"),
            words=QT_TRANSLATE_NOOP("families", "Order the responses, best first"),
            asked=False,
            instead=("best",),
        ),
        Own(
            question=Text(id="reason", language="item"),
            words=QT_TRANSLATE_NOOP("families", "Reason"),
            asked=False,
        ),
    ),
    asks=asks,
)
