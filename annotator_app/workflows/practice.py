# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Practice: twelve items of all task families in the language of the interface, in one sitting.

A task pack has one family, so there are seven small packs, gone through one after the other and shown as
one. They are built when first wanted, on this computer, signed by a key of their own that lies beside the
person's key and is believed for nothing else.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator_app.errors import PlanError
from annotator_app.model.practice import is_practice
from annotator_app.packs import keys
from annotator_app.packs.keys import SigningKey
from annotator_app.store import pack_table
from annotator_app.store.pack_table import PackRow
from annotator_app.workflows import archive, build_bundle, import_pack, pack_status
from annotator_app.workflows.home import Home
from annotator_app.workflows.pack_status import PackStatus
from annotator_app.workflows.plan_items import prepare
from annotator_app.workflows.practice_plans import FAMILIES, language_for, series_of, texts_of, write_plans
from annotator_app.workflows.progress import SILENT, Progress

SIGNER = "practice"


def start(home: Home, interface: str, progress: Progress = SILENT) -> str:
    """Give the id of the practice pack to go on with in the language of the interface; built where missing.

    Raises StoreError, MissingKeyError, Cancelled.
    """
    language = language_for(interface)
    there = {row.series: row for row in home.store.ask(_rows)}
    wanted = [series_of(language, family) for family in FAMILIES]
    for name in wanted:
        if name in there and there[name].state == "archived":
            archive.take_back(home, there[name].pack_id)
    if any(name not in there for name in wanted):
        _build(home, language, frozenset(there), progress)
    packs = [pack for pack in pack_status.run(home) if pack.series in wanted]
    return _to_go_on(packs).id


def after(home: Home, pack: str) -> str | None:
    """Give the id of the practice pack after that one, or None where it is the last."""
    packs = [one for one in pack_status.run(home) if is_practice(one.project)]
    here = next(one for one in packs if one.id == pack)
    rest = sorted(
        (one for one in packs if _set_of(one) == _set_of(here) and one.series > here.series), key=_order
    )
    return rest[0].id if rest else None


def put_away(home: Home, pack: str) -> list[str]:
    """Move a pack to the archive, a practice pack with all of its set; give what was moved."""
    return _all(home, pack, archive.put_away)


def take_back(home: Home, packs: Iterable[str]) -> None:
    """Bring packs back from the archive."""
    for pack in packs:
        archive.take_back(home, pack)


def together(packs: Iterable[PackStatus]) -> list[PackStatus]:
    """Give the packs as a person sees them: the practice packs of one language are one line.

    That line has the id of the pack to go on with and the states of all, and is never to be handed back.
    """
    shown: list[PackStatus] = []
    sets: dict[str, list[PackStatus]] = {}
    for pack in packs:
        if is_practice(pack.project) and pack.state not in ("archived", "replaced"):
            sets.setdefault(_set_of(pack), []).append(pack)
        else:
            shown.append(pack)
    return [*shown, *(_as_one(one) for one in sets.values())]


def _as_one(packs: list[PackStatus]) -> PackStatus:
    packs = sorted(packs, key=_order)
    here = _to_go_on(packs)
    before = sum(pack.items for pack in packs if pack.series < here.series)
    touched = any(pack.state != "new" for pack in packs)
    title = {tag: str(texts_of(tag)["title"]) for tag in here.title}
    return replace(
        here,
        title=title,
        items=sum(pack.items for pack in packs),
        answered=sum(pack.answered for pack in packs),
        later=sum(pack.later for pack in packs),
        problems=sum(pack.problems for pack in packs),
        states=b"".join(pack.states for pack in packs),
        position=before + here.position,
        recent_ms=(),
        state="in_progress" if touched else "new",
        last_used=max(pack.last_used for pack in packs),
    )


def _to_go_on(packs: list[PackStatus]) -> PackStatus:
    packs = sorted(packs, key=_order)
    return next((pack for pack in packs if pack.open or pack.later), packs[0])


def _set_of(pack: PackStatus) -> str:
    return pack.series[: -len(f"-1-{pack.family}")]


def _order(pack: PackStatus) -> str:
    return pack.series


def _all(home: Home, pack: str, change: Any) -> list[str]:
    status = pack_status.of(home, pack)
    moved = [pack]
    if status is not None and is_practice(status.project):
        packs = (one for one in pack_status.run(home) if is_practice(one.project))
        moved = [one.id for one in packs if _set_of(one) == _set_of(status)]
    for one in moved:
        change(home, one)
    return moved


def _build(home: Home, language: str, there: frozenset[str], progress: Progress) -> None:
    key = _key(home)
    with tempfile.TemporaryDirectory(prefix="practice-", dir=home.path) as name:
        for number, plan in enumerate(write_plans(language, Path(name))):
            progress.step(number, len(FAMILIES), FAMILIES[number])
            if series_of(language, FAMILIES[number]) in there:
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
