# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Answers that three people wrote to the same questions: how alike they are, which is called similarity, not agreement.

Questions and right answers are those of XQuAD (Artetxe et al. 2020, CC BY-SA 4.0) in Arabic and Thai.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator_app.quality.comparing import chrf
from annotator_app.workflows.reporting import likeness_figures
from tests.builders.studies import Run
from tests.builders.three_raters import PEOPLE, ThreeRaters

# Question, what was said by the first two, what was said by the third.
ASKED = {
    "ar-1": ("من فاز بالسوبر بول 49؟", "نيو إينغلاند باتريوتس", "باتريوتس"),
    "ar-2": ("كم من كرة اعترض جوش نورمان؟", "أربعة", "اربع كرات"),
    "ar-3": ("أين كان يقع المسرح الصيفي؟", "الحديقة الساكسونية", "في الحديقة الساكسونية"),
    "th-1": ("ใครทำการแซ็คได้มากที่สุดของทีมในฤดูกาลนี้", "คาวันน์ ชอร์ต", "คาวันน์ชอร์ต"),
    "th-2": ("ใครพ่ายแพ้ให้แก่ทีมบรอนคอสในรอบดิวิชั่น", "พิตต์สเบิร์ก สตีลเลอร์ส", "สตีลเลอร์ส"),
}
PLAN = """
[bundle]
name = "asked"
project = "asked-7k3q"
title = { en = "Asked" }
family = "open_question"
language = "mul"
[[source]]
path = "asked.jsonl"
licence = "CC BY-SA 4.0"
origin = "XQuAD"
credit = "Artetxe et al. 2020"
[fields]
id = "id"
question = "question"
language = "language"
[plan]
answers_per_item = 3
gold = { share = 0, at_least = 0 }
[[question]]
id = "evidence"
use = false
"""


@pytest.fixture
def reported(run: Run, tmp_path: Path) -> tuple[ThreeRaters, dict[str, Any]]:
    rows = [{"id": one, "question": asked[0], "language": one[:2]} for one, asked in ASKED.items()]
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (tmp_path / "asked.jsonl").write_text(lines, encoding="utf-8")
    study = ThreeRaters(run, tmp_path, PLAN)
    results = [
        study.answer(name, {one: {"answer": asked[1 if place < 2 else 2]} for one, asked in ASKED.items()})
        for place, name in enumerate(PEOPLE)
    ]
    run(study.boss, "merge", study.bundle, *reversed(results))
    page, tables = tmp_path / "report.html", tmp_path / "tables"
    (made,) = run(study.boss, "report", study.bundle, "--out", page, "--csv", tables)
    return study, made["figures"]


def mean(language: str, likeness: Callable[[str, str], float]) -> float:
    """The mean over items of the mean of three pairs, of which two are the same two texts."""
    own = [asked[1:] for one, asked in ASKED.items() if one[:2] == language]
    return sum((likeness(said, said) + 2 * likeness(said, third)) / 3 for said, third in own) / len(own)


def test_likeness_of_texts_stands_beside_agreement(
    run: Run, monkeypatch: pytest.MonkeyPatch, reported: tuple[ThreeRaters, dict[str, Any]]
) -> None:
    study, figures = reported
    found = {one["language"]: one for one in figures["agreement"]["questions"]}
    assert set(found) == {"ar", "th"}
    with (study.folder / "tables" / "agreement.csv").open(encoding="utf-8", newline="") as file:
        table = {(row["language"], row["figure"]): row for row in csv.DictReader(file)}
    page = (study.folder / "report.html").read_text(encoding="utf-8")
    for language, one in found.items():
        alike = mean(language, chrf.likeness) / 100
        ratio = mean(language, chrf.length_ratio)
        assert 0.3 < alike < 0.9
        assert (one["question"], one["level"], one["reading"]) == ("answer", "similarity", None)
        assert (one["main"]["name"], one["main"]["value"]) == ("chrF", pytest.approx(alike))
        assert {each["name"]: each["value"] for each in one["others"]} == {
            "length ratio": pytest.approx(ratio)
        }
        assert one["main"]["n"] == one["shared"] == sum(name[:2] == language for name in ASKED)
        assert table[language, "chrF"]["value"] == f"{alike:.4f}"
        assert table[language, "length ratio"]["level"] == "similarity"
        assert f"chrF {alike:.3f}" in page
    # No line of figures of agreement is drawn, and what chrF is stands beside it.
    assert "similarity, not agreement" in page
    assert "dashed lines at 0.667" not in page
    assert {one["id"] for one in figures["methods"]} >= {"chrf"}
    assert not {one["id"] for one in figures["methods"]} & {"alpha", "gwet"}

    # Where there is more to compare than time allows, one item of each language is drawn, the same one every time.
    monkeypatch.setattr(likeness_figures, "CHARACTERS", 1)
    told = []
    for out in ("second.html", "third.html"):
        (made,) = run(study.boss, "report", study.bundle, "--out", study.folder / out)
        told.append(made["figures"]["agreement"]["questions"])
    assert told[0] == told[1]
    for one in told[0]:
        kept = [
            (chrf.likeness(said, said) + 2 * chrf.likeness(said, third)) / 300
            for name, (_, said, third) in ASKED.items()
            if name[:2] == one["language"]
        ]
        assert (one["main"]["n"], one["shared"]) == (1, len(kept))
        assert any(one["main"]["value"] == pytest.approx(each) for each in kept)
