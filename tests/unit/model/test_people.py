# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Names and numbers of people: what is read out over the phone must be right to the digit."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator_app.model.ids import NAME
from annotator_app.model.people import MalformedKeyError, PublicKey, name_from, principal, split_principal

KEY = PublicKey.from_raw(bytes(range(32)))
LINE = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f"


def test_a_key_is_written_as_openssh_writes_it() -> None:
    assert KEY.line == LINE
    assert PublicKey.from_line(LINE) == KEY
    assert PublicKey.from_line(f"{LINE} me@here\n") == KEY
    assert PublicKey.from_blob(KEY.blob).raw == bytes(range(32))


def test_the_safety_number_is_the_digest_modulo_ten_to_the_thirty() -> None:
    whole = int(hashlib.sha256(base64.b64decode(LINE.split()[1])).hexdigest(), 16)
    digits = str(whole % 10**30).rjust(30, "0")
    assert KEY.safety_number.replace(" ", "") == digits
    assert re.fullmatch(r"\d{5}( \d{5}){5}", KEY.safety_number)


def test_leading_zeros_of_the_safety_number_stay() -> None:
    keys = (PublicKey.from_raw(number.to_bytes(32, "big")) for number in range(100))
    numbers = [key.safety_number for key in keys]
    assert all(len(number) == 35 for number in numbers)
    assert any(number.startswith("0") for number in numbers)


def test_the_fingerprint_is_that_of_ssh_keygen() -> None:
    expected = base64.b64encode(hashlib.sha256(KEY.blob).digest()).decode().rstrip("=")
    assert KEY.fingerprint == f"SHA256:{expected}"


@pytest.mark.parametrize(
    "line",
    [
        "",
        "ssh-ed25519",
        "ssh-rsa AAAA",
        LINE[:-4],
        LINE + "AAAA",
        LINE.replace("AAAAC3", "AAAAC4"),
        LINE + "=",
        "ssh-ed25519 ä",
    ],
)
def test_other_texts_are_no_keys(line: str) -> None:
    with pytest.raises(MalformedKeyError):
        PublicKey.from_line(line)


@pytest.mark.parametrize(
    ("displayed", "name"),
    [
        ("Contributor 07", "contributor-07"),
        ("  Amina  B.  ", "amina-b"),
        ("C_0001", "c-0001"),
        ("X" * 100, "x" * 63),
        ("3 cats!", "3-cats"),
        ("a–b", "a-b"),
    ],
)
def test_a_displayed_name_becomes_a_name(displayed: str, name: str) -> None:
    assert name_from(displayed, KEY) == name


@pytest.mark.parametrize(
    "displayed", ["Jos\u00e9", "Jose\u0301", "Łukasz", "আমিনা", "أمينة", "田中 3", "", "—", "★ ★", "\u212aate"]
)
def test_where_a_letter_was_lost_the_key_gives_the_name(displayed: str) -> None:
    assert name_from(displayed, KEY) == "k-" + hashlib.sha256(KEY.blob).hexdigest()[:8]


@given(st.text(max_size=200))
def test_every_name_fits_its_pattern(displayed: str) -> None:
    assert re.fullmatch(NAME, name_from(displayed, KEY))


def test_a_principal_is_a_name_in_a_project() -> None:
    assert principal("c-0001", "demo-1") == "c-0001@demo-1"
    assert split_principal("c-0001@demo-1") == ("c-0001", "demo-1")


@pytest.mark.parametrize(
    "text", ["c-0001", "@demo-1", "c@", "*@demo-1", "a b@demo-1", "a@b@demo-1", "a@demo-1\n", 'a"@demo-1']
)
def test_patterns_are_no_principals(text: str) -> None:
    with pytest.raises(ValueError, match="NAME@PROJECT"):
        split_principal(text)
