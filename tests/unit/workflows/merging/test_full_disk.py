# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A disk that takes nothing more in the middle of a merge: nothing is changed, and merging again goes on."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path
from typing import BinaryIO

import pytest

from annotator_app.errors import StoreFullError
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.originals import keep_original
from annotator_app.workflows.merging import merge_results
from tests.builders.bundles import history, make_bundle, write
from tests.builders.packs import task


def test_a_full_disk_stops_a_merge_and_nothing_is_changed(
    tmp_path: Path, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether the home takes no original or no note any more: no half copy stays, and merging again goes on."""
    pack = task()
    bundle = make_bundle(tmp_path / "b.bundle", [pack])
    before = bundle.read_bytes()
    files = [write(tmp_path / "r.resultpack", history(pack, [(0, "positive")]))]

    def half(source: BinaryIO, target: BinaryIO) -> None:
        target.write(source.read(100))
        raise OSError(errno.ENOSPC, "No space left on device")

    def noted(_job: object) -> None:
        raise StoreFullError(file="store.sqlite")

    for place, name, fails in ((shutil, "copyfileobj", half), (home.store, "save", noted)):
        with monkeypatch.context() as patch:
            patch.setattr(place, name, fails)
            with pytest.raises(StoreFullError):
                merge_results.run(bundle, files, home=home)
        assert list(home.packs.iterdir()) == []
        assert bundle.read_bytes() == before
    assert merge_results.run(bundle, files, home=home).files[0].state == "merged"


def test_an_original_that_a_power_cut_left_empty_is_written_anew(tmp_path: Path, home: Home) -> None:
    place = keep_original(home, b"whole", "reviewpack")
    place.write_bytes(b"")
    assert keep_original(home, b"whole", "reviewpack") == place
    assert place.read_bytes() == b"whole"
    before = place.stat().st_ino
    keep_original(home, b"whole", "reviewpack")
    assert place.stat().st_ino == before, "twice is once"
