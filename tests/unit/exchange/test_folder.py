# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a folder is that somebody chooses: a data set with what can be named of it, files of rows, texts, or nothing."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from annotator_app.errors import UnreadableSourceError
from annotator_app.exchange.reading import dataset, folder, offered
from annotator_app.exchange.reading.files import find
from annotator_app.exchange.reading.source import ReadOptions, read

ROWS = '{"text": "a"}\n{"text": "b"}\n'
CARD = """---
configs:
- config_name: et
  data_files: [{split: test, path: et/test.jsonl}]
- config_name: sw
  default: true
  data_files: [{split: validation, path: sw/dev.jsonl}, {split: test, path: sw/test.jsonl}]
- config_name: gone
  data_files: gone/*
---
"""


def made(place: Path, names: Iterable[str]) -> Path:
    where = place / "set"
    for name in names:
        path = where / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(ROWS)
    return where


def of_parts(place: Path, card: str = CARD) -> Path:
    where = made(place, ("et/test.jsonl", "sw/dev.jsonl", "sw/test.jsonl"))
    (where / "README.md").write_text(card)
    return where


@pytest.mark.parametrize(
    "names",
    [
        ("train.jsonl", "test.jsonl"),
        ("data/train-00000-of-00001.parquet", "README.md"),
        ("val.et.jsonl", "test.sw.jsonl", "LICENSE"),
        ("one.jsonl", "dataset_infos.json"),
    ],
)
def test_a_data_set(tmp_path: Path, names: tuple[str, ...]) -> None:
    assert folder.look(made(tmp_path, names)) == folder.Folder(format="dataset")


def test_a_card_that_names_parts_makes_a_data_set(tmp_path: Path) -> None:
    assert folder.look(of_parts(tmp_path)).format == "dataset"
    assert folder.look(of_parts(tmp_path / "other", "# only words")).format == "dataset", "each has a split"


def test_files_of_rows_beside_one_another(tmp_path: Path) -> None:
    where = made(tmp_path, ("b10.csv", "b2.csv", "in/a.jsonl", "README.txt", "a.pdf", ".hidden.csv"))
    found = folder.look(where)
    assert [one.relative_to(where).as_posix() for one in found.files] == ["b2.csv", "b10.csv", "in/a.jsonl"]
    assert (found.format, found.left_out) == ("", 2)
    mixed = made(tmp_path / "mixed", ("test.csv", "notes.csv"))
    assert len(folder.look(mixed).files) == 2, "one of them says no split"


def test_texts_alone_are_an_item_each(tmp_path: Path) -> None:
    assert folder.look(made(tmp_path, ("a.txt", "b.txt"))) == folder.Folder(format="files")
    assert folder.look(made(tmp_path / "one", ("a.txt",))).format == "", "its lines"
    assert folder.look(made(tmp_path / "two", ("a.txt", "b.txt", "c.csv"))).format == ""


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (("a.jpg",), "nothing_read"),
        ((), "nothing_read"),
        (("train/data-00000-of-00001.arrow", "dataset_dict.json", "train/state.json"), "only_arrow"),
        (("a.arrow",), "only_arrow"),
        (("dataset_infos.json", "a.bin"), "no_data_file"),
        ([f"{n}.csv" for n in range(folder.MOST_FILES + 1)], "too_many_files"),
    ],
)
def test_a_folder_of_which_nothing_is_read(tmp_path: Path, names: Iterable[str], code: str) -> None:
    (tmp_path / "set").mkdir()
    with pytest.raises(UnreadableSourceError) as caught:
        folder.look(made(tmp_path, names))
    (problem,) = caught.value.problems
    assert problem.code == code
    assert "“set”" in problem.message


def test_a_folder_of_too_much_is_left_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "MOST_INSIDE", 3)
    monkeypatch.setattr(folder, "_STEP", 2)
    steps: list[int] = []
    with pytest.raises(UnreadableSourceError, match="set") as caught:
        folder.look(made(tmp_path, [f"{n}.csv" for n in range(9)]), steps.append)
    assert caught.value.problems[0].code == "too_many_inside"
    assert steps == [2, 4]


def test_what_can_be_named_of_a_data_set(tmp_path: Path) -> None:
    where = of_parts(tmp_path)
    named = dataset.nameable(find(tmp_path, "set"))
    assert (named.configs, named.splits, named.first) == (("sw", "et"), ("validation", "test"), True)
    # What is offered is what the reading takes: the first where nothing is named, and each by its name.
    how = ReadOptions(format="dataset")
    found = offered.look(where, how, read(tmp_path, "set", how).rows)
    assert (found.kind, found.parts, found.whole) == ("part", ("sw", "et", "validation", "test"), False)
    assert found.values == {
        "_file": ("dev", "test"),
        "split": ("validation", "test"),
        "text": ("a", "b"),
    }
    rows = {
        part: read(tmp_path, "set", ReadOptions(format="dataset", rows=part)).rows for part in found.parts
    }
    paths = {part: [one.path for one in several[::2]] for part, several in rows.items()}
    assert paths == {
        "sw": ["sw/dev.jsonl", "sw/test.jsonl"],
        "et": ["et/test.jsonl"],
        "validation": ["sw/dev.jsonl"],
        "test": ["sw/test.jsonl"],
    }


def test_splits_without_a_card(tmp_path: Path) -> None:
    where = of_parts(tmp_path, "# none")
    how = ReadOptions(format="dataset")
    found = offered.look(where, how, read(tmp_path, "set", how).rows)
    assert (found.kind, found.parts, found.whole) == ("split", ("test", "validation"), True)
    assert offered.look(where, ReadOptions(), []).parts == ()
    one = made(tmp_path / "one", ("train-1.jsonl", "train-2.jsonl"))
    assert offered.look(one, how, []).parts == (), "one split is no choice"


def test_a_data_set_without_data_says_so_by_command_too(tmp_path: Path) -> None:
    made(tmp_path, ("train/data-00000-of-00001.arrow", "dataset_dict.json"))
    with pytest.raises(UnreadableSourceError) as caught:
        read(tmp_path, "set", ReadOptions(format="dataset"))
    assert [one.code for one in caught.value.problems] == ["only_arrow"]


def test_what_lies_in_hidden_folders_is_no_source(tmp_path: Path) -> None:
    made(tmp_path, ("a.jsonl", ".git/config", ".cache/b.jsonl"))
    assert [one.name for one in find(tmp_path, "set")] == ["a.jsonl"]
