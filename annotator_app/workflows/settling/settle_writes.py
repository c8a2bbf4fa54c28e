# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The way of words on cases into the bundle: nothing waits for the disk, nothing is lost while it does not answer.

Words are handed to the worker of the window, which opens the bundle, writes them in the order they were said, and
gives the bundle back, so that the command line may use it in between.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from annotator_app.errors import PostilError
from annotator_app.model.review import Settled
from annotator_app.store.bundle import bundle_store

Hand = Callable[[Callable[[], None]], object]


class Words:
    """Words on their way. `on_saved` and `on_trouble` are called in the worker; `trouble` says why they wait."""

    def __init__(self, bundle: Path, hand: Hand) -> None:
        """Write into `bundle`; `hand(work)` has the work done in the worker."""
        self.bundle = bundle
        self.on_saved: Callable[[], None] = _nothing
        self.on_trouble: Callable[[PostilError], None] = _nothing_said
        self.on_broken: Callable[[], None] = _nothing
        self.trouble: PostilError | None = None
        self._hand_to_worker = hand
        self._lock = threading.Condition()
        self._waiting: list[tuple[int, Settled]] = []
        self._handed = False
        self._held = 0

    @property
    def broken(self) -> bool:
        """Whether a bug left a word unsaved for good: never, it waits to be written at the next try."""
        return False

    @property
    def pending(self) -> int:
        """How many words are not in the bundle yet."""
        with self._lock:
            return len(self._waiting)

    @property
    def unsaved(self) -> tuple[int, ...]:
        """The positions of the cases whose word is not in the bundle yet."""
        with self._lock:
            return tuple(dict.fromkeys(position for position, _word in self._waiting))

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hand the words of the block to the worker at its end, after the next case is painted."""
        self._held += 1
        try:
            yield
        finally:
            self._held -= 1
            self._hand()

    def flush(self, timeout: float | None = None) -> bool:
        """Wait until every word is in the bundle; False where trouble or the time (seconds) ends the wait."""
        self._hand()
        with self._lock:
            self._lock.wait_for(lambda: not self._waiting or not self._handed, timeout)
            return not self._waiting

    def retry(self) -> None:
        """Write what trouble held up."""
        self._hand()

    def _write(self, position: int, word: Settled) -> None:
        with self._lock:
            self._waiting.append((position, word))
        self._hand()

    def _hand(self) -> None:
        with self._lock:
            if self._held or self._handed or not self._waiting:
                return
            self._handed = True
        self._hand_to_worker(self._write_waiting)

    def _write_waiting(self) -> None:
        """In the worker: write every word that waits, in the order they were said, in one transaction."""
        while words := self._words():
            try:
                with bundle_store.open_bundle(self.bundle) as bundle, bundle.changing():
                    bundle.settle(words)
            except PostilError as trouble:
                self._written(0, trouble)
                self.on_trouble(trouble)
                return
            except BaseException:
                self._stop()
                raise
            self._written(len(words), None)
            self.on_saved()

    def _words(self) -> Sequence[Settled]:
        with self._lock:
            if not self._waiting:
                self._handed = False
                self._lock.notify_all()
            return [word for _position, word in self._waiting]

    def _written(self, count: int, trouble: PostilError | None) -> None:
        with self._lock:
            del self._waiting[:count]
            self.trouble = trouble
            self._handed = trouble is None
            self._lock.notify_all()

    def _stop(self) -> None:
        """A bug ended the work in the worker: nobody waits for it in vain."""
        with self._lock:
            self._handed = False
            self._lock.notify_all()


def _nothing() -> None:
    """Nobody waits for it."""


def _nothing_said(_trouble: PostilError) -> None:
    """Nobody listens."""
