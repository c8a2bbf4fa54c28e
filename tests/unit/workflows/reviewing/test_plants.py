# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Planted errors fit their questions whatever the family asks, and differ in one answer only."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from annotator_app import families
from annotator_app.model.border import check_answers
from annotator_app.model.item import Item
from annotator_app.model.pack import task_from
from annotator_app.model.question import Comparison, Text
from annotator_app.workflows.reviewing.plants import flipped
from tests.builders.work import answers_to, digest_of, item_json, task_json


@pytest.mark.parametrize("family_id", [family.id for family in families.ALL])
def test_every_question_that_can_be_wrong_is_made_wrong(family_id: str) -> None:
    described = task_json(family_id)
    task, family = task_from(described), families.by_id(family_id)
    assert family is not None
    fields = item_json(family_id, 1)
    item = Item(fields, digest_of(b"line"))
    answers = answers_to(described, fields)
    assert check_answers(family, task, item, answers) == []
    orders: list[Any] = [list, lambda values: list(reversed(values))]
    for question in task.questions:
        if question.id not in answers:
            continue
        for order in orders:
            made = flipped(family, task, item, answers, (question.id,), order)
            if isinstance(question, Text):
                assert made is None, "nobody can tell what is wrong in writing"
            if made is None:
                continue
            assert check_answers(family, task, item, made) == []
            assert [name for name in made if made[name] != answers[name]] == [question.id]
    main = [question for question in task.questions if not isinstance(question, Text)]
    known = tuple(question.id for question in main)
    assert (flipped(family, task, item, answers, known, list) is not None) == bool(main)


def test_a_ranking_of_one_place_is_made_another_one() -> None:
    """Turned around it would be the same, and the planted error no error."""
    described = task_json("comparison")
    task, family = task_from(described), families.by_id("comparison")
    assert family is not None
    item = Item(item_json("comparison", 1), digest_of(b"line"))
    ranking = Comparison(id="ranking", form="rank", equal=True)
    ids = list(item.response_ids)
    ranked = replace(task, questions=(ranking,))
    for order in (list, lambda values: list(reversed(values))):
        made = flipped(family, ranked, item, {"ranking": [ids]}, ("ranking",), order)
        assert made is not None
        assert made["ranking"] == [[order(ids)[0]], [one for one in ids if one != order(ids)[0]]]
