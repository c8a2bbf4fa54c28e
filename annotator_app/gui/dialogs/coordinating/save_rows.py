# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Save the answers of a bundle as rows for others: format, rows, names or not, the place, and what is left out.

What a choice leaves out is counted in the worker as soon as it is made, so that nobody has to write a file to
learn it. A file that stands there already is never replaced: the new one gets a number.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator_app.errors import Cancelled, PostilError
from annotator_app.gui import translate
from annotator_app.gui.coordinate.row_formats import PURPOSES
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.dialogs.place_card import PlaceCard
from annotator_app.gui.jobs import Job
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.parts.choices.option_grid import OptionGrid
from annotator_app.gui.parts.choices.option_list import Choice, OptionList
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.preferences.page import Standing
from annotator_app.gui.session import Session
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.exporting.export_set import ExportReport, Format

_MOST_PROBLEMS = 3
_MOST_LOSSES = 8


class SaveRows(KeyedDialog):
    """Signals: `saved(path)`: rows were written; `looked()`: what the choice leaves out is shown."""

    saved = Signal(Path)
    looked = Signal()

    def __init__(
        self, session: Session, host: QWidget, bundle: Path, name: str, family: str, folder: Path
    ) -> None:
        """Offer the formats for the rows of `bundle`, called `name`; they go to `folder` if nobody changes it."""
        super().__init__(session, host, wide=True)
        self.bundle, self.name, self.family, self.folder = bundle, name, family, folder
        self._formats: Mapping[str, Format] = {one.name: one for one in export_set.formats() if one.writes}
        self.format = "csv"
        self._left = False
        self._looking: Job | None = None
        self._writing: Job | None = None
        self.trouble: Notice | None = None
        self.set_heading(self.tr("Save rows"), self.tr("The merged answers as a file for another program."))
        self._build_formats()
        self._build_rows()
        self._build_losses()
        self._build_place()
        self.set_buttons(self.tr("Save rows"), self.tr("Cancel"), icon="save")
        self._show_purpose(0)
        self.closed.connect(self._leave)

    # --- what is offered -------------------------------------------------------------------------------

    def _build_formats(self) -> None:
        self.purposes = Standing(self.theme, self)
        self.purposes.set_segments(
            self.tr("What the rows are for"), [(translate.said(one.text), None) for one in PURPOSES]
        )
        self.purposes.stand(0)
        self.purposes.taken.connect(self._show_purpose)
        self.column.addWidget(self.purposes)
        self.formats = OptionGrid(self.theme, self, low=True)
        self.formats.chosen.connect(self._choose_format)
        self.column.addWidget(self.formats)

    def _build_rows(self) -> None:
        self.rows = Standing(self.theme, self)
        self.rows.set_segments(
            self.tr("Rows"),
            [(self.tr("One row for each answer"), None), (self.tr("One row for each item, merged"), None)],
        )
        self.rows.stand(0)
        self.rows.taken.connect(lambda _place: self._look())
        self.column.addWidget(self.rows)
        self.switches = OptionList(self.theme, self, many=True, low=True)
        self.switches.set_choices(
            self.tr("Names"),
            [
                Choice(
                    self.tr("Pseudonyms instead of names"),
                    self.tr(
                        "The same in every file of the project. Right answers to hidden items stay with you."
                    ),
                )
            ],
        )
        self.switches.set_chosen([0])
        self.switches.chosen.connect(lambda _places: self._look())
        self.column.addWidget(self.switches)
        self.parquet = OptionList(self.theme, self, many=True, low=True)
        self.parquet.set_choices(
            self.tr("Tables"),
            [
                Choice(
                    self.tr("Tables as Parquet, too"),
                    self.tr("Beside JSON Lines, which every program reads."),
                )
            ],
        )
        if not export_set.has_parquet():
            self.parquet.option(0).set_off(self.tr("Needs a part of the app that is not installed here."))
        self.column.addWidget(self.parquet)

    def _build_losses(self) -> None:
        self._head(self.tr("What comes out"))
        self.outcome = self._line("text")
        self.losses = self._line("textSoft")

    def _build_place(self) -> None:
        self._head(self.tr("Place"))
        self.place = PlaceCard(self.theme, self, "list", self.tr("Change place"))
        self.place.change_asked.connect(self._change_place)
        self.column.addWidget(self.place)

    def _head(self, text: str) -> Label:
        label = Label(self.theme, "control", "text", self, weight=600, inset=True)
        label.set_text(text)
        self.column.addWidget(label)
        return label

    def _line(self, colour: str) -> Label:
        label = Label(self.theme, "small", colour, self, inset=True)
        self.column.addWidget(label)
        return label

    # --- choosing --------------------------------------------------------------------------------------

    def handlers(self) -> Mapping[str, Callable[..., Any]]:
        """Digits choose the format."""
        return {**super().handlers(), "answer.choose": self.formats.choose_slot}

    def open_now(self, first: QWidget | None = None) -> None:
        """Begin at the formats."""
        super().open_now(first)
        self.formats.set_caps(self.session.keys.slot_caps)
        self.formats.take_focus()

    @property
    def merge(self) -> bool:
        """Whether rows are asked for merged, where the format can be either."""
        return self.rows.isVisibleTo(self) and self.rows.place == 1

    @property
    def pseudonyms(self) -> bool:
        """Whether names are left out; a data set never has any."""
        return self.format == "dataset" or bool(self.switches.chosen_places())

    def resizeEvent(self, event: object) -> None:
        """Let short answers stand in one line where there is room now."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        for part in (self.purposes, self.rows):
            part.turn()
        self.refit()

    def _show_purpose(self, place: int) -> None:
        formats = PURPOSES[place].formats
        self.formats.set_choices(
            self.tr("Format"),
            [Choice(translate.said(name), "", slot) for slot, name in enumerate(formats.values(), start=1)],
        )
        reason = self.tr("Has no place for this kind of task.")
        fitting = [self.family in self._formats[id_].families for id_ in formats]
        for number, fits in enumerate(fitting):
            self.formats.option(number).set_off("" if fits else reason)
        self._stand(fitting.index(True) if True in fitting else -1)
        self.refit()

    def _choose_format(self, places: list[int]) -> None:
        # One of them always stands.
        self._stand(places[0] if places else list(self._shown()).index(self.format))

    def _shown(self) -> Mapping[str, str]:
        return PURPOSES[self.purposes.place].formats

    def _stand(self, place: int) -> None:
        self.format = list(self._shown())[place] if place >= 0 else ""
        self.formats.set_chosen([place] if place >= 0 else [])
        if place >= 0:
            self.formats.lead_to(place)
        either = bool(self.format) and export_set.can_merge(self.format)
        self.rows.setVisible(either)
        self.switches.setVisible(self.format != "dataset")
        self.parquet.setVisible(self.format == "dataset")
        self.primary.setEnabled(bool(self.format))
        self._look()

    # --- what is left out ------------------------------------------------------------------------------

    def _look(self) -> None:
        self._show_place()
        if self._looking is not None:
            self._looking.stop()
        bundle, format_ = self.bundle, self.format
        self.losses.hide()
        if not format_:
            self.outcome.set_text(self.tr("None of these formats has a place for this kind of task."))
            self.refit()
            return
        self.outcome.set_text(self.tr("Counting…"))
        merge, pseudonyms = self.merge, self.pseudonyms

        # A job that was stopped may still end well: only the newest one speaks.
        def shown(report: ExportReport) -> None:
            if job is self._looking and not self._left:
                self._show_losses(report)

        def failed(error: PostilError) -> None:
            if job is self._looking:
                self._failed(error)

        job = self._looking = self.session.jobs.run(
            lambda job: export_set.look(bundle, format_, merge=merge, pseudonyms=pseudonyms, progress=job),
            shown,
            failed,
        )

    def _show_losses(self, report: ExportReport) -> None:
        said = self.tr("{rows} of {answers}: {what}.")
        counted = {"rows": self.tr("%n row(s)", "", report.rows), "answers": self._answers(report.answers)}
        kept = translate.said(self._formats[report.format].keeps)
        self.outcome.set_text(translate.filled(said, **counted, what=kept))
        lines = [
            translate.filled(
                self.tr("{count} × {reason}"), count=one["count"], reason=translate.said(one["reason"])
            )
            for one in sorted(report.dropped, key=lambda one: -one["count"])
        ]
        head = self.tr("Left out:") if lines else self.tr("Nothing is left out.")
        more = (
            [self.tr("and %n more reason(s)", "", len(lines) - _MOST_LOSSES)]
            if len(lines) > _MOST_LOSSES
            else []
        )
        known = [translate.said(one.sentence, one.params) for one in report.problems[:_MOST_PROBLEMS]]
        self.losses.set_text("\n".join([*known, head, *lines[:_MOST_LOSSES], *more]))
        self.losses.show()
        self.refit()
        self.looked.emit()

    def _answers(self, count: int) -> str:
        return self.tr("%n answer(s)", "", count)

    # --- the place, and writing ------------------------------------------------------------------------

    @property
    def target(self) -> Path:
        """Where the rows go: a name that nothing has there yet."""
        usual = Path(export_set.file_name(self.name, self.format, merge=self.merge))
        number, path = 1, self.folder / usual
        while path.exists():
            number += 1
            path = self.folder / f"{usual.stem}-{number}{usual.suffix}"
        return path

    def _show_place(self) -> None:
        self.place.set_place(self.target.name if self.format else "", self.folder)

    def _change_place(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self.window(), self.tr("Change place"), str(self.folder))
        if chosen:
            self.folder = Path(chosen)
            self._show_place()

    def confirm(self) -> None:
        """Write the rows in the worker; once they are written, say so. Closing the dialog stops it."""
        if self._writing is not None or not self.format:
            return
        bundle, format_, target = self.bundle, self.format, self.target
        asked = {
            "merge": self.merge,
            "pseudonyms": self.pseudonyms,
            "bom": format_ == "csv",
            "parquet": format_ == "dataset" and bool(self.parquet.chosen_places()),
        }
        self.primary.set_label(self.tr("Saving…"))
        self._writing = self.session.jobs.run(
            lambda job: export_set.run(bundle, format_, target, progress=job, **asked),
            self._written,
            self._failed,
            self._step,
            self._over,
        )

    def _step(self, done: int, total: int, _what: str) -> None:
        if not self._left and total:
            said = self.tr("Saving… {done} of {total}")
            self.primary.set_label(translate.filled(said, done=done, total=total))

    def _leave(self) -> None:
        """Nothing goes on for a dialog that was closed; what was half written goes."""
        self._left = True
        for job in (self._looking, self._writing):
            if job is not None:
                job.stop()

    def _written(self, report: ExportReport) -> None:
        if self._left:
            return
        path = report.files[0].path if report.format != "dataset" else report.files[-1].path.parent
        said, show = translate.filled(self.tr("Saved as {file}."), file=path.name), self.tr("Show file")
        folder = QUrl.fromLocalFile(str(path if path.is_dir() else path.parent))
        self.saved.emit(path)
        self.shut()
        self.session.messages.toast(said, show, lambda: QDesktopServices.openUrl(folder))

    def _over(self) -> None:
        self._writing = None
        if not self._left:
            self.primary.set_label(self.tr("Save rows"), "save")

    def _failed(self, error: PostilError) -> None:
        self._over()
        if self._left or isinstance(error, Cancelled):
            return
        if self.trouble is None:
            self.trouble = Notice(self.theme, self)
            self.column.addWidget(self.trouble)
        heading = translate.said(error.said, error.params)
        self.trouble.set_notice("danger", "circle-alert", heading)
        QTimer.singleShot(0, self, self.refit)
        announce(self, heading, at_once=True)
