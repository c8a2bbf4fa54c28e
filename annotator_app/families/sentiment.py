# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Sentiment: one label or several for a text, how strong it is, whom it is about."""

from __future__ import annotations

from annotator_app.model.family import Family, Own, Part
from annotator_app.model.question import Choice, Evidence, Scale
from annotator_app.text import QT_TRANSLATE_NOOP

FAMILY = Family(
    id="sentiment",
    title=QT_TRANSLATE_NOOP("families", "Sentiment"),
    parts=(Part(field="text", shape="block", title=QT_TRANSLATE_NOOP("families", "Text"), markable=True),),
    own=(
        Own(
            question=Choice(id="label", required=True),
            words=QT_TRANSLATE_NOOP("families", "What is the writer’s overall feeling?"),
        ),
        Own(
            question=Scale(id="strength"),
            words=QT_TRANSLATE_NOOP("families", "How strong is it?"),
            asked=False,
        ),
        Own(
            question=Evidence(id="target", blocks=("text",)),
            words=QT_TRANSLATE_NOOP("families", "What is it about?"),
            asked=False,
        ),
    ),
    words={"none": QT_TRANSLATE_NOOP("families", "No label fits")},
)
