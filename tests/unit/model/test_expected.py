# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Whether an answer to a practice item agrees: by what it says, not by how it is written down."""

from __future__ import annotations

from typing import Any

import pytest

from annotator_app.model.expected import agrees
from annotator_app.model.pack import task_from

TASK = task_from(
    {
        "family": "comparison",
        "title": {"en": "Try"},
        "language": "en",
        "questions": [
            {"id": "topics", "kind": "choice", "multiple": True},
            {"id": "better", "kind": "comparison", "form": "rank"},
            {"id": "score", "kind": "scale", "each": "response"},
            {"id": "marks", "kind": "evidence", "blocks": ["text"]},
            {"id": "reason", "kind": "text"},
        ],
    }
)
MARK = {"block": "text", "start": 0, "end": 3}


@pytest.mark.parametrize(
    ("expected", "given", "agreed"),
    [
        ({"topics": ["a", "b"]}, {"topics": ["b", "a"]}, True),
        ({"topics": ["a", "b"]}, {"topics": ["a"]}, False),
        ({"better": [["r-1", "r-2"], ["r-3"]]}, {"better": [["r-2", "r-1"], ["r-3"]]}, True),
        ({"better": [["r-1", "r-2"], ["r-3"]]}, {"better": [["r-3"], ["r-2", "r-1"]]}, False),
        ({"better": "bad"}, {"better": "bad"}, True),
        ({"score": {"r-1": 2, "r-2": 5}}, {"score": {"r-2": 5, "r-1": 2}}, True),
        ({"score": {"r-1": 2, "r-2": 5}}, {"score": {"r-1": 5, "r-2": 2}}, False),
        ({"marks": [MARK]}, {"marks": [{**MARK, "label": None}]}, True),
        ({"marks": [MARK]}, {"marks": [{**MARK, "end": 4}]}, False),
        ({"topics": ["a"]}, {}, False),
        ({"reason": "Because"}, {"reason": "Since"}, None),
        ({"reason": "Because", "topics": ["a"]}, {"reason": "Since", "topics": ["a"]}, True),
        ({}, {"topics": ["a"]}, None),
    ],
)
def test_what_agrees(expected: dict[str, Any], given: dict[str, Any], agreed: bool | None) -> None:
    assert agrees(TASK, expected, given) is agreed
