# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the list of formats says that a format drops is what it drops, and what it does not say it keeps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pytest

from annotator_app.exchange.formats import NO_PLACE, by_name
from annotator_app.model.question import AnyQuestion, Choice, Evidence, Named, Option, Scale, Text
from annotator_app.workflows.exporting import export_set
from tests.builders import stores
from tests.builders.settled import bundle_of

COUNT, HELD_OUT = 6, 5
OPTIONS = tuple(Option(id=one, text={"en": one}) for one in "xyz")
ASKED: tuple[AnyQuestion, ...] = (
    Choice(id="label", options=OPTIONS),
    Scale(id="strength", min=1, max=5),
    Evidence(id="slots", blocks=("text",), labels=(Named(id="n", text={"en": "n"}),)),
    Text(id="why"),
)
MARK = {"block": "text", "start": 0, "end": 3, "label": "n"}
# Which word of the list covers a reason; others are told of every format, and of merged rows.
WORDS = {
    "a note": "notes",
    "written texts have no majority": "written answers",
    "a column that the plan keeps": "columns",
    "an answer that is no mark": "answers|texts",
    "an answer to a held-out item, which is for measuring alone": "held-out items",
    "says what a held-out item says": "held-out items",
    "spaces at the edge of a mark": "",
}


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    items = [{**stores.fields("sentiment", number), "id": f"i-{number}"} for number in range(COUNT)]
    answer = {"label": "x", "strength": 4, "slots": [MARK], "why": "because"}
    people: dict[str, list[Any]] = {name: [answer] * COUNT for name in ("Ann", "Ben")}
    more = {
        f"i-{number}": {"keep": {"topic": "t"}, "split": "heldout" if number == HELD_OUT else "train"}
        for number in range(COUNT)
    }
    task = stores.task("sentiment", questions=ASKED, guidelines=())
    path = tmp_path_factory.mktemp("losses") / "b.bundle"
    return bundle_of(path, task, items, people, notes={("Ann", 1): "a note of hers"}, more=more)


@pytest.mark.parametrize("name", export_set.WRITTEN)
def test_the_list_says_what_is_dropped(bundle: Path, tmp_path: Path, name: str) -> None:
    made = export_set.run(bundle, name, tmp_path / "out")
    told = by_name(name)
    assert told is not None
    # What a data set has no merged answer of stands in its table of answers.
    lost = [one for one in made.dropped if name != "dataset" or "majority" not in one["reason"]]
    for one in lost:
        if told.drops != NO_PLACE and one["reason"] in WORDS:
            assert any(word in told.drops for word in WORDS[one["reason"]].split("|")), one
    noted = any(b"a note of hers" in path.read_bytes() for path in files(tmp_path / "out"))
    counted = any(one["reason"] == "a note" for one in made.dropped)
    # Right columns of spreadsheets lie in a ZIP file; there the count alone speaks.
    if name not in ("xlsx", "ods", "parquet") and made.rows:
        assert noted != counted, "a note is written or counted"
    if "nothing" in told.drops:
        assert made.dropped == ()


def files(out: Path) -> list[Path]:
    return [path for path in out.rglob("*") if path.is_file()] if out.is_dir() else [out]


def test_labels_keep_marks_and_say_so(bundle: Path, tmp_path: Path) -> None:
    export_set.run(bundle, "labels", tmp_path / "out")
    rows = [orjson.loads(line) for line in (tmp_path / "out").read_bytes().splitlines()]
    assert {row["question"] for row in rows} == {"label", "strength", "slots"}
    assert [row["label"] for row in rows if row["question"] == "slots"] == [[MARK]] * COUNT
    told = by_name("labels")
    assert told is not None
    assert "mark" not in told.drops
