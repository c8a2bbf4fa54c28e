# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A second person signs a pack that they have looked at: a reviewer or another coordinator (packs.md 5.4).

The pack keeps its id, so whoever has it already has this one too. It says "I have looked at this pack" and
nothing about answers; those belong in a verdict pack.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator_app.errors import UsageError
from annotator_app.model.people import split_principal
from annotator_app.packs.countersign import countersign
from annotator_app.packs.keys import AskPassphrase
from annotator_app.packs.reading import ProvenPack
from annotator_app.packs.trust import Policy
from annotator_app.store.refusals import told
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.checking.verify_pack import PackReport
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.private_copy import PrivateCopy
from annotator_app.workflows.new_file import refuse_unplaced
from annotator_app.workflows.signing import identity

OWN_PACK: Final = QT_TRANSLATE_NOOP(
    "errors", "You have signed the pack {file} yourself. A second signature has to come from somebody else."
)
ALREADY: Final = QT_TRANSLATE_NOOP(
    "errors", "You have countersigned the pack {file} before. Nothing was written."
)


@dataclass(frozen=True)
class SecondSigner:
    """Who has looked at a pack: the name that the pack's list or this home knows, and the number to compare."""

    name: str
    fingerprint: str
    safety_number: str


def second_signers(pack: ProvenPack, believed: Policy) -> tuple[SecondSigner, ...]:
    """Give who countersigned a proven pack."""
    names = (
        {line.key: split_principal(line.principal)[0] for line in pack.roster.signers} if pack.roster else {}
    )
    here = {line.key: line.name for line in believed.trusted if line.name}
    return tuple(
        SecondSigner(
            names.get(key) or here.get(key, "").partition("@")[0], key.fingerprint, key.safety_number
        )
        for key in pack.countersigned
    )


def run(
    home: Home,
    report: PackReport,
    folder: Path,
    believed: Policy,
    ask_passphrase: AskPassphrase | None = None,
) -> Path:
    """Write the pack of a good `report` with the signature of this home's key into `folder`, under its own name.

    Raises UsageError for one's own pack, for one that was countersigned before, or where there is no folder;
    FileExistsHereError, MissingKeyError, WrongPassphraseError, StoreError, the refusal where this key may not
    countersign (S03, S04).
    """
    assert report.pack is not None
    assert report.path is not None
    out = folder / report.path.name
    refuse_unplaced(out, force=False)
    own = identity.show(home)
    if report.pack.signer.key.line == own.public_key:
        raise UsageError(OWN_PACK, file=report.path.name)
    if own.public_key in [key.line for key in report.pack.countersigned]:
        raise UsageError(ALREADY, file=report.path.name)
    key = identity.load_signer(home, ask_passphrase)
    with told(out):
        return countersign(PrivateCopy(report.path).source, key, own.principal_name, out, believed).path
