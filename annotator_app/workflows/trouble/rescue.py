# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Save the work elsewhere while this computer cannot: a copy of the store and a result pack, in a new folder.

Both hold the answers that are in memory only. What waits for the disk goes on waiting, so nothing is done
twice when the disk answers again. The copy is itself a home without a key: put in place of the store, it
brings everything back.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator_app.errors import IncompleteError, PostilError
from annotator_app.model import clock
from annotator_app.packs.keys import AskPassphrase
from annotator_app.store import connection
from annotator_app.store.migrations import HOME
from annotator_app.store.refusals import told
from annotator_app.store.thread import Store
from annotator_app.workflows.handing_back import hand_back
from annotator_app.workflows.handing_back.hand_back import HandBackReport
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.home_files import STORE
from annotator_app.workflows.progress import SILENT, Progress

_LOCK: Final = "lock"


@dataclass(frozen=True)
class RescueReport:
    """Where the copy lies, and the result pack; `refused` tells why there is no result pack."""

    copy: Path
    result: HandBackReport | None
    refused: PostilError | None = None


def run(
    home: Home,
    pack: str,
    out: Path,
    *,
    ask_passphrase: AskPassphrase | None = None,
    progress: Progress = SILENT,
) -> RescueReport:
    """Write a new folder in `out` with a copy of the store and the result of the pack as far as it is done.

    The result is read back and verified like any other. Where it cannot be made, as without a key, the copy
    stands and the report says why. Raises StoreError where the copy cannot be written.
    """
    folder = _folder(out)
    copy = folder / STORE
    home.store.copy_to(copy)
    try:
        result = _hand_back(home, pack, folder, ask_passphrase, progress)
    except IncompleteError:
        return RescueReport(copy, None)
    except PostilError as refused:
        return RescueReport(copy, None, refused)
    return RescueReport(copy, result)


def _hand_back(
    home: Home, pack: str, folder: Path, ask_passphrase: AskPassphrase | None, progress: Progress
) -> HandBackReport:
    """Hand back from the copy, which then knows of it; this home does not."""
    lock = connection.Lock(folder / _LOCK)
    try:
        copied = Home(home.path, lock, Store(folder / STORE, HOME, backups=folder))
    except BaseException:
        lock.release()
        raise
    try:
        return hand_back.run(
            copied, pack, folder, allow_open=True, ask_passphrase=ask_passphrase, progress=progress
        )
    finally:
        copied.close()
        with suppress(OSError):
            (folder / _LOCK).unlink(missing_ok=True)


def _folder(out: Path) -> Path:
    stamp = clock.stamp().translate({ord(sign): None for sign in "-:.Z"}).replace("T", "-")
    folder = out / f"postil-rescue-{stamp}"
    with told(folder):
        folder.mkdir()
    return folder
