# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Reviewing as a workflow that is killed: verdicts given, taken back, and handed back as packs."""

from __future__ import annotations

from pathlib import Path

from annotator_app.store import review_chains
from annotator_app.workflows.checking import verify_pack
from annotator_app.workflows.keeping import review_status
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.reviewing import add_review, hand_back_review
from annotator_app.workflows.reviewing.review import ReviewSession, Said
from annotator_app.workflows.reviewing.write_review import write_review
from tests.builders.packs import COORDINATOR, believing
from tests.builders.reviewed import REVIEW_ROSTER, review_draft, reviewer_home
from tests.builders.work import SOFTWARE
from tests.faults.kills import Say

TO_REVIEW = 40


def prepare(folder: Path) -> None:
    """The home of a reviewer with a pack of answers to check."""
    write_review(folder / "a.reviewpack", COORDINATOR, review_draft(folder, TO_REVIEW), SOFTWARE)
    with open_home(reviewer_home(folder / "home")) as home:
        add_review.run(home, add_review.look(home, folder / "a.reviewpack"), accept="match")
    (folder / "out").mkdir()


def act(folder: Path, say: Say) -> None:
    """Give verdicts one after the other, take some back, hand them back now and then."""
    with open_home(folder / "home", create=False) as home:
        pack = review_status.run(home)[0].id
        session = ReviewSession(home, pack)
        for place, one in enumerate(session.answers):
            session.say(one.place, Said(verdict="unsure", comment=f"{place}"))
            say(f"verdict {place} {place}")
            if place % 3 == 0:
                session.undo()
                say(f"verdict {place} -")
            if place % 10 == 9:
                said = hand_back_review.run(home, pack, folder / "out" / f"{place}.verdictpack")
                say(f"back {place} {said.verdicts}")


def check(folder: Path, told: list[str]) -> None:
    """What was said stands, the journal is one chain, every file that was handed back is good."""
    with open_home(folder / "home", create=False) as home:
        assert home.recovered is None, home.recovered
        assert home.store.ask(review_chains.whole)
        session = ReviewSession(home, review_status.run(home)[0].id)
        stands: dict[int, str] = {}
        for line in told:
            what, place, said = line.split()
            if what == "verdict":
                stands[int(place)] = said
                continue
            out = folder / "out" / f"{place}.verdictpack"
            report = verify_pack.run(out, trust=believing(REVIEW_ROSTER), for_task=folder / "a.reviewpack")
            assert report.ok, report.problems
        # Of the last one, the next word may have been on the disk before it was said.
        for place, said in [*stands.items()][:-1]:
            given = session.verdicts.get(session.answers[place].place)
            assert (given["comment"] if given else "-") == said, place
        again = (
            hand_back_review.run(home, session.row.pack_id, folder / "again.verdictpack")
            if session.verdicts
            else None
        )
        assert again is None or again.verdicts == len(session.verdicts)
