# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Lint of a whole bundle, and what a plan will come to before it is built."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest
from py3langid.langid import LanguageIdentifier

from annotator_app.errors import Problem
from annotator_app.quality.signs import copies
from annotator_app.workflows.building import lint_bundle, lint_texts
from annotator_app.workflows.building.lint_bundle import LintReport
from annotator_app.workflows.building.lint_texts import FEW
from annotator_app.workflows.progress import SILENT
from tests.builders.plans import plan_text, sentiment, write

PEOPLE = "".join(f'[[contributor]]\nname = "{name}"\n' for name in ("Ana", "Ben", "Cleo"))
NEAR = "The service in this little restaurant was very friendly and the food came quickly"


def look(plan: Path) -> LintReport:
    report = lint_bundle.look(plan)
    assert not [one.message for one in report.problems if one.severity == "error"]
    return report


def found(report: LintReport, code: str) -> list[Problem]:
    return [one for one in report.problems if one.code == code]


def test_copies_traces_and_lost_letters_are_told_with_their_places(tmp_path: Path) -> None:
    rows = (
        f"id,text\na-1,{NEAR}.\na-2,{NEAR} too.\na-3,Write to me: kim@example.org\n"
        "a-4,Itâ€™s fine\na-5,Nothing to see\na-6,NOTHING  to see!\n"
    )
    report = look(sentiment(tmp_path, rows))
    assert [(one.params["item"], one.params["other"], one.line) for one in found(report, "near_copy")] == [
        ("a-1", "a-2", 2),
        ("a-5", "a-6", 6),
    ]
    assert "nearly" in found(report, "near_copy")[0].message
    assert "nearly" not in found(report, "near_copy")[1].message
    (trace,) = found(report, "personal_data")
    assert (trace.params["item"], trace.line, trace.column) == ("a-3", 4, "text")
    assert "kim" not in trace.message
    assert [one.params["item"] for one in found(report, "unreadable")] == ["a-4"]


def test_looking_again_loads_the_language_detectors_no_second_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The tab looks at a bundle after each change of its form, and each loading takes most of a second."""
    loaded, load = [], LanguageIdentifier.from_model_file
    monkeypatch.setattr(
        LanguageIdentifier,
        "from_model_file",
        lambda *args, **more: loaded.append(args) or load(*args, **more),
    )
    plan = sentiment(tmp_path, f"id,text\na-1,{NEAR}.\n")
    look(plan)
    look(plan)
    assert len(loaded) <= 1  # none where a test before this one needed them


@pytest.mark.parametrize("unseen", ["\u200b\u200b", "\u2060 \ufeff", "\u3164", "\u2800"])
def test_a_text_of_which_nothing_can_be_seen_is_told(tmp_path: Path, unseen: str) -> None:
    report = look(sentiment(tmp_path, f"id,text\na-1,{NEAR}.\na-2,{unseen}\na-3,\u200b{unseen}.\n"))
    (one,) = found(report, "invisible")
    assert (one.params["item"], one.line, one.column, one.severity) == ("a-2", 3, "text", "warning")


def test_many_items_are_compared_as_few_are(tmp_path: Path) -> None:
    others = "".join(f"b-{n},{n * 7919 % 9973} stands for {n * 104729 % 99991} of {n}\n" for n in range(FEW))
    report = look(sentiment(tmp_path, f"id,text\na-1,{NEAR}.\n{others}a-2,{NEAR} too.\n"))
    pairs = [(one.params["item"], one.params["other"]) for one in found(report, "near_copy")]
    assert ("a-1", "a-2") in pairs
    few = look(sentiment(tmp_path / "few", f"id,text\na-1,{NEAR}.\na-2,{NEAR} too.\n"))
    assert [(one.params["item"], one.params["other"]) for one in found(few, "near_copy")] == [("a-1", "a-2")]


def test_where_all_texts_are_alike_not_every_pair_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[int] = []

    def counted(texts: list[str], **more: Any) -> list[copies.NearCopy]:
        compared.append(len(texts))
        return near_copies(texts, **more)

    near_copies = copies.near_copies
    monkeypatch.setattr(copies, "near_copies", counted)
    alike = [f"One and the same sentence with a number at its end, and that is {n}" for n in range(4_000)]
    pairs = list(lint_texts._near(alike, SILENT))
    assert compared == [500]
    assert pairs
    assert all(first < second < 4_000 for first, second in pairs)
    compared.clear()
    words = [
        " ".join(hashlib.sha256(f"{n} {k}".encode()).hexdigest()[:7] for k in range(6)) for n in range(4_000)
    ]
    assert list(lint_texts._near([*words, words[7] + " x"], SILENT)) == [(7, 4_000)]
    assert compared == [501, 4_001]


def test_questions_on_one_passage_are_no_copies(tmp_path: Path) -> None:
    passage = " ".join(f"Sentence {number} tells of the town and its river." for number in range(40))
    rows = f"passage,question\n{passage},Who founded the town?\n{passage},How long is the river?\n"
    rows += "Another text,Who founded the town?\n"
    plan = plan_text("open_question", 'passage = "passage"\nquestion = "question"')
    assert found(look(write(tmp_path, plan, {"items.csv": rows})), "near_copy") == []


def test_one_prompt_with_other_responses_is_no_copy(tmp_path: Path) -> None:
    fields = 'prompt = "prompt"\nresponses = ["one", "two"]'
    prompt = "Explain in a few sentences how a rainbow comes about and why it is round."
    rows = (
        f"prompt,one,two\n{prompt},Light is bent in drops of water.,I do not know that.\n"
        f"{prompt},Light is bent in drops of water.,It is a bridge of the gods in old stories.\n"
        f"{prompt},I do not know that.,Light is bent in drops of water!\n"
    )
    report = look(write(tmp_path, plan_text("comparison", fields), {"items.csv": rows}))
    assert [(one.line, one.params["other"]) for one in found(report, "near_copy")] == [(2, "items-4")]


def test_a_long_list_ends_with_how_many_more(tmp_path: Path) -> None:
    rows = "id,text\n" + "".join(f"a-{n},mail number {n} x{n}@example.org\n" for n in range(25))
    told = found(look(sentiment(tmp_path, rows)), "personal_data")
    assert len(told) == 11
    assert told[-1].params == {"count": 15}


def test_responses_that_name_a_model_or_are_the_same(tmp_path: Path) -> None:
    fields = 'prompt = "prompt"\nresponses = ["one", "two"]\nmodels = ["tulu-2-dpo", "second-model"]'
    rows = (
        "prompt,one,two\nWho are you?,I am Tulu-2-DPO.,An assistant\n"
        "What is two and two?,It is four.,It is four\nName a fruit,Pear,Apple\n"
    )
    report = look(write(tmp_path, plan_text("comparison", fields), {"items.csv": rows}))
    assert [one.line for one in found(report, "names_model")] == [2]
    assert [one.line for one in found(report, "same_responses")] == [3]


def test_work_and_shared_items_are_told_before_building(tmp_path: Path) -> None:
    rows = "id,text\n" + "".join(f"s-{n:03d},{'word ' * 90}{n}\n" for n in range(120))
    more = "[plan]\noverlap = { share = 0.5, people = 3 }\nrepeats = 0.1\n" + PEOPLE
    report = look(sentiment(tmp_path, rows, more=more))
    loads = report.outlook.loads
    assert [one.name for one in loads] == ["Ana", "Ben", "Cleo"]
    assert [one.items - one.repeats for one in loads] == [80, 80, 80]
    assert {one.repeats for one in loads} == {8}
    # 450 characters at 900 a minute, and a choice of two: about 34.6 seconds an item.
    assert {one.minutes for one in loads} == {round(88 * 34.7 / 60)}
    (note,) = report.outlook.notes
    assert note.message == "en: with 60 items that several people answer, agreement is known to about ±0.13."


def test_a_model_that_judges_shares_no_items(tmp_path: Path) -> None:
    rows = "id,text\n" + "".join(f"s-{n:03d},{'word ' * 9}{n}\n" for n in range(120))
    plan = "[plan]\noverlap = { share = 0.5, people = 3 }\n" + PEOPLE
    alone = look(sentiment(tmp_path, rows, more=plan)).outlook
    judge = '[[contributor]]\nname = "Model"\njudge = "M1"\n'
    with_it = look(sentiment(tmp_path, rows, more=plan + judge)).outlook
    assert with_it.notes == alone.notes
    assert [one.items for one in with_it.loads] == [80, 80, 80, 120]


def test_power_is_told_for_comparisons_and_ratings(tmp_path: Path) -> None:
    rows = "prompt,one,two\n" + "".join(f"Say {n},first {n},second {n}\n" for n in range(85))
    fields = 'prompt = "prompt"\nresponses = ["one", "two"]'
    comparing = look(write(tmp_path / "c", plan_text("comparison", fields), {"items.csv": rows}))
    # quality.md 4.4: a win rate of 65% takes 85 comparisons, a difference of .3 takes 90 prompts.
    assert [one.message for one in comparing.outlook.notes] == [
        "en: with 85 prompts you will only see a preference from about 65 in 100 on."
    ]
    rating = look(write(tmp_path / "r", plan_text("rating", fields), {"items.csv": rows}))
    assert [one.params["size"] for one in rating.outlook.notes] == ["0.31"]


def test_two_prompts_show_nothing(tmp_path: Path) -> None:
    rows = "prompt,one,two\nSay a,b,c\nSay d,e,f\n"
    fields = 'prompt = "prompt"\nresponses = ["one", "two"]'
    (note,) = look(write(tmp_path, plan_text("comparison", fields), {"items.csv": rows})).outlook.notes
    assert "too few" in note.message


def test_strata_and_expertise_have_to_be_columns(tmp_path: Path) -> None:
    rows = "id,text,topic\na-1,one,law\na-2,two,art\n"
    more = (
        '[plan]\nstrata = ["topik"]\nexpertise = "topic"\n[[contributor]]\nname = "Ana"\nfields = ["Law"]\n'
    )
    problems = lint_bundle.look(sentiment(tmp_path, rows, more=more)).problems
    assert [(one.code, one.params["meant"]) for one in problems if one.severity == "error"] == [
        ("unknown_column", "topic")
    ]
    report = look(sentiment(tmp_path, rows, more=more.replace("topik", "topic")))
    (short,) = found(report, "too_few_people")
    assert short.params["field"] == "art"
    assert [one.items for one in report.outlook.loads] == [1]
