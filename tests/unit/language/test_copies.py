# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a text shares with its source."""

from __future__ import annotations

import pytest

from annotator_app.language.copies import Change, longest_copy, new_names, number_changes, numbers

SOURCE = "In 2019 the lake near Mombasa rose by 1,234 metres. People had to leave their houses at night."


def test_the_longest_stretch_and_its_places() -> None:
    text = "It rose. People had to LEAVE their houses, they say."
    found = longest_copy(text, SOURCE)
    assert found.words == 6
    assert text[slice(*found.in_text)] == "People had to LEAVE their houses"
    assert SOURCE[slice(*found.in_source)] == "People had to leave their houses"


def test_nothing_shared() -> None:
    assert longest_copy("xyz", SOURCE).words == 0
    assert longest_copy("", "").words == 0


def test_scripts_without_spaces_count_letters() -> None:
    assert longest_copy("他说语言是桥梁", "语言是人的桥梁").words == 3


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("1,234", "1234"), ("1.234", "1234"), ("1\u00a0234,50", "1234.5"), ("1,234,567.89", "1234567.89"), ("3.5", "3.5"),
        ("१२,३४,५६७", "1234567"), ("١٢٣٫٥", "123.5"), ("12.05.2020", "12.05.2020"), ("v2.3.4", "2.3.4"), ("007", "7"),
        ("10.50", "10.5"), ("1’000", "1000"), ("๒๐", "20"), ("0", "0"),
    ],
)  # fmt: skip
def test_numbers_however_they_are_written(written: str, number: str) -> None:
    assert numbers(f"x {written} y") == (number,)


def test_numbers_missing_and_new() -> None:
    assert number_changes("By 1234 m in ٢٠١٨", SOURCE) == Change(missing=("2019",), new=("2018",))
    assert number_changes("1.234 metres in 2019", SOURCE) == Change((), ())


def test_names_that_the_source_does_not_have() -> None:
    text = "Yesterday Anna came to Mombasa. “Near Nairobi” she said. Later too."
    assert new_names(text, SOURCE) == ("Anna", "Nairobi")
    assert new_names("It was «Kisumu», they say.", SOURCE) == ("Kisumu",)
    assert new_names("They came. («Kisumu» is far.)", SOURCE) == ()
