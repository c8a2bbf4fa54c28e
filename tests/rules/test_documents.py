# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Documents that cannot lie: generated parts are current, links lead somewhere, commands exist."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from annotator_app.cli.main import NAMES
from annotator_app.model.lot_words import TOGETHER
from annotator_app.model.review import EVERY_CATEGORY, SETTLE_CAUSES
from annotator_app.quality.reviewing.sampling import PRESETS
from annotator_app.workflows.reporting.sign_figures import ALWAYS, ALWAYS_ALONE
from annotator_app.workflows.standing.lots import ZERO
from tests.rules import tree

DOCUMENTS = ("README.md", "ARCHITECTURE.md", "CHANGELOG.md")


def text(name: str) -> str:
    return (tree.ROOT / name).read_text(encoding="utf-8")


def test_generated_parts_are_current() -> None:
    words = [sys.executable, str(tree.ROOT / "packaging" / "docs.py"), "--check"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_and_pictures_lead_somewhere(name: str) -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", text(name))
    assert [target for target in targets if not (tree.ROOT / target).exists()] == []


def test_files_named_in_the_architecture_exist() -> None:
    named = re.findall(r"`((?:tests|packaging|resources|i18n)/[\w./]+\w)`", text("ARCHITECTURE.md"))
    assert [name for name in named if not (tree.ROOT / name).exists()] == []


@pytest.mark.parametrize(
    ("page", "words"),
    [("coordinator", SETTLE_CAUSES), ("reviewer", EVERY_CATEGORY)],
    ids=["causes", "categories"],
)
def test_the_manual_names_every_word_that_a_file_may_hold(page: str, words: tuple[str, ...]) -> None:
    manual = text(f"resources/manual/en/{page}.md")
    assert [word for word in words if f"`{word}`" not in manual] == []


def test_the_manual_names_every_review_plan_and_tells_of_several_together() -> None:
    manual = text("resources/manual/en/coordinator.md")
    typed = re.findall(r"`(?:--plan )?([a-z]+(?::[\w:]+)?)`", manual)
    plans = {*PRESETS, *ZERO, "all", "second", "risk", "risk:N", "iso:II:AQL"}
    assert plans - {*typed} == set()
    # The words of the line of a lot lead to what the manual says of it.
    told = "its looks count as well"
    assert told in TOGETHER
    assert told in manual


def test_the_manual_tells_of_the_sign_that_somebody_gives_one_answer_every_time() -> None:
    manual = text("resources/manual/en/coordinator.md")
    told = ("same answer", "every time")
    assert all(one in said for one in told for said in (ALWAYS, ALWAYS_ALONE, manual))


def test_commands_of_the_readme_exist() -> None:
    used = re.findall(r"^postil ([a-z][a-z-]*)(?= |$)", text("README.md"), flags=re.MULTILINE)
    assert len(used) > 8
    assert set(used) <= set(NAMES)
