# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The draw in proportion to risk of one lot, and what shows afterwards that it was made so (quality.md 2.3).

Drawn again it takes the seed, the sizes of all answers of the lot, and SHA-256. The review pack holds the digest of
these under its signature (`Sample.frame`), and nothing of them: a reviewer who saw how likely an answer was to be drawn
would know which ones are doubted, and which are planted.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import orjson

from annotator_app.errors import UsageError
from annotator_app.model.review import SECOND, Chance, DrawnReview, LotName
from annotator_app.model.strict_json import parse
from annotator_app.packs.manifest import ReviewManifest
from annotator_app.store.bundle import bundle_store
from annotator_app.study import proportional
from annotator_app.study.draw import UNIT
from annotator_app.workflows.checking.verify_pack import PackReport

METHOD: Final = "proportional-to-risk"
NOT_OF_BUNDLE: Final = "The review pack {file} was not drawn from this bundle."
NOT_BY_RISK: Final = (
    "The review pack {file} was not drawn in proportion to risk, so there is no draw to do again."
)
_PURPOSE: Final = "risk"


@dataclass(frozen=True)
class LotDraw:
    """One lot as it was drawn from: its name in draws, the seed that holds for it, and all its answers."""

    name: str
    seed: str
    chances: Sequence[Chance]

    @property
    def count(self) -> int:
        """How many answers were drawn."""
        return sum(one.drawn for one in self.chances)

    def is_the_same_again(self) -> bool:
        """Tell whether seed and sizes alone give the same answers with the same chances."""
        sizes = {one.item: one.size for one in self.chances}
        return drawn(self.seed, self.name, sizes, self.count) == tuple(self.chances)


def drawn(seed: str, lot: str, sizes: Mapping[str, int], count: int) -> tuple[Chance, ...]:
    """Draw so many answers of a lot; `lot` is its name in draws."""
    chances = proportional.chances(sizes, count)
    taken = set(proportional.drawn(f"{seed}{UNIT}{lot}", _PURPOSE, sizes, count))
    return tuple(
        Chance(item=item, size=size, chance=chances[item], drawn=item in taken)
        for item, size in sorted(sizes.items())
    )


def frame(lots: Iterable[LotDraw]) -> str:
    """Give the digest of all that a draw was made from.

    It is SHA-256 of one JSON text in UTF-8 without spaces: a list of `[name, seed, count, [[item, size], …]]`, one for
    each lot, sorted by name and by item.
    """
    told = [
        [one.name, one.seed, one.count, sorted([each.item, each.size] for each in one.chances)]
        for one in sorted(lots, key=lambda one: one.name)
    ]
    return hashlib.sha256(orjson.dumps(told)).hexdigest()


@dataclass(frozen=True)
class DrawnAgain:
    """A draw that was done again: from the record of the bundle, held against it and against the signed pack.

    `same_frame`: the record is the one that was signed; `same_draw`: it gives the same answers with the same chances,
    the pack holds just the lines that the record says, and none of them was drawn otherwise.
    """

    frame: str
    same_frame: bool
    same_draw: bool
    lots: tuple[LotDraw, ...]

    @property
    def ok(self) -> bool:
        """Whether the draw is what the coordinator signed."""
        return self.same_frame and self.same_draw

    def as_object(self) -> dict[str, Any]:
        """Give everything that anybody needs to draw it again."""
        return {
            "ok": self.ok, "frame": self.frame, "same_frame": self.same_frame, "same_draw": self.same_draw,
            "lots": [
                {
                    "lot": one.name, "seed": one.seed, "drawn": one.count,
                    "answers": [
                        {"item": each.item, "size": each.size, "chance": str(each.chance), "drawn": each.drawn}
                        for each in one.chances
                    ],
                }
                for one in self.lots
            ],
        }  # fmt: skip


def again(bundle_path: Path, report: PackReport) -> DrawnAgain:
    """Do the draw of a good review pack again. Raises UsageError where it was another draw, StoreError."""
    pack, name = report.pack, report.path.name if report.path is not None else ""
    signed = pack.manifest.sample.frame if pack and isinstance(pack.manifest, ReviewManifest) else None
    if pack is None or signed is None:
        raise UsageError(NOT_BY_RISK, file=name)
    with bundle_store.open_bundle(bundle_path) as bundle:
        review = next((one for one in bundle.reviews() if one.pack_id == pack.pack_id), None)
        if review is None:
            raise UsageError(NOT_OF_BUNDLE, file=name)
        lots = tuple(_lots(review, bundle.reviews(), bundle.drawn_chances(pack.pack_id)))
        booked = [one for _, one in bundle.drawn_answers(pack.pack_id)]
    given = {
        ((one.contributor, one.series, one.language), one.item) for one in booked if one.half == "weighed"
    }
    told_of = {(one.item, one.subject, one.sha256) for one in booked}
    held = {(one.value["item"], one.value["subject"], one.sha256) for one in pack.records("answers", [])}
    taken = {(key, one.item) for key, lot in lots for one in lot.chances if one.drawn}
    found = tuple(lot for _, lot in lots)
    told = frame(found)
    same = held == told_of and given <= taken and all(one.is_the_same_again() for one in found)
    return DrawnAgain(told, told == signed, same, found)


def _lots(
    review: DrawnReview, reviews: Sequence[DrawnReview], chances: Mapping[LotName, Sequence[Chance]]
) -> Iterator[tuple[LotName, LotDraw]]:
    """Give the lots of a draw; the seed of the first draw from a lot stands for it."""
    fields = parse(review.task)
    assert isinstance(fields, dict)
    for (contributor, series, language), own in chances.items():
        first = next(
            one
            for one in reviews
            if one.plan != SECOND
            and any(
                (lot.contributor, lot.series, lot.language) == (contributor, series, language)
                for lot in one.lots
            )
        )
        name = UNIT.join((contributor, series, str(fields["family"]), language))
        yield (contributor, series, language), LotDraw(name, first.seed, own)
