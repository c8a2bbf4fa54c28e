# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The side of a bundle that merging writes: result packs, how each stands, answers, and the merge log.

Every result pack that was proven stays on record. Its journal (the digest of every line) and its answers
are kept while no longer journal holds them; what the longer one holds is not kept twice.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import orjson

from annotator_app.model.bundle import Chain, Continued, Given, Result, ResultState, Standing, Tried
from annotator_app.model.journal_order import Line

_RESULT: Final = """
INSERT INTO results (pack_id, task_pack, contributor, key, revision, created_at, complete, events, head, genesis,
    heads, continued, received_at, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'top')
"""
_ANSWER: Final = "INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_ANSWER_COLUMNS: Final = "item, lower(hex(digest)), status, answers.revision, value, problem, note"
_STANDING: Final = """
SELECT pack_id, task_pack, contributor, revision, events, head, received_at, complete, state, created_at
FROM results
"""

_STANDING_ANSWERS: Final = f"""
SELECT results.pack_id, {_ANSWER_COLUMNS}
FROM answers JOIN results USING (result) JOIN packs ON packs.pack_id = results.task_pack WHERE state = 'top'
ORDER BY item, results.contributor, series, packs.revision
"""

_STANDING_VALUES: Final = """
SELECT item, results.pack_id, digest, status = 'done', problem IS NOT NULL, value
FROM answers JOIN results USING (result) WHERE state = 'top' ORDER BY item
"""


_SAID: Final = """
SELECT item, result, digest, status = 'done', value, problem
FROM answers JOIN results USING (result) WHERE state = 'top' ORDER BY item
"""
# What a report needs of one answer, as it is stored: the item, the number of the result pack, the digest of 32 bytes,
# whether it is done, and value and problem as JSON text. Of a million of them a name for each part costs a second.
Said = tuple[str, int, bytes, int, str | None, str | None]


class StandingValue(NamedTuple):
    """What counting needs of one answer; `value` is JSON text, `digest` 32 bytes."""

    item: str
    result_pack: str
    digest: bytes
    done: int
    reported: int
    value: str | None


@dataclass(frozen=True)
class LogEntry:
    """One file that was offered to a merge, and what became of it."""

    at: str
    file: str
    pack_id: str | None
    state: str
    detail: str


class ResultTables:
    """What merging writes and exports read."""

    _db: sqlite3.Connection

    def add_result(self, result: Result, received_at: str) -> None:
        """Write a proven result pack with its answers, inside a transaction; `set_states` has to follow."""
        chain = result.chain
        number = self._db.execute(
            _RESULT,
            (
                result.pack_id, result.task_pack, result.contributor, result.key, result.revision,
                result.created_at, result.complete, chain.events, chain.head_at(chain.events), chain.genesis,
                chain.heads, _continued_text(result.continued), received_at,
            ),
        ).lastrowid  # fmt: skip
        self._db.executemany(_ANSWER, (_answer_row(number, one) for one in result.answers))
        self._db.executemany(
            "INSERT OR REPLACE INTO tries VALUES (?, ?, ?, ?, ?)",
            ((result.pack_id, *one) for one in result.tries),
        )
        judge = next(
            (one.value["judge"] for one in result.answers if one.value and one.value.get("judge")), None
        )
        if judge is not None:
            self.add_judge(result.contributor, judge)

    def tries(self) -> list[tuple[str, str, Tried]]:
        """Give what stands of practice, by person: pack, contributor, and how an item went."""
        found = self._db.execute(
            "SELECT pack_id, contributor, item, language, first, last FROM tries JOIN results USING (pack_id)"
            " WHERE state = 'top' ORDER BY contributor, language, pack_id, item"
        )
        return [
            (pack, contributor, Tried(item, language, _told(first), _told(last)))
            for pack, contributor, item, language, first, last in found
        ]

    def add_judge(self, contributor: str, alias: str) -> None:
        """Note, inside a transaction, that a contributor is a model that judges, under this alias; it stays one."""
        self._db.execute("INSERT OR IGNORE INTO judges VALUES (?, ?)", (contributor, alias))

    def judges(self) -> dict[str, str]:
        """Give the alias of every contributor that is a model."""
        return dict(self._db.execute("SELECT contributor, alias FROM judges ORDER BY contributor"))

    def lines(self, contributor: str) -> list[Line]:
        """Give all result packs of one person as the merge rule sees them."""
        found = self._db.execute(
            "SELECT pack_id, task_pack, genesis, heads, continued FROM results WHERE contributor = ?",
            (contributor,),
        )
        return [
            Line(
                pack_id,
                task_pack,
                None if heads is None else Chain(genesis=genesis, heads=heads),
                _continued(text),
            )
            for pack_id, task_pack, genesis, heads, text in found
        ]

    def set_states(self, states: Mapping[str, ResultState]) -> None:
        """Write how result packs stand, inside a transaction; older ones keep neither journal nor answers."""
        self._db.executemany(
            "UPDATE results SET state = ?1 WHERE pack_id = ?2 AND state <> ?1",
            ((state, pack_id) for pack_id, state in states.items()),
        )
        older = [(pack_id,) for pack_id, state in states.items() if state == "older"]
        self._db.executemany(
            "DELETE FROM answers WHERE result = (SELECT result FROM results WHERE pack_id = ?)", older
        )
        self._db.executemany("UPDATE results SET heads = NULL WHERE pack_id = ? AND heads IS NOT NULL", older)

    def results(self) -> list[Standing]:
        """Give every result pack on record, by person, task pack and id."""
        found = self._db.execute(f"{_STANDING} ORDER BY contributor, task_pack, pack_id")
        return [_standing(row) for row in found]

    def results_named(self, pack_ids: Iterable[str]) -> dict[str, Standing]:
        """Give those of the result packs that are on record, by id."""
        found = {}
        for pack_id in pack_ids:
            row = self._db.execute(f"{_STANDING} WHERE pack_id = ?", (pack_id,)).fetchone()
            if row is not None:
                found[pack_id] = _standing(row)
        return found

    def answers(self, result_pack: str) -> dict[str, Given]:
        """Give the answers of one result pack by item id; none for an older one."""
        found = self._db.execute(
            f"SELECT {_ANSWER_COLUMNS} FROM answers JOIN results USING (result) WHERE pack_id = ? ORDER BY item",
            (result_pack,),
        )
        return {row[0]: _given(row) for row in found}

    def answers_to(self, contributor: str, item: str) -> list[tuple[str, Given]]:
        """Give what every result pack of a person that is not an older one answers to an item, with its id."""
        found = self._db.execute(
            f"SELECT pack_id, {_ANSWER_COLUMNS} FROM results JOIN answers USING (result) "
            "WHERE contributor = ? AND item = ? AND status = 'done' ORDER BY pack_id",
            (contributor, item),
        )
        return [(row[0], _given(row[1:])) for row in found]

    def standing_answers(self) -> Iterator[tuple[str, Given]]:
        """Give every answer of the result packs that stand, with the id of its result pack.

        Sorted by item, contributor, series and revision of the task pack; many are sorted on the disk.
        """
        return ((row[0], _given(row[1:])) for row in self._db.execute(_STANDING_ANSWERS))

    def answer_count(self) -> int:
        """Give how many answers the result packs that stand hold."""
        return int(
            self._db.execute(
                "SELECT count(*) FROM answers JOIN results USING (result) WHERE state = 'top'"
            ).fetchone()[0]
        )

    def status_counts(self, result_pack: str) -> dict[str, int]:
        """Give how many answers of one result pack are done and skipped."""
        done, skipped = self._db.execute(
            "SELECT count(*) FILTER (WHERE status = 'done'), count(*) FILTER (WHERE status = 'skipped')"
            " FROM answers JOIN results USING (result) WHERE pack_id = ?",
            (result_pack,),
        ).fetchone()
        return {"done": done, "skipped": skipped}

    def status_counts_of_all(self) -> dict[tuple[str, str], int]:
        """Give how many answers are done and skipped, by result pack and status."""
        found = self._db.execute(
            "SELECT pack_id, status, number FROM"
            " (SELECT result, status, count(*) AS number FROM answers GROUP BY result, status)"
            " JOIN results USING (result)"
        )
        return {(pack_id, status): number for pack_id, status, number in found}

    def answer_contents(self, result_pack: str) -> Iterator[tuple[str, tuple[Any, ...]]]:
        """Give item and raw columns of every answer of one result pack: for comparing, not for reading."""
        found = self._db.execute(
            "SELECT item, digest, status, value, problem, note FROM answers JOIN results USING (result) "
            "WHERE pack_id = ?",
            (result_pack,),
        )
        return ((row[0], row[1:]) for row in found)

    def standing_values(self) -> Iterator[StandingValue]:
        """Give what counting needs of every answer of the result packs that stand, by item."""
        return map(StandingValue._make, self._db.execute(_STANDING_VALUES))

    def said_by_item(self) -> Iterator[Said]:
        """Give every answer of the result packs that stand, by item; answers to one item come in no order."""
        return iter(self._db.execute(_SAID))

    def result_numbers(self) -> dict[str, int]:
        """Give the number of every result pack by its id."""
        return dict(self._db.execute("SELECT pack_id, result FROM results"))

    def answered_items(self, result_pack: str) -> frozenset[str]:
        """Give the ids of the items that one result pack says something of."""
        found = self._db.execute(
            "SELECT item FROM answers JOIN results USING (result) WHERE pack_id = ?", (result_pack,)
        )
        return frozenset(item for (item,) in found)

    def continuing(self) -> frozenset[str]:
        """Give the result packs whose journal goes on from that of an earlier revision."""
        found = self._db.execute("SELECT pack_id FROM results WHERE continued IS NOT NULL")
        return frozenset(pack_id for (pack_id,) in found)

    def log(self, entries: Iterable[LogEntry]) -> None:
        """Add to the merge log, inside a transaction; it is never changed."""
        self._db.executemany(
            "INSERT INTO merge_log (at, file, pack_id, state, detail) VALUES (?, ?, ?, ?, ?)",
            ((one.at, one.file, one.pack_id, one.state, one.detail) for one in entries),
        )


def _answer_row(result: int | None, one: Given) -> tuple[Any, ...]:
    return (
        result, one.item, bytes.fromhex(one.digest), one.status, one.revision, _text(one.value),
        _text(one.problem), one.note,
    )  # fmt: skip


def _given(row: tuple[Any, ...]) -> Given:
    item, digest, status, revision, value, problem, note = row
    return Given(item, digest, status, _json(value), revision, _json(problem), note)


def _standing(row: tuple[Any, ...]) -> Standing:
    names = ("pack_id", "task_pack", "contributor", "revision", "events", "head", "received_at")
    return Standing(
        **dict(zip(names, row, strict=False)), complete=bool(row[7]), state=row[8], created_at=row[9]
    )


def _text(value: Any) -> str | None:
    return None if value is None else orjson.dumps(value).decode("utf-8")


def _json(text: str | None) -> Any:
    return None if text is None else orjson.loads(text)


def _told(value: int | None) -> bool | None:
    return None if value is None else bool(value)


def _continued_text(point: Continued | None) -> str | None:
    if point is None:
        return None
    return _text({"pack_id": point.pack_id, "head": point.head.hex(), "events": point.events})


def _continued(text: str | None) -> Continued | None:
    if text is None:
        return None
    value = orjson.loads(text)
    return Continued(pack_id=value["pack_id"], head=bytes.fromhex(value["head"]), events=value["events"])
