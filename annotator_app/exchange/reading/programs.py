# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Files of other annotation programs: JSON records, given the columns that plans look for, one module a program.

Every record keeps its own columns. A module adds the labels, marks and suggestions of its program as columns
named after their questions, leaves out what is no record of that program, and counts what it leaves out.
A value that people gave differently is never chosen among: the column stays empty, and that is counted.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from annotator_app.exchange.reading import json_text
from annotator_app.exchange.reading.ready import How, Ready
from annotator_app.exchange.reading.rows import MISSING, Row, Step
from annotator_app.exchange.reading.shaping import as_text
from annotator_app.model.ids import BAD, CANNOT_JUDGE, EQUAL, STATE
from annotator_app.text import QT_TRANSLATE_NOOP

NAMES: Final = ("label_studio", "doccano", "prodigy", "argilla", "potato", "helpsteer", "oasst")
FILE_EACH: Final = ("doccano", "prodigy", "potato")
DIFFERING: Final = QT_TRANSLATE_NOOP("sources", "a label that people gave differently")
OTHER_FORM: Final = QT_TRANSLATE_NOOP("sources", "a record of another form")
NO_PLACE: Final = QT_TRANSLATE_NOOP("sources", "a mark that does not stand in its text")

# What the records of a program have that those of nobody else do: all of these names, and one of the others.
_SIGNS: Final = tuple(
    (program, frozenset(every.split()), frozenset(one.split()))
    for program, every, one in (
        ("label_studio", "data", "annotations predictions completions"),
        ("potato", "displayed_text", "label_annotations span_annotations"),
        ("prodigy", "_input_hash _task_hash", ""),
        ("argilla", "fields", "responses suggestions"),
        ("oasst", "message_tree_id prompt", ""),
        ("oasst", "message_id parent_id role", ""),
        ("helpsteer", "prompt response helpfulness correctness coherence", ""),
        ("helpsteer", "context response1 response2 overall_preference", ""),
        ("helpsteer", "prompt response_1 response_2 preference_strength", ""),
        ("doccano", "text", "cats Comments"),
    )
)
# What is an object there: other records may call a text so.
_OBJECTS: Final = {"label_studio": "data", "argilla": "fields"}

Loss = Counter[str]
Maker = Callable[[list[Row], Loss], tuple[list[Row], Ready]]
_EACH: Final = (Step("each"),)


def read(
    name: str, text: str, path: Path, steps: tuple[Step, ...] | None, report: Callable[[int, int], None]
) -> tuple[list[Row], How]:
    """Give the rows of a file of the program: one JSON value, or JSON Lines. Raises UnreadableSourceError."""
    return shaped(name, _records(text, path, steps, report), {})


def recognised(record: Mapping[str, Any]) -> str:
    """Give the program that writes such records, "" where that cannot be told by their names."""
    names = record.keys()
    if any(name.endswith((".responses", ".suggestion")) for name in names):
        return "argilla"
    if "text" in names and any(_of_doccano(one) for one in _listed(record.get("entities"))):
        return "doccano"
    found = (program for program, every, one in _SIGNS if every <= names and (not one or one & names))
    program = next(found, "")
    return program if isinstance(record.get(_OBJECTS.get(program, ""), {}), dict) else ""


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _of_doccano(mark: Any) -> bool:
    """Tell whether a mark is written as doccano does: others have entities, too."""
    return len(mark) == 3 if isinstance(mark, list) else isinstance(mark, dict) and "start_offset" in mark


def shaped(name: str, records: list[Row], left_out: Mapping[str, int]) -> tuple[list[Row], How]:
    """Give the rows that the records of a program make; `left_out` is what was left out before, by reason."""
    make: Maker = import_module(f"annotator_app.exchange.reading.{name}").rows
    loss: Loss = Counter(left_out)
    objects = [row for row in records if not row.own.keys() & {"_value", "0"}]
    if len(objects) < len(records):
        loss[OTHER_FORM] += len(records) - len(objects)
    rows, ready = make(objects, loss)
    told = {reason: count for reason, count in loss.items() if count}
    return rows, How(format=name, ready=ready, left_out=told)


def joined(name: str, rows: list[Row], ready: Ready) -> tuple[list[Row], dict[str, int]]:
    """Give one row for the rows of several files that are one record: some programs write a file for each person.

    Records are one where id and text are the same.
    """
    id_ = ready.roles.get("id")
    if name not in FILE_EACH or not isinstance(id_, str):
        return rows, {}
    loss: Loss = Counter()
    groups: dict[Any, list[Row]] = {}
    for number, row in enumerate(rows):
        known = as_text(row.own.get(id_))
        groups.setdefault(number if known is None else (known, row.own.get("text")), []).append(row)
    for several in groups.values():
        if len(several) > 1:
            said = [{name: row.own[name] for name in ready.given if name in row.own} for row in several]
            own = {name: value for name, value in several[0].own.items() if name not in ready.given}
            several[0].own = own | agreed(said, loss)
    return [several[0] for several in groups.values()], dict(loss)


def one_of(values: Iterable[Any], loss: Loss) -> Any:
    """Give the value on which all agree, or MISSING; that they differ is counted."""
    found = list(values)
    if not found:
        return MISSING
    if any(one != found[0] for one in found[1:]):
        loss[DIFFERING] += 1
        return MISSING
    return found[0]


def single(values: list[Any]) -> Any:
    """Give the one value of a list of one, else the list."""
    return values[0] if len(values) == 1 else values


def mark(
    text: Any, start: Any, end: Any, label: Any, loss: Loss, quoted: Any = None
) -> dict[str, Any] | None:
    """Give a mark in code points; None, counted, where it does not stand in `text` (unknown texts pass).

    Browsers count units of UTF-16. A mark that quotes its text shows whether it does, and is moved then.
    """
    if type(start) is not int or type(end) is not int or not 0 <= start < end:
        loss[NO_PLACE] += 1
        return None
    if isinstance(text, str):
        if isinstance(quoted, str) and not _stands(text, quoted, start, end):
            start, end = (place - bisect_left(_pairs(text), place) for place in (start, end))
            if not _stands(text, quoted, start, end):
                loss[NO_PLACE] += 1
                return None
        if end > len(text):
            loss[NO_PLACE] += 1
            return None
    found = {"start": start, "end": end, **({"text": quoted} if isinstance(quoted, str) else {})}
    return found | ({"label": label} if isinstance(label, str) else {})


def standing(marks: Iterable[dict[str, Any] | None]) -> list[dict[str, Any]] | None:
    """Give the marks that stand in their text; None where none does, which is not that there is nothing to mark."""
    found = list(marks)
    here = [one for one in found if one is not None]
    return here if here or not found else None


def plain_name(name: str, value: Any) -> str:
    """Give the name of the question beside which our own files put "equal", "bad" or "cannot judge"."""
    return name.removesuffix(STATE) if value in (EQUAL, BAD, CANNOT_JUDGE) else name


def agreed(said: Iterable[Mapping[str, Any]], loss: Loss) -> dict[str, Any]:
    """Give the value of every name on which all who gave one agree."""
    values: dict[str, list[Any]] = {}
    for one in said:
        for name, value in one.items():
            values.setdefault(name, []).append(value)
    found = {name: one_of(given, loss) for name, given in values.items()}
    return {name: value for name, value in found.items() if value is not MISSING}


def texts(value: Any) -> list[str]:
    """Give the texts of a list of texts, or of one."""
    return [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, str)]


def objects(value: Any) -> list[Mapping[str, Any]]:
    """Give the objects of a list; nothing for anything else."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def ready_for(rows: list[Row], roles: Mapping[str, str], given: Iterable[str]) -> Ready:
    """Give the roles whose columns some row has, and the columns of given values that some row has."""
    here = {name for row in rows for name in row.own}
    fitting = {role: column for role, column in roles.items() if column in here}
    return Ready(fitting, tuple(name for name in dict.fromkeys(given) if name in here))


def _records(
    text: str, path: Path, steps: tuple[Step, ...] | None, report: Callable[[int, int], None]
) -> list[Row]:
    if path.suffix.lower() == ".json" or text.lstrip()[:1] == "[":
        value = json_text.read_value(text, path)
        return json_text.rows_of(
            value, _EACH if steps is None and isinstance(value, list) else steps or (), text, path
        )
    rows = json_text.read_lines(text, path, report)
    return [one for row in rows for one in json_text.inside(row, steps, path)] if steps else rows


def _stands(text: str, quoted: str, start: int, end: int) -> bool:
    """Tell whether `quoted` stands there; nothing is copied, since a file may hold many marks of a long text."""
    return end - start == len(quoted) and text.startswith(quoted, start)


@lru_cache(maxsize=8)
def _pairs(text: str) -> list[int]:
    """Give where characters of two UTF-16 units begin, counted in units."""
    found = [number for number, sign in enumerate(text) if sign > "\uffff"]
    return [number + earlier for earlier, number in enumerate(found)]
