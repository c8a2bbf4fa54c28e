# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Doctor: looks at everything a home stands on, and changes nothing, not even what it finds damaged.

Each check says in one line what it saw. A journal that waits beside the store is read on a copy elsewhere, and
so is the store of a home that is open.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator_app import paths
from annotator_app.errors import NoHomeError, PostilError, StoreReadOnlyError
from annotator_app.language import font_files
from annotator_app.model import clock
from annotator_app.packs import keys
from annotator_app.store import connection
from annotator_app.store.migrations import HOME
from annotator_app.store.safety import copies, inspection
from annotator_app.store.safety.saved_log import SavedLog
from annotator_app.workflows.keeping import home_files, home_place
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.progress import SILENT, Progress

_LEAST_FREE: Final = 100 * 2**20
_TIMES_STORE: Final = 3
_CLOCK_SLACK: Final = 300.0
_BEGUN: Final = "2026-11-01T00:00:00Z"  # no computer that runs this program is before it
_NOT_HERE: Final[dict[home_place.Kind, str]] = {
    "stick": "the home lies on a stick or a removable disk: slower and less safe",
    "synchronised": "the home lies in a synchronised folder: move it out, other programs copy it half written",
    "network": "the home lies on the network: locks and syncing are not sure there",
}


@dataclass(frozen=True)
class Check:
    """One thing that was looked at; `cause` tells in one word what is wrong, for who says it in other words."""

    name: str
    ok: bool
    detail: str
    cause: str = ""


@dataclass(frozen=True)
class _Place:
    """The folder of a home, and, where it is open, a copy of its store."""

    folder: Path
    copy: Path | None = None


class _Ill(Exception):  # noqa: N818 - what a check found, not a failure of it
    """Something is not as it should be: in one word, and in a line."""


def run(home_path: Path | None = None) -> list[Check]:
    """Look at the home at `home_path` (default: this person's own).

    Raises NoHomeError where there is none, StoreBusyError while a window or a command works in it.
    """
    folder = (home_path or paths.default_home()).absolute()
    if not folder.is_dir() or not (
        (folder / home_files.STORE).is_file() or copies.listed(folder / "backups")
    ):
        raise NoHomeError(folder=str(folder))
    with ExitStack() as held:
        with suppress(StoreReadOnlyError):
            held.enter_context(connection.Lock(folder / home_files.LOCK))
        return _all(_Place(folder))


def of(home: Home, progress: Progress = SILENT) -> list[Check]:
    """Look at a home that is open here; where its store is damaged, the next start looks at all of it and mends it.

    Raises StoreError where the store cannot be copied, Cancelled.
    """
    with tempfile.TemporaryDirectory() as elsewhere:
        copy = Path(elsewhere) / home_files.STORE
        home.store.copy_to(copy)
        checks = _all(_Place(home.path, copy), progress)
    if home.store.keeper is not None and any(one.name == "store" and not one.ok for one in checks):
        home.store.keeper.damaged()
    return checks


def _all(place: _Place, progress: Progress = SILENT) -> list[Check]:
    looks: list[tuple[str, Callable[[_Place], str]]] = [
        ("store", _store), ("copies", _copies), ("keys", _keys), ("fonts", _fonts), ("disk", _disk),
        ("clock", _clock), ("place", _place),
    ]  # fmt: skip
    checks = []
    for number, (name, look) in enumerate(looks):
        progress.step(number, len(looks), name)
        checks.append(_looked(name, look, place))
    return checks


def _looked(name: str, look: Callable[[_Place], str], place: _Place) -> Check:
    try:
        return Check(name, True, look(place))
    except _Ill as found:
        cause, said = found.args
        return Check(name, False, said, cause)
    except (OSError, PostilError) as fault:
        said = fault.message if isinstance(fault, PostilError) else f"{type(fault).__name__}: {fault}"
        return Check(name, False, said, "unreadable")


def _store(place: _Place) -> str:
    folder = place.folder
    with _readable(place) as file:
        copies.prove(file, HOME)
        seen = inspection.look(file)
    behind = [
        one for one in SavedLog(folder / home_files.SAVED).read() if one.seq > seen.heads.get(one.pack_id, 0)
    ]
    held = f"packs: {seen.packs}, answers: {seen.answers}, events in one chain each: {seen.events}"
    if behind:
        items = len({(one.pack_id, one.position) for one in behind})
        raise _Ill("behind", f"{held}; items that were saved after that and are not in it: {items}")
    return f"{held}; {seen.bytes // 1024} KB"


@contextmanager
def _readable(place: _Place) -> Iterator[Path]:
    """Give a file that can be read by itself: the store, or a copy of it into which its journal was played."""
    if place.copy is not None:
        yield place.copy
        return
    store = place.folder / home_files.STORE
    waiting = [
        part
        for end in ("-wal", "-journal")
        if (part := store.with_name(store.name + end)).is_file() and part.stat().st_size
    ]
    if not waiting:
        yield store
        return
    with tempfile.TemporaryDirectory() as elsewhere:
        for part in (store, *waiting):
            shutil.copyfile(part, Path(elsewhere) / part.name)
        copy = Path(elsewhere) / store.name
        inspection.play_journal(copy)
        yield copy


def _copies(place: _Place) -> str:
    found = copies.listed(place.folder / "backups")
    if not found:
        if SavedLog(place.folder / home_files.SAVED).read():
            raise _Ill("none", "none yet")
        return "none yet, and nothing to copy"
    copies.prove(found[0].path, HOME)
    return f"{len(found)}, the newest of {clock.stamp(found[0].at)} is good"


def _keys(place: _Place) -> str:
    file = place.folder / "keys" / "identity"
    if not file.exists():
        raise _Ill("none", "the private key is not here: results cannot be signed")
    about = keys.read_key_file(file)
    if not keys.is_private_to_owner(file):
        raise _Ill("open", "other people of this computer can read the private key")
    public = place.folder / "keys" / "identity.pub"
    if not public.is_file() or about.public.line not in public.read_text(encoding="utf-8"):
        raise _Ill("other", "the public half beside the key belongs to another key")
    locked = "locked by a passphrase" if about.locked else "guarded by file permissions alone"
    return f"{about.public.fingerprint}, {locked}"


def _fonts(place: _Place) -> str:
    shipped = [path for path in (paths.resources() / "fonts").iterdir() if path.suffix in (".ttf", ".otf")]
    own = [path for path in (place.folder / "fonts").glob("*") if path.suffix in (".ttf", ".otf", ".ttc")]
    bad = []
    for path in (*shipped, *own):
        try:
            font_files.read(path)
        except (PostilError, OSError):
            bad.append(path.name)
    if bad or not shipped:
        raise _Ill("unreadable", f"cannot be read: {', '.join(bad) or 'none are there'}")
    return f"{len(shipped)} shipped, {len(own)} added"


def _disk(place: _Place) -> str:
    free = shutil.disk_usage(place.folder).free
    store = place.folder / home_files.STORE
    needed = max(_LEAST_FREE, _TIMES_STORE * (store.stat().st_size if store.is_file() else 0))
    said = f"{free // 2**20} MB free"
    # What a person may write is asked of the system by writing; rights and read-only media differ too much.
    with tempfile.TemporaryFile(dir=place.folder) as file:
        file.write(b"postil")
        os.fsync(file.fileno())
    if free < needed:
        raise _Ill("full", f"{said}, {needed // 2**20} MB are wanted")
    return said


def _clock(place: _Place) -> str:
    with _readable(place) as file:
        latest = inspection.look(file).latest
    now, last = clock.stamp(), max(latest, _BEGUN)
    behind = (clock.moment(last) - clock.moment(now)).total_seconds()
    if behind > _CLOCK_SLACK:
        raise _Ill("behind", f"this computer says {now}, but something here was saved at {last}")
    return now


def _place(place: _Place) -> str:
    kind = home_place.kind_of(place.folder)
    if kind != "disk":
        raise _Ill(kind, _NOT_HERE[kind])
    return str(place.folder)
