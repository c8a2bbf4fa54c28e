# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Lines of a review pack, and verdicts on them as a file has them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.builders.reviewed import number_of, right


def lines_of(pack: Path) -> list[dict[str, Any]]:
    from annotator_app.packs.reading import prove
    from annotator_app.packs.trust import Policy

    proven, problems = prove(pack, Policy())
    assert proven is not None, problems
    return [record.value for record in proven.records("answers", [])]


def verdict_on(line: dict[str, Any]) -> dict[str, Any]:
    """What a reviewer says who knows everything."""
    said = {"item": line["item"], "subject": line["subject"]}
    wanted = {"label": right(number_of(line["item"]))}
    if line["value"]["answers"] == wanted:
        return {**said, "verdict": "agree"}
    return {
        **said, "verdict": "corrected", "category": "wrong_label", "severity": "major", "answers": wanted,
        "comment": "ليس كذلك",
    }  # fmt: skip
