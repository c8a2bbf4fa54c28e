# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The text a person was reading when the window was closed, for the first paint of the next start."""

from __future__ import annotations

import json
from pathlib import Path

from annotator_app.store.first_item import stopped_at

STORE = "store.sqlite"


def text_of(home: Path, pack: str, field: str) -> str | None:
    """Give the text of one block of the item where the person stopped; None where the usual start decides."""
    line = stopped_at(home / STORE, pack)
    block = json.loads(line).get(field) if line is not None else None
    return block.get("text") if isinstance(block, dict) else None
