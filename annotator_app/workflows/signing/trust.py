# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Trust: who is believed here, and for what (packs.md section 6).

Three sources: signers that a person entered, keys pinned for a project when its first pack was added, and
the home's own key. Nothing here believes anybody by itself, and a pin is never replaced by a pack.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from annotator_app.errors import KeyNotAllowedError, MissingKeyError, UsageError
from annotator_app.model import clock
from annotator_app.model.people import MalformedKeyError, PublicKey
from annotator_app.packs import keycard, keys
from annotator_app.packs.limits import LIMITS
from annotator_app.packs.refusals import refusal
from annotator_app.packs.roster import ROLES, parse_revoked, parse_roster
from annotator_app.packs.signature import NAMESPACES
from annotator_app.packs.trust import Policy, Trusted, believe_roster
from annotator_app.store import trust_table
from annotator_app.store.refusals import told
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.private_copy import PrivateCopy
from annotator_app.workflows.signing import project_lists, signer_file
from annotator_app.workflows.signing.signer_file import Entered

KINDS: Final = ("task", "result", "review", "verdict")

NO_KEY: Final = QT_TRANSLATE_NOOP(
    "errors", "{file} is no public key, no key file and no key card. Nothing was recorded."
)
NO_FILE: Final = QT_TRANSLATE_NOOP("errors", "The file {file} cannot be read. Look at its name and place.")
NO_KINDS: Final = QT_TRANSLATE_NOOP(
    "errors", "{option} needs one or several of task, result, review, verdict."
)
NO_NAME: Final = QT_TRANSLATE_NOOP("errors", "{option} needs the name by which you know this person.")
OTHER_KEY: Final = QT_TRANSLATE_NOOP(
    "errors", "{name} is known here with another key. Nothing was changed. Withdraw the old key first."
)
OWN_KEY: Final = QT_TRANSLATE_NOOP(
    "errors", "This is the key that signs here. Nothing was changed. Make a new key first."
)
NOBODY: Final = QT_TRANSLATE_NOOP("errors", "Nobody here is called {name}. Nothing was changed.")
OTHER_NAME: Final = QT_TRANSLATE_NOOP("errors", "This key is known here as {name}. Nothing was changed.")

_COORDINATOR: Final = ROLES["coordinator"]


@dataclass(frozen=True)
class Signer:
    """One line of `trust list`. `project` None: believed in every project; `compared`: the number was compared.

    `ended` is the day since which the key is believed no longer.
    """

    name: str
    fingerprint: str
    safety_number: str
    kinds: tuple[str, ...]
    since: str
    revoked: bool
    public_key: str
    project: str | None = None
    compared: bool = True
    project_title: str = ""
    ended: str = ""


def believed(
    home: Home | None, *, allowed_signers: Path | None = None, revoked: Path | None = None
) -> Policy:
    """Give what is believed: the signers of a roster file, else those of the home.

    Raises UsageError for a file that cannot be read, KeyNotAllowedError for lines that are not allowed (S08).
    """
    policy = Policy() if home is None else _of_home(home)
    if allowed_signers is not None:
        roster, found = parse_roster(_bytes(allowed_signers), allowed_signers.name)
        if roster is None:
            raise refusal(found)
        policy = Policy(believe_roster(roster), policy.revoked)
    if revoked is not None:
        withdrawn, found = parse_revoked(_bytes(revoked), revoked.name)
        if withdrawn is None:
            raise refusal(found)
        policy = replace(policy, revoked=policy.revoked | withdrawn)
    return policy


def add(home: Home, file_or_key: str | Path, *, as_name: str, kinds: Iterable[str]) -> Signer:
    """Believe a key under a name for some kinds of packs, in every project.

    `file_or_key` is a public key line, a file with one, or a key card. A name that is known with the same
    key gets the further kinds. Raises UsageError, KeyNotAllowedError if the name has another key here,
    PackError or TrustError for a key card that is not good.
    """
    wanted = tuple(dict.fromkeys(kinds))
    if not wanted or not set(wanted) <= set(KINDS):
        raise UsageError(NO_KINDS, option="--for")
    name = " ".join(as_name.split())
    if not name:
        raise UsageError(NO_NAME, option="--as")
    key = _key(file_or_key)
    path = _file(home)
    before = signer_file.read(path)
    _refuse_clash(before, name, key)
    known = next((one for one in before if one.key == key), None)
    made = Entered(name, key, wanted, clock.stamp()[:10])
    if known is not None:
        made = replace(known, kinds=tuple(kind for kind in KINDS if kind in {*known.kinds, *wanted}))
    signer_file.write(path, [*(one for one in before if one.key != key), made])
    return _shown(made)


def entered_name(home: Home, key: PublicKey) -> str:
    """Give the name under which a person entered this key here, "" where nobody did."""
    return next((one.name for one in signer_file.read(_file(home)) if one.key == key), "")


def list_signers(home: Home) -> list[Signer]:
    """Give everybody who is believed here: those entered, then the pins of projects, oldest first.

    Whoever is believed no longer stays in the list, with the day of it.
    """
    entered = signer_file.read(_file(home))
    ended = {one.key: one.revoked for one in entered if one.revoked}
    pins = home.store.ask(trust_table.pins)
    pinned = {key_of(pin) for pin in pins}
    shown = [_shown(one) for one in entered if one.kinds or one.key not in pinned]
    titles = home.store.ask(lambda connection: {pin.project: _title(connection, pin.project) for pin in pins})
    return shown + [_shown_pin(pin, titles[pin.project], ended.get(key_of(pin))) for pin in pins]


def stop(home: Home, key: PublicKey, name: str = "") -> None:
    """Believe a key no longer, in any project, from today on; nothing that was taken before changes.

    A pinned project then takes packs of nobody: another key than the pinned one is refused there as well.
    Raises StoreError.
    """
    path, today = _file(home), clock.stamp()[:10]
    before = signer_file.read(path)
    known = next((one for one in before if one.key == key), Entered(name, key, (), today))
    ended = replace(known, revoked=known.revoked or today)
    with told(path):
        signer_file.write(path, [*(one for one in before if one.key != key), ended])


def believe_again(home: Home, key: PublicKey) -> None:
    """Take back that a key is not believed."""
    path = _file(home)
    before = signer_file.read(path)
    after = [replace(one, revoked=None) if one.key == key else one for one in before]
    with told(path):
        signer_file.write(path, [one for one in after if one.kinds or one.revoked])


def revoke(home: Home, name: str) -> list[Signer]:
    """Believe the signers of that name no longer; of one's own keys that which signs now stays.

    Raises UsageError where there is none, or only that one.
    """
    own = home.public_key()
    found = [one for one in named(home, name) if own is None or one.public_key != own.line]
    if not found:
        raise UsageError(OWN_KEY)
    for one in found:
        stop(home, PublicKey.from_line(one.public_key), one.name)
    return [one for one in list_signers(home) if one.public_key in {gone.public_key for gone in found}]


def remove(home: Home, name: str) -> list[Signer]:
    """Forget the signers of that name: the next pack of theirs is looked at as the first one.

    A key that is no longer believed stays on record. Raises UsageError where there is none of that name.
    """
    found = named(home, name)
    lines = {one.public_key for one in found if not one.revoked}
    path = _file(home)
    before = signer_file.read(path)
    gone = [pin for pin in home.store.ask(trust_table.pins) if key_of(pin).line in lines]
    signer_file.write(path, [one for one in before if one.key.line not in lines])
    for pin in gone:
        home.store.save(partial(trust_table.unpin, project_id=pin.project, key=pin.key))
    return found


def named(home: Home, name: str) -> list[Signer]:
    """Give everybody in the list who is called so. Raises UsageError where there is nobody."""
    found = [one for one in list_signers(home) if one.name == name]
    if not found:
        raise UsageError(NOBODY, name=name)
    return found


def _title(connection: Any, project: str) -> str:
    seen = trust_table.project(connection, project)
    return seen.title if seen else ""


def pin_of(home: Home, project: str) -> trust_table.Pin | None:
    """Give the newest pin of a project, or None."""
    pins = home.store.ask(lambda connection: trust_table.pins(connection, project))
    return pins[-1] if pins else None


def compare(home: Home, project: str) -> None:
    """Record that a person has compared the safety number of everybody pinned in a project."""
    home.store.save(lambda connection: trust_table.mark_compared(connection, project))


def key_of(pin: trust_table.Pin) -> PublicKey:
    """Give the key of a pin. Raises MalformedKeyError if the store was changed by hand."""
    return PublicKey.from_line(pin.key)


def _of_home(home: Home) -> Policy:
    entered = signer_file.read(_file(home))
    pins = home.store.ask(trust_table.pins)
    lines = [_trusted_pin(pin) for pin in pins]
    lines += [
        Trusted(one.key, one.name, tuple(NAMESPACES[kind] for kind in one.kinds), since=one.since)
        for one in entered
        if not one.revoked
    ]
    own = _own(home)
    if own is not None:
        lines.append(own)
    seen = home.store.ask(trust_table.rosters)
    return Policy(
        (*lines, *project_lists.recovery_lines(seen)),
        frozenset(one.key for one in entered if one.revoked),
        project_lists.withdrawn(seen),
    )


def _trusted_pin(pin: trust_table.Pin) -> Trusted:
    return Trusted(
        key_of(pin), pin.principal, _COORDINATOR, project=pin.project, exact=True, since=pin.since[:10]
    )


def _own(home: Home) -> Trusted | None:
    """Give the home's own key: what it signed itself is believed for every purpose."""
    try:
        about = keys.read_key_file(home.key_file)
    except MissingKeyError:
        return None
    return Trusted(about.public, "", tuple(NAMESPACES.values()))


def _key(file_or_key: str | Path) -> PublicKey:
    try:
        return PublicKey.from_line(str(file_or_key))
    except MalformedKeyError:
        pass
    path = Path(file_or_key)
    data = _bytes(path)
    if data.startswith(b"PK"):
        return keycard.read_keycard(PrivateCopy(path).source).key
    try:
        return PublicKey.from_line(data.decode("utf-8"))
    except (MalformedKeyError, UnicodeDecodeError):
        raise UsageError(NO_KEY, file=str(path)) from None


def _refuse_clash(before: Iterable[Entered], name: str, key: PublicKey) -> None:
    for one in before:
        if one.name == name and one.key != key and not one.revoked:
            raise KeyNotAllowedError(OTHER_KEY, name=name)
        if one.key == key and one.name != name:
            raise KeyNotAllowedError(OTHER_NAME, name=one.name)


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LIMITS.roster + 1)
    except OSError:
        raise UsageError(NO_FILE, file=str(path)) from None


def _file(home: Home) -> Path:
    return home.trusted / "signers.json"


def _shown(one: Entered) -> Signer:
    key = one.key
    return Signer(
        one.name,
        key.fingerprint,
        key.safety_number,
        one.kinds,
        one.since,
        one.revoked is not None,
        key.line,
        ended=one.revoked or "",
    )


def _shown_pin(pin: trust_table.Pin, title: str, ended: str | None) -> Signer:
    key = key_of(pin)
    name = pin.principal.partition("@")[0]
    kinds = tuple(kind for kind in KINDS if NAMESPACES[kind] in _COORDINATOR)
    return Signer(
        name,
        key.fingerprint,
        key.safety_number,
        kinds,
        pin.since[:10],
        ended is not None,
        key.line,
        pin.project,
        pin.compared,
        title,
        ended or "",
    )


__all__ = [
    "KINDS",
    "Signer",
    "add",
    "believe_again",
    "believed",
    "compare",
    "key_of",
    "list_signers",
    "named",
    "pin_of",
    "remove",
    "revoke",
    "stop",
]
