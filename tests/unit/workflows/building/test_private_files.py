# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Plans name people, so that they are their owner's alone as the bundle is; whoever opens one keeps it open."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from annotator_app.errors import PlanError
from annotator_app.workflows.building import draft_look, new_bundle, renew
from annotator_app.workflows.building.plans.plan_back import draft_of
from annotator_app.workflows.building.plans.plan_draft import Draft, DraftPerson
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.signing import identity
from tests.builders.plans import passphrase

pytestmark = pytest.mark.skipif(os.name == "nt", reason="modes mean nothing there")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_plan_is_its_owners_alone(tmp_path: Path) -> None:
    made = new_bundle.run("words", tmp_path / "words.toml")
    assert (mode(made.plan), mode(made.recovery)) == (0o600, 0o600)


def test_a_plan_of_the_window_is_private_and_stays_as_open_as_somebody_made_it(
    home: Home, tmp_path: Path
) -> None:
    identity.new(home, "Coordinator", passphrase(""))
    (tmp_path / "rows.tsv").write_text("id\ttext\na\tIt rains.\nb\tIt pours.\n", encoding="utf-8")
    draft = Draft(
        seed="7" * 20, title="Words", words="en", language="en", sources=(tmp_path / "rows.tsv",),
        roles={"text": "text", "id": "id"}, labels=("wet", "dry"), licence="CC0 1.0", origin="Test", credit="Test",
        people=[DraftPerson("Ana"), DraftPerson("Bo")],
    )  # fmt: skip
    out = tmp_path / "out"
    out.mkdir()
    built = draft_look.build(draft, out, home=home, ask_passphrase=passphrase)
    (plan,) = out.glob("*.toml")
    assert (mode(plan), mode(built.bundle)) == (0o600, 0o600)

    plan.chmod(0o640)
    opened = draft_of(plan, "en")
    again = replace(opened, title="Other words", amends=True)
    draft_look.build(again, out, home=home, ask_passphrase=passphrase)
    assert "Other words" in plan.read_text(encoding="utf-8")
    assert {path.name: mode(path) for path in out.glob("*.toml")} == {
        plan.name: 0o640, f"{plan.stem}-before.toml": 0o640,
    }  # fmt: skip
    typed = plan.read_bytes()
    with pytest.raises(PlanError):  # nobody would be left to answer
        renew.run(built.bundle, plan, ["Ana", "Bo"], home=home, ask_passphrase=passphrase)
    assert (plan.read_bytes(), mode(plan)) == (typed, 0o640)
