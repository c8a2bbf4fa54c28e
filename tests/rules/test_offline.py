# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The guard itself: an attempt is refused, in this process and in others, and spoils the run even if swallowed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.rules import offline, tree
from tests.rules.guarded import sitecustomize as guard

TRY = "import socket\ntry:\n    socket.create_connection(('127.0.0.1', 9), 1)\nexcept Exception as error:\n    print(type(error).__name__)\n"


def surroundings(report: Path) -> dict[str, str]:
    paths = os.pathsep.join((str(offline.GUARDED), str(tree.ROOT)))
    return {**os.environ, guard.REPORT: str(report), "PYTHONPATH": paths}


def test_this_run_is_guarded() -> None:
    assert getattr(sys, "_postil_offline", False)


def test_a_process_is_refused_and_reported(tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    done = subprocess.run(
        [sys.executable, "-c", TRY], env=surroundings(report), capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "NetworkTriedError"
    assert "127.0.0.1" in report.read_text(encoding="utf-8")


def test_a_swallowed_attempt_spoils_the_run(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "def test_it():\n" + "".join(f"    {line}\n" for line in TRY.splitlines()), encoding="utf-8"
    )
    words = ["-p", "tests.rules.offline", "-p", "no:randomly", "-p", "no:cacheprovider", "-c", os.devnull]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *words, "--rootdir", str(tmp_path), str(tmp_path)],
        env=surroundings(tmp_path / "report.txt"),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "1 passed" in done.stdout, done.stdout + done.stderr
    assert "network: socket." in done.stdout
    assert done.returncode == 1
