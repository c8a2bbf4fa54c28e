# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Undo and redo across items: older content comes back as newer events, and nothing is ever taken out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from annotator_app.model.answer import Problem
from annotator_app.workflows.labelling.label import LabellingSession
from annotator_app.workflows.labelling.label_history import Undone
from tests.builders import visits
from tests.builders.visits import answer, said, visit


def types(session: LabellingSession) -> list[str]:
    return [type_ for type_, _value in said(session)]


def test_going_on_is_undone_on_the_item_that_was_left(tmp_path: Path) -> None:
    with visit(tmp_path / "home") as session:
        session.set("label", "mixed")
        session.commit({"active_ms": 1200})
        session.go(1)
        assert session.undo() == Undone(0, "going_on", "item-0000000")
        assert (session.position, session.states[0], session.answers) == (0, 0, {"label": "mixed"})
        assert session.undo() == Undone(0, "choice", "item-0000000", "label")
        assert session.answers == {}
        assert session.undo() is None
        assert said(session) == [("answer", {"label": "mixed"}), ("undo", {"of": 2}), ("clear", None)]
        assert (session.redo(), session.answers) == (
            Undone(0, "choice", "item-0000000", "label"),
            {"label": "mixed"},
        )
        assert session.redo() == Undone(1, "going_on", "item-0000000")
        assert (session.position, session.states[0]) == (1, 1)
        assert session.redo() is None
        visits.in_step(session)


def test_an_older_answer_comes_back_as_a_new_revision_without_its_time(tmp_path: Path) -> None:
    with visit(tmp_path / "home", timing="full") as session:
        answer(session, timing={"active_ms": 900})
        session.set("label", "mixed")
        session.commit({"active_ms": 300})
        session.undo()
        events = [one for one in visits.events(session) if one["type"] == "answer"]
        assert [one["value"]["answers"]["label"] for one in events] == ["positive", "mixed", "positive"]
        assert "timing" not in events[2]["value"]
        assert session.work.revision == 3
        assert session.answers == {"label": "mixed"}
        session.undo()
        assert session.answers == {"label": "positive"}
        assert not session.changed
        assert len(visits.events(session)) == 4


def test_quick_choice_and_answer_are_one_step(tmp_path: Path) -> None:
    with visit(tmp_path / "home") as session:
        session.set("label", "mixed")
        session.go(1, quick=True)
        assert session.undo() == Undone(0, "choice", "item-0000000", "label") or session.position == 0
        assert (session.answers, session.states[0]) == ({}, 0)
        session.redo()
        assert (session.position, session.states[0]) == (1, 1)


@pytest.mark.parametrize(
    ("act", "what", "state"),
    [
        (lambda s: s.decide_later(), "later", 2),
        (lambda s: s.report_problem(Problem("offensive", "x")), "problem", 3),
        (lambda s: s.set_note("a note"), "note", 0),
    ],
)
def test_flags_and_notes_are_undone(tmp_path: Path, act: Any, what: str, state: int) -> None:
    with visit(tmp_path / "home") as session:
        act(session)
        session.go(4)
        assert session.states[0] == state
        before = session.work
        undone = session.undo()
        assert undone is not None
        assert (undone.what, undone.position, session.position) == (what, 0, 0)
        assert session.work == before.__class__(item_sha256=session.item.digest)
        session.redo()
        assert session.states[0] == state
        visits.in_step(session)


def test_undo_names_the_event_it_takes_back_even_before_it_is_written(tmp_path: Path) -> None:
    with visit(tmp_path / "home") as session:
        answer(session)
        session.go(1)
        session.decide_later()
        session.undo()
        events = visits.all_events(session)
        later = next(one["seq"] for one in events if one["type"] == "flag")
        assert [one["value"] for one in events if one["type"] == "undo"] == [{"of": later}]


def test_typing_in_one_field_is_one_step(tmp_path: Path) -> None:
    with visit(tmp_path / "home", family="open_question") as session:
        for text in ("n", "no", "no one"):
            session.set("answer", text)
        assert session.undo() == Undone(0, "text", "item-0000000", "answer")
        assert (session.answers, session.undo()) == ({}, None)


def test_something_new_ends_what_could_be_done_again(tmp_path: Path) -> None:
    with visit(tmp_path / "home") as session:
        session.set("label", "mixed")
        session.undo()
        session.set("label", "neutral")
        assert session.redo() is None


def test_the_draft_of_the_item_that_undo_leaves_is_kept(tmp_path: Path) -> None:
    with visit(tmp_path / "home", family="open_question") as session:
        session.set_note("here")
        session.go(1)
        session._history._done.pop()
        session.set("answer", "half")
        session._history._done.clear()
        session.go(0)
        session.set_note("there")
        session.go(1)
        session.set("answer", "half more")
        session._history._done.pop()
        session.undo()
        session.go(1)
        assert session.answers == {"answer": "half more"}


ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("set"), st.sampled_from(["positive", "negative", "mixed", None])),
        st.tuples(st.just("commit"), st.booleans()),
        st.tuples(st.just("go"), st.integers(0, 4)),
        st.tuples(st.just("later"), st.booleans()),
        st.tuples(st.just("problem"), st.sampled_from(["offensive", None])),
        st.tuples(st.just("note"), st.sampled_from(["", "a", "b"])),
        st.tuples(st.just("clear"), st.none()),
        st.tuples(st.just("draft"), st.none()),
        st.tuples(st.just("undo"), st.none()),
        st.tuples(st.just("redo"), st.none()),
    ),
    max_size=30,
)


def act(session: LabellingSession, name: str, value: Any) -> None:
    table: dict[str, Any] = {
        "set": lambda: session.set("label", value),
        "commit": lambda: session.commit(quick=value),
        "go": lambda: session.go(value),
        "later": lambda: session.decide_later(value),
        "problem": lambda: session.report_problem(Problem(value) if value else None),
        "note": lambda: session.set_note(value),
        "clear": session.clear,
        "draft": session.keep_draft,
        "undo": session.undo,
        "redo": session.redo,
    }
    table[name]()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions=ACTIONS)
@example(actions=[("set", "positive"), ("commit", False), ("set", None)])
def test_journal_rows_states_and_screen_always_agree(
    tmp_path_factory: pytest.TempPathFactory, actions: list[tuple[str, Any]]
) -> None:
    folder = tmp_path_factory.mktemp("visit") / "home"
    with visit(folder, 5) as session:
        for name, value in actions:
            act(session, name, value)
        visits.in_step(session)
        while session.undo():
            pass
        visits.in_step(session)
        assert session.counts["open"] == 5
        assert all(work.note == "" for work in visits.replayed(session).values())
        while session.redo():
            pass
        visits.in_step(session)
        session.keep_draft()
        position, answers, work = session.position, dict(session.answers), session.work
    with visits.return_to(folder) as again:
        again.go(position)
        if work.answers is not None and not answers:  # who left nothing chosen took the answer back
            assert (again.answers, again.work.answers) == ({}, None)
        else:
            assert (again.answers, again.work) == (answers, work) or again.work.answers == answers
