# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Trust packs end to end: a new key, a withdrawn key, a stolen key; nothing moves backwards."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator_app import errors
from annotator_app.errors import PostilError
from annotator_app.model import strict_json
from annotator_app.model.people import PublicKey
from annotator_app.packs import keys
from annotator_app.packs.keys import SigningKey
from annotator_app.packs.reading import open_pack
from annotator_app.packs.roster import Roster, signer_for
from annotator_app.packs.signature import NAMESPACES
from annotator_app.packs.trust import Policy
from annotator_app.packs.trust_pack import Believed, write_trust_pack
from annotator_app.store import trust_table
from annotator_app.workflows.checking import verify_pack
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.merging import merge_results
from annotator_app.workflows.receiving import import_pack
from annotator_app.workflows.signing import identity, trust
from annotator_app.workflows.trusting import make_trust, take_trust
from tests.builders.coordinated import PASSPHRASE, PROJECT, ROWS, Project
from tests.builders.packs import OTHER_CONTRIBUTOR, OUTSIDER, REVIEWER


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with open_home(tmp_path / "boss") as boss, open_home(tmp_path / "ann") as ann:
        yield Project(tmp_path, boss, ann)


def refused(project: Project, pack: Path) -> tuple[type[PostilError], list[str]]:
    offered = take_trust.look(project.ann, pack)
    assert offered.error is not None
    with pytest.raises(type(offered.error)):
        take_trust.run(project.ann, offered)
    return type(offered.error), [problem.code for problem in offered.error.problems]


def test_a_new_key_is_introduced_by_the_old_one(project: Project, tmp_path: Path) -> None:
    old, new = project.key, keys.make_key()
    made = make_trust.introduce(project.boss, PROJECT, old, new.public, tmp_path / "new.trustpack")
    checked = verify_pack.run(tmp_path / "new.trustpack", trust=trust.believed(project.ann))
    assert (checked.ok, checked.kind, checked.signer.known) == (True, "trust", True)
    project.replace_key(new)
    second = project.build(ROWS.replace("बुरा", "बहुत बुरा"), force=True)
    assert project.state(second) == "other_key"  # not before the trust pack
    offered = project.take(made.path)
    assert (offered.reason, offered.recovered) == ("rotation", False)
    assert [one.safety_number for one in offered.new] == [new.public.safety_number]
    assert (offered.ended, offered.version) == ((), 2)
    assert project.pinned() == {old.public, new.public}
    assert all(pin.compared for pin in project.ann.store.ask(trust_table.pins))
    assert project.state(second) == "newer"
    again = project.take(made.path)
    assert again.already


def test_results_to_the_old_key_still_merge(project: Project, tmp_path: Path) -> None:
    project.answer("good")
    result = project.hand_back(tmp_path / "a.resultpack").path
    new = keys.make_key()
    make_trust.introduce(project.boss, PROJECT, project.key, new.public, tmp_path / "new.trustpack")
    project.replace_key(new)
    project.build(ROWS + "w3\tनया\n", force=True)
    report = merge_results.run(tmp_path / "out" / "words.bundle", [result], home=project.boss)
    assert [one.state for one in report.files] == ["merged"]


def test_a_withdrawn_key_signs_nothing_more_and_the_list_travels(project: Project, tmp_path: Path) -> None:
    old, new = project.key, keys.make_key()
    make_trust.introduce(project.boss, PROJECT, old, new.public, tmp_path / "new.trustpack")
    stolen = shutil.copyfile(project.build(ROWS + "w3\tचोर\n", force=True), tmp_path / "stolen.taskpack")
    project.replace_key(new)
    make_trust.withdraw(project.boss, PROJECT, new, [old.public], tmp_path / "gone.trustpack")
    project.take(tmp_path / "new.trustpack")
    offered = project.take(tmp_path / "gone.trustpack")
    assert [one.safety_number for one in offered.ended] == [old.public.safety_number]
    assert (offered.withdrawn, offered.reason) == (1, "revocation")
    assert project.pinned() == {new.public}
    seen = import_pack.preview(project.ann, stolen)
    assert [problem.code for problem in seen.problems] == ["S05"]
    later = project.build(ROWS + "w4\tऔर\n", force=True)
    pack = open_pack(later, Policy())
    assert (pack.revoked, pack.manifest.trust_version) == ({old.public}, 3)
    assert project.state(later) == "newer"


def test_what_came_before_a_key_was_withdrawn_stays(project: Project, tmp_path: Path) -> None:
    project.answer("good")
    before = project.hand_back(tmp_path / "before.resultpack").path
    assert merge_results.run(project.bundle, [before], home=project.boss).answers["added"] == 1
    lost = PublicKey.from_line(identity.show(project.ann).public_key)
    make_trust.withdraw(project.boss, PROJECT, project.key, [lost], tmp_path / "gone.trustpack")
    project.answer("good", "poor")
    after = project.hand_back(tmp_path / "after.resultpack").path
    report = merge_results.run(project.bundle, [before, after], home=project.boss)
    told = [(one.state, [problem.code for problem in one.problems]) for one in report.files]
    assert told == [("already", ["T06"]), ("refused", ["S05"])]
    assert report.items["complete"] == 1


def test_who_is_withdrawn_here_is_named_in_the_packs_of_their_project_alone(project: Project) -> None:
    ann = PublicKey.from_line(identity.show(project.ann).public_key)
    trust.add(project.boss, ann.line, as_name="Ann", kinds=["result"])
    trust.add(project.boss, OUTSIDER.public.line, as_name="Zed", kinds=["result"])
    trust.revoke(project.boss, "Ann")
    trust.revoke(project.boss, "Zed")
    pack = open_pack(project.build(force=True), Policy())
    assert pack.revoked == {ann}
    assert pack.manifest.trust_version == 2
    assert pack.roster is not None
    assert ann not in {line.key for line in pack.roster.signers}


def test_a_list_that_travels_in_a_task_pack_is_kept(project: Project, tmp_path: Path) -> None:
    """Somebody who never got the trust pack of the withdrawal learns of it by the next task pack."""
    new = keys.make_key()
    make_trust.withdraw(project.boss, PROJECT, project.key, [REVIEWER.public], tmp_path / "gone.trustpack")
    second = project.build(ROWS + "w3\tनया\n", force=True)
    import_pack.run(project.ann, import_pack.preview(project.ann, second))
    policy = trust.believed(project.ann)
    assert policy.withdraws(REVIEWER.public, PROJECT)
    assert not policy.withdraws(REVIEWER.public, "another-1")
    assert not policy.withdraws(new.public, PROJECT)


def test_the_recovery_key_replaces_a_stolen_one(project: Project, tmp_path: Path) -> None:
    stolen, new = project.key, keys.make_key()
    thief = tmp_path / "thief.trustpack"
    believed = make_trust.known_in(project.boss, PROJECT)
    lines = [line for line in believed.roster.signers if line.key != project.recovery.public]
    own = signer_for("recovery", f"recovery@{PROJECT}", OUTSIDER.public)
    evil = replace(
        believed, roster=Roster((*lines, own)), revoked=frozenset([project.recovery.public]), version=900
    )
    write_trust_pack(thief, stolen, evil, identity.software(), reason="rotation")
    project.take(thief)  # the thief may sign, but neither names nor withdraws the recovery key
    with open_home(tmp_path / "fresh") as fresh:
        identity.new(fresh, "Boss", PASSPHRASE)
        keys.save_key(fresh.key_file, new, PASSPHRASE)
        out = tmp_path / "anew.trustpack"
        make_trust.begin_anew(fresh, project.recovery, new.public, project.first, out)
    offered = project.take(out)
    assert (offered.recovered, offered.epoch, offered.reason) == (True, 1, "recovery")
    assert [one.safety_number for one in offered.new] == [new.public.safety_number]
    assert [one.safety_number for one in offered.ended] == [stolen.public.safety_number]
    assert project.pinned() == {new.public}
    assert refused(project, thief)[1] == ["S05"]
    again = tmp_path / "again.trustpack"
    write_trust_pack(again, OUTSIDER, replace(evil, epoch=7), identity.software(), reason="recovery")
    assert refused(project, again)[1] == ["S03"]


def test_what_may_not_be_taken(project: Project, tmp_path: Path) -> None:
    known = make_trust.known_in(project.boss, PROJECT)

    def pack(name: str, key: SigningKey, believed: Believed) -> Path:
        path = tmp_path / name
        write_trust_pack(path, key, believed, identity.software(), reason="signers")
        return path

    outsider = signer_for("coordinator", f"boss@{PROJECT}", OUTSIDER.public)
    cases: list[tuple[Path, type[PostilError], str]] = [
        (pack("epoch", project.key, replace(known, epoch=1)), errors.KeyNotAllowedError, "S04"),
        (pack("jump", project.key, replace(known, version=2000)), errors.OlderRevisionError, "T08"),
        (
            pack("outsider", OUTSIDER, replace(known, roster=Roster((*known.roster.signers, outsider)))),
            errors.UnknownSignerError,
            "S03",
        ),
        (pack("far", project.recovery, replace(known, epoch=5000)), errors.OlderRevisionError, "T08"),
        (project.first, errors.WrongPackError, "T02"),
    ]
    for path, kind, code in cases:
        assert refused(project, path) == (kind, [code])
    project.take(pack("newer", project.key, replace(known, version=7)))
    assert refused(project, pack("older", project.key, replace(known, version=6))) == (
        errors.OlderRevisionError,
        ["T05"],
    )
    project.take(pack("anew", project.recovery, replace(known, epoch=2, version=1)))
    assert refused(project, pack("back", project.recovery, replace(known, epoch=1, version=9)))[1] == ["T05"]
    junk = tmp_path / "junk"
    junk.write_bytes(b"nothing")
    assert refused(project, junk) == (errors.NotAPackError, ["Z02"])


def test_a_list_without_anybody_who_may_sign_is_refused(project: Project, tmp_path: Path) -> None:
    known = make_trust.known_in(project.boss, PROJECT)
    recovery_only = replace(known, roster=Roster(known.recovery), epoch=1)
    with pytest.raises(errors.KeyNotAllowedError) as stop:
        write_trust_pack(
            tmp_path / "x", project.recovery, recovery_only, identity.software(), reason="recovery"
        )
    assert [problem.code for problem in stop.value.problems] == ["S08"]
    assert not (tmp_path / "x").exists()


def test_another_project_and_another_recovery_key_are_told(project: Project, tmp_path: Path) -> None:
    mine = signer_for("coordinator", "x@other-1", OTHER_CONTRIBUTOR.public)
    believed = Believed("other-1", "Other", Roster((mine,)), version=1)
    write_trust_pack(tmp_path / "o", OTHER_CONTRIBUTOR, believed, identity.software(), reason="signers")
    assert refused(project, tmp_path / "o") == (errors.WrongPackError, ["T01"])
    with pytest.raises(errors.UsageError):
        make_trust.begin_anew(project.boss, OUTSIDER, OUTSIDER.public, project.first, tmp_path / "n")
    with pytest.raises(errors.UsageError):
        make_trust.known_in(project.boss, "nowhere-1")
    with pytest.raises(errors.MissingKeyError):
        keys.load_printed(tmp_path / "words.tsv")


def test_packs_of_a_maker_follow_each_other(project: Project, tmp_path: Path) -> None:
    first = make_trust.withdraw(project.boss, PROJECT, project.key, [], tmp_path / "1.trustpack")
    second = make_trust.withdraw(project.boss, PROJECT, project.key, [], tmp_path / "2.trustpack")
    assert (first.manifest.revision, second.manifest.revision) == (1, 2)
    assert second.manifest.supersedes == first.pack_id
    assert make_trust.projects(project.boss) == [PROJECT]
    with pytest.raises(errors.FileExistsHereError):
        make_trust.withdraw(project.boss, PROJECT, project.key, [], tmp_path / "2.trustpack")


def test_the_command_says_what_changes_and_takes_it(
    project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from annotator_app.cli.main import main

    new = keys.make_key()
    make_trust.introduce(project.boss, PROJECT, project.key, new.public, tmp_path / "new.trustpack")
    project.ann.close()
    assert main(["--home", str(tmp_path / "ann"), "add", str(tmp_path / "new.trustpack")]) == 0
    said = capsys.readouterr()
    assert f"believed from now on: boss, {new.public.safety_number}" in said.err
    assert "has version 2" in said.out
    assert main(["--home", str(tmp_path / "ann"), "--json", "add", str(tmp_path / "new.trustpack")]) == 0
    told = strict_json.parse(capsys.readouterr().out.encode())
    assert (told["kind"], told["already"], told["trust"]["version"]) == ("trust", True, 2)
    assert main(["--home", str(tmp_path / "ann"), "--json", "show", str(tmp_path / "new.trustpack")]) == 0
    assert '"trust_epoch":0' in capsys.readouterr().out


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="no ssh-keygen here")
@pytest.mark.parametrize("by", ["coordinator", "recovery"])
def test_stock_tools_agree(project: Project, tmp_path: Path, by: str) -> None:
    known = make_trust.known_in(project.boss, PROJECT)
    key = project.key if by == "coordinator" else project.recovery
    write_trust_pack(tmp_path / "t.zip", key, known, identity.software(), reason="signers")
    shutil.unpack_archive(tmp_path / "t.zip", tmp_path / "open")
    folder = tmp_path / "open" / "pack"
    purpose = NAMESPACES["trust"] if by == "coordinator" else "recovery-v1@postil"
    principal = strict_json.parse((folder / "pack.json").read_bytes())["signer"]["principal"]
    checked = subprocess.run(
        ["ssh-keygen", "-Y", "verify", "-f", "trust/allowed_signers", "-I", principal, "-n", purpose,
         "-s", "signatures/signer.sshsig"],
        cwd=folder, input=(folder / "tagmanifest-sha256.txt").read_bytes(), capture_output=True, check=False,
    )  # fmt: skip
    assert checked.returncode == 0, checked.stderr
