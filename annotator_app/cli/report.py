# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil report`: the coordinator's page."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from annotator_app.cli.command import Command, takes_force
from annotator_app.cli.surroundings import Surroundings


def _run(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.model.report_part import ReportPart
    from annotator_app.workflows.merging import make_report

    bundle = around.bundle(asked.bundle)
    tables, figures = (Path(path) if path else None for path in (asked.csv, asked.figures))
    with around.out.progress("Counting") as progress:
        report = make_report.run(
            bundle,
            Path(asked.out),
            tables,
            figures,
            force=asked.force,
            before=around.bundle(asked.before) if asked.before else None,
            part=ReportPart(language=asked.language, question=asked.question, contributor=asked.contributor),
            progress=progress,
        )
    files = [str(path) for path in report.files]
    told = {"path": str(report.path), "figures": report.figures, "files": files}
    if asked.statements:
        from annotator_app.workflows.merging import work_statements

        with around.out.progress("Adding up") as progress:
            made = work_statements.run(bundle, Path(asked.statements), force=asked.force, progress=progress)
        told["statements"] = made.figures["statements"]
        told["files"] = files + [str(path) for path in made.files]
    around.out.result(told)
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
    parser.add_argument("--figures", metavar="FILE.json", help="writes every figure there too")
    parser.add_argument(
        "--statements",
        metavar="DIR",
        help="writes the payment sheet and a work statement for each contributor there",
    )
    parser.add_argument("--language", metavar="TAG", default="", help="counts items in that language alone")
    parser.add_argument("--question", metavar="ID", default="", help="counts that question alone")
    parser.add_argument(
        "--contributor", metavar="NAME", default="", help="counts what that person answered alone"
    )
    takes_force(parser)


COMMANDS = (Command(("report",), "writes the coordinator's page", _takes_out, _run),)
