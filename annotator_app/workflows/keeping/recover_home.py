# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A damaged store: the last good copy becomes the store, and everything that can be proven is played onto it.

What the damaged file still holds of the journal goes on where the copy ends, as far as the chain reaches.
What was said to be saved and is not there then is named, item by item. The damaged file is kept aside. Runs
while the home is locked and its store is closed. Without any good copy `rebuild_home` does what can be done.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator_app.errors import StoreError
from annotator_app.model import strict_json
from annotator_app.model.people import MalformedKeyError, PublicKey
from annotator_app.model.texts import Texts
from annotator_app.store import item_table, pack_table, review_chains, review_table
from annotator_app.store.migrations import HOME
from annotator_app.store.pack_table import PackRow
from annotator_app.store.refusals import told
from annotator_app.store.safety import copies, inspection, renewal, salvage
from annotator_app.store.safety.saved_log import Saved, SavedLog
from annotator_app.workflows.keeping import home_files
from annotator_app.workflows.keeping.label_recording import code_of
from annotator_app.workflows.keeping.rebuild_home import Rebuilt, review_is_here
from annotator_app.workflows.keeping.restored import mark_restored


@dataclass(frozen=True)
class Lost:
    """The items of one pack whose last answers are not there any more, by their places from 0 on."""

    pack_id: str
    title: Texts
    positions: tuple[int, ...]


@dataclass(frozen=True)
class Recovery:
    """What became of a damaged store.

    `at` is the time of the last answer that is there, `kept_aside` the damaged file. `packs_lost` counts packs
    that are missing altogether; `uncertain`: more may be missing than anybody can name. `from_copy`: there was a
    good copy, and only what came after it can be missing.
    """

    at: str
    kept_aside: Path | None
    lost: tuple[Lost, ...] = ()
    packs_lost: int = 0
    uncertain: bool = False
    from_copy: bool = True

    @property
    def items(self) -> int:
        """How many items are concerned."""
        return sum(len(one.positions) for one in self.lost)


def recover(folder: Path) -> Recovery | None:
    """Bring the last good copy back, or what can be read without one, and give what is missing.

    None, nothing changed: there is no good copy, and nothing to go on with can be read.

    Raises StoreError; what stood there stands there still.
    """
    store, backups = folder / home_files.STORE, folder / "backups"
    with told(store):
        listed = copies.listed(backups)
        base = _base(store, [one.path for one in listed])
        if base is None:
            return _rebuilt(folder)
        aside = renewal.keep_aside(store, backups, "damaged")
        renewed = _Renewed(folder, aside)
        new = renewal.build(base, store, HOME, renewed.play)
        renewal.put_in_place(new, store)
        renewed.log.clear()
    older = bool(listed) and base not in (store, listed[0].path)
    return Recovery(renewed.at, aside, tuple(renewed.lost), renewed.packs_lost, older or renewed.uncertain)


def _rebuilt(folder: Path) -> Recovery | None:
    """Make a new store of what can be read of the damaged one and of the original packs."""
    store, log, ended = folder / home_files.STORE, SavedLog(folder / home_files.SAVED), list[str]()
    verdicts: list[Lost] = []
    if not store.is_file():
        return None
    with salvage.readable(store, folder / "inbox") as table:
        rebuilt = Rebuilt(folder, table, log.read(), salvage.Player(_contributor(folder), code_of))
        if not rebuilt.is_worth_it():
            return None

        def fill(connection: Any) -> None:
            rebuilt.fill(connection)
            ends = rebuilt.play(connection)
            gone, _here = lost_verdicts(connection, rebuilt.saved)
            mark_restored(connection)
            rebuilt.say_anew(connection, ends)
            verdicts.extend(gone)
            ended.append(inspection.latest(connection))

        aside = renewal.keep_aside(store, folder / "backups", "damaged")
        new = renewal.build(None, store, HOME, fill)
        renewal.put_in_place(new, store)
        log.clear()
    lost = tuple(
        Lost(row.pack_id, title_of(row), tuple(sorted(rebuilt.lost[row.pack_id])))
        for row in rebuilt.packs
        if row.pack_id in rebuilt.lost
    )
    return Recovery(
        ended[0], aside, (*lost, *verdicts), rebuilt.packs_lost, rebuilt.uncertain, from_copy=False
    )


def lost_verdicts(connection: Any, saved: Iterable[Saved]) -> tuple[list[Lost], set[str]]:
    """Give the answers whose last verdicts are not there any more, by review pack, and the packs that are there."""
    if not review_chains.are_kept(connection):
        return [], set()
    ends, noted = review_table.ends(connection), list(saved)
    lost = []
    for row in review_table.reviews(connection):
        places = {
            one.position
            for one in noted
            if one.pack_id == row.pack_id
            and one.seq > ends.get(row.pack_id, 0)
            and one.position < row.answers
        }
        if places:
            lost.append(Lost(row.pack_id, {"en": row.project_title}, tuple(sorted(places))))
    return lost, {row.pack_id for row in review_table.reviews(connection)}


def title_of(row: PackRow) -> Texts:
    """Give the title of a pack in its languages."""
    task: Any = strict_json.parse(row.task)
    title: Texts = task["title"]
    return title


def _contributor(folder: Path) -> str:
    try:
        line = (folder / "keys" / "identity.pub").read_text(encoding="utf-8")
        return PublicKey.from_line(line).fingerprint
    except (OSError, UnicodeDecodeError, MalformedKeyError):
        return ""


def _base(store: Path, listed: Sequence[Path]) -> Path | None:
    """Give the newest good copy, or the store itself where it is whole and no copy knows more."""
    copy = next((path for path in listed if _is_good(path)), None)
    waiting = any(store.with_name(store.name + end).exists() for end in renewal.BESIDE)
    if waiting or not _is_good(store):
        return copy
    return store if copy is None or _held(store) >= _held(copy) else copy


def _is_good(path: Path) -> bool:
    try:
        copies.prove(path, HOME)
    except (StoreError, OSError):
        return False
    return True


def _held(path: Path) -> tuple[int, int]:
    seen = inspection.look(path)
    return seen.events, seen.packs


@dataclass
class _Renewed:
    """The new store in the making."""

    folder: Path
    aside: Path | None
    lost: list[Lost] = field(default_factory=list)
    packs_lost: int = 0
    at: str = ""
    uncertain: bool = False

    def __post_init__(self) -> None:
        self.log = SavedLog(self.folder / home_files.SAVED)

    def play(self, connection: Any) -> None:
        """Play what was saved onto the copy, find what is missing, and mark every journal."""
        found = salvage.Found()
        if self.aside is not None:
            after = salvage.last_row(connection)
            found = salvage.read(self.aside, self.folder / "inbox", after)
        player = salvage.Player(_contributor(self.folder), code_of)
        saved = self.log.read()
        packs = pack_table.packs(connection)
        for pack in packs:
            events = found.events.get(pack.id, {})
            end = salvage.play(connection, pack, events, player)
            self._name_lost(
                connection, pack, [one for one in saved if one.seq > end], salvage.items_after(events, end)
            )
        known = {pack.pack_id for pack in packs}
        named = {one.pack_id for one in saved} | set(found.packs.values())
        reviews = review_chains.play(connection, found.reviews, lambda row: review_is_here(self.folder, row))
        known |= {
            str(row["pack_id"]) for row in found.reviews.rows
        }  # a missing one is counted among the reviews
        lost, here = lost_verdicts(connection, saved)
        self.lost += lost
        self.packs_lost = len(named - known - here) + reviews.lost
        self.uncertain = reviews.uncertain
        self.at = inspection.latest(connection)
        mark_restored(connection)

    def _name_lost(self, connection: Any, pack: PackRow, saved: Iterable[Saved], items: set[str]) -> None:
        places = {one.position for one in saved if one.pack_id == pack.pack_id}
        if items:
            keys = item_table.by_id(connection, pack.first_key, pack.items)
            places |= {keys[item][0] - pack.first_key for item in items if item in keys}
        positions = tuple(sorted(place for place in places if place < pack.items))
        if positions:
            self.lost.append(Lost(pack.pack_id, title_of(pack), positions))
