# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Who gets which items."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator_app.study.assignment import MOST_GOLD, Assignment, Candidate, Person, Rules, assign


def items(count: int, **more: object) -> list[Candidate]:
    return [Candidate(id=f"i{number:04d}", **more) for number in range(count)]  # type: ignore[arg-type]


def people(count: int, *languages: str) -> list[Person]:
    return [Person(name=f"p{number}", languages=languages) for number in range(count)]


def answered(made: Assignment) -> Counter[str]:
    return Counter(id_ for order in made.items.values() for id_, again in order if not again)


def test_without_people_everything_is_for_one() -> None:
    made = assign(items(5), [], Rules(answers_per_item=3, seeded=False), "s")
    assert [id_ for id_, _again in made.items[""]] == [one.id for one in items(5)]
    assert made.short == []


@settings(max_examples=60)
@given(st.integers(0, 60), st.integers(1, 6), st.integers(1, 3), st.text(max_size=3))
def test_every_item_gets_its_people_and_work_is_equal(
    count: int, persons: int, per_item: int, seed: str
) -> None:
    made = assign(items(count), people(persons), Rules(answers_per_item=per_item), seed)
    wanted = min(per_item, persons)
    assert set(answered(made).values()) <= {wanted}
    assert sum(answered(made).values()) == wanted * count
    loads = [len(order) for order in made.items.values()]
    assert max(loads) - min(loads) <= 1
    assert all(len({id_ for id_, _again in order}) == len(order) for order in made.items.values())


def test_the_same_seed_gives_the_same_packs() -> None:
    rules = Rules(answers_per_item=2, overlap_share=0.3, overlap_people=3, repeats=0.2)
    first, second, other = (assign(items(40), people(4), rules, seed).items for seed in ("a", "a", "b"))
    assert first == second
    assert first != other


def test_overlap_is_a_share_and_at_least() -> None:
    made = assign(items(100), people(5), Rules(overlap_share=0.2, overlap_people=3), "s")
    assert Counter(answered(made).values()) == {1: 80, 3: 20}
    made = assign(items(100), people(5), Rules(overlap_share=0.2, overlap_at_least=50, overlap_people=3), "s")
    assert Counter(answered(made).values()) == {1: 50, 3: 50}
    made = assign(items(4), people(5), Rules(overlap_at_least=50, overlap_people=3), "s")
    assert set(answered(made).values()) == {3}


def test_items_go_to_people_who_know_all_their_languages() -> None:
    mixed = [Candidate(id="hi", languages=("hi",)), Candidate(id="both", languages=("hi-Latn", "en"))]
    folk = [
        Person(name="a", languages=("hi",)),
        Person(name="b", languages=("hi", "en")),
        Person(name="c", languages=("sw",)),
    ]
    made = assign(mixed, folk, Rules(answers_per_item=2), "s")
    assert {name: {id_ for id_, _again in order} for name, order in made.items.items()} == {
        "a": {"hi"},
        "b": {"hi", "both"},
        "c": set(),
    }
    assert made.short == ["both"]


def test_somebody_without_languages_gets_every_language() -> None:
    made = assign([Candidate(id="x", languages=("qu",))], [Person(name="a")], Rules(), "s")
    assert made.items["a"] == [("x", False)]


def test_gold_goes_to_everybody_and_has_an_end() -> None:
    candidates = [*items(90), *[Candidate(id=f"g{number}", gold=True) for number in range(60)]]
    made = assign(candidates, people(3), Rules(gold_share=0.05, gold_at_least=10), "s")
    everywhere = [id_ for id_, times in answered(made).items() if times == 3]
    assert len(everywhere) == 10
    assert all(id_.startswith("g") for id_ in everywhere)
    made = assign(candidates, people(3), Rules(gold_at_least=500), "s")
    assert sum(times == 3 for times in answered(made).values()) == MOST_GOLD


def test_repeats_come_later_and_at_a_distance() -> None:
    made = assign(items(100), people(2), Rules(answers_per_item=2, repeats=0.1), "s")
    for order in made.items.values():
        assert sum(again for _id, again in order) == 10
        for id_, again in order:
            if again:
                assert (
                    order.index((id_, True)) - order.index((id_, False)) >= 30
                    or order.index((id_, False)) > 70
                )


def test_the_given_order_stays() -> None:
    made = assign(items(30), people(2), Rules(answers_per_item=2, seeded=False), "s")
    assert all(order == [(one.id, False) for one in items(30)] for order in made.items.values())


def test_the_seeded_order_differs_from_person_to_person() -> None:
    made = assign(items(30), people(2), Rules(answers_per_item=2), "s")
    assert made.items["p0"] != made.items["p1"]


def layered() -> list[Candidate]:
    return [
        Candidate(id=f"{language}-{topic}-{number:03d}", languages=(language,), stratum=(topic,))
        for language, count in (("hi", 100), ("sw", 40))
        for topic in ("art", "law")
        for number in range(count)
    ]


def test_overlap_is_drawn_in_every_language_and_stratum() -> None:
    made = assign(layered(), people(4), Rules(overlap_share=0.1, overlap_at_least=12, overlap_people=3), "s")
    shared = Counter(id_.rsplit("-", 1)[0] for id_, times in answered(made).items() if times == 3)
    assert shared == {"hi-art": 12, "hi-law": 12, "sw-art": 12, "sw-law": 12}
    assert made.short == []


def test_everybody_gets_of_every_stratum() -> None:
    made = assign(layered(), people(4), Rules(), "s")
    for order in made.items.values():
        counts = Counter(id_.rsplit("-", 1)[0] for id_, _again in order)
        assert max(abs(counts["hi-art"] - 25), abs(counts["hi-law"] - 25)) <= 2
        assert max(abs(counts["sw-art"] - 10), abs(counts["sw-law"] - 10)) <= 2


def test_adding_items_of_another_language_moves_no_overlap() -> None:
    rules = Rules(overlap_share=0.2, overlap_people=2)
    hindi = [one for one in layered() if one.languages == ("hi",)]
    alone, both = (
        {id_ for id_, times in answered(assign(given, people(3), rules, "s")).items() if times == 2}
        for given in (hindi, layered())
    )
    assert alone == {id_ for id_ in both if id_.startswith("hi")}


def test_gold_counts_in_every_language_for_who_knows_it() -> None:
    candidates = [
        Candidate(id=f"{language}{number}", languages=(language,), gold=True)
        for language in ("hi", "sw")
        for number in range(60)
    ]
    folk = [Person(name="a", languages=("hi",)), Person(name="b", languages=("hi", "sw")), Person(name="c")]
    made = assign(candidates, folk, Rules(gold_share=0.05, gold_at_least=10), "s")
    times = answered(made)
    # Ten of each language reach everybody who can read it, and no Swahili reaches who knows Hindi alone.
    assert sum(times[f"hi{number}"] == 3 for number in range(60)) == 10
    assert sum(times[f"sw{number}"] == 2 for number in range(60)) == 10
    assert not any(id_.startswith("sw") for id_, _again in made.items["a"])


def test_work_goes_by_share_and_nobody_gets_more_than_they_take() -> None:
    folk = [Person(name="half", share=0.5), Person(name="whole"), Person(name="few", most=7)]
    made = assign(items(100), folk, Rules(), "s")
    assert {name: len(order) for name, order in made.items.items()} == {"half": 31, "whole": 62, "few": 7}
    made = assign(items(100), [Person(name="few", most=7)], Rules(), "s")
    assert (len(made.items["few"]), len(made.short)) == (7, 93)


def test_items_of_a_field_go_to_people_of_that_field() -> None:
    asked = [Candidate(id=f"{name}{n}", fields=(name,)) for name in ("Law", "art") for n in range(10)]
    folk = [Person(name="a", fields=("law",)), Person(name="b", fields=("Art", "law")), Person(name="c")]
    made = assign([*asked, *items(6)], folk, Rules(), "s")
    assert all(id_[:3] != "art" for id_, _again in made.items["a"])
    assert all(id_[0] == "i" for id_, _again in made.items["c"])
    assert sum(len(order) for order in made.items.values()) == 26
    assert assign([Candidate(id="x", fields=("physics",))], folk, Rules(), "s").short == ["x"]


def test_who_names_varieties_judges_their_own_and_what_names_none() -> None:
    moroccan = Person(name="a", languages=("ar",), varieties=("ar-MA",))
    assert moroccan.knows(("ar",))
    assert moroccan.knows(("ar-MA",))
    assert not moroccan.knows(("ar-EG",))
    assert not moroccan.knows(("ar-MA", "fr"))
    assert Person(name="b", varieties=("ar-MA",)).knows(("fr-CA",))
