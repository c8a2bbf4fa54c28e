# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the leakage guard compares, and how it says what it found (quality.md 4.5): at builds, merges and exports."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from annotator_app.errors import Problem
from annotator_app.model.item import OPTIONS, RESPONSES
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.checking.prompts import item_of

HELD_OUT: Final = "heldout"
EXACT = QT_TRANSLATE_NOOP(
    "plans",
    "The held-out item {item} says the same as {other}, which is for {split}: “{text}”. Move one of them.",
)
NEAR = QT_TRANSLATE_NOOP(
    "plans",
    "The held-out item {item} says nearly the same as {other}, which is for {split} ({likeness}): “{text}” – "
    "“{texts}”. Move one of them, or waive it with a reason: [[waiver]].",
)
INSIDE = QT_TRANSLATE_NOOP(
    "plans",
    "The held-out item {item} stands inside a text of {other}, which is for {split} ({likeness}): “{text}” – "
    "“{texts}”. Move one of them, or waive it with a reason: [[waiver]].",
)
MORE = QT_TRANSLATE_NOOP(
    "plans", "Held-out items that are like items of another split and are not listed: {count}."
)
MORE_OF_LISTED = QT_TRANSLATE_NOOP(
    "plans", "The held-out items that are listed are like more items of another split."
)
# Codes: of copies, and of what is nearly one.
LEAKS: Final = ("leak_exact", "leak_near")
_MORE: Final = "leak_more"
TOLD: Final = (*LEAKS, _MORE)
# So many pairs are listed one by one.
LISTED: Final = 40
_PASSAGES: Final = ("passage", "source")
_CUT: Final = 80


class Listed:
    """The leaks as a person reads them: the first pairs one by one, then how many held-out items are not among them."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._problems: list[Problem] = []
        self._items: set[str] = set()
        self._more: set[str] = set()

    def take(self, item: str, made: Callable[[], Problem]) -> None:
        """Take a pair with this held-out item; its problem is made only where it is listed."""
        if len(self._problems) < LISTED:
            self._problems.append(made())
            self._items.add(item)
        else:
            self._more.add(item)

    def told(self, more: Callable[[str, str, dict[str, str]], Problem]) -> list[Problem]:
        """Give the problems; `more` makes that of the rest from a code, a sentence and what fills it."""
        found = list(self._problems)
        items = len(self._more - self._items)
        if items:
            found.append(more(_MORE, MORE, {"count": str(items)}))
        elif self._more:
            found.append(more(_MORE, MORE_OF_LISTED, {}))
        return found


def sentence_of(*, exact: bool, part: str) -> tuple[str, str]:
    """Give code and sentence for two items that are alike; `part`: where one stands inside a text of the other."""
    code = LEAKS[0] if exact else LEAKS[1]
    return code, EXACT if exact else INSIDE if part else NEAR


def asked_of(line: bytes) -> list[str]:
    """Give what of an item would give it away inside another text: what it asks, without what the answer is in."""
    blocks = [one for one in item_of(line).blocks.values() if one.field not in (RESPONSES, OPTIONS)]
    asked = [one.text for one in blocks if one.field not in _PASSAGES and one.role in (None, "user")]
    return asked or [one.text for one in blocks]


def further_of(line: bytes) -> list[str]:
    """Give the texts of an item that are learned from besides its prompt: passages and responses."""
    blocks = item_of(line).blocks.values()
    return [one.text for one in blocks if one.field == RESPONSES or one.field in _PASSAGES]


def cut(text: str) -> str:
    """Give the beginning of a text as one line."""
    line = " ".join(text.split())
    return line if len(line) <= _CUT else line[:_CUT] + "…"


def both_of(text: str, other: str, part: str, asked: list[str]) -> tuple[str, str]:
    """Give both texts as the sentences show them; `part` is that of the other text in which what is asked stands."""
    if part:
        return cut(" ".join(asked)), f"… {cut(part)} …"
    return cut(text), cut(other)
