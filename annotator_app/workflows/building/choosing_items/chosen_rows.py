# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rows that were chosen for a round, found again when their file is opened: the signed record lies beside it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from annotator_app.errors import PostilError, Problem
from annotator_app.model.strict_json import StrictJSONError
from annotator_app.store.bundle import bundle_store
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.choosing_items.selection_record import (
    NO_SELECTION,
    OTHER_ROWS,
    load,
    record_beside,
)
from annotator_app.workflows.building.plans.plan_draft import Columns, Draft
from annotator_app.workflows.keeping import coordinated
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.signing import trust

FACTS: Final = ("licence", "origin", "credit")
NO_ROUND_BEFORE = QT_TRANSLATE_NOOP(
    "plans", "The bundle of the round “{round}”, which went before, is not known here. Open it first."
)


def beside(
    paths: Sequence[Path], home: Home, seed: str, words: str = "en"
) -> tuple[Draft | None, list[Problem]]:
    """Give the draft of the round that one file was chosen for, None where it is none, and what is wrong with it."""
    if len(paths) != 1 or paths[0].is_dir() or not record_beside(paths[0]).is_file():
        return None, []
    place = record_beside(paths[0])
    try:
        found = load(place, lambda: trust.believed(home))
    except (OSError, ValueError, StrictJSONError) as error:
        return None, [_problem("no_selection", NO_SELECTION, place, reason=str(error))]
    if isinstance(found, Problem):
        return None, [replace(found, file=place.name)]
    digest = hashlib.sha256(paths[0].read_bytes()).hexdigest()
    if digest != found.record.get("rows", {}).get("sha256"):
        return None, [_problem("other_rows", OTHER_ROWS, paths[0])]
    rest, problems = _rest(found.record, place, home)
    if rest is None:
        return None, problems
    record = found.record
    title = str(record.get("title", ""))
    draft = Draft(
        seed=seed, words=words, title=f"{title} {record['round']}" if title else "",
        family=str(record.get("family", "sentiment")), language=str(record.get("language", "")),
        sources=(paths[0],), roles=_roles(record.get("fields", {})),
        labels=tuple(map(str, record.get("labels", ()))), rest=rest,
    )  # fmt: skip
    for fact in FACTS:
        setattr(draft, fact, str(record.get(fact, "")))
    return draft, []


def _rest(record: Mapping[str, Any], place: Path, home: Home) -> tuple[dict[str, Any] | None, list[Problem]]:
    """Give what the plan of the round says besides what the form asks: project, recovery key and round."""
    bundle = {"project": str(record["project"])}
    told = {"id": str(record["round"]), "selection": str(place)}
    if record["parent"] is not None:
        parent, recovery = _before(str(record["parent"]), bundle["project"], home)
        if parent is None:
            return None, [_problem("no_parent", NO_ROUND_BEFORE, place, round=str(record["parent"]))]
        told["parent"] = str(parent)
        bundle |= {"recovery": recovery} if recovery else {}
    return {"bundle": bundle, "round": told}, []


def _roles(said: Any) -> dict[str, Columns]:
    return {role: column if isinstance(column, str) else tuple(column) for role, column in said.items()}


def _before(name: str, project: str, home: Home) -> tuple[Path | None, str]:
    """Give the bundle of a round of a project, and the public half of the project's recovery key."""
    for known in coordinated.bundles(home):
        found = _told_by(known.path)
        if found is not None and found[:2] == (project, name):
            return known.path, found[2]
    return None, ""


def _told_by(path: Path) -> tuple[str, str, str] | None:
    """Give project, round and recovery key of a bundle; None for one that cannot be read."""
    try:
        with bundle_store.open_bundle(path) as bundle:
            own = str(bundle.round_record().get("round", bundle.facts.name))
            return bundle.facts.project, own, bundle.latest_build().recovery
    except PostilError:
        return None


def _problem(code: str, sentence: str, place: Path, **params: str) -> Problem:
    return Problem(code, sentence, params, file=place.name, line=None)
