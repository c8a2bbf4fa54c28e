# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Letters as readers see them are never cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator_app.language import clusters

WHOLE = [
    "क्ष", "त्रि", "श्री", "ণ্ড", "র‍্য", "ക്ക", "ක්‍ෂ", "ខ្មែ", "န်း", "👨‍👩‍👧‍👦", "🇮🇳", "👍🏽", "👩🏽‍💻", "❤️", "e\u0301\u0323", "한",
    "\u1112\u1161\u11ab", "ไท", "\r\n", "நி", "ਸ੍ਰੀ", "ଶ୍ରୀ", "శ్రీ", "ಶ್ರೀ", "ང྄", "שָׁ", "ኢ", "กำ", "ន៍",
]  # fmt: skip


@pytest.mark.parametrize("letter", WHOLE)
def test_one_letter_stays_whole(letter: str) -> None:
    assert clusters.starts(letter) == [0]
    assert clusters.snap(f"x{letter}x", 2, 2) == ((1, 1 + len(letter)) if len(letter) > 1 else (2, 2))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("🇮🇳🇵🇰🇧", ["🇮🇳", "🇵🇰", "🇧"]),
        ("க்ஷ", ["க்", "ஷ"]),
        ("ක්ෂ", ["ක්", "ෂ"]),
        ("कAक", ["क", "A", "क"]),
        ("क्A", ["क्", "A"]),
        ("你好", ["你", "好"]),
        ("a\u200db", ["a\u200d", "b"]),
        ("1\u200d2", ["1\u200d", "2"]),
        ("\n\u0301", ["\n", "\u0301"]),
        ("한국", ["한", "국"]),
    ],
)
def test_borders_between_letters(text: str, parts: list[str]) -> None:
    assert [text[a:b] for a, b in clusters.spans(text)] == parts


def test_offsets_outside_are_drawn_in() -> None:
    assert clusters.snap("abc", -3, 99) == (0, 3)


@given(st.text(max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_snapping_widens_to_borders(text: str, one: int, other: int) -> None:
    first, last = sorted((min(one, len(text)), min(other, len(text))))
    start, end = clusters.snap(text, first, last)
    assert start <= first <= last <= end
    assert clusters.is_border(text, start)
    assert clusters.is_border(text, end)
    assert clusters.snap(text, start, end) == (start, end)


@given(st.text(max_size=40))
def test_spans_cover_the_text_without_gap(text: str) -> None:
    assert "".join(text[a:b] for a, b in clusters.spans(text)) == text
