# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A verdict pack that is offered to a merge: held against what the bundle knows of the review it answers."""

from __future__ import annotations

from typing import Any

from annotator_app import families
from annotator_app.errors import Problem
from annotator_app.model import event
from annotator_app.model.bundle import Chain
from annotator_app.model.item import Item
from annotator_app.model.pack import task_from
from annotator_app.model.review import Verdict, VerdictPack
from annotator_app.model.strict_json import parse
from annotator_app.packs import contents
from annotator_app.packs.belonging import Place, check_place
from annotator_app.packs.lines import Record
from annotator_app.packs.manifest import VerdictManifest
from annotator_app.packs.reading import ProvenPack
from annotator_app.packs.refusals import refuse
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.workflows.checking.check_review import Reviewed, check_verdict
from annotator_app.workflows.checking.verify_pack import of_one_layer


def reviewed(bundle: BundleStore, pack_id: str) -> Reviewed | None:
    """Give what a review pack of this bundle held, or None where none of that id went out."""
    review = next((one for one in bundle.reviews() if one.pack_id == pack_id), None)
    if review is None:
        return None
    drawn = [one for _, one in bundle.drawn_answers(pack_id)]
    task = task_from(_object(review.task))
    items: dict[str, Item] = {}
    for one in drawn:
        if one.item not in items:
            line = bundle.item_of(one.item_sha256)[0].line
            items[one.item] = Item(_object(line), one.item_sha256)
    lots: dict[str, int] = {}
    for lot in review.lots:
        lots[lot.task_pack] = lots.get(lot.task_pack, 0) + lot.drawn
    answers = {(one.item, one.subject): one.sha256 for one in drawn}
    return Reviewed(pack_id, task, families.by_id(task.family), items, answers, lots)


def read_verdict(
    pack: ProvenPack, known: Reviewed | None, reviewer: str, place: Place
) -> tuple[VerdictPack | None, tuple[Problem, ...], int]:
    """Give the verdicts of a proven pack in the name of `reviewer`, or everything that speaks against it.

    And how often the reviewer's home went on from a safety copy.
    """
    manifest = pack.manifest
    assert isinstance(manifest, VerdictManifest)
    if known is None:
        return None, (refuse("other_task", series=manifest.series),), 0
    found = check_place(manifest, pack.signer, None, place)
    records: list[Record] = []
    if not found:
        check_verdict(pack, found, against=known, take=records.append)
    if found:
        return None, of_one_layer(found), 0
    heads, restored = bytearray(), 0
    for record in contents.events(pack, found):
        heads += bytes.fromhex(record.sha256)
        restored += record.value["type"] == event.RESTORE
    taken = VerdictPack(
        pack_id=pack.pack_id,
        review=known.pack_id,
        reviewer=reviewer,
        key=pack.signer.key.fingerprint,
        revision=manifest.revision,
        created_at=manifest.created_at,
        chain=Chain(genesis=bytes.fromhex(known.pack_id.removeprefix("sha256:")), heads=bytes(heads)),
        verdicts=tuple(_verdict(record.value) for record in records),
    )
    return taken, (), restored


def _verdict(line: dict[str, Any]) -> Verdict:
    return Verdict(
        item=line["item"],
        subject=line["subject"],
        verdict=line["verdict"],
        category=line.get("category") or None,
        severity=line.get("severity"),
        value=line.get("value"),
        comment=line.get("comment") or "",
        blind=line["blind"],
    )


def _object(data: bytes) -> dict[str, Any]:
    value = parse(data)
    assert isinstance(value, dict)
    return value
