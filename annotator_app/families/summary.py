# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Summary: write one of a source, or rate a given one."""

from __future__ import annotations

from annotator_app.model.criteria import CRITERIA, FAULTS, SEVERITIES
from annotator_app.model.family import Family, Own, Part
from annotator_app.model.question import Evidence, Goal, Scale, Text
from annotator_app.text import QT_TRANSLATE_NOOP, Marked

_WORDS: dict[str, Marked] = {
    "accuracy": QT_TRANSLATE_NOOP("families", "Accuracy"),
    "relevance": QT_TRANSLATE_NOOP("families", "Relevance"),
    "fluency": QT_TRANSLATE_NOOP("families", "Fluency"),
    "completeness": QT_TRANSLATE_NOOP("families", "Completeness"),
    "harmlessness": QT_TRANSLATE_NOOP("families", "Harmlessness"),
}


def _of_item(scale: Scale) -> Scale:
    return Scale(id=scale.id, text=scale.text, help=scale.help, required=True, anchors=scale.anchors)


FAMILY = Family(
    id="summary",
    title=QT_TRANSLATE_NOOP("families", "Summary"),
    parts=(
        Part(
            field="source",
            shape="block",
            title=QT_TRANSLATE_NOOP("families", "Source"),
            needed=False,
            markable=True,
        ),
        Part(
            field="summary",
            shape="block",
            title=QT_TRANSLATE_NOOP("families", "Summary"),
            needed=False,
            markable=True,
        ),
    ),
    any_of=("source", "summary"),
    own=(
        Own(
            question=Text(
                id="summary", required=True, language="item", goal=Goal(unit="words", min=20, max=60)
            ),
            words=QT_TRANSLATE_NOOP("families", "Your summary"),
            told=QT_TRANSLATE_NOOP("families", "Summary"),
        ),
        *(Own(question=_of_item(scale), words=_WORDS[scale.id], asked=False) for scale in CRITERIA),
        Own(
            question=Evidence(id="faults", blocks=("summary",), labels=FAULTS, severities=SEVERITIES),
            words=QT_TRANSLATE_NOOP("families", "Faults in the summary"),
            asked=False,
        ),
        Own(
            question=Text(id="rewrite", language="item"),
            words=QT_TRANSLATE_NOOP("families", "Corrected summary"),
            asked=False,
            starts_from="summary",
        ),
    ),
    criteria=True,
)
