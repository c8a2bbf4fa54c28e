# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Clocks that are wrong: the merge says so, refuses nothing, and is not led astray by times that are none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from annotator_app.model import clock
from annotator_app.workflows.checking.claimed_times import ClaimedTimes, claimed_times, dated_before
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.merging import merge_results
from annotator_app.workflows.signing import identity
from tests.builders.coordinated import Project

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with open_home(tmp_path / "boss") as boss, open_home(tmp_path / "ann") as ann:
        yield Project(tmp_path, boss, ann)


def told(project: Project, out: Path) -> list[tuple[str, str]]:
    (file,) = merge_results.run(project.bundle, [out], home=project.boss).files
    assert (file.state, file.error) == ("merged", None)
    return [(one.code, one.message) for one in file.problems]


def shifted(monkeypatch: pytest.MonkeyPatch, by: timedelta) -> None:
    true_now = datetime.now
    monkeypatch.setattr(clock, "now", lambda: true_now(UTC).replace(microsecond=0) + by)


def test_a_clock_that_went_back_between_two_sittings_is_told_and_nothing_refused(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.answer("good")
    with monkeypatch.context() as patch:
        shifted(patch, -timedelta(hours=3))
        project.answer("good", "poor")
        project.hand_back(tmp_path / "a.resultpack")
    ((code, message),) = told(project, tmp_path / "a.resultpack")
    assert code == "clock_back"
    assert "Ann" in message
    assert "180 min" in message or "179 min" in message


def test_a_clock_that_is_ahead_is_told(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        shifted(patch, timedelta(days=400))
        project.answer("good", "poor")
        project.hand_back(tmp_path / "a.resultpack")
    assert [code for code, _ in told(project, tmp_path / "a.resultpack")] == ["clock_ahead"]


def test_a_result_that_is_dated_before_its_pack_is_told(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        shifted(patch, -timedelta(days=8766))
        project.answer("good", "poor")
        project.hand_back(tmp_path / "a.resultpack")
        day = clock.stamp()[:10]
    ((code, message),) = told(project, tmp_path / "a.resultpack")
    assert code == "clock_behind"
    assert "Ann" in message
    assert day in message


@pytest.mark.parametrize(
    ("dated", "day"),
    [
        ("2026-11-25T11:58:30Z", ""),  # clocks drift
        ("2026-11-25T11:50:00Z", "2026-11-25"),
        ("2026-11-25T12:10:00Z", ""),
        ("2026-02-31T00:00:00Z", ""),
    ],
)
def test_only_a_clock_that_does_more_than_drift_is_behind(dated: str, day: str) -> None:
    assert dated_before(clock.stamp(NOON), dated) == day


def test_a_clock_that_is_right_is_no_matter(project: Project, tmp_path: Path) -> None:
    project.answer("good", "poor")
    project.hand_back(tmp_path / "a.resultpack")
    assert told(project, tmp_path / "a.resultpack") == []
    assert identity.show(project.ann).name == "Ann"


@pytest.mark.parametrize(
    ("events", "back", "ahead"),
    [
        ([], 0, 0),
        ([{"type": "open"}], 0, 0),
        ([{"type": "open", "t": "2026-11-25T11:00:00Z"}, {"type": "open", "t": "2026-11-25T10:59:00Z"}], 60_000, 0),
        ([{"type": "clock", "value": {"jump": -7_200_000}}], 7_200_000, 0),
        ([{"type": "clock", "value": {"jump": 7_200_000}}], 0, 0),
        ([{"type": "open", "t": "2026-11-25T14:00:00Z"}], 0, 7_200_000),
        # No such day, and far apart: shapes that a signed file may hold all the same.
        ([{"type": "open", "t": "2026-02-31T00:00:00Z"}, {"type": "open", "t": "0000-00-00T99:99:99Z"}], 0, 0),
        ([{"type": "open", "t": "9999-12-31T23:59:59Z"}, {"type": "open", "t": "0001-01-01T00:00:00Z"}], 315537897599000, 0),
    ],
)  # fmt: skip
def test_what_claims_tell(events: list[dict[str, Any]], back: int, ahead: int) -> None:
    assert claimed_times(events, NOON) == ClaimedTimes(back, ahead)
