# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The record of a round (quality.md 4.1): which items in which split and why, what was waived, and what went before.

It is signed by whoever builds the bundle, in the namespace `round-v1@postil`, and lies in the bundle and beside it as
`NAME.round.json` with its signature, which `ssh-keygen -Y verify` proves. Models stand in it by their aliases.
A record that takes the place of an earlier one of the same bundle names it by its digest; the bundle keeps both.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from annotator_app import __version__
from annotator_app.model.strict_json import write_readable
from annotator_app.packs.keys import SigningKey
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.building.choosing_items.round_items import Round
from annotator_app.workflows.building.choosing_items.selection_record import FORMAT, NAMESPACE
from annotator_app.workflows.building.make_items import Made
from annotator_app.workflows.building.plans.plan import Plan
from annotator_app.workflows.building.plans.plan_items import Prepared
from annotator_app.workflows.new_file import mode_of, write_pages


def record_of(plan: Plan, made: Sequence[Made], found: Round, made_at: str) -> dict[str, Any]:
    """Give the record; numbers that are no counts stand as text."""
    chosen = {one.item: one for one in found.choice.chosen} if found.choice is not None else {}
    before: Mapping[str, Any] = found.before.record
    aliases = sorted({alias for one in made for alias in one.item.models.values()})
    splits = Counter(one.item.split for one in made if one.item.split is not None)
    return {
        "format": FORMAT,
        "round": plan.round.id if plan.round is not None else plan.bundle.name,
        "parent": before.get("round"),
        "lineage": [*before.get("lineage", []), *([before["round"]] if before else [])],
        "purpose": plan.round.purpose if plan.round is not None else "rate",
        "project": plan.bundle.project,
        "bundle": plan.bundle.name,
        "made_at": made_at,
        "software": f"postil {__version__}",
        "models": aliases,
        "seed": plan.seed,
        "splits": dict(sorted(splits.items())),
        "views": found.views,
        **found.before.practised.as_record(),
        "selection": _selection(plan, found),
        "critical": list(found.critical),
        "waivers": [
            {
                "heldout": one.heldout,
                "other": one.other,
                "likeness": f"{one.likeness:.2f}",
                "reason": one.reason,
            }
            | ({"sha256": list(one.sha256)} if all(one.sha256) else {})
            for one in found.waived
        ],
        "items": [_item(one, chosen.get(one.item.id)) for one in made],
    }


def keep_round(prepared: Prepared, bundle: Path, key: SigningKey, made_at: str) -> None:
    """Sign the record of the round, keep it in the bundle, and write both beside it; nothing without a round.

    Raises StoreError.
    """
    if prepared.round is None:
        return
    sign_record(record_of(prepared.plan, prepared.made, prepared.round, made_at), bundle, key)


def sign_record(record: Mapping[str, Any], bundle: Path, key: SigningKey) -> Path:
    """Sign a record, keep it in the bundle as the one that holds, and write both beside it. Raises StoreError."""
    with bundle_store.open_bundle(bundle) as opened:
        before = opened.round_signed()
        told = {} if before is None else {"replaces": hashlib.sha256(before[0]).hexdigest()}
        text = write_readable({**record, **told})
        signature = key.sign(NAMESPACE, text)
        with opened.changing():
            opened.add_round(text, signature)
    place = bundle.with_suffix(".round.json")
    signed = ((place, text), (place.with_name(place.name + ".sig"), signature))
    write_pages(*((path, data, mode_of(path)) for path, data in signed))
    return place


def _selection(plan: Plan, found: Round) -> dict[str, Any] | None:
    if found.selected is not None:
        return found.selected.selection
    if plan.select is None or found.choice is None:
        return None
    return {
        "method": "ranks by language, farthest first on runs of three characters, a share at random",
        "count": plan.select.count,
        "random": f"{plan.select.random:g}",
        "pool": found.choice.pool,
        "weights": {name: f"{weight:g}" for name, weight in found.choice.signals.items()},
    }


def _item(made: Made, chosen: Any) -> dict[str, Any]:
    said: dict[str, Any] = {"id": made.item.id, "sha256": made.item.digest}
    said |= {"split": made.item.split} if made.item.split is not None else {}
    if chosen is not None:
        said |= {"by": chosen.by} | ({} if chosen.score is None else {"score": f"{chosen.score:.4f}"})
    return said
