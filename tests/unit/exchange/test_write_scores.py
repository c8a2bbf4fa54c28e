# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`kto`, `prompts`, `ratings`: what scores come to, and what is left out (quality.md 4.6 and 1.5)."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from typing import Any

import pytest

from annotator_app.exchange.writing import write_csv, write_kto, write_labels, write_prompts, write_ratings
from annotator_app.exchange.writing.writer import Loss
from annotator_app.model.question import Scale
from annotator_app.model.review import Settled
from annotator_app.workflows.exporting.adjusted_scores import adjusted_scores
from tests.builders.rows import choices, own, row, written

ITEM = {
    "id": "m-1",
    "prompt": [{"role": "user", "text": "สรุปข่าวนี้"}],
    "responses": [
        {"id": "r-00000a", "text": "ก"},
        {"id": "r-00000b", "text": "ข"},
        {"id": "r-00000c", "text": " "},
    ],
}
CRITERIA = own("rating", "accuracy", "fluency")
MODELS = {"r-00000a": "M1", "r-00000b": "M2", "r-00000c": "M3"}


def rated(by: str, *scores: tuple[Any, Any], item: dict[str, Any] = ITEM) -> Any:
    names = [one["id"] for one in item["responses"]]
    answers = {
        criterion: {
            name: pair[place] for name, pair in zip(names, scores, strict=False) if pair[place] is not None
        }
        for place, criterion in enumerate(("accuracy", "fluency"))
    }
    return row("rating", item, answers, by=by, questions=CRITERIA, models=MODELS)


def test_wanted_and_unwanted_responses_with_both_counts() -> None:
    rows = [rated("Ann", (5, 4), (1, 2), (3, 3)), rated("Ben", (4, 4), (2, 2), (3, 3))]
    found, dropped = written(write_kto.write, rows)
    assert [(one["completion"][0]["content"], one["label"], one["score"]) for one in found] == [
        ("ก", True, 4.25),
        ("ข", False, 1.75),
    ]
    assert found[0]["prompt"] == [{"role": "user", "content": "สรุปข่าวนี้"}]
    assert (found[0]["model"], found[0]["n_raters"], found[0]["text_origin"]) == ("M1", 2, "given")
    assert dropped == {"the response has no text": 1}


@pytest.mark.parametrize(
    ("scores", "label"), [((4, 4), True), ((2, 2), False), ((3, 4), None), ((2, 3), None)]
)
def test_the_bounds_belong_to_their_side(scores: tuple[int, int], label: bool | None) -> None:
    found, dropped = written(write_kto.write, [rated("Ann", scores)])
    assert [one["label"] for one in found] == ([] if label is None else [label])
    assert dropped.get("the mean score is between 2 and 4", 0) == (label is None)
    assert dropped["nobody scored the response"] == 2


def test_other_scales_are_stretched_before_the_bounds_are_held_against_them() -> None:
    wide = Scale(id="accuracy", each="response", min=0, max=10)
    good, poor = (
        replace(rated("Ann", (value, None)), task=replace(rated("Ann", (1, 1)).task, questions=(wide,)))
        for value in (8, 1)
    )
    assert [one["label"] for one in written(write_kto.write, [good])[0]] == [True]
    assert [one["label"] for one in written(write_kto.write, [poor])[0]] == [False]


def test_both_labels_are_counted_also_where_there_is_none_of_one() -> None:
    """Trainers warn of a side that is missing, so that 0 is the count that matters most."""
    loss = Loss()
    assert len(list(write_kto.write([rated("Ann", (5, 5))], loss, choices()))) == 1
    assert loss.kinds == {"label true": 1, "label false": 0}


def test_kto_of_comparisons_is_told_and_not_made_up() -> None:
    pair = row("comparison", ITEM, {"best": "r-00000a"}, questions=own("comparison", "best"))
    assert written(write_kto.write, [pair]) == ([], {"no scored responses": 1})


def test_a_prompt_stands_once_for_each_item() -> None:
    passage = {"id": "q-1", "passage": {"text": "النص"}, "question": {"text": "متى؟"}}
    rows = [
        rated("Ann", (5, 5)),
        rated("Ben", (5, 5)),
        row("open_question", passage, {"answer": "غدًا"}, questions=own("open_question", "answer")),
        row(
            "sentiment",
            {"id": "t-1", "text": {"text": "x"}},
            {"label": "positive"},
            questions=own("sentiment", "label"),
        ),
    ]
    found, dropped = written(write_prompts.write, rows)
    assert [one["prompt"][0]["content"] for one in found] == ["สรุปข่าวนี้", "النص\n\nمتى؟"]
    assert dropped == {"the item asks nothing of a model": 1}


def test_a_held_out_prompt_is_asked_of_no_model_that_learns() -> None:
    question = {"id": "q-1", "passage": {"text": "النص"}, "question": {"text": "متى؟"}}
    answer = {"answer": "غدًا"}
    kept = [
        row("open_question", question, answer, questions=own("open_question", "answer"), split=split)
        for split in ("heldout", "train")
    ]
    found, dropped = written(write_prompts.write, kept)
    assert [one["split"] for one in found] == ["train"]
    assert dropped == {"an answer to a held-out item, which is for measuring alone": 1}


def test_every_score_of_every_person_with_what_it_comes_to() -> None:
    rows = [rated("Ann", (5, 4)), rated("Ben", (3, 4)), rated("Cem", ("cannot_judge", 4))]
    found, dropped = written(write_ratings.write, rows)
    accuracy, fluency = found
    assert accuracy["scores"] == {"Ann": 5, "Ben": 3, "Cem": "cannot_judge"}
    assert [accuracy[name] for name in ("n", "cannot_judge", "mean", "median", "spread")] == [
        2,
        1,
        4.0,
        4.0,
        1.4142,
    ]
    assert accuracy["soft"] == {"1": 0.0, "2": 0.0, "3": 0.5, "4": 0.0, "5": 0.5}
    assert (accuracy["model"], accuracy["text"], accuracy["adjusted_mean"]) == ("M1", "ก", None)
    assert (fluency["mean"], fluency["spread"]) == (4.0, 0.0)
    assert dropped == {}


def test_a_strict_rater_does_not_pull_the_items_down_that_they_got() -> None:
    """Ben gives one point less everywhere; of twenty items he alone saw the last ten."""
    rows = []
    for number in range(20):
        item = {**ITEM, "id": f"m-{number:02d}", "responses": ITEM["responses"][:1]}
        truth = 3 + number % 2
        rows += [rated("Ann", (truth + 1, None), item=item)] if number < 10 else []
        rows += [rated("Ben", (truth - 1, None), item=item)] if number >= 10 else []
    means = adjusted_scores(rows)
    first, last = (
        [means[f"m-{number:02d}", "accuracy", "r-00000a"] for number in some]
        for some in (range(10), range(10, 20))
    )
    raw_gap = 2.0
    assert abs(sum(first) - sum(last)) / 10 < raw_gap / 2
    found, _ = written(write_ratings.write, rows, adjusted=means)
    assert found[0]["adjusted_mean"] == round(means["m-00", "accuracy", "r-00000a"], 4)
    assert adjusted_scores(rows[:9]) == {}, "nine scores tell nothing of a rater"


def settle(rows: list[Any], outcome: Any = "adjudicated", **answers: Any) -> list[Any]:
    one = rows[0].given
    settled = Settled(item=one.item, item_sha256=one.digest, outcome=outcome, answers=answers, cause="slip")
    return [replace(row, settled=settled) for row in rows]


def test_what_people_settled_decides_what_is_wanted_and_stands_beside_every_score() -> None:
    rows = [rated("Ann", (5, 5), (1, 1)), rated("Ben", (5, 5), (1, 2))]
    told = settle(rows, accuracy={"r-00000a": 1}, fluency={"r-00000a": 2})
    found, _ = written(write_kto.write, told)
    assert [(one["label"], one["aggregation"], one["score"]) for one in found] == [
        (False, "adjudicated", 1.5), (False, "adjudicated", 1.25),
    ]  # fmt: skip
    first, second, *_ = written(write_ratings.write, told)[0]
    assert (first["scores"], first["mean"], first["settled"], first["settled_state"]) == (
        {"Ann": 5, "Ben": 5}, 5.0, 1, "adjudicated",
    )  # fmt: skip
    assert (second["response"], second["settled"]) == ("r-00000b", None)
    doubtful = settle(rows, "ambiguous")
    assert written(write_kto.write, doubtful) == ([], {"people settled that the item is truly ambiguous": 1})
    assert written(write_ratings.write, doubtful)[0][0]["settled_state"] == "ambiguous"


def test_a_table_has_columns_for_what_people_settled() -> None:
    lines = list(write_csv.write(settle([rated("Ann", (5, 5))], accuracy={"r-00000a": 1}), Loss(), choices()))
    head, cells = list(csv.reader(line.decode() for line in lines))
    told = dict(zip(head, cells, strict=True))
    assert (told["settled"], told["settled.cause"], told["answer.accuracy.1"]) == ("adjudicated", "slip", "5")
    assert json.loads(told["settled.accuracy"]) == {"r-00000a": 1}


def test_a_summary_that_is_scored_tells_who_wrote_it() -> None:
    item = {"id": "s-1", "summary": {"text": "Short."}}
    given = row("summary", item, {"clarity": 4}, questions=(Scale(id="clarity"),), models={"": "M1"})
    for write in (write_ratings.write, write_labels.write):
        (found,), dropped = written(write, [given])
        assert (found["model"], dropped) == ("M1", {}), write
