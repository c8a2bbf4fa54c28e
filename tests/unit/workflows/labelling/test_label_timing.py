# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Times: what of them is written, by the rule of the pack; the person's own pace stays in the store."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from annotator_app.model import clock
from tests.builders import visits
from tests.builders.visits import answer, visit

MEASURED = {
    "active_ms": 4001,
    "idle_ms": 250,
    "focus_losses": 1,
    "visits": 2,
    "edits": 3,
    "first_answer_ms": 900,
}


def written(folder: Path, timing: str, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    passed = iter([1000, *range(200_000, 900_000, 75_123)])
    monkeypatch.setattr(clock, "monotonic_ms", lambda: next(passed))
    with visit(folder, timing=timing) as session:
        answer(session, timing=MEASURED)
        session.decide_later()
        session.undo()
        return visits.all_events(session)


def test_none_leaves_all_times_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    events = written(tmp_path / "home", "none", monkeypatch)
    assert not any({"t", "mono"} & one.keys() for one in events)
    assert "timing" not in events[1]["value"]
    assert len({one["session"] for one in events}) == 1


def test_coarse_keeps_minutes_and_whole_active_seconds_rounded_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    events = written(tmp_path / "home", "coarse", monkeypatch)
    assert all(re.fullmatch(r"....-..-..T..:..:00Z", one["t"]) for one in events)
    assert all(one["mono"] % 60_000 == 0 for one in events)
    assert events[-1]["mono"] > 0
    assert events[1]["value"]["timing"] == {"active_s": 5}


def test_full_keeps_what_was_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    events = written(tmp_path / "home", "full", monkeypatch)
    assert events[1]["value"]["timing"] == MEASURED
    assert [one["mono"] for one in events[:2]] == [199_000, 274_123]
    assert all(
        re.fullmatch(
            clock.FORMAT.replace("%Y", "....")
            .replace("%m", "..")
            .replace("%d", "..")
            .replace("%H", "..")
            .replace("%M", "..")
            .replace("%S", ".."),
            one["t"],
        )
        for one in events
    )


def test_the_answer_row_keeps_the_active_time_for_the_person(tmp_path: Path) -> None:
    with visit(tmp_path / "home", timing="none") as session:
        answer(session, timing=MEASURED)
        assert session.flush(10)
        rows = session._store.ask(lambda c: c.execute("SELECT active_ms FROM answers").fetchall())
        assert rows == [(4001,)]


def test_language_hints_are_written_with_the_answer_and_kept_in_drafts(tmp_path: Path) -> None:
    with visit(tmp_path / "home", family="open_question") as session:
        session.decide_later()
        session.set("answer", "half", language="mismatch")
        session.go(1)
    with visits.return_to(tmp_path / "home") as session:
        session.go(0)
        session.set("answer", "whole")
        assert session.commit() == []
        session.set("answer", "all of it")
        session.commit(language={"answer": "kept", "evidence": "match"})
        hints = [one["value"]["language"] for one in visits.events(session) if one["type"] == "answer"]
        assert hints == [{"answer": "mismatch"}, {"answer": "kept"}]
        visits.in_step(session)


@pytest.mark.parametrize(
    ("timing", "told"), [("full", [-10_805_000]), ("coarse", [-10_800_000]), ("none", [])]
)
def test_a_clock_that_is_set_is_told_with_the_next_action_and_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, timing: str, told: list[int]
) -> None:
    with visit(tmp_path / "home", timing=timing) as session:
        answer(session)
        true_now = clock.now
        monkeypatch.setattr(clock, "now", lambda: true_now() - timedelta(hours=3, seconds=5))
        session.go(1)
        answer(session)
        session.undo()
        session.go(2)
        answer(session)
        found = visits.all_events(session)
        jumps = [one["value"]["jump"] for one in found if one["type"] == "clock"]
        assert [round(one / 5000) * 5000 for one in jumps] == told
        assert not any("item" in one for one in found if one["type"] == "clock")
        visits.in_step(session)


def test_sleep_and_small_corrections_are_no_jump(monkeypatch: pytest.MonkeyPatch) -> None:
    wall = datetime(2026, 11, 25, tzinfo=UTC)
    running = 5_000
    monkeypatch.setattr(clock, "now", lambda: wall)
    monkeypatch.setattr(clock, "running_ms", lambda: running)
    watch = clock.Watch()
    wall, running = wall + timedelta(hours=9), running + 9 * 3_600_000
    assert watch.jump_ms() == 0
    wall += timedelta(seconds=119)
    assert watch.jump_ms() == 0
    wall += timedelta(seconds=1)
    assert watch.jump_ms() == 120_000
    assert watch.jump_ms() == 0
