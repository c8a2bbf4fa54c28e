# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""After packs are made: which file goes to whom, and which page is to be printed and put away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.coordinate.bundle_words import BundleWords
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.card import Card
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.session import Session
from annotator_app.text import name_of
from annotator_app.workflows.building.build_bundle import BuildReport


class PacksMade(KeyedDialog):
    """Nothing is asked: it stays until it was read."""

    def __init__(self, session: Session, host: QWidget, report: BuildReport) -> None:
        """Name every file with its person; file names of other scripts tell nobody apart."""
        super().__init__(session, host, wide=True)
        self.report = report
        folder = report.bundle.parent
        said = QCoreApplication.translate("BundleTab", "{packs} and the bundle are in {folder}.")
        packs = BundleWords().packs(len(report.packs))
        self.set_heading(
            translate.filled(said, packs=packs, folder=name_of(folder.name)),
            icon="circle-check",
            colour="success",
        )
        box = Card(self.theme, self, fill="sunken", radius="control", pad=12)
        give = QCoreApplication.translate("SendBack", "Saved as {file}. Give this file to {name}.")
        anybody = QCoreApplication.translate("bundle", "Anybody")
        for pack in report.packs:
            line = Label(self.theme, "body", "text", box)
            name = name_of(pack.contributor or "") or anybody
            line.set_text(translate.filled(give, file=name_of(pack.path.name), name=name))
            box.column.addWidget(line)
        self.column.addWidget(box)
        self._say_pages(report)
        place = QCoreApplication.translate("KeyChanged", "In the folder {folder}")
        self.say(translate.filled(place, folder=name_of(str(folder))), "small", "textSoft")
        self.set_buttons(QCoreApplication.translate("KeyChanged", "Close"))

    def _say_pages(self, report: BuildReport) -> None:
        said = self.tr("Print {file}, put the page away, and delete the file. It holds a secret key.")
        for page in _pages(report):
            self.say(translate.filled(said, file=name_of(page.name)), "small")

    def confirm(self) -> None:
        """Close."""
        self.shut()


def _pages(report: BuildReport) -> list[Path]:
    """Give the pages with secret keys that lie beside the packs."""
    pages = sorted(report.bundle.parent.glob("*.recovery.txt"))
    return [*pages, *([report.results_key] if report.results_key else [])]
