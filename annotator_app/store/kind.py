# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What one kind of store is: the home's and a bundle's differ in application id and steps only.

A step has a name and statements; once released neither is ever changed, and new steps go to the end.
The library that applies and records them is loaded when a step is pending, not at every start.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

APPLIED = "_sqlite_migrations"


@dataclass(frozen=True)
class Step:
    """One change of the schema: its name, and statements that are applied together or not at all."""

    name: str
    statements: tuple[str, ...]


@dataclass(frozen=True)
class Kind:
    """One kind of store.

    `bulky` names tables too large to be checked at every start after a crash, `after_crash` holds the
    contents against themselves then (given the connection and the name of the file), `closing` are
    statements of a clean close.
    """

    name: str
    application_id: int
    steps: tuple[Step, ...]
    bulky: tuple[str, ...] = ()
    after_crash: Callable[[sqlite3.Connection, str], None] | None = None
    closing: tuple[str, ...] = ()

    def pending(self, applied: list[str]) -> list[Step]:
        """Give the steps that are not applied yet, in order."""
        return [step for step in self.steps if step.name not in applied]

    def unknown(self, applied: list[str]) -> list[str]:
        """Give the applied steps that this program does not know: those of a newer one."""
        known = {step.name for step in self.steps}
        return [name for name in applied if name not in known]

    def has_strays(self, connection: sqlite3.Connection) -> bool:
        """Tell whether the store holds triggers or views that no step made: they would act on what is saved."""
        own = {statement.strip() for step in self.steps for statement in step.statements}
        found = connection.execute("SELECT sql FROM sqlite_master WHERE type IN ('trigger', 'view')")
        return any(statement not in own for (statement,) in found)


def applied_steps(connection: sqlite3.Connection, kind: Kind) -> list[str]:
    """Give the names of the steps that the store has, oldest first. Raises sqlite3.Error."""
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (APPLIED,))
    if known.fetchone() is None:
        return []
    rows = connection.execute(f"SELECT name FROM {APPLIED} WHERE migration_set = ? ORDER BY id", (kind.name,))
    return [name for (name,) in rows]


def apply_steps(connection: sqlite3.Connection, kind: Kind) -> None:
    """Apply what is pending, each step in one transaction with its record. Raises sqlite3.Error."""
    with _spared("numpy", "pandas"):
        from sqlite_utils import Database
        from sqlite_utils.migrations import Migrations

    migrations = Migrations(kind.name)
    for step in kind.steps:
        migrations(name=step.name)(_application(step))
    database = Database(connection, execute_plugins=False)
    migrations.apply(database)


@contextmanager
def _spared(*names: str) -> Iterator[None]:
    """Let an import do without libraries that it would load only because they happen to be installed."""
    absent = [name for name in names if name not in sys.modules]
    sys.modules.update(dict.fromkeys(absent))  # type: ignore[arg-type]  # None makes an import of it end
    try:
        yield
    finally:
        for name in absent:
            del sys.modules[name]


class _application:  # noqa: N801 - stands where the library wants a function
    def __init__(self, step: Step) -> None:
        self.__name__ = step.name
        self._statements = step.statements

    def __call__(self, database: object, /) -> None:
        for statement in self._statements:
            database.execute(statement)  # type: ignore[attr-defined]
