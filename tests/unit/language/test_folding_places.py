# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Where a folded search stands in the text as it is written."""

from __future__ import annotations

import pytest

from annotator_app.language.folding import places


@pytest.mark.parametrize(
    ("text", "asked", "found"),
    [
        ("Größe und GRÖSSE", "grosse", ["Größe", "GRÖSSE"]),
        ("كِتَابٌ وكتاب", "كتاب", ["كِتَابٌ", "كتاب"]),
        ("ﬁx fix", "fi", ["ﬁ", "fi"]),
        ("groß", "gros", ["groß"]),
        ("किताब की", "कि", ["कि"]),
        ("Café café cafe", "CAFE", ["Café", "café", "cafe"]),
        ("aaa", "aa", ["aa"]),
        ("anything", "  ", []),
        ("", "a", []),
        ("Ctrl+D", "\u2068ctrl\u2069", ["Ctrl"]),
    ],
)
def test_places(text: str, asked: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in places(text, asked)] == found
