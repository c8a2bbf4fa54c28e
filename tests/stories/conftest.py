# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What stories told by commands share."""

from __future__ import annotations

import pytest

from tests.builders.studies import Run, runner


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in a home and give the objects that it says; anything but success fails the story."""
    return runner(capsys)
