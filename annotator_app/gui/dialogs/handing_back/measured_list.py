# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What was measured, for the person it is about: the figures of the pack and of each item, as they travel."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from annotator_app.gui import translate
from annotator_app.gui.dialogs.handing_back.paged_fold import Line
from annotator_app.gui.jobs import Job
from annotator_app.gui.session import Session
from annotator_app.text import QT_TRANSLATE_NOOP, Marked
from annotator_app.workflows.handing_back.measures import Figures, ItemFigures, Measures

# In the order in which they are told. Those of several text fields are told together.
NAMES: Final[Mapping[str, Marked]] = {
    "active": QT_TRANSLATE_NOOP("measured", "Seconds at work: {number}"),
    "idle": QT_TRANSLATE_NOOP("measured", "Seconds without any key or pointer: {number}"),
    "first_answer": QT_TRANSLATE_NOOP("measured", "Seconds to the first answer: {number}"),
    "visits": QT_TRANSLATE_NOOP("measured", "Visits: {number}"),
    "edits": QT_TRANSLATE_NOOP("measured", "Changes: {number}"),
    "focus_losses": QT_TRANSLATE_NOOP("measured", "Times in another window: {number}"),
    "typed": QT_TRANSLATE_NOOP("measured", "Characters typed: {number}"),
    "composed": QT_TRANSLATE_NOOP("measured", "Characters from an input method: {number}"),
    "pasted_item": QT_TRANSLATE_NOOP("measured", "Characters pasted from the item: {number}"),
    "pasted_own": QT_TRANSLATE_NOOP("measured", "Characters pasted from your own text: {number}"),
    "pasted_outside": QT_TRANSLATE_NOOP("measured", "Characters pasted from elsewhere: {number}"),
    "dropped": QT_TRANSLATE_NOOP("measured", "Characters dropped in from elsewhere: {number}"),
    "other": QT_TRANSLATE_NOOP("measured", "Characters that came in another way: {number}"),
    "deleted": QT_TRANSLATE_NOOP("measured", "Characters deleted: {number}"),
    "pauses": QT_TRANSLATE_NOOP("measured", "Pauses of over two seconds while writing: {number}"),
    "outside_after_away": QT_TRANSLATE_NOOP(
        "measured", "Times pasted from elsewhere right after another window: {number}"
    ),
}
_NONE = QT_TRANSLATE_NOOP("MeasuredList", "Nothing was measured.")
_ALL = QT_TRANSLATE_NOOP("MeasuredList", "These figures are in the result pack. All items together:")


class MeasuredList:
    """The times and counts of a pack."""

    heading = QT_TRANSLATE_NOOP("MeasuredList", "What was measured")

    def __init__(self, session: Session, pack: str) -> None:
        """List those of a pack; nothing is read yet."""
        self._session, self._pack = session, pack

    def read(self, job: Job) -> Measures:
        """Read the journal."""
        return Measures(self._session.home, self._pack, job)

    def introduce(self, found: Measures) -> str:
        """Give the figures of the pack."""
        return "\n".join([translate.said(_ALL), *told(found.total)]) if found.items else translate.said(_NONE)

    def lines(self, one: ItemFigures) -> list[Line]:
        """Give the figures of one item."""
        return [Line("\n".join(told(one.figures)))]


def told(figures: Figures) -> list[str]:
    """Give a line for each figure; a counter without words of its own stands as it is called in the file."""
    sums: dict[str, int] = {}
    for name, number in figures.items():
        plain = name.rpartition(".")[2]
        seconds = -(-number // 1000) if plain.endswith("_ms") else number
        plain = plain.removesuffix("_ms").removesuffix("_s")
        sums[plain] = sums.get(plain, 0) + seconds
    known = [
        translate.filled(translate.said(words), number=sums.pop(name))
        for name, words in NAMES.items()
        if name in sums
    ]
    return known + [f"{name}: {translate.digits(str(number))}" for name, number in sorted(sums.items())]
