# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The program dies at every step of a restore and of bringing a damaged store back: nothing that was saved is lost."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator_app.store import connection as opening
from annotator_app.store.migrations import HOME
from annotator_app.store.safety import copies, renewal
from annotator_app.store.safety.saved_log import SavedLog
from annotator_app.workflows.keeping import safe_home
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.labelling.label import LabellingSession
from tests.builders import stores

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is copied and killed")

# What is about to be called when the program dies; the last one stands for the moment after the exchange.
POINTS = [
    (renewal, "keep_aside"), (renewal, "build"), (opening, "synced"), (renewal, "put_in_place"),
    (Path, "replace"), (Path, "unlink"), (SavedLog, "clear"),
]  # fmt: skip


@pytest.fixture
def worked(tmp_path: Path) -> tuple[Path, str]:
    """A home with answers to items 1 to 3 in its copy and to item 4 behind it, closed cleanly."""
    home, row = stores.filled_home(tmp_path / "home", 20)
    with home:
        answer(home, row.pack_id, (0, 1, 2))
        while not copies.listed(home.backups):
            time.sleep(0.01)
        safe_home.backup(home)
        safe_home.backup(home, tmp_path / "copy.sqlite")
        answer(home, row.pack_id, (3,))
    return tmp_path / "home", row.pack_id


def answer(home: object, pack: str, positions: tuple[int, ...]) -> None:
    session = LabellingSession(home, pack)
    for position in positions:
        session.go(position)
        session.set("label", "positive")
        session.commit({"active_ms": 10})
    assert session.close()


def dies_before(place: object, name: str, work: Callable[[], object], nth: int = 1) -> bool:
    """Do `work` in a process that dies when that is called for the nth time; True where it came to that."""
    child = os.fork()
    if child == 0:
        left = [nth]
        real = getattr(place, name)

        def deadly(*given: object, **more: object) -> object:
            left[0] -= 1
            if left[0] <= 0:
                os._exit(9)
            return real(*given, **more)

        setattr(place, name, deadly)
        try:
            work()
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9


def answered(folder: Path, pack: str) -> tuple[set[int], set[int]]:
    """Give which items are answered, and which are named as missing; the store is whole."""
    with open_home(folder, create=False) as home:
        session = LabellingSession(home, pack)
        found = {place for place, state in enumerate(session.states) if state == 1}
        assert session.close()
        recovered = home.recovered
    copies.prove(folder / "store.sqlite", HOME)
    return found, {place for one in recovered.lost for place in one.positions} if recovered else set()


@pytest.mark.parametrize(("place", "name"), POINTS, ids=lambda one: one if isinstance(one, str) else "")
@pytest.mark.parametrize("nth", [1, 2, 3])
def test_bringing_back(worked: tuple[Path, str], place: object, name: str, nth: int) -> None:
    folder, pack = worked
    store = folder / "store.sqlite"
    store.write_bytes(bytes(store.stat().st_size))
    died = dies_before(place, name, lambda: open_home(folder), nth)
    assert died or nth > 1
    found, missing = answered(folder, pack)
    assert {0, 1, 2} <= found
    # Where it died between the exchange and the word about it, what is missing is still known.
    assert found | missing == {0, 1, 2, 3} or not died


@pytest.mark.parametrize(("place", "name"), POINTS, ids=lambda one: one if isinstance(one, str) else "")
@pytest.mark.parametrize("nth", [1, 2, 3])
def test_restoring(worked: tuple[Path, str], tmp_path: Path, place: object, name: str, nth: int) -> None:
    folder, pack = worked
    died = dies_before(place, name, lambda: safe_home.restore(tmp_path / "copy.sqlite", folder), nth)
    assert died or nth > 1
    found, missing = answered(folder, pack)
    assert {0, 1, 2} <= found
    assert found | missing in ({0, 1, 2, 3}, {0, 1, 2})
    if 3 not in found | missing:
        (aside,) = (folder / "backups").glob("*-before-restore.sqlite")
        report = safe_home.restore(aside, folder)
        assert report.answers == 4


@pytest.mark.parametrize(("place", "name"), POINTS, ids=lambda one: one if isinstance(one, str) else "")
def test_restoring_into_an_open_home(
    worked: tuple[Path, str], tmp_path: Path, place: object, name: str
) -> None:
    """As the window does it: the program dies while its own store is laid aside."""
    folder, pack = worked

    def work() -> None:
        with open_home(folder) as home:
            safe_home.restore_open(home, tmp_path / "copy.sqlite")

    assert dies_before(place, name, work)
    found, missing = answered(folder, pack)
    assert {0, 1, 2} <= found
    assert found | missing in ({0, 1, 2, 3}, {0, 1, 2})
    if 3 not in found | missing:
        (aside,) = (folder / "backups").glob("*-before-restore.sqlite")
        with open_home(folder) as home:
            assert safe_home.restore_open(home, aside).answers == 4
