# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How a written answer came to be, in numbers: typed, composed, pasted, deleted (quality.md 3.4).

Loaded only for a pack that asks for it. Kept are counts of code points, never the keys and never what was
on the clipboard: a pasted text is compared with what stands on the screen and then forgotten.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from annotator_app.gui.parts.texts.editor import TextEditor
from annotator_app.gui.questions.text import TextView
from annotator_app.model.clock import monotonic_ms

if TYPE_CHECKING:
    from annotator_app.gui.screens.task import TaskScreen

PAUSE_MS: Final = 2000
AWAY_MS: Final = 10_000
_OWN_KEPT: Final = 8
_MODIFIED: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
# Windows sends AltGr, with which many layouts type letters, as Ctrl and Alt together.
_ALT_GR: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class TypingCounts(QObject):
    """Counts in all text fields of a task, for one visit to an item after the other."""

    def __init__(self, screen: TaskScreen) -> None:
        """Watch the fields, and have the counts go with the times of each answer."""
        super().__init__(screen)
        self._screen = screen
        self._fields = {
            name: FieldCounts(self, view.field.editor)
            for name, view in screen.views.items()
            if isinstance(view, TextView)
        }
        screen.pace.more = self.measured
        screen.shown.connect(self._begin)

    def measured(self) -> dict[str, int]:
        """Give `question.counter` → number for this visit, what is nought left out."""
        return {
            f"{name}.{counter}": number
            for name, field in self._fields.items()
            for counter, number in sorted(field.counts.items())
            if number
        }

    def origin(self, text: str, own: list[str]) -> str:
        """Tell where a pasted text is from: `item`, `own` (what stood in the field before) or `outside`."""
        wanted = " ".join(text.split())
        if any(
            wanted in " ".join(block.text.split()) for block in self._screen.labelling.item.blocks.values()
        ):
            return "item"
        return "own" if any(wanted in " ".join(one.split()) for one in own) else "outside"

    def away(self) -> bool:
        """Tell, once, whether the person was in another window for a while just before."""
        pace = self._screen.pace
        pace.input()
        was, pace.away_ms = pace.away_ms, 0
        return was >= AWAY_MS

    def _begin(self) -> None:
        for field in self._fields.values():
            field.begin()


class FieldCounts(QObject):
    """The counts of one field. Every change is told apart by what came before it."""

    def __init__(self, all_counts: TypingCounts, editor: TextEditor) -> None:
        """Watch `editor`."""
        super().__init__(all_counts)
        self._all, self._editor = all_counts, editor
        self.begin()
        editor.installEventFilter(self)
        editor.viewport().installEventFilter(self)
        editor.pasting.connect(self._pasting)
        editor.edited.connect(self._edited)
        # After what a person changed was counted, and where the program put another text in.
        editor.textChanged.connect(self._take)

    def begin(self) -> None:
        """Begin a visit to an item."""
        self.counts: Counter[str] = Counter()
        self._own: list[str] = []
        self._source = ""
        self._last: int | None = None
        self._dropping = False
        self._take()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note what kind of input comes, and let it pass."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            held = event.modifiers() & _MODIFIED
            self._source = "typed" if not held or held == _ALT_GR else ""
        elif isinstance(event, QInputMethodEvent):
            self._source = "composed"
        elif event.type() == QEvent.Type.Drop:
            self._dropping = True
        elif event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.ContextMenu):
            self._source = ""
        return False

    def _pasting(self, text: str) -> None:
        origin = self._all.origin(text, [*self._own, self._before])
        outside = "dropped" if self._dropping else "pasted_outside"
        self._source = outside if origin == "outside" else f"pasted_{origin}"
        self._dropping = False
        if self._all.away() and origin == "outside":
            self.counts["outside_after_away"] += 1

    def _edited(self) -> None:
        added, removed = net_change(self._before, self._editor.content())
        if added or removed:
            now = monotonic_ms()
            if self._last is not None and now - self._last > PAUSE_MS:
                self.counts["pauses"] += 1
            self._last = now
            self.counts[self._source or "other"] += len(added)
            self.counts["deleted"] += len(removed)
            if removed:
                self._own = [*self._own, removed][-_OWN_KEPT:]
            self._all.away()
        # A key or a composition is one change; what comes without either is told as such.
        self._source = ""

    def _take(self) -> None:
        self._before = self._editor.content()


def net_change(before: str, after: str) -> tuple[str, str]:
    """Give what stands newly in `after` and what of `before` is gone, the same beginning and end left out."""
    most = min(len(before), len(after))
    start = _same(lambda count: before[:count] == after[:count], most)
    end = _same(lambda count: before[len(before) - count :] == after[len(after) - count :], most - start)
    return after[start : len(after) - end], before[start : len(before) - end]


def _same(holds: Callable[[int], bool], most: int) -> int:
    """Give the largest count up to `most` for which `holds(count)`."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if holds(middle) else (low, middle - 1)
    return low
