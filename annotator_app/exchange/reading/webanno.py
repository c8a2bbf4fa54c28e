# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""WebAnno TSV 3 (INCEpTION): one row a sentence, with the marks of every span layer.

Offsets there count UTF-16 units of the whole document; here they become code points of the sentence. Marks of
several tokens, stacked ones and ones inside a token come whole. The label of a mark is its feature `label`; in a
layer without it, the first that has a value. All features stay in `spans`. Relations and chains are not read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from annotator_app.errors import Problem
from annotator_app.exchange.reading.decode import nul_problems, refuse, split_lines
from annotator_app.exchange.reading.ready import Ready
from annotator_app.exchange.reading.rows import Row
from annotator_app.exchange.reading.token_lines import NOT_COLUMNS
from annotator_app.exchange.reading.xml_text import OTHER_FORMAT, TOO_MUCH
from annotator_app.text import QT_TRANSLATE_NOOP

NOT_THERE = QT_TRANSLATE_NOOP("sources", "“{text}” does not stand at {start} of its text.")

READY = Ready({"id": "id"}, ("slots", "evidence"))
FORMAT: Final = "#FORMAT=WebAnno TSV 3"
NO_LENGTH = QT_TRANSLATE_NOOP("sources", "a mark without length")
GOES_ON = QT_TRANSLATE_NOOP("sources", "a mark that goes on in the next sentence, read as two")
OTHER_LAYERS = QT_TRANSLATE_NOOP("sources", "a layer of relations or chains")
MOST_PROBLEMS = 100
MOST_STACKED = 1_000

_SPANS: Final = "T_SP"
_ROLE: Final = "ROLE_"
_UNIT = re.compile(r"(\d{1,9})-(\d{1,9})(?:\.(\d{1,9}))?")
_OFFSETS = re.compile(r"(\d{1,12})-(\d{1,12})")
_HEAD = re.compile(r"#(T_SP|T_RL|T_CH)=(.*)")
_STACKED = re.compile(r"((?:[^\\|]|\\.)*)(?:\||$)", re.DOTALL)
_NUMBERED = re.compile(r"((?:[^\\]|\\.)*?)(?:\[(\d{1,9})\])?", re.DOTALL)
_ESCAPED = re.compile(r"\\(->|u[0-9a-fA-F]{4}|.)", re.DOTALL)
_SIGNS: Final = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "b": "\b"}
NOTHING: Final = "_"
NO_VALUE: Final = "*"


@dataclass(frozen=True)
class Layer:
    """A layer of the header and the columns that it takes."""

    kind: str
    name: str
    features: tuple[str, ...]

    @property
    def targets(self) -> frozenset[int]:
        """The columns that name other annotations: each stands behind the column of their roles."""
        return frozenset(place + 1 for place, one in enumerate(self.features) if one.startswith(_ROLE))


@dataclass
class _Sentence:
    """A sentence while it is read: its text, its units with their lines, and its id."""

    line: int
    id: str = ""
    texts: list[str] = field(default_factory=list)
    units: list[tuple[int, list[str]]] = field(default_factory=list)


def looks_like(text: str) -> bool:
    """Tell whether a text says that it is of this format."""
    return text.startswith(FORMAT)


def read(text: str, path: Path, loss: Counter[str], _part: str | None = None) -> list[Row]:
    """Give a row for each sentence. Raises UnreadableSourceError with every line that does not fit."""
    problems = nul_problems(text, path)
    if not problems and not looks_like(text):
        problems = [Problem("other_format", OTHER_FORMAT, {"format": "webanno"}, file=str(path), line=1)]
    if problems:
        raise refuse(path, *problems)
    lines = split_lines(text)
    layers = [_layer(found.group(1), found.group(2)) for found in map(_HEAD.fullmatch, lines) if found]
    loss[OTHER_LAYERS] += sum(layer.kind != _SPANS for layer in layers)
    rows = []
    going: set[tuple[int, str]] = set()
    for sentence in _sentences(lines):
        said = "\n".join(unescaped(one) for one in sentence.texts)
        places = _Places(sentence, said, layers, path)
        problems += places.problems
        if len(problems) >= MOST_PROBLEMS:
            break
        spans = list(places.spans())
        marks = [mark_of(one) for one in spans if one["start"] < one["end"]]
        loss[NO_LENGTH] += len(spans) - len(marks)
        loss[GOES_ON] += len(going & places.joined)
        going |= places.joined
        own = {"id": sentence.id or None, "text": said, "spans": spans, "slots": marks, "evidence": marks}
        rows.append(Row(own, file=path.stem, path=str(path), line=sentence.line))
    if problems:
        raise refuse(path, *problems[:MOST_PROBLEMS])
    return rows


def unescaped(text: str) -> str:
    """Give a text or value without the escapes of this format."""
    return _ESCAPED.sub(_sign, text) if "\\" in text else text


def units(text: str) -> list[int]:
    """Give for each code point, and for the end, how many UTF-16 units stand before it."""
    found, position = [0], 0
    for sign in text:
        position += 2 if ord(sign) > 0xFFFF else 1
        found.append(position)
    return found


class _Places:
    """Finds the units of a sentence in its text, and the spans that they make."""

    def __init__(self, sentence: _Sentence, text: str, layers: list[Layer], path: Path) -> None:
        self.sentence, self.text, self.layers, self.path = sentence, text, layers, path
        self.problems: list[Problem] = []
        self.width = 3 + sum(max(1, len(layer.features)) for layer in layers)
        self.points = {unit: point for point, unit in enumerate(units(text))}
        self.base = 0
        self.joined: Set[tuple[int, str]] = frozenset()
        self.found = [self._unit(line, fields) for line, fields in sentence.units] if self._based() else []

    def spans(self) -> Iterator[dict[str, Any]]:
        """Give the spans in the order of the text: layer, start, end and features."""
        joined: dict[tuple[int, str], dict[str, Any]] = {}
        self.joined = joined.keys()
        made: list[dict[str, Any]] = []
        for start, end, number, id_, values in self._annotations():
            known = joined.get((number, id_)) if id_ else None
            if known is not None:
                known["end"] = max(known["end"], end)
                continue
            layer = self.layers[number]
            features = dict(zip(layer.features, values, strict=False))
            made.append({"layer": layer.name, "start": start, "end": end, "features": features})
            if id_:
                joined[number, id_] = made[-1]
        yield from sorted(made, key=lambda one: (one["start"], one["end"]))

    def _annotations(self) -> Iterator[tuple[int, int, int, str, list[str | None]]]:
        """Give what stands at each unit: its place, the layer, the number that joins units, and the values."""
        for start, end, fields in (one for one in self.found if one is not None):
            column = 3
            for number, layer in enumerate(self.layers):
                cells = fields[column : column + max(1, len(layer.features))]
                column += len(cells)
                stacked = _stacked(cells, layer.targets) if layer.kind == _SPANS else []
                yield from ((start, end, number, id_, values) for id_, values in stacked)

    def _based(self) -> bool:
        """Find where the sentence begins in its document: its first token tells."""
        line, fields = self.sentence.units[0]
        offsets = _OFFSETS.fullmatch(fields[1]) if len(fields) > 2 else None
        if offsets is None:
            self._uneven(line, fields)
            return False
        form = unescaped(fields[2])
        at = self.text.find(form)
        if at < 0:
            self._not_there(line, form, 0)
            return False
        self.base = int(offsets.group(1)) - units(self.text[:at])[-1]
        return True

    def _unit(self, line: int, fields: list[str]) -> tuple[int, int, list[str]] | None:
        offsets = _OFFSETS.fullmatch(fields[1]) if len(fields) > 2 else None
        if offsets is None or not _UNIT.fullmatch(fields[0]) or len(fields) != self.width:
            self._uneven(line, fields)
            return None
        if any(cell.count("|") > MOST_STACKED for cell in fields[3:]):
            raise refuse(self.path, Problem("too_much", TOO_MUCH, file=str(self.path), line=line))
        start, end = (self.points.get(int(one) - self.base) for one in offsets.groups())
        form = unescaped(fields[2])
        if start is None or end is None or self.text[start:end] != form:
            self._not_there(line, form, int(offsets.group(1)))
            return None
        return start, end, fields

    def _uneven(self, line: int, fields: list[str]) -> None:
        params = {"found": len(fields), "wanted": self.width}
        self.problems.append(Problem("not_columns", NOT_COLUMNS, params, file=str(self.path), line=line))

    def _not_there(self, line: int, form: str, start: int) -> None:
        params = {"text": form[:80], "start": start}
        self.problems.append(Problem("wrong_start", NOT_THERE, params, file=str(self.path), line=line))


def _layer(kind: str, said: str) -> Layer:
    name, *features = said.split("|")
    return Layer(kind, name, tuple(one for one in features if one))


def _sentences(lines: list[str]) -> Iterator[_Sentence]:
    """Give the sentences that have units."""
    open_: _Sentence | None = None
    for number, line in enumerate(lines, start=1):
        if not line:
            if open_ is not None and open_.units:
                yield open_
                open_ = None
            continue
        if line.startswith(("#FORMAT=", "#T_")) and open_ is None:
            continue
        open_ = open_ or _Sentence(number)
        if line.startswith("#"):
            head, _, value = line.partition("=")
            if head == "#Text":
                open_.texts.append(value)
            elif head == "#Sentence.id":
                open_.id = unescaped(value)
        else:
            open_.units.append((number, line.removesuffix("\t").split("\t")))
    if open_ is not None and open_.units:
        yield open_


def _stacked(cells: list[str], targets: frozenset[int]) -> list[tuple[str, list[str | None]]]:
    """Give the annotations that the cells of one layer hold: their numbers, and a value for each feature."""
    columns = [
        [(one, "") if place in targets else _numbered(one) for one in _parts(cell)]
        for place, cell in enumerate(cells)
    ]
    most = max((len(column) for column in columns), default=0)
    found = []
    for place in range(most):
        values = [column[place] if place < len(column) else (NOTHING, "") for column in columns]
        if all(value == NOTHING for value, _id in values):
            continue
        id_ = next((number for _value, number in values if number), "")
        found.append((id_, [None if one in (NOTHING, NO_VALUE) else unescaped(one) for one, _id in values]))
    return found


def _parts(cell: str) -> list[str]:
    parts: list[str] = []
    position = 0
    while position <= len(cell):
        found = _STACKED.match(cell, position)
        if found is None:  # a lone backslash at the end
            return [*parts, cell[position:]]
        parts.append(found.group(1))
        if found.end() == found.end(1):
            return parts
        position = found.end()
    return parts


def _numbered(part: str) -> tuple[str, str]:
    found = _NUMBERED.fullmatch(part)
    return (found.group(1), found.group(2) or "") if found else (part, "")


def mark_of(span: dict[str, Any]) -> dict[str, Any]:
    """Give a span as a value of a question of marks; a feature that is a list is no label."""
    features = {name: one for name, one in span["features"].items() if isinstance(one, str | None)}
    first = next((one for one in features.values() if one), None)
    label = features.get("label", first)
    mark = {"block": "text", "start": span["start"], "end": span["end"]}
    severity = features.get("severity")
    return mark | ({"label": label} if label else {}) | ({"severity": severity} if severity else {})


def _sign(found: re.Match[str]) -> str:
    code = found.group(1)
    if len(code) == 5:
        value = int(code[1:], 16)
        return "\ufffd" if 0xD800 <= value < 0xE000 else chr(value)
    return _SIGNS.get(code, code)
