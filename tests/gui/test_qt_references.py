# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Keeps watch over PySide6: calls must not take references away from None, True and False.

PySide6 6.12.0 on Python 3.11 does, and crashes after some thousand calls; hence the upper bound in
pyproject.toml. From Python 3.12 on these objects are immortal and the test passes by nature.
"""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 1_000
SLACK = 50


@pytest.mark.parametrize("kept", [None, True, False], ids=repr)
def test_calls_keep_their_references(qtbot: QtBot, kept: bool | None) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(kept)
    for turn in range(CALLS):
        label.setText("a")
        label.setVisible(False)
        label.isVisible()
        label.setEnabled(bool(turn % 2))
        label.isEnabled()
    assert sys.getrefcount(kept) > before - SLACK
