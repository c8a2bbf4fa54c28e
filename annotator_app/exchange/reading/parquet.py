# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Parquet as a source, read by DuckDB, which comes with the extra `parquet`.

Nothing is fetched: extensions are neither installed nor loaded, and no other file can be opened. Values come as
from JSON: numbers with a fraction become text, times the text of ISO 8601. Bytes have no text and are left out.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final

from annotator_app.errors import Problem
from annotator_app.exchange.reading.decode import refuse
from annotator_app.exchange.reading.rows import Row
from annotator_app.text import QT_TRANSLATE_NOOP

NO_PACKAGE = QT_TRANSLATE_NOOP(
    "sources",
    "Parquet files need the package {package}: install it as postil[parquet], or save the data as JSON Lines.",
)
NOT_PARQUET = QT_TRANSLATE_NOOP("sources", "This is not Parquet: {reason}.")
PACKAGE: Final = "duckdb"
BYTES: Final = QT_TRANSLATE_NOOP("sources", "bytes, which are no text")
MOST_ROWS: Final = 2_000_000
MOST_CELLS: Final = 20_000_000
MOST_TEXT: Final = 512 * 1024 * 1024
_AT_ONCE: Final = 10_000
# Partitions in the names of folders are no columns here.
_FILE: Final = "read_parquet(?, hive_partitioning = false)"
SHUT_OFF: Final[dict[str, Any]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "allow_community_extensions": False,
    "allow_unsigned_extensions": False,
    "memory_limit": "1GB",
    "temp_directory": "",
    "threads": 1,
}


class _TooLargeError(ValueError):
    """More than is read at once; the argument says of what."""


def read(path: Path, report: Callable[[int, int], None]) -> tuple[list[Row], dict[str, int]]:
    """Give the rows of a Parquet file, and what was left out by reason. Raises UnreadableSourceError."""
    try:
        import duckdb
    except ImportError:
        raise refuse(path, Problem("no_package", NO_PACKAGE, {"package": PACKAGE}, file=str(path))) from None
    loss: Counter[str] = Counter()
    try:
        with duckdb.connect(":memory:", config=SHUT_OFF) as data:
            rows = _rows(data, path, loss, report)
    except (duckdb.Error, _TooLargeError, UnicodeError) as error:
        reason = str(error).partition("\n")[0][:200]
        raise refuse(path, Problem("not_parquet", NOT_PARQUET, {"reason": reason}, file=str(path))) from None
    return rows, dict(loss)


def _rows(data: Any, path: Path, loss: Counter[str], report: Callable[[int, int], None]) -> list[Row]:
    name = str(path.resolve())
    data.execute("SET allowed_paths = ?", [[name]])
    data.execute("SET enable_external_access = false")
    total = _measured(data, name)
    found = data.execute(f"SELECT * FROM {_FILE}", [name])
    columns = [str(one[0]) for one in found.description]
    rows: list[Row] = []
    while (values := found.fetchone()) is not None:
        own = {column: _plain(value, loss) for column, value in zip(columns, values, strict=True)}
        rows.append(Row(own, file=path.stem, path=str(path), line=len(rows) + 1))
        if len(rows) % _AT_ONCE == 0:
            report(len(rows), total)
    return rows


def _measured(data: Any, name: str) -> int:
    """Give the number of rows, once it is sure that they can be held: a small file may stand for endless text.

    The text is measured where it lies; a value that many rows share is not copied for that.
    """
    asked = "SELECT coalesce(sum(num_values), 0) FROM parquet_metadata(?)"
    (cells,) = data.execute(asked, [name]).fetchone()
    if cells > MOST_CELLS:
        raise _TooLargeError(f"more than {MOST_CELLS} values")
    shape = data.execute(f"SELECT * FROM {_FILE} LIMIT 0", [name]).description
    quoted = [('"' + str(one[0]).replace('"', '""') + '"', one[1]) for one in shape]
    sizes = _sql_sum(_sql_size(column, kind) for column, kind in quoted)
    asked = f"SELECT count(*), coalesce(sum({sizes}::HUGEINT), 0) FROM {_FILE}"
    total, size = data.execute(asked, [name]).fetchone()
    if total > MOST_ROWS:
        raise _TooLargeError(f"more than {MOST_ROWS} rows")
    if size > MOST_TEXT:
        raise _TooLargeError(f"more than {MOST_TEXT} bytes of text")
    return int(total)


def _sql_size(column: str, kind: Any, depth: int = 0) -> str:
    """Give the SQL for the bytes of text in a value of this type, lists and objects gone through."""
    if kind.id == "struct":
        named = [(name.replace("'", "''"), one) for name, one in kind.children]
        return _sql_sum(_sql_size(f"{column}['{name}']", one, depth) for name, one in named)
    if kind.id == "list":
        return _sql_sizes(column, dict(kind.children)["child"], depth)
    if kind.id == "map":
        inner = dict(kind.children)
        keys = _sql_sizes(f"map_keys({column})", inner["key"], depth)
        return _sql_sum([keys, _sql_sizes(f"map_values({column})", inner["value"], depth)])
    return {"varchar": f"strlen({column})", "blob": f"octet_length({column})"}.get(kind.id, "8")


def _sql_sizes(column: str, kind: Any, depth: int) -> str:
    each = _sql_sum([_sql_size(f"x{depth}", kind, depth + 1)])
    return f"list_sum(list_transform({column}, lambda x{depth}: {each}::HUGEINT))"


def _sql_sum(sizes: Iterable[str]) -> str:
    return "(" + " + ".join(["0", *(f"coalesce({size}, 0)" for size in sizes)]) + ")"


def _plain(value: Any, loss: Counter[str]) -> Any:
    """Give a value as JSON sources have it."""
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return repr(value) if math.isfinite(value) else None
    if isinstance(value, bytes | bytearray | memoryview):
        loss[BYTES] += 1
        return None
    if isinstance(value, dict):
        return {str(name): _plain(one, loss) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one, loss) for one in value]
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
