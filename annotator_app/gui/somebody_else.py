# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Leads from one person of this account to another: the list, the passphrase, the other home.

The other home is opened before this one is left, so that nothing is left where it cannot be opened: a stick
that is gone, a window that has it already, a store that is damaged. Nothing of it is shown before its
passphrase was given.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator_app.errors import NoHomeError, PostilError, StoreError
from annotator_app.gui import translate
from annotator_app.gui.dialogs.one_person import ListedName, OpenPerson, TakeOff
from annotator_app.gui.dialogs.people import People
from annotator_app.gui.jobs import Jobs
from annotator_app.gui.keyboard.keys import Keys
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.messages import Messages
from annotator_app.workflows.keeping import people
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.keeping.people import Person


class SomebodyElse(QObject):
    """Signals: `left()`: the list was closed; `back()`: somebody was chosen, but cannot come in, or will not."""

    left = Signal()
    back = Signal()

    def __init__(
        self,
        theme: Theme,
        keys: Keys,
        jobs: Jobs,
        messages: Messages,
        come: Callable[[Home], object],
        here: Path | None = None,
    ) -> None:
        """Ask over the window of `messages`; `come` gets the home that was opened, `here` is the one open now."""
        super().__init__(messages.window)
        self._theme, self._keys, self._jobs, self._messages = theme, keys, jobs, messages
        self._come, self._here = come, here

    def ask(self) -> None:
        """Show who there is."""
        dialog = People(self._theme, self._keys, self._messages.window, self._here)
        dialog.show_people(people.listed())
        dialog.chosen.connect(self.pick)
        dialog.added.connect(self._add)
        dialog.renaming.connect(lambda person: self._rename(dialog, person))
        dialog.forgetting.connect(lambda person: self._forget(dialog, person))
        dialog.putting.connect(lambda: self._put(dialog))
        dialog.left.connect(self.left)
        dialog.open_now()

    def pick(self, person: Person) -> None:
        """Go on as `person`, whose passphrase is asked for where there is one."""
        if self._here is not None and people.same(person.place, self._here):
            return
        if person.locked:
            self._unlock(person)
        else:
            self._open(person)

    def _unlock(self, person: Person) -> None:
        dialog = OpenPerson(self._theme, self._keys, self._messages.window, person)

        def fits(_nothing: object) -> None:
            dialog.finish()
            self._open(person)

        dialog.given.connect(
            lambda text: self._jobs.run(
                lambda _job: people.check(person, text),
                fits,
                lambda _error: dialog.refuse(),
                broken=dialog.let_go,
            )
        )
        dialog.left.connect(self.back)
        dialog.open_now()

    def _open(self, person: Person) -> None:
        try:
            home = open_home(person.place, create=person.state == "new")
        except NoHomeError:
            heading = translate.filled(self.tr("The work of {name} cannot be found"), name=person.name)
            said = self.tr(
                "The folder {folder} is not there. If it is on a stick, put the stick in and try again. "
                "Nothing was changed."
            )
            sentence = translate.filled(said, folder=person.place)
            self._messages.tell(heading, sentence, done=self.back.emit)
        except StoreError as error:
            heading = translate.filled(self.tr("The work of {name} cannot be opened"), name=person.name)
            sentence = translate.said(error.said, error.params)
            self._messages.tell(heading, sentence, f"{error.code}\n{person.place}", done=self.back.emit)
        else:
            self._come(home)

    # --- the list --------------------------------------------------------------------------------------

    def _add(self) -> None:
        try:
            person = people.add()
        except PostilError as error:
            self._messages.show(error)
        else:
            self._open(person)

    def _put(self, dialog: People) -> None:
        if self._here is not None and self._did(lambda: people.put(Path(str(self._here)))):
            dialog.show_people(people.listed())
            dialog.rows.take_focus()

    def _rename(self, dialog: People, person: Person) -> None:
        asked = ListedName(self._theme, self._keys, self._messages.window, person)

        def written(name: str) -> None:
            if self._did(lambda: people.rename(person, name)):
                dialog.show_people(people.listed(), person.id)

        asked.written.connect(written)
        asked.open_now()

    def _forget(self, dialog: People, person: Person) -> None:
        asked = TakeOff(self._theme, self._keys, self._messages.window, person)

        def forgotten() -> None:
            taken: list[dict[str, str]] = []
            if self._did(lambda: taken.append(people.forget(person))):
                dialog.finish()
                said = translate.filled(self.tr("{name} is off the list."), name=person.name)
                self._messages.toast(
                    said, self.tr("Undo"), lambda: self._did(lambda: people.take_back(taken[0]))
                )

        asked.confirmed.connect(forgotten)
        asked.open_now()

    def _did(self, change: Callable[[], object]) -> bool:
        """Make a change of the list; a disk that does not take it is told."""
        try:
            change()
        except PostilError as error:
            self._messages.show(error)
            return False
        return True
