# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Say which version of somebody's work holds, where two packs part (packs.md section 7): people do, never the program.

A choice is a record, signed by whoever makes it in the namespace `choice-v1@postil`, that names the pack that holds
and the heads of the journals it sets aside. It is taken back by another record; nothing is deleted. Packs that come
before or after it stand the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from annotator_app.errors import UsageError
from annotator_app.model import clock, journal_order
from annotator_app.model.journal_order import Line
from annotator_app.model.strict_json import write_readable
from annotator_app.packs.keys import AskPassphrase, SigningKey
from annotator_app.store.bundle import bundle_store
from annotator_app.store.bundle.bundle_choices import FORMAT
from annotator_app.store.bundle.bundle_merges import Kind
from annotator_app.store.bundle.bundle_results import LogEntry
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.merging import version_states
from annotator_app.workflows.signing import identity

NAMESPACE: Final = "choice-v1@postil"
NO_FORK: Final = QT_TRANSLATE_NOOP(
    "errors", "There are no two versions to choose between in the pack {pack}. Nothing was changed."
)
NO_CHOICE: Final = QT_TRANSLATE_NOOP("errors", "Nothing was chosen of the pack {pack}. Nothing was changed.")
_SHORTEST: Final = 8  # digits of an id that name a pack


@dataclass(frozen=True)
class Chosen:
    """What was chosen: whose work, the pack that holds, and those that do not count; `entry` takes it back."""

    entry: int
    kind: Kind
    person: str
    holds: str | None
    aside: tuple[str, ...]


def run(bundle_path: Path, pack: str, *, home: Home, ask_passphrase: AskPassphrase | None = None) -> Chosen:
    """Let a version hold, by the id of its pack. Raises UsageError, KeyStoreError, StoreError."""
    key = identity.load_signer(home, ask_passphrase)
    with bundle_store.open_bundle(bundle_path) as bundle:
        kind, person, pack_id = _named(bundle, pack)
        others = journal_order.rivals(version_states.lines_of(bundle, kind, person), pack_id)
        if not others:
            raise UsageError(NO_FORK, pack=pack)
        return _record(bundle, key, kind, person, pack_id, others, ())


def take_back(
    bundle_path: Path,
    pack: str,
    *,
    home: Home,
    entry: int | None = None,
    ask_passphrase: AskPassphrase | None = None,
) -> Chosen:
    """Take back the choice `entry`, so that the one before it holds; without it all that was chosen of a pack.

    Raises UsageError, KeyStoreError, StoreError.
    """
    key = identity.load_signer(home, ask_passphrase)
    with bundle_store.open_bundle(bundle_path) as bundle:
        kind, person, pack_id = _named(bundle, pack)
        lines = {one.pack_id: one for one in version_states.lines_of(bundle, kind, person)}
        head = journal_order.head_of(lines[pack_id])
        back = tuple(
            one.entry
            for one in bundle.choices()
            if (one.kind, one.person) == (kind, person)
            and (one.entry == entry if entry is not None else one.holds == pack_id or head in one.aside)
        )
        if not back:
            raise UsageError(NO_CHOICE, pack=pack)
        return _record(bundle, key, kind, person, None, (), back)


def _named(bundle: BundleStore, pack: str) -> tuple[Kind, str, str]:
    """Give kind, person and id of the one pack that is meant. Raises UsageError."""
    digits = pack.removeprefix("sha256:")
    known: list[tuple[Kind, str, str]] = [
        ("result", one.contributor, one.pack_id) for one in bundle.results()
    ]
    known += [("verdict", one.reviewer, one.pack_id) for one in bundle.verdict_packs()]
    found = [one for one in known if one[2].removeprefix("sha256:").startswith(digits)]
    if len(digits) < _SHORTEST or len(found) != 1:
        raise UsageError(NO_FORK, pack=pack)
    return found[0]


def _record(
    bundle: BundleStore,
    key: SigningKey,
    kind: Kind,
    person: str,
    holds: str | None,
    others: tuple[Line, ...],
    takes_back: tuple[int, ...],
) -> Chosen:
    now = clock.stamp()
    said: dict[str, Any] = {
        "format": FORMAT,
        "project": bundle.facts.project,
        "bundle": bundle.facts.name,
        "made_at": now,
        "kind": kind,
        "person": person,
        "holds": holds,
        "aside": [{"pack": one.pack_id, "head": journal_order.head_of(one)} for one in others],
        "takes_back": list(takes_back),
    }
    text = write_readable(said)
    with bundle.changing():
        entry = bundle.add_choice(text, key.sign(NAMESPACE, text))
        version_states.write(bundle, kind, version_states.states_of(bundle, kind, person))
        bundle.log([LogEntry(now, "", holds, "holds" if holds else "open_again", person)])
    return Chosen(entry, kind, person, holds, tuple(one.pack_id for one in others))
