# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`helpsteer`: scores and preferences that our reader takes come out as they were, and what has no place is counted."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator_app.exchange.writing import write_helpsteer
from annotator_app.model.question import Scale
from annotator_app.model.review import Settled, Verdict
from annotator_app.model.rows import AnswerRow
from tests.builders.plans import HEAD, SOURCE, made
from tests.builders.plans import write as plan_of
from tests.builders.rows import own, row, written

NAMES = ("helpfulness", "correctness", "coherence", "complexity", "verbosity")
SEVERAL = "नमस्ते\n<extra_id_1>Assistant\nb\n\n<extra_id_1>User\nc 😀"


def scored(prompt: str, response: str, *scores: int) -> dict[str, Any]:
    return {"prompt": prompt, "response": response, **dict(zip(NAMES, scores, strict=True))}


SCORED = [
    scored(SEVERAL, "x", 3, 3, 4, 2, 2),
    scored(SEVERAL, "y", 0, 1, 4, 2, 2),
    scored("q", "z", 4, 4, 4, 0, 1),
    scored("<extra_id_0>System\nBe brief.\n<extra_id_1>User\nq", "z", 4, 4, 4, 0, 1),
]


def compared(prompt: str, score: int) -> dict[str, Any]:
    return {
        "context": [{"role": "user", "content": prompt}, {"role": "assistant", "content": "a"}],
        "response1": f"{prompt} eins",
        "response2": f"{prompt} zwei",
        "overall_preference": score,
        "individual_preference": [{"score": score, "reasoning": ""}],
    }


COMPARED = [compared(f"p{score}", score) for score in range(-3, 4)]
POINTS = ", ".join(f'{{ point = {point}, text = {{ en = "{point}" }} }}' for point in range(5))
ASKED = {
    "rating": "".join(
        f'[[question]]\nid = "{name}"\nkind = "scale"\neach = "response"\nmin = 0\nmax = 4\ntext = {{ en = "{name}" }}\nanchor = [{POINTS}]\n'
        for name in NAMES
    ),
    "comparison": '[[question]]\nid = "best"\n[[question]]\nid = "strength"\nrequired = false\n',
}
USED = {"rating": NAMES, "comparison": ("best", "strength")}


def known(folder: Path, family: str, records: list[dict[str, Any]]) -> list[AnswerRow]:
    """The items that the reader makes of a file, answered as it says, in the order of the file."""
    use = ", ".join(f'{name} = "gold"' for name in USED[family])
    head = HEAD.format(family=family, language="mul")
    text = (
        head
        + SOURCE.format(path="in.jsonl", more='format = "helpsteer"')
        + f"\n[fields]\nuse = {{ {use} }}\n"
    )
    file = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in records)
    prepared = made(plan_of(folder, text + ASKED[family], {"in.jsonl": file}))
    found = []
    for one in prepared.made:
        asked = SCALES if family == "rating" else own("comparison", "best", "strength")
        # A bundle puts responses in an order that tells nothing; here they stand as in the file.
        responses = sorted(one.fields["responses"], key=lambda each: each["text"])
        item = {"id": one.item.id, **one.fields, "responses": responses}
        found.append(row(family, item, one.item.gold, questions=asked))
    return found


SCALES = tuple(
    Scale(id=name, min=0, max=4, each="response", anchors={str(point): {"en": "x"} for point in range(5)})
    for name in NAMES
)


@pytest.mark.parametrize(
    ("family", "records"), [("rating", SCORED), ("comparison", COMPARED)], ids=["scores", "preferences"]
)
def test_a_file_comes_back_as_it_was(tmp_path: Path, family: str, records: list[dict[str, Any]]) -> None:
    rows = known(tmp_path / "first", family, records)
    found, dropped = written(write_helpsteer.write, rows)
    assert dropped == {}
    assert [{name: one[name] for name in records[0]} for one in found] == records
    again = known(tmp_path / "again", family, found)
    assert [{**line, "item": ""} for line in written(write_helpsteer.write, again)[0]] == [
        {**line, "item": ""} for line in found
    ]


ITEM = {
    "id": "i-1",
    "prompt": [{"role": "user", "text": "Q"}],
    "responses": [{"id": "r-00000b", "text": "甲"}, {"id": "r-00000a", "text": "乙"}],
}


def scale(id_: str, low: int, high: int) -> Scale:
    anchors = {str(point): {"en": "x"} for point in range(low, high + 1)}
    return Scale(id=id_, min=low, max=high, each="response", anchors=anchors, cannot_judge=True)


def rated(by: str, answers: dict[str, Any], *asked: Scale, **more: Any) -> AnswerRow:
    return row("rating", ITEM, answers, by=by, questions=asked, **more)


def of_first(name: str, *scores: Any, points: tuple[int, int] = (1, 5)) -> tuple[Any, dict[str, int]]:
    asked = scale(name, *points)
    rows = [
        rated(f"P{number}", {name: {"r-00000b": score, "r-00000a": points[0]}}, asked)
        for number, score in enumerate(scores)
    ]
    found, dropped = written(write_helpsteer.write, rows)
    return (found[0][name] if found else None), dropped


@pytest.mark.parametrize(
    ("points", "scores", "wanted", "dropped"),
    [
        ((1, 5), (5,), 4, {}),
        ((1, 5), (1, 4, 5), 3, {}),
        ((1, 5), (2, 4), 2, {}),
        ((1, 3), (2, 3), 3, {}),
        ((0, 1), (1,), 4, {}),
        ((1, 5), (5, "cannot_judge"), 4, {}),
        ((1, 7), (5,), None, {"an answer that is no whole number from 0 to 4": 1}),
    ],
    ids=["five", "median", "even", "three", "two", "cannot-judge", "seven"],
)
def test_scores_lie_between_0_and_4(
    points: tuple[int, int], scores: tuple[Any, ...], wanted: int | None, dropped: dict[str, int]
) -> None:
    value, lost = of_first("accuracy", *scores, points=points)
    assert value == wanted
    assert {name: lost.get(name) for name in dropped} == dropped
    assert "people disagree evenly" not in lost


def test_two_people_one_point_apart_have_no_whole_score() -> None:
    asked = scale("accuracy", 1, 5)
    rows = [
        rated(by, {"accuracy": {"r-00000b": score, "r-00000a": 2}}, asked, note="n")
        for by, score in (("Ann", 4), ("Ben", 5))
    ]
    found, dropped = written(write_helpsteer.write, rows)
    assert [(one["response"], one["accuracy"], one["n_raters"]) for one in found] == [("乙", 1, 2)]
    assert dropped == {"people disagree evenly": 1, "a note": 2}
    settled = Settled(
        item="i-1",
        item_sha256="0",
        outcome="adjudicated",
        answers={"accuracy": {"r-00000b": 5}},
        cause="slip",
    )
    found, _ = written(write_helpsteer.write, [replace(one, settled=settled) for one in rows])
    assert [one["accuracy"] for one in found] == [4, 1]
    unclear = replace(settled, outcome="ambiguous", answers={})
    _, dropped = written(write_helpsteer.write, [replace(one, settled=unclear) for one in rows])
    assert dropped["people settled that the item is truly ambiguous"] == 2
    verdict = Verdict(item="i-1", subject="s", verdict="disagree", category="wrong_label", severity="major")
    found, dropped = written(write_helpsteer.write, [replace(rows[0], review=(verdict,)), rows[1]])
    assert [one["accuracy"] for one in found] == [4, 1]
    assert dropped["a reviewer disagreed with the answer"] == 1


def pair(by: str, best: Any, strength: str | None, **more: Any) -> AnswerRow:
    answers = {"best": best, **({"strength": strength} if strength else {})}
    return row(
        "comparison", ITEM, answers, by=by, questions=own("comparison", "best", "strength", "reason"), **more
    )


def test_a_preference_is_the_median_of_what_people_say() -> None:
    rows = [
        pair("Ann", "r-00000b", "a_lot"),
        pair("Ben", "r-00000a", "a_little"),
        pair("Cem", "equal", None),
        pair("Dan", "bad", None),
    ]
    (one,), dropped = written(write_helpsteer.write, rows)
    assert [each["score"] for each in one["individual_preference"]] == [-3, 1, 0]
    assert (one["overall_preference"], one["response1"], one["response2"]) == (0, "甲", "乙")
    assert dropped == {"all bad": 1}
    found, dropped = written(write_helpsteer.write, rows[1:3])
    assert (found, dropped) == ([], {"people disagree evenly": 1})


def test_who_prefers_one_without_saying_how_much_is_not_outvoted_by_who_finds_them_alike() -> None:
    unsaid = "somebody who prefers one does not say how much"
    rows = [pair("Ann", "r-00000a", None), pair("Ben", "r-00000a", None), pair("Cem", "equal", None)]
    assert written(write_helpsteer.write, rows) == ([], {unsaid: 1})
    rows = [pair("Ann", "r-00000a", None), pair("Ben", "bad", None), pair("Cem", "equal", None)]
    assert written(write_helpsteer.write, rows) == ([], {unsaid: 1, "all bad": 1})
    (one,), dropped = written(write_helpsteer.write, rows[1:])
    assert (one["overall_preference"], dropped) == (0, {"all bad": 1})


def test_held_out_items_and_kept_columns() -> None:
    rows = [pair("Ann", "equal", None, split="heldout")]
    assert written(write_helpsteer.write, rows) == (
        [],
        {"an answer to a held-out item, which is for measuring alone": 1},
    )
    (one,), _ = written(
        write_helpsteer.write, [pair("Ann", "equal", None, keep={"domain": "code", "context": "x"})]
    )
    assert (one["domain"], one["keep.context"]) == ("code", "x")
