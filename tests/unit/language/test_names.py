# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Names of languages and their tiles."""

from __future__ import annotations

import pytest

from annotator_app.language import names


def test_names_in_the_language_of_the_interface() -> None:
    assert names.name("hi") == "Hindi"
    assert names.name("hin") == "Hindi"
    assert names.name("hi", "ar") == "الهندية"
    assert names.name("hi", "xx") == "Hindi", "an interface without a table shows English"


def test_names_say_script_region_and_variety() -> None:
    assert names.name("ar-Latn") == "Arabic (Latin)"
    assert names.name("zh-hk") == "Chinese (Hong Kong)"
    assert names.name("hi-x-hill") == "Hindi (hill)"
    assert names.name("hi en") == "Hindi + English"


def test_the_plan_names_what_nobody_knows() -> None:
    own = {"qaa-x-sarna": {"en": "Sarna", "ar": "سرنا"}}
    assert names.name("qaa-x-sarna", "ar", own) == "سرنا"
    assert names.name("qaa-x-sarna", "fr", own) == "Sarna"
    assert names.name("qaa-x-sarna", "fr", {"qaa-x-sarna": {"de": "Sarna!"}}) == "Sarna!"
    assert names.name("qaa-x-sarna") == "qaa-x-sarna"
    assert names.tile("qaa-x-sarna", own) == "Sa"


def test_names_in_the_language_itself() -> None:
    assert names.autonym("am") == "አማርኛ"
    assert names.autonym("qaa") == ""


@pytest.mark.parametrize(
    ("tag", "tile"),
    [
        ("hi", "हि"), ("am", "አ"), ("sw", "Sw"), ("zu", "Zu"), ("zh", "中"), ("ja", "日"), ("ko", "한"), ("th", "ไท"),
        ("ar", "عر"), ("ru", "Ру"), ("el", "Ελ"), ("ar-Latn", "Ar"), ("sr-Latn", "Se"), ("hi en", "हि"), ("zxx", "Zx"),
    ],
)  # fmt: skip
def test_tiles_are_letters_of_the_script(tag: str, tile: str) -> None:
    assert names.tile(tag) == tile


def test_a_tile_without_any_letters_is_a_question_mark() -> None:
    assert names.tile("") == "?"


@pytest.mark.parametrize(
    ("tag", "own"),
    [
        ("en", "English"),
        ("pt-BR", "português (Brasil)"),
        ("zh-Hans", "中文 (简体)"),
        ("sw", "Kiswahili"),
        ("ur", "اردو"),
    ],
)
def test_an_interface_language_says_its_name_and_its_variety_in_itself(tag: str, own: str) -> None:
    assert names.own_name(tag) == own
