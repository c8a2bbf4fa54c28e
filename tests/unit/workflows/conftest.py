# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""An open home for tests of workflows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator_app.workflows.keeping.home import Home, open_home


@pytest.fixture
def home(own_home: Path) -> Iterator[Home]:
    with open_home(own_home) as opened:
        yield opened
