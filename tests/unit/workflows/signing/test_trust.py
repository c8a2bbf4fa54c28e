# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Who is believed: entered signers, pins of projects, the home's own key, a roster file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator_app.errors import KeyNotAllowedError, PackError, StoreDamagedError, TrustError, UsageError
from annotator_app.model import clock
from annotator_app.model.people import PublicKey
from annotator_app.packs.keycard import write_keycard
from annotator_app.packs.roster import Roster, revoked_text, signer_for
from annotator_app.packs.signature import NAMESPACES
from annotator_app.store import trust_table
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.signing import identity, signer_file, trust
from tests.builders.work import CONTRIBUTOR, COORDINATOR, OTHER, SOFTWARE


def test_a_key_can_be_given_as_a_line_a_file_or_a_card(home: Home, tmp_path: Path) -> None:
    file = tmp_path / "key.pub"
    file.write_text(COORDINATOR.public.line + " somebody@somewhere\n", encoding="utf-8")
    card = tmp_path / "c.keycard"
    write_keycard(card, OTHER, "Contributor 09", SOFTWARE)
    made = [
        trust.add(home, CONTRIBUTOR.public.line, as_name="contributor-07", kinds=["result"]),
        trust.add(home, file, as_name="Coordinator 01", kinds=["task", "review"]),
        trust.add(home, str(card), as_name="संपादक 09", kinds=["result", "result"]),
    ]
    assert trust.list_signers(home) == made
    assert [one.fingerprint for one in made] == [
        key.public.fingerprint for key in (CONTRIBUTOR, COORDINATOR, OTHER)
    ]
    assert [one.kinds for one in made] == [("result",), ("task", "review"), ("result",)]


def test_entered_signers_are_believed_for_their_kinds(home: Home) -> None:
    trust.add(home, CONTRIBUTOR.public.line, as_name="contributor-07", kinds=["result"])
    (line,) = trust.believed(home).trusted
    assert (line.key, line.namespaces, line.project) == (CONTRIBUTOR.public, (NAMESPACES["result"],), None)


def test_the_same_key_gets_further_kinds(home: Home) -> None:
    trust.add(home, CONTRIBUTOR.public.line, as_name="a", kinds=["verdict"])
    trust.add(home, CONTRIBUTOR.public.line, as_name="a", kinds=["result"])
    (signer,) = trust.list_signers(home)
    assert signer.kinds == ("result", "verdict")


def test_names_and_keys_stay_one_to_one(home: Home) -> None:
    trust.add(home, CONTRIBUTOR.public.line, as_name="a", kinds=["result"])
    with pytest.raises(KeyNotAllowedError):
        trust.add(home, OTHER.public.line, as_name="a", kinds=["result"])
    with pytest.raises(KeyNotAllowedError):
        trust.add(home, CONTRIBUTOR.public.line, as_name="b", kinds=["result"])
    assert len(trust.list_signers(home)) == 1


@pytest.mark.parametrize("kinds", [[], ["results"], ["task", "enrol"]])
def test_unknown_kinds_are_refused(home: Home, kinds: list[str]) -> None:
    with pytest.raises(UsageError):
        trust.add(home, CONTRIBUTOR.public.line, as_name="a", kinds=kinds)


def test_what_is_no_key_is_refused(home: Home, tmp_path: Path) -> None:
    for content in (b"", b"ssh-rsa AAAA", b"\xff\xfe", b"ssh-ed25519 AAAA"):
        (tmp_path / "key").write_bytes(content)
        with pytest.raises(UsageError):
            trust.add(home, tmp_path / "key", as_name="a", kinds=["task"])
    (tmp_path / "card").write_bytes(b"PK\x03\x04")
    with pytest.raises(PackError):
        trust.add(home, tmp_path / "card", as_name="a", kinds=["task"])
    with pytest.raises(UsageError):
        trust.add(home, tmp_path / "nothing", as_name="a", kinds=["task"])
    assert trust.list_signers(home) == []


def test_the_own_key_is_believed(home: Home) -> None:
    made = identity.new(home, "A")
    (line,) = trust.believed(home).trusted
    assert line.key.fingerprint == made.fingerprint


def test_a_roster_file_is_believed_instead(home: Home, tmp_path: Path) -> None:
    trust.add(home, OTHER.public.line, as_name="other", kinds=["task"])
    roster = tmp_path / "allowed_signers"
    roster.write_bytes(Roster((signer_for("coordinator", "c@news-7k3q", COORDINATOR.public),)).text())
    revoked = tmp_path / "revoked_keys"
    revoked.write_bytes(revoked_text([CONTRIBUTOR.public]))
    policy = trust.believed(home, allowed_signers=roster, revoked=revoked)
    assert [line.key for line in policy.trusted] == [COORDINATOR.public]
    assert policy.revoked == {CONTRIBUTOR.public}


def test_a_bad_or_missing_roster_file_is_refused(tmp_path: Path) -> None:
    roster = tmp_path / "allowed_signers"
    roster.write_text('* namespaces="task-v1@postil" ssh-ed25519 AAAA\n', encoding="utf-8")
    with pytest.raises(TrustError) as refused:
        trust.believed(None, allowed_signers=roster)
    assert [problem.code for problem in refused.value.problems] == ["S08"]
    with pytest.raises(TrustError):
        trust.believed(None, revoked=roster)
    with pytest.raises(UsageError):
        trust.believed(None, revoked=tmp_path / "missing")


def test_a_withdrawn_signer_is_revoked(home: Home) -> None:
    trust.add(home, CONTRIBUTOR.public.line, as_name="a", kinds=["result"])
    path = home.trusted / "signers.json"
    (entered,) = signer_file.read(path)
    signer_file.write(path, [replace(entered, revoked="2026-11-20")])
    assert trust.believed(home).revoked == {CONTRIBUTOR.public}
    assert trust.believed(home).trusted == ()
    trust.add(home, OTHER.public.line, as_name="a", kinds=["result"])


def test_a_damaged_file_of_signers_is_not_guessed_at(home: Home) -> None:
    path = home.trusted / "signers.json"
    for content in (b"", b"[]", b'{"version":2,"signers":[]}', b'{"version":1,"signers":[{"name":"a"}]}'):
        path.write_bytes(content)
        with pytest.raises(StoreDamagedError):
            trust.believed(home)


def entered(home: Home, name: str = "a") -> None:
    trust.add(home, CONTRIBUTOR.public.line, as_name=name, kinds=["result"])


def pinned(home: Home, project: str = "news-7k3q") -> None:
    home.store.save(
        lambda connection: (
            trust_table.see_project(connection, trust_table.Project(project=project, title="News")),
            trust_table.pin(
                connection,
                trust_table.Pin(
                    project=project, principal=f"boss@{project}", key=COORDINATOR.public.line, compared=True
                ),
            ),
        )
    )


@pytest.mark.parametrize("make", [entered, pinned])
def test_nobody_is_believed_any_more_and_it_can_be_taken_back(
    home: Home, make: Callable[[Home], None]
) -> None:
    make(home)
    (before,) = trust.list_signers(home)
    today = clock.stamp()[:10]
    (gone,) = trust.revoke(home, before.name)
    (shown,) = trust.list_signers(home)
    assert shown == gone == replace(before, revoked=True, ended=shown.ended)
    assert today <= (shown.ended or "") <= clock.stamp()[:10]
    key = PublicKey.from_line(before.public_key)
    assert key in trust.believed(home).revoked
    trust.stop(home, key, before.name)
    assert trust.list_signers(home) == [shown], "twice is once"
    trust.believe_again(home, key)
    assert trust.list_signers(home) == [before]
    assert key not in trust.believed(home).revoked


def test_a_key_that_is_stopped_is_stopped_in_every_project(home: Home) -> None:
    pinned(home)
    pinned(home, "other-4m2x")
    trust.stop(home, COORDINATOR.public, "boss")
    assert [one.revoked for one in trust.list_signers(home)] == [True, True]
    assert {one.project_title for one in trust.list_signers(home)} == {"News"}


@pytest.mark.parametrize("make", [entered, pinned])
def test_who_is_forgotten_is_looked_at_as_new(home: Home, make: Callable[[Home], None]) -> None:
    make(home)
    (before,) = trust.list_signers(home)
    assert trust.remove(home, before.name) == [before]
    assert trust.list_signers(home) == []
    assert trust.believed(home).trusted == ()
    for act in (trust.revoke, trust.remove):
        with pytest.raises(UsageError):
            act(home, before.name)


def test_who_was_stopped_is_not_forgotten(home: Home) -> None:
    entered(home)
    pinned(home)
    trust.revoke(home, "a")
    trust.revoke(home, "boss")
    trust.remove(home, "a")
    trust.remove(home, "boss")
    assert {one.name for one in trust.list_signers(home)} == {"a", "boss"}
    assert trust.believed(home).revoked == {CONTRIBUTOR.public, COORDINATOR.public}
