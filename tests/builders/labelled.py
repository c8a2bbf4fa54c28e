# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Homes in which somebody has worked: a pack added and answered through the session that the window uses."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.labelling.label import LabellingSession
from annotator_app.workflows.receiving import import_pack
from annotator_app.workflows.signing import identity
from tests.builders.work import TaskMaker, answers_to


def pack_in(home: Home, maker: TaskMaker, folder: Path, name: str = "Contributor 07") -> str:
    """Add the pack to the home, making its key on the first call; gives the pack id."""
    if not identity.exists(home):
        identity.new(home, name)
    path = folder / f"{maker.series}-r{maker.revision}.taskpack"
    maker.write(path)
    offered = import_pack.preview(home, path)
    return import_pack.run(home, offered, accept="match").pack


def answer(home: Home, maker: TaskMaker, pack: str, positions: Iterable[int]) -> None:
    """Answer the items at these positions, each with some right values."""
    session = LabellingSession(home, pack)
    for position in positions:
        session.go(position)
        for question, value in answers_to(maker.task, maker.items[position]).items():
            session.set(question, value)
        assert session.commit({"active_ms": 2300}) == []
    assert session.close()
