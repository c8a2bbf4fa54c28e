# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The cases that people settle, read from a bundle: one for each text that waits, or that was settled before.

Equal answers stand together as one, with how many people gave it and never who. Their order tells nobody apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from annotator_app import families
from annotator_app.errors import UnknownFamilyError
from annotator_app.model.family import Family
from annotator_app.model.item import Item
from annotator_app.model.pack import Task
from annotator_app.model.review import Settled
from annotator_app.model.texts import Texts
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.labelling import label_shown
from annotator_app.workflows.merged_set.guidelines import guidelines_of
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.settling.settle_queue import Queued, queue

ANSWER: Final = "answer."


@dataclass(frozen=True)
class Said:
    """One answer as it is shown: `id` names it on the screen, `people` gave it, `verdicts` are the reviewers' words."""

    id: str
    answers: Mapping[str, Any]
    people: int
    notes: tuple[str, ...] = ()
    verdicts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Case:
    """One text to settle: why, what was said, which problems were reported, and what was settled or begun before.

    `gold` is what the plan gives as right.
    """

    item: Item
    reasons: Mapping[str, tuple[str, ...]]
    said: tuple[Said, ...]
    problems: tuple[Mapping[str, Any], ...] = ()
    settled: Settled | None = None
    draft: Settled | None = None
    gold: Mapping[str, Any] = field(default_factory=dict)

    def answer(self, id_: str) -> Said | None:
        """Give the answer that stands under `id_` on the screen."""
        return next((one for one in self.said if one.id == id_), None)

    def of_one_mind(self) -> Mapping[str, Any]:
        """Give the values on which all answers agree, by question, where they differ in something else.

        Nothing where all answers are one: whoever wants another one says all of it.
        """
        if len(self.said) < 2:
            return {}
        first, *others = self.said
        return {
            name: value
            for name, value in first.answers.items()
            if all(other.answers.get(name) == value for other in others)
        }


@dataclass(frozen=True)
class ToSettle:
    """What a bundle has to settle: its title, its task as the newest packs ask it, and the cases by item."""

    bundle: Path
    title: Texts
    language: str
    task: Task
    family: Family
    cases: tuple[Case, ...]
    guidelines: Mapping[str, str] = field(default_factory=dict)

    def first_words(self, case: Case) -> str:
        """Give the beginning of the text by which an item is known in a list."""
        return label_shown.first_words(self.family, dict(case.item.fields))


def run(bundle_path: Path, progress: Progress = SILENT) -> ToSettle:
    """Read the cases of a bundle. Raises UsageError, StoreError, UnknownFamilyError, Cancelled."""
    with bundle_store.open_bundle(bundle_path) as bundle:
        merged = MergedSet(bundle)
        task = merged.asked.newest(merged.latest_packs[-1].pack_id)
        family = families.by_id(task.family)
        if family is None:
            raise UnknownFamilyError(family=task.family)
        settled, drafts = merged.settled, merged.fitting_words(bundle.settle_drafts())
        cases = []
        for count, one in enumerate(queue(merged, settled=True), 1):
            cases.append(_case(one, settled, drafts))
            progress.step(count, 0)
        facts, guidelines = merged.facts, _guidelines(merged, bundle_path.parent, task) if cases else {}
    return ToSettle(bundle_path, facts.title, facts.language, task, family, tuple(cases), guidelines)


def _guidelines(merged: MergedSet, folder: Path, task: Task) -> dict[str, str]:
    """Give the guidelines by language, out of the first pack that asks the same and still lies beside the bundle."""
    for pack in reversed(merged.latest_packs):
        if found := guidelines_of(folder, pack, task):
            return {one.language: found[one.path].decode("utf-8") for one in task.guidelines}
    return {}


def _case(one: Queued, settled: Mapping[str, Settled], drafts: Mapping[str, Settled]) -> Case:
    groups: list[list[Mapping[str, Any]]] = []
    for said in one.answers:
        if said["answers"] is None:
            continue
        own = next((group for group in groups if group[0]["answers"] == said["answers"]), None)
        if own is None:
            groups.append([said])
        else:
            own.append(said)
    return Case(
        item=Item({"id": one.item, **one.content}, one.item_sha256),
        reasons=one.reasons,
        said=tuple(_said(number, group) for number, group in enumerate(groups, 1)),
        problems=tuple(said["problem"] for said in one.answers if said["problem"] is not None),
        settled=settled.get(one.item_sha256),
        draft=drafts.get(one.item_sha256),
        gold=one.gold,
    )


def _said(number: int, group: list[Mapping[str, Any]]) -> Said:
    verdicts: Counter[str] = Counter()
    for one in group:
        verdicts.update(one["verdicts"])
    notes = tuple(dict.fromkeys(one["note"] for one in group if one["note"]))
    return Said(f"{ANSWER}{number}", group[0]["answers"], len(group), notes, dict(sorted(verdicts.items())))
