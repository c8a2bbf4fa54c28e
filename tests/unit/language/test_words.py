# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Words and sentences in many languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator_app.language import clusters, words


def parts(text: str, spans: list[tuple[int, int]]) -> list[str]:
    return [text[a:b] for a, b in spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Don't stop, well-known 3,000.5 km.", ["Don't", "stop", "well", "known", "3,000.5", "km"]),
        ("कोई भी भाषा।", ["कोई", "भी", "भाषा"]),
        ("ሰላም፡ዓለም።", ["ሰላም", "ዓለም"]),
        ("می‌خواهم بروم؟", ["می‌خواهم", "بروم"]),
        ('צה"ל הגיע', ['צה"ל', "הגיע"]),
        ("l’homme", ["l’homme"]),
        ("语言是abc的123", ["语", "言", "是", "abc", "的", "123"]),
        ("ภาษาไทย", ["ภ", "า", "ษ", "า", "ไท", "ย"]),
        ("Ọlọ́run gbé", ["Ọlọ́run", "gbé"]),
        ("…!", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert parts(text, words.word_spans(text)) == expected


@pytest.mark.parametrize(
    ("tag", "text", "number", "unit"),
    [
        ("sw", "Lugha ni daraja", 3, "words"), ("zh", "语言 是桥梁。", 6, "characters"), ("ja", "言葉は人", 4, "characters"),
        ("th", "ภาษาคือ", 6, "characters"), ("km", "ភាសា", 2, "characters"), ("my", "ဘာသာ", 2, "characters"),
        ("lo", "ພາສາ", 4, "characters"), ("ko", "언어는 사람과", 2, "words"), ("am", "ሰላም ነው።", 2, "words"),
        ("hi", "यह है", 2, "words"), (None, "語言", 2, "characters"), ("zh", "plain words here", 3, "words"),
    ],
)  # fmt: skip
def test_count_says_its_unit(tag: str | None, text: str, number: int, unit: str) -> None:
    assert words.count(text, tag) == words.Count(number, unit)  # type: ignore[arg-type]


def test_an_empty_field_already_says_the_unit_of_its_language() -> None:
    assert words.unit_of("th") == "characters"
    assert words.unit_of("hi") == "words"
    assert words.count("", "ja") == words.Count(0, "characters")


def test_the_bundle_may_choose_the_unit() -> None:
    assert words.count("ab cd", "en", "characters").number == 4


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Smith went. He said: “Go!” Then 3.5 km. and on? Yes.",
         ["Dr. Smith went.", "He said: “Go!”", "Then 3.5 km. and on?", "Yes."]),
        ("J. R. Smith came. Ok", ["J. R. Smith came.", "Ok"]),
        ("यह है। वह था॥ फिर?", ["यह है।", "वह था॥", "फिर?"]),
        ("ሰላም። እንዴት ነህ፧ ደህና", ["ሰላም።", "እንዴት ነህ፧", "ደህና"]),
        ("هل هذا؟ نعم۔ یہ", ["هل هذا؟", "نعم۔", "یہ"]),
        ("你好！今天？“好。”他说。", ["你好！", "今天？", "“好。”", "他说。"]),
        ("ภาษาคือสะพาน เชื่อมผู้คน", ["ภาษาคือสะพาน", "เชื่อมผู้คน"]),
        ("ພາສາ ລາວ", ["ພາສາ", "ລາວ"]),
        ("ភាសា។ ខ្មែរ៕", ["ភាសា។", "ខ្មែរ៕"]),
        ("မြန်မာ။ စာ", ["မြန်မာ။", "စာ"]),
        ("སྐད་ཡིག། ཟམ་པ།", ["སྐད་ཡིག།", "ཟམ་པ།"]),
        ("One line\nanother\r\n\r\nthird", ["One line", "another", "third"]),
        ("We left… Then. ", ["We left…", "Then."]),
        ("  ", []),
        ("no end", ["no end"]),
    ],
)  # fmt: skip
def test_sentences(text: str, expected: list[str]) -> None:
    assert parts(text, words.sentence_spans(text)) == expected


@given(st.text(alphabet="ab .،।。ไก्क्ष中'\u200d\u0301", max_size=30))
def test_ranges_are_ordered_and_never_cut_a_letter(text: str) -> None:
    last = 0
    for start, end in words.word_spans(text):
        assert last <= start < end
        assert clusters.is_border(text, end)
        last = end
