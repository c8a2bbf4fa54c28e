# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a verdict looks like, as a line of `data/review` and as an event of its journal (packs.md 5.6).

Both name the item, the subject and the digest of the answer that was looked at. A line says the verdict
itself beside them, an event in its `value`: the same fields in both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from annotator_app.model import event, ids
from annotator_app.workflows.checking import event_shape

VERDICTS: Final = ("agree", "corrected", "disagree", "unsure")
SEVERITIES: Final = ("neutral", "minor", "major", "critical")
FIELDS: Final = ("verdict", "category", "severity", "value", "comment", "blind")

_NAME: Final = re.compile(ids.ITEM)
_DIGEST: Final = re.compile(ids.DIGEST)
_OF_ANSWER: Final = (event.OPEN, event.ANSWER, event.CLEAR)
_OF_PACK: Final = (event.EXPORT, event.RESTORE, event.CLOCK, event.UNDO)


def verdict_misfit(line: Mapping[str, Any]) -> str | None:
    """Tell what is wrong with one line of `data/review`, else None."""
    return _named(line) or _verdict(line)


def event_misfit(value: Mapping[str, Any]) -> str | None:
    """Tell what is wrong with one event of a verdict journal, its place in the chain apart."""
    kind = value.get("type")
    if kind in _OF_PACK:
        return event_shape.event_misfit(value)
    if kind not in _OF_ANSWER:
        return "its type is unknown"
    misfit = _named(value)
    if misfit is not None or kind == event.OPEN:
        return misfit
    said = value.get("value")
    if kind == event.CLEAR:
        return None if said is None else "it has a value where none belongs"
    return _verdict(said) if isinstance(said, dict) else "it holds no verdict"


def said_by(value: Mapping[str, Any]) -> dict[str, Any]:
    """Give what a fitting line or answer event says: the verdict, and of which answer."""
    said = value["value"] if "type" in value else value
    return {"answer_sha256": value["answer_sha256"], **{name: said.get(name) for name in FIELDS}}


def _named(value: Mapping[str, Any]) -> str | None:
    for name in ("item", "subject"):
        said = value.get(name)
        if not isinstance(said, str) or not _NAME.fullmatch(said):
            return f"it names no {name}"
    digest = value.get("answer_sha256")
    fits = isinstance(digest, str) and _DIGEST.fullmatch(digest)
    return None if fits else "it does not say which answer was looked at"


def _verdict(said: Mapping[str, Any]) -> str | None:
    verdict, given = said.get("verdict"), said.get("value")
    if verdict not in VERDICTS:
        return "its verdict is unknown"
    if said.get("severity") is not None and said["severity"] not in SEVERITIES:
        return "its severity is unknown"
    if not all(isinstance(said.get(name), str | None) for name in ("category", "comment")):
        return "a part of it is not text"
    if not isinstance(said.get("blind"), bool):
        return "it does not say whether it was given blind"
    if given is None:
        return "it corrects without an answer" if verdict == "corrected" else None
    fits = isinstance(given, dict) and isinstance(given.get("answers"), dict)
    return None if fits else "its own answer does not fit"
