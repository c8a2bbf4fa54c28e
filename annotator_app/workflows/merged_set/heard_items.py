# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Every item of a bundle with what people said of it, in one pass: what a report over a million answers counts.

`MergedSet.rows` gives the same answers one by one with everything that is known of each; here only what is counted
is read, items and answers beside each other in the order of their ids.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

import orjson

from annotator_app.model.bundle import Standing
from annotator_app.model.item import NOT_SHOWN_AS_BLOCKS, RESPONSES
from annotator_app.model.pack import Task
from annotator_app.store.bundle.bundle_builds import Kept
from annotator_app.store.bundle.bundle_results import Said
from annotator_app.workflows.merged_set.merged_answers import MergedSet

_NOTHING: Mapping[str, Any] = {}


class Text(NamedTuple):
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
    answered again. `answers` are those that count, `value` is all that was said. `language` is the tag of the item,
    else that of the task. `counts`: it is an opinion on the item as it is, so no repeat, no older text, not skipped;
    `fits`: nothing of it is answered to what is asked no more.
    """

    standing: Standing
    text: Text
    task: Task
    done: bool
    current: bool
    problem: str | None
    answers: Mapping[str, Any]
    value: Mapping[str, Any]
    whole: bool
    language: str
    counts: bool
    fits: bool = True

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


class HeardItem(NamedTuple):
    """An item with its texts and everything that stands of it, sorted by person, series and revision.

    `uniform`: it has one text, which repeats none, and all that was said are whole answers to it, asked by the same
    task. Most items are so, and whoever counts millions of them asks it once and not of each answer.
    """

    id: str
    texts: Sequence[Text]
    said: Sequence[Heard]
    uniform: bool = False


class Speaker(NamedTuple):
    """What all answers of a result pack that stands have in common, asked once and not for each of a million.

    `place`: by person, series and revision. `last`: whatever it says counts; `newest`: every text is still asked.
    `all_counts`: both.
    """

    place: int
    standing: Standing
    task: Task
    last: bool
    newest: bool
    all_counts: bool


class Spoken(NamedTuple):
    """An item with its texts and the answers to it as they are stored, each with who speaks, in the order of these."""

    id: str
    texts: Sequence[Text]
    own: Sequence[tuple[Speaker, Said]]


def heard_items(merged: MergedSet) -> Iterator[HeardItem]:
    """Give every item in the order of the ids, those that nobody answered among them."""
    for one in spoken_items(merged):
        yield heard_item(merged, one)


def heard_item(merged: MergedSet, one: Spoken) -> HeardItem:
    """Give an item with what counts of what was said of it."""
    said = _heard(merged, one) if one.own else []
    return HeardItem(one.id, one.texts, said, _is_uniform(one.texts, said))


def spoken_items(merged: MergedSet) -> Iterator[Spoken]:
    """Give every item in the order of the ids, with answers of which nothing was read yet."""
    numbers = merged.bundle.result_numbers()
    speakers = {
        numbers[one.pack_id]: _speaker(merged, number, one) for number, one in enumerate(_in_order(merged))
    }
    first = itemgetter(0)
    answers = groupby(merged.bundle.said_by_item(), key=first)
    waiting = next(answers, None)
    for item, kept in groupby(merged.bundle.kept_by_id(), key=first):
        own: list[tuple[Speaker, Said]] = []
        if waiting is not None and waiting[0] == item:
            own = [(speakers[one[1]], one) for one in waiting[1]]
            own.sort(key=first)  # a speaker begins with its place
            waiting = next(answers, None)
        yield Spoken(item, [_text(one) for one in kept], own)


def _is_uniform(texts: Sequence[Text], said: Sequence[Heard]) -> bool:
    if not said or len(texts) > 1 or texts[0].repeat_of is not None:
        return False
    task = said[0].task
    for heard in said:
        if heard.problem is not None or not (heard.counts and heard.whole) or heard.task is not task:
            return False
    return True


def _speaker(merged: MergedSet, place: int, standing: Standing) -> Speaker:
    asked = merged.asked
    task = asked.task(standing.task_pack) if asked.changed else merged.task(standing.task_pack)
    last, newest = merged.is_last(standing), merged.is_newest(standing)
    return Speaker(place, standing, task, last, newest, last and newest)


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
        tuple([one["id"] for one in fields[RESPONSES]]) if fields.get(RESPONSES) else (),
        fields,
    )


def _letters(fields: Mapping[str, Any]) -> int:
    total = 0
    for field, value in fields.items():
        if isinstance(value, str) or field in NOT_SHOWN_AS_BLOCKS:
            continue
        for part in value if isinstance(value, list) else (value,):
            if isinstance(part, dict) and isinstance(part.get("text"), str):
                total += len(part["text"])
    return total


def _heard(merged: MergedSet, one: Spoken) -> list[Heard]:
    """Give what counts of what was said of an item; what every answer needs is asked without detours."""
    item, texts, own = one
    found = []
    text, changed = texts[0], merged.asked.changed
    for speaker, (_item, _result, digest, status, written, reported) in own:
        _place, standing, task, last, newest, _ = speaker
        if not last and not merged.speaks(standing, item):
            continue
        if text.digest != digest:
            text = next(one for one in texts if one.digest == digest)
        value = _NOTHING if written is None else orjson.loads(written)
        done = status == 1
        problem = None if reported is None else _reason(reported)
        current = newest or merged.holds(standing, item, digest.hex())
        answers, whole, unfit = value["answers"] if done and value else _NOTHING, True, False
        if done and changed:
            fits = merged.fitting(standing, digest.hex(), value)
            answers, whole, unfit = fits.answers, fits.whole, fits.unfit
            current = current and fits.counts
        found.append(
            Heard(
                standing, text, task, done, current, problem, answers, value, whole,
                text.language or task.language, done and current and text.repeat_of is None, not unfit,
            )
        )  # fmt: skip
    return found


def _reason(problem: str) -> str | None:
    found = orjson.loads(problem)
    return found["reason"] if found else None
