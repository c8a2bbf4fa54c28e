# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The time that is written into packs: this computer's, or the one that a build asks for."""

from __future__ import annotations

import pytest

from annotator_app.errors import UsageError
from annotator_app.model import clock


def test_a_build_may_name_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    assert clock.build_stamp() == "2026-09-21T14:13:20Z"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "")
    assert clock.build_stamp()[:2] == "20"


@pytest.mark.parametrize("value", ["soon", "1.5", "99999999999999", "253402300800", "9" * 40])
def test_what_is_no_time_is_told(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    with pytest.raises(UsageError):
        clock.build_stamp()
