# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Open question: write the answer, mark what supports it."""

from __future__ import annotations

from annotator_app.model.family import Family, Own, Part
from annotator_app.model.question import Evidence, Text
from annotator_app.text import QT_TRANSLATE_NOOP

FAMILY = Family(
    id="open_question",
    title=QT_TRANSLATE_NOOP("families", "Open question"),
    parts=(
        Part(
            field="passage",
            shape="block",
            title=QT_TRANSLATE_NOOP("families", "Passage"),
            needed=False,
            markable=True,
        ),
        Part(field="question", shape="block", title=QT_TRANSLATE_NOOP("families", "Question"), show="ask"),
    ),
    own=(
        Own(
            question=Text(id="answer", required=True, language="item"),
            words=QT_TRANSLATE_NOOP("families", "Your answer"),
            told=QT_TRANSLATE_NOOP("GivenAnswer", "The answer"),
        ),
        Own(
            question=Evidence(id="evidence", blocks=("passage",)),
            words=QT_TRANSLATE_NOOP("families", "Evidence from the passage"),
        ),
    ),
    words={"none": QT_TRANSLATE_NOOP("families", "No answer in the passage")},
)
