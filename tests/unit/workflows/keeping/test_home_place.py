# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Where a home lies, told by names, by what services leave behind, and by the list of mounts."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from annotator_app.workflows.keeping import home as homes
from annotator_app.workflows.keeping import home_place
from annotator_app.workflows.keeping.home import open_home
from tests.builders import stores, visits

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 8:17 / /media/ann/STICK rw,nosuid shared:2 - ext4 /dev/sdb1 rw
31 22 8:33 / /mnt/card rw - vfat /dev/sdc1 rw
32 22 0:50 / /home/ann/school rw - nfs4 server:/school rw
33 22 0:51 / /home/ann/office rw - cifs //server/office rw
34 22 0:52 / /home/ann/ssh rw - fuse.sshfs ann@host: rw
35 22 8:2 / /boot/efi rw - vfat /dev/sda2 rw
36 22 8:3 / /home/ann/my\\040disk rw - ext4 /dev/sdd1 rw
37 32 8:4 / /home/ann/school/local rw - ext4 /dev/sde1 rw
a line that is none
"""


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/home/ann/.local/share/postil", "disk"),
        ("/media/ann/STICK/postil", "stick"),
        ("/mnt/card/postil", "stick"),
        ("/home/ann/school", "network"),
        ("/home/ann/school/postil", "network"),
        ("/home/ann/schoolbooks", "disk"),
        ("/home/ann/office/postil", "network"),
        ("/home/ann/ssh/postil", "network"),
        ("/boot/efi/postil", "disk"),
        ("/home/ann/my disk/postil", "disk"),
        ("/home/ann/school/local/postil", "disk"),
    ],
)
def test_mounts(place: str, kind: str) -> None:
    assert home_place.of_mount(PurePosixPath(place), MOUNTS) == kind


def test_without_a_list_of_mounts_volumes_are_removable() -> None:
    assert home_place.of_mount(PurePosixPath("/Volumes/STICK/postil"), "") == "stick"
    assert home_place.of_mount(PurePosixPath("/Users/ann/Library/postil"), "") == "disk"


@pytest.mark.parametrize(
    "place",
    [
        PurePosixPath("/data/Dropbox/postil"),
        PurePosixPath("/data/Dropbox (Personal)/postil"),
        PurePosixPath("/Users/ann/Library/CloudStorage/GoogleDrive-ann/My Drive/postil"),
        PurePosixPath("/Users/ann/Library/Mobile Documents/com~apple~CloudDocs/postil"),
        PurePosixPath("/data/Nextcloud/school/postil"),
        PurePosixPath("/data/ownCloud/postil"),
        PureWindowsPath("C:/Users/ann/OneDrive - School/postil"),
        PureWindowsPath("C:/Users/ann/OneDrive/postil"),
        PureWindowsPath("G:/My Drive/postil"),
        PureWindowsPath("C:/Users/ann/iCloudDrive/postil"),
        PureWindowsPath("C:/Users/ann/Google Drive/postil"),
    ],
    ids=str,
)
def test_names_of_services(place: Path) -> None:
    assert home_place.is_synchronised(place)


@pytest.mark.parametrize("name", ["Dropboxes", "My drives", "Synchronised", "drive", "One", "postil"])
def test_names_that_only_look_alike(name: str) -> None:
    assert not home_place.is_synchronised(PurePosixPath("/data") / name / "postil")


@pytest.mark.parametrize("mark", [".stfolder", ".dropbox", ".nextcloudsync.log", ".owncloudsync.log"])
def test_what_services_leave_in_a_folder_above(tmp_path: Path, mark: str) -> None:
    place = tmp_path / "work" / "deep" / "postil"
    place.mkdir(parents=True)
    assert home_place.kind_of(place) == "disk"
    (tmp_path / "work" / mark).touch()
    assert home_place.kind_of(place) == "synchronised"
    assert home_place.kind_of(place / "not" / "there" / "yet") == "synchronised"


@pytest.mark.parametrize(
    ("kind", "journal", "synchronous"),
    [("disk", "wal", 2), ("synchronised", "wal", 2), ("stick", "delete", 3), ("network", "delete", 3)],
)
def test_the_journal_fits_the_place_and_stays_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, journal: str, synchronous: int
) -> None:
    """Idle work and many saves later commits are still synced as the place needs (packs.md 9.1)."""
    home, _row = stores.filled_home(tmp_path / "home", 10)
    home.close()
    monkeypatch.setattr(homes, "kind_of", lambda _folder: kind)
    with visits.return_to(tmp_path / "home") as session:
        for position in range(5):
            session.go(position)
            visits.answer(session)
        assert session.flush()
        store = session._store
        assert store.ask(lambda c: c.execute("PRAGMA journal_mode").fetchone()) == (journal,)
        store.save(lambda c: c.execute("INSERT INTO bundles VALUES ('a', 'b', 'c', 'd')"))
        assert store.ask(lambda c: c.execute("PRAGMA synchronous").fetchone()) == (synchronous,)
        assert (tmp_path / "home" / "store.sqlite-wal").exists() == (journal == "wal")
    monkeypatch.undo()
    with open_home(tmp_path / "home") as home:
        assert home.store.ask(lambda c: c.execute("SELECT count(*) FROM answers").fetchone()) == (5,)
        assert home.recovered is None
