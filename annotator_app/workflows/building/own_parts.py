# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the pack of one person has of its own beside their items: practice that comes first, orders of responses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from annotator_app.model.bundle import BundleContributor, BundleItem
from annotator_app.model.pack import Task, task_to_json
from annotator_app.model.positions import AS_IT_IS, in_order, letter
from annotator_app.model.strict_json import write_readable
from annotator_app.study.assignment import Assignment
from annotator_app.study.positions import Compared, Order, balanced
from annotator_app.workflows.building.assigning import people
from annotator_app.workflows.building.plans.plan_items import Prepared
from annotator_app.workflows.building.practising.practice_items import PracticeItem

ANYBODY: Final = ""


class OwnParts:
    """Gives for each person of a plan what only their pack holds; `repeats` are second showings by the first's id.

    `letters` are the orders of responses that somebody sees since an earlier build; these stay.
    """

    def __init__(
        self,
        prepared: Prepared,
        assignment: Assignment,
        repeats: Mapping[str, BundleItem],
        letters: Mapping[tuple[str, str, bool], str],
    ) -> None:
        self._letters = letters
        self._prepared, self._assignment, self._repeats = prepared, assignment, repeats
        self._written: dict[tuple[tuple[str, ...], str], tuple[Task, bytes]] = {}
        self._places: dict[str, Order] = {}
        self._people = {one.name: one for one in people(prepared)}
        self._lines = {one.item.id: one.item for one in prepared.made}
        part = prepared.maker.family.part("responses")
        compares = part is not None and part.most > 1
        self._orders = (
            self._balanced() if compares and prepared.plan.plan.responses_order == "balanced" else None
        )

    def items(self, person: BundleContributor | None) -> tuple[BundleItem, ...]:
        """Give the items that come first in their pack."""
        return tuple(one.made.item for one in self._practice(person))

    def task(self, person: BundleContributor | None) -> tuple[Task, bytes]:
        """Give the task of their pack, and its task.json; what thousands share is written once."""
        practice = self._practice(person)
        key = tuple(one.told.item for one in practice), self._positions(person, len(practice))
        if key not in self._written:
            told = tuple(one.told for one in practice)
            task = replace(self._prepared.task, practice=told, positions=key[1])
            self._written[key] = task, write_readable(task_to_json(task))
        return self._written[key]

    def _practice(self, person: BundleContributor | None) -> tuple[PracticeItem, ...]:
        """Give the items for practice in the languages that they know; a model that judges has none."""
        every = tuple(self._prepared.practice)
        if person is None or not every:
            return every
        known = self._people.get(person.principal)
        return tuple(one for one in every if known is not None and known.knows(one.made.languages))

    def _balanced(self) -> dict[tuple[str, str], Order]:
        """Balance people among themselves; each model that judges for itself."""
        seed = self._prepared.plan.seed
        seen = {name: self._seen(name) for name in self._assignment.items}
        judges = {one.principal for one in self._prepared.contributors if one.judge}
        found = balanced(seed, {name: own for name, own in seen.items() if name not in judges})
        for name in judges & set(seen):
            found |= balanced(seed, {name: seen[name]})
        return found

    def _seen(self, name: str) -> list[Compared]:
        order = self._assignment.items[name]
        twice = {id_ for id_, again in order if again}
        return [
            Compared(
                item=id_,
                size=len(_compared(self._lines[id_])),
                models=tuple(sorted(_compared(self._lines[id_]).values())),
                repeated=id_ in twice,
            )
            for id_, again in order
            if not again and (name, id_, False) not in self._letters
        ]

    def _positions(self, person: BundleContributor | None, practice: int) -> str:
        """Give a letter for each item of their pack; a repeat shows its item turned round."""
        if self._orders is None:
            return ""
        name = person.principal if person else ANYBODY
        signs = [AS_IT_IS] * practice
        for id_, again in self._assignment.items[name]:
            order = self._orders.get((name, id_)) or self._kept(name, id_)
            if (name, id_, again) in self._letters:
                signs.append(self._letters[name, id_, again])
            elif order is None:
                signs.append(AS_IT_IS)
            elif again:
                signs.append(self._sign(self._repeats[id_], order[::-1]))
            else:
                signs.append(self._sign(self._lines[id_], order))
        return "".join(signs)

    def _kept(self, name: str, id_: str) -> Order | None:
        """Give the order of the models that somebody sees since an earlier build; None where there is none."""
        kept, item = self._letters.get((name, id_, False)), self._lines[id_]
        models = _compared(item)
        if kept is None or not models:
            return None
        by_model = sorted(models, key=models.__getitem__)
        return tuple(map(by_model.index, in_order(item.response_ids, kept)))

    def _sign(self, item: BundleItem, order: Order) -> str:
        """Give the letter that brings the responses of the item's line into an order of its models, these sorted."""
        if item.id not in self._places:
            line = item.response_ids
            models = _compared(item)
            by_model = sorted(models, key=models.__getitem__)
            self._places[item.id] = tuple(map(line.index, by_model))
        places = self._places[item.id]
        return letter(tuple(places[place] for place in order))


def _compared(item: BundleItem) -> Mapping[str, str]:
    """Give the models by the responses that stand beside each other; a summary that is rated stands alone."""
    return {response: model for response, model in item.models.items() if response}
