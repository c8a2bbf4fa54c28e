# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil adjudicate`: the items that people must settle as a file, and what they settled back into the bundle.

A line that comes back settles one text of an item: by answers, or as truly ambiguous, which keeps the
distribution. Lines that nobody filled in are left as they are; a line that does not fit is refused whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from annotator_app import families
from annotator_app.errors import Problem
from annotator_app.exchange.writing.writer import json_line
from annotator_app.model import clock, strict_json
from annotator_app.model.answer import LONGEST_TEXT
from annotator_app.model.border import check_answers
from annotator_app.model.item import Item
from annotator_app.model.review import SETTLE_CAUSES, Settled
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.given_file import lines_of
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.new_file import new_file, refuse_existing
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.settling.settle_queue import Queued, queue

AMBIGUOUS: Final = "truly_ambiguous"
# What stands in a line for people to fill in.
_TO_FILL: Final[Mapping[str, Any]] = {"settled": None, "ambiguous": False, "cause": None, "comment": ""}


@dataclass(frozen=True)
class QueueReport:
    """The file of items to settle: how many, and how many for each reason."""

    path: Path
    items: int
    causes: Mapping[str, int]


@dataclass(frozen=True)
class RefusedLine:
    """A line that was not taken: its number from 1, the item it names if any, and one reason."""

    line: int
    item: str | None
    problem: Problem


@dataclass(frozen=True)
class SettleReport:
    """How many items were settled, how many of them as ambiguous, lines left as they were, and refused ones."""

    items: int
    ambiguous: int
    left: int
    refused: tuple[RefusedLine, ...]


def write_queue(
    bundle_path: Path, out: Path, *, force: bool = False, progress: Progress = SILENT
) -> QueueReport:
    """Write the items that wait, one line each. The same merged answers give the same bytes.

    Raises FileExistsHereError, UsageError, StoreError, Cancelled; nothing stands at `out` then.
    """
    refuse_existing(out, force=force)
    causes: Counter[str] = Counter()
    count = 0
    with bundle_store.open_bundle(bundle_path) as bundle, new_file(out, force=force) as file:
        for one in queue(MergedSet(bundle)):
            file.write(json_line(_line(one)))
            causes.update(one.causes)
            count += 1
            progress.step(count, 0)
    return QueueReport(out, count, dict(sorted(causes.items())))


def read_settled(bundle_path: Path, source: Path, *, progress: Progress = SILENT) -> SettleReport:
    """Take what was settled from the lines of `source`, all that fit in one transaction.

    Raises UnreadableSourceError, UsageError, StoreError, Cancelled; nothing is changed then.
    """
    lines = lines_of(source)
    refused: list[RefusedLine] = []
    taken: dict[str, Settled] = {}
    left = 0
    with bundle_store.open_bundle(bundle_path) as bundle:
        reader = _Reader(MergedSet(bundle))
        for number, line in enumerate(lines, 1):
            progress.step(number, len(lines))
            if not line.strip():
                continue
            item, settled, problems = reader.read(line)
            refused += [RefusedLine(number, item, problem) for problem in problems]
            left += settled is None and not problems
            if settled is not None:
                taken[settled.item_sha256] = settled
        with bundle.changing():
            bundle.settle(taken.values())
    ambiguous = sum(one.outcome == "ambiguous" for one in taken.values())
    return SettleReport(len(taken), ambiguous, left, tuple(refused))


def _line(one: Queued) -> dict[str, Any]:
    return {
        "item": one.item,
        "item_sha256": one.item_sha256,
        "language": one.language,
        "causes": list(one.causes),
        "reasons": {question: list(own) for question, own in one.reasons.items()},
        "content": dict(one.content),
        "answers": [dict(said) for said in one.answers],
        "votes": {question: dict(own) for question, own in one.votes.items()},
        "methods": dict(one.methods),
        **_TO_FILL,
    }


class _Reader:
    """Holds lines against the items that the bundle sent out."""

    def __init__(self, merged: MergedSet) -> None:
        self._merged = merged
        self._now = clock.stamp()

    @cached_property
    def _packs(self) -> Mapping[str, str]:
        """The newest pack of every text, by its digest."""
        return {
            digest: pack.pack_id
            for pack in self._merged.latest_packs
            for digest in self._merged.digests(pack.pack_id).values()
        }

    def read(self, line: bytes) -> tuple[str | None, Settled | None, list[Problem]]:
        """Give the item of a line, and what it settles (None: nothing was filled in) or what is wrong with it."""
        try:
            value: Any = strict_json.parse(line)
        except strict_json.StrictJSONError as error:
            return None, None, [Problem("not_json", f"The line is not one JSON object: {error}.")]
        if not isinstance(value, dict) or not isinstance(value.get("item"), str):
            return None, None, [Problem("no_item", "The line names no item.")]
        item = value["item"]
        given, ambiguous = value.get("settled"), value.get("ambiguous", False)
        if given is None and ambiguous is False:
            return item, None, []
        problems = [Problem(code, said) for holds, code, said in _misfits(value) if holds]
        pack = self._packs.get(str(value.get("item_sha256")))
        if pack is None:
            problems.append(Problem("unknown_item", "No pack of this bundle has this text of the item."))
        if problems or pack is None:
            return item, None, problems
        kept = self._merged.bundle.item_of(value["item_sha256"])[0]
        if kept.id != item:
            return item, None, [Problem("unknown_item", "This text is that of another item.")]
        task = self._merged.asked.newest(pack)
        family = families.by_id(task.family)
        fields = strict_json.parse(kept.line)
        assert family is not None
        assert isinstance(fields, dict)
        if given is not None:
            shown = Item(fields, kept.digest)
            problems = check_answers(family, task, shown, given, complete=False)
        settled = Settled(
            item=item,
            item_sha256=kept.digest,
            outcome="ambiguous" if ambiguous else "adjudicated",
            answers=given or {},
            cause=value.get("cause") or AMBIGUOUS,
            comment=value.get("comment") or "",
            at=self._now,
        )
        return item, None if problems else settled, problems


def _misfits(value: Mapping[str, Any]) -> tuple[tuple[bool, str, str], ...]:
    given, ambiguous, comment = value.get("settled"), value.get("ambiguous", False), value.get("comment")
    cause = value.get("cause")
    return (
        (not isinstance(ambiguous, bool), "bad_field", "“ambiguous” is true or false."),
        (
            given is not None and ambiguous is not False,
            "two_outcomes",
            "An item is settled by answers or as ambiguous, not both.",
        ),
        (
            given is not None and (not isinstance(given, dict) or not given),
            "bad_field",
            "“settled” holds the answers by question.",
        ),
        (
            cause not in SETTLE_CAUSES and not (ambiguous is True and cause is None),
            "cause",
            f"“cause” is one of {', '.join(SETTLE_CAUSES)}.",
        ),
        (
            comment is not None and (not isinstance(comment, str) or len(comment) > LONGEST_TEXT),
            "bad_field",
            "“comment” is text.",
        ),
    )
