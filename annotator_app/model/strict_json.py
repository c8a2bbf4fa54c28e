# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""JSON as packs.md section 4 wants it: strict UTF-8, no name twice, no floats, bounded depth.

`orjson` refuses byte order marks, bad UTF-8, NaN and lone surrogates, but takes the last of two equal
names. Text that it writes back byte for byte the same cannot hold a name twice, which is so for
everything Postil writes; only other text pays for the slow reader with a hook.
"""

from __future__ import annotations

import json
from typing import Any, NoReturn

import orjson

MAX_DEPTH = 32
MAX_INTEGER = 2**53 - 1

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]


class StrictJSONError(ValueError):
    """The bytes are not strict JSON; the argument says in English what is wrong."""


def parse(data: bytes) -> Json:
    """Give the value that `data` holds.

    Raises StrictJSONError for anything packs.md section 4 refuses.
    """
    try:
        value: Json = orjson.loads(data)
        _check(value, MAX_DEPTH)
        # In this order: what is nested deeper than orjson writes never gets here.
        same = orjson.dumps(value, option=orjson.OPT_STRICT_INTEGER) == data.rstrip(b"\n")
    except orjson.JSONDecodeError as error:
        raise StrictJSONError(str(error)) from None
    except orjson.JSONEncodeError:
        raise StrictJSONError("an integer beyond 2^53") from None
    if not same:
        _refuse_repeated_names(data)
    return value


def write(value: Json) -> bytes:
    """Give `value` as the compact UTF-8 bytes that Postil writes; names keep their order."""
    return orjson.dumps(value)


def write_line(value: Json) -> bytes:
    """Give `value` as one line of a JSON Lines file, line feed included."""
    return orjson.dumps(value, option=orjson.OPT_APPEND_NEWLINE)


def write_readable(value: Json) -> bytes:
    """Give `value` indented for people, line feed at the end."""
    return orjson.dumps(value, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _refuse_repeated_names(data: bytes) -> None:
    try:
        json.loads(data.decode("utf-8"), object_pairs_hook=_unique, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise StrictJSONError(str(error)) from None


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    names = dict(pairs)
    if len(names) != len(pairs):
        raise StrictJSONError("a name stands twice in one object")
    return names


def _refuse_constant(name: str) -> NoReturn:
    raise StrictJSONError(f"{name} is not JSON")


def _check(value: Any, depth: int) -> None:
    """Refuse fractions and deep nesting; too large integers are refused where the value is written again."""
    kind = type(value)
    if kind is not dict and kind is not list:
        value, depth = (value,), depth + 1
    elif depth == 0:
        raise StrictJSONError(f"nested deeper than {MAX_DEPTH}")
    # Most of what there is are texts and numbers; a call for each would cost more than reading the file.
    for inner in value.values() if kind is dict else value:
        inner_kind = type(inner)
        if inner_kind is str or inner_kind is int:
            continue
        if inner_kind is dict or inner_kind is list:
            _check(inner, depth - 1)
        elif inner_kind is float:
            raise StrictJSONError("a number with a fraction")
