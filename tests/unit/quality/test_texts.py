# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Written answers: copies, filler and odd lengths in any script, and where the text came from."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterable

import numpy as np
import pytest

from annotator_app.quality.comparing import chrf
from annotator_app.quality.plain import grams, jaccard, plain
from annotator_app.quality.signs import text_shape
from annotator_app.quality.signs.copied import copied
from annotator_app.quality.signs.copies import near_copies
from annotator_app.quality.signs.real_share import (
    RealShare,
    TextOrigin,
    text_origin,
    too_little_new,
)

SENTENCES = {
    "en": "The committee met twice last spring to talk about water and roads in the valley",
    "ar": "اجتمعت اللجنة مرتين في الربيع الماضي للحديث عن المياه والطرق في الوادي الكبير",
    "hi": "समिति पिछले वसंत में दो बार घाटी में पानी और सड़कों के बारे में बात करने के लिए मिली",
    "th": "คณะกรรมการประชุมกันสองครั้งในฤดูใบไม้ผลิที่แล้วเพื่อพูดคุยเรื่องน้ำและถนนในหุบเขา",
    "zh": "委员会去年春天开了两次会讨论山谷里的水和道路问题并且决定明年再谈一次这些事情",
    "am": "ኮሚቴው ባለፈው የጸደይ ወቅት ስለ ውሃና ስለ መንገዶች ለመነጋገር ሁለት ጊዜ ተሰበሰበ እንዲሁም ወሰነ",
}


def made(number: int, length: int, letters: str = "abcdefghijklmnop ") -> str:
    """Give a text that is like no other, from the hash of its number."""
    drawn = b"".join(hashlib.sha256(f"{number} {part}".encode()).digest() for part in range(length // 32 + 1))
    return "".join(letters[one % len(letters)] for one in drawn[:length])


def test_what_differs_in_signs_only_is_an_exact_copy() -> None:
    assert plain("  Ｈｅｌｌｏ,\tWORLD!! ") == "hello world"
    assert plain("Straße 5") == plain("STRASSE — 5.")
    assert plain("नमस्ते") != plain("नमसत")
    found = near_copies(["a b", "A, b!", "c", "", "...", "a  B"])
    assert [(pair.first, pair.second, pair.exact) for pair in found] == [
        (0, 1, True),
        (0, 5, True),
        (1, 5, True),
    ]


def test_between_sides_the_same_pairs_are_found_as_among_all() -> None:
    """What is alike on one side alone is not compared; that must lose nothing of what is alike across."""
    drawn = random.Random(7)
    river = "the old bridge over a river was closed after heavy rain of last winter by people who knew"
    words = river.split(" ")
    bases = [" ".join(drawn.choices(words, k=12)) for _ in range(12)]
    texts = [base if drawn.random() < 0.2 else base + " " + drawn.choice(words) for base in bases * 4]
    sides = [drawn.randrange(2) for _ in texts]
    every = near_copies(texts)
    across = near_copies(texts, sides)
    assert across == [pair for pair in every if sides[pair.first] != sides[pair.second]]
    assert 10 < len(across) < len(every)
    # Of a crowd of texts that are all alike each is found beside some text of the other side.
    crowd = [f"{bases[0]} {number}" for number in range(150)]
    found = near_copies(crowd, [int(number < 3) for number in range(150)])
    assert {place for pair in found for place in (pair.first, pair.second)} == set(range(150))


@pytest.mark.parametrize("language", SENTENCES)
def test_near_copies_are_found_in_every_script(language: str) -> None:
    text = SENTENCES[language]
    middle = len(text) // 2
    edited = text[:middle] + text[middle + 1 :]
    swapped = text[middle:] + " " + text[:middle]
    texts = [*(one for name, one in SENTENCES.items() if name != language), text, edited, swapped]
    found = {(pair.first, pair.second): pair.likeness for pair in near_copies(texts)}
    assert set(found) == {(5, 6), (5, 7), (6, 7)}
    assert all(0.6 <= one < 1 for one in found.values())


def test_the_likeness_is_exact_and_exact_copies_are_1() -> None:
    one, other = "the red fox jumps over the dog", "the red fox jumped over the dog"
    (pair,) = near_copies([one, "something else entirely here", other])
    assert pair.likeness == jaccard(grams(plain(one), 3), grams(plain(other), 3))
    (same,) = near_copies(["Yes.", "no", "yes"])
    assert (same.first, same.second, same.likeness, same.exact) == (0, 2, 1.0, True)
    (alike,) = near_copies(["ababab", "abababab"])
    assert (alike.likeness, alike.exact) == (1.0, False)
    assert near_copies(["", "", "…"]) == []


def test_only_pairs_across_sides_where_sides_are_given() -> None:
    text = made(1, 90)
    assert [(p.first, p.second) for p in near_copies([text, text + " x", text], [0, 0, 1])] == [
        (0, 2),
        (1, 2),
    ]


def test_long_texts_and_texts_at_the_border_are_compared_too() -> None:
    for length in (150, 170, 199, 201, 240, 400, 3000):
        text = made(length, length)
        edited = text[:40] + "Q" + text[41:120] + "R" + text[121:]
        assert [(p.first, p.second) for p in near_copies([text, made(7, length), edited])] == [(0, 2)], length
    shorter, longer = made(5, 190), made(5, 190) + made(6, 20)
    assert [(p.first, p.second) for p in near_copies([shorter, longer])] == [(0, 1)]


def test_planted_copies_among_many_are_found_and_others_are_not_near() -> None:
    texts = [made(number, 50 + number % 60) for number in range(3000)]
    texts += [text[:20] + text[21:] for text in texts[:300]]
    found = {(pair.first, pair.second) for pair in near_copies(texts)}
    planted = {(place, 3000 + place) for place in range(300)}
    assert found == planted


def test_the_guard_tells_how_far_it_is_and_can_be_stopped() -> None:
    shares: list[float] = []
    near_copies([made(number, 80) for number in range(20)], step=shares.append)
    assert shares
    assert shares == sorted(shares)
    with pytest.raises(KeyboardInterrupt):
        near_copies([made(number, 80) for number in range(20)], step=_stop)


def _stop(_share: float) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize("language", SENTENCES)
def test_filler_is_told_from_text_in_every_script(language: str) -> None:
    text = SENTENCES[language]
    normal = " ".join((text, *(one for name, one in SENTENCES.items() if name != language)))
    assert not text_shape.is_filler(normal)
    assert text_shape.is_filler(f"{text[:20]} " * 12)
    assert not text_shape.is_filler("ha " * 30)


def test_lengths_are_compared_inside_a_task_and_language_only() -> None:
    source = np.random.default_rng(2)
    english = source.integers(180, 260, 40).tolist()
    chinese = source.integers(40, 65, 40).tolist()
    lengths = [*english, 5, *chinese, 700]
    group = np.repeat([0, 1], 41)
    assert np.flatnonzero(text_shape.odd_lengths(lengths, group)).tolist() == [40, 81]
    assert not text_shape.odd_lengths([10, 5000, 12], np.zeros(3, dtype=int)).any()
    assert not text_shape.odd_lengths([7] * 20 + [900], np.zeros(21, dtype=int)).any()


def test_similarity_goes_both_ways() -> None:
    assert chrf.likeness("abc def", "abc") == chrf.likeness("abc", "abc def")
    assert chrf.length_ratio("ab cd", "ab") == 0.5
    assert chrf.length_ratio("", "") == 1
    assert chrf.likeness("one answer", "one answer") == pytest.approx(100)
    assert chrf.likeness("abc", "xyz") == 0
    assert chrf.spread(["one answer", "one answer"]) == pytest.approx(0)
    assert chrf.spread(["abc", "xyz"]) == 1
    assert chrf.spread(["alone"]) == 0


@pytest.mark.parametrize(
    ("counts", "characters", "wanted"),
    [
        ({"typed": 90, "deleted": 10}, 80, TextOrigin.TYPED),
        ({"composed": 40}, 40, TextOrigin.TYPED),
        ({"typed": 40, "pasted_outside": 40}, 80, TextOrigin.PASTED),
        ({"typed": 45, "dropped": 35}, 80, TextOrigin.TYPED),
        ({"typed": 20, "pasted_item": 60}, 80, TextOrigin.QUOTED),
        ({"typed": 30, "pasted_own": 50}, 80, TextOrigin.TYPED),
        ({"other": 80}, 80, TextOrigin.UNKNOWN),
        (None, 80, TextOrigin.UNKNOWN),
        ({}, 0, TextOrigin.UNKNOWN),
    ],
)
def test_where_a_text_comes_from(counts: dict[str, int] | None, characters: int, wanted: TextOrigin) -> None:
    assert text_origin(counts, characters) == wanted


def test_what_was_pasted_is_never_counted_as_typed() -> None:
    """quality.md 7, pitfall 15: the window counts Ctrl+V as pasted; here it outweighs any typing."""
    assert text_origin({"typed": 500, "pasted_outside": 50}, 100) == TextOrigin.PASTED
    assert text_origin({"typed": 100}, 100, by_model=True) == TextOrigin.MODEL_MADE
    assert text_origin({"typed": 10, "other": 90}, 100, suggested=True) == TextOrigin.EDITED_SUGGESTION


def real_share(texts: Iterable[tuple[TextOrigin, int]]) -> RealShare:
    found = RealShare()
    for origin, length in texts:
        found.take(origin, length)
    return found


def test_the_real_share_by_texts_and_by_characters() -> None:
    found = real_share(
        [
            (TextOrigin.TYPED, 100),
            (TextOrigin.QUOTED, 50),
            (TextOrigin.PASTED, 400),
            (TextOrigin.MODEL_MADE, 50),
            (TextOrigin.UNKNOWN, 999),
        ]
    )
    assert found.n == 5
    assert found.real == 0.5
    assert found.real_characters == 150 / 600
    assert not found.low
    assert real_share([(TextOrigin.PASTED, 5), (TextOrigin.PASTED, 5), (TextOrigin.TYPED, 5)]).low
    nothing = real_share([(TextOrigin.UNKNOWN, 10)])
    assert nothing.real is None
    assert not nothing.low


def test_a_round_needs_a_fifth_of_new_answers() -> None:
    assert too_little_new(19, 100)
    assert not too_little_new(20, 100)
    assert not too_little_new(0, 0)


def test_right_quotations_are_no_copies() -> None:
    """The same name answers many questions: who quotes it twice repeats nothing; who types “yes” twice does."""
    people = [0, 0, 0, 1, 1, 1, 1]
    texts = ["el lago de sal"] * 2 + ["da da da"] + ["el lago de sal"] * 3 + ["otra cosa"]
    quoted = [True, True, False, True, True, True, False]
    found = copied(texts, people, quoted)
    assert not found.own.any()
    assert not found.shared.any()
    assert copied(texts, people).own.tolist() == [True, True, False, True, True, True, False]
    repeated = copied(["da da da", "da da da"], [0, 0], [False, False])
    assert repeated.own.all()


def test_many_texts_at_once_are_taken_for_filler_as_each_by_itself() -> None:
    """Signs of all planes, texts of all lengths, more of them than are looked at in one go."""
    draw = random.Random(7)
    letters = ("ab", "кошка", "खगचज", "的一是", "\U0001f600\U0001f603x", "etaoinshrdlu ")
    texts = [
        "".join(draw.choices(draw.choice(letters), k=draw.choice((1, 99, 100, 101, 150, 400, 9000))))
        for _ in range(300)
    ]
    texts += [*("ha " * 40, "", "x" * 100), "\ud800 lone" * 20]
    compared = list(map(plain, texts))
    each = [text_shape.is_filler(text, compared=True) for text in compared]
    assert text_shape.fillers(compared).tolist() == each
    assert 20 < sum(each) < len(each) - 20
    assert text_shape.fillers([]).tolist() == []


def test_filler_is_told_where_more_signs_are_met_than_short_numbers_hold() -> None:
    """The longest texts come first: those of few signs before and after one of very many."""
    draw = random.Random(8)
    many = "".join(map(chr, range(0x4E00, 0x4E00 + 1100)))
    texts = ["кошка " * 900, many * 3, many * 2 + "的" * 2500, many, "ab" * 200, "ha " * 40]
    texts += ["".join(draw.choices(many, k=120)) for _ in range(20)]
    assert text_shape.fillers(texts).tolist() == [text_shape.is_filler(text, compared=True) for text in texts]
