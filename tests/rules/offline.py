# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""No socket is ever opened: a plugin of the test run, loaded by `tests/conftest.py`.

Every event that Python raises before it touches the network refuses the call and is written down, so that
the run is not good even where the code under test swallows the refusal. Processes started by tests get
the same guard through `tests/rules/guarded/sitecustomize.py`.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import pytest

from tests.rules.guarded import sitecustomize as guard

GUARDED = Path(guard.__file__).parent


def pytest_configure(config: pytest.Config) -> None:
    """Put the guard up, here and in every process that a test starts."""
    if guard.REPORT not in os.environ:
        descriptor, name = tempfile.mkstemp(prefix="postil-network-", suffix=".txt")
        os.close(descriptor)
        os.environ[guard.REPORT] = name
        config.stash[_OWNED] = Path(name)
    paths = [str(GUARDED), *filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep))]
    os.environ["PYTHONPATH"] = os.pathsep.join(dict.fromkeys(paths))
    guard.put_up()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail the run if anything anywhere tried to reach the network."""
    tried = attempts()
    if tried and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say which attempts there were."""
    for line in attempts():
        terminalreporter.write_line(f"network: {line}", red=True)
    owned = config.stash.get(_OWNED, None)
    if owned is not None:
        owned.unlink(missing_ok=True)


def attempts() -> list[str]:
    """Give one line for every attempt of this run, in all its processes."""
    report = Path(os.environ[guard.REPORT])
    return report.read_text(encoding="utf-8").splitlines() if report.exists() else []


def free_environment() -> dict[str, str]:
    """Give the surroundings for a process that may reach the network: an installer, never Postil."""
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", guard.REPORT)}
    kept["PYTHONDONTWRITEBYTECODE"] = "1" if sys.dont_write_bytecode else ""
    return kept


_OWNED = pytest.StashKey[Path]()
