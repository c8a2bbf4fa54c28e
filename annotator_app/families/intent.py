# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Intent: what the writer wants, among 2 to 200 labels, with the slots it fills."""

from __future__ import annotations

from annotator_app.model.family import Family, Own, Part
from annotator_app.model.question import Choice, Evidence
from annotator_app.text import QT_TRANSLATE_NOOP

FAMILY = Family(
    id="intent",
    title=QT_TRANSLATE_NOOP("families", "Intent"),
    parts=(
        Part(
            field="dialogue",
            shape="turns",
            title=QT_TRANSLATE_NOOP("families", "Conversation so far"),
            needed=False,
            most=200,
        ),
        Part(field="text", shape="block", title=QT_TRANSLATE_NOOP("families", "Message"), markable=True),
    ),
    own=(
        Own(
            question=Choice(id="intent", required=True),
            words=QT_TRANSLATE_NOOP("families", "What does the writer want?"),
        ),
        Own(
            question=Evidence(id="slots", blocks=("text",)),
            words=QT_TRANSLATE_NOOP("families", "Slots"),
            asked=False,
        ),
    ),
    words={
        "none": QT_TRANSLATE_NOOP("families", "No label fits"),
        "none_note": QT_TRANSLATE_NOOP(
            "families", "What would fit? Three words, as a note to the coordinator"
        ),
    },
)
