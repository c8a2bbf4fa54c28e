# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil bundle build`: signed task packs, one for each contributor or one for all, and the private bundle.

An item's line is the same in every pack that holds it. The same plan, sources and seed give the same
`data/`; with the same key and `SOURCE_DATE_EPOCH` the same files. What the packs must not hold (places in
the sources, gold, models, kept columns, who got what) stands in the bundle alone.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator_app.errors import FileExistsHereError, PlanError, Problem
from annotator_app.exchange.reading.source import FileRead
from annotator_app.model import clock, people
from annotator_app.model.bundle import ANYBODY, Build, BundleContributor, BundleFacts, BundleItem, BundlePack
from annotator_app.model.people import PublicKey
from annotator_app.model.texts import shown
from annotator_app.packs import lines
from annotator_app.packs.durable import beside, drop, sync_folder
from annotator_app.packs.keys import AskPassphrase, SigningKey
from annotator_app.packs.lines import Payload
from annotator_app.packs.manifest import (
    Items,
    Project,
    SignerClaim,
    TaskManifest,
    suggested_name,
    write_manifest,
)
from annotator_app.packs.roster import Roster, signer_for
from annotator_app.packs.writing import Draft, PayloadFile, Written, write_pack
from annotator_app.store.bundle import bundle_store
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.store.refusals import told
from annotator_app.study.assignment import Assignment
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.assigning import Before, assigned, short_problems
from annotator_app.workflows.building.choosing_items.round_record import keep_round
from annotator_app.workflows.building.earlier_build import as_before, asked_rows, before_of, trust_version
from annotator_app.workflows.building.lint_bundle import sort
from annotator_app.workflows.building.make_items import Made
from annotator_app.workflows.building.outlook import Note, notes
from annotator_app.workflows.building.own_parts import OwnParts
from annotator_app.workflows.building.plans.plan_items import Prepared, prepare
from annotator_app.workflows.building.read_source import source_files
from annotator_app.workflows.checking import pack_schema
from annotator_app.workflows.checking.verify_pack import check_contents
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.known_bundles import remember_bundle
from annotator_app.workflows.new_file import make_folder
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.receiving.feedback import told_task
from annotator_app.workflows.receiving.receipts import receipts_for
from annotator_app.workflows.signing import identity, trust
from annotator_app.workflows.signing.project_lists import NO_LISTS, Lists
from annotator_app.workflows.signing.results_key import results_of, write_results_page

OTHER_PROJECT = QT_TRANSLATE_NOOP(
    "plans",
    "The bundle {file} belongs to the project “{here}”, the plan to “{there}”. Choose another folder or name.",
)
NOBODY = ""


@dataclass(frozen=True)
class BuiltPack:
    """A task pack that was written; `contributor` is the name in the plan, None for anybody."""

    path: Path
    contributor: str | None
    items: int
    pack_id: str
    series: str
    revision: int


@dataclass(frozen=True)
class BuildReport:
    """What a build made, how its sources were read, and what people should know of it.

    `results_key` is the page to print with the key that opens locked results, where the plan wants such; `notes`
    say what the numbers will be able to show.
    """

    bundle: Path
    packs: tuple[BuiltPack, ...]
    items: int
    languages: tuple[str, ...]
    warnings: list[Problem]
    files: list[FileRead]
    results_key: Path | None = None
    notes: tuple[Note, ...] = ()


def run(
    plan: Path,
    out_dir: Path,
    *,
    home: Home,
    ask_passphrase: AskPassphrase | None = None,
    force: bool = False,
    reissue: bool = False,
    progress: Progress = SILENT,
) -> BuildReport:
    """Build the bundle of a plan into a folder.

    With `force` an existing bundle of the same project gets a further revision; what came back to it stays.
    With `reissue` only those get packs who get items that they do not have, as those of people who left.
    Raises PlanError with every problem, FileExistsHereError, KeyStoreError, StoreError, Cancelled.
    """
    prepared, problems = prepare(
        plan, progress, lean=True, out=out_dir, believed=lambda: trust.believed(home)
    )
    if prepared is None or any(problem.severity == "error" for problem in problems):
        raise PlanError(problems=sort(problems), file=plan.name)
    bundle = out_dir / f"{prepared.plan.bundle.name}.bundle"
    with told(bundle):
        taken = bundle.exists() and not force
    if taken:
        raise FileExistsHereError(file=bundle.name)
    key = identity.load_signer(home, ask_passphrase, for_others=True)
    lists = Lists.of(home, prepared.plan.bundle.project, trust.believed(home).revoked)
    name = identity.show(home).principal_name
    report, facts = write(prepared, problems, key, name, out_dir, progress, lists, reissue=reissue)
    remember_bundle(home, report.bundle, facts)
    return report


def write(
    prepared: Prepared,
    problems: list[Problem],
    key: SigningKey,
    signer: str,
    out_dir: Path,
    progress: Progress = SILENT,
    lists: Lists = NO_LISTS,
    *,
    reissue: bool = False,
) -> tuple[BuildReport, BundleFacts]:
    """Write bundle and packs of a prepared plan, signed with `key` in the name of `signer`.

    `lists` says how far the project's list of signers has moved, and which keys were withdrawn.

    Raises StoreError, Cancelled.
    """
    bundle = out_dir / f"{prepared.plan.bundle.name}.bundle"
    with told(bundle):
        before = before_of(prepared)
    assignment = assigned(prepared, before)
    warnings = sort([*problems, *before.problems, *short_problems(prepared, assignment)])
    make_folder(out_dir)
    builder = _Builder(prepared, assignment, key, signer, out_dir, progress, lists, before)
    builder.addressed = tuple(
        one
        for one in prepared.contributors
        if one.principal in assignment.items and not (reissue and not before.gains(one.principal, assignment))
    )
    page = None
    if prepared.plan.bundle.encrypt != "none":
        page = write_results_page(bundle.with_name(bundle.name + ".results-key.txt"), key, builder.project)
    with told(bundle):
        packs = builder.write_all(bundle)
    keep_round(prepared, bundle, key, builder.created_at)
    report = BuildReport(
        bundle=bundle,
        packs=tuple(packs),
        items=len(prepared.made),
        languages=prepared.task.languages,
        warnings=warnings,
        files=prepared.sources.files,
        results_key=page,
        notes=notes(prepared, assignment),
    )
    return report, builder.facts


class _Builder:
    """One build: writes the packs, then the bundle; whatever fails takes the packs back."""

    def __init__(
        self,
        prepared: Prepared,
        assignment: Assignment,
        key: SigningKey,
        name: str,
        out: Path,
        progress: Progress,
        lists: Lists,
        before: Before,
    ) -> None:
        self.prepared, self.plan, self.key, self.lists = prepared, prepared.plan, key, lists
        self.revoked = lists.withdrawn_of(_keys(prepared.contributors))
        self.assignment, self.out, self.progress = assignment, out, progress
        self.project = self.plan.bundle.project
        self.signer = people.principal(name, self.project)
        self.item_schema = pack_schema.item_schema(prepared.maker.family)
        self.answer_schema = pack_schema.answer_schema(prepared.task)
        self.created_at = clock.build_stamp()
        self.lines = {made.item.id: made.item for made in prepared.made}
        self.repeats = self._repeats(before.lines)
        self.own = OwnParts(prepared, assignment, self.repeats, before.letters)
        self.addressed = prepared.contributors

    @property
    def facts(self) -> BundleFacts:
        bundle = self.plan.bundle
        return BundleFacts(
            name=bundle.name,
            project=bundle.project,
            title=bundle.title,
            family=bundle.family,
            language=self.prepared.task.language,
            seed=self.plan.seed,
        )

    def write_all(self, path: Path) -> list[BuiltPack]:
        made_new = not path.exists()
        place = beside(path) if made_new else path
        written: list[Written] = []
        try:
            with bundle_store.create(place, self.facts) if made_new else self._opened(place) as bundle:
                known = map(PublicKey.from_blob, bundle.names_by_key())
                self.revoked |= self.lists.withdrawn_of(known)
                version = trust_version(bundle, self._roster(self.prepared.contributors))
                version = max(version, self.lists.version)
                records, built = [], []
                for contributor in self.addressed if self.prepared.contributors else (None,):
                    one, record, report = self._pack(bundle, contributor, version)
                    written.append(one)
                    records.append(record)
                    built.append(report)
                items = [*self.lines.values(), *self.repeats.values()]
                bundle.record_build(self._build(), items, records, asked_rows(self.assignment.asked))
            if made_new:
                os.replace(place, path)
                sync_folder(path.parent)
        except BaseException:
            for one in written:
                drop(one.path)
            if made_new:
                drop(place)
            raise
        return built

    def _opened(self, path: Path) -> BundleStore:
        bundle = bundle_store.open_bundle(path)
        if bundle.facts.project != self.project:
            here = bundle.facts.project
            bundle.close()
            raise PlanError(OTHER_PROJECT, file=path.name, here=here, there=self.project)
        return bundle

    def _pack(
        self, bundle: BundleStore, contributor: BundleContributor | None, version: int
    ) -> tuple[Written, BundlePack, BuiltPack]:
        name = contributor.principal if contributor else NOBODY
        practised = self.own.items(contributor)
        counted = [self._item(id_, again) for id_, again in self.assignment.items[name]]
        items = [*practised, *counted]
        series = f"{self.plan.bundle.name}-{name}" if name else self.plan.bundle.name
        before = bundle.latest_pack(series)
        recipients = (people.principal(name, self.project),) if name else (ANYBODY,)
        addressed = (contributor,) if contributor else ()

        def describe(files: tuple[PayloadFile, ...]) -> TaskManifest:
            return TaskManifest(
                project=Project(id=self.project, title=shown(self.plan.bundle.title, "en")[0]),
                series=series,
                revision=before.revision + 1 if before else 1,
                supersedes=before.pack_id if before else None,
                created_at=self.created_at,
                signer=SignerClaim(
                    principal=self.signer, role="coordinator", key=self.key.public.fingerprint
                ),
                software=identity.software(),
                trust_version=version,
                recipients=recipients,
                items=Items(
                    count=len(items),
                    files=tuple(file.path for file in files if file.path.startswith("data/items/")),
                ),
                receipts=receipts_for(bundle, contributor, series),
                results=results_of(self.plan.bundle.encrypt, self.plan.bundle.timing, self.key, self.project),
            )

        task = told_task(bundle, contributor, *self.own.task(contributor))
        draft = Draft(
            payload=self._payload(items, series, task),
            describe=describe,
            roster=self._roster(addressed),
            revoked=self.revoked,
            check=lambda pack: check_contents(pack, progress=self.progress),
        )
        one = write_pack(draft, self.key, self._target())
        manifest = one.manifest
        record = BundlePack(
            pack_id=one.pack_id,
            series=series,
            revision=manifest.revision,
            supersedes=manifest.supersedes,
            file=one.path.name,
            sha256=one.sha256,
            created_at=manifest.created_at,
            recipients=recipients,
            contributor=contributor.name if contributor else None,
            manifest=write_manifest(manifest),
            task=task,
            items=tuple(item.digest for item in counted),
            practice=practised,
        )
        report = BuiltPack(one.path, record.contributor, len(items), one.pack_id, series, manifest.revision)
        return one, record, report

    def _target(self) -> Callable[..., Path]:
        return lambda manifest, pack_id: self.out / suggested_name(manifest, pack_id)

    def _payload(self, items: list[BundleItem], what: str, task: bytes) -> Iterator[Payload]:
        yield Payload("data/task/task.json", [task])
        yield Payload("data/schema/item.json", [self.item_schema])
        yield Payload("data/schema/answer.json", [self.answer_schema])
        for guidelines in self.prepared.guidelines:
            yield Payload(guidelines.path, [guidelines.text.encode()])
        yield from lines.parts("items", self._told(items, what))

    def _told(self, items: list[BundleItem], what: str) -> Iterator[bytes]:
        for number, item in enumerate(items):
            if number % 1_000 == 0:
                self.progress.step(number, len(items), what)
            yield item.line

    def _item(self, id_: str, again: bool) -> BundleItem:
        return self.repeats[id_] if again else self.lines[id_]

    def _repeats(self, earlier: Mapping[str, bytes]) -> Mapping[str, BundleItem]:
        again = self.assignment.repeated()
        made: dict[str, BundleItem] = {}
        for one in self.prepared.made:
            if one.item.id in again:
                repeat: Made | None = self.prepared.maker.repeat(one, self.prepared.rows[one.item.id])
                made[one.item.id] = as_before(repeat.item, earlier) if repeat else one.item
        return made

    def _roster(self, addressed: tuple[BundleContributor, ...]) -> Roster:
        signers = [signer_for("coordinator", self.signer, self.key.public)]
        if self.plan.bundle.recovery:
            recovery = PublicKey.from_line(self.plan.bundle.recovery)
            signers.append(signer_for("recovery", people.principal("recovery", self.project), recovery))
        for one in addressed:
            if one.key is not None and PublicKey.from_blob(one.key) not in self.revoked:
                principal = people.principal(one.principal, self.project)
                signers.append(signer_for("contributor", principal, PublicKey.from_blob(one.key)))
        return Roster(tuple(signers))

    def _build(self) -> Build:
        return Build(
            plan=self.plan.text,
            plan_name=self.plan.path.name,
            built_at=self.created_at,
            sources=source_files(self.plan),
            contributors=self.prepared.contributors,
            signer=self.signer,
            roster=self._roster(self.prepared.contributors).text().decode("ascii"),
            recovery=self.plan.bundle.recovery or "",
        )


def _keys(people: tuple[BundleContributor, ...]) -> list[PublicKey]:
    return [PublicKey.from_blob(one.key) for one in people if one.key is not None]
