# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a plan says of who answers what, and of the people: `[plan]` and `[[contributor]]`.

Varieties, fields and rates of people stay in the plan, of which the bundle keeps a copy; no pack holds them.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from annotator_app.workflows.building.plans.plan_parts import Column, ColumnNames, Count, Part, Share, Strings


class OverlapPart(Part):
    """`overlap`: how many items of each stratum several people answer."""

    share: Share = 0.0
    at_least: Count = 0
    people: Annotated[int, Field(ge=2)] = 2


class GoldPart(Part):
    """`gold`: how many items with a known answer each person gets in each of their languages."""

    share: Share = 0.0
    at_least: Count = 0


class PracticePart(Part):
    """`[practice]`: items that come first, count for nothing, and tell whether the answer was the expected one.

    Named by id, by a column that says yes, or by the source that holds them (as `path` names it). Their right
    answers are those of `[fields]`; `why` is the column with the reason, or one column for each language.
    """

    ids: Strings = []
    column: Column | None = None
    source: str | None = None
    why: Column | dict[str, Column] | None = None

    @property
    def wanted(self) -> bool:
        """Whether any item is for practice."""
        return bool(self.ids or self.column or self.source)


class PlanPart(Part):
    """`[plan]`: who answers what, and in which order.

    Items of one language are a stratum; columns in `strata` part them further. `expertise` names a column
    with the field that somebody has to know.
    """

    answers_per_item: Annotated[int, Field(ge=1)] = 1
    overlap: OverlapPart | None = None
    gold: GoldPart | None = None
    repeats: Share = 0.0
    strata: ColumnNames = []
    expertise: Column | None = None
    order: Literal["seeded", "given"] = "seeded"
    responses_order: Literal["balanced", "drawn", "given"] = "balanced"


class RatePart(Part):
    """`rate`: what was agreed to be paid, for each accepted item or each hour."""

    # A float of TOML is read by its digits: 0.1 is a tenth.
    amount: Annotated[Decimal, BeforeValidator(str), Field(ge=0)]
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$")]
    per: Literal["item", "hour"] = "item"


class ContributorPart(Part):
    """`[[contributor]]`: a person by key card or by name alone; `share` is their part of the work beside others'.

    Of who `left` what did not come back goes to others.
    `judge` is the alias of a model in place of a person: its answers count for no majority.
    """

    name: Annotated[str, Field(min_length=1)]
    keycard: str | None = None
    languages: list[str] = []
    varieties: list[str] = []
    fields: list[str] = []
    rate: RatePart | None = None
    share: Annotated[float, Field(gt=0, le=100)] = 1.0
    judge: Annotated[str, Field(max_length=64)] = ""
    at_most: Count | None = None
    left: bool = False
