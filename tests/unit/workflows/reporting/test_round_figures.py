# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A round in the report: by split, critical items apart, and paired by prompt with the round before."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from annotator_app.cli.main import main
from annotator_app.errors import UsageError
from annotator_app.model import strict_json
from annotator_app.model.question import AnyQuestion, Choice, Option, Scale
from annotator_app.model.report_part import ReportPart
from annotator_app.quality.comparing.rounds import mean_of_prompts
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import make_report, report_figures
from tests.builders import stores
from tests.builders.settled import bundle_of

CRITERION = Scale(id="accuracy", required=True, each="response", min=1, max=5)
COUNT = 60
HELD = set(range(0, COUNT, 2))


def items(start: str) -> list[dict[str, Any]]:
    """The same prompts in every round under other ids."""
    return [
        {**stores.fields("rating", number, "en", 80), "id": f"{start}-{number}",
         "responses": [{"id": f"r-{number:06x}", "text": f"{start} {number}"}]}
        for number in range(COUNT)
    ]  # fmt: skip


def bundle(
    folder: Path,
    name: str,
    alias: str,
    better: int,
    record: dict[str, Any] | None = None,
    *,
    question: AnyQuestion = CRITERION,
    **more_of: str,
) -> Path:
    """Three raters score every response; those of this round are `better` by so much."""
    made = items(name)
    more = {
        one["id"]: {
            "models": {one["responses"][0]["id"]: alias}, "split": "heldout" if number in HELD else "train",
        }
        for number, one in enumerate(made)
    }  # fmt: skip
    people = {
        rater: [
            {
                "accuracy": {
                    one["responses"][0]["id"]: 1 + (number * shift) % 3 + (better if number % 4 else 0)
                }
                if question.kind == "scale"
                else "good"
            }
            for number, one in enumerate(made)
        ]
        for rater, shift in (("Ann", 1), ("Ben", 2), ("Cy", 5))
    }
    task = stores.task("rating", questions=(question,), guidelines=())
    path = bundle_of(folder / f"{name}.bundle", task, made, people, more=more, **more_of)
    if record is not None:
        with bundle_store.open_bundle(path) as opened, opened.changing():
            opened.add_round(strict_json.write(record), b"")
    return path


RECORD: dict[str, Any] = {
    "round": "r2", "parent": "r1", "lineage": ["r1"], "purpose": "rate", "splits": {"heldout": 30, "train": 30},
    "views": 2, "critical": ["two-1", "two-2"], "items": [],
    "selection": {"count": 60, "pool": 400, "method": "ranks", "weights": {"margin": "1"}, "random": "0.2"},
    "waivers": [{"heldout": "two-0", "other": "two-3", "likeness": "0.71", "reason": "two editions"}],
}  # fmt: skip


def test_rounds_are_paired_by_prompt_and_told_by_split(tmp_path: Path) -> None:
    first = bundle(tmp_path, "one", "M1", 0)
    second = bundle(tmp_path, "two", "M2", 1, RECORD)
    with bundle_store.open_bundle(second) as now, bundle_store.open_bundle(first) as was:
        found = report_figures.count(MergedSet(now), SILENT, MergedSet(was)).rounds
    by_split = {one.split: one for one in found.rounds}
    assert set(by_split) == {"heldout", "other"}
    held = by_split["heldout"]
    assert (held.model, held.before_model, held.apart.n, held.few) == ("M2", "M1", 30, False)
    # By hand: of the even prompts those that four divides did not get better, all others by one point.
    apart = np.array([1.0 if number % 4 else 0.0 for number in sorted(HELD)])
    wanted = mean_of_prompts(apart)
    assert (held.apart.value, held.apart.low, held.apart.high) == (
        wanted.value, wanted.interval.low, wanted.interval.high,  # type: ignore[union-attr]
    )  # fmt: skip
    assert held.p is not None
    assert held.p < 0.01
    splits = {(one.model, one.split): one.mean for one in found.splits}
    assert splits["M2", "heldout"].n == splits["M2", "other"].n == 30
    assert splits["M2", "critical"].n == 2
    assert [one.question for one in found.rebounds] == ["accuracy"]
    assert "items" not in found.record


def test_the_tables_say_what_was_waived_and_what_went_before(tmp_path: Path) -> None:
    first = bundle(tmp_path, "one", "M1", 0)
    second = bundle(tmp_path, "two", "M2", 1, RECORD)
    made = make_report.run(second, tmp_path / "r.html", tmp_path / "csv", before=first)
    names = {path.name for path in made.files}
    assert {"round.csv", "splits.csv", "rounds.csv", "rebound.csv", "waivers.csv"} <= names
    with (tmp_path / "csv" / "waivers.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file))[1] == ["two-0", "two-3", "0.71", "two editions"]
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "two editions" in page
    # The line from round to round: held-out means joined, all others hollow beside it.
    line = page[page.index("id='round-line'") :].partition("</section>")[0].partition("<details>")[0]
    held = [row for row in line.split("<li>") if "held out" in row]
    others = [row for row in line.split("<li>") if "others" in row]
    assert [("one" in row, "r2" in row) for row in held] == [(True, False), (False, True)]
    assert ('y2="26"' in held[0], 'y1="-4"' in held[1]) == (True, True)
    assert len(others) == 2
    assert all("hollow" in row and 'y1="-4"' not in row for row in others)
    assert not any("hollow" in row for row in held)
    assert "nothing is claimed of the difference" in page
    cells = re.sub("</?(bdi|span)[^>]*>", "", page)
    assert "<td>Rounds before</td><td>r1</td>" in cells
    assert "<td>Rounds that the held-out prompts have served</td><td>2</td>" in cells
    # Without a record and without a round before nothing of rounds is on the page.
    alone = make_report.run(first, tmp_path / "alone.html", tmp_path / "alone")
    assert not {path.name for path in alone.files} & {"round.csv", "splits.csv", "rounds.csv"}


SEVEN = Scale(id="accuracy", required=True, each="response", min=1, max=7)
GOOD = Choice(id="accuracy", options=(Option(id="good", text={}), Option(id="bad", text={})))
OTHERWISE = "Cannot be computed: the two rounds asked this question differently."


@pytest.mark.parametrize(("before", "now"), [(CRITERION, SEVEN), (SEVEN, CRITERION)], ids=("up", "down"))
def test_scores_of_two_scales_are_never_set_apart(tmp_path: Path, before: Scale, now: Scale) -> None:
    """What is 3 of 5 is not below 3 of 7: each round keeps its own means, on an axis of its own."""
    first = bundle(tmp_path, "one", "M1", 0, question=before)
    second = bundle(tmp_path, "two", "M1", 1, RECORD, question=now)
    made = make_report.run(second, tmp_path / "r.html", tmp_path / "csv", before=first)
    lines = made.figures["rounds"]["rounds"]
    assert [one["split"] for one in lines] == ["heldout", "other"]
    for one in lines:
        assert (one["apart"]["value"], one["p"], one["p_ranks"], one["apart"]["why"]) == (
            None,
            None,
            None,
            OTHERWISE,
        )
        assert one["now"]["value"] > one["before"]["value"]
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "the two rounds asked this question differently" in page
    line = page[page.index("id='round-line'") :].partition("</section>")[0]
    charts = line.partition("<details>")[0].split("<h3>")[1:]
    heads = sorted(re.sub("<[^>]+>", "", one.partition("</h3>")[0]) for one in charts)
    assert heads == ["Accuracy 1–5 · English", "Accuracy 1–7 · English"]
    assert all('y1="-4"' not in one for one in charts), "no line joins two scales"
    with (tmp_path / "csv" / "rounds.csv").open(encoding="utf-8", newline="") as file:
        assert [row[8] for row in csv.reader(file)][1:] == [OTHERWISE, OTHERWISE]


@pytest.mark.parametrize("scale_first", [True, False])
def test_a_question_of_another_kind_is_never_set_apart(tmp_path: Path, scale_first: bool) -> None:
    questions = (CRITERION, GOOD) if scale_first else (GOOD, CRITERION)
    first = bundle(tmp_path, "one", "M1", 0, question=questions[0])
    second = bundle(tmp_path, "two", "M1", 1, RECORD, question=questions[1])
    found = make_report.run(second, tmp_path / "r.html", before=first).figures["rounds"]["rounds"]
    assert len(found) == 2
    assert {(one["apart"]["value"], one["apart"]["why"]) for one in found} == {(None, OTHERWISE)}
    with_mean = "before" if scale_first else "now"
    assert all(one[with_mean]["value"] is not None for one in found)


def test_a_scale_that_was_only_reworded_is_set_apart(tmp_path: Path) -> None:
    reworded = Scale(
        id="accuracy", required=True, each="response", text={"en": "True?"}, anchors={"1": {"en": "wrong"}}
    )
    first = bundle(tmp_path, "one", "M1", 0)
    second = bundle(tmp_path, "two", "M1", 1, RECORD, question=reworded)
    found = make_report.run(second, tmp_path / "r.html", before=first).figures["rounds"]["rounds"]
    assert all(one["apart"]["value"] is not None for one in found)


def test_a_round_tells_how_much_of_it_is_new(tmp_path: Path) -> None:
    """What the same person had said of the same text before is no new word (quality.md 3.4)."""
    first = bundle(tmp_path, "one", "M1", 0)
    for place, better, new in (("again", 0, 0), ("anew", 1, 135)):
        (tmp_path / place).mkdir()
        second = bundle(tmp_path / place, "one", "M1", better, RECORD)
        made = make_report.run(second, tmp_path / f"{place}.html", tmp_path / place / "csv", before=first)
        assert made.figures["rounds"]["fresh"] == {"new": new, "answers": 180, "low": not new}
        page = (tmp_path / f"{place}.html").read_text(encoding="utf-8")
        assert "Answers that the round before had not" in page
        assert ("fewer than a fifth" in page) is (not new)
        assert ("fewer than a fifth" in (tmp_path / place / "csv" / "round.csv").read_text("utf-8")) is (
            not new
        )


def said_of(refused: pytest.ExceptionInfo[UsageError]) -> str:
    return str(refused.value)


def test_only_an_earlier_round_of_the_project_is_held_against(tmp_path: Path) -> None:
    record = {**RECORD, "round": "r1", "parent": None, "lineage": []}
    first = bundle(tmp_path, "one", "M1", 0, record, built_at="2026-11-25T09:00:00Z")  # built again since
    second = bundle(tmp_path, "two", "M1", 1, RECORD, built_at="2026-11-22T09:00:00Z")
    early = bundle(tmp_path, "early", "M1", 1, built_at="2026-11-20T09:00:00Z")
    foreign = bundle(tmp_path, "foreign", "M1", 1, project="other-9z9z", built_at="2026-11-01T09:00:00Z")
    page = tmp_path / "r.html"
    for own, before in ((second, second), (first, second), (early, first), (second, foreign)):
        with pytest.raises(UsageError, match="no earlier round of the project round-k3f9") as refused:
            make_report.run(own, page, before=before)
        assert before.name in said_of(refused)
        assert not page.exists()
    for own, before in ((second, first), (second, early), (first, early)):
        assert make_report.run(own, page, before=before, force=True).figures["rounds"]["rounds"]


def test_the_command_never_leaves_a_round_before_out_in_silence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = bundle(tmp_path, "one", "M1", 0), bundle(tmp_path, "two", "M1", 1, RECORD)
    asked = [
        "--home",
        str(tmp_path / "home"),
        "report",
        str(second),
        "--out",
        str(tmp_path / "r.html"),
        "--before",
    ]
    assert main([*asked, str(first), "--language", "en", "--contributor", "Ann"]) == 2
    assert "Leave out --language, --contributor." in capsys.readouterr().err
    assert main([*asked, str(second)]) == 2
    assert "two.bundle is no earlier round of the project round-k3f9" in capsys.readouterr().err
    assert not (tmp_path / "r.html").exists()
    assert main([*asked, str(first)]) == 0
    with pytest.raises(UsageError):
        make_report.run(second, tmp_path / "p.html", before=first, part=ReportPart(question="accuracy"))
