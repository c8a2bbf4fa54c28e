# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What is known of each pack in the home: what it is, how far the person is, what was handed back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from annotator_app.model import clock, strict_json
from annotator_app.model.pack import Task, task_from
from annotator_app.model.practice import PROJECT as PRACTICE
from annotator_app.model.texts import Texts
from annotator_app.store import answer_table, log_table, pack_table, state_table
from annotator_app.store.pack_table import PackRow
from annotator_app.workflows.keeping.home import Home

State = Literal["new", "in_progress", "finished", "handed_back", "changed", "archived", "replaced"]


@dataclass(frozen=True, kw_only=True)
class PackFacts:
    """What a pack says of itself. `title` is to be shown with `model.texts.shown`; `id` is the pack id.

    `signer` is the NAME of who signed it, `signer_key` the public key line; `due` a day or None, and
    `late` whether results are still accepted after it. `returned`: its answers were given before and came back.
    """

    id: str
    title: Texts
    family: str
    language: str
    languages: tuple[str, ...]
    items: int
    due: str | None
    late: bool
    project: str
    project_title: str
    series: str
    revision: int
    signer: str
    signer_key: str
    timing: str
    added_at: str
    returned: bool = False


@dataclass(frozen=True, kw_only=True)
class PackStatus(PackFacts):
    """How far the person is.

    `states` is one byte an item for the ribbon: 0 open, 1 answered, 2 later, 3 problem; of a review pack 1 unsure,
    4 agreed, 5 corrected, 6 disagreed, in the order of judging.
    `recent_ms` are the active times of the last answers; `changed_since` counts items touched after the
    last result pack was handed back. `arrived` is when the newest result pack of this series was handed back of which
    the pack says that the coordinator has it, `received` the day on which they received it, where the pack tells that.
    """

    state: State
    answered: int
    later: int
    problems: int
    states: bytes
    last_used: str
    position: int
    recent_ms: tuple[int, ...]
    handed_back_at: str | None
    changed_since: int
    arrived: str | None = None
    received: str | None = None
    kind: Literal["task", "review"] = "task"

    @property
    def open(self) -> int:
        """How many items are neither answered, set aside nor reported."""
        return self.items - self.answered - self.later - self.problems


@dataclass(frozen=True)
class Today:
    """What a person answered on this computer since midnight: items, and the time they took."""

    items: int
    active_ms: int


NOTHING: Final = Today(0, 0)
_RECEIPTS: Final = b'"receipts"'
_Receipts = Mapping[tuple[str, str], Mapping[str, str | None]]


def today(home: Home) -> Today:
    """Give what was answered today, of all packs but those for practice, where the time was measured.

    Raises StoreError.
    """
    since = clock.stamp(clock.midnight())
    return Today(*home.store.ask(lambda connection: answer_table.given_since(connection, since, PRACTICE)))


def run(home: Home) -> list[PackStatus]:
    """Give every pack of the home, archived ones too, in the order they were added. Raises StoreError."""

    def read(connection: Any) -> list[PackStatus]:
        rows = pack_table.packs(connection)
        received = _received(rows)
        return [_status(connection, row, received) for row in rows]

    return home.store.ask(read)


def of(home: Home, pack_id: str) -> PackStatus | None:
    """Give one pack of the home, or None. Raises StoreError."""

    def read(connection: Any) -> PackStatus | None:
        row = pack_table.find(connection, pack_id)
        return _status(connection, row, _received(pack_table.packs(connection))) if row else None

    return home.store.ask(read)


def facts(row: PackRow, task: Task) -> dict[str, Any]:
    """Give the fields of PackFacts."""
    own = (
        "items",
        "project",
        "project_title",
        "series",
        "revision",
        "signer",
        "signer_key",
        "timing",
        "added_at",
    )
    asked = ("title", "family", "language", "languages", "due", "late")
    return {
        "id": row.pack_id,
        **{name: getattr(row, name) for name in own},
        **{name: getattr(task, name) for name in asked},
        "returned": bool(task.returned),
    }


def task_of(row: PackRow) -> Task:
    """Give the task that a pack holds."""
    data: Any = strict_json.parse(row.task)
    return task_from(data)


def _status(connection: Any, row: PackRow, known: _Receipts) -> PackStatus:
    codes = state_table.read(connection, row.id, row.items)
    counts = state_table.counts(codes)
    place = pack_table.place(connection, row.id)
    export = log_table.last_export(connection, row.id)
    changed = answer_table.touched_since(connection, row.id, export.seq) if export else 0
    arrived, received = _arrived(connection, row, known)
    return PackStatus(
        **facts(row, task_of(row)),
        state=_state(row, counts, bool(place.used_at), export is not None, changed),
        answered=counts["answered"],
        later=counts["later"],
        problems=counts["problem"],
        states=bytes(state_table.states_only(codes)),
        last_used=place.used_at,
        position=place.position,
        recent_ms=place.recent,
        handed_back_at=export.at if export else None,
        changed_since=changed,
        arrived=arrived,
        received=received,
    )


def _received(rows: Iterable[PackRow]) -> _Receipts:
    """Give what was received, by project and series; a pack of returned answers tells it of the first series."""
    known: dict[tuple[str, str], dict[str, str | None]] = {}
    for row in rows:
        # Most packs tell of nothing received; those are not read any further.
        manifest: Any = strict_json.parse(row.manifest) if _RECEIPTS in row.manifest else {}
        told = {one["pack_id"]: one.get("received_on") for one in manifest.get("receipts", ())}
        if told:
            series = task_of(row).rework_of or row.series
            known.setdefault((row.project, series), {}).update(told)
    return known


def _arrived(connection: Any, row: PackRow, known: _Receipts) -> tuple[str | None, str | None]:
    told = known.get((row.project, row.series))
    if not told:
        return None, None
    sent = log_table.exports_of_series(connection, row.project, row.series)
    return next(((at, told[id_]) for id_, at in sent if id_ in told), (None, None))


def _state(row: PackRow, counts: Mapping[str, int], used: bool, handed_back: bool, changed: int) -> State:
    if row.state in ("archived", "replaced"):
        return row.state
    if handed_back:
        return "changed" if changed else "handed_back"
    if counts["open"] == 0 and counts["later"] == 0:
        return "finished"
    return "in_progress" if used or counts["open"] < row.items else "new"
