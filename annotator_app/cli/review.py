# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil review`: answers to check go out, verdicts come back, and answers go back to who gave them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from annotator_app.cli.command import Command, place, takes_force, takes_passphrase
from annotator_app.cli.surroundings import Surroundings

FEW_PLANTED = 10


def _draw(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.reviewing import draw_review
    from annotator_app.workflows.standing.lots import passes_to

    bundle = around.bundle(asked.bundle)
    with around.home() as home, around.out.progress("Drawing") as progress:
        report = draw_review.run(
            bundle,
            Path(asked.out),
            home=home,
            plan=asked.plan,
            seed=asked.seed,
            ask_passphrase=around.ask_passphrase(asked),
            force=asked.force,
            progress=progress,
        )
    lots = [
        {
            "contributor": one.contributor,
            "series": one.series,
            "language": one.language,
            "answers": one.answers,
            "drawn": one.drawn,
            "random": one.random,
            "risk": one.risk,
            "planted": one.planted,
            "control": one.control,
            "passes_to": _rounded(passes_to(asked.plan, one.answers)),
        }
        for one in report.lots
    ]
    around.out.result(
        {
            "path": str(report.path),
            "lots": lots,
            "pack": report.pack_id,
            "answers": report.answers,
            "planted": report.planted,
            "recipients": list(report.recipients),
            "left_out": report.left_out,
        }
    )
    heads = ("contributor", "language", "answers", "random", "risk", "planted", "control")
    around.out.table(heads, [[one[name] for name in heads] for one in lots])
    around.out.say(f"{report.path}: answers to check: {report.answers}.")
    passing = [one["passes_to"] for one in lots if one["passes_to"] is not None]
    if passing:
        around.out.tell(f"By this plan one lot in ten with {max(passing):.1%} errors is still accepted.")
    if report.planted < FEW_PLANTED:
        around.out.tell(
            f"Planted errors: {report.planted}. Few answers are known to be right; "
            f"a reviewer’s recall needs {FEW_PLANTED}."
        )
    if report.left_out:
        around.out.tell(f"Answers to other questions or to other texts, left out: {report.left_out}.")
    if report.without_guidelines:
        around.out.tell("Without guidelines: no task pack lies beside the bundle to take them from.")
    return 0


def _rounded(rate: float | None) -> float | None:
    return None if rate is None else round(rate, 4)


def _hand_back(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.errors import UsageError
    from annotator_app.workflows.keeping.pack_names import NOT_HERE, find_review
    from annotator_app.workflows.reviewing import hand_back_review

    ask = around.ask_passphrase(asked)
    with around.home(create=False) as home:
        pack = find_review(home, asked.pack)
        if pack is None:
            raise UsageError(NOT_HERE, pack=asked.pack)
        report = hand_back_review.run(home, pack, Path(asked.out), ask_passphrase=ask, force=asked.force)
    around.out.result(
        {
            "path": str(report.path),
            "verdicts": report.verdicts,
            "open": report.open,
            "agreed": report.agreed,
            "revision": report.revision,
            "sha256": report.sha256,
        }
    )
    around.out.say(
        f"{report.path}: verdicts: {report.verdicts}, open: {report.open}. It was read back and is good."
    )
    around.out.say(f"sha256 {report.sha256}")
    return 0


def _rework(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.reviewing import rework

    bundle = around.bundle(asked.bundle)
    with around.home() as home, around.out.progress("Writing") as progress:
        made = rework.run(
            bundle, Path(asked.out), home=home, least=asked.severity, notes=asked.notes,
            ask_passphrase=around.ask_passphrase(asked), progress=progress,
        )  # fmt: skip
    packs = [
        {
            "path": str(one.path), "pack": one.pack_id, "contributor": one.contributor, "series": one.series,
            "items": one.items,
        }
        for one in made
    ]  # fmt: skip
    around.out.result({"packs": packs})
    around.out.table(
        ("contributor", "items", "path"), [(one["contributor"], one["items"], one["path"]) for one in packs]
    )
    return 0


def _takes_rework(parser: ArgumentParser) -> None:
    parser.add_argument(
        "bundle", type=place, metavar="BUNDLE", help="the path of a .bundle file, or its name"
    )
    parser.add_argument("--out", required=True, type=place, metavar="DIR", help="the folder for the packs")
    parser.add_argument(
        "--severity",
        default="neutral",
        choices=("neutral", "minor", "major", "critical"),
        help="the least severity that sends an answer back (default: any)",
    )
    parser.add_argument("--notes", action="store_true", help="let what reviewers wrote go along")
    takes_passphrase(parser)


def _takes_out(parser: ArgumentParser) -> None:
    parser.add_argument("pack", type=place, metavar="PACK", help="the path of a review pack, or its id")
    parser.add_argument(
        "--out", required=True, type=place, metavar="FILE", help="where the verdict pack is written"
    )
    takes_passphrase(parser)
    takes_force(parser)


def _takes_draw(parser: ArgumentParser) -> None:
    parser.add_argument(
        "bundle", type=place, metavar="BUNDLE", help="the path of a .bundle file, or its name"
    )
    parser.add_argument(
        "--out", required=True, type=place, metavar="FILE", help="where the review pack is written"
    )
    parser.add_argument(
        "--plan",
        default="default",
        metavar="PLAN",
        help="default (five looks), light, normal, strict, zero:5, zero:2, zero:1 (no error at all), iso:II:AQL, "
        "all, risk or risk:N (for experts: N answers of each lot in proportion to risk, the rate weighed by "
        "Horvitz-Thompson), or second: for another reviewer",
    )
    parser.add_argument(
        "--seed", metavar="S", help="what the first draw of a lot depends on, instead of the plan’s seed"
    )
    takes_passphrase(parser)
    takes_force(parser)


COMMANDS = (
    Command(("review", "draw"), "writes a signed pack of answers to check", _takes_draw, _draw),
    Command(("review", "rework"), "sends answers back to who gave them", _takes_rework, _rework),
    Command(("review", "hand-back"), "writes the signed verdict pack", _takes_out, _hand_back),
)
