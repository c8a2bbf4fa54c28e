# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""SQuAD-like JSON: `data[].paragraphs[].qas[]`, with the roles filled.

The given answer becomes the columns `answer` (the first text, or "no answer" where the question says that
it is impossible) and `evidence` (the marks of all given answers in the passage). SQuAD counts characters
from 0, as answers of ours do; a start that does not fit its text is told as a problem, never mended.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from annotator_app.errors import Problem
from annotator_app.exchange.reading.decode import refuse
from annotator_app.exchange.reading.json_text import rows_of
from annotator_app.exchange.reading.ready import Ready
from annotator_app.exchange.reading.rows import MISSING, Row, look_up, parse_path
from annotator_app.text import QT_TRANSLATE_NOOP

WRONG_START = QT_TRANSLATE_NOOP("sources", "The answer “{text}” does not stand at {start} of its passage.")
READY = Ready({"id": "id", "question": "question", "passage": "context"}, ("answer", "evidence"))
ROWS = "data[].paragraphs[].qas[]"
MOST_PROBLEMS = 100


def looks_like(value: Any) -> bool:
    """Tell whether the value has the form of SQuAD."""
    data = value.get("data") if isinstance(value, dict) else None
    first = data[0] if isinstance(data, list) and data else None
    return isinstance(first, dict) and isinstance(first.get("paragraphs"), list)


def rows(value: Any, text: str, path: Path) -> list[Row]:
    """Give a row for every question. Raises UnreadableSourceError where answers do not fit their passage."""
    found = rows_of(value, parse_path(ROWS), text, path)
    problems: list[Problem] = []
    for row in found:
        row.own = {**row.own, **_given(row, problems)}
    if problems:
        raise refuse(path, *problems[:MOST_PROBLEMS])
    return found


def _given(row: Row, problems: list[Problem]) -> dict[str, Any]:
    answers = look_up(row, "answers")
    context = look_up(row, "context")
    if row.column("is_impossible") is True:
        return {"answer": {"none": True}}
    if not isinstance(answers, list) or not answers or not isinstance(context, str):
        return {}
    marks = []
    for answer in answers:
        said = answer if isinstance(answer, dict) else {"text": answer}
        start, text = said.get("answer_start"), said.get("text", MISSING)
        # A negative number would count from the end of the passage, and true is one for Python.
        if (
            not isinstance(text, str)
            or type(start) is not int
            or start < 0
            or context[start : start + len(text)] != text
        ):
            params = {"text": text, "start": start}
            place = {"file": row.path, "line": row.line, "column": "answer_start"}
            problems.append(Problem("wrong_start", WRONG_START, params, **place))  # type: ignore[arg-type]
            continue
        marks.append({"block": "passage", "start": start, "end": start + len(text)})
    unique = [mark for number, mark in enumerate(marks) if mark not in marks[:number]]
    first = answers[0]
    return {"answer": first.get("text") if isinstance(first, dict) else None, "evidence": unique}
