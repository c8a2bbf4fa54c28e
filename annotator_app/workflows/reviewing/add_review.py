# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Add a review pack to the home: prove it on a copy, then keep its original and note who is believed.

The rules are those of a task pack (packs.md 5.9 and 6): an unknown signer needs a person's word, and nothing
older than what is here is taken.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final, Literal

from annotator_app.errors import (
    NotAPackError,
    PostilError,
    Problem,
    StoreDiskError,
    UnknownSignerError,
    WrongPackError,
)
from annotator_app.model.texts import Texts
from annotator_app.packs.bag import PACK
from annotator_app.packs.manifest import ReviewManifest
from annotator_app.packs.reading import ProvenPack, prove
from annotator_app.packs.refusals import is_unreadable, refusal, refuse
from annotator_app.store import log_table, review_table, trust_table
from annotator_app.store.review_table import ReviewRow
from annotator_app.workflows.checking.addressee import me, my_principal
from annotator_app.workflows.checking.check_review import Reviewed, check_review
from annotator_app.workflows.checking.verify_pack import of_one_layer
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.originals import keep_original
from annotator_app.workflows.keeping.pack_rows import TASK_FILE
from annotator_app.workflows.keeping.private_copy import PrivateCopy
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.receiving.import_pack import Accept
from annotator_app.workflows.receiving.look_at_pack import OTHER_KIND, only_forward
from annotator_app.workflows.receiving.offered_pack import Preview, State, state_of
from annotator_app.workflows.reviewing.own_work import OWN, OwnWork
from annotator_app.workflows.signing import project_lists, trust

ENDING: Final = "reviewpack"
Source = bytes | Path


@dataclass(frozen=True)
class OfferedReview:
    """A review pack as it was looked at; nothing of it is in the home yet. `error` is why it cannot be added.

    `state`: first (its signer is not known here), known, or already. `answers` are to be checked; `own` are those of
    this person, which are not.
    """

    path: Path
    state: Literal["first", "known", "already", "refused"] = "refused"
    pack_id: str = ""
    project: str = ""
    title: Texts = field(default_factory=dict)
    family: str = ""
    language: str = ""
    languages: tuple[str, ...] = ()
    items: int = 0
    answers: int = 0
    own: int = 0
    signer_name: str = ""
    safety_number: str = ""
    error: PostilError | None = None
    pack: ProvenPack | None = None
    source: Source = field(default=b"", repr=False)


def look(home: Home, path: Path, progress: Progress = SILENT) -> OfferedReview:
    """Prove the review pack at `path`. A bad one is a value with its `error`. Raises Cancelled."""
    try:
        source = PrivateCopy(path).source
    except PostilError as error:
        return OfferedReview(path, error=error)
    pack, found = prove(source, trust.believed(home))
    if pack is None:
        return _refused(path, found)
    manifest = pack.manifest
    if not isinstance(manifest, ReviewManifest):
        return _refused(path, [Problem("T02", OTHER_KIND, {"kind": pack.kind})])
    known = home.store.ask(lambda connection: review_table.find(connection, pack.pack_id))
    found = [] if known else _findings(home, pack, manifest)
    if found:
        return replace(_refused(path, found), pack=pack)
    reviewed = check_review(pack, found, progress)
    if found or reviewed.task is None:
        return _refused(path, found)
    own = OwnWork(home, manifest)
    mine = sum(own.holds(subject) for _, subject in reviewed.answers)
    if mine == len(reviewed.answers) and not known:
        return OfferedReview(
            path, error=WrongPackError(OWN, problems=[Problem("own_answers", OWN)]), pack=pack
        )
    state: Literal["first", "known", "already"] = "known" if pack.signer.known else "first"
    return OfferedReview(
        path, "already" if known else state, pack_id=pack.pack_id, project=str(manifest.project.id),
        title=reviewed.task.title, family=reviewed.task.family, language=reviewed.task.language,
        languages=reviewed.task.languages, items=len(reviewed.items), answers=len(reviewed.answers) - mine, own=mine,
        signer_name=pack.signer.name, safety_number=pack.signer.key.safety_number, pack=pack, source=source,
    )  # fmt: skip


def preview(home: Home, offered: OfferedReview) -> Preview:
    """Give what a person is shown before it is added, as for a pack with items; `items` counts the answers."""
    state: State = "first"
    if offered.error is not None:
        problems = tuple(offered.error.problems)
        state = state_of(problems) if problems else "changed"
    elif offered.state != "first":
        state = "already" if offered.state == "already" else "confirmed"
    pin = trust.pin_of(home, offered.project) if offered.project else None
    done = home.store.ask(lambda connection: review_table.find(connection, offered.pack_id))
    checked = home.store.ask(lambda connection: review_table.with_verdict(connection, done.id)) if done else 0
    manifest = offered.pack.manifest if offered.pack is not None else None
    return Preview(
        state, offered.path, error=offered.error, pack_id=offered.pack_id, title=offered.title,
        family=offered.family, language=offered.language, languages=offered.languages, items=offered.answers,
        project=offered.project, signer_name=offered.signer_name, safety_number=offered.safety_number,
        since=pin.since[:10] if pin else "", compared=pin.compared if pin else offered.state == "known",
        answered=checked, addressed_to=tuple(manifest.recipients) if isinstance(manifest, ReviewManifest) else (),
        you=me(home).displayed, kind="review", own=offered.own,
    )  # fmt: skip


def run(home: Home, offered: OfferedReview, *, accept: Accept | None = None) -> OfferedReview:
    """Add the review pack that was looked at; one that is here already changes nothing.

    Raises its refusal, UnknownSignerError where a person's word is missing, StoreError; the home is then as it was.
    """
    if offered.error is not None:
        raise offered.error
    if offered.state == "already" or offered.pack is None:
        return offered
    if offered.state == "first" and accept is None:
        raise UnknownSignerError(number=offered.safety_number, name=offered.signer_name)
    place = keep_original(home, offered.source, ENDING)
    pack = offered.pack
    pin = trust.pin_of(home, offered.project)
    compared = accept == "match" or (offered.state == "known" and (pin is None or pin.compared))
    home.store.save(
        lambda connection: _note(connection, pack, offered.answers, place.stem, compared=compared)
    )
    return offered


def opened(home: Home, row: ReviewRow) -> tuple[Reviewed, list[dict[str, Any]], ProvenPack]:
    """Give the contents of a review pack of the home, proven again: what it holds, and its answer lines in order.

    Raises the refusal of an original that is not what it was, StoreDiskError where it cannot be read.
    """
    path = home.packs / f"{row.sha256}.{ENDING}"
    try:
        return _opened(path, row)
    except NotAPackError as error:
        if not is_unreadable(error.problems):
            raise
        # It was read when it was added: the disk is in trouble, not a file that somebody brought.
        raise StoreDiskError(file=path.name) from error


def _opened(path: Path, row: ReviewRow) -> tuple[Reviewed, list[dict[str, Any]], ProvenPack]:
    from annotator_app.packs.trust import Policy

    pack, found = prove(path, Policy())
    if pack is None or pack.pack_id != row.pack_id:
        raise refusal(found or [refuse("transit", name=PACK)])
    lines: list[dict[str, Any]] = []
    reviewed = check_review(
        pack, found, SILENT, lambda record: lines.append({**record.value, "sha256": record.sha256})
    )
    if found:
        raise refusal(found)
    return reviewed, lines, pack


def _refused(path: Path, found: list[Problem]) -> OfferedReview:
    problems = of_one_layer(found)
    return OfferedReview(path, error=refusal(problems))


def _findings(home: Home, pack: ProvenPack, manifest: ReviewManifest) -> list[Problem]:
    """Tell what speaks against a pack for others, or older than what is here (T04, T05, T08)."""
    assert pack.roster is not None
    found: list[Problem] = []
    if my_principal(manifest, pack.roster, me(home)) is None:
        found.append(refuse("recipient", recipients=", ".join(manifest.recipients)))
    project, series = str(manifest.project.id), str(manifest.series)
    seen = home.store.ask(lambda connection: trust_table.project(connection, project))
    newest = home.store.ask(lambda connection: trust_table.series(connection, project, series))
    return [*found, *only_forward(manifest, seen, newest)]


def _note(connection: Any, pack: ProvenPack, answers: int, sha256: str, *, compared: bool) -> None:
    manifest, key = pack.manifest, pack.signer.key
    assert isinstance(manifest, ReviewManifest)
    project, series = str(manifest.project.id), str(manifest.series)
    trust_table.see_project(
        connection,
        trust_table.Project(
            project=project, title=manifest.project.title, trust_version=manifest.trust_version
        ),
    )
    pin = trust_table.Pin(project=project, principal=pack.signer.principal, key=key.line, compared=compared)
    trust_table.pin(connection, pin)
    project_lists.see(connection, pack)
    trust_table.see_series(
        connection,
        trust_table.Series(project=project, series=series, revision=manifest.revision, pack_id=pack.pack_id),
    )
    log_table.add_received(
        connection,
        log_table.Received(pack_id=pack.pack_id, kind="review", signer_key=key.line, sha256=sha256),
    )
    review_table.add(
        connection,
        ReviewRow(
            pack_id=pack.pack_id, project=project, project_title=manifest.project.title, series=series,
            revision=manifest.revision, signer=pack.signer.name, answers=answers, sha256=sha256,
            task=pack.read(TASK_FILE),
        ),
    )  # fmt: skip
