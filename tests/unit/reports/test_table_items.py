# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Every number of a table, a sentence or a tile of a report lists the items that it counts: no fewer and no others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from annotator_app.model.charts import Block, Boxes, Dots, LinkedWords, Listed, Pick, Stacks, Table
from annotator_app.model.question import Choice, Option, Scale
from annotator_app.model.report_part import WHOLE
from annotator_app.reports.blocks import blocks
from annotator_app.reports.page import tiles
from annotator_app.reports.words import ENGLISH
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import desk_report, make_report, report_figures
from tests.builders import reported, rounds_of_pairs, stores
from tests.builders.screen_reviews import reviewed_bundle
from tests.builders.settled import bundle_of

# What counts answers, or something of them, and not items: more than one of them may be of one item.
_OF_ANSWERS = {
    "item",
    "problem",
    "value",
    "asked",
    "pair",
    "answers",
    "verdict",
    "score",
    "faults",
    "compared",
}
_SEVERAL_OF_AN_ITEM = {
    ("text-origins", "Count"), ("text-origins", "Characters"), ("coverage-by-source", "Answers"),
    ("coverage-by-source", "Wanted"), ("answers-by-day", "Answers"), ("answers-per-item", "As many as wanted"),
    ("answers-per-item", "Below the goal"), ("gold", "Decided after"), ("scores", "n"), ("answers-by-day", "Answers received so far"),
    ("agreement-of-two", "Items"), ("merging", "Items"),
    ("agreement", "Answers"), ("agreement", "n"), ("seconds-per-item", "Answers"), ("suggestions", "Hidden"),
    ("suggestions", "Left out"), ("contributors", "Worth a look"), ("contributors", "n"), ("win-rates", "Wins"), ("win-rates", "Losses"),
    ("win-rates", "Ties"), ("win-rates", "Both bad"), ("risk-signs", "Count"),
}  # fmt: skip
# Counts of people, how often a pack was made again, and what a row is of: points, and how many answers.
_OF_NO_ITEMS = {
    ("agreement", "People"), ("packs", "Revision"), ("scores", "Scores"), ("answers-per-item", "Answers"),
}  # fmt: skip
_COUNT = 48
_LABEL = Choice(id="label", required=True, options=tuple(Option(id=one, text={"en": one}) for one in "xyz"))
_STRENGTH = Scale(id="strength", min=1, max=5)


class Told(NamedTuple):
    """A number of a table: of which row and column, what it says, and what stands behind it."""

    table: str
    head: str
    row: tuple[Any, ...]
    number: int
    pick: Pick
    listed: Listed


def told(bundle: Path, before: Path | None = None) -> Iterator[Told]:
    """Give every number of the tables of a page that has items behind it; some tell theirs in words."""
    with make_report.counted(bundle, before, WHOLE, SILENT) as (figures, behind):
        for table, row, column, pick in numbers(blocks(figures, ENGLISH)):
            if isinstance(row[column], int):
                yield Told(table.name, table.heads[column], row, row[column], pick, behind(pick, 500))


def numbers(made: tuple[Block, ...]) -> Iterator[tuple[Table, tuple[Any, ...], int, Pick]]:
    for table, row in ((each, row) for each in tables(made) for row in each.rows):
        for column, pick in table.picks(row):
            yield table, row, column, pick


def tables(made: tuple[Block, ...]) -> Iterator[Table]:
    for block in made:
        yield from (table for _head, table in block.open_tables)
        yield from block.tables


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tables")


@pytest.fixture(scope="module")
def known(folder: Path) -> Path:
    """Gold, repeats, suggestions and a model that judges, among people of whom one answers without looking."""
    items = [stores.fields("sentiment", number, "en", 60) for number in range(_COUNT)]
    more: dict[str, dict[str, Any]] = {}
    for number, one in enumerate(items):
        suggestion = {"values": {"label": "x"}, "left_out": number % 4 == 3, "by": "M1", "score": "0.9"}
        own: dict[str, Any] = {"keep": {"suggestion": suggestion}} if number < 24 else {}
        if number % 6 == 0:
            own["gold"] = {"label": "x"}
        if number >= 40:
            own["repeat_of"] = items[number - 40]["id"]
        more[one["id"]] = own
    people = {
        "Ann": [{"label": "xyz"[number % 3], "strength": 1 + number % 5} for number in range(_COUNT)],
        "Ben": [{"label": "x", "strength": 3} for number in range(_COUNT)],
        "Cy": [{"label": "xy"[number % 2], "strength": 1 + number % 5} for number in range(_COUNT)],
        "Judge": [{"label": "x", "strength": 4} for number in range(30)] + [None] * (_COUNT - 30),
    }
    seen = {
        ("Ann", number): ("before taken", "after ignored")[number % 2]
        for number in range(24)
        if number % 4 != 3
    }
    task = stores.task("sentiment", questions=(_LABEL, _STRENGTH), guidelines=())
    return bundle_of(
        folder / "known.bundle", task, items, people, more=more, judges={"Judge": "M2"}, seen=seen
    )


@pytest.fixture(scope="module")
def reviewed(folder: Path) -> Path:
    """What two reviewers said of the answers of two people, planted errors and known-good ones among them."""
    path = folder / "reviewed.bundle"
    path.write_bytes(reviewed_bundle()[1])
    return path


@pytest.fixture(scope="module")
def words(folder: Path) -> Path:
    return reported.sentiment(folder / "words.bundle")


@pytest.fixture(scope="module")
def models(folder: Path) -> Path:
    return reported.compared(folder / "models.bundle")


@pytest.fixture(scope="module")
def rounds(folder: Path) -> tuple[Path, Path]:
    """A round, and the one before it, with half of its prompts in both."""
    (folder / "rounds").mkdir()
    better = lambda number, person: "M2" if (number + person) % 4 else "M1"  # noqa: E731
    before = rounds_of_pairs.compared_round(folder / "rounds", "r1", ("M1", "M2"), better, numbers=range(40))
    after = {
        **rounds_of_pairs.RECORD,
        "round": "r2",
        "parent": "r1",
        "lineage": ["r1"],
        "critical": ["r2-030", "r2-031", "r2-050"],
    }
    now = rounds_of_pairs.compared_round(
        folder / "rounds", "r2", ("M1", "M2"), better, numbers=range(20, 60), record=after
    )
    return now, before


KINDS = {
    "known": {"gold", "twice", "suggested", "judged", "answered", "shared", "doubted", "sign", "day"},
    "reviewed": {"lot", "pack", "gold", "verdict", "waiting"},
    "words": {"timed", "sign", "pack", "pair", "state"},
    "models": {"prompts", "origin", "score", "value"},
}


@pytest.mark.parametrize("name", KINDS)
def test_a_number_of_a_table_lists_as_many_items_as_it_says(
    request: pytest.FixtureRequest, name: str
) -> None:
    every = list(told(request.getfixturevalue(name)))
    assert {one.pick.what for one in every} >= KINDS[name]
    for one in every:
        said, listed = one.number, one.listed.total
        if one.pick.what in _OF_ANSWERS or (one.table, one.head) in _SEVERAL_OF_AN_ITEM:
            assert listed > 0, one
        else:
            assert said == listed, one


@pytest.mark.parametrize("name", KINDS)
def test_no_number_that_counts_items_is_without_its_list(request: pytest.FixtureRequest, name: str) -> None:
    with make_report.counted(request.getfixturevalue(name), None, WHOLE, SILENT) as (figures, _behind):
        made = blocks(figures, ENGLISH)
    linked = {(table.name, table.heads[column]) for table, _row, column, _pick in numbers(made)}
    counts = {
        (table.name, head)
        for table in tables(made)
        for row in table.rows
        for head, cell in zip(table.heads, row, strict=True)
        if isinstance(cell, int) and cell
    }
    assert linked
    assert counts - linked <= _OF_NO_ITEMS
    charts = [drawn.chart for block in made for drawn in block.charts]
    rows = [row for chart in charts if isinstance(chart, Dots | Boxes) for row in chart.rows]
    parts = [
        part for chart in charts if isinstance(chart, Stacks) for row in chart.rows for part in row.parts
    ]
    assert all(row.pick for row in rows)
    assert all(part.pick for part in parts if part.count)


def test_of_gold_right_and_missed_items_are_told_apart(known: Path) -> None:
    gold: dict[str, dict[str, tuple[str, ...]]] = {}
    for one in told(known):
        if one.table == "gold":
            gold.setdefault(one.row[0], {})[one.head] = one.listed.items
    assert set(gold) == {"Ann", "Ben", "Cy"}
    # Gold is x of every sixth item up to the repeats, and so is what all three say there.
    assert all("Missed" not in own for own in gold.values())
    assert {len(own["Items"]) for own in gold.values()} == {7}
    assert all(own["Right"] == own["Items"] for own in gold.values())


def test_prompts_of_two_rounds_are_those_that_both_have(rounds: tuple[Path, Path]) -> None:
    every = list(told(*rounds))
    both = [one for one in every if one.table == "rounds"]
    assert both
    for one in both:
        assert (one.number, one.listed.total) == (20, 20)
        assert one.listed.items == tuple(f"r2-{number:03d}" for number in range(20, 40))
    splits = {(one.row[3], one.number, one.listed.total) for one in every if one.table == "splits"}
    assert ("always in", 3, 3) in splits
    assert ("held out", 40, 40) in splits
    (now, before) = rounds
    behind = desk_report.items_behind(now, both[0].pick, before=before)
    assert [line.item for line in behind.lines] == list(both[0].listed.items)
    assert all(line.words and line.said for line in behind.lines)


def test_tiles_and_sentences_know_their_items(reviewed: Path) -> None:
    with make_report.counted(reviewed, None, WHOLE, SILENT) as (figures, behind):
        for number, name in tiles(figures, ENGLISH)[:3]:
            assert behind(number.pick, 500).total == int(number), name
        notes = {
            note: behind(note.pick, 500).total
            for block in blocks(figures, ENGLISH)
            for note in block.notes
            if isinstance(note, LinkedWords)
        }
    (waiting,) = (count for note, count in notes.items() if note.startswith("Items that wait"))
    assert waiting == figures.items["to_adjudicate"] > 0
    (twice,) = (count for note, count in notes.items() if note.startswith("Answers that two"))
    assert figures.reviewer_agreement is not None
    # Both reviewers saw what two people said of each of these.
    assert 2 * twice == figures.reviewer_agreement["answers"]
    seen = [count for note, count in notes.items() if "planted errors" in note]
    assert len(seen) == len(figures.reviewers) == 2
    assert all(seen)


def test_what_stands_in_the_books_is_listed_without_counting(
    reviewed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted: dict[tuple[str, str], Told] = {}
    for one in told(reviewed):
        if one.pick.what in ("pack", "lot"):
            wanted[one.pick.what, one.pick.of] = one
    assert {("pack", ""), ("pack", "answered"), ("lot", ""), ("lot", "errors")} <= wanted.keys()

    def never(*_given: object) -> None:
        raise AssertionError("a million answers were read")

    monkeypatch.setattr(report_figures, "read", never)
    for one in wanted.values():
        if not one.pick.language or one.pick.what == "lot":
            found = desk_report.items_behind(reviewed, one.pick)
            assert [line.item for line in found.lines] == list(one.listed.items)
            assert all(line.words and line.said for line in found.lines)
