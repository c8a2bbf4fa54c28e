# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil review draw`: which answers are checked, as one signed review pack (quality.md 2.2 to 2.5).

Of each lot as many answers in the order of its draw as its plan wants next, as many more by risk, and over all
of them planted errors; with the plan `risk` a sample in proportion to risk instead, with `second` a tenth of what one
reviewer has checked, for another one. What was drawn and why, whose answer it is, and which are planted stands in the
bundle alone; subjects and plants come from a secret that only the coordinator's key gives.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from annotator_app.model import clock, people
from annotator_app.model.bundle import ANYBODY
from annotator_app.model.pack import PERSONAL, question_to_json
from annotator_app.model.review import SECOND, DrawnAnswer, DrawnLot, DrawnReview, Half, is_weighed
from annotator_app.model.strict_json import parse, write_readable
from annotator_app.model.texts import shown
from annotator_app.packs.durable import drop
from annotator_app.packs.keys import AskPassphrase, SigningKey
from annotator_app.packs.lines import digest
from annotator_app.packs.manifest import Project, Sample, TaskManifest
from annotator_app.packs.roster import Roster, parse_roster, signer_for
from annotator_app.packs.signature import NAMESPACES, RECOVERY
from annotator_app.packs.writing import Written
from annotator_app.store.bundle import bundle_store
from annotator_app.store.refusals import told
from annotator_app.study.draw import UNIT
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.known_bundles import remember_bundle
from annotator_app.workflows.merged_set.guidelines import guidelines_of
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.new_file import refuse_unplaced
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.reviewing import draw_by_risk
from annotator_app.workflows.reviewing.pick_answers import Picked, Picker, SecondPicker, WeighedPicker
from annotator_app.workflows.reviewing.write_review import ReviewDraft, answer_line, write_review
from annotator_app.workflows.signing import identity
from annotator_app.workflows.standing.lots import Lot, plan_for

METHOD: Final = "random-and-risk"
_SECRET: Final = "draw-v1@postil"
# What of a given answer a reviewer sees: nothing of time, of typing, or of what was suggested.
_SEEN: Final = ("origin", "shown")


@dataclass(frozen=True)
class DrawReport:
    """A review pack that was written, and what of each lot is in it.

    `planted` counts planted errors; fewer than ten say little of a reviewer. `left_out`: answers to other questions
    than those of the newest pack. `without_guidelines`: no task pack lay beside the bundle to take them from.
    """

    path: Path
    pack_id: str
    lots: tuple[DrawnLot, ...]
    answers: int
    planted: int
    recipients: tuple[str, ...]
    left_out: int
    without_guidelines: bool


def run(
    bundle_path: Path,
    out: Path,
    *,
    home: Home,
    plan: str = "default",
    seed: str | None = None,
    ask_passphrase: AskPassphrase | None = None,
    force: bool = False,
    progress: Progress = SILENT,
) -> DrawReport:
    """Draw what is to be checked next and write it as a review pack to `out`.

    The same answers, verdicts, seed and key give the same pack. Raises UsageError for an unknown plan or where
    there is nothing to check, FileExistsHereError, KeyStoreError, StoreError, Cancelled; nothing stands at `out` then.
    """
    if plan != SECOND:
        plan_for(plan, 100)
    refuse_unplaced(out, force=force)
    key = identity.load_signer(home, ask_passphrase, for_others=True)
    name = identity.show(home).principal_name
    with bundle_store.open_bundle(bundle_path) as bundle:
        progress.step(0, 2, "answers")
        draw = _Draw(MergedSet(bundle), plan, seed, key, name)
        draw.picker.pick()
        progress.step(1, 2, "pack")
        remember_bundle(home, bundle_path, bundle.facts)
        with told(out):
            written = draw.write(out)
        try:
            with bundle.changing():
                bundle.add_review(draw.record(written))
        except BaseException:
            drop(out)
            raise
        progress.step(2, 2)
        return draw.report(written)


class _Draw:
    """One draw from an open bundle."""

    def __init__(self, merged: MergedSet, plan: str, seed: str | None, key: SigningKey, name: str) -> None:
        self.merged, self.plan, self.key = merged, plan, key
        self.facts = merged.facts
        self.seed = seed if seed is not None else self.facts.seed or self.facts.project
        self.series = f"{self.facts.name[:48]}-review{len(merged.bundle.reviews()) + 1}"
        self.signer = people.principal(name, self.facts.project)
        said = UNIT.join((self.facts.project, self.series, self.seed)).encode("utf-8", "surrogatepass")
        # Ed25519 signs the same words always the same way, and nobody else can: a secret to draw with.
        secret = hashlib.sha256(key.sign(_SECRET, said)).digest()
        picker = SecondPicker if plan == SECOND else WeighedPicker if is_weighed(plan) else Picker
        self.picker = picker(merged, plan, self.seed, secret)
        self.pack, self.task = self.picker.pack, self.picker.task

    @property
    def picked(self) -> list[Picked]:
        return self.picker.picked

    def write(self, out: Path) -> Written:
        """Write the pack."""
        lots: dict[str, int] = {}
        for one in self.picked:
            lots[one.lot.task_pack] = lots.get(one.lot.task_pack, 0) + one.counted().drawn
        self.places = {pack_id: place for place, pack_id in enumerate(sorted(lots), 1)}
        self.lines = {
            (one.lot.key, item, half): self._line(one, item, half)
            for one in self.picked
            for item, half in one.halves()
        }
        texts = {row.given.item: row.kept.line for row in self.picker.rows.values()}
        used = {str(line["item"]) for line in self.lines.values()}
        weighed = self._weighed()
        stood = sum(len(one.lot.answers) for one in self.picked)
        self.guidelines = guidelines_of(self.merged.bundle.path.parent, self.pack, self.task)
        draft = ReviewDraft(
            project=Project(id=self.facts.project, title=shown(self.facts.title, "en")[0]),
            series=self.series,
            principal=self.signer,
            trust_version=self._trust_version(),
            roster=self._roster(),
            recipients=self.recipients(),
            sample=Sample(
                method=self._method(),
                seed=self._commitment(),
                size=len(self.lines),
                # As many lines as there are answers, or more: the two numbers would tell how many are planted.
                of=stood if stood > len(self.lines) else None,
                frame=draw_by_risk.frame(weighed) if weighed else None,
            ),
            lots=lots,
            task=self._task(),
            guidelines=self.guidelines,
            items=[texts[item] for item in sorted(used)],
            answers=self.lines.values(),
        )
        return write_review(out, self.key, draft, identity.software())

    def record(self, written: Written) -> DrawnReview:
        """Give what the bundle keeps of it."""
        return DrawnReview(
            pack_id=written.pack_id, series=self.series, file=written.path.name, sha256=written.sha256,
            drawn_at=clock.stamp(), plan=self.plan, seed=self.seed, recipients=self.recipients(), task=self._task(),
            lots=tuple(one.counted() for one in self.picked), answers=tuple(self._answers()),
            chances={one.lot.key: one.chances for one in self.picked if one.chances},
        )  # fmt: skip

    def report(self, written: Written) -> DrawReport:
        """Give what people are told."""
        lots = tuple(one.counted() for one in self.picked)
        return DrawReport(
            written.path, written.pack_id, lots, len(self.lines), sum(one.planted for one in lots),
            self.recipients(), self.picker.left_out, bool(self.task.guidelines) and not self.guidelines,
        )  # fmt: skip

    def _weighed(self) -> list[draw_by_risk.LotDraw]:
        """Give the lots that are drawn from in proportion to risk here for the first time."""
        return [
            draw_by_risk.LotDraw(
                one.lot.id, self.picker.reviewing.seed_of(one.lot, self.seed), one.chances
            )
            for one in self.picked
            if one.chances
        ]  # fmt: skip

    def _method(self) -> str:
        if self.plan == SECOND:
            return SECOND
        return draw_by_risk.METHOD if self._weighed() else METHOD

    def _line(self, picked: Picked, item: str, half: Half) -> dict[str, Any]:
        row = self.picker.rows[picked.lot.key, item]
        value = row.given.value or {}
        said = picked.planted[item] if half == "planted" else row.answers
        return {
            "subject": self._subject(picked.lot, item, half),
            "item": item,
            "item_sha256": row.given.digest,
            "status": "done",
            "value": {"answers": dict(said), **{name: value[name] for name in _SEEN if name in value}},
            "problem": row.given.problem,
            "note": "",
        }

    def _subject(self, lot: Lot, item: str, half: Half) -> str:
        """Give a name that is nobody's: it tells the place of its lot in pack.json and nothing else."""
        name = self.picker.mac("subject", *lot.key, item, "planted" if half == "planted" else "real").hex()[
            :12
        ]
        return f"s{self.places[lot.task_pack]}-{name}"

    def _answers(self) -> Iterator[DrawnAnswer]:
        for one in self.picked:
            for item, half in one.halves():
                answer, line = one.lot.answers[item], self.lines[one.lot.key, item, half]
                yield DrawnAnswer(
                    item=item, subject=line["subject"], contributor=one.lot.contributor, series=one.lot.series,
                    language=one.lot.language, result_pack=answer.result_pack, item_sha256=answer.item_sha256,
                    sha256=digest(answer_line(line)), content=answer.content, half=half,
                    reasons=tuple(map(str, one.reasons(item, half))),
                    known_good=half != "planted" and self.picker.known_good(one.lot, item),
                    truth=dict(self.picker.rows[one.lot.key, item].answers) if half == "planted" else None,
                )  # fmt: skip

    def recipients(self) -> tuple[str, ...]:
        """Give the reviewers that the roster of the bundle names, else anybody; for a second look the others."""
        named = sorted({line.principal for line in self._reviewers()})
        looked = {one.reviewer for one in self.picker.reviewing.said} if self.plan == SECOND else set()
        others = [name for name in named if name.partition("@")[0] not in looked]
        return tuple(others or named) or (ANYBODY,)

    def _reviewers(self) -> list[Any]:
        verdict, task = NAMESPACES["verdict"], NAMESPACES["task"]
        return [
            line
            for line in self._known_roster().signers
            if verdict in line.namespaces and task not in line.namespaces
        ]

    def _known_roster(self) -> Roster:
        text = self.merged.bundle.latest_build().roster
        return parse_roster(text.encode("ascii"), "allowed_signers")[0] or Roster()

    def _roster(self) -> Roster:
        """Give who signs and who may answer; contributors are nobody's business here."""
        own = signer_for("coordinator", self.signer, self.key.public)
        recovery = [line for line in self._known_roster().signers if RECOVERY in line.namespaces]
        rest = [line for line in (*recovery, *self._reviewers()) if line.key != self.key.public]
        return Roster((own, *rest))

    def _trust_version(self) -> int:
        manifests = (TaskManifest.model_validate_json(one.manifest) for one in self.merged.packs.values())
        return max(one.trust_version for one in manifests)

    def _task(self) -> bytes:
        """Give task.json as it is asked now, without guidelines that are not at hand and what is one person's alone."""
        fields = parse(self.pack.task)
        assert isinstance(fields, dict)
        left_out = set(PERSONAL) | (set() if self.guidelines else {"guidelines"})
        if self.merged.asked.changed:
            fields["questions"] = [question_to_json(question) for question in self.task.questions]
        elif not left_out & set(fields):
            return self.pack.task
        return write_readable({name: value for name, value in fields.items() if name not in left_out})

    def _commitment(self) -> str:
        """Give what shows afterwards that the seed was fixed, without telling it to who checks."""
        return self.picker.mac("seed", self.seed).hex()
