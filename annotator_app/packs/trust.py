# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""May this key say this? The decisions of packs.md section 6 and of S03 to S07 in section 8.

A policy is what the person here believes: keys they pinned or entered, a roster file, revoked keys. A pack
that brings a roster must agree with it, and a pinned project takes no other key than the pinned ones.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator_app.errors import Problem
from annotator_app.model import clock
from annotator_app.model.people import PublicKey, split_principal
from annotator_app.packs.manifest import Manifest
from annotator_app.packs.refusals import refuse
from annotator_app.packs.roster import Roster
from annotator_app.packs.signature import COUNTERSIGN, Signature

WITH_ROSTER = ("task", "review", "trust")


@dataclass(frozen=True, slots=True)
class Trusted:
    """One key that is believed here.

    `name` is the principal of a roster line, which a pack has to repeat, or a name given here, which it
    need not (`exact` false). `project` None: believed in every project. `since` is the day of the
    decision, `start` and `end` are the dates of a roster line (`YYYYMMDDHHMMSSZ`).
    """

    key: PublicKey
    name: str
    namespaces: tuple[str, ...]
    project: str | None = None
    exact: bool = False
    since: str = ""
    start: str | None = None
    end: str | None = None


@dataclass(frozen=True, slots=True)
class Policy:
    """What is believed when a pack is opened.

    `first_contact`: a pack that brings its own roster and whose project nobody here has pinned is proven
    against that roster alone; its signer is then not `known`. `now` is the moment of receiving in UTC
    (`YYYYMMDDHHMMSSZ`, empty: this moment), against which dates of keys are held. `revoked` keys are
    withdrawn everywhere, `revoked_in` pairs of project and key there alone. `beside` are lines that count for
    countersignatures only.
    """

    trusted: tuple[Trusted, ...] = ()
    revoked: frozenset[PublicKey] = frozenset()
    revoked_in: frozenset[tuple[str, PublicKey]] = frozenset()
    first_contact: bool = True
    now: str = ""
    beside: tuple[Trusted, ...] = ()

    def withdraws(self, key: PublicKey, project: str) -> bool:
        """Tell whether a key was withdrawn, everywhere or in a project."""
        return key in self.revoked or (project, key) in self.revoked_in


@dataclass(frozen=True, slots=True)
class Proof:
    """Who signed: `known` tells whether somebody here believes the key; `trusted` by which line.

    `principal` is proven where a roster line names it; of a key that was given a name here it is a claim.
    """

    key: PublicKey
    principal: str
    known: bool
    trusted: Trusted | None = None

    @property
    def name(self) -> str:
        """NAME of the principal."""
        return split_principal(self.principal)[0]

    @property
    def given(self) -> str:
        """The name that somebody here gave the key, "" for none. A claim of a pack never stands before it."""
        return "" if self.trusted is None or self.trusted.exact else self.trusted.name


def believe_roster(roster: Roster, since: str = "") -> tuple[Trusted, ...]:
    """Give every line of a roster as believed here."""
    return tuple(
        Trusted(
            signer.key,
            signer.principal,
            signer.namespaces,
            split_principal(signer.principal)[1],
            exact=True,
            since=since,
            start=signer.start,
            end=signer.end,
        )
        for signer in roster.signers
    )


def decide(
    manifest: Manifest, signature: Signature, roster: Roster | None, policy: Policy
) -> tuple[Proof | None, list[Problem]]:
    """Decide who signed a pack and whether they may: the proof, or None and what speaks against it (S03-S07).

    `roster` is the one that the pack brings, None where its kind brings none.
    """
    found = _claims(manifest, signature.key)
    withdrawn = policy.withdraws(signature.key, manifest.project.id)
    if withdrawn:
        found.append(refuse("revoked", number=signature.key.safety_number))
    namespace, principal = signature.namespace, manifest.signer.principal
    if manifest.kind == "enrol":
        return (None, found) if found else (Proof(signature.key, principal, known=False), [])
    own = believe_roster(roster) if roster else ()
    if roster is not None:
        found += _allowed(signature.key, principal, namespace, own, policy)
    here = _asked(policy, signature.key, manifest.project.id, brings_roster=roster is not None)
    if roster is not None and policy.first_contact and not _pinned(here, namespace, signature.key):
        return (None, found) if found else (Proof(signature.key, principal, known=False), [])
    if not withdrawn:  # its pin has ended, which says less than that it was withdrawn
        found += _pin(signature, principal, here, policy, brings_roster=roster is not None)
    line = next((one for one in here if one.key == signature.key), None)
    return (None, _once(found)) if found else (Proof(signature.key, principal, known=True, trusted=line), [])


def may_sign(key: PublicKey, namespace: str, project: str, policy: Policy) -> bool:
    """Tell whether a key is believed for a purpose in a project, where no pack says who signs."""
    here = _of_project(policy.trusted, project)
    able = [line for line in here if line.key == key and namespace in line.namespaces]
    return not policy.withdraws(key, project) and any(_holds(line, policy) for line in able)


def decide_countersignature(
    manifest: Manifest, signature: Signature, roster: Roster | None, policy: Policy
) -> list[Problem]:
    """Tell what speaks against a countersigner: unknown, withdrawn, or without that role."""
    if policy.withdraws(signature.key, manifest.project.id):
        return [refuse("revoked", number=signature.key.safety_number)]
    here = _of_project((*policy.trusted, *policy.beside), manifest.project.id)
    lines = (*here, *(believe_roster(roster) if roster else ()))
    line = next((one for one in lines if one.key == signature.key), None)
    return _allowed(signature.key, line.name if line else "", COUNTERSIGN, lines, policy)


def moment(now: str) -> str:
    """Give `now`, or this moment, in the form that dates of keys are compared in."""
    return now or clock.now().strftime("%Y%m%d%H%M%SZ")


def _claims(manifest: Manifest, key: PublicKey) -> list[Problem]:
    """Hold what pack.json says of its signer against the signature and the project."""
    found = []
    if manifest.signer.key != key.fingerprint:
        found.append(refuse("contradicts", said=manifest.signer.key, found=key.fingerprint))
    project = split_principal(manifest.signer.principal)[1]
    if project != manifest.project.id:
        found.append(refuse("contradicts", said=manifest.project.id, found=project))
    return found


class _ByKey:
    """The lines of the policy that was asked last, by key: many packs are held against one with thousands of lines."""

    last: tuple[tuple[Trusted, ...], dict[PublicKey, list[Trusted]]] = ((), {})

    @classmethod
    def of(cls, trusted: tuple[Trusted, ...], key: PublicKey) -> list[Trusted]:
        """Give the lines of one key in their order."""
        kept, lines = cls.last
        if kept is not trusted:
            lines = {}
            for line in trusted:
                lines.setdefault(line.key, []).append(line)
            cls.last = trusted, lines
        return lines.get(key, [])


def _asked(policy: Policy, key: PublicKey, project: str, *, brings_roster: bool) -> tuple[Trusted, ...]:
    """Give the lines that decide: where a pack brings no roster and its key is known, those of the key alone do."""
    mine = () if brings_roster else _of_project(_ByKey.of(policy.trusted, key), project)
    return mine or _of_project(policy.trusted, project)


def _of_project(lines: Iterable[Trusted], project: str) -> tuple[Trusted, ...]:
    return tuple(line for line in lines if line.project in (None, project))


def _pinned(here: Iterable[Trusted], namespace: str, key: PublicKey) -> bool:
    """Tell whether the person here has decided who signs such packs: in this project, or by this key."""
    return any(
        (line.project and (line.key == key or namespace in line.namespaces))
        or (line.key == key and namespace in line.namespaces)
        for line in here
    )


def _pin(
    signature: Signature, principal: str, here: tuple[Trusted, ...], policy: Policy, *, brings_roster: bool
) -> list[Problem]:
    pinned = [line for line in here if line.project and signature.namespace in line.namespaces]
    if brings_roster and pinned and all(line.key != signature.key for line in here):
        dates = [line.since for line in pinned if line.since]
        if dates:
            return [refuse("other_pin", number=signature.key.safety_number, date=max(dates))]
        return [refuse("unknown_signer", number=signature.key.safety_number)]
    return _allowed(signature.key, principal, signature.namespace, here, policy)


def _allowed(
    key: PublicKey, principal: str, namespace: str, lines: tuple[Trusted, ...], policy: Policy
) -> list[Problem]:
    """Hold a key and the name it uses against a set of lines."""
    mine = [line for line in lines if line.key == key]
    if not mine:
        known_name = any(line.exact and line.name == principal for line in lines)
        if known_name:
            return [refuse("name_other_key", principal=principal, number=key.safety_number)]
        return [refuse("unknown_signer", number=key.safety_number)]
    if all(line.exact and line.name != principal for line in mine):
        return [refuse("contradicts", said=principal, found=mine[0].name)]
    able = [line for line in mine if namespace in line.namespaces]
    if not able:
        given = next((line.name for line in mine if not line.exact and line.name), "")
        return [refuse("not_allowed", principal=given or principal, purpose=namespace)]
    return [] if any(_holds(line, policy) for line in able) else [_ended(able[0])]


def _holds(line: Trusted, policy: Policy) -> bool:
    now = moment(policy.now)
    return (not line.start or line.start <= now) and (not line.end or now < line.end)


def _ended(line: Trusted) -> Problem:
    return refuse("key_ended", principal=line.name, start=line.start or "-", end=line.end or "-")


def _once(found: list[Problem]) -> list[Problem]:
    """Leave out what the pack's own roster and the policy both said."""
    kept: list[Problem] = []
    for problem in found:
        if all((problem.code, problem.message) != (other.code, other.message) for other in kept):
            kept.append(problem)
    return kept
