# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Everything a home holds, to be compared before and after."""

from __future__ import annotations

import hashlib

from annotator_app.workflows.keeping.home import Home

OF_THE_STORE = ("store.sqlite", "ballast", "lock")
TABLES = (
    "packs",
    "items",
    "journal",
    "answers",
    "works",
    "drafts",
    "pins",
    "projects",
    "series",
    "received",
    "exports",
)


def everything(home: Home) -> dict[str, object]:
    """Every file but those of the store itself by its hash, and every row of the store."""
    return {**files(home), "rows": home.store.ask(_rows)}


def files(home: Home) -> dict[str, object]:
    return {
        str(path.relative_to(home.path)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(home.path.rglob("*"))
        if path.is_file() and not path.name.startswith(OF_THE_STORE)
    }


def _rows(connection: object) -> list[list[tuple[object, ...]]]:
    return [connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in TABLES]
