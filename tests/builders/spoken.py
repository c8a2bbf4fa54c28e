# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a screen reader meets in a window, what is wrong with it (ux.md 15), and what has no ring.

The tree is that of Qt's own interfaces, walked in the process; `tests/stories/test_screen_reader.py` goes
over a real accessibility bus.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QRadioButton, QWidget

from annotator_app.gui.parts.button import Button
from annotator_app.gui.parts.frame.dialog import Scrim
from annotator_app.gui.parts.texts.field import FieldBox
from annotator_app.gui.parts.texts.reading_block import ReadingBlock
from annotator_app.gui.parts.tile import LanguageTile
from tests.builders.geometry import name_of, takes_tab, visible
from tests.builders.windows import Desk

_NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Border)
_TWO_STATES = (QAccessible.Role.RadioButton, QAccessible.Role.CheckBox)


@dataclass(frozen=True)
class Heard:
    """One thing as a screen reader meets it."""

    widget: QWidget
    role: QAccessible.Role
    name: str
    description: str
    state: Any
    locale: QLocale
    groups: tuple[str, ...]


def walk(window: QWidget) -> Iterator[Heard]:
    """Give everything that is shown; under a dialog only the dialog counts."""
    scrims = [scrim for scrim in window.findChildren(Scrim) if scrim.isVisible()]
    root = QAccessible.queryAccessibleInterface(scrims[-1] if scrims else window)
    yield from _walk(root, ())


def _walk(interface: QAccessibleInterface, groups: tuple[str, ...]) -> Iterator[Heard]:
    widget = interface.object()
    if interface.state().invisible:
        return
    name = _plain(interface.text(QAccessible.Text.Name))
    if isinstance(widget, QWidget):
        description = _plain(interface.text(QAccessible.Text.Description))
        attributes = interface.attributesInterface()
        locale = attributes.attributeValue(QAccessible.Attribute.Locale) if attributes else QLocale.c()
        yield Heard(widget, interface.role(), name, description, interface.state(), locale, groups)
        if interface.role() in (QAccessible.Role.Grouping, QAccessible.Role.Dialog):
            groups = (*groups, name)
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid() and isinstance(child.object(), QWidget):
            yield from _walk(child, groups)


def all_faults(desk: Desk, *, marked: bool = False) -> list[str]:
    """Everything that a person who listens, or who goes by keys and looks for the ring, would miss, in words.

    `marked`: the words are those of a language that nobody speaks. The focus is then where it was.
    """
    window, before = desk.app.shell, QApplication.focusWidget()
    found = []
    for heard in walk(window):
        found += [
            f"{fault}: {_told(heard)}" for fault in _faults(heard, desk.window.session.language, marked)
        ]
    found += _without_ring(window)
    if before is not None:
        before.setFocus(Qt.FocusReason.OtherFocusReason)
    return found


def _faults(heard: Heard, language: str, marked: bool) -> Iterator[str]:
    widget, seen, name = heard.widget, visible_text(heard.widget), heard.name
    if marked:
        seen, name = _unmarked(seen), _unmarked(name)
    if heard.state.focusable and heard.role in _NO_ROLE:
        yield "no role"
    if heard.state.focusable and not heard.name:
        yield "no name"
    # A letter alone says nothing: the tab A is called "Response A".
    if seen and not name.startswith(seen) and not (len(seen) == 1 and seen in name.split()):
        yield f"the name does not begin with what is seen, {seen!r}"
    if heard.role in _TWO_STATES and not heard.state.checkable:
        yield "no state"
    if isinstance(widget, QRadioButton) and not any(heard.groups):
        yield "a choice without its question"
    if isinstance(widget, LanguageTile) and heard.name:
        yield "decoration is spoken"
    yield from _key_faults(heard)
    yield from _voice_faults(heard, language)


def _key_faults(heard: Heard) -> Iterator[str]:
    """The key is in the description; said in the name, it would be read before what the thing is."""
    keys = getattr(heard.widget, "_keys", ())
    if not isinstance(keys, tuple) or not keys or not isinstance(heard.widget, QAbstractButton):
        return
    keys = "+".join(keys)
    if len(keys) > 1 and keys in heard.name:
        yield f"the key {keys} is in the name"
    if not heard.description.endswith(keys):
        yield f"the key {keys} is not told last"


def _voice_faults(heard: Heard, language: str) -> Iterator[str]:
    """Texts of the data are read in their language, the interface in its own."""
    if isinstance(heard.widget, ReadingBlock):
        if heard.locale.language() == QLocale.Language.C:
            yield "a text without its language"
    elif heard.state.focusable and heard.locale.language() == QLocale.Language.C:
        yield f"no language, not even {language}"


def visible_text(widget: QWidget) -> str:
    """Give the words that stand on a part."""
    if isinstance(widget, Button):
        return _plain(widget.label)
    if isinstance(widget, QAbstractButton | QComboBox):
        words = getattr(widget, "name", "") or (widget.text() if isinstance(widget, QAbstractButton) else "")
        return _plain(str(words if isinstance(words, str) else "")).replace("&&", "&")
    return ""


@contextmanager
def listening() -> Iterator[list[tuple[str, bool]]]:
    """Hear what is announced: sentences, and whether they may interrupt."""
    said: list[tuple[str, bool]] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            at_once = event.politeness() == QAccessible.AnnouncementPoliteness.Assertive
            said.append((_plain(event.message()), at_once))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("annotator_app.gui.parts.speech._tell", hear)
        yield said


def _told(heard: Heard) -> str:
    return f"{type(heard.widget).__name__} {heard.role.name} {heard.name[:60]!r} ({heard.description[:60]!r})"


def _unmarked(text: str) -> str:
    """Give a text without what a language that nobody speaks puts around it, and around a text filled into it."""
    return text.translate(dict.fromkeys(map(ord, "[]·")))


def _plain(text: str) -> str:
    """Give a sentence without the marks that isolate what was filled in."""
    return text.replace("\u2068", "").replace("\u2069", "").strip()


def _without_ring(window: QWidget) -> list[str]:
    """Give what looks the same with the focus and without."""
    stops = [widget for widget in visible(window) if takes_tab(widget)]
    found = []
    for widget in stops:
        other = next((one for one in stops if one is not widget), None)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        with_ring = _picture(window, widget)
        if other is None or QApplication.focusWidget() is not widget:
            continue
        other.setFocus(Qt.FocusReason.TabFocusReason)
        if with_ring == _picture(window, widget):
            found.append(f"no ring: {name_of(widget)}")
    return found


def _picture(window: QWidget, widget: QWidget) -> QImage:
    """Draw a widget with what lies around it: an editor with its box, whose line is its ring.

    Its caret is no ring: it comes and goes, and is left out.
    """
    QApplication.sendPostedEvents()
    box = next((box for box in window.findChildren(FieldBox) if box.editor is widget), None)
    place = _place(window, box or widget).adjusted(-6, -6, 6, 6)
    picture = window.grab(place).toImage()
    if box is not None:
        painter = QPainter(picture)
        painter.fillRect(_place(window, widget).translated(-place.topLeft()), Qt.GlobalColor.black)
        painter.end()
    return picture


def _place(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
