# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`oasst`: trees that our reader takes come out with the same turns and ranks, and what has no place is counted."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator_app.exchange.writing import write_oasst
from annotator_app.model.question import Scale
from annotator_app.model.review import Settled
from annotator_app.model.rows import AnswerRow
from tests.builders.plans import HEAD, SOURCE, made
from tests.builders.plans import write as plan_of
from tests.builders.rows import own, row, written


def message(name: str, role: str, text: str, *replies: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "message_id": name, "text": text, "role": role, "lang": "th", "review_count": 3, "review_result": True,
        "deleted": False, "rank": None, "synthetic": False, **more, "replies": list(replies),
    }  # fmt: skip


def tree(name: str, *ranks: int | None) -> dict[str, Any]:
    """One of several turns, as the published trees are, whose last turn has the replies that are ranked."""
    replies = [
        message(f"{name}-{place}", "assistant", f"{name} 😀 {place}", rank=rank, model_name=f"m{place}")
        for place, rank in enumerate(ranks)
    ]
    last = message(name, "prompter", "ตลาด\n?", *replies)
    said = message(f"{name}-b", "assistant", "b", last, rank=0)
    first = message(f"{name}-a", "prompter", "สวัสดี", said)
    return {"message_tree_id": f"{name}-a", "tree_state": "ready_for_export", "prompt": first}


TREES = [tree("s", 0, 2, 1), tree("t", 1, 0), tree("u", 0, 1, 1), tree("v", 0, 0)]
BEST = [tree("s", None, 0, None), tree("t", 1, 0)]


def turns(found: dict[str, Any]) -> list[Any]:
    """What a tree says: roles and texts of its turns, the id of the last, and text, model and rank of the replies."""
    said = []
    message = found["prompt"]
    while message["replies"] and len(message["replies"]) == 1:
        said.append((message["role"], message["text"], message["lang"]))
        (message,) = message["replies"]
    said.append((message["role"], message["text"], message["message_id"]))
    replies = [(one["role"], one["text"], one["model_name"], one["rank"]) for one in message["replies"]]
    return [*said, *sorted(replies, key=lambda one: str(one[1]))]


def known(folder: Path, question: str, records: list[dict[str, Any]]) -> list[AnswerRow]:
    """The items that the reader makes of a file, answered as it says."""
    head = HEAD.format(family="comparison", language="th")
    used = f'\n[fields]\nuse = {{ {question} = "gold" }}\n[[question]]\nid = "{question}"\n'
    text = head + SOURCE.format(path="in.jsonl", more='format = "oasst"') + used
    file = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in records)
    prepared = made(plan_of(folder, text, {"in.jsonl": file}))
    return [
        row(
            "comparison",
            {"id": one.item.id, "language": "th", **one.fields},
            one.item.gold,
            questions=own("comparison", question),
            models=one.item.models,
        )
        for one in prepared.made
    ]


@pytest.mark.parametrize(
    ("question", "records"), [("ranking", TREES), ("best", BEST)], ids=["ranking", "best"]
)
def test_trees_come_back_as_they_were(tmp_path: Path, question: str, records: list[dict[str, Any]]) -> None:
    rows = known(tmp_path / "first", question, records)
    found, dropped = written(write_oasst.write, rows)
    assert dropped == {}
    assert [turns(one) for one in found] == [turns(one) for one in records]
    again = known(tmp_path / "again", question, found)
    assert [turns(one) for one in written(write_oasst.write, again)[0]] == [turns(one) for one in found]


ITEM = {
    "id": "i-1",
    "prompt": [{"role": "user", "text": "Q"}],
    "responses": [{"id": "r-00000b", "text": "甲"}, {"id": "r-00000a", "text": "乙"}],
}
ONE, TWO = "r-00000b", "r-00000a"


def said(by: str, answers: dict[str, Any], **more: Any) -> AnswerRow:
    asked = own("comparison", *answers)
    return row("comparison", ITEM, answers, by=by, questions=asked, **more)


def ranks(*rows: AnswerRow) -> tuple[list[int | None], dict[str, int]]:
    found, dropped = written(write_oasst.write, rows)
    return [one["rank"] for tree in found for one in tree["prompt"]["replies"]], dropped


@pytest.mark.parametrize(
    ("values", "wanted", "dropped"),
    [
        ([ONE, ONE, TWO], [0, 1], {}),
        ([ONE, TWO], [], {"people disagree evenly": 1}),
        (["equal"], [0, 0], {}),
        (["bad", "bad", ONE], [], {"all bad": 1}),
    ],
    ids=["majority", "tie", "equal", "bad"],
)
def test_ranks_are_what_people_come_to(values: list[str], wanted: list[int], dropped: dict[str, int]) -> None:
    rows = [said(f"P{number}", {"best": value}) for number, value in enumerate(values)]
    assert ranks(*rows) == (wanted, dropped)


def test_rankings_are_merged_and_what_people_settled_counts() -> None:
    rows = [
        said(by, {"ranking": order}, note="n")
        for by, order in (("Ann", [[ONE], [TWO]]), ("Ben", [[TWO], [ONE]]), ("Cem", [[TWO], [ONE]]))
    ]
    assert ranks(*rows) == ([1, 0], {"a note": 3})
    settled = Settled(
        item="i-1",
        item_sha256="0",
        outcome="adjudicated",
        answers={"ranking": [[ONE], [TWO]]},
        cause="slip",
    )
    assert ranks(*(replace(one, settled=settled) for one in rows))[0] == [0, 1]
    unclear = replace(settled, outcome="ambiguous", answers={})
    assert ranks(replace(rows[0], settled=unclear)) == (
        [],
        {"a note": 1, "people settled that the item is truly ambiguous": 1},
    )


def test_scores_are_labels_from_0_to_1() -> None:
    anchors = {str(point): {"en": "x"} for point in range(1, 6)}
    quality = Scale(id="quality", each="response", anchors=anchors, cannot_judge=True)
    rows = [
        row("rating", ITEM, {"quality": {ONE: one, TWO: two}}, by=by, questions=(quality,), keep={"topic": "law", "rank": 3})
        for by, one, two in (("Ann", 5, 1), ("Ben", 4, "cannot_judge"), ("Cem", 4, 2))
    ]  # fmt: skip
    (tree,), dropped = written(write_oasst.write, rows)
    assert dropped == {}
    assert [one["labels"] for one in tree["prompt"]["replies"]] == [
        {"quality": {"value": 0.8333, "count": 3}},
        {"quality": {"value": 0.125, "count": 2}},
    ]
    assert (tree["prompt"]["topic"], tree["prompt"]["keep.rank"]) == ("law", 3)
    unsure = row("rating", ITEM, {"quality": {ONE: "cannot_judge"}}, questions=(quality,))
    assert written(write_oasst.write, [unsure]) == ([], {"nobody scored the response": 1})


def test_held_out_items_and_other_questions() -> None:
    held = said("Ann", {"best": ONE}, split="heldout")
    assert ranks(held) == ([], {"an answer to a held-out item, which is for measuring alone": 1})
    assert ranks(said("Ann", {"best": ONE, "reason": "x"})) == ([0, 1], {"an answer that is no score": 1})
