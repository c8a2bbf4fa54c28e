# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Looking at a pack before it is added: prove it on a copy, ask the home's memory, find the state to show.

The order is that of packs.md 5.9; what only the program can know (older revisions, jumps of the version,
the same pack again) stands between the layers T and D.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final

from annotator_app.errors import PostilError, Problem
from annotator_app.model import clock
from annotator_app.model.asked_anew import AskedAnew
from annotator_app.model.item import Item
from annotator_app.model.pack import Task
from annotator_app.model.strict_json import parse
from annotator_app.packs.durable import drop
from annotator_app.packs.lines import Record
from annotator_app.packs.manifest import ReviewManifest, TaskManifest
from annotator_app.packs.reading import ProvenPack, prove, receive, signed_as
from annotator_app.packs.refusals import refusal, refuse
from annotator_app.packs.trust import Policy
from annotator_app.store import answer_table, item_table, log_table, pack_table, state_table, trust_table
from annotator_app.store.pack_table import PackRow
from annotator_app.store.refusals import told
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.checking.addressee import Me, me, my_principal
from annotator_app.workflows.checking.check_task import read_task
from annotator_app.workflows.checking.countersigned import second_signers
from annotator_app.workflows.checking.verify_pack import (
    PackReport,
    begun,
    check,
    error_for,
    of_one_layer,
    shown,
)
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.pack_status import task_of
from annotator_app.workflows.keeping.take_over import asked_anew
from annotator_app.workflows.keeping.uncollected import uncollected
from annotator_app.workflows.progress import Progress
from annotator_app.workflows.receiving.offered_pack import Changes, Leaves, Preview, State, state_of
from annotator_app.workflows.signing import trust

LARGEST_JUMP: Final = 1000
OTHER_KIND: Final = QT_TRANSLATE_NOOP(
    "packs", "This is a pack of the kind “{kind}”, not a task pack. Nothing was added. Ask for the task pack."
)

_STALE: Final = timedelta(days=1)
_PAGE: Final = 5000
_ANSWERS: Final = ("result", "verdict")


def look(home: Home, path: Path, progress: Progress) -> Preview:
    """Give the state of the pack at `path`; a copy stays in the inbox only if it can be added.

    Raises StoreError, Cancelled.
    """
    _sweep(home)
    try:
        with told(home.inbox):
            copy = receive(path, home.inbox)
    except PostilError as error:
        if not error.problems:
            raise
        return Preview(
            state_of(error.problems), path, error=error, report=PackReport(path, problems=error.problems)
        )
    kept = False
    try:
        with uncollected():
            offered = _look(home, path, copy, progress)
        kept = offered.can_be_added
    finally:
        if not kept:
            drop(copy)
    return replace(offered, copy=copy) if kept else offered


def _look(home: Home, path: Path, copy: Path, progress: Progress) -> Preview:
    @cache
    def policy() -> Policy:
        return trust.believed(home)

    pack, found = prove(copy, policy)
    if pack is None:
        return _refused_early(home, path, copy, found, policy)
    who = me(home)
    offered = _described(path, pack, who)
    if not isinstance(pack.manifest, TaskManifest):
        return _refused(offered, pack, [Problem("T02", OTHER_KIND, {"kind": pack.kind})], "other_kind")
    memory = _Memory.of(home, pack, pack.manifest)
    if memory.same is not None and memory.same.state != "replaced":
        return replace(offered, state="already", answered=memory.answered(home), items=memory.same.items)
    found = [*_addressed(pack, pack.manifest, who), *memory.findings(pack.manifest)]
    if found:
        return _refused(offered, pack, found)
    counter = _Counter(home, memory.older) if memory.older is not None else None
    report = check(begun(path, pack), pack, take_item=counter, progress=progress)
    error = error_for(report)
    if error is not None:
        return replace(offered, state=state_of(report.problems), error=error, report=report)
    changes = counter.changes(report.task) if counter and report.task else None
    origin = report.task.rework_of if report.task else None
    arrived, received, not_arrived = _receipts(home, pack.manifest, origin or pack.manifest.series)
    offered = replace(
        offered,
        report=report,
        changes=changes,
        answered=memory.answered(home),
        arrived=arrived,
        received=received,
        not_arrived=not_arrived,
        second_signers=second_signers(pack, policy()),
    )
    return _with_signer(offered, home, pack, newer=memory.older is not None)


def _described(path: Path, pack: ProvenPack, who: Me) -> Preview:
    """Give what a proven pack says of itself; its task may still turn out not to fit."""
    manifest, signer = pack.manifest, shown(pack.signer)
    offered = Preview(
        "first",
        path,
        pack_id=pack.pack_id,
        project=str(manifest.project.id),
        project_title=manifest.project.title,
        series=str(manifest.series),
        revision=manifest.revision,
        signer_name=signer.name,
        signer_public_key=signer.public_key,
        safety_number=signer.safety_number,
        you=who.displayed,
    )
    if not isinstance(manifest, TaskManifest):
        return offered
    offered = replace(
        offered,
        items=manifest.items.count,
        addressed_to=tuple(manifest.recipients),
        leaves=Leaves(manifest.results.timing, signer.name, manifest.results.encrypt),
    )
    task = read_task(pack, [])
    if task is None:
        return offered
    return replace(
        offered,
        title=task.title,
        family=task.family,
        language=task.language,
        languages=task.languages,
        returned=bool(task.returned),
        due=task.due,
        sources=task.sources,
        leaves=replace(offered.leaves, typing=bool(task.typing) and offered.leaves.timing == "full")
        if offered.leaves
        else None,
    )


def _refused(offered: Preview, pack: ProvenPack, found: list[Problem], state: State | None = None) -> Preview:
    problems = of_one_layer(found)
    report = replace(begun(offered.path, pack), problems=problems)
    return replace(offered, state=state or state_of(problems), error=refusal(problems), report=report)


def _refused_early(
    home: Home, path: Path, copy: Path, found: list[Problem], policy: Callable[[], Policy]
) -> Preview:
    """Give the state of a pack that is not proven; where only trust is missing, what it says is shown too."""
    problems = of_one_layer(found)
    state = state_of(problems)
    kind = signed_as(copy) if state == "other_key" else None
    if kind in _ANSWERS:  # nobody here has to know who answered
        problems, state = (Problem("T02", OTHER_KIND, {"kind": kind}),), "other_kind"
    offered = Preview(state, path, error=refusal(problems), report=PackReport(path, problems=problems))
    if state != "other_key":
        return offered
    pack, _ = prove(copy, Policy(revoked=policy().revoked, revoked_in=policy().revoked_in))
    if pack is None:
        return offered
    pin = trust.pin_of(home, str(pack.manifest.project.id))
    offered = replace(
        _described(path, pack, me(home)), state=state, error=offered.error, report=offered.report
    )
    if pin is None:
        return offered
    return replace(
        offered, old_number=trust.key_of(pin).safety_number, since=pin.since[:10], compared=pin.compared
    )


def _addressed(pack: ProvenPack, manifest: TaskManifest, who: Me) -> list[Problem]:
    assert pack.roster is not None
    if my_principal(manifest, pack.roster, who) is not None:
        return []
    return [refuse("recipient", recipients=", ".join(manifest.recipients))]


def _receipts(home: Home, manifest: TaskManifest, series: str) -> tuple[str | None, str | None, str | None]:
    """Give the day of the newest result pack that has arrived, when it was received, and that of the newest one if not.

    `series` is the one that the receipts are of: a pack of returned answers tells of the first one. Where the
    coordinator tells of nothing received, nothing is said: packs for anybody carry no receipts.
    """
    if not manifest.receipts:
        return None, None, None
    project = str(manifest.project.id)
    sent = home.store.ask(lambda connection: log_table.exports_of_series(connection, project, series))
    known = {str(one.pack_id): one.received_on for one in manifest.receipts}
    arrived, received = next(((at[:10], known[id_]) for id_, at in sent if id_ in known), (None, None))
    newest = sent[0][1][:10] if sent and sent[0][0] not in known else None
    return arrived, received, newest


def _with_signer(offered: Preview, home: Home, pack: ProvenPack, *, newer: bool) -> Preview:
    """Give the state of a good pack by what is known of its signer."""
    if pack.signer.known:
        pin = trust.pin_of(home, offered.project)
        trusted = pack.signer.trusted
        return replace(
            offered,
            state="newer" if newer else "confirmed",
            since=pin.since[:10] if pin else (trusted.since if trusted else ""),
            compared=pin.compared if pin else True,
        )
    known = [
        one for one in trust.list_signers(home) if one.name == offered.signer_name and "task" in one.kinds
    ]
    if not known or any(one.public_key == offered.signer_public_key for one in known):
        return offered  # nobody of that name, or the same person in another project
    old = known[-1]
    return replace(offered, state="new_key", old_number=old.safety_number, since=old.since, compared=False)


@dataclass(frozen=True)
class _Memory:
    """What the home remembers of a pack's project and series."""

    same: PackRow | None
    older: PackRow | None
    series: trust_table.Series | None
    project: trust_table.Project | None

    @classmethod
    def of(cls, home: Home, pack: ProvenPack, manifest: TaskManifest) -> _Memory:
        project, series = str(manifest.project.id), str(manifest.series)

        def ask(connection: Any) -> _Memory:
            newest = pack_table.newest_of(connection, project, series)
            return cls(
                pack_table.find(connection, pack.pack_id),
                newest if newest is not None and newest.revision < manifest.revision else None,
                trust_table.series(connection, project, series),
                trust_table.project(connection, project),
            )

        return home.store.ask(ask)

    def answered(self, home: Home) -> int:
        """Give how many items of the pack that is here, or of its older revision, are answered."""
        row = self.same or self.older
        if row is None:
            return 0
        codes = home.store.ask(lambda connection: state_table.read(connection, row.id, row.items))
        return state_table.counts(codes)["answered"]

    def findings(self, manifest: TaskManifest) -> list[Problem]:
        """Tell what speaks against a pack that moves backwards, or forward too far (T05, T08)."""
        return only_forward(manifest, self.project, self.series)


def only_forward(
    manifest: TaskManifest | ReviewManifest,
    project: trust_table.Project | None,
    series: trust_table.Series | None,
) -> list[Problem]:
    """Hold the versions of a pack against what was seen of its project and its series (T05, T08)."""
    found = []
    if project is not None:
        here = project.trust_version
        if manifest.trust_version < here:
            found.append(refuse("older_roster", said=manifest.trust_version, found=here))
        found += _jump(manifest.trust_version - here)
    if series is not None:
        here = series.revision
        if manifest.revision < here:
            found.append(refuse("older", said=manifest.revision, found=here))
        found += _jump(manifest.revision - here)
    return found


def _jump(count: int) -> list[Problem]:
    return [refuse("jump", count=count)] if count > LARGEST_JUMP else []


class _Counter:
    """Compares the items of a newer revision with those that are here, while they pass by."""

    def __init__(self, home: Home, old: PackRow) -> None:
        self._old: dict[str, str] = {}
        codes = home.store.ask(lambda connection: state_table.read(connection, old.id, old.items))
        self._answered: set[str] = set()
        for start in range(0, old.items, _PAGE):
            page = home.store.ask(_page(old.first_key + start, min(_PAGE, old.items - start)))
            self._old.update(page)
            states = state_table.states_only(codes[start : start + _PAGE])
            self._answered.update(
                id_ for (id_, _), state in zip(page, states, strict=True) if state == state_table.ANSWERED
            )
        self._home, self._old_pack = home, old
        self._stays: set[str] = set()
        self._new = self._changed = self._same = 0

    def __call__(self, record: Record) -> None:
        before = self._old.pop(record.value["id"], None)
        if before is None:
            self._new += 1
        elif before == record.sha256:
            self._same += 1
            if record.value["id"] in self._answered:
                self._stays.add(record.value["id"])
        else:
            self._changed += 1

    def changes(self, task: Task) -> Changes:
        """Give the counts once every item has passed; `task` is that of the newer revision."""
        left, stay = len(self._answered) - len(self._stays), len(self._stays)
        unfit = self._unfit(asked_anew(task_of(self._old_pack), task))
        return Changes(self._new, self._changed, len(self._old), self._same, stay - unfit, left, unfit)

    def _unfit(self, asked: AskedAnew) -> int:
        """Count the answers to items that stay which the questions of now leave open."""
        if asked.same:
            return 0
        old, count = self._old_pack, 0
        for start in range(0, old.items, _PAGE):
            said = self._home.store.ask(_answers(old.first_key + start, min(_PAGE, old.items - start)))
            count += sum(id_ in self._stays and not asked.whole(answers, item) for id_, item, answers in said)
        return count


def _page(first_key: int, count: int) -> Any:
    return lambda connection: item_table.ids(connection, first_key, count)


def _answers(first_key: int, count: int) -> Any:
    """Give id, item and answers of the answered ones among some items."""
    return lambda connection: [
        (id_, Item(_object(item_table.line(connection, key)[0])), work.answers)
        for key, id_, _digest, work in answer_table.works(connection, first_key, count)
        if work.answers is not None
    ]


def _object(line: bytes) -> dict[str, Any]:
    fields = parse(line)
    assert isinstance(fields, dict)
    return fields


def _sweep(home: Home) -> None:
    """Take away copies that a broken-off program left behind."""
    oldest = (clock.now() - _STALE).timestamp()
    with told(home.inbox):
        for left in home.inbox.glob("*.part"):
            _drop_if_older(left, oldest)


def _drop_if_older(left: Path, oldest: float) -> None:
    with suppress(FileNotFoundError):  # somebody else was done with it
        if left.stat().st_mtime < oldest:
            left.unlink()
