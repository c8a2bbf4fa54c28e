# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Work on many small values without the collector of reference cycles, which would halt every thread.

Lines that are parsed and let go make no cycles; counting references frees them. The collector, meanwhile,
would walk through everything the window holds, a tenth of a second at a time. So would freeing a long list at
once: the last of a hundred thousand values is gone before another thread gets its turn.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

AT_ONCE: Final = 200


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector off inside the block, if it was on."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def keep_loaded() -> None:
    """Keep what was loaded since the start from the collector too, where what the start loaded is kept from it."""
    if gc.get_freeze_count():
        gc.freeze()


def let_go(*held: list[Any] | dict[Any, Any]) -> None:
    """Empty lists and tables a few values at a time, so that other threads get their turn in between."""
    for values in held:
        while values:
            if isinstance(values, list):
                del values[-AT_ONCE:]
            else:
                values.popitem()
