# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Open-Assistant: trees of messages (`prompt` with `replies`), or the same messages one a line with `parent_id`.

Every message of a person with two replies or more becomes a row: `prompt` holds the turns up to it, `responses`
the first four replies by rank, `ranking` and `best` say their order where all are ranked, `best` the one that alone has
a rank, the first, `rank` as it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from annotator_app.exchange.reading.programs import OTHER_FORM, Loss, objects, ready_for
from annotator_app.exchange.reading.ready import Ready
from annotator_app.exchange.reading.rows import Row
from annotator_app.text import QT_TRANSLATE_NOOP

FEW: Final = QT_TRANSLATE_NOOP("sources", "a message with one reply")
BEYOND: Final = QT_TRANSLATE_NOOP("sources", "a reply beyond the fourth")
DELETED: Final = QT_TRANSLATE_NOOP("sources", "a deleted message")
TOO_LONG: Final = QT_TRANSLATE_NOOP("sources", "a conversation of more than 200 turns")
UNREACHED: Final = QT_TRANSLATE_NOOP("sources", "a message whose first message is not here")
MOST_REPLIES, MOST_TURNS = 4, 200
ROLES: Final = {"id": "message_id", "prompt": "prompt", "responses": "responses"}
GIVEN: Final = ("ranking", "best")
Message = Mapping[str, Any]


def rows(records: list[Row], loss: Loss) -> tuple[list[Row], Ready]:
    """Give a row for every message that has replies to choose between."""
    kept: list[Row] = []
    flat = [row for row in records if "replies" not in row.own and isinstance(row.own.get("text"), str)]
    trees = [row for row in records if isinstance(row.own.get("prompt"), dict)]
    loss[OTHER_FORM] += len(records) - len(flat) - len(trees)
    for row in trees:
        kept += _rows_of(row, row.own["prompt"], _replies, loss)
    by_parent: dict[Any, list[Message]] = {}
    for row in flat:
        by_parent.setdefault(_name(row.own.get("parent_id")), []).append(row.own)
    seen = 0
    for row in flat:
        if _name(row.own.get("parent_id")) is None:
            counted = _Counted(by_parent)
            kept += _rows_of(row, row.own, counted, loss)
            seen += counted.seen
    if len(flat) > seen:
        loss[UNREACHED] += len(flat) - seen
    return kept, ready_for(kept, ROLES, GIVEN)


class _Counted:
    """The replies of flat messages, each given once, so that messages of one id lead round in no circle."""

    def __init__(self, by_parent: dict[Any, list[Message]]) -> None:
        self.by_parent, self.seen = by_parent, 0

    def __call__(self, message: Message) -> list[Message]:
        self.seen += 1
        name = _name(message.get("message_id"))
        return [] if name is None else self.by_parent.pop(name, [])


def _rows_of(row: Row, root: Message, replies_of: Any, loss: Loss) -> Iterator[Row]:
    outer = {name: value for name, value in row.own.items() if name in ("message_tree_id", "tree_state")}
    open_: list[tuple[Message, list[dict[str, str]]]] = [(root, [])]
    while open_:
        message, before = open_.pop()
        if not isinstance(message.get("text"), str):
            loss[OTHER_FORM] += 1
            continue
        replies = replies_of(message)
        if message.get("deleted") is True:
            loss[DELETED] += 1
            continue
        turns = [*before, {"role": str(message.get("role", "user")), "content": message["text"]}]
        if len(turns) > MOST_TURNS:
            loss[TOO_LONG] += 1
            continue
        open_ += [(one, turns) for one in reversed(replies)]
        if message.get("role") == "prompter" and replies:
            own = _own(message, [one for one in replies if isinstance(one.get("text"), str)], loss)
            if own:
                yield replace(row, own={**outer, **own, "prompt": turns})


def _own(message: Message, replies: list[Message], loss: Loss) -> dict[str, Any]:
    replies = [one for one in replies if one.get("deleted") is not True]
    if len(replies) < 2:
        loss[FEW] += 1
        return {}
    if len(replies) > MOST_REPLIES:
        loss[BEYOND] += len(replies) - MOST_REPLIES
        replies = sorted(replies, key=_rank)[:MOST_REPLIES]
    about = {name: value for name, value in message.items() if name not in ("replies", "text")}
    responses = [
        {"content": one["text"]}
        | ({"model": one["model_name"]} if isinstance(one.get("model_name"), str) else {})
        for one in replies
    ]
    found = {**about, "responses": responses, "rank": [one.get("rank") for one in replies]}
    ranked = [str(place) for place, one in enumerate(replies, 1) if type(one.get("rank")) is int]
    if len(ranked) == 1 and replies[int(ranked[0]) - 1]["rank"] == 0:
        found["best"] = ranked[0]
    if len(ranked) == len(replies):
        ranks = sorted({one["rank"] for one in replies})
        ties = [[str(place) for place, one in enumerate(replies, 1) if one["rank"] == rank] for rank in ranks]
        found |= {"ranking": ties} | ({"best": ties[0][0]} if len(ties[0]) == 1 else {})
    return found


def _replies(message: Message) -> list[Message]:
    return objects(message.get("replies"))


def _rank(message: Message) -> tuple[bool, int]:
    """Give the place of a reply among the others; those without a rank come last, in the order of the file."""
    rank = message.get("rank")
    return (False, rank) if type(rank) is int else (True, 0)


def _name(value: Any) -> str | None:
    return value if isinstance(value, str) else None
