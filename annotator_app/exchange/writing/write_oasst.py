# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`oasst`: trees of messages as Open-Assistant exports them, one item a tree and a line.

The turns of the prompt lead to the responses, the `replies` of its last turn. A merged ranking is their `rank` from 0,
ties have one rank, and of several responses of which the best alone is known it alone has one. Every criterion is one
of `labels`: the mean of people's scores on 0 to 1 and how many gave one. The last turn has the id of the item. Verdicts
and what people settled count, and held-out items are left out, as in all formats that models learn from.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Iterator
from typing import Any, Final

from annotator_app.exchange.writing.losses import ALL_BAD, DIVIDED, NO_SCORE, NOBODY_SCORED, NOTHING_TO_CHOOSE
from annotator_app.exchange.writing.record_parts import beside
from annotator_app.exchange.writing.training import as_settled, by_item, scales, truly_ambiguous
from annotator_app.exchange.writing.writer import AMBIGUOUS, Choices, Loss, json_line
from annotator_app.model.ids import BAD, EQUAL
from annotator_app.model.question import Comparison
from annotator_app.model.rows import AnswerRow

STATE: Final = "ready_for_export"
PAIR: Final = 2
ROLES: Final = {"user": "prompter", "other": "prompter"}
# What a message of theirs has, whatever one of ours holds; kept columns of these names stand as `keep.NAME`.
_READ: Final = (
    "message_id", "parent_id", "message_tree_id", "tree_state", "user_id", "created_date", "text", "role", "lang",
    "review_count", "review_result", "deleted", "rank", "synthetic", "model_name", "detoxify", "labels", "emojis",
    "events", "replies", "prompt", "responses", "ranking", "best",
)  # fmt: skip

Message = dict[str, Any]
Ranks = dict[str, int]


def write(rows: Iterable[AnswerRow], loss: Loss, choices: Choices) -> Iterator[bytes]:
    """Give one line for every item of which responses are ranked or scored."""
    for answers in by_item(rows, loss):
        if truly_ambiguous(answers[0]):
            loss.drop(AMBIGUOUS, len(answers))
            continue
        if not answers[0].item.response_ids:
            loss.drop(NOTHING_TO_CHOOSE, len(answers))
            continue
        heard = as_settled(answers, loss)[0]
        tree = _tree(heard, loss, choices) if heard else None
        if tree is not None:
            yield json_line(tree)


def _tree(rows: list[AnswerRow], loss: Loss, choices: Choices) -> dict[str, Any] | None:
    first = rows[0]
    compared = [one for one in first.task.questions if isinstance(one, Comparison)]
    names = {one.id for one in [*compared, *scales(first)]}
    others = sum(1 for row in rows for name in row.answers if name not in names)
    if others:
        loss.drop(NO_SCORE, others)
    ranks = _ranks(rows, compared[0], loss, choices) if compared else {}
    labels = {name: _labels(rows, name) for name in first.item.response_ids}
    if not ranks and not any(labels.values()):
        if not compared:
            loss.drop(NOBODY_SCORED)
        return None
    item = first.given.item
    replies = [
        _message(first, f"{item}/{one['id']}", item, "assistant", one["text"])
        | {"rank": ranks.get(one["id"])}
        | ({"labels": labels[one["id"]]} if labels[one["id"]] else {})
        | ({"model_name": first.kept.models[one["id"]]} if one["id"] in first.kept.models else {})
        | {"replies": []}
        for one in first.item.fields["responses"]
    ]
    prompt = _prompt(first, replies)
    return {"message_tree_id": prompt["message_id"], "tree_state": STATE, "prompt": prompt}


def _prompt(row: AnswerRow, replies: list[Message]) -> Message:
    """Give the first turn with all that follows it."""
    item, turns = row.given.item, row.item.fields["prompt"]
    ids = [*(f"{item}/{place}" for place in range(1, len(turns))), item]
    for place in range(len(turns) - 1, -1, -1):
        turn, last = turns[place], place == len(turns) - 1
        role = "prompter" if last else ROLES.get(turn["role"], turn["role"])
        message = _message(row, ids[place], ids[place - 1] if place else None, role, turn["text"])
        replies = [message | (beside(row, _READ) if last else {}) | {"replies": replies}]
    return replies[0]


def _message(row: AnswerRow, id_: str, parent: str | None, role: str, text: str) -> Message:
    above = {} if parent is None else {"parent_id": parent}
    return {
        "message_id": id_,
        **above,
        "text": text,
        "role": role,
        "lang": row.language,
        "deleted": False,
    }


def _ranks(rows: list[AnswerRow], question: Comparison, loss: Loss, choices: Choices) -> Ranks:
    """Give the places of responses from 0; nothing where no merged answer tells them, which is counted."""
    given = [value for row in rows if (value := question.said_in(row.answers)) is not None]
    outcome = choices.merged(question, given) if given else None
    value = outcome.label if outcome is not None else None
    ids = rows[0].item.response_ids
    if value is None or value == BAD:
        loss.drop(DIVIDED if value is None else ALL_BAD)
        return {}
    if value == EQUAL:
        return dict.fromkeys(ids, 0)
    if isinstance(value, str):
        others = [name for name in ids if name != value]
        return {value: 0} | (dict.fromkeys(others, 1) if len(ids) == PAIR else {})
    return {name: place for place, tie in enumerate(value) for name in tie}


def _labels(rows: list[AnswerRow], response: str) -> dict[str, dict[str, Any]]:
    """Give of every criterion the mean on 0 to 1 and how many scored it."""
    found = {}
    for scale in scales(rows[0]):
        said = [(row.answers.get(scale.id) or {}).get(response) for row in rows]
        scores = [score for score in said if type(score) is int]
        if scores:
            mean = (statistics.fmean(scores) - scale.min) / (scale.max - scale.min)
            found[scale.id] = {"value": round(mean, 4), "count": len(scores)}
    return found
