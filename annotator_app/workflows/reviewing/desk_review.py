# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How review stands, for the coordinator's window: lots, reviewers, what could be checked and what could go back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.reviewing import rework
from annotator_app.workflows.standing.bundle_status import lots_and_reviewers
from annotator_app.workflows.standing.lots import checkable


@dataclass(frozen=True)
class DeskReview:
    """`lots`, `reviewers` and their `agreement` as `postil bundle status` has them; `answers` that can be checked.

    `to_return_from` counts the answers spoken against that have not gone back yet, by contributor: all of them, then
    those of each severity and what is worse. `next_file` is the name for the next review pack.
    """

    bundle: Path
    lots: tuple[Mapping[str, Any], ...]
    reviewers: tuple[Mapping[str, Any], ...]
    agreement: Mapping[str, Any] | None
    answers: int
    to_return_from: tuple[Mapping[str, int], ...]
    next_file: str

    @property
    def to_return(self) -> Mapping[str, int]:
        """All that could go back."""
        return self.to_return_from[0]


def run(bundle_path: Path, progress: Progress = SILENT) -> DeskReview:
    """Read a bundle. Raises UsageError, StoreError, Cancelled."""
    with bundle_store.open_bundle(bundle_path) as bundle:
        merged = MergedSet(bundle)
        seen = lots_and_reviewers(merged)
        progress.step(1, 2)
        number = len(bundle.reviews()) + 1
        return DeskReview(
            bundle_path, seen.lots, seen.reviewers, seen.agreement, sum(1 for _row in checkable(merged.rows())),
            rework.waiting(merged), f"{merged.facts.name}-review{number}.reviewpack",
        )  # fmt: skip
