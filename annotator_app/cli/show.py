# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil show`: what is in a pack, for people."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from itertools import islice
from pathlib import Path
from typing import Any

from annotator_app.cli.command import Command, place
from annotator_app.cli.surroundings import Surroundings

_LISTED = 1000


def _run(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.receiving import show_pack

    with around.out.progress("Reading") as progress:
        shown = show_pack.run(Path(asked.file), items=asked.items, progress=progress)
    around.out.result({"manifest": shown.manifest, "task": shown.task})
    assert shown.report.signer is not None
    _tell(around, shown.manifest, shown.task, shown.report.signer.safety_number)
    if asked.items:
        for item in shown.items if around.out.as_json else islice(shown.items, _LISTED):
            around.out.result(item)
            around.out.say(_answer(item) if "status" in item else _first_words(item))
        for answer in shown.to_check if around.out.as_json else islice(shown.to_check, _LISTED):
            around.out.result(answer)
            around.out.say(f"{answer['subject']} {_answer(answer)}")
    return 0


def _tell(
    around: Surroundings, manifest: Mapping[str, Any], task: Mapping[str, Any] | None, number: str
) -> None:
    """Tell of a pack; who it is by is its own word, `number` that of the key which signed it."""
    out = around.out
    out.fact("Kind", manifest["kind"])
    out.fact("Project", f"{manifest['project']['title']} ({manifest['project']['id']})")
    out.fact("Series", f"{manifest['series']}, revision {manifest['revision']}")
    out.fact("By its own word from", manifest["signer"]["principal"])
    out.fact("Safety number of its signer", number)
    out.fact("Made", manifest["created_at"])
    if manifest.get("recipients"):
        out.fact("For", ", ".join(manifest["recipients"]))
    if task is None:
        return
    for language, title in task["title"].items():
        out.fact(f"Title ({language})", title)
    out.fact("Task family", task["family"])
    out.fact("Language", ", ".join(task.get("languages") or [task["language"]]))
    if "items" in manifest:
        out.fact("Items", manifest["items"]["count"])
    if task.get("practice"):
        out.fact("For practice", len(task["practice"]))
    if "sample" in manifest:
        out.fact("Answers to check", manifest["sample"]["size"])
    out.fact("Questions", ", ".join(question["id"] for question in task["questions"]))
    for source in task.get("sources", ()):
        out.fact(
            "Source",
            ", ".join(str(source[name]) for name in ("name", "licence", "credit") if source.get(name)),
        )


def _answer(line: Mapping[str, Any]) -> str:
    given = (line.get("value") or {}).get("answers")
    words = json.dumps(given, ensure_ascii=False)[:120] if given else ""
    return f"{line['item']}: {line['status']} {words}".rstrip()


def _first_words(item: Mapping[str, Any]) -> str:
    return f"{item.get('id') or item.get('item')}: {_text(item)}"


def _text(value: Any) -> str:
    """Give the first text of an item, on one line and not longer than a terminal is wide."""
    if isinstance(value, dict):
        if isinstance(value.get("text"), str):
            return " ".join(value["text"].split())[:120]
        return next((text for one in value.values() if (text := _text(one))), "")
    if isinstance(value, list):
        return next((text for one in value if (text := _text(one))), "")
    return ""


def _takes_file(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=place, metavar="FILE", help="a pack of any kind")
    parser.add_argument("--items", action="store_true", help="shows the items too")


COMMANDS = (Command(("show",), "shows what is in a pack", _takes_file, _run),)
