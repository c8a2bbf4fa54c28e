# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What in written texts makes an answer worth a look: pasted, filler, odd in length, near copies of other answers.

Texts are held against others to the same question in the same language only (quality.md 3.4 and 3.6).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from annotator_app.model.question import Text
from annotator_app.model.rows import AnswerRow
from annotator_app.model.suggestion import began_as_one
from annotator_app.quality.plain import plain
from annotator_app.quality.signs.copied import copied
from annotator_app.quality.signs.real_share import TextOrigin, text_origin
from annotator_app.quality.signs.risk import Sign
from annotator_app.quality.signs.text_shape import is_filler, odd_lengths
from annotator_app.workflows.merged_set.heard_items import typing_in
from annotator_app.workflows.standing.lots import Lot, LotKey

Place = tuple[LotKey, str]


@dataclass
class _Texts:
    """The texts to one question in one language, a row each."""

    texts: list[str] = field(default_factory=list)
    people: list[int] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    quoted: list[bool] = field(default_factory=list)


class TextSigns:
    """Takes the written texts of all lots, then tells the signs of each answer."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._groups: dict[tuple[str, str], _Texts] = {}
        self._people: dict[str, int] = {}
        self._pasted: set[Place] = set()

    def take(self, lot: Lot, row: AnswerRow) -> None:
        """Take the texts of one answer."""
        for question in row.task.questions:
            if not isinstance(question, Text) or question.id not in row.answers:
                continue
            texts = [text for text in _texts(question, row.answers[question.id]) if text.strip()]
            if not texts:
                continue
            place = (lot.key, row.given.item)
            if _is_pasted(row.given.value or {}, question.id, sum(map(len, texts))):
                self._pasted.add(place)
            group = self._groups.setdefault((question.id, lot.language), _Texts())
            person = self._people.setdefault(lot.contributor, len(self._people))
            for text in texts:
                group.texts.append(text)
                group.people.append(person)
                group.places.append(place)
                group.quoted.append(row.item.quotes(text))

    def of(self, place: Place) -> frozenset[Sign]:
        """Give the signs of one answer."""
        return self._found.get(place, frozenset())

    @cached_property
    def _found(self) -> Mapping[Place, frozenset[Sign]]:
        found = dict.fromkeys(self._pasted, frozenset((Sign.PASTED,)))
        for group in self._groups.values():
            for sign, row in _signs(group):
                place = group.places[row]
                found[place] = found.get(place, frozenset()) | {sign}
        return found


def _texts(question: Text, value: Any) -> list[str]:
    values = value.values() if question.each == "response" else (value,)
    return [one for one in values if isinstance(one, str)]


def _is_pasted(value: Mapping[str, Any], question: str, characters: int) -> bool:
    origin = text_origin(typing_in(value, question), characters, began_as_one(value, question))
    return origin == TextOrigin.PASTED


def _signs(group: _Texts) -> Iterator[tuple[Sign, int]]:
    compared = list(map(plain, group.texts))
    yield from ((Sign.FILLER, row) for row, text in enumerate(compared) if is_filler(text, compared=True))
    one_group = np.zeros(len(group.texts), dtype=np.int64)
    odd = odd_lengths([len(text) for text in group.texts], one_group)
    yield from ((Sign.ODD_LENGTH, row) for row in np.flatnonzero(odd).tolist())
    found = copied(compared, group.people, group.quoted)
    yield from ((Sign.NEAR_COPY, row) for row in np.flatnonzero(found.own | found.shared).tolist())
