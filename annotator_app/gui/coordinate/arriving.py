# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Files that arrive at the window and belong to the coordinator's desk: bundles, result packs, folders of them.

Where a tab that reads rows is in view, files and folders of rows are for it.
"""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from annotator_app.workflows.keeping import coordinated

if TYPE_CHECKING:
    from annotator_app.gui.main_window import MainWindow

BUNDLE = ".bundle"
RESULTS = (".resultpack", ".resultpack.age", ".verdictpack")
_LOOKED_AT = 1_000


def taken_by_desk(window: MainWindow, paths: list[Path]) -> list[Path]:
    """Give those of `paths` that the desk does not take: packs to add, and whatever nobody knows."""
    bundles = [path for path in paths if path.name.endswith(BUNDLE)]
    rest = [path for path in paths if not path.name.endswith(BUNDLE)]
    if bundles:
        window.coordinator.open_bundle(bundles[0])
    rows = [path for path in rest if _may_be_rows(path)]
    if rows and window.coordinator.take_sources(rows):
        rest = [path for path in rest if path not in rows]
    if not rest or not coordinated.knows_any(window.session.home):
        return rest
    results, others = [], []
    for path in rest:
        (results if path.name.endswith(RESULTS) or path.is_dir() else others).append(path)
    return others if results and window.coordinator.take_results(results) else rest


def _may_be_rows(path: Path) -> bool:
    """Tell whether a file or folder may hold rows; a folder in which results lie is one of those."""
    # Hundreds of results may come at once: nothing is loaded for them, and nothing on the disk looked at.
    if path.name.endswith(RESULTS):
        return False
    from annotator_app.workflows.building import files_look

    if not files_look.may_be_source(path):
        return False
    inside = islice(path.rglob("*"), _LOOKED_AT) if path.is_dir() else ()
    return not any(one.name.endswith(RESULTS) for one in inside)
