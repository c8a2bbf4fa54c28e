# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a command says where the store was damaged and its last good copy was brought back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator_app.model.texts import shown

if TYPE_CHECKING:
    from annotator_app.workflows.keeping.recover_home import Recovery

_LISTED = 20


def sentences(recovery: Recovery) -> list[str]:
    """Say what is there, what is missing, and where the damaged file is."""
    damaged, after = (
        "The file with your answers was damaged.",
        "" if not recovery.from_copy else " from after that",
    )
    said = [f"{damaged} Your work of {recovery.at or 'the last copy'} was restored."]
    if not recovery.from_copy:
        said = [f"{damaged} There was no copy of it, so what could be read was brought back."]
    for one in recovery.lost:
        answers = "One answer" if len(one.positions) == 1 else f"{len(one.positions)} answers"
        verb = "is" if len(one.positions) == 1 else "are"
        title = shown(one.title, "en", "")[0]
        said.append(f"{answers}{after} {verb} missing: {_items(one.positions)} of “{title}”.")
    if recovery.packs_lost:
        added = "that were added after that " if recovery.from_copy else ""
        said.append(f"Packs {added}are missing too: {recovery.packs_lost}. Add them again.")
    if recovery.uncertain:
        why = "The newest copy was damaged too, so more" if recovery.from_copy else "More"
        said.append(f"{why} may be missing. Look through your packs.")
    elif not recovery.lost and not recovery.packs_lost:
        said.append("Nothing is missing.")
    if recovery.kept_aside is not None:
        said.append(f"The damaged file is kept as {recovery.kept_aside}.")
    return said


def _items(positions: Sequence[int]) -> str:
    numbers = [str(position + 1) for position in positions[:_LISTED]]
    if len(positions) > _LISTED:
        return f"items {', '.join(numbers)} and {len(positions) - _LISTED} more"
    if len(numbers) == 1:
        return f"item {numbers[0]}"
    return f"items {', '.join(numbers[:-1])} and {numbers[-1]}"
