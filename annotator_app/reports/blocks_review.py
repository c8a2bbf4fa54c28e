# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The blocks on reviewing: lots with their stated risk, what reviewers said, and how the reviewers did themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from annotator_app.model.charts import Block, Dot, Dots, Drawn, Part, Pick, Stack, Stacks, Tone
from annotator_app.reports import figures as numbers
from annotator_app.reports.figures import Figures, Verdicts
from annotator_app.reports.words import Words
from annotator_app.text import QT_TRANSLATE_NOOP, Marked

_AXIS = 0.3
_OUTCOMES = {"more": "not enough checked yet"}

LOTS = QT_TRANSLATE_NOOP("report", "Lots")
LOTS_SAID = QT_TRANSLATE_NOOP("report", "{open} of {lots} lots need more checks; {rejected} are rejected.")
LOTS_HOW = QT_TRANSLATE_NOOP(
    "report",
    "A lot is what one contributor answered of one pack in one language. Errors among the answers drawn at random, "
    "with the exact 95 % interval; answers drawn for their risk are in no rate.",
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
        table = numbers.reviewers(figures)
        yield Block(
            id="reviewers", title=words(REVIEWERS), how=words(REVIEWERS_HOW), open_tables=(("", table),)
        )


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
    chart = Dots(rows=tuple(_lot(one, words) for one in figures.lots), high=top, marks=marks, lines=(0.05,))
    return Block(
        id="lots", title=words(LOTS), sentence=said, how=words(LOTS_HOW), charts=(Drawn(chart=chart),),
        tables=(numbers.lots(figures),),
    )  # fmt: skip


def _lot(one: Mapping[str, Any], words: Words) -> Dot:
    low, high = one["interval"] or (None, None)
    tones: dict[str, Tone] = {"accepted": "success", "rejected": "danger"}
    outcome = _OUTCOMES.get(one["outcome"], one["outcome"].replace("_", " "))
    goal = f" → {one['next']:,}" if one["next"] else ""
    return Dot(
        label=f"{one['contributor']} · {words.name(one['language'])}",
        value=one["errors"] / one["checked"] if one["checked"] else None,
        low=low,
        high=high,
        said=f"{one['errors']:,} / {one['checked']:,}  {outcome}{goal}",
        tone=tones.get(one["outcome"], "warn"),
        pick=Pick(what="verdict", contributor=one["contributor"], language=one["language"]),
    )


def _verdicts(figures: Figures, words: Words) -> Block:
    checked = sum(one.agree + one.corrected + one.disagree + one.unsure for one in figures.verdicts)
    agree = sum(one.agree for one in figures.verdicts)
    chart = Stacks(rows=tuple(_stack(one, words) for one in figures.verdicts), whole=True, legend=True)
    return Block(
        id="verdicts", title=words(VERDICTS), sentence=words(VERDICTS_SAID, agree=agree, checked=checked),
        charts=(Drawn(chart=chart),), tables=(numbers.verdicts(figures),),
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
            pick=Pick(what="verdict", contributor=one.contributor, value=verdict),
        )
        for count, said, tone, verdict in parts
    )  # fmt: skip
    return Stack(label=one.contributor, parts=made, said=f"n {sum(part.count for part in made):,}")
