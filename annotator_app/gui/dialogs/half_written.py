# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What was typed into a dialog and left there: Esc throws nothing away (ux.md 6.1)."""

from __future__ import annotations

from annotator_app.gui.parts.frame.dialog import Dialog
from annotator_app.gui.parts.texts.field import TextField


class HalfWritten:
    """The texts by item, as long as the pack is open."""

    def __init__(self) -> None:
        """Begin with none."""
        self._texts: dict[int, str] = {}

    def serve(self, dialog: Dialog, field: TextField, position: int) -> None:
        """Put into `field` what was left there for the item at `position`, and keep what is left now."""
        stands = field.content()
        if position in self._texts:
            field.set_content(self._texts.pop(position))

        def left() -> None:
            if field.content() != stands:
                self._texts[position] = field.content()

        dialog.closed.connect(left)

    def done(self, position: int) -> None:
        """Forget what was left: it was written to its end, or taken back."""
        self._texts.pop(position, None)
