# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Characters by language, by chart and by name."""

from __future__ import annotations

import unicodedata

import pytest

from annotator_app.language import characters


@pytest.mark.parametrize(
    ("tag", "letter"),
    [
        ("ha", "ɓ"), ("yo", "ẹ́"), ("hi", "क"), ("ur", "ٹ"), ("ar", "ة"), ("am", "ቋ"), ("fr-CA", "œ"), ("vi", "ệ"),
        ("sr-Latn", "đ"), ("sr", "ђ"), ("bn", "ঙ"), ("ff-Adlm", "𞤢"), ("he", "ש"), ("th", "ฎ"), ("en fr", "z"),
    ],
)  # fmt: skip
def test_the_letters_of_a_language(tag: str, letter: str) -> None:
    assert letter in characters.letters_of(tag)


@pytest.mark.parametrize("tag", ["zh", "ja", "", None, "qaa"])
def test_where_there_is_no_list_there_are_no_letters(tag: str | None) -> None:
    assert characters.letters_of(tag) == []
    assert characters.marks_of(tag), "marks of phonetic script are offered everywhere"


def test_marks_stand_on_a_circle_and_invisible_signs_by_name() -> None:
    assert characters.shown("\u0301") == "◌\u0301"
    assert characters.shown("\u200f") == "RLM"
    assert characters.shown("ɓ") == "ɓ"
    for mark in characters.marks_of("hi"):
        assert unicodedata.category(mark[0]).startswith("M")


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("b hook small", "ɓ"),
        ("0253", "ɓ"),
        ("u+200f", "\u200f"),
        ("zero width joiner", "\u200d"),
        ("schwa sm", "ə"),
    ],
)
def test_search_by_name_or_code(asked: str, first: str) -> None:
    assert first in characters.by_name(asked)[:4]


def test_the_chart_has_each_sign_once_and_all_are_named() -> None:
    assert len(set(characters.PHONETIC)) == len(characters.PHONETIC)
    assert all("U+" not in characters.name_of(one) for one in (*characters.PHONETIC, *characters.INVISIBLE))
