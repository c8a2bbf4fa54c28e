# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A plan file fills the form and comes back whole: the form changes what it asks, and nothing else of the plan."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from annotator_app.errors import PlanError
from annotator_app.workflows.building.plans import plan as plans
from annotator_app.workflows.building.plans.plan_back import draft_of
from annotator_app.workflows.building.plans.plan_draft import day_of, to_toml
from tests.builders.plans import write

WHOLE = """
[bundle]
name = "feelings"
project = "feelings-7k3q2m"
title = { en = "Feelings", hi = "भाव" }
family = "sentiment"
language = ["hi", "en"]
seed = 7
due = 2027-01-31
encrypt = "required"
timing = "full"
typing = true
late = false

[[source]]
path = "items/*.tsv"
encoding = "cp1256"
where = { state = "done" }
licence = "CC0 1.0"
warning = { en = "Rude words", hi = "अभद्र शब्द" }
[[source]]
path = "more.csv"
licence = "CC BY 4.0"
warning = { hi = "अभद्र शब्द" }

[fields]
id = "ID"
text = "tweet"
text_language = ["hi", "en"]
keep = { topic = "topic", place = "town", year = "year" }
show = ["year", "topic"]
suggestion = { label = "guess" }
gold = { label = "label", strength = "how" }

[[question]]
id = "label"
text = { en = "How does it feel?", hi = "कैसा भाव?" }
[[question.option]]
id = "good"
text = { en = "Good", hi = "अच्छा" }
help = { en = "They praise" }
[[question.option]]
id = "bad"
text = { en = "Bad" }
[[question]]
id = "reach"
kind = "choice"
text = { en = "Who is meant?" }
options_from = { path = "reach.csv", id = "code", text = "name" }

[terms]
path = "terms.csv"

[suggestions]
by = "model-1"
show = "before"
left_out = 0.3

[practice]
source = "more.csv"
column = "learn"
ids = ["p1", "p2"]
why = { en = "why", hi = "क्यों" }

[critical]
ids = ["a1"]

[guidelines]
en = "guide.md"
hi = "guide-hi.md"

[plan]
answers_per_item = 4
overlap = { share = 0.125, at_least = 50, people = 4 }
gold = { share = 0.07, at_least = 3 }
repeats = 0.05
strata = "topic"
expertise = "topic"
order = "given"

[[contributor]]
name = "Ana"
keycard = "ana.keycard"
languages = ["hi"]
varieties = ["hi-IN"]
fields = ["law", "medicine"]
share = 0.5
at_most = 200
rate = { amount = 0.10, currency = "EUR", per = "hour" }
[[contributor]]
name = "M1"
judge = "model-1"
[[contributor]]
name = "Ben"
left = true
"""


def meant(path: Path, text: str) -> dict[str, Any]:
    """What a plan says, where it stands."""
    plan, problems = plans.read(path, text)
    assert plan is not None, problems
    said = plan.model_dump(exclude={"path", "text"})
    for one in said["source"]:
        one["path"] = str(path.parent / one["path"])
    return said


def test_a_plan_comes_back_as_it_was(tmp_path: Path) -> None:
    place = write(tmp_path / "plan", WHOLE)
    draft = draft_of(place)
    again = to_toml(draft, place.parent.resolve(), "other-1234", "no key")
    assert meant(place, again) == meant(place, WHOLE)
    assert draft_of(write(tmp_path / "plan", again)) == draft, "and what was written is read as the same"


def test_the_form_has_what_the_plan_says(tmp_path: Path) -> None:
    draft = draft_of(write(tmp_path, WHOLE), "hi")
    assert (draft.title, draft.words, draft.name, draft.language) == ("भाव", "hi", "feelings", "hi en")
    assert draft.labels == ("अच्छा", "Bad")
    assert draft.roles == {"id": "ID", "text": "tweet"}
    assert (draft.gold, draft.knows_right_answers) == ("label", True)
    assert (draft.overlap, draft.gold_share, draft.repeats) == (12.5, 7, 5)
    assert (draft.due, draft.late, draft.timing, draft.typing) == ("2027-01-31", False, "full", True)
    assert (draft.warning, draft.order, draft.overlap_people) == ("अभद्र शब्द", "given", 4)
    assert (draft.suggestion, draft.suggested_first, draft.unsuggested) == ("guess", True, 30)
    assert (draft.keep, draft.show) == (("topic", "year"), ("year", "topic"))
    practice = draft.practice
    assert practice.source == draft.sources[1]
    assert (practice.column, practice.ids, practice.why) == ("learn", ("p1", "p2"), "")
    ana, judge, ben = draft.people
    assert (ana.rate, ana.per, ana.share, ana.at_most) == ("0.1 EUR", "hour", "0.5", "200")
    assert (judge.rest, ben.rest) == ({"judge": "model-1"}, {"left": True})


def test_what_the_form_changes_is_changed_and_nothing_else(tmp_path: Path) -> None:
    place = write(tmp_path, WHOLE)
    draft = draft_of(place)
    draft.labels = ("Bad", "Mixed", "Good")
    draft.people[0].rate = "٠٫٢٥ usd"
    draft.people[0].at_most = ""
    draft.overlap, draft.overlap_at_least = 0, 0
    draft.due, draft.late, draft.timing = " ٢٠٢٧/١٢/٥ ", True, "coarse"
    draft.practice.source, draft.practice.column, draft.practice.why = None, "", ("why", "more")
    draft.keep, draft.show, draft.order, draft.warning = (
        ("year", "tweet"),
        ("tweet",),
        "seeded",
        "Coarse words",
    )
    draft.suggested_first = False
    draft.roles["models"] = ("model_a", "model_b")
    said = tomllib.loads(to_toml(draft, tmp_path.resolve(), "x"))
    label, reach = said["question"]
    assert [one["id"] for one in label["option"]] == ["bad", "mixed", "good"]
    assert label["option"][2] == {
        "id": "good",
        "text": {"en": "Good", "hi": "अच्छा"},
        "help": {"en": "They praise"},
    }
    assert reach["options_from"]["path"] == "reach.csv"
    assert said["contributor"][0]["rate"] == {"amount": 0.25, "currency": "USD", "per": "hour"}
    assert "at_most" not in said["contributor"][0]
    assert "overlap" not in said["plan"]
    assert said["bundle"]["due"] == date(2027, 12, 5)
    assert not {"late", "timing", "typing"} & said["bundle"].keys(), "counters need times in detail"
    assert said["practice"] == {"ids": ["p1", "p2"], "why": {"en": "why", "hi": "क्यों"}}
    assert "order" not in said["plan"]
    assert [one["warning"]["en"] for one in said["source"]] == ["Coarse words", "Coarse words"]
    assert said["fields"]["keep"] == {"year": "year", "tweet": "tweet", "place": "town"}
    assert said["fields"]["show"] == ["tweet"]
    assert said["suggestions"] == {"by": "model-1", "left_out": 0.3}
    assert said["fields"]["models"] == ["model_a", "model_b"]


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2027-01-31", "2027-01-31"), ("२०२७-०१-३१", "2027-01-31"), ("2027年1月31日", "2027-01-31"),
        ("2027. 1. 31.", "2027-01-31"), ("31.01.2027", None), ("2027-02-30", None), ("0", None), ("2027", None),
    ],
)  # fmt: skip
def test_a_day_is_year_month_and_day_in_any_digits(typed: str, day: str | None) -> None:
    found = day_of(typed)
    assert (found.isoformat() if found else None) == day


def test_in_another_folder_it_finds_its_files(tmp_path: Path) -> None:
    place = write(tmp_path / "one", WHOLE)
    said = tomllib.loads(to_toml(draft_of(place), (tmp_path / "two").resolve(), "x"))
    here = place.parent.resolve().as_posix()
    assert said["guidelines"] == {"en": f"{here}/guide.md", "hi": f"{here}/guide-hi.md"}
    assert [one["path"] for one in said["source"]] == [f"{here}/items/*.tsv", f"{here}/more.csv"]
    assert said["question"][1]["options_from"]["path"] == f"{here}/reach.csv"
    assert said["terms"]["path"] == f"{here}/terms.csv"
    assert said["contributor"][0]["keycard"] == f"{here}/ana.keycard"


@pytest.mark.parametrize(
    ("field", "typed"),
    [("rate", "0.25"), ("rate", "much EUR"), ("at_most", "many"), ("share", "0")],
    ids=["no-currency", "no-amount", "no-number", "no-share"],
)
def test_what_is_no_number_is_told_as_a_mistake_of_the_plan(tmp_path: Path, field: str, typed: str) -> None:
    draft = draft_of(write(tmp_path, WHOLE))
    setattr(draft.people[0], field, typed)
    plan, problems = plans.read(tmp_path / "plan.toml", to_toml(draft, tmp_path, "x"))
    assert plan is None
    assert all(field in (one.column or "") for one in problems), problems


def test_a_plan_with_mistakes_is_refused_whole(tmp_path: Path) -> None:
    with pytest.raises(PlanError):
        draft_of(write(tmp_path, WHOLE.replace("answers_per_item", "answers_per_itme")))
