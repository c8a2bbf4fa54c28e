# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil adjudicate`: the items that people must settle go out as a file, and come back settled."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from annotator_app.cli.command import Command, place, takes_force
from annotator_app.cli.surroundings import Surroundings
from annotator_app.errors import QuestionError


def _run(around: Surroundings, asked: Namespace) -> int:
    bundle = around.bundle(asked.bundle)
    return _import(around, bundle, asked) if asked.source else _export(around, bundle, asked)


def _export(around: Surroundings, bundle: Path, asked: Namespace) -> int:
    from annotator_app.workflows.settling import adjudicate

    with around.out.progress("Looking") as progress:
        report = adjudicate.write_queue(bundle, Path(asked.out), force=asked.force, progress=progress)
    around.out.result({"items": report.items, "path": str(report.path), "causes": dict(report.causes)})
    around.out.say(f"{report.path}: items to settle: {report.items}.")
    for name, count in report.causes.items():
        around.out.say(f"  {name}: {count}")
    return 0


def _import(around: Surroundings, bundle: Path, asked: Namespace) -> int:
    from annotator_app.workflows.settling import adjudicate

    with around.out.progress("Settling") as progress:
        report = adjudicate.read_settled(bundle, Path(asked.source), progress=progress)
    refused = [
        {"line": one.line, "item": one.item, "code": one.problem.code, "message": one.problem.message}
        for one in report.refused
    ]
    around.out.result(
        {
            "items": report.items,
            "ambiguous": report.ambiguous,
            "left": report.left,
            "refused": refused,
        }
    )
    around.out.say(
        f"Items settled: {report.items}, of them as ambiguous: {report.ambiguous}; left as they were: {report.left}."
    )
    for one in refused:
        around.out.tell(f"  line {one['line']}, item {one['item']}: {one['message']} ({one['code']})")
    return QuestionError.exit_status if refused else 0


def _takes_file(parser: ArgumentParser) -> None:
    parser.add_argument(
        "bundle", type=place, metavar="BUNDLE", help="the path of a .bundle file, or its name"
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--export", dest="out", type=place, metavar="FILE", help="where the items to settle are written"
    )
    what.add_argument("--import", dest="source", type=place, metavar="FILE", help="that file, filled in")
    takes_force(parser)


COMMANDS = (
    Command(("adjudicate",), "writes and takes the items that people must settle", _takes_file, _run),
)
