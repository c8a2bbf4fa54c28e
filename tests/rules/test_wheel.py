# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The wheel alone is enough: it carries what lies beside the package, installs into an empty environment and runs.

This is the one place of the tests where a package index is needed; Postil itself still opens no socket.
"""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.rules import imports, offline, tree

pytestmark = [pytest.mark.wheel, pytest.mark.xdist_group("wheel")]
SCRIPT = tree.ROOT / "packaging" / "wheel_check.py"
BUILD = "import sys, pathlib; sys.path.insert(0, sys.argv[1]); import wheel_check; print(wheel_check.build(pathlib.Path(sys.argv[2])))"


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    words = [sys.executable, "-c", BUILD, str(SCRIPT.parent), str(tmp_path_factory.mktemp("wheel"))]
    done = subprocess.run(words, capture_output=True, text=True, env=offline.free_environment(), check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return Path(done.stdout.strip())


def test_it_carries_what_lies_beside_the_package(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    for folder, name in (("resources", "_resources"), ("i18n", "_i18n")):
        ours = {path for path in tree.files() if path.relative_to(tree.ROOT).parts[0] == folder}
        wanted = {f"annotator_app/{name}/{path.relative_to(tree.ROOT / folder).as_posix()}" for path in ours}
        assert wanted, folder
        assert wanted <= inside, sorted(wanted - inside)[:5]


def test_it_carries_nothing_of_tests_or_scripts(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.partition("/")[0] for name in archive.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"annotator_app"}


def test_it_brings_no_network_code(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    imports.hold(tmp_path)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_it_runs_the_whole_demo_in_an_empty_environment(wheel: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--wheel", str(wheel)],
        capture_output=True,
        text=True,
        env=offline.free_environment(),
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"Python {sys.version_info.major}.{sys.version_info.minor}: good" in done.stdout
