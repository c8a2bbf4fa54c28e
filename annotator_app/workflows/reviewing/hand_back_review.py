# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil review hand-back`: the signed verdict pack with every verdict and the whole journal.

Written beside its place, read back and held against the review pack, then renamed; only after that is it noted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from annotator_app.errors import IncompleteError, MissingKeyError, StoreDamagedError, WrongPackError
from annotator_app.model import clock, event
from annotator_app.model.people import PublicKey, split_principal
from annotator_app.packs.keys import AskPassphrase
from annotator_app.packs.manifest import Lot, Project, Subject
from annotator_app.store import review_chains, review_table
from annotator_app.store.refusals import told
from annotator_app.workflows.checking.addressee import me, my_principal
from annotator_app.workflows.checking.result_facts import result_series
from annotator_app.workflows.handing_back.hand_back import (
    NOTHING_YET,
    HandBackPreview,
    OpenPoint,
    unless_noted,
)
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.review_status import RIBBON
from annotator_app.workflows.new_file import refuse_unplaced
from annotator_app.workflows.reviewing.own_work import place_of
from annotator_app.workflows.reviewing.review import ReviewSession
from annotator_app.workflows.reviewing.write_review import VerdictDraft, write_verdict
from annotator_app.workflows.signing import identity, trust

_FRAME_BYTES: Final = 2500
_SHARE: Final = 0.4  # of its journal and its lines, what a verdict pack takes


@dataclass(frozen=True)
class VerdictReport:
    """A verdict pack that lies in its place, read back and held against its review. `open`: without a verdict."""

    path: Path
    verdicts: int
    open: int
    agreed: int
    sha256: str
    pack_id: str
    revision: int
    size: int = 0


def check(home: Home, pack: str) -> HandBackPreview:
    """Give what handing back the review pack of that id would write.

    Raises UsageError where the home has no such pack, MissingKeyError, WrongPackError if it is for somebody else,
    the refusal of an original that is not what it was, StoreError.
    """
    session = ReviewSession(home, pack)
    principal, _key = _answering(home, session)
    row, counts = session.row, session.counts()
    pin, signer = trust.pin_of(home, row.project), session.pack.signer
    last, at = home.store.ask(
        lambda c: (review_table.last_export(c, row.id), review_table.exported_at(c, row.id))
    )
    revision = last[0] + 1 if last else 1
    name, day = split_principal(principal)[0], clock.build_stamp()[:10]
    said = home.store.ask(lambda connection: review_table.verdicts(connection, row.id))
    events = home.store.ask(lambda connection: sum(map(len, review_table.lines(connection, row.id))))
    now = clock.stamp()
    return HandBackPreview(
        pack=row.pack_id, title=session.task.title, items=len(session.answers), counts=counts,
        states=bytes(RIBBON.get(one, 0) for one in said) + bytes(counts["open"]), later=(), language_kept=(),
        signer_name=row.signer, signer_compared=pin is None or pin.compared,
        safety_number=signer.key.safety_number, principal=principal,
        file_name=f"{row.series}_{name}_{day}_r{revision}.verdictpack", revision=revision, timing="none",
        complete=not counts["open"],
        holds=("verdicts", "corrections", "notes", "verdict_history", "looks", "file", "name", "public_key"),
        handed_back_at=at, notes=sum(bool(one["comment"]) for one in session.verdicts.values()),
        about_bytes=_FRAME_BYTES + round(events * _SHARE),
        clock_before=now[:10] if now < str(session.manifest.created_at) else None, drafts=_drafts(home, session),
    )  # fmt: skip


def _drafts(home: Home, session: ReviewSession) -> tuple[OpenPoint, ...]:
    half = home.store.ask(lambda connection: review_table.drafts(connection, session.row.id))
    return tuple(
        OpenPoint(position, one.place[0]) for position, one in enumerate(session.answers) if one.place in half
    )


def _answering(home: Home, session: ReviewSession) -> tuple[str, PublicKey]:
    """Give the name under which this person answers the review, and their key."""
    who = me(home)
    if who.key is None:
        raise MissingKeyError
    assert session.roster is not None
    principal = my_principal(session.manifest, session.roster, who)
    if principal is None:
        raise WrongPackError(recipients=", ".join(session.manifest.recipients))
    return principal, who.key


def run(
    home: Home,
    pack: str,
    out: Path,
    *,
    ask_passphrase: AskPassphrase | None = None,
    force: bool = False,
) -> VerdictReport:
    """Write the verdicts on the review pack of that id to `out`, and note it.

    Raises IncompleteError where there is no verdict, UsageError, FileExistsHereError, KeyStoreError, WrongPackError,
    StoreError; what lay at `out` is then untouched.
    """
    _hold_against_itself(home)
    session = ReviewSession(home, pack)
    if not session.verdicts:
        raise IncompleteError(NOTHING_YET, open=len(session.answers))
    refuse_unplaced(out, force=force)
    principal, public = _answering(home, session)
    row = session.row
    last = home.store.ask(lambda connection: review_table.last_export(connection, row.id))
    revision = last[0] + 1 if last else 1
    verdicts = [
        {"item": item, "subject": subject, "answer_sha256": session.by_place[item, subject].sha256, **said}
        for (item, subject), said in session.verdicts.items()
    ]
    draft = VerdictDraft(
        project=Project(id=session.manifest.project.id, title=session.manifest.project.title),
        series=result_series(str(session.manifest.series), split_principal(principal)[0], public),
        revision=revision,
        supersedes=last[1] if last else None,
        principal=principal,
        review=session.reviewed,
        subjects=decisions(session.manifest.lots, verdicts),
        verdicts=verdicts,
        events=session.events(),
    )
    key = identity.load_signer(home, ask_passphrase)
    with told(out):
        written = write_verdict(out, key, draft, identity.software())

    def note(connection: Any) -> None:
        review_table.append(connection, row, [{"type": event.EXPORT, "value": {"revision": revision}}])
        review_table.add_export(
            connection, row.id, revision, written.pack_id, str(written.path), written.sha256
        )

    with unless_noted(written, force=force):
        home.store.save(note)
    agreed = sum(one["verdict"] == "agree" for one in verdicts)
    return VerdictReport(
        written.path,
        len(verdicts),
        session.counts()["open"],
        agreed,
        written.sha256,
        written.pack_id,
        revision,
        written.size,
    )


def _hold_against_itself(home: Home) -> None:
    """Refuse a journal with a line that was changed below the store: it would go out as the reviewer's word."""
    if not home.store.ask(review_chains.whole):
        if home.store.keeper is not None:
            home.store.keeper.damaged()
        raise StoreDamagedError(file=home.store.path.name)


def decisions(lots: Sequence[Lot], verdicts: Sequence[dict[str, Any]]) -> tuple[Subject, ...]:
    """Give what is decided about each lot: accept where nothing of it was wrong, else return.

    The coordinator's plan decides what becomes of a lot; this says what the reviewer saw.
    """
    said: list[list[str]] = [[] for _ in lots]
    rest: list[str] = []
    for one in verdicts:
        place = place_of(one["subject"])
        place = len(lots) if place is None else place
        here = said[place] if place < len(lots) and len(said[place]) < lots[place].drawn else rest
        here.append(one["verdict"])
    for own, lot in zip(said, lots, strict=True):
        # Subjects of another program tell nothing of their lots: they fill what is left.
        while rest and len(own) < lot.drawn:
            own.append(rest.pop())
    return tuple(
        Subject(
            pack_id=lot.pack_id,
            decision="return" if {"corrected", "disagree"} & set(own) else "accept",
            checked=len(own),
            agreed=own.count("agree"),
        )
        for own, lot in zip(said, lots, strict=True)
        if own
    )
