# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Key cards: the pack by which a key introduces itself (packs.md 5.1 and 5.5, kind enrol).

A card proves that its sender holds the key, not who the sender is; the 30 digits are compared for that.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator_app.model import clock, strict_json
from annotator_app.model.people import ENROL_PROJECT, PublicKey, name_from, principal
from annotator_app.packs.container import Source
from annotator_app.packs.keys import SigningKey
from annotator_app.packs.lines import Payload
from annotator_app.packs.manifest import EnrolManifest, Project, SignerClaim, Software
from annotator_app.packs.reading import ProvenPack, open_pack
from annotator_app.packs.refusals import refusal, refuse
from annotator_app.packs.trust import Policy
from annotator_app.packs.writing import Draft, Written, write_pack

CARD: Final = "data/card/card.json"


@dataclass(frozen=True, slots=True)
class KeyCard:
    """A key, the NAME its principal has, and the name that its owner wishes to be shown."""

    key: PublicKey
    name: str
    displayed: str
    pack_id: str


def write_keycard(target: Path, key: SigningKey, displayed: str, software: Software) -> Written:
    """Write the key card of `key` for the name that its owner wishes to be shown. Raises OSError."""
    name = name_from(displayed, key.public)
    manifest = EnrolManifest(
        project=Project(id=ENROL_PROJECT, title=displayed),
        series=name,
        created_at=clock.build_stamp(),
        signer=SignerClaim(
            principal=principal(name, ENROL_PROJECT), role="contributor", key=key.public.fingerprint
        ),
        software=software,
    )
    card = Payload(CARD, [strict_json.write_line({"name": displayed})])
    return write_pack(Draft([card], lambda _: manifest, check=_check), key, target)


def read_keycard(source: Source, policy: Policy | None = None) -> KeyCard:
    """Prove a key card and give what it says. Raises the refusals of packs.md section 8."""
    pack = open_pack(source, policy)
    if not isinstance(pack.manifest, EnrolManifest):
        raise refusal([refuse("kind", said=pack.manifest.kind, found="enrol")])
    return card_of(pack)


def card_of(pack: ProvenPack) -> KeyCard:
    """Give what a proven key card says. Raises DamagedPackError if the card in it is unreadable."""
    try:
        card = strict_json.parse(pack.read(CARD))
    except (KeyError, strict_json.StrictJSONError):
        card = None
    displayed = card.get("name") if isinstance(card, dict) else None
    if not isinstance(displayed, str):
        raise refusal([refuse("line", name=CARD, number=1, file=CARD, line=1)])
    return KeyCard(pack.signer.key, pack.signer.name, displayed, pack.pack_id)


def _check(pack: ProvenPack) -> None:
    card_of(pack)
