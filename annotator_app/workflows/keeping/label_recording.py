# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What an action of the person leaves in the journal: events with their claims of time, by the pack's rule.

The rule for times (`results.timing` of the pack) is applied when the event is written, so that the chain
covers what is handed back: `none` leaves times out, `coarse` keeps whole minutes and whole active
seconds, `full` keeps what was measured (packs.md 5.6a and section 6, Privacy).
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from annotator_app.model import clock, event, strict_json
from annotator_app.model.answer import ItemWork
from annotator_app.model.item import Item
from annotator_app.model.strict_json import Json
from annotator_app.store.answer_table import Change, NewAnswer
from annotator_app.store.pack_table import PackRow
from annotator_app.store.state_table import CODES, LANGUAGE, NOTE

MINUTE_MS = 60_000
# Bytes of everything said of an item. A line of a pack holds 1 MiB (packs.md 5.12), and names the item too.
LARGEST = 1_000_000


@dataclass(frozen=True)
class Said:
    """One event to be: its type and value, or the earlier change whose first event it takes back."""

    type: str
    value: Json = None
    undoes: Change | None = None


class Recorder:
    """Makes the changes of one visit to a pack by one person."""

    def __init__(self, pack: PackRow, contributor: str, *, typing: bool = False) -> None:
        """Begin a visit; its random name and its clock start now. `typing`: its counters may be written."""
        self._typing = typing
        self._pack = pack
        self._contributor = contributor
        self._session = secrets.token_hex(8)
        self._began = clock.monotonic_ms()
        self._watch = clock.Watch()

    def timing(self, measured: Mapping[str, int] | None) -> dict[str, int] | None:
        """Give what of the measured times and counts (quality.md 3.2 and 3.4) may be written."""
        if not measured or self._pack.timing == "none":
            return None
        if self._pack.timing == "full":
            return dict(measured) if self._typing else without_typing(measured)
        active = measured.get("active_ms")
        return None if active is None else {"active_s": -(-active // 1000)}

    def change(
        self,
        position: int,
        item: Item,
        said: Sequence[Said],
        work: ItemWork | None = None,
        *,
        measured: Mapping[str, int] | None = None,
        drop_draft: bool = False,
    ) -> Change:
        """Give the change that writes `said` of an item, which then stands as `work` says."""
        return Change(
            pack=self._pack.id,
            pack_id=self._pack.pack_id,
            item=self._pack.first_key + position,
            position=position,
            events=[*(self._event(one, item) for one in said), *(self._clock_was_set() if said else ())],
            work=work,
            code=code_of(work) if work else 0,
            answer=self._answer(said, work, measured) if work else None,
            drop_draft=drop_draft,
        )

    def _answer(
        self, said: Sequence[Said], work: ItemWork, measured: Mapping[str, int] | None
    ) -> NewAnswer | None:
        if work.event is None or all(one.type != event.ANSWER for one in said):
            return None
        active = measured.get("active_ms") if measured else None
        return NewAnswer(work.event, self._contributor, work.revision, active, clock.stamp())

    def _event(self, said: Said, item: Item) -> dict[str, Json] | Callable[[], dict[str, Json]]:
        made: dict[str, Json] = {
            "type": said.type,
            "item": item.id,
            "item_sha256": item.digest,
            "value": said.value,
        }
        made.update(self._claims())
        if said.undoes is None:
            return made
        undone = said.undoes

        def later() -> dict[str, Json]:
            return {"type": event.UNDO, "value": {"of": undone.seqs[0]}, **self._of_time(made)}

        return later

    def _clock_was_set(self) -> list[dict[str, Json]]:
        """Give the event that tells of it. It follows the action that met it, which stays the first of its change."""
        jump = self._watch.jump_ms()
        if not jump or self._pack.timing == "none":
            return []
        if self._pack.timing == "coarse":
            jump = round(jump / MINUTE_MS) * MINUTE_MS
        return [{"type": event.CLOCK, "value": {"jump": jump}, **self._claims()}]

    def _claims(self) -> dict[str, Json]:
        claims: dict[str, Json] = {}
        if self._pack.timing != "none":
            stamp, passed = clock.stamp(), clock.monotonic_ms() - self._began
            coarse = self._pack.timing == "coarse"
            claims["t"] = f"{stamp[:-3]}00Z" if coarse else stamp
            claims["mono"] = passed // MINUTE_MS * MINUTE_MS if coarse else passed
        claims["session"] = self._session
        return claims

    @staticmethod
    def _of_time(made: Mapping[str, Json]) -> dict[str, Json]:
        return {name: made[name] for name in ("t", "mono", "session") if name in made}


def without_typing(measured: Mapping[str, int]) -> dict[str, int]:
    """Leave out the counters of fields, whose names are `question.counter`."""
    return {name: number for name, number in measured.items() if "." not in name}


def code_of(work: ItemWork) -> int:
    """Give the byte of the states that tells how an item stands."""
    kept = LANGUAGE if event.in_another_language(work.event or {}) else 0
    return CODES[work.state] | (NOTE if work.note else 0) | kept


def after(work: ItemWork, said: Sequence[Said], item_sha256: str) -> ItemWork:
    """Give how an item stands after these events."""
    for one in said:
        work = event.applied(work, one.type, one.value, item_sha256)
    return work


def too_large(work: ItemWork) -> bool:
    """Tell whether what is said of an item fits into no line of a pack, so that it could not be handed back."""
    problem = work.problem.text if work.problem else ""
    return len(strict_json.write([dict(work.event or {}), work.note, problem])) > LARGEST


def difference(now: ItemWork, then: ItemWork) -> list[Said]:
    """Give the events that bring an item from `now` back to what was said of it `then`."""
    said: list[Said] = []
    if then.answers is not None and now.answers != then.answers:
        value = {name: part for name, part in (then.event or {}).items() if name != "timing"}
        said.append(Said(event.ANSWER, value))
    elif then.answers is None and not then.skipped and (now.answers is not None or now.skipped):
        said.append(Said(event.CLEAR))
    if then.problem != now.problem:
        said.append(Said(event.FLAG, event.problem_value(then.problem)))
    if then.skipped and not now.skipped:
        said.append(Said(event.SKIP))
    if then.later != now.later:
        said.append(Said(event.FLAG, event.later_value(then.later)))
    if then.note != now.note:
        said.append(Said(event.COMMENT, event.comment_value(then.note)))
    return said
