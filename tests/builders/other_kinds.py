# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Packs of the kinds that come after answers: reviews, verdicts and trust."""

from __future__ import annotations

import json

from annotator_app.packs.keys import SigningKey
from annotator_app.packs.roster import Roster, signer_for
from annotator_app.packs.signature import NAMESPACES
from tests.builders.packs import (
    COORDINATOR,
    FULL_ROSTER,
    OUTSIDER,
    PROJECT,
    REVIEWER,
    Bag,
    chained,
    digest,
    head,
    item_lines,
    line,
    readable,
    task,
)

RECOVERY_LINE = signer_for("recovery", f"recovery@{PROJECT}", OUTSIDER.public)
BAGIT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
REVIEWED = [
    {
        "subject": "s-1", "item": json.loads(raw)["id"], "item_sha256": digest(raw), "status": "done",
        "value": {"answers": {"label": "positive"}, "origin": "window"}, "problem": None, "note": "",
    }
    for raw in item_lines(2)
]  # fmt: skip


def review(key: SigningKey = COORDINATOR, principal: str = f"coord@{PROJECT}") -> Bag:
    described = head(
        "review", principal, key.public, trust_version=1, recipients=[f"r-0001@{PROJECT}"],
        sample={"method": "random", "seed": "2026-11", "size": 2},
        lots=[{"pack_id": task().pack_id, "drawn": 2}],
    )  # fmt: skip
    files = {
        "bagit.txt": BAGIT,
        "pack.json": readable(described),
        "trust/allowed_signers": FULL_ROSTER.text(),
        "data/items/00000.jsonl": b"".join(item_lines(2)),
        "data/answers/00000.jsonl": b"".join(line(one) for one in REVIEWED),
    }
    return Bag(files, key, NAMESPACES["review"]).seal()


def verdict(key: SigningKey = REVIEWER, principal: str = f"r-0001@{PROJECT}") -> Bag:
    given = review().pack_id
    journal = chained(
        given, [{"type": "open", "item": "i-00000"}, {"type": "export", "value": {"revision": 1}}]
    )
    described = head(
        "verdict", principal, key.public, review={"pack_id": given},
        subjects=[{"pack_id": task().pack_id, "decision": "accept", "checked": 1, "agreed": 1}],
        journal={"events": 2, "genesis": given, "head": digest(journal[-1])},
    )  # fmt: skip
    files = {
        "bagit.txt": BAGIT,
        "pack.json": readable(described),
        "data/review/00000.jsonl": line({"subject": "s-1", "item": "i-00000", "verdict": "agree"}),
        "data/journal/00000.jsonl": b"".join(journal),
    }
    return Bag(files, key, NAMESPACES["verdict"]).seal()


def trust(
    key: SigningKey = COORDINATOR, principal: str = f"coord@{PROJECT}", namespace: str = NAMESPACES["trust"]
) -> Bag:
    described = head("trust", principal, key.public, trust_version=2, trust_epoch=0)
    files = {
        "bagit.txt": BAGIT,
        "pack.json": readable(described),
        "trust/allowed_signers": Roster((*FULL_ROSTER.signers, RECOVERY_LINE)).text(),
        "data/trust/note.txt": b"new signers\n",
    }
    return Bag(files, key, namespace).seal()
