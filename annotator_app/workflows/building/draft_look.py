# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a draft of a plan comes to while it is being made, and the packs once it is good.

Its files were looked at for their columns (`files_look.py`); then every change is checked as `postil
bundle lint` checks a plan, and the first item is there as a contributor will get it. Nothing is written before the
packs are made.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from annotator_app.errors import PlanError, Problem
from annotator_app.families import by_id
from annotator_app.model.family import Family
from annotator_app.model.item import Item
from annotator_app.model.pack import Task
from annotator_app.packs import keys
from annotator_app.packs.keycard import read_keycard
from annotator_app.packs.keys import AskPassphrase
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building import build_bundle, lint_bundle
from annotator_app.workflows.building.build_bundle import BuildReport
from annotator_app.workflows.building.files_look import NOT_YET, place_of
from annotator_app.workflows.building.lint_bundle import LintReport
from annotator_app.workflows.building.new_bundle import project_id, recovery_page
from annotator_app.workflows.building.outlook import Outlook
from annotator_app.workflows.building.plans import plan_items
from annotator_app.workflows.building.plans.plan_back import draft_of
from annotator_app.workflows.building.plans.plan_draft import Draft, DraftPerson, day_of, to_toml
from annotator_app.workflows.building.plans.plan_items import Prepared
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.uncollected import let_go, uncollected
from annotator_app.workflows.new_file import mode_of, refuse_existing, write_page, write_pages
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.signing import trust

TOLD: Final = 100
_PAY: Final = "contributor.rate"  # one field, in which amount and currency are typed together
BEFORE: Final = "-before.toml"
NO_DAY: Final = QT_TRANSLATE_NOOP("plans", "“{day}” is no day. Write year, month and day, as 2027-01-31.")


@dataclass(frozen=True)
class DraftLook:
    """What a draft comes to: problems, errors first; items; work and power; the first item as it will be seen.

    `problems` are the first of them, `errors` and `warnings` how many there are: a window that was handed tens of
    thousands would be busy with them. Errors stand in the way of the packs.
    """

    problems: tuple[Problem, ...] = ()
    errors: int = 0
    warnings: int = 0
    items: int = 0
    languages: tuple[str, ...] = ()
    outlook: Outlook = field(default_factory=Outlook)
    task: Task | None = None
    family: Family | None = None
    first: Item | None = None


def look(
    draft: Draft, progress: Progress = SILENT, *, whole: bool = True, home: Home | None = None
) -> DraftLook:
    """Check a draft, and give its first item; without `whole` what takes long is left out.

    Where packs are made again from a plan, people keep what they have. Of `home` it is asked whose
    record of chosen items holds. Raises StoreError, Cancelled.
    """
    with uncollected():
        return _look(draft, progress, whole=whole, home=home)


def _look(draft: Draft, progress: Progress, *, whole: bool, home: Home | None) -> DraftLook:
    place, no_day = place_of(draft.sources), _no_day(draft)
    text = to_toml(replace(draft, due="") if no_day else draft, place.parent, NOT_YET)
    out = draft.opened.parent if draft.amends and draft.opened is not None else None
    prepared, problems = plan_items.prepare(
        place, progress, text=text, out=out, believed=lambda: trust.believed(home)
    )
    problems = [*no_day, *_once(problems)]
    if prepared is None:
        return DraftLook(**_first_of(lint_bundle.sort(problems)))
    try:
        report = lint_bundle.checked(prepared, problems, progress, statistics=whole)
        return _found(prepared, report)
    finally:
        let_go(problems, prepared.made, prepared.rows, prepared.sources.rows)


def _once(problems: list[Problem]) -> Iterator[Problem]:
    """Give once what the form says alike: what several sources lack, and what is wrong with the pay of one person."""
    said: set[tuple[object, ...]] = set()
    for one in problems:
        alike = _alike(one)
        if not alike or alike not in said:
            yield one
        said |= {alike} if alike else set()


def _alike(problem: Problem) -> tuple[object, ...]:
    """Give by what a problem is told from others of its kind, nothing where each is told by itself."""
    if problem.code == "no_licence":
        return problem.code, problem.column
    if problem.code == "bad_value" and (problem.column or "").startswith(_PAY):
        return problem.code, problem.params.get("number")
    return ()


def _found(prepared: Prepared, report: LintReport) -> DraftLook:
    first = Item(prepared.made[0].fields) if prepared.made else None
    return DraftLook(
        **_first_of(report.problems),
        items=report.items,
        languages=report.languages,
        outlook=report.outlook,
        task=prepared.task,
        family=by_id(prepared.task.family),
        first=first,
    )


def _first_of(problems: list[Problem]) -> dict[str, Any]:
    """Give the first problems and how many there are; the list is let go."""
    errors = sum(one.severity == "error" for one in problems)
    found = {"problems": tuple(problems[:TOLD]), "errors": errors, "warnings": len(problems) - errors}
    let_go(problems)
    return found


def person_of(keycard: Path) -> DraftPerson:
    """Give the person of a key card. Raises PackError and others of its family for a file that is none."""
    card = read_keycard(keycard)
    return DraftPerson(name=card.displayed or card.name, keycard=keycard)


def number_of(keycard: Path) -> str:
    """Give the safety number of a key card, which its owner reads out. Raises as `person_of`."""
    return read_keycard(keycard).key.safety_number


def build(
    draft: Draft, out: Path, *, home: Home, ask_passphrase: AskPassphrase | None, progress: Progress = SILENT
) -> BuildReport:
    """Write the plan of a draft and the page with its recovery key into `out`, then make bundle and packs there.

    A further round of a project keeps the project and its recovery key.

    The plan stays, so that the same packs can be made again and changed by hand. A plan that was opened and stands
    in `out` is used as it is, or changed there: what came back to its bundle stays. Raises FileExistsHereError where
    another plan or bundle of that name stands there, PlanError, KeyStoreError, StoreError, Cancelled; the plan is
    then as it was.
    """
    with uncollected():
        return _build(draft, out, home=home, ask_passphrase=ask_passphrase, progress=progress)


def _build(
    draft: Draft, out: Path, *, home: Home, ask_passphrase: AskPassphrase | None, progress: Progress
) -> BuildReport:
    bundle = out / f"{draft.name}.bundle"
    if no_day := _no_day(draft):
        raise PlanError(problems=no_day, file=f"{draft.name}.toml")
    if not draft.amends:
        refuse_existing(bundle, force=False)
    if draft.opened is not None and draft.opened.parent == out.resolve():
        return _build_again(draft, draft.opened, home=home, ask_passphrase=ask_passphrase, progress=progress)
    plan = out / f"{draft.name}.toml"
    page = plan.with_name(plan.name + ".recovery.txt")
    for path in (plan, page):
        refuse_existing(path, force=False)
    recovery = keys.make_key()
    project = draft.rest.get("bundle", {}).get("project") or project_id(draft.name)
    pages = [(plan, to_toml(draft, out, project, recovery.public.line).encode("utf-8"), 0o600)]
    if draft.opened is None and not draft.rest.get("bundle", {}).get("recovery"):
        pages.insert(0, (page, recovery_page(project, recovery), 0o600))
    write_pages(*pages)
    try:
        return build_bundle.run(plan, out, home=home, ask_passphrase=ask_passphrase, progress=progress)
    except BaseException:
        # Without packs the key stands for nothing; the next try makes another one.
        for path in (plan, page):
            path.unlink(missing_ok=True)
        raise


def _no_day(draft: Draft) -> list[Problem]:
    """Say that a due date is none: the plan would keep it as a text, which its reader may take for a number."""
    typed = draft.due.strip()
    return [Problem("no_day", NO_DAY, {"day": typed})] if typed and day_of(typed) is None else []


def _build_again(
    draft: Draft, plan: Path, *, home: Home, ask_passphrase: AskPassphrase | None, progress: Progress
) -> BuildReport:
    """Build from the plan where it stands; what the form changed is written, and the plan before it kept beside."""
    before, kept = plan.read_bytes(), plan.with_name(plan.stem + BEFORE)
    mode = mode_of(plan)
    changed = draft != replace(draft_of(plan, draft.words), amends=draft.amends)
    if changed:
        write_page(kept, before, mode)
        write_page(plan, to_toml(draft, plan.parent, NOT_YET).encode("utf-8"), mode)
    try:
        return build_bundle.run(
            plan, plan.parent, home=home, ask_passphrase=ask_passphrase, force=True, progress=progress
        )
    except BaseException:
        if changed:
            write_page(plan, before, mode)
            kept.unlink(missing_ok=True)
        raise
