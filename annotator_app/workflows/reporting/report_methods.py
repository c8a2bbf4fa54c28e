# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which methods the figures of a report rest on, with source and parameters: the method box (quality.md 5)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from annotator_app.quality.methods import METHODS
from annotator_app.reports.agreement import LIKENESS, Agreement, AgreementFigures
from annotator_app.reports.figures import MethodLine

_OF_MERGING: Final = {
    "mean": ("ratings",), "median": ("median",), "mean rank": ("mean_rank", "majority", "dawid_skene"),
    "longest exact majority": ("majority",), "majority of each label": ("majority",),
}  # fmt: skip


# By the name of a plan, without what follows a colon. One that takes all answers estimates nothing.
_PLANS: Final = {
    "light": "one_look", "normal": "one_look", "strict": "one_look", "zero": "one_look", "iso": "iso2859",
}  # fmt: skip


def methods_of(found: Mapping[str, Any]) -> tuple[MethodLine, ...]:
    """Give the methods of what was computed, in the order of the book of methods."""
    used = set(_used(found))
    return tuple(
        MethodLine(
            id=key,
            name=method.name,
            source=method.source,
            parameters="; ".join(f"{name}: {value}" for name, value in method.parameters.items()),
        )
        for key, method in METHODS.items()
        if key in used
    )


def _used(found: Mapping[str, Any]) -> Iterator[str]:
    agreement, people, comparing = found["agreement"], found["people"], found["comparing"]
    yield from _of_agreement(agreement)
    if people.contributors:
        yield from ("by_prompt", "straight_runs", "one_answer")
    if people.spells:
        yield "pace"
    if people.origins:
        yield from ("near_copies", "filler", "length", "origin", "text_language")
    if comparing.first:
        yield "by_prompt"
    if comparing.wins or comparing.claims:
        yield from ("by_prompt", "sign_flips", "holm")
    if comparing.strengths:
        yield "bradley_terry"
    if comparing.faults:
        yield "severity"
    yield from _of_lots(found.get("lots", ()))
    blind = found.get("blind")
    if blind is not None:
        yield from ("blind", "wilson")
        yield from _of_questions(blind.questions)
    if found["gold"].people:
        yield from ("gold", "wilson")
    yield from _of_models(found)


def _of_lots(lots: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Give the methods of the plans that lots were checked by, and of what is said of each lot."""
    for one in lots:
        plan = str(one["plan"]).partition(":")[0]
        if one["weighed"]:
            yield "weighed"
        elif plan != "all":
            yield _PLANS.get(plan, "five_looks")
        yield from ("clopper_pearson", "corrected", "wilson", "severity")


def _of_agreement(agreement: AgreementFigures) -> Iterator[str]:
    yield from _of_questions(agreement.questions)
    if agreement.people:
        yield "cohen"
    for one in agreement.merging:
        yield from _OF_MERGING.get(one.method, ("majority", "dawid_skene"))


def _of_questions(questions: Sequence[Agreement]) -> Iterator[str]:
    levels = {one.level for one in questions}
    if LIKENESS in levels:
        yield from ("chrf", "bootstrap")
    if levels - {LIKENESS}:
        yield from ("alpha", "raw", "gwet", "fleiss", "bootstrap")
        yield from ("prevalence" for one in questions if one.prevalence is not None)
        yield from (name for level, name in (("sets", "jaccard"), ("marks", "spans")) if level in levels)
    if any(two.name.startswith("ICC") and two.value is not None for one in questions for two in one.others):
        yield "icc"


def _of_models(found: Mapping[str, Any]) -> Iterator[str]:
    models, rounds = found["models"], found["rounds"]
    if models.judges:
        yield from ("majority", "cohen", "bootstrap")
    if models.suggestions or rounds.splits:
        yield "by_prompt"
    if rounds.rounds:
        yield from ("by_prompt", "sign_flips", "wilcoxon", "holm")
    if rounds.labels:
        yield from ("by_prompt", "sign_flips", "mcnemar", "holm")
    if rounds.rebounds:
        yield "rebound"
