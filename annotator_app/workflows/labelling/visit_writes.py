# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How changes of a visit to a pack get to the disk without anybody waiting, and how it is known that they are there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from annotator_app.errors import PostilError, StoreError
from annotator_app.store.promise import Promise
from annotator_app.store.thread import Store, Work


class VisitWrites:
    """Hands work to the store thread; `on_saved` and `on_trouble` are called in that thread."""

    _store: Store

    def __init__(self) -> None:
        """Begin with nobody listening and nothing on its way to the disk."""
        self.on_saved: Callable[[], None] = _nothing
        self.on_trouble: Callable[[PostilError], None] = nothing_said
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
        self._broken = self._broken or promise.fault

    def _meet_bug(self) -> None:
        """A write that broke off for a reason of ours is told at the next call, where somebody sees it."""
        if self._broken is not None:
            raise self._broken

    def _troubled(self, trouble: StoreError) -> None:
        self.on_trouble(trouble)


def _nothing() -> None:
    """Nobody waits for it."""


def nothing_said(_trouble: PostilError) -> None:
    """Nobody listens."""
