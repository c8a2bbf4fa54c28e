# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A bundle with answers worth checking: two people answered every item, some wrongly, and some items have gold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator_app.model import strict_json
from annotator_app.packs import keys
from annotator_app.packs.keys import SigningKey
from annotator_app.packs.manifest import Project, Sample
from annotator_app.packs.roster import Roster, signer_for
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.reviewing.write_review import ReviewDraft
from annotator_app.workflows.signing import identity
from tests.builders import work
from tests.builders.bundles import history, make_bundle, write
from tests.builders.packs import (
    CONTRIBUTOR,
    COORDINATOR,
    FULL_ROSTER,
    OTHER_CONTRIBUTOR,
    PROJECT,
    REVIEWER,
    item_lines,
    task,
)
from tests.builders.work import a_result, a_task

_BOSS, _REVIEWER = f"coordinator@{work.PROJECT}", f"r-0001@{work.PROJECT}"
REVIEW_ROSTER = Roster(
    (signer_for("coordinator", _BOSS, COORDINATOR.public), signer_for("reviewer", _REVIEWER, REVIEWER.public))
)
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


def review_draft(folder: Path, answers: int) -> ReviewDraft:
    """A review pack of so many answers of one person, for the reviewer of `reviewer_home`."""
    maker = a_task("sentiment", answers)
    task_id = maker.write(folder / "t.taskpack").pack_id
    said = [{**one, "subject": "s-1"} for one in a_result(maker, task_id, answers).answers]
    return ReviewDraft(
        project=Project(id=work.PROJECT, title="أخبار"), series="news-review", principal=_BOSS, trust_version=5,
        roster=REVIEW_ROSTER, recipients=(_REVIEWER,), sample=Sample(method="random", seed="7", size=answers),
        lots={task_id: answers}, task=strict_json.write_readable(maker.task), items=maker.lines, answers=said,
        guidelines={one["path"]: b"# Guidelines\n" for one in maker.task["guidelines"]},
    )  # fmt: skip


@dataclass(frozen=True)
class Answered:
    """A bundle and the result packs of Ann, who errs in `wrong` items, and of Ben, who never does."""

    bundle: Path
    ann: Path
    ben: Path


def reviewer_home(folder: Path, key: SigningKey = REVIEWER) -> Path:
    """A home that holds the key of a reviewer whom the bundle's roster names."""
    with open_home(folder) as home:
        identity.put(home, keys.private_text(key, None), key.public, "Reviewer 01")
    return folder


def answered(
    folder: Path,
    wrong: Callable[[int], bool] = lambda number: number % 10 == 1,
    items: int = ITEMS,
    known: Callable[[int], str] = right,
    roster: Roster = FULL_ROSTER,
    of_ben: int | None = None,
) -> Answered:
    """Let `known` be what the bundle's gold says, which may err itself; `of_ben`: Ben answers so many of the items."""
    folder.mkdir(exist_ok=True)
    pack = task(recipients=("*",), lines=item_lines(items))
    gold: dict[str, dict[str, Any]] = {
        item_id(number): {"gold": {"label": known(number)}} for number in range(0, items, GOLD_EVERY)
    }
    people = {"Ann": CONTRIBUTOR, "Ben": OTHER_CONTRIBUTOR}
    bundle = make_bundle(folder / "words.bundle", [pack], people, items=gold, roster=roster)
    said = [(number, right(number + wrong(number))) for number in range(items)]
    ann = history(pack, said)
    ben = history(
        pack,
        [(number, right(number)) for number in range(items if of_ben is None else of_ben)],
        key=OTHER_CONTRIBUTOR,
        principal=f"c-0002@{PROJECT}",
    )
    return Answered(bundle, write(folder / "ann.resultpack", ann), write(folder / "ben.resultpack", ben))
