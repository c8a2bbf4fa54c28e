# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Hand a review back: the verdicts by number, what goes out, and the verdict pack, proven before it is called saved."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.dialogs.answering.reviewed import verdicts_row
from annotator_app.gui.dialogs.handing_back.hand_back import HandBack
from annotator_app.gui.session import Session
from annotator_app.workflows.reviewing import hand_back_review


class HandBackReview(HandBack):
    """The same as for a result pack, said of verdicts."""

    def _writing(self, session: Session, pack: str, target: Path, ask: Any, locked: bool) -> Any:
        return lambda _job: hand_back_review.run(session.home, pack, target, ask_passphrase=ask, force=True)

    def _counts(self) -> QWidget:
        return verdicts_row(self.theme, self, self.preview.counts)

    def _say_history(self) -> None:
        """A review measures nothing; its earlier verdicts are named among what is in it."""

    def _save_words(self) -> str:
        return self.tr("Save verdict pack")

    def _file_words(self) -> str:
        return self.tr("Verdict pack")

    def _later_words(self) -> tuple[str, str]:
        said = self.tr("A newer verdict pack replaces this one when it is merged.")
        return self.tr("You can still change verdicts later"), said

    def _copy_text(self) -> None:
        counts, items = self.preview.counts, self.preview.items
        said = self.tr(
            "Hello, here are my verdicts on “{title}”: {checked} of %n answers checked.", "", items
        )
        checked = items - counts["open"]
        QGuiApplication.clipboard().setText(translate.filled(said, title=self.title_words, checked=checked))
