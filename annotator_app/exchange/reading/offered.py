# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a file gives people to choose from: its sheets, tiers, texts and lists, encodings, and rows by few values.

Of a folder of a data set that are the parts that its card names, and its splits.

What is offered is what a plan may say of a source: `rows`, `encoding`, `where`. Nothing here raises for a file that
cannot be read; what is wrong with it is told by whoever reads it.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from annotator_app.errors import UnreadableSourceError
from annotator_app.exchange.reading import (
    dataset,
    decode,
    files,
    json_text,
    ods,
    own_parts,
    source,
    xlsx,
    yaml_text,
)
from annotator_app.exchange.reading.rows import ALWAYS, FILE, VALUE, Row, parse_path
from annotator_app.exchange.reading.shaping import as_text
from annotator_app.exchange.reading.source import ReadOptions
from annotator_app.text import name_of

MOST_PARTS: Final = 200
MOST_LISTS: Final = 12
MOST_VALUES: Final = 30
_DEEPEST: Final = 3
_LOOKED_INTO: Final = 20  # elements of a list whose own lists are looked for
_LONGEST_VALUE: Final = 60
ALL_LISTS: Final = "*[]"
_SHEETS: Final = {"xlsx": xlsx.sheets, "ods": ods.sheets}
# Formats that read all their parts where none is named: what a part is, and the column that names it.
_COLUMNS: Final = {"eaf": ("tier", "tier"), "flextext": ("text", "title"), "xliff": ("file", "original")}
_OTHER_SIGNS: Final = frozenset('.[]*"')
# By their registered names; the usual one of a script before the rarer ones.
_ENCODINGS: Final = (
    "Windows-1252", "Windows-1250", "Windows-1251", "Windows-1253", "Windows-1254", "Windows-1255", "Windows-1256",
    "Windows-1257", "Windows-1258", "TIS-620", "ISO-8859-2", "ISO-8859-5", "ISO-8859-6", "ISO-8859-15", "KOI8-R",
    "KOI8-U", "GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR", "Macintosh", "IBM850",
)  # fmt: skip
_WIDE: Final = ("UTF-16LE", "UTF-16BE")
# Controls beyond ASCII, NUL, what stands for lost signs, and signs that nobody knows: no text has them.
_NO_TEXT: Final = re.compile("[\0\x80-\x9f\ufffd\ue000-\uf8ff]")
_TRIED: Final = 1_048_576  # bytes of a file that an encoding is tried on
_WEIGHED: Final = 400  # characters by which encodings are held against one another
_BEFORE, _AFTER = 10, 24  # characters around the first sign that tells encodings apart


@dataclass(frozen=True, kw_only=True)
class Offered:
    """`parts` are what `rows` may name, each a `kind`: `sheet`, `tier`, `text`, `file` (inside another), `list`.

    Those of a data set are each a `split`, or of a card that names parts each a `part`, splits among them. Where none
    is named the whole file is read (`whole`), else the first part. `encodings` are those that the bytes may
    have, as a plan writes them, with a piece of the text as each reads it; none for a file that says its own. `values`
    are the texts of columns that hold few.
    """

    kind: str = ""
    parts: tuple[str, ...] = ()
    whole: bool = True
    encodings: tuple[tuple[str, str], ...] = ()
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def ways(self, part: str) -> tuple[tuple[str, ...], ...]:
        """Give the names on the way to a part, "" for each entry of an object; of all lists each has its own way."""
        if self.kind != "list":
            return ((part,),)
        if part == ALL_LISTS:
            steps = (parse_path(one) for one in self.parts if one != ALL_LISTS)
            return tuple((way[0].name,) for way in steps if [one.kind for one in way] == ["name", "each"])
        return (tuple(one.name for one in parse_path(part) if one.kind != "each"),)


def look(path: Path, options: ReadOptions, rows: Sequence[Row]) -> Offered:
    """Tell what a source of one file offers; `rows` are those that were read of it, none where it could not be."""
    if not path.is_file():
        return replace(_of_folder(path, options), values=_files(rows) | few_values(rows))
    try:
        name = source.format_of(path, options)
        found = _parts(name, path, options, rows)
    except UnreadableSourceError:
        found = Offered()
    return replace(found, encodings=_encodings(path, options), values=few_values(rows))


def _of_folder(path: Path, options: ReadOptions) -> Offered:
    if options.format != "dataset" or not path.is_dir():
        return Offered()
    has = dataset.nameable(list(files.inside(path)))
    if has.configs:
        return Offered(kind="part", parts=_several((*has.configs, *has.splits)), whole=not has.first)
    return Offered(kind="split", parts=_several(has.splits))


def _parts(name: str, path: Path, options: ReadOptions, rows: Sequence[Row]) -> Offered:
    if name in _SHEETS:
        sheets = _SHEETS[name](decode.read_bytes(path), path)
        return Offered(kind="sheet", parts=_several(sheets), whole=False)
    if name in _COLUMNS:
        kind, column = _COLUMNS[name]
        if options.rows is not None:
            rows = source.read(path.parent, path.name, replace(options, rows=None)).rows
        names = dict.fromkeys(as_text(row.own.get(column)) or "" for row in rows)
        return Offered(kind=kind, parts=_several([one for one in names if one]))
    if name in ("json", "yaml"):
        value = _objects(rows) if rows and _is_list(path, options) else _value(name, path, options)
        lists = list(dict.fromkeys(_ways(value)))
        return Offered(kind="list", parts=tuple(lists[:MOST_LISTS]))
    return Offered()


def _several(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(names[:MOST_PARTS]) if len(names) > 1 else ()


def _is_list(path: Path, options: ReadOptions) -> bool:
    """Tell whether a file of JSON is a list of which every element is a row, so that it need not be read again."""
    if options.rows is not None or path.suffix.lower() != ".json":
        return False
    with path.open("rb") as file:
        return file.read(4096).decode("utf-8-sig", "replace").lstrip().startswith("[")


def _objects(rows: Sequence[Row]) -> list[dict[str, Any]]:
    return [row.own for row in rows[:_LOOKED_INTO] if not row.own.keys() & {VALUE, "0"}]


def _value(name: str, path: Path, options: ReadOptions) -> Any:
    text = decode.read_text(path, options.encoding).text
    value = json_text.read_value(text, path) if name == "json" else yaml_text.value_of(text, path)
    known = name == "json" and options.rows is None and source.reads_itself(value)
    return None if known else value


def _ways(value: Any) -> Iterator[str]:
    """Give the ways to the lists in a value, and those to all of them, or to all entries of an object of objects."""
    inner = list(value.values()) if isinstance(value, dict) else []
    if len(inner) > 1 and all(isinstance(one, dict) for one in inner):
        yield "*"
        yield from _inside(_lists_of(inner), "*", 1, True)
        return
    if sum(1 for one in inner if isinstance(one, list) and one) > 1:
        yield ALL_LISTS
    yield from _inside(value, "", 0, isinstance(value, dict))


def _lists_of(values: Sequence[Any]) -> dict[str, Any]:
    """Give the lists in the first objects among values, by name."""
    objects = (one for one in values[:_LOOKED_INTO] if isinstance(one, dict))
    return {name: inner for one in objects for name, inner in one.items() if isinstance(inner, list)}


def _inside(value: Any, way: str, depth: int, any_list: bool) -> Iterator[str]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        if way and (any_list or isinstance(value[0], dict)):
            yield f"{way}[]"
        way += "[]"
        value = _lists_of(value)
    for name, inner in value.items() if isinstance(value, dict) else ():
        if isinstance(inner, dict | list) and inner and '"' not in name and name:
            step = f'"{name}"' if _OTHER_SIGNS & set(name) else name
            yield from _inside(inner, f"{way}.{step}" if way else step, depth + 1, any_list)


def _files(rows: Sequence[Row]) -> dict[str, tuple[str, ...]]:
    """Give the files of a source of several, to choose rows by, where these are few."""
    names = tuple(dict.fromkeys(row.file for row in rows))
    return {FILE: names} if 1 < len(names) <= MOST_VALUES and len(rows) >= 2 * len(names) else {}


def few_values(rows: Sequence[Row]) -> dict[str, tuple[str, ...]]:
    """Give the columns that hold few short texts again and again, with these texts in the order of their coming."""
    names = dict.fromkeys(name for row in rows[:1_000] for name in row.names() if name not in ALWAYS)
    found = {name: _few(rows, name) for name in names}
    return {name: values for name, values in found.items() if values}


def _few(rows: Sequence[Row], name: str) -> tuple[str, ...]:
    counts: dict[str, int] = {}
    for row in rows:
        value = row.own[name] if name in row.own else row.column(name)
        if type(value) is str and value in counts:  # nearly always, in a column that is read to its end
            counts[value] += 1
            continue
        text = as_text(value)
        if isinstance(value, list | dict) or (text is not None and len(text) > _LONGEST_VALUE):
            return ()
        if text is not None and text.strip():
            counts[text] = counts.get(text, 0) + 1
            if len(counts) > MOST_VALUES:
                return ()
    return tuple(counts) if sum(counts.values()) >= 2 * len(counts) else ()


def _encodings(path: Path, options: ReadOptions) -> tuple[tuple[str, str], ...]:
    """Give the encodings that a text may have which is not UTF-8; those that fit at all, with a piece as it reads."""
    try:
        name = source.format_of(path, options)
        if name == "parquet" or name in own_parts.OF_BYTES or name in own_parts.DECLARED:
            return ()
        data = decode.read_bytes(path)
        wide, start = not decode.decode(data, path).bom and b"\0" in data, 0
    except UnreadableSourceError as error:
        if not any(one.code == "not_utf8" for one in error.problems):
            return ()
        wide, start = b"\0" in data, _first_foreign(data)
    if not wide and not start:
        return ()
    tried = [(one, _text(data, one, start, wide=wide)) for one in (_WIDE if wide else _ENCODINGS)]
    fitting = sorted(((one, text) for one, text in tried if text), key=lambda pair: _oddness(pair[1]))
    said = {codec(options.encoding): options.encoding} if options.encoding else {}
    return tuple((said.get(codec(one), one), _piece(text)) for one, text in fitting)


def codec(encoding: str) -> str:
    """Give the one name of an encoding that may be written in many ways; "" for what is none."""
    try:
        return codecs.lookup(encoding).name
    except (LookupError, ValueError):
        return ""


def encoding_name(encoding: str) -> str:
    """Give an encoding by its registered name, as people know it."""
    known = codec(encoding)
    return next((one for one in (*_ENCODINGS, *_WIDE) if codec(one) == known), encoding.upper())


def _first_foreign(data: bytes) -> int:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return max(1, error.start)
    return 0


def _text(data: bytes, encoding: str, start: int, *, wide: bool) -> str:
    """Give text from the line that holds `start`; "" where the bytes are not of that encoding."""
    begin = 0 if wide else data.rfind(b"\n", 0, start) + 1
    reader = codecs.getincrementaldecoder(encoding)()
    try:
        text = reader.decode(data[begin : begin + _TRIED])
    except UnicodeDecodeError:
        return ""
    return "" if _NO_TEXT.search(text) else text


def _oddness(text: str) -> int:
    """Tell how little a text looks like one: signs that are no letters, capitals inside words, marks on nothing."""
    place = _first_letter(text)
    near = text[place : place + _WEIGHED]
    odd = sum(one > "\x7f" and unicodedata.category(one)[0] in "SNC" for one in near)
    return odd + sum(_jars(before, one) for before, one in pairwise(f" {near}"))


def _jars(before: str, sign: str) -> bool:
    marks_nothing = _marks(sign) and not before.isalpha() and not _marks(before)
    return (before.islower() and sign.isupper()) or marks_nothing


def _marks(sign: str) -> bool:
    return unicodedata.category(sign)[0] == "M"


def _first_letter(text: str) -> int:
    return next((number for number, one in enumerate(text) if one > "\x7f"), 0)


def _piece(text: str) -> str:
    """Give some words around the first sign that is not ASCII."""
    place = _first_letter(text)
    return name_of(" ".join(text[max(0, place - _BEFORE) : place + _AFTER].split()))
