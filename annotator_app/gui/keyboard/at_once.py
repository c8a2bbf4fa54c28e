# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Several changes of what keys do, told once: all caps of a window are looked at anew each time it is told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from annotator_app.gui.keyboard.keys import Keys


@contextmanager
def at_once(keys: Keys) -> Iterator[None]:
    """Tell of new caps when the block ends, however often they changed in it; blocks may stand in one another."""
    outer = keys.blockSignals(True)
    try:
        yield
    finally:
        keys.blockSignals(outer)
        if not outer:
            keys.caps_changed.emit()
