# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Text of other people inside a page: shown as typed, never as markup."""

from __future__ import annotations

import html
import re
from unicodedata import bidirectional

_ISOLATE = "\u2068"
_ISOLATED = re.compile("\u2068[^\u2068\u2069]*(?:\u2068[^\u2068\u2069]*\u2069[^\u2068\u2069]*)*\u2069")
_WAYS = {"L": " dir=ltr", "R": " dir=rtl", "AL": " dir=rtl"}
_ALLOWED = "\t\n"
_CONTROLS = {point: "\ufffd" for point in (*range(32), *range(127, 160)) if chr(point) not in _ALLOWED}


def escaped(value: object) -> str:
    """Give text that is safe in content and in quoted attributes; control characters become U+FFFD."""
    kept = str(value).translate(_CONTROLS)
    return html.escape(kept.encode("utf-8", "replace").decode("utf-8"), quote=True)


def tagged(text: str, language: str | None) -> str:
    """Give text isolated in its own direction, with its language where it is known.

    Values between isolates do not count for the direction, as browsers would have it; where there is nothing else it
    is that of the page.
    """
    if language is None and _ISOLATE in text:
        strong = next((way for way in map(bidirectional, _ISOLATED.sub("", text)) if way in _WAYS), "")
        return f"<span class=own{_WAYS.get(strong, '')}>{escaped(text)}</span>"
    said = f' lang="{escaped(language)}"' if language else ""
    return f'<bdi{said} dir="auto">{escaped(text)}</bdi>'
