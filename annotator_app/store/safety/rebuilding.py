# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rows of a damaged store that go into a new one, table by table. Packs keep their keys, so that rows still fit.

Pages that are overwritten with other bytes are mostly noticed, long values not always: what a row holds is parsed
before it is believed.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from annotator_app.model import strict_json
from annotator_app.model.answer import ItemWork
from annotator_app.model.people import MalformedKeyError, PublicKey
from annotator_app.store import answer_table, pack_table
from annotator_app.store.item_table import AT_ONCE, ItemRow
from annotator_app.store.item_table import add as add_items
from annotator_app.store.pack_table import PackRow
from annotator_app.store.safety.damaged_table import Table

_JSON: Final = {"places": (3,), "drafts": (2, 3)}
_KEYS: Final = {"pins": 3, "received": 3}
_OTHERS: Final = {
    "projects": "project, title, trust_epoch, trust_version, first_seen",
    "pins": "id, project, principal, key, compared, since, until",
    "series": "project, series, revision, pack_id, head, events",
    "rosters": "id, project, trust_epoch, trust_version, pack_id, kind, recovered, signers, revoked, at",
    "bundles": "path, project, title, used_at",
    "exports": "id, pack, revision, result_id, path, sha256, size, answered, seq, head, at",
    "received": "id, pack_id, kind, signer_key, sha256, at",
    "places": "pack, position, used_at, recent",
    "drafts": "item, pack, value, language, at",
}


@dataclass(frozen=True)
class Given:
    """What the tables say of one item: how it stands, and when it was answered."""

    work: ItemWork
    at: str | None


def packs(table: Table) -> list[PackRow]:
    """Give the rows of the packs whose description can be read."""
    found = []
    for row in table("packs", pack_table.COLUMNS, "state <> 'adding'"):
        pack = pack_table.made(row)
        if isinstance(pack.pack_id, str) and _is_json(pack.task) and _is_json(pack.manifest):
            found.append(pack)
    return found


def files(table: Table, pack: int) -> dict[str, bytes]:
    """Give the further members of a pack that can be read."""
    rows = table("pack_files", "path, content", f"pack = {int(pack)}")
    return {path: content for path, content in rows if isinstance(path, str) and _is_text(content)}


def items(table: Table, pack: PackRow) -> list[ItemRow]:
    """Give the items of a pack if every one of them can be read and has its digest, else nothing."""
    inside = f"key >= {int(pack.first_key)} AND key < {int(pack.end_key)}"
    rows = table("items", "id, digest, line", inside)
    whole = all(
        isinstance(line, bytes) and hashlib.sha256(line).digest() == digest for _id, digest, line in rows
    )
    return rows if whole and len(rows) == pack.items else []


def put(
    connection: sqlite3.Connection, pack: PackRow, more: Mapping[str, bytes], rows: Iterable[ItemRow]
) -> None:
    """Put a pack with its items under the keys that its row says."""
    names = [name.strip() for name in pack_table.COLUMNS.split(",")]
    places = ", ".join(f":{name}" for name in names)
    values = {name: getattr(pack, name) for name in names}
    connection.execute(f"INSERT INTO packs ({', '.join(names)}) VALUES ({places})", values)
    connection.executemany(
        "INSERT INTO pack_files VALUES (?, ?, ?)",
        [(pack.id, path, content) for path, content in more.items()],
    )
    connection.execute("INSERT INTO search_fed VALUES (?, 0)", (pack.id,))
    listed = list(rows)
    for start in range(0, len(listed), AT_ONCE):
        add_items(connection, pack.first_key + start, listed[start : start + AT_ONCE])


def others(table: Table) -> dict[str, list[tuple[Any, ...]]]:
    """Give the rows of all other tables that can be read: who is believed, what went out, drafts, places."""
    return {
        name: [row for row in table(name, columns) if _is_sound(name, row)]
        for name, columns in _OTHERS.items()
    }


def put_others(connection: sqlite3.Connection, rows: Mapping[str, list[tuple[Any, ...]]]) -> None:
    """Put them; one that fits nowhere, as that of a pack that is gone, is left out."""
    for name, columns in _OTHERS.items():
        asked = (
            f"INSERT OR IGNORE INTO {name} ({columns}) VALUES ({', '.join('?' * len(columns.split(',')))})"
        )
        for row in rows[name]:
            with suppress(sqlite3.Error):
                connection.execute(asked, row)


def given(table: Table) -> dict[int, Given]:
    """Give by key how the touched items stand, as far as their rows can be read."""
    answers = {
        row[0]: row[1:]
        for row in table("answers", "id, item, revision, state, value, at")
        if isinstance(row[4], str) and _is_json(row[4].encode())
    }
    found: dict[int, Given] = {}
    for _id, (item, revision, state, value, at) in sorted(answers.items()):
        with suppress(ValueError, TypeError, KeyError):
            # Until a row tells how the item stands the newest answer that can be read does.
            work = answer_table.work_from((revision, state == "skipped", 0, None, "", value), "")
            found[item] = Given(work, str(at))
    asked = "item, answer, revision, skipped, later, problem, note"
    for item, answer, revision, skipped, later, problem, note in table("works", asked):
        if answer is not None and answer not in answers:
            continue
        value, at = (answers[answer][3], str(answers[answer][4])) if answer is not None else (None, None)
        with suppress(ValueError, TypeError, KeyError):
            found[item] = Given(
                answer_table.work_from((revision, skipped, later, problem, note, value), ""), at
            )
    return found


def touched(table: Table) -> dict[int, set[int]]:
    """Give by key of the pack the places of items that were answered, skipped or spoken of at the end."""
    from annotator_app.store.state_table import PAGE

    found: dict[int, set[int]] = {}
    for pack, page, codes in table("states", "pack, page, codes"):
        if isinstance(codes, bytes) and len(codes) == PAGE:
            found.setdefault(pack, set()).update(
                page * PAGE + place for place, code in enumerate(codes) if code
            )
    return found


def _is_sound(name: str, row: tuple[Any, ...]) -> bool:
    if any(not _is_json(str(row[place]).encode()) for place in _JSON.get(name, ())):
        return False
    with suppress(MalformedKeyError):
        if name in _KEYS:
            PublicKey.from_line(str(row[_KEYS[name]]))
        return name != "rosters" or (_is_text(row[7]) and _is_text(row[8]))
    return False


def _is_json(data: object) -> bool:
    try:
        strict_json.parse(data)  # type: ignore[arg-type]
    except (ValueError, TypeError):
        return False
    return True


def _is_text(data: object) -> bool:
    try:
        return b"\0" not in data and bool(data.decode("utf-8") or True)  # type: ignore[attr-defined,operator]
    except (UnicodeDecodeError, AttributeError, TypeError):
        return False
