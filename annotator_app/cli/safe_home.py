# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil backup`, `postil restore`, `postil doctor`: the home's safety copy, and whether all is well."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from annotator_app.cli.command import Command, place, takes_force
from annotator_app.cli.surroundings import Surroundings

if TYPE_CHECKING:
    from annotator_app.workflows.trouble.doctor import Check

NO_KEY = (
    "The private key is in no safety copy. Bring it from its own backup (postil identity restore), or hand "
    "back from the computer that has it."
)
ILL = 6


def _backup(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.keeping import safe_home
    from annotator_app.workflows.trouble.doctor import Check

    out = Path(asked.out) if asked.out else None
    with around.home(create=False) as home, around.out.progress("Copying") as progress:
        report = safe_home.backup(home, out, force=asked.force, progress=progress)
    held = f"packs: {report.packs}, answers: {report.answers}"
    checks = [Check("store", True, held), Check("copy", True, "read back and proven")]
    facts = {"path": str(report.path), "size": report.size, "sha256": report.sha256}
    around.out.result({**facts, "packs": report.packs, "answers": report.answers, "checks": _objects(checks)})
    around.out.say(f"{report.path}: {held}. It was read back and is good.")
    around.out.tell("The private key is not in it: postil identity backup keeps that.")
    return 0


def _restore(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.keeping import safe_home
    from annotator_app.workflows.trouble.doctor import Check

    report = safe_home.restore(Path(asked.file), around.home_path)
    held = f"packs: {report.packs}, answers: {report.answers}"
    checks = [
        Check("store", True, held),
        Check("keys", report.has_key, "here" if report.has_key else "the private key is not here"),
    ]
    aside = str(report.kept_aside) if report.kept_aside else None
    facts = {"home": str(report.home), "packs": report.packs, "answers": report.answers, "kept_aside": aside}
    around.out.result({**facts, "checks": _objects(checks)})
    around.out.say(f"{report.home}: {held}.")
    if aside:
        around.out.tell(f"What was there before is kept as {aside}.")
    around.out.tell("The next results say that this home was restored.")
    if not report.has_key:
        around.out.note(NO_KEY)
    return 0


def _doctor(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.trouble import doctor

    checks = doctor.run(around.home_path)
    around.out.result({"checks": _objects(checks)})
    around.out.table(
        ("check", "", "detail"), [(one.name, "good" if one.ok else "look", one.detail) for one in checks]
    )
    return 0 if all(one.ok for one in checks) else ILL


def _objects(checks: Sequence[Check]) -> list[dict[str, object]]:
    return [{"name": one.name, "ok": one.ok, "detail": one.detail} for one in checks]


def _takes_out(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--out",
        type=place,
        metavar="FILE",
        help="where the copy is written (default: beside the automatic ones)",
    )
    takes_force(parser)


def _takes_file(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file", type=place, metavar="FILE", help="a safety copy that backup wrote, or an automatic one"
    )


COMMANDS = (
    Command(("backup",), "writes a safety copy of the home", _takes_out, _backup),
    Command(("restore",), "makes the home from a safety copy", _takes_file, _restore),
    Command(("doctor",), "checks store, keys, fonts, disk and clock", lambda _parser: None, _doctor),
)
