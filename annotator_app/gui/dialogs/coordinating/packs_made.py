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
from annotator_app.gui.parts.lists.item_list import ItemLine, ItemList
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.session import Session
from annotator_app.language import script
from annotator_app.text import name_of
from annotator_app.workflows.building.build_bundle import BuildReport

_SENTENCES = 40  # packs of which each has a sentence of its own
_ROWS = 9


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
        self.list: ItemList | None = None
        if len(report.packs) > _SENTENCES:
            self._list_packs(packs)
        else:
            self._say_packs()
        self._say_pages(report)
        place = QCoreApplication.translate("KeyChanged", "In the folder {folder}")
        self.say(translate.filled(place, folder=name_of(str(folder))), "small", "textSoft")
        self.set_buttons(QCoreApplication.translate("KeyChanged", "Close"))

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin in the list, where there is one."""
        super().open_now(first or self.list)

    def _say_packs(self) -> None:
        box = Card(self.theme, self, fill="sunken", radius="control", pad=12)
        give = QCoreApplication.translate("SendBack", "Saved as {file}. Give this file to {name}.")
        for place, pack in enumerate(self.report.packs):
            line = Label(self.theme, "body", "text", box)
            file = name_of(pack.path.name)
            line.set_text(translate.filled(give, file=file, name=self._person(place)))
            box.column.addWidget(line)
        self.column.addWidget(box)

    def _list_packs(self, packs: str) -> None:
        """Of many packs only the lines in view are made."""
        self.list = ItemList(self.theme, self)
        self.list.only_read()
        self.list.set_items(packs, len(self.report.packs), self._page, lambda line: line.words)
        self.list.setFixedHeight(_ROWS * max(28, self.list.sizeHintForRow(0)) + 8)
        self.list.set_current_row(0)
        self.column.addWidget(self.list)

    def _page(self, first: int, count: int) -> list[ItemLine]:
        return [self._line(place) for place in range(first, min(first + count, len(self.report.packs)))]

    def _line(self, place: int) -> ItemLine:
        line = QCoreApplication.translate("PickButton", "{name}: {chosen}")
        name, file = self._person(place), name_of(self.report.packs[place].path.name)
        return ItemLine(
            place,
            translate.filled(line, name=name, chosen=file),
            script=script.form_of_text(name) or "Latn",
        )

    def _person(self, place: int) -> str:
        name = name_of(self.report.packs[place].contributor or "")
        return name or QCoreApplication.translate("bundle", "Anybody")

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
