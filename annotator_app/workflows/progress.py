# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How long work tells how far it is, to the window and to the terminal alike.

The core calls `step` as often as it likes; whoever shows it thins it out. To stop the work, `step` raises
Cancelled, and everything is as it was before.
"""

from __future__ import annotations

from typing import Final, Protocol


class Progress(Protocol):
    """Somebody who is told how far the work is."""

    def step(self, done: int, total: int, what: str = "") -> None:
        """Take note that `done` of `total` (0: unknown) is done. Raises Cancelled when the person stops it."""


class _Silent:
    def step(self, done: int, total: int, what: str = "") -> None:
        """Say nothing."""


SILENT: Final[Progress] = _Silent()
