# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a role takes out of a row: one value, or the text of one or several columns; and what tells changed rows."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

import orjson

from annotator_app.exchange.reading.rows import MISSING, Row, look_up
from annotator_app.exchange.reading.shaping import as_text

Column = str | list[str]


class NotTextError(ValueError):
    """A column holds a list or an object where one text is meant; the argument names the column."""


def column_value(row: Row, column: Column) -> Any:
    """Give the value of a column, or a list of the values of several; None where nothing stands."""
    if isinstance(column, str):
        value = look_up(row, column)
        return None if value is MISSING else value
    return [column_value(row, name) for name in column]


def column_text(row: Row, column: Column) -> str:
    """Give one text: that of a column, or those of several joined by an empty line, empty ones left out.

    Raises NotTextError.
    """
    texts = []
    for name in [column] if isinstance(column, str) else column:
        value = look_up(row, name)
        text = as_text(value)
        if text is None and value is not None and value is not MISSING:
            raise NotTextError(name)
        texts.append(text or "")
    return "\n\n".join(text for text in texts if text) if len(texts) > 1 else texts[0]


def column_names(row: Row, column: Column | None) -> tuple[str, ...]:
    """Give the names that stand in columns, each once: plain values, and the elements of lists."""
    if column is None:
        return ()
    found = column_value(row, [column] if isinstance(column, str) else column)
    flat = [one for value in found for one in (value if isinstance(value, list) else [value])]
    return tuple(dict.fromkeys(text.strip() for one in flat if (text := as_text(one)) and text.strip()))


def row_digest(values: Mapping[str, Any]) -> str:
    """Give the SHA-256 of the columns of a row; numbers with a fraction count as they are written in JSON."""
    read = json.loads(orjson.dumps(values), parse_float=str)
    return hashlib.sha256(orjson.dumps(read, option=orjson.OPT_SORT_KEYS)).hexdigest()
