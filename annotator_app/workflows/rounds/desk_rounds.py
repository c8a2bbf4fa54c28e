# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The rounds of a project for the window: what each bundle that is known here was made of, and how they compare."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator_app.errors import Cancelled, PostilError
from annotator_app.model.charts import Block
from annotator_app.model.texts import Texts
from annotator_app.reports import blocks_models, blocks_rounds, page_rounds
from annotator_app.reports.blocks import in_plan_words
from annotator_app.reports.figures import Figures
from annotator_app.reports.heads import shown
from annotator_app.reports.rounds import EarlierRound
from annotator_app.reports.words import Words
from annotator_app.store.bundle import bundle_store
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.workflows.keeping import coordinated
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.reporting import report_figures
from annotator_app.workflows.reporting.desk_report import Speech
from annotator_app.workflows.signing import identity, trust
from annotator_app.workflows.standing.closed_round import ClosedRound, closed_round, signer_of


@dataclass(frozen=True)
class RoundLook:
    """One bundle as a round. `signer` is a name, or the fingerprint of a key that nobody confirmed here.

    `signed`: None where there is no record. Without one the bundle goes by its own name. `closing` tells of a closed
    one.
    """

    bundle: Path
    name: str
    title: Texts
    language: str
    built: str
    items: int
    parent: str = ""
    splits: Mapping[str, int] = field(default_factory=dict)
    seed: str = ""
    signer: str = ""
    fingerprint: str = ""
    signed: bool | None = None
    chosen: int = 0
    pool: int = 0
    critical: int = 0
    waivers: tuple[Mapping[str, str], ...] = ()
    closing: ClosedRound | None = None


@dataclass(frozen=True)
class DeskRounds:
    """The rounds of one project that are known here, the earliest first; `here` is the bundle that is open."""

    here: Path
    rounds: tuple[RoundLook, ...]

    @property
    def own(self) -> RoundLook:
        """The round of the open bundle."""
        return next(one for one in self.rounds if one.bundle == self.here)

    @property
    def earlier(self) -> tuple[RoundLook, ...]:
        """The rounds before that of the open bundle, the earliest first."""
        place = next(place for place, one in enumerate(self.rounds) if one.bundle == self.here)
        return self.rounds[:place]

    @property
    def parent(self) -> int:
        """The place of the round that went right before among the earlier ones, 0 where none is named."""
        names = [one.name for one in self.earlier]
        return names.index(self.own.parent) if self.own.parent in names else max(0, len(names) - 1)


@dataclass(frozen=True)
class Compared:
    """One round beside an earlier one: blocks to show; `claims` is how many claims may be made."""

    bundle: Path
    before: str
    before_path: Path
    blocks: tuple[Block, ...]
    claims: int


def run(home: Home, bundle_path: Path, progress: Progress = SILENT) -> DeskRounds:
    """Read what every known bundle of the project says of its round. Raises UsageError, StoreError, Cancelled."""
    with bundle_store.open_bundle(bundle_path) as bundle:
        found = [_look(home, bundle_path, bundle)]
        project = bundle.facts.project
    known = [one.path for one in coordinated.bundles(home) if not _same(one.path, bundle_path)]
    for number, path in enumerate(known):
        progress.step(number, len(known))
        found += _of_project(home, path, project)
    return DeskRounds(bundle_path, tuple(sorted(found, key=lambda one: (one.built, one.name))))


def compare(
    bundle_path: Path, before: Path, others: Sequence[Path], speech: Speech, progress: Progress = SILENT
) -> Compared:
    """Hold the round of a bundle against that of `before`; `others` are further rounds for the line, in their order.

    Raises UsageError, StoreError, Cancelled.
    """
    rounds = {path: _counted(path, progress) for path in others if path != before}
    with bundle_store.open_bundle(bundle_path) as bundle, bundle_store.open_bundle(before) as earlier:
        figures = report_figures.count(MergedSet(bundle), progress, MergedSet(earlier))
    words = in_plan_words(figures, speech.words(figures.language))
    *was, here = blocks_rounds.of(figures)
    in_order = [was[0] if path == before else rounds[path] for path in _placed(before, others)]
    claims = [one for one in figures.comparing.claims if one.said]
    made = tuple(shown(one, words) for one in _blocks(figures, [*in_order, here], words))
    return Compared(
        bundle_path, was[0].round, before, made, len(claims)
    )  # fmt: skip


def _placed(before: Path, others: Sequence[Path]) -> list[Path]:
    return list(others) if before in others else [*others, before]


def _blocks(figures: Figures, rounds: Sequence[EarlierRound], words: Words) -> Iterator[Block]:
    made = (
        blocks_rounds.line(rounds, words, items=True),
        blocks_rounds.beside(figures.rounds, words),
        blocks_rounds.labels(figures, words),
    )
    yield from (one for one in made if one is not None)
    if figures.comparing.claims:
        yield blocks_models.claims(figures.comparing, words, reasons=False)
    for head, how, table in page_rounds.parts(figures.rounds, words):
        if table.name == "rebound":
            yield Block(id=table.name, title=head, how=how, open_tables=(("", table),))


def _counted(path: Path, progress: Progress) -> EarlierRound:
    from annotator_app.workflows.reporting.round_figures import of_round

    with bundle_store.open_bundle(path) as bundle:
        merged = MergedSet(bundle)
        return of_round(merged, report_figures.read(merged, progress).tallies)


def _same(one: Path, other: Path) -> bool:
    return one.absolute() == other.absolute()


def _of_project(home: Home, path: Path, project: str) -> Iterator[RoundLook]:
    """Give the round of a known bundle where it is of that project; one that cannot be read says nothing."""
    try:
        with bundle_store.open_bundle(path) as bundle:
            if bundle.facts.project == project:
                yield _look(home, path, bundle)
    except Cancelled:
        raise
    except PostilError:
        return


def _look(home: Home, path: Path, bundle: BundleStore) -> RoundLook:
    facts, record, build = bundle.facts, bundle.round_record(), bundle.latest_build()
    signer, fingerprint, signed = _signed(home, bundle)
    items: list[Mapping[str, Any]] = record.get("items", [])
    selection = record.get("selection") or {}
    return RoundLook(
        bundle=path, name=str(record.get("round", facts.name)), title=facts.title, language=facts.language,
        built=str(record.get("made_at") or build.built_at),
        items=len(items) if record else bundle.count_without_repeats(), parent=str(record.get("parent") or ""),
        splits=record.get("splits", {}), seed=str(record.get("seed", facts.seed)), signer=signer,
        fingerprint=fingerprint, signed=signed,
        chosen=sum(one.get("by") == "score" for one in items), pool=int(selection.get("pool", 0)),
        critical=len(record.get("critical", ())), waivers=tuple(record.get("waivers", ())),
        closing=closed_round(bundle),
    )  # fmt: skip


def _signed(home: Home, bundle: BundleStore) -> tuple[str, str, bool | None]:
    """Give who signed the record of the round, by name and by key, and whether the signature holds."""
    kept = bundle.round_signed()
    if kept is None:
        return "", "", None
    fingerprint, signed = signer_of(kept)
    return _name_of(home, fingerprint), fingerprint, signed


def _name_of(home: Home, fingerprint: str) -> str:
    """Give the name by which a key is known here: one's own, or one whose number was compared; else the key itself."""
    own = home.public_key()
    if own is not None and own.fingerprint == fingerprint:
        return identity.show(home).name
    known = (one.name for one in trust.list_signers(home) if one.compared and one.fingerprint == fingerprint)
    return next(known, fingerprint)
