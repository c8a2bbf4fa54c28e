# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Where a home lies: on the disk of this computer, on a stick, in a synchronised folder, or on the network.

Programs that copy folders behind one's back know nothing of a store that is being written, and some media
forget what they were told (packs.md 9.1, 9.2). Nothing is asked but the file system.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path, PurePath
from typing import Final, Literal

Kind = Literal["disk", "stick", "synchronised", "network"]

# Names of folders that are copied by a service, whole or with more behind them ("OneDrive - School").
_SERVICES: Final = re.compile(
    r"(dropbox|onedrive|google ?drive|my drive|icloud ?drive|mobile documents|com~apple~clouddocs|cloudstorage"
    r"|nextcloud|owncloud|syncthing|pcloud ?drive|megasync|yandex\.?disk|seafile)(\b.*)?",
    re.IGNORECASE,
)
_MARKS: Final = (
    ".stfolder", ".dropbox", ".dropbox.cache", ".nextcloudsync.log", ".owncloudsync.log", ".sync",
    ".tmp.drivedownload", ".tmp.driveupload",
)  # fmt: skip
_NETWORK: Final = frozenset(
    (
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "afpfs", "davfs", "9p", "ceph", "glusterfs",
        "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.glusterfs", "fuse.gvfsd-fuse",
    )
)  # fmt: skip
_STICKS: Final = ("/media/", "/run/media/", "/Volumes/")
_OF_STICKS: Final = frozenset(("vfat", "exfat", "msdos"))
_MOUNTS: Final = Path("/proc/self/mountinfo")
_REMOVABLE, _REMOTE = 2, 4


def kind_of(folder: Path) -> Kind:
    """Give where a folder lies; one that is not there yet lies where it would be made."""
    place = folder.absolute()
    if is_synchronised(place):
        return "synchronised"
    if sys.platform == "win32":
        return _of_windows(place)
    return of_mount(place, _mounts())


def is_synchronised(place: PurePath | Path) -> bool:
    """Tell whether a service copies this folder, by the names of the folders above it and by what lies in them."""
    home = Path.home()
    for folder in (place, *place.parents):
        if folder == home:
            break
        if _SERVICES.fullmatch(folder.name):
            return True
    real = (folder for folder in (place, *place.parents) if isinstance(folder, Path))
    return any(_is_there(folder / mark) for folder in real for mark in _MARKS)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a disk that does not answer has no mark
        return False


def of_mount(place: PurePath, mounts: str) -> Kind:
    """Give where a place lies by the list of mounts that Linux gives; the longest mount point above it counts."""
    best, found = "", ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields, behind = before.split(), after.split()
        if len(fields) < 5 or not behind:
            continue
        point = re.sub(r"\\(\d{3})", lambda octal: chr(int(octal[1], 8)), fields[4])
        inside = str(place) == point or str(place).startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, found = point, behind[0]
    if found in _NETWORK:
        return "network"
    if f"{best}/".startswith(_STICKS) or (found in _OF_STICKS and not best.startswith("/boot")):
        return "stick"
    return "stick" if not mounts and f"{place}/".startswith("/Volumes/") else "disk"


def _mounts() -> str:
    try:
        return _MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _of_windows(place: Path) -> Kind:
    if str(place).startswith("\\\\"):
        return "network"
    if sys.platform == "win32":
        import ctypes

        drive = ctypes.windll.kernel32.GetDriveTypeW(place.anchor)
        if drive in (_REMOVABLE, _REMOTE):
            return "stick" if drive == _REMOVABLE else "network"
    return "disk"
