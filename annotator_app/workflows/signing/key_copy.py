# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A copy of the signing key: as a file, as blocks of digits on a page, and back again on any computer.

The file is an OpenSSH private key that `ssh-keygen` reads, with the public line and the name after it. The copy of
a locked key opens with the same passphrase. A key that a copy replaces stays in the folder of keys.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from annotator_app.errors import FileExistsHereError, UsageError
from annotator_app.model import clock
from annotator_app.model.people import MalformedKeyError, PublicKey
from annotator_app.packs import keys, paper_key
from annotator_app.packs.keys import AskPassphrase
from annotator_app.packs.paper_key import BLOCKS, Typed
from annotator_app.store.refusals import told
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.new_file import refuse_unplaced
from annotator_app.workflows.signing import identity, unlock
from annotator_app.workflows.signing.identity import Identity

SUFFIX: Final = ".key"
NO_FILE: Final = QT_TRANSLATE_NOOP("errors", "The file {file} cannot be read. Look at its name and place.")

_COPIES: Final = "copies"


@dataclass(frozen=True)
class Copy:
    """What a copy tells before it is opened: whose key it is, under which name ("" on a page), and whether locked."""

    private: bytes
    public: PublicKey
    name: str
    locked: bool


def to_file(home: Home, out: Path, passphrase: str | None = None, *, force: bool = False) -> Path:
    """Write the copy for its owner alone and note that there is one.

    An open key is locked in the copy where a passphrase is given; the copy of a locked key keeps its lock,
    and a passphrase that is given has to open it.

    Raises MissingKeyError, WrongPassphraseError, FileExistsHereError unless `force`, UsageError where there is
    no folder, StoreError.
    """
    refuse_unplaced(out, force=force)
    own = identity.show(home)
    with told(home.key_file):
        private = home.key_file.read_bytes()
    if passphrase:
        key = keys.load_key(home.key_file, lambda _purpose: passphrase)
        private = private if own.locked else keys.private_text(key, passphrase)
    with told(out):
        keys.write_private(out, private.strip() + f"\n{own.public_key} {own.name}\n".encode())
    note_copy(home)
    return out


def to_text(
    home: Home, out: Path, ask_passphrase: AskPassphrase | None = None, *, force: bool = False
) -> Path:
    """Write the blocks as a text to print, for its owner alone, and note that there is a copy.

    Raises MissingKeyError, WrongPassphraseError, FileExistsHereError unless `force`, UsageError, StoreError.
    """
    refuse_unplaced(out, force=force)
    own = identity.show(home)
    lines = [own.name, *rows(to_page(home, ask_passphrase))]
    with told(out):
        keys.write_private(out, ("\n".join(lines) + "\n").encode())
    note_copy(home)
    return out


def rows(blocks: tuple[str, ...]) -> list[str]:
    """Give the rows of a page: three blocks in each."""
    return paper_key.rows(blocks)


def to_page(home: Home, ask_passphrase: AskPassphrase | None = None) -> tuple[str, ...]:
    """Give the blocks to print. Raises MissingKeyError, WrongPassphraseError."""
    return paper_key.blocks(identity.load_signer(home, ask_passphrase))


def note_copy(home: Home) -> None:
    """Note that somebody keeps a copy of the key that is here now. Raises StoreError."""
    path = home.keys / _COPIES
    with told(path):
        before = path.read_text(encoding="ascii") if path.exists() else ""
        keys.write_private(path, f"{before}{home.fingerprint()} {clock.stamp()[:10]}\n".encode("ascii"))


def copied(home: Home) -> str:
    """Give the day of the newest copy of the key that is here now; empty where there is none."""
    day, own = "", home.fingerprint()
    with contextlib.suppress(OSError, UnicodeDecodeError):
        for line in (home.keys / _COPIES).read_text(encoding="ascii").splitlines():
            of, _space, at = line.partition(" ")
            if of == own:
                day = at
    return day


def read_file(path: Path) -> Copy:
    """Read a copy, a key file of OpenSSH, or a text whose first line is a name, with blocks below.

    Raises UsageError, MissingKeyError.
    """
    try:
        with path.open("rb") as file:
            data = file.read(keys.LARGEST_FILE)
    except OSError:
        raise UsageError(NO_FILE, file=str(path)) from None
    found = keys.cut_out(data)
    if found is None:
        name, _line, page = data.decode("utf-8", errors="replace").partition("\n")
        return replace(read_page(page), name=name.strip())
    private, after = found
    about = keys.read_text(private, path.name)
    return Copy(private, about.public, _name_after(after, about.public), about.locked)


def read_page(text: str) -> Copy:
    """Read the blocks of a page. Raises MissingKeyError that names the block that does not fit."""
    key = paper_key.read(text)
    return Copy(keys.private_text(key, None), key.public, "", locked=False)


def restore(
    home: Home,
    copy: Copy,
    ask_passphrase: AskPassphrase | None = None,
    *,
    name: str = "",
    force: bool = False,
) -> Identity:
    """Make the key of a copy the key of this home; it keeps the lock it has in the copy.

    The name is `name`, else that of the copy, else the one that this home had. Another key that is here is
    replaced only with `force`, and kept beside; what it opens still opens.

    Raises FileExistsHereError, WrongPassphraseError, StoreError.
    """
    here = identity.show(home) if identity.exists(home) else None
    other = here is not None and here.public_key != copy.public.line
    if other and not force:
        raise FileExistsHereError(file=f"{home.keys.name}/{home.key_file.name}")
    # Whatever cannot be opened here and now must not take the place of a key that can.
    new = keys.open_text(copy.private, copy.name, ask_passphrase)
    if other and here is not None:
        put_aside(home, here)
        if not here.locked:
            # A locked one stays beside, and is asked for when a result that was locked for it is opened.
            unlock.carry_over(home, keys.load_key(home.key_file), new)
    called = " ".join((name or copy.name or (here.name if here else "")).split())
    restored = identity.put(home, copy.private, copy.public, called)
    note_copy(home)
    return restored


def put_aside(home: Home, here: Identity) -> None:
    """Keep the key that goes, under its fingerprint: result packs of this person may be signed by it."""
    kept = home.keys / f"replaced-{here.fingerprint.removeprefix('SHA256:')[:8].replace('/', '_')}{SUFFIX}"
    with told(kept):
        private = home.key_file.read_bytes()
        keys.write_private(kept, private.strip() + f"\n{here.public_key} {here.name}\n".encode())


def _name_after(after: bytes, key: PublicKey) -> str:
    """Give the name of the public line after the key file; one of another key does not count."""
    with contextlib.suppress(UnicodeDecodeError, MalformedKeyError, IndexError):
        line = after.decode("utf-8").strip().splitlines()[0]
        if PublicKey.from_line(line) == key:
            return line.split(None, 2)[2]
    return ""


look = paper_key.look

__all__ = [
    "BLOCKS",
    "SUFFIX",
    "Copy",
    "Typed",
    "copied",
    "look",
    "note_copy",
    "put_aside",
    "read_file",
    "read_page",
    "restore",
    "rows",
    "to_file",
    "to_page",
    "to_text",
]
