# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The command line: groups, dispatch, exit status, and the one door where failures become sentences."""

from __future__ import annotations

import sys
import traceback
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from annotator_app import __version__
from annotator_app.cli import (
    add,
    adjudicate,
    answer,
    bundle,
    demo,
    export,
    hand_back,
    identity,
    merge,
    report,
    review,
    safe_home,
    show,
    status,
    trust,
    verify,
)
from annotator_app.cli.command import Command, place
from annotator_app.cli.output import Output, speak_utf8, stop_writing
from annotator_app.cli.surroundings import OpenWindow, Surroundings
from annotator_app.errors import Cancelled, PostilError, UsageError
from annotator_app.text import QT_TRANSLATE_NOOP

MISUSED = QT_TRANSLATE_NOOP("errors", "This command was not understood: {reason}.")
BUG = "This is a fault of the program. Your home was left in a whole state. The lines above help to find it."

COMMANDS: tuple[Command, ...] = (
    *demo.COMMANDS,
    *identity.COMMANDS,
    *trust.COMMANDS,
    *bundle.COMMANDS,
    *verify.COMMANDS,
    *show.COMMANDS,
    *add.COMMANDS,
    *status.COMMANDS,
    *answer.COMMANDS,
    *hand_back.COMMANDS,
    *review.COMMANDS,
    *merge.COMMANDS,
    *adjudicate.COMMANDS,
    *export.COMMANDS,
    *report.COMMANDS,
    *safe_home.COMMANDS,
)
GROUPS = {
    "identity": "the signing key of this home",
    "trust": "who is believed, and for what",
    "review": "answers to check, and verdicts on them",
    "bundle": "plans, task packs, and the coordinator's private file",
}
NAMES = frozenset(command.words[0] for command in COMMANDS)


class Parser(ArgumentParser):
    """Tells misuse as every other failure is told."""

    def __init__(self, **options: Any) -> None:
        """Take options by their whole names only."""
        super().__init__(**{**options, "allow_abbrev": False})
        self._between = False

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Read words; where files are left over behind an option, read options and files each for themselves."""
        found, left = super().parse_known_args(args, namespace)
        files = [word for word in left if not word.startswith("-")]
        if not files or self._between or self._subparsers is not None:
            return found, left
        self._between = True
        try:
            return self.parse_known_intermixed_args(args)
        finally:
            self._between = False

    def error(self, message: str) -> NoReturn:
        """Refuse the words that were given. Raises UsageError."""
        raise UsageError(MISUSED, reason=message, usage=self.format_usage().strip())


def main(words: Sequence[str] | None = None, open_window: OpenWindow | None = None) -> int:
    """Run one command and give the exit status: 0, or that of what stopped it.

    `open_window` opens the window in a home, for the one command that wants it; this face knows no Qt.
    """
    words = list(sys.argv[1:] if words is None else words)
    speak_utf8()
    out = Output(as_json="--json" in words, quiet="-q" in words)
    try:
        return _run(words, open_window)
    except PostilError as error:
        return _told(out, error)
    except KeyboardInterrupt:
        return _told(out, Cancelled())
    except BrokenPipeError:
        stop_writing()
        return 0
    except Exception as error:
        from annotator_app.workflows.trouble.disk_trouble import told_of

        if (trouble := told_of(error)) is not None:
            return _told(out, trouble)
        traceback.print_exc()
        if out.as_json:
            out.result({"error": {"code": "bug", "message": BUG, "details": {"type": type(error).__name__}}})
        else:
            out.note(BUG)
        return 1


def _told(out: Output, error: PostilError) -> int:
    """Tell what stopped the command and give its exit status."""
    out.error(error)
    return error.exit_status


def parser() -> ArgumentParser:
    """Give the parser of all commands."""
    top = Parser(
        prog="postil",
        description="Annotation without a network: signed task packs out, signed result packs back.",
        epilog="Without a command the window opens; a pack that is given is offered for adding.",
    )
    _general(top)
    top.add_argument("--version", action="version", version=f"postil {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    groups: dict[str, Any] = {}
    for command in COMMANDS:
        within = commands
        if len(command.words) == 2:
            group = command.words[0]
            if group not in groups:
                made = commands.add_parser(group, help=GROUPS[group], description=GROUPS[group])
                groups[group] = made.add_subparsers(title="commands", metavar="COMMAND", required=True)
            within = groups[group]
        own = within.add_parser(command.words[-1], help=command.help, description=command.help)
        command.take(own)
        own.set_defaults(command=command)
    return top


def _run(words: list[str], open_window: OpenWindow | None) -> int:
    asked = parser().parse_args(words)
    home = Path(asked.home) if asked.home else None
    command: Command = asked.command
    out = Output(as_json=asked.json, quiet=asked.quiet)
    return command.run(Surroundings(home, out, open_window), asked)


def _general(own: ArgumentParser) -> None:
    """Add what stands before every command."""
    own.add_argument("--home", type=place, metavar="DIR", help="another home than your own")
    own.add_argument("--json", action="store_true", help="prints JSON and nothing else on stdout")
    own.add_argument("-q", dest="quiet", action="store_true", help="shows no progress")
