# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Items that are counted many at a time are those that are heard one by one, and come to the same numbers."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from annotator_app.model.bundle import Chain
from annotator_app.model.charts import Pick
from annotator_app.model.review import (
    DrawnAnswer,
    DrawnLot,
    DrawnReview,
    Settled,
    Verdict,
    VerdictPack,
    content_of,
)
from annotator_app.model.rows import AnswerRow
from annotator_app.store.bundle import bundle_store
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.workflows.merged_set import heard_batches
from annotator_app.workflows.merged_set.heard_batches import LEAST, Batch
from annotator_app.workflows.merged_set.heard_items import HeardItem, heard_items
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import report_figures
from annotator_app.workflows.reporting.item_kinds import ItemKinds
from annotator_app.workflows.reporting.listed_items import ListedItems
from annotator_app.workflows.reporting.part_items import PartItems
from tests.builders import reported

LABELS = ("good", "fair", "bad")
TONES = ("loud", "calm")
PEOPLE = ("Ann", "Ben", "Eve", "Tom")
MOST, STRETCH = 7, 50
# One question with choices alone; two; a written text beside them; and one that is no plain choice.
QUESTIONS = (("label",), ("label", "tone"), ("label", "why"), ("label", "marks"))


def _question(name: str) -> dict[str, Any]:
    if name == "why":
        return {"id": name, "kind": "text"}
    if name == "marks":
        return {"id": name, "kind": "scale", "level": "ordinal", "min": 1, "max": 5}
    options = [{"id": one, "text": {"en": one}} for one in (LABELS if name == "label" else TONES)]
    return {"id": name, "kind": "choice", "level": "nominal", "options": options, "required": name == "label"}


def _answers(drawn: random.Random, questions: tuple[str, ...]) -> dict[str, Any] | str:
    """Most say what is asked; some report the item, cannot judge it, or leave out what need not be said."""
    if drawn.random() < 0.04:
        return "cut_off"
    all_values = {
        "label": "cannot_judge" if drawn.random() < 0.03 else drawn.choice(LABELS),
        "tone": drawn.choice(TONES), "why": f"Since {drawn.random():.6f}", "marks": drawn.randint(1, 5),
    }  # fmt: skip
    given = {name: all_values[name] for name in questions}
    if drawn.random() < 0.05:
        given.pop(questions[-1])
    return given or "cut_off"


def _bundle(path: Path, questions: tuple[str, ...], seed: int, turns: float) -> Path:
    """Languages that change at a share of `turns`, people that change in the middle, gold, repeats, texts in another language, objections, and open items."""
    drawn = random.Random(seed)
    task = {
        "family": "sentiment", "title": {"en": "News"}, "language": "en", "languages": ["en", "hi", "ar"],
        "questions": [_question(name) for name in questions], "guidelines": [],
    }  # fmt: skip
    items: list[dict[str, Any]] = []
    more: dict[str, dict[str, Any]] = {}
    said: dict[str, dict[str, dict[str, Any] | str]] = {name: {} for name in PEOPLE}
    beside: dict[str, dict[str, Any]] = {}
    language = "en"
    for number in range(120):
        id_ = f"i-{number:03d}"
        language = drawn.choice(("en", "hi", "ar")) if drawn.random() < turns else language
        items.append({"id": id_, "text": {"text": f"Text {number} ونص"}, "language": language})
        more[id_] = {"source": int(number > 70)}
        if drawn.random() < 0.06:
            more[id_]["gold"] = {"label": drawn.choice(LABELS)}
        elif number > 30 and drawn.random() < 0.1:
            more[id_]["repeat_of"] = f"i-{number - 20:03d}"
        for name in PEOPLE[number // 60 : 3 + number // 60]:
            said[name][id_] = {} if drawn.random() < 0.03 else _answers(drawn, questions)
        if drawn.random() < 0.05:
            other = {"language": {questions[-1]: "kept"}}
            beside[f"Ben/{id_}"] = drawn.choice((other, {"problem": {"reason": "objection", "text": "No"}}))
    return reported.make(path, task, items, said, more=more, beside=beside)


@pytest.fixture(scope="module", params=[(one, turns) for one in QUESTIONS for turns in (0.15, 1.0)], ids=str)
def merged(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MergedSet]:
    questions, turns = request.param
    path = _bundle(tmp_path_factory.mktemp("batches") / "news.bundle", questions, 3, turns)
    with bundle_store.open_bundle(path) as bundle:
        yield MergedSet(bundle)


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heard_batches, "MOST", MOST)
    monkeypatch.setattr(heard_batches, "STRETCH", STRETCH)


def test_the_same_items_come_in_the_same_order(merged: MergedSet) -> None:
    stretches = [list(stretch) for stretch in heard_batches.heard_batches(merged)]
    found = list(chain(*stretches))
    batches = [one for one in found if isinstance(one, Batch)]
    alone = [one for one in found if isinstance(one, HeardItem)]
    expected = [_open(one) for one in heard_items(merged)]
    each = [
        [_open(item) for one in stretch for item in (one.items if isinstance(one, Batch) else [one])]
        for stretch in stretches
    ]
    assert [len(one) for one in each] == [STRETCH, STRETCH, 20]
    assert list(chain(*map(sorted, each))) == expected
    for language in ("en", "hi", "ar"):
        said = [one[0] for one in chain(*each) if language in one[-1]]
        assert said == sorted(said)
        assert len(said) > 10
    assert {len(one.texts) for one in batches} > {MOST}
    assert all(LEAST <= len(one.texts) <= MOST for one in batches)
    assert {one.uniform for one in alone} == {True, False}
    assert any(one.texts[0].gold for one in alone)


def _open(one: HeardItem) -> tuple[Any, ...]:
    return one.id, tuple(one.texts), tuple(one.said), one.uniform, {heard.language for heard in one.said}


def test_what_is_asked_of_a_batch_is_what_its_items_say(merged: MergedSet) -> None:
    for one in chain.from_iterable(heard_batches.heard_batches(merged)):
        if not isinstance(one, Batch):
            continue
        said = [heard for item in one.items for heard in item.said]
        assert one.ids == [item.id for item in one.items]
        assert one.people == [heard.standing.contributor for heard in said]
        assert [len(own) for own in one.each(said)] == one.sizes
        assert list(one.repeated(one.ids)) == [heard.text.item for heard in said]
        for question in one.task.questions:
            values = [heard.answers.get(question.id) for heard in said]
            whole = None not in values and "cannot_judge" not in values
            assert one.chosen(question.id) == (values if whole else None)


def test_numbers_and_the_items_behind_them_are_those_of_one_by_one(
    merged: MergedSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    many = _everything(merged)
    monkeypatch.setattr(report_figures, "heard_batches", partial(heard_batches.heard_batches, alone=True))
    assert _everything(merged) == many


def test_languages_are_met_in_the_order_of_the_ids(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the first has so few items that those of the second are counted before."""
    task = {
        "family": "sentiment", "title": {"en": "News"}, "language": "mul", "languages": ["hi", "en"],
        "questions": [_question("label")], "guidelines": [],
    }  # fmt: skip
    tags = ["hi", *["en"] * (3 * MOST), "hi"]
    items = [
        {"id": f"i-{number:02d}", "text": {"text": f"Text {number}"}, "language": tag}
        for number, tag in enumerate(tags)
    ]
    said = {name: {one["id"]: {"label": "good"} for one in items} for name in ("Ann", "Ben")}
    with bundle_store.open_bundle(reported.make(tmp_path / "two.bundle", task, items, said)) as bundle:
        merged = MergedSet(bundle)
        many = report_figures.read(merged, SILENT).tallies.found
        assert list(many) == [("label", "hi"), ("label", "en")]
        assert [many[place].answers for place in many] == [4, 6 * MOST]
        monkeypatch.setattr(report_figures, "heard_batches", partial(heard_batches.heard_batches, alone=True))
        assert list(report_figures.read(merged, SILENT).tallies.found) == list(many)


@pytest.fixture(scope="module")
def reviewed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MergedSet]:
    """A reviewer has seen one answer in 29, and found one in three of these wrong; some items are settled."""
    path = _bundle(tmp_path_factory.mktemp("reviewed") / "news.bundle", ("label",), 3, 0.3)
    with bundle_store.open_bundle(path) as bundle:
        rows = [one for one in MergedSet(bundle).rows() if one.answers and one.current]
        with bundle.changing():
            _review(bundle, rows[::29])
            bundle.settle(
                Settled(
                    item=one.given.item, item_sha256=one.given.digest, outcome="adjudicated",
                    answers={"label": "good"}, cause="slip",
                )
                for one in rows[3::90]
            )  # fmt: skip
        yield MergedSet(bundle)


def test_what_reviewers_saw_and_people_settled_counts_as_one_by_one(
    reviewed: MergedSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    monkeypatch.setattr(heard_batches, "LEAST", 2)  # much stands alone between them
    apart = {one.item for _, one in reviewed.drawn} | {one.item for one in reviewed.settled.values()}
    found = list(chain.from_iterable(heard_batches.heard_batches(reviewed)))
    batches = [one for one in found if isinstance(one, Batch)]
    assert len(batches) > 5
    assert not apart.intersection(*[one.ids for one in batches])
    many = _everything(reviewed)
    assert {one["contributor"] for one in many[-1]["lots"]} == set(PEOPLE)
    monkeypatch.setattr(report_figures, "heard_batches", partial(heard_batches.heard_batches, alone=True))
    assert _everything(reviewed) == many


def test_items_that_a_reviewer_saw_have_their_language(reviewed: MergedSet) -> None:
    language_of = {one.id: one.texts[0].language for one in heard_items(reviewed)}
    found = report_figures.read(reviewed, SILENT).items.languages
    assert len(found) > 6
    assert len(set(found.values())) > 1
    assert found == {one: language_of[one] for one in found}
    alone, own = ItemKinds(reviewed), PartItems(reviewed)
    for one in heard_items(reviewed):
        if (count := own.count(one)) is not None:
            alone.take(one, count)
    assert alone.languages == found


def _review(bundle: BundleStore, rows: list[AnswerRow]) -> None:
    """Draw these answers, and say of one in three that it is wrong."""
    lines = tuple(
        DrawnAnswer(
            item=one.given.item, subject=f"{number:012x}", contributor=one.contributor,
            series=next(pack.series for pack in bundle.packs() if pack.pack_id == one.pack), language=one.language,
            result_pack=one.result_pack, item_sha256=one.given.digest, sha256=f"{number:064x}",
            content=content_of(one.given.digest, one.answers), half="random",
        )
        for number, one in enumerate(rows)
    )  # fmt: skip
    lots = {(one.contributor, one.series, one.language): one for one in lines}
    bundle.add_review(
        DrawnReview(
            pack_id="f" * 64, series="f" * 64, file="check.reviewpack", sha256="0" * 64,
            drawn_at="2026-11-22T08:00:00Z", plan="default", seed="1", recipients=("Rev",), task=b"{}", answers=lines,
            lots=tuple(
                DrawnLot(
                    contributor=name, series=series, task_pack=rows[0].pack, language=language, answers=20,
                    random=5, risk=0, planted=0, control=0,
                )
                for name, series, language in lots
            ),
        )
    )  # fmt: skip
    wrong = {"verdict": "disagree", "category": "wrong_label", "severity": "major"}
    said = tuple(
        Verdict(item=one.item, subject=one.subject, **(wrong if number % 3 == 0 else {"verdict": "agree"}))
        for number, one in enumerate(lines)
    )
    chain_of = Chain(genesis=bytes(32), heads=b"")
    bundle.add_verdicts(
        VerdictPack(
            pack_id="e" * 64, review="f" * 64, reviewer="Rev", key="key", revision=1,
            created_at="2026-11-23T08:00:00Z", chain=chain_of, verdicts=said,
        ),
        "2026-11-23T08:00:00Z",
    )  # fmt: skip


def _everything(merged: MergedSet) -> list[Any]:
    listed = ListedItems()
    found = report_figures.read(merged, SILENT, listed=listed)
    columns = [
        (one.items[item], rater, code)
        for one in found.tallies.columns
        for item, rater, code in zip(one.item, one.rater, one.code, strict=True)
    ]
    picks = [
        Pick(what="value", question="label", value=label, language=language)
        for label in LABELS
        for language in ("", "en", "hi", "ar")
    ]
    return [
        columns, found.answers, list(found.by_result.items()), found.problems, found.items.counted,
        [listed.behind(one) for one in picks], report_figures.figures(merged, found).as_object(),
    ]  # fmt: skip
