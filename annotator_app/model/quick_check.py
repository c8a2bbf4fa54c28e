# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The quick lane of the border: tells for certain that an item fits, in about a microsecond.

It never refuses. What it does not know for certain goes through the models of `model/border.py`, which say
why. So the two can differ in speed only, and a test holds that they never differ in what they let in.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, Final

from annotator_app.model import ids
from annotator_app.model.family import Family, Part
from annotator_app.model.item import LINES, OPTIONS, RESPONSES, TURNS
from annotator_app.model.strict_json import Json

Fits = Callable[[Any], bool]

# Several tags with one space between them stand for mixed speech.
LANGUAGE: Final = rf"{ids.TAG}(?: {ids.TAG})*"
LONGEST_LANGUAGE: Final = 128
SHAPED: Final = (*TURNS, RESPONSES, OPTIONS)

_ITEM: Final = re.compile(ids.ITEM)
_LANGUAGE: Final = re.compile(LANGUAGE)
_IDS: Final[Mapping[str, re.Pattern[str]]] = {
    "responses": re.compile(ids.RESPONSE),
    "options": re.compile(ids.OPTION),
}
_ROLES: Final = frozenset({"user", "assistant", "system", "other"})


def surely_fits(family: Family, *, own_options: bool) -> Callable[[Json], bool]:
    """Give a function that tells of the object of an item line whether it surely fits `family`.

    `own_options`: a question of the task takes its options from the item.
    """
    parts = [(part.field, _part_fits(part), part.needed) for part in family.parts]
    any_of = family.any_of
    # A suggestion is held against its question and lines against the task, which only the models' lane does.
    foreign = foreign_fields(family) | {"suggestion", LINES}

    def fits(data: Json) -> bool:
        if type(data) is not dict or not foreign.isdisjoint(data) or not _head_fits(data):
            return False
        for field, part_fits, needed in parts:
            value = data.get(field)
            if value is None:
                if needed:
                    return False
            elif not part_fits(value):
                return False
        if any_of and not any(data.get(field) for field in any_of):
            return False
        return not own_options or bool(data.get(OPTIONS))

    return fits


def foreign_fields(family: Family) -> frozenset[str]:
    """Give the names of lists of turns, responses and options that have no place in an item of `family`."""
    return frozenset(SHAPED) - {part.field for part in family.parts}


def _head_fits(data: Mapping[str, Any]) -> bool:
    name = data.get("id")
    if type(name) is not str or not _ITEM.fullmatch(name):
        return False
    if "language" in data and not _language_fits(data["language"]):
        return False
    return "facts" not in data or _facts_fit(data["facts"])


def _facts_fit(facts: Any) -> bool:
    return facts is None or (type(facts) is dict and all(type(text) is str for text in facts.values()))


def _part_fits(part: Part) -> Fits:
    if part.shape == "block":
        return _block_fits
    entry_fits = _turn_fits if part.shape == "turns" else _block_fits
    pattern = _IDS.get(part.shape)

    def fits(value: Any) -> bool:
        if type(value) is not list or not part.least <= len(value) <= part.most:
            return False
        if not all(entry_fits(entry) for entry in value):
            return False
        return pattern is None or _ids_fit([entry.get("id") for entry in value], pattern)

    return fits


def _ids_fit(names: list[Any], pattern: re.Pattern[str]) -> bool:
    if not all(type(name) is str and pattern.fullmatch(name) for name in names):
        return False
    return len(set(names)) == len(names) and ids.RESERVED_OPTIONS.isdisjoint(names)


def _turn_fits(value: Any) -> bool:
    if not _block_fits(value):
        return False
    role = value.get("role")
    return type(role) is str and role in _ROLES


def _block_fits(value: Any) -> bool:
    if type(value) is not dict or type(value.get("text")) is not str:
        return False
    # Nothing but the text: so most blocks are.
    return len(value) == 1 or (
        value.get("sentences") is None
        and value.get("words") is None
        and _language_fits(value.get("language"))
    )


def _language_fits(tag: Any) -> bool:
    return tag is None or (type(tag) is str and _is_language(tag))


@lru_cache(maxsize=512)
def _is_language(tag: str) -> bool:
    """A pack has few languages and many blocks."""
    return len(tag) <= LONGEST_LANGUAGE and _LANGUAGE.fullmatch(tag) is not None
