# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What tells a bundle from every other SQLite file, and which steps this version knows.

Apart from the steps themselves, so that opening a bundle that is up to date needs no library.
"""

from __future__ import annotations

from typing import Final

APPLICATION_ID: Final = int.from_bytes(b"PoBu", "big")
SET: Final = "bundle"
KNOWN: Final = ("m001_building", "m002_merging")
