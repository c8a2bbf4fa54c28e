# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A task.json of any kind is either a task or a list of problems, never a crash."""

from __future__ import annotations

import copy
import random
from typing import Any

import pytest

from annotator_app.families import ALL
from annotator_app.model import border
from annotator_app.model.item import Item
from annotator_app.model.pack import task_to_json
from tests.builders.work import FAMILIES, answers_to, item_json, task_json

BY_ID = {family.id: family for family in ALL}
WRONG: tuple[Any, ...] = (
    None, True, 0, -1, 10**9, "", "x" * 200, "é", "none", [], {}, [[]], {"en": 5}, {"text": {"en": "t"}}, [None], ["a"],
    {"question": "label", "is": ["a"]}, {"question": "label", "at_most": 2}, {"question": 5, "is": "a"}, [{"id": 5}],
    "choice", "scale", "comparison", "response", "item",
)  # fmt: skip
NAMES = (
    "required",
    "options",
    "options_from",
    "kind",
    "each",
    "min",
    "max",
    "anchors",
    "blocks",
    "labels",
    "goal",
)


def broken(value: Any, draw: random.Random) -> Any:
    value = copy.deepcopy(value)
    place = value
    while True:
        steps = list(place) if isinstance(place, dict) else list(range(len(place)))
        step = draw.choice(steps) if steps else None
        if step is not None and isinstance(place[step], dict | list) and place[step] and draw.random() < 0.7:
            place = place[step]
            continue
        break
    if isinstance(place, dict) and draw.random() < 0.3:
        place[draw.choice(NAMES)] = draw.choice(WRONG)
    elif step is not None and draw.random() < 0.2:
        del place[step]
    elif step is not None:
        place[step] = draw.choice(WRONG)
    return value


@pytest.mark.parametrize("family", FAMILIES)
def test_a_broken_task_is_told_and_never_crashes(family: str) -> None:
    draw = random.Random(11)
    item = Item(item_json(family, 3))
    read = 0
    for _ in range(1500):
        data = broken(task_json(family), draw)
        task, problems = border.read_task(data, BY_ID)
        assert (task is None) == bool(problems)
        assert {problem.code for problem in problems} <= {"D05"}
        if task is not None:
            read += 1
            kept = BY_ID[task.family]
            border.check_item(kept, task, dict(item.fields))
            border.check_answers(
                kept, task, item, broken({**answers_to(task_json(family), item.fields), "x": 1}, draw)
            )
    assert 0 < read < 1500


MARKS = {"id": "marks", "kind": "evidence", "text": {"en": "Where?"}, "blocks": ["text"], "level": "free"}
TWICE = [{"id": "a", "text": {"en": "A"}}] * 2


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ({"id": "why", "kind": "text", "text": {"en": "Why?"}, "limit": 0}, "no text fits its limit"),
        ({**MARKS, "at_least": -1}, "fewer marks than none are asked for"),
        ({**MARKS, "labels": TWICE}, "a label stands twice"),
        ({**MARKS, "blocks": []}, "no block may be marked"),
    ],
)
def test_a_question_that_nobody_can_answer_is_told(question: dict[str, Any], reason: str) -> None:
    data = task_json("sentiment")
    task, problems = border.read_task({**data, "questions": [*data["questions"], question]}, BY_ID)
    assert (task, [problem.params["reason"] for problem in problems]) == (None, [reason])


@pytest.mark.parametrize("family", FAMILIES)
def test_a_task_comes_back_as_it_was_written(family: str) -> None:
    task, problems = border.read_task(task_json(family), BY_ID)
    assert problems == []
    again, problems = border.read_task(task_to_json(task), BY_ID)
    assert (again, problems) == (task, [])
