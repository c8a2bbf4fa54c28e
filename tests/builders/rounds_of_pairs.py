# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A round in which people compared two models, and rated both, written straight into the store of its bundle."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from annotator_app.model import strict_json
from annotator_app.model.question import AnyQuestion, Comparison, Scale
from annotator_app.store.bundle import bundle_store
from tests.builders import stores
from tests.builders.settled import bundle_of

PEOPLE = ("Ann", "Ben", "Cy")
BEST = Comparison(id="best", required=True)
ACCURACY = Scale(id="accuracy", required=True, each="response", min=1, max=5)
RECORD: Mapping[str, Any] = {
    "round": "r1", "parent": None, "lineage": [], "purpose": "rate", "splits": {}, "views": 1, "critical": [],
    "items": [], "selection": None, "waivers": [],
}  # fmt: skip


def item_id(name: str, number: int) -> str:
    """Give the id that an item has in the round of that name."""
    return f"{name}-{number:03d}"


def compared_round(
    folder: Path,
    name: str,
    models: tuple[str, str],
    better: Callable[[int, int], str],
    *,
    numbers: range = range(120),
    held: Callable[[int], bool] = lambda number: True,
    record: Mapping[str, Any] | None = None,
    best: AnyQuestion = BEST,
    **more_of: Any,
) -> Path:
    """Prompts are the same in every round where their numbers are; `better` gives who wins by prompt and person.

    It gives one of the models, `equal` or `bad`; the winner gets 5 points, the other one 2, else both 3.
    """
    items: list[dict[str, Any]] = []
    more: dict[str, dict[str, Any]] = {}
    said: dict[str, list[dict[str, Any]]] = {person: [] for person in PEOPLE}
    for number in numbers:
        own = {model: f"r-{number:05x}{place}" for place, model in enumerate(models)}
        shown = sorted(own.items(), reverse=bool(number % 2))
        items.append(
            {
                **stores.fields("comparison", number, "en", 40), "id": item_id(name, number),
                "responses": [{"id": id_, "text": f"{name} {model} {number}"} for model, id_ in shown],
            }
        )  # fmt: skip
        more[item_id(name, number)] = {
            "models": {id_: model for model, id_ in own.items()}, "split": "heldout" if held(number) else "train",
        }  # fmt: skip
        for place, person in enumerate(PEOPLE):
            winner = better(number, place)
            points = {own[one]: 3 if winner not in own else 5 if winner == one else 2 for one in models}
            said[person].append({"best": own.get(winner, winner), "accuracy": points})
    asked: tuple[AnyQuestion, ...] = (best, ACCURACY)
    task = stores.task("comparison", questions=asked, guidelines=())
    path = bundle_of(folder / f"{name}.bundle", task, items, said, more=more, **more_of)
    if record is not None:
        with bundle_store.open_bundle(path) as opened, opened.changing():
            opened.add_round(strict_json.write({**RECORD, **record}), b"")
    return path
