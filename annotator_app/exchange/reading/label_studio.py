# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Label Studio's JSON: tasks with `data`, `annotations` and `predictions`.

Columns are those of `data`, one for each `from_name` of the annotations, `prediction.NAME` for each of the
best prediction (with `prediction.model` and `prediction.score`), and the lists as they stand. An annotation
marked as ground truth speaks before the others; cancelled ones say nothing. Marks that quote their text are
held against it, since older versions count units of UTF-16.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from annotator_app.exchange.reading.programs import (
    DIFFERING,
    OTHER_FORM,
    Loss,
    agreed,
    mark,
    objects,
    plain_name,
    ready_for,
    single,
    texts,
)
from annotator_app.exchange.reading.ready import Ready
from annotator_app.exchange.reading.rows import Row
from annotator_app.text import QT_TRANSLATE_NOOP, Filled, name_of

CANCELLED: Final = QT_TRANSLATE_NOOP("sources", "a cancelled annotation")
OTHER_KIND: Final = QT_TRANSLATE_NOOP("sources", "a result of another kind: {kind}")
EARLIER: Final = QT_TRANSLATE_NOOP("sources", "a prediction of another model")
# So many kinds are told apart.
MOST_KINDS: Final = 20
ROLES: Final = {"id": "task", "text": "text", "source": "text", "passage": "text", "prompt": "prompt"}


def rows(records: list[Row], loss: Loss) -> tuple[list[Row], Ready]:
    """Give a row for each task."""
    kept: list[Row] = []
    given: dict[str, None] = {}
    for row in records:
        data = row.own.get("data")
        if not isinstance(data, dict):
            loss[OTHER_FORM] += 1
            continue
        labels = _said(objects(row.own.get("annotations") or row.own.get("completions")), data, loss)
        predicted = _predicted(objects(row.own.get("predictions")), data, loss)
        given |= dict.fromkeys([*labels, *predicted])
        outer = {name: value for name, value in row.own.items() if name not in ("id", "data")}
        task = {"task": row.own["id"]} if "id" in row.own else {}
        row.own = {**outer, **data, **task, **predicted, **labels}
        kept.append(row)
    return kept, ready_for(kept, ROLES, given)


def _said(annotations: list[Mapping[str, Any]], data: Mapping[str, Any], loss: Loss) -> dict[str, Any]:
    """Give the value of every control on which the annotations agree."""
    done = [one for one in annotations if not one.get("was_cancelled")]
    if len(done) < len(annotations):
        loss[CANCELLED] += len(annotations) - len(done)
    done = [one for one in done if one.get("ground_truth")] or done
    return agreed([_values(one.get("result"), data, loss) for one in done], loss)


def _predicted(predictions: list[Mapping[str, Any]], data: Mapping[str, Any], loss: Loss) -> dict[str, Any]:
    if not predictions:
        return {}
    if len(predictions) > 1:
        loss[EARLIER] += len(predictions) - 1
    best = max(predictions, key=lambda one: _number(one.get("score")))
    found = {f"prediction.{name}": value for name, value in _values(best.get("result"), data, loss).items()}
    found |= {"prediction.model": best["model_version"]} if "model_version" in best else {}
    return found | ({"prediction.score": best["score"]} if best.get("score") is not None else {})


def _number(score: Any) -> float:
    """Give a score, which comes as the text it is written as, for comparing."""
    try:
        return float(score)
    except (TypeError, ValueError):
        return float("-inf")


def _values(results: Any, data: Mapping[str, Any], loss: Loss) -> dict[str, Any]:
    """Give the value of every control of one annotation; marks of one control are one list."""
    found: dict[str, Any] = {}
    marked: set[str] = set()
    differing: set[str] = set()
    for one in objects(results):
        name, kind, value = one.get("from_name"), one.get("type"), one.get("value")
        take = _KINDS.get(kind) if isinstance(kind, str) else None
        if not isinstance(name, str) or take is None or not isinstance(value, dict):
            _leave_out(kind, loss)
        elif name in found and (kind in _MARKS) != (name in marked):
            # Marks and something else under one name: what came first is the control's.
            _leave_out(kind, loss)
        elif kind in _MARKS:
            marked.add(name)
            text = data.get(str(one.get("to_name")), data.get("text"))
            found[name] = [*found.get(name, ()), *_marks(value, text, loss)]
        else:
            taken = take(value)
            differing |= {name} if found.setdefault(name, taken) != taken else set()
    loss[DIFFERING] += len(differing)
    found = {name: value for name, value in found.items() if name not in differing}
    said = {name: value for name, value in found.items() if value is not None and value != []}
    return {plain_name(name, value): value for name, value in said.items()}


def _leave_out(kind: Any, loss: Loss) -> None:
    reason = Filled(OTHER_KIND, kind=name_of(kind[:40]) if isinstance(kind, str) else "…")
    loss[reason if len(loss) < MOST_KINDS or reason in loss else Filled(OTHER_KIND, kind="…")] += 1


def _marks(value: Mapping[str, Any], text: Any, loss: Loss) -> list[dict[str, Any]]:
    labels: list[str | None] = [*texts(value.get("labels") or value.get("hypertextlabels"))] or [None]
    made = [
        mark(text, value.get("start"), value.get("end"), label, loss, value.get("text")) for label in labels
    ]
    return [one for one in made if one is not None]


def _taxonomy(value: Mapping[str, Any]) -> Any:
    """Give the last name of every chosen way through the tree."""
    ways = value.get("taxonomy")
    return (
        single([way[-1] for way in ways if isinstance(way, list) and way]) if isinstance(ways, list) else None
    )


def _ranked(value: Mapping[str, Any]) -> Any:
    ranker = value.get("ranker")
    return ranker.get("rank") if isinstance(ranker, dict) else ranker


_MARKS: Final = frozenset(("labels", "hypertextlabels"))
_SIDES: Final = {"left": "1", "right": "2"}
_KINDS: Final[Mapping[str, Callable[[Mapping[str, Any]], Any]]] = {
    "choices": lambda value: single(texts(value.get("choices"))),
    "labels": lambda value: value,
    "hypertextlabels": lambda value: value,
    "rating": lambda value: value.get("rating"),
    "number": lambda value: value.get("number"),
    "textarea": lambda value: "\n".join(texts(value.get("text"))) or None,
    "pairwise": lambda value: _SIDES.get(str(value.get("selected"))),
    "taxonomy": _taxonomy,
    "ranker": _ranked,
}
