# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How far the review packs of a home are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from annotator_app.model import strict_json
from annotator_app.store import review_table
from annotator_app.store.review_table import ReviewRow
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.pack_status import PackStatus, State


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


# The states of the ribbon, as an item list has them too.
RIBBON: Final[Mapping[str, int]] = {"unsure": 1, "agree": 4, "corrected": 5, "disagree": 6}


def packs(home: Home) -> list[PackStatus]:
    """Give the review packs as packs of the library, the oldest first. Raises StoreError."""
    return home.store.ask(
        lambda connection: [_as_pack(connection, row) for row in review_table.reviews(connection)]
    )


def waiting(home: Home) -> int | None:
    """Give how many answers wait for a verdict in all review packs; None where there is no pack. Raises StoreError."""
    known = run(home)
    return sum(one.answers - one.checked for one in known) if known else None


def to_go_on(home: Home) -> str | None:
    """Give the id of the oldest review pack that has answers without a verdict, else of the newest; None: none is here.

    Raises StoreError.
    """
    known = run(home)
    return next((one.id for one in known if one.checked < one.answers), known[-1].id if known else None)


def of(home: Home, pack_id: str) -> PackStatus | None:
    """Give one review pack of the home, or None. Raises StoreError."""

    def read(connection: Any) -> PackStatus | None:
        row = review_table.find(connection, pack_id)
        return _as_pack(connection, row) if row else None

    return home.store.ask(read)


def _as_pack(connection: Any, row: ReviewRow) -> PackStatus:
    said = review_table.verdicts(connection, row.id)
    at = review_table.exported_at(connection, row.id)
    changed = review_table.touched_since_export(connection, row.id) if at else 0
    state: State = "in_progress" if said else "new"
    if at:
        state = "changed" if changed else "handed_back"
    elif len(said) == row.answers:
        state = "finished"
    fields: Any = strict_json.parse(row.task) if row.task else {"family": "", "title": {}, "language": "und"}
    title = {"en": row.project_title, **fields["title"]}
    verdicts = bytes(RIBBON.get(one, 0) for one in said)
    return PackStatus(
        id=row.pack_id, title=title, family=fields["family"], language=fields["language"],
        languages=tuple(fields.get("languages", ())), items=row.answers, due=None, late=True, project=row.project,
        project_title=row.project_title, series=row.series, revision=row.revision, signer=row.signer, signer_key="",
        timing="none", added_at=row.added_at, state=state, answered=len(said), later=0, problems=0,
        states=verdicts + bytes(row.answers - len(said)), last_used=row.added_at, position=len(said), recent_ms=(),
        handed_back_at=at, changed_since=changed, kind="review",
    )  # fmt: skip


def _of(connection: Any, row: ReviewRow) -> ReviewStatus:
    checked = review_table.with_verdict(connection, row.id)
    if review_table.last_export(connection, row.id) is not None:
        state = "handed_back"
    elif checked == row.answers:
        state = "finished"
    else:
        state = "in_progress" if checked else "new"
    return ReviewStatus(row.pack_id, row.project_title, row.project, row.answers, checked, state)
