# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A language that nobody speaks: every text longer by more than half, with accents, places untouched.

A text that still looks plain was not marked; a text that is cut does not allow for growth.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_KEPT = re.compile(r"(\{\w+\}|%n|&)")
_ACCENTS = str.maketrans("aeiouyAEIOUYcnsz", "áéíóúýÁÉÍÓÚÝçñšž")
GROWTH = 0.6


class PseudoLanguage(QTranslator):
    """Install it in an application to see every text of ours changed; Qt's own texts stay."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str | None:
        return None if context.startswith("Q") else pseudo(source)


def pseudo(text: str) -> str:
    """Give `text` in the pseudo-language."""
    parts = _KEPT.split(text)
    accented = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in parts)
    return f"[{accented}{'·' * max(1, round(len(text) * GROWTH))}]"
