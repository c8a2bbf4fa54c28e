# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Locked files: age's own format, opened by its keys alone, refused when damaged or for somebody else (rows 32, 33)."""

from __future__ import annotations

import errno
import io
from pathlib import Path

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator_app.errors import MissingKeyError
from annotator_app.packs import sealed
from annotator_app.packs.keys import key_from_seed, make_key
from tests.builders.packs import CONTRIBUTOR, COORDINATOR

MINE = sealed.program_secret(COORDINATOR)
PAPER = sealed.printed_secret(COORDINATOR, "words-7k3q")
THEIRS = sealed.program_secret(CONTRIBUTOR)
LOCKED = sealed.seal(b"what was answered" * 20, [sealed.recipient_of(MINE), sealed.recipient_of(PAPER)])


@given(st.binary(min_size=32, max_size=32))
def test_every_key_is_one_that_age_reads(seed: bytes) -> None:
    for secret in (
        sealed.program_secret(key_from_seed(seed)),
        sealed.printed_secret(key_from_seed(seed), "a-1"),
    ):
        assert str(pyrage.x25519.Identity.from_str(secret)) == secret
        assert sealed.secrets_on(f"# page\n\n{secret}\n") == [secret]


def test_keys_are_different_and_stay() -> None:
    other = sealed.printed_secret(COORDINATOR, "other-1")
    assert len({MINE, PAPER, THEIRS, other, sealed.program_secret(make_key())}) == 5
    assert sealed.program_secret(COORDINATOR) == MINE


@pytest.mark.parametrize("secret", [MINE, PAPER], ids=["program", "printed"])
def test_both_keys_open_it_in_memory_and_from_a_file(tmp_path: Path, secret: str) -> None:
    assert sealed.is_locked(LOCKED)
    assert sealed.unseal(LOCKED, [THEIRS, secret]) == b"what was answered" * 20
    (tmp_path / "f").write_bytes(LOCKED)
    assert sealed.is_locked(tmp_path / "f")
    out = io.BytesIO()
    sealed.unseal_file(tmp_path / "f", out, [secret])
    assert out.getvalue() == b"what was answered" * 20


def code_and_sentence(data: bytes, secrets: list[str], tmp_path: Path) -> list[tuple[str, str]]:
    said = []
    (tmp_path / "f").write_bytes(data)
    for try_it in (
        lambda: sealed.unseal(data, secrets),
        lambda: sealed.unseal_file(tmp_path / "f", io.BytesIO(), secrets),
    ):
        with pytest.raises(MissingKeyError) as stop:
            try_it()
        (problem,) = stop.value.problems
        said.append((problem.code, problem.message.split(".")[0]))
    return said


FOR_OTHERS = "This pack is not locked for this home, or the key that opens it was lost"
DAMAGED = "The locked pack was damaged in transit"


@pytest.mark.parametrize(
    ("data", "secrets", "sentence"),
    [
        (LOCKED, [THEIRS], FOR_OTHERS),
        (pyrage.passphrase.encrypt(b"x", "open sesame"), [MINE], FOR_OTHERS),
        (LOCKED[:-1], [MINE], DAMAGED),
        (LOCKED[:-40] + bytes([LOCKED[-40] ^ 1]) + LOCKED[-39:], [MINE], DAMAGED),
        (LOCKED[:30], [MINE], DAMAGED),
        (b"age-encryption.org/v1\n-> X25519 abc\n", [MINE], DAMAGED),
        (b"age-encryption.org/v9\n--- x\n", [MINE], DAMAGED),
        (b"age-encryption.org/v1\n" + b"-> X25519 " + b"A" * 70_000, [MINE], DAMAGED),
    ],
)
def test_what_does_not_open_says_why(tmp_path: Path, data: bytes, secrets: list[str], sentence: str) -> None:
    assert code_and_sentence(data, secrets, tmp_path) == [("X02", sentence)] * 2


@given(st.integers(0, len(LOCKED) - 1), st.integers(1, 255))
def test_no_changed_byte_gets_through(place: int, by: int) -> None:
    changed = bytearray(LOCKED)
    changed[place] ^= by
    with pytest.raises(MissingKeyError):
        sealed.unseal(bytes(changed), [MINE])


def test_nothing_is_locked_for_nobody() -> None:
    for recipients in ([], ["age1nonsense"], [sealed.recipient_of(MINE), MINE]):
        with pytest.raises(sealed.NoRecipientError):
            sealed.seal(b"x", recipients)


def test_a_full_disk_is_no_damage(tmp_path: Path) -> None:
    class Full(io.BytesIO):
        def write(self, _data: object) -> int:
            raise OSError(errno.ENOSPC, "no room")

    (tmp_path / "f").write_bytes(LOCKED)
    with pytest.raises(OSError, match="no room") as stop:
        sealed.unseal_file(tmp_path / "f", Full(), [MINE])
    assert stop.value.errno == errno.ENOSPC
