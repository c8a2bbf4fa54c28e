# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Task and result packs with real tasks of every family: valid in one line, broken in one place.

A `TaskMaker` or `ResultMaker` holds everything that goes into a pack, before it is written; a test changes
one thing and writes. Lists, sums and signatures are always made anew, so that only the fault remains.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator_app.families import ALL, by_id
from annotator_app.model import event as events
from annotator_app.model import strict_json
from annotator_app.model.pack import question_to_json
from annotator_app.model.people import principal
from annotator_app.packs import chain
from annotator_app.packs.keys import SigningKey, key_from_seed
from annotator_app.packs.lines import Payload, parts
from annotator_app.packs.manifest import (
    Answered,
    Counts,
    Items,
    Journal,
    Project,
    ResultManifest,
    Results,
    SignerClaim,
    Software,
    TaskManifest,
)
from annotator_app.packs.roster import Roster, Signer, signer_for
from annotator_app.packs.writing import Draft, Written, write_pack

PROJECT = "news-7k3q"
SERIES = "news-part-1"
CREATED = "2026-11-23T08:00:00Z"
SOFTWARE = Software(name="Postil", version="0.1.0")

COORDINATOR = key_from_seed(b"coordinator".ljust(32, b"."))
CONTRIBUTOR = key_from_seed(b"contributor".ljust(32, b"."))
OTHER = key_from_seed(b"somebody else".ljust(32, b"."))

FAMILIES = [family.id for family in ALL]


def digest_of(line: bytes) -> str:
    return hashlib.sha256(line).hexdigest()


def questions(family_id: str) -> list[dict[str, Any]]:
    """The family's own questions that stand by themselves, with options where a plan has to bring them."""
    family = by_id(family_id)
    asked = [question_to_json(own.question) for own in family.own if own.asked]
    for question in asked:
        if question["kind"] == "choice" and not question.get("options") and not question.get("options_from"):
            question["options"] = [{"id": name, "text": {"en": name}} for name in ("positive", "negative")]
    return asked


def task_json(family_id: str = "sentiment", **more: Any) -> dict[str, Any]:
    return {
        "family": family_id,
        "title": {"en": "News comments", "hi": "समाचार टिप्पणियाँ"},
        "language": "hi",
        "languages": ["hi"],
        "questions": questions(family_id),
        "guidelines": [{"language": "en", "path": "data/guidelines/en.md"}],
        **more,
    }


def item_json(family_id: str, number: int, text: str = "वह खुश है, और सब लोग भी।") -> dict[str, Any]:
    item: dict[str, Any] = {"id": f"item-{number:06d}"}
    for part in by_id(family_id).parts:
        if part.shape == "block":
            item[part.field] = {"text": f"{text} {number}"}
        elif part.shape == "turns":
            item[part.field] = [{"role": "user", "text": f"{text} {number}"}]
        elif part.shape == "responses":
            names = [f"r-{number % 4096:03x}{place:03x}" for place in range(2)]
            item[part.field] = [{"id": name, "text": f"{text} {name}"} for name in names]
        else:
            item[part.field] = [{"id": name, "text": f"{text} {name}"} for name in ("o1", "o2", "o3")]
    return item


def answer_to(question: dict[str, Any], item: dict[str, Any]) -> Any:
    """Some right value of a question for an item."""
    kind = question["kind"]
    responses = [one["id"] for one in item.get("responses", ())]
    if kind == "choice":
        name = item["options"][0]["id"] if question.get("options_from") else question["options"][0]["id"]
        value: Any = [name] if question.get("multiple") else name
    elif kind == "scale":
        value = question.get("max", 5)
    elif kind == "text":
        value = "कुछ शब्द"
    elif kind == "evidence":
        block = question["blocks"][0]
        value = [{"block": block, "start": 0, "end": 3}] if block in item else []
    else:
        value = responses[0] if question.get("form", "best") == "best" else [[name] for name in responses]
    return dict.fromkeys(responses, value) if question.get("each") == "response" else value


def answers_to(task: dict[str, Any], item: dict[str, Any]) -> dict[str, Any]:
    return {question["id"]: answer_to(question, item) for question in task["questions"]}


@dataclass
class TaskMaker:
    """Everything of a task pack before it is written; `lines` gives the item lines last of all."""

    task: dict[str, Any]
    items: list[dict[str, Any]]
    key: SigningKey = COORDINATOR
    recipients: tuple[str, ...] = ("*",)
    contributors: tuple[tuple[str, SigningKey], ...] = ()
    project: str = PROJECT
    series: str = SERIES
    revision: int = 1
    supersedes: str | None = None
    trust_version: int = 1
    timing: str = "coarse"
    extra: dict[str, bytes | None] = field(default_factory=dict)
    task_bytes: bytes | None = None
    edit_lines: Callable[[list[bytes]], list[bytes]] = lambda lines: lines
    edit_manifest: dict[str, Any] = field(default_factory=dict)
    more_signers: tuple[Signer, ...] = ()

    @property
    def lines(self) -> list[bytes]:
        return self.edit_lines([strict_json.write_line(item) for item in self.items])

    def payload(self) -> Iterable[Payload]:
        task = self.task_bytes if self.task_bytes is not None else strict_json.write_readable(self.task)
        yield Payload("data/task/task.json", [task])
        guidelines = {
            one["path"]: b"# Guidelines\n" for one in self.task.get("guidelines", ()) if isinstance(one, dict)
        }
        for path, data in sorted({**guidelines, **self.extra}.items()):
            if data is not None:
                yield Payload(path, [data])
        yield from parts("items", self.lines)

    def roster(self) -> Roster:
        own = signer_for("coordinator", principal("coordinator", self.project), self.key.public)
        people = (
            signer_for("contributor", principal(name, self.project), key.public)
            for name, key in self.contributors
        )
        return Roster((own, *people, *self.more_signers))

    def describe(self, written: Any) -> TaskManifest:
        files = tuple(one.path for one in written if one.path.startswith("data/items/"))
        manifest = TaskManifest(
            project=Project(id=self.project, title="News"),
            series=self.series,
            revision=self.revision,
            supersedes=self.supersedes,
            created_at=CREATED,
            signer=SignerClaim(
                principal=principal("coordinator", self.project),
                role="coordinator",
                key=self.key.public.fingerprint,
            ),
            software=SOFTWARE,
            trust_version=self.trust_version,
            recipients=self.recipients,
            items=Items(count=len(self.lines), files=files),
            results=Results(timing=self.timing),
        )
        return manifest.model_copy(update=self.edit_manifest)

    def write(self, path: Path) -> Written:
        return write_pack(Draft(self.payload(), self.describe, self.roster()), self.key, path)


def a_task(family_id: str = "sentiment", count: int = 5, **more: Any) -> TaskMaker:
    """A valid task pack for anybody."""
    return TaskMaker(task_json(family_id), [item_json(family_id, number) for number in range(count)], **more)


@dataclass
class ResultMaker:
    """Everything of a result pack before it is written: the journal's events and the answer objects.

    `journal` are events without `seq` and `prev`; `edit_journal` and `edit_answers` change finished lines.
    """

    task: TaskMaker
    task_pack_id: str
    journal: list[dict[str, Any]]
    answers: list[dict[str, Any]]
    key: SigningKey = CONTRIBUTOR
    name: str = "contributor-07"
    untouched: int = 0
    edit_journal: Callable[[list[bytes]], list[bytes]] = lambda lines: lines
    edit_answers: Callable[[list[bytes]], list[bytes]] = lambda lines: lines
    edit_manifest: dict[str, Any] = field(default_factory=dict)

    @property
    def journal_lines(self) -> list[bytes]:
        head, lines = chain.start(self.task_pack_id), []
        for one in self.journal:
            line, head = chain.event_line(head, one)
            lines.append(line)
        return lines

    def manifest(self, _written: Any) -> ResultManifest:
        lines = self.journal_lines
        head = digest_of(lines[-1]) if lines else self.task_pack_id.removeprefix("sha256:")
        done = sum(answer["status"] == "done" for answer in self.answers)
        manifest = ResultManifest(
            project=Project(id=self.task.project, title="News"),
            series=f"{self.task.series}.{self.name}",
            created_at=CREATED,
            signer=SignerClaim(
                principal=principal(self.name, self.task.project),
                role="contributor",
                key=self.key.public.fingerprint,
            ),
            software=SOFTWARE,
            task=Answered(pack_id=self.task_pack_id, series=self.task.series, revision=self.task.revision),
            recipient=self.task.key.public.fingerprint,
            complete=self.untouched == 0,
            counts=Counts(done=done, skipped=len(self.answers) - done, untouched=self.untouched),
            journal=Journal(events=len(lines), genesis=self.task_pack_id, head=head),
        )
        return manifest.model_copy(update=self.edit_manifest)

    def payload(self) -> Iterable[Payload]:
        answers = self.edit_answers([strict_json.write_line(answer) for answer in self.answers])
        yield from parts("answers", answers)
        yield from parts("journal", self.edit_journal(self.journal_lines))

    def write(self, path: Path) -> Written:
        return write_pack(Draft(self.payload(), self.manifest), self.key, path)


def a_result(task: TaskMaker, task_pack_id: str, count: int | None = None, **more: Any) -> ResultMaker:
    """A valid result pack that answers the first `count` items (default: all of them)."""
    journal: list[dict[str, Any]] = []
    answers: list[dict[str, Any]] = []
    made = list(zip(task.items, task.lines, strict=True))[: len(task.items) if count is None else count]
    for item, line in made:
        of_item = {"item": item["id"], "item_sha256": digest_of(line)}
        value = events.answer_value(answers_to(task.task, item), origin="window", timing={"active_s": 4})
        journal.append({"type": "open", **of_item, "value": {"shown": {}}, "t": CREATED, "session": "s1"})
        journal.append({"type": "answer", **of_item, "value": value, "t": CREATED, "session": "s1"})
        answers.append({**of_item, "status": "done", "value": value, "problem": None, "note": ""})
    answers.sort(key=lambda answer: answer["item"])
    maker = ResultMaker(task, task_pack_id, journal, answers, **more)
    maker.untouched = len(task.items) - len(answers)
    return maker
