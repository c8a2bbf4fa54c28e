# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Alpha of a choice that a plan calls ordered: an interval by the numbers its options are, else by their places.

"None of these" has no place in any order.
"""

from __future__ import annotations

from collections import Counter

import pytest

from annotator_app.model.question import Choice, Option
from annotator_app.quality.results import Draws, Estimate, Interval
from annotator_app.reports.agreement import Agreement, Measure
from annotator_app.reports.page_agreement import measures, readings
from annotator_app.reports.words import ENGLISH
from annotator_app.workflows.merged_set.answer_columns import Collector
from annotator_app.workflows.reporting.agreement_figures import agreement_figures
from annotator_app.workflows.reporting.measures import measure
from tests.builders.rows import row

SAID = ((0, 0), (0, 1), (1, 1), (2, 2), (2, 1), (0, 0), (2, 2), (1, 0)) * 8


def alpha(*names: str) -> float | None:
    options = tuple(Option(id=name, text={"en": name}) for name in names)
    question = (Choice(id="label", options=options, level="interval"),)
    collector = Collector()
    for number, said in enumerate(SAID):
        item = {"id": f"i-{number}", "text": {"text": "t"}}
        for by, place in zip(("Ann", "Ben"), said, strict=True):
            collector.take(row("sentiment", item, {"label": names[place]}, by=by, questions=question))
    (told,) = agreement_figures(collector.found.values()).questions
    assert told.level == "interval"
    return told.main.value


def test_words_stand_equally_far_apart_and_numbers_where_they_are() -> None:
    places = alpha("0", "1", "2")
    assert places is not None
    for names in (("bad", "fair", "good"), ("1", "2", "infinity"), ("nan", "1", "2"), ("10", "20", "30")):
        assert alpha(*names) == pytest.approx(places)
    assert alpha("0", "1", "9") != pytest.approx(places)


# Three people on −2 … +2, a place an item; "n" is "none of these". krippendorff 0.9.0, ordinal, without "none"; taken
# for the highest point it would make 0.821, which reads "firm".
NONE_OF_THESE = (
    "n0134111n4022430n2330223n1123400n2401133",
    "n2324022n3011331n3240122n1232411n3401244",
    "n4423011n4022441n2441213n0132411n3301124",
)
ORDINAL = 0.7297405378196813


def of_scale(none: bool) -> Agreement:
    names = ("m2", "m1", "z", "p1", "p2")
    options = tuple(Option(id=name, text={"en": name}) for name in names)
    question = (Choice(id="label", options=options, level="ordinal", none=none),)
    collector = Collector()
    for by, said in zip(("Ann", "Ben", "Cem"), NONE_OF_THESE, strict=True):
        for number, letter in enumerate(said):
            if none or letter != "n":
                item = {"id": f"i-{number}", "text": {"text": "t"}}
                label = "none" if letter == "n" else names[int(letter)]
                collector.take(row("sentiment", item, {"label": label}, by=by, questions=question))
    (found,) = agreement_figures(collector.found.values()).questions
    return found


def test_none_of_these_is_no_point_of_an_order() -> None:
    found, points = of_scale(none=True), of_scale(none=False)
    assert found.main.value == pytest.approx(ORDINAL)
    assert found.reading == "tentative"
    assert (found.main, found.shared, found.answers) == (points.main, points.shared, points.answers)
    others, of_points = ({one.name: one for one in each.others} for each in (found, points))
    assert others["Gwet AC2"] == of_points["Gwet AC2"]
    raw = others["raw agreement"]
    assert (raw.n, of_points["raw agreement"].n) == (40, 35)
    assert raw.value == pytest.approx((35 * (of_points["raw agreement"].value or 0) + 5) / 40)


def test_none_of_these_is_a_value_beside_others_where_nothing_is_ordered() -> None:
    options = tuple(Option(id=name, text={"en": name}) for name in "ab")
    question = (Choice(id="label", options=options, none=True),)
    collector = Collector()
    for number in range(30):
        for by, label in (("Ann", "none" if number % 3 else "a"), ("Ben", "none" if number % 2 else "a")):
            item = {"id": f"i-{number}", "text": {"text": "t"}}
            collector.take(row("sentiment", item, {"label": label}, by=by, questions=question))
    figures = agreement_figures(collector.found.values())
    (found,) = figures.questions
    assert (found.shared, found.answers, found.main.n) == (30, 60, 30)
    # Ann says it of 20 items, Ben of 15: how common that is stands beside alpha (quality.md 0.2).
    assert found.prevalence == Measure(name="prevalence", value=pytest.approx(35 / 60), n=60, unit="answers")
    assert found.commonest == "none"
    rows = {line[4]: line for line in measures(figures).rows}
    assert (rows["prevalence"][1], rows["prevalence"][5], *rows["prevalence"][8:]) == (
        "none", "0.5833", 60, "answers", 60, 2, "",
    )  # fmt: skip
    (line,) = readings(figures, ENGLISH)
    assert "“none” in 58.3 % of the answers" in line


def test_only_an_interval_that_was_drawn_is_told_as_about() -> None:
    """quality.md 1.3: such intervals hold in 92 cases of a hundred, not in 95; Wilson's and t intervals do."""
    drawn = Interval(0.4, 0.6, 0.95, "bootstrap by item", Draws(1, 1000, "2.0"))
    reckoned = Interval(0.4, 0.6, 0.95, "Wilson by item")
    told = [measure("raw", Estimate(0.5, 40, interval=one)) for one in (drawn, reckoned)]
    assert [str(one.said()) for one in told] == ["0.500 (about 0.40 to 0.60)", "0.500 (0.40 to 0.60)"]
    assert [one.about for one in told] == [True, False]


def test_the_commonest_point_is_one_of_the_order() -> None:
    found = of_scale(none=True)
    given = Counter(letter for said in NONE_OF_THESE for letter in said if letter != "n")
    (letter, times), *_rest = given.most_common()
    assert found.commonest == ("m2", "m1", "z", "p1", "p2")[int(letter)]
    assert found.prevalence is not None
    assert (found.prevalence.value, found.prevalence.n) == (
        pytest.approx(times / given.total()),
        given.total(),
    )


def test_of_several_labels_each_has_the_share_of_answers_that_hold_it() -> None:
    options = tuple(Option(id=name, text={"en": name}) for name in "ab")
    question = (Choice(id="label", options=options, multiple=True),)
    collector = Collector()
    for number in range(10):
        for by, label in (("Ann", ["a"]), ("Ben", ["a", "b"] if number else [])):
            item = {"id": f"i-{number}", "text": {"text": "t"}}
            collector.take(row("sentiment", item, {"label": label}, by=by, questions=question))
    whole, *each = agreement_figures(collector.found.values()).questions
    assert (whole.prevalence, whole.commonest) == (None, "")
    assert [(one.commonest, one.prevalence and one.prevalence.value) for one in each] == [
        ("a", 0.95),
        ("b", 0.45),
    ]
