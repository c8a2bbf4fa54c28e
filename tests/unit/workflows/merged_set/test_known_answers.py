# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Gold and verdicts give way to what people settled: scores, signs and lots are counted by their word."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from annotator_app.model.review import Settled
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.merged_set.known_answers import gold_now
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import report_figures
from annotator_app.workflows.standing import lot_verdicts
from tests.builders.review_round import Books, verdicts_on
from tests.builders.reviewed import item_id, right

WORD = Settled(item="i", item_sha256="0" * 64, outcome="adjudicated", answers={"label": "b"}, cause="slip")


def known(number: int) -> str:
    """Gold that errs in the first item."""
    return right(number + (number == 0))


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Books]:
    folder = tmp_path_factory.mktemp("books")
    made = Books(folder, known)
    made.merge(verdicts_on(made.pack, folder, known))
    yield made
    made.coordinator.close()


def settle(books: Books, outcome: str, answers: dict[str, str]) -> None:
    with bundle_store.open_bundle(books.made.bundle) as bundle, bundle.changing():
        (drawn, *_more) = [one for _pack, one in bundle.drawn_answers() if one.item == item_id(0)]
        word = Settled(
            item=item_id(0),
            item_sha256=drawn.item_sha256,
            outcome=outcome,
            answers=answers,
            cause="reviewer_wrong",
        )  # type: ignore[arg-type]
        bundle.settle([word])


def counted(books: Books) -> dict[str, tuple[int, int, int]]:
    """Of each person: gold that was met, gold that was scored, and errors in the lot."""
    with bundle_store.open_bundle(books.made.bundle) as bundle:
        merged = MergedSet(bundle)
        errors = {one.lot.contributor: one.verdict.errors for one in lot_verdicts.lot_verdicts(merged)[0]}
        return {
            one.contributor: (one.right, one.items, errors[one.contributor])
            for one in report_figures.count(merged, SILENT).gold.people
        }


def test_scores_and_lots_follow_what_was_settled_and_what_was_settled_last(books: Books) -> None:
    (first, *_), (second, *_) = before = list(counted(books).values())
    assert (first, second) == (1, 1), "the gold that errs is missed by both"
    settle(books, "adjudicated", {"label": right(0)})
    assert list(counted(books).values()) == [(met + 1, asked, errors - 1) for met, asked, errors in before]
    settle(books, "ambiguous", {})
    assert list(counted(books).values()) == [(met, asked - 1, errors) for met, asked, errors in before]
    settle(books, "adjudicated", {"label": known(0)})
    assert list(counted(books).values()) == before, "the gold is confirmed"
    settle(books, "open", {})
    assert list(counted(books).values()) == before


def test_only_questions_that_had_gold_are_scored() -> None:
    assert gold_now({"label": "a"}, None) == {"label": "a"}
    assert gold_now({"label": "a", "more": "c"}, WORD) == {"label": "b", "more": "c"}
    assert gold_now({}, WORD) == {}
