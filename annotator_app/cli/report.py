# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil report`: the coordinator's page."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from annotator_app.cli.command import Command, takes_force
from annotator_app.cli.surroundings import Surroundings


def _run(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.merging import make_report

    bundle = around.bundle(asked.bundle)
    tables = Path(asked.csv) if asked.csv else None
    with around.out.progress("Counting") as progress:
        report = make_report.run(
            bundle,
            Path(asked.out),
            tables,
            force=asked.force,
            before=around.bundle(asked.before) if asked.before else None,
            progress=progress,
        )
    files = [str(path) for path in report.files]
    around.out.result({"path": str(report.path), "figures": report.figures, "files": files})
    for name, value in report.summary:
        around.out.fact(name, value)
    around.out.tell(f"The page is {report.path}. It needs no network and holds no scripts.")
    return 0


def _takes_out(parser: ArgumentParser) -> None:
    parser.add_argument("bundle", metavar="BUNDLE", help="the path of a .bundle file, or its name")
    parser.add_argument("--out", required=True, metavar="FILE.html", help="where the page is written")
    parser.add_argument(
        "--before", metavar="BUNDLE", help="the bundle of an earlier round to hold it against"
    )
    parser.add_argument("--csv", metavar="DIR", help="writes every table of the page there too")
    takes_force(parser)


COMMANDS = (Command(("report",), "writes the coordinator's page", _takes_out, _run),)
