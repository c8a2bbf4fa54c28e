# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A whole round as people do it who have no terminal: five homes, one window after the other, files between them.

Everything is done with keys and the mouse in the real window; the dialogs of the system are answered with the
path that a person would choose. Nothing is called on anybody's behalf. `look` is shown every screen on the way.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from annotator_app.gui.coordinate.bundle import BundleTab
from annotator_app.gui.coordinate.report import ReportTab
from annotator_app.gui.coordinate.results import ResultsTab
from annotator_app.gui.coordinate.review import ReviewTab
from annotator_app.gui.coordinate.settle import SettleTab
from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.dialogs.feedback import FeedbackPage
from annotator_app.gui.dialogs.finished import Finished
from annotator_app.gui.dialogs.hand_back import HandBack
from annotator_app.gui.dialogs.key_changed import KeyChanged
from annotator_app.gui.dialogs.new_passphrase import NewPassphrase
from annotator_app.gui.dialogs.packs_made import PacksMade
from annotator_app.gui.dialogs.palette import Palette
from annotator_app.gui.dialogs.passphrase import Passphrase
from annotator_app.gui.dialogs.result_pack import ResultPackDialog
from annotator_app.gui.dialogs.review_packs import DrawReview, SendBack
from annotator_app.gui.dialogs.reviewed import Reviewed
from annotator_app.gui.dialogs.save_rows import SaveRows
from annotator_app.gui.dialogs.settings import PAGES, SettingsDialog
from annotator_app.gui.parts.field import LineField
from annotator_app.gui.parts.label import Label
from annotator_app.gui.parts.segments import Segment
from annotator_app.gui.preferences.signing_key import SigningKeyPage
from annotator_app.gui.screens.library import LibraryScreen
from tests.builders.window_story import drop, drop_all
from tests.builders.windows import Desk

TEXTS = Path(__file__).parent.parent / "data" / "round" / "afrisenti.tsv"
PASSPHRASE = "open sesame"
PEOPLE = {"Almaz": "en", "زينب": "ar", "आशा": "hi"}
REVIEWER = "Reviewer 01"
COORDINATOR = "Coordinator 01"
TITLE = "Feelings in three languages"
GUIDELINES = "# What to do\n\nChoose what the writer feels, not what you feel.\n"
LABELS = ("positive", "negative", "neutral")
OPEN_TO_ALL = "arq-3"  # nobody published what it is, and all three say something else
WRONG = ("आशा", "hau-1")  # one clear error of one person
Look = Callable[[Desk, str], None]


def _no_look(_desk: Desk, _name: str) -> None:
    """Nobody looks."""


class WholeRound:
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

    # --- the coordinator -------------------------------------------------------------------------------

    @contextmanager
    def coordinating(self, tab: str, kind: type[Any]) -> Iterator[Any]:
        """Sit down at the coordinator's desk, at a tab."""
        with self.at(COORDINATOR) as desk:
            desk.press("Ctrl+K")
            desk.dialog(Palette)
            desk.type("go to coordinate").press("Enter")
            desk.gone()
            desk.until(lambda: desk.window.coordinator.standing)
            self.idle()
            yield self.go_to(tab, kind)

    def go_to(self, tab: str, kind: type[Any]) -> Any:
        """Go to a tab with Ctrl+PgDown."""
        desk = self.desk
        for _ in range(6):
            if isinstance(desk.window.coordinator.pane, kind):
                break
            desk.press("Ctrl+PgDown")
        pane = desk.window.coordinator.pane
        assert isinstance(pane, kind)
        self.idle()
        self.look(desk, tab)
        return pane

    def build(self, cards: dict[str, Path]) -> None:
        """Make a bundle in the form: files, columns, people, and packs into a folder."""
        guide = self.folder / "guidelines.md"
        guide.write_text(GUIDELINES, encoding="utf-8")
        with self.at(COORDINATOR, first=True) as desk:
            self.first_run(COORDINATOR, "en")
            desk.press("Ctrl+K")
            desk.dialog(Palette)
            desk.type("go to coordinate").press("Enter")
            desk.gone()
            self.look(desk, "coordinate-empty")
            desk.click(desk.window.coordinator.screen.build)
            desk.until(lambda: isinstance(desk.window.coordinator.pane, BundleTab))
            tab = desk.window.coordinator.pane
            self.look(desk, "bundle-empty")
            source = self.folder / TEXTS.name
            shutil.copy(TEXTS, source)
            self.chosen = [source]
            self.focus(tab.form.files)
            desk.press("Enter")
            desk.until(lambda: tab.draft.sources)
            self._checked(tab)
            form = tab.form
            self.write(form.title_field, TITLE)
            self.chosen = [guide]
            desk.click(form.guidelines)
            desk.click(form.answers.findChildren(Segment)[2])
            self.chosen = list(cards.values())
            desk.click(form.people.add)
            desk.until(lambda: len(form.people.forms) == len(PEOPLE))
            first = form.people.forms[0]
            desk.click(first.more)
            self.write(first.fields["rate"], "0.25 EUR")
            self._checked(tab)
            assert (tab.found.errors, tab.found.items) == (0, len(self.right))
            self.look(desk, "bundle-filled")
            self.chosen = [self.packs]
            desk.press("Ctrl+Enter")
            self._new_passphrase()
            made = desk.dialog(PacksMade)
            self.idle()
            self.look(desk, "packs-made")
            told = [one.text() for one in made.findChildren(Label)]
            self.addressed = {one.contributor: one.path for one in made.report.packs}
            assert all(
                any(name in said and path.name in said for said in told)
                for name, path in self.addressed.items()
            )
            desk.press("Enter")
            desk.gone()
            desk.until(lambda: desk.window.coordinator.overview is not None)
            self.idle()
            self.look(desk, "bundle-made")

    def _checked(self, tab: BundleTab) -> None:
        self.desk.until(lambda: tab.found is not None and not tab.checking)
        self.idle()

    def _new_passphrase(self) -> None:
        """The first signature for others: the key gets its passphrase."""
        desk = self.desk
        dialog = desk.dialog(NewPassphrase)
        self.look(desk, "new-passphrase")
        self.write(dialog.new, PASSPHRASE)
        self.write(dialog.again, PASSPHRASE)
        desk.press("Enter")
        desk.gone()

    def _passphrase(self) -> None:
        self.desk.dialog(Passphrase)
        self.desk.type(PASSPHRASE).press("Enter")

    def merge(self, *files: Path) -> None:
        """Add files, believe a signer who is new here, and merge."""
        desk = self.desk
        tab = self.go_to("results-before", ResultsTab)
        drop_all(desk, list(files))
        desk.until(lambda: len(tab.added.rows()) == len(files) and not tab.added.busy)
        self.idle()
        for _ in files:
            states = [tab.added.state_of(path) for path in tab.added.rows()]
            if "signer" not in states:
                break
            self.focus(tab.view.list)
            desk.press("Home", *["Down"] * states.index("signer"), "Enter")
            desk.dialog(ResultPackDialog)
            self.look(desk, "new-signer")
            desk.press("1", "Enter")
            desk.until(lambda: not tab.added.busy and not desk.dialogs())
            self.idle()
        self.look(desk, "results-added")
        desk.press("Ctrl+Enter")
        desk.until(lambda: not tab.added.rows() and not tab.added.busy)
        desk.until(tab.view.list.hasFocus)
        self.idle()
        self.look(desk, "results-merged")

    def draw_review(self) -> Path:
        """Make a review pack of everything."""
        desk = self.desk
        self.go_to("review-tab-before", ReviewTab)
        desk.press("Ctrl+Enter")
        dialog = desk.dialog(DrawReview)
        self.look(desk, "draw-review")
        desk.press("5", "Enter")
        self._passphrase()
        desk.until(lambda: dialog._done)
        self.idle()
        self.look(desk, "drawn-review")
        desk.press("Enter")
        desk.gone()
        self.idle()
        (pack,) = self.packs.glob("*.reviewpack")
        return pack

    def send_back(self) -> Path:
        """Send the answers back that the reviewer spoke against."""
        desk = self.desk
        tab = self.go_to("review-tab-after", ReviewTab)
        before = set(self.packs.iterdir())
        desk.click(tab.back)
        dialog = desk.dialog(SendBack)
        self.look(desk, "send-back")
        desk.press("Enter")
        self._passphrase()
        desk.until(lambda: dialog._done)
        self.idle()
        self.look(desk, "sent-back")
        desk.press("Enter")
        desk.gone()
        self.idle()
        (pack,) = set(self.packs.iterdir()) - before
        return pack

    def settle(self) -> None:
        """Read the guidelines, set the item aside, take it up from the list, and say which answer holds."""
        desk = self.desk
        tab = self.go_to("to-settle", SettleTab)
        desk.until(lambda: tab.found is not None)
        desk.press("Ctrl+Enter")
        desk.until(lambda: desk.window.desk is not None)
        self.idle()
        self.look(desk, "settle")
        desk.press("Ctrl+G")
        desk.until(lambda: desk.screen.panels and desk.screen.panels[-1].isVisible())
        self.look(desk, "settle-guidelines")
        desk.press("Ctrl+G")
        desk.press("Ctrl+D")
        assert desk.labelling.counts["later"] == 1
        self.look(desk, "settle-later")
        desk.press("Ctrl+L")
        desk.until(lambda: desk.screen.panels[-1].isVisible())
        self.look(desk, "settle-list")
        desk.press("Enter")
        desk.until(lambda: desk.screen.panels[-1].isHidden())
        desk.press("1", "4")
        self.look(desk, "settle-said")
        desk.press("Enter")
        desk.saved()
        self.idle()
        desk.click(desk.screen.frame.top.back)
        desk.until(lambda: desk.window.desk is None)
        self.idle()

    def report(self) -> Path:
        """Look at the report and save it."""
        desk = self.desk
        tab = self.go_to("report", ReportTab)
        desk.until(lambda: tab.cards)
        self.look(desk, "report-cards")
        self.chosen = [self.packs]
        desk.press("Ctrl+Enter")
        self.idle()
        desk.until(lambda: list(self.packs.glob("*-report/*.html")))
        self.idle()
        (page,) = self.packs.glob("*-report/*.html")
        return page

    def rows(self, digit: str) -> Path:
        """Save rows in the format of that digit."""
        desk = self.desk
        before = set(self.packs.iterdir())
        desk.press("Ctrl+E")
        dialog = desk.dialog(SaveRows)
        desk.until(lambda: not dialog.losses.isHidden())
        desk.press(digit)
        self.idle()
        self.look(desk, f"save-rows-{digit}")
        desk.press("Enter")
        desk.gone()
        self.idle()
        (made,) = set(self.packs.iterdir()) - before
        return made
