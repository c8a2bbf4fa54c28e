# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The file of signers that a person here has entered: `trusted/signers.json` of the home.

One object, strict JSON, replaced in one step. A file that does not fit is never guessed at.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from annotator_app.errors import StoreDamagedError
from annotator_app.model import strict_json
from annotator_app.model.people import MalformedKeyError, PublicKey
from annotator_app.packs import durable
from annotator_app.packs.signature import NAMESPACES
from annotator_app.store.refusals import told

VERSION: Final = 1


@dataclass(frozen=True)
class Entered:
    """One key that was entered under a name for some kinds of packs; `revoked` is the day it was withdrawn."""

    name: str
    key: PublicKey
    kinds: tuple[str, ...]
    since: str
    revoked: str | None = None


def read(path: Path) -> list[Entered]:
    """Give the signers entered so far; none where there is no file. Raises StoreDamagedError and other StoreErrors."""
    with told(path):
        if not path.exists():
            return []
        data = path.read_bytes()
    try:
        whole: Any = strict_json.parse(data)
        if whole["version"] != VERSION:
            raise ValueError(whole["version"])
        return [_entered(one) for one in whole["signers"]]
    except (ValueError, KeyError, TypeError, MalformedKeyError):
        raise StoreDamagedError(file=f"{path.parent.name}/{path.name}") from None


def write(path: Path, signers: Iterable[Entered]) -> None:
    """Replace the file, durably. Raises OSError; the old one is then untouched."""
    rows: list[strict_json.Json] = [
        {
            "name": one.name,
            "key": one.key.line,
            "kinds": list(one.kinds),
            "since": one.since,
            "revoked": one.revoked,
        }
        for one in signers
    ]
    part = durable.beside(path)
    try:
        with part.open("xb") as file:
            file.write(strict_json.write_readable({"version": VERSION, "signers": rows}))
            durable.sync_written(file)
        os.replace(part, path)
    except BaseException:
        durable.drop(part)
        raise
    durable.sync_folder(path.parent)


def _entered(row: dict[str, Any]) -> Entered:
    kinds = tuple(row["kinds"])
    if not isinstance(row["name"], str) or not set(kinds) <= set(NAMESPACES):
        raise ValueError(row["name"])
    return Entered(row["name"], PublicKey.from_line(row["key"]), kinds, str(row["since"]), row["revoked"])
