# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which bundles this home coordinates, and how the files end that come back for them.

Asked at every start, so nothing of bundles themselves is loaded.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator_app.store import log_table
from annotator_app.workflows.keeping.home import Home

RESULT_ENDINGS: Final = (".resultpack", ".resultpack.age", ".verdictpack")


@dataclass(frozen=True)
class Coordinated:
    """A bundle this home has built or opened: where it lies, and what it is called."""

    path: Path
    title: str


def bundles(home: Home) -> tuple[Coordinated, ...]:
    """Give the bundles that are where they were, the last used first."""
    known = home.store.ask(log_table.bundles)
    return tuple(Coordinated(Path(one.path), one.title) for one in known if Path(one.path).is_file())


def knows_any(home: Home) -> bool:
    """Tell whether this home coordinates: it has worked on a bundle, wherever that lies now."""
    return bool(home.store.ask(log_table.bundles))
