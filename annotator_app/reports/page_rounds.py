# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The part of the page on rounds: what was chosen and waived, scores by split, and this round beside the last."""

from __future__ import annotations

from collections.abc import Iterator

from annotator_app.model.charts import APART, BEFORE, LinkedNumber, LinkedWords, Pick, Table
from annotator_app.model.round_words import CLAIM, FITS, OTHER_ANSWERS, SUMMARY, TAKEN_BY, signal_name
from annotator_app.reports.heads import split_name
from annotator_app.reports.rounds import ClosedFigures, LabelLine, RoundFigures, RoundLine, SplitLine
from annotator_app.reports.words import Words
from annotator_app.text import QT_TRANSLATE_NOOP

ROUND = QT_TRANSLATE_NOOP("coordinate", "Rounds")
SPLITS = QT_TRANSLATE_NOOP("report", "Scores by split")
HOW_SPLITS = QT_TRANSLATE_NOOP(
    "report",
    "Raters are averaged first; the interval is t by prompt, 95 %. Progress is told by held-out prompts alone, by 30 "
    "or more; critical items stand apart.",
)
BESIDE = QT_TRANSLATE_NOOP("report", "This round and the one before")
HOW_ROUNDS = QT_TRANSLATE_NOOP(
    "report",
    "On prompts that both rounds have, paired, after Holm. The rounds were rated at other times and perhaps by other "
    "people: nothing is claimed of the difference.",
)
REBOUNDS = QT_TRANSLATE_NOOP("report", "What choosing does by itself")
HOW_REBOUNDS = QT_TRANSLATE_NOOP(
    "report",
    "The lowest fifth by half of the raters, and what the other half said of the same items. That much rise is no "
    "progress.",
)
NEW = QT_TRANSLATE_NOOP("report", "Answers that the round before had not")
LITTLE_NEW = QT_TRANSLATE_NOOP("report", "{part} of {whole}, fewer than a fifth")
OF = QT_TRANSLATE_NOOP("report", "{part} of {whole}")
FEW = QT_TRANSLATE_NOOP("report", "too few prompts")
NAME = QT_TRANSLATE_NOOP("report", "Name of the round")
EARLIER = QT_TRANSLATE_NOOP("report", "Rounds before")
SERVED = QT_TRANSLATE_NOOP("report", "Rounds that the held-out prompts have served")
POOL = QT_TRANSLATE_NOOP("rounds", "chosen out of {pool}")
WAIVED = QT_TRANSLATE_NOOP("rounds", "waived: {count}")
CLOSED = QT_TRANSLATE_NOOP("rounds", "Closed")
SIGNED = QT_TRANSLATE_NOOP("rounds", "signed by {name}")
CHANGED = QT_TRANSLATE_NOOP("rounds", "Changed after signing")


def round_tables(found: RoundFigures) -> tuple[Table, ...]:
    """Give the tables that have something to say; their names are those of the CSV files."""
    found_tables = (
        facts(found),
        splits(found),
        rounds(found),
        labels(found),
        rebounds(found),
        waivers(found),
    )
    return tuple(table for table in found_tables if table.rows)


def parts(found: RoundFigures, words: Words) -> tuple[tuple[str, str, Table], ...]:
    """Give what there is to show: a heading, how it was counted, and the table."""
    waived = waivers(found)
    how_many = words(WAIVED, count=len(waived.rows))
    all_parts = (
        (words(ROUND), "", Table("round", ("what", "value"), tuple(_told(found, words)))),
        (words(SPLITS), words(HOW_SPLITS), splits(found)),
        (words(BESIDE), words(HOW_ROUNDS), rounds(found)),
        (words(REBOUNDS), words(HOW_REBOUNDS), rebounds(found)),
        (how_many[:1].upper() + how_many[1:], "", waived),
    )
    return tuple(one for one in all_parts if one[2].rows)


def facts(found: RoundFigures) -> Table:
    """Give what the round is, line by line."""
    return Table("round", ("what", "value"), tuple(_facts(found)))


def _facts(found: RoundFigures) -> Iterator[tuple[str, str]]:
    record = found.record
    if found.fresh is not None:
        few = ", fewer than a fifth" if found.fresh.low else ""
        yield "answers that the round before had not", f"{found.fresh.new} of {found.fresh.answers}{few}"
    if not record:
        return
    yield "round", str(record["round"])
    yield from _closed(found.closing)
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


def _closed(closing: ClosedFigures | None) -> Iterator[tuple[str, str]]:
    if closing is None:
        return
    yield "closed", closing.closed
    by = " ".join(one for one in (closing.by, closing.fingerprint) if one)
    yield "signed by", by if closing.signed else "changed after signing"
    for claim in closing.claims:
        yield "claim", claim
    yield "signed summary", str(FITS if closing.fits else OTHER_ANSWERS)


def _closed_told(closing: ClosedFigures, words: Words) -> Iterator[tuple[str, str]]:
    by = " ".join(one for one in (closing.by, closing.fingerprint) if one)
    signed = words(SIGNED, name=by) if closing.signed else words(CHANGED)
    yield words(CLOSED), f"{closing.closed[:10]} · {signed}"
    for claim in closing.claims:
        yield words(CLAIM), claim
    yield words(SUMMARY), words(FITS if closing.fits else OTHER_ANSWERS)


def _told(found: RoundFigures, words: Words) -> Iterator[tuple[str, str]]:
    """Give the same in words."""
    record = found.record
    if found.fresh is not None:
        said = LITTLE_NEW if found.fresh.low else OF
        yield words(NEW), words(said, part=found.fresh.new, whole=found.fresh.answers)
    if not record:
        return
    yield words(NAME), str(record["round"])
    if found.closing is not None:
        yield from _closed_told(found.closing, words)
    if record["lineage"]:
        yield words(EARLIER), ", ".join(record["lineage"])
    for name, count in record["splits"].items():
        yield words.told(split_name(name)), f"{count:,}"
    if record["views"]:
        yield words(SERVED), str(record["views"])
    chosen = record["selection"]
    if chosen:
        yield words(POOL, pool=chosen["pool"]), f"{chosen['count']} · {chosen['method']}"
        signals = ", ".join(
            f"{words.told(signal_name(name))} × {weight}" for name, weight in chosen["weights"].items()
        )
        yield words(TAKEN_BY["score"]), signals
    if record["critical"]:
        yield words.told(split_name("critical")), ", ".join(record["critical"])


def splits(found: RoundFigures) -> Table:
    """Give the mean of every criterion by split."""
    heads = ("criterion", "language", "model", "split", "prompts", "mean")
    rows = tuple(
        (
            one.question,
            one.language,
            one.models,
            one.split,
            LinkedNumber(one.mean.n, of_split(one)),
            one.mean.said(),
        )
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
            one.question, one.language, one.split, one.models, one.before_models,
            LinkedNumber(_prompts(one), in_both(one)), one.now.said(),
            one.before.said(), one.apart.said(), _p(one.p), _p(one.p_ranks), FEW if one.few else "",
        )
        for one in found.rounds
    )  # fmt: skip
    return Table("rounds", heads, rows)


def labels(found: RoundFigures) -> Table:
    """Give how often each label was chosen, beside the round before."""
    heads = (
        "question", "language", "split", "value", "model", "model before", "prompts", "now", "before", "apart", "p",
        "p of majority", "note",
    )  # fmt: skip
    rows = tuple(
        (
            one.question, one.language, one.split, one.value, one.model, one.before_model,
            LinkedNumber(_prompts(one), labelled_in_both(one)),
            one.now.said(), one.before.said(), one.apart.said(), _p(one.p), _p(one.p_majority), FEW if one.few else "",
        )
        for one in found.labels
    )  # fmt: skip
    return Table("round-labels", heads, rows)


def of_split(one: SplitLine) -> Pick:
    """Give the prompts that the mean of a split is of."""
    return Pick(
        what="prompts", question=one.question, language=one.language, value=one.model, other=one.other, split=one.split
    )  # fmt: skip


def in_both(one: RoundLine) -> Pick:
    """Give the prompts of this round that are set beside those of the round before."""
    before = APART.join(name for name in (one.before_model, one.before_other) if name)
    return Pick(
        what="prompts", question=one.question, language=one.language, value=one.model, other=one.other,
        split=one.split, source=before, of=BEFORE,
    )  # fmt: skip


def labelled_in_both(one: LabelLine) -> Pick:
    """Give the prompts of this round that were labelled in the round before as well."""
    return Pick(
        what="prompts", question=one.question, language=one.language, value=one.model, split=one.split,
        source=one.before_model, of=BEFORE,
    )  # fmt: skip


def _prompts(one: RoundLine | LabelLine) -> int:
    return max(one.now.n, one.before.n) if one.apart.value is None else one.apart.n


def rebounds(found: RoundFigures) -> Table:
    """Give what choosing does by itself."""
    heads = ("criterion", "language", "items", "by who chose", "by the others", "all items")
    rows = tuple(
        (
            one.question, one.language,
            LinkedNumber(one.items, Pick(what="rebound", question=one.question, language=one.language)),
            f"{one.picked_by:.2f}", f"{one.picked_again:.2f}",
            f"{one.everything:.2f}",
        )
        for one in found.rebounds
    )  # fmt: skip
    return Table("rebound", heads, rows)


def waivers(found: RoundFigures) -> Table:
    """Give what was waived."""
    rows = tuple(
        (
            *(LinkedWords(one[name], Pick(what="item", value=one[name])) for name in ("heldout", "other")),
            one["likeness"],
            one["reason"],
        )
        for one in found.record.get("waivers", ())
    )
    return Table("waivers", ("held-out item", "like item", "likeness", "reason"), rows)


def _p(value: float | None) -> str:
    return "" if value is None else "< .001" if value < 0.001 else f"{value:.3f}"
