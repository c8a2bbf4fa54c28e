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
    assert direction.right_to_left(tag, "")


@pytest.mark.parametrize("tag", ["en", "hi", "am", "zh", "ar-Latn", "ku", "az", "mn"])
def test_languages_from_left_to_right(tag: str) -> None:
    assert not direction.right_to_left(tag, "")


def test_unknown_languages_leave_it_to_the_text() -> None:
    assert direction.right_to_left("qaa", "12 שלום abc")
    assert direction.right_to_left(None, "שלום")
    assert not direction.right_to_left("qaa", "…")


def test_first_strong_letter_skips_signs_and_isolates() -> None:
    assert direction.of_text("123 … abc") == "ltr"
    assert direction.of_text("(١٢) سلام") == "rtl"
    assert direction.of_text("\u2067abc\u2069 שלום") == "rtl"
    assert direction.of_text("\u2068שלום\u2069 abc") == "ltr"
    assert direction.of_text("\u2069 abc") == "ltr"
    assert direction.of_text("12 + 3") is None


def test_names_in_latin_do_not_turn_a_text_that_runs_from_right_to_left() -> None:
    """ux.md 11, rule 1: a text follows the language given in the pack; most letters may be those of a brand."""
    assert direction.right_to_left("ar", "استخدم Microsoft Visual Studio Code")
    assert direction.right_to_left("ur", "یہ Galaxy S24 Ultra Titanium")
    assert direction.right_to_left("ar he", "קנה iPhone 15 Pro Max")
    assert not direction.right_to_left("ar-Latn", "istakhdim سلام Microsoft")


def test_a_text_without_a_letter_of_its_language_goes_by_its_own() -> None:
    assert not direction.right_to_left("ar", "hello")
    assert direction.right_to_left("hi", "سلام")


def test_languages_of_both_directions_follow_the_letters() -> None:
    assert not direction.right_to_left("ary", "salam khouya")
    assert direction.right_to_left("ary", "سلام khouya خويا لاباس")
    assert not direction.right_to_left("ar, en", "hello")
    assert direction.right_to_left("ar en", "12")
