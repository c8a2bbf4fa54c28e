# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A home with a key, rows of which one leaks, a choice of items, and the draft of a round that is made of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator_app.workflows.building.choosing_items import chosen_rows
from annotator_app.workflows.building.plans.plan_draft import Draft
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.rounds import pools, select_round
from annotator_app.workflows.rounds.select_round import SelectionDraft
from annotator_app.workflows.signing import identity
from tests.builders.plans import PASSPHRASE
from tests.builders.round_plans import sentence

OLD = "The old bridge over the river was closed after the heavy rain of last winter."
NEAR = OLD.replace("rain", "rains")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    with open_home(tmp_path_factory.mktemp("select") / "home") as opened:
        identity.new(opened, "Coordinator", PASSPHRASE)
        yield opened


def leaking(folder: Path) -> Path:
    """Rows of which one that is held out is nearly the same as one to train on."""
    told = [("h", OLD, "test"), ("t", NEAR, "train")]
    told += [(f"i-{n}", sentence(n), "train") for n in range(60)]
    path = folder / "pool.jsonl"
    path.write_text(
        "\n".join(json.dumps({"id": a, "text": b, "split": c, "lang": "en"}) for a, b, c in told),
        encoding="utf-8",
    )
    return path


def draft_of(pool: pools.Pool, bundle: Path | None = None, **more: Any) -> SelectionDraft:
    draft = select_round.begin(bundle, "seed")
    draft.take(pool)
    for name, value in more.items():
        setattr(draft, name, value)
    return draft


def of_round(home: Home, rows_file: Path) -> Draft:
    """The draft that the Bundle tab makes of chosen rows."""
    found, problems = chosen_rows.beside([rows_file], home, "b")
    assert found is not None, problems
    return replace(
        found, title="Next", language=found.language or "en", labels=found.labels or ("good", "bad")
    )
