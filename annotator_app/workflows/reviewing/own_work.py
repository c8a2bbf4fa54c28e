# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which answers of a review pack are the reviewer's own, as far as this home can know: nobody judges these.

A review pack tells nobody whose answers it holds. But the task pack of a lot may lie in this very home, and where
that was made for one person alone, the lot is theirs. Of packs for several people, and of work on another computer,
nothing is known here; such verdicts are left out by the merge, which knows all names (quality.md 2.4).
"""

from __future__ import annotations

import re
from typing import Final

from annotator_app.model import strict_json
from annotator_app.packs.belonging import EVERYBODY
from annotator_app.packs.manifest import ReviewManifest
from annotator_app.store import pack_table
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.keeping.home import Home

OWN: Final = QT_TRANSLATE_NOOP("RefusedPack", "Nobody reviews answers of their own.")
# As `review draw` makes subjects: the place of the lot in pack.json stands in front.
_PLACED: Final = re.compile(r"s([1-9][0-9]{0,5})-[0-9a-z]+")


def place_of(subject: str) -> int | None:
    """Give the place (from 0) of the lot that a subject belongs to; None for subjects of another program."""
    match = _PLACED.fullmatch(subject)
    return int(match[1]) - 1 if match else None


class OwnWork:
    """The lots of a review pack that this home's person answered."""

    def __init__(self, home: Home, manifest: ReviewManifest) -> None:
        """Look for their task packs."""
        rows = home.store.ask(
            lambda connection: [pack_table.find(connection, str(lot.pack_id)) for lot in manifest.lots]
        )
        self._places = frozenset(
            place for place, row in enumerate(rows) if row is not None and _is_for_one(row.manifest)
        )

    def holds(self, subject: str) -> bool:
        """Tell whether the answer of that subject is the reviewer's own."""
        return place_of(subject) in self._places


def _is_for_one(manifest: bytes) -> bool:
    fields = strict_json.parse(manifest)
    recipients = fields.get("recipients") if isinstance(fields, dict) else None
    return isinstance(recipients, list) and len(recipients) == 1 and recipients != [EVERYBODY]
