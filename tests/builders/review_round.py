# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A round of review in small: a bundle with answers worth checking, its coordinator, and people at the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.packs.keys import SigningKey, private_text
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.merging import merge_results
from annotator_app.workflows.reviewing import add_review, draw_review, hand_back_review
from annotator_app.workflows.reviewing.review import ReviewSession, Said
from annotator_app.workflows.reviewing.visit import ReviewVisit
from annotator_app.workflows.signing import identity
from tests.builders.packs import COORDINATOR, REVIEWER
from tests.builders.reviewed import Answered, answered, number_of, reviewer_home, right
from tests.builders.window_story import drop
from tests.builders.windows import Desk

PASSPHRASE = "open sesame"
NOTE = "only the coordinator may read this"


def verdicts_on(
    pack: Path, folder: Path, known: Callable[[int], str] = right, key: SigningKey = REVIEWER
) -> Path:
    """What a reviewer says who goes by what is `known`, without the window: other labels are corrected."""
    out = folder / f"known-{key.public.raw.hex()[:8]}.verdictpack"
    with open_home(reviewer_home(folder / out.stem, key)) as home:
        id_ = add_review.run(home, add_review.look(home, pack), accept="match").pack_id
        session = ReviewSession(home, id_)
        told = []
        for one in session.answers:
            wanted = {"label": known(number_of(one.item.id))}
            said = Said(verdict="agree", blind=one.blind, answers=wanted if one.blind else None)
            if dict(one.answers) != wanted:
                said = Said(
                    verdict="corrected", category="wrong_label", severity="major", answers=wanted, comment=NOTE,
                    blind=one.blind,
                )  # fmt: skip
            told.append((one.place, said))
        assert session.say_all(told) == []
        hand_back_review.run(home, id_, out)
    return out


class Books:
    """A bundle with answers worth checking, and its coordinator."""

    def __init__(self, folder: Path, known: Callable[[int], str] = right) -> None:
        self.folder = folder
        self.made: Answered = answered(folder, lambda number: number % 4 == 1, items=6, known=known)
        self.coordinator = open_home(folder / "coordinator")
        identity.put(
            self.coordinator, private_text(COORDINATOR, PASSPHRASE), COORDINATOR.public, "Coordinator 01"
        )
        self.merge(self.made.ann, self.made.ben)
        self.pack = folder / "a.reviewpack"
        draw_review.run(
            self.made.bundle, self.pack, home=self.coordinator, ask_passphrase=lambda _purpose: PASSPHRASE
        )

    def merge(self, *files: Path) -> None:
        report = merge_results.run(self.made.bundle, list(files), home=self.coordinator)
        assert all(one.error is None for one in report.files), report.files


class Round(Books):
    """The same with a reviewer at the window."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        super().__init__(folder)
        self.desk = Desk(application, reviewer_home(folder / "rev"), "")

    @property
    def visit(self) -> ReviewVisit:
        visit = self.desk.labelling
        assert isinstance(visit, ReviewVisit)
        return visit

    def start(self, pack: Path | None = None) -> None:
        """Add the pack by keys, compare the signer, and start it from Packs."""
        desk = self.desk.open()
        drop(desk, pack or self.pack)
        asked = desk.dialog(AddPack)
        desk.press("Enter")
        assert asked.isVisible(), "trust is never given by Enter alone"
        desk.press("1", "Enter")
        desk.until(lambda: desk.library.current() is not None)
        desk.gone()
        desk.press("Enter")
        desk.until(lambda: desk.window.desk is not None)
        desk.turn()

    def close(self) -> None:
        if not self.desk.closed:
            self.desk.close()
        self.coordinator.close()
