# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Layer D of a review pack, and layers D and J of a verdict pack (packs.md 5.6).

A review pack repeats the task, the drawn items and their answers, each under a subject that names nobody. A
verdict pack says of each of these answers what the reviewer thinks; its journal has to give exactly that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from annotator_app.errors import Problem
from annotator_app.model import border
from annotator_app.model.event import ANSWER, CLEAR
from annotator_app.model.family import Family
from annotator_app.model.item import Item
from annotator_app.model.pack import Task
from annotator_app.packs import contents
from annotator_app.packs.lines import Record, note
from annotator_app.packs.manifest import ReviewManifest, VerdictManifest
from annotator_app.packs.reading import ProvenPack
from annotator_app.packs.refusals import refuse
from annotator_app.workflows.checking.check_task import check_task, note_all
from annotator_app.workflows.checking.event_shape import answer_misfit
from annotator_app.workflows.checking.verdict_shape import event_misfit, said_by, verdict_misfit
from annotator_app.workflows.progress import Progress

Pair = tuple[str, str]


@dataclass(frozen=True)
class Reviewed:
    """What a review pack holds: its task, the items by id, and the line digest of each answer by item and subject.

    `lots` are the task packs that the answers came from, with how many were drawn of each.
    """

    pack_id: str
    task: Task | None
    family: Family | None
    items: Mapping[str, Item]
    answers: Mapping[Pair, str]
    lots: Mapping[str, int]


def check_review(
    pack: ProvenPack, found: list[Problem], progress: Progress, take: Callable[[Record], None] | None = None
) -> Reviewed:
    """Hold the contents of a proven review pack against its task; what is wrong goes to `found`.

    `take` gets every answer line that is in order. Findings: D01 to D03, D05, T03.
    """
    manifest = pack.manifest
    assert isinstance(manifest, ReviewManifest)
    items: dict[str, Item] = {}
    checked = check_task(pack, found, progress, lambda one: items.update(_item(one)))
    answers: dict[Pair, str] = {}
    for record in contents.answers(pack, found):
        if _answer_fits(record, checked.task, checked.family, items, found):
            answers[record.value["item"], record.value["subject"]] = record.sha256
            if take is not None:
                take(record)
    for item in sorted(set(items) - {item for item, _ in answers}):
        note(found, border.item_problem(item, "nothing of it is to be reviewed"))
    lots = {str(lot.pack_id): lot.drawn for lot in manifest.lots}
    return Reviewed(pack.pack_id, checked.task, checked.family, items, answers, lots)


def check_verdict(
    pack: ProvenPack,
    found: list[Problem],
    *,
    against: Reviewed | None = None,
    take: Callable[[Record], None] | None = None,
) -> int:
    """Hold the contents of a proven verdict pack against themselves and, where given, the review pack.

    Gives the number of verdicts; `take` gets every line that is in order. Findings: D01 to D03, D05, J01 to
    J04, T02, T03.
    """
    manifest = pack.manifest
    assert isinstance(manifest, VerdictManifest)
    if against is not None:
        _check_subjects(manifest, against, found)
    stands: dict[Pair, Mapping[str, Any]] = {}
    for record in contents.events(pack, found):
        misfit = event_misfit(record.value)
        if misfit is not None:
            note_all(found, [_problem(record, misfit)], record)
        elif record.value["type"] == ANSWER:
            stands[record.value["item"], record.value["subject"]] = said_by(record.value)
        elif record.value["type"] == CLEAR:
            stands.pop((record.value["item"], record.value["subject"]), None)
    count = 0
    for record in contents.verdicts(pack, found):
        count += 1
        if _verdict_fits(record, stands, against, found) and take is not None:
            take(record)
    for item, _ in stands:
        note(found, refuse("replay", item=item))
    return count


def _item(record: Record) -> dict[str, Item]:
    return {record.value["id"]: Item(record.value, record.sha256)}


def _answer_fits(
    record: Record,
    task: Task | None,
    family: Family | None,
    items: Mapping[str, Item],
    found: list[Problem],
) -> bool:
    value = record.value
    misfit = answer_misfit(value)
    item = items.get(value["item"])
    problems: list[Problem] = []
    if misfit is not None:
        problems = [_problem(record, misfit)]
    elif task is None or family is None:
        return False
    elif item is None:
        problems = [refuse("foreign_item", item=value["item"])]
    elif item.digest != value["item_sha256"]:
        problems = [refuse("item_text", item=value["item"])]
    elif value["status"] == "done":
        problems = border.check_answers(family, task, item, value["value"]["answers"])
    note_all(found, problems, record)
    return not problems


def _check_subjects(manifest: VerdictManifest, against: Reviewed, found: list[Problem]) -> None:
    if manifest.review.pack_id != against.pack_id:
        note(found, refuse("other_task", series=manifest.series))
        return
    for one in manifest.subjects:
        drawn = against.lots.get(str(one.pack_id))
        if drawn is None or not one.agreed <= one.checked <= drawn:
            note(found, refuse("count", name="subjects.checked", said=one.checked, found=drawn or 0))


def _verdict_fits(
    record: Record,
    stands: dict[Pair, Mapping[str, Any]],
    against: Reviewed | None,
    found: list[Problem],
) -> bool:
    value = record.value
    pair = (value["item"], value["subject"])
    misfit = verdict_misfit(value)
    said = stands.pop(pair, None)
    if misfit is not None:
        problems = [_problem(record, misfit)]
    elif said != said_by(value):
        problems = [refuse("replay", item=pair[0])]
    else:
        problems = _held_against(value, pair, against) if against is not None else []
    note_all(found, problems, record)
    return not problems


def _held_against(value: Mapping[str, Any], pair: Pair, against: Reviewed) -> list[Problem]:
    known = against.answers.get(pair)
    if known is None:
        return [refuse("foreign_item", item=pair[0])]
    if known != value["answer_sha256"]:
        return [refuse("other_answer", item=pair[0])]
    given = value.get("value")
    if given is None or against.task is None or against.family is None:
        return []
    return border.check_answers(against.family, against.task, against.items[pair[0]], given["answers"])


def _problem(record: Record, misfit: str) -> Problem:
    return border.item_problem(str(record.value.get("item", "?"))[:80], misfit)
