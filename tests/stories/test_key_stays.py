# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The private key is in its own file and nowhere else: no copy, log, report, pack or page of the program has a byte of it."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from annotator_app.errors import WrongPassphraseError
from annotator_app.gui.desktop import Reporter
from annotator_app.packs import keys, paper_key
from annotator_app.workflows.handing_back import hand_back
from annotator_app.workflows.keeping import safe_home
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.labelling.label import LabellingSession
from annotator_app.workflows.signing import identity
from annotator_app.workflows.trouble import doctor, last_end, rescue
from tests.builders.labelled import answer, pack_in
from tests.builders.work import a_task


def shapes(key: keys.SigningKey) -> list[bytes]:
    """Everything by which the secret half could be told: raw, in both letters of base64, in hex, in digits."""
    seed = key.private.private_bytes_raw()
    return [
        seed,
        # Base64 of the middle, so that it does not matter where in a text it begins.
        *(base64.b64encode(seed[start:])[2:34] for start in range(3)),
        base64.urlsafe_b64encode(seed)[:32],
        seed.hex().encode(),
        seed.hex().upper().encode(),
        b"  ".join(block.encode() for block in paper_key.blocks(key)[:3]),
        *(line for line in keys.private_text(key, None).splitlines()[2:-1]),
        b"PRIVATE KEY",
    ]


def holding(folder: Path, wanted: list[bytes]) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and any(shape in path.read_bytes() for shape in wanted)
    }


@pytest.mark.parametrize("passphrase", [None, "correct horse"], ids=["open", "locked"])
def test_the_secret_half_is_in_the_key_file_alone(tmp_path: Path, passphrase: str | None) -> None:
    with open_home(tmp_path / "home") as home:
        identity.new(home, "Ann 01", passphrase)
        key = keys.load_key(home.key_file, lambda _purpose: passphrase or "")
        maker = a_task("sentiment", 6)
        pack = pack_in(home, maker, tmp_path)
        answer(home, maker, pack, range(4))
        asked = (lambda _purpose: passphrase) if passphrase else None
        hand_back.run(home, pack, tmp_path, allow_open=True, ask_passphrase=asked)
        safe_home.backup(home)
        safe_home.backup(home, tmp_path / "copy.postil")
        doctor.of(home)
        rescue.run(home, pack, tmp_path, ask_passphrase=asked)
        with pytest.raises(ValueError, match="SigningKey") as met:
            raise ValueError(key, passphrase, keys.private_text(key, None))
        Reporter(home).report(met.type, met.value, met.tb)
        if passphrase:
            with pytest.raises(WrongPassphraseError):
                identity.load_signer(home, lambda _purpose: "wrong")
        last_end.write_report(home, tmp_path / "report.txt")
        assert LabellingSession(home, pack).close()
    assert holding(tmp_path, shapes(key)) == {"home/keys/identity"}
    if passphrase:
        assert holding(tmp_path, [passphrase.encode()]) == set()
        assert holding(tmp_path, shapes(key)[:-1]) == set(), "locked, not even the key file tells it"
