# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The open bundle in the Bundle tab: packs made again from its plan, and the open items of people who left."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator_app.gui import translate
from annotator_app.gui.jobs import while_there
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Card
from annotator_app.gui.parts.choices.pick_button import PickButton
from annotator_app.gui.parts.texts.label import Label
from annotator_app.text import name_of
from annotator_app.workflows.building import renew
from annotator_app.workflows.building.renew import Renewable

if TYPE_CHECKING:
    from annotator_app.gui.coordinate.desk import CoordinatorDesk
    from annotator_app.workflows.building.build_bundle import BuildReport


class BundleAgain(Card):
    """Hidden until the plan of the open bundle was found beside it, and while that plan is in the form.

    `plan_asked(path)`: the plan is to be changed in the form.
    """

    plan_asked = Signal(object)

    def __init__(
        self, desk: CoordinatorDesk, stands_back: bool = False, parent: QWidget | None = None
    ) -> None:
        """Look for the plan, in the worker."""
        theme = desk.session.theme
        super().__init__(theme, parent)
        self.desk = desk
        self.found: Renewable | None = None
        self._stands_back = stands_back
        head = Label(theme, "control", "text", self, weight=600)
        head.set_text(self.tr("This bundle"))
        self._plan = Label(theme, "small", "textSoft", self)
        self.left = PickButton(theme, self, many=True)
        self.left.picked.connect(lambda _places: self._label())
        self.again = Button(theme, Kind.SECONDARY, self, small=True)
        self.again.clicked.connect(self.make)
        self.plan = Button(theme, Kind.SECONDARY, self, small=True)
        self.plan.set_label(self.tr("Change the plan"), "settings")
        self.plan.clicked.connect(self._ask_plan)
        for part in (head, self._plan, self.plan, self.left, self.again):
            self.column.addWidget(part)
        self.hide()
        if desk.bundle is not None:
            self._look(desk.bundle)

    def _look(self, bundle: Path) -> None:
        session = self.desk.session
        session.jobs.run(lambda _job: renew.look(bundle), self._show, session.messages.show)

    def _show(self, found: Renewable | None) -> None:
        leaving = self._leaving()  # who was chosen while the plan was looked at stays chosen
        self.found = found
        self.setVisible(found is not None and not self._stands_back)
        if found is None:
            return
        said = self.tr("Change the plan {file}, then make the packs again. What came back stays.")
        self._plan.set_text(translate.filled(said, file=name_of(found.plan.name)))
        self._offer(found, leaving)
        self.left.setVisible(len(found.there) > 1)

    def _offer(self, found: Renewable, leaving: Sequence[str]) -> None:
        names = [name_of(name) for name in found.there]
        places = [place for place, name in enumerate(found.there) if name in leaving]
        self.left.set_entries(self.tr("Who left"), names, places, self.tr("nobody"))
        self._label()

    def _leaving(self) -> list[str]:
        return [self.found.there[place] for place in self.left.places] if self.found is not None else []

    def stand_back(self, on: bool) -> None:
        """Leave the place to the form, or come back."""
        self._stands_back = on
        self.setVisible(self.found is not None and not on)

    def _ask_plan(self) -> None:
        if self.found is not None:
            self.plan_asked.emit(self.found.plan)

    def _label(self) -> None:
        some = bool(self.left.places)
        self.again.set_label(
            self.tr("Give their open items to others") if some else self.tr("Make packs again"), "package"
        )

    def make(self) -> None:
        """Make the packs; a locked key is opened for that."""
        from annotator_app.gui.coordinate.opened_key import with_key

        with_key(self.desk, self._make)

    def _make(self, passphrase: str | None) -> None:
        found, bundle, home = self.found, self.desk.bundle, self.desk.session.home
        if found is None or bundle is None:
            return
        leaving = self._leaving()
        ask = None if passphrase is None else (lambda _purpose: passphrase)

        def done(report: BuildReport) -> None:
            from annotator_app.gui.dialogs.coordinating.packs_made import PacksMade

            self._offer(found, ())
            self._look(bundle)
            self.desk.refresh()
            PacksMade(self.desk.session, self.desk.window, report).open_now()

        self.desk.work(
            self.tr("Making the packs"),
            lambda job: renew.run(bundle, found.plan, leaving, home=home, ask_passphrase=ask, progress=job),
            while_there(self, done),
        )
