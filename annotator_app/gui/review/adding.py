# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Review packs at the window: shown as task packs are, and added when the person says so."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from annotator_app.errors import PostilError
from annotator_app.gui import translate
from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.pack_words import title_of
from annotator_app.workflows.keeping import review_status
from annotator_app.workflows.receiving import refused_files
from annotator_app.workflows.reviewing import add_review
from annotator_app.workflows.reviewing.add_review import OfferedReview

if TYPE_CHECKING:
    from annotator_app.gui.main_window import MainWindow


def ask(window: MainWindow, offered: OfferedReview) -> None:
    """Show a review pack; the files that wait come after it."""
    home = window.session.home
    preview = add_review.preview(home, offered)
    if preview.error is not None:
        with suppress(PostilError):  # the dialog says it in any case
            refused_files.note(home, preview)
    dialog = AddPack(window.session, window, preview)

    def added(done: OfferedReview) -> None:
        if window.desk is None:
            window.door.show()
        status = review_status.of(home, done.pack_id)
        title = title_of(window.session, status)[0] if status else ""
        said = translate.filled(
            QCoreApplication.translate("ReviewPacks", "{title} is in your packs."), title=title
        )
        start = QCoreApplication.translate("ReviewPacks", "Start it")
        window.session.messages.toast(said, start, lambda: window.open_pack(done.pack_id))
        window.door.look_at([])

    def add(_preview: object, accept: Any) -> None:
        heading = QCoreApplication.translate("ReviewPacks", "Adding the pack")
        window.door.work(heading, lambda _job: add_review.run(home, offered, accept=accept), added)

    dialog.accepted.connect(add)
    dialog.refused.connect(lambda _preview: window.door.look_at([]))
    dialog.opened.connect(window.open_pack)
    dialog.open_now()
