# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A report reads a bundle once: what it counts is what the slow ways over the same answers give."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from annotator_app import paths
from annotator_app.model.report_part import ReportPart
from annotator_app.quality.comparing.claims import SENTENCES, Refusal
from annotator_app.reports.agreement import AgreementFigures
from annotator_app.reports.blocks_models import CLAIMS_HOW
from annotator_app.reports.comparing import ComparingFigures
from annotator_app.reports.escape import escaped
from annotator_app.reports.figures import Figures
from annotator_app.reports.gold import GoldFigures
from annotator_app.reports.models import ModelFigures
from annotator_app.reports.page import page
from annotator_app.reports.people import PeopleFigures
from annotator_app.reports.rounds import RoundFigures
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.merged_set.heard_batches import heard_batches
from annotator_app.workflows.merged_set.heard_items import heard_items
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import make_report, report_figures
from annotator_app.workflows.reporting.comparing_figures import comparing_figures
from annotator_app.workflows.reporting.item_kinds import Kind
from annotator_app.workflows.reporting.listed_items import ListedItems
from annotator_app.workflows.reporting.part_items import PartItems
from annotator_app.workflows.reporting.report_methods import methods_of
from annotator_app.workflows.standing import bundle_counts
from tests.builders import reported


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("reports")


@pytest.fixture(scope="module")
def words(folder: Path) -> Iterator[MergedSet]:
    with bundle_store.open_bundle(reported.sentiment(folder / "words.bundle")) as bundle:
        yield MergedSet(bundle)


@pytest.fixture(scope="module")
def models(folder: Path) -> Iterator[MergedSet]:
    with bundle_store.open_bundle(reported.compared(folder / "models.bundle")) as bundle:
        yield MergedSet(bundle)


@pytest.fixture(scope="module")
def of_words(words: MergedSet) -> Figures:
    return report_figures.count(words, SILENT)


@pytest.fixture(scope="module")
def of_models(models: MergedSet) -> Figures:
    return report_figures.count(models, SILENT)


def test_one_pass_hears_what_the_rows_say(words: MergedSet) -> None:
    slow = [
        (row.given.item, row.contributor, dict(row.answers), row.current, row.language, row.seconds)
        for row in words.rows()
    ]
    heard = [
        (one.id, said.standing.contributor, dict(said.answers), said.current, said.language, said.seconds)
        for one in heard_items(words)
        for said in one.said
    ]
    assert heard == slow
    assert len(heard) == 336


def test_items_stand_as_the_status_of_the_bundle_says(words: MergedSet) -> None:
    own = PartItems(words)
    found = [counted for one in heard_items(words) if (counted := own.count(one)) is not None]
    assert sorted(found) == sorted(bundle_counts.item_counts(words))
    kinds = report_figures.read(words, SILENT).items.counted
    assert kinds == Counter(
        Kind(one.item[:2], int(int(one.item[3:]) > 40), one._replace(item="")) for one in found
    )
    assert {kind.stands.state for kind in kinds} == {"complete", "partial", "missing"}


def test_empty_places_of_the_grid_are_there(of_words: Figures) -> None:
    found = {(one.language, one.source): (one.given, one.wanted, one.missing) for one in of_words.grid}
    assert found["hi", "Harbour"] == (123, 123, 0)
    assert found["ar", "Market"] == (42, 57, 4)
    assert len(found) == 4


def test_the_matrix_counts_pairs_of_answers(words: MergedSet, of_words: Figures) -> None:
    pairs: Counter[tuple[str, str]] = Counter()
    for one in heard_items(words):
        said = [each.answers["label"] for each in one.said if each.done and each.language == "hi"]
        pairs.update(tuple(sorted(pair)) for pair in combinations(said, 2))
    (matrix,) = [one for one in of_words.agreement.matrices if one.language == "hi"]
    for row, one in enumerate(matrix.values):
        for column, other in enumerate(matrix.values):
            assert matrix.counts[row][column] == pairs[tuple(sorted((one, other)))]
    assert matrix.total == sum(pairs.values()) == 165


def test_who_says_the_same_all_day_is_worth_a_look_and_nobody_else(of_words: Figures) -> None:
    found = {(one.contributor, one.sign) for one in of_words.people.signs}
    assert found == {("Contributor 03", "straight run"), ("Contributor 06", "straight run")}
    (absent,) = of_words.people.not_looked
    assert absent[1].startswith("Cannot be computed")
    low = [one.name for one in of_words.people.contributors[:2]]
    assert sorted(low) == ["Contributor 03", "Contributor 06"], "they agree least with the others"
    assert all(one.seconds for one in of_words.people.contributors)


def test_win_rates_are_those_of_the_verdicts(models: MergedSet, of_models: Figures) -> None:
    won: Counter[tuple[str, str]] = Counter()
    for one in heard_items(models):
        names = one.texts[0].models
        for said in one.said:
            best = said.answers["best"]
            if best in names:
                (other,) = set(names.values()) - {names[best]}
                won[names[best], other] += 1
    assert len(of_models.comparing.wins) == 3
    for one in of_models.comparing.wins:
        assert (one.wins, one.losses) == (won[one.model, one.other], won[one.other, one.model])
        assert one.rate.n == 32
        assert one.rate.value == pytest.approx(
            (one.wins + one.ties / 2) / (one.wins + one.losses + one.ties), abs=1e-9
        )
    order = sorted(of_models.comparing.strengths, key=lambda one: one.difference.value or 0.0)
    assert [one.model for one in order] == ["M1", "M2", "M3"]


def test_claims_need_held_out_prompts(of_models: Figures, folder: Path) -> None:
    said = {(one.question, one.model, one.other): one.said for one in of_models.comparing.claims}
    assert said["best", "M1", "M3"].startswith("M1 is worse than M3. Held-out prompts: 32; ")
    assert "Win rate: 4.2 % (95 % 0.1 to 8.3, by prompt)" in said["best", "M1", "M3"]
    assert "people for each: 3.0" in said["best", "M1", "M3"]
    assert "alpha" in said["accuracy", "M2", "M3"]
    trained = reported.compared(folder / "trained.bundle", split="train")
    claims: list[dict[str, Any]] = make_report.run(trained, folder / "trained.html").figures["comparing"][
        "claims"
    ]
    assert len(claims) == 6
    # Nothing was selected: that selected items rise would be no reason.
    assert all((one["said"], one["reasons"]) == ("", (str(CLAIMS_HOW),)) for one in claims)


@pytest.mark.parametrize(
    ("question", "made", "reasons"),
    [
        ("best", {"split": "train"}, {Refusal.NOT_HELD_OUT}),
        ("best", {"split": "validation"}, {Refusal.NOT_HELD_OUT}),
        ("best", {"split": None}, {Refusal.NOT_HELD_OUT}),
        ("best", {"prompts": 60}, {Refusal.TOO_FEW_PROMPTS}),
        ("best", {"people": ("Ann",)}, {Refusal.ONE_RATER, Refusal.NO_AGREEMENT}),
        ("best", {"prompts": 24}, {Refusal.TOO_FEW_PROMPTS, Refusal.NO_AGREEMENT}),
        ("best", {"prompts": 3}, {Refusal.NO_INTERVAL, Refusal.NO_AGREEMENT}),
        ("accuracy", {"apart": True}, {Refusal.RATED_APART}),
    ],
    ids=("train", "validation", "no split", "60 prompts", "one person", "24 prompts", "3 prompts", "apart"),
)
def test_each_condition_of_a_claim_can_fail(
    tmp_path: Path, question: str, made: dict[str, Any], reasons: set[Refusal]
) -> None:
    """What the report says, not the rule alone: from answers in a bundle to the sentence that stands instead."""
    with bundle_store.open_bundle(reported.compared(tmp_path / "one.bundle", **made)) as bundle:
        found = report_figures.count(MergedSet(bundle), SILENT).comparing.claims
    own = [one for one in found if one.question == question]
    assert len(own) == 3
    for one in own:
        assert one.said == ""
        assert {_told(reason) for reason in reasons} <= set(one.reasons), one.reasons


def _told(reason: Refusal) -> str:
    """Nothing was selected in these bundles: what a claim needs stands in the place of that selected items rise."""
    return str(CLAIMS_HOW if reason is Refusal.NOT_HELD_OUT else SENTENCES[reason])


def test_held_out_prompts_wear_out(models: MergedSet, of_models: Figures) -> None:
    tallies = report_figures.read(models, SILENT).tallies
    fresh, worn = (comparing_figures(tallies, of_models.agreement, views).claims for views in (2, 3))
    assert fresh == of_models.comparing.claims
    assert all("These prompts have served in three rounds" in one.said for one in worn)


def test_every_figure_has_its_method_in_the_box(of_words: Figures, of_models: Figures) -> None:
    everywhere = {
        "alpha", "raw", "gwet", "fleiss", "bootstrap", "majority", "dawid_skene", "cohen", "by_prompt",
        "straight_runs", "one_answer", "pace", "prevalence",
    }  # fmt: skip
    more = {
        "sign_flips", "holm", "bradley_terry", "near_copies", "filler", "length", "origin", "ratings", "chrf", "icc",
        "text_language",
    }  # fmt: skip
    assert {one.id for one in of_words.methods} == everywhere
    assert {one.id for one in of_models.methods} == everywhere | more
    colours = json.loads((paths.resources() / "tokens.json").read_text(encoding="utf-8"))["color"]
    text = page(of_models, colours)
    box = text[text.index("<section id=methods>") :]
    assert all(escaped(one.name) in box and escaped(one.source) in box for one in of_models.methods)
    assert (
        f"Postil {of_models.version}; numpy {of_models.agreement.numpy}; seed {of_models.agreement.seed}"
        in box
    )


@pytest.mark.parametrize(
    ("group", "name", "methods"),
    [
        ("models", "judges", {"majority", "cohen", "bootstrap"}),
        ("models", "suggestions", {"by_prompt"}),
        ("rounds", "splits", {"by_prompt"}),
        ("rounds", "rounds", {"by_prompt", "sign_flips", "wilcoxon", "holm"}),
        ("rounds", "rebounds", {"rebound"}),
        ("gold", "people", {"gold", "wilson"}),
    ],
)
def test_a_figure_that_is_there_brings_its_method(group: str, name: str, methods: set[str]) -> None:
    nothing: dict[str, Any] = {
        "agreement": AgreementFigures(), "people": PeopleFigures(), "comparing": ComparingFigures(),
        "gold": GoldFigures(), "models": ModelFigures(), "rounds": RoundFigures(),
    }  # fmt: skip
    assert methods_of(nothing) == ()
    one = {**nothing, group: replace(nothing[group], **{name: (object(),)})}
    assert {each.id for each in methods_of(one)} == methods


@pytest.mark.parametrize(
    ("plan", "weighed", "method"),
    [
        ("default", False, "five_looks"),
        ("strict", False, "one_look"),
        ("zero:2", False, "one_look"),
        ("iso:II:2.5", False, "iso2859"),
        ("risk", True, "weighed"),
        ("all", False, ""),
    ],
)
def test_lots_bring_the_method_of_their_own_plan(plan: str, weighed: bool, method: str) -> None:
    found: dict[str, Any] = {
        "agreement": AgreementFigures(), "people": PeopleFigures(), "comparing": ComparingFigures(),
        "gold": GoldFigures(), "models": ModelFigures(), "rounds": RoundFigures(),
        "lots": ({"plan": plan, "weighed": weighed},),
    }  # fmt: skip
    assert {one.id for one in methods_of(found)} == {
        *filter(None, [method]), "clopper_pearson", "corrected", "wilson", "severity",
    }  # fmt: skip


def test_no_times_no_pace(folder: Path) -> None:
    bundle = reported.sentiment(folder / "untimed.bundle", seconds=None)
    people = make_report.run(bundle, folder / "untimed.html", folder / "tables").figures["people"]
    assert ("pace", "Cannot be computed: no times were recorded.") in map(tuple, people["not_looked"])
    assert people["spells"] == ()
    with (folder / "tables" / "contributors.csv").open(encoding="utf-8", newline="") as file:
        assert {row["median seconds"] for row in csv.DictReader(file)} == {""}


def test_one_answer_to_everything_is_worth_a_look(tmp_path: Path) -> None:
    """No run is longer than such answers explain, and nothing goes with the others: it was in no line of the report."""
    options = [{"id": one, "text": {"en": one}} for one in ("good", "bad")]
    task = {
        "family": "sentiment", "title": {"en": "News"}, "language": "en", "languages": ["en"], "guidelines": [],
        "questions": [{"id": "label", "kind": "choice", "level": "nominal", "required": True, "options": options}],
    }  # fmt: skip
    items = [{"id": f"i-{number:02d}", "text": {"text": f"Text {number}"}} for number in range(40)]
    said = {
        name: {
            one["id"]: {"label": "good" if name == "Eve" or (number + shift) % 5 < 2 else "bad"}
            for number, one in enumerate(items)
        }
        for name, shift in (("Ann", 0), ("Ben", 1), ("Eve", 0))
    }
    with bundle_store.open_bundle(reported.make(tmp_path / "b.bundle", task, items, said)) as bundle:
        found = report_figures.count(MergedSet(bundle), SILENT).people.signs
        alone = report_figures.count(MergedSet(bundle), SILENT, part=ReportPart(contributor="Eve"))
    assert alone.people.signs == (), "a part of one person does not read the others, and says nothing of them"
    (sign,) = [one for one in found if one.sign == "one answer"]
    assert (sign.contributor, sign.count, sign.of) == ("Eve", 40, 40)
    assert sign.said == (
        "The same answer to “label” every time: 40. The others give it in 40.0 % of their answers."
    )


@pytest.mark.parametrize(
    "part", [{}, {"language": "hi"}, {"contributor": "Contributor 03"}, {"question": "label"}]
)
def test_items_of_which_all_are_whole_answers_count_as_answer_by_answer(
    words: MergedSet, models: MergedSet, part: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    both = (words, models)
    assert {one.uniform for merged in both for one in heard_items(merged) if one.said} == {True, False}
    colours = json.loads((paths.resources() / "tokens.json").read_text(encoding="utf-8"))["color"]

    def everything() -> list[Any]:
        made = []
        for merged in both:
            listed = ListedItems(part.get("question", ""))
            found = report_figures.read(merged, SILENT, ReportPart(**part), listed)
            figures = report_figures.figures(merged, found)
            made.append(
                (figures.as_object(), page(figures, colours, make_report.english(figures), listed.behind))
            )
        return made

    at_once = everything()
    monkeypatch.setattr(report_figures, "heard_batches", partial(heard_batches, alone=True))
    assert everything() == at_once
    monkeypatch.setattr(
        "annotator_app.workflows.merged_set.heard_items._is_uniform", lambda texts, said: False
    )
    assert everything() == at_once
