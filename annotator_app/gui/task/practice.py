# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Items for practice: marked over their texts, and after the answer what was expected and why, before one goes on.

What is told belongs to the answer that was given: as soon as another one is chosen it is gone, and told anew once
that is saved.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from annotator_app.gui import translate
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.questions.wording import Words
from annotator_app.gui.screens.task import TaskScreen
from annotator_app.gui.task.wording.answer_words import answer_words
from annotator_app.model.expected import agrees
from annotator_app.model.pack import Practised
from annotator_app.model.strict_json import write

_LONGEST = 300  # characters of an expected answer


class PracticeNotice(QObject):
    """Stands over the texts of the items for practice for as long as the pack is open."""

    def __init__(self, screen: TaskScreen, window: QWidget) -> None:
        """Serve the items of `screen`, with dialogs over `window`."""
        super().__init__(screen)
        self._screen, self._window = screen, window
        self._practice = {one.item: one for one in screen.labelling.task.practice}
        self._told: tuple[str, bytes] | None = None
        self.notice = Notice(screen.session.theme, screen.reading)
        screen.body.put_above(self.notice)
        screen.session.keys.bind(self.notice.first, "answer.commit")
        screen.shown.connect(self._another)
        screen.flow.changed.connect(lambda _name, _value: self._show())
        screen.stops = self.tells
        screen.session.theme.changed.connect(self._restyle)
        self._another()

    def tells(self) -> bool:
        """Tell what was expected of the answer just saved; False where that stands there already, or nothing does."""
        one, now = self._practised(), self._answer()
        if one is None or now is None or now == self._told:
            return False
        self._show()
        self._screen.refresh()
        heading, why, agreed = self._words(one)
        if self._large:
            from annotator_app.gui.dialogs.answering.practice_told import PracticeTold

            dialog = PracticeTold(self._screen.session, self._window, heading, why, agreed=bool(agreed))
            dialog.go_on_asked.connect(self._screen.commit)
            dialog.open_now()
        else:
            announce(self.notice, f"{heading} {why.text}")
        return True

    def _another(self) -> None:
        """Another item is in view, or this one again: what was expected of an earlier answer stands there."""
        self._told = None
        self._show()

    def _restyle(self) -> None:
        # Large text leaves no room for the reason; the last call may come while the screen goes down.
        if isValid(self._screen) and self._screen.isVisible():
            self._show()

    def _practised(self) -> Practised | None:
        return self._practice.get(self._screen.labelling.item.id)

    def _answer(self) -> tuple[str, bytes] | None:
        """Give what the saved answer of the item is, or None where none is, or another one is being given."""
        labelling = self._screen.labelling
        given = labelling.work.answers
        if given is None or labelling.changed:
            return None
        return labelling.item.id, write(dict(given))

    def _show(self) -> None:
        one = self._practised()
        self.notice.setVisible(one is not None)
        self._told = None if one is None else self._answer()
        if one is None:
            return
        if self._told is None:
            heading = self.tr("Item for practice: your answer does not count.")
            self.notice.set_notice("neutral", "info", heading)
            self.notice.set_buttons()
        else:
            self._tell(one)
        self._screen.body.fit()

    def _tell(self, one: Practised) -> None:
        heading, why, agreed = self._words(one)
        tone, icon = {True: ("success", "circle-check"), False: ("warn", "info"), None: ("neutral", "info")}[
            agreed
        ]
        self.notice.set_notice(tone, icon, heading)
        # In large text the lines of the texts need the room: a dialog has said it.
        self.notice.sentence.set_text(why.text, why.script, why.rtl)
        self.notice.sentence.setVisible(bool(why.text) and not self._large)
        self.notice.set_buttons("" if self._large else self.tr("Go on"))

    def _words(self, one: Practised) -> tuple[str, Words, bool | None]:
        """Give what is said of the saved answer, why, and whether it is the expected one."""
        labelling, scene = self._screen.labelling, self._screen.scene
        agreed = agrees(labelling.task, one.answers, labelling.work.answers or {})
        said = {
            True: self.tr("Your answer is the expected one."),
            False: self.tr("Another answer is expected: {answer}"),
            None: self.tr("An answer could be: {answer}"),
        }[agreed]
        order = labelling.shown("responses")
        answer = answer_words(scene, labelling.item, order, one.answers, whole=True).replace("\n", "; ")
        cut = answer if len(answer) <= _LONGEST else answer[:_LONGEST].rstrip() + "…"
        return translate.filled(said, answer=cut), scene.words(one.why, labelling.item.language), agreed

    @property
    def _large(self) -> bool:
        return self._screen.session.theme.large_text
