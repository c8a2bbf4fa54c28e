# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever rows and values come, building makes good items or tells why not; it never breaks."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator_app.families import by_id
from annotator_app.model.border import check_item
from annotator_app.model.strict_json import parse
from annotator_app.workflows.building.plans import plan as plans
from annotator_app.workflows.building.plans.plan_items import prepare
from tests.builders.plans import LABEL, plan_text, write

INTENT = LABEL.replace('id = "label"', 'id = "intent"')
FAMILIES = {
    "closed_question": ('question = "a"\noptions = "b"\npassage = "c"\ngold = { answer = "d" }', ""),
    "open_question": ('question = "a"\npassage = "b"\ngold = { answer = "c", evidence = "d" }', ""),
    "sentiment": (
        'text = "a"\ngold = { label = "b" }\nkeep = { k = "c" }\nshow = ["k"]\nlanguage = "d"',
        LABEL,
    ),
    "summary": ('source = "a"\nsummary = "b"\ngold = { accuracy = "c" }', ""),
    "intent": ('text = "a"\ndialogue = "b"\ngold = { intent = "c" }', INTENT),
    "rating": ('prompt = "a"\nresponses = "b"\nmodels = "c"\ngold = { fluency = "d" }', ""),
    "comparison": ('prompt = "a"\nresponses = ["b", "c"]\nsuggestion = { best = "d" }', ""),
}
WORDS = st.sampled_from(
    ["", " ", "x", "positive", "1", "hi", "hi en", "नमस्ते", "\x00", "\u202e", "none", "r-000000"]
)
KEYS = st.sampled_from(["role", "content", "text", "id", "block", "start", "end", "model"])
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 2**60) | WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)
ROWS = st.lists(
    st.fixed_dictionaries(dict.fromkeys("abcd", VALUES), optional={"id": VALUES}), min_size=1, max_size=4
)


@pytest.mark.parametrize("family", sorted(FAMILIES))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rows=ROWS)
def test_any_rows_make_good_items_or_problems(family: str, rows: list[dict[str, Any]]) -> None:
    fields, more = FAMILIES[family]
    with tempfile.TemporaryDirectory() as folder:
        text = plan_text(
            family,
            f'id = "id"\n{fields}' if any("id" in row for row in rows) else fields,
            path="i.json",
            more=more,
        )
        prepared, problems = prepare(write(Path(folder), text, {"i.json": json.dumps(rows)}))
    known = by_id(family)
    assert known is not None
    assert all(problem.message and problem.file for problem in problems)
    made = prepared.made if prepared else []
    assert made or problems
    for one in made:
        line = parse(one.item.line)
        assert prepared is not None
        assert check_item(known, prepared.task, line) == []


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_change_of_a_plan_is_read_or_told(data: st.DataObject) -> None:
    text = plan_text("sentiment", 'text = "text"', more=LABEL + "[plan]\nrepeats = 0.1\n")
    lines = text.split("\n")
    place = data.draw(st.integers(0, len(lines) - 1))
    change = data.draw(
        st.sampled_from(["", "x = 1", "[x]", "[[question]]", 'id = ["a"]', "use = 7", "= =", '"\\u0000" = 1'])
    )
    lines[place] = change
    with tempfile.TemporaryDirectory() as folder:
        plan, problems = plans.read(write(Path(folder), "\n".join(lines)))
    assert (plan is None) == bool(problems)
    assert all(problem.message and problem.file for problem in problems)
