# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a coordinator's books say when a result pack comes back: who may sign, what was sent, who it is.

A contributor is whoever the books call so by key: the plan first, then what `trust add --as` entered. What
a pack says of its own signer is a claim and decides nothing (packs.md section 6).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import chain

from annotator_app import families
from annotator_app.model.bundle import BundleContributor, BundlePack
from annotator_app.model.pack import task_from
from annotator_app.model.people import PublicKey, name_from, principal
from annotator_app.model.strict_json import parse
from annotator_app.packs.belonging import Addressed, Place
from annotator_app.packs.manifest import TaskManifest
from annotator_app.packs.roster import Roster, Signer, parse_roster, signer_for
from annotator_app.packs.signature import COUNTERSIGN, NAMESPACES
from annotator_app.packs.trust import Policy, Proof, Trusted, believe_roster
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.workflows.checking.check_review import Reviewed
from annotator_app.workflows.checking.task_items import TaskItems
from annotator_app.workflows.merging.read_verdict import reviewed

_PACKS_READY = 8


@dataclass(frozen=True)
class Known:
    """A task pack as the bundle knows it: to whom it was addressed, and its items."""

    addressed: Addressed
    items: TaskItems


class Books:
    """The books of one open bundle together with what the home believes."""

    def __init__(self, bundle: BundleStore, believed: Policy) -> None:
        """Read names, keys and the roster once."""
        self._bundle = bundle
        self.project = bundle.facts.project
        self.people = {person.name: person for person in bundle.contributors()}
        self.names = bundle.names_by_key()
        self._roster = (
            parse_roster(bundle.latest_build().roster.encode("ascii"), "allowed_signers")[0] or Roster()
        )
        self.policy = self._policy(believed)
        self.place = Place(project=self.project, coordinators=self._coordinators())
        self.known = lru_cache(maxsize=_PACKS_READY)(self._known)

    def reviewed(self, pack_id: str) -> Reviewed | None:
        """Give what a review pack of this bundle held, or None."""
        return reviewed(self._bundle, pack_id)

    def given_by(self, name: str, review_pack: str) -> frozenset[tuple[str, str]]:
        """Give item and subject of the answers in a review pack that one person gave."""
        drawn = self._bundle.drawn_answers(review_pack)
        return frozenset((one.item, one.subject) for _, one in drawn if one.contributor == name)

    def name_of(self, proof: Proof) -> tuple[str, str]:
        """Give the name of a proven signer in the books, and their NAME in packs: never that of somebody else."""
        name = self.names.get(proof.key.blob)
        if name is not None:
            return name, self.people[name].principal
        called = proof.given or proof.name  # the own key of this home has no entered name
        person = self._person(called)
        if person is not None:
            return person.name, person.principal
        taken = {one.principal for one in self.people.values()}
        names = (proof.name, name_from(called, proof.key), name_from("", proof.key))
        return called, next(one for one in names if one not in taken)

    def _person(self, called: str) -> BundleContributor | None:
        same = [one for one in self.people.values() if called in (one.name, one.principal)]
        return same[0] if same else None

    def _policy(self, believed: Policy) -> Policy:
        """Believe, beside what the home believes, every key of the books for results, and reviewers for verdicts."""
        own = tuple(
            Trusted(PublicKey(key), name, (NAMESPACES["result"],), project=self.project)
            for key, name in sorted(self.names.items())
        )
        # Whoever may look at packs of the project may have signed a result as a second person.
        beside = tuple(one for one in believe_roster(self._roster) if COUNTERSIGN in one.namespaces)
        verdict, task = NAMESPACES["verdict"], NAMESPACES["task"]
        reviewers = tuple(
            Trusted(line.key, line.principal, (verdict,), project=self.project, exact=True)
            for line in self._roster.signers
            if verdict in line.namespaces and task not in line.namespaces
        )
        return replace(believed, trusted=own + reviewers + believed.trusted, beside=beside)

    def _coordinators(self) -> frozenset[PublicKey] | None:
        """Give the keys that packs of this bundle were ever signed with; results may name an earlier one."""
        rosters = (parse_roster(one.encode("ascii"), "allowed_signers")[0] for one in self._bundle.rosters())
        lines = chain.from_iterable(roster.signers for roster in rosters if roster is not None)
        return frozenset(one.key for one in lines if NAMESPACES["task"] in one.namespaces) or None

    def _known(self, pack_id: str) -> Known | None:
        pack = self._bundle.pack(pack_id)
        if pack is None:
            return None
        manifest = TaskManifest.model_validate_json(pack.manifest)
        lines = self._bundle.pack_lines(pack_id)
        task_json = parse(pack.task)
        assert isinstance(task_json, dict)
        task = task_from(task_json)
        family = families.by_id(task.family)
        assert family is not None
        items = TaskItems(family, task, len(lines), lines.get)
        return Known(Addressed(pack_id, manifest, self._lines_for(pack)), items)

    def _lines_for(self, pack: BundlePack) -> Roster:
        """Give the roster that decides whose pack it is: every key the books know of its recipients."""
        lines = dict(self._roster_lines)
        keys = ((key, own) for own in set(pack.recipients) for key in self._keys_of.get(own, ()))
        for key, own in sorted(keys):
            public = PublicKey(key)
            lines.setdefault(public, signer_for("contributor", own, public))
        return Roster(tuple(lines.values()))

    @cached_property
    def _roster_lines(self) -> Mapping[PublicKey, Signer]:
        return {signer.key: signer for signer in self._roster.signers}

    @cached_property
    def _keys_of(self) -> Mapping[str, list[bytes]]:
        """The keys of the books by principal: thousands of people are looked up, not gone through, for each pack."""
        keys: dict[str, list[bytes]] = {}
        for key, name in self.names.items():
            keys.setdefault(principal(self.people[name].principal, self.project), []).append(key)
        return keys
