# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One command of the command line: its words, what it takes, and the function that does it."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from dataclasses import dataclass

from annotator_app.cli.surroundings import Surroundings

Take = Callable[[ArgumentParser], None]
Run = Callable[[Surroundings, Namespace], int]


@dataclass(frozen=True)
class Command:
    """`words` are one or two; `run` gives the exit status and raises PostilError for what stops it."""

    words: tuple[str, ...]
    help: str
    take: Take
    run: Run


def place(word: str) -> str:
    """Give a word that names a file or a folder. Raises ArgumentTypeError for an empty one, which names none."""
    if not word:
        raise ArgumentTypeError("an empty word names no file")
    return word


def takes_passphrase(parser: ArgumentParser) -> None:
    """Add the option of every command that signs."""
    parser.add_argument(
        "--passphrase-file", type=place, metavar="F", help="a file whose first line opens the signing key"
    )


def takes_results_key(parser: ArgumentParser) -> None:
    """Add the option of every command that reads result packs, which may be locked."""
    parser.add_argument(
        "--key",
        type=place,
        metavar="PAGE",
        help="a project's printed results key, where the home's key is lost",
    )


def takes_force(parser: ArgumentParser) -> None:
    """Add the option of every command that writes a file."""
    parser.add_argument("--force", action="store_true", help="replaces a file that is there")
