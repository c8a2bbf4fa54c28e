# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Switching the language of the interface while an item is open: from the choice to the painted window."""

from __future__ import annotations

import time

from harness import Bench, benchmark

ROUNDS = 12
LANGUAGES = ("ar", "en")
AT_MOST = 0.150


@benchmark("language", "another language of the interface, at the same item, from the choice to the paint")
def language(bench: Bench) -> None:
    """Measure the whole: texts read, window built anew, item shown and painted."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    from annotator_app.workflows.building.practising import practice
    from tests.builders.windows import Desk

    application = QApplication([])
    desk = Desk(application, bench.folder / "home").open("en", (1366, 768))
    desk.window.open_pack(practice.start(desk.home, "en"))
    desk.turn(0.3)
    seconds: dict[str, list[float]] = {tag: [] for tag in LANGUAGES}
    for number in range(bench.size(ROUNDS, 1) * len(LANGUAGES)):
        tag = LANGUAGES[number % len(LANGUAGES)]
        began = time.perf_counter()
        desk.app.rebuild(tag)
        desk.app.shell.repaint()
        application.processEvents()
        seconds[tag].append(time.perf_counter() - began)
        # The loop of the program throws the old window away after each event; turning it by hand does not.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        desk.turn(0.2)
    for tag, measured in seconds.items():
        # The first switch reads the texts and loads the fonts of the language.
        bench.absolute(f"to {tag}, the first time", measured[:1])
        bench.absolute(f"to {tag}", measured, at_most=AT_MOST)
    desk.close()
