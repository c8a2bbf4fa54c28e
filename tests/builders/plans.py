# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Plans and sources for tests of building: a good plan in one line, broken or changed in one place."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from annotator_app.errors import Problem
from annotator_app.workflows.building.plans.plan_items import Prepared, prepare
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.signing import identity

PASSPHRASE = "correct horse"

HEAD = """[bundle]
name = "test"
project = "test-7k3q"
title = {{ en = "Test" }}
family = "{family}"
language = "{language}"

"""
SOURCE = '[[source]]\npath = "{path}"\nlicence = "CC0 1.0"\norigin = "test"\ncredit = "us"\n{more}\n'
LABEL = """
[[question]]
id = "label"
[[question.option]]
id = "positive"
text = { en = "Positive" }
[[question.option]]
id = "negative"
text = { en = "Negative" }
"""
ROWS = "id,text,label\na-1,I like it,positive\na-2,I do not,negative\na-3,It is fine,positive\n"


def write(folder: Path, text: str, files: Mapping[str, str | bytes] | None = None) -> Path:
    """Write a plan and the files beside it; give the path of the plan."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in (files or {}).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    plan = folder / "plan.toml"
    plan.write_text(text, encoding="utf-8")
    return plan


def plan_text(
    family: str,
    fields: str,
    *,
    path: str = "items.csv",
    language: str = "en",
    source: str = "",
    more: str = "",
) -> str:
    """Give the text of a plan with one source."""
    head = HEAD.format(family=family, language=language)
    return head + SOURCE.format(path=path, more=source) + f"\n[fields]\n{fields}\n" + more


def sentiment(
    folder: Path, rows: str | bytes = ROWS, *, fields: str = "", more: str = "", source: str = ""
) -> Path:
    """Give a plan of the family sentiment over CSV rows with id, text and label."""
    text = plan_text("sentiment", f'id = "id"\ntext = "text"\n{fields}', source=source, more=LABEL + more)
    return write(folder, text, {"items.csv": rows})


def made(plan: Path) -> Prepared:
    """Give the items of a plan that has no errors."""
    prepared, problems = prepare(plan)
    errors = [problem.message for problem in problems if problem.severity == "error"]
    assert not errors, errors
    assert prepared is not None
    return prepared


def codes(problems: list[Problem], severity: str | None = None) -> list[str]:
    """Give the codes of problems, of one severity if told."""
    return [problem.code for problem in problems if severity in (None, problem.severity)]


def coordinator(folder: Path, stack: ExitStack, name: str = "Coordinator") -> Home:
    """Give an open home with a locked key, closed with the stack."""
    home = stack.enter_context(open_home(folder))
    identity.new(home, name, PASSPHRASE)
    return home


def passphrase(_purpose: str) -> str:
    """Answer every question for a passphrase."""
    return PASSPHRASE
