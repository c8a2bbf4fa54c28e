# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Where written answers come from, and the share that people really wrote (quality.md 3.4).

Made of the content-free counters of a pack that counts typing. A flag orders a look; it never rejects.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

HALF = 0.5
LEAST_TYPED = 0.50
LEAST_NEW = 0.20


class TextOrigin(StrEnum):
    """How a text came to be."""

    TYPED = "typed"
    QUOTED = "quoted"
    EDITED_SUGGESTION = "edited-suggestion"
    PASTED = "pasted"
    MODEL_MADE = "model-made"
    UNKNOWN = "unknown"


def text_origin(
    counts: Mapping[str, int] | None, characters: int, suggested: bool = False, by_model: bool = False
) -> TextOrigin:
    """Tell how a text of so many characters came to be.

    `counts`: typed, composed, pasted_item, pasted_own, pasted_outside, dropped, other, as the window counts them;
    None where nothing was counted. `suggested`: the answer began as a suggestion, which is known in any case.
    `by_model`: a judge's answer.
    """
    if by_model:
        return TextOrigin.MODEL_MADE
    if not characters or (counts is None and not suggested):
        return TextOrigin.UNKNOWN
    counts = counts or {}
    outside = counts.get("pasted_outside", 0) + counts.get("dropped", 0)
    if outside >= HALF * characters:
        return TextOrigin.PASTED
    if suggested:
        return TextOrigin.EDITED_SUGGESTION
    quoted, typed = counts.get("pasted_item", 0), counts.get("typed", 0) + counts.get("composed", 0)
    if quoted >= HALF * characters:
        return TextOrigin.QUOTED
    known = typed + quoted + outside + counts.get("pasted_own", 0)
    return TextOrigin.TYPED if known >= HALF * characters else TextOrigin.UNKNOWN


@dataclass(slots=True)
class RealShare:
    """Texts and characters by origin. `real`: typed and quoted, of those whose origin is known; None without any.

    They are counted one by one as they come: of a million texts nothing else has to be kept for it.
    """

    texts: dict[TextOrigin, int] = field(default_factory=lambda: dict.fromkeys(TextOrigin, 0))
    characters: dict[TextOrigin, int] = field(default_factory=lambda: dict.fromkeys(TextOrigin, 0))

    def take(self, origin: TextOrigin, length: int) -> None:
        """Take a text of so many characters."""
        self.texts[origin] += 1
        self.characters[origin] += length

    @property
    def n(self) -> int:
        """How many texts there are, those of unknown origin among them."""
        return sum(self.texts.values())

    @property
    def real(self) -> float | None:
        """The share of texts that people wrote themselves."""
        return _real(self.texts)

    @property
    def real_characters(self) -> float | None:
        """The share of characters that people wrote themselves."""
        return _real(self.characters)

    @property
    def low(self) -> bool:
        """Tell whether an export for training has to warn: fewer than half were typed."""
        return self.real is not None and self.real < LEAST_TYPED


def too_little_new(new: int, answers: int) -> bool:
    """Tell whether a round has less than a fifth of answers that are new since the last one."""
    return answers > 0 and new < LEAST_NEW * answers


def _real(parts: Mapping[TextOrigin, int]) -> float | None:
    known = sum(number for origin, number in parts.items() if origin != TextOrigin.UNKNOWN)
    return (parts[TextOrigin.TYPED] + parts[TextOrigin.QUOTED]) / known if known else None
