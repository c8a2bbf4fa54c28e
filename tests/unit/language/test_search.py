# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Search among labels."""

from __future__ import annotations

import pytest

from annotator_app.language.search import Entry, LabelSearch


@pytest.fixture
def labels() -> LabelSearch:
    return LabelSearch(
        [
            Entry("code", ("Login code",), (), ("The code of a card that was lost",)),
            Entry("card_lost", ("Card lost or stolen", "ካርድ ጠፍቷል"), ("theft",), ("The card is gone",)),
            Entry("card_locked", ("Card locked", "ካርድ ተቆልፏል")),
            Entry("loan", ("Loan",), ("lost money",)),
            Entry("bal", ("Account balance", "رصيد الحساب", "账户余额")),
        ]
    )


def test_name_before_alias_before_definition_then_the_order_of_the_bundle(labels: LabelSearch) -> None:
    assert labels.find("lo") == ["code", "card_lost", "card_locked", "loan"]
    assert labels.find("lost") == ["card_lost", "loan", "code"]


def test_words_in_any_order_and_cut_short(labels: LabelSearch) -> None:
    assert labels.find("lo card") == ["card_lost", "card_locked", "code"]
    assert labels.find("ca LOCK") == ["card_locked"]


def test_ids_and_signs(labels: LabelSearch) -> None:
    assert labels.find("card-locked") == ["card_locked"]
    assert labels.find("bal") == ["bal"]


@pytest.mark.parametrize(
    "typed", ["balanse", "balnace", "blance", "ballance", "accuont", "acount", "xccount"]
)
def test_one_typing_error_is_forgiven_from_five_letters(labels: LabelSearch, typed: str) -> None:
    assert labels.find(typed) == ["bal"]


@pytest.mark.parametrize("typed", ["lons", "crad", "balxnxe", "zzzzz"])
def test_fewer_letters_or_more_errors_are_not(labels: LabelSearch, typed: str) -> None:
    assert labels.find(typed) == []


def test_other_scripts(labels: LabelSearch) -> None:
    assert labels.find("ካርድ") == ["card_lost", "card_locked"]
    assert labels.find("رَصِيد") == ["bal"]
    assert labels.find("余额") == ["bal"], "anywhere inside a name without spaces"


def test_nothing_asked_gives_all(labels: LabelSearch) -> None:
    assert len(labels.find("  ")) == 5
    assert labels.find("-") == labels.find("")
