# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How practice went, by person and language: it was compared when the packs came in, and counts nowhere else."""

from __future__ import annotations

from itertools import groupby

from annotator_app.model.report_part import ReportPart
from annotator_app.reports.gold import PracticeLine
from annotator_app.workflows.merged_set.merged_answers import MergedSet


def practice_figures(merged: MergedSet, part: ReportPart) -> tuple[PracticeLine, ...]:
    """Give one line for each person and language; a part of one question has none, since items ask them together."""
    if part.question:
        return ()
    lines = []
    for (contributor, language), found in groupby(
        merged.bundle.tries(), key=lambda one: (one[1], one[2].language)
    ):
        if (
            contributor in merged.judges
            or part.contributor not in ("", contributor)
            or part.language not in ("", language)
        ):
            continue
        own = [one for _pack, _name, one in found]
        told = [one for one in own if one.first is not None]
        lines.append(
            PracticeLine(
                contributor=contributor, language=language, items=len(told), first=sum(bool(one.first) for one in told),
                last=sum(bool(one.last) for one in told), unscored=len(own) - len(told),
            )
        )  # fmt: skip
    return tuple(lines)
