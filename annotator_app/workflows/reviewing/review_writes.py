# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How the changes of a review get to the disk without anybody waiting, and how it is known that they are there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from annotator_app.errors import PostilError, StoreError
from annotator_app.store.promise import Promise
from annotator_app.store.thread import Work
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.labelling.label_item import nothing_said

Place = tuple[str, str]


class ReviewWrites:
    """Hands work to the store thread; `on_saved` and `on_trouble` are called in that thread."""

    def __init__(self, home: Home) -> None:
        """Begin with nothing on its way."""
        self._store = home.store
        self.on_saved: Callable[[], None] = _nothing
        self.on_trouble: Callable[[PostilError], None] = nothing_said
        self._store.on_trouble = self._troubled
        self._waiting: dict[object, tuple[Place, ...]] = {}
        self._queued = self._written = 0
        self._broken: BaseException | None = None
        self._held: list[Callable[[], object]] | None = None

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hand what the block has to say to the store thread at its end, after the window has painted."""
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
    def waiting(self) -> frozenset[Place]:
        """The answers of which something is not on the disk yet."""
        return frozenset(place for places in list(self._waiting.values()) for place in places)

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

    def _write(self, work: Work[None], *places: Place) -> None:
        self._meet_bug()
        self._queued += 1
        token = object()
        self._waiting[token] = places

        def written(promise: Promise[None]) -> None:
            self._written += 1
            self._waiting.pop(token, None)
            self._broken = self._broken or promise.fault
            if promise.fault is None:
                self.on_saved()

        call: Callable[[], Any] = lambda: self._store.write(work).then(written)  # noqa: E731 - kept for later
        if self._held is None:
            call()
        else:
            self._held.append(call)

    def _let_go(self) -> None:
        held, self._held = self._held or [], None
        for call in held:
            call()

    def _meet_bug(self) -> None:
        """A write that broke off for a reason of ours is told at the next call, where somebody sees it."""
        if self._broken is not None:
            raise self._broken

    def _troubled(self, trouble: StoreError) -> None:
        self.on_trouble(trouble)


def _nothing() -> None:
    """Nobody waits for it."""
