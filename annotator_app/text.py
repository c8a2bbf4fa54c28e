# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Marks text for translators without importing Qt.

The extractor of Qt finds the marker by its name, so it is always called by that name, never under an
alias, and always with two literals. The text stays English here; the window translates it when it is
shown, the command line prints it as it is.
"""

from __future__ import annotations

from collections.abc import Mapping


class Marked(str):
    """A text for people, English, that knows the context under which its translation is filed."""

    __slots__ = ("context",)
    context: str

    def __new__(cls, context: str, source: str) -> Marked:
        """Give `source` as a text that remembers `context`."""
        marked = super().__new__(cls, source)
        marked.context = context
        return marked


def QT_TRANSLATE_NOOP(context: str, source: str) -> Marked:  # noqa: N802 - the extractor knows this name only
    """Mark `source` for translation under `context` and give it back."""
    return Marked(context, source)


def isolated(value: object) -> str:
    """Give `value` as text between directional isolates, so that it cannot turn the sentence around it."""
    return f"\u2068{value}\u2069"


def fill(sentence: str, params: Mapping[str, object]) -> str:
    """Fill the named places of `sentence`; a place without a value stays as it is written."""
    for name, value in params.items():
        sentence = sentence.replace("{" + name + "}", str(value))
    return sentence
