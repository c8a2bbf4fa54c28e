# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The home: one process at a time, folders of one's own, and the note that a second start leaves."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from annotator_app.errors import (
    NoHomeError,
    StoreBusyError,
    StoreDamagedError,
    StoreFullError,
    StoreReadOnlyError,
)
from annotator_app.packs.keys import make_key
from annotator_app.workflows.keeping import home as homes
from annotator_app.workflows.keeping import home_files
from annotator_app.workflows.keeping.home import leave_request, open_home, take_requests


def test_it_is_made_where_it_is_wanted(tmp_path: Path) -> None:
    with open_home(tmp_path / "deep" / "home") as home:
        assert {file.name for file in home.path.iterdir() if file.is_dir()} == set(home_files.FOLDERS)
        assert (home.path / "store.sqlite").is_file()
    with open_home(tmp_path / "deep" / "home", create=False) as home:
        assert home.path == tmp_path / "deep" / "home"


def test_without_a_path_it_is_the_persons_own(own_home: Path) -> None:
    with open_home() as home:
        assert home.path == own_home


@pytest.mark.skipif(os.name == "nt", reason="rights of files")
def test_its_folders_belong_to_one_person(tmp_path: Path) -> None:
    with open_home(tmp_path / "home") as home:
        for folder in (home.path, home.inbox, home.packs, home.keys, home.trusted, home.backups, home.logs):
            assert folder.stat().st_mode & 0o777 == 0o700, folder
        assert (home.path / "store.sqlite").stat().st_mode & 0o777 == 0o600


def test_no_ballast_takes_the_last_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers have to be saved in it; what did not fit is taken away again."""
    ballast = tmp_path / "ballast"
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=2 * homes.BALLAST_BYTES))
    homes._ballast_step(ballast)(None)
    assert not ballast.exists()
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=2 * homes.BALLAST_BYTES + 1))

    def full(path: Path, data: bytes) -> None:
        with path.open("wb") as file:
            file.write(data[:4096])
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        with pytest.raises(StoreFullError):
            homes._ballast_step(ballast)(None)
    assert not ballast.exists()
    homes._ballast_step(ballast)(None)
    assert ballast.stat().st_size == homes.BALLAST_BYTES


def test_nothing_is_made_where_a_home_is_only_looked_for(tmp_path: Path) -> None:
    with pytest.raises(NoHomeError):
        open_home(tmp_path / "home", create=False)
    assert not (tmp_path / "home").exists()


def test_a_second_process_is_refused_and_leaves_its_pack(tmp_path: Path) -> None:
    with open_home(tmp_path / "home") as home:
        code = (
            "import sys; from pathlib import Path\n"
            "from annotator_app.errors import StoreBusyError\n"
            "from annotator_app.workflows.keeping.home import leave_request, open_home\n"
            "try:\n    open_home(Path(sys.argv[1]))\n"
            "except StoreBusyError:\n    leave_request(Path(sys.argv[1]), Path(sys.argv[2]) / 'my packs' / 'ä\\n.taskpack')\n"
        )
        done = subprocess.run([sys.executable, "-c", code, str(home.path), str(tmp_path)], check=False)
        assert done.returncode == 0
        assert take_requests(home) == [tmp_path / "my packs" / "ä\n.taskpack"]
        assert take_requests(home) == []


def test_a_request_without_a_pack_only_wants_to_be_seen(tmp_path: Path) -> None:
    with open_home(tmp_path / "home") as home:
        leave_request(home.path, None)
        (home.inbox / "half.part").write_bytes(b"not yet")
        assert take_requests(home) == [None]


def test_a_home_that_could_not_be_opened_is_free_again(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    open_home(folder).close()
    (folder / "store.sqlite").write_bytes(b"")
    for _ in range(2):
        with pytest.raises(StoreDamagedError):
            open_home(folder)
    with pytest.raises(StoreBusyError), homes.connection.Lock(folder / "lock"):
        open_home(folder)


def test_a_place_that_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("here")
    with (
        pytest.raises(StoreReadOnlyError)
        if os.name == "nt"
        else pytest.raises(Exception, match=r"disk|folder")
    ):
        open_home(tmp_path / "file" / "home")


def test_it_knows_whose_it_is_without_the_library_that_signs(tmp_path: Path) -> None:
    with open_home(tmp_path / "home") as home:
        assert (home.public_key(), home.fingerprint()) == (None, "")
        key = make_key()
        home.public_key_file.write_text(f"{key.public.line} somebody\n", encoding="utf-8")
        assert home.fingerprint() == key.public.fingerprint
        home.public_key_file.write_text("nonsense", encoding="utf-8")
        assert home.public_key() is None


def test_leaving_it_twice_does_no_harm(tmp_path: Path) -> None:
    home = open_home(tmp_path / "home")
    assert home.close()
    assert home.close()
