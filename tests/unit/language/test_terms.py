# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Terms are found as whole words whatever their case and points, and what an answer lacks is told."""

from __future__ import annotations

from annotator_app.language.terms import TermFinder
from annotator_app.model.aids import Term
from tests.builders import pace

TERMS = (
    Term(text="birth certificate", translations=("acte de naissance",), language="en", to="fr"),
    Term(text="certificate", translations=("certificat", "attestation"), language="en", to="fr"),
    Term(text="Postil", keep=True),
    Term(text="شهادة", translations=("certificate",), language="ar", to="en"),
    Term(text="出生证", translations=("birth certificate",), language="zh", to="en"),
    Term(text="C++", keep=True),
)


def found(text: str, language: str | None = None) -> list[tuple[str, int]]:
    return [(text[a:b], n) for a, b, n in TermFinder(TERMS).find(text, language)]


def test_whole_words_folded_and_the_longest_first() -> None:
    text = "A BIRTH  Certificate is a cértificate; certificates and POSTIL are not one."
    assert found(text, "en") == [("BIRTH  Certificate", 0), ("cértificate", 1), ("POSTIL", 2)]
    assert found("شَهَادَة الميلاد", "ar") == [("شَهَادَة", 3)]
    assert found("我有出生证吗", "zh") == [("出生证", 4)]


def test_a_term_is_looked_for_in_its_own_language() -> None:
    assert found("certificate", "fr") == []
    assert found("certificate", "en-GB") == [("certificate", 1)]
    assert found("certificate") == [("certificate", 1)]


def test_what_an_answer_lacks() -> None:
    sources = [("Bring the birth certificate and another certificate to Postil.", "en")]

    def missing(text: str, language: str | None) -> list[str]:
        return [term.text for term in TermFinder(TERMS).missing(text, language, sources)]

    assert missing("Apportez l’ACTE DE NAISSANCE et une attestation à Postil", "fr") == []
    assert missing("Apportez l’acte", "fr") == ["birth certificate", "certificate", "Postil"]
    assert missing("Bring the certificate to Postil", "en") == ["birth certificate"]
    assert missing("Bringen Sie alles zu Postil", "de") == []


def test_five_thousand_terms_are_found_at_once() -> None:
    finder = TermFinder([Term(text=f"term {n} of many") for n in range(5_000)])
    text = "and term 4999 of many words " * 400
    assert len(finder.find(text)) == 400
    few = TermFinder([Term(text="term 4999 of many")])
    assert len(few.find(text)) == 400

    def least(finder: TermFinder) -> float:
        return min(pace.seconds(lambda: finder.find(text)) for _turn in range(3))

    assert least(finder) < 3 * least(few)
