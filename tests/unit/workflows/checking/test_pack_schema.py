# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The schemas in packs are made once for all packs that ask the same, and are others where another shape is asked."""

from __future__ import annotations

import json
from types import SimpleNamespace

from annotator_app.families import ALL
from annotator_app.model.question import AnyQuestion, Choice, Comparison, Evidence, Scale, Text
from annotator_app.workflows.checking.pack_schema import answer_schema, item_schema

SHAPES: tuple[AnyQuestion, ...] = (
    Choice(id="q"), Choice(id="q", multiple=True), Choice(id="other"), Choice(id="q", each="response"),
    Scale(id="q"), Scale(id="q", max=7), Scale(id="q", min=0), Scale(id="q", cannot_judge=True),
    Comparison(id="q", form="rank"), Evidence(id="q"), Text(id="q", none=True),
)  # fmt: skip


def schema(*questions: AnyQuestion) -> bytes:
    return answer_schema(SimpleNamespace(questions=questions))


def test_a_thousand_packs_of_one_rework_share_their_schemas() -> None:
    """It takes milliseconds to make one; each of them has a task of its own, with texts for its person."""
    assert schema(Choice(id="q", text={"en": "Which?"})) is schema(Choice(id="q", text={"en": "Quale?"}))
    assert item_schema(ALL[0]) is item_schema(ALL[0])


def test_every_shape_has_a_schema_of_its_own() -> None:
    made = [schema(one) for one in SHAPES]
    assert len(set(made)) == len(SHAPES)
    for one, text in zip(SHAPES, made, strict=True):
        assert schema(one) is text, "what another question asked has not taken its place"
        assert one.id in json.loads(text)["$defs"]["answers"]["properties"]
    assert len({item_schema(family) for family in ALL}) == len(ALL)
