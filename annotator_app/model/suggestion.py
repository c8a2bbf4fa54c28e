# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What an answer says of the suggestion to each question: whether it was seen before or after, and what became of it.

In files it is one word or two: `hidden`, or `before` or `after` with `taken`, `changed` or `ignored`. A suggestion is
taken by a command of its own and is never an answer by itself. Who or what suggests, and how sure it was, stays
with the coordinator.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

When = Literal["hidden", "before", "after"]
What = Literal["", "taken", "changed", "ignored"]

HIDDEN: Final = "hidden"
KEPT: Final = "suggestion"  # the name among the kept columns of an item under which a bundle remembers it
TAKEN: Final = "suggestion "  # before the id of a question, among the hints of a draft: it was taken here


@dataclass(frozen=True)
class Seen:
    """What became of one suggestion."""

    when: When
    what: What = ""

    @property
    def word(self) -> str:
        """As it stands in files."""
        return f"{self.when} {self.what}".strip()


def seen_of(word: str) -> Seen:
    """Give what a word says; packs of before say `shown` where it stood after the first answer."""
    if word == "shown":
        return Seen("after", "ignored")
    when, _, what = word.partition(" ")
    if when not in ("before", "after") or what not in ("taken", "changed", "ignored"):
        return Seen("hidden")
    return Seen(when, what)  # type: ignore[arg-type]


def began_as_one(value: Mapping[str, Any], question: str) -> bool:
    """Tell whether the answer to a question began as a suggestion: it was taken, and perhaps changed."""
    words: Mapping[str, str] | None = value.get("suggestion")
    return seen_of(words.get(question, HIDDEN)).what in ("taken", "changed") if words else False


def hints_of(value: Mapping[str, Any]) -> dict[str, str]:
    """Give what an answer said of its languages, and which suggestions were taken for it, as hints of a draft."""
    words = (value.get("suggestion") or {}).items()
    taken = [name for name, word in words if seen_of(word).what in ("taken", "changed")]
    return {**(value.get("language") or {}), **{TAKEN + name: "taken" for name in taken}}


def word_for(when: When, suggested: Any, answer: Any, *, taken: bool) -> str:
    """Give the word for an answer to a question whose suggestion was visible at `when`."""
    if when == HIDDEN:
        return HIDDEN
    if not taken:
        return Seen(when, "ignored").word
    return Seen(when, "taken" if answer == suggested else "changed").word
