# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What marks a pack as practice: the project it belongs to. Such a pack is never handed back and never counted."""

from __future__ import annotations

from typing import Final

# A coordinator's project ends in letters drawn for it, so that none is called this by accident.
PROJECT: Final = "postil-practice"


def is_practice(project: str) -> bool:
    """Tell whether packs of this project are for practice."""
    return project == PROJECT
