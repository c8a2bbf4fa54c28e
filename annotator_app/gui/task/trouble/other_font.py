# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Letters cannot be shown: what is missing, how to get it without internet, and a way to add a font file.

Two banners share this: the one over an item with single letters, and the one over Packs where a pack was refused.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator_app.errors import FontFileError
from annotator_app.gui import translate
from annotator_app.gui.file_choice import choose_file
from annotator_app.gui.look.added_fonts import SUFFIXES
from annotator_app.gui.parts.frame.banner import Banner
from annotator_app.gui.parts.speech import announce
from annotator_app.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator_app.gui.session import Session


_TOLD = 12


def code_points(letters: str) -> str:
    """Give the code points of the first letters, as they are written in tables of Unicode."""
    told = " ".join(f"U+{ord(letter):04X}" for letter in letters[:_TOLD])
    return f"{told} …" if len(letters) > _TOLD else told


class OtherFont(QObject):
    """Serves one banner. `added()`: a font with all the letters is here now."""

    added = Signal()

    def __init__(self, session: Session, banner: Banner) -> None:
        """Let the second button of `banner` ask for a font file."""
        super().__init__(banner)
        self._session, self._banner = session, banner
        self._letters = self._before = ""
        banner.second.clicked.connect(self._choose)

    def say(self, letters: str, before: str = "", *, how: bool = False) -> None:
        """Say that `letters` are missing, after the sentence `before`; `how` tells at once how a font is got."""
        self._letters, self._before = letters, before
        self._show(self._how() if how else "")

    def take(self, path: Path) -> None:
        """Copy the font at `path`, or say why it cannot be used."""
        theme = self._session.theme
        try:
            theme.fonts.take_added(path, self._session.home.fonts, self._letters)
        except FontFileError as error:
            self._complain(translate.said(error.said, error.params))
            return
        except OSError:
            self._complain(translate.filled(self.tr("{file} cannot be read or copied."), file=path.name))
            return
        theme.fonts_changed()
        self.added.emit()

    def _choose(self) -> None:
        kinds = self.tr("Fonts ({pattern})").replace("{pattern}", " ".join(f"*{one}" for one in SUFFIXES))
        window: QWidget = self._banner.window()
        chosen = choose_file(self._session, window, self.tr("Add a font file"), kinds)
        if chosen:
            self.take(Path(chosen))
        else:
            self._complain(self._how())

    def _how(self) -> str:
        return self.tr(
            "Ask your coordinator for a font file. It ends in .ttf, .otf or .ttc and can come on a USB stick; "
            "no internet is needed."
        )

    def _complain(self, said: str) -> None:
        self._show(said)
        announce(self._banner, said)

    def _show(self, said: str) -> None:
        missing = translate.filled(self.tr("Missing: {letters}"), letters=code_points(self._letters))
        self._banner.set_banner(
            "warn",
            "circle-alert",
            self.tr("Some letters of this text cannot be shown on this computer"),
            "\n".join(one for one in (self._before, said, missing) if one),
            self.tr("Report a problem"),
            translate.said(QT_TRANSLATE_NOOP("Letters", "Use another font")),
        )
        self._banner.show()
