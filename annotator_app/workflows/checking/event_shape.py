# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What an event of the journal and a line of the answers look like (packs.md 5.6 and 5.6a).

Each check gives a short reason in English where something does not fit, else None. It is written by hand
instead of as models because a merge reads hundreds of thousands of events.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from annotator_app.model import event, ids
from annotator_app.model.answer import OBJECTION, REASONS

Reason = str | None

_ITEM: Final = re.compile(ids.ITEM)
_DIGEST: Final = re.compile(ids.DIGEST)
_PACK: Final = re.compile(ids.PACK)
_TIME: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_OF_ITEM: Final = frozenset(event.OF_ITEM)
# The counters that are read again (quality.md 3.2); others may come with a later version.
_COUNTERS: Final = ("active_s", "active_ms", "idle_ms", "focus_losses", "visits", "edits", "first_answer_ms")
_OBJECTS: Final = frozenset({"shown", "timing", "language", "suggestion"})


def event_misfit(value: Mapping[str, Any], known: Mapping[str, str] = MappingProxyType({})) -> Reason:
    """Tell what is wrong with one event, its place in the chain apart.

    `known` is item → digest of items that were found to fit before, which spares looking at them again.
    """
    kind = value.get("type")
    check = _VALUES.get(kind) if type(kind) is str else None
    if check is None:
        return "its type is unknown"
    if kind in _OF_ITEM:
        misfit = item_misfit(value, known)
        if misfit:
            return misfit
    if not _claims_fit(value):
        return "its time or session does not fit"
    return check(value.get("value"), value)


def answer_misfit(value: Mapping[str, Any], known: Mapping[str, str] = MappingProxyType({})) -> Reason:
    """Tell what is wrong with one line of the answers, its values apart."""
    misfit = item_misfit(value, known)
    if misfit:
        return misfit
    if value.get("status") == "done":
        misfit = _answer(value.get("value"), value)
    elif value.get("value") is not None:
        misfit = "it is skipped, but has a value"
    return misfit or _problem(value.get("problem")) or _note(value.get("note", ""))


def item_misfit(value: Mapping[str, Any], known: Mapping[str, str] = MappingProxyType({})) -> Reason:
    """Tell whether `item` or `item_sha256` are not what they have to be."""
    item, sha256 = value.get("item"), value.get("item_sha256")
    if type(item) is not str:
        return "it names no item"
    if sha256 is not None and known.get(item) == sha256:
        return None
    if not _ITEM.fullmatch(item):
        return "it names no item"
    if type(sha256) is not str or not _DIGEST.fullmatch(sha256):
        return "it does not say which text the item had"
    return None


def _claims_fit(value: Mapping[str, Any]) -> bool:
    mono, claimed = value.get("mono"), value.get("t")
    return (
        (claimed is None or (type(claimed) is str and _TIME.fullmatch(claimed) is not None))
        and type(value.get("session", "")) is str
        and (mono is None or type(mono) is int)
    )


def _open(value: Any, _event: Mapping[str, Any]) -> Reason:
    fits = value is None or (isinstance(value, dict) and isinstance(value.get("shown", {}), dict))
    return None if fits else "it does not say what was shown"


def _answer(value: Any, _event: Mapping[str, Any]) -> Reason:
    if type(value) is not dict or type(value.get("answers")) is not dict:
        return "it holds no answers"
    if value.get("origin") not in ("window", "file"):
        return "it does not say where it was entered"
    if type(value.get("judge", "")) is not str:
        return "it does not say which model judged"
    for name, part in value.items():
        if name in _OBJECTS and type(part) is not dict:
            return "a part of it is not an object"
    timing = value.get("timing")
    if timing and not all(_is_count(timing.get(name, 0)) for name in _COUNTERS):
        return "its times are no counts"
    for name in ("language", "suggestion"):
        if name in value and not all(type(said) is str for said in value[name].values()):
            return f"its {name} is not said in words"
    return None


def _is_count(value: Any) -> bool:
    return type(value) is int and value >= 0


def _nothing(value: Any, _event: Mapping[str, Any]) -> Reason:
    return None if value is None else "it has a value where none belongs"


def _flag(value: Any, _event: Mapping[str, Any]) -> Reason:
    if not isinstance(value, dict) or ("problem" in value) == ("later" in value):
        return "it says neither a problem nor when"
    if "later" in value:
        return None if isinstance(value["later"], bool) else "it says neither a problem nor when"
    return _problem(value["problem"])


def _comment(value: Any, _event: Mapping[str, Any]) -> Reason:
    return _note(value.get("note")) if isinstance(value, dict) else "it holds no note"


def _undo(value: Any, event_: Mapping[str, Any]) -> Reason:
    of = value.get("of") if isinstance(value, dict) else None
    seq = event_.get("seq")
    fits = type(of) is int and type(seq) is int and 1 <= of < seq
    return None if fits else "it takes back no earlier event"


def _export(value: Any, _event: Mapping[str, Any]) -> Reason:
    revision = value.get("revision") if isinstance(value, dict) else None
    return None if type(revision) is int and revision >= 1 else "it names no revision"


def _restore(value: Any, _event: Mapping[str, Any]) -> Reason:
    head = value.get("from") if isinstance(value, dict) else None
    return None if isinstance(head, str) and _DIGEST.fullmatch(head) else "it names no place in the history"


def _clock(value: Any, _event: Mapping[str, Any]) -> Reason:
    jump = value.get("jump") if isinstance(value, dict) else None
    return None if type(jump) is int else "it names no jump"


def _update(value: Any, event_: Mapping[str, Any]) -> Reason:
    if not isinstance(value, dict) or event_.get("seq") != 1:
        return "only the first event may tell of an earlier revision"
    pack, head, count = value.get("pack_id"), value.get("head"), value.get("events")
    fits = (
        isinstance(pack, str) and _PACK.fullmatch(pack) and isinstance(head, str) and _DIGEST.fullmatch(head)
    )
    return None if fits and type(count) is int and count >= 0 else "it does not tell of an earlier revision"


def _problem(value: Any) -> Reason:
    if value is None:
        return None
    fits = (
        isinstance(value, dict)
        and value.get("reason") in (*REASONS, OBJECTION)
        and isinstance(value.get("text", ""), str)
    )
    return None if fits else "the reason of its problem is unknown"


def _note(value: Any) -> Reason:
    return None if isinstance(value, str) else "its note is not text"


_VALUES: Final[Mapping[str, Callable[[Any, Mapping[str, Any]], Reason]]] = {
    event.OPEN: _open,
    event.ANSWER: _answer,
    event.SKIP: _nothing,
    event.CLEAR: _nothing,
    event.FLAG: _flag,
    event.COMMENT: _comment,
    event.UNDO: _undo,
    event.EXPORT: _export,
    event.RESTORE: _restore,
    event.CLOCK: _clock,
    event.UPDATE: _update,
}
