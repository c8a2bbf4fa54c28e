# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The key that signs packs: its passphrase is asked for where it is locked, and kept nowhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator_app.gui.coordinate.desk import CoordinatorDesk


def with_key(desk: CoordinatorDesk, then: Callable[[str | None], None]) -> None:
    """Go on with the passphrase of the signing key, None where it has none."""
    from annotator_app.gui.dialogs.passphrase import Passphrase
    from annotator_app.workflows.signing import identity

    home = desk.session.home
    if not identity.exists(home) or not identity.show(home).locked:
        then(None)
        return
    dialog = Passphrase(desk.session, desk.window)
    dialog.given.connect(then)
    dialog.open_now()
