# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Long rows from tables as papers print them, and the stored vectors that numbers are held against."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from annotator_app.quality.labels import Labels

DATA = Path(__file__).resolve().parents[1] / "data" / "quality"


def labels_of(rows_are_raters: Sequence[Sequence[Any]], scale: Sequence[Any]) -> Labels:
    """Give long rows of a table with a row for each rater; None where a rater gave no answer."""
    codes = {value: code for code, value in enumerate(scale)}
    rows = [
        (item, rater, codes[value])
        for rater, row in enumerate(rows_are_raters)
        for item, value in enumerate(row)
        if value is not None
    ]
    table = np.array(rows, dtype=np.int64).reshape(-1, 3)
    items = max((len(row) for row in rows_are_raters), default=0)
    return Labels(table[:, 0], table[:, 1], table[:, 2], items, len(rows_are_raters), len(scale))


def read_vectors(name: str) -> list[dict[str, Any]]:
    vectors: list[dict[str, Any]] = json.loads((DATA / name).read_text(encoding="utf-8"))["vectors"]
    return vectors


def read_rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
