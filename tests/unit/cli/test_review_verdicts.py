# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A reviewer's side by commands: a review pack is added, verdicts are taken from a file, and handed back signed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator_app.store import review_table
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.reviewing.review import ReviewSession, Said
from tests.builders.command_line import Run, keys
from tests.builders.reviewed import Answered, answered, reviewer_home
from tests.builders.verdict_lines import lines_of, verdict_on


@pytest.fixture
def review(run: Run, tmp_path: Path, passphrase: Path) -> tuple[Answered, Path]:
    """A review pack of a small bundle, and a reviewer's home that has added it."""
    made = answered(tmp_path, items=24)
    out = tmp_path / "a.reviewpack"
    run("identity", "new", "--name", "Coordinator 01", "--passphrase-file", passphrase)
    run("merge", made.bundle, made.ann, made.ben)
    assert run("review", "draw", made.bundle, "--out", out, "--passphrase-file", passphrase).status == 0
    reviewer_home(tmp_path / "rev")
    return made, out


def test_a_review_pack_is_added_by_a_persons_word(
    run: Run, review: tuple[Answered, Path], tmp_path: Path
) -> None:
    _, pack = review
    unknown = run("add", pack, home="rev")
    assert (unknown.status, unknown.object["error"]["code"]) == (4, "unknown_signer")
    added = run("add", pack, "--accept-signer", home="rev")
    assert added.status == 0
    assert keys(added.object, "pack", "items", "new", "updated", "unchanged", "already")
    assert (added.object["kind"], added.object["answers"]) == ("review", len(lines_of(pack)))
    again = run("add", pack, home="rev")
    assert (again.status, again.object["already"]) == (0, True)
    reviewer_home(tmp_path / "rev2")
    assert "Answers to check: " in run("add", pack, "--accept-signer", home="rev2", plain=True).out
    run("identity", "new", "--name", "Somebody else", home="rev3")
    other = run("add", pack, "--accept-signer", home="rev3")
    assert (other.status, other.object["error"]["code"]) == (5, "wrong_pack")
    broken = tmp_path / "broken.reviewpack"
    broken.write_bytes(pack.read_bytes()[:-30])
    assert run("add", broken, home="rev").status == 3


def test_a_review_pack_shows_its_items_and_answers(run: Run, review: tuple[Answered, Path]) -> None:
    _, pack = review
    lines = lines_of(pack)
    told = run("show", pack, "--items").lines
    assert [one for one in told if "subject" in one] == lines
    people = run("show", pack, "--items", plain=True).out
    assert f"Answers to check: {len(lines)}" in people
    assert f'{lines[0]["subject"]} {lines[0]["item"]}: done {{"label": ' in people


def test_verdicts_come_from_a_file_and_go_back_signed(
    run: Run, review: tuple[Answered, Path], tmp_path: Path
) -> None:
    _, pack = review
    run("add", pack, "--accept-signer", home="rev")
    out, lines = tmp_path / "a.verdictpack", lines_of(pack)
    assert run("review", "hand-back", pack, "--out", out, home="rev").error["code"] == "incomplete"
    bad = [
        {"item": lines[0]["item"], "subject": "s1-none", "verdict": "agree"},
        {**verdict_on(lines[0]), "verdict": "fine"},
        {"item": lines[0]["item"], "subject": lines[0]["subject"], "verdict": "disagree"},
        {"item": lines[0]["item"], "subject": lines[0]["subject"], "verdict": "agree", "severity": "minor"},
        {**verdict_on(lines[0]), "verdict": "corrected", "category": "adds", "severity": "minor", "answers": None},
        {
            **verdict_on(lines[0]), "verdict": "corrected", "category": "adds", "severity": "minor",
            "answers": lines[0]["value"]["answers"],
        },
        {**verdict_on(lines[0]), "answers": {"label": "no such"}, "blind": True},
        {"item": lines[0]["item"], "verdict": "agree"},
        {"subject": "s1-x", "verdict": "agree"},
        {**verdict_on(lines[0]), "colour": "red"},
    ]  # fmt: skip
    source = tmp_path / "verdicts.jsonl"
    told = [*bad, *map(verdict_on, lines[1:])]
    # With the mark that some editors put first, which is no part of the first line.
    text = "".join(json.dumps(one) + "\n" for one in told) + "not json\n"
    source.write_text(text, encoding="utf-8-sig")
    said = run("answer", pack, "--from", source, home="rev")
    assert (said.status, said.object["answered"]) == (5, len(lines) - 1)
    assert {one["line"] for one in said.object["refused"]} == {*range(1, len(bad) + 1), len(told) + 1}
    assert said.object["refused"][0]["code"] == "unknown_item"
    done = run("review", "hand-back", pack, "--out", out, home="rev")
    assert done.status == 0, done
    assert keys(done.object, "path", "verdicts")
    assert (done.object["verdicts"], done.object["open"], done.object["revision"]) == (len(lines) - 1, 1, 1)
    verified = run("verify", out, "--for-task", pack, home="rev").object
    assert (verified["kind"], verified["answers"]) == ("verdict", len(lines) - 1)
    assert {one["code"] for one in verified["problems"]} <= {"S03", "S07"}, "only its signer is unknown"
    again = run("review", "hand-back", pack, "--out", out, home="rev")
    assert (again.status, again.error["code"]) == (2, "file_exists")
    more = run("review", "hand-back", pack, "--out", tmp_path / "b", home="rev")
    assert more.object["revision"] == 2
    assert run("review", "hand-back", "sha256:0000000", "--out", tmp_path / "c", home="rev").status == 2


def test_a_session_goes_on_where_it_ended_and_takes_back(
    run: Run, review: tuple[Answered, Path], tmp_path: Path
) -> None:
    _, pack = review
    id_ = run("add", pack, "--accept-signer", home="rev").object["pack"]
    with open_home(tmp_path / "rev") as home:
        session = ReviewSession(home, id_)
        first, second, third = (one.place for one in session.answers[:3])
        blind = sum(one.blind for one in session.answers)
        assert 0 < blind < len(session.answers) / 2, "about a fifth is answered first"
        session.open(first)
        assert session.say(first, Said(verdict="agree")) == []
        against = Said(verdict="disagree", category="wrong_label", severity="minor", comment="لا")
        assert session.say(second, against) == []
        assert [one.code for one in session.say(third, Said(verdict="disagree"))] == ["category", "severity"]
        assert session.say(second, Said(verdict="unsure")) == []
        assert session.undo() == second
        assert session.verdicts[second]["verdict"] == "disagree"
        assert session.undo() == second
        assert second not in session.verdicts
        assert session.say(second, against) == []
        session.clear(first)
        assert session.undo() == first
        assert session.position == 2
    with open_home(tmp_path / "rev") as home:
        again = ReviewSession(home, id_)
        assert again.verdicts == session.verdicts
        assert again.position == 2
        counts = again.counts()
        assert (counts["agree"], counts["disagree"], counts["open"]) == (1, 1, len(again.answers) - 2)
        assert again.undo() is None
        row = again.row
        journal = home.store.ask(lambda connection: review_table.lines(connection, row.id))
        assert [json.loads(line)["seq"] for line in journal] == list(range(1, len(journal) + 1))
    (state,) = run("status", home="rev").object["reviews"]
    assert (state["id"], state["checked"], state["state"]) == (id_, 2, "in_progress")
    assert state["answers"] == len(again.answers)
    done = run("review", "hand-back", id_, "--out", tmp_path / "a.verdictpack", home="rev")
    assert run("status", home="rev").object["reviews"][0]["state"] == "handed_back"
    assert "handed back" in run("status", home="rev", plain=True).out
    assert (done.status, done.object["verdicts"], done.object["agreed"]) == (0, 2, 1)
