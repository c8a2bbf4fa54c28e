# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""HelpSteer, HelpSteer2 and HelpSteer3: prompts with scored responses, or with two and how much one is better.

Scored rows that follow each other with the same prompt become one row: `prompt` as turns, `responses`, and each
criterion (0 to 4) as the list of their scores. A preference from -3 to 3 becomes `best` (`1`, `2` or `equal`)
and `strength`, in the three steps of the family's own question.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import groupby
from typing import Any, Final

from annotator_app.exchange.reading.programs import OTHER_FORM, Loss, objects, ready_for
from annotator_app.exchange.reading.ready import Ready
from annotator_app.exchange.reading.rows import Row
from annotator_app.model.criteria import STRENGTH
from annotator_app.model.ids import EQUAL
from annotator_app.text import QT_TRANSLATE_NOOP

CRITERIA: Final = ("helpfulness", "correctness", "coherence", "complexity", "verbosity")
PREFERENCES: Final = ("overall_preference", "preference_strength")
MOST_RESPONSES: Final = 4
BEYOND: Final = QT_TRANSLATE_NOOP("sources", "a response beyond the fourth of a prompt")
OUTSIDE: Final = QT_TRANSLATE_NOOP("sources", "a preference outside -3 to 3")
STEPS: Final = STRENGTH.options
ROLES: Final = {"prompt": "prompt", "responses": "responses"}
GIVEN: Final = (*CRITERIA, "best", "strength")
_TURN: Final = re.compile(r"\n?<extra_id_[01]>(System|User|Assistant)\n")


def rows(records: list[Row], loss: Loss) -> tuple[list[Row], Ready]:
    """Give a row for every prompt."""
    kept: list[Row] = []
    for prompt, group in groupby(records, key=lambda row: row.own.get("prompt", row.own.get("context"))):
        turns, several = _turns(prompt), list(group)
        if not turns:
            loss[OTHER_FORM] += len(several)
            continue
        compared, scored = [], []
        for row in several:
            if _compared(row, turns, loss):
                compared.append(row)
            elif isinstance(row.own.get("response"), str):
                scored.append(row)
        loss[OTHER_FORM] += len(several) - len(compared) - len(scored)
        kept += [*compared, *_scored(scored, turns, loss)]
    return kept, ready_for(kept, ROLES, GIVEN)


def _scored(several: list[Row], turns: list[dict[str, str]], loss: Loss) -> list[Row]:
    if not several:
        return []
    if len(several) > MOST_RESPONSES:
        loss[BEYOND] += len(several) - MOST_RESPONSES
        several = several[:MOST_RESPONSES]
    first = several[0]
    scores = {
        name: [row.own.get(name) for row in several]
        for name in CRITERIA
        if all(name in row.own for row in several)
    }
    responses = [{"content": row.own["response"]} for row in several]
    first.own = {**first.own, "prompt": turns, "responses": responses, **scores}
    return [first]


def _compared(row: Row, turns: list[dict[str, str]], loss: Loss) -> bool:
    own = row.own
    pair = [own.get(f"response{mark}", own.get(f"response_{mark}")) for mark in "12"]
    if not all(isinstance(one, str) for one in pair):
        return False
    row.own = {**own, "prompt": turns, "responses": [{"content": one} for one in pair]}
    row.own |= _preference(own, loss)
    return True


def _preference(own: Mapping[str, Any], loss: Loss) -> dict[str, Any]:
    value = next((own[name] for name in PREFERENCES if name in own), None)
    if value is None:
        return {}
    if type(value) is not int or not -3 <= value <= 3:
        loss[OUTSIDE] += 1
        return {}
    if value == 0:
        return {"best": EQUAL}
    return {"best": "1" if value < 0 else "2", "strength": STEPS[abs(value) - 1].id}


def _turns(prompt: Any) -> list[dict[str, str]]:
    """Give the conversation: a list of turns, or a text in which markers part them."""
    if isinstance(prompt, list):
        turns = [
            {"role": str(one.get("role", "user")), "content": one["content"]}
            for one in objects(prompt)
            if isinstance(one.get("content"), str)
        ]
        return turns if len(turns) == len(prompt) else []
    if not isinstance(prompt, str):
        return []
    first, *rest = _TURN.split(prompt)
    turns = [{"role": "user", "content": first}] if first.strip() else []
    return turns + [
        {"role": role.lower(), "content": said} for role, said in zip(rest[::2], rest[1::2], strict=True)
    ]
