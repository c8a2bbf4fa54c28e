# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Plans: what they say, what they leave unsaid, and every place that is not good."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from annotator_app.errors import PlanError
from annotator_app.families import by_id
from annotator_app.model import clock
from annotator_app.model.question import AnyQuestion, Choice, Evidence, Is, Scale, Text
from annotator_app.workflows.building.plans import plan as plans
from annotator_app.workflows.building.plans.plan_questions import questions
from annotator_app.workflows.building.plans.plan_task import planned
from tests.builders.plans import LABEL, codes, plan_text, write


def read(folder: Path, text: str) -> plans.Plan:
    return plans.load(write(folder, text))


def asked(folder: Path, family: str, fields: str = "", more: str = "") -> dict[str, AnyQuestion]:
    plan = read(folder, plan_text(family, fields, more=more))
    known = by_id(family)
    assert known is not None
    made, problems = questions(plan, known)
    assert not problems, [problem.message for problem in problems]
    return {question.id: question for question in made}


def test_unsaid_things_have_their_defaults(tmp_path: Path) -> None:
    plan = read(tmp_path, plan_text("sentiment", 'text = "text"', more=LABEL))
    bundle = plan.bundle
    assert (bundle.late, bundle.timing, bundle.encrypt, bundle.quick, bundle.counts) == (
        True,
        "coarse",
        "none",
        True,
        True,
    )
    assert (plan.plan.answers_per_item, plan.plan.repeats, plan.plan.order) == (1, 0.0, "seeded")
    assert plan.seed == "test-7k3q/test"


def test_an_unknown_key_is_named_with_the_one_that_was_meant(tmp_path: Path) -> None:
    text = plan_text("sentiment", 'text = "text"', more=LABEL + "[plan]\nanswer_per_item = 2\n")
    with pytest.raises(PlanError) as error:
        read(tmp_path, text.replace('language = "en"', 'langauge = "en"'))
    found = {problem.column: problem for problem in error.value.problems}
    assert found["bundle.langauge"].params["meant"] == "language"
    assert found["bundle.langauge"].line == 6
    assert found["plan.answer_per_item"].params["meant"] == "answers_per_item"
    assert found["plan.answer_per_item"].line == text.split("\n").index("answer_per_item = 2") + 1


@pytest.mark.parametrize(
    ("change", "column"),
    [
        (('name = "test"', 'name = "Bad Name"'), "bundle.name"),
        (('project = "test-7k3q"', 'project = "x"'), "bundle.project"),
        (('title = { en = "Test" }', 'title = "Test"'), "bundle.title"),
        (('title = { en = "Test" }', "title = {}"), "bundle.title"),
        (('language = "en"', 'language = "not a tag!"'), "bundle.language"),
        (('language = "en"', 'language = [["en"]]'), "bundle.language"),
        (('language = "en"', "language = [1, 2]"), "bundle.language"),
        (('language = "en"', 'language = "en"\ntiming = "exact"'), "bundle.timing"),
        (('language = "en"', 'language = "en"\ndue = "soon"'), "bundle.due"),
    ],
)
def test_values_that_do_not_fit_have_their_place(
    tmp_path: Path, change: tuple[str, str], column: str
) -> None:
    text = plan_text("sentiment", 'text = "text"', more=LABEL).replace(*change)
    _plan, problems = plans.read(write(tmp_path, text))
    assert [problem.column for problem in problems] == [column]
    assert problems[0].line is not None


@pytest.mark.parametrize("key", ["Source", "Asource", "str", '"a[b"', '""'])
def test_an_unknown_key_of_any_look_is_named(tmp_path: Path, key: str) -> None:
    """Found by fuzzing: names like pydantic's own, and the empty one."""
    (tmp_path / "plan.toml").write_text(f"{key} = 1\n", encoding="utf-8")
    found = [one for one in plans.read(tmp_path / "plan.toml")[1] if one.code == "unknown_key"]
    assert [(one.params["key"], one.line) for one in found] == [(key.strip('"'), 1)]


@pytest.mark.parametrize(
    ("more", "column"),
    [
        ("[[question]]\nid = 'depth'\nkind = 'scale'\nmin = 1\nmax = " + "9" * 20 + "\n", "question.max"),
        ("[[question]]\nid = 'depth'\nkind = 'text'\nlimit = 9007199254740992\n", "question.limit"),
        ("[fields.keep]\nfar = " + "[" * 40 + "]" * 40 + "\n", "fields.keep.far"),
        ("[fields.keep]\nfar = " + "9" * 5000 + "\n", None),
        ("[fields.keep]\nfar = " + "[" * 100_000 + "]" * 100_000 + "\n", None),
    ],
    ids=["point", "limit", "deep", "digits", "endless"],
)
def test_what_no_pack_can_hold_is_told(tmp_path: Path, more: str, column: str | None) -> None:
    text = plan_text("sentiment", 'text = "text"', more=LABEL + more)
    _plan, problems = plans.read(write(tmp_path, text))
    assert [(one.code, one.column) for one in problems] == [("bad_value" if column else "not_toml", column)]
    if column:
        assert problems[0].line == text.rstrip("\n").count("\n") + 1


def test_any_number_is_a_seed(tmp_path: Path) -> None:
    text = plan_text("sentiment", 'text = "text"', more=LABEL)
    plan = read(tmp_path, text.replace('language = "en"', f'language = "en"\nseed = {2**70}'))
    assert plan.seed == str(2**70)


def test_what_is_not_toml_has_its_line(tmp_path: Path) -> None:
    _plan, problems = plans.read(write(tmp_path, "[bundle]\nname = \n"))
    assert (problems[0].code, problems[0].line) == ("not_toml", 2)


def test_a_missing_plan_is_a_problem(tmp_path: Path) -> None:
    assert codes(plans.read(tmp_path / "none.toml")[1]) == ["cannot_open"]


def test_a_tag_may_be_several_for_mixed_speech(tmp_path: Path) -> None:
    text = plan_text("sentiment", 'text = "text"').replace(
        'language = "en"', 'language = ["hi-Latn", "en", "x-village"]'
    )
    assert read(tmp_path, text).bundle.language == "hi-Latn en x-village"


def test_an_own_question_is_changed_dropped_and_joined_by_others(tmp_path: Path) -> None:
    more = (
        LABEL
        + """
[[question]]
id = "strength"
[[question.anchor]]
point = 1
text = { en = "weak" }
[[question.anchor]]
point = 2
text = { en = "strong" }
[[question]]
id = "why"
text = { en = "Why?" }
required = { question = "label", is = "negative" }
"""
    )
    got = asked(tmp_path, "sentiment", more=more.replace('id = "strength"', 'id = "strength"\nmax = 2'))
    assert list(got) == ["label", "strength", "why"]
    label, strength, why = got["label"], got["strength"], got["why"]
    assert isinstance(label, Choice)
    assert label.required is True
    assert label.level == "nominal"
    assert isinstance(strength, Scale)
    assert list(strength.points) == [1, 2]
    assert isinstance(why, Text)
    assert why.required == Is(question="label", is_=("negative",))
    assert why.language == "item"


def test_kinds_come_from_what_a_question_holds(tmp_path: Path) -> None:
    more = (
        LABEL
        + """
[[question]]
id = "a"
option = [{ id = "x", text = { en = "x" } }]
[[question]]
id = "b"
min = 0
max = 1
anchor = [{ point = 0, text = { en = "no" } }, { point = 1, text = { en = "yes" } }]
[[question]]
id = "c"
label = [{ id = "who", text = { en = "Who" } }]
[[question]]
id = "d"
"""
    )
    kinds = {name: question.kind for name, question in asked(tmp_path, "sentiment", more=more).items()}
    assert kinds == {"label": "choice", "a": "choice", "b": "scale", "c": "evidence", "d": "text"}


def test_marks_may_stand_wherever_the_family_allows_them(tmp_path: Path) -> None:
    got = asked(tmp_path, "rating", more='[[question]]\nid = "bad"\nkind = "evidence"\n')
    assert isinstance(got["bad"], Evidence)
    assert got["bad"].blocks == ("responses",)


def test_a_rating_asks_all_ready_criteria_unless_some_are_named(tmp_path: Path) -> None:
    ready = ["accuracy", "relevance", "fluency", "completeness", "harmlessness"]
    assert list(asked(tmp_path, "rating")) == ready
    assert list(asked(tmp_path, "rating", more='[[question]]\nid = "fluency"\n')) == ["fluency"]
    more = '[[question]]\nid = "tone"\nmin = 1\nmax = 2\nanchor = [{ point = 1, text = { en = "a" } }, { point = 2, text = { en = "b" } }]\n'
    got = asked(tmp_path, "rating", more=more)
    assert list(got) == ["tone"]
    assert got["tone"].each == "response"
    assert got["tone"].required is True


def test_a_given_summary_is_rated_and_a_lacking_one_written(tmp_path: Path) -> None:
    assert list(asked(tmp_path, "summary", 'source = "s"')) == ["summary"]
    rated = asked(tmp_path, "summary", 'source = "s"\nsummary = "t"')
    assert "summary" not in rated
    assert len(rated) == 5
    assert {question.each for question in rated.values()} == {"item"}


def test_a_ranking_stands_in_place_of_the_best(tmp_path: Path) -> None:
    assert list(asked(tmp_path, "comparison")) == ["best"]
    assert list(asked(tmp_path, "comparison", more='[[question]]\nid = "ranking"\n')) == ["ranking"]
    both = '[[question]]\nid = "ranking"\n[[question]]\nid = "best"\n'
    assert list(asked(tmp_path, "comparison", more=both)) == ["best", "ranking"]


def test_a_question_may_be_dropped(tmp_path: Path) -> None:
    got = asked(tmp_path, "open_question", more='[[question]]\nid = "evidence"\nuse = false\n')
    assert list(got) == ["answer"]


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ('[[question]]\nid = "label"\nkind = "scale"\n', "other_kind"),
        ('[[question]]\nid = "label"\nform = "rank"\n', "not_of_kind"),
        ('[[question]]\nid = "x"\n[[question]]\nid = "x"\n', "question_twice"),
        ('[[question]]\nid = "strength"\n', "no_anchor"),
        ('[[question]]\nid = "label"\nuse = false\n', "no_question"),
        ('[[question]]\nid = "w"\nrequired = { question = "nobody", is = "x" }\n' + LABEL, "task"),
        ('[[question]]\nid = "label"\n', "task"),
        (LABEL + '[guidelines]\nen = "none.md"\n', "no_guidelines"),
    ],
)
def test_questions_that_do_not_fit_are_told(tmp_path: Path, more: str, code: str) -> None:
    plan = read(tmp_path, plan_text("sentiment", 'text = "text"', more=more))
    _planned, problems = planned(plan)
    assert code in codes(problems, "error")
    assert all(problem.file for problem in problems)


def test_an_unknown_family_is_told_with_the_one_that_was_meant(tmp_path: Path) -> None:
    plan = read(tmp_path, plan_text("sentimant", 'text = "text"'))
    problem = planned(plan)[1][0]
    assert (problem.code, problem.params["meant"]) == ("unknown_family", "sentiment")


@pytest.mark.parametrize("word", ["none", "optional", "required"])
def test_results_may_be_locked(tmp_path: Path, word: str) -> None:
    text = plan_text("sentiment", 'text = "text"', more=LABEL)
    plan = read(tmp_path, text.replace('language = "en"', f'language = "en"\nencrypt = "{word}"'))
    assert codes(planned(plan)[1], "error") == []
    assert plan.bundle.encrypt == word
    with pytest.raises(PlanError):
        read(tmp_path, text.replace('language = "en"', 'language = "en"\nencrypt = "perhaps"'))


def test_missing_translations_are_warned_of(tmp_path: Path) -> None:
    more = LABEL.replace('{ en = "Positive" }', '{ en = "Positive", hi = "सकारात्मक" }')
    problems = planned(read(tmp_path, plan_text("sentiment", 'text = "text"', more=more)))[1]
    assert {problem.params["place"] for problem in problems if problem.code == "no_translation"} == {
        "title",
        "label.negative.text",
    }


def test_ready_words_of_the_program_ask_for_no_translation(tmp_path: Path) -> None:
    """They are in thirteen languages; a plan in English has no gap in twelve of them."""
    more = "".join(f'[[question]]\nid = "{name}"\n' for name in ("accuracy", "fluency", "issues"))
    problems = planned(read(tmp_path, plan_text("rating", 'responses = ["r"]\nprompt = "p"', more=more)))[1]
    assert codes(problems, "warning") == []


def test_languages_of_the_plan_are_asked_for_in_ready_words_too(tmp_path: Path) -> None:
    """Words of the program that a question keeps have no Yoruba; French they have, the title has not."""
    more = '[[question]]\nid = "accuracy"\ntext = { en = "A", yo = "A", fr = "A" }\n'
    problems = planned(read(tmp_path, plan_text("rating", 'responses = ["r"]\nprompt = "p"', more=more)))[1]
    found = [
        (one.params["tag"], one.params["place"], one.params["count"])
        for one in problems
        if one.code == "no_translation"
    ]
    assert found == [("fr", "title", 1), ("yo", "title", 1), ("yo", "accuracy", 6)]


OWN_SCALE = """[[question]]
id = "helpful"
text = { en = "Helpful?" }
min = 1
max = 2
anchor = [{ point = 1, text = { en = "No" } }, { point = 2, text = { en = "Yes" } }]
"""
FEEDBACK = '[[question]]\nid = "feedback"\nrequired = { question = "helpful", at_most = 1 }\n'


def test_feedback_may_depend_on_a_criterion_of_ones_own(tmp_path: Path) -> None:
    """quality.md 4.3: written feedback is required where a rating is low."""
    other = OWN_SCALE.replace("helpful", "kind")
    more = (
        other + OWN_SCALE + '[[question]]\nid = "issues"\n' + FEEDBACK + OWN_SCALE.replace("helpful", "late")
    )
    got = asked(tmp_path, "rating", 'responses = ["r"]\nprompt = "p"', more=more)
    assert list(got) == ["issues", "kind", "helpful", "feedback", "late"]
    plan = read(tmp_path, plan_text("rating", 'responses = ["r"]\nprompt = "p"', more=more))
    assert codes(planned(plan)[1], "error") == []


def test_what_depends_on_a_later_question_is_told_with_its_line(tmp_path: Path) -> None:
    text = plan_text("rating", 'responses = ["r"]\nprompt = "p"', more=FEEDBACK + OWN_SCALE)
    (found,) = (one for one in planned(read(tmp_path, text))[1] if one.severity == "error")
    assert (found.code, found.params["place"]) == ("task", "feedback")
    assert found.line == text.split("\n").index('required = { question = "helpful", at_most = 1 }') + 1


def test_options_from_a_file(tmp_path: Path) -> None:
    more = '[[question]]\nid = "intent"\noptions_from = { path = "d.json", rows = "*[]", id = "_value", group = "_key" }\n'
    text = plan_text("intent", 'text = "text"', more=more)
    plan = plans.load(write(tmp_path, text, {"d.json": '{"bank": ["pay_bill", "a b"], "home": ["none"]}'}))
    family = by_id("intent")
    assert family is not None
    made, problems = questions(plan, family)
    question = made[0]
    assert isinstance(question, Choice)
    assert [(one.id, one.text["en"], one.group) for one in question.options] == [
        ("pay_bill", "pay bill", "bank"),
        ("o2", "a b", "bank"),
        ("o3", "none", "home"),
    ]
    assert [group.id for group in question.groups] == ["bank", "home"]
    assert codes(problems, "warning") == ["option_renamed", "option_renamed"]


@pytest.mark.parametrize(
    ("said", "kept"), [('"sw"', "sw"), ('["sw", "en"]', "sw en"), ('"item"', "item"), ('"none"', None)]
)
def test_the_language_of_an_answer(tmp_path: Path, said: str, kept: str | None) -> None:
    got = asked(tmp_path, "open_question", more=f'[[question]]\nid = "answer"\nlanguage = {said}\n')["answer"]
    assert isinstance(got, Text)
    assert got.language == kept


def test_names_of_the_program_are_no_keys_of_a_plan(tmp_path: Path) -> None:
    text = 'path = "x"\n' + plan_text("sentiment", 'text = "text"', more=LABEL)
    assert codes(plans.read(write(tmp_path, text))[1]) == ["unknown_key"]


@pytest.mark.parametrize(
    ("days", "late", "told"), [(-1, False, ["due_over"]), (-1, True, []), (0, False, []), (9, False, [])]
)
def test_a_due_date_after_which_every_result_would_be_refused_is_told(
    tmp_path: Path, days: int, late: bool, told: list[str]
) -> None:
    """A warning, since a bundle may be built again after its day."""
    due = (clock.today() + timedelta(days=days)).isoformat()
    more = f'language = "en"\ndue = {due}\nlate = {str(late).lower()}'
    text = plan_text("sentiment", 'text = "text"', more=LABEL).replace('language = "en"', more)
    what, problems = planned(read(tmp_path, text))
    assert what is not None
    assert codes(problems, "warning") == told
    assert codes(problems, "error") == []
    for one in problems:
        assert (one.params["due"], one.column, one.line) == (
            due,
            "bundle.due",
            text[: text.index("due =")].count("\n") + 1,
        )
