# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Every sample plan that comes along goes the whole way: build, add, answer, hand back, merge, export, report."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from annotator_app import families, paths
from annotator_app.workflows import demo

PLANS = sorted((paths.resources() / "samples" / "plans").glob("*.toml"))


def test_there_are_samples_of_every_family() -> None:
    found = {tomllib.loads(plan.read_text(encoding="utf-8"))["bundle"]["family"] for plan in PLANS}
    assert found == {family.id for family in families.ALL}


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_every_sample_goes_the_whole_way(tmp_path: Path) -> None:
    wanted = []
    for plan in PLANS:
        family = families.by_id(tomllib.loads(plan.read_text(encoding="utf-8"))["bundle"]["family"])
        assert family is not None
        wanted.append((family, plan))
    steps = demo.run(tmp_path, of=wanted)
    assert [(step.name, step.detail) for step in steps if not step.ok] == []
    assert len(steps) == 1 + 8 * len(PLANS)
