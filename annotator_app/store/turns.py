# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How soon a thread that wants to go on gets its turn while another one computes."""

from __future__ import annotations

import sys
from types import TracebackType

# While another thread computes, one that wants to go on waits this long (default: 5 ms): the window and
# the store's thread while a pack is checked. A commit needs about a dozen such turns.
TURN_SECONDS = 0.0005


class quick_turns:  # noqa: N801 - reads as what it does
    """While something computes for long, the other threads get their turn soon; an open store does the same."""

    def __enter__(self) -> None:
        self._before = sys.getswitchinterval()
        sys.setswitchinterval(min(self._before, TURN_SECONDS))

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        sys.setswitchinterval(self._before)
