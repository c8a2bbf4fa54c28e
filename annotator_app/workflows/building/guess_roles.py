# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Guesses what the columns of a source are, by their names and by what stands in them; a person then says what is so.

Only what a family needs, its id, language and known answers are guessed; a guess that nothing speaks for is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from annotator_app.exchange.reading.ready import NOTHING, Ready
from annotator_app.families import by_id
from annotator_app.model.family import Part
from annotator_app.workflows.building.plans.plan_draft import Columns, main_question

# Names that columns have in the world, the usual one first; compared without case, spaces and marks.
_NAMES: Final = {
    "text": (
        "text",
        "tweet",
        "sentence",
        "comment",
        "review",
        "utterance",
        "content",
        "message",
        "body",
        "post",
    ),
    "question": ("question", "query", "q"),
    "passage": ("passage", "context", "article", "paragraph", "document", "text"),
    "options": ("options", "choices", "candidates", "alternatives"),
    "source": ("source", "article", "document", "text", "body", "content"),
    "summary": ("summary", "abstract", "highlights", "headline"),
    "prompt": ("prompt", "instruction", "question", "input", "query", "messages", "turns"),
    "responses": ("responses", "answers", "completions", "outputs", "candidates"),
    "dialogue": ("dialogue", "history"),
    "id": ("id", "guid", "uuid", "uid", "itemid", "exampleid", "key"),
    "language": ("language", "lang", "locale"),
    "gold": ("label", "gold", "answer", "category", "class", "sentiment", "intent", "target", "winner"),
}
_SERIES: Final = {
    "responses": r"(response|answer|output|completion|model|system|chosen|rejected)",
    "options": r"(option|choice|answer|mc)",
}
# An instruction and what it is about: together they are what a model was asked.
_INSTRUCTED: Final = ("instruction", "input")
_LETTERS: Final = ("a", "b", "c", "d", "e", "f")
FEW_VALUES: Final = 30


@dataclass(frozen=True)
class ColumnLook:
    """A column of the first rows: how many are filled, about how long its texts are, one of them, its few values."""

    name: str
    filled: int
    length: float
    example: str
    listed: bool = False
    values: tuple[str, ...] = ()


def guess(
    family: str, columns: Sequence[ColumnLook], ready: Ready = NOTHING
) -> tuple[dict[str, Columns], Columns]:
    """Give the columns of the roles, and the one with right answers or ""; `ready` is what the format says itself."""
    known = by_id(family)
    found: dict[str, Columns] = {}
    taken: set[str] = set()
    for role in (*(part.field for part in known.parts), "id") if known else ():
        if role in ready.roles:
            said = ready.roles[role]
            found[role] = said if isinstance(said, str) else tuple(said)
    if ready.language:
        found["language"] = ready.language
    taken.update(_flat(found))
    for role in ("id", "language"):
        if role not in found and (name := _named(role, columns, taken)):
            found[role] = name
            taken.add(name)
    for part in known.parts if known else ():
        if part.field not in found and (column := _of_part(part, columns, taken)):
            found[part.field] = column
            taken.update([column] if isinstance(column, str) else column)
    for part in known.parts if known else ():
        if (
            part.needed
            and part.shape == "block"
            and part.field not in found
            and (name := _longest(columns, taken))
        ):
            found[part.field] = name
            taken.add(name)
    gold = _named("gold", columns, taken) if main_question(family) is not None else ""
    return found, gold


def guess_family(columns: Sequence[ColumnLook]) -> str:
    """Give the family that the columns look like; one choice about a text where nothing says more."""
    if len(_in_series("responses", columns, set())) >= 2:
        return "comparison"
    if _named("question", columns, set()):
        asked = _in_series("options", columns, set()) or _named("options", columns, set())
        return "closed_question" if asked else "open_question"
    if _named("responses", columns, set()) and _named("prompt", columns, set()):
        return "comparison"
    return "summary" if _named("summary", columns, set()) else "sentiment"


def _of_part(part: Part, columns: Sequence[ColumnLook], taken: set[str]) -> Columns:
    if part.shape in ("responses", "options"):
        several = _in_series(part.field, columns, taken)
        if len(several) >= 2:
            return several[: part.most] if part.shape == "responses" and part.most > 1 else several
        name = next((one for one in _all_named(part.field, columns, taken)), None)
        return name.name if name is not None and (name.listed or part.most == 1) else ""
    if part.field == "prompt" and all(_named_exactly(name, columns, taken) for name in _INSTRUCTED):
        return _INSTRUCTED
    return _named(part.field, columns, taken) if part.needed or part.shape == "block" else ""


def _in_series(role: str, columns: Sequence[ColumnLook], taken: set[str]) -> tuple[str, ...]:
    """Give columns that stand beside one another by name: response_a and response_b, option1 to option4, A to D."""
    free = [one.name for one in columns if one.name not in taken]
    found = tuple(
        name for name in free if re.fullmatch(_SERIES[role] + r"[\W_]?([a-f]|\d{1,2}|one|two)?", name.lower())
    )
    numbered = tuple(
        name for name in found if re.search(r"([\W_][a-f]|\d|one|two|chosen|rejected)$", name.lower())
    )
    if len(numbered) >= 2:
        return numbered
    lettered = [name for name in free if name.lower() in _LETTERS]
    return tuple(lettered) if role == "options" and len(lettered) >= 2 else ()


def _named(role: str, columns: Sequence[ColumnLook], taken: set[str]) -> str:
    return next((one.name for one in _all_named(role, columns, taken)), "")


def _all_named(role: str, columns: Sequence[ColumnLook], taken: set[str]) -> Iterator[ColumnLook]:
    for wanted in _NAMES.get(role, ()):
        for one in columns:
            plain = re.sub(r"[\W_]+", "", one.name.rpartition(".")[2].lower())
            if plain == wanted and one.name not in taken and one.filled:
                yield one


def _named_exactly(name: str, columns: Sequence[ColumnLook], taken: set[str]) -> bool:
    return any(one.name == name and one.filled and name not in taken for one in columns)


def _longest(columns: Sequence[ColumnLook], taken: set[str]) -> str:
    free = [one for one in columns if one.name not in taken and one.filled and not one.listed]
    return max(free, key=lambda one: one.length).name if free else ""


def _flat(found: dict[str, Columns]) -> Iterator[str]:
    for column in found.values():
        yield from [column] if isinstance(column, str) else column
