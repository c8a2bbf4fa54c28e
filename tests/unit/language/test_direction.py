# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Directions of languages, texts and blocks."""

from __future__ import annotations

import pytest

from annotator_app.language import direction


@pytest.mark.parametrize(
    "tag", ["ar", "he", "ur", "fa", "ckb", "ps", "ug", "dv", "yi", "sd", "ff-Adlm", "nqo", "syr"]
)
def test_languages_from_right_to_left(tag: str) -> None:
    assert direction.of_tag(tag) == "rtl"


@pytest.mark.parametrize("tag", ["en", "hi", "am", "zh", "ar-Latn", "ku", "az", "mn"])
def test_languages_from_left_to_right(tag: str) -> None:
    assert direction.of_tag(tag) == "ltr"


def test_unknown_languages_leave_it_to_the_text() -> None:
    assert direction.of_tag("qaa") is None
    assert direction.of_block("qaa", "12 שלום abc") == "rtl"
    assert direction.of_block("qaa", "…") == "ltr"


def test_first_strong_letter_skips_signs_and_isolates() -> None:
    assert direction.of_text("123 … abc") == "ltr"
    assert direction.of_text("(١٢) سلام") == "rtl"
    assert direction.of_text("\u2067abc\u2069 שלום") == "rtl"
    assert direction.of_text("\u2068שלום\u2069 abc") == "ltr"
    assert direction.of_text("\u2069 abc") == "ltr"
    assert direction.of_text("12 + 3") is None


def test_the_language_of_the_pack_wins_over_the_text() -> None:
    assert direction.of_block("ar", "hello") == "rtl"
    assert direction.of_block("hi", "سلام") == "ltr"


def test_languages_of_both_directions_follow_the_letters() -> None:
    assert direction.of_block("ary", "salam khouya") == "ltr"
    assert direction.of_block("ary", "سلام khouya خويا لاباس") == "rtl"
    assert direction.of_block("ar, en", "hello") == "ltr"
    assert direction.of_block("ar en", "12") == "rtl"


def test_a_block_says_when_its_text_runs_against_it() -> None:
    assert direction.differs("abc", "rtl")
    assert not direction.differs("12", "rtl")
    assert not direction.differs("سلام", "rtl")
