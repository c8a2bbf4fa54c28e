# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil identity`: the signing key of this home."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from annotator_app.cli.command import Command, place, takes_force, takes_passphrase
from annotator_app.cli.surroundings import Surroundings
from annotator_app.errors import UsageError

if TYPE_CHECKING:
    from annotator_app.workflows.signing.identity import Identity

UNLOCKED = (
    "The key has no passphrase: it is guarded by file permissions alone. It can hand back, but not sign packs "
    "for others."
)

COPY_OPEN = (
    "The copy has no passphrase: whoever has it can sign in your name. Keep it where only you can get it."
)
COPY_LOCKED = "The copy opens with the passphrase only. Nobody can bring a forgotten passphrase back."
FORGOTTEN = (
    "Nobody can bring a forgotten passphrase back. Your answers stay readable without it; to hand back again you "
    "need a copy of the key that opens, or a new key that your coordinator has to accept."
)


def _new(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.signing import identity

    with around.home() as home:
        passphrase = around.ask_passphrase(asked)("new") if asked.passphrase_file else None
        made = identity.new(home, asked.name, passphrase)
    _tell(around, made)
    return 0


def _show(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.signing import identity

    with around.home(create=False) as home:
        _tell(around, identity.show(home))
    return 0


def _keycard(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.signing import identity

    with around.home(create=False) as home:
        path = identity.keycard(home, Path(asked.out), around.ask_passphrase(asked), force=asked.force)
        own = identity.show(home)
    around.out.result({"path": str(path), **asdict(own)})
    around.out.tell(f"Your key card is {path}. Send it to your coordinator.")
    around.out.tell(f"Read them this number by telephone: {own.safety_number}")
    return 0


def _backup(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.signing import identity, key_copy

    out = Path(asked.out)
    with around.home(create=False) as home:
        if asked.page:
            path = key_copy.to_text(home, out, around.ask_passphrase(asked), force=asked.force)
        else:
            passphrase = around.ask_passphrase(asked)("copy") if asked.passphrase_file else None
            path = key_copy.to_file(home, out, passphrase, force=asked.force)
        own = identity.show(home)
    locked = not asked.page and (own.locked or passphrase is not None)
    around.out.result({"path": str(path), **asdict(own), "copy_locked": locked})
    around.out.tell(f"The copy of your key is {path}.")
    around.out.note(COPY_LOCKED if locked else COPY_OPEN)
    return 0


def _restore(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.signing import key_copy

    with around.home() as home:
        copy = key_copy.read_file(Path(asked.file))
        ask = around.ask_passphrase(asked)
        restored = key_copy.restore(home, copy, ask, name=asked.name or "", force=asked.force)
    _tell(around, restored)
    return 0


def _rotate(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.trusting import rotate_key

    if asked.recovery is not None:
        return _recover(around, asked)
    with around.home(create=False) as home:
        done = rotate_key.run(
            home, Path(asked.out), around.ask_passphrase(asked), withdraw_old=asked.withdraw_old
        )
    around.out.result(
        {**asdict(done.own), "before": done.before, "packs": [str(path) for path in done.packs]}
    )
    around.out.tell(f"The new key signs from now on. Its safety number: {done.own.safety_number}")
    for number, path in enumerate(done.packs):
        then = ", after the one before" if number else ""
        around.out.tell(f"Give this trust pack to everybody in the project{then}: {path}")
    if not done.packs:
        around.out.tell("Send your coordinator a key card of the new key.")
    around.out.note("The copies of the old key do not open the new one. Make a copy of the new key.")
    return 0


def _recover(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.signing import identity
    from annotator_app.workflows.trusting import rotate_key

    if asked.pack is None:
        raise UsageError(option="--pack")
    with around.home(create=False) as home:
        path = rotate_key.recover(home, Path(asked.recovery), Path(asked.pack), Path(asked.out))
        own = identity.show(home)
    around.out.result({**asdict(own), "packs": [str(path)]})
    around.out.tell(f"The key of this home signs for the project from now on: {own.safety_number}")
    around.out.tell(f"Give this trust pack to everybody in the project: {path}")
    return 0


def _passphrase(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.signing import identity

    with around.home(create=False) as home:
        ask = around.ask_passphrase(asked)
        if asked.remove:
            changed = identity.unlock(home, ask)
        else:
            chosen = around.new_passphrase(asked.new_passphrase_file)
            changed = identity.lock(home, chosen, ask)
    _tell(around, changed)
    if changed.locked:
        around.out.note(FORGOTTEN)
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
    parser.add_argument(
        "--out", required=True, type=place, metavar="FILE", help="where the key card is written"
    )
    takes_passphrase(parser)
    takes_force(parser)


def _takes_copy(parser: ArgumentParser) -> None:
    parser.add_argument("--out", required=True, type=place, metavar="FILE", help="where the copy is written")
    parser.add_argument(
        "--page", action="store_true", help="a text of digits to print, which can be typed in"
    )
    takes_passphrase(parser)
    takes_force(parser)


def _takes_file(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file", type=place, metavar="FILE", help="a copy of a key, or a text with the digits of a page"
    )
    parser.add_argument("--name", help="how you are called, instead of the name in the copy")
    takes_passphrase(parser)
    takes_force(parser)


def _takes_folder(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--out",
        default=".",
        type=place,
        metavar="DIR",
        help="where trust packs are written; here if left out",
    )
    parser.add_argument(
        "--withdraw-old", action="store_true", help="somebody may have the old key: it is believed no longer"
    )
    parser.add_argument(
        "--recovery", type=place, metavar="PAGE", help="the old key is lost: the page of the recovery key"
    )
    parser.add_argument(
        "--pack", type=place, metavar="PACK", help="with --recovery: any task pack of the project"
    )
    takes_passphrase(parser)


def _takes_new_passphrase(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--new-passphrase-file", type=place, metavar="F", help="a file whose first line locks the key"
    )
    parser.add_argument("--remove", action="store_true", help="takes the passphrase off the key")
    takes_passphrase(parser)


COMMANDS = (
    Command(("identity", "new"), "makes the signing key of this home", _takes_name, _new),
    Command(("identity", "show"), "shows the public side of the key", lambda _parser: None, _show),
    Command(("identity", "keycard"), "writes your public key for a coordinator", _takes_out, _keycard),
    Command(("identity", "backup"), "writes a copy of the key for a safe place", _takes_copy, _backup),
    Command(("identity", "restore"), "brings the key back from its copy", _takes_file, _restore),
    Command(("identity", "rotate"), "makes a new key that the old one introduces", _takes_folder, _rotate),
    Command(("identity", "passphrase"), "locks or unlocks the key", _takes_new_passphrase, _passphrase),
)
