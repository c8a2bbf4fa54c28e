# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What is known of a closed round: when and by whom, what its summary claims, and whether that still fits.

A summary is never changed. What is merged, undone or settled afterwards leaves it as it is, and everything that
shows the round says then that it counted something else.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

import orjson

from annotator_app.packs import signature
from annotator_app.store.bundle.bundle_store import BundleStore


@dataclass(frozen=True)
class ClosedRound:
    """`by` is the name that the summary gives of who signed it, `fingerprint` that of the key.

    `signed`: the signature holds. `fits`: every result pack, verdict pack and settled item that it counted stands
    here, and nothing else.
    """

    round: str
    closed: str
    by: str
    fingerprint: str
    claims: tuple[str, ...]
    signed: bool
    fits: bool


def closed_round(bundle: BundleStore) -> ClosedRound | None:
    """Give what is known of the closed round of a bundle; None where it is open, or none at all."""
    record, kept = bundle.round_record(), bundle.round_signed()
    if kept is None or "closed" not in record:
        return None
    fingerprint, signed = signer_of(kept)
    return ClosedRound(
        round=str(record["round"]), closed=str(record["closed"]), by=str(record.get("closed_by", "")),
        fingerprint=fingerprint, claims=tuple(map(str, record.get("claim", ()))), signed=signed,
        fits=all(record.get(name, now) == now for name, now in counted(bundle).items()),
    )  # fmt: skip


def signer_of(kept: tuple[bytes, bytes]) -> tuple[str, bool]:
    """Give the fingerprint of the key that signed a record, "" where none did, and whether its signature holds."""
    try:
        signed = signature.parse(kept[1])
    except signature.SignatureFormatError:
        return "", False
    return signed.key.fingerprint, signed.namespace == signature.ROUND and signed.holds(kept[0])


def counted(bundle: BundleStore) -> dict[str, Any]:
    """Give what a summary counts, by its keys in the record; one that lacks a key does not tell of it."""
    return {
        "packs_in": [
            {
                "pack_id": one.pack_id, "task_pack": one.task_pack, "revision": one.revision, "state": one.state,
                "complete": one.complete, "head": one.head.hex(),
            }
            for one in bundle.results()
        ],
        "verdicts_in": [
            {"pack_id": one.pack_id, "review_pack": one.review, "state": one.state, "verdicts": one.count}
            for one in bundle.verdict_packs()
        ],
        "settled": _settled(bundle),
    }  # fmt: skip


def _settled(bundle: BundleStore) -> dict[str, Any]:
    """Give how many items people settled, and a digest of what they said."""
    words = [
        [one.item, digest, one.outcome, dict(one.answers)] for digest, one in sorted(bundle.settled().items())
    ]
    said = orjson.dumps(words, option=orjson.OPT_SORT_KEYS)
    return {"items": len(words), "sha256": hashlib.sha256(said).hexdigest()}
