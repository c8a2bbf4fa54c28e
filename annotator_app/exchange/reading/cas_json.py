# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""UIMA CAS JSON 0.4 (INCEpTION): one row a sentence of each view that has a text, with the marks of every span layer.

Offsets there count UTF-16 units of the whole document; here they become code points of the sentence. A text
without sentences is one row. The label of a mark is its feature `label`; where it has none, the first that has a
value. All features that are values stay in `spans`. What no view lists is no annotation there, and none here.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from annotator_app.errors import Problem
from annotator_app.exchange.reading import json_text
from annotator_app.exchange.reading.decode import refuse
from annotator_app.exchange.reading.ready import Ready
from annotator_app.exchange.reading.rows import Row
from annotator_app.exchange.reading.webanno import (
    GOES_ON,
    MOST_PROBLEMS,
    NO_LENGTH,
    NOT_THERE,
    mark_of,
)
from annotator_app.exchange.reading.xml_text import OTHER_FORMAT, TOO_MUCH
from annotator_app.text import QT_TRANSLATE_NOOP

READY = Ready({"id": "id"}, ("slots", "evidence"), "language")
STRUCTURES: Final = "%FEATURE_STRUCTURES"
SOFA: Final = "uima.cas.Sofa"
DOCUMENT: Final = "uima.tcas.DocumentAnnotation"
SENTENCE: Final = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence"
TOKEN: Final = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
META: Final = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
UNKNOWN: Final = "x-unspecified"
RELATIONS = QT_TRANSLATE_NOOP("sources", "an annotation of a layer of relations or chains")
OUTSIDE = QT_TRANSLATE_NOOP("sources", "a mark outside of every sentence")
POINTS = QT_TRANSLATE_NOOP("sources", "a feature that points to another annotation")
UNLISTED = QT_TRANSLATE_NOOP("sources", "an annotation that no view lists")
NO_TEXT = QT_TRANSLATE_NOOP("sources", "a view without a text")
OF_FILE = QT_TRANSLATE_NOOP("sources", "an annotation about the whole file or its XML")
OVERLAPS = QT_TRANSLATE_NOOP("sources", "a sentence inside another")
# A few bytes of a file can stand for many values: a mark over all sentences, a type with many features.
MOST_VALUES: Final = 3_000_000

_ABOUT: Final = ("de.tudarmstadt.ukp.dkpro.core.api.metadata.type.", "org.dkpro.core.api.xml.type.")
_OWN: Final = frozenset(("begin", "end", "^begin", "^end", "@sofa"))
# What relations and links of chains have, whatever their layer is called.
_POINTING: Final = (("Governor", "Dependent"), ("next", "referenceType"))
_VALUES: Final = frozenset(
    f"uima.cas.{name}"
    for name in ("String", "Integer", "Long", "Short", "Byte", "Boolean", "Float", "Double")
)
_LISTS: Final = ("uima.cas.StringArray", "uima.cas.String[]")
_MOST_PARENTS: Final = 50
Fields = Mapping[str, Any]


def looks_like(value: Any) -> bool:
    """Tell whether a value of JSON is a CAS."""
    return isinstance(value, dict) and isinstance(value.get(STRUCTURES), list | dict)


def read(text: str, path: Path, loss: Counter[str], _part: str | None = None) -> list[Row]:
    """Give a row for each sentence. Raises UnreadableSourceError with every annotation that does not fit."""
    value = json_text.read_value(text, path)
    if not looks_like(value):
        raise refuse(
            path, Problem("other_format", OTHER_FORMAT, {"format": "cas_json"}, file=str(path), line=1)
        )
    cas = _Cas(value, text, path, loss)
    rows = [row for sofa in cas.sofas() for row in cas.rows(sofa)]
    if cas.problems:
        raise refuse(path, *cas.problems[:MOST_PROBLEMS])
    return rows


@dataclass(frozen=True)
class _Placed:
    """An annotation whose places are known, as code points of its document."""

    start: int
    end: int
    number: int
    fields: Fields


class _Points:
    """Turns UTF-16 units of a text into its code points."""

    def __init__(self, text: str) -> None:
        wide = (place for place, sign in enumerate(text) if sign > "\uffff")
        self.halves = array("q", (place + number + 1 for number, place in enumerate(wide)))
        self.length = len(text) + len(self.halves)

    def point(self, unit: Any) -> int | None:
        """Give the code point that begins at a unit; None inside one, outside the text, or for what is no number."""
        if type(unit) is not int or not 0 <= unit <= self.length:
            return None
        before = bisect_left(self.halves, unit)
        inside = before < len(self.halves) and self.halves[before] == unit
        return None if inside else unit - before


@dataclass(frozen=True)
class _Type:
    """A type: itself and those above it, the features it has, and those of them that are values."""

    name: str
    line: tuple[str, ...]
    names: frozenset[str]
    values: tuple[str, ...]


class _Cas:
    """The feature structures of a file by their number, their lines, and the features of their types."""

    def __init__(self, value: dict[str, Any], text: str, path: Path, loss: Counter[str]) -> None:
        self.path, self.loss = path, loss
        self.problems: list[Problem] = []
        types = value.get("%TYPES")
        self.types: Fields = types if isinstance(types, dict) else {}
        lines = {
            way[1]: line
            for way, line in json_text.positions(text, 2)
            if len(way) == 2 and way[0] == STRUCTURES
        }
        self.by_number: dict[int, Fields] = {}
        self.lines: dict[int, int] = {}
        self.of_sofa: dict[int, list[int]] = {}
        self.left = MOST_VALUES
        listed = value[STRUCTURES]
        for key, fields in listed.items() if isinstance(listed, dict) else enumerate(listed):
            number = _number(key if isinstance(listed, dict) else fields, listed)
            if not isinstance(fields, dict) or number is None or number in self.by_number:
                self._other_shape(lines.get(key, 1))
                continue
            self.by_number[number], self.lines[number] = fields, lines.get(key, 1)
            if type(of := fields.get("@sofa")) is int:
                self.of_sofa.setdefault(of, []).append(number)
        self.known: dict[str, _Type] = {}
        self.members = self._members(value.get("%VIEWS"))

    def sofas(self) -> Iterator[int]:
        """Give the numbers of the texts, in the order of the file."""
        for number, fields in self.by_number.items():
            if fields.get("%TYPE") != SOFA:
                continue
            if isinstance(fields.get("sofaString"), str):
                yield number
            else:
                self.loss[NO_TEXT] += 1

    def rows(self, sofa: int) -> Iterator[Row]:
        """Give the rows of one text."""
        text: str = self.by_number[sofa]["sofaString"]
        placed = list(self._annotations(sofa, _Points(text)))
        language = next((one.fields["language"] for one in placed if self._tells_language(one.fields)), None)
        sentences = self._sentences(placed) or [_Placed(0, len(text), sofa, {})]
        marks = [one for one in placed if self._is_mark(one.fields)]
        self.loss[NO_LENGTH] += sum(one.start == one.end for one in marks)
        spans = self._spans([one for one in marks if one.start < one.end], sentences)
        for sentence, own in zip(sentences, spans, strict=True):
            found = [mark_of(one) for one in own]
            row = {
                "id": _said(sentence.fields.get("id")) or None,
                "text": text[sentence.start : sentence.end],
                "language": language if isinstance(language, str) and language != UNKNOWN else None,
                "spans": own, "slots": found, "evidence": found,
            }  # fmt: skip
            yield Row(row, file=self.path.stem, path=str(self.path), line=self.lines[sentence.number])

    def _members(self, views: Any) -> set[int] | None:
        """Give the numbers that any view lists; None where the file has no views."""
        if not isinstance(views, dict) or not views:
            return None
        lists = [one.get("%MEMBERS") for one in views.values() if isinstance(one, dict)]
        return {number for one in lists if isinstance(one, list) for number in one if isinstance(number, int)}

    def _annotations(self, sofa: int, points: _Points) -> Iterator[_Placed]:
        for number in self.of_sofa.get(sofa, ()):
            fields = self.by_number[number]
            if len(self.problems) >= MOST_PROBLEMS:
                break
            if self.members is not None and number not in self.members:
                self.loss[UNLISTED] += 1
                continue
            given = [fields.get(name, fields.get(f"^{name}")) for name in ("begin", "end")]
            if given == [None, None]:
                continue
            start, end = (points.point(one) for one in given)
            if start is None or end is None or end < start:
                named = {"text": str(fields.get("%TYPE"))[:80], "start": str(given[0])[:80]}
                self.problems.append(
                    Problem("wrong_start", NOT_THERE, named, file=str(self.path), line=self.lines[number])
                )
                continue
            yield _Placed(start, end, number, fields)

    def _sentences(self, placed: list[_Placed]) -> list[_Placed]:
        """Give the sentences that have a text, in its order, none inside another."""
        found: list[_Placed] = []
        for one in sorted(filter(self._is_sentence, placed), key=lambda one: (one.start, one.end)):
            if found and one.start < found[-1].end:
                self.loss[OVERLAPS] += 1
            else:
                found.append(one)
        return found

    def _spans(self, marks: list[_Placed], sentences: list[_Placed]) -> list[list[dict[str, Any]]]:
        """Give for each sentence the marks in it, in the order of the text; one over several stands in each."""
        spans: list[list[dict[str, Any]]] = [[] for _one in sentences]
        ends = [one.end for one in sentences]
        for one in sorted(marks, key=lambda one: (one.start, one.end)):
            place = first = bisect_right(ends, one.start)
            features = self._features(one.fields)
            while place < len(sentences) and sentences[place].start < one.end:
                sentence = sentences[place]
                start, end = max(one.start, sentence.start), min(one.end, sentence.end)
                spans[place].append(
                    {
                        "layer": str(one.fields.get("%TYPE")), "start": start - sentence.start,
                        "end": end - sentence.start, "features": features,
                    }
                )  # fmt: skip
                place += 1
            self.loss[OUTSIDE] += place == first
            self.loss[GOES_ON] += max(0, place - first - 1)
            self._spend(place - first)
        return spans

    def _is_mark(self, fields: Fields) -> bool:
        type_ = self._type_of(fields)
        if type_.name.startswith(_ABOUT):
            self.loss[OF_FILE] += DOCUMENT not in type_.line and type_.name != META
            return False
        if not {SENTENCE, TOKEN, DOCUMENT}.isdisjoint(type_.line):
            return False
        pointing = any(
            all(name in type_.names or f"@{name}" in fields or name in fields for name in wanted)
            for wanted in _POINTING
        )
        self.loss[RELATIONS] += pointing
        return not pointing

    def _is_sentence(self, one: _Placed) -> bool:
        return SENTENCE in self._type_of(one.fields).line and one.start < one.end

    def _tells_language(self, fields: Fields) -> bool:
        type_ = self._type_of(fields)
        return (DOCUMENT in type_.line or type_.name == META) and "language" in fields

    def _type_of(self, fields: Fields) -> _Type:
        name = str(fields.get("%TYPE"))
        if name not in self.known:
            self.known[name] = _type(name, self.types)
            self._spend(len(self.known[name].names))
        return self.known[name]

    def _features(self, fields: Fields) -> dict[str, Any]:
        """Give the features that are values or lists of them; numbers and yes or no as they are written."""
        values = self._type_of(fields).values
        self._spend(len(values))
        found: dict[str, Any] = dict.fromkeys(values)
        for name, value in fields.items():
            if name.startswith("@"):
                if name != "@sofa" and value is not None:
                    self._pointed(name[1:], value, found)
            elif name not in _OWN and not name.startswith("%") and not isinstance(value, dict | list):
                found[name.lstrip("#^")] = _said(value)
        return found

    def _pointed(self, name: str, value: Any, found: dict[str, Any]) -> None:
        """Take in a list of texts that a feature points to; count anything else."""
        told = self.by_number.get(value, {}) if isinstance(value, int) else {}
        if str(told.get("%TYPE")) not in _LISTS:
            self.loss[POINTS] += 1
            return
        elements = told.get("%ELEMENTS")
        found[name] = (
            [_said(one) for one in elements if one is not None] if isinstance(elements, list) else []
        )

    def _spend(self, values: int) -> None:
        self.left -= values
        if self.left < 0:
            raise refuse(self.path, Problem("too_much", TOO_MUCH, file=str(self.path)))

    def _other_shape(self, line: int) -> None:
        self.problems.append(
            Problem("other_format", OTHER_FORMAT, {"format": "cas_json"}, file=str(self.path), line=line)
        )


def _type(name: str, types: Fields) -> _Type:
    """Give a type with those above it and the features that all of them declare."""
    line = [name]
    while len(line) < _MOST_PARENTS:
        described = types.get(line[-1])
        above = described.get("%SUPER_TYPE") if isinstance(described, dict) else None
        if not isinstance(above, str):
            break
        line.append(above)
    declared: dict[str, Any] = {}
    for one in reversed(line):
        described = types.get(one)
        declared |= described if isinstance(described, dict) else {}
    features = {one: told for one, told in declared.items() if not one.startswith("%") and one not in _OWN}
    values = [
        one for one, told in features.items() if isinstance(told, dict) and told.get("%RANGE") in _VALUES
    ]
    return _Type(name, tuple(line), frozenset(features), tuple(values))


def _number(named: Any, listed: Any) -> int | None:
    """Give the number of a feature structure: its key in an object, its `%ID` in a list."""
    if isinstance(listed, dict):
        return int(named) if named.isascii() and named.isdigit() and len(named) < 12 else None
    number = named.get("%ID") if isinstance(named, dict) else None
    return number if type(number) is int else None


def _said(value: Any) -> str | None:
    if isinstance(value, bool):
        return "true" if value else "false"
    return None if value is None else str(value)
