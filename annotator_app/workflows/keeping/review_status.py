# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How far the review packs of a home are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from annotator_app.store import review_table
from annotator_app.store.review_table import ReviewRow
from annotator_app.workflows.keeping.home import Home


@dataclass(frozen=True)
class ReviewStatus:
    """One review pack; `state` is new, in_progress, finished or handed_back."""

    id: str
    title: str
    project: str
    answers: int
    checked: int
    state: str


def run(home: Home) -> list[ReviewStatus]:
    """Give every review pack of the home, the oldest first. Raises StoreError."""
    return home.store.ask(
        lambda connection: [_of(connection, row) for row in review_table.reviews(connection)]
    )


def _of(connection: Any, row: ReviewRow) -> ReviewStatus:
    checked = review_table.with_verdict(connection, row.id)
    if review_table.last_export(connection, row.id) is not None:
        state = "handed_back"
    elif checked == row.answers:
        state = "finished"
    else:
        state = "in_progress" if checked else "new"
    return ReviewStatus(row.pack_id, row.project_title, row.project, row.answers, checked, state)
