# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How large a pack may be: one named setting a limit (packs.md 5.12). A refusal names the number."""

from __future__ import annotations

from dataclasses import dataclass

KIB = 1024
MIB = 1024 * KIB
GIB = 1024 * MIB


@dataclass(frozen=True, slots=True)
class Limits:
    """Bytes unless the name says otherwise.

    `kept` is no refusal: so many bytes of contents stay in memory once they are proven, so that the
    layers that follow need not inflate them again.
    """

    pack_file: int = 2 * GIB
    contents: int = 4 * GIB
    members: int = 10_000
    ratio: int = 200
    ratio_free: int = 1 * MIB
    directory: int = 16 * MIB
    lists: int = 4 * MIB
    description: int = 1 * MIB
    roster: int = 4 * MIB
    signature: int = 4 * KIB
    signatures: int = 64
    line: int = 1 * MIB
    task: int = 4 * MIB
    part_lines: int = 10_000
    items: int = 1_000_000
    listed_problems: int = 1_000
    kept: int = 48 * MIB
    mail: int = 15 * MIB
    lock_header: int = 64 * KIB


LIMITS = Limits()
