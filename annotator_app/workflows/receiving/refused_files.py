# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which files were refused here, and why: a short list that a person can look at later, the newest first.

It holds the name of the file, never its place or content, and goes no further back than `KEPT` files.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Final

from annotator_app.errors import PostilError
from annotator_app.model import clock, strict_json
from annotator_app.packs import durable
from annotator_app.store.refusals import told
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.receiving.offered_pack import Preview

KEPT: Final = 30
TRUST_PACK: Final = "trust_pack"
_FILE: Final = "refused.jsonl"


@dataclass(frozen=True)
class Refused:
    """`reason` is that of the preview, `code` the first code of packs.md section 8; `name` the signer's."""

    at: str
    file: str
    reason: str
    code: str
    name: str
    since: str


def note(home: Home, preview: Preview) -> None:
    """Put a pack that cannot be added on the list. Raises StoreError."""
    code = preview.problems[0].code if preview.problems else ""
    _add(
        home,
        Refused(clock.stamp(), preview.path.name, preview.reason, code, preview.signer_name, preview.since),
    )


def note_trust(home: Home, file: str, error: PostilError, signer: str) -> None:
    """Put a trust pack that cannot be taken on the list. Raises StoreError."""
    code = error.problems[0].code if error.problems else error.code
    _add(home, Refused(clock.stamp(), file, TRUST_PACK, code, signer, ""))


def _add(home: Home, new: Refused) -> None:
    rows = [asdict(one) for one in [new, *recent(home)][:KEPT]]
    path = home.logs / _FILE
    part = path.with_suffix(".part")
    with told(path):
        with part.open("wb") as file:
            file.write(b"".join(strict_json.write_line(row) for row in rows))
            durable.sync_written(file)
        part.replace(path)


def recent(home: Home) -> list[Refused]:
    """Give the files that were refused last, the newest first; lines that cannot be read are left out."""
    try:
        lines = (home.logs / _FILE).read_bytes().splitlines()
    except OSError:
        return []
    return [one for one in map(_read, lines) if one is not None]


def _read(line: bytes) -> Refused | None:
    try:
        row: Any = strict_json.parse(line)
        if all(isinstance(value, str) for value in row.values()):
            return Refused(**row)
    except (strict_json.StrictJSONError, TypeError, AttributeError):
        pass
    return None
