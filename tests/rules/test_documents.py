# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Documents that cannot lie: generated parts are current, links lead somewhere, commands exist."""

from __future__ import annotations

import argparse
import inspect
import re
import subprocess
import sys

import pytest

from annotator_app.cli.main import COMMANDS, NAMES
from annotator_app.exchange.writing.writer import WRITERS
from annotator_app.model.lot_words import TOGETHER
from annotator_app.model.review import EVERY_CATEGORY, SETTLE_CAUSES
from annotator_app.quality.reviewing.sampling import PRESETS
from annotator_app.workflows.reporting.sign_figures import ALWAYS, ALWAYS_ALONE
from annotator_app.workflows.standing.lots import ZERO
from annotator_app.workflows.standing.review_objects import as_objects
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


def test_options_and_keys_beside_the_contract_are_those_that_there_are() -> None:
    """ARCHITECTURE.md, section 12: what a command takes and gives beside what `cli.md` says."""
    _, _, section = text("ARCHITECTURE.md").partition("### Commands and JSON keys beside those of `cli.md`")
    rows = dict(re.findall(r"^\| `((?:bundle |review )?[a-z]+)` \|(.*)$", section, flags=re.MULTILINE))
    assert len(rows) >= 8
    for name, told in rows.items():
        parser = argparse.ArgumentParser()
        next(one for one in COMMANDS if " ".join(one.words) == name).take(parser)
        there = set(re.findall(r"--[a-z-]+", parser.format_help()))
        assert set(re.findall(r"`(--[a-z-]+)", told)) <= there, name
    (lot,) = re.findall(r"^\| a lot.*?\| \| `([a-z0-9_ ]+)`", section, flags=re.MULTILINE)
    source = inspect.getsource(as_objects)
    assert lot.split() == re.findall(r'^ +"(\w+)": ', source, flags=re.MULTILINE)
    named = re.search(r"^Formats that .*$", section, flags=re.MULTILINE)
    assert named is not None
    assert set(re.findall(r"`([a-z]+)`", named.group())) <= set(WRITERS)


def test_commands_of_the_readme_exist() -> None:
    used = re.findall(r"^postil ([a-z][a-z-]*)(?= |$)", text("README.md"), flags=re.MULTILINE)
    assert len(used) > 8
    assert set(used) <= set(NAMES)
