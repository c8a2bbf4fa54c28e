# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Makes the safety copies of an open home by itself: in idle time and at a clean close, never on the way of a key.

A copy gives way at once to anything that is asked of the store, and begins anew later. It is proven in a
thread of its own before it counts; only then are older ones thinned.
"""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from annotator_app.errors import PostilError
from annotator_app.model import clock
from annotator_app.store.safety.saved_log import Saved, SavedLog

if TYPE_CHECKING:
    from annotator_app.store.kind import Kind

EVERY_SECONDS: Final = 300
_ROOM: Final = 3  # a copy is made only where so many times its size are free
_TROUBLE = (sqlite3.Error, OSError, PostilError)


class _GiveWay(Exception):  # noqa: N818 - ends a copy, nothing went wrong
    """Somebody asks something of the store."""


class IdleStore(Protocol):
    """What a keeper asks of the store that it serves; the store knows its keeper, not the other way round."""

    @property
    def wanted(self) -> bool:
        """Whether somebody waits for the store."""

    def when_idle(self, work: Callable[[sqlite3.Connection], bool], *, writes: bool = True) -> None:
        """Have `work` called when nothing is asked, again for as long as it gives True."""


class Keeper:
    """The copies of one home. Trouble with them is never trouble with saving."""

    def __init__(
        self,
        kind: Kind,
        folder: Path,
        saved_log: SavedLog,
        mark: Path,
        files: Callable[[], Iterable[tuple[str, bytes]]],
    ) -> None:
        """Keep copies in `folder`; `files` gives what else goes in, `mark` asks the next start to check."""
        self._kind, self._folder, self._files, self._mark = kind, folder, files, mark
        self.saved_log = saved_log
        self._store: IdleStore | None = None
        self._proving: threading.Thread | None = None
        self._asked = False
        self._changed = False
        self._last: datetime | None = None

    def attach(self, store: IdleStore) -> None:
        """Serve this store."""
        self._store = store

    # --- told by the store's thread ----------------------------------------------------------------------

    def saved(self, works: Sequence[Any]) -> None:
        """The disk has these works now."""
        self._changed = True
        self.saved_log.add(
            Saved(change.pack_id, change.seqs[-1], change.position)
            for work in works
            for change in getattr(work, "all", (work,))
            if getattr(change, "work", None) is not None and change.seqs
        )
        if self._due():
            self.ask()

    def ask(self) -> None:
        """Make a copy when nothing else is asked."""
        if self._store is not None and not self._asked:
            self._asked = True
            self._store.when_idle(self._step, writes=False)

    def damaged(self) -> None:
        """What was read is not what was written: the next start looks at everything."""
        with suppress(OSError):
            self._mark.touch()

    def closing(self, connection: sqlite3.Connection) -> None:
        """The store is about to be closed cleanly."""
        if self._proving is not None:
            self._proving.join()
        if not self._changed or not self._due() or not self._worth_it(connection):
            return
        with suppress(*_TROUBLE):
            self._prove(*self._copied(connection))

    # --- a copy ------------------------------------------------------------------------------------------

    def _due(self) -> bool:
        if self._last is None:
            from annotator_app.store.safety import copies

            newest = next(iter(copies.listed(self._folder)), None)
            self._last = newest.at if newest is not None else datetime.min.replace(tzinfo=UTC)
        # A copy from the future tells of a clock that was wrong, not of a copy that is new.
        return not 0 <= (clock.now() - self._last).total_seconds() < EVERY_SECONDS

    def _worth_it(self, connection: sqlite3.Connection) -> bool:
        if connection.execute("SELECT 1 FROM packs UNION SELECT 1 FROM reviews LIMIT 1").fetchone() is None:
            return False
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        try:
            return shutil.disk_usage(self._folder).free > _ROOM * int(pages) * int(size)
        except OSError:
            return False

    def _step(self, connection: sqlite3.Connection) -> bool:
        """Copy in idle time; True where it had to give way and wants to try again."""
        if (self._proving is not None and self._proving.is_alive()) or not self._worth_it(connection):
            self._asked = False
            return False
        try:
            part, heads = self._copied(connection, self._give_way)
        except _GiveWay:
            return True
        except _TROUBLE:
            self._asked = False
            return False
        self._asked = False
        self._proving = threading.Thread(
            target=self._prove_quietly, args=(part, heads), name="safety copy", daemon=True
        )
        self._proving.start()
        return False

    def _give_way(self) -> None:
        if self._store is not None and self._store.wanted:
            raise _GiveWay

    def _copied(
        self, connection: sqlite3.Connection, step: Callable[[], None] = lambda: None
    ) -> tuple[Path, dict[str, int]]:
        from annotator_app.store.safety import copies

        part = self._folder / "store.part"
        heads = copies.heads(connection)
        try:
            copies.write(connection, part, self._files(), step)
        except BaseException:
            # On a full disk half a copy would take the room that answers need.
            part.unlink(missing_ok=True)
            raise
        self._last, self._changed = clock.now(), False
        return part, heads

    def _prove_quietly(self, part: Path, heads: dict[str, int]) -> None:
        with suppress(*_TROUBLE):
            self._prove(part, heads)

    def _prove(self, part: Path, heads: dict[str, int]) -> None:
        from annotator_app.errors import StoreDamagedError
        from annotator_app.store.safety import copies

        try:
            copies.prove(part, self._kind, whole=False)
        except StoreDamagedError:
            # A copy of damaged pages would push the good copies out.
            self.damaged()
            part.unlink(missing_ok=True)
            return
        copies.place(part, copies.next_path(self._folder))
        self.saved_log.forget(heads)
        copies.thin(self._folder)
