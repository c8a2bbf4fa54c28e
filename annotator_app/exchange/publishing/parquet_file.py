# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Tables as Parquet, written by DuckDB, which comes with the extra `parquet`.

The rows are taken from JSON Lines with the type of every column fixed, never guessed. One thread and the order of
the rows kept: the same rows give the same bytes with the same version of DuckDB. Nothing is fetched, and no file but
the two is opened.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from annotator_app.exchange.publishing.columns import PARTS, Column
from annotator_app.exchange.reading.parquet import SHUT_OFF
from annotator_app.text import QT_TRANSLATE_NOOP

NO_PACKAGE: Final = QT_TRANSLATE_NOOP(
    "errors",
    "Parquet files need the package {package}: install it as postil[parquet], or choose JSON Lines. "
    "Nothing was written.",
)
PACKAGE: Final = "duckdb"
_TYPES: Final = {"text": "VARCHAR", "integer": "BIGINT", "number": "DOUBLE"}
# DuckDB sets aside twice the longest row that it is told of; it must not be told less than there is.
_LEAST: Final = 1024 * 1024
# Rows that are held before they are written.
_GROUP: Final = 20_000


def is_there() -> bool:
    """Tell whether Parquet can be written here."""
    try:
        import duckdb  # noqa: F401
    except ImportError:
        return False
    return True


def write(lines: Path, columns: Iterable[Column], out: Path) -> None:
    """Write the JSON Lines of `lines`, which have these columns, to `out`. Raises OSError."""
    import duckdb

    with lines.open("rb") as file:
        longest = max((len(line) for line in file), default=0)
    types = ", ".join(f"{_quoted(one.name)}: {_quoted(type_of(one))}" for one in columns)
    source = (
        f"read_json({_quoted(str(lines))}, format = 'newline_delimited', columns = {{{types}}}, "
        f"maximum_object_size = {max(_LEAST, 2 * longest)})"
    )
    try:
        with duckdb.connect(":memory:", config=SHUT_OFF) as data:
            data.execute("SET preserve_insertion_order = true")
            data.execute("SET allowed_paths = ?", [[str(lines), str(out)]])
            data.execute("SET enable_external_access = false")
            how = f"FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {_GROUP}, USE_TMP_FILE false"
            data.execute(f"COPY (SELECT * FROM {source}) TO {_quoted(str(out))} ({how})")
    except duckdb.Error as error:
        raise _fault(str(error)) from error


def type_of(column: Column) -> str:
    """Give the type of a column in SQL."""
    if column.shape:
        parts = PARTS[column.shape].items()
        return "STRUCT(" + ", ".join(f'"{name}" {_TYPES[kind]}' for name, kind in parts) + ")[]"
    return _TYPES[column.kind] + "[]" * column.listed


def _fault(said: str) -> OSError:
    """Give the fault of the system that DuckDB tells of in words alone."""
    known = (number for number in (errno.ENOSPC, errno.EDQUOT) if os.strerror(number) in said)
    line = said.partition("\n")[0][:200]
    return next((OSError(number, line) for number in known), OSError(line))


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
