# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Many texts at once come out as each of them does by itself."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator_app.quality.plain import plain
from annotator_app.quality.plain_many import plain_many

LETTERS = "aÀßİıſﬀ①ﬁ한한가\u0301\u0308\u0327\u093c\u0e33字の・-_'\n\r\t\x1c\x85\u2028\u00a8\u00a0 \ud800\U0001f600\U00010400"


def test_every_character_comes_out_as_it_does_alone() -> None:
    texts = [f"a{chr(point)}\u0301{chr(point)} {chr(point)}b" for point in range(0x110000)]
    assert plain_many(texts) == list(map(plain, texts))


@given(st.lists(st.text(st.one_of(st.sampled_from(LETTERS), st.characters()), max_size=12), max_size=12))
def test_texts_stay_apart(texts: list[str]) -> None:
    assert plain_many(texts) == [plain(text) for text in texts]


def test_many_parts_keep_their_order() -> None:
    texts = [f"No. {number}, " + "Ä ß\u00a0" * (number % 7) * 400 for number in range(1000)]
    assert plain_many(iter(texts)) == [plain(text) for text in texts]


def test_nothing_gives_nothing() -> None:
    assert plain_many([]) == []
    assert plain_many(["", " ", "\n", ""]) == ["", "", "", ""]
