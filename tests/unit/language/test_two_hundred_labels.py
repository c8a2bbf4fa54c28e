# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""200 labels in many scripts are found as people type them, at once (ux.md 7.7)."""

from __future__ import annotations

import unicodedata
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator_app.language import clusters
from annotator_app.language.folding import fold
from annotator_app.language.search import Entry, LabelSearch, hits
from tests.builders import pace

THINGS = (
    "card",
    "transfer",
    "balance",
    "account",
    "loan",
    "password",
    "refund",
    "branch",
    "currency",
    "statement",
)
ACTS = (
    "lost",
    "locked",
    "declined",
    "pending",
    "missing",
    "changed",
    "stolen",
    "charged",
    "expired",
    "opened",
)
TRANSLATED = {
    "card": ("البطاقة", "بطاقه", "कार्ड"), "transfer": ("تحويل", "حوالة", "स्थानांतरण"),
    "balance": ("الرصيد", "رَصِيد", "शेष राशि"), "account": ("الحِساب", "حساب بنكي", "खाता"),
    "loan": ("ብድር", "አበዳሪ", "ঋণ"), "password": ("ይለፍ ቃል", "mật khẩu", "পাসওয়ার্ড"),
    "refund": ("возврат средств", "возвращение", "退款"), "branch": ("филиал", "отделение", "支店"),
    "currency": ("валюта", "ọ́wọ́", "货币兑换"), "statement": ("выписка", "relevé d’été", "ใบแจ้งยอด"),
}  # fmt: skip


def labels() -> list[Entry]:
    made = []
    for thing in THINGS:
        name, alias, definition = TRANSLATED[thing]
        for act in ACTS:
            for kind in ("new", "old"):
                made.append(
                    Entry(
                        f"{thing}_{act}_{kind}",
                        (f"{thing.title()} {act} ({kind})", f"{name} {len(made)}"),
                        (f"{alias} {len(made)}", f"{kind}est {thing}s"),
                        (f"The person says that the {thing} was {act}. {definition}",),
                    )
                )
    return made


LABELS = labels()
SEARCH = LabelSearch(LABELS)
_ARABIC = str.maketrans({"ة": "ه", "ي": "ى", "ا": "أ", "ك": "ک"})


def test_there_are_two_hundred() -> None:
    assert len({entry.id for entry in LABELS}) == 200


def _points(text: str) -> str:
    """Put a vowel point behind each Arabic letter, as careful writers do."""
    return "".join(sign + "\u064e" if "\u0621" <= sign <= "\u064a" else sign for sign in text)


CHANGES = {
    "as it is": str,
    "capitals": str.upper,
    "no accents": lambda text: "".join(
        sign for sign in unicodedata.normalize("NFD", text) if unicodedata.category(sign) != "Mn" or sign > "\u0600"
    ),
    "taken apart": lambda text: unicodedata.normalize("NFD", text),
    "full width": lambda text: "".join(chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in text),
    "vowel points": _points,
    "letter forms": lambda text: text.translate(_ARABIC),
    "other order": lambda text: " ".join(reversed(text.split())),
}  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(LABELS), st.sampled_from(sorted(CHANGES)), st.data())
def test_a_label_is_found_by_everything_that_is_said_of_it(
    entry: Entry, change: str, data: st.DataObject
) -> None:
    said = data.draw(st.sampled_from([*entry.names, *entry.aliases, *entry.definitions, entry.id]))
    assert entry.id in SEARCH.find(CHANGES[change](said)), (change, said)


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(LABELS), st.data())
def test_one_typing_error_is_forgiven_in_every_script(entry: Entry, data: st.DataObject) -> None:
    words = [word for text in (*entry.names, *entry.aliases) for word in text.split() if len(fold(word)) >= 6]
    words = [word for word in words if fold(word).isalpha() and not set(word) & set("退款支店货币兑换ใ")]
    if not words:
        return
    word = fold(data.draw(st.sampled_from(words)))
    place = data.draw(st.integers(1, len(word) - 2))
    other = data.draw(st.sampled_from("qжظष"))
    typed = {
        "other": word[:place] + other + word[place + 1 :],
        "missing": word[:place] + word[place + 1 :],
        "more": word[:place] + other + word[place:],
        "turned": word[:place] + word[place + 1] + word[place] + word[place + 2 :],
    }[data.draw(st.sampled_from(["other", "missing", "more", "turned"]))]
    found = SEARCH.find(typed)
    # Where the error makes another word of the list, that one is meant.
    exact = any(
        fold(w).startswith(typed) for e in LABELS for t in (*e.names, *e.aliases, e.id) for w in t.split()
    )
    assert entry.id in found or exact, (word, typed)


def test_a_search_takes_under_twenty_milliseconds() -> None:
    queries = [
        "c",
        "card lo",
        "cadr",
        "بطاقه",
        "البطاقةة",
        "స",
        "возвраd",
        "zzzzzzzz",
        "the person says",
        "退",
    ]
    times = [pace.seconds(partial(SEARCH.find, query)) for query in queries * 5]
    usual, slowest = sorted(times)[len(times) // 2], max(times)
    assert usual < 0.020 or usual < pace.allowed(0.020)
    assert slowest < 0.060 or slowest < pace.allowed(0.060), "the slowest one, on a busy computer"


@pytest.mark.parametrize(
    ("name", "query", "shown"),
    [
        ("Card lost", "LOS car", ["los", "Car"]), ("الحِساب", "حساب", ["حِساب"]), ("relevé d’été", "releve", ["relevé"]),
        ("Ｃａｒｄ", "card", ["Ｃａｒｄ"]), ("क्षेत्र", "क", ["क्षे"]), ("Straße", "strasse", ["Straße"]),
    ],
)  # fmt: skip
def test_what_was_found_is_marked_in_whole_letters(name: str, query: str, shown: list[str]) -> None:
    spans = hits(name, query)
    assert [name[start:end] for start, end in spans] == shown
    assert all(clusters.is_border(name, place) for span in spans for place in span)
