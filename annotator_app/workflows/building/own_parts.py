# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the pack of one person has of its own beside their items: the items for practice that come first."""

from __future__ import annotations

from dataclasses import replace

from annotator_app.model.bundle import BundleContributor, BundleItem
from annotator_app.model.pack import Task, task_to_json
from annotator_app.model.strict_json import write_readable
from annotator_app.workflows.building.assigning import people
from annotator_app.workflows.building.plan_items import Prepared
from annotator_app.workflows.building.practice_items import PracticeItem


class OwnParts:
    """Gives for each person of a plan what only their pack holds."""

    def __init__(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self._written: dict[tuple[str, ...], tuple[Task, bytes]] = {}
        self._people = {one.name: one for one in people(prepared)}

    def items(self, person: BundleContributor | None) -> tuple[BundleItem, ...]:
        """Give the items that come first in their pack."""
        return tuple(one.made.item for one in self._practice(person))

    def task(self, person: BundleContributor | None) -> tuple[Task, bytes]:
        """Give the task of their pack, and its task.json; what thousands share is written once."""
        practice = self._practice(person)
        names = tuple(one.told.item for one in practice)
        if names not in self._written:
            task = replace(self._prepared.task, practice=tuple(one.told for one in practice))
            self._written[names] = task, write_readable(task_to_json(task))
        return self._written[names]

    def _practice(self, person: BundleContributor | None) -> tuple[PracticeItem, ...]:
        """Give the items for practice in the languages that they know; a model that judges has none."""
        every = tuple(self._prepared.practice)
        if person is None or not every:
            return every
        known = self._people.get(person.principal)
        return tuple(one for one in every if known is not None and known.knows(one.made.languages))
