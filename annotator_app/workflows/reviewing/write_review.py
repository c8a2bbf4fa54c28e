# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Write review and verdict packs: what is to be checked goes out, what was thought of it comes back.

Both are read back and held in full before they stand in their place. Which answers are drawn, and under
which subjects, is the caller's; no line may say whose answer it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator_app.model import clock, strict_json
from annotator_app.packs import chain
from annotator_app.packs.keys import SigningKey
from annotator_app.packs.lines import Payload, digest, parts
from annotator_app.packs.manifest import (
    Journal,
    Lot,
    Project,
    ReviewManifest,
    Sample,
    SignerClaim,
    Software,
    Subject,
    VerdictManifest,
)
from annotator_app.packs.manifest import Reviewed as ReviewedPack
from annotator_app.packs.reading import ProvenPack
from annotator_app.packs.refusals import refusal
from annotator_app.packs.roster import Roster
from annotator_app.packs.writing import Draft, Written, write_pack
from annotator_app.workflows.checking.check_review import Reviewed, check_review, check_verdict
from annotator_app.workflows.checking.verdict_shape import FIELDS
from annotator_app.workflows.progress import SILENT

_OF_ANSWER = ("item", "item_sha256", "status", "value", "problem", "note")


@dataclass(frozen=True, kw_only=True)
class ReviewDraft:
    """A review pack to be made.

    `task` is task.json, `guidelines` path → text, `items` the lines of the drawn items, `answers` the objects
    of the answers with `subject`; `lots` task pack id → how many answers of it are among them.
    """

    project: Project
    series: str
    revision: int = 1
    supersedes: str | None = None
    principal: str
    trust_version: int
    roster: Roster
    recipients: tuple[str, ...] = ("*",)
    sample: Sample
    lots: Mapping[str, int]
    task: bytes
    guidelines: Mapping[str, bytes] = field(default_factory=dict)
    items: Sequence[bytes]
    answers: Iterable[Mapping[str, Any]]


@dataclass(frozen=True, kw_only=True)
class VerdictDraft:
    """A verdict pack to be made: the verdicts by line fields, the events of its journal without `seq` and `prev`.

    `subjects` are the decisions on the lots, one a task pack.
    """

    project: Project
    series: str
    revision: int = 1
    supersedes: str | None = None
    principal: str
    review: Reviewed
    subjects: tuple[Subject, ...]
    verdicts: Iterable[Mapping[str, Any]]
    events: Iterable[Mapping[str, Any]]


def write_review(target: Path, key: SigningKey, draft: ReviewDraft, software: Software) -> Written:
    """Write a signed review pack. Raises the refusal of contents that do not fit, OSError."""
    manifest = ReviewManifest(
        project=draft.project,
        series=draft.series,
        revision=draft.revision,
        supersedes=draft.supersedes,
        created_at=clock.build_stamp(),
        signer=SignerClaim(principal=draft.principal, role="coordinator", key=key.public.fingerprint),
        software=software,
        trust_version=draft.trust_version,
        recipients=draft.recipients,
        sample=draft.sample,
        lots=tuple(Lot(pack_id=pack_id, drawn=drawn) for pack_id, drawn in sorted(draft.lots.items())),
    )
    # Only what the format names: whatever else a row of the coordinator's books holds stays there.
    answers = sorted(draft.answers, key=lambda one: (str(one["item"]), str(one["subject"])))
    payload = [
        Payload("data/task/task.json", [draft.task]),
        *(Payload(path, [text]) for path, text in sorted(draft.guidelines.items())),
    ]
    # By digest, not by contributor or place: their order tells nothing.
    payload += list(_whole(parts("items", sorted(draft.items, key=digest))))
    payload += list(_whole(parts("answers", map(answer_line, answers))))
    return write_pack(Draft(payload, lambda _: manifest, draft.roster, check=_check_review), key, target)


def answer_line(answer: Mapping[str, Any]) -> bytes:
    """Give the line of an answer to check, whose digest its verdict will name."""
    told = {"subject": answer["subject"]} | {name: answer.get(name) for name in _OF_ANSWER}
    return strict_json.write_line(told)


def write_verdict(target: Path, key: SigningKey, draft: VerdictDraft, software: Software) -> Written:
    """Write a signed verdict pack, held against the review pack. Raises the refusal of what does not fit, OSError."""
    head, journal = chain.start(draft.review.pack_id), []
    for event in draft.events:
        line, head = chain.event_line(head, event)
        journal.append(line)
    verdicts = sorted(
        (
            {name: one.get(name) for name in ("subject", "item", "answer_sha256", *FIELDS)}
            for one in draft.verdicts
        ),
        key=lambda one: (str(one["item"]), str(one["subject"])),
    )
    manifest = VerdictManifest(
        project=draft.project,
        series=draft.series,
        revision=draft.revision,
        supersedes=draft.supersedes,
        created_at=clock.build_stamp(),
        signer=SignerClaim(principal=draft.principal, role="reviewer", key=key.public.fingerprint),
        software=software,
        review=ReviewedPack(pack_id=draft.review.pack_id),
        subjects=draft.subjects,
        journal=Journal(events=head.events, genesis=draft.review.pack_id, head=head.digest),
    )
    payload = list(_whole(parts("review", map(strict_json.write_line, verdicts))))
    payload += list(_whole(parts("journal", journal)))
    return write_pack(Draft(payload, lambda _: manifest, check=_check_verdict(draft.review)), key, target)


def _whole(payloads: Iterable[Payload]) -> Iterable[Payload]:
    """Give files whose pieces are there already: the pieces of one part end where the next begins."""
    for one in payloads:
        yield Payload(one.path, list(one.pieces))


def _check_review(pack: ProvenPack) -> None:
    found: list[Any] = []
    check_review(pack, found, SILENT)
    if found:
        raise refusal(found)


def _check_verdict(review: Reviewed) -> Any:
    def check(pack: ProvenPack) -> None:
        found: list[Any] = []
        check_verdict(pack, found, against=review)
        if found:
            raise refusal(found)

    return check
