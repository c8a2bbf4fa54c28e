# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Files that arrive at the window and belong to the coordinator's desk: bundles, result packs, folders of them.

Where a tab that reads rows is in view, files and folders of rows are for it.
"""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from annotator_app.workflows.keeping.coordinated import RESULT_ENDINGS, knows_any

if TYPE_CHECKING:
    from annotator_app.gui.main_window import MainWindow

BUNDLE = ".bundle"
_LOOKED_AT = 1_000


def taken_by_desk(window: MainWindow, paths: list[Path]) -> list[Path]:
    """Give those of `paths` that the desk does not take: packs to add, and whatever nobody knows."""
    # Hundreds of results may come at once: each is asked for its name once, and none is looked for on the disk.
    bundles, results, others = [], [], []
    for path in paths:
        name = path.name
        known = results if name.endswith(RESULT_ENDINGS) else bundles if name.endswith(BUNDLE) else others
        known.append(path)
    if bundles:
        window.coordinator.open_bundle(bundles[0])
    rows = [path for path in others if _may_be_rows(path)]
    if rows and window.coordinator.take_sources(rows):
        others = [path for path in others if path not in rows]
    if (results or others) and knows_any(window.session.home):
        folders = [path for path in others if path.is_dir()]
        if (results or folders) and window.coordinator.take_results([*results, *folders]):
            results, others = [], [path for path in others if path not in folders]
    left = {*results, *others}
    return [path for path in paths if path in left]


def _may_be_rows(path: Path) -> bool:
    """Tell whether a file or folder may hold rows; a folder in which results lie is one of those."""
    from annotator_app.workflows.building import files_look

    if not files_look.may_be_source(path):
        return False
    inside = islice(path.rglob("*"), _LOOKED_AT) if path.is_dir() else ()
    return not any(one.name.endswith(RESULT_ENDINGS) for one in inside)
