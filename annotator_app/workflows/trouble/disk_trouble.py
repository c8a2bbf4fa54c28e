# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A disk or a stick in trouble where nobody expected it: still a sentence for people, not a bug.

For the doors where failures of all kinds arrive. Only what the disk itself says counts; a file that is not there
is a matter of whoever looked for it.
"""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Final

from annotator_app.errors import PostilError
from annotator_app.store.refusals import store_error

_OF_DISKS: Final = frozenset(
    getattr(errno, name)
    for name in ("EIO", "ENODEV", "ENXIO", "ESTALE", "EROFS", "ENOSPC", "EDQUOT", "EREMOTEIO")
    if hasattr(errno, name)
)


def told_of(fault: Exception) -> PostilError | None:
    """Give the error for people that `fault` is, where it is one of the disk; None: it is something else."""
    if not isinstance(fault, OSError) or fault.errno not in _OF_DISKS:
        return None
    return store_error(fault, Path(str(fault.filename or "")))
