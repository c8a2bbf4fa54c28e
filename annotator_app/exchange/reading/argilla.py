# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Argilla's records, as JSON (`fields`, `metadata`, `suggestions`, `responses`) or flattened as data sets have them.

Fields and metadata become columns. A question's column holds the submitted response on which all agree;
`NAME.suggestion`, `NAME.suggestion.score` and `.agent` stand beside it, as in the flattened form. Drafts and
discarded responses say nothing. Spans name no field: their block is found by place when items are made.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from annotator_app.exchange.reading.programs import OTHER_FORM, Loss, agreed, objects, plain_name, ready_for
from annotator_app.exchange.reading.ready import Ready
from annotator_app.exchange.reading.rows import Row
from annotator_app.text import QT_TRANSLATE_NOOP

NOT_SUBMITTED: Final = QT_TRANSLATE_NOOP("sources", "a response that was not submitted")
VECTORS: Final = "vectors"
RESPONSES, SUGGESTION = ".responses", ".suggestion"
ROLES: Final = {"id": "id", "text": "text", "source": "text", "passage": "text", "prompt": "prompt"}


def rows(records: list[Row], loss: Loss) -> tuple[list[Row], Ready]:
    """Give a row for each record."""
    kept: list[Row] = []
    given: dict[str, None] = {}
    for row in records:
        own = row.own
        nested = isinstance(own.get("fields"), dict)
        if not nested and not any(name.endswith((RESPONSES, SUGGESTION)) for name in own):
            loss[OTHER_FORM] += 1
            continue
        made = _nested(own) if nested else dict(own)
        if made.pop("vectors", None):
            loss[VECTORS] += 1
        answers = _answers(own if nested else made, nested, loss)
        given |= dict.fromkeys([*answers, *(name for name in made if name.endswith(SUGGESTION))])
        row.own = {**made, **answers}
        kept.append(row)
    return kept, ready_for(kept, ROLES, given)


def _nested(own: Mapping[str, Any]) -> dict[str, Any]:
    """Give fields, metadata and suggestions under the names of the flattened form."""
    made = {name: one for name, one in own.items() if name not in ("fields", "metadata", "suggestions")}
    made |= own["fields"]
    metadata = own["metadata"] if isinstance(own.get("metadata"), dict) else {}
    made |= {f"metadata.{name}" if name in made else name: value for name, value in metadata.items()}
    suggestions = own.get("suggestions")
    by_name = suggestions.items() if isinstance(suggestions, dict) else [
        (str(one.get("question_name")), one) for one in objects(suggestions)
    ]  # fmt: skip
    for name, one in by_name:
        if isinstance(one, dict) and "value" in one:
            made[f"{name}{SUGGESTION}"] = _value(one["value"])
            made |= {
                f"{name}{SUGGESTION}.{key}": one[key]
                for key in ("score", "agent")
                if one.get(key) is not None
            }
    return made


def _answers(own: Mapping[str, Any], nested: bool, loss: Loss) -> dict[str, Any]:
    """Give the value of every question on which the submitted responses agree."""
    said: list[dict[str, Any]] = []
    for name, value, status in _responses(own.get("responses")) if nested else _columns(own):
        if status not in (None, "submitted"):
            loss[NOT_SUBMITTED] += 1
        elif value is not None:
            said.append({plain_name(name, value): _value(value)})
    return agreed(said, loss)


def _responses(responses: Any) -> Iterator[tuple[str, Any, Any]]:
    """Give question, value and status of each response: by question, or by person as version 1 wrote them."""
    if isinstance(responses, dict):
        for name, several in responses.items():
            yield from ((name, one.get("value"), one.get("status")) for one in objects(several))
        return
    for person in objects(responses):
        values = person.get("values")
        for name, one in values.items() if isinstance(values, dict) else ():
            yield name, one.get("value") if isinstance(one, dict) else one, person.get("status")


def _columns(own: Mapping[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    for name, values in own.items():
        if name.endswith(RESPONSES) and isinstance(values, list):
            states = own.get(f"{name}.status")
            states = states if isinstance(states, list) else []
            for number, value in enumerate(values):
                yield name.removesuffix(RESPONSES), value, states[number] if number < len(states) else None


def _value(value: Any) -> Any:
    """Give a ranking as ties, best first, and spans as marks; other values as they are."""
    parts = objects(value)
    if not parts or len(parts) < len(value):
        return value
    if all({"value", "rank"} <= one.keys() and type(one["rank"]) is int for one in parts):
        ties: dict[int, list[Any]] = {}
        for one in parts:
            ties.setdefault(one["rank"], []).append(one["value"])
        return [ties[rank] for rank in sorted(ties)]
    if all({"start", "end"} <= one.keys() for one in parts):
        return [{name: one[name] for name in ("start", "end", "label") if name in one} for one in parts]
    return value
