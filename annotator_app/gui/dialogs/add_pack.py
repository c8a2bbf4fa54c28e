# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Add a pack: let a person without technical knowledge judge whether the pack is what it claims to be.

Trust is never given by Enter alone: an option has to be chosen where the signer is not known. A pack that
cannot be added says why, what is safe and what to do; there is no "add anyway".
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from annotator_app.families import by_id
from annotator_app.gui import translate
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.dialogs.refused_pack import refusal, what_now
from annotator_app.gui.pack_words import arrived_of, day_of, signer_of, tile_of
from annotator_app.gui.parts.card import Notice
from annotator_app.gui.parts.choices.option_list import Choice
from annotator_app.gui.parts.safety_number import SafetyNumber
from annotator_app.gui.parts.texts.fold import Fold
from annotator_app.gui.session import Session
from annotator_app.gui.task.before_start import credit_of
from annotator_app.model.pack import SEVERAL
from annotator_app.model.texts import shown
from annotator_app.text import name_of
from annotator_app.workflows.receiving.offered_pack import Preview

_LISTED = 5
_ACCEPTED = ("match", "not_compared", None)
_CHECK, _LOOK, _STOP = ("success", "circle-check"), ("warn", "circle-alert"), ("danger", "shield-alert")
_LANGUAGES = 3  # more are not named


class AddPack(KeyedDialog):
    """Signals: `accepted(preview, accept)`, `refused(preview)`, `opened(pack id)` for one that is here."""

    accepted = Signal(object, object)
    refused = Signal(object)
    opened = Signal(str)

    def __init__(self, session: Session, host: QWidget, preview: Preview) -> None:
        """Show what the checks found."""
        super().__init__(session, host, wide=True)
        self.preview = preview
        self._done = False
        self._say_what()
        if preview.error is not None:
            self._say_refusal()
        elif preview.state == "already":
            self._say_already()
        else:
            self._say_checks()
        if preview.state == "for_other":
            self.extra.clicked.connect(self._copy_text)
        self.closed.connect(self._closed)

    def confirm(self) -> None:
        """Add the pack, open the one that is here, or close."""
        if self.preview.error is not None:
            self.shut()
        elif self.preview.state == "already":
            self._done = True
            self.shut()
            self.opened.emit(self.preview.pack_id)
        elif self.preview.to_decide:
            self._confirm_choice()
        else:
            self._add(None)

    def _confirm_choice(self) -> None:
        place = self.taken()
        if place is None:
            return
        accept = _ACCEPTED[place]
        if accept is None:
            self.shut()
        else:
            self._add(accept)

    def _add(self, accept: str | None) -> None:
        self._done = True
        self.shut()
        self.accepted.emit(self.preview, accept)

    def _closed(self) -> None:
        if not self._done:
            self.refused.emit(self.preview)

    def _say_what(self) -> None:
        preview = self.preview
        family = by_id(preview.family)
        title = name_of(shown(preview.title, self.session.language, preview.language)[0])
        subtitle = ""
        if family is not None and preview.error is None:
            self.show_tile(*tile_of(preview.language, preview.languages, self.session.own_names))
            said = self.tr("{title} · {family} · {language} · items: {count}")
            if preview.kind == "review":
                said = self.tr("{title} · {family} · {language} · answers to check: {count}")
            places = {"title": title, "family": translate.said(family.title), "count": preview.items}
            spoken = preview.languages or (() if preview.language == SEVERAL else (preview.language,))
            named = translate.listed(map(self.session.name_of, spoken[:_LANGUAGES]))
            named += " …" if len(spoken) > _LANGUAGES else ""
            subtitle = translate.filled(said, language=named, **places)
            if preview.returned:
                subtitle = self._returned(title, translate.said(family.title), named)
        self.set_heading(self._question(), subtitle)

    def _returned(self, title: str, family: str, language: str) -> str:
        said = QCoreApplication.translate("packs", "Returned answers · {family} · {language}")
        pair = QCoreApplication.translate("PickButton", "{name}: {chosen}")
        about = translate.filled(said, family=family, language=language)
        return translate.filled(pair, name=title, chosen=about)

    def _question(self) -> str:
        state = self.preview.state
        if self.preview.error is not None:
            return self.tr("This pack cannot be added")
        if state == "already":
            return self.tr("You already have this pack")
        return self.tr("Add the newer version?") if state == "newer" else self.tr("Add this pack?")

    def _say_refusal(self) -> None:
        said = refusal(self.preview, self._addressed())
        self.set_heading(said.heading, self._question(), icon="shield-alert", colour="danger")
        self.say(said.sentence)
        self.column.addWidget(what_now(self.theme, self, said.step))
        details = self._refusal_details()
        if details:
            fold = Fold(self.theme, self, self.tr("Details for the coordinator"), details)
            fold.turned.connect(self.refit)
            self.column.addWidget(fold)
        extra = self.tr("Copy text for the e-mail") if self._for_other() else self.tr("Copy details")
        self.set_buttons(self.tr("Close"), "", extra if details or self._for_other() else "")
        if not self._for_other():
            self.extra.clicked.connect(self._copy_details)

    def _addressed(self) -> str:
        """Name the persons; the project that stands after @ says nothing to people."""
        return translate.listed([person.partition("@")[0] for person in self.preview.addressed_to])

    def _for_other(self) -> bool:
        return self.preview.state == "for_other"

    def _refusal_details(self) -> str:
        error = self.preview.error
        assert error is not None
        problems = self.preview.problems[:_LISTED]
        said = [translate.said(problem.sentence, problem.params) for problem in problems]
        return "\n".join(said or [translate.said(error.said, error.params)])

    def _copy_details(self) -> None:
        """Copy what the coordinator can read: codes and sentences in English."""
        error = self.preview.error
        assert error is not None
        lines = [error.code, *(f"{problem.code} {problem.message}" for problem in self.preview.problems)]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _say_already(self) -> None:
        said = self.tr("{a} of {b} are answered. Your work is untouched.")
        if self.preview.kind == "review":
            said = self.tr("{a} of {b} are checked. Your work is untouched.")
        self.say(translate.filled(said, a=self.preview.answered, b=self.preview.items))
        self.set_buttons(self.tr("Open it"), self.tr("Close"))

    def _say_checks(self) -> None:
        preview = self.preview
        self._notice(_CHECK, self.tr("The pack is complete and unchanged"), "")
        if preview.to_decide:
            self._ask_about_signer()
        else:
            self._say_known_signer()
        # A pack of somebody unknown could name anybody beside its signer.
        for second in () if preview.to_decide else preview.second_signers:
            said = self.tr("{name} has looked at this pack and signed it as well")
            self._notice(_CHECK, translate.filled(said, name=name_of(second.name)), "")
        if preview.changes is not None:
            self._say_changes()
        if preview.own:
            said = self.tr("Answers of your own are left out: {count}")
            self._notice(_LOOK, translate.filled(said, count=preview.own), "")
        self._say_receipts()
        self._say_sources()
        self._say_leaves()
        start = self.tr("Add and start") if not preview.to_decide else self.tr("Add the pack")
        self.set_buttons(start, self.tr("Cancel"))

    def _say_known_signer(self) -> None:
        preview = self.preview
        since = day_of(preview.since) if preview.since else ""
        if preview.compared:
            said = self.tr("You confirmed this signer on {day}.") if since else ""
            heading = translate.filled(self.tr("Signed by {name}"), name=signer_of(preview.signer_name))
            self._notice(_CHECK, heading, translate.filled(said, day=since))
        else:
            heading = translate.filled(
                self.tr("Signed by {name}, not compared yet"), name=signer_of(preview.signer_name)
            )
            self._notice(_LOOK, heading, self.tr("You are asked again before you hand back."))

    def _ask_about_signer(self) -> None:
        preview, name = self.preview, signer_of(self.preview.signer_name)
        if preview.state == "new_key":
            heading = translate.filled(self.tr("{name} signs with a new key"), name=name)
            said = self.tr("The number you confirmed on {day} was another one: {old}")
            places = {"day": day_of(preview.since) if preview.since else "", "old": preview.old_number}
            self._notice(_STOP, heading, translate.filled(said, **places))
        else:
            said = self.tr("It says it comes from {name}. Make sure before you trust it.")
            self._notice(_LOOK, self.tr("First pack from this signer"), translate.filled(said, name=name))
        self.say(translate.filled(self.tr("Safety number of {name}"), name=name), "control")
        number = SafetyNumber(self.theme, self)
        number.set_number(preview.safety_number, name)
        self.column.addWidget(number)
        said = self.tr("Call or meet {name} and compare these digits with theirs. An e-mail can be faked.")
        self.say(translate.filled(said, name=name), "small", "textSoft")
        rows = (
            self.tr("The numbers match. Trust this signer and add the pack"),
            self.tr("Not compared yet. Add the pack, ask me again before I hand back"),
            self.tr("The numbers differ. Do not add the pack"),
        )
        self.offer([Choice(row, "", slot) for slot, row in enumerate(rows, 1)])

    def _say_changes(self) -> None:
        changes = self.preview.changes
        assert changes is not None
        said = self.tr("{new} new, {changed} changed, {withdrawn} withdrawn.")
        places = {"new": changes.new, "changed": changes.changed, "withdrawn": changes.withdrawn}
        stays = self.tr("Your %n answers stay.", "", changes.kept)
        self.say(f"{translate.filled(said, **places)} {stays}", "small")
        if changes.left:
            said = self.tr("Answers to changed or withdrawn items, kept with the earlier revision: {left}")
            self.say(translate.filled(said, left=changes.left), "small", "textSoft")
        if changes.unfit:
            said = self.tr("Questions have changed. Items open again, as your answers no longer fit: {open}")
            self.say(translate.filled(said, open=changes.unfit), "small")

    def _say_receipts(self) -> None:
        preview = self.preview
        if preview.arrived:
            self.say(arrived_of(preview.arrived, preview.received), "small")
        if preview.not_arrived:
            said = self.tr("Your result pack of {day} had not arrived when this pack was made.")
            self.say(translate.filled(said, day=day_of(preview.not_arrived)), "small")

    def _say_sources(self) -> None:
        for source in self.preview.sources:
            said = translate.filled(self.tr("Source: {facts}"), facts=credit_of(source))
            self.say(said, "small", "textSoft")
            warning, _tag = shown(source.warning, self.session.language, self.preview.language)
            if warning:
                self._notice(_LOOK, self.tr("About the content"), warning)

    def _say_leaves(self) -> None:
        leaves = self.preview.leaves
        if self.preview.kind == "review":
            said = self.tr(
                "You check the answers of others. Some were made wrong on purpose, to see how well errors are found."
            )
            self.say(said, "small")
            said = self.tr(
                "What you hand back: verdicts, corrections, notes, earlier versions of verdicts, your name."
            )
            self.say(said, "small", "textSoft")
        if leaves is None:
            return
        times = {
            "none": self.tr("no times"),
            "coarse": self.tr("whole seconds for each item"),
            "full": self.tr("times for each item in detail"),
            "typing": self.tr("times for each item in detail, how much you typed and pasted"),
        }
        said = self.tr(
            "What you hand back: answers, evidence, notes, earlier versions of answers, {times}, your name."
        )
        self.say(
            translate.filled(said, times=times["typing" if leaves.typing else leaves.timing]),
            "small",
            "textSoft",
        )

    def _notice(self, tone: tuple[str, str], heading: str, sentence: str) -> None:
        notice = Notice(self.theme, self)
        quiet = tone is _CHECK
        notice.set_notice("neutral" if quiet else tone[0], tone[1], heading, sentence)
        if quiet:
            notice.icon.set_icon(tone[1], "success")
        self.column.addWidget(notice)

    def _copy_text(self) -> None:
        said = self.tr(
            "Hello, the pack “{title}” is addressed to {other}. Could you send me the one for {you}?"
        )
        title = name_of(shown(self.preview.title, self.session.language, QLocale().name())[0])
        places = {
            "title": title,
            "other": self._addressed(),
            "you": self.preview.you,
        }
        QGuiApplication.clipboard().setText(translate.filled(said, **places))
