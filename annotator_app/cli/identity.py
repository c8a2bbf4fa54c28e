# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil identity`: the signing key of this home."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from annotator_app.cli.command import Command, takes_force, takes_passphrase
from annotator_app.cli.surroundings import Surroundings

if TYPE_CHECKING:
    from annotator_app.workflows.identity import Identity

UNLOCKED = (
    "The key has no passphrase: it is guarded by file permissions alone. It can hand back, but not sign packs "
    "for others."
)


def _new(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows import identity

    with around.home() as home:
        passphrase = around.ask_passphrase(asked)("new") if asked.passphrase_file else None
        made = identity.new(home, asked.name, passphrase)
    _tell(around, made)
    return 0


def _show(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows import identity

    with around.home(create=False) as home:
        _tell(around, identity.show(home))
    return 0


def _keycard(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows import identity

    with around.home(create=False) as home:
        path = identity.keycard(home, Path(asked.out), around.ask_passphrase(asked), force=asked.force)
        own = identity.show(home)
    around.out.result({"path": str(path), **asdict(own)})
    around.out.tell(f"Your key card is {path}. Send it to your coordinator.")
    around.out.tell(f"Read them this number by telephone: {own.safety_number}")
    return 0


def _tell(around: Surroundings, own: Identity) -> None:
    around.out.result(asdict(own))
    around.out.fact("Name", own.name)
    around.out.fact("Safety number", own.safety_number)
    around.out.fact("Fingerprint", own.fingerprint)
    around.out.fact("Public key", own.public_key)
    if not own.locked:
        around.out.note(UNLOCKED)


def _takes_name(parser: ArgumentParser) -> None:
    parser.add_argument("--name", required=True, help="how you are called in your packs")
    takes_passphrase(parser)


def _takes_out(parser: ArgumentParser) -> None:
    parser.add_argument("--out", required=True, metavar="FILE", help="where the key card is written")
    takes_passphrase(parser)
    takes_force(parser)


COMMANDS = (
    Command(("identity", "new"), "makes the signing key of this home", _takes_name, _new),
    Command(("identity", "show"), "shows the public side of the key", lambda _parser: None, _show),
    Command(("identity", "keycard"), "writes your public key for a coordinator", _takes_out, _keycard),
)
