# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One remark of Qt is kept off the terminal; every other one reaches it."""

from __future__ import annotations

import os
import subprocess
import sys

SCRIPT = """
from PySide6.QtCore import qWarning
from annotator_app.gui.starting import qt_messages
qt_messages.quieten()
qWarning('Failed to compute left/right minimum bearings for "Postil Naskh Arabic"')
qWarning("The disk is on fire")
"""


def test_everything_but_the_remark_about_overhang_is_said() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=240, env={**os.environ}
    )
    assert done.returncode == 0
    assert done.stderr.splitlines() == ["The disk is on fire"]
