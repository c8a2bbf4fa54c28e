# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A report of a part counts that part alone, says so in every file, and claims nothing."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from annotator_app.cli.main import main
from annotator_app.errors import UsageError
from annotator_app.model.question import Choice, Option, Text
from annotator_app.model.report_part import WHOLE, ReportPart
from annotator_app.reports.figures import Figures
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import desk_report, make_report, report_figures
from annotator_app.workflows.reporting.desk_report import Speech
from tests.builders import reported, stores
from tests.builders.settled import bundle_of

THIRD = "Contributor 03"


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return reported.sentiment(tmp_path_factory.mktemp("part") / "words.bundle")


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return reported.compared(tmp_path_factory.mktemp("part") / "models.bundle")


def of(bundle: Path, **part: str) -> Figures:
    with bundle_store.open_bundle(bundle) as opened:
        return report_figures.count(MergedSet(opened), SILENT, part=ReportPart(**part))


def test_an_answer_is_counted_alike_everywhere(words: Path) -> None:
    whole = of(words)
    # Six people reported one item each: that is no answer.
    assert whole.answers == 330
    assert sum(count for _day, count in whole.days) == 330
    assert sum(one.given for one in whole.grid) == 330
    assert sum(one.answers for one in whole.by_language) == 330
    assert sum(one.answered or 0 for one in whole.packs) == 330
    assert sum(one.reported or 0 for one in whole.packs) == 6
    assert sum(one.count for one in whole.problems) == 6


def test_a_language_is_what_stands_of_it_in_the_whole(words: Path) -> None:
    whole, hindi, arabic = of(words), of(words, language="hi"), of(words, language="ar")
    assert (hindi.answers, arabic.answers) == (165, 165)
    for name in ("complete", "partial", "missing", "to_adjudicate"):
        assert hindi.items[name] + arabic.items[name] == whole.items[name]
    assert [one for one in whole.agreement.questions if one.language == "hi"] == list(
        hindi.agreement.questions
    )
    assert [one for one in whole.grid if one.language == "hi"] == list(hindi.grid)
    assert [one for one in whole.by_language if one.language == "hi"] == list(hindi.by_language)
    assert {one.contributor for one in hindi.packs} == {"Contributor 01", "Contributor 02", THIRD}


def test_a_contributor_is_what_they_said_of_what_they_had(words: Path) -> None:
    one = of(words, contributor=THIRD)
    assert (one.answers, one.contributors, len(one.packs)) == (55, 1, 1)
    assert one.items == {**one.items, "complete": 55, "partial": 1, "missing": 4}
    assert sum(cell.wanted for cell in one.grid) == 60
    # What waits to be settled is seen from what everybody said.
    assert one.items["to_adjudicate"] == of(words, language="hi").items["to_adjudicate"]
    assert all(figure.main.value is None and figure.main.why for figure in one.agreement.questions)


def test_a_question_is_counted_alone(models: Path) -> None:
    whole, part = of(models), of(models, question="accuracy")
    assert [one.question for one in part.questions] == ["accuracy"]
    assert part.comparing.strips == whole.comparing.strips
    assert (bool(whole.comparing.wins), part.comparing.wins) == (True, ())
    assert part.answers == whole.answers


def two_questions(folder: Path) -> Path:
    """Three people; of `mood` all agree, `topic` is optional, divides them on four items and misses gold on six."""
    mood, topic = (
        Choice(
            id=name, required=name == "mood", options=tuple(Option(id=one, text={"en": one}) for one in "abc")
        )
        for name in ("mood", "topic")
    )
    made = [{**stores.fields("sentiment", number), "id": f"i-{number:02d}"} for number in range(12)]

    def said(person: int, number: int) -> dict[str, str]:
        if number >= 10:
            return {"mood": "a"}
        return {"mood": "a", "topic": "abc"[person] if number < 4 else "b"}

    return bundle_of(
        folder / "two.bundle",
        stores.task("sentiment", questions=(mood, topic, Text(id="remark")), guidelines=()),
        made,
        {
            name: [said(person, number) for number in range(12)]
            for person, name in enumerate(("Ann", "Ben", "Cy"))
        },
        more={one["id"]: {"gold": {"mood": "a", "topic": "c"}} for one in made[4:]},
    )


def test_a_question_is_counted_alone_in_every_figure(tmp_path: Path) -> None:
    bundle = two_questions(tmp_path)
    whole, mood, topic = of(bundle), of(bundle, question="mood"), of(bundle, question="topic")
    assert (whole.answers, mood.answers, topic.answers) == (36, 36, 30)
    assert [sum(count for _day, count in one.days) for one in (whole, mood, topic)] == [36, 36, 30]
    assert [one.items["complete"] for one in (whole, mood, topic)] == [12, 12, 10]
    # One answer of each is wanted.
    assert [sum(cell.given for cell in one.grid) for one in (whole, mood, topic)] == [12, 12, 10]
    # Nobody was divided over the mood, so nothing of it waits; four items wait for the topic.
    assert (mood.items["to_adjudicate"], dict(mood.settle)) == (0, {})
    assert topic.items["to_adjudicate"] == whole.items["to_adjudicate"] >= 4
    assert dict(topic.settle) == dict(whole.settle)
    gold = {
        name: [(one.items, one.right) for one in figures.gold.people]
        for name, figures in (("whole", whole), ("mood", mood), ("topic", topic))
    }
    assert gold == {"whole": [(8, 2)] * 3, "mood": [(8, 8)] * 3, "topic": [(6, 0)] * 3}


def test_a_question_that_nobody_answered_has_no_figures(tmp_path: Path) -> None:
    part = of(two_questions(tmp_path), question="remark")
    assert (part.answers, part.contributors, part.items["complete"], part.items["missing"]) == (0, 0, 0, 12)
    assert (part.people.contributors, part.people.spells, part.agreement.questions) == ((), (), ())
    assert part.gold.people == ()


def test_every_number_of_a_question_counts_the_items_it_lists(tmp_path: Path) -> None:
    bundle, part = two_questions(tmp_path), ReportPart(question="topic")
    report = desk_report.run(bundle, Speech("en"), part=part)
    states = next(one for one in report.blocks if one.id == "coverage").charts[1].chart
    counted = {own.words: own.count for row in states.rows for own in row.parts}  # type: ignore[union-attr]
    assert counted["complete"] == 10
    for row in states.rows:  # type: ignore[union-attr]
        for own in row.parts:
            if own.pick is not None:
                assert desk_report.items_behind(bundle, own.pick, part=part).total == own.count
    made = make_report.run(bundle, tmp_path / "page.html", part=part)
    page = made.path.read_text(encoding="utf-8")
    assert "Packs, times and reported problems are those of whole answers" in page
    assert dict(made.summary)["Answers"] == "30"


@pytest.mark.parametrize(
    "part", [{"language": "en"}, {"question": "best"}, {"contributor": "Contributor 01"}]
)
def test_a_part_claims_nothing(models: Path, part: dict[str, str]) -> None:
    assert any(one.said for one in of(models).comparing.claims)
    assert of(models, **part).comparing.claims == ()


def test_every_number_of_a_part_counts_the_items_it_lists(words: Path) -> None:
    part = ReportPart(language="hi", contributor=THIRD)
    report = desk_report.run(words, Speech("en"), part=part)
    states = next(one for one in report.blocks if one.id == "coverage").charts[1].chart
    for own in states.rows[0].parts:  # type: ignore[union-attr]
        assert desk_report.items_behind(words, own.pick, part=part).total == own.count  # type: ignore[arg-type,union-attr]
    problem = next(one for one in report.blocks if one.id == "problems").charts[0].chart.rows[0].parts[0]  # type: ignore[union-attr]
    behind = desk_report.items_behind(words, problem.pick, part=part)  # type: ignore[arg-type,union-attr]
    assert ([line.item for line in behind.lines], behind.lines[0].said) == (["hi-055"], f"{THIRD}: cut off")


def test_every_file_says_which_part_it_is_of(words: Path, tmp_path: Path) -> None:
    part = ReportPart(language="hi", contributor=THIRD)
    made = desk_report.save(words, tmp_path, "harbour", Speech("en"), part=part)
    page, figures, *tables = made.files
    text = page.read_text(encoding="utf-8")
    assert "alpha · Items: 0 · People: 1 · Cannot be computed: no item was answered by two people." in text
    assert "Only this part is counted: Languages: hi · Contributors: Contributor 03." in text
    assert "<title>Harbour news · Languages: hi · Contributors: Contributor 03</title>" in text
    assert json.loads(figures.read_bytes())["part"] == {
        "language": "hi",
        "question": "",
        "contributor": THIRD,
    }
    for path in tables:
        with path.open(encoding="utf-8", newline="") as file:
            heads, *rows = csv.reader(file)
        assert heads[-1] == "only"
        assert all(row[-1] == "language hi; contributor Contributor 03" for row in rows)
    whole = desk_report.save(words, tmp_path, "harbour", Speech("en"))
    assert "Only this part" not in whole.path.read_text(encoding="utf-8")
    assert whole.path.parent != page.parent


def test_a_part_that_is_not_there_is_refused(words: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError) as refused:
        make_report.run(words, tmp_path / "page.html", part=ReportPart(language="sw"))
    assert "sw" in str(refused.value)
    assert not (tmp_path / "page.html").exists()
    assert not WHOLE


def test_the_command_counts_a_part(words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "part.html"
    asked = [
        "--home",
        str(tmp_path / "home"),
        "report",
        str(words),
        "--out",
        str(page),
        "--contributor",
        THIRD,
    ]
    assert main(asked) == 0
    assert "Only this part is counted: Contributors: Contributor 03." in page.read_text(encoding="utf-8")
    assert main([*asked, "--force", "--question", "mood"]) != 0
    said = capsys.readouterr().err
    assert "Nothing in this bundle is counted for mood" in said
    assert "label" in said
