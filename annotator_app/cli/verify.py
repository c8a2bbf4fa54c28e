# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil verify`: every problem of packs of any kind."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator_app.cli import terminal
from annotator_app.cli.command import Command, place, takes_passphrase, takes_results_key
from annotator_app.cli.output import error_object, problem_object
from annotator_app.cli.surroundings import Surroundings
from annotator_app.errors import MissingKeyError, UsageError

if TYPE_CHECKING:
    from annotator_app.workflows.checking.countersigned import SecondSigner
    from annotator_app.workflows.checking.verify_pack import PackReport
    from annotator_app.workflows.keeping.home import Home
    from annotator_app.workflows.reviewing.draw_by_risk import DrawnAgain

# The draw is not what was signed: a file that may not be believed.
OTHER_DRAW = 4


def _run(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.checking import countersigned, verify_pack
    from annotator_app.workflows.signing import trust
    from annotator_app.workflows.signing.unlock import Unlocker

    trusted, revoked, for_task = (
        Path(one) if one else None for one in (asked.trust, asked.revoked, asked.for_task)
    )
    worst = 0
    drawn_from = around.bundle(asked.drawn_from) if asked.drawn_from else None
    with around.home_if_any() as home, around.out.progress("Verifying") as progress:
        believed = trust.believed(home, allowed_signers=trusted, revoked=revoked)
        unlock = Unlocker(home, around.ask_passphrase(asked), Path(asked.key) if asked.key else None)
        for name in asked.files:
            report = verify_pack.run(
                Path(name), trust=believed, for_task=for_task, unlock=unlock, progress=progress
            )
            error = verify_pack.error_for(report)
            worst = max(worst, error.exit_status if error else 0)
            second = countersigned.second_signers(report.pack, believed) if report.ok and report.pack else ()
            written = _countersign(around, asked, home, report, believed) if report.ok else None
            drawn, status = _again(report, drawn_from) if report.ok and drawn_from else (None, 0)
            worst = max(worst, status)
            around.out.result({**_object(name, report), **_second(second, written), **_draw_object(drawn)})
            _tell(around, name, report, second, written)
            _tell_draw(around, drawn)
    return worst


def _again(report: PackReport, bundle: Path) -> tuple[DrawnAgain | UsageError, int]:
    """Do the draw of a good pack again, or say why there is none to do, which stops no other file; with the status."""
    from annotator_app.workflows.reviewing import draw_by_risk

    try:
        drawn = draw_by_risk.again(bundle, report)
    except UsageError as error:
        return error, error.exit_status
    return drawn, 0 if drawn.ok else OTHER_DRAW


def _draw_object(drawn: DrawnAgain | UsageError | None) -> dict[str, Any]:
    if isinstance(drawn, UsageError):
        return {"error": error_object(drawn)}
    return {} if drawn is None else {"draw": drawn.as_object()}


def _tell_draw(around: Surroundings, drawn: DrawnAgain | UsageError | None) -> None:
    if drawn is None or around.out.as_json:
        return
    if isinstance(drawn, UsageError):
        around.out.note(f"  {drawn.message}")
        return
    if drawn.ok:
        count = sum(one.count for one in drawn.lots)
        around.out.say(f"  drawn again from seed and sizes: the same answers with the same chances: {count}")
    elif drawn.same_frame:
        around.out.say("  drawn again: other answers than the bundle says. Do not believe its lots.")
    else:
        around.out.say("  the bundle says other seeds or sizes than were signed. Do not believe its lots.")


def _countersign(
    around: Surroundings, asked: Namespace, home: Home | None, report: PackReport, believed: Any
) -> Path | None:
    """Sign a good pack as a second person, where that was asked for."""
    from annotator_app.workflows.checking import countersigned, verify_pack

    if asked.countersign is None:
        return None
    if home is None:
        raise MissingKeyError
    policy = verify_pack.believed_for(believed, Path(asked.for_task) if asked.for_task else None)
    return countersigned.run(home, report, Path(asked.countersign), policy, around.ask_passphrase(asked))


def _object(name: str, report: PackReport) -> dict[str, Any]:
    signer = report.signer
    return {
        "path": name,
        "kind": report.kind,
        "ok": report.ok,
        "problems": [problem_object(problem) for problem in report.problems],
        "signer": {
            "name": signer.name,
            "principal": signer.principal,
            "fingerprint": signer.fingerprint,
            "safety_number": signer.safety_number,
            "known": signer.known,
        }
        if signer
        else None,
        "items": report.items,
        "answers": report.answers,
    }


def _second(second: Sequence[SecondSigner], written: Path | None) -> dict[str, Any]:
    return {"countersigned": [asdict(one) for one in second], "written": str(written) if written else None}


def _tell(
    around: Surroundings, name: str, report: PackReport, second: Sequence[SecondSigner], written: Path | None
) -> None:
    if around.out.as_json:
        return
    if not report.ok:
        around.out.say(f"{terminal.one_line(name)}: not good")
        around.out.problems(report.problems)
        return
    counts = [f"items: {report.items}"] if report.items is not None else []
    counts += [f"answers: {report.answers}"] if report.answers is not None else []
    said = f"{terminal.one_line(name)}: good, a {report.kind} pack"
    around.out.say(said + "".join(f", {one}" for one in counts))
    if report.signer is not None:
        known = "known here" if report.signer.known else "not known here"
        around.out.say(
            f"  signed by {report.signer.name} ({known}), safety number {report.signer.safety_number}"
        )
    for one in second:
        around.out.say(f"  countersigned by {one.name}, safety number {one.safety_number}")
    if written is not None:
        around.out.say(f"  with your countersignature: {written}")


def _takes_files(parser: ArgumentParser) -> None:
    parser.add_argument("files", type=place, metavar="FILE", nargs="+", help="packs of any kind")
    parser.add_argument(
        "--trust", type=place, metavar="ALLOWED_SIGNERS", help="believe this file instead of the home"
    )
    parser.add_argument("--revoked", type=place, metavar="FILE", help="keys that were withdrawn")
    parser.add_argument("--for-task", type=place, metavar="PACK", help="the task pack that a result answers")
    parser.add_argument(
        "--countersign",
        type=place,
        metavar="DIR",
        help="writes each good pack there with your signature as a second one",
    )
    parser.add_argument(
        "--drawn-from",
        type=place,
        metavar="BUNDLE",
        help="draws a review pack in proportion to risk again from what BUNDLE holds",
    )
    takes_results_key(parser)
    takes_passphrase(parser)


COMMANDS = (Command(("verify",), "checks packs of any kind and lists every problem", _takes_files, _run),)
