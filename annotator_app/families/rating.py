# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Response rating: one to four responses on criteria with a written anchor for each point."""

from __future__ import annotations

from annotator_app.model.criteria import CRITERIA, ISSUES
from annotator_app.model.family import Family, Own, Part
from annotator_app.model.question import Text
from annotator_app.text import QT_TRANSLATE_NOOP, Marked

_WORDS: dict[str, Marked] = {
    "accuracy": QT_TRANSLATE_NOOP("families", "Accuracy"),
    "relevance": QT_TRANSLATE_NOOP("families", "Relevance"),
    "fluency": QT_TRANSLATE_NOOP("families", "Fluency"),
    "completeness": QT_TRANSLATE_NOOP("families", "Completeness"),
    "harmlessness": QT_TRANSLATE_NOOP("families", "Harmlessness"),
}

FAMILY = Family(
    id="rating",
    title=QT_TRANSLATE_NOOP("families", "Response rating"),
    parts=(
        Part(field="prompt", shape="turns", title=QT_TRANSLATE_NOOP("families", "Prompt"), most=200),
        Part(
            field="responses",
            shape="responses",
            title=QT_TRANSLATE_NOOP("families", "Response"),
            markable=True,
            most=4,
        ),
    ),
    own=(
        *(Own(question=scale, words=_WORDS[scale.id]) for scale in CRITERIA),
        Own(question=ISSUES, words=QT_TRANSLATE_NOOP("families", "Issues"), asked=False),
        Own(
            question=Text(id="feedback", language="item"),
            words=QT_TRANSLATE_NOOP("families", "Written feedback"),
            asked=False,
        ),
        Own(
            question=Text(id="rewrite", language="item", each="response"),
            words=QT_TRANSLATE_NOOP("families", "Corrected response"),
            asked=False,
            starts_from="responses",
        ),
    ),
    criteria=True,
)
