# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which answers a merged label is made of once reviewers have spoken (quality.md 2.5).

An answer that a reviewer speaks against counts no more. What they answered instead is a new answer by another author;
the same correction of several answers to an item is one. Where people settled an item as truly ambiguous every answer
is one of those that it may have. Rows of single people stay as they were given, with the verdicts beside them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import orjson

from annotator_app.exchange.writing.writer import Loss
from annotator_app.model.review import in_place_of
from annotator_app.model.rows import AnswerRow
from annotator_app.text import QT_TRANSLATE_NOOP

REVIEWER: Final = "reviewer"
DISAGREED: Final = QT_TRANSLATE_NOOP("losses", "a reviewer disagreed with the answer")
CORRECTED: Final = QT_TRANSLATE_NOOP("losses", "a reviewer gave another answer in place of it")


def counted(rows: Sequence[AnswerRow], loss: Loss | None = None) -> list[AnswerRow]:
    """Give the answers to one text that count, then what reviewers answered in the place of others."""
    settled = rows[0].settled if rows else None
    if settled is not None and settled.outcome == "ambiguous":
        return list(rows)
    found: list[AnswerRow] = []
    corrections: dict[bytes, AnswerRow] = {}
    for row in rows:
        verdict = row.spoken_against
        if verdict is None:
            found.append(row)
            continue
        answers = in_place_of(row.answers, verdict)
        if loss is not None:
            loss.drop(DISAGREED if answers is None else CORRECTED)
        if answers is not None:
            given = row.given._replace(value={"answers": answers}, note="", revision=1)
            key = orjson.dumps(answers, option=orjson.OPT_SORT_KEYS)
            corrections.setdefault(key, replace(row, contributor=REVIEWER, given=given))
    return [*found, *corrections.values()]
