# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil report`: the coordinator's page."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator_app.cli.command import Command, place, takes_force, takes_passphrase
from annotator_app.cli.surroundings import Surroundings

if TYPE_CHECKING:
    from annotator_app.workflows.rounds.close_round import Closing


def _run(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.model.report_part import ReportPart
    from annotator_app.workflows.new_file import taken_back
    from annotator_app.workflows.reporting import make_report

    bundle = around.bundle(asked.bundle)
    part = ReportPart(language=asked.language, question=asked.question, contributor=asked.contributor)
    closing = _closing(around, asked, bundle, whole=not part) if asked.close_round else None
    tables, figures = (Path(path) if path else None for path in (asked.csv, asked.figures))
    with around.out.progress("Counting") as progress:
        report = make_report.run(
            bundle,
            Path(asked.out),
            tables,
            figures,
            force=asked.force,
            before=around.bundle(asked.before) if asked.before else None,
            part=part,
            progress=progress,
        )
    told = {"path": str(report.path), "figures": report.figures}
    with taken_back(force=asked.force) as files:
        files.extend(report.files)
        if asked.statements:
            from annotator_app.workflows.reporting import work_statements

            with around.out.progress("Adding up") as progress:
                made = work_statements.run(
                    bundle, Path(asked.statements), force=asked.force, progress=progress
                )
            told["statements"] = made.figures["statements"]
            files.extend(made.files)
        if closing is not None:
            told["closed"] = str(closing.close(report.figures, files))
    told["files"] = list(map(str, files))
    around.out.result(told)
    for name, value in report.summary:
        around.out.fact(name, value)
    around.out.tell(f"The page is {report.path}. It needs no network and holds no scripts.")
    if closing is not None:
        around.out.tell(f"The round is closed. Its signed summary is {told['closed']}.")
    return 0


def _closing(around: Surroundings, asked: Namespace, bundle: Path, *, whole: bool) -> Closing:
    """Open the key before anything is counted, so that a wrong passphrase costs no time."""
    from annotator_app.errors import UsageError
    from annotator_app.workflows.rounds import close_round

    if not whole:
        raise UsageError(option="--close-round")
    with around.home(create=False) as home:
        return close_round.begin(home, bundle, [*map(Path, asked.given)], around.ask_passphrase(asked))


def _takes_out(parser: ArgumentParser) -> None:
    parser.add_argument(
        "bundle", type=place, metavar="BUNDLE", help="the path of a .bundle file, or its name"
    )
    parser.add_argument(
        "--out", required=True, type=place, metavar="FILE.html", help="where the page is written"
    )
    parser.add_argument(
        "--before", type=place, metavar="BUNDLE", help="the bundle of an earlier round to hold it against"
    )
    parser.add_argument("--csv", type=place, metavar="DIR", help="writes every table of the page there too")
    parser.add_argument("--figures", type=place, metavar="FILE.json", help="writes every figure there too")
    parser.add_argument(
        "--statements",
        type=place,
        metavar="DIR",
        help="writes the payment sheet and a work statement for each contributor there",
    )
    parser.add_argument("--language", metavar="TAG", default="", help="counts items in that language alone")
    parser.add_argument("--question", metavar="ID", default="", help="counts that question alone")
    parser.add_argument(
        "--contributor", metavar="NAME", default="", help="counts what that person answered alone"
    )
    parser.add_argument(
        "--close-round",
        action="store_true",
        help="signs how the round ended; nothing is built into it afterwards",
    )
    parser.add_argument(
        "--given-out", type=place, metavar="PATH", dest="given", action="append", default=[],
        help="with --close-round: a file or folder that was made of the round, which the summary names; repeatable",
    )  # fmt: skip
    takes_passphrase(parser)
    takes_force(parser)


COMMANDS = (Command(("report",), "writes the coordinator's page", _takes_out, _run),)
