# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which answers of a bundle are to be checked next: of each lot a seeded half and a half by risk, and planted errors.

The seeded half is drawn with the seed alone. What is planted, and how, is drawn with a secret (quality.md 2.3, 2.5).
"""

from __future__ import annotations

import hashlib
import hmac
import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from annotator_app import families
from annotator_app.errors import UsageError
from annotator_app.model.bundle import BundlePack
from annotator_app.model.pack import Task
from annotator_app.model.review import SECOND, Chance, DrawnLot, Half
from annotator_app.model.rows import AnswerRow
from annotator_app.quality.reviewing.reviewers import LEAST_PLANTED
from annotator_app.quality.reviewing.sampling import CHECK_ALL_BELOW, Outcome
from annotator_app.quality.reviewing.weighed import FLOOR, enough
from annotator_app.quality.signs.risk import Sign, risk
from annotator_app.study.draw import UNIT, ordered
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.reviewing import draw_by_risk
from annotator_app.workflows.reviewing.plants import flipped
from annotator_app.workflows.reviewing.risk_signs import Signs
from annotator_app.workflows.standing.lot_verdicts import Reviewing
from annotator_app.workflows.standing.lots import Lot, LotKey, collect, size_of

NOTHING: Final = (
    "There is nothing to check now: no answers have come back, or every lot is decided. Nothing was written."
)
_PLANTED_SHARE: Final = 0.05
_SECOND_SHARE: Final = 0.10

Place = tuple[LotKey, str]


@dataclass
class Picked:
    """What is drawn of one lot; `chances`: of all its answers, where they were drawn in proportion to risk."""

    lot: Lot
    random: list[str] = field(default_factory=list)
    risk: dict[str, tuple[Sign, ...]] = field(default_factory=dict)
    planted: dict[str, dict[str, Any]] = field(default_factory=dict)
    control: list[str] = field(default_factory=list)
    second: list[str] = field(default_factory=list)
    weighed: dict[str, tuple[Sign, ...]] = field(default_factory=dict)
    chances: tuple[Chance, ...] = ()

    def halves(self) -> Iterator[tuple[str, Half]]:
        """Give every line of it: the item, and why it is there."""
        yield from ((item, "random") for item in self.random)
        yield from ((item, "risk") for item in self.risk)
        yield from ((item, "weighed") for item in self.weighed)
        yield from ((item, "control") for item in self.control)
        yield from ((item, "second") for item in self.second)
        yield from ((item, "planted") for item in self.planted)

    def reasons(self, item: str, half: Half) -> tuple[Sign, ...]:
        """Give the signs that an answer was drawn for, or in proportion to."""
        drawn = {"risk": self.risk, "weighed": self.weighed}.get(half, {})
        return drawn.get(item, ())

    @property
    def taken(self) -> set[str]:
        """The items of which there is a line."""
        return {item for item, _ in self.halves()}

    def counted(self) -> DrawnLot:
        """Give what the bundle keeps of the lot."""
        lot = self.lot
        return DrawnLot(
            contributor=lot.contributor, series=lot.series, task_pack=lot.task_pack, language=lot.language,
            answers=len(lot.answers), random=len(self.random), risk=len(self.risk) + len(self.weighed),
            planted=len(self.planted), control=len(self.control) + len(self.second),
        )  # fmt: skip


class Picker:
    """One choice from an open bundle."""

    def __init__(self, merged: MergedSet, plan: str, seed: str, secret: bytes) -> None:
        """Read what was drawn and said before. Raises UsageError where no answers have come back."""
        self._merged, self._plan, self._seed, self._secret = merged, plan, seed, secret
        self.reviewing = Reviewing(merged)
        self.pack = self._newest()
        self.task: Task = merged.asked.newest(self.pack.pack_id)
        self.left_out = 0
        self.picked: list[Picked] = []
        self.rows: dict[Place, AnswerRow] = {}
        self._signs = Signs(merged, self.reviewing)

    def pick(self) -> None:
        """Choose from every lot. Raises UsageError where nothing is to be checked."""
        lots = collect(self._merged, self._take)
        texts = self._merged.digests(self.pack.pack_id)
        for lot in lots.values():
            if not self._fits(lot.task_pack):
                continue
            # One pack holds one text of an item: that of the newest pack.
            other = [
                one for one in lot.answers.values() if texts.get(one.item, one.item_sha256) != one.item_sha256
            ]
            self.left_out += len(other)
            for one in other:
                del lot.answers[one.item]
            picked = self._pick(lot)
            if picked.taken:
                self.picked.append(picked)
        if not self.picked:
            raise UsageError(NOTHING)
        self._read_rows()
        self._plant()

    def mac(self, *words: str) -> bytes:
        """Give what the secret draws for these words."""
        said = UNIT.join(words).encode("utf-8", "surrogatepass")
        return hmac.new(self._secret, said, hashlib.sha256).digest()

    def known_good(self, lot: Lot, item: str) -> bool:
        """Tell whether an answer is known to be right."""
        return bool(self._signs.known_good(lot, item))

    def _newest(self) -> BundlePack:
        answered = {one.task_pack for one in self._merged.standing.values() if one.state == "top"}
        packs = [one for one in self._merged.packs.values() if one.pack_id in answered]
        if not packs:
            raise UsageError(NOTHING)
        return packs[-1]

    def _fits(self, task_pack: str) -> bool:
        """Tell whether all that a pack asked is asked now: one review pack holds one task."""
        return all(self.task.question(one.id) for one in self._merged.task(task_pack).questions)

    def _take(self, lot: Lot, row: AnswerRow) -> None:
        if self._fits(row.pack):
            self._signs.take(lot, row)
        else:
            self.left_out += 1

    def _pick(self, lot: Lot) -> Picked:
        judged = self.reviewing.judged(lot, self._plan, self._seed)
        verdict, order, unseen = judged.verdict, judged.order, judged.unseen
        picked = Picked(lot)
        if verdict.outcome != Outcome.MORE:
            return picked
        goal = verdict.goal or len(order)
        picked.random = [item for item in order[:goal] if item in unseen]
        rest = [item for item in order[goal:] if item in unseen]
        signs = {item: self._signs.of(lot, item) for item in rest}
        risky = [item for item in rest if signs[item]]
        drawn = {
            item: place for place, item in enumerate(ordered(f"{self._seed}{UNIT}{lot.id}", "risk", risky))
        }
        risky.sort(key=lambda item: (-risk(signs[item]), drawn[item]))
        picked.risk = {item: signs[item] for item in risky[: len(picked.random)]}
        return picked

    def _plant(self) -> None:
        """Add errors and, as far as the answers among the drawn that are known to be right are fewer, such ones."""
        count = max(LEAST_PLANTED, math.ceil(_PLANTED_SHARE * sum(len(one.taken) for one in self.picked)))
        by_key = {one.lot.key: one for one in self.picked}
        seen = self._how_seen()
        free = sorted(
            self._known_places(), key=lambda one: (seen.get(one, 0), self.mac("plant", *one[0], one[1]))
        )
        planted = 0
        for key, item in free:
            wrong = self._flipped(by_key[key].lot, item) if planted < count else None
            if wrong is not None:
                # What is known to be right is in no need of a look; its sample lacks nothing without it.
                by_key[key].risk.pop(item, None)
                by_key[key].planted[item] = wrong
                planted += 1
        good = sum(
            self.known_good(one.lot, item)
            for one in self.picked
            for item, half in one.halves()
            if half != "planted"
        )
        standing = {key: one.taken for key, one in by_key.items()}
        spare = [(key, item) for key, item in free if item not in standing[key]]
        for key, item in spare[: max(0, planted - good)]:
            by_key[key].control.append(item)

    def _how_seen(self) -> dict[Place, int]:
        """Give, of what is drawn, how far an error planted beside it shows by being there; others are seen by nothing.

        What was drawn by risk gives way. What has to stay is one line more of its item: that tells least where another
        item has as many, and is all that is left where a lot is checked whole.
        """
        lines = Counter(item for one in self.picked for item in one.taken)
        most = max(lines.values())
        return {
            (one.lot.key, item): 1 if half == "risk" else 2 if lines[item] < most else 3
            for one in self.picked
            for item, half in one.halves()
        }

    def _known_places(self) -> list[Place]:
        return [
            (one.lot.key, item)
            for one in self.picked
            for item in sorted(one.lot.answers)
            if self.known_good(one.lot, item)
        ]

    def _flipped(self, lot: Lot, item: str) -> dict[str, Any] | None:
        row = self.rows[lot.key, item]
        family = families.by_id(self.task.family)

        def order(values: list[Any]) -> list[Any]:
            return sorted(values, key=lambda value: self.mac("flip", *lot.key, item, str(value)))

        known = self._signs.known_good(lot, item)
        return flipped(family, self.task, row.item, row.answers, known, order) if family else None

    def _read_rows(self) -> None:
        """Read once more the answers that are drawn or may be planted; the others were let go."""
        wanted = {(one.lot.key, item) for one in self.picked for item in one.taken} | set(
            self._known_places()
        )
        names = {item for _, item in wanted}

        def keep(lot: Lot, row: AnswerRow) -> None:
            if (lot.key, row.given.item) in wanted:
                self.rows[lot.key, row.given.item] = row

        collect(self._merged, keep, names)


class WeighedPicker(Picker):
    """A sample in proportion to risk, for the error rate of Horvitz and Thompson; what it leaves open is checked whole.

    An answer without any sign has a size, so that it can be drawn as well; each sign adds its weight. The first
    such draw of a lot stands, however many answers a later one asks for: who could draw anew would choose the sample.
    """

    def _pick(self, lot: Lot) -> Picked:
        judged = self.reviewing.judged(lot, self._plan, self._seed)
        picked = Picked(lot)
        if judged.verdict.outcome != Outcome.MORE:
            return picked
        chances = self.reviewing.sample_of(lot, judged.order)
        if chances is None:
            chances = picked.chances = self._drawn(lot, judged.order)
        waiting = [one.item for one in chances if one.drawn and one.item in judged.unseen]
        if waiting or picked.chances:
            picked.weighed = {item: self._signs.of(lot, item) for item in waiting}
        else:
            picked.random = [item for item in judged.order if item in judged.unseen]
        return picked

    def _drawn(self, lot: Lot, order: Sequence[str]) -> tuple[Chance, ...]:
        signs = {item: self._signs.of(lot, item) if item in lot.answers else () for item in order}
        sizes = {item: FLOOR + risk(own) for item, own in signs.items()}
        count = size_of(self._plan) or enough(list(sizes.values()))
        if len(order) < CHECK_ALL_BELOW:
            count = len(order)
        return draw_by_risk.drawn(self.reviewing.seed_of(lot, self._seed), lot.id, sizes, count)


class SecondPicker(Picker):
    """A share of what one reviewer has checked, for another one: what both say tells how far reviewers agree."""

    def _pick(self, lot: Lot) -> Picked:
        seen = [
            item
            for item in ordered(f"{self._seed}{UNIT}{lot.id}", SECOND, lot.answers)
            if len({reviewer for reviewer, _ in self.reviewing.verdicts_of(lot, item)}) == 1
        ]
        return Picked(lot, second=seen[: math.ceil(_SECOND_SHARE * len(seen))])
