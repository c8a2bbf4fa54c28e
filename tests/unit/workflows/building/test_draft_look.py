# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A plan as a form holds it: guesses from real shapes of files, the TOML it becomes, and files of shared questions."""

from __future__ import annotations

import gc
import json
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator_app.errors import Cancelled
from annotator_app.workflows.building import draft_look, files_look, lint_bundle
from annotator_app.workflows.building.guess_roles import guess, guess_family
from annotator_app.workflows.building.plans.plan_draft import Draft, DraftPerson, options, to_toml
from annotator_app.workflows.building.plans.plan_items import Prepared
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.rounds import pools
from annotator_app.workflows.signing import identity
from tests.builders.plans import codes, made, plan_text, write

SQUAD = {
    "data": [
        {
            "title": "T",
            "paragraphs": [
                {
                    "context": "The town lies on a river.",
                    "qas": [
                        {"id": "q1", "question": "Where?", "answers": [{"text": "river", "answer_start": 19}]}
                    ],
                }
            ],
        }
    ]
}
FILES = {
    "tweets.tsv": "ID\ttweet\tlabel\na1\tI like it\tpositive\na2\tBad\tnegative\n",
    "pairs.csv": "idx,instruction,input,response1,response2\n1,Say a,x,one,two\n2,Say b,y,three,four\n",
    "quiz.jsonl": '{"premise": "p", "question": "Why?", "choice1": "a", "choice2": "b", "label": 0}\n',
    "letters.csv": "question,A,B,C,D,answer\nWhy?,one,two,three,four,B\n",
    "squad.json": json.dumps(SQUAD),
    "lines.txt": "First text\nSecond one\n",
    "notes.csv": "number,remark\n1,A longer remark that somebody wrote\n2,Another remark of somebody\n",
}


@pytest.mark.parametrize(
    ("file", "family", "roles", "gold"),
    [
        ("tweets.tsv", "sentiment", {"text": "tweet", "id": "ID"}, "label"),
        (
            "pairs.csv",
            "comparison",
            {"prompt": ("instruction", "input"), "responses": ("response1", "response2")},
            "",
        ),
        (
            "quiz.jsonl",
            "closed_question",
            {"question": "question", "options": ("choice1", "choice2")},
            "label",
        ),
        (
            "letters.csv",
            "closed_question",
            {"question": "question", "options": ("A", "B", "C", "D")},
            "answer",
        ),
        ("squad.json", "open_question", {"question": "question", "passage": "context", "id": "id"}, ""),
        ("lines.txt", "sentiment", {"text": "text"}, ""),
        ("notes.csv", "sentiment", {"text": "remark"}, ""),
    ],
)
def test_columns_are_guessed(tmp_path: Path, file: str, family: str, roles: object, gold: str) -> None:
    (tmp_path / file).write_text(FILES[file], encoding="utf-8")
    found = files_look.look_at_files([tmp_path / file])
    assert guess_family(found.columns) == family
    assert guess(family, found.columns, found.ready) == (roles, gold)


def test_files_of_other_programs_are_recognised_for_bundles_and_rounds(tmp_path: Path) -> None:
    """One that only looks like them keeps the rows that it has."""
    task = '[{"id": 1, "data": {"text": "a"}, "annotations": []}, {"id": 2, "data": {"text": "b"}, "annotations": []}]'
    tree = (
        '{"message_id": "a", "parent_id": null, "role": "chair", "text": "The minutes of the last meeting."}'
    )
    (tmp_path / "tasks.json").write_text(task, encoding="utf-8")
    (tmp_path / "minutes.jsonl").write_text(tree, encoding="utf-8")
    found = files_look.look_at_files([tmp_path / "tasks.json"])
    assert (found.options, found.rows) == (({"format": "label_studio"},), 2)
    assert [one.name for one in found.columns][-2:] == ["text", "task"]
    pool = pools.of_files([tmp_path / "tasks.json"])
    assert (pool.roles["text"], pool.rows) == ("text", 2)
    found = files_look.look_at_files([tmp_path / "minutes.jsonl"])
    assert (found.options, found.rows) == ((), 1)


def test_a_draft_becomes_the_plan_that_is_built(tmp_path: Path) -> None:
    (tmp_path / "tweets.tsv").write_text(FILES["tweets.tsv"], encoding="utf-8")
    draft = Draft(
        seed="7", words="hi", title='दाल "मखनी" \\ C:\x7f', language="en", sources=(tmp_path / "tweets.tsv",),
        roles={"text": "tweet", "id": "ID", "language": ""}, gold="label", labels=("positive", "negative", "ठीक"),
        answers_per_item=2, overlap=20, gold_share=5, repeats=10, strata=("label",),
        people=[DraftPerson("Ana", languages=("en", "ar-MA"))],
    )  # fmt: skip
    text = to_toml(draft, tmp_path, "test-7k3q")
    plan = tomllib.loads(text)
    assert plan["bundle"]["title"] == {"hi": 'दाल "मखनी" \\ C:\x7f'}
    assert plan["source"][0]["path"] == "tweets.tsv"
    assert plan["plan"]["gold"] == {"share": 0.05, "at_least": 10}
    prepared = made(write(tmp_path, text))
    assert [one.item.gold for one in prepared.made] == [{"label": "positive"}, {"label": "negative"}]
    found = draft_look.look(draft)
    assert (found.items, found.errors) == (2, 0)
    assert found.first is not None
    assert found.first.id == "a1"
    assert [load.items for load in found.outlook.loads] == [2]


MANY = 700


def many_rows(tmp_path: Path) -> Draft:
    """More rows than are let go at once, each with something to look at: the plan says another language."""
    rows = [f"a{number}\tThis is text number {number}\tpositive\n" for number in range(MANY)]
    (tmp_path / "many.tsv").write_text("ID\ttweet\tlabel\n" + "".join(rows), encoding="utf-8")
    return Draft(
        seed="7" * 20, title="Many", language="hi", sources=(tmp_path / "many.tsv",),
        roles={"text": "tweet", "id": "ID"}, gold="label", labels=("positive", "negative"),
    )  # fmt: skip


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[Prepared]:
    """What was prepared for a check."""
    seen: list[Prepared] = []
    checked = lint_bundle.checked

    def looked(prepared: Prepared, *given: Any, **more: Any) -> Any:
        seen.append(prepared)
        assert len(prepared.made) == len(prepared.rows) == len(prepared.sources.rows) == MANY
        return checked(prepared, *given, **more)

    monkeypatch.setattr(lint_bundle, "checked", looked)
    return seen


def test_a_window_is_handed_little_of_many_rows(tmp_path: Path, seen: list[Prepared]) -> None:
    """The rows are gone, by and by, before the window is told; of the warnings it gets the first and their number."""
    found = draft_look.look(many_rows(tmp_path), whole=False)
    (prepared,) = seen
    assert (prepared.made, prepared.rows, prepared.sources.rows) == ([], {}, [])
    assert found.items == MANY
    assert found.errors == 0
    assert found.warnings > MANY
    assert len(found.problems) == draft_look.TOLD
    assert found.first is not None
    assert found.first.id == "a0"


def test_a_check_that_is_stopped_lets_its_rows_go_as_well(tmp_path: Path, seen: list[Prepared]) -> None:
    class Stop:
        def step(self, _done: int, _total: int, what: str = "") -> None:
            if what == "copies":
                raise Cancelled

    with pytest.raises(Cancelled):
        draft_look.look(many_rows(tmp_path), Stop())
    (prepared,) = seen
    assert (prepared.made, prepared.rows, prepared.sources.rows) == ([], {}, [])


def test_packs_are_made_while_the_collector_rests(home: Home, tmp_path: Path) -> None:
    """It would walk through all rows and items again and again, and the window would stand still meanwhile."""
    identity.new(home, "Coordinator", "a long pass phrase")
    (tmp_path / "out").mkdir()
    on: list[bool] = []

    class Look:
        def step(self, _done: int, _total: int, _what: str = "") -> None:
            on.append(gc.isenabled())

    draft = replace(many_rows(tmp_path), language="en", licence="CC0 1.0", origin="Test", credit="Test")
    report = draft_look.build(
        draft,
        tmp_path / "out",
        home=home,
        ask_passphrase=lambda _purpose: "a long pass phrase",
        progress=Look(),
    )
    assert report.items == MANY
    assert on
    assert not any(on)
    assert gc.isenabled()


def test_ids_of_labels_are_their_own_where_they_can_be() -> None:
    assert list(options(("Very good", "very-good", "ठीक", "none"))) == [
        ("very_good", "Very good"), ("o2", "very-good"), ("o3", "ठीक"), ("o4", "none"),
    ]  # fmt: skip


SHARED = """
[[question]]
id = "label"
text = { en = "How does it feel?" }
option = [{ id = "good", text = { en = "Good" } }, { id = "poor", text = { en = "Poor" } }]
[[question]]
id = "reach"
kind = "choice"
text = { en = "Who is meant?" }
options_from = { path = "reach.csv", id = "code", text = "name" }
"""


def shared(tmp_path: Path, text: str = SHARED, more: str = "", named: str = '"../sets/feeling.toml"') -> Path:
    write(
        tmp_path / "sets",
        "",
        {"feeling.toml": text, "reach.csv": "code,name\none,One person\nall,Everybody\n"},
    )
    plan = plan_text("sentiment", 'id = "id"\ntext = "text"', more=more)
    plan = plan.replace("[[source]]", f"questions = {named}\n[[source]]", 1)
    return write(tmp_path / "plan", plan, {"items.csv": "id,text\na,Fine\n"})


def test_many_plans_share_one_file_of_questions(tmp_path: Path) -> None:
    task = made(shared(tmp_path)).task
    assert [question.id for question in task.questions] == ["label", "reach"]
    reach = task.question("reach")
    assert [option.id for option in reach.options] == ["one", "all"]  # type: ignore[union-attr]


def test_what_the_plan_says_stands_over_the_file(tmp_path: Path) -> None:
    more = '[[question]]\nid = "label"\ntext = { en = "Good or not?" }\n[[question]]\nid = "reach"\nuse = false\n'
    task = made(shared(tmp_path, more=more)).task
    assert [question.id for question in task.questions] == ["label"]
    assert task.questions[0].text == {"en": "Good or not?"}
    assert [option.id for option in task.questions[0].options] == ["good", "poor"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (SHARED.replace("kind", "kidn"), "unknown_key", 8),
        ("[[question]\n", "not_toml", 1),
        ("[bundle]\nname = 'x'\n", "unknown_key", 1),
    ],
)
def test_a_file_of_questions_that_is_not_good_is_named(
    tmp_path: Path, text: str, code: str, line: int
) -> None:
    problems = lint_bundle.look(shared(tmp_path, text)).problems
    assert code in codes(problems, "error")
    told = next(one for one in problems if one.code == code)
    assert Path(told.file or "").name == "feeling.toml"
    assert told.line == line


def test_a_file_of_questions_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert codes(lint_bundle.look(shared(tmp_path, named='"none.toml"')).problems, "error") == ["cannot_open"]
