# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`label_studio`: a JSON list of tasks for Label Studio's import, one annotation a person.

Texts are `data`, kept columns beside them; `from_name` is the question, `to_name` the text it speaks of.
`completed_by` is left out, since the import refuses people that it does not know: `meta.contributors` names them in
the order of the annotations. Reported items are cancelled annotations. A control holds values of one kind there:
"equal", "bad" and "cannot judge" are choices of a second one beside the pair or the stars, `NAME_state`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from annotator_app.exchange.writing.losses import NO_ANSWER
from annotator_app.exchange.writing.record_parts import (
    TIES,
    Said,
    beside,
    field_of,
    fields,
    listed,
    main_field,
    places,
    plain_people,
    said,
)
from annotator_app.exchange.writing.writer import NOTE, Choices, Loss, json_line, source_of
from annotator_app.model.ids import STATE
from annotator_app.model.item import Item
from annotator_app.model.question import Choice, Comparison, Evidence, Scale, Text
from annotator_app.model.rows import AnswerRow

SIDES: Final = {"response_1": "left", "response_2": "right"}
# What a control calls the thing that it holds, where it is not its own name.
_HELD: Final = {"textarea": "text"}
Results = Iterator[dict[str, Any]]


def write(rows: Iterable[AnswerRow], loss: Loss, _choices: Choices) -> Iterator[bytes]:
    """Give the tasks of a list, one for each item."""
    tasks = (json_line(_task(answers, loss)) for answers in plain_people(rows, loss, skipped=True))
    return listed(tasks, loss)


def _task(answers: list[AnswerRow], loss: Loss) -> dict[str, Any]:
    first = answers[0]
    source = source_of(first)
    data = {**fields(first.item), "item": first.given.item, "language": first.language}
    task: dict[str, Any] = {
        "data": {**data, **beside(first, data)},
        "annotations": [_annotation(row, loss) for row in answers],
        "predictions": [],
        "meta": {
            "contributors": [row.contributor for row in answers],
            "problems": [(row.given.problem or {}).get("reason") for row in answers],
            "split": first.kept.split,
            "license": source["licence"],
            "source": source["name"],
        },
    }
    suggested = list(_results(first, first.item.suggestion, Loss()))
    if suggested:
        task["predictions"] = [{"model_version": "suggestion", "result": suggested}]
    task["predictions"] += _suggested(first)
    return task


def _suggested(row: AnswerRow) -> list[dict[str, Any]]:
    """Give the labels that are suggested of a merged answer, each as a prediction of its method with its posterior."""
    return [
        {
            "model_version": one["by"],
            "score": one["posterior"],
            "result": list(_results(row, {name: {unit: one["label"]} if unit else one["label"]}, Loss())),
        }
        for name, units in row.suggested.items()
        for unit, one in units.items()
    ]


def _annotation(row: AnswerRow, loss: Loss) -> dict[str, Any]:
    if row.given.note:
        loss.drop(NOTE)
    done = row.given.status == "done"
    return {
        "result": list(_results(row, row.answers, loss)) if done else [],
        "was_cancelled": not done,
        "ground_truth": False,
        "lead_time": row.seconds,
    }


def _results(row: AnswerRow, answers: Mapping[str, Any], loss: Loss) -> Results:
    for one in said(row, answers):
        to_name = one.block or _about(row.item)
        if isinstance(one.question, Evidence):
            yield from _marks(one, row.item)
            continue
        kind, value = _value(one, row.item, loss)
        if kind:
            held = value if kind == "pairwise" else {_HELD.get(kind, kind): value}
            apart = kind == "choices" and not isinstance(one.question, Choice)
            name = f"{one.name}{STATE}" if apart else one.name
            yield {"id": name, "from_name": name, "to_name": to_name, "type": kind, "value": held}


def _value(one: Said, item: Item, loss: Loss) -> tuple[str, Any]:
    """Give the kind of control and what it holds; no kind where Label Studio has none, which is counted."""
    if isinstance(one.question, Text):
        if isinstance(one.value, str):
            return "textarea", [one.value]
        loss.drop(NO_ANSWER)
        return "", None
    if isinstance(one.question, Scale) and type(one.value) is int:
        return ("rating", one.value) if one.question.min >= 0 else ("number", one.value)
    if isinstance(one.question, Comparison) and not isinstance(one.value, str):
        if any(len(tie) > 1 for tie in one.value):
            loss.drop(TIES)
            return "", None
        return "ranker", {"rank": [tie[0] for tie in one.value]}
    if isinstance(one.question, Comparison) and len(item.response_ids) == 2 and one.value in SIDES:
        return "pairwise", {"selected": SIDES[one.value]}
    return "choices", one.value if isinstance(one.value, list) else [one.value]


def _marks(one: Said, item: Item) -> Results:
    for number, mark in enumerate(one.value, start=1):
        text = item.blocks[mark["block"]].text[mark["start"] : mark["end"]]
        place = {"start": mark["start"], "end": mark["end"], "text": text}
        about = {"id": f"{one.name}-{number}", "to_name": field_of(item, mark["block"])}
        labels = [mark.get("label", one.name)]
        yield {**about, "from_name": one.name, "type": "labels", "value": {**place, "labels": labels}}
        if "severity" in mark:
            value = {**place, "choices": [mark["severity"]]}
            yield {**about, "from_name": f"{one.name}_severity", "type": "choices", "value": value}


def _about(item: Item) -> str:
    """Give the field that a question of the whole item speaks of."""
    return main_field(item) or next(iter([*places(item).values(), *fields(item)]))
