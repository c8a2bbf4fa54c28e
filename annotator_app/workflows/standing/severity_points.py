# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How severe the errors of a lot are: points of the answers drawn at random, by item and by length (quality.md 2.4).

Answers drawn by risk are in no score, nor is agreement of reviewers who find too few planted errors. Of an answer that
several reviewers saw the weightiest verdict counts, and none where people settled the item by just that answer.
"""

from __future__ import annotations

from collections.abc import Mapping

from annotator_app.language.words import unit_of
from annotator_app.model.review import AGAINST, Verdict
from annotator_app.quality.reviewing.severity import Score, points
from annotator_app.workflows.merged_set.known_answers import was_upheld
from annotator_app.workflows.standing.lot_verdicts import Reviewing
from annotator_app.workflows.standing.lots import LotKey


def lot_points(reviewing: Reviewing) -> Mapping[LotKey, Score]:
    """Give the score of every lot of which somebody has seen an answer that was drawn at random."""
    settled = reviewing.merged.settled
    worst: dict[LotKey, dict[tuple[str, str], float]] = {}
    for one in reviewing.said:
        drawn = one.drawn
        if drawn.half != "random" or not reviewing.counts(one):
            continue
        own = worst.setdefault((drawn.contributor, drawn.series, drawn.language), {})
        upheld = was_upheld(drawn.item_sha256, drawn.content, settled)
        found = 0.0 if upheld else _points(one.verdict)
        place = (drawn.item, drawn.item_sha256)
        own[place] = max(found, own.get(place, 0.0))
    return {key: _score(reviewing, key[2], own) for key, own in worst.items()}


def _points(verdict: Verdict) -> float:
    return points(verdict.severity, verdict.category) if verdict.verdict in AGAINST else 0.0


def _score(reviewing: Reviewing, language: str, found: Mapping[tuple[str, str], float]) -> Score:
    texts = [block.text for _item, digest in found for block in reviewing.merged.text(digest).blocks.values()]
    # What stands between spaces, or signs where none part words: as lengths of sources are counted for such scores,
    # and quick, where a check holds thousands of texts. One unit for a lot: words and characters have no sum.
    unit = unit_of(language, texts[0] if texts else "")
    parts = (part for text in texts for part in text.split())
    length = sum(1 for _ in parts) if unit == "words" else sum(map(len, parts))
    return Score(sum(found.values()), len(found), length, unit)
