# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Pay rests on answers and verdicts of people, at the rate of the coordinator's file, and on no sign."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest

from annotator_app import paths
from annotator_app.gui.coordinate.drafting import who_gets
from annotator_app.reports import statements
from annotator_app.reports.statements import Rate, Statement, Work
from annotator_app.reports.words import Words
from annotator_app.workflows.building.outlook import Load
from annotator_app.workflows.building.plans.plan_draft import DraftPerson
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.reporting import make_report, work_statements
from annotator_app.workflows.reporting.work_statements import rates_of
from tests.builders import reported

PLAN = """
[[contributor]]
name = "Contributor 01"
rate = { amount = 0.125, currency = "EUR" }
[[contributor]]
name = "Contributor 03"
rate = { amount = 18, currency = "EUR", per = "hour" }
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("statements")


def test_rates_are_read_digit_by_digit() -> None:
    assert rates_of(PLAN) == {
        "Contributor 01": Rate(amount=Decimal("0.125"), currency="EUR"),
        "Contributor 03": Rate(amount=Decimal(18), currency="EUR", per="hour"),
    }
    assert rates_of("") == {}


def test_sums_are_those_of_the_agreed_rates(folder: Path) -> None:
    bundle = reported.sentiment(folder / "paid.bundle", plan=PLAN)
    made = work_statements.run(bundle, folder / "paid")
    by_name = {one["contributor"]: one for one in made.figures["statements"]}
    (first,) = by_name["Contributor 01"]["work"]
    counted = (first["items"], first["accepted"], first["returned"], first["reported"], first["open"])
    assert counted == (60, 55, 0, 1, 4)
    assert first["sum"] == "7.00", "56 items at 0.125"
    (third,) = by_name["Contributor 03"]["work"]
    exact = Decimal(18) * third["seconds"] / 3600
    assert Decimal(third["sum"]) == exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    assert by_name["Contributor 02"]["sum"] is None, "no rate, no sum"
    signs = make_report.run(bundle, folder / "paid.html").figures["people"]["signs"]
    assert "Contributor 03" in {one["contributor"] for one in signs}, (
        "a sign stands, and pay does not know it"
    )
    with (folder / "paid" / "payment-totals.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows[-1]["currency"] == "EUR"
    assert Decimal(rows[-1]["sum"]) == Decimal("7.00") + Decimal(third["sum"])
    assert len(list((folder / "paid").glob("statement-*.html"))) == 6


def test_without_times_an_hourly_sum_cannot_be_computed(folder: Path) -> None:
    bundle = reported.sentiment(folder / "untimed.bundle", plan=PLAN, seconds=None)
    work_statements.run(bundle, folder / "untimed")
    (page,) = (folder / "untimed").glob("statement-*Contributor-03.html")
    text = page.read_text(encoding="utf-8")
    assert "Cannot be computed: no times were recorded." in text
    assert "18 EUR for each hour" in text
    assert "<script" not in text


def test_what_was_sent_back_is_not_paid() -> None:
    work = Work(pack="p", items=10, accepted=6, returned=2, reported=1, seconds=None)
    one = Statement(contributor="Ann", rate=Rate(amount=Decimal("0.5"), currency="EUR"), work=(work,))
    assert work.open == 1
    assert one.total == Decimal("3.50")


@pytest.mark.parametrize(
    ("currency", "rate", "each", "total"),
    [("BHD", "0.005", "0.175", "0.350"), ("JPY", "0.5", "18", "36"), ("EUR", "0.005", "0.18", "0.36")],
)
def test_sums_are_in_the_smallest_unit_of_their_currency_wherever_they_stand(
    currency: str, rate: str, each: str, total: str
) -> None:
    work = tuple(
        Work(pack=pack, items=35, accepted=35, returned=0, reported=0, seconds=None) for pack in ("p", "q")
    )
    one = Statement(contributor="Ann", rate=Rate(amount=Decimal(rate), currency=currency), work=work)
    assert [str(one.paid(line)) for line in work] == [each, each], "a sum is rounded, not each answer"
    assert str(one.total) == total, "totals add what is shown"
    assert [row[11] for row in statements.sheet([one]).rows] == [each, each]
    assert [row[6] for row in statements.totals([one]).rows] == [total, total]
    words, colours = Words(), json.loads((paths.resources() / "tokens.json").read_text("utf-8"))["color"]
    sheet = statements.sheet_page([one], {"en": "News"}, "2026-11-24", colours, words)
    page = statements.statement_page(one, {"en": "News"}, "2026-11-24", colours, words)
    assert f">{each}<" in sheet
    assert f">{total}<" in sheet
    assert f"{total} {currency}" in page
    assert "rounded once, to the smallest unit of its currency" in page
    plain = work_statements._plain(one)
    assert ([line["sum"] for line in plain["work"]], plain["sum"]) == ([each, each], total)
    load = Load(name="Ann", items=35, repeats=0, minutes=0, languages={})
    draft = DraftPerson(name="Ann", rate=f"{rate} {currency}", per="item")
    assert who_gets._pay(load, draft) == f"{each} {currency}", "the window says it as well"


def test_the_card_of_a_data_set_counts_varieties_fields_and_pay_and_names_nobody(folder: Path) -> None:
    people = "".join(
        f'[[contributor]]\nname = "Contributor {number:02d}"\nvarieties = ["hi-IN"]\n'
        f'fields = ["{"law" if number < 4 else "music"}"]\n'
        f'rate = {{ amount = {"0.12" if number < 6 else "99.50"}, currency = "EUR" }}\n'
        for number in range(1, 7)
    )
    bundle = reported.sentiment(folder / "card.bundle", plan=people)
    export_set.run(bundle, "dataset", folder / "card")
    card = (folder / "card" / "README.md").read_text(encoding="utf-8")
    assert "Varieties of the 6 people in the plan: hi-IN 6." in card
    assert "Fields of expertise of the 6 people in the plan: law 3, music 3." in card
    assert (
        "Agreed pay of the 6 people in the plan: 0.12 EUR for each item 5, 1 more with fewer than 3 people each."
        in card
    )
    assert "99.50" not in card, "what one person alone is paid would tell who it is"
    assert "Contributor 0" not in card


def test_what_a_total_leaves_out_is_said_beside_it() -> None:
    """Of three people by the hour one has no times, one two versions: their sums are not nothing, they are unknown."""
    hour = Rate(amount=Decimal(12), currency="EUR", per="hour")
    done = Work(pack="p", items=10, accepted=9, returned=0, reported=1, seconds=1800, untimed=2)
    people = [
        Statement(contributor="Ann", rate=hour, work=(done,)),
        Statement(contributor="Ben", rate=hour, work=(replace(done, seconds=None, untimed=9),)),
        Statement(contributor="Eve", rate=hour, work=(replace(done, state="fork"),)),
        Statement(contributor="Joe", rate=None, work=(done,)),
        Statement(contributor="Kim", rate=replace(hour, currency="JPY"), work=(replace(done, seconds=None),)),
    ]
    heads, rows = statements.totals(people).heads, statements.totals(people).rows
    told = [dict(zip(heads, row, strict=True)) for row in rows]
    assert [(one["contributor"], one["sum"], one["note"]) for one in told[:5]] == [
        ("Ann", "6.00", "Accepted answers for which no time was recorded, so that they are in no sum: 2."),
        ("Ben", "", "Cannot be computed: no times were recorded."),
        ("Eve", "", "Two versions"),
        ("Joe", "", "No rate is agreed in the coordinator’s file."),
        ("Kim", "", "Cannot be computed: no times were recorded."),
    ]
    missing = "Contributors whose sum cannot be computed, so that it is not in this total: "
    assert [(one["currency"], one["sum"], one["note"]) for one in told[5:]] == [
        ("EUR", "6.00", f"{missing}2."), ("JPY", "", f"{missing}1."),
    ]  # fmt: skip
    words, colours = Words(), json.loads((paths.resources() / "tokens.json").read_text("utf-8"))["color"]
    page = statements.sheet_page(people, {"en": "News"}, "2026-11-24", colours, words)
    assert f"{missing}2." in page
    assert "by the hour they are in no sum. There are: 4." in page, "a reported problem has no time"
    own = statements.statement_page(people[0], {"en": "News"}, "2026-11-24", colours, words)
    assert "so that they are in no sum: 2." in own
    whole = [Statement(contributor="Ann", rate=replace(hour, per="item"), work=(done,))]
    page = statements.sheet_page(whole, {"en": "News"}, "2026-11-24", colours, words)
    assert ">Note<" not in page, "where there is nothing to say there is no column for it"


def test_a_pack_that_is_not_back_leaves_the_hours_of_the_others_payable() -> None:
    hour = Rate(amount=Decimal(12), currency="EUR", per="hour")
    back = Work(pack="p", items=10, accepted=10, returned=0, reported=0, seconds=3600)
    out = Work(pack="q", items=10, accepted=0, returned=0, reported=0, seconds=None, state="out")
    one = Statement(contributor="Ann", rate=hour, work=(back, out))
    assert (one.paid(out), one.total, one.note) == (Decimal("0.00"), Decimal("12.00"), "")


def test_times_are_counted_answer_by_answer(folder: Path) -> None:
    """Some answers of a person came with a time and others did not: what was not timed is not paid in silence."""
    untimed = {f"Contributor 03/hi-{number:03d}": {"timing": {}} for number in range(20)}
    bundle = reported.sentiment(folder / "some.bundle", plan=PLAN)
    every = work_statements.run(bundle, folder / "all").figures["statements"]
    (whole,) = next(one["work"] for one in every if one["contributor"] == "Contributor 03")
    bundle = reported.sentiment(folder / "few.bundle", plan=PLAN, beside=untimed)
    some = work_statements.run(bundle, folder / "few").figures["statements"]
    (work,) = next(one["work"] for one in some if one["contributor"] == "Contributor 03")
    assert whole["untimed"] == 0
    assert 0 < work["untimed"] < work["accepted"] == whole["accepted"]
    text = (folder / "few" / "payment-totals.csv").read_text(encoding="utf-8")
    assert f"no time was recorded, so that they are in no sum: {work['untimed']}." in text
