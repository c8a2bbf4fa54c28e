# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Words of languages without spaces, held against sentences cut by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator_app.language import clusters, copies, dictionaries, words

# A bar where a reader draws a border. Japanese is cut finer by the dictionary (し|て|い|ます), Khmer joins two.
BY_HAND = {
    "th": "สมชาย|ไป|โรงเรียน|ทุก|วัน|เพราะ|เขา|ชอบ|เรียน|ภาษา|ไทย",
    "zh": "我们|在|北京|大学|学习|中文|和|数学",
    "ja": "私|は|毎日|図書館|で|日本語|を|勉強|して|います",
    "km": "ខ្ញុំ|ចង់|ទៅ|ផ្សារ|ដើម្បី|ទិញ|បន្លែ",
    "lo": "ຂ້ອຍ|ຢາກ|ໄປ|ຕະຫຼາດ|ເພື່ອ|ຊື້|ຜັກ",
    "my": "ကျွန်တော်|ဈေး|သို့|သွား|ချင်|ပါ|တယ်",
}  # fmt: skip
WANTED = {"th": 1.0, "zh": 1.0, "lo": 1.0, "my": 1.0, "km": 0.83, "ja": 0.84}


def _inner(cut: str) -> set[int]:
    places, place = set(), 0
    for word in cut.split("|")[:-1]:
        place += len(word)
        places.add(place)
    return places


@pytest.mark.parametrize("tag", BY_HAND)
def test_borders_are_those_that_people_would_draw(tag: str) -> None:
    text = BY_HAND[tag].replace("|", "")
    by_hand, found = _inner(BY_HAND[tag]), set(dictionaries.starts(text) or ()) - {0}
    both = len(by_hand & found)
    f = 2 * both / (len(by_hand) + len(found))
    assert f >= WANTED[tag], (tag, f, sorted(found ^ by_hand))


@given(st.text(alphabet="กำไทยเขา ခင်ន៍ខ្មែ中文の语👨‍👩‍👧1a,\u0301\u200d", max_size=40))
def test_no_border_lies_inside_a_letter(text: str) -> None:
    starts = dictionaries.starts(text) or []
    assert starts == sorted(set(starts))
    assert all(clusters.is_border(text, start) for start in starts)
    spans = words.word_spans(text, starts)
    assert all(a < b and clusters.is_border(text, a) and clusters.is_border(text, b) for a, b in spans)


def test_words_follow_the_borders_of_the_pack() -> None:
    text = "我们在北京大学。OK 学习"
    spans = words.word_spans(text, [0, 2, 3, 5, 7, 8, 10, 11])
    assert [text[a:b] for a, b in spans] == ["我们", "在", "北京", "大学", "OK", "学习"]


def test_a_copied_stretch_counts_the_words_of_its_source() -> None:
    source, text = "我们在北京大学学习中文和数学", "他们在北京大学学习法语"
    borders = [0, 2, 3, 5, 7, 9, 11, 12]
    found = copies.longest_copy(text, source, borders)
    assert (found.words, found.unit, text[slice(*found.in_text)]) == (4, "words", "们在北京大学学习")
    without = copies.longest_copy(text, source)
    assert (without.words, without.unit) == (8, "characters")
