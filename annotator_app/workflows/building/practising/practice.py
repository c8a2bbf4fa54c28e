# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Practice: twelve items of all task families in the language of the interface, in one sitting.

A task pack has one family, so there are seven small packs, gone through one after the other and shown as
one. They are built when first wanted, on this computer, signed by a key of their own that lies beside the
person's key and is believed for nothing else.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from annotator_app.errors import PlanError
from annotator_app.model.practice import is_practice
from annotator_app.packs import keys
from annotator_app.packs.keys import SigningKey
from annotator_app.store import pack_table
from annotator_app.store.pack_table import PackRow
from annotator_app.workflows.building import build_bundle
from annotator_app.workflows.building.plans.plan_items import prepare
from annotator_app.workflows.building.practising.practice_packs import to_go_on
from annotator_app.workflows.building.practising.practice_plans import (
    FAMILIES,
    language_for,
    series_of,
    write_plans,
)
from annotator_app.workflows.keeping import archive, pack_status
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.receiving import import_pack

SIGNER = "practice"


def start(home: Home, interface: str, progress: Progress = SILENT) -> str:
    """Give the id of the practice pack to go on with in the language of the interface; built where missing.

    Who has done all of it practises anew: with packs of the next turn, the done ones in the archive.

    Raises StoreError, MissingKeyError, Cancelled.
    """
    language = language_for(interface)
    there = {row.series: row for row in home.store.ask(_rows)}
    wanted, turn = _wanted(home, language, there)
    for name in wanted:
        if name in there and there[name].state == "archived":
            archive.take_back(home, there[name].pack_id)
    if any(name not in there for name in wanted):
        _build(home, language, turn, frozenset(there), progress)
    packs = [pack for pack in pack_status.run(home) if pack.series in wanted]
    return to_go_on(packs).id


def _wanted(home: Home, language: str, there: Mapping[str, PackRow]) -> tuple[list[str], int]:
    """Give the series of the turn to practise, and its number; a turn that is done is put away."""
    turn = 1
    while True:
        wanted = [series_of(language, family, turn) for family in FAMILIES]
        packs = [pack for pack in pack_status.run(home) if pack.series in wanted]
        if len(packs) < len(wanted) or any(pack.open or pack.later for pack in packs):
            return wanted, turn
        for name in wanted:
            archive.put_away(home, there[name].pack_id)
        turn += 1


def _build(home: Home, language: str, turn: int, there: frozenset[str], progress: Progress) -> None:
    key = _key(home)
    with tempfile.TemporaryDirectory(prefix="practice-", dir=home.path) as name:
        for number, plan in enumerate(write_plans(language, Path(name), turn)):
            progress.step(number, len(FAMILIES), FAMILIES[number])
            if series_of(language, FAMILIES[number], turn) in there:
                continue
            prepared, problems = prepare(plan)
            if prepared is None or any(problem.severity == "error" for problem in problems):
                raise PlanError(problems=problems, file=plan.name)
            report, _facts = build_bundle.write(prepared, problems, key, SIGNER, plan.parent)
            _add(home, report.packs[0].path)
    progress.step(len(FAMILIES), len(FAMILIES))


def _add(home: Home, pack: Path) -> None:
    offered = import_pack.preview(home, pack)
    # The key was made here a moment ago: there is nobody to compare it with.
    import_pack.run(home, offered, accept="match" if offered.to_decide else None)


def _key(home: Home) -> SigningKey:
    """Give the key that signs practice packs; it guards nothing and lies apart from the person's own."""
    path = home.keys / SIGNER
    if not path.exists():
        keys.save_key(path, keys.make_key(), None)
    return keys.load_key(path)


def _rows(connection: Any) -> list[PackRow]:
    return [
        row for row in pack_table.packs(connection) if is_practice(row.project) and row.state != "replaced"
    ]
