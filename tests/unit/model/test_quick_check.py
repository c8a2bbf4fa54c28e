# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The quick lane and the models let in the same items, whatever is done to an item."""

from __future__ import annotations

import copy
import random

import pytest

from annotator_app.families import ALL
from annotator_app.model import border
from annotator_app.model.family import Family
from annotator_app.model.item import Item
from annotator_app.model.pack import Task, task_from
from annotator_app.model.quick_check import surely_fits

ROUNDS = 1500
WRONG = (
    None,
    True,
    0,
    -1,
    1.5,
    "",
    "x" * 200,
    "é",
    "hi ur",
    "none",
    [],
    {},
    [[]],
    {"text": 5},
    {"text": "t"},
    [None],
)


def item_of(family: Family) -> dict:
    made: dict = {"id": "i-1", "language": "hi", "facts": {"place": "here"}}
    for part in family.parts:
        if part.shape == "block":
            made[part.field] = {"text": "one two"}
        elif part.shape == "turns":
            made[part.field] = [
                {"role": "user", "text": "one"},
                {"role": "assistant", "text": "two", "language": "en"},
            ]
        else:
            ids = [f"r-00000{number}" for number in range(max(2, part.least))]
            made[part.field] = [{"id": name, "text": "answer"} for name in ids]
    return made


def task_of(family: Family) -> Task:
    questions = (
        [{"id": "label", "kind": "choice", "options_from": "item"}] if family.id == "closed_question" else []
    )
    questions.append({"id": "more", "kind": "text"})
    return task_from({"family": family.id, "title": {}, "language": "hi", "questions": questions})


def broken(item: dict, draw: random.Random) -> dict:
    item = copy.deepcopy(item)
    place = item
    while True:
        name = draw.choice(list(place) if isinstance(place, dict) else range(len(place))) if place else None
        inner = place[name] if name is not None else None
        if isinstance(inner, dict | list) and inner and draw.random() < 0.6:
            place = inner
            continue
        break
    if isinstance(place, dict) and draw.random() < 0.3:
        place[draw.choice(["words", "sentences", "role", "id", "extra", "prompt", "options"])] = draw.choice(
            WRONG
        )
    elif name is not None:
        place[name] = draw.choice(WRONG)
    return item


@pytest.mark.parametrize("family", ALL, ids=lambda family: family.id)
def test_a_plain_item_takes_the_quick_lane(family: Family) -> None:
    own = family.id == "closed_question"
    assert surely_fits(family, own_options=own)(item_of(family))
    assert border.check_item(family, task_of(family), item_of(family)) == []


@pytest.mark.parametrize("family", ALL, ids=lambda family: family.id)
def test_the_lanes_never_differ(family: Family) -> None:
    draw = random.Random(7)
    task = task_of(family)
    quick = surely_fits(family, own_options=family.id == "closed_question")
    let_in = 0
    for _ in range(ROUNDS):
        item = broken(item_of(family), draw)
        if quick(item):
            let_in += 1
            assert border._item_problems(family, task, item) == [], item
        if border.check_item(family, task, item) == []:
            view = Item(item)
            assert all(isinstance(block.text, str) for block in view.blocks.values())
            assert (view.response_ids, view.option_ids) is not None
    assert 0 < let_in < ROUNDS


def test_a_suggestion_has_to_fit_its_question() -> None:
    family = next(one for one in ALL if one.id == "sentiment")
    question = {"id": "label", "kind": "choice", "options": [{"id": "good", "text": {"en": "Good"}}]}
    task = task_from({"family": "sentiment", "title": {}, "language": "hi", "questions": [question]})
    item = {"id": "i-1", "text": {"text": "one"}}
    assert border.check_item(family, task, {**item, "suggestion": {"label": "good"}}) == []
    for wrong in ({"label": "bad"}, {"label": ["good"]}, {"other": "good"}, [], "good"):
        assert [
            problem.code for problem in border.check_item(family, task, {**item, "suggestion": wrong})
        ] == ["D05"]


def test_a_suggestion_or_a_fact_is_no_text_of_the_item() -> None:
    item = Item(
        {
            "id": "i",
            "text": {"text": "a"},
            "suggestion": {"text": "b"},
            "facts": {"text": "c"},
            "passage": None,
        }
    )
    assert list(item.blocks) == ["text"]
