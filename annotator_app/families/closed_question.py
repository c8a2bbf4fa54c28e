# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Closed question: choose among the item's own options, with or without a passage."""

from __future__ import annotations

from annotator_app.model.family import Family, Own, Part
from annotator_app.model.question import Choice, Evidence
from annotator_app.text import QT_TRANSLATE_NOOP

FAMILY = Family(
    id="closed_question",
    title=QT_TRANSLATE_NOOP("families", "Closed question"),
    parts=(
        Part(
            field="passage",
            shape="block",
            title=QT_TRANSLATE_NOOP("families", "Passage"),
            needed=False,
            markable=True,
        ),
        Part(field="question", shape="block", title=QT_TRANSLATE_NOOP("families", "Question"), show="ask"),
        Part(
            field="options",
            shape="options",
            title=QT_TRANSLATE_NOOP("families", "Options"),
            needed=False,
            least=2,
            most=200,
            show="ask",
        ),
    ),
    own=(
        Own(
            question=Choice(id="answer", required=True, options_from="item"),
            words=QT_TRANSLATE_NOOP("families", "Choose one answer"),
        ),
        Own(
            question=Evidence(id="evidence", blocks=("passage",)),
            words=QT_TRANSLATE_NOOP("families", "Evidence from the passage"),
            asked=False,
        ),
    ),
    words={"none": QT_TRANSLATE_NOOP("families", "The passage does not say")},
)
