# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The three words about saving: Saved when it is on disk, Saving… when it takes long, Not saved with the reason.

From a change until it is on disk the place is empty, never "Saved".
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from annotator_app.errors import PostilError
from annotator_app.gui import translate
from annotator_app.gui.parts.bars import TopBar
from annotator_app.gui.parts.card import Banner
from annotator_app.gui.parts.speech import announce
from annotator_app.workflows.label import LabellingSession

_SAVING_AFTER_MS = 300


class SavedSign(QObject):
    """Follows the writes of a labelling session and says how they stand."""

    _saved = Signal()
    _trouble = Signal(object)

    def __init__(self, labelling: LabellingSession, top: TopBar, banner: Banner, parent: QObject) -> None:
        """Listen to the session; its calls come from the store thread."""
        super().__init__(parent)
        self._labelling, self._top, self._banner = labelling, top, banner
        self.trouble: PostilError | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVING_AFTER_MS)
        self._timer.timeout.connect(self._slow)
        self._saved.connect(self.refresh, Qt.ConnectionType.QueuedConnection)
        self._trouble.connect(self._on_trouble, Qt.ConnectionType.QueuedConnection)
        labelling.on_saved = self._saved.emit
        labelling.on_trouble = self._trouble.emit
        banner.first.clicked.connect(labelling.retry)
        self.refresh()

    def refresh(self) -> None:
        """Say how it stands now."""
        if self._labelling.pending == 0:
            self._timer.stop()
            self.trouble = None
            self._banner.hide()
            self._top.set_saved(QCoreApplication.translate("TaskFrame", "Saved"), "success")
        elif self.trouble is None and not self._timer.isActive():
            self._top.set_saved("")
            self._timer.start()

    def _slow(self) -> None:
        if self._labelling.pending and self.trouble is None:
            self._top.set_saved(QCoreApplication.translate("TaskFrame", "Saving…"), "neutral")

    def _on_trouble(self, trouble: PostilError) -> None:
        self.trouble = trouble
        said = QCoreApplication.translate("TaskFrame", "Not saved")
        self._top.set_saved(said, "danger")
        sentence = translate.said(trouble.said, trouble.params)
        again = QCoreApplication.translate("TaskFrame", "Try again")
        self._banner.set_banner("danger", "hard-drive", said, sentence, again)
        self._banner.show()
        announce(self._banner, sentence, at_once=True)
