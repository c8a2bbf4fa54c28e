# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The card that asks to keep a copy of the signing key: as a file, on a page, or later (ux.md 7.16)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Notice


class KeepCopy(Notice):
    """`first` saves a file, `second` prints; `later` is there where one may put it off."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, later: bool = False) -> None:
        """Say why a copy is wanted."""
        super().__init__(theme, parent)
        self.later = Button(theme, Kind.QUIET, self, small=True)
        self._buttons.insertWidget(2, self.later)
        self.second.kind = Kind.SECONDARY
        self.set_notice(
            "warn",
            "usb",
            self.tr("Keep a copy in a safe place"),
            self.tr(
                "If this computer breaks, the copy lets you go on under the same name. A USB stick or a "
                "printed page will do."
            ),
        )
        self.set_buttons(self.tr("Save a copy"), self.tr("Print it"))
        self.first.set_label(self.first.label, "save")
        self.second.set_label(self.second.label, "printer")
        self.later.set_label(self.tr("Remind me later"))
        self.later.setVisible(later)

    def _widths(self) -> list[int]:
        later = [] if self.later.isHidden() else [self.later.sizeHint().width()]
        return [*super()._widths(), *later]
