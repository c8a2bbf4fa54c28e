# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Open locked result packs with the keys of this home, or with a project's printed key.

The passphrase of the signing key is asked for once, and only when a locked file is really there.
"""

from __future__ import annotations

import os
import shutil
import weakref
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from tempfile import mkdtemp
from typing import Final

from annotator_app.errors import MissingKeyError, UsageError, WrongPassphraseError
from annotator_app.packs import durable, keys, sealed
from annotator_app.packs.container import Source
from annotator_app.packs.keys import AskPassphrase, SigningKey
from annotator_app.packs.refusals import refusal, refuse
from annotator_app.store.refusals import told
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.private_copy import OwnPath
from annotator_app.workflows.signing import identity

KEPT: Final = "results.age"
REPLACED: Final = "replaced-*.key"
NO_PAGE: Final = QT_TRANSLATE_NOOP(
    "errors", "{file} holds no printed results key. Nothing was opened. Look for the right page."
)

_LARGEST_PAGE: Final = 64 * 1024


class Unlocker:
    """Opens what is locked for this home; asks for nothing before it is needed."""

    def __init__(
        self, home: Home | None, ask: AskPassphrase | None = None, printed: Path | None = None
    ) -> None:
        """Remember where keys are: in the home, or on a page that was typed or kept as a file."""
        self._home, self._ask, self._printed = home, ask, printed
        self._key: SigningKey | None = None
        self._words: str | None = None

    def opened(self, source: Source) -> tuple[Source, bool]:
        """Give what a file holds, and whether it was locked; a file that is not locked is given as it is.

        Raises MissingKeyError (X01 without any key, X02), UsageError for a page without a key, StoreError
        where there is no room, WrongPassphraseError.
        """
        if not sealed.is_locked(source):
            return source, False
        try:
            return self._open(source, self._secrets), True
        except MissingKeyError:
            more = self._of_replaced
            if not more:
                raise
        return self._open(source, [*self._secrets, *more]), True

    def _open(self, source: Source, secrets: Sequence[str]) -> Source:
        if isinstance(source, bytes):
            return sealed.unseal(source, secrets)
        with told(source):
            folder = Path(mkdtemp(prefix="postil-"))
        try:
            place = OwnPath(folder / "opened")
            with told(place):
                handle = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                with os.fdopen(handle, "wb") as target:
                    sealed.unseal_file(source, target, secrets)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        weakref.finalize(place, shutil.rmtree, folder, ignore_errors=True)
        return place

    @cached_property
    def _secrets(self) -> list[str]:
        if self._printed is not None:
            return _on_page(self._printed)
        if self._home is None or not identity.exists(self._home):
            raise refusal([refuse("locked")])
        self._key = identity.load_signer(self._home, self._heard)
        return [sealed.program_secret(self._key), *_earlier(self._home, self._key)]

    def _heard(self, purpose: str) -> str:
        if self._ask is None:
            raise WrongPassphraseError
        self._words = self._ask(purpose)
        return self._words

    @cached_property
    def _of_replaced(self) -> list[str]:
        """Give the secrets of keys that were replaced while they were locked, and carry them over now.

        The words that open the present key are tried first, then each key is asked for once.
        """
        if self._printed is not None or self._home is None or self._key is None:
            return []
        found = []
        for old in _replaced(self._home, self._words, self._ask):
            carry_over(self._home, old, self._key)
            found.append(sealed.program_secret(old))
        return found


def carry_over(home: Home, old: SigningKey, new: SigningKey) -> None:
    """Keep what the old signing key opens, locked for the new one: to be called when a home changes its key.

    A second time changes nothing; and the old key opens it too, so that a stop before the change is made, and
    another try with another key, lose nothing. Raises StoreError.
    """
    if sealed.program_secret(old) in _earlier(home, new):
        return
    secrets = dict.fromkeys([sealed.program_secret(old), *_earlier(home, old)])
    locked = sealed.seal(
        "".join(f"{one}\n" for one in secrets).encode("ascii"),
        [sealed.recipient_of(sealed.program_secret(key)) for key in (new, old)],
    )
    place = home.keys / KEPT
    part = place.with_name(place.name + ".part")
    with told(place):
        part.unlink(missing_ok=True)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(locked)
            durable.sync_written(file)
        part.replace(place)
        durable.sync_folder(place.parent)


def _earlier(home: Home, key: SigningKey) -> list[str]:
    """Give the secret keys of this home's earlier signing keys; none where the file is another key's."""
    with told(home.keys / KEPT):
        if not (home.keys / KEPT).exists():
            return []
        data = (home.keys / KEPT).read_bytes()
    try:
        return sealed.secrets_on(sealed.unseal(data, [sealed.program_secret(key)]).decode("ascii"))
    except MissingKeyError:
        return []


def _replaced(home: Home, words: str | None, ask: AskPassphrase | None) -> Iterator[SigningKey]:
    """Give the keys in the folder of keys that were replaced, as far as they open."""
    for file in sorted(home.keys.glob(REPLACED)):
        with told(file):
            part = keys.cut_out(file.read_bytes())
        if part is None:
            continue
        tries: list[AskPassphrase] = [] if words is None else [lambda _purpose: words]
        for one in [*tries, *([ask] if ask is not None else [])]:
            try:
                # Another purpose: what is asked for is not the passphrase of the key that signs.
                yield keys.open_text(part[0], file.name, lambda _purpose, one=one: one("replaced"))  # type: ignore[misc]
                break
            except (WrongPassphraseError, UsageError):  # nobody there who could answer opens nothing either
                continue


def _on_page(page: Path) -> list[str]:
    try:
        with page.open("rb") as file:
            found = sealed.secrets_on(file.read(_LARGEST_PAGE).decode("utf-8", "replace"))
    except OSError:
        found = []
    if not found:
        raise UsageError(NO_PAGE, file=str(page))
    return found
