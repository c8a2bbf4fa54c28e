# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The table of `csv` as rows of a sheet: the head, and a row for every answer, as many as a sheet holds.

Whole numbers are numbers as long as a float holds them to the last digit; signs that XML cannot hold stand as
`_x0001_`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from annotator_app.exchange.writing.write_csv import Column, columns_of
from annotator_app.exchange.writing.writer import Choices, Loss, verdicts_lost
from annotator_app.model.rows import AnswerRow
from annotator_app.text import QT_TRANSLATE_NOOP

MOST_ROWS: Final = 1_048_576
EXACT: Final = 10**15
TOO_MANY: Final = QT_TRANSLATE_NOOP("losses", "an answer for which the sheet has no row left")
# As part of an expression, since formats code further signs.
NOT_IN_XML: Final = "[\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]"


def sheet_rows(rows: Iterable[AnswerRow], loss: Loss, choices: Choices) -> Iterator[list[Any]]:
    """Give the values of each row, the head first, skipped items included; nothing at all where nobody answered."""
    columns: list[Column] = []
    loss.rows = 0
    filled = 1
    for row in rows:
        if not columns:
            columns = columns_of(row, choices.kept())
            yield [column.head for column in columns]
        if filled == MOST_ROWS:
            loss.drop(TOO_MANY)
            continue
        filled += 1
        loss.row()
        verdicts_lost(row, loss)
        yield [column.cell(row) for column in columns]
