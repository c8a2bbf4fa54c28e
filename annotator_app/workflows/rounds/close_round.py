# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Closing a round (quality.md 4.1): its record, signed once more with what went out, what came back, and what it shows.

Nothing is built into the bundle afterwards: what follows is a new round. What is merged later changes no word of the
summary, which says how things stood.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from annotator_app import __version__
from annotator_app.errors import UsageError
from annotator_app.model import clock
from annotator_app.packs.keys import AskPassphrase, SigningKey
from annotator_app.store.bundle import bundle_store
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.store.refusals import told
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.choosing_items.round_record import sign_record
from annotator_app.workflows.building.plans.plan_items import CLOSED
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.signing import identity, trust
from annotator_app.workflows.standing.closed_round import counted

if TYPE_CHECKING:
    from annotator_app.workflows.reporting.desk_report import Speech

NO_ROUND: Final = QT_TRANSLATE_NOOP(
    "errors",
    "The plan of {file} says nothing of rounds. Nothing was written. Give it [round] with an id, and build it again.",
)


@dataclass(frozen=True)
class Closing:
    """A round that may be closed, the key that will sign it and its `name`, and what was `given` out of it."""

    bundle: Path
    key: SigningKey
    name: str
    given: tuple[Path, ...] = ()

    def close(self, figures: Mapping[str, Any], files: Iterable[Path]) -> Path:
        """Sign the summary, keep it in the bundle and beside it; `figures` are those of its report in `files`.

        Raises StoreError.
        """
        with bundle_store.open_bundle(self.bundle) as opened:
            record = opened.round_record()
            packs = {"packs_out": _out(opened), **counted(opened)}
        summary = {
            **record, "closed": clock.build_stamp(), "closed_by": self.name, "software": f"postil {__version__}",
            **packs,
            "results": {
                **figures["items"], "answers": figures["answers"], "contributors": figures["contributors"],
            },
            "exports": [_file(path, name) for path, name in _each([*files, *self.given])],
            "claim": list(_claims(figures["comparing"]["claims"])),
        }  # fmt: skip
        return sign_record(summary, self.bundle, self.key)


def begin(home: Home, bundle: Path, given: Sequence[Path], ask_passphrase: AskPassphrase | None) -> Closing:
    """Open the key for closing a round.

    Raises UsageError where there is none, it is closed or a file is not there; KeyStoreError, StoreError.
    """
    with bundle_store.open_bundle(bundle) as opened:
        record = opened.round_record()
    if not record:
        raise UsageError(NO_ROUND, file=bundle.name)
    if "closed" in record:
        raise UsageError(CLOSED, round=record["round"])
    for path in given:
        with told(path):
            there = path.exists()
        if not there:
            raise UsageError(trust.NO_FILE, file=str(path))
    key = identity.load_signer(home, ask_passphrase, for_others=True)
    return Closing(bundle, key, identity.show(home).name, tuple(given))


def run(
    home: Home,
    bundle: Path,
    given: Sequence[Path],
    speech: Speech,
    ask_passphrase: AskPassphrase | None,
    progress: Progress = SILENT,
) -> Path:
    """Save the report of a round in a folder beside its bundle, close the round, and give the folder.

    Raises UsageError where it cannot be closed or a file is not there; KeyStoreError, StoreError, Cancelled.
    """
    from annotator_app.workflows.reporting import desk_report

    closing = begin(home, bundle, given, ask_passphrase)
    with bundle_store.open_bundle(bundle) as opened:
        name = f"{opened.facts.name}-{opened.round_record()['round']}"
    made = desk_report.save(bundle, bundle.parent, _free(bundle.parent, name), speech, progress)
    closing.close(made.figures, made.files)
    return made.path.parent


def _free(folder: Path, name: str) -> str:
    """Give a name by which no report lies in `folder`, as where closing was stopped once before."""
    number, free = 2, name
    while (folder / f"{free}-report").exists():
        number, free = number + 1, f"{name}-{number}"
    return free


def _out(bundle: BundleStore) -> list[dict[str, Any]]:
    return [
        {"pack_id": one.pack_id, "series": one.series, "revision": one.revision, "sha256": one.sha256}
        for one in bundle.packs()
    ]


def _claims(claims: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Give what was claimed in words; a claim of critical items alone says so."""
    for one in claims:
        if one["said"]:
            yield f"Critical items: {one['said']}" if one["split"] == "critical" else str(one["said"])


def _each(files: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    """Give every file with its name; those of a folder by their way in it."""
    for path in files:
        inside = sorted(one for one in path.rglob("*") if one.is_file()) if path.is_dir() else [path]
        for one in inside:
            yield one, one.relative_to(path.parent).as_posix()


def _file(path: Path, name: str) -> dict[str, Any]:
    with told(path):
        data = path.read_bytes()
    return {"file": name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
