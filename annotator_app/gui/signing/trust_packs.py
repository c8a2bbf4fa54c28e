# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Trust packs at the window: told from packs with items, shown, and taken when the person says so."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from annotator_app.errors import PostilError
from annotator_app.gui import translate
from annotator_app.gui.dialogs.signing.take_trust import TakeTrust
from annotator_app.text import name_of
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.receiving import refused_files
from annotator_app.workflows.trusting import take_trust
from annotator_app.workflows.trusting.rotate_key import SUFFIX
from annotator_app.workflows.trusting.take_trust import OfferedTrust

if TYPE_CHECKING:
    from annotator_app.gui.main_window import MainWindow
    from annotator_app.workflows.receiving.offered_pack import Preview


def instead(home: Home, path: Path, preview: Preview) -> OfferedTrust | None:
    """Give a file as the trust pack that it is, where it is no pack with items. Called in the worker."""
    kind = preview.report.kind if preview.report is not None else None
    if preview.error is None or not (kind == "trust" or path.suffix == SUFFIX):
        return None
    return take_trust.look(home, path)


def ask(window: MainWindow, offered: OfferedTrust) -> None:
    """Show what a trust pack would change; the files that wait come after it."""
    home = window.session.home
    if offered.error is not None:
        with suppress(PostilError):  # the dialog says it in any case
            refused_files.note_trust(home, offered.path.name, offered.error, offered.signer)
    dialog = TakeTrust(window.session, window, offered)

    def taken(_offered: object) -> None:
        said = QCoreApplication.translate("TrustPacks", "“{title}”: whom you believe has changed.")
        window.session.messages.toast(translate.filled(said, title=name_of(offered.title)))
        window.door.look_at([])

    def take(_offered: Any) -> None:
        heading = QCoreApplication.translate("TrustPacks", "Taking the trust pack")
        window.door.work(heading, lambda _job: take_trust.run(home, offered), taken)

    dialog.accepted.connect(take)
    dialog.closed.connect(lambda: window.session.later(lambda: window.door.look_at([])))
    dialog.open_now()
