# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What is not good in a draft, told by the names of the form; the command line says it by the keys of the plan."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.cli import main
from annotator_app.errors import Problem
from annotator_app.families import ALL
from annotator_app.gui import translate
from annotator_app.gui.coordinate.bundle import BundleTab
from annotator_app.gui.coordinate.problem_words import problem_said
from annotator_app.gui.parts.texts.label import Label
from annotator_app.model.family import Family
from annotator_app.workflows.building.choosing_items.round_items import UNREAD
from annotator_app.workflows.building.plans.plan_columns import SAYS_NOTHING
from annotator_app.workflows.building.plans.plan_draft import DraftPerson, DraftPractice, to_toml
from tests.builders import screen_rounds
from tests.builders.choosing_parts import plain
from tests.builders.screen_bundles import cards, files_of, read, settled, table
from tests.builders.windows import Desk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home", "Coordinator 01")
    made.data = "hi"
    made.open()
    yield made
    made.close()


def lines(found: BundleTab) -> list[str]:
    return [plain(one.text()) for one in found.card.findChildren(Label) if not one.isHidden()]


def opened(desk: Desk, found: BundleTab) -> Path:
    """Write the draft as a plan and open it."""
    plan = files_of(desk) / "monsoon.toml"
    plan.write_text(to_toml(found.draft, plan.parent, "monsoon-7k3q"), encoding="utf-8")
    found.open_plan(plan)
    desk.until(lambda: found.draft.opened is not None)
    settled(desk, found)
    return plan


def test_columns_of_a_plan_that_no_row_has(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    found = read(desk, table(desk))
    draft = found.draft
    draft.roles["text"], draft.gold, draft.keep, draft.strata = "twete", "right", ("nope",), ("nope",)
    draft.expertise, draft.practice = "nope", DraftPractice(column="nope", why="nope")
    plan = opened(desk, found)
    names = (
        "Right answers",
        "Kept for exports",
        "Columns to spread over",
        "Items for practice",
        "Explanation",
    )
    told = lines(found)
    assert "“Text” names the column “twete”, which no row has. Did you mean “tweet”?" in told
    for name in (*names, "Field that somebody has to know"):
        assert any(
            one.startswith(f"“{name}” names the column “") and one.endswith("Choose another one.")
            for one in told
        ), name
    # By command it is said of the plan, as before.
    assert main.main(["bundle", "lint", str(plan)]) == 3
    said = "".join(capsys.readouterr())
    assert "No row has the column “twete”. Did you mean “tweet”?" in said
    assert "plan.strata: error: No row has the column “nope”. Columns here: ID, tweet" in said


def test_what_is_typed_into_the_form_and_does_not_fit(desk: Desk) -> None:
    found = read(desk, table(desk))
    found.form.people.take(cards(desk, "Ana", "Ben"))
    settled(desk, found)
    person = found.form.people.forms[1]
    person.more.click()
    for name, typed in (("rate", "much"), ("share", "half"), ("at_most", "few")):
        person.fields[name].editor.setFocus()
        desk.type(typed)
    found.form.language.editor.setFocus()
    desk.press("Ctrl+A").type("hindi!")
    desk.until(lambda: found.found is not None and found.found.errors and not found.live.looking)
    settled(desk, found)
    for said in (
        "“Language of the texts” takes tags of languages, such as hi, sw or ar-MA.",
        "“Ben: Pay” takes an amount and a currency, such as 0.25 EUR.",
        "“Ben: Part of the work, beside the others’” takes a number above 0, at most 100.",
        "“Ben: At most so many items” takes a whole number.",
    ):
        assert lines(found).count(said) == 1, said


def test_no_key_of_a_plan_is_left_in_any_sentence(desk: Desk, qapp: QApplication) -> None:
    found = read(desk, table(desk))
    found.form.people.take(cards(desk, "Ana"))
    draft = found.draft
    draft.people = [DraftPerson("Ana", rate="much")]
    draft.roles = {"prompt": "tweet"}
    found.check()
    settled(desk, found)
    assert any("“Ana: Pay”" in one for one in lines(found))
    draft.people = []
    found.check()
    settled(desk, found)
    assert "“Prompt” has no place in this kind of task." in lines(found)
    assert "“Text” needs a column. Choose one under Columns." in lines(found)
    translate.install(qapp, "ar")
    assert found.found is not None
    for problem in found.found.problems:
        said = problem_said(desk.window.session, problem)
        assert not [one for one in ("prompt", "[fields]", "bundle.", "contributor") if one in said]


def test_signals_and_splits_of_a_round_go_by_their_names(desk: Desk) -> None:
    session = desk.window.session
    for key, name in (
        ("select.topic", "New topic"),
        ("select.chances", "Unsure model"),
        ("splits.column", "Splits stand in"),
        ("critical.column", "Marked in"),
    ):
        for sentence in (SAYS_NOTHING, UNREAD):
            said = plain(
                problem_said(session, Problem("x", sentence, {"column": "c", "key": key, "count": 2}))
            )
            assert f"“{name}”" in said
            assert key not in said


def test_a_column_that_marks_nothing(desk: Desk) -> None:
    screen_rounds.rounds(desk)
    desk.window.coordinator.bundle = None
    screen_rounds.first(desk)
    pane = desk.window.coordinator.pane.choosing  # type: ignore[union-attr]
    pane.read_files([screen_rounds.pool(desk, leak=False)])
    desk.until(lambda: pane.kept is not None and pane.kept.pool is not None)
    pane.kept.draft.critical_column, pane.kept.draft.language = "topic", desk.data
    pane.look()
    screen_rounds.settled(desk, desk.window.coordinator.pane)  # type: ignore[arg-type]
    told = [plain(one.text()) for one in pane.view.trouble.findChildren(Label)]
    assert "No value of the column “topic” says anything for “Marked in”." in told


@pytest.mark.parametrize("family", ALL, ids=lambda one: one.id)
def test_every_part_of_a_family_has_a_name(desk: Desk, family: Family) -> None:
    for part in family.parts:
        problem = Problem(
            "role_missing", "The role “{key}” is needed: name its column in [fields].", {"key": part.field}
        )
        assert f"“{part.field}”" not in problem_said(desk.window.session, problem)
