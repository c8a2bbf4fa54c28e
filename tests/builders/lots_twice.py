# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Lots are read in two ways: every answer row by row, and in one pass that keeps little of what nobody drew."""

from __future__ import annotations

from pathlib import Path

from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.standing.drawn_lots import drawn_lots
from annotator_app.workflows.standing.lots import collect


def are_alike(path: Path) -> int:
    """Hold the lots of a bundle of which something was drawn against each other, and give how many there are."""
    with bundle_store.open_bundle(path) as bundle:
        merged = MergedSet(bundle)
        drawn = {(one.contributor, one.item) for _, one in bundle.drawn_answers()}
        wanted = {
            (one.contributor, one.series, one.language) for review in bundle.reviews() for one in review.lots
        }
        slow, found = collect(merged), drawn_lots(merged)
        assert list(found) == [key for key in slow if key in wanted]
        for key, lot in found.items():
            every = slow[key]
            assert (lot.key, lot.id, lot.task_pack) == (every.key, every.id, every.task_pack)
            known = {item: one for item, one in every.answers.items() if (lot.contributor, item) in drawn}
            assert lot.answers == known
            assert lot.others == {
                item: one.item_sha256 for item, one in every.answers.items() if item not in known
            }
            assert lot.order("a seed") == every.order("a seed")
    return len(found)
