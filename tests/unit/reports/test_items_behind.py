# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Every number of the page leads to its items: the same that the window finds, by id alone, in a fixed room."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from annotator_app.model.charts import Block, Drawn, Listed, Part, Pick, Stack, Stacks
from annotator_app.model.report_part import WHOLE, ReportPart
from annotator_app.reports.blocks import blocks
from annotator_app.reports.page import tiles
from annotator_app.reports.page_items import Links
from annotator_app.reports.words import ENGLISH
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import desk_report, listed_items, make_report
from annotator_app.workflows.reporting.listed_items import LISTED, MOST_LISTED
from tests.builders import reported


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("behind")


@pytest.fixture(scope="module")
def words(folder: Path) -> Path:
    return reported.sentiment(folder / "words.bundle")


@pytest.fixture(scope="module")
def models(folder: Path) -> Path:
    return reported.compared(folder / "models.bundle")


def numbers(bundle: Path, part: ReportPart = WHOLE) -> dict[Pick, Listed]:
    """Give what stands behind every number of the page."""
    found: dict[Pick, Listed] = {}
    with make_report.counted(bundle, None, part, SILENT) as (figures, behind):

        def asked(pick: Pick, _most: int) -> Listed:
            found[pick] = behind(pick, MOST_LISTED)
            return found[pick]

        Links(blocks(figures, ENGLISH), asked, tiles(figures, ENGLISH))
    return found


@pytest.mark.parametrize(
    ("name", "part", "kinds"),
    [
        ("words", {}, {"state", "answers", "value", "pair", "contributor", "problem"}),
        ("words", {"language": "hi", "contributor": "Contributor 03"}, {"state", "value", "problem"}),
        ("models", {}, {"state", "value", "pair", "compared", "score"}),
        ("models", {"question": "accuracy"}, {"score"}),
    ],
    ids=("words", "part", "models", "question"),
)
def test_the_page_lists_what_the_window_finds(
    request: pytest.FixtureRequest, name: str, part: dict[str, str], kinds: set[str]
) -> None:
    bundle, chosen = request.getfixturevalue(name), ReportPart(**part)
    every = numbers(bundle, chosen)
    assert kinds <= {pick.what for pick in every}
    seen: Counter[tuple[str, str]] = Counter()
    for pick, here in every.items():
        seen[pick.what, pick.of] += 1
        if pick.what not in LISTED and seen[pick.what, pick.of] > 2:
            continue  # both ask the same of what was counted
        found = desk_report.items_behind(bundle, pick, part=chosen)
        assert ([line.item for line in found.lines], found.total) == (list(here.items), here.total), pick


def test_more_kinds_of_items_than_are_kept_lose_nothing(
    words: Path, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for bundle in (words, models):
        every = numbers(bundle)
        monkeypatch.setattr(listed_items, "_MOST_ALIKE", 3)
        summed = numbers(bundle)
        monkeypatch.undo()
        assert summed == every


class Page(HTMLParser):
    """Where links lead, what has an id, and what the lists of items hold."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.lists: dict[str, str] = {}
        self._here = self._in = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if found.get("id"):
            self.ids.append(str(found["id"]))
        if tag == "a":
            self.links.append(str(found["href"]))
        self._here = str(found["id"]) if tag == "dt" else self._here
        self._in = tag

    def handle_data(self, data: str) -> None:
        if self._in == "dd" and self._here:
            self.lists[self._here] = self.lists.get(self._here, "") + data.strip()


def test_links_lead_to_lists_of_ids_and_show_no_text(words: Path, tmp_path: Path) -> None:
    out = tmp_path / "page.html"
    make_report.run(words, out)
    text = out.read_text(encoding="utf-8")
    page = Page(text)
    assert len(page.ids) == len(set(page.ids))
    inside = [one for one in page.links if one.startswith("#")]
    assert inside == page.links, "nothing leads out of the page"
    assert {one[1:] for one in inside} <= set(page.ids)
    lists = {one for one in page.ids if re.fullmatch(r"n\d+", one)}
    assert lists == set(page.lists), "each number has its list"
    assert lists <= {one[1:] for one in inside}, "each list is led to"
    ids = {item for said in page.lists.values() for item in said.split(", ")}
    assert ids == {f"{tag}-{number:03d}" for tag in ("hi", "ar") for number in range(60)}
    assert "वह खुश है" not in text
    assert "هو سعيد" not in text


def test_lists_share_a_fixed_room_and_say_how_many_there_are() -> None:
    many = tuple(f"item-{number:07d}" for number in range(MOST_LISTED))
    parts = tuple(
        Part(count=9, words=f"w{number}", pick=Pick(what="value", value=str(number)))
        for number in range(2000)
    )
    block = Block(id="b", title="B", charts=(Drawn(chart=Stacks(rows=(Stack(label="r", parts=parts),))),))
    links = Links((block,), lambda _pick, _most: Listed(items=many, total=250_000))
    text = links.section(ENGLISH, lambda one: one.id)
    assert len(text.encode("utf-8")) < 1_600_000
    assert text.count("250,000") == 2 * len(parts)
    assert re.search(r"\(\d+ of 250,000\)", text)


def test_a_number_that_nothing_stands_behind_is_no_link() -> None:
    links = Links((), None)
    assert links(Pick(what="problem", value="x")) == ""
    assert links(None) == ""
    assert links.section(ENGLISH, lambda one: one.id) == ""


@pytest.mark.parametrize("name", ["words", "models"])
def test_headings_go_down_step_by_step_and_every_head_says_of_what(
    request: pytest.FixtureRequest, tmp_path: Path, name: str
) -> None:
    out = tmp_path / "page.html"
    make_report.run(request.getfixturevalue(name), out)
    text = out.read_text(encoding="utf-8")
    levels = [int(found) for found in re.findall(r"<h([1-6])[ >]", text)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    heads = re.findall(r"<th\b[^>]*>", text)
    assert heads
    assert all("scope=" in one for one in heads)
