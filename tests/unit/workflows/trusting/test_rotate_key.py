# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A new signing key that the old one introduces: everybody follows, and a stop in between loses no key."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator_app.errors import (
    FileExistsHereError,
    MissingKeyError,
    UnlockedKeyError,
    UsageError,
    WrongPassphraseError,
)
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.signing import identity, key_copy, trust, unlock
from annotator_app.workflows.trusting import make_trust, rotate_key
from tests.builders.coordinated import PROJECT, ROWS, Project, ask
from tests.builders.packs import OUTSIDER


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with open_home(tmp_path / "boss") as boss, open_home(tmp_path / "ann") as ann:
        yield Project(tmp_path, boss, ann)


def test_contributors_follow_to_the_new_key(project: Project, tmp_path: Path) -> None:
    before = identity.show(project.boss)
    key_copy.note_copy(project.boss)
    done = rotate_key.run(project.boss, tmp_path, ask)
    assert (done.before, done.own.name, done.own.locked) == (before.fingerprint, before.name, True)
    assert done.own.fingerprint != before.fingerprint
    assert identity.show(project.boss) == done.own
    assert identity.load_signer(project.boss, ask).public.fingerprint == done.own.fingerprint
    assert key_copy.copied(project.boss) == "", "the new key has no copy yet"
    second = project.build(ROWS + "w3\tनया\n", force=True)
    assert project.state(second) == "other_key"
    (pack,) = done.packs
    assert project.take(pack).reason == "rotation"
    assert project.state(second) == "newer"
    (kept,) = project.boss.keys.glob("replaced-*")
    assert key_copy.read_file(kept).public.fingerprint == before.fingerprint
    assert not (project.boss.keys / "next").exists()
    if os.name != "nt":
        assert stat.S_IMODE(project.boss.key_file.stat().st_mode) == 0o600


def test_a_contributor_changes_the_key_alone(project: Project, tmp_path: Path) -> None:
    before = identity.show(project.ann)
    done = rotate_key.run(project.ann, tmp_path)
    assert done.packs == ()
    assert (done.own.name, done.own.locked) == (before.name, False)
    assert identity.load_signer(project.ann).public.fingerprint == done.own.fingerprint != before.fingerprint


def test_what_cannot_be_opened_changes_nothing(project: Project, tmp_path: Path) -> None:
    before = identity.show(project.boss)
    for words in (None, lambda _purpose: "wrong"):
        with pytest.raises(WrongPassphraseError):
            rotate_key.run(project.boss, tmp_path, words)
    with pytest.raises(UsageError):
        rotate_key.run(project.boss, tmp_path / "none", ask)
    identity.unlock(project.boss, ask)
    with pytest.raises(UnlockedKeyError):
        rotate_key.run(project.boss, tmp_path)
    assert identity.show(project.boss).fingerprint == before.fingerprint
    assert not list(tmp_path.glob("*.trustpack"))
    assert not (project.boss.keys / "next").exists()


def test_results_that_were_locked_for_the_old_key_still_open(tmp_path: Path) -> None:
    with open_home(tmp_path / "boss") as boss, open_home(tmp_path / "ann") as ann:
        project = Project(tmp_path, boss, ann, encrypt="optional")
        project.answer("good")
        result = project.hand_back(tmp_path / "a.resultpack", encrypt=True).path
        for time in range(2):
            (tmp_path / str(time)).mkdir()
            rotate_key.run(boss, tmp_path / str(time), ask)
        assert unlock.Unlocker(boss, ask).opened(result)[1]


@pytest.mark.parametrize("at", ["introduce", "put_aside", "carry_over", "put"])
def test_a_stop_in_between_is_gone_on_from(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    before = identity.show(project.boss)
    module = {
        "introduce": make_trust, "put_aside": key_copy, "carry_over": unlock, "put": identity,
    }[at]  # fmt: skip

    def stop(*_words: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(module, at, stop)
        with pytest.raises(KeyboardInterrupt):
            rotate_key.run(project.boss, tmp_path, ask)
    assert identity.show(project.boss) == before, "until all is done the old key signs"
    done = rotate_key.run(project.boss, tmp_path, ask)
    (pack,) = done.packs
    assert list(tmp_path.glob("*.trustpack")) == [pack], "the key that was begun with is the one that is used"
    project.take(pack)
    assert project.state(project.build(ROWS + "w3\tनया\n", force=True)) == "newer"


def test_a_foreign_file_in_the_place_of_a_trust_pack_is_not_taken(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(_home: Home, _project: str, _old: object, _new: object, out: Path) -> None:
        out.write_bytes(b"something else")
        raise KeyboardInterrupt

    before = identity.show(project.boss)
    with monkeypatch.context() as patch:
        patch.setattr(make_trust, "introduce", stop)
        with pytest.raises(KeyboardInterrupt):
            rotate_key.run(project.boss, tmp_path, ask)
    with pytest.raises(FileExistsHereError):
        rotate_key.run(project.boss, tmp_path, ask)
    assert identity.show(project.boss) == before


def test_a_lost_key_is_replaced_by_the_recovery_key(project: Project, tmp_path: Path) -> None:
    page = next(tmp_path.glob("*.recovery.txt"))
    with open_home(tmp_path / "fresh") as fresh:
        own = identity.new(fresh, "Boss", "open sesame")
        with pytest.raises(UsageError):
            rotate_key.recover(fresh, page, project.first, tmp_path / "none")
        with pytest.raises(MissingKeyError):
            rotate_key.recover(fresh, tmp_path / "words.tsv", project.first, tmp_path)
        out = rotate_key.recover(fresh, page, project.first, tmp_path)
        with pytest.raises(FileExistsHereError):
            rotate_key.recover(fresh, page, project.first, tmp_path)
    offered = project.take(out)
    assert offered.recovered
    assert {key.line for key in project.pinned()} == {own.public_key}


def test_a_withdrawal_is_told_to_everybody(project: Project, tmp_path: Path) -> None:
    trust.add(project.boss, OUTSIDER.public.line, as_name="Zed", kinds=["result"])
    with pytest.raises(UsageError):
        rotate_key.withdraw(project.boss, "Nobody", tmp_path, ask)
    with pytest.raises(WrongPassphraseError):
        rotate_key.withdraw(project.boss, "Zed", tmp_path, lambda _purpose: "wrong")
    assert not trust.named(project.boss, "Zed")[0].revoked
    (pack,) = rotate_key.withdraw(project.boss, "Zed", tmp_path, ask)
    assert trust.named(project.boss, "Zed")[0].revoked
    project.take(pack)
    assert trust.believed(project.ann).withdraws(OUTSIDER.public, PROJECT)


def test_of_two_keys_under_ones_own_name_the_one_that_signs_stays(project: Project, tmp_path: Path) -> None:
    before = identity.show(project.boss)
    done = rotate_key.run(project.boss, tmp_path, ask)
    project.take(done.packs[0])
    assert {one.public_key for one in trust.named(project.boss, "boss")} == {
        before.public_key,
        done.own.public_key,
    }
    (pack,) = rotate_key.withdraw(project.boss, "boss", tmp_path, ask)
    assert [one.fingerprint for one in project.take(pack).ended] == [before.fingerprint]
    assert done.own.public_key not in {key.line for key in trust.believed(project.boss).revoked}
    assert [one.public_key for one in trust.revoke(project.boss, "boss")] == [before.public_key]


def test_the_key_that_signs_is_not_withdrawn(project: Project, tmp_path: Path) -> None:
    done = rotate_key.run(project.boss, tmp_path, ask, withdraw_old=True)
    for give_up in (trust.revoke, lambda home, name: rotate_key.withdraw(home, name, tmp_path, ask)):
        with pytest.raises(UsageError):
            give_up(project.boss, "boss")
    assert done.own.public_key not in {key.line for key in trust.believed(project.boss).revoked}


def test_a_key_that_somebody_may_have_is_withdrawn_as_it_goes(project: Project, tmp_path: Path) -> None:
    before = identity.show(project.boss)
    done = rotate_key.run(project.boss, tmp_path, ask, withdraw_old=True)
    first, second = done.packs
    project.take(first)
    assert [one.fingerprint for one in project.take(second).ended] == [before.fingerprint]
    assert [key.fingerprint for key in project.pinned()] == [done.own.fingerprint]
