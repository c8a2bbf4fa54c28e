# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A project as it is in the world: a coordinator with a locked key and a plan, and a contributor with the pack."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from annotator_app.model.people import PublicKey
from annotator_app.packs import keys
from annotator_app.packs.keys import SigningKey
from annotator_app.store import pack_table, trust_table
from annotator_app.workflows.building import build_bundle, new_bundle
from annotator_app.workflows.handing_back import hand_back
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.labelling.label import LabellingSession
from annotator_app.workflows.receiving import import_pack
from annotator_app.workflows.signing import identity
from annotator_app.workflows.trusting import take_trust
from annotator_app.workflows.trusting.take_trust import OfferedTrust

PROJECT = "words-7k3q"
ROWS = "id\ttext\nw1\tअच्छा दिन\nw2\tबुरा दिन\n"
PASSPHRASE = "open sesame"


def ask(_purpose: str) -> str:
    return PASSPHRASE


class Project:
    """A coordinator whose plan has a recovery key, and a contributor who has added the first pack."""

    def __init__(self, folder: Path, boss: Home, ann: Home, encrypt: str = "none") -> None:
        self.folder, self.boss, self.ann = folder, boss, ann
        identity.new(boss, "Boss", PASSPHRASE)
        identity.new(ann, "Ann")
        identity.keycard(ann, folder / "ann.keycard")
        made = new_bundle.run("words", folder / "plan.toml")
        self.recovery = keys.load_printed(made.recovery)
        plan = (
            f'[bundle]\nname = "words"\nproject = "{PROJECT}"\nrecovery = "{self.recovery.public.line}"\n'
            f'encrypt = "{encrypt}"\n'
            'title = { en = "Words" }\nfamily = "sentiment"\nlanguage = "hi"\n'
            '[[source]]\npath = "words.tsv"\nlicence = "CC0 1.0"\norigin = "Test"\ncredit = "Test"\n'
            '[fields]\nid = "id"\ntext = "text"\n[[question]]\nid = "label"\n'
            'option = [{ id = "good", text = { en = "Good" } }, { id = "poor", text = { en = "Poor" } }]\n'
            '[[contributor]]\nname = "Ann"\nkeycard = "ann.keycard"\n'
        )
        made.plan.write_text(plan, encoding="utf-8")
        self.plan = made.plan
        self.first = self.build()
        offered = import_pack.preview(ann, self.first)
        import_pack.run(ann, offered, accept="match")

    @property
    def key(self) -> SigningKey:
        return identity.load_signer(self.boss, ask)

    def build(self, rows: str = ROWS, home: Home | None = None, *, force: bool = False) -> Path:
        (self.folder / "words.tsv").write_text(rows, encoding="utf-8")
        home = home or self.boss
        report = build_bundle.run(self.plan, self.folder / "out", home=home, ask_passphrase=ask, force=force)
        return report.packs[0].path

    def replace_key(self, new: SigningKey) -> None:
        """What changing the key of the coordinator's home leaves there."""
        keys.save_key(self.boss.key_file, new, PASSPHRASE)
        self.boss.public_key_file.write_text(f"{new.public.line} Boss\n", encoding="utf-8")

    @property
    def bundle(self) -> Path:
        return self.folder / "out" / "words.bundle"

    @property
    def pack_id(self) -> str:
        return str(self.ann.store.ask(pack_table.packs)[-1].pack_id)

    def answer(self, *labels: str) -> None:
        """Answer the first items of the contributor's pack."""
        session = LabellingSession(self.ann, self.pack_id, position=0)
        for position, label in enumerate(labels):
            session.go(position)
            session.set("label", label)
            assert session.commit({}) == []
        session.close()

    def hand_back(self, out: Path, **more: Any) -> hand_back.HandBackReport:
        return hand_back.run(self.ann, self.pack_id, out, allow_open=True, **more)

    def take(self, pack: Path) -> OfferedTrust:
        return take_trust.run(self.ann, take_trust.look(self.ann, pack))

    def pinned(self) -> set[PublicKey]:
        pins = self.ann.store.ask(lambda connection: trust_table.pins(connection, PROJECT))
        return {PublicKey.from_line(pin.key) for pin in pins}

    def state(self, pack: Path) -> str:
        offered = import_pack.preview(self.ann, pack)
        import_pack.discard(self.ann, offered)
        return offered.state
