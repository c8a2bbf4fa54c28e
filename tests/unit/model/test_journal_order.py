# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which result packs stand: the order of journals, apart from files and stores."""

from __future__ import annotations

import hashlib

from annotator_app.model.bundle import Chain, Continued
from annotator_app.model.journal_order import Line, continues, states

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
