# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Many texts that are much alike: they cost no more than others, and what is found is what pairs by themselves give."""

from __future__ import annotations

import gc
import random
import sys
import tracemalloc
from collections import Counter
from collections.abc import Callable
from itertools import combinations

import numpy as np
import pytest

from annotator_app.quality import likeness_many
from annotator_app.quality.held_out.contained import contained
from annotator_app.quality.plain import NEAR, likeness, plain
from annotator_app.quality.signs import copied as copied_module
from annotator_app.quality.signs.copied import Copied, Shared, copied
from annotator_app.quality.signs.copies import near_copies

FORMS = (
    "the review of product {} says that it is {} and {} for its price",
    "उत्पाद {} की समीक्षा कहती है कि यह अपने दाम के लिए {} और {} है",
    "产品{}的评论说它价格{}而且{}很好值得买",
    "مراجعة المنتج {} تقول إنه {} و {} بهذا السعر",
)
WORDS = ("good", "bad", "fine", "सस्ता", "贵", "رخيص")


def alike(count: int, form: str = FORMS[0], seed: int = 3) -> list[str]:
    """Give texts that differ in a number and two words."""
    draw = random.Random(seed)
    return [plain(form.format(number, *draw.choices(WORDS, k=2))) for number in range(count)]


def calls(work: Callable[[], object]) -> int:
    """Count every call of a function, in Python or in C, that the work makes."""
    found = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal found
        found += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return found


def test_each_of_many_alike_texts_costs_no_more_than_any_other() -> None:
    """Each has some fifty others that are near; what is done for each pair by itself would be tens of thousands."""
    texts = alike(400)
    people = [place % 7 for place in range(len(texts))]
    found = copied(texts, people)
    assert found.own.all()
    assert len(near_copies(texts, compared=True)) > 15_000
    assert calls(lambda: copied(texts, people)) < 60 * len(texts)


def test_the_runs_of_a_text_are_made_once_however_many_it_is_compared_with(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    texts = alike(60)
    pairs = np.array([*combinations(range(len(texts)), 2)])
    made = 0
    threes = likeness_many._threes

    def counted(points: likeness_many.Signs) -> object:
        nonlocal made
        made += len(points)
        return threes(points)

    monkeypatch.setattr(likeness_many, "_threes", counted)
    likeness_many.likeness_many(texts, pairs)
    assert made == sum(map(len, texts))


@pytest.mark.parametrize("small", [False, True])
def test_many_pairs_are_as_alike_as_each_by_itself(small: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """In every script, of all lengths, with signs of all planes; and where there is room for a few texts only."""
    if small:
        for name, size in (
            ("_KEPT", 900),
            ("_CHUNK", 100),
            ("_TABLE", 300),
            ("_LOOKED_UP", 200),
            ("_PAIRS", 50),
        ):
            monkeypatch.setattr(likeness_many, name, size)
    draw = random.Random(5)
    texts = [text for number, form in enumerate(FORMS) for text in alike(8, form, number)]
    long = [" ".join(draw.choices(texts, k=3)) for _ in range(6)]
    texts += [*long, *(text[:90] + text[93:] for text in long), *(text[:200] for text in long)]
    texts += ["a", "ab", "abc", "\ud800 lone", "\U00020000\U0002ffff\U00020000", "x" * 199, "x" * 200]
    pairs = np.array([*combinations(range(len(texts)), 2)])[:: 3 if small else 1]
    each = [likeness(texts[one], texts[other]) for one, other in pairs.tolist()]
    assert likeness_many.likeness_many(texts, pairs).tolist() == each
    assert 30 < sum(one >= NEAR for one in each) < len(each) / 2
    assert likeness_many.likeness_many(texts, pairs[:0]).tolist() == []


@pytest.mark.parametrize(
    ("at_once", "products"), [(2_000_000, 0), (2_000_000, 10**9), (30, 800)], ids=["listed", "table", "small"]
)
def test_who_copied_is_what_counting_pair_by_pair_gives(
    at_once: int, products: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether pairs of people are put in order or counted in a table, and where there is room for a few only."""
    monkeypatch.setattr(copied_module, "_AT_ONCE", at_once)
    monkeypatch.setattr(copied_module, "_PRODUCTS", products)
    draw = random.Random(9)
    for people in (2, 9, 60):
        texts = draw.choices([*alike(20), *alike(9, FORMS[2]), *"abcd", "river of salt", ""], k=80)
        # Of people with large numbers in no order.
        person = [draw.randrange(people) * 1000 % 7919 for _ in texts]
        for quoted in (None, [draw.random() < 0.3 for _ in texts], [True] * len(texts)):
            found, wanted = copied(texts, person, quoted), one_by_one(texts, person, quoted)
            assert found.own.tolist() == wanted.own.tolist()
            assert found.shared.tolist() == wanted.shared.tolist()
            assert list(found.people.items()) == list(wanted.people.items())
    assert not copied(["", ""], [1, 2]).own.any()


def one_by_one(texts: list[str], person: list[int], quoted: list[bool] | None) -> Copied:
    """Give what `copied` promises in the plainest way: every text is held against every other one."""
    there = [place for place, text in enumerate(texts) if text and not (quoted and quoted[place])]
    near = {
        pair
        for one in near_copies(texts, compared=True)
        for pair in ((one.first, one.second), (one.second, one.first))
    }
    own = [
        place in there and any((place, two) in near and person[place] == person[two] for two in there)
        for place in range(len(texts))
    ]
    others = {
        place: {person[two] for two in there if (place, two) in near} - {person[place]} for place in there
    }
    counts = Counter((person[place], other) for place in there for other in others[place])
    kept = {pair: count for pair, count in sorted(counts.items()) if count >= copied_module.SHARED_LEAST}
    with_whom: dict[int, list[tuple[int, int]]] = {}
    for (one, other), count in kept.items():
        with_whom.setdefault(one, []).append((other, count))
    shared = [
        place in others and any((person[place], other) in kept for other in others[place])
        for place in range(len(texts))
    ]
    told = {
        one: Shared(
            sum(shared[place] for place in there if person[place] == one),
            len(others_of),
            tuple(sorted(others_of, key=lambda of: (-of[1], of[0]))[: copied_module.MOST_NAMED]),
        )
        for one, others_of in with_whom.items()
    }
    return Copied(np.array(own), np.array(shared), told)


@pytest.mark.parametrize("different", [False, True], ids=["the same texts", "other texts each"])
def test_what_many_people_write_alike_takes_no_more_than_its_people_and_texts(
    different: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There would be 640,000 pairs of people; with texts of their own nobody is like another in all."""
    monkeypatch.setattr(copied_module, "_AT_ONCE", 20_000)
    many, drawn = 800, random.Random(6)
    common = [f"{'abcdefgh'[place] * 3}{'klmnopqr'[place] * 4}" for place in range(8)]
    texts, people = [], []
    for one in range(many):
        own = [*common[:4], *(drawn.choices(common, k=drawn.randrange(1, 9)) if different else ())]
        texts += own
        people += [one] * len(own)
    gc.collect()
    tracemalloc.start()
    try:
        found = copied(texts, people)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(found.people) == many
    assert all(
        one.others == many - 1 and len(one.most) == copied_module.MOST_NAMED for one in found.people.values()
    )
    assert peak < 6_000_000


def test_mixtures_of_common_texts_are_multiplied_and_not_put_in_order_pair_by_pair(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each person has another mixture: there would be 360,000 pairs of people, and a row for each text they share."""
    many, draw, ordered = 600, random.Random(6), 0
    take = copied_module._Sums.take

    def counted(sums: object, keys: np.ndarray, counts: np.ndarray) -> None:
        nonlocal ordered
        ordered += len(keys)
        take(sums, keys, counts)

    monkeypatch.setattr(copied_module._Sums, "take", counted)
    common = [f"{'abcdefghij'[place] * 3}{'klmnopqrst'[place] * 4}" for place in range(10)]
    texts = [text for _person in range(many) for text in draw.choices(common, k=6)]
    found = copied(texts, [place // 6 for place in range(len(texts))])
    assert 0 < len(found.people) <= many
    assert ordered <= len(texts)


def test_short_texts_of_one_template_are_not_held_against_every_long_one_of_it() -> None:
    """Each has a hundred others with its rarest words: those are looked through once, and by many texts at a time."""
    draw = random.Random(5)
    form = "was it {} or was it {} and then {} or rather {} in the end of all"
    words = ("good", "bad", "fine", "cheap", "dear", "weak")
    shorts, longs = ([form.format(*draw.choices(words, k=4)) for _ in range(500)] for _side in range(2))
    longs = [f"well {one} yes" for one in longs]
    found = contained(shorts, longs)
    exact = {(one.short, one.long) for one in found if one.likeness == 1}
    assert exact == {
        (place, number)
        for place, short in enumerate(shorts)
        for number, long in enumerate(longs)
        if short in long
    }
    assert len(exact) > 100
    assert calls(lambda: contained(shorts, longs)) < 150 * len(shorts)


def test_thousands_of_copies_on_both_sides_are_told_each_and_not_each_with_each() -> None:
    """As where a whole column of prompts says the same by mistake: there would be millions of pairs."""
    texts = ["rate this answer"] * 1800 + ["rate this answers"] * 900
    sides = [place % 2 for place in range(len(texts))]
    found = near_copies(texts, sides, compared=True)
    assert {place for pair in found for place in (pair.first, pair.second)} == set(range(len(texts)))
    assert all(sides[pair.first] != sides[pair.second] for pair in found)
    assert {place for pair in found if pair.exact for place in (pair.first, pair.second)} == set(
        range(len(texts))
    )
    assert len(found) <= 3 * len(texts)
