# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Guidelines are plain text with simple marks: headings, lists and bold. Nothing of them is ever rendered.

Links, images and HTML stay as they are typed. Bold marks are taken out, since most scripts have no bold
that reads well within a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

_HEADING = re.compile(r"#{1,6}\s+(.*)")
_ITEM = re.compile(r"[-*•]\s+(.*)")
_STEP = re.compile(r"\d{1,3}[.)]\s+.*")
_BOLD = re.compile(r"\*\*(.+?)\*\*")


class Kind(Enum):
    """What a stretch of guidelines is."""

    HEADING = "heading"
    ITEM = "item"
    STEP = "step"  # with its number as it was typed
    TEXT = "text"


def blocks_of(text: str, *, bold: bool = False) -> Iterator[tuple[Kind, str]]:
    """Give the headings, list items and paragraphs of guidelines in their order; `bold` keeps its marks."""
    plain = str if bold else _plain
    paragraph: list[str] = []
    for line in [*text.splitlines(), ""]:
        stripped = line.strip()
        heading, item, step = (mark.fullmatch(stripped) for mark in (_HEADING, _ITEM, _STEP))
        if paragraph and (not stripped or heading or item or step):
            yield Kind.TEXT, plain(" ".join(paragraph))
            paragraph = []
        if heading:
            yield Kind.HEADING, plain(heading.group(1))
        elif item:
            yield Kind.ITEM, plain(item.group(1))
        elif step:
            yield Kind.STEP, plain(stripped)
        elif stripped:
            paragraph.append(stripped)


def _plain(text: str) -> str:
    return _BOLD.sub(r"\1", text)
