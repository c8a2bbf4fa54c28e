# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The whole way as one workflow: a plan is built, a pack goes out, answers come back, are merged and written for others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator_app.errors import StoreDiskError
from annotator_app.model import clock, strict_json
from annotator_app.packs import keys
from annotator_app.store import journal_table, pack_table
from annotator_app.workflows import demo
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.trouble import disk_trouble
from tests.faults.kills import Say


def _steps(folder: Path) -> Iterator[demo.DemoStep]:
    keys.ROUNDS = 1
    ((family, plan),) = (one for one in demo.plans() if one[0].id == "sentiment")
    with open_home(folder / demo.COORDINATOR) as coordinator, open_home(folder / demo.CONTRIBUTOR) as own:
        yield demo._timed("keys", lambda: demo._make_identities(coordinator, own))
        yield from demo._loop(demo._Work(family, folder / plan.stem, coordinator, own), plan)


def nothing(_folder: Path) -> None:
    """Start from an empty folder."""


def go(folder: Path, say: Say) -> None:
    """Go the way, saying each step when it is done."""
    try:
        for step in _steps(folder):
            assert step.seconds >= 0
            if not step.ok:
                raise StoreDiskError(f"{step.name}: {step.detail}")
            say(step.name)
    except FileNotFoundError as fault:  # the demo reads what it has written
        raise StoreDiskError from fault
    except OSError as fault:  # as the doors of the program do
        raise disk_trouble.told_of(fault) or fault from fault


def gone_well(folder: Path, told: list[str]) -> None:
    """Both homes are as they were left, times are no nonsense, and the way can be gone to its end again."""
    for name in (demo.COORDINATOR, demo.CONTRIBUTOR):
        if (folder / name).exists():
            with open_home(folder / name) as home:
                _as_left(home)
    if "sentiment: build" in told:
        assert [*(folder / "sentiment").glob("*.bundle")], "a bundle that was built is there"
    if "sentiment: hand back" in told:
        assert (folder / "sentiment" / "result.resultpack").exists()
    for step in _steps(folder):
        assert step.ok, step


def _as_left(home: Home) -> None:
    assert home.recovered is None
    assert home.store.ask(journal_table.whole_chains)
    for pack in home.store.ask(pack_table.packs):
        for line in home.store.ask(lambda c, pack=pack: journal_table.lines(c, pack.id)):
            _sane(strict_json.parse(line))


def _sane(event: Any) -> None:
    timing = ((event.get("value") or {}) if isinstance(event.get("value"), dict) else {}).get("timing") or {}
    assert all(number >= 0 for number in (event.get("mono", 0), *timing.values())), event
    if "t" in event:
        clock.moment(event["t"])
