# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A text of an answer in which words may be marked, by tint and line as in the texts that are read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCharFormat, QTextLayout

from annotator_app.gui.parts.texts.label import Label


class MarkedLabel(Label):
    """Shows `set_marks` until the text changes; places count code points."""

    _marks: tuple[tuple[int, int], ...] = ()
    _tint = "diffA"

    def set_text(self, text: str, script: str = "", rtl: bool | None = None) -> None:
        """Show `text`; marks of another text are gone."""
        if text != self.text():
            self._marks = ()
        super().set_text(text, script, rtl)

    def set_marks(self, spans: Sequence[tuple[int, int]], tint: str) -> None:
        """Mark these stretches in the tint of that name; none takes the marks away."""
        if (tuple(spans), tint) != (self._marks, self._tint):
            self._marks, self._tint = tuple(spans), tint
            self._mark()
            self.update()

    @property
    def marked(self) -> list[str]:
        """The words that are marked now."""
        return [self.text()[start:end] for start, end in self._marks]

    def restyle(self) -> None:
        """Lay the text out again, its marks too."""
        super().restyle()
        if self._marks:
            self._mark()

    def _mark(self) -> None:
        text = self.text()
        form = QTextCharFormat()
        form.setBackground(self.theme.colour(self._tint))
        form.setForeground(self.theme.colour("text"))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        form.setUnderlineColor(self.theme.colour(f"{self._tint}Line"))
        formats = []
        for start, end in self._marks:
            one = QTextLayout.FormatRange()
            # A layout counts UTF-16 units.
            one.start, one.length = _units(text[:start]), _units(text[start:end])
            one.format = form
            formats.append(one)
        self._lettering.set_formats(formats)


def _units(text: str) -> int:
    return len(text) + sum(sign > "\uffff" for sign in text)
