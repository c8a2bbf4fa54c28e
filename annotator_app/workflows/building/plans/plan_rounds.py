# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a plan says of rounds: which items are chosen, how they are parted, what goes before, what was let pass."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final, Literal

from pydantic import Field, model_validator

from annotator_app.workflows.building.plans.plan_parts import Column, ColumnNames, Part, Share, Strings

Signal = Literal["margin", "entropy", "samples", "labels", "spread", "rating", "rarity", "topic"]
Split = Literal["train", "validation", "heldout"]
# The keys of the columns that signals come from, where they are called otherwise.
_FROM: Final[Mapping[str, str]] = {"margin": "chances", "entropy": "chances"}


class SelectPart(Part):
    """`[select]`: how many items of each language are chosen out of the sources, and what tells a challenging one.

    `chances` are a model's scores for the options, `samples` several responses of it, `labels` what people said
    earlier (a list, or counts by label), `spread` earlier ratings that lie apart, `rating` an earlier mean; `rarity`
    names columns whose rare values count, `rare` counts rare lengths of texts and rare sources, `topic` names a
    column whose values are covered already. `random` is the share drawn by seed alone. With `strata` each value of
    these columns keeps its share.
    """

    count: Annotated[int, Field(ge=1)]
    random: Share = 0.2
    chances: Column | None = None
    samples: Column | None = None
    labels: Column | None = None
    spread: Column | None = None
    rating: Column | None = None
    rarity: ColumnNames = []
    rare: list[Literal["length", "source"]] = []
    strata: ColumnNames = []
    topic: Column | None = None
    covered: Strings = []
    weights: dict[Signal, Annotated[float, Field(ge=0)]] = {}

    @model_validator(mode="after")
    def _weighs_what_there_is(self) -> SelectPart:
        for signal in self.weights:
            key = _FROM.get(signal, signal)
            if not (getattr(self, key) or (signal == "rarity" and self.rare)):
                raise ValueError(f"no column of “{key}” is named, and “{signal}” has a weight")
        if self.covered and self.topic is None:
            raise ValueError("no column of “topic” is named, and “covered” lists some")
        return self


class CriticalPart(Part):
    """`[critical]`: items that are in every round, by id or by a column, and named apart in claims."""

    ids: Strings = []
    column: Column | None = None


class SplitsPart(Part):
    """`[splits]`: shares that are held out and for validation, or the column that says it; the rest is for training.

    `together` is a column whose equal values stay in one split, as for translations of each other or one document.
    """

    heldout: Share = 0.0
    validation: Share = 0.0
    column: Column | None = None
    together: Column | None = None

    @model_validator(mode="after")
    def _something_is_left(self) -> SplitsPart:
        if self.heldout + self.validation >= 1:
            raise ValueError("heldout and validation leave nothing for training")
        return self


class WaiverPart(Part):
    """`[[waiver]]`: two items that are alike across splits and stay all the same, and why."""

    items: Annotated[list[str], Field(min_length=2, max_length=2)]
    reason: Annotated[str, Field(min_length=1)]


class RoundPart(Part):
    """`[round]`: what this round is called, the bundle of the one before, and what it is for.

    `selection` is the signed record of items that were chosen before: splits, reasons and waivers come from it.
    """

    id: Annotated[str, Field(min_length=1, max_length=64)]
    parent: str | None = None
    selection: str | None = None
    purpose: Literal["select", "rate", "train", "validate"] = "rate"
