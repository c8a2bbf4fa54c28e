# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Verify: every problem of a pack of any kind, in the fixed order of packs.md 5.9.

A pack is proven layer by layer on a private copy; all findings within a layer are told together and a
later layer is not entered. Nothing is written and nothing is trusted on the way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from annotator_app.errors import PostilError, Problem, UnknownFamilyError
from annotator_app.model import border
from annotator_app.model.pack import Task
from annotator_app.packs import contents, keycard, trust_pack
from annotator_app.packs.belonging import Place
from annotator_app.packs.limits import LIMITS
from annotator_app.packs.lines import Record
from annotator_app.packs.manifest import Manifest, ResultManifest
from annotator_app.packs.reading import ProvenPack, open_pack, prove
from annotator_app.packs.refusals import refusal
from annotator_app.packs.trust import Policy, Proof, believe_roster
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.checking.check_result import check_result
from annotator_app.workflows.checking.check_review import Reviewed, check_review, check_verdict
from annotator_app.workflows.checking.check_task import check_task
from annotator_app.workflows.checking.task_items import TaskItems, task_items
from annotator_app.workflows.keeping.private_copy import PrivateCopy
from annotator_app.workflows.keeping.uncollected import uncollected
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.signing.unlock import Unlocker

NOT_ANSWERED: Final = QT_TRANSLATE_NOOP(
    "packs", "A pack of the kind “{kind}” is answered by nobody. Give the task pack or the review pack."
)

Against = Callable[[ResultManifest], TaskItems | None]
Take = Callable[[Record], None]


@dataclass(frozen=True)
class SignerShown:
    """Who signed a pack, in the form people and tools need it; `known`: somebody here believes the key."""

    name: str
    principal: str
    fingerprint: str
    safety_number: str
    public_key: str
    known: bool


@dataclass(frozen=True)
class PackReport:
    """What verifying found out.

    `problems` are all findings of one layer, sorted by code; none: the pack is good. `items` and
    `answers` count lines, None where the kind has none. `pack` is the proven content and `task` its task,
    only of a good pack. The records are kept only where asked for.
    """

    path: Path | None
    kind: str | None = None
    problems: tuple[Problem, ...] = ()
    signer: SignerShown | None = None
    items: int | None = None
    answers: int | None = None
    pack: ProvenPack | None = None
    task: Task | None = None
    manifest: Manifest | None = None
    event_records: list[Record] = field(default_factory=list)
    answer_records: list[Record] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether nothing speaks against the pack."""
        return not self.problems


def run(
    path: Path | bytes,
    *,
    trust: Policy | None = None,
    place: Place | None = None,
    for_task: Path | None = None,
    against: Against | None = None,
    keep: bool = False,
    unlock: Unlocker | None = None,
    progress: Progress = SILENT,
) -> PackReport:
    """Verify the pack at `path` and give everything that is found.

    `trust` is what is believed (trust.believed), `place` where the pack is to be opened. `for_task` is the
    task pack that a result must answer, or the review pack that a verdict must answer; where it is signed by
    somebody believed, or nobody is believed here, its roster is believed too. `against` gives the items for a
    result instead. `keep` keeps the lines of a result in the report, `unlock` opens a locked one. A bad pack
    is a report, never an error.

    Raises the refusal of the pack `for_task` itself, StoreError where a large file finds no room for its copy,
    and Cancelled.
    """
    policy, place = trust or Policy(), place or Place()
    reviewed = None
    if for_task is not None:
        given = open_pack(PrivateCopy(for_task).source, policy)
        policy = _with_roster(policy, given)
        place = replace(place, project=given.manifest.project.id)
        if given.kind == "review":
            reviewed = _reviewed(given)
        elif given.kind == "task":
            place = replace(place, task=given.addressed)
            against = _from_pack(given)
        else:
            raise refusal([Problem("T02", NOT_ANSWERED, {"kind": given.kind})])
    report = PackReport(path if isinstance(path, Path) else None)
    try:
        source = path if isinstance(path, bytes) else PrivateCopy(path).source
        if unlock is not None:
            source, locked = unlock.opened(source)
            place = replace(place, locked=locked)
    except PostilError as error:
        if not error.problems:
            raise
        return replace(report, problems=error.problems)
    pack, found = prove(source, policy, place)
    if pack is None:
        return replace(report, problems=of_one_layer(found))
    with uncollected():
        return check(
            begun(report.path, pack),
            pack,
            against=against,
            reviewed=reviewed,
            keep=keep,
            progress=progress,
        )


def check(
    report: PackReport,
    pack: ProvenPack,
    *,
    against: Against | None = None,
    reviewed: Reviewed | None = None,
    keep: bool = False,
    take_item: Take | None = None,
    progress: Progress = SILENT,
) -> PackReport:
    """Give `report` completed by layers D and J of a pack that is proven up to layer T.

    `reviewed` is what a verdict pack is held against. `take_item` gets every item line that is in order.
    Raises Cancelled.
    """
    found: list[Problem] = []
    try:
        if pack.kind == "task":
            task = check_task(pack, found, progress, take_item)
            report = replace(report, items=task.items, task=task.task)
        else:
            report = _check_kind(
                report, pack, found, against, reviewed=reviewed, keep=keep, progress=progress
            )
    except PostilError as error:
        if not error.problems:
            raise
        found.extend(error.problems)
    return replace(report, pack=None if found else pack, problems=of_one_layer(found))


def check_contents(pack: ProvenPack, *, against: Against | None = None, progress: Progress = SILENT) -> None:
    """Hold layers D and J of a proven pack: for packs that were just written and are read back.

    Raises the refusal of what it finds, Cancelled.
    """
    error = error_for(check(PackReport(None), pack, against=against, progress=progress))
    if error is not None:
        raise error


def error_for(report: PackReport) -> PostilError | None:
    """Give the error for a pack that is not good: its class is that of the first code (packs.md 8)."""
    if report.ok:
        return None
    first = report.problems[0]
    if first.sentence in (border.UNKNOWN_FAMILY, border.UNKNOWN_KIND):
        return UnknownFamilyError(problems=report.problems, **first.params)
    return refusal(report.problems)


def shown(proof: Proof) -> SignerShown:
    """Give the signer of a proven pack as people and tools see it."""
    key = proof.key
    name = proof.given or proof.name
    return SignerShown(name, proof.principal, key.fingerprint, key.safety_number, key.line, proof.known)


def begun(path: Path | None, pack: ProvenPack) -> PackReport:
    """Give the report of a pack that is proven up to layer T, to be completed by `check`."""
    return PackReport(path, kind=pack.kind, signer=shown(pack.signer), manifest=pack.manifest)


def of_one_layer(found: Iterable[Problem]) -> tuple[Problem, ...]:
    """Keep the findings of the first layer that found something (T before D and J), sorted by code.

    Never more than a person could read: a hostile pack may hold ten thousand files, each with a fault.
    """
    listed = list(found)
    belongs = [problem for problem in listed if problem.code.startswith("T")]
    return tuple(sorted(belongs or listed, key=lambda problem: problem.code)[: LIMITS.listed_problems])


def _check_kind(
    report: PackReport,
    pack: ProvenPack,
    found: list[Problem],
    against: Against | None,
    *,
    reviewed: Reviewed | None,
    keep: bool,
    progress: Progress,
) -> PackReport:
    if isinstance(pack.manifest, ResultManifest):
        result = check_result(
            pack,
            found,
            progress,
            against=against(pack.manifest) if against else None,
            take_event=report.event_records.append if keep else None,
            take_answer=report.answer_records.append if keep else None,
        )
        return replace(report, answers=result.answers)
    if pack.kind == "review":
        answers: list[Record] = []
        holds = check_review(pack, found, progress, answers.append)
        return replace(report, items=len(holds.items), answers=len(answers), task=holds.task)
    if pack.kind == "verdict":
        return replace(report, answers=check_verdict(pack, found, against=reviewed))
    if pack.kind == "enrol":
        keycard.card_of(pack)
    if pack.kind == "trust":
        found.extend(trust_pack.check_trust(pack))
    found.extend(contents.check_contents(pack))
    return report


def believed_for(policy: Policy, task_pack: Path | None) -> Policy:
    """Give what is believed of results that answer a task pack. Raises the refusal of the task pack."""
    return (
        policy
        if task_pack is None
        else _with_roster(policy, open_pack(PrivateCopy(task_pack).source, policy))
    )


def _with_roster(policy: Policy, task_pack: ProvenPack) -> Policy:
    """Believe the signers that a task pack names, if its own signer is believed or nobody is believed here."""
    if task_pack.roster is None or (policy.trusted and not task_pack.signer.known):
        return policy
    return replace(policy, trusted=policy.trusted + believe_roster(task_pack.roster))


def _reviewed(review: ProvenPack) -> Reviewed:
    found: list[Problem] = []
    reviewed = check_review(review, found, SILENT)
    if found:
        raise refusal(found)
    return reviewed


def _from_pack(task_pack: ProvenPack) -> Against:
    return lambda _manifest: task_items(task_pack)
