# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Plural forms."""

from __future__ import annotations

import pytest

from annotator_app.language import plurals


@pytest.mark.parametrize(
    ("tag", "numbers", "forms"),
    [
        ("en", (0, 1, 2, 11), (1, 0, 1, 1)),
        ("ar", (0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111), (0, 1, 2, 3, 3, 4, 4, 5, 5, 5, 3, 4)),
        ("ar-EG", (2,), (2,)),
        ("fr", (0, 1, 2), (0, 0, 1)),
        ("ja", (0, 1, 5), (0, 0, 0)),
        ("ru", (1, 2, 5, 11, 12, 21, 22, 112), (0, 1, 2, 2, 2, 0, 1, 2)),
        ("pl", (1, 2, 5, 12, 21, 22), (0, 1, 2, 2, 2, 1)),
        ("cs", (1, 2, 5), (0, 1, 2)),
        ("lt", (1, 2, 10, 11, 21), (0, 1, 2, 2, 0)),
        ("lv", (0, 1, 2, 11, 21), (2, 0, 1, 1, 0)),
        ("ro", (0, 1, 2, 19, 20, 101), (1, 0, 1, 1, 2, 1)),
        ("sl", (1, 2, 3, 4, 5, 101), (0, 1, 2, 2, 3, 0)),
        ("ga", (1, 2, 3), (0, 1, 2)),
        ("qaa", (0, 1, 2), (1, 0, 1)),
    ],
)
def test_forms(tag: str, numbers: tuple[int, ...], forms: tuple[int, ...]) -> None:
    assert tuple(plurals.form(tag, number) for number in numbers) == forms


# Which category the Unicode CLDR gives to 0 to 25, 100, 101, 102, 103, 111 and 1000 (z zero, 1, 2, f few, m many, o).
NUMBERS = (*range(26), 100, 101, 102, 103, 111, 1000)
CLDR = {
    "am": "11oooooooooooooooooooooooooooooo",
    "ar": "z12ffffffffmmmmmmmmmmmmmmmooofmo",
    "bn": "11oooooooooooooooooooooooooooooo",
    "en": "o1oooooooooooooooooooooooooooooo",
    "es": "o1oooooooooooooooooooooooooooooo",
    "fr": "11oooooooooooooooooooooooooooooo",
    "hi": "11oooooooooooooooooooooooooooooo",
    "id": "oooooooooooooooooooooooooooooooo",
    "pt-BR": "11oooooooooooooooooooooooooooooo",
    "ru": "m1fffmmmmmmmmmmmmmmmm1fffmm1ffmm",
    "sw": "o1oooooooooooooooooooooooooooooo",
    "ur": "o1oooooooooooooooooooooooooooooo",
    "zh-Hans": "oooooooooooooooooooooooooooooooo",
}


@pytest.mark.parametrize("tag", CLDR)
def test_the_forms_of_every_interface_language_are_those_of_the_cldr(tag: str) -> None:
    order = [sign for sign in "z12fmo" if sign in CLDR[tag]]
    assert [plurals.form(tag, number) for number in NUMBERS] == [order.index(sign) for sign in CLDR[tag]]
