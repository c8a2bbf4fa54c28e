# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Files that arrive at the window and belong to the coordinator's desk: bundles, result packs, folders of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from annotator_app.workflows.keeping import coordinated

if TYPE_CHECKING:
    from annotator_app.gui.main_window import MainWindow

BUNDLE = ".bundle"
RESULTS = (".resultpack", ".resultpack.age", ".verdictpack")


def taken_by_desk(window: MainWindow, paths: list[Path]) -> list[Path]:
    """Give those of `paths` that the desk does not take: packs to add, and whatever nobody knows."""
    bundles = [path for path in paths if path.name.endswith(BUNDLE)]
    rest = [path for path in paths if not path.name.endswith(BUNDLE)]
    if bundles:
        window.coordinator.open_bundle(bundles[0])
    if not rest or not coordinated.knows_any(window.session.home):
        return rest
    results, others = [], []
    for path in rest:
        (results if path.name.endswith(RESULTS) or path.is_dir() else others).append(path)
    return others if results and window.coordinator.take_results(results) else rest
