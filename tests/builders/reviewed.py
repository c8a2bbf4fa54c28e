# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A bundle with answers worth checking: two people answered every item, some wrongly, and some items have gold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator_app.packs import keys
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.signing import identity
from tests.builders.bundles import history, make_bundle, write
from tests.builders.packs import CONTRIBUTOR, OTHER_CONTRIBUTOR, PROJECT, REVIEWER, item_lines, task

ITEMS = 120
GOLD_EVERY = 3
LABELS = ("positive", "neutral", "negative")


def right(number: int) -> str:
    """The label that an item deserves."""
    return LABELS[number % len(LABELS)]


def item_id(number: int) -> str:
    return f"i-{number:05d}"


def number_of(item: str) -> int:
    return int(item.removeprefix("i-"))


@dataclass(frozen=True)
class Answered:
    """A bundle and the result packs of Ann, who errs in `wrong` items, and of Ben, who never does."""

    bundle: Path
    ann: Path
    ben: Path


def reviewer_home(folder: Path) -> Path:
    """A home that holds the key of the reviewer whom the bundle's roster names."""
    with open_home(folder) as home:
        identity.put(home, keys.private_text(REVIEWER, None), REVIEWER.public, "Reviewer 01")
    return folder


def answered(
    folder: Path, wrong: Callable[[int], bool] = lambda number: number % 10 == 1, items: int = ITEMS
) -> Answered:
    folder.mkdir(exist_ok=True)
    pack = task(recipients=("*",), lines=item_lines(items))
    gold: dict[str, dict[str, Any]] = {
        item_id(number): {"gold": {"label": right(number)}} for number in range(0, items, GOLD_EVERY)
    }
    people = {"Ann": CONTRIBUTOR, "Ben": OTHER_CONTRIBUTOR}
    bundle = make_bundle(folder / "words.bundle", [pack], people, items=gold)
    said = [(number, right(number + wrong(number))) for number in range(items)]
    ann = history(pack, said)
    ben = history(
        pack,
        [(number, right(number)) for number in range(items)],
        key=OTHER_CONTRIBUTOR,
        principal=f"c-0002@{PROJECT}",
    )
    return Answered(bundle, write(folder / "ann.resultpack", ann), write(folder / "ben.resultpack", ben))
