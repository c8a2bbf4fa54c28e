# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Potato's `annotated_instances.jsonl`: `displayed_text`, `label_annotations` and `span_annotations`.

The text is the column `text`, as it was shown, markup included; every schema is a column with its label, its
labels, or the number or text that was given; spans are `marks`. Lines of one id become one row.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from annotator_app.exchange.reading.programs import (
    OTHER_FORM,
    Loss,
    agreed,
    mark,
    objects,
    ready_for,
    single,
)
from annotator_app.exchange.reading.ready import Ready
from annotator_app.exchange.reading.rows import Row
from annotator_app.exchange.reading.shaping import as_text

MARKS: Final = ("marks", "slots", "evidence")
ROLES: Final = {"id": "id", "text": "text", "source": "text", "passage": "text"}


def rows(records: list[Row], loss: Loss) -> tuple[list[Row], Ready]:
    """Give a row for each instance."""
    groups: dict[Any, list[Row]] = {}
    for number, row in enumerate(records):
        text = row.own.get("displayed_text", row.own.get("text"))
        if not isinstance(text, str) or not {"label_annotations", "span_annotations"} & row.own.keys():
            loss[OTHER_FORM] += 1
            continue
        row.own = {**row.own, "text": text}
        name = as_text(row.own.get("id"))
        groups.setdefault(number if name is None else name, []).append(row)
    kept: list[Row] = []
    given: dict[str, None] = {}
    for several in groups.values():
        found = agreed([_said(one.own, loss) for one in several], loss)
        given |= dict.fromkeys(found)
        several[0].own = {**several[0].own, **found}
        kept.append(several[0])
    return kept, ready_for(kept, ROLES, given)


def _said(own: Mapping[str, Any], loss: Loss) -> dict[str, Any]:
    labels = own.get("label_annotations")
    found: dict[str, Any] = {}
    for schema, value in labels.items() if isinstance(labels, dict) else ():
        one = _label(value)
        found |= {} if one is None else {schema: one}
    marks = []
    for span in objects(own.get("span_annotations")):
        label = span.get("annotation", span.get("label", span.get("name")))
        marks.append(mark(own["text"], span.get("start"), span.get("end"), label, loss, span.get("span")))
    here = [one for one in marks if one is not None]
    return found | (dict.fromkeys(MARKS, here) if here else {})


def _label(value: Any) -> Any:
    """Give what was chosen: names that are true or stand for themselves, else the one value that was typed."""
    if not isinstance(value, dict):
        return value
    chosen = [name for name, one in value.items() if one is True or one in ("true", "on", name)]
    if chosen:
        return single(chosen)
    typed = [one for one in value.values() if one not in (None, "", False, "false")]
    return single(typed) if typed else None
