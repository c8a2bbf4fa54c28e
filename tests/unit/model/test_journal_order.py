# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which result packs stand: the order of journals, apart from files and stores."""

from __future__ import annotations

import hashlib
from itertools import permutations

from annotator_app.model.bundle import Chain, Choice, Continued
from annotator_app.model.journal_order import Line, continues, head_of, rivals, states

GENESIS = hashlib.sha256(b"task").digest()


def chain(events: str) -> Chain:
    """A journal whose events are letters; equal beginnings have equal heads."""
    heads, head = b"", GENESIS
    for letter in events:
        head = hashlib.sha256(head + letter.encode()).digest()
        heads += head
    return Chain(genesis=GENESIS, heads=heads)


def line(name: str, events: str, task: str = "t1", continued: Continued | None = None) -> Line:
    return Line(name, task, chain(events), continued)


def test_a_journal_continues_its_beginnings_and_itself() -> None:
    assert continues(chain("abc"), chain("ab"))
    assert continues(chain("abc"), chain("abc"))
    assert continues(chain("abc"), chain(""))
    assert not continues(chain("abc"), chain("ax"))
    assert not continues(chain("ab"), chain("abc"))


def test_journals_of_other_packs_are_no_beginning() -> None:
    other = Chain(genesis=hashlib.sha256(b"other").digest(), heads=b"")
    assert not continues(chain("abc"), other)


def test_one_top_stands() -> None:
    assert states([line("p", "a"), line("q", "abc"), line("r", "ab")]) == {
        "p": "older",
        "q": "top",
        "r": "older",
    }


def test_two_tops_are_a_fork_and_their_common_beginning_is_older() -> None:
    found = states([line("p", "a"), line("q", "abc"), line("r", "abx")])
    assert found == {"p": "older", "q": "fork", "r": "fork"}


def test_equal_journals_are_one_top_chosen_by_id() -> None:
    assert states([line("q", "ab"), line("p", "ab")]) == {"p": "top", "q": "older"}


def test_a_pack_whose_journal_was_let_go_stays_older() -> None:
    assert states([Line("p", "t1", None), line("q", "ab")]) == {"p": "older", "q": "top"}


def test_revisions_stand_beside_each_other() -> None:
    assert states([line("p", "ab"), line("q", "c", "t2")]) == {"p": "top", "q": "top"}


def test_a_revision_that_continues_the_whole_earlier_journal_is_no_fork() -> None:
    point = Continued(pack_id="t1", head=chain("ab").heads[-32:], events=2)
    for earlier in ("", "a", "ab"):
        assert states([line("p", earlier), line("q", "u", "t2", point)])["q"] == "top"


def test_an_earlier_journal_that_went_another_way_parts() -> None:
    point = Continued(pack_id="t1", head=chain("ab").heads[-32:], events=2)
    for earlier in ("abc", "ax"):
        assert set(states([line("p", earlier), line("q", "u", "t2", point)]).values()) == {"fork"}


def choice(holds: str, *aside: Line, entry: int = 1) -> Choice:
    return Choice(
        entry=entry, kind="result", person="Ann", holds=holds, aside=tuple(head_of(one) for one in aside)
    )


def test_the_version_that_was_chosen_stands_in_any_order() -> None:
    q, r = line("q", "abc"), line("r", "abx")
    for own in permutations((line("p", "a"), q, r)):
        assert states(own, [choice("q", r)]) == {"p": "older", "q": "top", "r": "set_aside"}


def test_a_choice_holds_for_what_goes_on_from_it_and_for_the_same_journal_under_another_id() -> None:
    q, r = line("q", "abc"), line("r", "abx")
    found = states([q, r, line("a", "abx"), line("s", "abcd")], [choice("q", r)])
    assert found == {"q": "older", "s": "top", "a": "set_aside", "r": "older"}


def test_work_that_goes_on_from_a_version_set_aside_is_asked_about_anew() -> None:
    q, r, later = line("q", "abc"), line("r", "abx"), line("s", "abxy")
    held = [choice("q", r)]
    assert states([q, r, later], held) == {"q": "fork", "r": "older", "s": "fork"}
    again = [*held, choice("s", q, entry=2)]
    assert states([q, r, later], again) == {"q": "set_aside", "r": "older", "s": "top"}
    assert states([q, r], again) == {"q": "top", "r": "set_aside"}, "without its pack a choice says nothing"


def test_the_newest_choice_holds_and_the_one_before_it_where_it_is_taken_back() -> None:
    q, r = line("q", "abc"), line("r", "abx")
    first, second = choice("q", r), choice("r", q, entry=2)
    assert states([q, r], [first, second]) == {"q": "set_aside", "r": "top"}
    assert states([q, r], [first]) == {"q": "top", "r": "set_aside"}
    assert states([q, r]) == {"q": "fork", "r": "fork"}


def test_a_revision_may_hold_against_the_earlier_journal_that_parted_from_it() -> None:
    point = Continued(pack_id="t1", head=chain("ab").heads[-32:], events=2)
    earlier, later = line("p", "abc"), line("q", "u", "t2", point)
    assert states([earlier, later], [choice("q", earlier)]) == {"p": "set_aside", "q": "top"}
    assert states([earlier, later], [choice("p", later)]) == {"p": "top", "q": "set_aside"}
    assert [one.pack_id for one in rivals([earlier, later], "p")] == ["q"]


def test_rivals_are_those_it_parts_from_and_no_others() -> None:
    q, r = line("q", "abc"), line("r", "abx")
    own = [line("p", "a"), q, r, line("z", "k", "t9")]
    assert [one.pack_id for one in rivals(own, "q")] == ["r"]
    assert rivals(own, "z") == rivals(own, "p") == ()
