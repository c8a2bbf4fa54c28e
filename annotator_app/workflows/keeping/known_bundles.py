# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Bundles this home has built or opened: the home remembers where they lie, so that a name is enough."""

from __future__ import annotations

from pathlib import Path

from annotator_app.errors import UsageError
from annotator_app.model.bundle import BundleFacts
from annotator_app.model.texts import shown
from annotator_app.store import log_table
from annotator_app.store.bundle.bundle_store import NO_BUNDLE
from annotator_app.workflows.keeping.home import Home

ENDING = ".bundle"


def remember_bundle(home: Home, path: Path, facts: BundleFacts) -> None:
    """Remember where a bundle lies."""
    seen = log_table.KnownBundle(
        path=str(path.absolute()), project=facts.project, title=shown(facts.title, "en", facts.language)[0]
    )
    home.store.save(lambda connection: log_table.see_bundle(connection, seen))


def find_bundle(home: Home, given: str) -> Path:
    """Give the path of a bundle that is named by its path, or by its name if this home knows it.

    Raises UsageError where there is none.
    """
    path = Path(given)
    if path.is_file():
        return path
    known = [Path(one.path) for one in home.store.ask(log_table.bundles)]
    wanted = given.removesuffix(ENDING)
    found = next((one for one in known if one.name.removesuffix(ENDING) == wanted and one.is_file()), None)
    if found is None:
        raise UsageError(NO_BUNDLE, file=given)
    return found


__all__ = ["NO_BUNDLE", "find_bundle", "remember_bundle"]
