# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The patterns of everything that has an id, as packs.md 5.5 and 5.6 fix them, and the options of the program's own."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import Final

from annotator_app.text import QT_TRANSLATE_NOOP, Marked

PROJECT: Final = r"[a-z0-9][a-z0-9-]{2,62}"
SERIES: Final = r"[a-z0-9][a-z0-9._-]{0,62}"
NAME: Final = r"[a-z0-9][a-z0-9._-]{0,62}"
PRINCIPAL: Final = rf"{NAME}@{PROJECT}"
ITEM: Final = r"[A-Za-z0-9._-]{1,64}"
QUESTION: Final = r"[a-z][a-z0-9_]{0,31}"
OPTION: Final = r"[A-Za-z0-9_][A-Za-z0-9._-]{0,63}"
RESPONSE: Final = r"r-[0-9a-f]{6}"
PACK: Final = r"sha256:[0-9a-f]{64}"
DIGEST: Final = r"[0-9a-f]{64}"
TAG: Final = r"[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*"

NONE: Final = "none"
CANNOT_JUDGE: Final = "cannot_judge"
EQUAL: Final = "equal"
BAD: Final = "bad"
# Other programs have no place for these among points and ranks: they stand under the id of the question with this.
STATE: Final = "_state"
# What the program calls the options that no plan may name.
RESERVED: Final[Mapping[str, Marked]] = {
    NONE: QT_TRANSLATE_NOOP("families", "None of these"),
    CANNOT_JUDGE: QT_TRANSLATE_NOOP("families", "Cannot be judged"),
    EQUAL: QT_TRANSLATE_NOOP("families", "Equally good"),
    BAD: QT_TRANSLATE_NOOP("families", "All are bad"),
}
RESERVED_OPTIONS: Final = frozenset(RESERVED)


def fits(pattern: str, value: object) -> bool:
    """Tell whether `value` is a text that the whole of `pattern` matches."""
    return isinstance(value, str) and re.fullmatch(pattern, value) is not None


def item_id(source_id: str) -> str:
    """Give the id of an item for the id its source has; one outside the pattern becomes `x-` and 16 hex digits."""
    if fits(ITEM, source_id):
        return source_id
    return hashed(source_id)


def hashed(text: str) -> str:
    """Give the id that tells nothing of the text it stands for."""
    return "x-" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
