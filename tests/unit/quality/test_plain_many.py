# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Many texts at once come out as each of them does by itself."""

from __future__ import annotations

import unicodedata
from types import SimpleNamespace
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator_app.quality import plain_many as plain_module
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


def test_every_sign_that_joins_with_the_one_before_it_is_composed() -> None:
    """Where none of them stands nothing is composed at all."""
    for point in (*range(0x1100, 0x1200), *range(0x3400), *range(0xA000, 0xAC00), *range(0xD7B0, 0x30000)):
        into = unicodedata.decomposition(chr(point)).split()
        if len(into) == 2 and not into[0].startswith("<"):
            assert plain_module._form(int(into[1], 16)) == plain_module._OPEN, hex(point)
    texts = [first + second for first in "\u1100\uac00\u09c7n" for second in "\u1161\u11a8\u09be\u0303"]
    assert plain_many(texts) == [plain(text) for text in texts]


@pytest.mark.parametrize(
    ("text", "composed"), [("पाठक को कहानी लंबी लगी", 0.05), ("وجد القارئ هذا", 0), ("读者觉得", 0)]
)
def test_a_word_is_composed_once_however_often_it_comes(
    text: str, composed: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = [f"{text} {number % 9} {text}" for number in range(300)]
    wanted = [plain(one) for one in texts]
    letters = 0

    def normalize(form: Literal["NFKC"], given: str) -> str:
        nonlocal letters
        letters += len(given)
        return unicodedata.normalize(form, given)

    counting = SimpleNamespace(**{name: getattr(unicodedata, name) for name in ("category", "is_normalized")})
    counting.normalize = normalize
    monkeypatch.setattr(plain_module, "unicodedata", counting)
    assert plain_many(texts) == wanted
    assert letters <= composed * sum(map(len, texts))
