# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil bundle select`: which items a plan would choose, in which split, and why, as a file; nothing is built.

A build of the same plan and sources takes exactly these.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator_app.errors import PlanError, Problem
from annotator_app.exchange.writing.writer import json_line
from annotator_app.packs.trust import Policy
from annotator_app.workflows.building.choosing_items.round_record import record_of
from annotator_app.workflows.building.choosing_items.selection_record import Believed
from annotator_app.workflows.building.plans.plan_items import prepare
from annotator_app.workflows.new_file import new_file, refuse_existing
from annotator_app.workflows.progress import SILENT, Progress


@dataclass(frozen=True)
class SelectReport:
    """How many items out of how many, how each was chosen, the splits, what was waived, and warnings."""

    path: Path
    items: int
    pool: int
    by: Mapping[str, int]
    splits: Mapping[str, int]
    waived: int
    warnings: tuple[Problem, ...]


def run(
    plan: Path, out: Path, *, force: bool = False, believed: Believed = Policy, progress: Progress = SILENT
) -> SelectReport:
    """Write one line an item: `item, sha256, split, by, score`.

    Raises PlanError with every problem, FileExistsHereError, UsageError, StoreError, Cancelled.
    """
    refuse_existing(out, force=force)
    prepared, problems = prepare(plan, progress, believed=believed)
    if prepared is None or any(one.severity == "error" for one in problems):
        raise PlanError(problems=problems, file=plan.name)
    found = prepared.round
    items = record_of(prepared.plan, prepared.made, found, "")["items"] if found is not None else []
    with new_file(out, force=force) as file:
        for one in items:
            file.write(json_line({"item": one["id"], **{name: v for name, v in one.items() if name != "id"}}))
    pool = found.choice.pool if found is not None and found.choice is not None else len(items)
    return SelectReport(
        out, len(items), pool, dict(sorted(Counter(one.get("by", "all") for one in items).items())),
        dict(sorted(Counter(one["split"] for one in items if "split" in one).items())),
        len(found.waived) if found is not None else 0, tuple(problems),
    )  # fmt: skip
