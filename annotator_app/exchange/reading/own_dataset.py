# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The published data set of a bundle as a source again: one row an item, with what all people said alike.

Its table of answers has a row for each person. Their answers become columns under the ids of the questions, and are
never chosen among: where people differ the column stays empty, and that is counted.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from annotator_app.exchange.reading.programs import Loss, agreed, ready_for
from annotator_app.exchange.reading.ready import Ready
from annotator_app.exchange.reading.rows import Row
from annotator_app.exchange.reading.shaping import as_text
from annotator_app.model.ids import BAD, CANNOT_JUDGE, EQUAL, NONE
from annotator_app.text import QT_TRANSLATE_NOOP

REPORTED: Final = QT_TRANSLATE_NOOP("sources", "an item that somebody reported and did not answer")
ANSWER: Final = "answer_"
# What says something of one person's answer; every table of answers has these columns.
OF_PERSON: Final = ("contributor", "state", "problem", "origin", "review", "declined")
ROLES: Final = {"id": "item"} | {
    name: name
    for name in (
        "text",
        "passage",
        "question",
        "options",
        "source",
        "summary",
        "dialogue",
        "prompt",
        "responses",
    )
}


def is_own(rows: list[Row]) -> bool:
    """Tell whether these are the answers of a data set that was published here."""
    return bool(rows) and {"item", "source_name", *OF_PERSON} <= rows[0].own.keys()


def joined(rows: list[Row]) -> tuple[list[Row], Ready, dict[str, int]]:
    """Give a row for each item, what it fills by itself, and what was left out."""
    loss: Loss = Loss()
    groups: dict[str | None, list[Row]] = {}
    for row in rows:
        groups.setdefault(as_text(row.own.get("item")), []).append(row)
    given: dict[str, None] = {}
    kept = []
    for several in groups.values():
        done = [row for row in several if row.own.get("state") == "done"]
        loss[REPORTED] += len(several) - len(done)
        found = agreed([_answers(row.own) for row in done], loss)
        given |= dict.fromkeys(found)
        first = several[0]
        first.own = {name: value for name, value in first.own.items() if _of_item(name, value)} | found
        kept.append(first)
    filled = ready_for(kept, ROLES, given)
    return (
        kept,
        Ready(filled.roles, filled.given, "language"),
        {name: count for name, count in loss.items() if count},
    )


def _of_item(name: str, value: Any) -> bool:
    return name not in OF_PERSON and not name.startswith(ANSWER) and value not in (None, [])


def _answers(own: Mapping[str, Any]) -> dict[str, Any]:
    """Give what a person said, by question, as plans read given values: responses by their place."""
    listed = own.get("responses")
    places = {
        str(one["id"]): str(number)
        for number, one in enumerate(listed if isinstance(listed, list) else [], start=1)
        if isinstance(one, Mapping) and "id" in one
    }
    found = {
        name.removeprefix(ANSWER): _value(value, places)
        for name, value in own.items()
        if name.startswith(ANSWER) and value is not None
    }
    for one in own.get("declined") or ():
        name, _, word = str(one).rpartition("=")
        told = CANNOT_JUDGE if word == CANNOT_JUDGE else {NONE: True}
        question, _, response = name.rpartition(".")
        if name not in found and f"{ANSWER}{name}" in own:
            found[name] = told
        elif response in places and isinstance(found.get(question), list):
            number = int(places[response]) - 1
            found[question] = [
                told if place == number and value is None else value
                for place, value in enumerate(found[question])
            ]
    return found


def _value(value: Any, places: Mapping[str, str]) -> Any:
    if not isinstance(value, list) or not value:
        return value
    if all(isinstance(one, dict) for one in value):
        return [{name: part for name, part in one.items() if part is not None} for one in value]
    ties = [str(one).split("=") for one in value]
    if not places or not all(name in places or name in (EQUAL, BAD) for tie in ties for name in tie):
        return value
    ranked = [[places.get(name, name) for name in tie] for tie in ties]
    return ranked[0][0] if len(ranked) == len(ranked[0]) == 1 else ranked
