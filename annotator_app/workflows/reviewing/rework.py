# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil review rework`: answers that reviewers speak against go back to the people who gave them, with the reason.

One signed pack for each person and series: the same items, the person's own answers, category and severity. What
a reviewer answered instead, who they are, and every other answer stays with the coordinator.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from annotator_app.errors import UsageError
from annotator_app.model import clock, people
from annotator_app.model.bundle import BundleContributor, BundlePack
from annotator_app.model.pack import Returned, Task, task_to_json
from annotator_app.model.people import PublicKey
from annotator_app.model.positions import AS_IT_IS
from annotator_app.model.review import AGAINST, weightiest
from annotator_app.model.rows import AnswerRow
from annotator_app.model.strict_json import write_readable
from annotator_app.model.texts import shown
from annotator_app.packs import lines
from annotator_app.packs.durable import drop
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
from annotator_app.packs.roster import Roster, parse_roster, signer_for
from annotator_app.packs.signature import NAMESPACES, RECOVERY
from annotator_app.packs.writing import Draft, PayloadFile, Written, write_pack
from annotator_app.store.bundle import bundle_store
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.store.refusals import told
from annotator_app.workflows.checking import pack_schema
from annotator_app.workflows.checking.verdict_shape import SEVERITIES
from annotator_app.workflows.checking.verify_pack import check_contents
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.merged_set.guidelines import guidelines_of
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.new_file import make_folder
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.receiving.feedback import feedback_for
from annotator_app.workflows.receiving.receipts import receipts_for
from annotator_app.workflows.signing import identity

NOTHING: Final = "No answer is spoken against that has not gone back before. Nothing was written."
_LONGEST_SERIES: Final = 63


@dataclass(frozen=True)
class ReworkPack:
    """One pack that goes back: to whom, and how many of their answers."""

    path: Path
    pack_id: str
    contributor: str
    series: str
    items: int


def run(
    bundle_path: Path,
    out_dir: Path,
    *,
    home: Home,
    least: str = "neutral",
    notes: bool = False,
    ask_passphrase: AskPassphrase | None = None,
    progress: Progress = SILENT,
) -> list[ReworkPack]:
    """Write a pack for each person some of whose answers a reviewer speaks against with severity `least` or more.

    With `notes` what reviewers wrote goes along. What went back before with the same answer does not go again.
    Raises UsageError where there is nothing, KeyStoreError, StoreError, Cancelled; nothing is left behind then.
    """
    key = identity.load_signer(home, ask_passphrase, for_others=True)
    name = identity.show(home).principal_name
    with bundle_store.open_bundle(bundle_path) as bundle:
        writer = _Writer(MergedSet(bundle), key, name, out_dir, progress)
        groups = returned(writer.merged, SEVERITIES.index(least), notes=notes)
        if not groups:
            raise UsageError(NOTHING)
        make_folder(out_dir)
        with told(out_dir):
            return writer.write(groups)


def waiting(merged: MergedSet) -> tuple[dict[str, int], ...]:
    """Give how many answers could go back now, by contributor: a count for each severity, of it and what is worse."""
    found: tuple[Counter[str], ...] = tuple(Counter() for _severity in SEVERITIES)
    for (name, _series), rows in returned(merged).items():
        for _row, one in rows:
            for count in found[: SEVERITIES.index(one.severity) + 1]:
                count[name] += 1
    return tuple(dict(sorted(one.items())) for one in found)


Group = tuple[str, str]


def returned(
    merged: MergedSet, least: int = 0, *, notes: bool = False
) -> dict[Group, list[tuple[AnswerRow, Returned]]]:
    """Give what goes back, by contributor and the series that it came from."""
    before, now = set(_gone_back(merged)), {question.id for question in merged.asked.now}

    def asked(answers: Mapping[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in answers.items() if name in now}

    found: dict[Group, list[tuple[AnswerRow, Returned]]] = {}
    for row in merged.rows():
        if row.given.status != "done" or not row.current or row.unfit:
            continue
        if row.settled is not None or not row.review:
            continue
        said = weightiest(row.review)
        if said.verdict not in AGAINST or not said.category:
            continue
        if SEVERITIES.index(said.severity or "major") < least:
            continue
        own = merged.packs[row.pack].series
        group = (row.contributor, merged.reworked.get(own, (own, 0))[0])
        one = Returned(
            item=row.given.item, answers=asked(row.answers), category=said.category,
            severity=said.severity or "major", note=said.comment if notes else "",
        )  # fmt: skip
        if (*group, one.item, _words(one.answers)) not in before:
            found.setdefault(group, []).append((row, one))
    return found


def _gone_back(merged: MergedSet) -> Iterator[tuple[str, str, str, bytes]]:
    """Give what went back before: to whom, of which series, which item, with which answer."""
    for pack in merged.packs.values():
        if pack.series in merged.reworked and pack.contributor is not None:
            origin = merged.reworked[pack.series][0]
            for one in merged.task(pack.pack_id).returned:
                yield pack.contributor, origin, one.item, _words(one.answers)


class _Writer:
    """The packs of one call, written and entered together or not at all."""

    def __init__(self, merged: MergedSet, key: SigningKey, name: str, out: Path, progress: Progress) -> None:
        self.merged, self.key, self.out, self.progress = merged, key, out, progress
        self.bundle: BundleStore = merged.bundle
        self.project = merged.facts.project
        self.signer = people.principal(name, self.project)
        self.people: Mapping[str, BundleContributor] = {one.name: one for one in self.bundle.contributors()}

    def write(self, groups: Mapping[Group, list[tuple[AnswerRow, Returned]]]) -> list[ReworkPack]:
        """Write the packs and enter them into the bundle."""
        written: list[Path] = []
        made: list[ReworkPack] = []
        records: list[BundlePack] = []
        try:
            for (name, origin), rows in sorted(groups.items()):
                record, one = self._pack(name, origin, rows)
                written.append(one.path)
                records.append(record)
                made.append(ReworkPack(one.path, one.pack_id, name, record.series, len(rows)))
            with self.bundle.changing():
                self.bundle.add_packs(records)
        except BaseException:
            for path in written:
                drop(path)
            raise
        return made

    def _pack(
        self, name: str, origin: str, rows: list[tuple[AnswerRow, Returned]]
    ) -> tuple[BundlePack, Written]:
        person = self.people[name]
        before = self.merged.packs[rows[0][0].pack]
        number = sum(from_ == origin for from_, _ in self.merged.reworked.values()) + 1
        series = _series(origin, person.principal, number)
        recipient = people.principal(person.principal, self.project)
        task = replace(
            self.merged.asked.newest(before.pack_id), rework_of=origin, returned=tuple(one for _, one in rows),
            feedback=feedback_for(self.bundle, person), practice=(),
            positions=self._positions([row for row, _ in rows]),
        )  # fmt: skip
        guidelines = guidelines_of(self.bundle.path.parent, before, task)
        if task.guidelines and not guidelines:
            task = replace(task, guidelines=())
        told_task = write_readable(task_to_json(task))
        known = TaskManifest.model_validate_json(before.manifest)

        def describe(files: tuple[PayloadFile, ...]) -> TaskManifest:
            parts = tuple(file.path for file in files if file.path.startswith("data/items/"))
            return TaskManifest(
                project=Project(id=self.project, title=shown(self.merged.facts.title, "en")[0]), series=series,
                revision=1, supersedes=None, created_at=clock.build_stamp(),
                signer=SignerClaim(
                    principal=self.signer, role="coordinator", key=self.key.public.fingerprint
                ),
                software=identity.software(), trust_version=self._trust_version(), recipients=(recipient,),
                items=Items(count=len(rows), files=parts), results=known.results,
                receipts=receipts_for(self.bundle, person, origin),
            )  # fmt: skip

        draft = Draft(
            payload=_payload(task, told_task, guidelines, [row.kept.line for row, _ in rows]), describe=describe,
            roster=self._roster(person, recipient), check=lambda pack: check_contents(pack, progress=self.progress),
        )  # fmt: skip
        one = write_pack(draft, self.key, lambda manifest, id_: self.out / suggested_name(manifest, id_))
        record = BundlePack(
            pack_id=one.pack_id, series=series, revision=1, supersedes=None, file=one.path.name, sha256=one.sha256,
            created_at=one.manifest.created_at, recipients=(recipient,), contributor=name,
            manifest=write_manifest(one.manifest), task=told_task, items=tuple(row.kept.digest for row, _ in rows),
        )  # fmt: skip
        return record, one

    def _positions(self, rows: list[AnswerRow]) -> str:
        """Give in which order the person saw the responses before; nothing where no pack says any."""
        said = {
            pack: dict(zip(self.bundle.pack_lines(pack), self.merged.task(pack).positions, strict=False))
            for pack in {row.pack for row in rows}
        }
        signs = [said[row.pack].get(row.given.item, AS_IT_IS) for row in rows]
        return "".join(signs) if any(said.values()) else ""

    def _roster(self, person: BundleContributor, recipient: str) -> Roster:
        """Give who signs, who reviews, the recovery key, and the person it goes back to: nobody else."""
        text = self.bundle.latest_build().roster
        known = parse_roster(text.encode("ascii"), "allowed_signers")[0] or Roster()
        verdict, task = NAMESPACES["verdict"], NAMESPACES["task"]
        found = {self.key.public: signer_for("coordinator", self.signer, self.key.public)}
        for line in known.signers:
            reviews = verdict in line.namespaces and task not in line.namespaces
            if RECOVERY in line.namespaces or reviews or line.principal == recipient:
                found.setdefault(line.key, line)
        for blob, name in sorted(self.bundle.names_by_key().items()):
            if name == person.name:
                public = PublicKey.from_blob(blob)
                found.setdefault(public, signer_for("contributor", recipient, public))
        return Roster(tuple(found.values()))

    def _trust_version(self) -> int:
        manifests = (TaskManifest.model_validate_json(one.manifest) for one in self.merged.packs.values())
        return max(one.trust_version for one in manifests)


def _payload(
    task: Task, told_task: bytes, guidelines: Mapping[str, bytes], items: list[bytes]
) -> Iterator[Payload]:
    from annotator_app import families

    family = families.by_id(task.family)
    assert family is not None
    yield Payload("data/task/task.json", [told_task])
    yield Payload("data/schema/item.json", [pack_schema.item_schema(family)])
    yield Payload("data/schema/answer.json", [pack_schema.answer_schema(task)])
    for path, text in sorted(guidelines.items()):
        yield Payload(path, [text])
    yield from lines.parts("items", items)


def _series(origin: str, principal: str, number: int) -> str:
    """Give the series of a pack that goes back; of a shared series each person has their own."""
    own = "" if origin.endswith(f"-{principal}") else f"-{principal[:16]}"
    end = f"{own}-rework{number}"
    return f"{origin[: _LONGEST_SERIES - len(end)]}{end}"


def _words(answers: Mapping[str, Any]) -> bytes:
    return write_readable({name: answers[name] for name in sorted(answers)})
