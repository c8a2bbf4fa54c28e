# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the store thread will have done: a result or a fault, to wait for or to be called back with.

The standard library's future does the same, but loads logging with it, which a start has no time for.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType
from typing import Generic, TypeVar

T = TypeVar("T")


class Promise(Generic[T]):
    """The outcome of one piece of work in the store thread."""

    def __init__(self) -> None:
        """Begin without an outcome."""
        self._lock = threading.Lock()
        self._settled = threading.Event()
        self._result: T | None = None
        self._fault: BaseException | None = None
        self._callbacks: list[Callable[[Promise[T]], None]] = []

    @property
    def done(self) -> bool:
        """Whether there is an outcome."""
        return self._settled.is_set()

    @property
    def fault(self) -> BaseException | None:
        """What it broke off with, once done."""
        return self._fault

    def result(self, timeout: float | None = None) -> T:
        """Wait (at most `timeout` seconds) and give the result; raises the fault, or TimeoutError."""
        if not self._settled.wait(timeout):
            raise TimeoutError
        if self._fault is not None:
            raise self._fault
        return self._result  # type: ignore[return-value]

    def then(self, callback: Callable[[Promise[T]], None]) -> None:
        """Call `callback` with this promise once it is done: in the store thread, or now if it is."""
        with self._lock:
            if not self.done:
                self._callbacks.append(callback)
                return
        callback(self)

    def settle(self, result: T | None, fault: BaseException | None = None) -> None:
        """Give the outcome, once; only the store thread does."""
        with self._lock:
            self._result, self._fault = result, fault
            self._settled.set()
        for callback in self._callbacks:
            with Caught() as caught:
                callback(self)
            if caught.fault is not None:
                tell_bug(caught.fault)
        self._callbacks.clear()


def tell_bug(fault: BaseException) -> None:
    """Have a bug told as one of this thread, which has to live on: by the hook of the program, to the person."""
    told = (type(fault), fault, fault.__traceback__, threading.current_thread())
    threading.excepthook(threading.ExceptHookArgs(told))


class Caught:
    """Keeps whatever a block breaks off with, so that the asker meets it and the store thread lives on."""

    fault: BaseException | None = None

    def __enter__(self) -> Caught:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> bool:
        self.fault = fault
        return True
