# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Contributors and a reviewer in a round without a terminal: a home each, one window after the other, files between.

Everything is done with keys and the mouse in the real window; the dialogs of the system are answered with the
path that a person would choose. Nothing is called on anybody's behalf. `look` is shown every screen on the way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.dialogs.answering.feedback import FeedbackPage
from annotator_app.gui.dialogs.answering.finished import Finished
from annotator_app.gui.dialogs.answering.reviewed import Reviewed
from annotator_app.gui.dialogs.handing_back.hand_back import HandBack
from annotator_app.gui.dialogs.settings import PAGES, SettingsDialog
from annotator_app.gui.dialogs.signing.key_changed import KeyChanged
from annotator_app.gui.parts.texts.field import LineField
from annotator_app.gui.preferences.signing_key import SigningKeyPage
from annotator_app.gui.screens.library import LibraryScreen
from tests.builders.window_story import drop
from tests.builders.windows import Desk

TEXTS = Path(__file__).parent.parent / "data" / "round" / "afrisenti.tsv"
PEOPLE = {"Almaz": "en", "زينب": "ar", "आशा": "hi"}
REVIEWER = "Reviewer 01"
LABELS = ("positive", "negative", "neutral")
OPEN_TO_ALL = "arq-3"  # nobody published what it is, and all three say something else
WRONG = ("आशा", "hau-1")  # one clear error of one person
Look = Callable[[Desk, str], None]


def _no_look(_desk: Desk, _name: str) -> None:
    """Nobody looks."""


class RoundPeople:
    """The folder that lies between them, and a window for whoever sits down at it."""

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        patch: pytest.MonkeyPatch,
        look: Look = _no_look,
        **settings: Any,
    ) -> None:
        self.application, self.folder, self.look, self.settings = application, folder, look, settings
        self.mail = folder / "mail"  # what is sent from one to the other
        self.mail.mkdir()
        self.packs = folder / "packs"
        self.packs.mkdir()
        self.chosen: list[Path] = []
        patch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(one) for one in self.chosen], ""))
        patch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(self.chosen[0]), ""))
        patch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(self.chosen[0]))
        rows = (line.split("\t") for line in TEXTS.read_text(encoding="utf-8").splitlines()[1:])
        self.right = {row[0]: row[2] for row in rows}
        self.addressed: dict[str, Path] = {}
        self.desk: Desk

    @contextmanager
    def at(self, name: str, language: str = "en", *, first: bool = False) -> Iterator[Desk]:
        """Sit down at one's own computer."""
        home = self.folder / "homes" / name
        home.parent.mkdir(exist_ok=True)
        desk = self.desk = Desk(self.application, home, "", result_folder=str(self.mail), **self.settings)
        if "theme" in self.settings:
            desk.app.theme.set_mode(self.settings["theme"])
        desk.app.settings["language"] = language
        try:
            desk.open("en" if first else language)
            yield desk
            desk.until(lambda: not desk.window.session.jobs.busy)
        finally:
            desk.close()

    def idle(self) -> None:
        """Wait until the worker has nothing to do."""
        self.desk.until(lambda: not self.desk.window.session.jobs.busy)
        self.desk.turn()

    def focus(self, part: QWidget) -> None:
        """Put the focus where a person would put it with Tab or a click."""
        part.setFocus()
        self.desk.until(lambda: part.hasFocus() or part.isAncestorOf(self.desk.focus))

    def write(self, field: LineField, text: str) -> None:
        """Go into a field and write."""
        self.focus(field.editor)
        self.desk.type(text)

    # --- everybody -------------------------------------------------------------------------------------

    def first_run(self, name: str, language: str) -> None:
        """Choose the language, say the name, get a key."""
        desk = self.desk
        desk.type({"en": "english", "ar": "arab", "hi": "hindi"}[language]).press("Enter")
        desk.until(lambda: desk.window.session.language == language)
        desk.until(lambda: desk.window.centralWidget()._name.editor.hasFocus())
        desk.type(name)
        self.look(desk, f"first-run-{language}")
        desk.press("Enter")
        desk.until(desk.home.fingerprint)
        self.idle()
        desk.press("Enter")
        desk.until(lambda: isinstance(desk.window.centralWidget(), LibraryScreen))
        self.idle()

    def make_card(self) -> Path:
        """Write the key card that goes to the coordinator."""
        desk = self.desk
        self.chosen = [self.mail]
        before = set(self.mail.glob("*.keycard"))
        desk.press("Ctrl+,")
        dialog = desk.dialog(SettingsDialog)
        desk.press(*["Down"] * PAGES.index(SigningKeyPage))
        desk.until(lambda: isinstance(dialog.page, SigningKeyPage))
        self.focus(dialog.page.card)
        self.look(desk, "key-card")
        desk.press("Enter")
        desk.dialog(KeyChanged)
        self.look(desk, "key-card-written")
        desk.press("Enter")
        desk.until(lambda: not desk.dialogs(KeyChanged))
        desk.press("Esc")
        desk.gone()
        (card,) = set(self.mail.glob("*.keycard")) - before
        return card

    def begin(self) -> dict[str, Path]:
        """Let everybody start the program for the first time, and send a key card."""
        cards = {}
        for name, language in {**PEOPLE, REVIEWER: "en"}.items():
            with self.at(name, first=True):
                self.first_run(name, language)
                if name != REVIEWER:
                    cards[name] = self.make_card()
        return cards

    def take(self, pack: Path) -> None:
        """Drop a pack onto the window, compare the number, add it, and start it."""
        desk = self.desk
        drop(desk, pack)
        asked = desk.dialog(AddPack)
        self.look(desk, f"add-{pack.suffix[1:]}")
        if asked.preview.to_decide:
            desk.press("1")
        desk.press("Enter")
        desk.until(lambda: not desk.dialogs(AddPack))
        if desk.window.desk is None:
            desk.until(lambda: desk.library.current() is not None)
            desk.gone()
            self.idle()
            self.look(desk, f"packs-{pack.suffix[1:]}")
            desk.press("Enter")
        desk.until(lambda: desk.window.desk is not None)
        self.idle()

    def hand_back(self) -> Path:
        """Hand back from the page after the last item."""
        desk = self.desk
        before = set(self.mail.iterdir())
        desk.press("Enter")
        dialog = desk.dialog(HandBack)
        desk.until(lambda: dialog.primary.isEnabled())
        self.look(desk, "hand-back")
        desk.press("Enter")
        desk.until(lambda: dialog._report is not None)
        self.look(desk, "handed-back")
        desk.press("Enter")
        desk.gone()
        (made,) = set(self.mail.iterdir()) - before
        return made

    # --- contributors ----------------------------------------------------------------------------------

    def said_by(self, name: str, item: str) -> str:
        """What a person says of an item."""
        if item == OPEN_TO_ALL:
            return LABELS[list(PEOPLE).index(name)]
        return "neutral" if (name, item) == WRONG else self.right[item]

    def answer(self, label: str) -> None:
        """Choose a label by its digit and go on."""
        desk = self.desk
        desk.press(str(desk.labelling.shown("label").index(label) + 1), "Enter")

    def work(self, name: str) -> Path:
        """Answer every item of one's pack and hand it back."""
        language = PEOPLE[name]
        with self.at(name, language) as desk:
            self.take(self.addressed[name])
            self.look(desk, f"task-{language}")
            for _ in range(len(self.right)):
                self.answer(self.said_by(name, desk.labelling.item.id))
            desk.dialog(Finished)
            desk.saved()
            self.look(desk, f"finished-{language}")
            return self.hand_back()

    def work_again(self, pack: Path) -> Path:
        """Answer what came back anew, after reading why."""
        name, _item = WRONG
        with self.at(name, PEOPLE[name]) as desk:
            self.take(pack)
            desk.dialog(FeedbackPage)
            self.look(desk, "feedback")
            desk.press("Enter")
            desk.gone()
            self.look(desk, "returned")
            while not desk.dialogs(Finished):
                self.answer(self.right[desk.labelling.item.id])
            desk.saved()
            return self.hand_back()

    # --- the reviewer ----------------------------------------------------------------------------------

    def review(self, pack: Path) -> Path:
        """Check every answer: what is right is agreed with, what is wrong is not."""
        with self.at(REVIEWER) as desk:
            self.take(pack)
            self.look(desk, "review")
            for _ in range(desk.labelling.count):
                self._judge()
            desk.dialog(Reviewed)
            desk.saved()
            self.look(desk, "reviewed")
            return self.hand_back()

    def _judge(self) -> None:
        desk, visit = self.desk, self.desk.labelling
        given, wanted = visit.unit.answers["label"], self.right[visit.item.id]
        digit = str(visit.shown("label").index(wanted or given) + 1)
        if visit.answering_first:
            desk.press(digit, "Enter")
        if wanted in ("", given):
            desk.press("1", "Enter")
        else:
            # Corrected: the right label (who answered first has given it), a wrong label, a major error.
            desk.press("2", *([] if visit.unit.blind else [digit]), "1", "1", "3", "Enter")
