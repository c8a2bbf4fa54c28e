# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The home: the folder that holds everything the program keeps, open to one process at a time.

Its folders belong to this person alone (0700). A second start cannot open it: it leaves the pack it was
given in the inbox, where the running window finds it, and ends. No socket, no other channel.
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from annotator_app import paths
from annotator_app.errors import NoHomeError, StoreDamagedError, StoreFullError
from annotator_app.model.people import MalformedKeyError, PublicKey
from annotator_app.packs.durable import drop
from annotator_app.store import connection, pack_table
from annotator_app.store.migrations import HOME
from annotator_app.store.refusals import told
from annotator_app.store.safety import copies
from annotator_app.store.safety.keeper import Keeper
from annotator_app.store.safety.saved_log import SavedLog
from annotator_app.store.thread import Store
from annotator_app.workflows.keeping.home_files import CHECK, LOCK, SAVED, STORE, kept_files, make_folders
from annotator_app.workflows.keeping.home_place import kind_of

if TYPE_CHECKING:
    from annotator_app.workflows.keeping.recover_home import Recovery

REQUEST = ".request"
BALLAST_BYTES = 4 * 2**20


class Home:
    """An open home: its folders and its store. A context manager; leaving it saves and closes."""

    def __init__(self, path: Path, lock: connection.Lock, store: Store) -> None:
        """Take over what `open_home` has opened."""
        self.path = path
        self.store = store
        self.recovered: Recovery | None = None
        self._lock = lock

    @property
    def inbox(self) -> Path:
        """Copies while they are checked, and requests of second starts."""
        return self.path / "inbox"

    @property
    def packs(self) -> Path:
        """Original files of packs by their hash, received result packs too."""
        return self.path / "packs"

    @property
    def backups(self) -> Path:
        """Copies of the store."""
        return self.path / "backups"

    @property
    def keys(self) -> Path:
        """The folder of this person's key."""
        return self.path / "keys"

    @property
    def key_file(self) -> Path:
        """This person's private key in OpenSSH's form; the public line stands in `public_key_file`."""
        return self.keys / "identity"

    @property
    def public_key_file(self) -> Path:
        """One line: `ssh-ed25519 KEY` and the name this person goes by."""
        return self.keys / "identity.pub"

    @property
    def trusted(self) -> Path:
        """Keys of others that a person here believes."""
        return self.path / "trusted"

    @property
    def logs(self) -> Path:
        """What the program noted about itself."""
        return self.path / "logs"

    @property
    def fonts(self) -> Path:
        """Fonts that a person added."""
        return self.path / "fonts"

    @property
    def settings_file(self) -> Path:
        """The settings that differ from the defaults."""
        return self.path / "settings.json"

    @property
    def window_file(self) -> Path:
        """Where Qt keeps the state of the window."""
        return self.path / "window.ini"

    def public_key(self) -> PublicKey | None:
        """Give this person's public key, without the library that signs; None before the first run."""
        try:
            with told(self.public_key_file):
                line = (
                    self.public_key_file.read_text(encoding="utf-8") if self.public_key_file.exists() else ""
                )
            return PublicKey.from_line(line)
        except MalformedKeyError:
            return None

    def fingerprint(self) -> str:
        """Give the fingerprint of this person's key, empty before the first run."""
        key = self.public_key()
        return key.fingerprint if key else ""

    def close(self) -> bool:
        """Save what waits, close the store and free the home; False where answers could not be saved."""
        saved = self.store.close()
        self._lock.release()
        return saved

    @contextmanager
    def laid_aside(self) -> Iterator[None]:
        """Close the store while another one is put in its place, and open what stands there then.

        The home stays this process's own. Raises StoreError, nothing closed, where answers cannot be saved.
        """
        if not self.store.flush():
            raise self.store.trouble or StoreFullError
        self.store.close()
        try:
            yield
        finally:
            self.store, self.recovered = _open_or_recover(self.path)
            _go_on(self)

    def __enter__(self) -> Home:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_home(path: Path | None = None, *, create: bool = True) -> Home:
    """Open the home at `path` (default: this person's own), making it where there is none.

    Raises StoreBusyError where another process has it, NoHomeError with `create` off, and every other StoreError.
    """
    folder = (path or paths.default_home()).absolute()
    with told(folder / STORE):
        return _open(folder, create=create)


def _open(folder: Path, *, create: bool) -> Home:
    file = folder / STORE
    if not create and not file.is_file() and not any((folder / "backups").glob("*.sqlite")):
        raise NoHomeError(folder=str(folder))
    make_folders(folder)
    lock = connection.Lock(folder / LOCK)
    try:
        if not file.exists() and not any((folder / "backups").glob("*.sqlite")):
            connection.create_store(file, HOME)
        store, recovered = _open_or_recover(folder)
    except BaseException:
        lock.release()
        raise
    home = Home(folder, lock, store)
    home.recovered = recovered
    _go_on(home)
    return home


def leave_request(path: Path | None, pack: Path | None) -> Path:
    """Leave the path of a pack for the window that runs in this home; without one it only raises itself.

    Gives the file of the request, which is gone once the window has taken it. Raises StoreError.
    """
    inbox = (path or paths.default_home()).absolute() / "inbox"
    name = secrets.token_hex(8)
    made = inbox / f"{name}.part"
    with told(made):
        made.write_bytes(os.fsencode(pack.absolute()) if pack else b"")
        return made.rename(inbox / f"{name}{REQUEST}")


def take_requests(home: Home) -> list[Path | None]:
    """Give the packs that second starts left, the oldest first, and take them away; None: only be seen."""
    found = sorted(home.inbox.glob(f"*{REQUEST}"), key=lambda file: (file.stat().st_mtime_ns, file.name))
    asked: list[Path | None] = []
    for file in found:
        content = file.read_bytes()
        file.unlink()
        asked.append(Path(os.fsdecode(content)) if content else None)
    return asked


def _go_on(home: Home) -> None:
    """Let a store that was opened make its ballast, and finish what was broken off, in idle time."""
    store = home.store
    store.when_idle(_ballast_step(home.path / "ballast"))
    for pack in store.ask(pack_table.unfinished):
        store.when_idle(lambda open_store, pack=pack: pack_table.sweep(open_store, pack))  # type: ignore[misc]


def _open_or_recover(folder: Path) -> tuple[Store, Recovery | None]:
    """Open the store; where it is damaged or behind what was saved, bring its last good copy back first."""
    fault = StoreDamagedError(file=STORE)
    # SQLite calls a store damaged of which one read failed: it is damaged if it is so twice.
    for _attempt in range(2 if (folder / STORE).exists() else 0):
        store: Store | None = None
        try:
            store = _open_store(folder)
            if _is_whole(folder, store):
                return store, None
        except StoreDamagedError as damaged:
            fault = damaged
        if store is not None:
            store.close()
    from annotator_app.workflows.keeping import recover_home  # seldom needed: opening does not load it

    recovered = recover_home.recover(folder)
    if recovered is None:
        raise fault
    (folder / CHECK).unlink(missing_ok=True)
    return _open_store(folder), recovered


def _is_whole(folder: Path, store: Store) -> bool:
    """Hold the store against what was said to be saved, and, where something was wrong last time, against itself."""
    heads = store.ask(copies.heads)
    behind = any(one.seq > heads.get(one.pack_id, 0) for one in SavedLog(folder / SAVED).read())
    mark = folder / CHECK
    if behind or not mark.exists():
        return not behind
    whole = store.ask(connection.check_whole)
    if whole:
        mark.unlink(missing_ok=True)
    return whole


def _open_store(folder: Path) -> Store:
    keeper = Keeper(
        HOME,
        folder / "backups",
        SavedLog(folder / SAVED),
        folder / CHECK,
        lambda: kept_files(folder, large=False),
    )
    return Store(
        folder / STORE,
        HOME,
        backups=folder / "backups",
        ballast=folder / "ballast",
        keeper=keeper,
        # Media that forget deletes, and networks, are served by the slower journal (packs.md 9.1).
        write_ahead=kind_of(folder) not in ("stick", "network"),
    )


def _ballast_step(file: Path) -> Callable[[object], bool]:
    """Room that is given up on a full disk; made in idle time, of bytes no file system makes smaller."""

    def make(_connection: object) -> bool:
        with told(file):
            # On a disk that is nearly full it would take the room that answers still have.
            if not file.exists() and shutil.disk_usage(file.parent).free > 2 * BALLAST_BYTES:
                try:
                    file.write_bytes(os.urandom(BALLAST_BYTES))
                except OSError:
                    drop(file)
                    raise
        return False

    return make
