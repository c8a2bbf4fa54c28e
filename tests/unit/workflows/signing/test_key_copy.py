# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Copies of the key: as a file and on a page, back on another computer, and nobody else reads them."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator_app.errors import (
    FileExistsHereError,
    MissingKeyError,
    StoreError,
    UsageError,
    WrongPassphraseError,
)
from annotator_app.packs import keys
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.signing import identity, key_copy

WORDS = "Wörter 三 अ"


def ask(_purpose: str) -> str:
    return WORDS


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Home]:
    """Another computer."""
    with open_home(tmp_path / "other") as home:
        yield home


def seed(home: Home, words: str = "") -> bytes:
    return identity.load_signer(home, lambda _purpose: words).private.private_bytes_raw()


@pytest.mark.parametrize("locked", [False, True])
def test_a_file_brings_key_and_name_to_another_computer(
    home: Home, other: Home, tmp_path: Path, *, locked: bool
) -> None:
    made = identity.new(home, "زينب 07", WORDS if locked else None)
    out = key_copy.to_file(home, tmp_path / "copy.key")
    copy = key_copy.read_file(out)
    assert (copy.name, copy.locked, copy.public.line) == ("زينب 07", locked, made.public_key)
    assert key_copy.restore(other, copy, ask) == made
    assert seed(other, WORDS) == seed(home, WORDS)
    assert key_copy.copied(other), "where there is a copy, there is one"


def test_the_copy_of_an_open_key_can_be_locked(home: Home, other: Home, tmp_path: Path) -> None:
    identity.new(home, "A")
    copy = key_copy.read_file(key_copy.to_file(home, tmp_path / "copy.key", WORDS))
    assert copy.locked
    assert not identity.show(home).locked
    for wrong in (None, lambda _purpose: "wrong"):
        with pytest.raises(WrongPassphraseError):
            key_copy.restore(other, copy, wrong)
        assert not identity.exists(other)
    assert key_copy.restore(other, copy, ask).locked


def test_a_passphrase_that_does_not_open_the_key_makes_no_copy(home: Home, tmp_path: Path) -> None:
    identity.new(home, "A", WORDS)
    with pytest.raises(WrongPassphraseError):
        key_copy.to_file(home, tmp_path / "copy.key", "another")
    assert not (tmp_path / "copy.key").exists()
    assert key_copy.copied(home) == ""


def test_a_page_brings_the_key_back_also_where_the_passphrase_is_forgotten(
    home: Home, tmp_path: Path
) -> None:
    made = identity.new(home, "Contributor 07", WORDS)
    blocks = key_copy.to_page(home, ask)
    with pytest.raises(WrongPassphraseError):
        key_copy.to_page(home, lambda _purpose: "wrong")
    restored = key_copy.restore(home, key_copy.read_page("\n".join(key_copy.rows(blocks))))
    assert (restored.fingerprint, restored.name, restored.locked) == (made.fingerprint, made.name, False)
    assert not list(home.keys.glob("replaced-*")), "the same key replaces nothing"


def test_the_text_of_a_page_may_have_digits_in_its_name(home: Home, other: Home, tmp_path: Path) -> None:
    made = identity.new(home, "Contributor 07")
    copy = key_copy.read_file(key_copy.to_text(home, tmp_path / "page.txt"))
    assert key_copy.restore(other, copy) == made


def test_another_key_is_replaced_only_when_asked_and_kept(home: Home, other: Home, tmp_path: Path) -> None:
    identity.new(home, "A")
    before = identity.new(other, "B")
    old = seed(other)
    copy = key_copy.read_file(key_copy.to_file(home, tmp_path / "copy.key"))
    with pytest.raises(FileExistsHereError):
        key_copy.restore(other, copy)
    assert identity.show(other) == before
    after = key_copy.restore(other, copy, force=True, name="C")
    assert (after.name, seed(other)) == ("C", seed(home))
    (kept,) = other.keys.glob("replaced-*")
    brought = key_copy.restore(other, key_copy.read_file(kept), force=True)
    assert (brought, seed(other)) == (before, old)


@pytest.mark.skipif(os.name == "nt", reason="modes mean nothing there")
def test_nobody_else_reads_anything_of_it(home: Home, other: Home, tmp_path: Path) -> None:
    identity.new(home, "A")
    identity.new(other, "B")
    files = [key_copy.to_file(home, tmp_path / "copy.key"), key_copy.to_text(home, tmp_path / "page.txt")]
    key_copy.restore(other, key_copy.read_file(files[0]), force=True)
    for path in (*files, home.key_file, other.key_file, *other.keys.glob("replaced-*")):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
    home.key_file.chmod(0o644)
    identity.load_signer(home)
    assert keys.is_private_to_owner(home.key_file), "a home that was copied gets its modes back"


def test_a_copy_is_of_the_key_that_is_here(home: Home, tmp_path: Path) -> None:
    identity.new(home, "A")
    assert key_copy.copied(home) == ""
    out = key_copy.to_file(home, tmp_path / "copy.key")
    assert len(key_copy.copied(home)) == len("2026-11-25")
    home.key_file.unlink()
    identity.new(home, "A")
    assert key_copy.copied(home) == "", "another key has no copy"
    key_copy.restore(home, key_copy.read_file(out), force=True)
    assert key_copy.copied(home)


@pytest.mark.parametrize(
    "data", [b"", b"nothing", b"-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----"]
)
def test_what_is_no_copy_changes_nothing(home: Home, tmp_path: Path, data: bytes) -> None:
    before = identity.new(home, "A")
    path = tmp_path / "file"
    path.write_bytes(data)
    with pytest.raises(MissingKeyError):
        key_copy.restore(home, key_copy.read_file(path), force=True)
    with pytest.raises(UsageError):
        key_copy.read_file(tmp_path / "none")
    assert identity.show(home) == before


def test_an_existing_file_is_not_replaced(home: Home, tmp_path: Path) -> None:
    identity.new(home, "A")
    out = tmp_path / "copy.key"
    out.write_text("mine")
    for write in (key_copy.to_file, key_copy.to_text):
        with pytest.raises(FileExistsHereError):
            write(home, out)
        assert out.read_text() == "mine"
        with pytest.raises(UsageError):
            write(home, tmp_path / "no" / "copy.key")
    key_copy.to_file(home, out, force=True)
    assert key_copy.read_file(out).name == "A"


def test_a_full_disk_leaves_the_key_as_it_was(
    home: Home, other: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    identity.new(home, "A")
    before = identity.new(other, "B")
    copy = key_copy.read_file(key_copy.to_file(home, tmp_path / "copy.key"))

    def full(_file: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(keys, "sync_written", full)
    with pytest.raises(StoreError):
        key_copy.restore(other, copy, force=True)
    with pytest.raises(StoreError):
        identity.lock(other, WORDS)
    monkeypatch.undo()
    assert identity.show(other) == before
    assert not list(other.keys.glob("*.part")) or identity.show(other).name == "B"


def test_a_stop_between_key_and_name_loses_neither(
    home: Home, other: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = identity.new(home, "A")
    identity.new(other, "B")
    copy = key_copy.read_file(key_copy.to_file(home, tmp_path / "copy.key"))
    real = Path.replace

    def stop(self: Path, target: Path) -> Path:
        if target == other.public_key_file:
            raise KeyboardInterrupt
        return real(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", stop)
        with pytest.raises(KeyboardInterrupt):
            key_copy.restore(other, copy, force=True)
    assert identity.show(other) == made
    assert other.fingerprint() == made.fingerprint


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="no ssh-keygen here")
@pytest.mark.parametrize("words", ["", WORDS], ids=["open", "locked"])
def test_ssh_keygen_reads_a_copy(home: Home, tmp_path: Path, words: str) -> None:
    made = identity.new(home, "A person")
    out = key_copy.to_file(home, tmp_path / "copy.key", words)
    shown = subprocess.run(
        ["ssh-keygen", "-y", "-P", words, "-f", str(out)], capture_output=True, check=False
    )
    assert shown.stdout.decode().split()[:2] == made.public_key.split(), shown.stderr


def test_a_key_of_ssh_is_taken_as_well(home: Home, tmp_path: Path) -> None:
    key = keys.make_key()
    path = tmp_path / "id_ed25519"
    path.write_bytes(keys.private_text(key, None))
    restored = key_copy.restore(home, key_copy.read_file(path), name="A")
    assert (restored.name, restored.public_key) == ("A", key.public.line)


def test_passphrases_are_changed_and_removed(home: Home) -> None:
    identity.new(home, "A")
    own = seed(home)
    assert identity.lock(home, WORDS).locked
    assert seed(home, WORDS) == own
    with pytest.raises(WrongPassphraseError):
        identity.unlock(home, lambda _purpose: "wrong")
    with pytest.raises(UsageError):
        identity.lock(home, "", ask)
    assert identity.lock(home, "second", ask).locked
    assert not identity.unlock(home, lambda _purpose: "second").locked
    assert seed(home) == own
