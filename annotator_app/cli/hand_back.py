# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil hand-back`: the signed result pack."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from annotator_app.cli.command import Command, place, takes_force, takes_passphrase
from annotator_app.cli.surroundings import Surroundings


def _run(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.handing_back import hand_back
    from annotator_app.workflows.keeping.pack_names import find_pack

    ask = around.ask_passphrase(asked)
    with around.home(create=False) as home, around.out.progress("Handing back") as progress:
        report = hand_back.run(
            home,
            find_pack(home, asked.pack),
            Path(asked.out),
            allow_open=asked.allow_open,
            encrypt=asked.encrypt,
            ask_passphrase=ask,
            force=asked.force,
            progress=progress,
        )
    facts = {
        "path": str(report.path),
        "answers": report.answers,
        "open": report.open,
        "sha256": report.sha256,
    }
    around.out.result({**facts, "size": report.size, "locked": report.locked, "drafts": report.drafts})
    around.out.say(
        f"{report.path}: answers: {report.answers}, open: {report.open}. It was read back and is good."
    )
    if report.drafts:
        around.out.tell(
            f"Items with changes that are no answer yet and did not go out: {report.drafts}. "
            "Open the pack to answer them."
        )
    if report.locked:
        around.out.say("It is locked: only the coordinator of its project can open it.")
    around.out.say(f"sha256 {report.sha256}")
    return 0


def _takes_out(parser: ArgumentParser) -> None:
    parser.add_argument(
        "pack", type=place, metavar="PACK", help="the path of a pack, or the id that status prints"
    )
    parser.add_argument(
        "--out", required=True, type=place, metavar="FILE", help="where the result pack is written"
    )
    parser.add_argument("--allow-open", action="store_true", help="hands back although items are open")
    parser.add_argument("--encrypt", action="store_true", help="locks the result for the coordinator")
    takes_passphrase(parser)
    takes_force(parser)


COMMANDS = (Command(("hand-back",), "writes the signed result pack", _takes_out, _run),)
