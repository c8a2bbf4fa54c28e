# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The rows of all opinions that a report counts: whose pack, which text, how long it took."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator_app.workflows.merged_set.heard_batches import Batch
from annotator_app.workflows.merged_set.heard_items import Heard, Text, seconds_in


def _ints() -> array[int]:
    return array("i")


@dataclass
class Work:
    """Every opinion: in which result pack, on which text, how long it took (-1: unknown); one row each.

    `letters`: how many characters a text has, by its number.
    """

    results: dict[str, int] = field(default_factory=dict)
    languages: dict[str, int] = field(default_factory=dict)
    letters: array[int] = field(default_factory=_ints)
    result: array[int] = field(default_factory=_ints)
    language: array[int] = field(default_factory=lambda: array("H"))
    text: array[int] = field(default_factory=_ints)
    seconds: array[int] = field(default_factory=_ints)

    def add(self, said: Sequence[Heard]) -> list[int | None]:
        """Take the opinions among what was said of an item, and give the row of each; None for what is none."""
        rows: list[int | None] = []
        last = -1
        for heard in said:
            if not (heard.done and heard.current):
                rows.append(None)
                continue
            rows.append(len(self.text))
            seconds, number = seconds_in(heard.value), heard.text.number
            self.result.append(self.results.setdefault(heard.standing.pack_id, len(self.results)))
            self.language.append(self.languages.setdefault(heard.language, len(self.languages)))
            self.text.append(number)
            self.seconds.append(-1 if seconds is None else seconds)
            if number != last:
                last = number
                self._read(heard.text)
        return rows

    def add_opinions(self, said: Sequence[Heard]) -> range:
        """Take what was said of an item where all of it are opinions on one text in one language."""
        text, results, before = said[0].text, self.results, len(self.text)
        language = self.languages.setdefault(said[0].language, len(self.languages))
        for heard in said:
            seconds = seconds_in(heard.value)
            self.result.append(results.setdefault(heard.standing.pack_id, len(results)))
            self.seconds.append(-1 if seconds is None else seconds)
        self.text.extend([text.number] * len(said))
        self.language.extend([language] * len(said))
        self._read(text)
        return range(before, before + len(said))

    def add_batch(self, batch: Batch) -> range:
        """Take what was said of the items of a batch, all of which are opinions."""
        results, before, count = self.results, len(self.text), len(batch.values)
        self.result.extend([results.setdefault(one.pack_id, len(results)) for one in batch.standings])
        seconds = map(seconds_in, batch.values)
        self.seconds.extend([-1 if one is None else one for one in seconds])
        self.text.extend(batch.repeated([text.number for text in batch.texts]))
        language = self.languages.setdefault(batch.language, len(self.languages))
        self.language.extend([language] * count)
        for text in batch.texts:
            self._read(text)
        return range(before, before + count)

    def _read(self, text: Text) -> None:
        missing = text.number + 1 - len(self.letters)
        if missing > 0:
            self.letters.frombytes(bytes(self.letters.itemsize * missing))
        self.letters[text.number] = text.letters
