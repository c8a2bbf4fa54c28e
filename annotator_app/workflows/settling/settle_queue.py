# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The items that people have to settle, with why (`to_settle.py`) and what was said of them.

The answers stand side by side without names, in an order that tells nobody apart (quality.md 2.5).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from annotator_app.model.outcome import in_words_of
from annotator_app.model.rows import AnswerRow
from annotator_app.quality.deciding.votes import merged as outcome_of
from annotator_app.study.draw import digest
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.settling import to_settle
from annotator_app.workflows.settling.doubts import METHODS
from annotator_app.workflows.settling.to_settle import REASONS


@dataclass(frozen=True)
class Queued:
    """One text of an item that waits: why, by question where a question is the reason ("" else), and what was said.

    `methods`: what majority and Dawid-Skene make of it, by question, where the numbers have a doubt.
    """

    item: str
    item_sha256: str
    language: str
    reasons: Mapping[str, tuple[str, ...]]
    content: Mapping[str, Any]
    answers: tuple[Mapping[str, Any], ...]
    votes: Mapping[str, Mapping[str, int]]
    gold: Mapping[str, Any] = field(default_factory=dict)
    methods: Mapping[str, Any] = field(default_factory=dict)

    @property
    def causes(self) -> tuple[str, ...]:
        """Every reason once, in the order of `REASONS`."""
        found = {reason for own in self.reasons.values() for reason in own}
        return tuple(reason for reason in REASONS if reason in found)


def queue(merged: MergedSet, *, settled: bool = False) -> Iterator[Queued]:
    """Give every item that people have to settle and have not settled yet, by item; `settled`: those too."""
    found = to_settle.read(merged)
    waiting = {item for item, _ in found.at_once} | found.doubted.keys()
    waiting |= {item for item, _ in (*found.contested, *found.planned)}
    seed = merged.facts.seed or merged.facts.project
    for _, own in groupby(merged.rows(waiting) if waiting else (), key=lambda row: row.given.item):
        texts: dict[str, list[AnswerRow]] = {}
        for row in own:
            if row.current and row.kept.repeat_of is None and (settled or row.settled is None):
                texts.setdefault(row.given.digest, []).append(row)
        for text, rows in texts.items():
            reasons = found.of((rows[0].given.item, text), rows[0].task.questions)
            if reasons:
                yield _queued(rows, reasons, found.methods.get(rows[0].given.item, {}), seed)


def _queued(
    rows: list[AnswerRow],
    reasons: dict[str, tuple[str, ...]],
    methods: Mapping[str, Mapping[str, Mapping[str, Any]]],
    seed: str,
) -> Queued:
    first = rows[0]
    item = first.given.item
    shuffled = sorted(rows, key=lambda row: digest(seed, "settle", item, row.contributor))
    votes: dict[str, Mapping[str, int]] = {}
    for question in first.task.questions:
        values = [
            value
            for row in rows
            if (value := question.said_in(row.answers, row.item.response_ids)) is not None
        ]
        if question.each == "item" and any(question.id in row.answers for row in rows):
            outcome = outcome_of(question, values)
            votes.update({question.id: dict(outcome.votes)} if outcome is not None else {})
    return Queued(
        item, first.given.digest, first.language, reasons,
        {name: value for name, value in first.item.fields.items() if name not in ("id", "suggestion")},
        tuple(map(_said, shuffled)), votes, first.kept.gold, _methods(methods, first.kept.models),
    )  # fmt: skip


def _methods(
    found: Mapping[str, Mapping[str, Mapping[str, Any]]], models: Mapping[str, str]
) -> dict[str, Any]:
    """Give by question, or by question and response, what both ways of merging say, in answers to this item."""
    told: dict[str, Any] = {}
    for question, units in found.items():
        own = {
            response: {
                name: in_words_of(value, models) if name in METHODS else value for name, value in said.items()
            }
            for response, said in units.items()
        }
        told[question] = own.get("", own)
    return told


def _said(row: AnswerRow) -> dict[str, Any]:
    verdicts = Counter(one.verdict for one in row.review)
    return {
        "answers": dict(row.answers) or None,
        "problem": row.given.problem,
        "note": row.given.note or None,
        "verdicts": dict(sorted(verdicts.items())),
    }
