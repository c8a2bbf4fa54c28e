# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a part of a report shows of packs, reviews and comparisons, which are not counted answer by answer.

A part makes no claim: it may have been chosen because it looks well. What cannot be told of a part alone, as the
figures of reviewers, stands in the whole report only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator_app.model.report_part import ReportPart
from annotator_app.reports.comparing import ComparingFigures
from annotator_app.reports.figures import Verdicts
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.reporting.item_kinds import ItemKinds
from annotator_app.workflows.standing import bundle_status
from annotator_app.workflows.standing.bundle_status import ContributorStatus

if TYPE_CHECKING:
    from annotator_app.workflows.standing.drawn_lots import DrawnLots


def packs(merged: MergedSet, part: ReportPart, items: ItemKinds) -> Iterator[ContributorStatus]:
    """Give the packs of the person, and of them those that hold an item in the language of the part."""
    for one in bundle_status.contributors(merged):
        if part.contributor not in ("", one.contributor):
            continue
        if part.language and not items.holds(one.pack):
            continue
        yield one


def without_claims(found: ComparingFigures, part: ReportPart) -> ComparingFigures:
    """Leave the claims out where the report is of a part."""
    return replace(found, claims=()) if part else found


def lots_of(merged: MergedSet, part: ReportPart) -> DrawnLots | None:
    """Give what takes the lots in the pass of a report; None where no review ever went out.

    Reviewers judge whole answers: of one question alone there is nothing to tell.
    """
    if part.question or not merged.bundle.reviews():
        return None
    from annotator_app.workflows.standing.drawn_lots import DrawnLots

    return DrawnLots(merged)


def reviewing(
    merged: MergedSet, part: ReportPart, languages: Mapping[str, str], taken: DrawnLots | None
) -> dict[str, Any]:
    """Give lots, reviewers and verdicts, where the pass has taken lots."""
    if taken is None:
        return {}
    from annotator_app.workflows.reporting.blind_looks import blind_looks
    from annotator_app.workflows.standing import lot_verdicts, review_objects, severity_points

    lots, seen = lot_verdicts.lot_verdicts(merged, taken.found)
    told = review_objects.as_objects(lots, severity_points.lot_points(merged, lots), merged.packs)
    said: dict[str, Counter[str]] = {}
    for (contributor, item, _content), verdicts in seen.on_answers.items():
        if part.contributor not in ("", contributor) or (part.language and item not in languages):
            continue
        for _reviewer, verdict in verdicts:
            said.setdefault(contributor, Counter())[verdict.verdict] += 1
    return {
        "lots": tuple(
            sorted((one for one in told if _of_part(one, part)), key=_needs_first)
        ),
        "reviewers": () if part else tuple(review_objects.reviewers_as_objects(seen.reviewers)),
        "reviewer_agreement": None if part else review_objects.agreement_as_object(seen.agreement),
        "blind": None if part else blind_looks(merged, seen),
        "verdicts": tuple(
            Verdicts(
                contributor=name, agree=own["agree"], corrected=own["corrected"], disagree=own["disagree"],
                unsure=own["unsure"],
            )
            for name, own in sorted(said.items())
        ),
    }  # fmt: skip


def _of_part(lot: Mapping[str, Any], part: ReportPart) -> bool:
    return part.contributor in ("", lot["contributor"]) and part.language in ("", lot["language"])


def _needs_first(lot: Mapping[str, Any]) -> tuple[bool, str, str]:
    return (lot["outcome"] == "accepted", lot["contributor"], lot["language"])
