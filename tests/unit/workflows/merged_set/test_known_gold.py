# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What is known to be right stands fast where answers are merged (quality.md 1.4): in report, queue and risk signs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import pytest

from annotator_app.model.question import Choice, Comparison, Option, Scale
from annotator_app.model.review import Settled
from annotator_app.quality.signs.risk import Sign
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import make_report, report_figures
from annotator_app.workflows.reviewing.risk_signs import Signs
from annotator_app.workflows.settling import settle_queue
from annotator_app.workflows.standing.lot_verdicts import Reviewing
from annotator_app.workflows.standing.lots import collect
from tests.builders import stores
from tests.builders.settled import bundle_of

OPTIONS = ("positive", "neutral", "negative")
COUNT, KNOWN = 100, 40
PEOPLE = ("Ann", "Ben", "Cy")


def item(number: int) -> str:
    return f"i-{number:03}"


def right(number: int) -> str:
    return OPTIONS[number % 3]


_DRAWN = Random(1)
ERRS = [
    (False, *_errors) for _errors in ((_DRAWN.random() < 0.65, _DRAWN.random() < 0.65) for _ in range(COUNT))
]


def errs(place: int, number: int) -> bool:
    """Ann is always right; Ben and Cy err two times in three, the same way, and not always in the same items."""
    return ERRS[number][place]


def said(place: int, number: int) -> str:
    return right(number + errs(place, number))


WRONG_TOGETHER = {item(number) for number in range(KNOWN, COUNT) if errs(1, number) and errs(2, number)}


class Found(NamedTuple):
    """What report, queue and signs say."""

    accuracy: float
    doubted: dict[str, tuple[str, ...]]
    settle: Mapping[str, int]
    unsure: set[str]
    against: set[tuple[str, str]]


def found(bundle: Path, folder: Path) -> Found:
    figures = make_report.run(bundle, folder / "r.html", force=True).figures
    with bundle_store.open_bundle(bundle) as opened:
        merged = MergedSet(opened)
        queued = {one.item: one.causes for one in settle_queue.queue(merged)}
        signs = Signs(merged, Reviewing(merged))
        held = {
            (lot.contributor, answer): signs.of(lot, answer)
            for lot in collect(merged, signs.take).values()
            for answer in lot.answers
        }
    (line,) = figures["agreement"]["merging"]
    return Found(
        line["accuracy"], queued, figures["settle"], {one for (_, one), own in held.items() if Sign.UNSURE in own},
        {place for place, own in held.items() if Sign.AGAINST_THE_MAJORITY in own},
    )  # fmt: skip


def choosing(path: Path, gold: Mapping[str, str]) -> Path:
    question = Choice(id="label", options=tuple(Option(id=one, text={"en": one}) for one in OPTIONS))
    return bundle_of(
        path,
        stores.task("sentiment", questions=(question,), guidelines=()),
        [{**stores.fields("sentiment", number), "id": item(number)} for number in range(COUNT)],
        {
            name: [{"label": said(place, number)} for number in range(COUNT)]
            for place, name in enumerate(PEOPLE)
        },
        more={one: {"gold": {"label": label}} for one, label in gold.items()},
    )


@pytest.fixture(scope="module")
def taught(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("taught")
    return choosing(folder / "taught.bundle", {item(number): right(number) for number in range(KNOWN)})


def test_gold_tells_who_is_to_be_believed_about_all_other_items(tmp_path: Path, taught: Path) -> None:
    with_gold = found(taught, tmp_path)
    without = found(choosing(tmp_path / "blind.bundle", {}), tmp_path)
    assert with_gold.accuracy > 0.99 > without.accuracy
    assert WRONG_TOGETHER
    assert {one for one, why in with_gold.doubted.items() if "methods_differ" in why} == WRONG_TOGETHER
    assert with_gold.settle["methods_differ"] == len(WRONG_TOGETHER)
    assert {one for one, why in without.doubted.items() if "methods_differ" in why} == set()


def test_what_is_known_waits_for_nobody_and_is_no_reason_to_look(tmp_path: Path, taught: Path) -> None:
    seen = found(taught, tmp_path)
    known = {item(number) for number in range(KNOWN)}
    assert not known & (set(seen.doubted) | seen.unsure)
    assert sum(seen.settle.values()) == sum(map(len, seen.doubted.values()))
    # Where two of three miss what is known, it is they who stand against what is right.
    against = {place for place in seen.against if place[1] in known}
    assert against == {
        (PEOPLE[place], item(number)) for place in (1, 2) for number in range(KNOWN) if errs(place, number)
    }


def test_what_people_settled_stands_in_the_place_of_gold(tmp_path: Path) -> None:
    """Gold that errs everywhere makes Ann the one who errs, until people have settled it."""
    bundle = choosing(tmp_path / "b.bundle", {item(number): right(number + 1) for number in range(KNOWN)})
    misled = report_figures_of(bundle)
    with bundle_store.open_bundle(bundle) as opened, opened.changing():
        digests = {one.item: one.digest for _, one in opened.standing_answers()}
        opened.settle(
            [
                Settled(
                    item=item(number),
                    item_sha256=digests[item(number)],
                    outcome="adjudicated",
                    answers={"label": right(number)},
                    cause="reviewer_wrong",
                )
                for number in range(KNOWN)
            ]
        )
    righted = report_figures_of(bundle)
    assert misled != righted
    blind = choosing(tmp_path / "c.bundle", {item(number): right(number) for number in range(KNOWN)})
    assert righted == report_figures_of(blind)


def report_figures_of(bundle: Path) -> Any:
    with bundle_store.open_bundle(bundle) as opened:
        return report_figures.count(MergedSet(opened), SILENT).agreement.merging


def two_each(path: Path, question: Any, family: str, values: list[Any], gold: list[Any]) -> Path:
    """Each item has two responses; the first person says the first of each pair, the second the other."""
    made = [
        {
            **stores.fields(family, number),
            "id": item(number),
            "responses": [
                {"id": f"r-{number:05x}{place}", "text": f"Text {number} {place}"} for place in (0, 1)
            ],
        }
        for number in range(len(values))
    ]
    models = {one["id"]: {one["responses"][0]["id"]: "mA", one["responses"][1]["id"]: "mB"} for one in made}

    def told(number: int, value: Any) -> Any:
        names = [one["id"] for one in made[number]["responses"]]  # type: ignore[index]
        if isinstance(question, Scale):
            return dict(zip(names, value, strict=True))
        return [[names[place]] for place in value]

    return bundle_of(
        path,
        stores.task(family, questions=(question,), guidelines=()),
        made,
        {
            name: [{question.id: told(number, pair[place])} for number, pair in enumerate(values)]
            for place, name in enumerate(("Ann", "Ben"))
        },
        more={
            one["id"]: {
                "models": models[one["id"]],
                **({"gold": {question.id: told(number, gold[number])}} if gold[number] is not None else {}),
            }
            for number, one in enumerate(made)
        },
    )


def waiting(bundle: Path) -> dict[str, tuple[str, ...]]:
    with bundle_store.open_bundle(bundle) as opened:
        return {one.item: one.causes for one in settle_queue.queue(MergedSet(opened))}


def test_known_rankings_and_scores_wait_for_nobody(tmp_path: Path) -> None:
    ranking = Comparison(id="better", form="rank")
    opposed = [([0, 1], [1, 0])] * 2
    ranked = two_each(tmp_path / "r.bundle", ranking, "comparison", opposed, [[0, 1], None])
    assert set(waiting(ranked)) == {item(1)}
    scale = Scale(id="help", each="response")
    far = [([1, 1], [5, 5])] * 2
    scored = two_each(tmp_path / "s.bundle", scale, "rating", far, [[1, 1], None])
    assert waiting(scored) == {item(1): ("ratings_apart",)}


def test_a_right_answer_that_nobody_gave_is_known_as_well(tmp_path: Path) -> None:
    ranking = Comparison(id="better", form="rank")
    bundle = two_each(
        tmp_path / "r.bundle", ranking, "comparison", [([1, 0], [1, 0])] * 9, [[0, 1]] * 8 + [None]
    )
    (one,) = report_figures_of(bundle)
    assert (one.items, one.methods_differ) == (9, 1), (
        "who always misses what is known is believed the other way round"
    )
