# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One file that is offered to a merge: proven whole, or refused with everything that was found.

Nothing is written here. A file that is not good is a value, so that it stops itself and no other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import orjson

from annotator_app.errors import MergeError, PostilError, Problem, Severity
from annotator_app.model import clock, event
from annotator_app.model.bundle import Chain, Continued, Given, Result, Tried
from annotator_app.model.expected import agrees
from annotator_app.model.review import VerdictPack
from annotator_app.packs.belonging import Place, check_place
from annotator_app.packs.lines import Record
from annotator_app.packs.manifest import ResultManifest, VerdictManifest
from annotator_app.packs.reading import ProvenPack, prove
from annotator_app.packs.refusals import refusal, refuse, to_coordinator
from annotator_app.packs.sealed import ENDING
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.checking.claimed_times import ClaimedTimes, claimed_times, dated_before
from annotator_app.workflows.checking.task_items import TaskItems
from annotator_app.workflows.checking.verify_pack import PackReport, check, error_for
from annotator_app.workflows.keeping.private_copy import PrivateCopy
from annotator_app.workflows.merging.bundle_books import Books, Known
from annotator_app.workflows.merging.read_verdict import read_verdict
from annotator_app.workflows.progress import Progress
from annotator_app.workflows.signing.unlock import Unlocker

OTHER_KIND: Final = QT_TRANSLATE_NOOP(
    "packs",
    "This is a pack of the kind “{kind}”, not a result pack. Nothing was merged. Ask for the result pack.",
)

LATE: Final = QT_TRANSLATE_NOOP(
    "packs",
    "This came after {due}, when nothing is taken back any more. Nothing was merged. Change the plan, or leave it.",
)
OWN_ANSWERS: Final = QT_TRANSLATE_NOOP(
    "packs", "Nobody reviews answers of their own. Verdicts of {name} that do not count: {count}."
)


@dataclass(frozen=True)
class Offered:
    """One file as it was read: its result, or why it was refused; `answers` counts what it would have brought.

    `key` is the blob of the signer's key, `principal` their NAME; `original` the bytes of a good file as it
    came, `ending` that of its name; `restored` counts how often the person's home went on from a safety copy,
    `times` is what its claims of time tell. `verdicts` stand in place of a result in a verdict pack.
    """

    path: Path
    result: Result | None = None
    error: PostilError | None = None
    problems: tuple[Problem, ...] = ()
    pack_id: str | None = None
    key: bytes = b""
    principal: str = ""
    answers: int = 0
    received_before: str | None = None
    original: bytes | Path | None = None
    ending: str = "resultpack"
    restored: int = 0
    times: ClaimedTimes = field(default_factory=ClaimedTimes)
    verdicts: VerdictPack | None = None


def read_result(
    path: Path,
    books: Books,
    received: Mapping[str, str],
    unlock: Unlocker,
    progress: Progress,
    *,
    seen: bool = False,
) -> Offered:
    """Give the result pack at `path`, opened if it is locked and proven through all layers, or its refusal.

    `received` gives the time of receiving of the packs that are here already: of those nothing more is
    read than their signature. `seen`: it was there before, so that one that is gone has no wrong name. Raises
    Cancelled.
    """
    copy = PrivateCopy(path, chosen=seen)
    try:
        came = copy.source
        source, locked = unlock.opened(came)
    except PostilError as error:
        if not error.problems:
            raise
        return _refused(path, error, ())
    pack, found = prove(source, books.policy, books.place)
    if pack is None:
        here = _received_before(source, found, books, received)
        if here is not None:
            return Offered(path, pack_id=here, received_before=received[here])
        return _refused(path, refusal(found), tuple(found))
    if isinstance(pack.manifest, VerdictManifest):
        return _verdicts(path, pack, books, received, came)
    if not isinstance(pack.manifest, ResultManifest):
        wrong = [Problem("T02", OTHER_KIND, {"kind": pack.kind})]
        return _refused(path, refusal(wrong), tuple(wrong), pack)
    if pack.pack_id in received:
        return Offered(path, pack_id=pack.pack_id, received_before=received[pack.pack_id])
    known = books.known(pack.manifest.task.pack_id)
    found = _misplaced(pack, known, books, locked=locked)
    if found:
        return _refused(path, refusal(found), tuple(found), pack)
    assert known is not None
    task = known.items.task
    if task.due is not None and not task.late and clock.today().isoformat() > task.due:
        late = (Problem("late", LATE, {"due": task.due}),)
        return _refused(path, MergeError(LATE, problems=late, due=task.due), late, pack)
    report = check(PackReport(path), pack, against=lambda _: known.items, keep=True, progress=progress)
    against_it = error_for(report)
    if against_it is not None:
        return _refused(path, against_it, report.problems, pack)
    good = _good(path, pack, report, books, came, known.items)
    dated = dated_before(known.addressed.manifest.created_at, pack.manifest.created_at)
    good = replace(good, times=replace(good.times, dated=dated))
    return replace(good, ending=f"resultpack{ENDING}") if locked else good


def _verdicts(
    path: Path, pack: ProvenPack, books: Books, received: Mapping[str, str], source: bytes | Path
) -> Offered:
    """Give the verdict pack at `path`, proven through all layers, or its refusal."""
    if pack.pack_id in received:
        return Offered(path, pack_id=pack.pack_id, received_before=received[pack.pack_id])
    manifest = pack.manifest
    assert isinstance(manifest, VerdictManifest)
    review, name = str(manifest.review.pack_id), books.name_of(pack.signer)[0]
    verdicts, found, restored = read_verdict(pack, books.reviewed(review), name, books.place)
    if verdicts is None:
        return _refused(path, refusal(found), found, pack)
    own = books.given_by(name, review)
    taken = tuple(one for one in verdicts.verdicts if (one.item, one.subject) not in own)
    verdicts = replace(verdicts, verdicts=taken, own=len(verdicts.verdicts) - len(taken))
    if verdicts.own and not taken:
        said = own_answers(verdicts)
        return _refused(path, MergeError(OWN_ANSWERS, problems=said, **said[0].params), said, pack)
    return Offered(
        path,
        pack_id=pack.pack_id,
        verdicts=verdicts,
        original=source,
        ending="verdictpack",
        restored=restored,
    )


def own_answers(pack: VerdictPack) -> tuple[Problem, ...]:
    """Tell that a reviewer spoke of answers of their own, which is no verdict (quality.md 2.4)."""
    if not pack.own:
        return ()
    severity: Severity = "warning" if pack.verdicts else "error"
    return (Problem("own_answers", OWN_ANSWERS, {"name": pack.reviewer, "count": pack.own}, severity),)


def _received_before(
    source: bytes | Path, found: list[Problem], books: Books, received: Mapping[str, str]
) -> str | None:
    """Give the id of a pack that came in before its key was withdrawn: what was received then stays (packs.md 6)."""
    if {problem.code for problem in found} != {"S05"}:
        return None
    pack, _ = prove(source, replace(books.policy, revoked=frozenset(), revoked_in=frozenset()), books.place)
    return pack.pack_id if pack is not None and pack.pack_id in received else None


def _misplaced(pack: ProvenPack, known: Known | None, books: Books, *, locked: bool) -> list[Problem]:
    """Tell what speaks against this pack here: it answers nothing of this bundle, or was not asked (T02, T04, X03)."""
    manifest = pack.manifest
    assert isinstance(manifest, ResultManifest)
    if known is None:
        return [refuse("other_task", series=manifest.task.series)]
    found = check_place(manifest, pack.signer, None, Place(task=known.addressed, locked=locked))
    called = books.name_of(pack.signer)[1]
    by_name = {f"{called}@{books.project}"} & set(known.addressed.manifest.recipients)
    return [one for one in found if not (one.code == "T04" and by_name)]


def _good(
    path: Path,
    pack: ProvenPack,
    report: PackReport,
    books: Books,
    source: bytes | Path,
    items: TaskItems,
) -> Offered:
    practice = {one.item for one in items.task.practice}
    manifest = pack.manifest
    assert isinstance(manifest, ResultManifest)
    name, principal = books.name_of(pack.signer)
    heads = bytes.fromhex("".join([record.sha256 for record in report.event_records]))
    result = Result(
        pack_id=pack.pack_id,
        task_pack=manifest.task.pack_id,
        contributor=name,
        key=pack.signer.key.fingerprint,
        revision=manifest.revision,
        created_at=manifest.created_at,
        complete=manifest.complete,
        chain=Chain(genesis=bytes.fromhex(manifest.task.pack_id.removeprefix("sha256:")), heads=heads),
        continued=_continued(report.event_records),
        # What was answered at practice is proven with the rest and counts for nothing (quality.md 3.1).
        answers=tuple(one for one in _answers(report) if one.item not in practice),
        tries=tuple(_tries(report, items)),
    )
    return Offered(
        path, result, pack_id=pack.pack_id, key=pack.signer.key.blob, principal=principal,
        answers=len(result.answers), original=source,
        restored=sum(record.value["type"] == event.RESTORE for record in report.event_records),
        times=claimed_times((record.value for record in report.event_records), clock.now()),
    )  # fmt: skip


def _answers(report: PackReport) -> list[Given]:
    revisions: dict[str, int] = {}
    for record in report.event_records:
        if record.value["type"] == event.ANSWER:
            item = record.value["item"]
            revisions[item] = revisions.get(item, 0) + 1
    return [_given(record.value, revisions) for record in report.answer_records]


def _tries(report: PackReport, items: TaskItems) -> Iterator[Tried]:
    """Give how each practice item went that somebody answered: at the first try, and at the last."""
    task = items.task
    said: dict[str, list[Mapping[str, Any]]] = {one.item: [] for one in task.practice}
    for record in report.event_records if said else ():
        if record.value["type"] == event.ANSWER and record.value["item"] in said:
            said[record.value["item"]].append(record.value["value"]["answers"])
    for one in task.practice:
        if own := said[one.item]:
            first, last = (agrees(task, one.answers, answers) for answers in (own[0], own[-1]))
            language = orjson.loads(items.line_of(one.item) or b"{}").get("language")
            yield Tried(one.item, language or task.language, first, last)


def _given(line: dict[str, Any], revisions: Mapping[str, int]) -> Given:
    item = line["item"]
    return Given(
        item,
        line["item_sha256"],
        line["status"],
        line.get("value"),
        revisions.get(item, 0),
        line.get("problem"),
        line.get("note") or "",
    )


def _continued(records: list[Record]) -> Continued | None:
    for record in records:
        if record.value["type"] == event.UPDATE:
            value = record.value["value"]
            return Continued(
                pack_id=value["pack_id"], head=bytes.fromhex(value["head"]), events=value["events"]
            )
    return None


def _refused(
    path: Path, error: PostilError, problems: tuple[Problem, ...], pack: ProvenPack | None = None
) -> Offered:
    said = pack.manifest.counts if pack is not None and isinstance(pack.manifest, ResultManifest) else None
    return Offered(
        path,
        error=error,
        problems=tuple(map(to_coordinator, problems or error.problems)),
        pack_id=pack.pack_id if pack else None,
        answers=said.done + said.skipped if said else 0,
    )
