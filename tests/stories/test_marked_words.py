# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Three people mark the answer to the same questions: their words agree where signs or places alone differ.

Passages and questions are those of XQuAD (Artetxe et al. 2020, CC BY-SA 4.0) in Arabic and Thai.
"""

from __future__ import annotations

import csv
import json
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from annotator_app.workflows.reporting.quoted_marks import Quotes
from tests.builders.studies import Run
from tests.builders.three_raters import PEOPLE, ThreeRaters

PASSAGES = {
    "ar": "ومع ذلك، تبقى آراؤه الدينية غير مؤكدة بسبب تصريحات أخرى أدلى بها. على سبيل المثال، في مقالته، "
    '"آلة لإنهاء الحرب"، التي نشرت في عام 1937، صرح تسلا:',
    "th": "ในพุทธศาสนาทิเบต ครูสอนธรรมะในทิเบตนั้นถูกเรียกว่า ลามะ ลามะผู้ผ่าน พระวรสารและสิทธิ มุ่งมั่นที่จะ เกิดใหม่ "
    "บ่อยหลายครั้ง เพื่อที่จะดำเนินการปฎิญาณพระโพธิสัตว์ต่อซึ่งถูกเรียกว่า ตุลกุ",
}
ASKED = {"ar": "أي مقال نُشر في 1937؟", "th": "ครูสอนธรรมะในพุทธศาสนาทิเบตมีชื่อว่าอะไร?"}
PLAN = """
[bundle]
name = "found"
project = "found-7k3q"
title = { en = "Found" }
family = "open_question"
language = "mul"
[[source]]
path = "found.jsonl"
licence = "CC BY-SA 4.0"
origin = "XQuAD"
credit = "Artetxe et al. 2020"
[fields]
id = "id"
question = "question"
passage = "passage"
language = "language"
[plan]
answers_per_item = 3
gold = { share = 0, at_least = 0 }
[[question]]
id = "answer"
use = false
[[question]]
id = "evidence"
required = true
"""


def mark(language: str, words: str, after: int = 0) -> list[dict[str, Any]]:
    start = PASSAGES[language].index(words, after)
    return [{"block": "passage", "start": start, "end": start + len(words)}]


# The same words without their signs, and one word of three; the same word twice in one passage, and a longer stretch.
MARKED = {
    "ar": (mark("ar", '"آلة لإنهاء الحرب"'), mark("ar", "آلة لإنهاء الحرب"), mark("ar", "الحرب")),
    "th": (mark("th", "ลามะ"), mark("th", "ลามะ", 53), mark("th", "ลามะผู้ผ่าน")),
}
# Pairs: 1, 2 · 1 / (3 + 1) twice. Thai counts signs with their marks: ลา มะ is ล า ม ะ, ผู้ ผ่ า น adds ผู้ ผ่ า น.
F1 = {"ar": (1 + 0.5 + 0.5) / 3, "th": (1 + 2 * 2 * 4 / (4 + 8)) / 3}


def test_marked_words_are_compared_beside_their_places(run: Run, tmp_path: Path) -> None:
    rows = [
        {"id": one, "question": ASKED[one], "passage": PASSAGES[one], "language": one} for one in PASSAGES
    ]
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (tmp_path / "found.jsonl").write_text(lines, encoding="utf-8")
    study = ThreeRaters(run, tmp_path, PLAN)
    results = [
        study.answer(name, {one: {"evidence": said[place]} for one, said in MARKED.items()})
        for place, name in enumerate(PEOPLE)
    ]
    run(study.boss, "merge", study.bundle, *results)
    page, tables = tmp_path / "report.html", tmp_path / "tables"
    (made,) = run(study.boss, "report", study.bundle, "--out", page, "--csv", tables)
    with (tables / "agreement.csv").open(encoding="utf-8", newline="") as file:
        table = {(row["language"], row["figure"]): row["value"] for row in csv.DictReader(file)}
    found = {one["language"]: one for one in made["figures"]["agreement"]["questions"]}
    assert set(found) == {"ar", "th"}
    for language, one in found.items():
        others = {each["name"]: each["value"] for each in one["others"]}
        assert others["same marks"] == 0.0
        assert others["exact match"] == pytest.approx(1 / 3)
        assert others["token F1"] == pytest.approx(F1[language])
        assert table[language, "token F1"] == f"{F1[language]:.4f}"
    assert "token F1" in page.read_text(encoding="utf-8")
    out = tmp_path / "data"
    run(study.boss, "export", study.bundle, "--format", "dataset", "--out", out)
    card = (out / "README.md").read_text(encoding="utf-8")
    assert f"token F1 {F1['ar']:.3f}" in card


def test_what_is_kept_depends_on_no_order() -> None:
    marks = [{"block": "text", "start": 0, "end": 4}]
    said = [(f"i-{number}", {"text": {"text": f"{number:04}"}}) for number in range(6)]
    kept = set()
    for order in permutations(said):
        quotes = Quotes(most=3)
        for _person in range(2):
            for unit, fields in order:
                quotes.take(unit, fields, marks)
        kept.add(tuple(map(tuple, quotes.shared())))
    assert len(kept) == 1
    assert len(next(iter(kept))) == 3
    assert all(first == second for first, second in next(iter(kept)))
