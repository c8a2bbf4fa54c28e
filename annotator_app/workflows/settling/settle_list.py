# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The cases of a bundle as a list: by how they stand, by their words, and by what was said of them."""

from __future__ import annotations

from collections.abc import Sequence

from annotator_app.model.family import Family
from annotator_app.model.pack import Task
from annotator_app.workflows.labelling import label_shown
from annotator_app.workflows.labelling.label_pack import Listed
from annotator_app.workflows.labelling.search_at_hand import SearchAtHand
from annotator_app.workflows.labelling.search_items import Said
from annotator_app.workflows.settling.settle_cases import Case

OPEN, ANSWERED, LATER = 0, 1, 2
_CODES = {"open": OPEN, "later": LATER}


class CaseList:
    """What the item list asks of a visit. The visit gives `task`, `family`, `cases` and `states`."""

    task: Task
    family: Family
    cases: Sequence[Case]
    states: bytearray

    def positions(self, which: str) -> list[int]:
        """Give the positions of the cases that are open or set aside, or of whose answers some has a note."""
        if which == "noted":
            return [place for place, case in enumerate(self.cases) if _noted(case)]
        if which == "problem":
            return [place for place, case in enumerate(self.cases) if case.problems]
        return [place for place, state in enumerate(self.states) if state == _CODES[which]]

    def items_page(self, first: int, n: int) -> list[Listed]:
        """Give (position, id, first words, state, has a note) of up to `n` cases from `first` on."""
        return self.items_at(range(first, min(first + n, len(self.cases))))

    def items_at(self, positions: Sequence[int]) -> list[Listed]:
        """Give the same of the cases at these positions."""
        return [self._listed(position) for position in positions]

    def search(self, text: str) -> SearchAtHand:
        """Look for cases by the words of their items, of the answers to them, and of notes."""
        said = Said(self.task, text)

        def answered(place: int) -> bool:
            return any(said.fits(one.answers, "\n".join(one.notes)) for one in self.cases[place].said)

        return SearchAtHand([case.item for case in self.cases], text, answered)

    def _listed(self, position: int) -> Listed:
        case = self.cases[position]
        words = label_shown.first_words(self.family, dict(case.item.fields))
        return position, case.item.id, words, self.states[position], _noted(case)


def _noted(case: Case) -> bool:
    return any(one.notes for one in case.said)
