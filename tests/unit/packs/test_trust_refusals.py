# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rows 43 to 58 and 90 of the attack table: one fault in a signature, a key or a roster."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from annotator_app import errors
from annotator_app.packs.limits import Limits
from annotator_app.packs.reading import open_pack
from annotator_app.packs.roster import Roster, signer_for
from annotator_app.packs.signature import NAMESPACES
from annotator_app.packs.trust import Policy, Trusted
from tests.builders.attacks.signatures import (
    BOOKS,
    ENDED_ROSTER,
    FORGED_ROSTER,
    LINES,
    countersigned,
    rostered,
    with_revoked,
)
from tests.builders.packs import (
    CONTRIBUTOR,
    CONTRIBUTOR_LINE,
    COORDINATOR,
    COORDINATOR_LINE,
    OTHER_CONTRIBUTOR,
    OTHER_LINE,
    OUTSIDER,
    PROJECT,
    REVIEWER,
    Bag,
    believing,
    result,
    task,
)
from tests.builders.reading import codes, findings


def test_the_refusal_of_an_unknown_signer_shows_the_safety_number() -> None:
    with pytest.raises(errors.UnknownSignerError, match=OUTSIDER.public.safety_number):
        open_pack(result(key=OUTSIDER, principal=f"x@{PROJECT}").zipped(), BOOKS)


def test_a_pinned_project_names_the_day_of_the_pin() -> None:
    made = task(key=OUTSIDER, roster=FORGED_ROSTER).zipped()
    assert "2026-10-03" in findings(made, believing(since="2026-10-03"))[0].message


def test_a_pin_without_a_day_refuses_as_well() -> None:
    made = task(key=OUTSIDER, roster=FORGED_ROSTER).zipped()
    assert codes(made, believing(since="")) == ["S03"]


def test_first_contact_is_proven_but_not_known() -> None:
    pack = open_pack(task().zipped())
    assert (pack.signer.known, pack.signer.name, pack.signer.key) == (False, "coord", COORDINATOR.public)


def test_without_first_contact_an_unpinned_signer_is_unknown() -> None:
    assert codes(task().zipped(), Policy(first_contact=False)) == ["S03"]


def test_a_pinned_signer_is_known() -> None:
    assert open_pack(task().zipped(), BOOKS).signer.known


def test_a_pin_of_another_project_does_not_hold_here() -> None:
    pin = Trusted(
        OUTSIDER.public, "coord@other-9", (NAMESPACES["task"],), "other-9", exact=True, since="2026-01-01"
    )
    assert not open_pack(task().zipped(), Policy((pin,))).signer.known


def test_a_key_entered_by_hand_signs_under_any_name() -> None:
    line = Trusted(OUTSIDER.public, "Amina", (NAMESPACES["result"],))
    pack = open_pack(result(key=OUTSIDER, principal=f"whoever@{PROJECT}").zipped(), Policy((line,)))
    assert (pack.signer.known, pack.signer.trusted) == (True, line)


def test_a_key_entered_for_results_is_a_stranger_as_a_coordinator() -> None:
    line = Trusted(COORDINATOR.public, "Coordinator 01", (NAMESPACES["result"],))
    assert not open_pack(task().zipped(), Policy((line,))).signer.known
    assert codes(task().zipped(), Policy((line,), first_contact=False)) == ["S04"]


def test_a_countersignature_of_a_reviewer_is_kept() -> None:
    assert open_pack(countersigned(REVIEWER)().zipped()).countersigned == (REVIEWER.public,)


def test_one_name_may_have_two_keys() -> None:
    second = signer_for("coordinator", f"coord@{PROJECT}", OTHER_CONTRIBUTOR.public)
    roster = Roster((COORDINATOR_LINE, second, CONTRIBUTOR_LINE))
    assert open_pack(task(key=OTHER_CONTRIBUTOR, roster=roster).zipped()).signer.name == "coord"


def test_a_key_within_its_dates_is_good() -> None:
    assert codes(task(roster=ENDED_ROSTER).zipped(), Policy(now="20261031235959Z")) == []


@pytest.mark.parametrize("make", [rostered, with_revoked])
def test_a_hostile_roster_lists_no_more_than_people_can_read(
    make: Callable[[bytes], Callable[[], Bag]],
) -> None:
    found = findings(make(b"x\n" * 20_000)().zipped())
    assert ({problem.code for problem in found}, len(found)) == ({"S08"}, Limits().listed_problems)


def test_comments_and_empty_lines_are_allowed_in_a_roster() -> None:
    assert codes(rostered(b"# who may sign\n\n" + LINES)().zipped()) == []


def test_both_rosters_speak_once() -> None:
    found = findings(task(key=CONTRIBUTOR, principal=f"c-0001@{PROJECT}").zipped(), BOOKS)
    assert [problem.code for problem in found] == ["S04"]


def test_the_roster_of_an_addressed_pack_holds_only_its_lines() -> None:
    pack = open_pack(task().zipped())
    assert pack.roster is not None
    assert OTHER_LINE not in pack.roster.signers


class Counted(tuple[Trusted, ...]):
    """Lines that count how often all of them are gone through."""

    __slots__ = ()
    rounds = 0

    def __iter__(self) -> Iterator[Trusted]:
        Counted.rounds += 1
        return super().__iter__()


def test_many_packs_are_not_each_held_against_everybody() -> None:
    """Thousands of people in the books: each pack is held against the lines of its own key."""
    known = Trusted(CONTRIBUTOR.public, "Ann", (NAMESPACES["result"],), PROJECT)
    elsewhere = Trusted(OUTSIDER.public, "Ben", (NAMESPACES["result"],), "other-9")
    policy = Policy(Counted((elsewhere, known)))
    made = result().zipped()
    Counted.rounds = 0
    for _ in range(5):
        assert open_pack(made, policy).signer.trusted == known
    assert Counted.rounds == 1
    stranger = result(key=OUTSIDER, principal=f"x@{PROJECT}").zipped()
    assert codes(stranger, policy) == ["S03"], "believed in another project only"
    assert open_pack(
        result(key=OUTSIDER, principal=f"x@{PROJECT}").zipped(), Policy((replace(elsewhere, project=None),))
    )
