# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One merged answer with everything that is known of it: what exports and reports are made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from annotator_app.model.bundle import BundleItem, Given, SourceFile
from annotator_app.model.item import Item
from annotator_app.model.pack import Task
from annotator_app.model.review import Settled, Verdict, spoken_against
from annotator_app.model.strict_json import Json

SUGGESTED: Final = "suggested"


@dataclass(frozen=True, kw_only=True)
class AnswerRow:
    """What one person said of one item.

    `pack` is the task pack's id, `result_pack` that of the result pack it came in; `current` tells whether
    the item still has the text that was answered, and `unfit` that something of it is no answer to what is asked
    now; where that is all of it, it is not current either. `review` are the verdicts on this very answer, `settled` how
    people settled the item, `round` what the round of the bundle is called. `made_of`: the answers that a merged one
    was made of.
    """

    bundle: str
    pack: str
    result_pack: str
    contributor: str
    given: Given
    kept: BundleItem
    item: Item
    task: Task
    source: SourceFile | None = None
    current: bool = True
    unfit: bool = False
    review: tuple[Verdict, ...] = ()
    settled: Settled | None = None
    round: str | None = None
    made_of: tuple[AnswerRow, ...] = ()

    @property
    def answers(self) -> Mapping[str, Any]:
        """The values by question; none where the item was skipped."""
        value = self.given.value
        if value is None or self.given.status != "done":
            return {}
        answers: Mapping[str, Any] = value["answers"]
        return answers

    @property
    def spoken_against(self) -> Verdict | None:
        """The verdict against it; None where reviewers let it stand, or people settled the item by just this answer."""
        return spoken_against(self.review, self.answers, self.settled)

    @property
    def language(self) -> str:
        """The tag of the item, else that of the task."""
        return self.item.language or self.task.language

    @cached_property
    def seconds(self) -> int | None:
        """Active time in whole seconds, rounded up; None where none was recorded."""
        timing = (self.given.value or {}).get("timing") or {}
        if "active_s" in timing:
            return int(timing["active_s"])
        return -(-int(timing["active_ms"]) // 1000) if "active_ms" in timing else None

    @property
    def origin(self) -> str | None:
        """How it was answered: in the window or from a file."""
        origin: str | None = (self.given.value or {}).get("origin")
        return origin

    @property
    def suggested(self) -> Mapping[str, Mapping[str, Mapping[str, Any]]]:
        """Of a merged answer the labels that are suggested, by question and response ("": the item)."""
        return (self.given.value or {}).get(SUGGESTED) or {}

    @property
    def shown(self) -> Json:
        """The order in which options and responses were shown."""
        shown: Json = (self.given.value or {}).get("shown")
        return shown
