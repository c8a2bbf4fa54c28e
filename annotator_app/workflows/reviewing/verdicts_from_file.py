# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Takes verdicts from a JSON Lines file, one line an answer, with the checks of the session.

A line is taken whole or refused whole; lines that say what is known already change nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from annotator_app.errors import Problem
from annotator_app.model import strict_json
from annotator_app.workflows.given_file import lines_of
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.labelling.answer_from_file import (
    BAD_FIELD,
    NO_ITEM,
    NOT_JSON,
    UNKNOWN_FIELD,
    AnswerReport,
    RefusedLine,
)
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.reviewing.review import Pair, ReviewSession, Said

NO_ANSWER: Final = "The review pack has no answer of the subject “{subject}” to the item “{item}”."
_STEP: Final = 200
_SHAPES: Final[Mapping[str, Callable[[Any], bool]]] = {
    "item": lambda value: isinstance(value, str),
    "subject": lambda value: isinstance(value, str),
    "verdict": lambda value: isinstance(value, str),
    "category": lambda value: value is None or isinstance(value, str),
    "severity": lambda value: value is None or isinstance(value, str),
    "answers": lambda value: value is None or isinstance(value, dict),
    "comment": lambda value: isinstance(value, str),
    "blind": lambda value: isinstance(value, bool),
}
_NEEDED: Final = ("subject", "verdict")


def run(home: Home, pack: str, source: Path, progress: Progress = SILENT) -> AnswerReport:
    """Take the verdicts of `source` for the review pack of that id.

    `answered` counts the lines that stand. Raises UnreadableSourceError, UsageError, StoreError, Cancelled; what
    was taken before stays.
    """
    session = ReviewSession(home, pack)
    lines = lines_of(source)
    refused: list[RefusedLine] = []
    taken: dict[Pair, Said] = {}
    answered = changed = 0
    for number, line in enumerate(lines, 1):
        if number % _STEP == 0:
            session.say_all(taken.items())
            taken.clear()
            progress.step(number, len(lines))
        if not line.strip():
            continue
        item, problems, said = _read(session, line)
        refused += [RefusedLine(number, item, problem) for problem in problems]
        if said is not None:
            answered += 1
            changed += session.verdicts.get(said[0]) != said[1].as_value()
            taken[said[0]] = said[1]
    session.say_all(taken.items())
    progress.step(len(lines), len(lines))
    return AnswerReport(answered, changed, tuple(refused))


def _read(session: ReviewSession, line: bytes) -> tuple[str | None, list[Problem], tuple[Pair, Said] | None]:
    try:
        value: Any = strict_json.parse(line)
    except strict_json.StrictJSONError as error:
        return None, [Problem("not_json", NOT_JSON, {"reason": str(error)})], None
    if not isinstance(value, dict):
        return None, [Problem("not_json", NOT_JSON, {"reason": "another kind of value"})], None
    item = value["item"] if isinstance(value.get("item"), str) else None
    if item is None:
        return None, [Problem("no_item", NO_ITEM)], None
    problems = [
        Problem("unknown_field", UNKNOWN_FIELD, {"name": name}) for name in sorted(set(value) - set(_SHAPES))
    ]
    wrong = [name for name, one in value.items() if name in _SHAPES and not _SHAPES[name](one)]
    wrong += [name for name in _NEEDED if name not in value]
    problems += [Problem("bad_field", BAD_FIELD, {"name": name}) for name in wrong]
    if problems:
        return item, problems, None
    place = (item, value["subject"])
    if place not in session.by_place:
        return item, [Problem("unknown_item", NO_ANSWER, {"item": item, "subject": place[1]})], None
    said = Said(**{name: one for name, one in value.items() if name not in ("item", "subject")})
    problems = session.misfits(place, said)
    return item, problems, None if problems else (place, said)
