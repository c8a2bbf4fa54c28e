# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Other names for contributors, for rows that leave the coordinator (quality.md 4.6: pseudonyms per project).

Right answers to hidden items stay behind as well: who has them can no longer be measured by them.

A pseudonym is the same in all exports of one project. It is made with the seed of the plan, which is in no pack:
who knows the seed can find out names by trying them. Rows of one item are sorted anew, since the order of names
would tell as much.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import Final

from annotator_app.exchange.writing.writer import Loss
from annotator_app.model.bundle import BundleFacts
from annotator_app.model.rows import AnswerRow
from annotator_app.text import QT_TRANSLATE_NOOP

HIDDEN: Final = QT_TRANSLATE_NOOP("losses", "the right answer to a hidden item")
_LETTERS: Final = 10


class Pseudonyms:
    """Gives each name its pseudonym."""

    def __init__(self, facts: BundleFacts) -> None:
        """Take what only the coordinator has."""
        self._secret = f"{facts.project}\x1fcontributor\x1f{facts.seed}".encode("utf-8", "surrogatepass")
        self._made: dict[str, str] = {}

    def of(self, name: str) -> str:
        """Give the pseudonym of a contributor, as `p-1f09ab33c2`."""
        if name not in self._made:
            made = hmac.new(self._secret, name.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()
            self._made[name] = f"p-{made[:_LETTERS]}"
        return self._made[name]

    def over(self, rows: Iterable[AnswerRow], loss: Loss) -> Iterator[AnswerRow]:
        """Give the rows under pseudonyms, by item and pseudonym, without right answers."""
        for _, own in groupby(rows, key=lambda row: row.given.item):
            given = list(own)
            if any(row.kept.gold for row in given):
                loss.drop(HIDDEN)  # of an item, however many answered it
            renamed = [self._hidden(row) for row in given]
            yield from sorted(renamed, key=lambda row: row.contributor)

    def _hidden(self, row: AnswerRow) -> AnswerRow:
        kept = replace(row.kept, gold={}) if row.kept.gold else row.kept
        return replace(row, contributor=self.of(row.contributor), kept=kept)
