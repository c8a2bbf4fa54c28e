# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Key cards that a plan names: the public key of a contributor, proven, or why the file cannot be taken."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from annotator_app.errors import PostilError, Problem
from annotator_app.model.people import MalformedKeyError, PublicKey
from annotator_app.packs.keycard import read_keycard
from annotator_app.text import QT_TRANSLATE_NOOP

NOT_A_CARD = QT_TRANSLATE_NOOP("plans", "The key card {file} cannot be used: {reason}")


def read_card(path: Path, place: dict[str, Any]) -> tuple[PublicKey | None, list[Problem]]:
    """Give the key of a key card, or of a public key file (`ssh-ed25519 …`), or what is wrong with it."""
    try:
        return _public_line(path) or read_keycard(path).key, []
    except (PostilError, OSError) as error:
        reason = error.message if isinstance(error, PostilError) else error.strerror or ""
        return None, [Problem("bad_keycard", NOT_A_CARD, {"file": path.name, "reason": reason}, **place)]


def _public_line(path: Path) -> PublicKey | None:
    if path.stat().st_size > 4_096:
        return None
    try:
        return PublicKey.from_line(path.read_text(encoding="ascii"))
    except (UnicodeDecodeError, MalformedKeyError):
        return None
