# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Reviewing and settling: what a coordinator remembers of draws, and what reviewers and adjudicators may say.

Which answers are planted, and whose answer stands under which subject, is in the bundle alone. The lists of
words are fixed: files name their entries.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Final, Literal

import orjson

from annotator_app.model.bundle import Chain, ResultState

# The error list, MQM-like (quality.md 2.4): groups and their entries; where two fit the earlier one is taken.
CATEGORIES: Final[Mapping[str, tuple[str, ...]]] = {
    "meaning": (
        "wrong_label", "wrong_span", "contradicts_source", "adds", "omits", "wrong_reference",
    ),
    "language": ("wrong_language", "grammar", "spelling", "script_or_direction", "punctuation"),
    "terms_and_style": ("wrong_term", "register", "unnatural", "guideline_style"),
    "task": (
        "instruction_ignored", "empty_or_filler", "not_own_work", "rating_without_reason", "criterion_misread",
    ),
    "source": ("source_broken", "not_decidable", "sensitive_data"),
}  # fmt: skip
EVERY_CATEGORY: Final = tuple(entry for group in CATEGORIES.values() for entry in group)

# Why people had to settle an item.
SETTLE_CAUSES: Final = (
    "slip", "guideline_unclear", "guideline_silent", "text_ambiguous", "option_missing", "knowledge_needed",
    "language_or_variety", "reviewer_wrong", "source_broken", "truly_ambiguous",
)  # fmt: skip

# The plan of a draw that decides nothing of a lot: another reviewer looks at what one has checked (quality.md 2.5).
SECOND: Final = "second"

# The plan of a draw in proportion to risk; "risk:120" names how many answers of each lot (quality.md 2.3).
RISK: Final = "risk"

Half = Literal["random", "risk", "weighed", "control", "planted", "second"]
LotName = tuple[str, str, str]


def is_weighed(plan: str) -> bool:
    """Tell whether a plan draws in proportion to risk."""
    return plan.partition(":")[0] == RISK


@dataclass(frozen=True, kw_only=True)
class Chance:
    """How likely an answer of a lot was to be drawn, the size it was drawn in proportion to, and whether it was."""

    item: str
    size: int
    chance: Fraction
    drawn: bool


@dataclass(frozen=True, kw_only=True)
class DrawnAnswer:
    """One line of a review pack as the coordinator knows it.

    `content` is the digest of the answer that really stands; `sha256` that of the line the reviewer sees. `truth`
    are the answers before a label was flipped, for planted ones; `known_good`: it is known to be right as shown.
    """

    item: str
    subject: str
    contributor: str
    series: str
    language: str
    result_pack: str
    item_sha256: str
    sha256: str
    content: bytes
    half: Half
    reasons: tuple[str, ...] = ()
    known_good: bool = False
    truth: Mapping[str, Any] | None = None


@dataclass(frozen=True, kw_only=True)
class DrawnLot:
    """How much of one lot was drawn: contributor × result × family × language (quality.md 2.1)."""

    contributor: str
    series: str
    task_pack: str
    language: str
    answers: int
    random: int
    risk: int
    planted: int
    control: int

    @property
    def drawn(self) -> int:
        """Every line of the lot in the review pack."""
        return self.random + self.risk + self.planted + self.control


@dataclass(frozen=True, kw_only=True)
class DrawnReview:
    """One review pack that went out; `task` and `lots` are what verdicts are held against.

    `chances`: of a draw in proportion to risk those of every answer of each lot, by contributor, series and language.
    """

    pack_id: str
    series: str
    file: str
    sha256: str
    drawn_at: str
    plan: str
    seed: str
    recipients: tuple[str, ...]
    task: bytes
    lots: tuple[DrawnLot, ...] = ()
    answers: tuple[DrawnAnswer, ...] = ()
    chances: Mapping[LotName, tuple[Chance, ...]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What a reviewer said of one line of a review pack."""

    item: str
    subject: str
    verdict: str
    category: str | None = None
    severity: str | None = None
    value: Mapping[str, Any] | None = None
    comment: str = ""
    blind: bool = False

    @property
    def is_error(self) -> bool:
        """Tell whether it counts as an error: corrected or disagreed with, major or critical."""
        return self.verdict in ("corrected", "disagree") and (self.severity or "major") in (
            "major",
            "critical",
        )


@dataclass(frozen=True, kw_only=True)
class VerdictPack:
    """One verified verdict pack: which review it answers, who signed it, and its journal.

    `own` counts what the reviewer said of answers of their own, which is among no verdicts.
    """

    pack_id: str
    review: str
    reviewer: str
    key: str
    revision: int
    created_at: str
    chain: Chain
    verdicts: tuple[Verdict, ...] = ()
    own: int = 0


@dataclass(frozen=True, kw_only=True)
class StandingVerdicts:
    """A verdict pack that the bundle holds, and how it stands among those of the same reviewer and review.

    `count` is how many verdicts are kept of it.
    """

    pack_id: str
    review: str
    reviewer: str
    received_at: str
    state: ResultState
    created_at: str = ""
    count: int = 0


@dataclass(frozen=True, kw_only=True)
class Settled:
    """How people settled an item: by `answers`, or as truly ambiguous, which keeps the distribution.

    "open" takes the word before it back; "draft" is half of a word, which settles nothing yet.
    """

    item: str
    item_sha256: str
    outcome: Literal["adjudicated", "ambiguous", "open", "draft"]
    answers: Mapping[str, Any]
    cause: str
    comment: str = ""
    at: str = ""


AGAINST: Final = ("corrected", "disagree")
_WEIGHT: Final = ("agree", "unsure", *AGAINST)
_SEVERE: Final = ("neutral", "minor", "major", "critical")


def weightiest(said: Sequence[Verdict]) -> Verdict:
    """Give the verdict that speaks for an answer: the one that is furthest against it."""
    return max(said, key=lambda one: (_WEIGHT.index(one.verdict), _SEVERE.index(one.severity or "neutral")))


def spoken_against(
    said: Sequence[Verdict], answers: Mapping[str, Any], settled: Settled | None
) -> Verdict | None:
    """Give the verdict against an answer; None where reviewers let it stand, or people settled the item by it."""
    found = weightiest(said) if said else None
    if found is None or found.verdict not in AGAINST:
        return None
    upheld = settled is not None and settled.outcome == "adjudicated" and settled.answers == answers
    return None if upheld else found


def in_place_of(answers: Mapping[str, Any], against: Verdict) -> dict[str, Any] | None:
    """Give what a reviewer answered in the place of an answer; None where they only said that it is wrong.

    A correction changes what it names; somebody who disagreed has answered for themself, and nothing else holds.
    """
    own: Mapping[str, Any] = (against.value or {}).get("answers") or {}
    if not own:
        return None
    return {**answers, **own} if against.verdict == "corrected" else dict(own)


def content_of(item_sha256: str, answers: Mapping[str, Any] | None) -> bytes:
    """Give the digest of an answer to one text: the same as long as neither changes."""
    said = orjson.dumps([item_sha256, answers], option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(said).digest()
