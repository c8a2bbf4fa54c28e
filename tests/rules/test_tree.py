# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The repository as a stranger gets it: fixed top level, no traces of one machine, commands that agree."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.rules import tree

BINARY = frozenset({".ttf", ".otf", ".woff2", ".png", ".ico", ".icns", ".sqlite", ".zip", ".gz", ".qm"})
MACHINE = re.compile("|".join(("/" + "work/", "/" + "root/", "/" + "tmp/[a-z]")))
HOSTS = re.compile(
    "|".join(
        (
            "py" + r"pi\.org",
            "python" + r"hosted\.org",
            "npm" + r"js\.(org|com)",
            "deb" + r"\.debian\.org",
            "archive" + r"\.ubuntu\.com",
            "--index" + "-url",
            "--extra-index" + "-url",
            "--find" + "-links",
        )
    )
)
# An interface method that each subclass has to give says so behind its `raise`.
MARKS_OF_OPEN_WORK = re.compile(
    r"\b(TO" + "DO|FIX" + r"ME|X" + r"XX)\b|NotImplemented" + r"Error(?!.*  # )|pytest\.sk" + "ip"
)


def text_files() -> list[Path]:
    data = tree.ROOT / "tests" / "data"
    return [path for path in tree.files() if path.suffix not in BINARY and data not in path.parents]


def places(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    found = []
    for path in paths:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
        found += [
            f"{tree.name(path)}:{at}: {line.strip()[:90]}"
            for at, line in enumerate(lines, 1)
            if pattern.search(line)
        ]
    return found


def project() -> dict[str, dict[str, object]]:
    return tomllib.loads((tree.ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_no_path_of_one_machine_is_in_the_tree() -> None:
    assert not places(MACHINE, text_files())


def test_no_package_index_is_named_in_the_tree() -> None:
    assert not places(HOSTS, text_files())


def test_nothing_is_left_open_in_the_code() -> None:
    assert not places(MARKS_OF_OPEN_WORK, tree.modules("annotator_app", "packaging", "tests"))


def test_the_top_level_is_the_agreed_one() -> None:
    for name in ("README.md", "ARCHITECTURE.md", "CHANGELOG.md", "LICENSE", "pyproject.toml", ".ci/run"):
        assert (tree.ROOT / name).is_file(), name
    assert "Apache License" in (tree.ROOT / "LICENSE").read_text(encoding="utf-8")


def test_packaging_is_no_package() -> None:
    assert not list((tree.ROOT / "packaging").rglob("__init__.py"))
    import packaging.version

    assert packaging.version.Version("1.0") < packaging.version.Version("2.0")


def test_the_pins_that_measurements_asked_for() -> None:
    needs = project()["project"]["dependencies"]
    assert isinstance(needs, list)
    assert "PySide6-Essentials>=6.11.3,<6.12" in needs
    assert "sqlite-utils>=4.2,<5" in needs
    assert project()["project"]["requires-python"] == ">=3.11"


def test_the_readme_and_continuous_integration_run_the_same_tests() -> None:
    readme = (tree.ROOT / "README.md").read_text(encoding="utf-8")
    ci = (tree.ROOT / ".ci" / "run").read_text(encoding="utf-8")
    commands = re.findall(r"^python3? (packaging/dev\.py \w+)$", readme, flags=re.MULTILINE)
    assert commands == ["packaging/dev.py start", "packaging/dev.py test"]
    assert '"$python" packaging/dev.py test || tested=$?' in ci
    assert '"$python" packaging/dev.py check || checked=$?' in ci


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no executable mark")
def test_continuous_integration_can_be_started() -> None:
    script = tree.ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert subprocess.run(["bash", "-n", str(script)], check=False).returncode == 0


def test_the_door_lists_its_commands() -> None:
    door = tree.ROOT / "packaging" / "dev.py"
    done = subprocess.run([sys.executable, str(door)], capture_output=True, text=True, check=True)
    names = {line.split()[0] for line in done.stdout.splitlines() if line.startswith("  ")}
    assert names >= {"start", "test", "check", "texts", "fonts", "bench", "sample", "wheel-check", "docs"}
    scripts = re.findall(r'script\("([^)]*)"\)', door.read_text(encoding="utf-8"))
    for words in scripts:
        assert door.parent.joinpath(*words.split('", "')).is_file(), words
