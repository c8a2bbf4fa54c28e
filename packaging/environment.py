# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Makes the project's own Python environment, `.venv`, and does nothing when nothing has changed.

What was installed is remembered beside it: the fingerprint of `pyproject.toml`, the extras, the place and
the Python. Where packages come from is pip's own business; nothing here names or keeps it.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / ".venv"
MARK = "postil-installed.json"


def interpreter(place: Path) -> Path:
    """Give the Python of the environment at `place`, on every platform."""
    return place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def create(place: Path, python: str = sys.executable) -> Path:
    """Make an empty environment at `place`, replacing what stands there, and give its Python."""
    made = subprocess.run([python, "-m", "venv", "--clear", str(place)], check=False)
    if made.returncode:
        raise SystemExit(
            "This Python cannot make environments. On Debian and Ubuntu install the package python3-venv, "
            "then run the same command again."
        )
    return interpreter(place)


def install(python: Path, *what: str) -> None:
    """Install `what` with the pip of `python`, quietly."""
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *what]
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        raise SystemExit("The packages could not be installed; pip says above what it missed.")


def ensure(extras: Sequence[str] = ()) -> Path:
    """Give the Python of `.venv` with the project and `extras` installed; quick when nothing changed."""
    mark = PLACE / MARK
    known = _read(mark)
    wanted = _state(sorted({*extras, *known.get("extras", ())}))
    python = interpreter(PLACE)
    if known == wanted and python.exists():
        return python
    same_python = all(known.get(key) == wanted[key] for key in ("root", "python"))
    if not (same_python and python.exists()):
        print(f"Making the environment {PLACE.name} …", flush=True)
        python = create(PLACE)
    print("Installing Postil and what it needs …", flush=True)
    mark.unlink(missing_ok=True)
    extra = f"[{','.join(wanted['extras'])}]" if wanted["extras"] else ""
    install(python, "--editable", f"{ROOT}{extra}")
    mark.write_text(json.dumps(wanted), encoding="utf-8")
    return python


def _state(extras: list[str]) -> dict[str, object]:
    return {
        "pyproject": hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest(),
        "extras": extras,
        "root": str(ROOT),
        "python": f"{sys.version_info.major}.{sys.version_info.minor} {sys.base_prefix}",
    }


def _read(mark: Path) -> dict[str, object]:
    try:
        found = json.loads(mark.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
