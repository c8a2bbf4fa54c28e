# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A signing key on paper: 18 blocks of six digits that a person can type in again, whatever their keyboard.

Digits stand on every keyboard and can be read out in every language. Five digits of a block hold 16 bits of
the key; the sixth is Damm's check digit over the place of the block and the five, so that one wrong digit or
two exchanged neighbours are found in their block. The last two blocks hold the beginning of the hash of
the key, which finds everything else. The page holds the whole key: whoever has it can sign.
"""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator_app.errors import MissingKeyError
from annotator_app.packs import keys
from annotator_app.packs.keys import SigningKey, key_from_seed
from annotator_app.text import QT_TRANSLATE_NOOP

BLOCKS: Final = 18
DIGITS: Final = 6
IN_ROW: Final = 3

MISREAD: Final = QT_TRANSLATE_NOOP(
    "packs",
    "Block {block} in row {row} is not as it stands on the page. Nothing was changed. Look at it once more.",
)
TOO_FEW: Final = QT_TRANSLATE_NOOP(
    "packs", "A page has {count} blocks of {digits} digits. Nothing was changed. Look at the page once more."
)
NOT_THE_KEY: Final = QT_TRANSLATE_NOOP(
    "packs", "The blocks do not belong together. Nothing was changed. Look at the page once more."
)

_SEED: Final = 32
_CHECK: Final = 4
# Damm's quasigroup of order 10: every single error and every exchange of neighbours changes the result.
_DAMM: Final = (
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
)


@dataclass(frozen=True, slots=True)
class Typed:
    """How far a page has been typed: whole blocks, and the first one that is not as on the page (from 0)."""

    blocks: int
    wrong: int | None
    digits: int


def blocks(key: SigningKey) -> tuple[str, ...]:
    """Give the blocks of a key, in the order in which they are printed and typed."""
    seed = key.private.private_bytes_raw()
    data = seed + hashlib.sha256(seed).digest()[:_CHECK]
    return tuple(
        _checked(place, int.from_bytes(data[2 * place : 2 * place + 2], "big")) for place in range(BLOCKS)
    )


def look(text: str) -> Typed:
    """Tell how far `text` is: digits of any script, with anything between them."""
    digits = _digits(text)
    whole = [digits[at : at + DIGITS] for at in range(0, len(digits) - DIGITS + 1, DIGITS)]
    wrong = next((place for place, block in enumerate(whole[:BLOCKS]) if not _fits(place, block)), None)
    return Typed(len(whole), wrong, len(digits))


def read(text: str) -> SigningKey:
    """Give the key of the blocks in `text`. Raises MissingKeyError that names the block that does not fit."""
    typed = look(text)
    if typed.wrong is not None:
        row, block = divmod(typed.wrong, IN_ROW)
        raise MissingKeyError(MISREAD, block=block + 1, row=row + 1)
    if typed.digits != BLOCKS * DIGITS:
        raise MissingKeyError(TOO_FEW, count=BLOCKS, digits=DIGITS)
    digits = _digits(text)
    values = [int(digits[at : at + DIGITS - 1]) for at in range(0, len(digits), DIGITS)]
    data = b"".join(value.to_bytes(2, "big") for value in values)
    seed, check = data[:_SEED], data[_SEED:]
    if hashlib.sha256(seed).digest()[:_CHECK] != check:
        raise MissingKeyError(NOT_THE_KEY)
    return key_from_seed(seed)


def load_page(page: Path) -> SigningKey:
    """Open the key of a recovery page: the file as it was made, or what somebody typed from paper, blocks alone too.

    Raises MissingKeyError that names the block that does not fit.
    """
    data = keys.read_page(page)
    lines = data.decode("utf-8", "replace").splitlines() if keys.cut_out(data) is None else []
    typed = [line for line in lines if _is_row(line)]
    return read("\n".join(typed)) if typed else keys.load_printed(page)


def rows(found: tuple[str, ...]) -> list[str]:
    """Give the rows of a page: three blocks in each."""
    return ["  ".join(found[at : at + IN_ROW]) for at in range(0, len(found), IN_ROW)]


def _is_row(line: str) -> bool:
    """Tell whether a line holds blocks and no words; a name or a heading may have digits too."""
    return bool(_digits(line)) and not any(sign.isalpha() for sign in line)


def _digits(text: str) -> str:
    return "".join(
        str(unicodedata.decimal(sign)) for sign in text if unicodedata.decimal(sign, None) is not None
    )


def _checked(place: int, value: int) -> str:
    plain = f"{value:0{DIGITS - 1}}"
    return f"{plain}{_damm(f'{place:02}{plain}')}"


def _fits(place: int, block: str) -> bool:
    return _damm(f"{place:02}{block}") == 0 and int(block[:-1]) < 2**16


def _damm(digits: str) -> int:
    interim = 0
    for digit in digits:
        interim = int(_DAMM[interim][int(digit)])
    return interim
