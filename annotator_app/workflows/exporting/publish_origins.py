# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the card tells of who made the answers: what was suggested and taken, and the real-share meter (quality.md 3.4).

Who or what suggested stays with the coordinator, as everywhere; that something did, and how often people took it, is
for everyone who uses the data.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator_app.model.suggestion import KEPT
from annotator_app.quality.signs.real_share import LEAST_TYPED, TextOrigin
from annotator_app.reports.figures import Figures
from annotator_app.reports.models import SuggestionLine
from annotator_app.reports.people import Origin
from annotator_app.workflows.merged_set.merged_answers import MergedSet

SUGGESTIONS = "Suggestions"
REAL_SHARE = "Who wrote the texts"


def of_answers(merged: MergedSet, figures: Figures) -> dict[str, tuple[str, ...]]:
    """Give the sections that there is something to say in."""
    sections = {
        SUGGESTIONS: tuple(_suggestions(merged, figures.models.suggestions)),
        REAL_SHARE: tuple(_real_share(figures.people.origins)),
    }
    return {title: lines for title, lines in sections.items() if lines}


def too_little_typed(figures: Figures) -> list[str]:
    """Give the questions where fewer than half of the texts with a known origin were written by people."""
    return sorted({one.question for one in figures.people.origins if one.low})


def _suggestions(merged: MergedSet, lines: Sequence[SuggestionLine]) -> Iterator[str]:
    told = merged.bundle.kept_under(KEPT)
    if not told:
        return
    # The last text of an item stands for it; an item shown twice is one item.
    kept = {
        one.id: told[one.digest]
        for one in merged.bundle.kept_by_id()
        if one.repeat_of is None and one.digest in told
    }
    without = sum(bool(one.get("left_out")) for one in kept.values())
    yield (
        f"Answers were suggested to people for {len(kept) - without} items by a model or another source, whose name "
        f"stays with the coordinator; {without} more items went out without their suggestion. Nothing was chosen "
        "beforehand: a suggestion was taken by a command of its own."
    )
    yield ""
    for question, language in sorted({(one.question, one.language) for one in lines}):
        own = [one for one in lines if (one.question, one.language) == (question, language)]
        before, after = (sum(getattr(one, when) for one in own) for when in ("before", "after"))
        unseen = sum(one.hidden + one.left_out for one in own)
        taken, changed, ignored = (
            sum(getattr(one, what) for one in own) for what in ("taken", "changed", "ignored")
        )
        yield (
            f"- `{question}`, {language}: in view before {before} answers, only after the answer {after}, unseen "
            f"{unseen}. Taken: {_part(taken, before + after)}; taken and changed: {_part(changed, before + after)}; "
            f"ignored: {ignored}."
        )


def _real_share(origins: Sequence[Origin]) -> Iterator[str]:
    if not origins:
        return
    yield (
        "Counted without content while people wrote. Typed and quoted count as written by people; where nothing was "
        "counted the origin is unknown."
    )
    yield ""
    for one in sorted(origins, key=lambda one: (one.question, one.language)):
        texts, letters = (sum(count for _, count in many) for many in (one.counts, one.characters))
        by_letters = dict(one.characters)
        told = ", ".join(
            f"{origin} {_percent(count, texts)} ({_percent(by_letters.get(origin, 0), letters)})"
            for origin, count in one.counts
        )
        yield (
            f"- `{one.question}`, {one.language}: {texts} texts, {letters} characters; by texts (by characters): "
            f"{told}. {_real(one)}"
        )


def _real(one: Origin) -> str:
    if one.real is None or one.real_characters is None:
        return f"Written by people: cannot be computed, all {TextOrigin.UNKNOWN}."
    said = (
        f"Written by people: {100 * one.real:.0f} % of the texts and {100 * one.real_characters:.0f} % of the "
        "characters whose origin is known."
    )
    return f"{said} **Below {100 * LEAST_TYPED:.0f} %.**" if one.low else said


def _part(count: int, of: int) -> str:
    return f"{count} ({_percent(count, of)})" if of else str(count)


def _percent(count: int, of: int) -> str:
    return f"{100 * count / of:.0f} %" if of else "0 %"
