# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""For every test: no screen, no fonts of this computer, a home of its own, no network.

The environment is set here, before anything imports Qt, so that a plain `pytest` is enough. Qt warnings
and Python warnings are failures (pyproject.toml).
"""

from __future__ import annotations

import atexit
import os
import secrets
import shutil
import sys
import tempfile
from collections.abc import Iterator
from hashlib import shake_256
from itertools import count
from pathlib import Path

import pytest

pytest_plugins = ["tests.rules.offline"]

_EMPTY_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><cachedir>{cache}</cachedir></fontconfig>
"""


# Who opens windows has loaded this; tests of the core load nothing of Qt.
_WINDOWS = "tests.builders.windows"


def _private_fonts() -> str:
    folder = Path(tempfile.mkdtemp(prefix="postil-fonts-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "fonts.conf"
    path.write_text(_EMPTY_FONTS.format(cache=folder), encoding="utf-8")
    return str(path)


os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if "POSTIL_TEST_FONTS" not in os.environ:
    # Processes started by tests inherit the same empty configuration.
    os.environ["POSTIL_TEST_FONTS"] = os.environ["FONTCONFIG_FILE"] = _private_fonts()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long comes first, all else in the order that was drawn: nobody waits at the end for one process."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test a home and a user folder of its own, so that none meets the work of a person."""
    user = tmp_path / "user"
    user.mkdir()
    for name in ("HOME", "USERPROFILE", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(user))
    monkeypatch.setenv("POSTIL_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture(autouse=True)
def same_draws(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Seeds and names that the program draws are others in every test and the same in every run of it."""
    turns = count()

    def token_hex(length: int = 32) -> str:
        return shake_256(f"{request.node.nodeid} {next(turns)}".encode()).hexdigest(length)

    monkeypatch.setattr(secrets, "token_hex", token_hex)


@pytest.fixture(autouse=True)
def language_of_the_start() -> Iterator[None]:
    """A window that a test leaves open, and one that broke off, leave no language to the next test of the process."""
    yield
    application = (
        sys.modules["PySide6.QtWidgets"].QApplication.instance() if _WINDOWS in sys.modules else None
    )
    if application is not None:
        sys.modules[_WINDOWS].speak_as_at_first(application)


@pytest.fixture(autouse=True, scope="session")
def light_locks() -> Iterator[None]:
    """A passphrase is hashed once, not 24 times: hundreds of tests lock a key. What the program does: test_keys.py."""
    from annotator_app.packs import keys

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "ROUNDS", 1)
        yield


@pytest.fixture(autouse=True, scope="session")
def slow_threads() -> Iterator[None]:
    """Where it is asked for, no worker is fast (tests/builders/slowed.py)."""
    from tests.builders.slowed import slowed

    with slowed():
        yield
