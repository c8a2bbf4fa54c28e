# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`labels`: majority with ties as a state; nothing is merged that has no majority."""

from __future__ import annotations

from dataclasses import replace

from annotator_app.exchange.writing.write_labels import write
from annotator_app.model.question import Choice, Comparison, Option, Text
from tests.builders.rows import own, row, settle, written

ITEM = {"id": "i-1", "language": "hi", "text": {"text": "पाठ"}}
PAIR = {
    "id": "i-1",
    "prompt": [{"role": "user", "text": "?"}],
    "responses": [{"id": "r-00000a", "text": "A"}, {"id": "r-00000b", "text": "B"}],
}
LABEL = own("sentiment", "label")


def merged(*labels: object, **more: object) -> dict[str, object]:
    people = ("Ann", "Ben", "Cem", "Dov")
    rows = [
        row("sentiment", ITEM, {"label": label}, by=by, questions=LABEL, **more)
        for by, label in zip(people, labels, strict=False)
    ]
    (found,), _ = written(write, rows)
    return found


def test_the_majority_is_the_label() -> None:
    found = merged("positive", "negative", "positive")
    assert (found["state"], found["label"], found["n"], found["agreement"]) == (
        "label",
        "positive",
        3,
        0.6667,
    )
    assert found["votes"] == {"negative": 1, "positive": 2}
    assert (found["gold"], found["contributors"]) == (None, ["Ann", "Ben", "Cem"])
    assert found["source"]["licence"] == "CC BY 4.0"  # type: ignore[index]


def test_the_right_answer_that_the_plan_gives_is_the_label_against_a_majority() -> None:
    found = merged("positive", "negative", "positive", gold={"label": "negative"})
    assert (found["state"], found["label"], found["gold"]) == ("known", "negative", "negative")
    assert (found["agreement"], found["votes"]) == (0.3333, {"negative": 1, "positive": 2})


def test_a_tie_is_never_broken() -> None:
    found = merged("positive", "negative")
    assert (found["state"], found["label"], found["agreement"]) == ("tie", None, 0.5)


def test_one_answer_is_single_and_agrees_with_nobody() -> None:
    found = merged("positive")
    assert (found["state"], found["label"], found["agreement"]) == ("single", "positive", None)


def test_several_labels_are_voted_on_one_by_one() -> None:
    options = tuple(Option(id=name, text={"en": name}) for name in ("joy", "fear", "anger"))
    question = (Choice(id="label", options=options, multiple=True),)
    rows = [
        row("sentiment", ITEM, {"label": labels}, by=by, questions=question)
        for by, labels in (("Ann", ["joy", "fear"]), ("Ben", ["joy"]), ("Cem", ["anger", "joy"]))
    ]
    (found,), _ = written(write, rows)
    assert (found["state"], found["label"], found["agreement"]) == ("label", ["joy"], 0.3333)
    (tied,), _ = written(write, rows[:2])
    assert (tied["state"], tied["label"], tied["agreement"]) == ("tie", None, 0.5)
    (alone,), _ = written(write, rows[:1])
    assert (alone["state"], alone["agreement"]) == ("single", None)


def test_the_same_labels_in_another_order_agree() -> None:
    options = tuple(Option(id=name, text={"en": name}) for name in ("joy", "fear"))
    question = (Choice(id="label", options=options, multiple=True),)
    rows = [
        row("sentiment", ITEM, {"label": labels}, by=by, questions=question)
        for by, labels in (("Ann", ["joy", "fear"]), ("Ben", ["fear", "joy"]))
    ]
    (found,), _ = written(write, rows)
    assert (found["label"], found["agreement"]) == (["fear", "joy"], 1.0)


def test_scores_have_mean_and_median_of_each_response() -> None:
    rows = [
        row("rating", PAIR, {"accuracy": {"r-00000a": a, "r-00000b": b}}, by=by, questions=own("rating", "accuracy"),
            models={"r-00000a": "m1"})
        for by, a, b in (("Ann", 5, 1), ("Ben", 4, "cannot_judge"), ("Cem", 5, 2))
    ]  # fmt: skip
    found, _ = written(write, rows)
    assert [(one["response"], one["model"], one["mean"], one["median"], one["scores"]) for one in found] == [
        ("r-00000a", "m1", 4.6667, 5.0, 3),
        ("r-00000b", None, 1.5, 1.5, 2),
    ]
    # 1 and 2 are no tie, as they would be among names: ratings merge by their mean (quality.md 1.2).
    told = [(one["state"], one["label"], one["aggregation"], one["agreement"]) for one in found]
    assert told == [("label", 4.6667, "mean", None), ("label", 1.5, "mean", None)]
    alone, _ = written(write, rows[:1])
    assert [(one["state"], one["label"]) for one in alone] == [("single", 5), ("single", 1)]


OTHER = {"answers": {"ranking": [["r-00000a"], ["r-00000b"]]}}


def test_rankings_come_to_one_ranking_with_its_margin() -> None:
    question = (Comparison(id="ranking", form="rank"),)
    values = ([["r-00000b"], ["r-00000a"]], [["r-00000a", "r-00000b"]], [["r-00000b"], ["r-00000a"]])
    rows = [
        row("comparison", PAIR, {"ranking": value}, by=by, questions=question)
        for by, value in zip("ABC", values, strict=True)
    ]
    (found,), _ = written(write, rows)
    assert (found["label"], found["votes"]) == ([["r-00000b"], ["r-00000a"]], {"equal": 1, "r-00000b": 2})
    assert found["shares"] == {"r-00000a": 0.1667, "r-00000b": 0.8333}
    assert found["margin"] == 0.6667
    assert found["agreement"] == 0.6667
    (divided,), _ = written(write, [rows[0], replace(rows[1], given=rows[1].given._replace(value=OTHER))])
    assert (divided["state"], divided["label"], divided["margin"]) == ("tie", None, None)


def test_a_shared_first_place_is_not_equally_good() -> None:
    """Only who puts all responses in one place, or says so, finds them equally good."""
    names = ("r-00000a", "r-00000b", "r-00000c")
    item = {**PAIR, "responses": [{"id": name, "text": name} for name in names]}
    a, b, c = names
    values: tuple[object, ...] = ([[b, a], [c]], [[a, b], [c]], [[a], [b], [c]], [[a, b, c]], "equal")
    rows = [
        row("comparison", item, {"ranking": value}, by=by, questions=(Comparison(id="ranking", form="rank"),))
        for by, value in zip("ABCDE", values, strict=True)
    ]
    (found,), _ = written(write, rows)
    assert found["votes"] == {"equal": 2, "r-00000a": 1, "r-00000a=r-00000b": 2}
    assert found["soft"] == {"equal": 0.4, "r-00000a": 0.2, "r-00000a=r-00000b": 0.4}
    assert (found["label"], found["agreement"]) == ([[a], [b], [c]], 0.2)


def test_what_has_no_majority_is_counted_not_merged() -> None:
    questions = (*LABEL, Text(id="why"))
    rows = [
        row("sentiment", ITEM, {"label": "positive", "why": "because"}, questions=questions),
        row("sentiment", ITEM, None, by="Ben", questions=questions),
        row("sentiment", ITEM, {"label": "negative"}, by="Cem", questions=questions, current=False),
        row("sentiment", ITEM, {"label": "negative"}, by="Dov", questions=questions, repeat_of="i-0"),
    ]
    found, dropped = written(write, rows)
    assert [one["label"] for one in found] == ["positive"]
    assert dropped == {
        "written texts have no majority": 1,
        "the item was reported and not answered": 1,
        "answers an older text of the item": 1,
        "shows an item a second time to the same person": 1,
    }


def test_a_text_that_people_settled_is_a_label() -> None:
    questions = (*LABEL, Text(id="why"), Text(id="more"))
    rows = [
        row("sentiment", ITEM, {"label": "positive", "why": why}, by=by, questions=questions)
        for by, why in (("Ann", "क"), ("Ben", "ख"), ("Cem", "ग"))
    ]
    (_, found), dropped = written(write, settle(rows, why="ख"))
    assert (found["question"], found["state"], found["label"]) == ("why", "adjudicated", "ख")
    assert (found["n"], found["agreement"], found["soft"]) == (3, 0.3333, {})
    assert found["aggregation"] == "adjudicated"
    assert dropped == {}
    (_, _, more), _ = written(write, settle(rows, why="ख", more={"none": True}))
    assert (more["label"], more["n"]) == ({"none": True}, 0), "settled, though nobody had answered it"
    _, dropped = written(write, settle(rows))
    assert dropped["people settled that the item is truly ambiguous"] == 3


def test_a_settled_text_of_one_response_is_a_label_of_it() -> None:
    question = (Text(id="rewrite", each="response"),)
    texts = {"r-00000a": "AA", "r-00000b": "BB"}
    rows = [row("comparison", PAIR, {"rewrite": texts}, questions=question)]
    (found,), dropped = written(write, settle(rows, rewrite={"r-00000a": "AAA"}))
    assert (found["response"], found["label"], found["state"]) == ("r-00000a", "AAA", "adjudicated")
    assert dropped == {"written texts have no majority": 1}
