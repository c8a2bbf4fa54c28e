# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The coordinator's page: true numbers, nothing that runs, nothing from outside, text as it was typed."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from itertools import accumulate
from pathlib import Path

import pytest

from annotator_app.model.bundle import BundleFacts
from annotator_app.model.charts import Dots, Part, Stack, Stacks, Table
from annotator_app.reports import blocks, blocks_review, count_tables, markup
from annotator_app.reports import page as reports_page
from annotator_app.reports.agreement import Measure
from annotator_app.reports.blocks import coverage
from annotator_app.reports.escape import escaped
from annotator_app.reports.markup import chart, table_of
from annotator_app.reports.tables import number
from annotator_app.reports.words import ENGLISH, Words
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merging import merge_results
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import make_report, report_figures
from tests.builders import reported
from tests.builders.bundles import history, make_bundle, write
from tests.builders.packs import CONTRIBUTOR, OTHER_CONTRIBUTOR, PROJECT, task

EVIL = '<script>alert("1")</script>\x1b\u202e'
FACTS = BundleFacts(
    name="book-words",
    project=PROJECT,
    title={"en": f"Words {EVIL}", "ar": "كلمات"},
    family="sentiment",
    language="mul",
)
PLAN = "[plan]\nanswers_per_item = 2\n"


class Page(HTMLParser):
    """What is in a page: its tags, and attributes that could lead outside or run."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.outside: list[str] = []
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.outside += [
            f"{tag} {name}"
            for name, value in attrs
            if name in ("src", "action")
            or name.startswith("on")
            or (name == "href" and (value or "")[:1] != "#")
        ]

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with open_home(tmp_path / "home") as opened:
        yield opened


@pytest.fixture
def bundle(tmp_path: Path, home: Home) -> Path:
    pack = task(recipients=("*",))
    people = {f"Ann {EVIL}": CONTRIBUTOR, "=Ben": OTHER_CONTRIBUTOR}
    path = make_bundle(tmp_path / "b.bundle", [pack], people, plan=PLAN, facts=FACTS)
    files = [
        write(
            tmp_path / "1", history(pack, [(0, "positive"), (1, "negative"), (2, "skip"), (3, "positive")])
        ),
        write(
            tmp_path / "2",
            history(
                pack, [(0, "positive"), (1, "positive")], key=OTHER_CONTRIBUTOR, principal=f"b@{PROJECT}"
            ),
        ),
    ]
    merge_results.run(path, files, home=home)
    return path


def test_the_numbers_are_those_of_the_bundle(bundle: Path, tmp_path: Path) -> None:
    figures = make_report.run(bundle, tmp_path / "r.html").figures
    assert figures["items"] == {"complete": 2, "partial": 2, "missing": 1, "to_adjudicate": 2}
    assert figures["settle"] == {"problem": 1, "tie": 1}
    assert (figures["answers"], figures["contributors"], figures["goals"]) == (5, 2, {"2": 5})
    assert [(one["answers"], one["reached"], one["below"]) for one in figures["per_item"]] == [
        (0, 0, 2), (1, 0, 1), (2, 2, 0),
    ]  # fmt: skip
    (question,) = figures["questions"]
    assert {one["value"]: one["count"] for one in question["values"]} == {
        "positive": 4,
        "neutral": 0,
        "negative": 1,
    }
    assert [(one["value"], one["count"]) for one in figures["problems"]] == [("cut_off", 1)]
    assert sum(one["complete"] + one["partial"] + one["missing"] for one in figures["coverage"]) == 5


def test_nothing_runs_and_nothing_is_outside(bundle: Path, tmp_path: Path) -> None:
    out = tmp_path / "r.html"
    make_report.run(bundle, out)
    text = out.read_text(encoding="utf-8")
    page = Page(text)
    assert "script" not in page.tags
    assert {"img", "iframe", "link", "object", "form"} & set(page.tags) == set()
    assert page.outside == []
    assert "http" not in text.replace("http-equiv", "")
    assert "\x1b" not in text
    assert any("<script>alert" in one for one in page.texts), "it is shown as it was typed"
    assert "prefers-color-scheme: dark" in text
    assert 'dir="auto"' in text
    assert "svg" in page.tags


def test_the_same_bundle_gives_the_same_page(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780000000")
    pages = []
    for name in ("1.html", "2.html"):
        make_report.run(bundle, tmp_path / name)
        pages.append((tmp_path / name).read_bytes())
    assert pages[0] == pages[1]


def test_the_same_answers_give_the_same_bytes_of_every_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.builders import reported

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780000000")
    bundle = reported.compared(tmp_path / "b.bundle")
    files = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        made = make_report.run(
            bundle, tmp_path / name / "r.html", tmp_path / name / "tables", tmp_path / name / "r.json"
        )
        files.append({path.name: path.read_bytes() for path in made.files})
    assert files[0] == files[1]
    assert len(files[0]) == 31


def test_every_table_is_a_file_too(bundle: Path, tmp_path: Path) -> None:
    made = make_report.run(bundle, tmp_path / "r.html", tmp_path / "tables")
    assert sorted(path.stem for path in made.files[1:]) == [
        "agreement", "agreement-of-two", "answers-by-day", "answers-per-item", "claims",
        "completeness", "contributor-confusion", "contributor-values", "contributors",
        "coverage", "coverage-by-source", "fault-points", "first-position", "lots", "merging",
        "mixed-up-values", "pack-ids", "packs", "problems", "questions", "questions-by-language", "reviewers", "risk-signs", "scores",
        "seconds-per-item", "strengths", "text-origins", "verdicts", "win-rates",
    ]  # fmt: skip
    rows = list(csv.DictReader(io.StringIO((tmp_path / "tables" / "packs.csv").read_text(encoding="utf-8"))))
    kept = EVIL.replace("\x1b", "_x001B_")  # no control sign stands in a table
    assert [row["contributor"] for row in rows] == ["'=Ben", f"Ann {kept}"]
    assert [row["answered"] for row in rows] == ["2", "3"]


def test_an_empty_bundle_has_a_page(tmp_path: Path) -> None:
    bundle = make_bundle(tmp_path / "b.bundle", [task()], facts=FACTS)
    figures = make_report.run(bundle, tmp_path / "r.html").figures
    assert figures["items"]["missing"] == 5
    (pack,) = figures["packs"]
    assert (pack["contributor"], pack["answered"], pack["state"]) == ("Contributor 07", None, "out")
    assert "unknown" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_a_folded_table_that_is_no_chart_in_numbers_says_what_it_holds(bundle: Path, tmp_path: Path) -> None:
    make_report.run(bundle, tmp_path / "r.html")
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    (packs,) = re.findall("<section id='packs'.*?</section>", text, re.DOTALL)
    assert re.findall("<summary>(.*?)</summary>", packs) == ["What is missing, by pack and language"]
    charts = [one for one in text.split("<section")[1:] if "<svg" in one and "<summary>" in one]
    assert charts
    assert all("<summary>As a table</summary>" in one for one in charts)


def test_bars_start_at_nothing_and_what_is_there_is_seen() -> None:
    rows = (
        Stack(label="none", parts=(Part(count=0, words="full"),), said="0"),
        Stack(
            label="one",
            parts=(Part(count=1, words="full"), Part(count=1, words="short", tone="warn")),
            said="2",
        ),
        Stack(label="many", parts=(Part(count=100_000, words="full"),), said="100,000"),
    )
    figure = chart(Stacks(rows=rows))
    assert figure.count("<rect") == 3, "nothing is drawn of nothing"
    assert figure.count('x="0.0%"') == 3
    assert figure.count('width="0.4%"') == 2
    assert 'width="100.0%"' in figure


def test_the_page_stands_in_the_direction_of_its_language(tmp_path: Path) -> None:
    from tests.builders import reported

    bundle = reported.sentiment(tmp_path / "b.bundle", title={"en": "News", "ar": "أخبار"})
    words = Words(
        language="ar", say=lambda text: f"«{text}»", name=lambda tag: {"hi": "الهندية"}.get(tag, tag)
    )
    make_report.run(bundle, tmp_path / "r.html", words=words)
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert '<html lang="ar" dir="rtl">' in text
    assert '<h1><bdi lang="ar" dir="auto">أخبار</bdi></h1>' in text
    assert "«Coverage»" in text
    assert ">إيجابي<" in text, "values in the words of the plan"
    assert "الهندية" in text
    assert "<div lang=en dir=ltr>" in text, "methods are English in every language"
    english = tmp_path / "e.html"
    make_report.run(bundle, english)
    assert '<html lang="en" dir="ltr">' in english.read_text(encoding="utf-8")


def test_what_is_drawn_stands_beside_it_in_words(tmp_path: Path) -> None:
    from tests.builders import reported

    bundle = reported.compared(tmp_path / "b.bundle")
    made = make_report.run(bundle, tmp_path / "r.html")
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    for one in made.figures["comparing"]["wins"]:
        assert f"{one['model']} / {one['other']}" in text
        assert f"{100 * one['rate']['value']:.0f} %" in text
    for svg in text.split("<svg")[1:]:
        assert "aria-hidden=true" in svg.partition(">")[0], "its row says the same in words"
    assert "held-out prompts" in text
    for method in ("Bradley-Terry by the MM update", "Holm&#x27;s step-down adjustment", "seed 20261125"):
        assert method in text


@pytest.mark.parametrize("text", ["<b>", "&amp;", '"', "'", "\x00", "\x9b"])
def test_text_is_escaped(text: str) -> None:
    shown = escaped(text)
    assert not set("<>\"'\x00\x9b") & set(shown)


def test_numbers_stand_at_the_end_of_their_column_and_keep_together() -> None:
    table = Table("x", ("n", "share", "p", "note"), ((3, "50.0 %", "< .001", ""), (12, "", "0.010", "few")))
    shown = table_of(table, ENGLISH)
    heads = re.findall(r"<th\b( class=n)? ", shown)
    assert [bool(one) for one in heads] == [True, True, True, False]
    bound = table_of(Table("x", ("items", "< 0.80"), ((3, 1),)), ENGLISH)
    assert '<th class=n scope=col><span class=day><bdi dir="auto">&lt; 0.80</bdi></span></th>' in bound
    assert '<span class=day><bdi dir="auto">&lt; .001</bdi></span>' in shown, "in one line"


def test_a_column_of_sentences_keeps_its_width_where_the_screen_is_narrow() -> None:
    why = "Cannot be computed: everybody gave the same answer to every item."
    shown = table_of(Table("x", ("items", "note"), ((3, why), (4, "few"))), ENGLISH)
    assert re.findall(r"<th( class=\w+)? scope", shown) == [" class=n", " class=long"]


def test_many_days_stand_in_their_order_and_add_up(tmp_path: Path) -> None:
    """Too many to be drawn one by one: the sums of days between are those until then, and the last is all."""
    place = reported.sentiment(tmp_path / "b.bundle")
    with bundle_store.open_bundle(place) as opened:
        few = report_figures.count(MergedSet(opened), SILENT)
    days = tuple((f"2026-{month:02d}-{day:02d}", day) for month in (1, 2, 3) for day in range(1, 29))
    drawn = next(
        one.chart for one in coverage(replace(few, days=days), ENGLISH).charts if one.heading == blocks.DAYS
    )
    assert isinstance(drawn, Stacks)
    sums = dict(zip((day for day, _ in days), accumulate(count for _, count in days), strict=True))
    shown = [(row.label, row.parts[0].count) for row in drawn.rows]
    assert shown == [(day, sums[day]) for day, _ in shown]
    assert shown == sorted(shown)
    assert shown[-1] == ("2026-03-28", 3 * 406)
    assert len(shown) <= 30


def test_two_lots_of_one_person_are_told_apart_by_their_packs(tmp_path: Path) -> None:
    place = reported.sentiment(tmp_path / "b.bundle")
    with bundle_store.open_bundle(place) as opened:
        few = report_figures.count(MergedSet(opened), SILENT)
    rate = {"value": 0.05, "interval": None, "reason": None}
    lot = {
        "contributor": "Ann", "language": "en", "plan": "default", "answers": 400, "checked": 77, "errors": 0,
        "minor": 0, "interval": [0.0, 0.05], "next": None, "at_most": 0.05, "found_by_risk": 0, "outcome": "accepted",
        "corrected_rate": rate, "uncounted": 0, "recall": rate, "severity": None, "rate": 0.0, "weighed": False,
        "interval_by": "", "effective": 77.0, "together": None, "passes_to": None,
    }  # fmt: skip
    lots = (
        lot | {"pack": "one.taskpack"}, lot | {"pack": "two.taskpack"},
        lot | {"contributor": "Ben", "pack": "three.taskpack"},
    )  # fmt: skip
    (block, *_) = blocks_review.blocks(replace(few, lots=lots), ENGLISH)
    assert isinstance(block.charts[0].chart, Dots)
    labels = [row.label for row in block.charts[0].chart.rows]
    assert labels == ["Ann · en · one.taskpack", "Ann · en · two.taskpack", "Ben · en"]
    assert [row[:2] for row in block.tables[0].rows] == [
        ("Ann", "one.taskpack"), ("Ann", "two.taskpack"), ("Ben", "three.taskpack"),
    ]  # fmt: skip
    # An AQL says what a plan is to accept; how much worse lots still pass stands beside it (quality.md 2.2).
    by_aql = lot | {"pack": "one.taskpack", "plan": "iso:II:2.5", "passes_to": 0.1131}
    (block, *_) = blocks_review.blocks(replace(few, lots=(by_aql,)), ENGLISH)
    assert "one lot in ten with 11.3 % errors is still accepted" in str(block.tables[0].rows[0][9])
    assert str(block.tables[0].rows[0][9]).startswith("ISO 2859-1, level II, AQL 2.5: ")
    as_file = count_tables.lots(replace(few, lots=(by_aql,)))
    assert (as_file.rows[0][-1], as_file.rows[0][as_file.heads.index("plan")]) == ("0.1131", "iso:II:2.5")


def test_the_page_names_a_file_only_where_it_is_written(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (markup, reports_page):
        monkeypatch.setattr(module, "MOST_ROWS", 1)
    make_report.run(bundle, tmp_path / "alone.html")
    make_report.run(bundle, tmp_path / "beside.html", tmp_path / "tables")
    alone, beside = ((tmp_path / f"{name}.html").read_text("utf-8") for name in ("alone", "beside"))
    assert ".csv" not in alone
    named = set(re.findall(r"[\w-]+\.csv", beside))
    assert named
    assert named <= {place.name for place in (tmp_path / "tables").iterdir()}


def test_nothing_is_less_than_nought_that_rounds_to_it() -> None:
    said = Measure(name="kappa", value=-0.0004, low=-0.004, high=0.001, about=True).said()
    assert said == "0.000 (about 0.00 to 0.00)"
    assert number(-0.00004) == "0.0000"
    assert number(-0.00006) == "-0.0001"
