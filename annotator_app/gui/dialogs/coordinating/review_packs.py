# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The packs of review that a coordinator makes: answers to check, and answers that go back. Both are signed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.coordinate.lot_rows import in_percent
from annotator_app.gui.coordinate.opened_key import with_passphrase
from annotator_app.gui.coordinate.words import CoordinateWords
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.parts.choices.option_grid import OptionGrid
from annotator_app.gui.parts.choices.option_list import Choice
from annotator_app.gui.parts.choices.segments import Segments
from annotator_app.gui.parts.key_cap import Look
from annotator_app.gui.session import Session
from annotator_app.model.lot_words import PLANS, STANDARD
from annotator_app.text import QT_TRANSLATE_NOOP, name_of
from annotator_app.workflows.reviewing.desk_review import DeskReview
from annotator_app.workflows.reviewing.verdict_questions import SEVERITY_WORDS
from annotator_app.workflows.standing.lots import ASKED

# What each plan promises, in the order of the digits.
_TOLD = {
    "default": QT_TRANSLATE_NOOP("ReviewPlans", "Accepts a lot with 5 % errors one time in twenty"),
    "light": QT_TRANSLATE_NOOP("ReviewPlans", "77 answers, 5 % errors are fine, 15 % are not"),
    "normal": QT_TRANSLATE_NOOP("ReviewPlans", "65 answers, 2 % errors are fine, 10 % are not"),
    "strict": QT_TRANSLATE_NOOP("ReviewPlans", "132 answers, 1 % errors is fine, 5 % are not"),
    "all": QT_TRANSLATE_NOOP("ReviewPlans", "Everything is checked"),
    "second": QT_TRANSLATE_NOOP(
        "ReviewPlans", "A tenth of what one reviewer has checked, for another reviewer"
    ),
    "zero": QT_TRANSLATE_NOOP(
        "ReviewPlans",
        "59 answers for 5 %, 149 for 2 %, 299 for 1 %, fewer of small lots; with an error it proves nothing",
    ),
    "risk": QT_TRANSLATE_NOOP("ReviewPlans", "For experts: finds more errors, and the error rate is weighed"),
    "iso": QT_TRANSLATE_NOOP(
        "ReviewPlans",
        "For a series of lots: each then says with how many errors one in ten is still accepted",
    ),
}
# Plans of which nothing is drawn in halves.
_WHOLE = ("all", "second", "risk")
_WIDTH = 800  # pixels: two columns of plans, and what one proves in one line


class _Writing(KeyedDialog):
    """`written()`: packs lie beside the bundle, and the bundle knows of them."""

    written = Signal()

    def __init__(self, session: Session, host: QWidget, found: DeskReview, *, width: int = 0) -> None:
        super().__init__(session, host, wide=True, width=width)
        self.found = found
        self._done = self._working = False

    def confirm(self) -> None:
        """Ask for the passphrase and write; once it is written, close."""
        if self._done:
            self.shut()
        elif self._working:
            return
        else:
            with_passphrase(self.session, self.session.messages.window, self._begin)

    def shut(self) -> None:
        """Stay while packs are written; it takes a moment."""
        if not self._working:
            super().shut()

    def _begin(self, given: str | None) -> None:
        self._working = True
        self._write(None if given is None else lambda _purpose: given)

    def _write(self, ask: Callable[[str], str] | None) -> None:
        """Write the packs in the worker."""

    def _say_written(self, lines: list[str], folder: Path) -> None:
        """Say what lies where."""
        self._done, self._working = True, False
        for line in lines:
            self.say(line)
        self.say(_place_of(folder), "small", "textSoft")
        self.set_buttons(self.tr("Done"))
        self.primary.setFocus()
        self._show_keys()
        self.refit()
        self.written.emit()

    def _over(self) -> None:
        self._working = False

    def _failed(self, error: Any) -> None:
        self._over()
        self.shut()
        self.session.messages.show(error)


class DrawReview(_Writing):
    """How much of each lot is checked next: the plan is chosen by its digit."""

    def __init__(self, session: Session, host: QWidget, found: DeskReview) -> None:
        """Offer the plans; where a lot was drawn from before, the draw goes on."""
        super().__init__(session, host, found, width=_WIDTH)
        heading = self.tr("Make a review pack")
        about = translate.filled(self.tr("Answers in the bundle: {count}"), count=found.answers)
        self.set_heading(heading, about)
        rows = [
            Choice(_named(plan), translate.said(help_), slot)
            for slot, (plan, help_) in enumerate(_TOLD.items(), 1)
        ]
        self.options = self.plans = OptionGrid(self.theme, self)
        self.plans.set_choices(heading, rows)
        self.plans.set_chosen([0])
        self.column.addWidget(self.plans)
        self._offer_limits()
        self._draws = self.say(
            self.tr(
                "Half is drawn by chance, half by signs of risk. Lots under 50 answers are checked whole."
            ),
            "small",
            "textSoft",
        )
        self.set_buttons(heading, self.tr("Cancel"), icon="list-checks")

    @property
    def plan(self) -> str:
        """What was chosen, as `review draw --plan` calls it."""
        plan = self._kind
        asked = ASKED[plan][self._limit] if plan in ASKED else ""
        return {"zero": f"zero:{asked}", "iso": f"iso:II:{asked}"}.get(plan, plan)

    @property
    def _kind(self) -> str:
        return list(_TOLD)[(self.plans.chosen_places() or [0])[0]]

    def handlers(self) -> Mapping[str, Callable[..., Any]]:
        """Digits answer what has the ring."""
        return {**super().handlers(), "answer.choose": self._choose}

    def _offer_limits(self) -> None:
        """Keep a row for what is asked below some plans."""
        self._limit, self._asks = 0, ""
        self.limits = Segments(self.theme, self)
        self.limits.hide()
        self.column.addWidget(self.limits)
        self.plans.chosen.connect(self._planned)
        self.plans.got_focus.connect(self._show_slots)
        self.limits.got_focus.connect(self._show_slots)
        self.limits.chosen.connect(self._limited)

    def _ask_limit(self, plan: str) -> None:
        """Ask what the plan is to prove, or the AQL; below other plans nothing."""
        most = QCoreApplication.translate("lots", "at most {share} errors")
        said = [
            translate.filled(most, share=in_percent(one)) if plan == "zero" else f"AQL\u00a0{one}"
            for one in ASKED.get(plan, ())
        ]
        self._limit, self._asks = 0, plan
        if said:
            self.limits.set_segments(_named(plan), [(one, slot) for slot, one in enumerate(said, 1)])
            self.limits.set_chosen(0)
        self.limits.setVisible(bool(said))

    def _choose(self, slot: int) -> None:
        if self._done or self._working:
            return
        (self.limits if self.limits.has_focus() else self.plans).choose_slot(slot)

    def _planned(self, places: list[int]) -> None:
        plan = self._kind
        if plan != self._asks:
            self._ask_limit(plan)
            self._draws.setVisible(plan not in _WHOLE)
            self.refit()
        if places and plan in ASKED:
            self.limits.take_focus()

    def _limited(self, place: int) -> None:
        self._limit = self._limit if place < 0 else place  # one of them always stands
        self.limits.set_chosen(self._limit)

    def _show_slots(self) -> None:
        """The caps that work now are strong."""
        here = self.limits.has_focus()
        self.plans.set_caps(self.keys.slot_caps, Look.NORMAL if here else Look.STRONG)
        self.limits.set_caps(self.keys.slot_caps, Look.STRONG if here else Look.NORMAL)

    def _write(self, ask: Callable[[str], str] | None) -> None:
        from annotator_app.workflows.reviewing import draw_review

        plan = self.plan
        session, bundle, out = (
            self.session,
            self.found.bundle,
            _free(self.found.bundle.parent, self.found.next_file),
        )
        session.jobs.run(
            lambda job: draw_review.run(
                bundle, out, home=session.home, plan=plan, ask_passphrase=ask, progress=job
            ),
            self._drawn,
            self._failed,
            broken=self._over,
        )

    def _drawn(self, report: Any) -> None:
        for part in (self.plans, self.limits, self._draws):
            part.hide()
        saved = translate.filled(self.tr("Saved as {file}."), file=report.path.name)
        said = self.tr("Answers to check: {answers}, planted errors among them: {planted}")
        counts = translate.filled(said, answers=report.answers, planted=report.planted)
        without = self.tr("It has no guidelines, because the packs do not lie beside the bundle.")
        told = [without] if report.without_guidelines else []
        lines = [saved, counts, *told, self.tr("Give this file to the reviewer.")]
        self._say_written(lines, report.path.parent)


class SendBack(_Writing):
    """Which answers go back, by person; the reason goes along, what a reviewer answered does not."""

    def __init__(self, session: Session, host: QWidget, found: DeskReview) -> None:
        """Say how many answers go back to whom; how severe the error has to be can be chosen."""
        super().__init__(session, host, found)
        self.set_heading(
            self.tr("Send answers back?"),
            self.tr("Each person gets a pack with their own answers and the reason, and answers them anew."),
        )
        self._asked: list[QWidget] = []
        self._people = [self.say("") for _name in found.to_return]
        worse = self.tr("From which severity on?")
        self.severities = self._row(worse, [translate.said(one) for one in SEVERITY_WORDS.values()])
        notes = self.tr("What reviewers wrote")
        self.notes = self._row(notes, [self.tr("Stays here"), self.tr("Goes along")])
        self.severities.chosen.connect(self._from_severity)
        self.notes.chosen.connect(self._with_notes)
        self._least = self._notes = 0
        self.set_buttons(self.tr("Make the packs"), self.tr("Cancel"), icon="undo-2")
        self._from_severity(0)
        self._with_notes(0)

    def handlers(self) -> Mapping[str, Callable[..., Any]]:
        """Digits answer what has the ring, else how severe."""
        return {**super().handlers(), "answer.choose": self._choose}

    def _row(self, question: str, answers: Sequence[str]) -> Segments:
        label = self.say(question, "small", "textSoft")
        row = Segments(self.theme, self)
        row.set_segments(question, [(one, slot) for slot, one in enumerate(answers, 1)])
        row.got_focus.connect(self._show_slots)
        self.column.addWidget(row)
        self._asked += [label, row]
        return row

    def _choose(self, slot: int) -> None:
        if not (self._done or self._working):
            (self.notes if self.notes.has_focus() else self.severities).choose_slot(slot)

    def _from_severity(self, place: int) -> None:
        self._least = self._least if place < 0 else place  # one of them always stands
        self.severities.set_chosen(self._least)
        counts = self.found.to_return_from[self._least]
        line = QCoreApplication.translate("PickButton", "{name}: {chosen}")
        for label, name in zip(self._people, self.found.to_return, strict=True):
            answers = CoordinateWords().answers(counts.get(name, 0))
            label.set_text(translate.filled(line, name=name_of(name), chosen=answers))
        self.primary.setEnabled(bool(counts))

    def _with_notes(self, place: int) -> None:
        self._notes = self._notes if place < 0 else place
        self.notes.set_chosen(self._notes)

    def _show_keys(self) -> None:
        super()._show_keys()
        self._show_slots()

    def _show_slots(self) -> None:
        """The caps that work now are strong."""
        here = self.notes.has_focus()
        self.severities.set_caps(self.keys.slot_caps, Look.NORMAL if here else Look.STRONG)
        self.notes.set_caps(self.keys.slot_caps, Look.STRONG if here else Look.NORMAL)

    def confirm(self) -> None:
        """Make nothing where nothing is severe enough."""
        if self.primary.isEnabled():
            super().confirm()

    def _write(self, ask: Callable[[str], str] | None) -> None:
        from annotator_app.workflows.reviewing import rework

        session, bundle = self.session, self.found.bundle
        least, notes = list(SEVERITY_WORDS)[self._least], self._notes == 1
        session.jobs.run(
            lambda job: rework.run(
                bundle, bundle.parent, home=session.home, least=least, notes=notes, ask_passphrase=ask,
                progress=job,
            ),
            self._made,
            self._failed,
            broken=self._over,
        )  # fmt: skip

    def _made(self, packs: list[Any]) -> None:
        for part in (*self._people, *self._asked):
            part.hide()
        saved = self.tr("Saved as {file}. Give this file to {name}.")
        lines = [translate.filled(saved, file=one.path.name, name=name_of(one.contributor)) for one in packs]
        self._say_written(lines, self.found.bundle.parent)


def _named(plan: str) -> str:
    return translate.said(PLANS[plan]) if plan in PLANS else STANDARD


def _place_of(folder: Path) -> str:
    said = QCoreApplication.translate("KeyChanged", "In the folder {folder}")
    return translate.filled(said, folder=name_of(str(folder)))


def _free(folder: Path, name: str) -> Path:
    """Give a path that is not taken, as where a pack of an earlier draw lies there still."""
    path, number = folder / name, 2
    while path.exists():
        path = folder / f"{Path(name).stem}-{number}{Path(name).suffix}"
        number += 1
    return path
