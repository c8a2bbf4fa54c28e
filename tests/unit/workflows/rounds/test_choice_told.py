# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a choice of items says of itself: signals that cannot be read, languages with too few items, copies left out."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from annotator_app.workflows.building.choosing_items import select_items
from annotator_app.workflows.building.plans.plan_items import prepare
from annotator_app.workflows.rounds import pools, select_round
from tests.builders.plans import LABEL, codes, made, plan_text, write
from tests.builders.round_plans import plan, rows, sentence


@pytest.mark.parametrize(
    ("signal", "of", "most"),
    [
        ("chances", lambda _n: "quite sure", lambda n: [0.6, 0.4] if n else "quite sure"),
        ("chances", lambda _n: 0.9, lambda n: [0.6, 0.4] if n else [1]),
        ("samples", lambda _n: "one response", lambda n: ["a day", "the sun"] if n else "one response"),
        ("labels", lambda _n: "good", lambda n: {"a": 1, "b": 1} if n else "good"),
        ("spread", lambda n: ["high", "low"], lambda n: [1, 5] if n else ["high"]),
        ("rating", lambda _n: "good", lambda n: n % 5 if n else "good"),
    ],
    ids=["chances-words", "chances-one", "samples", "labels", "spread", "rating"],
)
def test_values_that_are_no_signal_are_told(tmp_path: Path, signal: str, of: Any, most: Any) -> None:
    text = f'[select]\ncount = 10\n{signal} = "seen"\n'
    none = plan(tmp_path / "none", text, rows(40, seen=of))
    (told,) = (one for one in prepare(none)[1] if one.severity == "error")
    assert (told.code, told.column, told.params["column"]) == ("no_signal", f"select.{signal}", "seen")
    assert told.line == none.read_text(encoding="utf-8").split("\n").index(f'{signal} = "seen"') + 1
    # One of forty rows cannot be read: it is chosen without the signal, and that is said.
    _prepared, problems = prepare(plan(tmp_path / "most", text, rows(40, seen=most)))
    assert [(one.code, one.severity, one.params["count"]) for one in problems if "signal" in one.code] == [
        ("unread_signal", "warning", 1)
    ]
    # Rows that say nothing are as good as any.
    silent = rows(40, seen=lambda n: most(1) if n % 2 else None)
    assert codes(prepare(plan(tmp_path / "silent", text, silent))[1], "error") == []
    assert "unread_signal" not in codes(prepare(plan(tmp_path / "silent", text, silent))[1])


def copied(count: int) -> str:
    """Rows in two languages; every text of one of them stands there twice, in other letters."""
    found = []
    for number in range(count):
        tag = "en" if number % 4 else "sw"
        text = sentence(number - 4 if tag == "sw" and number % 8 else number)
        row = {"id": f"i-{number}", "text": text.upper() if number % 8 == 4 else text, "language": tag}
        found.append(json.dumps(row))
    return "\n".join(found)


def test_too_few_items_are_told_by_language_and_copies_count_once(tmp_path: Path) -> None:
    fields = 'id = "id"\ntext = "text"\nlanguage = "language"'
    text = plan_text(
        "sentiment", fields, path="items.jsonl", language="mul", more=LABEL + "[select]\ncount = 20\n"
    )
    text = text.replace('language = "mul"\n', "")
    report = select_items.run(write(tmp_path, text, {"items.jsonl": copied(80)}), tmp_path / "chosen.jsonl")
    few = [one for one in report.warnings if one.code == "select_few"]
    assert [(one.params["language"], one.params["count"], one.params["there"]) for one in few] == [
        ("sw", 20, 10)
    ]
    assert report.items == 30
    chosen = {json.loads(line)["item"] for line in (tmp_path / "chosen.jsonl").read_text().splitlines()}
    lines = [json.loads(line) for line in copied(80).split("\n")]
    texts = Counter(one["text"].casefold() for one in lines if one["id"] in chosen)
    assert set(texts.values()) == {1}
    # The window says it as well, before anything is written.
    pool = pools.of_files([tmp_path / "items.jsonl"])
    draft = select_round.begin(None, "seed")
    draft.take(pool)
    draft.count = 20
    assert [one.code for one in select_round.look(draft, pool).problems] == ["select_few"]


def test_a_copy_of_a_critical_item_is_not_chosen_beside_it(tmp_path: Path) -> None:
    data = (
        rows(40)
        + "\n"
        + json.dumps({"id": "again", "text": sentence(7).upper() + "!", "chances": [0.5, 0.5]})
    )
    found = made(
        plan(tmp_path, '[select]\ncount = 40\nchances = "chances"\n[critical]\nids = ["i-7"]\n', data)
    )
    chosen = {one.item.id for one in found.made}
    assert "i-7" in chosen
    assert "again" not in chosen


def test_splits_share_out_exactly_what_is_asked_for(tmp_path: Path) -> None:
    data = rows(150, now=lambda n: ("train", "validation", "heldout")[n % 3])
    for count in (10, 20, 31):
        text = f'[select]\ncount = {count}\nchances = "chances"\n[splits]\ncolumn = "now"\n'
        found = made(plan(tmp_path / str(count), text, data))
        assert len(found.made) == count
        assert max(Counter(one.item.split for one in found.made).values()) <= count // 3 + 1
