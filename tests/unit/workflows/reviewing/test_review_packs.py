# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Review and verdict packs: written, proven, shown, and refused with the right code for each fault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from annotator_app.errors import PostilError
from annotator_app.model import strict_json
from annotator_app.packs.manifest import Project, Sample, Subject
from annotator_app.packs.reading import open_pack
from annotator_app.packs.roster import Roster, signer_for
from annotator_app.workflows.checking import verify_pack
from annotator_app.workflows.checking.check_review import Reviewed, check_review
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.receiving import show_pack
from annotator_app.workflows.reviewing.write_review import (
    ReviewDraft,
    VerdictDraft,
    write_review,
    write_verdict,
)
from tests.builders.packs import COORDINATOR, OTHER_CONTRIBUTOR, OUTSIDER, REVIEWER, believing
from tests.builders.work import (
    PROJECT,
    SOFTWARE,
    TaskMaker,
    a_result,
    a_task,
    digest_of,
    item_json,
    task_json,
)

COORD, REV = f"coordinator@{PROJECT}", f"r-0001@{PROJECT}"
ROSTER = Roster(
    (signer_for("coordinator", COORD, COORDINATOR.public), signer_for("reviewer", REV, REVIEWER.public))
)
BOOKS = believing(ROSTER)


@dataclass
class Round:
    """A task pack, the results of two people to it, and the review pack of all their answers."""

    folder: Path
    maker: TaskMaker
    task_id: str
    draft: ReviewDraft

    @property
    def review(self) -> Path:
        return self.folder / "a.reviewpack"

    def reviewed(self) -> Reviewed:
        return check_review(open_pack(self.review, BOOKS), [], SILENT)

    def verdicts(self) -> list[dict[str, Any]]:
        """Agree with all, but the last answer of all, which is corrected."""
        told = []
        for (item, subject), sha256 in sorted(self.reviewed().answers.items()):
            told.append(
                {
                    "item": item, "subject": subject, "answer_sha256": sha256, "verdict": "agree", "category": None,
                    "severity": None, "value": None, "comment": "", "blind": False,
                }
            )  # fmt: skip
        told[-1] |= {"verdict": "corrected", "category": "wrong label", "severity": "major"}
        told[-1] |= {"value": {"answers": {"label": "negative"}}, "comment": "It is ironic.", "blind": True}
        return told

    def verdict(self, verdicts: list[dict[str, Any]] | None = None, **more: Any) -> VerdictDraft:
        verdicts = self.verdicts() if verdicts is None else verdicts
        agreed = sum(one["verdict"] == "agree" for one in verdicts)
        fields: dict[str, Any] = {
            "project": Project(id=PROJECT, title="News"), "series": "news.r-0001", "principal": REV,
            "review": self.reviewed(), "verdicts": verdicts, "events": events(verdicts),
            "subjects": (
                Subject(pack_id=self.task_id, decision="return", checked=len(verdicts), agreed=agreed),
            ),
        }  # fmt: skip
        return VerdictDraft(**{**fields, **more})


def events(verdicts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for one in verdicts:
        place = {name: one[name] for name in ("item", "subject", "answer_sha256")}
        value = {name: said for name, said in one.items() if name not in place}
        first = {**value, "verdict": "unsure", "value": None}
        found += [
            {"type": "open", **place, "value": None},
            {"type": "answer", **place, "value": first},
            {"type": "answer", **place, "value": value},
        ]
    return [*found, {"type": "export", "value": {"revision": 1}}]


@pytest.fixture
def round_(tmp_path: Path) -> Round:
    maker = a_task("sentiment", 4)
    task_id = maker.write(tmp_path / "t.taskpack").pack_id
    answers = []
    for subject, count in (("s-4f1a", 4), ("s-c0de", 2)):
        result = a_result(maker, task_id, count)
        answers += [
            {**one, "subject": subject, "contributor": "Contributor 07", "result": "r"}
            for one in result.answers
        ]
    draft = ReviewDraft(
        project=Project(id=PROJECT, title="News"), series="news-review", principal=COORD, trust_version=1,
        roster=ROSTER, recipients=(REV,), sample=Sample(method="random", seed="7", size=6),
        lots={task_id: 6}, task=strict_json.write_readable(maker.task), items=maker.lines, answers=answers,
        guidelines={one["path"]: b"# Guidelines\n" for one in maker.task["guidelines"]},
    )  # fmt: skip
    made = Round(tmp_path, maker, task_id, draft)
    write_review(made.review, COORDINATOR, draft, SOFTWARE)
    return made


def codes(path: Path, **more: Any) -> list[str]:
    return sorted({one.code for one in verify_pack.run(path, trust=BOOKS, **more).problems})


def test_a_review_pack_goes_out_and_says_nothing_of_whom(round_: Round) -> None:
    report = verify_pack.run(round_.review, trust=BOOKS)
    assert (report.ok, report.kind, report.items, report.answers) == (True, "review", 4, 6)
    pack = open_pack(round_.review, BOOKS)
    whole = b"".join(pack.read(name) for name in pack.names()) + pack.read("pack.json")
    assert b"ontributor" not in whole
    assert b'"result"' not in whole
    shown = show_pack.run(round_.review, items=True)
    assert len(list(shown.items)) == 4
    assert shown.manifest["sample"] == {"method": "random", "seed": "7", "size": 6}


def test_verdicts_come_back_and_hold_against_their_review(round_: Round) -> None:
    out = round_.folder / "a.verdictpack"
    written = write_verdict(out, REVIEWER, round_.verdict(), SOFTWARE)
    report = verify_pack.run(out, trust=BOOKS, for_task=round_.review)
    assert (report.ok, report.kind, report.answers) == (True, "verdict", 6), report.problems
    assert written.manifest.review.pack_id == round_.reviewed().pack_id
    assert verify_pack.run(out, trust=BOOKS).ok
    lines = list(show_pack.run(out, items=True).items)
    assert [one["verdict"] for one in lines].count("agree") == 5
    assert lines[-1]["value"] == {"answers": {"label": "negative"}}


def test_a_whole_number_of_lots_and_parts(tmp_path: Path, round_: Round) -> None:
    """More lines than one part takes stay in order and complete."""
    count = 10_050
    items = [item_json("sentiment", number) for number in range(count)]
    maker = TaskMaker(task_json("sentiment"), items)
    answers = [
        {
            "subject": "s-1", "item": item["id"], "item_sha256": digest_of(line), "status": "skipped", "value": None,
            "problem": {"reason": "cut_off", "text": ""}, "note": "",
        }
        for item, line in zip(items, maker.lines, strict=True)
    ]  # fmt: skip
    draft = replace(
        round_.draft, items=maker.lines, answers=answers, sample=Sample(method="all", seed="", size=count),
        lots={round_.task_id: count},
    )  # fmt: skip
    write_review(tmp_path / "big", COORDINATOR, draft, SOFTWARE)
    assert verify_pack.run(tmp_path / "big", trust=BOOKS).answers == count


Change = Callable[[list[dict[str, Any]]], None]


def first(**said: Any) -> Change:
    return lambda lines: lines[0].update(said)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (first(subject="no name"), "D01"),
        (first(item="no-such-item"), "T03"),
        (first(item_sha256="0" * 64), "T03"),
        (first(status="done", value={"answers": {"label": "no such"}, "origin": "window"}), "D05"),
        (first(value={"answers": {}, "origin": "window"}), "D05"),
        (lambda lines: lines.append(dict(lines[0])), "D03"),
        (lambda lines: lines.pop(), "D02"),
    ],
)
def test_a_review_pack_that_does_not_fit_is_not_written(round_: Round, change: Change, code: str) -> None:
    answers = [dict(one) for one in round_.draft.answers]
    change(answers)
    target = round_.folder / "b.reviewpack"
    with pytest.raises(PostilError) as stop:
        write_review(target, COORDINATOR, replace(round_.draft, answers=answers), SOFTWARE)
    assert code in [one.code for one in stop.value.problems]
    assert not target.exists()


def test_an_item_of_which_nothing_is_reviewed_is_told(round_: Round) -> None:
    answers = [one for one in round_.draft.answers if one["item"] != round_.maker.items[3]["id"]]
    draft = replace(round_.draft, answers=answers, sample=Sample(method="x", seed="", size=5))
    with pytest.raises(PostilError) as stop:
        write_review(round_.folder / "b", COORDINATOR, replace(draft, lots={round_.task_id: 5}), SOFTWARE)
    assert [one.code for one in stop.value.problems] == ["D05"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (first(answer_sha256="0" * 64), "T03"),
        (first(item="no-such-item"), "T03"),
        (first(verdict="fine"), "D05"),
        (first(severity="huge"), "D05"),
        (first(category=7), "D05"),
        (first(category={}), "D05"),
        (first(comment=[]), "D05"),
        (first(blind=None), "D05"),
        (first(verdict="corrected"), "D05"),
        (first(value={"answers": {"label": "no such"}}, verdict="corrected"), "D05"),
        (first(value={"label": "negative"}, verdict="disagree"), "D05"),
        (lambda lines: lines.append(dict(lines[0])), "D03"),
    ],
)
def test_a_verdict_pack_that_does_not_fit_is_not_written(round_: Round, change: Change, code: str) -> None:
    verdicts = [dict(one) for one in round_.verdicts()]
    change(verdicts)
    target = round_.folder / "a.verdictpack"
    with pytest.raises(PostilError) as stop:
        write_verdict(target, REVIEWER, round_.verdict(verdicts), SOFTWARE)
    assert code in [one.code for one in stop.value.problems], stop.value.problems
    assert not target.exists()


def test_the_journal_has_to_give_the_verdicts(round_: Round) -> None:
    verdicts = round_.verdicts()
    other = [{**one, "verdict": "unsure", "value": None} for one in verdicts]
    more = [*events(verdicts), {**events(verdicts)[1], "item": round_.maker.items[0]["id"], "subject": "s-9"}]
    taken_back = [*events(verdicts), {**events(verdicts)[0], "type": "clear"}]
    unknown = [*events(verdicts), {"type": "dance"}]
    for told, code in (
        (events(other), "J04"), (more, "J04"), (taken_back, "J04"), (unknown, "D05"),
        (events(verdicts)[3:], "J04"),
    ):  # fmt: skip
        with pytest.raises(PostilError) as stop:
            write_verdict(round_.folder / "v", REVIEWER, round_.verdict(verdicts, events=told), SOFTWARE)
        assert code in [one.code for one in stop.value.problems]


def test_counts_and_lots_have_to_fit(round_: Round) -> None:
    for subject in (
        Subject(pack_id=round_.task_id, decision="accept", checked=5, agreed=5),
        Subject(pack_id="sha256:" + "0" * 64, decision="accept", checked=6, agreed=5),
        Subject(pack_id=round_.task_id, decision="reject", checked=7, agreed=5),
    ):
        with pytest.raises(PostilError) as stop:
            write_verdict(round_.folder / "v", REVIEWER, round_.verdict(subjects=(subject,)), SOFTWARE)
        assert {one.code for one in stop.value.problems} == {"D02"}


def test_a_verdict_to_another_review_is_told(round_: Round) -> None:
    out = round_.folder / "a.verdictpack"
    write_verdict(out, REVIEWER, round_.verdict(), SOFTWARE)
    other = round_.folder / "other.reviewpack"
    write_review(other, COORDINATOR, replace(round_.draft, series="another"), SOFTWARE)
    assert codes(out, for_task=other) == ["T02"]
    with pytest.raises(PostilError) as stop:
        verify_pack.run(out, trust=BOOKS, for_task=out)
    assert [one.code for one in stop.value.problems] == ["T02"]


@pytest.mark.parametrize("key", [OTHER_CONTRIBUTOR, OUTSIDER], ids=["contributor", "outsider"])
def test_who_is_no_reviewer_gives_no_verdict(round_: Round, key: Any) -> None:
    line = signer_for("contributor", f"c-0002@{PROJECT}", OTHER_CONTRIBUTOR.public)
    books = believing(Roster((*ROSTER.signers, line)))
    out = round_.folder / "a.verdictpack"
    principal = f"c-0002@{PROJECT}" if key is OTHER_CONTRIBUTOR else REV
    write_verdict(out, key, round_.verdict(principal=principal), SOFTWARE)
    problems = [one.code for one in verify_pack.run(out, trust=books, for_task=round_.review).problems]
    assert problems == (["S04"] if key is OTHER_CONTRIBUTOR else ["S07"])
