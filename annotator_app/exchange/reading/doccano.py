# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""doccano's JSON Lines: classification, sequence labelling, text to text, intent with slots.

The column `label` holds the given labels or texts, `marks` the spans ([start, end, label], or objects with
`start_offset`), `intent` and `slots` those of a file with `cats` and `entities`. doccano counts code points.
Relations between spans have no place in an item and are counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from annotator_app.exchange.reading.programs import OTHER_FORM, Loss, mark, ready_for, single, standing, texts
from annotator_app.exchange.reading.ready import Ready
from annotator_app.exchange.reading.rows import Row
from annotator_app.text import QT_TRANSLATE_NOOP

RELATIONS: Final = QT_TRANSLATE_NOOP("sources", "a relation between marks")
GIVEN: Final = ("label", "intent", "slots", "marks", "answer", "summary", "evidence")
ROLES: Final = {"id": "id", "text": "text", "source": "text", "passage": "text"}


def rows(records: list[Row], loss: Loss) -> tuple[list[Row], Ready]:
    """Give a row for each record with a text."""
    kept = []
    for row in records:
        text = row.own.get("text", row.own.get("data"))
        if not isinstance(text, str):
            loss[OTHER_FORM] += 1
            continue
        row.own = {**row.own, "text": text, **_given(row.own, text, loss)}
        kept.append(row)
    return kept, ready_for(kept, ROLES, GIVEN)


def _given(own: dict[str, Any], text: str, loss: Loss) -> dict[str, Any]:
    labels = next((own[name] for name in ("label", "labels") if name in own), None)
    spans = own.get("entities")
    if isinstance(labels, list) and any(isinstance(one, list | dict) for one in labels):
        labels, spans = None, labels
    if isinstance(own.get("relations"), list) and own["relations"]:
        loss[RELATIONS] += len(own["relations"])
    marks = None if spans is None else standing(_marks(spans, text, loss))
    found: dict[str, Any] = {"label": None} if "label" in own and labels is None else {}
    if texts(labels):
        given = single(texts(labels))
        found |= {"label": given, "answer": given, "summary": given}
    if "cats" in own:
        found["intent"] = single(texts(own["cats"]))
    if marks is not None:
        found |= dict.fromkeys(("marks", "slots", "evidence"), marks)
    return found


def _marks(spans: Any, text: str, loss: Loss) -> Iterator[dict[str, Any] | None]:
    for one in spans if isinstance(spans, list) else [spans]:
        if isinstance(one, list) and len(one) == 3:
            yield mark(text, one[0], one[1], one[2], loss)
        elif isinstance(one, dict):
            yield mark(text, one.get("start_offset"), one.get("end_offset"), one.get("label"), loss)
        else:
            loss[OTHER_FORM] += 1
            yield None
