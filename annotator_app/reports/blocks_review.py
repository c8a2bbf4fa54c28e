# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The blocks on reviewing: lots with their stated risk, what reviewers said, and how the reviewers did themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from annotator_app.model.charts import (
    Block,
    Dot,
    Dots,
    Drawn,
    LinkedWords,
    Part,
    Pick,
    Stack,
    Stacks,
    Table,
    Tone,
)
from annotator_app.model.lot_words import (
    OUTCOMES,
    PASSES,
    PLANS,
    SEEN_TWICE,
    TOGETHER,
    TWICE_ALPHA,
    at_most_words,
    percent,
    plan_words,
)
from annotator_app.reports import blind, blocks_severity, first_rows
from annotator_app.reports import count_tables as numbers
from annotator_app.reports.figures import Figures, Verdicts
from annotator_app.reports.picks import BY_TWO, looked_at, said_of, seen_by
from annotator_app.reports.words import Words
from annotator_app.text import QT_TRANSLATE_NOOP, Marked

_AXIS = 0.3
NEXT = QT_TRANSLATE_NOOP("lots", "next look at {count}")
BY_RISK = QT_TRANSLATE_NOOP("lots", "found by signs of risk: {count}")
WEIGHED = QT_TRANSLATE_NOOP("lots", "weighed error rate {share}")
UNCOUNTED = QT_TRANSLATE_NOOP("lots", "not counted: {count}, their reviewers found too few planted errors")
FOUND = QT_TRANSLATE_NOOP(
    "lots", "{name}: found {found} of {planted} planted errors, rejected {rejected} of {good} good answers"
)
FINDS = QT_TRANSLATE_NOOP("lots", "finds {low} to {high} of errors")
OF = QT_TRANSLATE_NOOP("report", "{part} of {whole}")

LOTS = QT_TRANSLATE_NOOP("report", "Lots")
LOTS_SAID = QT_TRANSLATE_NOOP("report", "Lots that need more checks: {open} of {lots}; rejected: {rejected}.")
LOTS_HOW = QT_TRANSLATE_NOOP(
    "report",
    "A lot is what one contributor answered of one pack in one language. Errors among the answers drawn at random, "
    "with the exact 95 % interval; answers drawn for their risk are in no rate.",
)
LOTS_WEIGHED = QT_TRANSLATE_NOOP(
    "report",
    "Where answers were drawn in proportion to risk, each error and its severity points stand for as many as the "
    "chance to be drawn says (Horvitz-Thompson, bounds by Stringer).",
)
VERDICTS = QT_TRANSLATE_NOOP("report", "Reviewer verdicts")
VERDICTS_SAID = QT_TRANSLATE_NOOP("report", "Reviewers agree with {agree} of {checked} answers.")
AGREE = QT_TRANSLATE_NOOP("report", "agree")
CORRECTED = QT_TRANSLATE_NOOP("report", "corrected")
DISAGREE = QT_TRANSLATE_NOOP("report", "disagree")
UNSURE = QT_TRANSLATE_NOOP("report", "unsure")
REVIEWERS = QT_TRANSLATE_NOOP("report", "Reviewers")
REVIEWERS_HOW = QT_TRANSLATE_NOOP(
    "report", "What each reviewer found of planted errors, and rejected of answers known to be good."
)


def blocks(figures: Figures, words: Words) -> Iterator[Block]:
    """Give what there is; nothing where no review went out."""
    if figures.lots:
        yield _lots(figures, words)
    if figures.verdicts:
        yield _verdicts(figures, words)
    if figures.reviewers:
        looks = figures.blind
        yield Block(
            id="reviewers", title=words(REVIEWERS),
            how=" ".join((words(REVIEWERS_HOW), *((words(blind.BLIND_HOW),) if looks else ()))),
            notes=(
                *(_reviewer(one, words) for one in figures.reviewers), *_seen_twice(figures, words),
                *blind.notes(looks, words),
            ),
            tables=blind.in_view(looks), folded=words(blind.BLIND) if looks else "",
        )  # fmt: skip


def _lots(figures: Figures, words: Words) -> Block:
    outcomes = [one["outcome"] for one in figures.lots]
    settled = ("accepted", "rejected")
    said = words(
        LOTS_SAID,
        open=sum(one not in settled for one in outcomes),
        lots=len(outcomes),
        rejected=outcomes.count("rejected"),
    )
    top = max([_AXIS, *(end for one in figures.lots for end in one["interval"] or ())])
    marks = tuple(round(top * step / 3, 3) for step in range(4))
    drawn, table = first_rows.by_need(figures.lots)[: first_rows.MOST_DRAWN], _in_words(figures, words)
    many = Counter((one["contributor"], one["language"]) for one in figures.lots)
    rows = tuple(_lot(one, words, alone=many[one["contributor"], one["language"]] == 1) for one in drawn)
    chart = Dots(rows=rows, high=top, marks=marks, lines=(0.05,))
    severity = blocks_severity.of_lots(figures)
    how = [words(LOTS_HOW)]
    how += [words(LOTS_WEIGHED)] if any(one["weighed"] for one in figures.lots) else []
    how += [words(blocks_severity.SEVERITY_HOW)] if severity is not None else []
    return Block(
        id="lots", title=words(LOTS), sentence=said, how=" ".join(how), charts=(Drawn(chart=chart),),
        tables=(table,), notes=_first(len(drawn), table, len(figures.lots), words),
        open_tables=((words(blocks_severity.SEVERITY), severity),) if severity is not None else (),
    )  # fmt: skip


def _in_words(figures: Figures, words: Words) -> Table:
    """Give the lots with what is to be done next in the words of the window."""
    heads = (
        "contributor", "pack", "language", "answers", "checked", "errors", "minor", "error rate from", "to", "verdict",
        "corrected rate", "signs",
    )  # fmt: skip
    rows = tuple(
        (
            one["contributor"], one["pack"], one["language"], *looked_at(one),
            *(_share(end) for end in one["interval"] or ("", "")), _verdict(one, words),
            _corrected(one["corrected_rate"], words), figures.people.signs_of(one["contributor"], one["language"]),
        )
        for one in first_rows.by_need(figures.lots)
    )  # fmt: skip
    return Table("lots", heads, rows)


def _first(drawn: int, table: Table, every: int, words: Words) -> tuple[str, ...]:
    return (first_rows.told(drawn, table, every, words),) if drawn < every else ()


def _verdict(one: Mapping[str, Any], words: Words) -> str:
    parts = [words.named(_plan(str(one["plan"]), words), words(OUTCOMES[one["outcome"]]))]
    if one["next"]:
        parts.append(words(NEXT, count=one["next"]))
    if one["weighed"]:
        parts.append(words(WEIGHED, share=_share(one["rate"])))
    parts.append(words(at_most_words(one), share=_share(one["at_most"])))
    if one["passes_to"] is not None:
        parts.append(words(PASSES, share=_share(one["passes_to"])))
    if one["together"] is not None:
        parts.append(words(TOGETHER, share=_share(one["together"])))
    if one["found_by_risk"]:
        parts.append(words(BY_RISK, count=one["found_by_risk"]))
    if one["uncounted"]:
        parts.append(words(UNCOUNTED, count=one["uncounted"]))
    return " · ".join(parts)


def _plan(plan: str, words: Words) -> str:
    kind, _, limit = plan.partition(":")
    return f"{words(PLANS[kind])} ({limit} %)" if kind == "zero" else words.told(plan_words(plan))


def _corrected(found: Mapping[str, Any], words: Words) -> str:
    if found["value"] is None:
        return words.reason(found["reason"])
    low, high = found["interval"] or ("", "")
    return (
        f"{_share(found['value'])} ({_share(low)} – {_share(high)})" if low != "" else _share(found["value"])
    )


def _reviewer(one: Mapping[str, Any], words: Words) -> str:
    counts = {name: one[name] for name in ("found", "planted", "rejected", "good")}
    said = words(FOUND, name=one["reviewer"], **counts)
    low, high = one["recall"].get("interval") or ("", "")
    said = f"{said} · {words(FINDS, low=_share(low), high=_share(high))}" if low != "" else said
    return LinkedWords(said, seen_by(one["reviewer"]))


def _seen_twice(figures: Figures, words: Words) -> Iterator[str]:
    found = figures.reviewer_agreement
    if found is None:
        return
    said = words(SEEN_TWICE, count=found["answers"], share=_share(found["same"]["value"] or 0.0))
    interval = found["alpha"].get("interval")
    if interval:
        low, high, value = (f"{one:z.2f}" for one in (*interval, found["alpha"]["value"]))
        said += f" · {words(TWICE_ALPHA, value=value, low=low, high=high)}"
    yield LinkedWords(said, BY_TWO)


def _share(value: float | str) -> str:
    return value if isinstance(value, str) else f"{percent(value)} %"


def _lot(one: Mapping[str, Any], words: Words, *, alone: bool) -> Dot:
    """Give the dot of a lot; `alone`: no other is of this person and language, so that the pack need not be named."""
    low, high = one["interval"] or (None, None)
    tones: dict[str, Tone] = {"accepted": "success", "rejected": "danger"}
    outcome = words(OUTCOMES[one["outcome"]])
    goal = f" {'←' if words.right_to_left else '→'} {one['next']:,}" if one["next"] else ""
    return Dot(
        label=words.joined(one["contributor"], words.name(one["language"]), "" if alone else one["pack"]),
        value=one["rate"],
        low=low,
        high=high,
        said=f"{words(OF, part=one['errors'], whole=one['checked'])}  {outcome}{goal}",
        tone=tones.get(one["outcome"], "warn"),
        pick=Pick(what="verdict", contributor=one["contributor"], language=one["language"]),
    )


def _verdicts(figures: Figures, words: Words) -> Block:
    checked = sum(one.agree + one.corrected + one.disagree + one.unsure for one in figures.verdicts)
    agree = sum(one.agree for one in figures.verdicts)
    # Where not all can be drawn, those stand first with whom reviewers disagree most.
    worst = sorted(figures.verdicts, key=lambda one: -(one.corrected + one.disagree))
    many = len(worst) > first_rows.MOST_DRAWN
    drawn, table = worst[: first_rows.MOST_DRAWN] if many else figures.verdicts, numbers.verdicts(figures)
    chart = Stacks(rows=tuple(_stack(one, words) for one in drawn), whole=True, legend=True)
    return Block(
        id="verdicts", title=words(VERDICTS), sentence=words(VERDICTS_SAID, agree=agree, checked=checked),
        charts=(Drawn(chart=chart),), tables=(table,), notes=_first(len(drawn), table, len(worst), words),
    )  # fmt: skip


def _stack(one: Verdicts, words: Words) -> Stack:
    parts: tuple[tuple[int, Marked, Tone, str], ...] = (
        (one.agree, AGREE, "success", "agree"),
        (one.corrected, CORRECTED, "warn", "corrected"),
        (one.disagree, DISAGREE, "danger", "disagree"),
        (one.unsure, UNSURE, "plain", "unsure"),
    )
    made = tuple(
        Part(
            count=count, words=words(said), tone=tone,
            pick=said_of(one, verdict),
        )
        for count, said, tone, verdict in parts
    )  # fmt: skip
    return Stack(label=one.contributor, parts=made, said=f"n {sum(part.count for part in made):,}")
