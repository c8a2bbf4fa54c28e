# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How changes of a visit to a pack get to the disk without anybody waiting, and how it is known that they are there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from annotator_app.errors import PostilError, StoreError
from annotator_app.store.promise import Promise, tell_bug
from annotator_app.store.thread import Store, Work


class VisitWrites:
    """Hands work to the store thread; `on_saved` and `on_trouble` are called in that thread.

    So is `on_broken`, where a bug of the program left something unsaved.
    """

    _store: Store

    def __init__(self) -> None:
        """Begin with nobody listening and nothing on its way to the disk."""
        self.on_saved: Callable[[], None] = _nothing
        self.on_trouble: Callable[[PostilError], None] = nothing_said
        self.on_broken: Callable[[], None] = _nothing
        self._queued = self._written = 0
        self._broken: BaseException | None = None
        self._held: list[Callable[[], object]] | None = None

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hand what the block has to say to the store thread at its end: that thread takes turns with this one.

        The window paints the next item inside such a block. Until then all of it counts as pending.
        """
        if self._held is not None:
            yield
            return
        self._held = []
        try:
            yield
        finally:
            self._let_go()

    @property
    def pending(self) -> int:
        """How many changes of this visit are not on the disk yet."""
        return self._queued - self._written

    @property
    def broken(self) -> bool:
        """Whether a bug left something of this visit unsaved for good."""
        return self._broken is not None

    @property
    def trouble(self) -> StoreError | None:
        """Why nothing is written at the moment."""
        return self._store.trouble

    def retry(self) -> None:
        """Write what trouble held up."""
        self._store.retry()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until everything is on the disk; False where trouble or the time (seconds) ends the wait."""
        self._let_go()
        saved = self._store.flush(timeout)
        self._meet_bug()
        return saved

    def _parted(self, saved: bool) -> bool:
        """Hear of no trouble any more once all is saved, and say whether it is."""
        if saved and self._store.on_trouble == self._troubled:
            self._store.on_trouble = nothing_said
        return saved

    def _send(self, work: Work[None], done: Callable[[], object]) -> None:
        """Have a change written; `done` is called in the store thread when it was, or broke off."""
        self._queued += 1

        def written(promise: Promise[None]) -> None:
            self._written += 1
            done()
            self._noted(promise)
            if promise.fault is None:
                self.on_saved()

        self._hand(lambda: self._store.write(work).then(written))

    def _hand(self, call: Callable[[], object]) -> None:
        if self._held is None:
            call()
        else:
            self._held.append(call)

    def _let_go(self) -> None:
        held, self._held = self._held or [], None
        for call in held:
            call()

    def _noted(self, promise: Promise[None]) -> None:
        """Keep and tell that a write broke off for a reason of ours; after the last answer no other call comes."""
        if promise.fault is not None and self._broken is None:
            self._broken = promise.fault
            self.on_broken()
            tell_bug(promise.fault)

    def _meet_bug(self) -> None:
        """Take nothing more after a write that broke off for a reason of ours: it would build on what is not there."""
        if self._broken is not None:
            raise self._broken

    def _troubled(self, trouble: StoreError) -> None:
        self.on_trouble(trouble)


def _nothing() -> None:
    """Nobody waits for it."""


def nothing_said(_trouble: PostilError) -> None:
    """Nobody listens."""
