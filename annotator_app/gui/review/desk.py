# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""An open review in the window: its screen, its panels, the page after its last answer, and its commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator_app.gui import translate
from annotator_app.gui.pack_words import day_of, family_of, languages_of, tile_of, title_of
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.review.screen import ReviewScreen
from annotator_app.gui.task_desk import TaskDesk
from annotator_app.model.review import SECOND
from annotator_app.workflows.keeping import review_status
from annotator_app.workflows.reviewing.visit import ReviewVisit

if TYPE_CHECKING:
    from annotator_app.gui.main_window import MainWindow
    from annotator_app.gui.task.aiding.compare import Compare
    from annotator_app.workflows.keeping.home import Home


def visit(home: Home, pack: str, language: str, position: int | None) -> ReviewVisit:
    """Open a review pack. Raises LookupError where the home has none of that id, PostilError."""
    if review_status.of(home, pack) is None:
        raise LookupError(pack)
    return ReviewVisit(home, pack, language, position=position, say=translate.said)


class ReviewDesk(TaskDesk):
    """Stands between the window and the review screen for as long as a review pack is open."""

    screen: ReviewScreen

    def __init__(self, window: MainWindow, labelling: ReviewVisit) -> None:
        """Build the screen, label the top bar and offer the commands of reviewing."""
        super().__init__(window, ReviewScreen(window.session, labelling))

    def begin(self) -> None:
        """Before the first answer, say what is checked and how."""
        self._say_handed_back()
        visit = self.screen.labelling
        if visit.open_count < visit.count:
            return
        notice = Notice(self._session.theme, self.screen.reading, beside=True)
        said = self.tr("Some were made wrong on purpose, to see how well errors are found.")
        # In large text the lines of the text need the room; it was said before the pack was added.
        large = self._session.theme.large_text
        notice.set_notice(
            "neutral", "info", self.tr("You check the answers of others."), "" if large else said
        )
        notice.set_buttons(self.tr("Open guidelines") if visit.task.guidelines else "", self.tr("Start"))
        notice.first.clicked.connect(self.guidelines)
        notice.second.clicked.connect(notice.hide)
        notice.second.clicked.connect(lambda: self.screen.flow.set_ring(self.screen.flow.ring))
        self.screen.body.put_above(notice)
        self.screen.shown.connect(notice.hide)

    def _task_commands(self) -> dict[str, object]:
        without = (
            "suggestion.take",
            "item.later",
            "item.next_later",
            "item.report",
            "item.object",
            "answer.history",
            "print.page",
        )
        kept = {name: do for name, do in super()._task_commands().items() if name not in without}
        return {**kept, "compare.differences": self.screen.toggle_differences}

    def _comparison_commands(self, compare: Compare) -> dict[str, object]:
        kept = super()._comparison_commands(compare)
        return {**kept, "compare.differences": self.screen.toggle_differences}

    def _lead_blank(self) -> None:
        """An item without text is judged like any other: the answer to it stands beside it."""

    def _label(self) -> None:
        pack = review_status.of(self._session.home, self.screen.labelling.pack.id)
        assert pack is not None
        self._handed_back_at = pack.handed_back_at
        title, _form, rtl = title_of(self._session, pack)
        letters, form = tile_of(pack.language, pack.languages, self._session.own_names)
        said = self.tr("Review · {family} · {language}")
        places = {"family": family_of(pack), "language": languages_of(self._session, pack)}
        about = " · ".join(filter(None, (translate.filled(said, **places), self._drawn())))
        self.screen.frame.top.set_pack(letters, form, title, about, rtl=rtl)

    def _drawn(self) -> str:
        """Say how much of the lots is checked and how it was drawn; "" where the pack does not tell."""
        sample = self.screen.labelling.review.manifest.sample
        if sample.of is None:
            return ""
        said = self.tr("{size} of {all}, by chance and by risk")
        if sample.method == SECOND:
            said = self.tr("{size} of {all}, a second look")
        return translate.filled(said, size=min(sample.size, sample.of), all=sample.of)

    def _say_handed_back(self) -> None:
        if self._handed_back_at is not None:
            said = self.tr("You handed this back on {day}. Changes need a new verdict pack.")
            self._session.messages.toast(translate.filled(said, day=day_of(self._handed_back_at)))

    def _finished(self) -> None:
        from annotator_app.gui.dialogs.answering.reviewed import Reviewed

        dialog = Reviewed(self._session, self._window, self.screen.labelling)
        dialog.hand_back_asked.connect(self.hand_back)
        dialog.look_asked.connect(lambda: self.screen.go(0))
        dialog.open_now()
