# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Potato's `annotated_instances.jsonl`: `displayed_text`, `label_annotations` and `span_annotations`.

The text is the column `text`, as it was shown, markup included; every schema is a column with its label, its
labels, or the number or text that was given; spans are `marks`. Lines of one id become one row. With key bindings a
label stands beside its key (`{"positive": "1"}`), which looks like a number that was typed: what may be either is
counted and not used.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from annotator_app.exchange.reading.programs import (
    OTHER_FORM,
    Loss,
    agreed,
    mark,
    ready_for,
    single,
    standing,
)
from annotator_app.exchange.reading.ready import Ready
from annotator_app.exchange.reading.rows import Row
from annotator_app.exchange.reading.shaping import as_text
from annotator_app.text import QT_TRANSLATE_NOOP

UNCLEAR: Final = QT_TRANSLATE_NOOP("sources", "a sign that may be the key of a label or typed")
BESIDE: Final = QT_TRANSLATE_NOOP("sources", "what stands beside a chosen label")
OTHER_MARK: Final = QT_TRANSLATE_NOOP("sources", "a mark of another form")
MARKS: Final = ("marks", "slots", "evidence")
# The names of fields to type or slide in, where a study gives them none.
TYPED: Final = frozenset(("text_box", "textbox", "number", "slider", "select-one", "free_response"))
_POINT: Final = re.compile(r"scale_\d+")
_SPAN: Final = re.compile(r"[^:]*:(?P<label>.+):(?P<start>\d{1,9}):(?P<end>\d{1,9})")
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
    keyed = _keys(row.own.get("label_annotations") for several in groups.values() for row in several)
    for several in groups.values():
        found = agreed([_said(one.own, keyed, loss) for one in several], loss)
        given |= dict.fromkeys(found)
        several[0].own = {**several[0].own, **found}
        kept.append(several[0])
    return kept, ready_for(kept, ROLES, given)


def _said(own: Mapping[str, Any], keyed: Mapping[str, bool | None], loss: Loss) -> dict[str, Any]:
    labels = own.get("label_annotations")
    found: dict[str, Any] = {}
    for schema, value in labels.items() if isinstance(labels, dict) else ():
        one = _label(value, keyed.get(schema), loss)
        found |= {} if one is None else {schema: one}
    marks = standing(_marks(own.get("span_annotations"), own["text"], loss))
    return found | (dict.fromkeys(MARKS, marks) if marks else {})


def _marks(spans: Any, text: str, loss: Loss) -> Iterator[dict[str, Any] | None]:
    """Give the marks of a list of objects, or of an object whose names are `SCHEMA:LABEL:START:END`."""
    if isinstance(spans, dict):
        for name, value in spans.items():
            place = _SPAN.fullmatch(name)
            if place is None:
                loss[OTHER_MARK] += 1
            elif not _unset(value):
                yield mark(text, int(place["start"]), int(place["end"]), place["label"], loss)
        return
    for span in spans if isinstance(spans, list) else [] if spans is None else [spans]:
        if not isinstance(span, dict):
            loss[OTHER_MARK] += 1
        elif not _unset(span.get("value", True)):
            label = span.get("annotation", span.get("label", span.get("name")))
            yield mark(text, span.get("start"), span.get("end"), label, loss, span.get("span"))


def _label(value: Any, keyed: bool | None, loss: Loss) -> Any:
    """Give what was chosen: names that are true or stand for themselves or beside their key, else what was typed.

    `keyed` tells whether single signs are keys here; where that cannot be told, nothing is made of them.
    """
    if not isinstance(value, dict):
        return value
    given = {
        name: one for name, one in value.items() if not _unset(one) or (one == "false" and name in TYPED)
    }
    chosen = [name for name, one in given.items() if _stands_for(name, one) or (keyed and _is_key(name, one))]
    if chosen:
        loss[BESIDE] += len(given) - len(chosen)
        return single(chosen)
    unclear = [name for name, one in given.items() if keyed is None and _is_key(name, one)]
    loss[UNCLEAR] += len(unclear)
    typed = [one for name, one in given.items() if name not in unclear]
    return single(typed) if typed else None


def _keys(said: Iterable[Any]) -> dict[str, bool | None]:
    """Tell of each schema whether the signs beside its names are the keys of labels, as with sequential key bindings.

    The same name always has its key and no other one, and people chose among the names. Numbers that were typed change,
    or stand in every record; what may be either is None.
    """
    schemas: dict[str, list[Mapping[str, str]]] = {}
    for labels in said:
        for schema, value in labels.items() if isinstance(labels, dict) else ():
            if isinstance(value, dict):
                signs = {name: str(one) for name, one in value.items() if _is_key(name, one)}
                schemas.setdefault(schema, []).append(signs)
    return {schema: _keyed(signs) for schema, signs in schemas.items()}


def _keyed(said: list[Mapping[str, str]]) -> bool | None:
    pairs = {pair for one in said for pair in one.items()}
    names, signs = {name for name, _sign in pairs}, {sign for _name, sign in pairs}
    if len(names) < len(pairs):
        return False
    chosen_among = any(names - one.keys() for one in said if one)
    return True if len(names) > 1 and len(signs) == len(names) and chosen_among else None


def _stands_for(name: str, value: Any) -> bool:
    """Tell whether a value says no more than that its name was chosen; names of points of a scale are numbers."""
    if name in TYPED and isinstance(value, str):
        return False
    return value is True or value in ("true", "on", name) or (name.isdigit() and str(value).isdigit())


def _is_key(name: str, value: Any) -> bool:
    """Tell whether a value may be the key of a label: one sign, beside a name that is no field to type in."""
    if isinstance(value, bool) or not isinstance(value, str | int) or _stands_for(name, value):
        return False
    return len(str(value)) == 1 and name not in TYPED and not _POINT.fullmatch(name)


def _unset(value: Any) -> bool:
    return value in (None, "", False, "false")
