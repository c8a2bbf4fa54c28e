# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Review, verdict and trust packs: their descriptions, who may sign them, and their journals."""

from __future__ import annotations

import pytest

from annotator_app.packs.belonging import Place
from annotator_app.packs.manifest import EXTENSIONS, MODELS
from annotator_app.packs.reading import open_pack
from annotator_app.packs.roster import ROLES, Roster
from annotator_app.packs.signature import NAMESPACES, RECOVERY
from tests.builders.other_kinds import RECOVERY_LINE, review, trust, verdict
from tests.builders.packs import (
    CONTRIBUTOR,
    COORDINATOR,
    FULL_ROSTER,
    OUTSIDER,
    PROJECT,
    REVIEWER,
    Bag,
    believing,
    task,
)
from tests.builders.reading import codes

BOOKS = believing(Roster((*FULL_ROSTER.signers, RECOVERY_LINE)))


@pytest.mark.parametrize("make", [review, verdict, trust], ids=["review", "verdict", "trust"])
def test_a_valid_pack_is_read(make: object) -> None:
    bag: Bag = make()  # type: ignore[operator]
    pack = open_pack(bag.zipped(), BOOKS)
    assert (pack.kind, pack.signer.known) == (bag.pack()["kind"], True)
    assert codes(bag.zipped(), BOOKS) == []


def test_a_review_pack_is_for_its_reviewer() -> None:
    assert codes(review().zipped(), BOOKS, Place(key=REVIEWER.public)) == []
    assert codes(review().zipped(), BOOKS, Place(key=CONTRIBUTOR.public, name="c-0001")) == ["T04"]


@pytest.mark.parametrize("named", [[], ["everybody"], ["*", f"r-0001@{PROJECT}"], ["\x1b[31m"]], ids=range(4))
def test_a_review_pack_for_nobody_is_refused(named: list[str]) -> None:
    bag = review().describe(recipients=named).seal()
    assert codes(bag.zipped(), BOOKS, Place(key=REVIEWER.public, name="r-0001")) == ["M06"]


def test_the_recovery_key_signs_trust_packs_in_its_own_namespace_only() -> None:
    rescued = trust(OUTSIDER, f"recovery@{PROJECT}", RECOVERY)
    assert open_pack(rescued.zipped(), BOOKS).kind == "trust"
    assert codes(trust(OUTSIDER, f"recovery@{PROJECT}").zipped(), BOOKS) == ["S04"]
    assert codes(trust(COORDINATOR, namespace=RECOVERY).zipped(), BOOKS) == ["S04"]


def test_everybody_signs_only_what_their_role_allows() -> None:
    assert codes(verdict(CONTRIBUTOR, f"c-0001@{PROJECT}").zipped(), BOOKS) == ["S04"]
    assert codes(verdict(COORDINATOR, f"coord@{PROJECT}").zipped(), BOOKS) == ["S04"]
    assert codes(review(REVIEWER, f"r-0001@{PROJECT}").zipped(), BOOKS) == ["S04"]
    assert codes(trust(REVIEWER, f"r-0001@{PROJECT}").zipped(), BOOKS) == ["S04"]


def test_the_journal_of_a_verdict_starts_from_its_review() -> None:
    bag = verdict().describe(review__pack_id=task().pack_id).seal()
    assert codes(bag.zipped(), BOOKS) == ["J03"]
    cut = verdict().rewrite("data/journal/00000.jsonl", lambda all_: all_[:1]).seal()
    assert codes(cut.zipped(), BOOKS) == ["J02"]


def test_every_kind_has_a_model_an_ending_and_a_purpose() -> None:
    assert set(MODELS) == set(EXTENSIONS) == set(NAMESPACES)
    assert set(ROLES) == {"coordinator", "reviewer", "contributor", "recovery"}
