# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Proves that the wheel alone is enough: built, installed into an empty environment, run there.

Done for each Python from 3.11 to 3.13 that this machine has, or for those named. Reaches the package index
that pip is set to; Postil itself is then run with `demo --check` in a folder with nothing of the source.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import environment

VERSIONS = ("3.11", "3.12", "3.13")
ASK_VERSION = "import sys; print('%d.%d' % sys.version_info[:2])"
FORGOTTEN = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "POSTIL_HOME")


def main(words: list[str]) -> int:
    """Check the wheel under the Pythons that `words` name (all found if none); 1 where one is not good.

    `--wheel FILE` before them takes a wheel that is already built.
    """
    given, words = (words[1], words[2:]) if words[:1] == ["--wheel"] else (None, words)
    with tempfile.TemporaryDirectory(prefix="postil-wheel-") as name:
        folder = Path(name)
        wheel = Path(given) if given else build(folder)
        print(f"{wheel.name}: {wheel.stat().st_size / 1e6:.1f} MB", flush=True)
        bad = [
            version for version, python in pythons(words).items() if not runs(version, python, wheel, folder)
        ]
    return 1 if bad else 0


def build(folder: Path) -> Path:
    """Build the wheel into `folder` with the back end that is installed here, and give its path."""
    words = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    done = subprocess.run(words, cwd=environment.ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)
    return next(folder.glob("postil-*.whl"))


def runs(version: str, python: str, wheel: Path, folder: Path) -> bool:
    """Whether `postil demo --check` passes under `python` with nothing but the wheel; says what happened."""
    place = folder / version
    done = demo(python, wheel, place)
    # Half a gigabyte for each Python: the next one takes the place of the last.
    shutil.rmtree(place, ignore_errors=True)
    print(f"Python {version}: {'good' if done.returncode == 0 else 'NOT GOOD'}", flush=True)
    if done.returncode:
        print(done.stdout + done.stderr, flush=True)
    return done.returncode == 0


def demo(python: str, wheel: Path, place: Path) -> subprocess.CompletedProcess[str]:
    """Install `wheel` into an empty environment below `place` and run `postil --json demo --check` there."""
    inside = environment.create(place / "env", python)
    empty = place / "empty"
    empty.mkdir()
    surroundings = {key: value for key, value in os.environ.items() if key not in FORGOTTEN}
    # What the demo runs is compiled as it is loaded; compiling half a gigabyte beforehand shows nothing more.
    how = ["--quiet", "--disable-pip-version-check", "--no-compile"]
    pip = [str(inside), "-m", "pip", "install", *how, str(wheel)]
    installed = subprocess.run(pip, cwd=empty, env=surroundings, capture_output=True, text=True, check=False)
    if installed.returncode:
        return installed
    postil = inside.with_name("postil.exe" if os.name == "nt" else "postil")
    surroundings["POSTIL_HOME"] = str(place / "home")
    words = [str(postil), "--json", "demo", "--check"]
    return subprocess.run(words, cwd=empty, env=surroundings, capture_output=True, text=True, check=False)


def steps(said: str) -> list[dict[str, object]]:
    """Give the steps that `demo --check` printed as JSON."""
    found = json.loads(said)["steps"]
    return list(found)


def pythons(names: list[str]) -> dict[str, str]:
    """Give version and program of each wanted Python on this machine; the running one is always known."""
    found = {f"{sys.version_info.major}.{sys.version_info.minor}": sys.executable}
    for version in VERSIONS:
        program = _program(version)
        if program:
            found.setdefault(version, program)
    if missing := sorted(set(names) - set(found)):
        raise SystemExit(f"Not on this machine: Python {', '.join(missing)}")
    return {version: found[version] for version in sorted(found) if not names or version in names}


def _program(version: str) -> str | None:
    kept = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    candidates = [shutil.which(f"python{version}")]
    candidates += [
        str(environment.interpreter(place)) for place in sorted(kept.glob(f"{version}.*"), reverse=True)
    ]
    return next((one for one in candidates if one and _answers(one, version)), None)


def _answers(program: str, version: str) -> bool:
    try:
        said = subprocess.run([program, "-c", ASK_VERSION], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return said.returncode == 0 and said.stdout.strip() == version


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
