# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The three words about saving: Saved when it is on disk, Saving… when it takes long, Not saved with the reason.

From a change until it is on disk the place is empty, never "Saved". While the disk does not answer, what
was answered is kept in memory, tried again by itself, and after three items nothing new is begun.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from annotator_app.errors import PostilError, StoreFullError, StoreReadOnlyError
from annotator_app.gui import translate
from annotator_app.gui.keyboard.keys import Keys
from annotator_app.gui.parts.frame.banner import Banner
from annotator_app.gui.parts.frame.bars import TopBar
from annotator_app.gui.parts.speech import announce
from annotator_app.workflows.labelling.label import LabellingSession

UNSAVED_AT_MOST: Final = 3
AGAIN_AFTER_MS: Final = 10_000
_SAVING_AFTER_MS: Final = 300


class SavedSign(QObject):
    """Follows the writes of a labelling session and says how they stand. `rescue_asked()`: save elsewhere."""

    rescue_asked = Signal()
    _saved = Signal()
    _trouble = Signal(object)

    def __init__(
        self, labelling: LabellingSession, top: TopBar, banner: Banner, keys: Keys, parent: QObject
    ) -> None:
        """Listen to the session; its calls come from the store thread."""
        super().__init__(parent)
        self._labelling, self._top, self._banner, self._keys = labelling, top, banner, keys
        self.trouble: PostilError | None = None
        self._timer = self._single_timer(_SAVING_AFTER_MS, self._slow)
        self._again = self._single_timer(AGAIN_AFTER_MS, labelling.retry)
        self._saved.connect(self.refresh, Qt.ConnectionType.QueuedConnection)
        self._trouble.connect(self._on_trouble, Qt.ConnectionType.QueuedConnection)
        labelling.on_saved = self._saved.emit
        labelling.on_broken = self._saved.emit
        labelling.on_trouble = self._trouble.emit
        banner.first.clicked.connect(labelling.retry)
        banner.second.clicked.connect(self.rescue_asked)
        self.refresh()

    def refresh(self) -> None:
        """Say how it stands now."""
        if self._labelling.pending == 0 and self._labelling.typing and self.trouble is None:
            self._timer.stop()
            self._top.set_saved("")
        elif self._labelling.pending == 0:
            self._timer.stop()
            self._again.stop()
            self.trouble = None
            self._banner.hide()
            self._say_saved()
        elif self.trouble is not None:
            self._say_trouble(self.trouble)
        elif self._labelling.trouble is not None:
            # It began with what nobody waits for, as the place in the pack, and holds up what was answered since.
            self._on_trouble(self._labelling.trouble)
        elif not self._timer.isActive():
            self._top.set_saved("")
            self._timer.start()

    def _say_saved(self) -> None:
        """Say that all is on the disk; what a fault of the program kept from it never gets there."""
        if self._labelling.broken:
            self._top.set_saved(QCoreApplication.translate("TaskFrame", "Not saved"), "danger")
        else:
            self._top.set_saved(QCoreApplication.translate("TaskFrame", "Saved"), "success")

    def holds(self, position: int) -> bool:
        """Tell, and say, that nothing more is begun before what waits is saved; what waits may be looked at."""
        if self._labelling.trouble is None:
            return False
        unsaved = self._labelling.unsaved
        if len(unsaved) < UNSAVED_AT_MOST or position in unsaved:
            return False
        self.refresh()
        announce(self._banner, self._banner.accessibleName(), at_once=True)
        return True

    def _single_timer(self, ms: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(then)
        return timer

    def _slow(self) -> None:
        if self._labelling.pending and self.trouble is None:
            self._top.set_saved(QCoreApplication.translate("TaskFrame", "Saving…"), "neutral")

    def _on_trouble(self, trouble: PostilError) -> None:
        if self._labelling.pending == 0:
            return
        new = type(trouble) is not type(self.trouble)
        self.trouble = trouble
        self._say_trouble(trouble)
        self._again.start()
        if new:
            announce(self._banner, self._banner.accessibleName(), at_once=True)

    def _say_trouble(self, trouble: PostilError) -> None:
        not_saved = QCoreApplication.translate("TaskFrame", "Not saved")
        self._top.set_saved(not_saved, "danger")
        again = QCoreApplication.translate("TaskFrame", "Try again")
        unsaved = self._labelling.unsaved
        heading, sentence = self._words(trouble, unsaved)
        elsewhere = QCoreApplication.translate("TaskFrame", "Save to USB")
        self._banner.set_banner("danger", "hard-drive", heading, sentence, again, elsewhere)
        self._banner.first.set_keys(self._keys.caps("save.ask"))
        self._banner.show()

    def _words(self, trouble: PostilError, unsaved: tuple[int, ...]) -> tuple[str, str]:
        count, number = len(unsaved), unsaved[0] + 1 if unsaved else self._labelling.position + 1
        if isinstance(trouble, StoreFullError):
            one = self.tr("This computer’s disk is full, so answer {number} is not saved yet")
            some = self.tr("This computer’s disk is full, so %n answers are not saved yet", "", count)
            then = self.tr(
                "Kept in memory. Free some space, or save the work to a USB stick. "
                "Do not close the app before that."
            )
        elif isinstance(trouble, StoreReadOnlyError):
            one = self.tr("The app may not write to its folder, so answer {number} is not saved yet")
            some = self.tr("The app may not write to its folder, so %n answers are not saved yet", "", count)
            then = self.tr(
                "Kept in memory. Allow writing there, or save the work to a USB stick. "
                "Do not close the app before that."
            )
        else:
            one = self.tr("The disk does not answer, so answer {number} is not saved yet")
            some = self.tr("The disk does not answer, so %n answers are not saved yet", "", count)
            then = self.tr(
                "Kept in memory. Put the stick in again or check the disk, or save the work to a USB stick. "
                "Do not close the app before that."
            )
        if count >= UNSAVED_AT_MOST:
            then = self.tr("No further item is begun before they are saved.") + " " + then
        return (some if count > 1 else translate.filled(one, number=number)), then
