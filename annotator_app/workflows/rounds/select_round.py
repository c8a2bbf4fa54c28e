# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Choosing the items of the next round in the window: what would be taken and why, what leaks, and the signed file.

The draft becomes a plan that is built by the same steps as every plan; what is shown is what would be written.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import orjson

from annotator_app.errors import PlanError, Problem
from annotator_app.families import by_id
from annotator_app.model import clock
from annotator_app.model.strict_json import write_readable
from annotator_app.packs.keys import AskPassphrase
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.building.choosing_items import selection_record
from annotator_app.workflows.building.choosing_items.choosing import Chosen
from annotator_app.workflows.building.choosing_items.round_record import record_of
from annotator_app.workflows.building.make_items import Made
from annotator_app.workflows.building.new_bundle import project_id
from annotator_app.workflows.building.plans.plan_draft import Columns, Draft, to_toml
from annotator_app.workflows.building.plans.plan_items import Prepared, prepare
from annotator_app.workflows.building.plans.told_sources import ToldSources
from annotator_app.workflows.building.row_texts import row_digest
from annotator_app.workflows.checking.leaking import INSIDE
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.uncollected import uncollected
from annotator_app.workflows.labelling.label_shown import first_words
from annotator_app.workflows.new_file import new_file, refuse_existing
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.rounds.pools import SAID, Pool, values_of
from annotator_app.workflows.signing import identity

SIGNALS: Final = ("chances", "samples", "labels", "spread", "rating", "topic")
_TOLD: Final = frozenset(
    {
        "unknown_critical",
        "heldout_worn",
        "was_held_out",
        "waiver_not_needed",
        "chosen_missing",
        "select_few",
        "unread_signal",
        "says_nothing",
    }
)
# Choosing asks nobody anything: a task that wants labels gets some, whatever the round will ask.
_ANY_LABELS: Final = ("a", "b")
_LEAKS: Final = ("leak_near", "leak_exact")


@dataclass
class SelectionDraft(ToldSources):
    """What a person says of the next round. Shares are per cent.

    `sources` are the files that items are chosen from, none where these are those of a bundle. `columns` are those of
    the signals, `weights` differ from 1; `waivers` are reasons by two ids.
    """

    seed: str
    round: str = ""
    project: str = ""
    parent: Path | None = None
    family: str = "sentiment"
    roles: dict[str, Columns] = field(default_factory=dict)
    language: str = ""
    labels: tuple[str, ...] = ()
    count: int = 40
    random: int = 20
    columns: dict[str, Columns] = field(default_factory=dict)
    rarity: tuple[str, ...] = ()
    rare: tuple[str, ...] = ()
    strata: tuple[str, ...] = ()
    covered: tuple[str, ...] = ()
    weights: dict[str, float] = field(default_factory=dict)
    critical: tuple[str, ...] = ()
    critical_column: str = ""
    heldout: int = 0
    validation: int = 0
    split_column: str = ""
    waivers: dict[tuple[str, str], str] = field(default_factory=dict)
    sources: tuple[Path, ...] = ()
    rest: dict[str, Any] = field(default_factory=dict)

    def copy(self) -> SelectionDraft:
        """Give the draft as it stands, for a look while the form goes on."""
        return replace(
            self, roles=dict(self.roles), columns=dict(self.columns), weights=dict(self.weights),
            waivers=dict(self.waivers), rest=dict(self.rest),
        )  # fmt: skip

    def take(self, pool: Pool) -> None:
        """Begin anew with other rows: what is known of them fills the form; the same files keep their language."""
        if pool.of_bundle or pool.paths != self.sources:
            self.sources = () if pool.of_bundle else pool.paths
            self.rest = {"source": [dict(one) for one in pool.found.options]}
            self.language = pool.language
        self.family, self.roles = pool.family, dict(pool.roles)
        self.labels, self.columns = pool.labels, dict(pool.signals)
        self.rarity = self.strata = self.critical = ()
        self.split_column, self.critical_column = pool.split, ""
        self.waivers = {}


@dataclass(frozen=True)
class Taken:
    """One item that would be taken: its first words, how it was chosen, and where it stands by each signal."""

    item: str
    words: str
    language: str
    split: str
    chosen: Chosen


@dataclass(frozen=True)
class Leak:
    """A held-out item and one like it, or one in whose text it stands (`inside`).

    `reason` is that of the waiver, "" where none was given.
    """

    heldout: str
    other: str
    split: str
    texts: tuple[str, str]
    likeness: str
    exact: bool
    inside: bool = False
    reason: str = ""


@dataclass(frozen=True)
class SelectionLook:
    """What would be written: items out of `pool`, leaks, what stands in the way (errors first)."""

    taken: tuple[Taken, ...] = ()
    pool: int = 0
    weights: Mapping[str, float] = field(default_factory=dict)
    splits: Mapping[str, int] = field(default_factory=dict)
    leaks: tuple[Leak, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def errors(self) -> int:
        """How many problems stand in the way, leaks that are not waived among them."""
        open_leaks = sum(not one.reason for one in self.leaks)
        return open_leaks + sum(one.severity == "error" for one in self.problems)


@dataclass(frozen=True)
class SelectionWritten:
    """The files that were written, and how many items they hold."""

    rows: Path
    record: Path
    items: int
    waived: int


def look(draft: SelectionDraft, pool: Pool, progress: Progress = SILENT) -> SelectionLook:
    """Choose without writing anything. Raises Cancelled."""
    with uncollected():
        return _look(draft, pool, progress)


def _look(draft: SelectionDraft, pool: Pool, progress: Progress) -> SelectionLook:
    prepared, problems = _prepared(draft, pool, progress)
    if prepared is None or prepared.round is None or prepared.round.choice is None:
        return SelectionLook(pool=pool.rows, problems=tuple(_to_tell(problems)))
    found = prepared.round
    by_id_ = {one.item.id: one for one in prepared.made}
    assert found.choice is not None
    taken = [_taken(prepared, by_id_[one.item], one) for one in found.choice.chosen if one.item in by_id_]
    return SelectionLook(
        tuple(sorted(taken, key=_order)), found.choice.pool, found.choice.signals,
        dict(Counter(one.split for one in taken if one.split)),
        (*_leaks(problems), *_waived(prepared)), tuple(_to_tell(problems)),
    )  # fmt: skip


def save(
    draft: SelectionDraft,
    pool: Pool,
    out: Path,
    *,
    home: Home,
    ask_passphrase: AskPassphrase | None,
    force: bool = False,
    progress: Progress = SILENT,
) -> SelectionWritten:
    """Write the rows of the chosen items, and beside them the signed record of how they were chosen.

    Raises PlanError with every problem, FileExistsHereError, KeyStoreError, StoreError, Cancelled.
    """
    place = selection_record.record_beside(out)
    signed = selection_record.signature_of(place)
    for path in (out, place, signed):
        refuse_existing(path, force=force)
    prepared, problems = _prepared(draft, pool, progress)
    errors = [one for one in problems if one.severity == "error"]
    if prepared is None or prepared.round is None or errors or not prepared.made:
        raise PlanError(problems=problems, file=out.name)
    key = identity.load_signer(home, ask_passphrase, for_others=True)
    chosen = {one.item.id: _values(prepared, one, pool) for one in prepared.made}
    rows = b"".join(orjson.dumps(one, option=orjson.OPT_APPEND_NEWLINE) for one in chosen.values())
    said = record_of(prepared.plan, prepared.made, prepared.round, clock.build_stamp())
    record = {
        **said,
        "items": [{**one, "row": row_digest(chosen[one["id"]])} for one in said["items"]],
        "rows": {
            "file": out.name, "sha256": hashlib.sha256(rows).hexdigest(),
            "columns": sorted({name for one in chosen.values() for name in one}),
        },
        "family": draft.family, "language": draft.language, "labels": list(draft.labels), **pool.facts,
        "fields": {role: _plain(column) for role, column in (draft.roles | _ids(draft)).items() if column},
    }  # fmt: skip
    text = write_readable(record)
    signature = key.sign(selection_record.NAMESPACE, text)
    for path, data in ((out, rows), (place, text), (signed, signature)):
        with new_file(path, force=force) as file:
            file.write(data)
    return SelectionWritten(out, place, len(prepared.made), len(prepared.round.waived))


def file_name(round_: str) -> str:
    """Give the name of a round as it can stand in the name of a file."""
    return re.sub(r"[^\w-]+", "-", round_).strip("-") or "round"


def begin(bundle: Path | None, seed: str) -> SelectionDraft:
    """Give an empty draft of the round after that of a bundle, or of the first one of a new project.

    Raises UsageError, StoreError.
    """
    if bundle is None:
        return SelectionDraft(seed, round="r1", project=project_id("round"))
    with bundle_store.open_bundle(bundle) as opened:
        facts, record = opened.facts, opened.round_record()
    number = len(record.get("lineage", ())) + 2
    return SelectionDraft(
        seed,
        round=f"r{number}",
        project=facts.project,
        parent=bundle,
        family=facts.family,
    )


def _prepared(draft: SelectionDraft, pool: Pool, progress: Progress) -> tuple[Prepared | None, list[Problem]]:
    return prepare(
        pool.place.parent / "selection.toml", progress, text=_toml(draft, pool), given=pool.sources
    )


def _toml(draft: SelectionDraft, pool: Pool) -> str:
    told = {"source": list(draft.source_options())} if draft.sources == pool.paths else {}
    base = Draft(
        seed=draft.seed, family=draft.family, language=draft.language, sources=pool.paths, roles=dict(draft.roles),
        labels=_ANY_LABELS, rest={"bundle": {"project": draft.project}, **_round(draft), **told},
    )  # fmt: skip
    return to_toml(base, pool.place.parent, draft.project)


def _round(draft: SelectionDraft) -> dict[str, Any]:
    """Give what a plan says of rounds."""
    parent = {"parent": str(draft.parent)} if draft.parent is not None else {}
    select: dict[str, Any] = {"count": draft.count, "random": draft.random / 100}
    select |= {name: _plain(column) for name, column in draft.columns.items() if column and name in SIGNALS}
    # What was said of a signal that is no longer chosen stays in the form and out of the plan.
    names = ("rarity", "rare", "strata", *(("covered",) if draft.columns.get("topic") else ()))
    for name in names:
        select |= {name: list(values)} if (values := getattr(draft, name)) else {}
    weights = {signal: weight for signal, weight in draft.weights.items() if _is_used(draft, signal)}
    select |= {"weights": weights} if weights else {}
    critical: dict[str, Any] = {"ids": list(draft.critical)}
    critical |= {"column": draft.critical_column} if draft.critical_column else {}
    said = {
        "round": {"id": draft.round, "purpose": "select", **parent},
        "select": select,
        "critical": critical,
    }
    if not (draft.heldout or draft.validation or draft.split_column):
        return said
    splits: dict[str, Any] = {"heldout": draft.heldout / 100, "validation": draft.validation / 100}
    splits |= {"column": draft.split_column} if draft.split_column else {}
    waivers = [{"items": list(items), "reason": reason} for items, reason in draft.waivers.items()]
    return said | {"splits": splits} | ({"waiver": waivers} if waivers else {})


def _is_used(draft: SelectionDraft, signal: str) -> bool:
    if signal == "rarity":
        return bool(draft.rarity or draft.rare)
    return bool(draft.columns.get("chances" if signal in ("margin", "entropy") else signal))


def _taken(prepared: Prepared, made: Made, chosen: Chosen) -> Taken:
    family = by_id(prepared.task.family)
    words = first_words(family, made.fields) if family is not None else ""
    return Taken(made.item.id, words, " ".join(made.languages), made.item.split or "", chosen)


def _order(one: Taken) -> tuple[int, float, str]:
    place = ("critical", "score", "random").index(one.chosen.by)
    return place, -(one.chosen.score or 0.0), one.item


def _leaks(problems: Sequence[Problem]) -> Iterator[Leak]:
    for one in problems:
        if one.code in _LEAKS:
            said = {name: str(value) for name, value in one.params.items()}
            yield Leak(
                said["item"], said["other"], said["split"], (said["text"], said["texts"]), said["likeness"],
                one.code == "leak_exact", one.sentence == INSIDE,
            )  # fmt: skip


def _waived(prepared: Prepared) -> Iterator[Leak]:
    for one in prepared.round.waived if prepared.round is not None else ():
        yield Leak(
            one.heldout, one.other, one.split, one.texts, f"{one.likeness:.2f}", exact=False, inside=one.inside,
            reason=one.reason,
        )  # fmt: skip


def _to_tell(problems: Sequence[Problem]) -> list[Problem]:
    """Give what stands in the way, and of the rest what is said of rounds; the build tells everything else."""
    told = list({one.message: one for one in problems if one.code not in _LEAKS}.values())
    errors = [one for one in told if one.severity == "error"]
    return errors + [one for one in told if one.severity != "error" and one.code in _TOLD]


def _values(prepared: Prepared, made: Made, pool: Pool) -> dict[str, Any]:
    """Give the columns of the row of an item. What people said of it in the bundle before stays there."""
    values = values_of(prepared.rows[made.item.id].row)
    if pool.of_bundle:
        values = {name: value for name, value in values.items() if name not in SAID}
    values.setdefault(_ID, made.item.id)
    return values


_ID: Final = "id"


def _ids(draft: SelectionDraft) -> dict[str, Columns]:
    return {} if draft.roles.get("id") else {"id": _ID}


def _plain(column: Columns) -> Any:
    return column if isinstance(column, str) else list(column)
