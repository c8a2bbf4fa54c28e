# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Data as the text of a TOML file, laid out as a person writes a plan: tables with headings, values in one line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, time
from typing import Any

import orjson

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def write(data: Mapping[str, Any]) -> str:
    """Give the text; reading it gives `data` again."""
    plain = {key: value for key, value in data.items() if not _is_table(value)}
    lines = list(_table((), plain))
    for key, value in data.items():
        if isinstance(value, Mapping):
            lines += ["", f"[{_way((key,))}]", *_table((key,), value)]
        elif key not in plain:
            lines += _tables((key,), value)
    return "\n".join(lines).lstrip("\n") + "\n"


def _tables(way: tuple[str, ...], entries: list[Mapping[str, Any]]) -> Iterator[str]:
    for entry in entries:
        if len(way) == 1:
            yield ""
        yield f"[[{_way(way)}]]"
        yield from _table(way, entry)


def _table(way: tuple[str, ...], entries: Mapping[str, Any]) -> Iterator[str]:
    for key, value in entries.items():
        if not _is_list_of_tables(value):
            yield f"{_key(key)} = {_value(value)}"
    for key, value in entries.items():
        if _is_list_of_tables(value):
            yield from _tables((*way, key), value)


def _is_table(value: object) -> bool:
    return isinstance(value, Mapping) or _is_list_of_tables(value)


def _is_list_of_tables(value: object) -> bool:
    return isinstance(value, list | tuple) and bool(value) and all(isinstance(one, Mapping) for one in value)


def _way(way: tuple[str, ...]) -> str:
    return ".".join(map(_key, way))


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _text(key)


def _value(value: object) -> str:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_key(key)} = {_value(one)}" for key, one in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_value, value)) + "]"
    return repr(value)


def _text(value: str) -> str:
    """Give a string of TOML: JSON's escapes are among those of TOML."""
    return orjson.dumps(value).decode("utf-8").replace("\x7f", "\\u007f")
