# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The key of a home: whose it is, how it is guarded, what it may sign."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from annotator_app.errors import (
    FileExistsHereError,
    MissingKeyError,
    UnlockedKeyError,
    UsageError,
    WrongPassphraseError,
)
from annotator_app.packs.keycard import read_keycard
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.signing import identity


def test_a_new_key_says_whose_it_is(home: Home) -> None:
    made = identity.new(home, "  Contributor \n 07 ")
    assert (made.name, made.principal_name, made.locked) == ("Contributor 07", "contributor-07", False)
    assert len(made.safety_number.split()) == 6
    assert identity.show(home) == made
    assert home.public_key() is not None
    assert home.fingerprint() == made.fingerprint


@pytest.mark.skipif(os.name == "nt", reason="modes mean nothing there")
def test_nobody_else_reads_the_key_file(home: Home) -> None:
    identity.new(home, "A")
    assert stat.S_IMODE(home.key_file.stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["संपादक", "محرر", "编辑", "Žofie"])
def test_a_name_that_loses_letters_becomes_part_of_the_key(home: Home, name: str) -> None:
    made = identity.new(home, name)
    assert made.name == name
    assert made.principal_name.startswith("k-")


def test_a_key_is_never_replaced(home: Home) -> None:
    first = identity.new(home, "A")
    with pytest.raises(FileExistsHereError):
        identity.new(home, "B")
    assert identity.show(home) == first


def test_a_name_is_needed(home: Home) -> None:
    with pytest.raises(UsageError):
        identity.new(home, "  ")
    assert not identity.exists(home)
    with pytest.raises(MissingKeyError):
        identity.show(home)


def test_a_passphrase_guards_the_key(home: Home) -> None:
    made = identity.new(home, "A", "open sesame")
    assert made.locked
    assert identity.load_signer(home, lambda _purpose: "open sesame").locked
    for ask in (None, lambda _purpose: "wrong"):
        with pytest.raises(WrongPassphraseError):
            identity.load_signer(home, ask)


def test_an_open_key_hands_back_but_signs_nothing_for_others(home: Home) -> None:
    identity.new(home, "A")
    assert not identity.load_signer(home).locked
    for ask in (None, lambda _purpose: ""):
        with pytest.raises(UnlockedKeyError):
            identity.load_signer(home, ask, for_others=True)


def test_an_open_key_is_locked_when_it_is_to_sign_for_others(home: Home) -> None:
    before = identity.new(home, "A")
    asked: list[str] = []

    def ask(purpose: str) -> str:
        asked.append(purpose)
        return "new words"

    assert identity.load_signer(home, ask, for_others=True).locked
    assert asked == ["lock"]
    assert identity.show(home).locked
    assert identity.show(home).fingerprint == before.fingerprint


def test_a_passphrase_file_gives_its_first_line(tmp_path: Path) -> None:
    file = tmp_path / "words"
    file.write_bytes("पासवर्ड words \r\nmore\n".encode())
    assert identity.passphrase_from(file)("sign") == "पासवर्ड words "
    for content in (b"", b"\n", b"\xff\xfe\n"):
        file.write_bytes(content)
        with pytest.raises(UsageError):
            identity.passphrase_from(file)
    with pytest.raises(UsageError):
        identity.passphrase_from(tmp_path / "none")


def test_a_key_card_introduces_the_key(home: Home, tmp_path: Path) -> None:
    made = identity.new(home, "Contributor 07", "words")
    card = tmp_path / "me.keycard"
    assert identity.keycard(home, card, lambda _purpose: "words") == card
    read = read_keycard(card)
    assert (read.displayed, read.key.fingerprint) == ("Contributor 07", made.fingerprint)
    with pytest.raises(FileExistsHereError):
        identity.keycard(home, card, lambda _purpose: "words")
    identity.keycard(home, card, lambda _purpose: "words", force=True)


def test_a_key_gets_another_passphrase(home: Home) -> None:
    identity.new(home, "A")
    assert identity.lock(home, "first").locked
    with pytest.raises(WrongPassphraseError):
        identity.lock(home, "second", lambda _purpose: "wrong")
    identity.lock(home, "second", lambda _purpose: "first")
    assert identity.load_signer(home, lambda _purpose: "second").locked


def test_a_key_that_came_back_without_its_name_still_has_one(home: Home) -> None:
    made = identity.new(home, "A")
    home.public_key_file.unlink()
    shown = identity.show(home)
    assert (shown.fingerprint, shown.name[:2]) == (made.fingerprint, "k-")
