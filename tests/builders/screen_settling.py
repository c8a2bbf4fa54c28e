# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""States of settling: answers side by side, another answer, truly ambiguous, what is missing, all families' answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from annotator_app.gui.coordinate.settle import SettleTab
from tests.builders import screen_tasks as tasks
from tests.builders import stores
from tests.builders.settled import Said, bundle_of
from tests.builders.windows import Desk

COORDINATOR = "Coordinator 01"
_THREE = ("Contributor 03", "Contributor 07", "Contributor 11")


def place(desk: Desk) -> Path:
    return desk.home.path.parent / f"{desk.home.path.name}.bundle"


def round_of(
    family: str, questions: tuple[Any, ...], said: Sequence[Sequence[Said]], *, length: int = 180, responses: int = 2,
    notes: Mapping[tuple[str, int], str] | None = None,
) -> Callable[[Desk], None]:  # fmt: skip
    """Let there be a bundle in which the first person said `said[0]`, and so on."""

    def home(desk: Desk) -> None:
        task = stores.task(family, desk.data, questions=questions, title=tasks.TITLE, guidelines=())
        items = tasks.items(family, desk.data, len(said[0]), length, responses)
        bundle_of(place(desk), task, items, dict(zip(_THREE, said, strict=False)), notes=notes)

    return home


def queue(desk: Desk) -> None:
    """The queue at the coordinator's desk, once it is read."""
    desk.window.coordinator.bundle = place(desk)
    desk.window.show_coordinate()
    desk.window.session.keys.run("coordinate.settle")
    pane = desk.window.coordinator.pane
    assert isinstance(pane, SettleTab)
    desk.until(lambda: pane.found is not None and (pane.list.hasFocus() or not pane.found.cases))


def nothing_to_settle(desk: Desk) -> None:
    round_of("sentiment", (tasks.FEELING,), (labels("mixed"), labels("mixed")))(desk)


def settling(*pressed: str, typed: str = "") -> Callable[[Desk], None]:
    def bring(desk: Desk) -> None:
        queue(desk)
        desk.press("Ctrl+Enter")
        desk.until(lambda: desk.window.desk is not None)
        desk.turn(0.1)
        desk.press(*pressed)
        if typed:
            desk.type(typed)
        desk.turn(0.1)

    return bring


def labels(*chosen: str) -> list[Said]:
    return [one if one == "skip" else {"label": one} for one in chosen]


FEELINGS = round_of(
    "sentiment",
    (tasks.FEELING,),
    (
        labels("positive", "negative", "mixed", "neutral"),
        labels("negative", "positive", "neutral", "positive"),
        labels("neutral", "skip", "positive", "skip"),
    ),
    notes={("Contributor 03", 0): "शायद व्यंग्य है"},
)
WRITTEN = round_of(
    "open_question",
    tasks.OPEN,
    (
        [{"answer": stores.text("hi", 160, 1), "evidence": [{"block": "passage", "start": 0, "end": 9}]}],
        [{"answer": stores.text("ar", 160, 2), "evidence": [{"block": "passage", "start": 3, "end": 12}]}],
        ["skip"],
    ),
    length=500,
)  # fmt: skip
COMPARED = round_of(
    "comparison",
    tasks.COMPARISON,
    (
        [{"best": "r-000000", "strength": "a_little"}],
        [{"best": "r-000001", "strength": "a_lot"}],
        [{"best": "equal"}],
    ),
)
RATED = round_of(
    "rating",
    tasks.RATING,
    tuple(
        [{one.id: {"r-000000": first, "r-000001": second} for one in tasks.RATING[:2]}]
        for first, second in ((1, 4), (3, 2), (5, 1))
    ),
)  # fmt: skip


def objected(desk: Desk) -> None:
    """Somebody says that an answer which came back was right, and the plan knew another one."""
    items = tasks.items("sentiment", desk.data, 1, 180, 2)
    task = stores.task("sentiment", desk.data, questions=(tasks.FEELING,), title=tasks.TITLE, guidelines=())
    said = dict(zip(_THREE, (labels("positive"), labels("negative"), labels("positive")), strict=True))
    bundle_of(
        place(desk), task, items, said, more={items[0]["id"]: {"gold": {"label": "negative"}}},
        objections={("Contributor 03", 0): "Guideline 3 calls this positive"},
    )  # fmt: skip


def contested(desk: Desk) -> None:
    """Two people say the same of eight items; of seven the plan says so too, of the last it does not."""
    items = tasks.items("sentiment", desk.data, 8, 180, 2)
    task = stores.task("sentiment", desk.data, questions=(tasks.FEELING,), title=tasks.TITLE, guidelines=())
    gold = {one["id"]: {"gold": {"label": "mixed"}} for one in items}
    gold[items[-1]["id"]] = {"gold": {"label": "neutral"}}
    said = {name: labels(*["mixed"] * 8) for name in _THREE[:2]}
    bundle_of(place(desk), task, items, said, more=gold)


STATES: dict[str, tuple[object, ...]] = {
    "settle-queue": (FEELINGS, queue, COORDINATOR),
    "settle-queue-none": (nothing_to_settle, queue, COORDINATOR),
    "settle": (FEELINGS, settling(), COORDINATOR),
    "settle-chosen": (FEELINGS, settling("2", "4"), COORDINATOR),
    "settle-other": (FEELINGS, settling("4"), COORDINATOR),
    "settle-ambiguous": (FEELINGS, settling("0"), COORDINATOR),
    "settle-missing": (FEELINGS, settling("1", "Enter"), COORDINATOR),
    "settle-objection": (objected, settling(), COORDINATOR),
    "settle-contested": (contested, settling(), COORDINATOR),
    "settle-written": (WRITTEN, settling(), COORDINATOR),
    "settle-compared": (COMPARED, settling("4"), COORDINATOR),
    "settle-rated": (RATED, settling("4"), COORDINATOR),
}
