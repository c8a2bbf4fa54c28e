# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A home and an open store for the tests of the store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator_app.store import thread
from annotator_app.workflows.keeping.home import Home, open_home


@pytest.fixture
def soon_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let idle steps run although the test keeps asking."""
    monkeypatch.setattr(thread, "IDLE_AFTER", 0.0)
    monkeypatch.setattr(thread, "IDLE_PAUSE", 0.0)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with open_home(tmp_path / "home") as opened:
        yield opened
