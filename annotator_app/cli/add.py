# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil add`: task and review packs into the home, or a newer revision; trust packs, which change who is believed."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path
from typing import Any, Literal

from annotator_app.cli import terminal
from annotator_app.cli.command import Command, place
from annotator_app.cli.output import error_object
from annotator_app.cli.surroundings import Surroundings
from annotator_app.errors import Cancelled, PostilError


def _run(around: Surroundings, asked: Namespace) -> int:
    worst = 0
    with around.home() as home, around.out.progress("Adding") as progress:
        for name in asked.files:
            try:
                added = _add(around, home, Path(name), asked.accept_signer, progress)
            except Cancelled:
                raise
            except PostilError as error:
                worst = max(worst, error.exit_status)
                _refused(around, name, error)
                continue
            around.out.result({"path": name, **added})
            around.out.say(_sentence(terminal.one_line(name), added))
    return worst


def _refused(around: Surroundings, name: str, error: PostilError) -> None:
    around.out.result({"path": name, "error": error_object(error)})
    if not around.out.as_json:
        around.out.note(f"{terminal.one_line(name)}: {error.message}")
        around.out.problems(error.problems)


def _add(around: Surroundings, home: Any, path: Path, accept_signer: bool, progress: Any) -> dict[str, Any]:
    from annotator_app.workflows.receiving import import_pack

    preview = import_pack.preview(home, path, progress)
    if preview.state == "other_kind" and preview.report is not None and preview.report.kind == "trust":
        return _take_trust(around, home, path)
    if preview.state == "other_kind" and preview.report is not None and preview.report.kind == "review":
        return _take_review(around, home, path, accept_signer, progress)
    if preview.state == "newer" and preview.changes is not None:
        around.out.tell(_update(terminal.one_line(path.name), preview.revision, preview.changes))
    if preview.arrived:
        how = f"was received on {preview.received}" if preview.received else "has arrived"
        around.out.tell(f"Your result pack of {preview.arrived} {how}.")
    if preview.not_arrived:
        around.out.tell(f"Your result pack of {preview.not_arrived} had not arrived when this pack was made.")
    accept: Literal["not_compared"] | None = (
        "not_compared" if accept_signer and preview.state == "first" else None
    )
    try:
        report = import_pack.run(home, preview, accept=accept, progress=progress)
    except BaseException:
        import_pack.discard(home, preview)
        raise
    return {
        "pack": report.pack,
        "items": report.items,
        "new": report.new,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "withdrawn": report.withdrawn,
        "answers_kept": report.kept,
        "answers_left": report.left,
        "answers_unfit": report.unfit,
        "already": report.already,
        "arrived": preview.arrived,
        "received": preview.received,
        "not_arrived": preview.not_arrived,
        "signer": {"name": preview.signer_name, "safety_number": preview.safety_number},
    }


def _take_review(
    around: Surroundings, home: Any, path: Path, accept_signer: bool, progress: Any
) -> dict[str, Any]:
    from annotator_app.workflows.reviewing import add_review

    offered = add_review.look(home, path, progress)
    accept: Literal["not_compared"] | None = "not_compared" if accept_signer else None
    add_review.run(home, offered, accept=accept)
    already = offered.state == "already"
    return {
        "pack": offered.pack_id,
        "kind": "review",
        "items": offered.items,
        "new": 0 if already else offered.items,
        "updated": 0,
        "unchanged": offered.items if already else 0,
        "already": already,
        "answers": offered.answers,
        "own": offered.own,
        "signer": {"name": offered.signer_name, "safety_number": offered.safety_number},
    }


def _take_trust(around: Surroundings, home: Any, path: Path) -> dict[str, Any]:
    from annotator_app.workflows.trusting import take_trust

    offered = take_trust.look(home, path)
    if offered.error is None and not offered.already:
        around.out.tell(_trust_changes(terminal.one_line(path.name), offered))
    take_trust.run(home, offered)
    return {
        "pack": offered.pack_id,
        "kind": "trust",
        "items": 0,
        "new": 0,
        "updated": 0,
        "unchanged": 0,
        "already": offered.already,
        "project": offered.project,
        "trust": {
            "epoch": offered.epoch,
            "version": offered.version,
            "recovered": offered.recovered,
            "new": [asdict(one) for one in offered.new],
            "ended": [asdict(one) for one in offered.ended],
            "withdrawn": offered.withdrawn,
        },
    }


def _trust_changes(name: str, offered: Any) -> str:
    """Say who is believed from now on, before it is so."""
    by = "the recovery key" if offered.recovered else offered.signer
    title = terminal.one_line(offered.title)
    lines = [f"{name}: who may sign in “{title}” changes. Signed by {by}."]
    lines += [f"  believed from now on: {one.name}, {one.safety_number}" for one in offered.new]
    lines += [f"  no longer believed: {one.name}, {one.safety_number}" for one in offered.ended]
    lines += [f"  withdrawn keys: {offered.withdrawn}"] if offered.withdrawn else []
    return "\n".join(lines)


def _update(name: str, revision: int, changes: Any) -> str:
    """Say what a newer revision changes, before it is taken."""
    said = (
        f"{name}: revision {revision}. {changes.new} new, {changes.changed} changed, "
        f"{changes.withdrawn} withdrawn; answers of yours that stay: {changes.kept}"
    )
    if changes.left:
        said += f"; to changed or withdrawn items, which stay with the earlier revision: {changes.left}"
    if changes.unfit:
        said += f"; to changed questions, whose items are open again: {changes.unfit}"
    return said + "."


def _sentence(name: str, added: dict[str, Any]) -> str:
    if added["already"]:
        return f"{name}: is in your packs already. Nothing changed."
    if added.get("kind") == "trust":
        return f"{name}: taken. The list of signers of {added['project']} has version {added['trust']['version']}."
    if added.get("kind") == "review":
        signer = added["signer"]
        own = f" Answers of your own, left out: {added['own']}." if added["own"] else ""
        return (
            f"{name}: added. Answers to check: {added['answers']}.{own} "
            f"Signed by {signer['name']}, {signer['safety_number']}"
        )
    counts = (
        f"{added['items']} ({added['new']} new, {added['updated']} changed, {added['unchanged']} as before)"
    )
    signer = f"{added['signer']['name']}, {added['signer']['safety_number']}"
    return f"{name}: added. Items: {counts}. Signed by {signer}"


def _takes_files(parser: ArgumentParser) -> None:
    parser.add_argument(
        "files", type=place, metavar="FILE", nargs="+", help="task or review packs, added one after the other"
    )
    parser.add_argument(
        "--accept-signer", action="store_true", help="believes an unknown signer, recorded as not compared"
    )


COMMANDS = (Command(("add",), "adds task or review packs to the home", _takes_files, _run),)
