# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What reviewers answered before they saw the answer is a second rater (quality.md 2.5): from pack to report."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from annotator_app.model.report_part import ReportPart
from annotator_app.reports.blocks import blocks
from annotator_app.reports.figures import Figures
from annotator_app.reports.words import ENGLISH
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import make_report, report_figures
from annotator_app.workflows.reviewing.review import AnswerToCheck, Said
from tests.builders.numbers import DATA
from tests.builders.tweet_round import LABELS, NOTHING, TweetRound, other, tweets

ROWS = tweets(40)
IDS = [row["id"] for row in ROWS]
RIGHT = {row["id"]: row["label"] for row in ROWS}
ORACLES = json.loads((DATA / "oracles.json").read_text(encoding="utf-8"))
# Two raters of forty items, whose alpha is known from the program krippendorff.
TABLE = next(one for one in ORACLES["agreement"] if len(one["table"]) == 2)
FIRST, SECOND = (
    {item: LABELS[ord(sign) - 97] for item, sign in zip(IDS, row, strict=True)} for row in TABLE["table"]
)


class Blind(TweetRound):
    """A round in which people answered just this of the items, and reviewers answer some before they look."""

    def __init__(self, folder: Path, said: Mapping[str, Mapping[str, str]], **more: Any) -> None:
        self.said = said
        super().__init__(
            folder,
            len(IDS),
            dict.fromkeys(said, ()),
            more=f"[plan]\nanswers_per_item = {len(said)}\n",
            **more,
        )

    def _answers(self, name: str) -> dict[str, str]:
        return dict(self.said[name])

    def reviewed(self, says: Callable[[AnswerToCheck], Said], name: str = "Rev", plan: str = "all") -> None:
        self.merge(self.review(self.draw(plan).path, says, name))

    def figures(self, **part: str) -> Figures:
        with bundle_store.open_bundle(self.bundle) as opened:
            return report_figures.count(MergedSet(opened), SILENT, part=ReportPart(**part))

    def counts(self) -> dict[str, int]:
        found = self.figures().blind
        assert found is not None
        names = ("given", "compared", "for_risk", "seen_before", "again", "gone")
        return {name: getattr(found, name) for name in names if getattr(found, name)}


def without_marks(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def blind(answers: Mapping[str, str], *, all_of_them: bool = True) -> Callable[[AnswerToCheck], Said]:
    """Somebody who answers `answers` before they look, and then agrees with whatever they see."""

    def says(one: AnswerToCheck) -> Said:
        if all_of_them or one.blind:
            return Said(verdict="agree", blind=True, answers={"label": answers[one.item.id]})
        return Said(verdict="agree")

    return says


def test_blind_answers_are_a_second_rater_in_figures_tables_and_page(tmp_path: Path) -> None:
    with Blind(tmp_path, {"Ann": FIRST}) as story:
        before = story.figures()
        assert before.blind is None
        story.reviewed(blind(SECOND))
        out, tables, figures = tmp_path / "r.html", tmp_path / "tables", tmp_path / "r.json"
        made = make_report.run(story.bundle, out, tables, figures)

        told = json.loads(figures.read_text(encoding="utf-8"))["blind"]
        assert (told["given"], told["compared"]) == (40, 40)
        (one,) = told["questions"]
        assert (one["question"], one["language"], one["shared"], one["raters"]) == ("label", "ha", 40, 2)
        assert one["main"]["name"] == "alpha"
        assert one["main"]["value"] == pytest.approx(TABLE["alpha"]["nominal"], abs=1e-12)
        assert one["main"]["low"] < one["main"]["value"] < one["main"]["high"]
        same, *others = one["others"]
        agreed = sum(FIRST[item] == SECOND[item] for item in IDS)
        assert (same["name"], same["value"], same["n"]) == ("same answer", agreed / 40, 40)
        # Wilson 1927, written out: z is the 97.5th percentile of the normal distribution.
        z = 1.959963984540054
        middle, half = agreed + z**2 / 2, z * (agreed * (40 - agreed) / 40 + z**2 / 4) ** 0.5
        assert [same["low"], same["high"]] == pytest.approx(
            [(middle - half) / (40 + z**2), (middle + half) / (40 + z**2)], abs=1e-12
        )
        assert [two["name"] for two in others] == ["Gwet AC1", "Fleiss kappa"]
        assert {"blind", "alpha", "wilson"} <= {method["id"] for method in made.figures["methods"]}

        with (tables / "blind-agreement.csv").open(encoding="utf-8", newline="") as file:
            rows = {row["figure"]: row for row in csv.DictReader(file)}
        assert rows["alpha"]["value"] == f"{TABLE['alpha']['nominal']:.4f}"
        assert rows["same answer"]["value"] == f"{agreed / 40:.4f}"
        assert (tables / "blind-looks.csv").read_text(encoding="utf-8").splitlines()[1] == "40,40,0,0,0,0"
        page = out.read_text(encoding="utf-8")
        assert "Answers that reviewers gave before they saw the answer: 40; compared with it: 40." in page
        assert f">{agreed / 40:.4f}<" in page
        assert "before they saw the answer, held against it" in page, "the method box names it"

        (block,) = [one for one in blocks(story.figures(), ENGLISH) if one.id == "reviewers"]
        assert block.folded == "Reviewers’ own answers, given before they saw the answer"
        (table,) = block.tables
        assert f"{TABLE['alpha']['nominal']:.4f}" in table.rows[0]
        low, high = f"{one['main']['low']:.2f}", f"{one['main']['high']:.2f}"
        assert without_marks(block.notes[-1]).endswith(
            f"The same: {agreed / 40:.3f} ({same['low']:.2f} to {same['high']:.2f}) · "
            f"alpha {TABLE['alpha']['nominal']:.3f} (about {low} to {high}) · Items: 40"
        )
        for part in ({"language": "ha"}, {"question": "label"}, {"contributor": "Ann"}):
            assert story.figures(**part).blind is None, "reviewers stand in the whole report only"

        # They are nobody's answer: whatever reviewers say, labels and agreement of contributors stay what they were.
        after = story.figures()
        assert (after.agreement, after.questions, after.answers) == (
            before.agreement, before.questions, before.answers,
        )  # fmt: skip


def test_too_few_give_a_share_and_say_why_there_is_no_alpha(tmp_path: Path) -> None:
    few = count()

    def says(one: AnswerToCheck) -> Said:
        return blind(RIGHT)(one) if next(few) < 5 else Said(verdict="agree")

    with Blind(tmp_path, {"Ann": RIGHT}) as story:
        story.reviewed(says)
        found = story.figures().blind
        assert found is not None
        (one,) = found.questions
        assert (one.main.value, one.others[0].value, one.others[0].n) == (None, 1.0, 5)
        assert one.others[0].low == pytest.approx(0.5655, abs=1e-4), "five of five are no certainty"
        (block,) = [two for two in blocks(story.figures(), ENGLISH) if two.id == "reviewers"]
        assert without_marks(block.notes[-1]).endswith(
            "The same: 1.000 (0.57 to 1.00) · alpha · Items: 5 · "
            "Cannot be computed: too few items (5, at least 30)."
        )


def test_an_answer_mended_after_the_review_is_held_as_it_was(tmp_path: Path) -> None:
    wrong = {
        item: other(label) if place % 4 == 0 else label for place, (item, label) in enumerate(RIGHT.items())
    }

    def says(one: AnswerToCheck) -> Said:
        own = {"label": RIGHT[one.item.id]}
        if dict(one.answers) == own:
            return Said(verdict="agree", blind=True, answers=own)
        return Said(verdict="disagree", category="wrong_label", severity="major", blind=True, answers=own)

    with Blind(tmp_path, {"Ann": wrong}) as story:
        story.reviewed(says)
        found = story.figures().blind
        assert found is not None
        assert found.questions[0].others[0].value == 0.75
        (back,) = story.send_back()
        story.merge(story.work("Ann", back.path, RIGHT))
        after = story.figures()
        assert after.blind == found, "mended answers would flatter it"
        assert after.agreement != found.questions


def test_who_saw_another_answer_to_the_item_answers_it_blind_no_more(tmp_path: Path) -> None:
    with Blind(tmp_path, {"Ann": RIGHT, "Ben": RIGHT}) as story:
        story.reviewed(blind(RIGHT))
        counts = story.counts()
        assert counts["given"] == 80
        # An error that was planted on an item is another answer to it as well.
        assert counts["compared"] + counts["seen_before"] == 80
        assert 30 <= counts["compared"] <= 40


def test_of_several_reviewers_of_an_item_one_is_taken_so_that_items_are_independent(tmp_path: Path) -> None:
    with Blind(tmp_path, {"Ann": RIGHT}) as story:
        pack = story.draw("all").path
        story.merge(story.review(pack, blind(RIGHT), "Rev"))
        wrong = {item: other(label) for item, label in RIGHT.items()}
        story.merge(story.review(pack, blind(wrong), "Other"))
        assert story.counts() == {"given": 80, "compared": 40, "again": 40}
        found = story.figures().blind
        assert found is not None
        assert 0.2 < (found.questions[0].others[0].value or 0) < 0.8, "the draw favours neither"


def test_what_was_drawn_for_its_risk_speaks_of_no_other_answer_until_the_sample_reaches_it(
    tmp_path: Path,
) -> None:
    # Answers that differ from that of everybody else are signs of risk.
    odd = {item: other(label) if place % 2 else label for place, (item, label) in enumerate(RIGHT.items())}
    with Blind(tmp_path, {"Ann": odd, "Ben": RIGHT, "Cem": RIGHT}) as story:
        story.reviewed(blind(RIGHT), plan="risk:6")
        first = story.counts()
        assert "compared" not in first
        assert first["for_risk"] == first["given"]
        found = story.figures().blind
        assert found is not None
        assert not found.questions
        story.reviewed(blind(RIGHT))
        second = story.counts()
        assert "for_risk" not in second, "all of every lot was looked at"
        assert second["compared"] + second["seen_before"] == second["given"]


def test_an_answer_that_is_kept_no_more_is_counted_as_that(tmp_path: Path) -> None:
    with Blind(tmp_path, {"Ann": RIGHT}) as story:
        story.reviewed(blind(RIGHT))
        (pack,) = (tmp_path / "out").glob("*.taskpack")
        changed = {IDS[0]: other(RIGHT[IDS[0]])}
        story.merge(story.work("Ann", pack, changed, NOTHING))
        assert story.counts() == {"given": 40, "compared": 39, "gone": 1}


def test_planted_errors_are_nobodys_answer(tmp_path: Path) -> None:
    with Blind(tmp_path, {"Ann": RIGHT}, gold=True) as story:
        drawn = story.draw("all")
        assert drawn.planted
        story.merge(story.review(drawn.path, blind(RIGHT)))
        counts = story.counts()
        assert counts["given"] == 40
        found = story.figures().blind
        assert found is not None
        assert found.questions[0].others[0].value == 1.0
