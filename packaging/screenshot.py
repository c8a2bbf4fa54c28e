# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Takes the picture of README.md: the real window on Arabic sample texts, one answered and its evidence marked."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "resources" / "screenshots" / "task.png"
SIZE = (1366, 690)
FAMILY = "open_question"
ANSWERS = ((0, "في ساعتين ونصف"), (2, "عند الظهر"))
"""For each item the sentence that is marked, and the answer."""
PAUSE_MS = 600


def main() -> int:
    """Open the window offscreen, press some keys and write the picture."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QInputMethodEvent
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from annotator_app.gui.desktop import Desktop
    from annotator_app.workflows import demo
    from annotator_app.workflows.keeping import pack_status
    from annotator_app.workflows.keeping.home import open_home

    with (
        tempfile.TemporaryDirectory(prefix="postil-picture-") as folder,
        open_home(demo.sample_home(Path(folder))) as home,
    ):
        application = QApplication(["postil"])
        application.setStyle("Fusion")
        desktop = Desktop(application, home)
        window = desktop.open_window("en")
        window.show_start()
        desktop.shell.resize(*SIZE)
        desktop.shell.show()
        window.open_pack(next(pack.id for pack in pack_status.run(home) if pack.family == FAMILY))
        rest()

        def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
            QTest.keyClick(application.focusWidget(), key, held)
            rest()

        for number, (sentence, answer) in enumerate(ANSWERS):
            if number:
                press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            for key in (Qt.Key.Key_F6, *[Qt.Key.Key_Down] * sentence, Qt.Key.Key_Space, Qt.Key.Key_Escape):
                press(key)
            written = QInputMethodEvent()
            written.setCommitString(answer)
            application.sendEvent(application.focusWidget(), written)
            rest()
        PICTURE.parent.mkdir(parents=True, exist_ok=True)
        desktop.shell.grab().save(str(PICTURE))
        desktop.shell.close()
    print(f"wrote {PICTURE.relative_to(ROOT)}")
    return 0


def rest() -> None:
    """Let the window and the store do what they do between two keys."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(PAUSE_MS, loop.quit)
    loop.exec()


if __name__ == "__main__":
    raise SystemExit(main())
