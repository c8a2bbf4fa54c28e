# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Packs of a bundle made again from the plan that lies beside it: after a change, or because somebody left.

Who left is written into the plan, in the one place where it says who answers; everything else of the plan stays
as it was typed.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from annotator_app.packs.keys import AskPassphrase
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.building import build_bundle
from annotator_app.workflows.building.build_bundle import BuildReport
from annotator_app.workflows.building.plans import plan as plans
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.new_file import mode_of, write_page
from annotator_app.workflows.progress import SILENT, Progress


@dataclass(frozen=True)
class Renewable:
    """A plan beside its bundle; `there` are the people who answer, `left` those who did."""

    plan: Path
    there: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


def look(bundle: Path) -> Renewable | None:
    """Give the plan that a bundle was built from, where it still lies beside it. Raises UsageError, StoreError."""
    with bundle_store.open_bundle(bundle) as opened:
        name, project = opened.latest_build().plan_name, opened.facts.project
    place = bundle.parent / name
    if not place.is_file():
        return None
    plan, _problems = plans.read(place)
    if plan is None:
        return Renewable(place)  # whoever makes the packs is told what is wrong with it
    if plan.bundle.project != project:
        return None
    left = tuple(one.name for one in plan.contributor if one.left)
    return Renewable(place, tuple(one.name for one in plan.contributor if not one.left), left)


def run(
    bundle: Path,
    plan: Path,
    leaving: Collection[str] = (),
    *,
    home: Home,
    ask_passphrase: AskPassphrase | None = None,
    progress: Progress = SILENT,
) -> BuildReport:
    """Make the packs again, next to the bundle; with `leaving` only those of people who get items of these.

    Raises PlanError, KeyStoreError, StoreError, Cancelled; the plan is then as it was.
    """
    before, mode = plan.read_bytes(), mode_of(plan)
    if leaving:
        write_page(plan, with_left(before.decode("utf-8-sig"), plan, leaving).encode("utf-8"), mode)
    try:
        return build_bundle.run(
            plan,
            bundle.parent,
            home=home,
            ask_passphrase=ask_passphrase,
            force=True,
            reissue=bool(leaving),
            progress=progress,
        )
    except BaseException:
        if leaving:
            write_page(plan, before, mode)
        raise


def with_left(text: str, path: Path, leaving: Collection[str]) -> str:
    """Give the text of a plan with `left = true` below the name of everybody who leaves."""
    plan = plans.load(path)
    places = plan.lines()
    lines = text.split("\n")
    found = [
        line
        for number, one in enumerate(plan.contributor)
        if one.name in leaving
        and not one.left
        and (line := places.line(("contributor", number, "name"))) is not None
    ]
    for line in sorted(found, reverse=True):
        lines.insert(line, "left = true")
    return "\n".join(lines)
