# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The key that signs packs: its passphrase is asked for, a first one where it has none, and kept nowhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from annotator_app.gui.coordinate.desk import CoordinatorDesk
    from annotator_app.gui.session import Session


def with_key(desk: CoordinatorDesk, then: Callable[[str | None], None]) -> None:
    """Go on with the passphrase of the signing key; an open key is locked first, since others believe it."""
    with_passphrase(desk.session, desk.window, then)


def with_passphrase(session: Session, window: Any, then: Callable[[str | None], None]) -> None:
    """Go on with the passphrase of the signing key of this home, None where there is no key at all."""
    from annotator_app.gui.dialogs.signing.passphrase import Passphrase
    from annotator_app.workflows.signing import identity

    home = session.home
    if not identity.exists(home):
        then(None)
    elif identity.show(home).locked:
        dialog = Passphrase(session, window)
        dialog.given.connect(then)
        dialog.open_now()
    else:
        _lock_first(session, window, then)


def _lock_first(session: Session, window: Any, then: Callable[[str | None], None]) -> None:
    from annotator_app.gui.dialogs.signing.new_passphrase import NewPassphrase
    from annotator_app.workflows.signing import identity

    why = QCoreApplication.translate(
        "NewKey", "Others believe what a coordinator signs. That key has to be locked."
    )
    dialog = NewPassphrase(session, window, locked=False, why=why)

    def lock(_none: str, new: str) -> None:
        def locked(_own: object) -> None:
            dialog.finish()
            then(new)

        session.jobs.run(
            lambda _job: identity.lock(session.home, new, lambda _purpose: ""),
            locked,
            dialog.refuse,
            broken=dialog.let_go,
        )

    dialog.given.connect(lock)
    dialog.open_now()
