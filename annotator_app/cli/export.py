# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil export`: the merged answers as rows for others."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from annotator_app.cli.command import Command, place, takes_force
from annotator_app.cli.output import problem_object
from annotator_app.cli.surroundings import Surroundings
from annotator_app.errors import UsageError


def _run(around: Surroundings, asked: Namespace) -> int:
    if asked.list:
        return _list(around)
    for option, value in (("BUNDLE", asked.bundle), ("--format", asked.format), ("--out", asked.out)):
        if value is None:
            raise UsageError(option=option)
    from annotator_app.workflows.exporting import export_set

    bundle = around.bundle(asked.bundle)
    with around.out.progress("Exporting") as progress:
        report = export_set.run(
            bundle,
            asked.format,
            Path(asked.out),
            force=asked.force,
            bom=asked.bom,
            pseudonyms=asked.pseudonyms,
            merge=asked.merged,
            judges=asked.judges,
            parquet=asked.parquet,
            annotators=asked.annotators,
            progress=progress,
        )
    files = [{"path": str(one.path), "sha256": one.sha256, "size": one.size} for one in report.files]
    dropped = list(report.dropped)
    around.out.result(
        {
            "format": report.format,
            "rows": report.rows,
            "answers": report.answers,
            "dropped": dropped,
            "kinds": dict(report.kinds),
            "files": files,
            "problems": [problem_object(one) for one in report.problems],
        }
    )
    around.out.say(f"Rows: {report.rows}, from answers: {report.answers}.")
    for kind, count in report.kinds.items():
        around.out.say(f"  {kind}: {count}")
    for one in dropped:
        around.out.say(f"  dropped {one['count']}: {one['reason']}")
    around.out.problems(report.problems)
    for one in files:
        around.out.say(f"{one['path']}  sha256 {one['sha256']}")
    return 0


def _list(around: Surroundings) -> int:
    from annotator_app.workflows.exporting import export_set

    formats = export_set.formats()
    names = ("name", "reads", "writes", "families", "keeps", "drops")
    rows = [{name: getattr(one, name) for name in names} for one in formats]
    around.out.result({"formats": [{**row, "families": list(row["families"])} for row in rows]})
    around.out.table(
        ("format", "read", "written", "keeps", "drops"),
        [
            (one.name, "yes" if one.reads else "", "yes" if one.writes else "", one.keeps, one.drops)
            for one in formats
        ],
        whole=True,
    )
    around.out.say(
        "No file holds practice, models' judgements (--judges writes these), or versions of which none is chosen."
    )
    return 0


def _takes_format(parser: ArgumentParser) -> None:
    parser.add_argument(
        "bundle", type=place, metavar="BUNDLE", nargs="?", help="the path of a .bundle file, or its name"
    )
    parser.add_argument("--format", metavar="NAME", help="one of those that --list shows as written")
    parser.add_argument(
        "--out", type=place, metavar="PATH", help="where the rows are written; a folder for a data set"
    )
    parser.add_argument(
        "--bom", action="store_true", help="puts a byte order mark before CSV, for spreadsheets"
    )
    parser.add_argument(
        "--pseudonyms", action="store_true", help="names contributors by pseudonyms, the same in every export"
    )
    parser.add_argument(
        "--merged", action="store_true", help="one row an item, made of the answers of all contributors"
    )
    parser.add_argument(
        "--judges", action="store_true", help="what models that judge said, instead of what people did"
    )
    parser.add_argument(
        "--parquet", action="store_true", help="gives a data set its tables as Parquet too, beside JSON Lines"
    )
    parser.add_argument(
        "--annotators",
        choices=("expert-generated", "crowdsourced", "other"),
        default="other",
        help="what the card of a data set calls its contributors",
    )
    parser.add_argument("--list", action="store_true", help="lists the formats, and what each keeps")
    takes_force(parser)


COMMANDS = (Command(("export",), "writes the merged answers for other programs", _takes_format, _run),)
