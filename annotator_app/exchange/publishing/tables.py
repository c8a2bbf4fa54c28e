# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The two tables of a published data set: what every person said, and what it comes to.

Right answers of hidden items are in neither, and notes are left out: people write names into them. A table of answers
that stands alone, one row a person or merged, says itself what the data set tells by its files and its other table.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import orjson

from annotator_app.exchange.publishing.columns import (
    Cell,
    Column,
    answer_cells,
    item_cells,
    source_cells,
    suggested_cells,
)
from annotator_app.exchange.writing.record_parts import people
from annotator_app.exchange.writing.training import packs_of, review_of
from annotator_app.exchange.writing.write_labels import lines as label_lines
from annotator_app.exchange.writing.writer import NOTE, SKIPPED, Choices, Loss, settling_lost
from annotator_app.model.ids import NONE
from annotator_app.model.mark import mark_name
from annotator_app.model.question import AnyQuestion
from annotator_app.model.rows import AnswerRow

UNSPLIT: Final = "unsplit"
Row = dict[str, Any]


@dataclass(frozen=True)
class Table:
    """A table: its name, what a row is, and its columns in their order."""

    name: str
    about: str
    columns: tuple[Column, ...]


class Tables:
    """Makes the rows of both tables, item by item."""

    def __init__(
        self, family: str, questions: Iterable[AnyQuestion], *, alone: bool = False, merge: bool = False
    ) -> None:
        """Fix the columns for a whole bundle; `alone`: the answers are all there is, with split, round and packs.

        `merge`: they are merged, and have suggested labels beside them.
        """
        questions = list(questions)
        self._item = list(item_cells(family))
        self._source = [*source_cells(), *(_ALONE if alone else ())]
        self._said = [*_PERSON, *answer_cells(questions), *(suggested_cells(questions) if merge else ())]
        self.answers = Table(
            "answers",
            "One row for each answer of one person to one item.",
            tuple(one.column for one in (*self._item, *self._said, *self._source)),
        )
        self.labels = Table(
            "labels",
            "One row for each item and question, the answers of all contributors merged.",
            (*(one.column for one in self._item), *_LABEL, *(one.column for one in self._source)),
        )

    def of_items(
        self, rows: Iterable[AnswerRow], loss: Loss, choices: Choices
    ) -> Iterator[tuple[str, list[Row], list[Row]]]:
        """Give for each item its split, its rows of `answers` and its rows of `labels`."""
        for answers in people(rows, loss, skipped=True):
            given = [row for row in answers if row.given.status == "done"]
            split = answers[0].kept.split or UNSPLIT
            said = self._answers(answers, loss)
            yield split, said, list(self._labels(given, loss, choices)) if given else []

    def only_answers(self, rows: Iterable[AnswerRow], loss: Loss) -> Iterator[Row]:
        """Give the rows of `answers`; nothing is merged here, so of what is merged only settled words are lost."""
        for answers in people(rows, loss, skipped=True):
            settling_lost(answers, loss)
            yield from self._answers(answers, loss)

    def _answers(self, answers: Iterable[AnswerRow], loss: Loss) -> list[Row]:
        found = []
        for row in answers:
            if row.given.note:
                loss.drop(NOTE)
            found.append(self._row(row, (*self._item, *self._said, *self._source)))
        return found

    def _labels(self, rows: list[AnswerRow], loss: Loss, choices: Choices) -> Iterator[Row]:
        shown, source = self._row(rows[0], self._item), self._row(rows[0], self._source)
        for line in label_lines(rows, loss, choices):
            yield {**shown, **_label(orjson.loads(line)), **source}

    @staticmethod
    def _row(row: AnswerRow, cells: Iterable[Cell]) -> Row:
        return {one.column.name: one.value(row) for one in cells}


def _label(row: Mapping[str, Any]) -> Row:
    label = row["label"]
    counts = row["votes"]
    return {
        "question_id": row["question"],
        "response_id": row["response"],
        "model": row["model"],
        "state": row["state"],
        "label": _in_one(label),
        "n": row["n"],
        "agreement": row["agreement"],
        "soft": [
            {"value": value, "count": counts.get(value, 0), "share": share}
            for value, share in row["soft"].items()
        ],
        "suggested": _in_one(row["suggested"]),
        "suggested_by": row["suggested_by"],
        "posterior": row["posterior"],
        "mean": row.get("mean"),
        "median": row.get("median"),
        "review": row["review"],
        "round": row["round"],
        "pack_sha256": row["pack_sha256"],
    }


def _in_one(label: Any) -> str | None:
    """Give a label as one text: several joined by |, places of a ranking by > and those that share one by =.

    That there is no answer, which stands in the place of a text, is `none`.
    """
    if isinstance(label, Mapping):
        return NONE
    if not isinstance(label, list):
        return None if label is None else str(label)
    if label and isinstance(label[0], list):
        return ">".join("=".join(place) for place in label)
    if label and isinstance(label[0], Mapping):
        return "|".join(map(mark_name, label))
    return "|".join(label)


def _review(row: AnswerRow) -> str | None:
    """Give the newest verdict; of a merged answer those of all that it was made of."""
    if row.made_of:
        return review_of(row.made_of)
    return row.review[-1].verdict if row.review else None


_PERSON: Final = (
    Cell(Column("contributor", "Who answered, under a pseudonym that is the same in the whole project."),
         lambda row: row.contributor),
    Cell(Column("state", f"`done`, or `skipped` where {SKIPPED}."), lambda row: row.given.status),
    Cell(Column("problem", "Why an item was reported."), lambda row: (row.given.problem or {}).get("reason")),
    Cell(Column("origin", "Whether the answer was given in the window or came from a file."), lambda row: row.origin),
    Cell(Column("review", "The newest verdict of a reviewer on this answer."), _review),
)  # fmt: skip
_ROUND: Final = Column("round", "The round of the project that the item belongs to.")
_PACKS: Final = Column("pack_sha256", "The signed result packs that the answers came in.", listed=True)
_ALONE: Final = (
    Cell(
        Column("split", "What the item is for: `train`, `validation` or `heldout`."),
        lambda row: row.kept.split,
    ),
    Cell(_ROUND, lambda row: row.round),
    Cell(_PACKS, lambda row: packs_of(row.made_of or (row,))),
)
_LABEL: Final = (
    Column("question_id", "The id of the question that is merged."),
    Column("response_id", "The id of the response, where the question was asked of each."),
    Column("model", "The alias of the model that wrote the response."),
    Column(
        "state",
        "`label`, `tie` (which waits for nobody where the right answer stays hidden), `single` (one answer), `none` "
        "(reviewers spoke against all), `adjudicated` (settled by people) or `ambiguous`.",
    ),
    Column(
        "label",
        "The merged answer; several labels or marks (block:start-end) joined by |, places of a ranking by >, equal "
        "ones by =; of scores their mean. Null on a tie and where it is ambiguous.",
    ),
    Column("n", "How many people answered.", kind="integer"),
    Column(
        "agreement",
        "The share of answers that equal the merged one as a whole, or the commonest one where it is null; null with "
        "fewer than two, and of scores.",
        kind="number",
    ),
    Column("soft", "How the answers are distributed.", shape="shares"),
    Column(
        "suggested",
        "The label that is suggested of a choice or comparison, by the method in `suggested_by`. Null where two are "
        "equally likely.",
    ),
    Column("suggested_by", "`dawid-skene` or `majority`, by how many answers there are."),
    Column("posterior", "How likely the suggested label is, by the model of Dawid and Skene.", kind="number"),
    Column("mean", "The mean of scores.", kind="number"),
    Column("median", "The median of scores.", kind="number"),
    Column("review", "What reviewers said of the answers, each verdict once, joined by |."),
    _ROUND,
    _PACKS,
)
