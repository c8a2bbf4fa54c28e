# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Answering: what is written, when it counts, and what stands where after a return."""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path
from typing import Any

import pytest

from annotator_app.errors import QuestionError
from annotator_app.families import ALL
from annotator_app.model.answer import LONGEST_TEXT, Problem
from annotator_app.model.criteria import STRENGTH
from annotator_app.model.question import Choice, Comparison, Is, Option, Scale, Text
from annotator_app.workflows.labelling.label import LabellingSession
from tests.builders import stores, visits
from tests.builders.visits import answer, said, visit


@pytest.mark.parametrize("family", [family.id for family in ALL])
def test_every_family_can_be_answered(tmp_path: Path, family: str) -> None:
    with visit(tmp_path / "home", family=family) as session:
        assert session.missing()
        assert session.commit() == session.missing()
        given = stores.an_answer(session)
        answer(session)
        assert session.work.answers == given
        assert session.counts == {"open": 9, "answered": 1, "later": 0, "problem": 0}
        visits.in_step(session)
    with visits.return_to(tmp_path / "home") as session:
        assert session.position == 1
        session.go(0)
        assert session.answers == given


def test_an_incomplete_item_stays_a_draft(tmp_path: Path) -> None:
    with visit(tmp_path / "home", family="rating") as session:
        responses = session.shown("responses")
        session.set("accuracy", {responses[0]: 4})
        session.go(1)
        assert (session.states[0], said(session)) == (0, [])
    with visits.return_to(tmp_path / "home") as session:
        session.go(0)
        assert session.answers == {"accuracy": {responses[0]: 4}}
        assert session.work.answers is None
        assert session.missing()[0] == "accuracy"


def test_leaving_a_complete_item_answers_it(tmp_path: Path) -> None:
    with visit(tmp_path / "home") as session:
        session.set("label", "mixed")
        session.go(5)
        assert said(session) == [("answer", {"label": "mixed"})]
        session.go(0)
        session.go(1)
        assert len(said(session)) == 1


def test_a_changed_answer_is_one_more_revision(tmp_path: Path) -> None:
    with visit(tmp_path / "home") as session:
        answer(session)
        session.set("label", "mixed")
        assert session.commit() == []
        assert session.commit() == []
        assert [value for _type, value in said(session)] == [{"label": "positive"}, {"label": "mixed"}]
        assert session.work.revision == 2
        rows = session._store.ask(
            lambda c: c.execute("SELECT revision, value FROM answers ORDER BY id").fetchall()
        )
        assert [number for number, _value in rows] == [1, 2]
        visits.in_step(session)


def test_a_value_that_does_not_fit_is_refused_beside_its_question(tmp_path: Path) -> None:
    limited = (Text(id="answer", required=True, limit=5),)
    with visit(tmp_path / "home", family="open_question", task={"questions": limited}) as session:
        session.set("answer", "too long")
        assert isinstance(session.check("answer"), QuestionError)
        with pytest.raises(QuestionError):
            session.commit()
        session.go(1)
        session.go(0)
        assert (session.answers, session.states[0]) == ({"answer": "too long"}, 0)
        session.set("answer", "short")
        assert session.check("answer") is None
        assert session.commit() == []


def test_a_text_that_no_pack_can_hold_is_refused(tmp_path: Path) -> None:
    free = (Text(id="answer", required=True),)
    with visit(tmp_path / "home", family="open_question", task={"questions": free}) as session:
        session.set("answer", "न" * (LONGEST_TEXT + 1))
        with pytest.raises(QuestionError):
            session.commit()
        session.set("answer", "न" * LONGEST_TEXT)
        assert session.commit() == []


def test_blank_text_is_no_answer(tmp_path: Path) -> None:
    with visit(tmp_path / "home", family="open_question") as session:
        session.set("answer", " \u00a0\n")
        assert session.commit() == ["answer"]
        session.set("answer", " kept as typed ")
        session.commit()
        assert said(session) == [("answer", {"answer": " kept as typed "})]


CHAIN = (
    Choice(id="label", required=True, options=(Option(id="yes", text={}), Option(id="no", text={}))),
    Choice(
        id="why",
        options=(Option(id="a", text={}), Option(id="b", text={})),
        required=Is(question="label", is_=("yes",)),
    ),
    Text(id="more", required=Is(question="why", is_=("b",))),
)


def test_what_is_no_longer_asked_is_no_answer_nor_are_those_that_hang_on_it(tmp_path: Path) -> None:
    with visit(tmp_path / "home", task={"questions": CHAIN}) as session:
        assert [one.id for one in session.questions()] == ["label"]
        for question, value in (("label", "yes"), ("why", "b"), ("more", "because")):
            session.set(question, value)
        assert [one.id for one in session.questions()] == ["label", "why", "more"]
        session.set("label", "no")
        assert [one.id for one in session.questions()] == ["label"]
        session.commit()
        assert said(session) == [("answer", {"label": "no"})]
        session.set("label", "yes")
        session.commit()
        assert said(session)[1:] == [("answer", {"label": "yes", "why": "b", "more": "because"})]


def test_later_problem_and_note(tmp_path: Path) -> None:
    with visit(tmp_path / "home") as session:
        session.decide_later()
        session.decide_later()
        assert (session.states[0], session.work.status) == (2, None)
        session.report_problem(Problem("cut_off", "half a line"))
        assert (session.states[0], session.work.status) == (3, None)
        session.set_note("see 12")
        session.report_problem(None)
        assert session.note == "see 12"
        assert said(session) == [
            ("flag", {"later": True}),
            ("flag", {"problem": {"reason": "cut_off", "text": "half a line"}}),
            ("skip", None),
            ("comment", {"note": "see 12"}),
            ("flag", {"problem": None}),
            ("clear", None),
        ]
        assert session.items_page(0, 2)[0][4] is True
        visits.in_step(session)


def test_answering_takes_up_what_was_set_aside_but_leaving_does_not(tmp_path: Path) -> None:
    with visit(tmp_path / "home") as session:
        session.set("label", "mixed")
        session.decide_later()
        session.go(1)
        assert session.states[0] == 2
        session.go(0)
        assert session.answers == {"label": "mixed"}
        assert session.commit() == []
        assert session.states[0] == 1
        assert [one for one, _value in said(session)] == ["flag", "answer", "flag"]
        visits.in_step(session)


def test_a_problem_stays_when_the_item_is_answered(tmp_path: Path) -> None:
    with visit(tmp_path / "home") as session:
        session.report_problem(Problem("offensive"))
        answer(session)
        assert (session.states[0], session.work.status, session.work.skipped) == (3, "done", False)
        session.clear()
        assert (session.work.status, session.work.answers, session.answers) == ("skipped", None, {})
        visits.in_step(session)


def test_clear_takes_back_answer_and_draft(tmp_path: Path) -> None:
    with visit(tmp_path / "home") as session:
        answer(session)
        session.clear()
        session.clear()
        assert (session.states[0], session.answers) == (0, {})
        session.set("label", "mixed")
        session.keep_draft()
        session.clear()
        assert [one for one, _value in said(session)] == ["answer", "clear"]
    with visits.return_to(tmp_path / "home") as session:
        session.go(0)
        assert session.answers == {}


def test_a_suggestion_is_hidden_until_the_person_has_answered(tmp_path: Path) -> None:
    items = [{**stores.fields("sentiment", n), "suggestion": {"label": "negative"}} for n in range(2)]
    with stores.open_home(tmp_path / "home") as home:
        session = LabellingSession(home, stores.add_items(home, items).pack_id)
        assert (session.suggestion_visible, session.answers) == (False, {})
        answer(session)
        assert session.suggestion_visible
        session.set("label", "negative")
        session.commit()
        values = [one["value"]["suggestion"] for one in visits.events(session)]
        assert values == [{"label": "hidden"}, {"label": "after ignored"}]
        session.close()


def test_the_next_open_item_comes_round_again(tmp_path: Path) -> None:
    with visit(tmp_path / "home", 4) as session:
        session.go(2)
        answer(session)
        assert (session.next_open(2), session.next_open(1), session.next_open(3)) == (3, 3, 0)
        for position in (3, 0, 1):
            session.go(position)
            answer(session)
        assert session.next_open(0) is None


def test_it_opens_where_the_person_stopped(tmp_path: Path) -> None:
    with visit(tmp_path / "home", 8) as session:
        session.go(4)
        answer(session)
        session.go(5)
    with visits.return_to(tmp_path / "home") as session:
        assert session.position == 5
        answer(session)
    with visits.return_to(tmp_path / "home") as session:
        assert session.position == 6


def test_no_pack_no_session(tmp_path: Path) -> None:
    with stores.open_home(tmp_path / "home") as home, pytest.raises(LookupError):
        LabellingSession(home, "sha256:none")


def test_going_outside_is_a_bug(tmp_path: Path) -> None:
    with visit(tmp_path / "home", 3) as session:
        for position in (-1, 3):
            with pytest.raises(IndexError):
                session.go(position)


def test_lists_and_guidelines(tmp_path: Path) -> None:
    with visit(tmp_path / "home", 30, language="hi") as session:
        page = session.items_page(28, 10)
        assert [(position, id_, state) for position, id_, _words, state, _note in page] == [
            (28, "item-0000028", 0),
            (29, "item-0000029", 0),
        ]
        assert page[0][2].startswith("28. रात की बस")
        assert (session.find("item-0000017"), session.find("nobody")) == (17, None)
        assert session.guidelines() == {"en": "# Read this\n\nChoose what fits.\n"}
        assert (session.pack.signer, session.pack.items, session.title) == ("coordinator-01", 30, "A sample")


def test_an_item_is_known_by_what_is_its_own(tmp_path: Path) -> None:
    turn = {"role": "user", "text": "what went before"}
    by_family: dict[str, dict[str, Any]] = {
        "intent": {"dialogue": [turn], "text": {"text": "the  message\nitself"}},
        "rating": {"prompt": [turn, {"role": "user", "text": "the last turn"}]},
        "closed_question": {"passage": {"text": "shared"}, "question": {"text": "its own question"}},
        "comparison": {"prompt": []},
    }
    known = {
        "intent": "the message itself",
        "rating": "the last turn",
        "closed_question": "its own question",
        "comparison": "",
    }
    with stores.open_home(tmp_path / "home") as home:
        for family, words in known.items():
            item = {**stores.fields(family, 1), **by_family[family]}
            session = LabellingSession(
                home, stores.add_items(home, [item], family=family, series=family).pack_id
            )
            assert session.items_page(0, 1)[0][2] == words
            session.close()


def test_text_and_marks_without_labels_offer_nothing(tmp_path: Path) -> None:
    with visit(tmp_path / "home", family="open_question") as session:
        assert session.shown("answer") == []
        assert session.shown("evidence") == []


def test_going_on_waits_for_nothing(tmp_path: Path) -> None:
    with visit(tmp_path / "home", 12) as session:
        session.flush()
        session._store.ask(lambda _c: None)
        gate, stands = threading.Event(), threading.Event()
        session._store.read(lambda _c: (stands.set(), gate.wait(60)))
        assert stands.wait(60)
        try:
            assert session.ready(1)
            session.set("label", "mixed")
            session.go(1)
            session.set("label", "mixed")
            session.go(2)
            assert (session.item.id, session.pending) == ("item-0000002", 2)
        finally:
            gate.set()
        assert session.flush(10)
        assert session.pending == 0


def test_time_left_is_shown_from_the_sixth_answer(tmp_path: Path) -> None:
    with visit(tmp_path / "home", 40) as session:
        for position, seconds in enumerate((9, 1, 2, 3, 4)):
            session.go(position)
            answer(session, timing={"active_ms": seconds * 1000})
        assert session.time_left_ms() is None
        session.go(5)
        answer(session, timing={"active_ms": 5000})
        assert session.time_left_ms() == 34 * 3500
    with visits.return_to(tmp_path / "home") as session:
        assert session.time_left_ms() == 34 * 3500


def test_options_stand_in_the_order_they_are_shown(tmp_path: Path) -> None:
    questions = (Comparison(id="best", required=True), STRENGTH, Scale(id="accuracy", each="response"))
    task = {"questions": questions, "responses_order": "drawn"}
    with visit(tmp_path / "home", family="comparison", task=task) as session:
        ids = session.item.response_ids

        def key(one: str) -> str:
            return hashlib.sha256(f"{session.pack.id}\x1f{session.item.id}\x1f{one}\x1f".encode()).hexdigest()

        assert session.shown("best") == session.shown("responses") == sorted(ids, key=key)
        assert session.shown("strength") == ["a_little", "clearly", "a_lot"]
        assert session.shown("accuracy") == ["1", "2", "3", "4", "5"]
        shown = visits.all_events(session)[0]["value"]["shown"]
        assert shown == {"responses": sorted(ids, key=key), "strength": ["a_little", "clearly", "a_lot"]}


def test_the_items_own_options_are_recorded_and_long_lists_of_labels_are_not(tmp_path: Path) -> None:
    with visit(tmp_path / "closed", family="closed_question") as session:
        assert visits.all_events(session)[0]["value"]["shown"] == {"answer": ["o1", "o2", "o3"]}
    labels = Choice(id="intent", required=True, options=tuple(Option(id=f"l{n}", text={}) for n in range(40)))
    with visit(tmp_path / "intent", family="intent", task={"questions": (labels,)}) as session:
        assert visits.all_events(session)[0]["value"]["shown"] == {}


def test_a_damaged_neighbour_is_met_when_somebody_goes_there(tmp_path: Path) -> None:
    home, pack = stores.filled_home(tmp_path / "home", 5)
    with home:
        home.store.save(
            lambda c: (
                c.execute("UPDATE items SET digest = x'00' WHERE key = ?", (pack.first_key + 1,)) and None
            )
        )
        session = LabellingSession(home, pack.pack_id)
        answer(session)
        with pytest.raises(Exception, match="damaged"):
            session.go(1)
        session.go(2)
        session.close()


def _answers(session: LabellingSession) -> int:
    return session._store.ask(lambda c: c.execute("SELECT count(*) FROM answers").fetchone()[0])


def test_what_is_held_is_pending_until_the_block_ends_and_a_flush_writes_it_inside(tmp_path: Path) -> None:
    with visit(tmp_path / "home") as session:
        session.flush()
        with session.held():
            answer(session)
            session.go(1)
            assert session.pending > 0
            assert not session._store.pending
        assert session.flush(5)
        assert (session.pending, _answers(session)) == (0, 1)
        with session.held(), session.held():
            answer(session)
            session.go(2)
            assert session.flush(5)
            assert (session.pending, _answers(session)) == (0, 2)
            answer(session)
        assert session.flush(5)
        assert _answers(session) == 3
        visits.in_step(session)


def test_what_is_held_is_written_where_the_block_breaks_off(tmp_path: Path) -> None:
    def breaks_off(session: LabellingSession) -> None:
        with session.held():
            answer(session)
            raise KeyError

    with visit(tmp_path / "home") as session:
        with pytest.raises(KeyError):
            breaks_off(session)
        assert session.flush(5)
        assert _answers(session) == 1
