# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Text folded for searching."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator_app.language.folding import fold, fold_for_index


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Qualität", "qualitat"), ("Kış", "kis"), ("İSTANBUL", "istanbul"), ("GROẞ", "gross"), ("مُحَمَّد", "محمد"),
        ("إلى", "الي"), ("مدرسة", "مدرسه"), ("کتاب", "كتاب"), ("ＡＢＣ１", "abc1"), ("ｶﾞｷﾞ", "ガギ"), ("שָׁלוֹם", "שלום"),
        ("क़लम", "कलम"), ("Ọ̀rọ̀", "oro"), ("ɓarɗo", "bardo"), ("l’eau", "l'eau"), ("ΆΝΘΡΩΠΟΣ", "ανθρωπος"),
        ("so\u00adft", "soft"), ("کتـــاب", "کتاب"), ("é", "e\u0301"), ("한", "\u1112\u1161\u11ab"),
    ],
)  # fmt: skip
def test_what_does_not_matter(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("दिन", "दान"), ("ガ", "カ"), ("क", "ख"), ("น้ำ", "นาม"), ("一", "二")]
)
def test_what_does(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_letters_without_spaces_stand_alone_in_an_index() -> None:
    assert fold_for_index("语言abc").split() == ["语", "言", "abc"]
    assert fold_for_index("Plain Words") == "plain words"
    assert fold_for_index("Ünï") == "uni"


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
