# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The folder of a data set stands whole or not at all, whatever ends its writing."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from annotator_app.errors import FileExistsHereError, StoreReadOnlyError, UsageError
from annotator_app.exchange.publishing import parquet_file
from annotator_app.workflows.exporting import export_set, publish_set
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.merging import merge_results
from tests.builders.bundles import history, make_bundle, write
from tests.builders.packs import CONTRIBUTOR, task
from tests.rules.offline import free_environment


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle to which one person handed back."""
    folder = tmp_path_factory.mktemp("published")
    pack = task(recipients=("*",))
    made = make_bundle(folder / "words.bundle", [pack], {"Ann": CONTRIBUTOR})
    result = write(folder / "a.resultpack", history(pack, [(0, "positive"), (1, "negative")]))
    with open_home(folder / "home") as home:
        assert merge_results.run(made, [result], home=home).files[0].state == "merged"
    return made


def files(folder: Path) -> dict[str, bytes]:
    return {
        one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*") if one.is_file()
    }


KILLED = """
import os, signal, sys
from pathlib import Path
from annotator_app.workflows.exporting import export_set, publish_words

def killed(*_words, **_more):
    os.kill(os.getpid(), signal.SIGKILL)

publish_words.about = killed
export_set.run(Path(sys.argv[1]), "dataset", Path(sys.argv[2]), force=sys.argv[3] == "force")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no signal kills there")
@pytest.mark.parametrize("there", ["nothing", "empty", "set"])
def test_a_kill_leaves_nothing_in_the_way(bundle: Path, tmp_path: Path, there: str) -> None:
    out = tmp_path / "set"
    if there == "empty":
        out.mkdir()
    if there == "set":
        export_set.run(bundle, "dataset", out, parquet=True)
    before = files(out)
    words = [sys.executable, "-c", KILLED, str(bundle), str(out), "force" if there == "set" else ""]
    assert subprocess.run(words, env=free_environment(), check=False).returncode == -9
    now = {name: data for name, data in files(out).items() if not name.startswith(".part/")}
    assert now == before, "what stood there stands whole"
    assert out.exists() == (there != "nothing")
    export_set.run(bundle, "dataset", out, force=there == "set")
    assert {one.name for one in out.iterdir()} == {
        "README.md",
        "croissant.json",
        "LICENSE.md",
        "answers",
        "labels",
    }
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith("set")] == ["set"]


@pytest.mark.parametrize("force", [False, True])
def test_what_fails_leaves_the_folder_as_it_was(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, force: bool
) -> None:
    """The disk takes the last file no more: no half data set, and the one before stays."""
    out = tmp_path / "set"
    if force:
        export_set.run(bundle, "dataset", out)
    before = files(tmp_path)

    def full(_about: object) -> bytes:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(publish_set, "croissant", full)
    with pytest.raises(OSError, match="No space"):
        export_set.run(bundle, "dataset", out, force=force)
    assert files(tmp_path) == before
    assert out.exists() == force


def test_a_file_that_cannot_be_put_in_its_place_takes_all_back(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a system where another program holds the card open."""
    out = tmp_path / "set"
    export_set.run(bundle, "dataset", out, parquet=True)
    before = files(out)
    rename = Path.rename

    def held(self: Path, target: Path) -> Path:
        if self == out / "croissant.json":
            raise PermissionError(errno.EACCES, "held")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", held)
    with pytest.raises(StoreReadOnlyError):
        export_set.run(bundle, "dataset", out, force=True)
    assert files(out) == before


def test_a_disk_that_is_full_is_told_of_parquet_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """DuckDB tells the fault of the system in words alone."""

    def full(*_words: object, **_more: object) -> None:
        raise duckdb.IOException(f'IO Error: Could not write file "x": {os.strerror(errno.ENOSPC)}')

    (tmp_path / "lines").write_bytes(b"{}\n")
    monkeypatch.setattr(duckdb, "connect", full)
    with pytest.raises(OSError, match="Could not write") as told:
        parquet_file.write(tmp_path / "lines", (), tmp_path / "out")
    assert told.value.errno == errno.ENOSPC


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes with a name there")
def test_a_pipe_is_refused_before_anything_is_read(bundle: Path, tmp_path: Path) -> None:
    out = tmp_path / "set"
    os.mkfifo(out)
    with pytest.raises(FileExistsHereError):
        export_set.run(bundle, "dataset", out)
    with pytest.raises(UsageError):
        export_set.run(bundle, "dataset", out, force=True)
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith("set")] == ["set"]


def test_a_file_of_somebody_under_the_temporary_name_is_kept(bundle: Path, tmp_path: Path) -> None:
    (tmp_path / "set.part").mkdir()
    (tmp_path / "set.part" / "thesis.txt").write_text("mine")
    with pytest.raises(UsageError, match=r"set\.part"):
        export_set.run(bundle, "dataset", tmp_path / "set")
    assert files(tmp_path / "set.part") == {"thesis.txt": b"mine"}
    assert not (tmp_path / "set").exists()
