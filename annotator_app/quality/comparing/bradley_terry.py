# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Strengths of three models or more from comparisons of two: Bradley and Terry 1952 (quality.md 1.6).

Half a win is added to every ordered pair, since an undefeated model would run to infinity. Differences to a named
baseline are reported, never absolute scores, with intervals drawn by prompt. There is no Elo: it moved by up to
241 points with the order of the same votes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator_app.quality.comparing.pairwise import Comparisons, points
from annotator_app.quality.labels import BoolArray, FloatArray
from annotator_app.quality.resampling import Plan, percentiles
from annotator_app.quality.results import Estimate, Reason, Result, Undefined

PRIOR = 0.5
_SETTLED = 1e-10
_ROUNDS = 10_000
_CELLS = 4_000_000


@dataclass(frozen=True, slots=True)
class Strengths:
    """One entry a model: its difference to the baseline in log-odds, n the prompts it was compared on.

    `chance`: how often it would be better than the baseline, by the same figure.
    """

    baseline: int
    difference: tuple[Result, ...]
    chance: tuple[float | None, ...]
    prior: float


def strengths(
    rows: Comparisons, baseline: int, plan: Plan | None = None, prior: float = PRIOR
) -> Strengths | Undefined:
    """Compare every model with `baseline`; models that no chain of comparisons ties to it have no figure."""
    table = points(rows)
    met = (table + table.transpose(0, 2, 1)) > 0
    used = met.any(axis=(1, 2))
    if not used.any():
        return Undefined(Reason.NO_ANSWERS)
    table, met = table[used], met[used]
    difference = against(fitted(table.sum(axis=0)[None], prior), baseline)[0]
    drawn = _drawn(table, baseline, plan or Plan(), prior)
    joined = _joined(np.asarray(met.any(axis=0)), baseline)
    results: list[Result] = []
    for model in range(rows.models):
        prompts = int(met[:, model].any(axis=1).sum())
        if not joined[model]:
            results.append(Undefined(Reason.NOT_CONNECTED))
        elif model == baseline:
            results.append(Estimate(0.0, prompts, "prompts"))
        else:
            interval = percentiles(drawn[:, model], plan or Plan(), "bootstrap by prompt")
            results.append(Estimate(float(difference[model]), prompts, "prompts", interval))
    chances = tuple(
        float(1 / (1 + np.exp(-one.value))) if isinstance(one, Estimate) else None for one in results
    )
    return Strengths(baseline, tuple(results), chances, prior)


def fitted(wins: FloatArray, prior: float = PRIOR) -> FloatArray:
    """Give the logarithms of the strengths for each table of `wins`, tables × winner × loser.

    The update of Hunter 2004 (MM): p_i = w_i / sum_j n_ij / (p_i + p_j), until no strength moves.
    """
    models = wins.shape[1]
    wins = wins + prior * (1 - np.eye(models))
    games = wins + wins.transpose(0, 2, 1)
    won = wins.sum(axis=2)
    strength = np.ones_like(won)
    for _round in range(_ROUNDS):
        pairs = games / (strength[:, :, None] + strength[:, None, :])
        after = won / np.maximum(pairs.sum(axis=2), 1e-300)
        after /= np.exp(np.log(np.maximum(after, 1e-300)).mean(axis=1, keepdims=True))
        moved = float(np.abs(after / np.maximum(strength, 1e-300) - 1).max())
        strength = after
        if moved < _SETTLED:
            break
    return np.asarray(np.log(np.maximum(strength, 1e-300)), dtype=np.float64)


def against(logs: FloatArray, baseline: int) -> FloatArray:
    """Give differences to the baseline instead of logarithms of strengths."""
    return logs - logs[:, baseline : baseline + 1]


def _drawn(table: FloatArray, baseline: int, plan: Plan, prior: float) -> FloatArray:
    """Draw prompts with replacement and fit each draw: draws × models."""
    prompts, models = table.shape[:2]
    source = np.random.default_rng(plan.seed)
    flat = table.reshape(prompts, -1)
    block = max(1, _CELLS // prompts)
    wins = []
    for done in range(0, plan.replicates, block):
        size = min(block, plan.replicates - done)
        weights = source.multinomial(prompts, np.full(prompts, 1 / prompts), size=size)
        wins.append((weights @ flat).reshape(size, models, models))
    return against(fitted(np.concatenate(wins), prior), baseline)


def _joined(met: BoolArray, baseline: int) -> list[bool]:
    """Tell which models a chain of comparisons ties to the baseline."""
    reached = {baseline}
    edge = [baseline]
    while edge:
        for model in np.flatnonzero(met[edge.pop()]).tolist():
            if model not in reached:
                reached.add(model)
                edge.append(model)
    return [model in reached for model in range(len(met))]
