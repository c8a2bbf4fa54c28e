# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A key on paper: it comes back from its digits, and whatever was misread is found in its block."""

from __future__ import annotations

import random

import pytest

from annotator_app.errors import MissingKeyError
from annotator_app.packs import paper_key
from annotator_app.packs.keys import key_from_seed, make_key

KEY = key_from_seed(b"a key for the tests of key files")
BLOCKS = paper_key.blocks(KEY)
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
DEVANAGARI = str.maketrans("0123456789", "०१२३४५६७८९")


def test_a_key_comes_back() -> None:
    for key in (KEY, make_key(), key_from_seed(bytes(32)), key_from_seed(b"\xff" * 32)):
        blocks = paper_key.blocks(key)
        assert [len(block) for block in blocks] == [6] * 18
        assert paper_key.read(" ".join(blocks)).public == key.public


@pytest.mark.parametrize("between", ["", "\n", " - ", "\u200f", "\u00a0"])
@pytest.mark.parametrize("digits", [{}, ARABIC, DEVANAGARI], ids=["ascii", "arabic", "devanagari"])
def test_digits_of_any_script_with_anything_between(between: str, digits: dict[int, str]) -> None:
    assert paper_key.read(between.join(BLOCKS).translate(digits)).public == KEY.public


def test_the_check_digit_is_that_of_damm() -> None:
    assert paper_key._damm("572") == 4
    assert paper_key._damm("5724") == 0


def test_every_wrong_digit_is_found_in_its_block() -> None:
    for place in range(18 * 6):
        for step in range(1, 10):
            digits = list("".join(BLOCKS))
            digits[place] = str((int(digits[place]) + step) % 10)
            assert paper_key.look("".join(digits)).wrong == place // 6
            with pytest.raises(MissingKeyError) as raised:
                paper_key.read("".join(digits))
            row, block = divmod(place // 6, 3)
            assert raised.value.params == {"block": block + 1, "row": row + 1}


def test_exchanged_neighbours_are_found() -> None:
    digits = "".join(BLOCKS)
    for place in range(len(digits) - 1):
        if digits[place] != digits[place + 1]:
            turned = f"{digits[:place]}{digits[place + 1]}{digits[place]}{digits[place + 2 :]}"
            with pytest.raises(MissingKeyError):
                paper_key.read(turned)


def test_exchanged_blocks_and_two_pages_in_one_are_found() -> None:
    other = paper_key.blocks(make_key())
    lottery = random.Random(4)
    for _time in range(200):
        first, second = lottery.sample(range(18), 2)
        mixed = list(BLOCKS)
        mixed[first], mixed[second] = mixed[second], mixed[first]
        if mixed != list(BLOCKS):
            with pytest.raises(MissingKeyError):
                paper_key.read(" ".join(mixed))
        cut = lottery.randrange(1, 18)
        with pytest.raises(MissingKeyError):
            paper_key.read(" ".join((*BLOCKS[:cut], *other[cut:])))


@pytest.mark.parametrize("text", ["", "no digits", " ".join(BLOCKS[:17]), " ".join((*BLOCKS, "1"))])
def test_too_few_or_too_many(text: str) -> None:
    with pytest.raises(MissingKeyError):
        paper_key.read(text)


def test_it_tells_how_far_the_page_is_typed() -> None:
    assert paper_key.look("") == paper_key.Typed(0, None, 0)
    assert paper_key.look(BLOCKS[0] + BLOCKS[1] + "12") == paper_key.Typed(2, None, 14)
    assert paper_key.look(BLOCKS[1]).wrong == 0, "a good block in another place is wrong there"
