# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil answer`: answers from a file, one line an item; for a review pack verdicts, one line an answer."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from functools import partial
from pathlib import Path
from typing import Any

from annotator_app.cli.command import Command, place
from annotator_app.cli.surroundings import Surroundings
from annotator_app.errors import Cancelled, QuestionError, UsageError
from annotator_app.text import QT_TRANSLATE_NOOP

STOPPED = QT_TRANSLATE_NOOP(
    "errors", "Stopped. The answers that were taken before stay; the same file can be given again."
)

NO_JUDGE = QT_TRANSLATE_NOOP("errors", "A review pack is answered by people. Leave --judge out.")


def _run(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.keeping.pack_names import find_pack, find_review
    from annotator_app.workflows.labelling import answer_from_file
    from annotator_app.workflows.reviewing import verdicts_from_file

    with around.home(create=False) as home, around.out.progress("Answering") as progress:
        review = find_review(home, asked.pack)
        pack = review or find_pack(home, asked.pack)
        if review and asked.judge:
            raise UsageError(NO_JUDGE)
        take = verdicts_from_file.run if review else partial(answer_from_file.run, judge=asked.judge)
        try:
            report = take(home, pack, Path(asked.source), progress)
        except Cancelled as stop:
            raise Cancelled(STOPPED) from stop
    refused = [_refused(one) for one in report.refused]
    around.out.result({"answered": report.answered, "refused": refused})
    around.out.say(f"{report.answered} answered, {len(refused)} refused.")
    for one in refused:
        if not around.out.as_json:
            around.out.note(f"  line {one['line']}, item {one['item']}: {one['message']} ({one['code']})")
    return QuestionError.exit_status if refused else 0


def _refused(one: Any) -> dict[str, Any]:
    return {"line": one.line, "item": one.item, "code": one.problem.code, "message": one.problem.message}


def _takes_source(parser: ArgumentParser) -> None:
    parser.add_argument(
        "pack", type=place, metavar="PACK", help="the path of a pack, or the id that status prints"
    )
    parser.add_argument(
        "--judge", metavar="ALIAS", help="the answers are a model's; they stay out of every majority"
    )
    parser.add_argument(
        "--from", dest="source", required=True, type=place, metavar="FILE.jsonl", help="one line an item"
    )


COMMANDS = (Command(("answer",), "takes answers from a file", _takes_source, _run),)
