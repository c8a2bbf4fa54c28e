# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Hand back: see what goes out, look once more at what is open, write the result pack.

Nothing is called saved before the file was read back and verified.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QDate, QLocale, QStandardPaths, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator_app.errors import PostilError, StoreReadOnlyError
from annotator_app.gui import translate
from annotator_app.gui.dialogs.counts_row import counts_row
from annotator_app.gui.dialogs.handing_back.earlier_list import EarlierList
from annotator_app.gui.dialogs.handing_back.measured_list import MeasuredList
from annotator_app.gui.dialogs.handing_back.paged_fold import PagedFold
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.dialogs.place_card import PlaceCard
from annotator_app.gui.dialogs.signing.passphrase import Passphrase
from annotator_app.gui.pack_words import family_of, languages_of, signer_of, tile_of
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.parts.frame.ribbon import Ribbon
from annotator_app.gui.parts.safety_number import SafetyNumber
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.parts.texts.fold import Fold
from annotator_app.gui.session import Session
from annotator_app.model.texts import shown
from annotator_app.text import QT_TRANSLATE_NOOP, name_of
from annotator_app.workflows.handing_back import hand_back
from annotator_app.workflows.handing_back.hand_back import HandBackPreview, HandBackReport, OpenPoint
from annotator_app.workflows.keeping.pack_status import PackStatus
from annotator_app.workflows.signing import identity, trust

_MAIL_LIMIT = 10_000_000
_CARDS = 3
HOLDS = {
    "answers": QT_TRANSLATE_NOOP("handback", "your answers"),
    "evidence": QT_TRANSLATE_NOOP("handback", "the evidence you marked"),
    "notes": QT_TRANSLATE_NOOP("handback", "your notes"),
    "problems": QT_TRANSLATE_NOOP("handback", "the problems you reported"),
    "history": QT_TRANSLATE_NOOP("handback", "every earlier version of an answer"),
    "later": QT_TRANSLATE_NOOP("handback", "what you wanted to decide later"),
    "language": QT_TRANSLATE_NOOP("handback", "what you chose at a language warning"),
    "visits": QT_TRANSLATE_NOOP("handback", "each time you opened an item, and what it showed"),
    "time_none": QT_TRANSLATE_NOOP("handback", "no times"),
    "time_coarse": QT_TRANSLATE_NOOP(
        "handback", "the time for each item in whole seconds, and the minute of each step"
    ),
    "time_full": QT_TRANSLATE_NOOP(
        "handback", "the times for each item in detail, and the second of each step"
    ),
    "typing": QT_TRANSLATE_NOOP(
        "handback", "how much you typed, pasted and deleted in each field, never the keys or the clipboard"
    ),
    "file": QT_TRANSLATE_NOOP(
        "handback", "which pack it answers, how much is done, the date, and the version of this app"
    ),
    "name": QT_TRANSLATE_NOOP("handback", "the name in your packs"),
    "public_key": QT_TRANSLATE_NOOP("handback", "your public key"),
}
VERDICTS_HOLD = {
    "verdicts": QT_TRANSLATE_NOOP("handback", "your verdicts with their reasons"),
    "corrections": QT_TRANSLATE_NOOP("handback", "your corrections and your own answers"),
    "verdict_history": QT_TRANSLATE_NOOP("handback", "every earlier version of a verdict"),
    "looks": QT_TRANSLATE_NOOP("handback", "each time you opened an answer"),
}


class HandBack(translate.Counting, KeyedDialog):
    """Signals: `item_asked(position)`: go and look; `saved()`: a result pack was written."""

    item_asked = Signal(int)
    saved = Signal()

    def __init__(self, session: Session, host: QWidget, pack: PackStatus, preview: HandBackPreview) -> None:
        """Show what would go out."""
        super().__init__(session, host, wide=True)
        self.pack, self.preview = pack, preview
        self._folder = self._usual_folder()
        self._report: HandBackReport | None = None
        self._working = False
        self._trouble: Notice | None = None
        title = self.title_words = name_of(shown(preview.title, session.language, pack.language)[0])
        self.signer = signer_of(preview.signer_name)
        about = self.tr("{family} · {language} · to {signer}")
        places = {
            "family": family_of(pack),
            "language": languages_of(session, pack),
            "signer": self.signer,
        }
        self.set_heading(
            translate.filled(self.tr("Hand back: {title}"), title=title), translate.filled(about, **places)
        )
        self.show_tile(*tile_of(pack.language, pack.languages, session.own_names))
        self._say_state()
        self._say_open_points()
        self._say_file()
        self._label()

    def confirm(self) -> None:
        """Write the result pack; once it is written, close."""
        if self._report is not None:
            self.shut()
            return
        if self._working:
            return
        if not identity.show(self.session.home).locked:
            self._write(None)
            return
        dialog = Passphrase(self.session, self.session.messages.window)
        dialog.given.connect(self._write)
        dialog.open_now()

    def shut(self) -> None:
        """Stay while the file is written, so that what came of it is told."""
        if not self._working:
            super().shut()

    def _write(self, passphrase: str | None) -> None:
        self._working = True
        # The whole name: a folder that is gone must not become the name of a file.
        session, pack, target = self.session, self.pack.id, self._folder / self.preview.file_name
        ask = None if passphrase is None else (lambda _purpose: passphrase)
        self.primary.set_label(self.tr("Saving…"))
        locked = self.preview.locked
        write = self._writing(session, pack, target, ask, locked)
        self.session.jobs.run(write, self._written, self._failed, broken=self._over)

    def _writing(self, session: Session, pack: str, target: Path, ask: Any, locked: bool) -> Any:
        """Give what writes the file, in the worker."""
        return lambda job: hand_back.run(
            session.home, pack, target, allow_open=True, encrypt=locked, ask_passphrase=ask, force=True,
            progress=job,
        )  # fmt: skip

    def _label(self) -> None:
        whole = self.preview.complete
        label = self._save_words() if whole else self.tr("Save what is done")
        self.set_buttons(label, self.tr("Cancel"), icon="send")

    def _save_words(self) -> str:
        return self.tr("Save result pack")

    def _file_words(self) -> str:
        return self.tr("Result pack")

    def _say_state(self) -> None:
        ribbon = Ribbon(self.theme, self, clickable=False)
        ribbon.set_states(bytearray(self.preview.states), -1)
        self.column.addWidget(ribbon)
        self.column.addWidget(self._counts())

    def _counts(self) -> QWidget:
        preview = self.preview
        counts = {**preview.counts, "language": len(preview.language_kept), "notes": preview.notes}
        return counts_row(self.theme, self, counts, returned=preview.returned)

    def _say_open_points(self) -> None:
        preview = self.preview
        if not preview.signer_compared:
            self._say_signer()
        if preview.drafts:
            self._point("pen-line", self._draft_words(), preview.drafts[0])
        if preview.later:
            said = self.tr(
                "%n items are to be decided later. The first is item {number}.", "", len(preview.later)
            )
            self._point("bookmark", said, preview.later[0])
        # Three cards at most (ux.md 7.3): what is said last can be counted above as well.
        cards = (not preview.signer_compared) + bool(preview.drafts) + bool(preview.later)
        if preview.language_kept and cards < _CARDS:
            count = len(preview.language_kept)
            said = self.tr(
                "%n answers are in another language than asked. The first is item {number}.", "", count
            )
            self._point("languages", said, preview.language_kept[0])
        if preview.clock_before is not None:
            before = QDate.fromString(preview.clock_before, Qt.DateFormat.ISODate)
            day = translate.moment(before, QLocale.FormatType.LongFormat)
            said = self.tr("This computer says it is {day}. The pack was made after that.")
            notice = Notice(self.theme, self)
            then = self.tr("Set the date of the computer, so that your result pack has the right one.")
            notice.set_notice("warn", "clock", translate.filled(said, day=day), then)
            self.column.addWidget(notice)

    def _draft_words(self) -> str:
        count = len(self.preview.drafts)
        return self.tr(
            "%n items hold changes that are no answer yet and do not go out. The first is item {number}.",
            "",
            count,
        )

    def _say_signer(self) -> None:
        notice = Notice(self.theme, self, beside=True)
        said = self.tr("You have not compared the safety number of {name} yet.")
        notice.set_notice("warn", "circle-alert", translate.filled(said, name=self.signer))
        notice.set_buttons(self.tr("The numbers match"))
        notice.first.clicked.connect(lambda: self._compared(notice))
        self.column.addWidget(notice)
        self._number = SafetyNumber(self.theme, self)
        self._number.set_number(self.preview.safety_number, self.signer)
        self.column.addWidget(self._number)

    def _compared(self, notice: Notice) -> None:
        trust.compare(self.session.home, self.pack.project)
        notice.hide()
        self._number.hide()
        self.refit()

    def _point(self, icon: str, sentence: str, point: OpenPoint) -> None:
        notice = Notice(self.theme, self, beside=True)
        number = point.position + 1
        notice.set_notice(
            "warn",
            icon,
            "",
            translate.filled(sentence, number=number) + " " + self.tr("Or hand back as it is."),
        )
        notice.set_buttons(translate.filled(self.tr("Go to item {number}"), number=number))
        notice.first.clicked.connect(lambda: self._go(point.position))
        self.column.addWidget(notice)

    def _go(self, position: int) -> None:
        self.shut()
        self.item_asked.emit(position)

    def _say_file(self) -> None:
        self.say(self._file_words(), "control")
        self.place = PlaceCard(self.theme, self, "package", self.tr("Change place"))
        self.place.change_asked.connect(self._change_place)
        self.column.addWidget(self.place)
        self._show_place()
        if self.preview.locked:
            said = self.tr("Locked: only {name} can open it.")
            self.say(translate.filled(said, name=self.signer), "small", "textSoft")
        holds = translate.listed(translate.said((HOLDS | VERDICTS_HOLD)[name]) for name in self.preview.holds)
        inside = translate.filled(self.tr("{list}. Nothing else."), list=holds)
        fold = Fold(self.theme, self, self.tr("What is in it"), inside)
        fold.turned.connect(self.refit)
        self.column.addWidget(fold)
        self._say_history()
        later = Notice(self.theme, self)
        later.set_notice("neutral", "info", *self._later_words())
        self.column.addWidget(later)

    def _say_history(self) -> None:
        self.earlier = PagedFold(self.session, self, EarlierList(self.session, self.pack.id))
        self.measured = PagedFold(self.session, self, MeasuredList(self.session, self.pack.id))
        for folded in (self.earlier, self.measured):
            folded.turned.connect(self.refit)
            self.column.addWidget(folded)

    def _later_words(self) -> tuple[str, str]:
        said = self.tr("A newer result pack replaces this one when it is merged.")
        return self.tr("You can still change answers later"), said

    def _show_place(self) -> None:
        size = translate.file_size(self.preview.about_bytes, 0)
        said = self.tr("About {size}, {meaning}. Signed with your key.")
        meaning = self._meaning(self.preview.about_bytes)
        told = translate.filled(said, size=size, meaning=meaning)
        self.place.set_place(self.preview.file_name, self._folder, told)

    def _meaning(self, size: int) -> str:
        if size > _MAIL_LIMIT:
            return self.tr("too large for most e-mail, use a USB stick")
        return self.tr("small enough for any e-mail")

    def _change_place(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self.window(), self.tr("Change place"), str(self._folder))
        if chosen:
            self._folder = Path(chosen)
            self.session.settings["result_folder"] = chosen
            self._show_place()

    def _usual_folder(self) -> Path:
        kept = self.session.settings["result_folder"]
        if kept and Path(kept).is_dir():
            return Path(kept)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents) if documents and Path(documents).is_dir() else Path.home()

    def _written(self, report: HandBackReport) -> None:
        self._report, self._working = report, False
        size = self._meaning(report.size)
        said = self.tr("Saved as {file}, {size}. Give this file to {name}.")
        places = {"file": report.path.name, "size": size, "name": self.signer}
        # What was to be looked at before is over; the dialog now says only what was saved.
        for part in self.pane.content.findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            part.hide()
        notice = Notice(self.theme, self)
        notice.set_notice("success", "circle-check", translate.filled(said, **places))
        notice.set_buttons(self.tr("Show file"), self.tr("Copy text for the e-mail"))
        folder = QUrl.fromLocalFile(str(report.path.parent))
        notice.first.clicked.connect(lambda: QDesktopServices.openUrl(folder))
        notice.second.clicked.connect(self._copy_text)
        self.column.addWidget(notice)
        self.column.addStretch(1)
        self.set_buttons(self.tr("Done"), "", "")
        # The layout knows what is hidden with the next event; until then the old height holds.
        QTimer.singleShot(0, self, self.refit)
        announce(self, notice.heading.text())
        self.saved.emit()

    def _over(self) -> None:
        """Nothing was saved: it can be tried again, or left."""
        self._working = False
        self._label()

    def _failed(self, error: PostilError) -> None:
        """Say what happened where it happened; the answers are safe, and one more try is a key away."""
        self._over()
        if self._trouble is not None:
            self._trouble.hide()
            self._trouble.deleteLater()
        notice = self._trouble = Notice(self.theme, self)
        heading, sentence = translate.said(error.said, error.params), ""
        if not self._folder.is_dir():
            heading = self.tr("The stick was taken out before the file was complete.")
            sentence = self.tr("Your answers are safe on this computer. Put the stick in and save again.")
        elif isinstance(error, StoreReadOnlyError):
            heading = self.tr("The app may not write to this folder.")
            sentence = self.tr("Choose another place. Your answers are safe.")
        notice.set_notice("danger", "circle-alert", heading, sentence)
        notice.set_buttons(self.tr("Change place"))
        notice.first.clicked.connect(self._change_place)
        self.column.addWidget(notice)
        self.refit()
        self.pane.reveal(notice)
        announce(self, f"{heading} {sentence}", at_once=True)

    def _copy_text(self) -> None:
        assert self._report is not None
        said = self.tr(
            "Hello {name}, here is my result pack for “{title}”: {done} of {all} items are done. "
            "The file is {file}."
        )
        if self.signer != self.preview.signer_name:  # nobody is greeted as “your coordinator”
            said = self.tr(
                "Hello, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}."
            )
        places = {"name": self.signer, "title": self.title_words, "file": self._report.path.name}
        filled = translate.filled(said, done=self._report.done, all=self.pack.items, **places)
        QGuiApplication.clipboard().setText(filled)
