# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Two signs that need other people: a pace far from what is usual, and scores that go with nobody's (quality.md 3.2, 3.3)."""

from __future__ import annotations

import csv
import random
import statistics
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.builders import reported
from tests.builders.studies import Run

PEOPLE = ("Ann", "Ben", "Cem", "Dan", "Eve", "Fay")
TEXT = "اجتمعت اللجنة مرتين في الربيع الماضي"
POINTS = ("bad", "poor", "fair", "good", "best")
ITEMS = 60
Said = Mapping[str, Mapping[str, Any]]


def item(number: int) -> str:
    return f"i-{number:02d}"


def bundle_of(folder: Path, question: Mapping[str, Any], said: Said, seconds: Mapping[str, int]) -> Path:
    task = {
        "family": "sentiment", "title": {"en": "Signs"}, "language": "ar", "languages": ["ar"],
        "questions": [{"id": "label", "required": True, **question}], "guidelines": [],
    }  # fmt: skip
    items = [{"id": item(number), "text": {"text": f"{TEXT} {number}"}} for number in range(ITEMS)]
    beside = {place: {"timing": {"active_s": taken}} for place, taken in seconds.items()}
    return reported.make(folder / "a.bundle", task, items, said, seconds=None, beside=beside)


def told(run: Run, folder: Path, bundle: Path) -> tuple[list[dict[str, Any]], dict[str, dict[str, str]], str]:
    """Give the signs, the rows of contributors by name, and the page; all three say the same."""
    page, tables = folder / "report.html", folder / "tables"
    (made,) = run(folder / "home", "report", bundle, "--out", page, "--csv", tables, "--force")
    signs = made["figures"]["people"]["signs"]
    with (tables / "risk-signs.csv").open(encoding="utf-8", newline="") as file:
        seen = [row for row in csv.DictReader(file) if row["contributor"]]
    assert [(row["contributor"], row["sign"], row["what was seen"]) for row in seen] == [
        (one["contributor"], one["sign"], one["said"]) for one in signs
    ]
    with (tables / "contributors.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["contributor"]: row for row in csv.DictReader(file)}
    for name, row in rows.items():
        assert int(row["signs"]) == sum(one["contributor"] == name for one in signs)
    return signs, rows, page.read_text(encoding="utf-8")


CHOICE = {
    "kind": "choice",
    "level": "nominal",
    "options": [{"id": one, "text": {"en": one}} for one in POINTS],
}


def answered(people: tuple[str, ...], each: int) -> Said:
    """Give answers that nothing can be said of; each item has answers of `each` of the people, in turn."""
    drawn = random.Random(2)
    return {
        name: {
            item(number): {"label": drawn.choice(POINTS)}
            for number in range(ITEMS)
            if (place - number) % len(people) < each
        }
        for place, name in enumerate(people)
    }


@pytest.mark.parametrize("each", [6, 2], ids=["usual-of-the-item", "usual-of-the-length"])
def test_ten_in_a_row_in_a_third_of_the_usual_time_are_a_sign(run: Run, tmp_path: Path, each: int) -> None:
    said = answered(PEOPLE, each)
    own = {name: sorted(said[name]) for name in PEOPLE}
    seconds = {f"{name}/{one}": 30 for name in PEOPLE for one in own[name]}
    # Dan is quick ten times in a row, Eve nine times, Fay at a third of the time exactly.
    seconds |= {f"Dan/{one}": 9 for one in own["Dan"][5:15]} | {f"Eve/{one}": 9 for one in own["Eve"][-9:]}
    seconds |= {f"Fay/{one}": 10 for one in own["Fay"]}
    signs, _rows, page = told(run, tmp_path, bundle_of(tmp_path, CHOICE, said, seconds))
    assert [(one["contributor"], one["sign"], one["count"], one["of"]) for one in signs] == [
        ("Dan", "relative pace", 10, len(own["Dan"]))
    ]
    assert signs[0]["said"] in page
    assert "under a third of the usual time" in signs[0]["said"]


def test_no_time_is_usual_among_four(run: Run, tmp_path: Path) -> None:
    people = PEOPLE[:4]
    said = {name: dict(list(own.items())[:1]) for name, own in answered(people, 4).items()}
    seconds = {f"{name}/{one}": 1 if name == "Dan" else 30 for name in people for one in said[name]}
    signs, _rows, _page = told(run, tmp_path, bundle_of(tmp_path, CHOICE, said, seconds))
    assert signs == []


def related(said: Mapping[str, Mapping[str, int]], name: str) -> float:
    own = said[name]
    others = [statistics.fmean(said[other][one] for other in said if other != name) for one in own]
    return statistics.correlation(list(own.values()), others)


@pytest.mark.parametrize("kind", ["scale", "ordered"])
def test_scores_that_go_with_nobody_s_are_a_sign(run: Run, tmp_path: Path, kind: str) -> None:
    """Dan throws dice; the others follow the item, each in their own way."""
    drawn = random.Random(11)
    scores: dict[str, dict[str, int]] = {name: {} for name in PEOPLE}
    for number in range(ITEMS):
        good = drawn.randrange(5)
        for name in PEOPLE:
            near = min(4, max(0, good + drawn.choice((-1, 0, 1))))
            scores[name][item(number)] = drawn.randrange(5) if name == "Dan" else near
    expected = {name: related(scores, name) for name in PEOPLE}
    assert expected.pop("Dan") < 0.1 < min(expected.values()), "what the numbers are meant to be"
    question: dict[str, Any] = (
        {"kind": "scale", "level": "ordinal", "min": 1, "max": 5}
        if kind == "scale"
        else {**CHOICE, "level": "ordinal"}
    )
    said = {
        name: {one: {"label": score + 1 if kind == "scale" else POINTS[score]} for one, score in own.items()}
        for name, own in scores.items()
    }
    signs, rows, page = told(run, tmp_path, bundle_of(tmp_path, question, said, {}))
    (sign,) = signs
    assert (sign["contributor"], sign["sign"], sign["count"]) == ("Dan", "not with the others", ITEMS)
    assert sign["said"].endswith(f"r = {related(scores, 'Dan'):.2f} (n = {ITEMS}).")
    assert "that do not go with those of the others" in page
    assert ("correlation with the others" in rows["Dan"]) == (kind == "scale")


def test_what_many_people_write_alike_is_one_line_for_each_of_them(run: Run, tmp_path: Path) -> None:
    """Not one for every two. Ann shares four texts with Ben beside the three of all; Gus shares three with Hal alone."""
    people = (*PEOPLE, "Mia")
    alike = ("the price is far too high", "it broke after one week", "nobody answered my letters")
    drawn = random.Random(4)
    said = {name: dict(zip(map(item, range(3)), alike, strict=True)) for name in people}
    said |= {name: {} for name in ("Gus", "Hal")}
    for both in (("Ann", "Ben"), ("Gus", "Hal")):
        for number in range(10, 14 if both[0] == "Ann" else 13):
            text = " ".join("".join(drawn.choices("abcdefghiklm", k=7)) for _ in range(6))
            for name in both:
                said[name][item(number)] = text
    question = {"kind": "text", "max_chars": 200}
    bundle = bundle_of(
        tmp_path,
        question,
        {name: {one: {"label": text} for one, text in own.items()} for name, own in said.items()},
        {},
    )
    signs, rows, page = told(run, tmp_path, bundle)
    shared = [one for one in signs if one["sign"] == "near copies of another person"]
    assert [(one["contributor"], one["count"], one["of"]) for one in shared] == [
        ("Ann", 7, 7), ("Ben", 7, 7), *((name, 3, 3) for name in (*people[2:6], "Gus", "Hal", "Mia")),
    ]  # fmt: skip
    told_of = {one["contributor"]: one["said"] for one in shared}
    assert "(people: 6; most: Ben, Cem, Dan): 7 of 7." in told_of["Ann"]
    assert "(people: 6; most: Ann, Ben, Cem): 3 of 3." in told_of["Mia"]
    assert told_of["Gus"] == "Texts that are near copies of texts of Hal: 3 of 3."
    assert rows["Mia"]["signs"] == str(sum(one["contributor"] == "Mia" for one in signs))
    assert "people: 6" in page
