# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a command finds around it: the home, the output, and a way to ask for the passphrase."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator_app.cli.output import Output
from annotator_app.errors import NoHomeError, UsageError, WrongPassphraseError
from annotator_app.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator_app.workflows.keeping.home import Home

NOT_THE_SAME = QT_TRANSLATE_NOOP(
    "errors", "The two passphrases are not the same. Nothing was changed. Try again."
)

AskPassphrase = Callable[[str], str]
OpenWindow = Callable[[Path | None, Path | None], int]


@dataclass(frozen=True)
class Surroundings:
    """`home_path` None: the home of this person on this platform."""

    home_path: Path | None
    out: Output
    open_window: OpenWindow | None = None

    @contextmanager
    def home(self, *, create: bool = True) -> Iterator[Home]:
        """Open the home. Raises StoreBusyError at once where the window or another command holds it."""
        from annotator_app.workflows.keeping.home import open_home

        with open_home(self.home_path, create=create) as home:
            self._tell(home)
            yield home

    @contextmanager
    def home_if_any(self) -> Iterator[Home | None]:
        """Open the home if there is one; commands that only read make none."""
        from annotator_app.workflows.keeping.home import open_home

        try:
            opened = open_home(self.home_path, create=False)
        except NoHomeError:
            yield None
            return
        with opened as home:
            self._tell(home)
            yield home

    def believed(self) -> Any:
        """Give whom this home believes; nobody where there is no home. For commands that else need none."""
        from annotator_app.workflows.signing import trust

        with self.home_if_any() as home:
            return trust.believed(home)

    def _tell(self, home: Home) -> None:
        """Say on stderr, whatever is asked on stdout, where a damaged store was brought back."""
        if home.recovered is not None:
            from annotator_app.cli.recovered import sentences

            for sentence in sentences(home.recovered):
                self.out.note(sentence)

    def bundle(self, given: str) -> Path:
        """Give the path of a bundle named by path or, if the home knows it, by name. Raises UsageError."""
        from annotator_app.workflows.keeping.known_bundles import NO_BUNDLE, find_bundle

        if Path(given).is_file():
            return Path(given)
        with self.home_if_any() as home:
            if home is None:
                raise UsageError(NO_BUNDLE, file=given)
            return find_bundle(home, given)

    def ask_passphrase(self, asked: Namespace) -> AskPassphrase:
        """Give the way to the passphrase: the file that was named, else the terminal.

        Asking raises UsageError where nobody can answer: stdin is not a terminal.
        """
        if asked.passphrase_file is not None:
            from annotator_app.workflows.signing.identity import passphrase_from

            return passphrase_from(Path(asked.passphrase_file))
        return _ask_terminal

    def new_passphrase(self, file: str | None) -> str:
        """Give a passphrase to lock the key with: of the file that was named, else typed twice at the terminal.

        Raises UsageError where nobody can answer, WrongPassphraseError if the two differ.
        """
        if file is not None:
            from annotator_app.workflows.signing.identity import passphrase_from

            return passphrase_from(Path(file))("lock")
        if not sys.stdin.isatty():
            raise UsageError(option="--new-passphrase-file")
        return _ask_twice("New passphrase of your signing key: ")


def _ask_terminal(purpose: str) -> str:
    if not sys.stdin.isatty():
        if purpose == "lock":
            return ""  # the key stays as it is, and the caller says that it has to be locked
        raise UsageError(option="--passphrase-file")
    from getpass import getpass

    if purpose == "replaced":
        return getpass("Passphrase of the signing key that you had before: ")
    if purpose != "lock":
        return getpass("Passphrase of your signing key: ")
    return _ask_twice("Your key has no passphrase yet. Choose one: ")


def _ask_twice(question: str) -> str:
    from getpass import getpass

    first = getpass(question)
    if first != getpass("The same once more: "):
        raise WrongPassphraseError(NOT_THE_SAME)
    return first
