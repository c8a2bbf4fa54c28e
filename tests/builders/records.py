# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Records of other annotation programs, written and read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from annotator_app.exchange.reading.source import ReadOptions, Table, read

TEXT = "😀 ตลาดใน Oslo เปิด"


def lines(folder: Path, format_: str, *records: Any) -> Table:
    (folder / "x.jsonl").write_text(
        "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in records), encoding="utf-8"
    )
    return read(folder, "x.jsonl", ReadOptions(format=format_))


def listed(folder: Path, format_: str, *records: Any) -> Table:
    (folder / "x.json").write_text(json.dumps(records, ensure_ascii=False, indent=1), encoding="utf-8")
    return read(folder, "x.json", ReadOptions(format=format_))


def left_out(table: Table) -> dict[str, int]:
    return {reason: count for file in table.files for reason, count in file.left_out.items()}


def column(table: Table, name: str) -> list[Any]:
    return [row.column(name) for row in table.rows]


def result(name: str, kind: str, **value: Any) -> dict[str, Any]:
    return {"id": "x", "from_name": name, "to_name": "text", "type": kind, "origin": "manual", "value": value}


def said(*results: Any, **more: Any) -> dict[str, Any]:
    return {"id": 1, "completed_by": 3, "was_cancelled": False, "ground_truth": False, "lead_time": 4.2,
            "result": list(results), **more}  # fmt: skip


OSLO = TEXT.index("Oslo")
