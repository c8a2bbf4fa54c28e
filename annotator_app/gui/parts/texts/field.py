# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Fields: a label above, a count at the end of the label line, and a box whose line shows the focus.

A field of several lines grows with its text up to a given height and then scrolls. Nothing is red before
the person left the field; a placeholder is never the only label.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import paint
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.key_cap import cap_height, caps_width, draw_caps
from annotator_app.gui.parts.part import Drawn, name_part
from annotator_app.gui.parts.texts.editor import LineEditor, TextEditor
from annotator_app.gui.parts.texts.label import Label

_SIDE, _TOP = 12, 9
_LINES_LARGE = 2


class FieldBox(Drawn, QWidget):
    """The box around an editor; its line tells whether the editor has the focus."""

    def __init__(self, theme: Theme, editor: QWidget, parent: QWidget | None = None, icon: str = "") -> None:
        """Hold `editor`, after the outline `icon` if one is named."""
        super().__init__(parent)
        self.editor = editor
        self._icon = icon
        self._row = QHBoxLayout(self)
        self._row.addWidget(editor)
        self.end = Label(theme, "caption", "textSoft", self, wrap=False)
        self.end.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.end.hide()
        self._row.addWidget(self.end)
        self._keys: tuple[str, ...] = ()
        editor.focused.connect(lambda _on: self.update())
        self.adopt(theme)

    def set_end(self, text: str) -> None:
        """Show a quiet text at the end of the box, as the number of hits."""
        self.end.set_text(text)
        self.end.setVisible(bool(text))

    def set_keys(self, keys: tuple[str, ...]) -> None:
        """Show the caps that lead into the field."""
        self._keys = keys
        self.restyle()

    def restyle(self) -> None:
        """Take the margins again."""
        icon = self.theme.px(self.theme.size("icon")) + 9 if self._icon else 0
        caps = caps_width(self.theme, self._keys) + 6 if self._keys else 0
        pad = round(self.theme.pad(_TOP))
        start, end = ceil(_SIDE + icon), ceil(_SIDE + caps)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start, end = end, start
        self._row.setContentsMargins(start, pad, end, pad)
        super().restyle()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of direction: layouts mirror their things, but not their margins."""
        super().changeEvent(event)
        if self.shown_again(event):
            self.restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        theme, focused = self.theme, self.editor.hasFocus()
        line = theme.colour("accent" if focused else "borderStrong")
        width = theme.tokens["stroke"]["fieldFocus" if focused else "hairline"]
        if focused and theme.contrast:
            width = theme.ring_width
        paint.box(painter, QRectF(self.rect()), theme.radius("control"), theme.colour("field"), line, width)
        middle = self.height() / 2
        if self._icon:
            side = theme.px(theme.size("icon"))
            place = paint.mirrored(self, QRectF(_SIDE, middle - side / 2, side, side))
            paint.icon(painter, place, self._icon, theme.colour("textSoft"))
        if self._keys:
            width = caps_width(theme, self._keys)
            place = paint.mirrored(self, QRectF(self.width() - 9 - width, middle, width, cap_height(theme)))
            draw_caps(painter, theme, place.x(), middle, self._keys)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the text is meant for it."""
        self.editor.setFocus(Qt.FocusReason.MouseFocusReason)


class _Heading(QWidget):
    """Label at the start, count and direction button at the end."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = Label(theme, "control", "text", self, weight=600)
        self.count = Label(theme, "caption", "textSoft", self, wrap=False)
        self.turn = Button(theme, Kind.QUIET, self, small=True)
        self.turn.hide()
        self.characters = Button(theme, Kind.QUIET, self, small=True)
        # Tab goes from question to question; the panel has a key of its own.
        self.characters.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.characters.show_label(False)
        self.characters.show_caps(False)
        self.characters.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.label, 1)
        row.addWidget(self.turn)
        row.addWidget(self.characters)
        row.addWidget(self.count)


class _FieldBase(QWidget):
    """What both fields share. Signals: `edited()`, `left()` when the focus goes, `entered()` when it comes."""

    edited = Signal()
    left = Signal()
    entered = Signal()

    def _build(self, theme: Theme, editor: TextEditor | LineEditor, icon: str = "") -> None:
        self.theme = theme
        self.editor = editor
        self.heading = _Heading(theme, self)
        self.box = FieldBox(theme, editor, self, icon)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ring_room, 0, theme.ring_room, 0)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.box)
        self.setFocusProxy(editor)
        self.heading.hide()
        editor.edited.connect(self.edited)
        editor.focused.connect(self._tell_focus)

    def _tell_focus(self, on: bool) -> None:
        (self.entered if on else self.left).emit()

    def set_label(self, label: str, description: str = "") -> None:
        """Show `label` above the field and give it to screen readers."""
        self.heading.label.set_text(label)
        self.heading.setVisible(bool(label))
        name_part(self.editor, label, description)

    def set_name(self, name: str, description: str = "") -> None:
        """Name a field that has its question above itself instead of a label of its own."""
        name_part(self.editor, name, description)

    def set_count(self, text: str, colour: str = "textSoft") -> None:
        """Show the count at the end of the label line, in `warn` when over a limit."""
        self.heading.count.set_text(text)
        self.heading.count.set_colour(colour)

    def set_hint(self, text: str) -> None:
        """Show `text` while the field is empty."""
        self.editor.setPlaceholderText(text)

    def content(self) -> str:
        """Give the text as it was typed."""
        return self.editor.content()

    def set_content(self, text: str) -> None:
        """Show `text`, caret at its end, without `edited`."""
        self.editor.set_content(text)


class LineField(_FieldBase):
    """A field of one line."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, icon: str = "", role: str = "input"
    ) -> None:
        """Start empty; `icon` stands at its start, as a magnifier."""
        super().__init__(parent)
        self._build(theme, LineEditor(theme, role=role), icon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_manner(self, script: str = "", language: str = "") -> None:
        """Set what is typed for `script`, and tell input methods and voices the language."""
        self.editor.set_manner(script, language)


class TextField(_FieldBase):
    """A field of several lines that grows with its text."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, lines: int = 3, role: str = "input"
    ) -> None:
        """Start empty and `lines` lines high."""
        super().__init__(parent)
        self._lines = lines
        self._ceiling = 0
        editor = TextEditor(theme, role=role)
        self._build(theme, editor)
        self.heading.turn.clicked.connect(self.turn_direction)
        editor.edited.connect(self._offer_direction)
        editor.grown.connect(self._fit)
        editor.grown.connect(self._follow_caret)
        theme.changed.connect(self._fit)
        self._fit()

    def set_manner(self, script: str = "", rtl: bool | None = None, language: str = "") -> None:
        """Set what is typed for `script`, running by `rtl`; None follows the text."""
        self.editor.set_manner(script, rtl, language)
        self._fit()

    def set_content(self, text: str) -> None:
        """Show `text`, caret at its end, without `edited`."""
        super().set_content(text)
        self._offer_direction()
        self._fit()

    def set_ceiling(self, pixels: int) -> None:
        """Grow no higher than `pixels`; 0 for no limit."""
        self._ceiling = pixels
        self._fit()

    def turn_direction(self) -> None:
        """Switch the direction of the paragraph with the caret."""
        self.editor.turn_direction()
        self._offer_direction()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._offer_direction()

    def _offer_direction(self) -> None:
        doubtful = self.editor.direction_doubtful()
        self.heading.turn.setVisible(doubtful)
        if doubtful:
            rtl = self.editor.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft
            icon = "pilcrow-right" if rtl else "pilcrow-left"
            self.heading.turn.set_label(self.tr("Change direction"), icon)

    def _follow_caret(self) -> None:
        """Keep the caret in view, as after a long text was pasted, once the field has its new height."""
        if self.editor.hasFocus() and self.editor.document().size().height() > self.editor.height():
            QTimer.singleShot(0, self.editor, self.editor.ensureCursorVisible)

    def _fit(self) -> None:
        line = self.editor.line_height()
        # In large text the label of the field stays in view together with it.
        lines = min(self._lines, _LINES_LARGE) if self.theme.large_text else self._lines
        wanted = max(self.editor.document().size().height(), lines * line)
        if self._ceiling:
            frame = 2 * self.theme.pad(_TOP)
            wanted = min(wanted, max(self._ceiling - frame, 2 * line))
        if ceil(wanted) != self.editor.height() or self.editor.maximumHeight() != ceil(wanted):
            self.editor.setFixedHeight(ceil(wanted))
