# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The one door to everything a developer does: `python packaging/dev.py COMMAND`.

Needs nothing but Python 3.11 or newer; the environment `.venv` is made on the first call and kept current.
With `--here` before the command, the Python that runs this is used as it is and nothing is installed.
Continuous integration calls the same commands.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
OLDEST = (3, 11)
NO_DISPLAY = 6

if sys.version_info < OLDEST:
    raise SystemExit(
        "Postil needs Python 3.11 or newer. Run this with such a one, as in: python3.12 packaging/dev.py"
    )

import environment  # noqa: E402 - an older Python is told above what it lacks


@dataclass(frozen=True)
class Command:
    """One thing that can be asked for; `run` gets the Python to use and the words after the name."""

    name: str
    does: str
    run: Callable[[str, list[str]], int]
    extras: tuple[str, ...] = ("dev",)


def main(words: list[str]) -> int:
    """Run the command that `words` name and give its exit status; without words list all commands."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr] - a console that lacks a sign shows another
    here = words[:1] == ["--here"]
    name, *rest = (words[1:] if here else words) or ["help"]
    command = next((one for one in COMMANDS if one.name == name), None)
    if command is None:
        print(listing())
        return 0 if name in ("help", "-h", "--help") else 2
    python = sys.executable if here else str(environment.ensure(command.extras))
    return command.run(python, rest)


def listing() -> str:
    """Give the list of all commands for people."""
    width = max(len(command.name) for command in COMMANDS)
    lines = [f"  {command.name:<{width}}  {command.does}" for command in COMMANDS]
    return "\n".join(["python packaging/dev.py COMMAND [MORE …]", "", *lines])


def start(python: str, rest: list[str]) -> int:
    """Open Postil on the sample packs; where no window can open say so and offer the way without one."""
    if "--check" not in rest and not _has_display():
        print("There is no display here, so no window can open.")
        print("`postil demo --check` goes the same way without one and prints each step:")
        print("  python3 packaging/dev.py start --check")
        if not (sys.stdin.isatty() and input("Run it now? [Y/n] ").strip().lower() in ("", "y", "yes")):
            return NO_DISPLAY
        rest = [*rest, "--check"]
    return _call(python, "-m", "annotator_app", "demo", *rest)


def test(python: str, rest: list[str]) -> int:
    """Run all tests on four processes, offscreen; words after the command go to pytest."""
    # A test waits two fifths of its time, for timers, the disk and other processes: three kept two cores busy
    # for 85 % of a run, four leave little more to be had.
    workers = [] if _names_workers(rest) else ["-n", "4", "--dist", "loadgroup"]
    # One order and one draw of examples, so that what passed can be run again; words after the command name others.
    seeds = ["--randomly-seed=1", "--hypothesis-seed=1"]
    # Hundreds of processes load the same modules: even where the surroundings forbid it, each is compiled once.
    kept = {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}
    return _call(python, "-m", "pytest", *workers, *seeds, *rest, **kept)


def check(python: str, rest: list[str]) -> int:
    """Look at form, types and import contracts; everything is run, the worst status counts."""
    fix = "--fix" in rest
    steps = (
        ("lint", ["-m", "ruff", "check", "--quiet", *(["--fix"] if fix else []), "."]),
        ("format", ["-m", "ruff", "format", "--quiet", *([] if fix else ["--diff"]), "."]),
        ("types", ["-m", "mypy", "--no-error-summary"]),
        (
            "import contracts",
            ["-c", "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"],
        ),
    )
    failing = [name for name, words in steps if _step(python, name, words)]
    print("All good." if not failing else f"Not yet good: {', '.join(failing)}.", flush=True)
    return 1 if failing else 0


def script(*path: str) -> Callable[[str, list[str]], int]:
    """Give a command that hands its words to a script of this folder."""

    def run(python: str, rest: list[str]) -> int:
        return _call(python, str(HERE.joinpath(*path)), *rest)

    return run


COMMANDS = (
    Command(
        "start",
        "makes the environment and opens Postil on sample packs (--check: without a window)",
        start,
        (),
    ),
    Command("test", "makes the environment and runs all tests", test),
    Command("check", "lint, format, types, import contracts (--fix: mends what can be mended)", check),
    Command("texts", "collects the marked texts into i18n/ and checks the translations", script("texts.py")),
    Command(
        "fonts",
        "makes the fonts from their releases (--cjk FOLDER: those of Chinese, Japanese and Korean)",
        script("make_fonts.py"),
    ),
    Command(
        "bench", "measures; each figure is a ratio to a baseline of the same run", script("bench", "run.py")
    ),
    Command(
        "fuzz",
        "feeds damaged bytes to everything that reads them (--runs N, --seconds N, --target NAME)",
        script("fuzz.py"),
        ("dev", "fuzz"),
    ),
    Command(
        "faults",
        "kills each workflow 1,000 times, cuts the power 500 times, fills the disk (COUNT, names of workflows)",
        script("faults.py"),
    ),
    Command("sample", "builds the packs of all sample plans into build/samples", script("sample.py")),
    Command(
        "wheel-check",
        "installs the wheel into empty environments and runs the demo there",
        script("wheel_check.py"),
    ),
    Command(
        "pictures", "takes the approved pictures of screens anew; look at each of them", script("pictures.py")
    ),
    Command("screenshot", "takes the picture of README.md anew", script("screenshot.py")),
    Command(
        "docs", "writes the generated parts of the documents (--check: only compares)", script("docs.py")
    ),
)


def _step(python: str, name: str, words: Sequence[str]) -> int:
    print(f"— {name}", flush=True)
    return _call(python, *words)


def _call(python: str, *words: str, **surroundings: str) -> int:
    return subprocess.run(
        [python, *words], cwd=ROOT, env={**os.environ, **surroundings}, check=False
    ).returncode


def _names_workers(words: list[str]) -> bool:
    return any(word.startswith(("-n", "--numprocesses")) for word in words)


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    try:
        raise SystemExit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        raise SystemExit(130) from None
