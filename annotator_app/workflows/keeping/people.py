# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The people of one account: where the home of each lies, how each is listed, and who was here last.

Homes lie beside each other, never one in another, so that moving or restoring one touches no other. The list
holds names, days and folders; nothing of a pack or an answer ever gets into it. Where it is lost or cannot be
read, the folders themselves say who is there. Names are those of the signing keys, kept in each home; folders
have names that mean nothing, since not every system can write every name.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Literal

from annotator_app import paths
from annotator_app.errors import MissingKeyError, StoreBusyError, StoreError
from annotator_app.model import clock
from annotator_app.model.people import MalformedKeyError, PublicKey
from annotator_app.packs import durable
from annotator_app.store.connection import Lock
from annotator_app.store.refusals import told
from annotator_app.text import name_of
from annotator_app.workflows.keeping import home_files

LIST: Final = "people.json"
FIRST: Final = "first"
VERSION: Final = 1
_OWN: Final = re.compile(r"[0-9a-f]{16}")
_LARGEST: Final = 1024 * 1024
_PATIENCE_MS, _LOOK_EVERY_S = 2000, 0.02

State = Literal["ready", "new", "gone"]


@dataclass(frozen=True)
class Person:
    """One line of the list. `own_name` goes into packs, `name` is how the line reads: the same, or chosen here.

    `state`: `new` has had no first run, `gone` cannot be found now, as on a stick that was taken out. `used` is
    the day of the last use, "" before it; `number` the safety number.
    """

    id: str
    place: Path
    name: str
    own_name: str = ""
    used: str = ""
    locked: bool = False
    state: State = "ready"
    number: str = ""

    @property
    def own_folder(self) -> bool:
        """Whether the home is one of those that the program makes by itself."""
        return self.id == FIRST or self.place.parent == paths.people()


@dataclass
class _Rows:
    """What stands in the file: the entries, and the id of whom the program opened last."""

    entries: list[dict[str, str]] = field(default_factory=list)
    last: str = ""

    def in_order(self) -> list[dict[str, str]]:
        entries = sorted(self.entries, key=lambda entry: entry.get("used", ""), reverse=True)
        return sorted(entries, key=lambda entry: entry["id"] != self.last)


def several() -> bool:
    """Tell whether more than one person is listed; without a second one nothing is read but a folder's name."""
    return paths.people().is_dir() and len(_read().entries) > 1


def listed() -> list[Person]:
    """Give everybody who is listed, whoever was here last first."""
    return [_person(entry) for entry in _read().in_order()]


def places() -> list[Path]:
    """Give the homes of everybody, whoever was here last first, without a look into any of them."""
    return [_place(entry) for entry in _read().in_order()]


def find(place: Path) -> Person | None:
    """Give who is listed with this home; None: nobody."""
    entry = _entry_of(_read(), place)
    return _person(entry) if entry else None


def add() -> Person:
    """List somebody new, with a folder for a home that their first run makes. Raises StoreError.

    Whoever was listed without ever having had a first run is taken for that: an addition that was broken off
    leaves no second line.
    """
    with _changing() as rows:
        for entry in rows.entries:
            person = _person(entry)
            if person.state == "new" and person.own_folder and not in_use(person.place):
                return person
        entry = {"id": secrets.token_hex(8)}
        home_files.make_folders(_place(entry))
        rows.entries.append(entry)
    return _person(entry)


def put(place: Path) -> Person:
    """List the home at `place`, wherever it lies. Raises StoreError."""
    with _changing() as rows:
        entry = _entry_of(rows, place)
        if entry is None:
            entry = _entry_for(place)
            rows.entries.append(entry)
        _note_name(entry)
    return _person(entry)


def rename(person: Person, name: str) -> None:
    """List a person under another name; "" is the own one again. Packs keep the own name. Raises StoreError."""
    with _changing() as rows:
        entry = next((one for one in rows.entries if one["id"] == person.id), {})
        _note_name(entry)
        entry.pop("label", "")
        if (label := name_of(name)) not in ("", entry.get("name")):
            entry["label"] = label


def forget(person: Person) -> dict[str, str]:
    """Take a person off the list and give what `take_back` needs; no folder is touched. Raises StoreError."""
    with _changing() as rows:
        gone = next((entry for entry in rows.entries if entry["id"] == person.id), {})
        rows.entries = [entry for entry in rows.entries if entry is not gone]
    return gone


def take_back(forgotten: dict[str, str]) -> None:
    """Put a person on the list again as they stood there. Raises StoreError."""
    with _changing() as rows:
        if forgotten and all(entry["id"] != forgotten["id"] for entry in rows.entries):
            rows.entries.append(forgotten)


def note_use(place: Path) -> None:
    """Remember that the program was used with this home, and to begin with it; a home that is not listed is not.

    A disk that takes nothing is no trouble worth telling: the list then tells an older day.
    """
    if not paths.people().is_dir():
        return
    with suppress(StoreError), _changing() as rows:
        entry = _entry_of(rows, place)
        if entry is not None:
            entry["used"] = clock.stamp()
            rows.last = entry["id"]
            _note_name(entry)


def in_use(place: Path) -> bool:
    """Tell whether a window or command has this home open now."""
    file = place / home_files.LOCK
    try:
        with told(file):
            if file.exists():
                Lock(file).release()
    except StoreError as error:
        # A folder that may not be written is in use by nobody.
        return isinstance(error, StoreBusyError)
    return False


def same(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to one home."""
    return os.path.normcase(os.path.realpath(one)) == os.path.normcase(os.path.realpath(other))


def check(person: Person, passphrase: str) -> None:
    """Open the signing key of a person to see whether the passphrase is theirs. Raises WrongPassphraseError.

    The key is thrown away again. A key that is gone since asks for nothing.
    """
    from annotator_app.packs import keys

    with suppress(MissingKeyError):
        keys.load_key(person.place / "keys" / "identity", lambda _purpose: passphrase)


# --- the file ------------------------------------------------------------------------------------------------


def _read() -> _Rows:
    file = paths.people() / LIST
    try:
        with file.open("rb") as source:
            rows = _parsed(json.loads(source.read(_LARGEST)))
    except (OSError, ValueError, RecursionError):
        rows = None
    return rows if rows is not None else _found()


def _parsed(whole: Any) -> _Rows | None:
    """Give what a file holds; None for one that is no list of people."""
    if not isinstance(whole, dict) or not isinstance(whole.get("people"), list):
        return None
    entries: dict[str, dict[str, str]] = {}
    for one in whole["people"]:
        fits = isinstance(one, dict) and all(isinstance(value, str) for value in one.values())
        if not fits or not (one.get("id") == FIRST or _OWN.fullmatch(one.get("id", ""))):
            return None
        entries[one["id"]] = one
    last = whole.get("last")
    return _Rows(list(entries.values()), last if isinstance(last, str) else "")


def _found() -> _Rows:
    """Give whoever has a folder, where no list tells."""
    rows = _Rows()
    if _has_store(paths.default_home()):
        rows.entries.append({"id": FIRST})
    with suppress(OSError):
        names = sorted(one.name for one in paths.people().iterdir() if one.is_dir())
        rows.entries += [{"id": name} for name in names if _OWN.fullmatch(name)]
    return rows


@contextmanager
def _changing() -> Iterator[_Rows]:
    """Let the list be changed by one process at a time, and put it in place in one step."""
    folder = paths.people()
    with told(folder / LIST):
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
    lock = _lock(folder / home_files.LOCK)
    try:
        rows = _read()
        yield rows
        whole = {"version": VERSION, "last": rows.last, "people": rows.entries}
        # In ASCII: a folder may have a name that is no text.
        data = json.dumps(whole, indent=2).encode("ascii") + b"\n"
        part = folder / f"{LIST}.part"
        with told(folder / LIST):
            part.unlink(missing_ok=True)
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(data)
                durable.sync_written(file)
            part.replace(folder / LIST)
            durable.sync_folder(folder)
    finally:
        lock.release()


def _lock(file: Path) -> Lock:
    end = clock.monotonic_ms() + _PATIENCE_MS
    while True:
        try:
            return Lock(file)
        except StoreBusyError:
            if clock.monotonic_ms() > end:
                raise
            time.sleep(_LOOK_EVERY_S)


# --- entries -------------------------------------------------------------------------------------------------


def _entry_for(place: Path) -> dict[str, str]:
    if same(place, paths.default_home()):
        return {"id": FIRST}
    if place.parent == paths.people() and _OWN.fullmatch(place.name):
        return {"id": place.name}
    return {"id": secrets.token_hex(8), "place": str(place.absolute())}


def _entry_of(rows: _Rows, place: Path) -> dict[str, str] | None:
    return next((entry for entry in rows.entries if same(_place(entry), place)), None)


def _place(entry: dict[str, str]) -> Path:
    if "place" in entry:
        return Path(entry["place"])
    return paths.default_home().absolute() if entry["id"] == FIRST else paths.people() / entry["id"]


def _person(entry: dict[str, str]) -> Person:
    place = _place(entry)
    own_name, number = _own(place)
    locked, state = False, _state(entry, place, number)
    if state == "ready":
        locked = _locked(place)
    own_name = own_name or name_of(entry.get("name", ""))
    name = name_of(entry.get("label", "")) or own_name
    return Person(entry["id"], place, name, own_name, entry.get("used", "")[:10], locked, state, number)


def _state(entry: dict[str, str], place: Path, number: str) -> State:
    if number:
        return "ready"
    if not _has_store(place) and ("place" in entry or entry.get("name")):
        return "gone"
    return "ready" if entry.get("name") else "new"


def _note_name(entry: dict[str, str]) -> None:
    """Keep the name, by which somebody is listed whose home cannot be reached."""
    name, _number = _own(_place(entry)) if entry else ("", "")
    if name:
        entry["name"] = name


def _has_store(place: Path) -> bool:
    try:
        return (place / home_files.STORE).is_file() or any((place / "backups").glob("*.sqlite"))
    except OSError:
        return False


def _own(place: Path) -> tuple[str, str]:
    """Give the name and the safety number of the signing key in a home; two empty texts where there is none."""
    try:
        with (place / "keys" / "identity.pub").open("rb") as file:
            line = file.read(_LARGEST).decode("utf-8", "replace").strip()
        key = PublicKey.from_line(line)
    except (OSError, MalformedKeyError):
        return "", ""
    words = line.split(None, 2)
    return name_of(words[2]) if len(words) > 2 else "", key.safety_number


def _locked(place: Path) -> bool:
    from annotator_app.packs import keys

    try:
        return keys.read_key_file(place / "keys" / "identity").locked
    except MissingKeyError:
        return False
