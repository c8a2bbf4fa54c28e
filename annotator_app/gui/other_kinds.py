# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Files at the window that are no task packs: told apart, shown, and taken when the person says so."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from annotator_app.workflows.keeping.home import Home

if TYPE_CHECKING:
    from annotator_app.gui.main_window import MainWindow
    from annotator_app.workflows.receiving.offered_pack import Preview
    from annotator_app.workflows.reviewing.add_review import OfferedReview
    from annotator_app.workflows.trusting.take_trust import OfferedTrust

_REVIEW = ".reviewpack"


def instead(home: Home, path: Path, preview: Preview) -> OfferedTrust | OfferedReview | None:
    """Give a file as what it is, where it is no pack with items to answer. Called in the worker."""
    kind = preview.report.kind if preview.report is not None else None
    if preview.error is None:
        return None
    if kind == "review" or path.suffix == _REVIEW:
        from annotator_app.workflows.reviewing import add_review

        return add_review.look(home, path)
    from annotator_app.gui.signing import trust_packs

    return trust_packs.instead(home, path, preview)


def ask(window: MainWindow, offered: OfferedTrust | OfferedReview) -> None:
    """Show what a file is and what it would change."""
    from annotator_app.workflows.reviewing.add_review import OfferedReview

    if isinstance(offered, OfferedReview):
        from annotator_app.gui.review import adding

        adding.ask(window, offered)
    else:
        from annotator_app.gui.signing import trust_packs

        trust_packs.ask(window, offered)
