# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The environment is made once, renewed when it must be, and names no place packages come from."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.rules import tree


class Steps(list[str]):
    """What the script asked for, in order, instead of doing it."""

    def create(self, place: Path, python: str = sys.executable) -> Path:
        self.append("create")
        inside = place / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        inside.parent.mkdir(parents=True, exist_ok=True)
        inside.touch()
        return inside

    def install(self, python: Path, *what: str) -> None:
        self.append(what[-1].rpartition("[")[2].rstrip("]") if "[" in what[-1] else "plain")


@pytest.fixture
def steps() -> Steps:
    return Steps()


@pytest.fixture
def environment(steps: Steps, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    path = tree.ROOT / "packaging" / "environment.py"
    spec = importlib.util.spec_from_file_location("postil_environment", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / "pyproject.toml").write_text("first", encoding="utf-8")
    for name, value in {
        "ROOT": tmp_path,
        "PLACE": tmp_path / ".venv",
        "create": steps.create,
        "install": steps.install,
    }.items():
        monkeypatch.setattr(module, name, value)
    return module


def test_a_second_call_does_nothing(environment: ModuleType, steps: Steps) -> None:
    assert environment.ensure(("dev",)) == environment.ensure(("dev",))
    assert steps == ["create", "dev"]


def test_what_was_asked_for_once_stays(environment: ModuleType, steps: Steps) -> None:
    environment.ensure()
    environment.ensure(("dev",))
    environment.ensure()
    assert steps == ["create", "plain", "dev"]


def test_new_needs_are_installed_into_the_same_environment(
    environment: ModuleType, steps: Steps, tmp_path: Path
) -> None:
    environment.ensure()
    (tmp_path / "pyproject.toml").write_text("second", encoding="utf-8")
    environment.ensure()
    assert steps == ["create", "plain", "plain"]


def test_a_moved_or_broken_environment_is_made_anew(
    environment: ModuleType, steps: Steps, tmp_path: Path
) -> None:
    python = environment.ensure()
    python.unlink()
    environment.ensure()
    mark = tmp_path / ".venv" / environment.MARK
    mark.write_text(json.dumps({**json.loads(mark.read_text()), "root": "elsewhere"}), encoding="utf-8")
    environment.ensure()
    assert steps == ["create", "plain"] * 3


def test_an_installation_that_broke_off_is_taken_up_again(
    environment: ModuleType, steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.ensure()

    def break_off(*_: object) -> None:
        raise SystemExit("no package index")

    with monkeypatch.context() as patched:
        patched.setattr(environment, "install", break_off)
        with pytest.raises(SystemExit):
            environment.ensure(("dev",))
    environment.ensure(("dev",))
    assert steps[-1] == "dev"
