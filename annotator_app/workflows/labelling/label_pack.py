# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""An open pack as a person sees it: what it is, how every item stands, lists of its items.

States are one byte an item, so that a million of them are a megabyte and are there at once.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from itertools import compress
from typing import TYPE_CHECKING, Any, Final, Literal

from annotator_app import families
from annotator_app.errors import UnknownFamilyError
from annotator_app.model import strict_json
from annotator_app.model.texts import shown as shown_text
from annotator_app.store import answer_table, item_table, pack_table, state_table
from annotator_app.store.pack_table import PackRow, Place
from annotator_app.store.thread import Work
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.pack_status import PackFacts, facts, task_of
from annotator_app.workflows.labelling import label_shown
from annotator_app.workflows.labelling.label_entries import Entry, made

if TYPE_CHECKING:
    from annotator_app.workflows.labelling.search_items import ItemSearch

RECENT: Final = 20
TIME_LEFT_FROM: Final = 6
FOUND_AT_ONCE: Final = 20_000
Which = Literal["open", "later", "problem", "noted"]
Listed = tuple[int, str, str, int, bool]


class OpenPack:
    """What a visit to a pack looks at; it changes nothing."""

    def _open(self, home: Home, pack_id: str, interface_language: str, position: int | None) -> Entry:
        """Read what is needed at once, in one go, and give the item to start with."""
        self._home, self._store = home, home.store
        self.interface_language = interface_language
        self._row, place, self._codes, first = self._store.ask(_opening(pack_id, position))
        self.task = task_of(self._row)
        family = families.by_id(self.task.family)
        if family is None:
            raise UnknownFamilyError(family=self.task.family)
        self.family = family
        self.pack = PackFacts(**facts(self._row, self.task))
        self.title = shown_text(self.task.title, interface_language, self.task.language)[0]
        self.states = state_table.states_only(self._codes)
        self.counts = state_table.counts(self.states)
        self._fingerprint = home.fingerprint()
        self._recent = deque(place.recent, RECENT)
        self.blanks: set[int] = set()
        return first

    @property
    def count(self) -> int:
        """How many items the pack has."""
        return self._row.items

    @property
    def counts_typing(self) -> bool:
        """Whether the pack asks how written answers come to be, and its rule for times allows to say it."""
        return bool(self.task.typing) and self._row.timing == "full"

    def time_left_ms(self) -> int | None:
        """Give open items times the median active time of the last 20 answers; None before the sixth."""
        if len(self._recent) < TIME_LEFT_FROM:
            return None
        ordered = sorted(self._recent)
        half = len(ordered) // 2
        middle = ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) // 2
        return middle * self.open_count

    def items_page(self, first: int, n: int) -> list[Listed]:
        """Give (position, id, first words, state, has a note) of up to `n` items from `first` on. Raises StoreError."""
        lines = self._store.ask(
            lambda c: item_table.lines(c, self._row.first_key + first, min(n, self.count - first))
        )
        return [self._listed(position, line) for position, (line, _digest) in enumerate(lines, first)]

    def items_at(self, positions: Sequence[int]) -> list[Listed]:
        """Give the same of the items at these positions, in the order of `positions`. Raises StoreError."""
        first = self._row.first_key
        lines = self._store.ask(lambda c: [item_table.line(c, first + position)[0] for position in positions])
        return [self._listed(position, line) for position, line in zip(positions, lines, strict=True)]

    def positions(self, which: Which) -> list[int]:
        """Give the positions of the items that are open, set aside, reported or have a note, in their order."""
        if which == "noted":
            wanted = bytes(bool(code & state_table.NOTE) for code in range(256))
        else:
            state = state_table.CODES[which]
            wanted = bytes(code & state_table.STATE == state for code in range(256))
        return list(compress(range(self.count), self._codes.translate(wanted)))

    def slowest(self, count: int) -> list[tuple[int, int]]:
        """Give position and milliseconds of the `count` items that took longest. Raises StoreError."""
        found = self._store.ask(lambda c: answer_table.slowest(c, self._row.id, count))
        return [(key - self._row.first_key, took) for key, took in found]

    def search(self, text: str) -> ItemSearch:
        """Look for items by their words and by one's own answers; it goes on in steps."""
        from annotator_app.workflows.labelling.search_items import ItemSearch

        return ItemSearch(self._home, self.pack.id, text)

    def find(self, item_id: str) -> int | None:
        """Give the position of the item of that id, or None. Raises StoreError."""
        for first in range(self._row.first_key, self._row.end_key, FOUND_AT_ONCE):
            end = min(first + FOUND_AT_ONCE, self._row.end_key)
            key = self._store.ask(_finding(first, end, item_id))
            if key is not None:
                return key - self._row.first_key
        return None

    def guidelines(self) -> dict[str, str]:
        """Give the guidelines by language tag. Raises StoreError."""
        files = self._store.ask(lambda connection: pack_table.files(connection, self._row.id))
        return {
            one.language: files[one.path].decode("utf-8") for one in self.task.guidelines if one.path in files
        }

    def next_open(self, after: int) -> int | None:
        """Give the next open item behind position `after`, from the start again after the last."""
        for start, end in ((after + 1, self.count), (0, after + 1)):
            found = self.states.find(state_table.OPEN, start, end)
            while found in self.blanks:
                found = self.states.find(state_table.OPEN, found + 1, end)
            if found >= 0:
                return found
        return None

    @property
    def open_count(self) -> int:
        """How many items wait for an answer; one that was met without a text does not."""
        return self.counts["open"] - sum(self.states[place] == state_table.OPEN for place in self.blanks)

    def _listed(self, position: int, line: bytes) -> Listed:
        fields: Any = strict_json.parse(line)
        noted = bool(self._codes[position] & state_table.NOTE)
        words = label_shown.first_words(self.family, fields)
        return position, fields["id"], words, self.states[position], noted


def _opening(pack_id: str, wanted: int | None) -> Work[tuple[PackRow, Place, bytearray, Entry]]:
    def read(connection: Any) -> tuple[PackRow, Place, bytearray, Entry]:
        row = pack_table.find(connection, pack_id)
        if row is None:
            raise LookupError(pack_id)
        place = pack_table.place(connection, row.id)
        codes = state_table.read(connection, row.id, row.items)
        position = _start(place, codes) if wanted is None else wanted
        return row, place, codes, made(position, answer_table.stored(connection, row.first_key + position))

    return read


def _start(place: Place, codes: bytearray) -> int:
    """The item where the person stopped if it is open, else the next open one, else where the person stopped."""
    states = state_table.states_only(codes)
    found = states.find(state_table.OPEN, place.position)
    found = found if found >= 0 else states.find(state_table.OPEN)
    return found if found >= 0 else place.position


def _finding(first: int, end: int, item_id: str) -> Work[int | None]:
    return lambda connection: item_table.key_of(connection, first, end, item_id)
