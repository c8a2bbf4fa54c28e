# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A damaged store without any good copy: a new one is made of the original packs and of every row that can be read.

What the chain of a journal proves is played as it was. What stands behind a gap, or in the tables only, is given
back too, said anew behind the mark that the work was restored. What is known to have been saved and cannot be read
is named. The damaged file is kept aside. Runs while the home is locked and its store is closed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from annotator_app.errors import PostilError
from annotator_app.model import clock
from annotator_app.model.answer import ItemWork
from annotator_app.model.event import applied
from annotator_app.model.item import Item
from annotator_app.packs.manifest import TaskManifest
from annotator_app.packs.reading import ProvenPack, prove
from annotator_app.packs.writing import file_digest
from annotator_app.store import answer_table, item_table, journal_table, pack_table, review_chains
from annotator_app.store.pack_table import PackRow
from annotator_app.store.safety import rebuilding, salvage
from annotator_app.store.safety.damaged_table import Table
from annotator_app.store.safety.salvage import Player
from annotator_app.store.safety.saved_log import Saved
from annotator_app.workflows.keeping import pack_rows
from annotator_app.workflows.keeping.label_recording import Recorder, after, difference

_FIRST_KEY: Final = 1


@dataclass
class Rebuilt:
    """The new store in the making. `lost` gives by pack the places of the items whose last word is missing.

    `uncertain`: something was saved that can neither be read nor named.
    """

    folder: Path
    table: Table
    saved: list[Saved]
    player: Player
    lost: dict[str, set[int]] = field(default_factory=dict)
    packs_lost: int = 0
    uncertain: bool = False

    def __post_init__(self) -> None:
        self.events = _events(self.table)
        self._given, self._touched = rebuilding.given(self.table), rebuilding.touched(self.table)
        self._others = rebuilding.others(self.table)
        self._reviews = review_chains.read(self.table)
        rows = {row.pack_id: row for row in rebuilding.packs(self.table)}
        begun = {_begins(lines): key for key, lines in self.events.items() if _begins(lines)}
        self._known = {one.pack_id for one in self.saved} | set(rows) | set(begun)
        self._sources = self._originals(everything=self.table.faults["packs"] > 0)
        self._items = {
            row.pack_id: found
            for row in rows.values()
            if row.pack_id not in self._sources and (found := rebuilding.items(self.table, row))
        }
        # Keys of items mean something only where the row of their pack can be read.
        self._keyed = {row.id for row in rows.values()}
        self._others["drafts"] = [row for row in self._others["drafts"] if row[1] in self._keyed]
        whole = {
            pack_id: row
            for pack_id, row in rows.items()
            if pack_id in self._items or pack_id in self._sources
        }
        self.packs = sorted(_placed(whole, begun, self._sources), key=lambda row: row.id)
        self._heads = dict(self.table("heads", "pack, seq"))

    def is_worth_it(self) -> bool:
        """Tell whether there is a pack to go on with, or nothing was worked on and the rest can be kept."""
        reviews = any(review_is_here(self.folder, row) for row in self._reviews.rows)
        return bool(self.packs) or reviews or (not self.events and any(self._others.values()))

    def fill(self, connection: Any) -> None:
        """Put in whatever there is; `mark` stands between what is proven and what is said anew."""
        for row in self.packs:
            source = self._sources.get(row.pack_id)
            rows = pack_rows.items(source, row.items) if source else self._items[row.pack_id]
            more = row.files if source else rebuilding.files(self.table, row.id)
            rebuilding.put(connection, row, more, rows)
        rebuilding.put_others(connection, self._others)
        there = {row.pack_id for row in self.packs}
        reviews = review_chains.play(connection, self._reviews, lambda row: review_is_here(self.folder, row))
        reviewed = {
            str(row["pack_id"]) for row in self._reviews.rows
        }  # a missing one is counted by its journal
        self.packs_lost = len(self._known - there - reviewed) + reviews.lost
        self.uncertain = reviews.uncertain

    def play(self, connection: Any) -> dict[int, int]:
        """Play every journal as far as its chain reaches, and give the number of the last event by pack."""
        ends = {}
        for row in pack_table.packs(connection):
            ends[row.id] = salvage.play(connection, row, self.events.get(row.id, {}), self.player)
        return ends

    def say_anew(self, connection: Any, ends: Mapping[int, int]) -> None:
        """Give back what stands behind the chain, and name what cannot be given back."""
        for row in pack_table.packs(connection):
            seen = self._behind(connection, row, ends[row.id])
            self._write(connection, row, seen)
            self._name_lost(connection, row, ends[row.id], seen)

    # --- packs -------------------------------------------------------------------------------------------

    def _originals(self, *, everything: bool) -> dict[str, ProvenPack]:
        """Give the packs that came in and lie unchanged under their hash, those that are known to have been here."""
        found: dict[str, ProvenPack] = {}
        for path in sorted((self.folder / "packs").glob("*.taskpack")):
            try:
                pack = prove(path)[0] if file_digest(path)[1] == path.stem else None
            except (OSError, PostilError):
                continue
            wanted = pack is not None and (everything or pack.pack_id in self._known)
            if pack is not None and wanted and isinstance(pack.manifest, TaskManifest):
                found[pack.pack_id] = pack
        return found

    # --- behind the chain --------------------------------------------------------------------------------

    def _behind(self, connection: Any, row: PackRow, end: int) -> dict[int, _Seen]:
        """Give by place how items stand by what was read behind the chain, and from which event on that holds."""
        keys = item_table.by_id(connection, row.first_key, row.items)
        seen: dict[int, _Seen] = {}
        for seq, line in sorted(self.events.get(row.id, {}).items()):
            said = journal_table.parsed(line)
            key, digest = keys.get(str(said.get("item")), (None, ""))
            if seq <= end or key is None or said.get("type") not in answer_table.TOUCHING:
                continue
            place = key - row.first_key
            before = seen[place].work if place in seen else answer_table.work_of(connection, key, digest)
            try:
                work = applied(before, said["type"], said.get("value"), digest)
            except (KeyError, TypeError):
                continue
            seen[place] = _Seen(work, digest, said.get("t"), seq)
        for place, (_id, digest) in enumerate(item_table.ids(connection, row.first_key, row.items)):
            if row.id not in self._keyed:
                break
            told = self._given.get(row.first_key + place)
            if told is None:
                continue
            now = answer_table.work_of(connection, row.first_key + place, digest)
            least = max(now.revision, seen[place].work.revision if place in seen else 0)
            # The tables tell how it stood in the end, unless an older row is all that can be read of them.
            if told.work.revision >= least:
                seen[place] = _Seen(replace(told.work, item_sha256=digest), digest, told.at, None)
        return seen

    def _write(self, connection: Any, row: PackRow, seen: Mapping[int, _Seen]) -> None:
        recorder, ids = Recorder(row, self.player.contributor), None
        for place, one in sorted(seen.items()):
            now = answer_table.work_of(connection, row.first_key + place, one.digest)
            said = difference(now, one.work)
            if not said:
                continue
            ids = ids or item_table.ids(connection, row.first_key, row.items)
            item = Item({"id": ids[place][0]}, one.digest)
            change = recorder.change(place, item, said, after(now, said, one.digest))
            if change.answer is not None and one.at:
                change.answer = replace(change.answer, at=one.at)
            answer_table.record(connection, change)

    def _name_lost(self, connection: Any, row: PackRow, end: int, seen: Mapping[int, _Seen]) -> None:
        lost = {
            one.position
            for one in self.saved
            if one.pack_id == row.pack_id
            and one.seq > end
            and one.position < row.items
            and not (one.position in seen and seen[one.position].holds_from(one.seq))
        }
        works = answer_table.works(connection, row.first_key, row.items)
        spoken_of = {key - row.first_key for key, _id, _digest, work in works if self.player.code_of(work)}
        lost |= {place for place in self._touched.get(row.id, ()) if place < row.items} - spoken_of
        if lost:
            self.lost[row.pack_id] = lost
        self.uncertain |= self._is_uncertain(row, end)

    def _is_uncertain(self, row: PackRow, end: int) -> bool:
        """Tell whether something was saved of which neither a line, nor a table, nor the log tells any more."""
        faults = self.table.faults
        if not faults["journal"] or not (faults["works"] or faults["answers"]):
            return False
        lines = self.events.get(row.id, {})
        named = {one.seq for one in self.saved if one.pack_id == row.pack_id}
        last = max([end, *lines, *named, self._heads.get(row.id, 0)])
        if row.id not in self._heads and not named:
            return True
        missing = set(range(end + 1, last + 1)) - set(lines)
        # From its first line on the log names all that was saved; numbers between are those of items only seen.
        return any(not named or not min(named) <= seq <= max(named) for seq in missing)


@dataclass(frozen=True)
class _Seen:
    """How an item stands by what was read of it. `seq`: by the event of that number; None: by the tables."""

    work: ItemWork
    digest: str
    at: str | None
    seq: int | None

    def holds_from(self, seq: int) -> bool:
        return self.seq is None or self.seq >= seq


def review_is_here(folder: Path, row: Mapping[str, Any]) -> bool:
    """Tell whether the file of a review pack lies unchanged among the originals of a home."""
    try:
        pack = prove(folder / "packs" / f"{row['sha256']}.reviewpack")[0]
    except (OSError, PostilError):
        return False
    return pack is not None and pack.pack_id == row["pack_id"]


def _events(table: Table) -> dict[int, dict[int, bytes]]:
    found: dict[int, dict[int, bytes]] = {}
    for pack, seq, line in table("journal", "pack, seq, line"):
        if isinstance(seq, int) and isinstance(line, bytes) and journal_table.parsed(line)["seq"] == seq:
            found.setdefault(pack, {})[seq] = line
    return found


def _begins(lines: Mapping[int, bytes]) -> str:
    """Give the id of the pack that a journal belongs to: its first event names it."""
    return f"sha256:{journal_table.parsed(lines[1])['prev']}" if 1 in lines else ""


def _placed(
    rows: Mapping[str, PackRow], begun: Mapping[str, int], originals: Mapping[str, ProvenPack]
) -> Iterator[PackRow]:
    """Give a row for each pack, with the keys it had where they are known, else with free ones."""
    free_id = max([row.id for row in rows.values()] + [*begun.values(), 0]) + 1
    free_key = max([row.end_key for row in rows.values()] + [_FIRST_KEY])
    for pack_id in sorted({*rows, *originals}):
        old = rows.get(pack_id)
        if pack_id not in originals:
            assert old is not None
            yield old
            continue
        new = pack_rows.new_pack(originals[pack_id])
        if old is not None and old.items == new.items:
            yield PackRow(
                **vars(new), id=old.id, state=old.state, first_key=old.first_key, added_at=old.added_at
            )
            continue
        yield PackRow(
            **vars(new),
            id=begun.get(pack_id, free_id),
            state="ready",
            first_key=free_key,
            added_at=clock.stamp(),
        )
        free_id, free_key = free_id + 1, free_key + max(new.items, 1)
