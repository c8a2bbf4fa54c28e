# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The whole practice on every layout and with every preset, by real keys of an X server: the same bytes every time."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator_app.workflows.building.practising import practice
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.signing import identity
from tests.builders.keyboard_seat import COUNTS, LAYOUTS, PRESETS, Seats, missing_tools, server

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.skipif(bool(missing_tools()), reason="needs an X server and xdotool, which .ci/run installs"),
]
# A preset on the layout it was thought for, and the usual keys on all; the rest of the table is long.
FEW = [(layout, "") for layout in LAYOUTS[1:]] + [("us", preset) for preset in PRESETS if preset]
REST = [(layout, preset) for layout in LAYOUTS[1:] for preset in PRESETS if preset]


@pytest.fixture
def display() -> Iterator[str]:
    with server() as name:
        yield name


@pytest.fixture(scope="module")
def seats() -> Iterator[Seats]:
    """The program is loaded once; every practice is a process of its own all the same."""
    started = Seats()
    yield started
    started.close()


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with a name and the practice packs in it."""
    path = tmp_path_factory.mktemp("seat") / "home"
    home = open_home(path)
    identity.new(home, "Contributor 07")
    practice.start(home, "en")
    home.close()
    return path


@pytest.fixture(scope="module")
def usual(seats: Seats, prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What the usual keys of a US keyboard answer."""
    home = tmp_path_factory.mktemp("usual") / "home"
    shutil.copytree(prepared, home)
    with server() as display:
        return seats.practised(display, home, "us", "")


def test_the_practice_was_done_whole(usual: list[str]) -> None:
    answers = [json.loads(value)[0] for value in usual]
    assert len(answers) == sum(COUNTS.values()) == 12
    assert answers[:2] == [{"label": "positive"}, {"label": "mixed"}]
    assert all(answers)
    assert all(len(one["evidence"]) == 1 for one in answers if "evidence" in one)
    assert sum("evidence" in one for one in answers) == COUNTS["open_question"]


@pytest.mark.parametrize(("layout", "preset"), FEW)
def test_every_layout_and_every_preset_give_the_same_bytes(
    display: str, seats: Seats, prepared: Path, usual: list[str], tmp_path: Path, layout: str, preset: str
) -> None:
    home = tmp_path / "seat"
    shutil.copytree(prepared, home)
    assert seats.practised(display, home, layout, preset) == usual


@pytest.mark.long
@pytest.mark.parametrize(("layout", "preset"), REST)
def test_every_preset_on_every_layout_gives_the_same_bytes(
    display: str, seats: Seats, prepared: Path, usual: list[str], tmp_path: Path, layout: str, preset: str
) -> None:
    home = tmp_path / "seat"
    shutil.copytree(prepared, home)
    assert seats.practised(display, home, layout, preset) == usual
