# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Training files load whole: every column has one type in all rows, as `datasets`, which TRL reads with, demands.

Its reader takes the types from the first ten megabytes. There a column that is always null, or an object, is a type
of its own, and a text or another name in the rest of the file is refused ("Couldn't cast array of type string to
null"). A list of conversations, a number and a text are the same type throughout.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from annotator_app.exchange.writing import write_kto, write_preference, write_prompts, write_sft
from annotator_app.model.review import Verdict
from annotator_app.model.rows import AnswerRow
from tests.builders.rows import Writer, own, row, written
from tests.rules.offline import free_environment

RATED = own("rating", "accuracy", "rewrite")
BEST = own("comparison", "best", "strength")
WRITERS: dict[str, Writer] = {
    "sft": write_sft.write, "preference": write_preference.write, "kto": write_kto.write, "prompts": write_prompts.write,
}  # fmt: skip
FEW = ("sft", "preference")
COMPARED: dict[str, Writer] = {"preference": write_preference.write, "prompts": write_prompts.write}


def chat(number: int, text: str) -> dict[str, Any]:
    return {
        "id": f"m-{number:05d}",
        "prompt": [{"role": "user", "text": text}],
        "responses": [{"id": "r-00000a", "text": f"甲 {number}"}, {"id": "r-00000b", "text": "乙"}],
    }


def plain_and_full(family: str, plain: int, full: int, text: str = "?") -> Iterator[AnswerRow]:
    """Answers to items of which the first know nothing more, and the last have all that an item can have."""
    said = {
        "rating": {"accuracy": {"r-00000a": 5, "r-00000b": 1}, "rewrite": {"r-00000b": "丙"}},
        "comparison": {"best": "r-00000a"},
    }[family]
    questions = {"rating": RATED, "comparison": BEST}[family]
    seen = Verdict(item="m", subject="s", verdict="agree")
    for number in range(plain + full):
        more: dict[str, Any] = {}
        answers = dict(said)
        if number >= plain:
            more = {
                "split": "train",
                "keep": {"genre": "news"},
                "models": {"r-00000a": "m1", "r-00000b": "m2"},
            }
            answers |= {"strength": "clearly"} if family == "comparison" else {}
        one = row(family, chat(number, text), answers, questions=questions, **more)
        yield replace(one, review=(seen,), round="r2") if number >= plain else one


def kind(value: Any) -> Any:
    """The type that a reader of JSON Lines makes of a value: what of an object or a list belongs to it."""
    if isinstance(value, dict):
        return {name: kind(one) for name, one in value.items()}
    if isinstance(value, list):
        return ["nothing" if not value else kind(value[0])]
    return type(value).__name__


@pytest.mark.parametrize(
    ("family", "name"),
    [*(("rating", name) for name in WRITERS), *(("comparison", name) for name in COMPARED)],
)
def test_every_column_has_one_type_in_all_rows(family: str, name: str) -> None:
    found, _dropped = written(WRITERS[name], plain_and_full(family, 2, 2))
    assert len({one["id"] for one in found}) == len(found) >= 4
    known = {one["id"]: {column: kind(value) for column, value in one.items()} for one in found}
    first, *rest = known.values()
    first.pop("agreement")  # a share, or null in all rows of a file: no family has both
    assert all({**one, **first} == one for one in rest), "the same columns, each with its type"
    assert not [column for column, type_ in first.items() if type_ in ("NoneType", ["nothing"])]
    assert {json.loads(one["keep"]).get("genre") for one in found} == {None, "news"}
    assert {one["review"] for one in found} == {"", "agree"}


LOAD = """
import sys, warnings
warnings.simplefilter("error", UserWarning)
import datasets
datasets.disable_progress_bars()
for path in sys.argv[2:]:
    found = datasets.load_dataset("json", data_files=path, split="train", cache_dir=sys.argv[1])
    print(found.num_rows, found[0]["review"] == "", found[-1]["review"])
"""


@pytest.mark.skipif(find_spec("datasets") is None, reason="datasets, a package for training, is not here")
def test_datasets_loads_files_longer_than_what_it_takes_the_types_from(tmp_path: Path) -> None:
    """In a process of its own: what it imports asks whether there is a network."""
    counts = []
    for name in FEW:
        lines, _dropped = written(WRITERS[name], plain_and_full("rating", 700, 10, "x" * 20_000))
        data = "".join(json.dumps(line) + "\n" for line in lines)
        assert len(data) > 13_000_000
        (tmp_path / f"{name}.jsonl").write_text(data, encoding="utf-8")
        counts.append(len(lines))
    files = [str(tmp_path / f"{name}.jsonl") for name in FEW]
    environment = {**free_environment(), "HF_HUB_OFFLINE": "1", "HF_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-c", LOAD, str(tmp_path / "cache"), *files]
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stderr[-2000:]
    assert said.stdout.splitlines() == [f"{count} True agree" for count in counts]
