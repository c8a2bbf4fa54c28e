# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the dialog that adds a pack says."""

from __future__ import annotations

from annotator_app.gui.dialogs.add_pack import AddPack


def words(dialog: AddPack) -> str:
    """Give all that the dialog says."""
    from annotator_app.gui.parts.texts.label import Label

    said = [label.text() for label in dialog.findChildren(Label) if label.isVisible()]
    return "\n".join(said).replace("\u2068", "").replace("\u2069", "")
