# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What was measured, for the person it is about: the figures of the pack and of each item, as they travel."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from annotator_app.gui import translate
from annotator_app.gui.dialogs.handing_back.paged_fold import PagedFold
from annotator_app.gui.jobs import Job
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


class MeasuredList(PagedFold):
    """The times and counts of a pack."""

    def heading(self) -> str:
        """Give the words on the button."""
        return self.tr("What was measured")

    def read(self, job: Job) -> Measures:
        """Read the journal."""
        return Measures(self.session.home, self.pack, job)

    def introduce(self, found: Any) -> str:
        """Give the figures of the pack."""
        if not found.items:
            return self.tr("Nothing was measured.")
        heading = self.tr("These figures are in the result pack. All items together:")
        return "\n".join([heading, *lines(found.total)])

    def show_one(self, one: ItemFigures) -> None:
        """Add the figures of one item."""
        self.add_item(one.position)
        self.add_line("\n".join(lines(one.figures)))


def lines(figures: Figures) -> list[str]:
    """Give a line for each figure; a counter without words of its own stands as it is called in the file."""
    told: dict[str, int] = {}
    for name, number in figures.items():
        plain = name.rpartition(".")[2]
        seconds = -(-number // 1000) if plain.endswith("_ms") else number
        plain = plain.removesuffix("_ms").removesuffix("_s")
        told[plain] = told.get(plain, 0) + seconds
    known = [
        translate.filled(translate.said(words), number=told.pop(name))
        for name, words in NAMES.items()
        if name in told
    ]
    return known + [f"{name}: {translate.digits(str(number))}" for name, number in sorted(told.items())]
