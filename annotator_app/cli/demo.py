# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil demo`: sample packs in a fresh home, in the window or the whole loop without one."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator_app.cli.command import Command, place
from annotator_app.cli.surroundings import Surroundings
from annotator_app.errors import UsageError


def _run(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows import demo

    with _folder(asked.keep) as folder:
        if not asked.check:
            if around.open_window is None:
                raise UsageError(option="--check")
            return around.open_window(demo.sample_home(folder), None)
        with around.out.progress("Trying everything") as progress:
            steps = demo.run(folder, progress)
    around.out.result({"steps": [asdict(step) for step in steps]})
    around.out.table(
        ("step", "", "seconds", "what"),
        [(one.name, "ok" if one.ok else "NOT OK", f"{one.seconds:.2f}", one.detail) for one in steps],
    )
    return 0 if all(one.ok for one in steps) else 1


@contextmanager
def _folder(keep: str | None) -> Iterator[Path]:
    if keep is not None:
        Path(keep).mkdir(parents=True, exist_ok=True)
        yield Path(keep)
        return
    with TemporaryDirectory(prefix="postil-demo-") as folder:
        yield Path(folder)


def _takes_keep(parser: ArgumentParser) -> None:
    parser.add_argument("--check", action="store_true", help="goes through the whole loop without a window")
    parser.add_argument(
        "--keep", type=place, metavar="DIR", help="works in this folder and leaves everything there"
    )


COMMANDS = (Command(("demo",), "sample packs in a fresh home", _takes_keep, _run),)
