# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Merged answers for the tests of writers: one person, one item, one line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import orjson

from annotator_app.exchange.writing.writer import Choices, Loss
from annotator_app.families import by_id
from annotator_app.model.bundle import BundleItem, Given, SourceFile
from annotator_app.model.item import Item
from annotator_app.model.pack import Task
from annotator_app.model.question import AnyQuestion
from annotator_app.model.review import Settled
from annotator_app.model.rows import AnswerRow
from annotator_app.quality.deciding import votes

SOURCE = SourceFile(
    name="books",
    path="books.tsv",
    licence="CC BY 4.0",
    origin="Book corpus",
    credit="Reader et al. 2020",
    warning={"en": "Rude words"},
)
Writer = Callable[[Iterable[AnswerRow], Loss, Choices], Iterator[bytes]]


def own(family: str, *names: str) -> tuple[AnyQuestion, ...]:
    """Questions of a family by id, as its file has them."""
    known = by_id(family)
    assert known is not None
    return tuple(found.question for name in names if (found := known.own_question(name)) is not None)


def row(
    family: str,
    item: Mapping[str, Any],
    answers: Mapping[str, Any] | None,
    *,
    by: str = "Ann",
    questions: tuple[AnyQuestion, ...] = (),
    current: bool = True,
    note: str = "",
    problem: Mapping[str, Any] | None = None,
    timing: Mapping[str, int] | None = None,
    source: SourceFile | None = SOURCE,
    **kept: Any,
) -> AnswerRow:
    """One answer; without `answers` the item was skipped."""
    line = orjson.dumps(item) + b"\n"
    value = None if answers is None else {"answers": dict(answers), "origin": "window"}
    if value is not None and timing:
        value["timing"] = dict(timing)
    bundle_item = BundleItem(
        id=item["id"], line=line, source=0, file="books.tsv", row=7, source_id="s7", **kept
    )
    return AnswerRow(
        bundle="book-words",
        pack="sha256:" + "1" * 64,
        result_pack="sha256:" + (by.lower().encode().hex() + "0" * 64)[:64],
        contributor=by,
        given=Given(
            item=item["id"],
            digest=bundle_item.digest,
            status="skipped" if answers is None else "done",
            value=value,
            note=note,
            problem=problem,
        ),
        kept=bundle_item,
        item=Item(item, bundle_item.digest),
        task=Task(family=family, title={"en": "T"}, language="hi", questions=questions),
        source=source,
        current=current,
    )


def settle(rows: list[AnswerRow], **answers: Any) -> list[AnswerRow]:
    """The same rows after people settled the item; without answers it is ambiguous."""
    outcome: Any = "adjudicated" if answers else "ambiguous"
    one = rows[0].given
    settled = Settled(item=one.item, item_sha256=one.digest, outcome=outcome, answers=answers, cause="slip")
    return [replace(one, settled=settled) for one in rows]


def choices(**asked: Any) -> Choices:
    """What the program hands a writer: the rule by which several answers become one, and what is asked for."""
    return Choices(majority=votes.majority, merged=votes.merged, **asked)


def written(
    write: Writer, rows: Iterable[AnswerRow], **asked: Any
) -> tuple[list[dict[str, Any]], dict[str, int]]:
    """The objects that a writer of JSON Lines gives, and what it dropped."""
    loss = Loss()
    lines = list(write(rows, loss, choices(**asked)))
    assert all(line.endswith(b"\n") and line.count(b"\n") == 1 for line in lines)
    return [orjson.loads(line) for line in lines], {one["reason"]: one["count"] for one in loss.listed()}
