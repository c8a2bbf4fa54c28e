# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A written file replaces a file at most, and only on purpose; nothing else that stands there is lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from annotator_app.errors import FileExistsHereError, StoreDiskError, UsageError
from annotator_app.workflows.new_file import make_folder, new_file


def write(path: Path, *, force: bool = False) -> None:
    with new_file(path, force=force) as file:
        file.write(b"new")


def break_off(path: Path) -> None:
    with new_file(path, force=True) as file:
        file.write(b"half")
        raise OSError(5, "no")


def test_a_file_is_replaced_only_on_purpose(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_bytes(b"old")
    with pytest.raises(FileExistsHereError):
        write(out)
    assert out.read_bytes() == b"old"
    write(out, force=True)
    assert (out.read_bytes(), list(tmp_path.glob("*.part"))) == (b"new", [])


def test_a_folder_is_never_replaced(tmp_path: Path) -> None:
    out = tmp_path / "folder"
    out.mkdir()
    with pytest.raises(FileExistsHereError):
        write(out, force=True)
    assert (out.is_dir(), list(tmp_path.glob("*.part"))) == (True, [])


@pytest.mark.skipif(os.name == "nt", reason="no pipes with a name")
def test_a_device_or_pipe_is_never_replaced(tmp_path: Path) -> None:
    out = tmp_path / "pipe"
    os.mkfifo(out)
    with pytest.raises(FileExistsHereError):
        write(out, force=True)
    assert out.is_fifo()


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as refused:
        write(tmp_path / "nowhere" / "out.csv")
    assert refused.value.params["folder"] == tmp_path / "nowhere"


def test_what_goes_wrong_while_writing_leaves_what_stood_there(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_bytes(b"old")
    with pytest.raises(StoreDiskError):
        break_off(out)
    assert (out.read_bytes(), list(tmp_path.glob("*.part"))) == (b"old", [])


def test_a_file_of_somebody_with_the_name_of_an_unfinished_one_stays(tmp_path: Path) -> None:
    out, own = tmp_path / "out.csv", tmp_path / "out.csv.part"
    own.write_bytes(b"mine")
    write(out)
    with pytest.raises(StoreDiskError):
        break_off(out)
    assert {path.name: path.read_bytes() for path in tmp_path.glob("out*")} == {
        "out.csv": b"new",
        own.name: b"mine",
    }


@pytest.mark.parametrize("place", ["taken", "taken/below"])
def test_a_file_in_the_place_of_a_folder_is_no_trouble_of_the_disk(tmp_path: Path, place: str) -> None:
    (tmp_path / "taken").write_bytes(b"old")
    with pytest.raises(UsageError) as caught:
        make_folder(tmp_path / place)
    assert str(caught.value).startswith("There is no folder ")
    make_folder(tmp_path / "new" / "below")
    make_folder(tmp_path / "new")
    assert (tmp_path / "taken").read_bytes() == b"old"
