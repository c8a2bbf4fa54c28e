# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil bundle`: a plan to start from, its checks, the packs, and what is out and back."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator_app.cli.command import Command, place, takes_force, takes_passphrase
from annotator_app.cli.output import place_of, problem_object
from annotator_app.cli.surroundings import Surroundings

if TYPE_CHECKING:
    from annotator_app.workflows.standing.closed_round import ClosedRound

FILES_SHOWN = 10
DELIMITERS = {"\t": "tabs", ",": "commas", ";": "semicolons", "|": "bars"}
STATES = {
    "out": "out",
    "back": "back, complete",
    "partial": "back, not complete",
    "fork": "two continuations: choose",
    "older_revision": "back, an older revision",
}


def _new(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.building import new_bundle

    made = new_bundle.run(asked.name, Path(asked.out), force=asked.force)
    around.out.result({"plan": str(made.plan), "project": made.project, "recovery": str(made.recovery)})
    around.out.tell(f"The plan is {made.plan}. Its project is {made.project}.")
    around.out.tell(f"Print {made.recovery}, keep the paper, and delete the file.")
    return 0


def _lint(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.building import lint_bundle

    with around.out.progress("Checking") as progress:
        out = Path(asked.out) if asked.out else None
        report = lint_bundle.look(Path(asked.plan), out=out, believed=around.believed, progress=progress)
    problems = report.problems
    files = [asdict(one) for one in report.files]
    loads = [asdict(one) for one in report.outlook.loads]
    notes = [{"code": one.code, "message": one.message} for one in report.outlook.notes]
    around.out.result(
        {
            "problems": [_listed(one) for one in problems],
            "files": files,
            "items": report.items,
            "people": loads,
            "notes": notes,
        }
    )
    for file in files[:FILES_SHOWN]:
        around.out.say(_read_as(file))
    if len(files) > FILES_SHOWN:
        around.out.say(f"Further files: {len(files) - FILES_SHOWN}")
    for problem in problems:
        around.out.say_wrapped(f"{place_of(problem)}{problem.severity}: {problem.message} ({problem.code})")
    around.out.table(
        ("for", "items", "of them twice", "about minutes"),
        [(one["name"] or "anybody", one["items"], one["repeats"], one["minutes"]) for one in loads],
    )
    for note in notes:
        around.out.say_wrapped(note["message"])
    errors = sum(problem.severity == "error" for problem in problems)
    around.out.say(
        f"{errors} to correct, {len(problems) - errors} to look at." if problems else "Nothing to correct."
    )
    return 3 if errors else 0


def _select(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.building.choosing_items import select_items

    with around.out.progress("Choosing") as progress:
        report = select_items.run(
            Path(asked.plan), Path(asked.out), force=asked.force, believed=around.believed, progress=progress
        )
    around.out.result(
        {
            "path": str(report.path), "items": report.items, "pool": report.pool, "by": dict(report.by),
            "splits": dict(report.splits), "waived": report.waived,
            "warnings": [problem_object(one) for one in report.warnings],
        }
    )  # fmt: skip
    around.out.say(f"{report.path}: items: {report.items} of {report.pool}.")
    for kind, counts in (("by", report.by), ("split", report.splits)):
        for name, count in counts.items():
            around.out.say(f"  {kind} {name}: {count}")
    for one in report.warnings:
        around.out.tell(f"{place_of(one)}{one.severity}: {one.message} ({one.code})")
    return 0


def _read_as(file: dict[str, Any]) -> str:
    """Tell how a file was read, so that a wrong guess is seen before anything is built on it."""
    facts = [file["format"]]
    if file["encoding"]:
        facts.append(file["encoding"] + (" with a byte order mark" if file["bom"] else ""))
    if file["delimiter"] is not None:
        facts.append(f"columns parted by {DELIMITERS.get(file['delimiter'], file['delimiter'])}")
        facts.append(f"quotes {file['quote']}" if file["quote"] else "no quotes")
    if file["left_out"]:
        facts.append(f"left out {sum(file['left_out'].values())}")
    return f"{file['path']}: rows: {file['rows']}, {', '.join(facts)}"


def _listed(problem: object) -> dict[str, object]:
    found: dict[str, object] = {"file": None, "line": None, "column": None}
    return {**found, **problem_object(problem)}  # type: ignore[arg-type]


def _build(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.building import build_bundle

    ask = around.ask_passphrase(asked)
    with around.home(create=False) as home, around.out.progress("Building") as progress:
        report = build_bundle.run(
            Path(asked.plan),
            Path(asked.out),
            home=home,
            ask_passphrase=ask,
            force=asked.force or asked.reissue,
            reissue=asked.reissue,
            progress=progress,
        )
    packs = [
        {"path": str(one.path), "contributor": one.contributor, "items": one.items} for one in report.packs
    ]
    around.out.result(
        {
            "bundle": str(report.bundle),
            "packs": packs,
            "items": report.items,
            "languages": list(report.languages),
            "warnings": [problem_object(one) for one in report.warnings],
            "results_key": str(report.results_key) if report.results_key else None,
            "notes": [{"code": one.code, "message": one.message} for one in report.notes],
        }
    )
    around.out.table(
        ("pack", "for", "items"),
        [(one["path"], one["contributor"] or "anybody", one["items"]) for one in packs],
    )
    around.out.say(f"Items: {report.items}, packs to send: {len(packs)}.")
    for note in report.notes:
        around.out.say_wrapped(note.message)
    around.out.tell(f"Keep {report.bundle} to yourself; it is never sent.")
    if report.results_key is not None:
        around.out.tell(
            f"Results come back locked. Print {report.results_key}, keep the paper, delete the file."
        )
    if not around.out.as_json:
        around.out.problems(report.warnings)
    return 0


def _status(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.standing import bundle_status

    found = bundle_status.run(around.bundle(asked.bundle))
    contributors = [asdict(one) for one in found.contributors]
    facts = {"bundle": found.facts.name, "project": found.facts.project, "title": dict(found.facts.title)}
    around.out.result(
        {
            **facts,
            "contributors": contributors,
            "items": dict(found.items),
            "packs": found.packs,
            "lots": list(found.lots),
            "reviewers": list(found.reviewers),
            "reviewer_agreement": found.agreement,
            "closed": None if found.closed is None else asdict(found.closed),
        }
    )
    around.out.table(
        ("contributor", "pack", "items", "answered", "reported", "state", "received", "due"),
        [
            (
                one.contributor or "anybody", one.file, one.items,
                one.answered if one.received_at else "unknown", one.reported if one.received_at else "",
                STATES[one.state] + (", late" if one.late else ""), (one.received_at or "")[:10], one.due,
            )
            for one in found.contributors
        ],
        whole=True,
        kept=("received", "due"),
    )  # fmt: skip
    _tell_lots(around, found)
    counts = found.items
    around.out.say(
        f"Items: {counts['complete']} complete, {counts['partial']} partial, {counts['missing']} missing, "
        f"{counts['to_adjudicate']} to settle."
    )
    waiting = sorted(
        (one.sent_at[:10], one.contributor or "anybody") for one in found.contributors if one.state == "out"
    )
    for sent, name in waiting[:_NAMED]:
        around.out.say(f"No result from {name} since {sent}.")
    if len(waiting) > _NAMED:
        around.out.say(f"No result from {len(waiting) - _NAMED} more.")
    if found.closed is not None:
        _tell_closed(around, found.closed)
    return 0


def _tell_closed(around: Surroundings, closed: ClosedRound) -> None:
    """Say when and by whom the round was closed, and whether its summary still fits."""
    by = f" by {closed.by or closed.fingerprint}" if closed.signed else ", but changed after signing"
    around.out.say(f"The round {closed.round} was closed on {closed.closed[:10]}{by}.")
    if not closed.fits:
        around.out.say("Its signed summary counted other answers than stand here now.")


def _tell_lots(around: Surroundings, found: Any) -> None:
    """Say how the lots stand, and how far the reviewers can be relied on."""
    if found.lots:
        heads = (
            "contributor",
            "language",
            "answers",
            "checked",
            "errors",
            "at_most",
            "plan",
            "outcome",
            "next",
        )
        around.out.table(heads, [[one[name] for name in heads] for one in found.lots], whole=True)
    uncounted = sum(one["uncounted"] for one in found.lots)
    if uncounted:
        around.out.say(
            f"Answers seen only by reviewers who found too few planted errors: {uncounted}. "
            "That they agreed accepts nothing; let others look."
        )
    for one in found.reviewers:
        around.out.say(
            f"{one['reviewer']} found {one['found']} of {one['planted']} planted errors "
            f"and rejected {one['rejected']} of {one['good']} good answers."
        )
    if found.agreement is not None:
        same, alpha = found.agreement["same"], found.agreement["alpha"]
        said = (
            alpha["reason"]
            if alpha["value"] is None
            else "alpha {value}, {interval[0]} to {interval[1]}".format(**alpha)
        )
        around.out.say(
            f"Answers that two reviewers saw: {found.agreement['answers']}; same verdict: {same['value']:.0%}; {said}."
        )


_NAMED = 10


def _takes_name(parser: ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="a short name in lower case")
    parser.add_argument("--out", required=True, type=place, metavar="PLAN", help="where the plan is written")
    takes_force(parser)


def _takes_plan(parser: ArgumentParser) -> None:
    parser.add_argument("plan", type=place, metavar="PLAN", help="the plan, a TOML file")


def _takes_plan_to_check(parser: ArgumentParser) -> None:
    _takes_plan(parser)
    parser.add_argument(
        "--out",
        type=place,
        metavar="DIR",
        help="where its bundle was built before, so that people keep what they have (default: beside the plan)",
    )


def _takes_folder(parser: ArgumentParser) -> None:
    _takes_plan(parser)
    parser.add_argument(
        "--out", required=True, type=place, metavar="DIR", help="where packs and bundle are written"
    )
    parser.add_argument(
        "--reissue",
        action="store_true",
        help="makes packs only for those who get items of contributors with left = true",
    )
    takes_passphrase(parser)
    takes_force(parser)


def _takes_bundle(parser: ArgumentParser) -> None:
    parser.add_argument(
        "bundle", type=place, metavar="BUNDLE", help="the path of a .bundle file, or its name"
    )


def _takes_out(parser: ArgumentParser) -> None:
    parser.add_argument("plan", type=place, metavar="PLAN", help="the plan")
    parser.add_argument(
        "--out", required=True, type=place, metavar="FILE.jsonl", help="where the chosen items are written"
    )
    takes_force(parser)


COMMANDS = (
    Command(("bundle", "new"), "writes a plan with comments to start from", _takes_name, _new),
    Command(("bundle", "lint"), "checks a plan and its sources, writes nothing", _takes_plan_to_check, _lint),
    Command(
        ("bundle", "select"),
        "writes which items a plan chooses, in which split, and why",
        _takes_out,
        _select,
    ),
    Command(
        ("bundle", "build"), "makes signed task packs and the private bundle file", _takes_folder, _build
    ),
    Command(("bundle", "status"), "shows what is out, back, missing and late", _takes_bundle, _status),
)
