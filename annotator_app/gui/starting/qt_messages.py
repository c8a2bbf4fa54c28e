# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What Qt says on the terminal: everything but one remark that it repeats for every Arabic or Urdu line.

Qt looks how far the letters of a font reach over their edges by trying Latin ones; a font of a script that
has none makes it warn at each layout, and take no overhang, which is right for these fonts.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_ABOUT_OVERHANG = "Failed to compute left/right minimum bearings for "


def quieten() -> None:
    """Hand everything that Qt says on to stderr, but for that remark."""
    qInstallMessageHandler(_hand_on)


def _hand_on(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if not message.startswith(_ABOUT_OVERHANG) and sys.stderr is not None:
        sys.stderr.write(message + "\n")
