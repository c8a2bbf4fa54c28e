# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One result pack of the list: what is known of it, why it is left out, and what a coordinator may decide.

Two versions of the same work are shown and never chosen between by the program. An unknown signer is believed only
after the numbers were compared, by a choice of its own.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.coordinate.result_lines import count_of
from annotator_app.gui.dialogs.keyed import KeyedDialog
from annotator_app.gui.pack_words import day_of
from annotator_app.gui.parts.choices.option_list import Choice
from annotator_app.gui.parts.safety_number import SafetyNumber
from annotator_app.gui.parts.speech import announce
from annotator_app.gui.parts.texts.field import LineField
from annotator_app.gui.parts.texts.fold import Fold
from annotator_app.gui.parts.texts.label import trouble_label
from annotator_app.gui.session import Session
from annotator_app.text import name_of
from annotator_app.workflows.merging.check_added import Added

_LISTED = 5
_MERGED = "merged"  # the row of the bundle itself that asks nothing
_VERSIONS = ("merged_fork", "merged_set_aside")  # those that do


class ResultPackDialog(KeyedDialog):
    """What is decided of one pack.

    Signals: `trusted(name)`, the numbers match, and who it is; `taken_in()`, both versions; `held()`, this version;
    `opened_again()`, neither; `turned()`, out or in; `forgotten()`.
    """

    trusted = Signal(str)
    taken_in = Signal()
    held = Signal()
    opened_again = Signal()
    turned = Signal()
    forgotten = Signal()

    def __init__(self, session: Session, host: QWidget, one: Added, state: str, differ: int = 0) -> None:
        """Show `one`, which stands as `state`; `differ` of its answers are otherwise in the other version."""
        super().__init__(session, host, wide=True)
        self._one, self._state, self._differ = one, state, differ
        self._called: LineField | None = None  # how the person is called here from now on
        self.set_heading(name_of(one.name), one.path.name if one.path.name != one.name else "")
        count = count_of(one.done + one.reported, one.items, one.reported) if one.items else ""
        day = self.tr("Handed back on {day}") if one.created else ""
        facts = [
            part for part in (count, translate.filled(day, day=day_of(one.created)) if day else "") if part
        ]
        if facts:
            self.say(" · ".join(facts), "small", "textSoft")
        if state == "left_out":
            self.say(self.tr("You left this pack out. A merge does not take it."))
            self.set_buttons(self.tr("Take it in again"), self.tr("Close"))
        elif state == "signer":
            self._ask_about_signer()
        elif state == "fork":
            self._ask_about_versions()
        elif state in _VERSIONS:
            self._ask_which_holds()
        else:
            self._say_state()

    def confirm(self) -> None:
        """Do what was chosen, or what the button says."""
        if self._asks:
            self._confirm_choice()
            return
        self.shut()
        if self._state == "left_out":
            self.turned.emit()
        elif self._state not in ("new", "replaces", "locked", "set_aside", _MERGED):
            self.forgotten.emit()

    @property
    def _asks(self) -> bool:
        return self._state in ("signer", "fork", *_VERSIONS)

    def _confirm_choice(self) -> None:
        place = self.taken()
        if place is None:
            return
        if self._state == "signer" and place == 0:
            self._trust()
            return
        self.shut()
        ways = {"signer": (None, None, self.turned), "fork": (self.turned, self.taken_in)}
        chosen = ways.get(self._state, (self.held, self.opened_again))[place]
        if chosen is not None:
            chosen.emit()

    def _trust(self) -> None:
        """Give the name on; without one, lead to its field."""
        assert self._called is not None
        name = " ".join(self._called.content().split())
        if name:
            self.shut()
            self.trusted.emit(name)
            return
        said = self.tr("Write the name by which you know this person first.")
        self._trouble.set_text(said)
        self._trouble.show()
        self._called.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self._trouble, said, at_once=True)
        # The layout knows the new height with the next event.
        QTimer.singleShot(0, self, self._show_field)

    def _show_field(self) -> None:
        self.refit()
        if self._called is not None:
            self.pane.reveal(self._called)

    def _say_state(self) -> None:
        one, state = self._one, self._state
        said = {
            "merged": self.tr("Merged on {day}. Its answers count."),
            "new": self.tr("A merge adds these answers."),
            "replaces": self.tr("A merge puts it in place of the pack of {day}, which stays in the archive."),
            "older": self.tr("A newer pack of the same work is here. A merge changes no answer."),
            "set_aside": self.tr("Another version of the same work was chosen. A merge changes no answer."),
            "duplicate": self.tr(
                "This pack is merged already, or stands in the list twice. Nothing is to be done."
            ),
            "locked": self.tr("This pack is locked. It opens with the signing key of its coordinator."),
            "other_bundle": self.tr("This pack belongs to another bundle. Open that bundle to add it."),
            "changed": self.tr("This pack was changed or damaged on its way. Ask for it again."),
            "refused": self.tr("This pack cannot be merged. No answer of it was taken."),
        }[state]
        if state == "refused" and one.unreadable:
            self.say(translate.said(one.problems[0].sentence, one.problems[0].params))
        else:
            self.say(translate.filled(said, day=day_of(one.day) if one.day else ""))
            self._say_problems()
        if state in ("new", "replaces", "locked", "set_aside"):
            self.set_buttons(self.tr("Close"), "", self.tr("Leave it out"))
            self.extra.clicked.connect(self._leave_out)
        elif state == _MERGED:
            self.set_buttons(self.tr("Close"))
        else:
            copy = self.tr("Copy details") if one.problems else ""
            self.set_buttons(self.tr("Take it off the list"), self.tr("Close"), copy)
            self.extra.clicked.connect(self._copy)

    def _leave_out(self) -> None:
        self.shut()
        self.turned.emit()

    def _say_problems(self) -> None:
        problems = self._one.problems[:_LISTED]
        if not problems:
            return
        lines = [translate.said(problem.sentence, problem.params) for problem in problems]
        fold = Fold(self.theme, self, self.tr("Details"), "\n".join(lines))
        fold.turned.connect(self.refit)
        self.column.addWidget(fold)

    def _copy(self) -> None:
        """Copy what can be sent on: codes and sentences in English."""
        lines = [self._one.path.name, *(f"{one.code} {one.message}" for one in self._one.problems)]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _ask_about_signer(self) -> None:
        name = name_of(self._one.name) if self._one.name != self._one.path.name else ""
        says = self.tr("The pack is whole, but nobody here knows its signer. It says it comes from {name}.")
        number_of, compare = (
            self.tr("Safety number of {name}"),
            self.tr("Call or meet {name} and compare these digits with theirs. An e-mail can be faked."),
        )
        if not name:  # a name in another script is none that a pack can tell
            says = self.tr("The pack is whole, but nobody here knows its signer, and it tells no name.")
            number_of = self.tr("Safety number of the signer")
            compare = self.tr(
                "Call or meet the person who sent it and compare these digits with theirs. An e-mail can be faked."
            )
        self.say(translate.filled(says, name=name))
        self.say(translate.filled(number_of, name=name), "control")
        number = SafetyNumber(self.theme, self)
        number.set_number(self._one.number, name)
        self.column.addWidget(number)
        self.say(translate.filled(compare, name=name), "small", "textSoft")
        self._offer(
            self.tr("The numbers match. Trust this signer for verdict packs")
            if self._one.verdicts
            else self.tr("The numbers match. Trust this signer for result packs"),
            self.tr("Not compared yet. Let the pack wait"),
            self.tr("The numbers differ. Leave the pack out"),
        )
        self._called = LineField(self.theme, self)
        self._called.set_label(self.tr("Name by which you know this person"))
        self._called.set_content(name)
        self._trouble = trouble_label(self.theme, self)
        self._trouble.hide()
        self.column.addWidget(self._called)
        self.column.addWidget(self._trouble)

    def _ask_about_versions(self) -> None:
        name, day = name_of(self._one.name), self._one.day
        said = self.tr(
            "{name} handed back two versions of the same work, and neither goes on from the other. "
            "This happens with two computers, or after a computer was restored."
        )
        self.say(translate.filled(said, name=name))
        if day:
            said = self.tr("The other version was merged on {day}, and its answers count now.")
            self.say(translate.filled(said, day=day_of(day)), "small")
        said = self.tr("Ask {name} which one holds. Nothing is chosen for you.")
        self.say(translate.filled(said, name=name), "small", "textSoft")
        self._offer(
            self.tr("Leave this version out"),
            self.tr("Take it in as well. Neither version counts then"),
        )

    def _ask_which_holds(self) -> None:
        one, waits = self._one, self._state == "merged_fork"
        said = self.tr("Merged on {day}, one of two versions of the same work. Neither counts now.")
        if not waits:
            said = self.tr(
                "Merged on {day}. Another version of the same work was chosen, and this one does not count."
            )
        self.say(translate.filled(said, day=day_of(one.day)))
        if self._differ:
            said = self.tr("Answers that differ from the other version: {count}")
            self.say(translate.filled(said, count=self._differ))
        said = self.tr("Ask {name} which one holds. Nothing is chosen for you.")
        self.say(translate.filled(said, name=name_of(one.name)), "small", "textSoft")
        holds = self.tr("This version holds")
        self._offer(holds, *([] if waits else [self.tr("Choose again. Neither version counts then")]))

    def _offer(self, *rows: str) -> None:
        self.offer([Choice(row, "", slot) for slot, row in enumerate(rows, 1)])
        self.set_buttons(self.tr("Do this"), self.tr("Cancel"))
