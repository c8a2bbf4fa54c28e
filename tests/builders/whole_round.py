# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A whole round as people do it who have no terminal: what the coordinator does at the window, beside everybody else."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from annotator_app.gui.coordinate.bundle import BundleTab
from annotator_app.gui.coordinate.report import ReportTab
from annotator_app.gui.coordinate.results import ResultsTab
from annotator_app.gui.coordinate.review import ReviewTab
from annotator_app.gui.coordinate.settle import SettleTab
from annotator_app.gui.dialogs.coordinating.packs_made import PacksMade
from annotator_app.gui.dialogs.coordinating.result_pack import ResultPackDialog
from annotator_app.gui.dialogs.coordinating.review_packs import DrawReview, SendBack
from annotator_app.gui.dialogs.coordinating.save_rows import SaveRows
from annotator_app.gui.dialogs.palette import Palette
from annotator_app.gui.dialogs.signing.new_passphrase import NewPassphrase
from annotator_app.gui.dialogs.signing.passphrase import Passphrase
from annotator_app.gui.parts.choices.segments import Segment
from annotator_app.gui.parts.texts.label import Label
from tests.builders.round_people import PEOPLE, TEXTS, RoundPeople
from tests.builders.window_story import drop_all

PASSPHRASE = "open sesame"
COORDINATOR = "Coordinator 01"
TITLE = "Feelings in three languages"
GUIDELINES = "# What to do\n\nChoose what the writer feels, not what you feel.\n"


class WholeRound(RoundPeople):
    """Everybody, and the coordinator."""

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
            desk.click(form.asked["answers_per_item"].findChildren(Segment)[2])
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
        self.desk.until(lambda: tab.found is not None and not tab.live.looking)
        self.idle()

    def _new_passphrase(self) -> None:
        """The first signature for others: the key gets its passphrase."""
        desk = self.desk
        dialog = desk.dialog(NewPassphrase)
        self.look(desk, "new-passphrase")
        self.write(dialog.new, PASSPHRASE)
        self.write(dialog.again, PASSPHRASE)
        desk.press("Enter")
        desk.until(lambda: not desk.dialogs(NewPassphrase))  # the next dialog may be there already

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
