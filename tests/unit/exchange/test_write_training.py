# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`sft` and `preference`: the field names of quality.md 4.6, and nothing made up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator_app.exchange.writing import (
    write_helpsteer,
    write_kto,
    write_preference,
    write_ratings,
    write_sft,
)
from annotator_app.exchange.writing.writer import Loss
from annotator_app.families import ALL
from annotator_app.model.question import Comparison, Scale, Text
from annotator_app.model.review import Verdict
from annotator_app.workflows.exporting.export_set import origin_of
from tests.builders.rows import choices, own, row, settle, written

EXTRA = {
    "id", "language", "task", "split", "round", "text_origin", "n_raters", "agreement", "aggregation", "review",
    "license", "source", "pack_sha256",
}  # fmt: skip
OPEN = {"id": "q-1", "language": "ar", "passage": {"text": "النص"}, "question": {"text": "متى؟"}}
CLOSED = {
    "id": "q-1",
    "question": {"text": "ถาม"},
    "options": [{"id": "a", "text": "หนึ่ง"}, {"id": "b", "text": "สอง"}],
}
PAIR = {
    "id": "p-1",
    "prompt": [{"role": "system", "text": "S"}, {"role": "other", "text": "Q"}],
    "responses": [{"id": "r-00000a", "text": "甲"}, {"id": "r-00000b", "text": "乙"}],
}
THREE = {**PAIR, "responses": [*PAIR["responses"], {"id": "r-00000c", "text": "丙"}]}
BEST = own("comparison", "best", "strength")


def user(text: str) -> list[dict[str, str]]:
    return [{"role": "user", "content": text}]


def said(text: str) -> list[dict[str, str]]:
    return [{"role": "assistant", "content": text}]


def test_every_written_answer_is_a_row() -> None:
    rows = [
        row(
            "open_question",
            OPEN,
            {"answer": text},
            by=by,
            questions=own("open_question", "answer"),
            split="train",
        )
        for by, text in (("Ann", "غدًا"), ("Ben", "اليوم"), ("Cem", {"none": True}))
    ]
    found, dropped = written(write_sft.write, rows)
    assert [(one["prompt"], one["completion"]) for one in found] == [
        (user("النص\n\nمتى؟"), said("غدًا")),
        (user("النص\n\nمتى؟"), said("اليوم")),
    ]
    assert dropped == {"the answer is that there is none": 1}
    first = found[0]
    assert set(first) >= EXTRA
    assert (first["language"], first["task"], first["split"], first["license"]) == (
        "ar", "open_question", "train", "CC BY 4.0",
    )  # fmt: skip
    assert len({one["id"] for one in found}) == 2


def test_the_option_that_most_chose_is_the_answer() -> None:
    rows = [
        row("closed_question", CLOSED, {"answer": value}, by=by, questions=own("closed_question", "answer"))
        for by, value in zip("ABC", ("b", "a", "b"), strict=True)
    ]
    (found,), _ = written(write_sft.write, rows)
    assert (found["prompt"], found["completion"]) == (user("ถาม\n\n- หนึ่ง\n- สอง"), said("สอง"))
    assert (found["n_raters"], found["agreement"], found["aggregation"]) == (3, 0.6667, "majority")
    _, dropped = written(write_sft.write, rows[:2])
    assert dropped == {"people disagree evenly": 2}
    none = row("closed_question", CLOSED, {"answer": "none"}, questions=own("closed_question", "answer"))
    assert written(write_sft.write, [none]) == ([], {"the answer is that there is none": 1})


def test_a_written_summary_and_a_corrected_one() -> None:
    source = {"id": "s-1", "source": {"text": "Long text."}}
    rated = {**source, "summary": {"text": "Short."}}
    asked = own("summary", "summary", "rewrite")
    (new,), _ = written(write_sft.write, [row("summary", source, {"summary": "Mine."}, questions=asked)])
    assert (new["prompt"], new["completion"]) == (user("Long text."), said("Mine."))
    (corrected,), _ = written(
        write_sft.write, [row("summary", rated, {"rewrite": "Better."}, questions=asked)]
    )
    assert corrected["completion"] == said("Better.")
    assert written(write_sft.write, [row("summary", rated, {"rewrite": "Short."}, questions=asked)]) == (
        [], {"the corrected text is the given one": 1},
    )  # fmt: skip


def test_a_corrected_response_answers_the_prompt() -> None:
    answers = {"rewrite": {"r-00000b": "乙乙", "r-00000a": "甲"}}
    found, dropped = written(
        write_sft.write, [row("rating", PAIR, answers, questions=own("rating", "rewrite"))]
    )
    assert [one["completion"] for one in found] == [said("乙乙")]
    assert found[0]["prompt"] == [{"role": "system", "content": "S"}, {"role": "user", "content": "Q"}]
    assert dropped == {"the corrected text is the given one": 1}


def test_labels_are_no_training_text() -> None:
    one = row("sentiment", {"id": "i", "text": {"text": "x"}}, {"label": "positive"})
    found, dropped = written(write_sft.write, [one])
    assert (found, list(dropped.values())) == ([], [1])


def compared(
    *values: object, item: dict[str, object] = PAIR, strength: str | None = None
) -> tuple[list[dict], dict]:
    more = {"strength": strength} if strength else {}
    rows = [
        row("comparison", item, {"best": value, **more}, by=by, questions=BEST, models={"r-00000a": "m1"})
        for by, value in zip("ABCD", values, strict=False)
    ]
    return written(write_preference.write, rows)


def test_the_better_response_is_chosen() -> None:
    (found,), dropped = compared("r-00000a", "r-00000b", "r-00000a", strength="clearly")
    assert (found["chosen"], found["rejected"], found["margin"]) == (said("甲"), said("乙"), 2.0)
    assert (found["agreement"], found["n_raters"], found["chosen_model"]) == (0.6667, 3, "m1")
    assert set(found) >= EXTRA
    assert dropped == {}


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        (("equal", "equal", "r-00000a"), "equally good"),
        (("bad",), "all bad"),
        (("r-00000a", "r-00000b"), "people disagree evenly"),
        (("equal", "bad"), "people disagree evenly"),
    ],
)
def test_what_is_no_preference_is_counted(values: tuple[str, ...], reason: str) -> None:
    assert compared(*values) == ([], {reason: 1})


def test_the_best_of_three_beats_both_others_and_says_nothing_of_them() -> None:
    found, dropped = compared("r-00000b", item=THREE)
    assert [(one["chosen"], one["rejected"]) for one in found] == [
        (said("乙"), said("甲")),
        (said("乙"), said("丙")),
    ]
    assert dropped == {}


def test_a_ranking_speaks_of_every_pair() -> None:
    question = (Comparison(id="ranking", form="rank"),)
    one = row("comparison", THREE, {"ranking": [["r-00000c"], ["r-00000a", "r-00000b"]]}, questions=question)
    found, dropped = written(write_preference.write, [one])
    assert [(pair["chosen"], pair["rejected"]) for pair in found] == [
        (said("丙"), said("甲")),
        (said("丙"), said("乙")),
    ]
    assert dropped == {"equally good": 1}


def test_scores_choose_with_a_margin() -> None:
    asked = own("rating", "accuracy", "fluency")
    rows = [
        row(
            "rating",
            PAIR,
            {"accuracy": {"r-00000a": a, "r-00000b": b}, "fluency": {"r-00000a": 3}},
            by=by,
            questions=asked,
        )
        for by, a, b in (("Ann", 5, 2), ("Ben", "cannot_judge", 3))
    ]
    (found,), _ = written(write_preference.write, rows)
    assert (found["chosen"], found["margin"], found["aggregation"]) == (said("甲"), 1.0, "mean of scores")
    same = row("rating", PAIR, {"accuracy": {"r-00000a": 4, "r-00000b": 4}}, questions=asked)
    assert written(write_preference.write, [same]) == ([], {"the same mean score": 1})


def test_the_same_text_twice_is_no_pair() -> None:
    twins = {**PAIR, "responses": [{"id": "r-00000a", "text": "甲"}, {"id": "r-00000b", "text": "甲"}]}
    assert compared("r-00000a", item=twins) == ([], {"both responses are the same text": 1})


@pytest.mark.parametrize("family", [family.id for family in ALL])
def test_every_family_is_written_or_counted(family: str) -> None:
    item = {"id": "i", "text": {"text": "x"}, "prompt": [], "responses": [{"id": "r-00000a", "text": "x"}]}
    one = row(family, item, {"unknown": 1})
    for write in (write_sft.write, write_preference.write):
        found, dropped = written(write, [one])
        assert (found, sum(dropped.values())) == ([], 1)


def test_a_text_is_in_the_language_it_was_asked_for() -> None:
    asked = (Text(id="answer", language="sw"),)
    (found,), _ = written(write_sft.write, [row("open_question", OPEN, {"answer": "Kesho"}, questions=asked)])
    assert found["language"] == "sw"


def test_questions_that_people_write_are_no_answers() -> None:
    one = row("open_question", OPEN, {"new_question": "Who?"}, questions=(Text(id="new_question"),))
    assert written(write_sft.write, [one]) == (
        [],
        {"nothing that answers a prompt: use jsonl, labels or preference": 1},
    )


def test_what_people_settled_comes_before_the_majority() -> None:
    closed = [
        row("closed_question", CLOSED, {"answer": value}, by=by, questions=own("closed_question", "answer"))
        for by, value in zip("ABC", ("b", "b", "a"), strict=True)
    ]
    (found,), _ = written(write_sft.write, settle(closed, answer="a"))
    assert (found["completion"], found["aggregation"], found["agreement"]) == (
        said("หนึ่ง"), "adjudicated", 0.3333,
    )  # fmt: skip
    pair = [
        row("comparison", PAIR, {"best": best}, by=by, questions=BEST)
        for by, best in zip("AB", ("r-00000a", "r-00000b"), strict=True)
    ]
    assert written(write_preference.write, pair)[1] == {"people disagree evenly": 1}
    (found,), _ = written(write_preference.write, settle(pair, best="r-00000b"))
    assert (found["chosen"], found["rejected"]) == (said("乙"), said("甲"))
    assert (found["aggregation"], found["n_raters"], found["agreement"]) == ("adjudicated", 2, None)
    (found,), _ = written(write_preference.write, settle(pair[:1], strength="much"))
    assert found["aggregation"] == "majority", "the comparison itself was not settled"


def test_an_ambiguous_item_trains_nobody() -> None:
    closed = row("closed_question", CLOSED, {"answer": "a"}, questions=own("closed_question", "answer"))
    pair = row("comparison", PAIR, {"best": "r-00000a"}, questions=BEST)
    why = {"people settled that the item is truly ambiguous": 1}
    assert written(write_sft.write, settle([closed])) == ([], why)
    assert written(write_preference.write, settle([pair])) == ([], why)


def test_only_what_reviewers_let_stand_is_learned_from() -> None:
    texts = [
        row("open_question", OPEN, {"answer": text}, by=by, questions=own("open_question", "answer"))
        for by, text in (("Ann", "غدًا"), ("Ben", "اليوم"), ("Cem", "أمس"))
    ]
    right = Verdict(item="q-1", subject="s", verdict="corrected", value={"answers": {"answer": "مساءً"}})
    wrong = Verdict(item="q-1", subject="s", verdict="disagree")
    rows = [texts[0], replace(texts[1], review=(wrong, right)), replace(texts[2], review=(wrong,))]
    found, dropped = written(write_sft.write, rows)
    assert [(one["completion"], one["aggregation"], one["review"]) for one in found] == [
        (said("غدًا"), "none", ""), (said("مساءً"), "corrected in review", "corrected"),
    ]  # fmt: skip
    assert dropped == {"a reviewer disagreed with the answer": 1}
    (only,), dropped = written(write_sft.write, settle(rows, answer="ظهرًا"))
    assert (only["completion"], only["aggregation"], dropped) == (said("ظهرًا"), "adjudicated", {})
    assert written(write_sft.write, settle(rows)) == (
        [],
        {"people settled that the item is truly ambiguous": 3},
    )


def test_a_text_tells_how_it_came_to_be() -> None:
    """From the counters of its field; of texts that reviewers or several people made nothing is known."""
    asked = own("open_question", "answer")
    rows = [
        row("open_question", OPEN, {"answer": "غدًا صباحًا"}, by=by, questions=asked, timing=timing)
        for by, timing in (
            ("Ann", {"answer.typed": 11, "answer.pasted_outside": 0}),
            ("Ben", {"answer.typed": 1, "answer.pasted_outside": 10}),
            ("Cem", {"other.typed": 11}),
        )
    ]
    found, _ = written(write_sft.write, rows, origin=origin_of)
    assert [one["text_origin"] for one in found] == ["typed", "pasted", "unknown"]
    (only,), _ = written(write_sft.write, settle(rows, answer="غدًا"), origin=origin_of)
    assert only["text_origin"] == "unknown"
    loss = Loss()
    list(write_sft.write(rows, loss, choices(origin=origin_of)))
    assert loss.kinds == {"text typed": 1, "text pasted": 1, "text unknown": 1}


def test_settled_scores_choose_between_responses() -> None:
    asked = own("rating", "accuracy", "fluency")
    rows = [
        row(
            "rating", PAIR, {"accuracy": {"r-00000a": a, "r-00000b": b}, "fluency": {"r-00000a": 3, "r-00000b": 3}},
            by=by, questions=asked,
        )
        for by, a, b in (("Ann", 5, 2), ("Ben", 4, 2))
    ]  # fmt: skip
    assert written(write_preference.write, rows)[0][0]["chosen"] == said("甲")
    (found,), _ = written(write_preference.write, settle(rows, accuracy={"r-00000a": 1, "r-00000b": 4}))
    assert (found["chosen"], found["margin"], found["aggregation"]) == (said("乙"), 1.5, "adjudicated")
    assert written(write_preference.write, settle(rows)) == (
        [], {"people settled that the item is truly ambiguous": 1},
    )  # fmt: skip


def test_rows_have_the_columns_and_types_that_trainers_ask_for() -> None:
    """What TRL 1.16 and datasets 5.2 took without a warning: lists of messages, labels true or false, margins numbers."""
    message = {"role": str, "content": str}
    pairs, _ = compared("r-00000a")
    pairs += compared("r-00000b", strength="clearly")[0]
    assert [type(one["margin"]) for one in pairs] == [float, float]
    answer = row("open_question", OPEN, {"answer": "غدًا"}, questions=own("open_question", "answer"))
    texts, _ = written(write_sft.write, [answer])
    for found, lists in ((pairs, ("prompt", "chosen", "rejected")), (texts, ("prompt", "completion"))):
        assert len({tuple(one) for one in found}) == 1, "the same columns in the same order"
        for one in found:
            messages = [each for name in lists for each in one[name]]
            assert all({name: type(value) for name, value in each.items()} == message for each in messages)
            assert {each["role"] for each in messages} <= {"system", "user", "assistant"}
            assert not {"messages", "text", "labels", "input_ids", "images"} & set(one), (
                "names that SFT takes"
            )


def test_nothing_is_learned_from_held_out_items() -> None:
    text = row(
        "open_question", OPEN, {"answer": "غدًا"}, questions=own("open_question", "answer"), split="heldout"
    )
    pair = row("comparison", PAIR, {"best": "r-00000a"}, questions=BEST, split="heldout")
    for write, one in ((write_sft.write, text), (write_preference.write, pair), (write_kto.write, pair)):
        assert written(write, [one]) == (
            [],
            {"an answer to a held-out item, which is for measuring alone": 1},
        )
        assert written(write, [replace(one, kept=replace(one.kept, split="validation"))])[1].get(
            "an answer to a held-out item, which is for measuring alone"
        ) is None  # fmt: skip


def test_what_rows_say_nothing_of_is_counted() -> None:
    """Texts, issues and labels beside the scores or the comparison: no row holds them, so the report of losses does."""
    rated = row(
        "rating",
        PAIR,
        {
            "accuracy": {"r-00000a": 5, "r-00000b": 1},
            "rewrite": {"r-00000b": "丁"},
            "feedback": "too long",
        },
        questions=(*own("rating", "feedback", "rewrite"), Scale(id="accuracy", each="response")),
    )
    for write, count in ((write_kto.write, 2), (write_preference.write, 1), (write_ratings.write, 2)):
        found, dropped = written(write, [rated])
        assert (len(found), dropped) == (count, {"an answer to another question": 2}), write
    compared = row(
        "comparison",
        PAIR,
        {"best": "r-00000a", "strength": "a_lot", "reason": "short"},
        questions=own("comparison", "best", "strength", "reason"),
    )
    assert written(write_preference.write, [compared])[1] == {"an answer to another question": 1}
    assert written(write_helpsteer.write, [compared])[1] == {}, "the reason has a place there"
