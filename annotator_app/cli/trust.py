# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil trust`: who is believed, and for what."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path

from annotator_app.cli.command import Command, place, takes_passphrase
from annotator_app.cli.surroundings import Surroundings


def _add(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.signing import trust

    kinds = [kind.strip() for kind in asked.kinds.split(",") if kind.strip()]
    with around.home() as home:
        signer = trust.add(home, asked.file_or_key, as_name=asked.name, kinds=kinds)
    around.out.result({"signers": [asdict(signer)]})
    around.out.tell(f"{signer.name} is believed for {', '.join(signer.kinds)}.")
    around.out.tell(f"Compare the safety number with them: {signer.safety_number}")
    return 0


def _list(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.signing import trust

    with around.home_if_any() as home:
        signers = trust.list_signers(home) if home is not None else []
    around.out.result({"signers": [asdict(signer) for signer in signers]})
    around.out.table(
        ("name", "safety number", "for", "since", "compared", "withdrawn"),
        [
            (
                one.name, one.safety_number, ", ".join(one.kinds), one.since,
                "yes" if one.compared else "no", "yes" if one.revoked else "",
            )
            for one in signers
        ],
    )  # fmt: skip
    return 0


def _revoke(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.signing import trust
    from annotator_app.workflows.trusting import rotate_key

    packs: tuple[Path, ...] = ()
    with around.home(create=False) as home:
        if asked.out is not None:
            packs = rotate_key.withdraw(home, asked.name, Path(asked.out), around.ask_passphrase(asked))
        gone = trust.revoke(home, asked.name)
    around.out.result({"signers": [asdict(one) for one in gone], "packs": [str(path) for path in packs]})
    around.out.tell(f"{asked.name} is believed no longer. What was taken before stays.")
    for path in packs:
        around.out.tell(f"Give this trust pack to everybody in the project: {path}")
    return 0


def _remove(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.signing import trust

    with around.home(create=False) as home:
        gone = trust.remove(home, asked.name)
    around.out.result({"signers": [asdict(one) for one in gone]})
    around.out.tell(f"{asked.name} is forgotten. Their next pack is looked at as the first one.")
    return 0


def _takes_name(parser: ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="as “trust list” shows it")


def _takes_gone(parser: ArgumentParser) -> None:
    _takes_name(parser)
    parser.add_argument(
        "--out", type=place, metavar="DIR", help="also tells your projects, by a trust pack for each"
    )
    takes_passphrase(parser)


def _takes_signer(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file_or_key",
        type=place,
        metavar="FILE_OR_PUBLIC_KEY",
        help="a key card, a .pub file, or the key itself",
    )
    parser.add_argument("--as", dest="name", required=True, metavar="NAME", help="how merged data call them")
    parser.add_argument(
        "--for",
        dest="kinds",
        required=True,
        metavar="KINDS",
        help="task, result, review, verdict; with commas",
    )


COMMANDS = (
    Command(("trust", "add"), "believes a key for packs of some kinds", _takes_signer, _add),
    Command(("trust", "list"), "shows who is believed", lambda _parser: None, _list),
    Command(("trust", "revoke"), "believes somebody no longer", _takes_gone, _revoke),
    Command(("trust", "remove"), "forgets somebody", _takes_name, _remove),
)
