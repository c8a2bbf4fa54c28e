# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What an earlier build of the same bundle left: who holds what, what came back, and how far the list of signers is."""

from __future__ import annotations

from pathlib import Path

from annotator_app.model.strict_json import parse
from annotator_app.packs.roster import Roster
from annotator_app.store import bundle_store
from annotator_app.store.bundle_store import BundleStore
from annotator_app.workflows.building.assigning import Before, gone
from annotator_app.workflows.building.plan_items import Prepared


def before_of(bundle: Path, prepared: Prepared) -> Before:
    """Ask an earlier build what everybody holds and what came back; only where somebody left."""
    if not bundle.exists() or not gone(prepared):
        return Before()
    held: dict[str, list[str]] = {}
    came_back: dict[str, set[str]] = {}
    with bundle_store.open_bundle(bundle) as opened:
        series = {pack.pack_id: pack.series for pack in opened.packs()}
        for one in prepared.contributors:
            own = f"{prepared.plan.bundle.name}-{one.principal}"
            latest = opened.latest_pack(own)
            held[one.principal] = list(opened.pack_item_ids(latest.pack_id)) if latest else []
            came_back[one.principal] = set().union(
                *(
                    opened.answered_items(result.pack_id)
                    for result in opened.results()
                    if result.state == "top" and series.get(result.task_pack) == own
                )
            )
    return Before(held, came_back)


def trust_version(bundle: BundleStore, roster: Roster) -> int:
    """Give the version of the roster: one more than before where its lines have changed."""
    versions = [_version_in(pack.manifest) for pack in bundle.packs()]
    if not versions:
        return 1
    same = bundle.latest_build().roster == roster.text().decode("ascii")
    return max(versions) + (0 if same else 1)


def _version_in(manifest: bytes) -> int:
    said = parse(manifest)
    version = said.get("trust_version") if isinstance(said, dict) else None
    return version if isinstance(version, int) else 1
