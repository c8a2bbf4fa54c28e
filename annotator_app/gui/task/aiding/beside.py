# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The read-only lines of a pack: shown below their texts, folded and unfolded by one key, which is remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.questions.wording import Scene
from annotator_app.gui.reading.beside import LineText
from annotator_app.gui.reading.pane import ReadingPane
from annotator_app.gui.session import Session
from annotator_app.language import direction, script, tags
from annotator_app.model.aids import BesideLine
from annotator_app.model.item import Item


class Beside(QObject):
    """Serves a pack whose task names such lines."""

    def __init__(self, session: Session, scene: Scene, reading: ReadingPane, parent: QObject) -> None:
        """Put a switch over each text that has lines."""
        super().__init__(parent)
        self._session, self._scene, self._reading = session, scene, reading
        self._folded = bool(session.settings["lines_folded"])
        self._item: Item | None = None
        self._switches: dict[str, Button] = {}
        for field in dict.fromkeys(line.beside for line in scene.task.lines):
            section = reading.sections.get(field)
            if section is not None:
                switch = Button(session.theme, Kind.QUIET, section.caption, small=True)
                session.keys.bind(switch, "lines.fold")
                section.caption.row.insertWidget(section.caption.row.count() - 1, switch)
                self._switches[field] = switch

    def show(self, item: Item) -> None:
        """Show the lines of `item`."""
        self._item = item
        for field, switch in self._switches.items():
            lines = [self._line(line, item) for line in self._scene.task.lines if line.beside == field]
            there = [line for line in lines if line.text]
            switch.setVisible(bool(there))
            switch.set_label(self.tr("Show lines") if self._folded else self.tr("Hide lines"))
            self._reading.sections[field].show_lines(there, folded=self._folded)
        self._reading.share_room()

    def fold(self) -> None:
        """Fold the lines, or show them again."""
        self._folded = not self._folded
        self._session.settings["lines_folded"] = self._folded
        if self._item is not None:
            self.show(self._item)

    def _line(self, line: BesideLine, item: Item) -> LineText:
        block = item.lines.get(line.id)
        if block is None:
            return LineText("", "")
        language = line.language or block.language or ""
        form = script.to_show(language or None, block.text)
        rtl = direction.right_to_left(language or None, block.text)
        if line.direction is not None:
            rtl = line.direction == "rtl"
        title = self._scene.words(line.title, item.language).text
        named = tags.split(language)
        name = self._scene.names(" ".join(named)) if named else ""
        return LineText(f"{title} · {name}" if name else title, block.text, form, rtl)
