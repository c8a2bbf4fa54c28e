# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Leads through the first run: the language at once, then the name, then the key that is made from it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator_app import paths
from annotator_app.gui.screens.first_run import FirstRunScreen

if TYPE_CHECKING:
    from pathlib import Path

    from annotator_app.gui.jobs import Job
    from annotator_app.gui.main_window import MainWindow
    from annotator_app.gui.signing.key_care import KeyCare
    from annotator_app.workflows.signing.identity import Identity


class FirstSteps(QObject):
    """Stands between the window and the screen of the first run."""

    def __init__(self, window: MainWindow, step: int) -> None:
        """Show the first run at `step`."""
        super().__init__(window)
        self._looked_at: set[Path] = set()
        self._keeper: KeyCare | None = None
        self._window, self._session = window, window.session
        self.screen = FirstRunScreen(self._session, step=step, others=paths.people().is_dir())
        self.screen.language_chosen.connect(self._language)
        self.screen.named.connect(self._named)
        self.screen.done.connect(self._done)
        self.screen.copy_asked.connect(lambda: self._care().save_copy())
        self.screen.page_asked.connect(lambda: self._care().print_page())
        self.screen.key_asked.connect(lambda: self._care().bring())
        self.screen.other_asked.connect(window.door.somebody_else)
        keys = self._session.keys
        keys.open_dialog({"dialog.confirm": self.screen.go_on, "dialog.back": self.screen.go_back})
        window.show_screen(self.screen, "everywhere")
        keys.caps_changed.connect(self.screen.show_caps)
        self.screen.focus_step()
        self.screen.show_caps()

    def look_ahead(self) -> None:
        """Fill in the name to which a waiting pack is addressed; the pack itself is asked about afterwards."""
        from annotator_app.workflows.receiving import import_pack

        home = self._session.home

        def meant_for(path: Path, job: Job) -> str:
            preview = import_pack.preview(home, path, job)
            import_pack.discard(home, preview)
            return preview.meant_for

        for path in self._window.door.waiting:
            if path not in self._looked_at:
                self._looked_at.add(path)
                self._session.jobs.run(
                    partial(meant_for, path), self.screen.suggest_name, lambda _error: None
                )

    def _language(self, tag: str) -> None:
        self._session.settings["language"] = tag
        if tag != self._session.language:
            self._session.keys.close_dialog()
            self._window.rebuild(tag)
            return
        self.screen.show_step(1)

    def _named(self, name: str) -> None:
        from annotator_app.workflows.signing import identity

        home = self._session.home
        self._session.jobs.run(lambda _job: identity.new(home, name), self._made, self._session.messages.show)

    def _made(self, made: Identity) -> None:
        self.screen.show_key(made.safety_number, made.name)

    def _care(self) -> KeyCare:
        """Give who does it; loaded when the key page first needs it."""
        if self._keeper is None:
            from annotator_app.gui.signing.key_care import KeyCare

            self._keeper = KeyCare(self._session, self)
            self._keeper.changed.connect(self._changed)
        return self._keeper

    def _changed(self) -> None:
        from annotator_app.workflows.signing import identity, key_copy

        self._made(identity.show(self._session.home))
        self.screen.show_copied(copied=bool(key_copy.copied(self._session.home)))

    def _done(self) -> None:
        self._session.keys.close_dialog()
        self._window.end_first_run()
