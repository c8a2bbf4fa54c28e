# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Choosing at the desk which version of somebody's work holds: signed by the coordinator, and taken back by Undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator_app.gui import translate
from annotator_app.gui.coordinate.opened_key import with_key
from annotator_app.text import name_of

if TYPE_CHECKING:
    from annotator_app.gui.coordinate.desk import CoordinatorDesk
    from annotator_app.workflows.merging.choose_version import Chosen
    from annotator_app.workflows.standing.desk_overview import MergedPack


class Versions(QObject):
    """What was chosen last in this sitting can be undone: `last` is what a merge after it takes away."""

    def __init__(self, desk: CoordinatorDesk, parent: QObject) -> None:
        """Choose for the bundle of `desk`."""
        super().__init__(parent)
        self._desk = desk
        self.last: Chosen | None = None

    def hold(self, one: MergedPack) -> None:
        """Let this version hold."""
        from annotator_app.workflows.merging import choose_version

        self._sign(lambda bundle, how: choose_version.run(bundle, one.pack_id, **how), self._chosen)

    def open_again(self, one: MergedPack) -> None:
        """Let neither version hold, so that the question is open again."""
        from annotator_app.workflows.merging import choose_version

        self._sign(lambda bundle, how: choose_version.take_back(bundle, one.pack_id, **how), self._opened)

    def undo(self) -> None:
        """Take the last choice back, so that what held before holds again."""
        from annotator_app.workflows.merging import choose_version

        last = self.last
        if last is not None and last.holds is not None:
            self._sign(
                lambda bundle, how: choose_version.take_back(
                    bundle, last.holds or "", entry=last.entry, **how
                ),
                self._opened,
            )

    def _sign(self, work: Callable[..., Chosen], done: Callable[[Chosen], None]) -> None:
        with_key(self._desk, partial(self._work, work, done))

    def _work(
        self, work: Callable[..., Chosen], done: Callable[[Chosen], None], passphrase: str | None
    ) -> None:
        desk, bundle = self._desk, self._desk.bundle
        how = {
            "home": desk.session.home,
            "ask_passphrase": None if passphrase is None else lambda _purpose: passphrase,
        }
        desk.work(self.tr("Looking at the versions"), lambda _job: work(bundle, how), done)

    def _chosen(self, chosen: Chosen) -> None:
        self.last = chosen
        self._desk.refresh()
        said = translate.filled(self.tr("{name}: the version you chose holds"), name=name_of(chosen.person))
        self._desk.session.messages.toast(said, self.tr("Undo"), self.undo, "edit.undo")

    def _opened(self, chosen: Chosen) -> None:
        self.last = None
        self._desk.refresh()
        said = translate.filled(self.tr("{name}: the choice is taken back"), name=name_of(chosen.person))
        self._desk.session.messages.toast(said)
