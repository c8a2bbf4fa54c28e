# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the bytes of a result pack say: every field with the place where it stands, every wording of the person."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def members(path: Path) -> dict[str, bytes]:
    """Give the files of a pack by their names inside it."""
    with zipfile.ZipFile(path) as packed:
        return {name.removeprefix("pack/"): packed.read(name) for name in packed.namelist()}


def events(path: Path) -> list[dict[str, Any]]:
    """Give the journal of a pack."""
    return _lines(path, "data/journal/")


def answers(path: Path) -> list[dict[str, Any]]:
    """Give the answers of a pack."""
    return _lines(path, "data/answers/")


def wordings(path: Path) -> set[tuple[str, str, str]]:
    """Give (item, kind, wording) of all that the journal of a pack holds of answers, notes and problems."""
    found = set()
    for event in events(path):
        value = event.get("value") or {}
        if event["type"] == "answer":
            found.add((event["item"], "answer", _written(value["answers"])))
        elif event["type"] == "comment" and value["note"]:
            found.add((event["item"], "note", value["note"]))
        elif event["type"] == "flag" and value.get("problem"):
            found.add((event["item"], "problem", _written(value["problem"])))
    return found


def standing(path: Path) -> set[tuple[str, str, str]]:
    """Give the same of what the answers of a pack say, and of notes and problems that stand at the end."""
    found = set()
    for answer in answers(path):
        if answer["value"] is not None:
            found.add((answer["item"], "answer", _written(answer["value"]["answers"])))
    last: dict[tuple[str, str], tuple[str, str, str] | None] = {}
    for event in events(path):
        value = event.get("value") or {}
        if event["type"] == "comment":
            said = (event["item"], "note", value["note"])
            last[event["item"], "note"] = said if value["note"] else None
        elif event["type"] == "flag" and "problem" in value:
            said = (event["item"], "problem", _written(value["problem"]))
            last[event["item"], "problem"] = said if value["problem"] else None
    return found | {one for one in last.values() if one is not None}


def fields(value: Any, where: str) -> Iterator[str]:
    """Give the path of every field of a JSON value below `where`."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield from fields(part, f"{where}.{name}")
    elif isinstance(value, list):
        for part in value:
            yield from fields(part, where)
    else:
        yield where


def _lines(path: Path, folder: str) -> list[dict[str, Any]]:
    files = sorted((name, data) for name, data in members(path).items() if name.startswith(folder))
    return [json.loads(line) for _name, data in files for line in data.splitlines()]


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
