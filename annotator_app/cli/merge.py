# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil merge`: result and verdict packs into a bundle; where two part, which version holds."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator_app.cli.command import Command, place, takes_passphrase, takes_results_key
from annotator_app.cli.output import problem_object
from annotator_app.cli.surroundings import Surroundings
from annotator_app.errors import ConflictError, UsageError

if TYPE_CHECKING:
    from annotator_app.workflows.keeping.home import Home
    from annotator_app.workflows.merging.choose_version import Chosen


def _run(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.merging import merge_results
    from annotator_app.workflows.signing.unlock import Unlocker

    choosing = bool(asked.holds or asked.open_again)
    if not asked.files and not choosing:
        raise UsageError(option="FILE")
    if choosing and asked.dry_run:
        raise UsageError(option="--dry-run")
    bundle = around.bundle(asked.bundle)
    with around.home() as home, around.out.progress("Merging") as progress:
        unlock = Unlocker(home, around.ask_passphrase(asked), Path(asked.key) if asked.key else None)
        chosen = _choose(around, home, bundle, asked)
        files = [Path(name) for name in asked.files]
        report = merge_results.run(
            bundle, files, home=home, dry_run=asked.dry_run, unlock=unlock, progress=progress
        )
    told = [
        {
            "path": str(one.path),
            "state": one.state,
            "contributor": one.contributor,
            "problems": [problem_object(problem) for problem in one.problems],
        }
        for one in report.files
    ]
    forks = [{"contributor": name, "packs": list(packs)} for name, packs in report.forks.items()]
    counts = {"answers": dict(report.answers), "items": dict(report.items)}
    around.out.result(
        {
            "files": told,
            **counts,
            "verdicts": report.verdicts,
            "forks": forks,
            "chosen": [_chosen_object(one) for one in chosen],
            "dry_run": report.dry_run,
        }
    )
    _tell(around, report, chosen)
    stopped = max((one.error.exit_status for one in report.files if one.error), default=0)
    return max(stopped, ConflictError.exit_status if report.forks else 0)


def _choose(around: Surroundings, home: Home, bundle: Path, asked: Namespace) -> list[Chosen]:
    """Say which versions hold and which are open again, before anything is merged."""
    from annotator_app.workflows.merging import choose_version

    ask = around.ask_passphrase(asked)
    back = [choose_version.take_back(bundle, one, home=home, ask_passphrase=ask) for one in asked.open_again]
    return back + [choose_version.run(bundle, one, home=home, ask_passphrase=ask) for one in asked.holds]


def _chosen_object(one: Chosen) -> dict[str, Any]:
    return {"kind": one.kind, "person": one.person, "holds": one.holds, "aside": list(one.aside)}


def _tell(around: Surroundings, report: object, chosen: list[Chosen]) -> None:
    from annotator_app.workflows.merging.merge_results import MergeReport

    assert isinstance(report, MergeReport)
    if around.out.as_json:
        return
    for choice in chosen:
        what = f"the pack {choice.holds} holds" if choice.holds else "nothing is chosen any more"
        around.out.say(f"{choice.person}: {what}.")
    around.out.table(
        ("file", "contributor", "state"), [(one.path, one.contributor, one.state) for one in report.files]
    )
    for one in report.files:
        around.out.problems(one.problems)
    answers, items = report.answers, report.items
    around.out.say(
        f"Answers: {answers['added']} added, {answers['updated']} updated, {answers['same']} as before, "
        f"{answers['conflicting']} in conflict, {answers['refused']} refused."
    )
    if report.verdicts:
        around.out.say(f"Verdicts: {report.verdicts}. “postil bundle status” says how the lots stand.")
    around.out.say(
        f"Items: {items['complete']} complete, {items['partial']} partial, {items['missing']} missing, "
        f"{items['to_adjudicate']} to settle."
    )
    for name, packs in report.forks.items():
        around.out.note(
            f"{name}: {len(packs)} different continuations, nothing was chosen. --holds chooses one of"
        )
        for pack in packs:
            around.out.note(f"  {pack}")
    if report.dry_run:
        around.out.tell("Nothing was written.")


def _takes_files(parser: ArgumentParser) -> None:
    parser.add_argument(
        "bundle", type=place, metavar="BUNDLE", help="the path of a .bundle file, or its name"
    )
    parser.add_argument(
        "files", type=place, metavar="FILE", nargs="*", help="result and verdict packs, in any order"
    )
    parser.add_argument("--dry-run", action="store_true", help="tells what would happen and writes nothing")
    for option, help_ in (
        (
            "--holds",
            "of two versions of the same work this one holds, by its id; the others stay and do not count",
        ),
        ("--open-again", "takes back what was chosen of this pack"),
    ):
        parser.add_argument(option, type=place, metavar="PACK", action="append", default=[], help=help_)
    takes_results_key(parser)
    takes_passphrase(parser)


COMMANDS = (Command(("merge",), "takes result and verdict packs into a bundle", _takes_files, _run),)
