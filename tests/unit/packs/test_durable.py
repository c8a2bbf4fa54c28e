# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Waiting for the disk: each platform by its own call."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from annotator_app.packs.durable import sync_folder, sync_written

if sys.platform != "win32":
    import fcntl

FULL = 51


@pytest.fixture
def synced(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    handles: list[int] = []
    monkeypatch.setattr(os, "fsync", handles.append)
    return handles


def write(path: Path) -> None:
    with path.open("wb") as file:
        file.write(b"x")
        sync_written(file)
        assert path.read_bytes() == b"x", "flushed before it is synced"


def test_a_file_and_its_folder_are_synced(tmp_path: Path, synced: list[int]) -> None:
    write(tmp_path / "a")
    sync_folder(tmp_path)
    assert len(synced) == 2


def test_windows_has_no_call_for_folders(
    tmp_path: Path, synced: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator_app.packs.durable._WINDOWS", True)
    sync_folder(tmp_path)
    assert synced == []


def test_macos_empties_the_cache_of_the_drive(
    tmp_path: Path, synced: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(fcntl, "F_FULLFSYNC", FULL, raising=False)
    monkeypatch.setattr(fcntl, "fcntl", lambda _handle, what: asked.append(what))
    write(tmp_path / "a")
    assert (asked, synced) == ([FULL], [])


def test_a_drive_that_cannot_is_synced_as_usual(
    tmp_path: Path, synced: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def cannot(_handle: int, _what: int) -> None:
        raise OSError(45, "Operation not supported")

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(fcntl, "F_FULLFSYNC", FULL, raising=False)
    monkeypatch.setattr(fcntl, "fcntl", cannot)
    write(tmp_path / "a")
    assert len(synced) == 1
