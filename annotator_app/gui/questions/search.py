# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A choice among many labels: type to search, Enter takes the highlighted one, its definition in view.

With an empty search all labels stand in the order of the bundle, by group; never by how often a label
was used, which would lead. The last five labels of this person stand below.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.choices.option_list import Choice as Shown
from annotator_app.gui.parts.choices.option_list import OptionList
from annotator_app.gui.parts.key_cap import KeyHint
from annotator_app.gui.parts.lists.search_line import SearchLine
from annotator_app.gui.parts.lists.search_list import SearchList
from annotator_app.gui.parts.pill import Chip
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.parts.texts.field import LineField
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.questions.definition import Definition
from annotator_app.gui.questions.view import Caps, QuestionView
from annotator_app.gui.questions.wording import Scene
from annotator_app.language.search import Entry, LabelSearch, hits
from annotator_app.model.ids import CANNOT_JUDGE, NONE
from annotator_app.model.item import Item
from annotator_app.model.question import Choice, Option
from annotator_app.text import name_of

_RECENT = 5
_AROUND_LIST = 430  # pixels of bars, question, search, definition and recent labels
_EXAMPLE = 24  # pixels of the example, where labels have one
_LEAST_LINES, _MOST_LINES = 4, 12


class SearchView(QuestionView):
    """Ten labels and more."""

    question: Choice
    writes = True

    def __init__(self, theme: Theme, scene: Scene, question: Choice, parent: QWidget | None = None) -> None:
        """Make the field, the list, the definition and the recent labels."""
        super().__init__(theme, scene, question, parent)
        self._options = {option.id: option for option in question.options}
        self._search: LabelSearch | None = None
        self._heading = Label(theme, "heading", "text", self, inset=True)
        self.field = LineField(theme, self, icon="search")
        self._keys = KeyHint(theme, self)
        self._meant = ""
        self._nothing = Label(theme, "small", "textSoft", self, inset=True)
        self.list = SearchList(theme, self)
        self.definition = Definition(theme, scene, self)
        self._chosen_row, self._recent_row = QWidget(self), QWidget(self)
        self._chips: list[Chip] = []
        self._recent_chips: list[Chip] = []
        self.none = OptionList(theme, self)
        self.add_words(scene.none_note(question))
        self._arrange()
        self._chosen: list[str] = []
        self._shown_caps: tuple[tuple[str, ...], ...] = ()
        self._recent: list[str] = []
        self._pointed = False  # whether the person typed or moved; before that Enter takes no label
        self._declined = False  # whether no label fits, and the person has not looked for one since
        self.field.edited.connect(self._look)
        self.field.entered.connect(self.entered)
        self.field.editor.installEventFilter(self)
        self.list.picked.connect(self._pick)
        self.list.highlighted.connect(self._show_definition)
        self.none.got_focus.connect(self.entered)
        self.none.chosen.connect(lambda _places: self._take_reserved(NONE if question.none else CANNOT_JUDGE))

    def show_item(self, item: Item, order: Sequence[str]) -> None:
        """Show all labels, nothing chosen."""
        super().show_item(item, order)
        title = self.title()
        self._heading.set_text(title.text, title.script, title.rtl)
        self.field.set_name(title.text)
        self.field.set_hint(self.tr("Type to search"))
        self.list.set_name(title.text)
        self._show_keys()
        reserved = NONE if self.question.none else CANNOT_JUDGE
        self.none.set_choices(title.text, [Shown(self.scene.reserved(reserved).text, "", 0)])
        self.none.setVisible(self.question.none or self.question.cannot_judge)
        self.field.set_content("")
        self._pointed = self._declined = False
        self._show_recent()
        self.set_value(None)
        self._filter()

    def set_value(self, value: Any) -> None:
        """Show the chosen label as the highlighted one with a check, or as chips."""
        self._chosen = list(value) if isinstance(value, list) else [value] if value else []
        self.list.set_chosen(self._chosen)
        self.none.set_chosen([0] if any(one in (NONE, CANNOT_JUDGE) for one in self._chosen) else [])
        self._show_chips()
        if self.words is not None:
            self.words.ask(NONE in self._chosen)
        if self._chosen and self._chosen[-1] in self._options and not self.field.content():
            self._show_lines(self._chosen[-1])

    def choose_slot(self, slot: int) -> bool:
        """Put the highlight on line n; plain digits and Alt with a digit. 0: no label fits."""
        if slot == 0:
            return self._take_reserved(NONE if self.question.none else CANNOT_JUDGE)
        if not self.list.highlight_slot(slot):
            return False
        if self._in_words():
            self.take_focus()
        self._pointed, self._declined = True, False
        self.hinted.emit()
        if self.question.multiple or not self.field.editor.hasFocus():
            self._pick(self.list.current())
        return True

    def would_choose(self) -> bool:
        """Whether Enter takes the highlighted label now."""
        current = self.list.current()
        pointed = self._pointed or bool(self.field.content().strip())
        wanted = pointed and not self._declined
        return wanted and bool(current) and not self.question.multiple and self._chosen != [current]

    def choose_highlighted(self) -> bool:
        """Take the highlighted label as the answer; True if that changed the answer."""
        if self._meant and not self._declined:
            # What was meant is looked for; nothing is chosen before the person has seen it.
            self.field.set_content(self._meant)
            self._filter()
            return True
        if not self.would_choose():
            return False
        self._set([self.list.current()])
        return True

    def step_out(self) -> bool:
        """Go back from the words; clear the search; with an empty search leave the field."""
        if self._in_words():
            self.take_focus()
        elif self.field.content():
            self.field.set_content("")
            self._filter()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def set_caps(self, caps: Caps) -> None:
        """Show the keys of the lines in view and of the last option."""
        self.list.set_caps(caps)
        self.none.set_caps(caps)
        self._show_keys()

    def take_focus(self) -> None:
        """Put the caret into the search."""
        self.field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_caret(self) -> bool:
        """Whether the caret is in the search, or in the line for the words."""
        return self.field.editor.hasFocus() or self._in_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the list so low that the definition below it is always in view."""
        super().resizeEvent(event)
        line = self.list.line_height()
        around = _AROUND_LIST + _EXAMPLE * any(option.example for option in self.question.options)
        room = self.window().height() - round(self.theme.pad(around))
        self.list.setMaximumHeight(max(_LEAST_LINES, min(room // line, _MOST_LINES)) * line + 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move the highlight while the caret stays; Backspace in an empty search drops the last label."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if (
            step is not None
            and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier(0)
        ):
            self._look_on(watched)
            self.list.move(step)
            return True
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not held:
            self._look_on(watched)
            self.list.move_page(-1 if event.key() == Qt.Key.Key_PageUp else 1)
            return True
        in_search = watched is self.field.editor
        if (
            in_search
            and event.key() == Qt.Key.Key_Backspace
            and not self.field.content()
            and self.question.multiple
        ):
            self._set(self._chosen[:-1])
            return True
        return False

    def _look_on(self, watched: QObject) -> None:
        """Look for a label again, as from the words that were asked for because none fits."""
        self._pointed, self._declined = True, False
        if watched is not self.field.editor:
            self.take_focus()

    def _arrange(self) -> None:
        row = QHBoxLayout(self._chosen_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        recent = QHBoxLayout(self._recent_row)
        recent.setContentsMargins(0, 0, 0, 0)
        self._recent_label = Label(self.theme, "small", "textSoft", self, wrap=False)
        self._recent_label.set_text(self.tr("Recent"))
        recent.addWidget(self._recent_label)
        recent.addStretch(1)
        parts = (
            self._heading,
            self._chosen_row,
            self.field,
            self._keys,
            self._nothing,
            self.trouble,
            self.list,
            self.definition,
        )
        for part in parts:
            self.column.addWidget(part)
        self.column.addWidget(self.none)
        if self.words is not None:
            self.words.editor.installEventFilter(self)
            self.column.addWidget(self.words)
        self.column.addWidget(self._recent_row)

    def _show_keys(self) -> None:
        keys = self.scene.keys
        caps = (
            keys.field_caps("answer.commit", one_line=True),
            keys.field_caps("answer.choose", 1),
            keys.field_caps("step.out"),
        )
        if caps == self._shown_caps:
            return
        self._shown_caps = caps
        words = (self.tr("choose"), self.tr("by number"), self.tr("clear"))
        rest = [((one,), said) for one, said in zip(caps, words, strict=True)]
        self._keys.set_hints([((("↑",), ("↓",)), self.tr("move")), *rest])

    def _look(self) -> None:
        self._declined = False
        self._filter()

    def _filter(self) -> None:
        if self._search is None:
            self._search = LabelSearch([_entry(option) for option in self.question.options])
        self._show_lines("")
        count = len(self._found())
        said = self.tr("{a} of {b}")
        self.field.box.set_end(translate.filled(said, a=count, b=len(self._options)))
        self._meant = self._search.near(self.field.content().strip()) if not count else ""
        nothing = self.tr("No label has “{text}”.")
        if self._meant:
            nothing = self.tr("No label has “{text}”. Did you mean “{other}”? Enter takes it.")
        places = {"text": name_of(self.field.content()), "other": name_of(self._meant)}
        self._nothing.set_text(translate.filled(nothing, **places) if not count else "")
        self._nothing.setVisible(not count)
        announce(self.field, self._nothing.text())
        self.hinted.emit()

    def _found(self) -> list[str]:
        query = self.field.content().strip()
        return self._search.find(query) if self._search and query else list(self._options)

    def _show_lines(self, highlight: str) -> None:
        grouped = bool(self.question.groups) and not self.field.content().strip()
        self.list.set_lines(list(self._grouped() if grouped else self._plain()), highlight)
        self.list.set_chosen(self._chosen)
        if not (highlight or self._pointed or self.field.content().strip()):
            # Nothing is offered before the person looked for something.
            self.list.setCurrentIndex(QModelIndex())
            self._show_definition("")

    def _plain(self) -> Iterator[SearchLine]:
        groups = {
            group.id: self.scene.words(group.text, self.language()).text for group in self.question.groups
        }
        for id_ in self._found():
            yield self._line(self._options[id_], groups.get(self._options[id_].group or "", ""))

    def _grouped(self) -> Iterator[SearchLine]:
        rest = [option for option in self.question.options if not option.group]
        for group in self.question.groups:
            words = self.scene.words(group.text, self.language())
            yield SearchLine(f"group {group.id}", words.text, script=words.script, heading=True)
            for option in self.question.options:
                if option.group == group.id:
                    yield self._line(option, "", in_group=True)
        for option in rest:
            yield self._line(option, "")

    def _line(self, option: Option, group: str, *, in_group: bool = False) -> SearchLine:
        words = self.scene.words(option.text, self.language())
        second = next((text for tag, text in option.text.items() if text != words.text), "")
        found = hits(words.text, self.field.content())
        return SearchLine(option.id, words.text, second, group, found, script=words.script, in_group=in_group)

    def _show_definition(self, id_: str) -> None:
        self.definition.show_option(self._options.get(id_), self.language())
        self.hinted.emit()

    def _pick(self, id_: str) -> None:
        if self.question.multiple:
            without = [one for one in self._chosen if one != id_]
            self._set(without if id_ in self._chosen else [*without, id_])
        else:
            self._set([] if self._chosen == [id_] else [id_])

    def _take_reserved(self, id_: str) -> bool:
        if not (self.question.none or self.question.cannot_judge):
            return False
        # Enter keeps this answer until the person looks for a label again.
        self._declined = self._chosen != [id_]
        self._set([id_] if self._declined else [])
        if self.words is not None and self.words.isVisible():
            self.words.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _in_words(self) -> bool:
        return self.words is not None and self.words.editor.hasFocus()

    def _set(self, chosen: list[str]) -> None:
        self.complain("")
        self._recent = [one for one in chosen if one in self._options] + self._recent
        self._recent = list(dict.fromkeys(self._recent))[:_RECENT]
        value: Any = chosen if self.question.multiple else (chosen[0] if chosen else None)
        self.set_value(value or None)
        self.changed.emit(value or None)
        self.hinted.emit()
        asks = self.words is not None and self.words.isVisible()
        if chosen and not self.question.multiple and not asks:
            self.moved_on.emit()

    def _show_recent(self) -> None:
        self._recent_row.setVisible(bool(self._recent))
        self._fill(self._recent_row, self._recent_chips, self._recent, closable=False)

    def _show_chips(self) -> None:
        chosen = [one for one in self._chosen if one in self._options] if self.question.multiple else []
        self._chosen_row.setVisible(bool(chosen))
        self._fill(self._chosen_row, self._chips, chosen, closable=True)

    def _fill(self, row: QWidget, chips: list[Chip], ids: list[str], *, closable: bool) -> None:
        while len(chips) < len(ids):
            chip = Chip(self.theme, row, closable=closable)
            chip.clicked.connect(lambda _on=False, chip=chip: self._pick(chip.property("option")))
            row.layout().insertWidget(row.layout().count() - 1, chip)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chips.append(chip)
        for place, chip in enumerate(chips):
            chip.setVisible(place < len(ids))
            if place < len(ids):
                words = self.scene.words(self._options[ids[place]].text, self.language())
                chip.setProperty("option", ids[place])
                chip.set_chip(words.text, words.script, words.rtl)


def _entry(option: Option) -> Entry:
    aliases = tuple(name for names in (option.aliases or {}).values() for name in names)
    definitions = tuple((option.definition or {}).values()) + tuple((option.help or {}).values())
    return Entry(option.id, (*option.text.values(), option.id), aliases, definitions)
