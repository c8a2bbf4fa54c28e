# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The part of the page on rounds: what was chosen and waived, scores by split, and this round beside the last."""

from __future__ import annotations

from collections.abc import Iterator

from annotator_app.model.charts import Table
from annotator_app.reports.rounds import RoundFigures

HOW_ROUND = "From the signed record of the round. Models stand in it by their aliases."
HOW_SPLITS = (
    "The unit is the prompt: raters are averaged first, the interval is t by prompt, 95 %. Progress is told by "
    "held-out prompts alone; critical items stand apart. Below 30 prompts there is too little to say."
)
HOW_ROUNDS = (
    "On prompts that both rounds have, paired. p by flipping signs, beside it Wilcoxon, both after Holm. The rounds "
    "were rated at other times and perhaps by other people: nothing is claimed of the difference."
)
HOW_REBOUNDS = (
    "What choosing low scores does without any change: the lowest fifth by half of the raters, and what the other half "
    "said of the same items. That much rise is no progress."
)


def round_tables(found: RoundFigures) -> tuple[Table, ...]:
    """Give the tables that have something to say; their names are those of the CSV files."""
    return tuple(table for _head, _how, table in parts(found))


def parts(found: RoundFigures) -> tuple[tuple[str, str, Table], ...]:
    """Give what there is to show: a heading, how it was counted, and the table."""
    all_parts = (
        ("This round", HOW_ROUND, facts(found)),
        ("Scores by split", HOW_SPLITS, splits(found)),
        ("This round and the one before", HOW_ROUNDS, rounds(found)),
        ("What choosing does by itself", HOW_REBOUNDS, rebounds(found)),
        ("Waived", "Items that are alike across splits and stay all the same.", waivers(found)),
    )
    return tuple(one for one in all_parts if one[2].rows)


def facts(found: RoundFigures) -> Table:
    """Give what the round is, line by line."""
    return Table("round", ("what", "value"), tuple(_facts(found)))


def _facts(found: RoundFigures) -> Iterator[tuple[str, str]]:
    record = found.record
    if not record:
        return
    yield "round", str(record["round"])
    yield "before", ", ".join(record["lineage"]) or "none"
    yield "purpose", str(record["purpose"])
    for name, count in record["splits"].items():
        yield f"items in {name}", str(count)
    if record["views"]:
        yield "rounds that the held-out prompts have served", str(record["views"])
    chosen = record["selection"]
    if chosen:
        yield "chosen", f"{chosen['count']} of each language out of {chosen['pool']}, {chosen['method']}"
        yield (
            "signals",
            ", ".join(f"{name} × {weight}" for name, weight in chosen["weights"].items()) or "none",
        )
    if record["critical"]:
        yield "critical items", ", ".join(record["critical"])


def splits(found: RoundFigures) -> Table:
    """Give the mean of every criterion by split."""
    heads = ("criterion", "language", "model", "split", "prompts", "mean")
    rows = tuple(
        (one.question, one.language, one.model, one.split, one.mean.n, one.mean.said())
        for one in found.splits
    )
    return Table("splits", heads, rows)


def rounds(found: RoundFigures) -> Table:
    """Give this round beside the one before."""
    heads = (
        "criterion", "language", "split", "model", "model before", "prompts", "now", "before", "apart", "p",
        "p of ranks", "note",
    )  # fmt: skip
    rows = tuple(
        (
            one.question, one.language, one.split, one.model, one.before_model, one.apart.n, one.now.said(),
            one.before.said(), one.apart.said(), _p(one.p), _p(one.p_ranks), "too few prompts" if one.few else "",
        )
        for one in found.rounds
    )  # fmt: skip
    return Table("rounds", heads, rows)


def rebounds(found: RoundFigures) -> Table:
    """Give what choosing does by itself."""
    heads = ("criterion", "language", "items", "by who chose", "by the others", "all items")
    rows = tuple(
        (
            one.question, one.language, one.items, f"{one.picked_by:.2f}", f"{one.picked_again:.2f}",
            f"{one.everything:.2f}",
        )
        for one in found.rebounds
    )  # fmt: skip
    return Table("rebound", heads, rows)


def waivers(found: RoundFigures) -> Table:
    """Give what was waived."""
    rows = tuple(
        (one["heldout"], one["other"], one["likeness"], one["reason"])
        for one in found.record.get("waivers", ())
    )
    return Table("waivers", ("held-out item", "like item", "likeness", "reason"), rows)


def _p(value: float | None) -> str:
    return "" if value is None else "< .001" if value < 0.001 else f"{value:.3f}"
