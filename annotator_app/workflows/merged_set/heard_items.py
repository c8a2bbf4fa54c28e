# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Every item of a bundle with what people said of it, in one pass: what a report over a million answers counts.

`MergedSet.rows` gives the same answers one by one with everything that is known of each; here only what is counted
is read, items and answers beside each other in the order of their ids.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple

import orjson

from annotator_app.model.bundle import Standing
from annotator_app.model.item import NOT_SHOWN_AS_BLOCKS, RESPONSES
from annotator_app.model.pack import Task
from annotator_app.store.bundle.bundle_builds import Kept
from annotator_app.store.bundle.bundle_results import Said
from annotator_app.workflows.merged_set.merged_answers import MergedSet

_NOTHING: Mapping[str, Any] = {}


@dataclass(slots=True)
class Text:
    """One text of an item: `number` counts texts in the bundle, `letters` all characters a person has to read.

    `fields` is the whole of it, to be looked at and not kept: there are millions of them.
    """

    item: str
    number: int
    digest: bytes
    language: str | None
    letters: int
    source: int | None
    models: Mapping[str, str]
    gold: Mapping[str, Any]
    split: str | None
    repeat_of: str | None
    responses: tuple[str, ...]
    fields: Mapping[str, Any]


class Heard(NamedTuple):
    """What one person said of a text of an item. `problem`: the reason.

    `current`: the item still has this text, and is still asked what was answered; `whole`: nothing of it has to be
    answered again. `answers` are those that count, `value` is all that was said.
    """

    standing: Standing
    text: Text
    task: Task
    done: bool
    current: bool
    problem: str | None
    answers: Mapping[str, Any]
    value: Mapping[str, Any]
    whole: bool = True

    @property
    def language(self) -> str:
        """The tag of the item, else that of the task."""
        return self.text.language or self.task.language

    @property
    def counts(self) -> bool:
        """Whether it is an opinion on the item as it is: no repeat, no older text, not skipped."""
        return self.done and self.current and self.text.repeat_of is None

    def says(self, question: str) -> bool:
        """Tell whether it says something to a question; who was asked and ticked nothing has said so."""
        if question in self.answers:
            return True
        asked = self.task.question(question)
        return self.done and asked is not None and asked.blank_speaks

    @property
    def seconds(self) -> int | None:
        """Active time in whole seconds, rounded up; None where none was recorded."""
        return seconds_in(self.value)


def seconds_in(value: Mapping[str, Any]) -> int | None:
    """Give the active time of an answer in whole seconds, rounded up; None where none was recorded."""
    timing = value.get("timing")
    if not timing:
        return None
    if "active_s" in timing:
        return int(timing["active_s"])
    return -(-int(timing["active_ms"]) // 1000) if "active_ms" in timing else None


def typing_in(value: Mapping[str, Any], question: str) -> Mapping[str, int] | None:
    """Give what was counted of the typing of one question; None where nothing was."""
    timing: Mapping[str, int] = value.get("timing") or {}
    start = f"{question}."
    return {name[len(start) :]: number for name, number in timing.items() if name.startswith(start)} or None


@dataclass(slots=True)
class HeardItem:
    """An item with its texts and everything that stands of it, sorted by person, series and revision."""

    id: str
    texts: Sequence[Text]
    said: Sequence[Heard]


def heard_items(merged: MergedSet) -> Iterator[HeardItem]:
    """Give every item in the order of the ids, those that nobody answered among them."""
    speakers = {one.pack_id: _speaker(merged, number, one) for number, one in enumerate(_in_order(merged))}
    answers = groupby(merged.bundle.said_by_item(), key=attrgetter("item"))
    waiting = next(answers, None)
    for item, kept in groupby(merged.bundle.kept_by_id(), key=attrgetter("id")):
        texts = [_text(one) for one in kept]
        said: list[Heard] = []
        if waiting is not None and waiting[0] == item:
            own = [(speakers[one.result_pack], one) for one in waiting[1]]
            own.sort(key=_place)
            said = [
                _heard(merged, texts, speaker, one)
                for speaker, one in own
                if speaker.last or merged.speaks(speaker.standing, item)
            ]
            waiting = next(answers, None)
        yield HeardItem(item, texts, said)


class _Speaker(NamedTuple):
    """What all answers of a result pack that stands have in common, asked once and not for each of a million.

    `place`: by person, series and revision. `last`: whatever it says counts; `newest`: every text is still asked.
    """

    place: int
    standing: Standing
    task: Task
    last: bool
    newest: bool


def _speaker(merged: MergedSet, place: int, standing: Standing) -> _Speaker:
    asked = merged.asked
    task = asked.task(standing.task_pack) if asked.changed else merged.task(standing.task_pack)
    return _Speaker(place, standing, task, merged.is_last(standing), merged.is_newest(standing))


def _place(one: tuple[_Speaker, Said]) -> int:
    return one[0].place


def _in_order(merged: MergedSet) -> list[Standing]:
    tops = [one for one in merged.standing.values() if one.state == "top"]
    packs = merged.packs
    tops.sort(
        key=lambda one: (
            one.contributor,
            packs[one.task_pack].series,
            packs[one.task_pack].revision,
            one.pack_id,
        )
    )
    return tops


def _text(kept: Kept) -> Text:
    fields = orjson.loads(kept.line)
    return Text(
        kept.id,
        kept.number,
        kept.digest,
        fields.get("language"),
        _letters(fields),
        kept.source,
        orjson.loads(kept.models) if kept.models != "{}" else _NOTHING,
        orjson.loads(kept.gold) if kept.gold != "{}" else _NOTHING,
        kept.split,
        kept.repeat_of,
        tuple(one["id"] for one in fields.get(RESPONSES) or ()),
        fields,
    )


def _letters(fields: Mapping[str, Any]) -> int:
    total = 0
    for field, value in fields.items():
        if field in NOT_SHOWN_AS_BLOCKS:
            continue
        for part in value if isinstance(value, list) else (value,):
            if isinstance(part, dict) and isinstance(part.get("text"), str):
                total += len(part["text"])
    return total


def _heard(merged: MergedSet, texts: Sequence[Text], speaker: _Speaker, said: Said) -> Heard:
    standing, text = speaker.standing, texts[0]
    if text.digest != said.digest:
        text = next(one for one in texts if one.digest == said.digest)
    value = orjson.loads(said.value) if said.value is not None else _NOTHING
    done = bool(said.done)
    problem = None if said.problem is None else _reason(said.problem)
    current = speaker.newest or merged.holds(standing, said.item, said.digest.hex())
    if done and merged.asked.changed:
        fits = merged.fitting(standing, said.digest.hex(), value)
        current = current and fits.counts
        return Heard(standing, text, speaker.task, done, current, problem, fits.answers, value, fits.whole)
    answers = value["answers"] if done and value else _NOTHING
    return Heard(standing, text, speaker.task, done, current, problem, answers, value)


def _reason(problem: str) -> str | None:
    found = orjson.loads(problem)
    return found["reason"] if found else None
