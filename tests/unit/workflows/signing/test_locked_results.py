# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Results locked for the coordinator: from the plan to the merge, with a wrong key, a lost key and none."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator_app import errors
from annotator_app.cli.main import main
from annotator_app.packs import keys, sealed
from annotator_app.packs.manifest import TaskManifest
from annotator_app.packs.reading import open_pack
from annotator_app.packs.trust import Policy
from annotator_app.workflows.checking import verify_pack
from annotator_app.workflows.handing_back import hand_back
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.merging import merge_results
from annotator_app.workflows.receiving import import_pack
from annotator_app.workflows.signing import identity, key_copy, trust, unlock
from annotator_app.workflows.signing.unlock import Unlocker
from tests.builders.coordinated import PASSPHRASE, PROJECT, Project, ask

Start = Callable[[str], Project]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    with open_home(tmp_path / "boss") as boss, open_home(tmp_path / "ann") as ann:

        def begin(encrypt: str) -> Project:
            project = Project(tmp_path, boss, ann, encrypt)
            project.answer("good", "poor")
            return project

        yield begin


def page(project: Project) -> Path:
    return project.bundle.with_name("words.bundle.results-key.txt")


def asked(times: list[str]) -> Callable[[str], str]:
    def answer(purpose: str) -> str:
        times.append(purpose)
        return PASSPHRASE

    return answer


def merged(
    project: Project, *files: Path, home: Home | None = None, unlock: Unlocker | None = None
) -> list[str]:
    home = home or project.boss
    report = merge_results.run(project.bundle, list(files), home=home, unlock=unlock or Unlocker(home, ask))
    return [one.state if not one.problems else one.problems[0].code for one in report.files]


def test_a_plan_that_wants_locked_results_gets_them(start: Start, tmp_path: Path) -> None:
    project = start("required")
    manifest = open_pack(project.first, Policy()).manifest
    assert isinstance(manifest, TaskManifest)
    assert manifest.results.encrypt == "required"
    secrets = [sealed.program_secret(project.key), *sealed.secrets_on(page(project).read_text("utf-8"))]
    assert list(manifest.results.age_recipients) == [sealed.recipient_of(one) for one in secrets]
    if os.name != "nt":
        assert stat.S_IMODE(page(project).stat().st_mode) == 0o600
    offered = hand_back.check(project.ann, project.pack_id)
    assert (offered.locked, offered.file_name.endswith(".resultpack.age")) == (True, True)
    out = tmp_path / "stick"
    out.mkdir()
    report = project.hand_back(out)
    assert (report.locked, report.path.name) == (True, offered.file_name)
    assert [one.name for one in out.iterdir()] == [report.path.name]
    times: list[str] = []
    again = project.hand_back(tmp_path / "again.age")
    assert merged(project, report.path, again.path, unlock=Unlocker(project.boss, asked(times))) == [
        "older",
        "merged",
    ]
    assert times == ["sign"]
    assert merged(project, report.path) == ["T06"]
    kept = [one.name for one in project.boss.packs.iterdir()]
    assert kept.count(f"{report.sha256}.resultpack.age") == 1


def test_nothing_open_is_ever_written_where_it_goes(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = start("required")
    seen: list[bytes] = []
    true_open = Path.open

    def watched(self: Path, mode: str = "r", *rest: object, **more: object) -> object:
        file = true_open(self, mode, *rest, **more)  # type: ignore[arg-type]
        if set(mode) & set("wxa+") and self.parent == tmp_path / "stick":
            write = file.write

            class Watched:
                def __enter__(self) -> Watched:
                    return self

                def __exit__(self, *_: object) -> None:
                    file.close()

                def write(self, data: bytes) -> int:
                    seen.append(bytes(data))
                    return write(data)

                def __getattr__(self, name: str) -> object:
                    return getattr(file, name)

            return Watched()
        return file

    (tmp_path / "stick").mkdir()
    monkeypatch.setattr(Path, "open", watched)
    project.hand_back(tmp_path / "stick" / "a.age")
    assert seen
    assert seen[0].startswith(b"age-encryption.org/v1")
    assert all(b"PK\x03\x04" not in data and b"journal" not in data for data in seen)


@pytest.mark.parametrize("encrypt", [False, True])
def test_where_it_is_offered_the_contributor_chooses(start: Start, tmp_path: Path, encrypt: bool) -> None:
    project = start("optional")
    report = project.hand_back(tmp_path / "a", encrypt=encrypt)
    assert (report.locked, sealed.is_locked(report.path)) == (encrypt, encrypt)
    assert merged(project, report.path) == ["merged"]


def test_where_it_is_not_offered_nobody_can(start: Start, tmp_path: Path) -> None:
    project = start("none")
    assert not page(project).exists()
    with pytest.raises(errors.UsageError):
        project.hand_back(tmp_path / "a", encrypt=True)
    assert not (tmp_path / "a").exists()


def opened(project: Project, path: Path) -> bytes:
    return sealed.unseal(path.read_bytes(), [sealed.program_secret(project.key)])


def test_an_open_result_is_refused_where_locked_ones_are_wanted(start: Start, tmp_path: Path) -> None:
    project = start("required")
    plain = tmp_path / "plain.resultpack"
    plain.write_bytes(opened(project, project.hand_back(tmp_path / "a.age").path))
    assert merged(project, plain) == ["X03"]
    policy = trust.believed(project.boss)
    report = verify_pack.run(plain, trust=policy, for_task=project.first, unlock=Unlocker(project.boss, ask))
    assert [one.code for one in report.problems] == ["X03"]
    assert isinstance(verify_pack.error_for(report), errors.WrongPackError)


def test_a_lost_key_is_told_and_the_page_opens(start: Start, tmp_path: Path) -> None:
    project = start("required")
    result = project.hand_back(tmp_path / "a.age").path
    with open_home(tmp_path / "fresh") as fresh:
        identity.new(fresh, "Boss", "another one")
        report = merge_results.run(
            project.bundle, [result], home=fresh, unlock=Unlocker(fresh, lambda _: "another one")
        )
        (file,) = report.files
        assert file.state == "refused"
        assert isinstance(file.error, errors.MissingKeyError)
        assert [(one.code, "printed key" in one.message) for one in file.problems] == [("X02", True)]
        with_page = Unlocker(fresh, None, page(project))
        assert merged(project, result, home=fresh, unlock=with_page) == ["merged"]
        nothing = Unlocker(fresh, None, project.plan)
        with pytest.raises(errors.UsageError):
            nothing.opened(result.read_bytes())
    with open_home(tmp_path / "empty") as empty, pytest.raises(errors.MissingKeyError) as stop:
        Unlocker(empty).opened(result.read_bytes())
    assert [one.code for one in stop.value.problems] == ["X01"]


def test_it_is_no_pack_to_add(start: Start, tmp_path: Path) -> None:
    project = start("required")
    offered = import_pack.preview(project.ann, project.hand_back(tmp_path / "a.age").path)
    assert (offered.state, [one.code for one in offered.problems]) == ("other_kind", ["X01"])


def test_damage_and_a_wrong_passphrase_are_told(start: Start, tmp_path: Path) -> None:
    project = start("required")
    result = project.hand_back(tmp_path / "a.age").path
    cut = tmp_path / "cut.age"
    cut.write_bytes(result.read_bytes()[:-10])
    assert merged(project, cut, result) == ["X02", "merged"]
    with pytest.raises(errors.WrongPassphraseError):
        merged(project, result, unlock=Unlocker(project.boss, lambda _: "wrong"))


def test_an_open_pack_that_is_bad_inside_is_refused_as_ever(start: Start, tmp_path: Path) -> None:
    project = start("required")
    inside = opened(project, project.hand_back(tmp_path / "a.age").path)
    recipients = [sealed.recipient_of(sealed.program_secret(project.key))]
    for number, (bad, code) in enumerate(((inside[:-30], "Z02"), (b"nothing", "Z02"), (b"", "Z01"))):
        path = tmp_path / f"{number}.age"
        path.write_bytes(sealed.seal(bad, recipients))
        assert merged(project, path) == [code]
    twice = tmp_path / "twice.age"
    twice.write_bytes(sealed.seal(sealed.seal(inside, recipients), recipients))
    assert merged(project, twice) == ["X01"]


def test_a_large_file_is_opened_beside_the_memory(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = start("required")
    result = project.hand_back(tmp_path / "a.age").path
    monkeypatch.setattr("annotator_app.workflows.keeping.private_copy.IN_MEMORY", 100)
    assert merged(project, result) == ["merged"]


def test_a_new_key_opens_what_was_locked_for_the_old_one(start: Start, tmp_path: Path) -> None:
    project = start("required")
    result = project.hand_back(tmp_path / "a.age").path
    old = project.key
    for new in (keys.make_key(), keys.make_key()):
        unlock.carry_over(project.boss, old, keys.make_key())  # the change was not made: the next try counts
        unlock.carry_over(project.boss, old, new)
        project.replace_key(new)
        old = new
    if os.name != "nt":
        assert stat.S_IMODE((project.boss.keys / unlock.KEPT).stat().st_mode) == 0o600
    assert merged(project, result) == ["merged"]


def test_the_commands(start: Start, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = start("optional")
    project.boss.close()
    project.ann.close()
    (tmp_path / "secret").write_text(PASSPHRASE + "\n", encoding="utf-8")

    def run(home: str, *words: object) -> tuple[int, dict[str, object]]:
        status = main(["--home", str(tmp_path / home), "--json", *map(str, words)])
        return status, json.loads(capsys.readouterr().out)

    pack, result = project.first, tmp_path / "a.age"
    status, told = run("ann", "hand-back", pack, "--out", result, "--allow-open", "--encrypt")
    assert (status, told["locked"]) == (0, True)
    status, told = run("boss", "verify", result, "--for-task", pack, "--passphrase-file", tmp_path / "secret")
    assert (status, told["ok"], told["answers"]) == (0, True, 2)
    status, told = run("ann", "verify", result)
    assert (status, told["problems"][0]["code"]) == (6, "X02")  # type: ignore[index]
    status, told = run("ann", "verify", result, "--key", page(project))
    assert (status, told["ok"]) == (0, True), told
    status, told = run("boss", "merge", project.bundle, result)
    assert (status, told["error"]["code"]) == (2, "usage")  # type: ignore[index]
    status, told = run("boss", "merge", project.bundle, result, "--passphrase-file", tmp_path / "secret")
    assert (status, told["answers"]["added"]) == (0, 2)  # type: ignore[index]


@pytest.mark.skipif(shutil.which("age") is None, reason="no age here")
def test_the_stock_tool_opens_it(start: Start, tmp_path: Path) -> None:
    project = start("required")
    result = project.hand_back(tmp_path / "a.age").path
    subprocess.run(
        ["age", "-d", "-i", str(page(project)), "-o", str(tmp_path / "a.resultpack"), str(result)], check=True
    )
    with zipfile.ZipFile(tmp_path / "a.resultpack") as opened:
        assert opened.testzip() is None
        assert json.loads(opened.read("pack/pack.json"))["project"]["id"] == PROJECT


@pytest.mark.parametrize("lock", [None, PASSPHRASE, "another one"])
def test_another_key_from_a_copy_still_opens_what_was_locked_for_the_one_before(
    start: Start, tmp_path: Path, lock: str | None
) -> None:
    """Whatever lock the key had that went, and whether its passphrase is the new one's or another."""
    project = start("optional")
    result = project.hand_back(tmp_path / "a.resultpack", encrypt=True).path
    with open_home(tmp_path / "new") as new:
        identity.new(new, "Boss", PASSPHRASE)
        copy = key_copy.read_file(key_copy.to_file(new, tmp_path / "new.key"))
    if lock is None:
        identity.unlock(project.boss, ask)
    elif lock != PASSPHRASE:
        identity.lock(project.boss, lock, ask)
    key_copy.restore(project.boss, copy, ask, force=True)
    times: list[str] = []

    def answer(purpose: str) -> str:
        times.append(purpose)
        return lock if purpose == "replaced" and lock is not None else PASSPHRASE

    assert Unlocker(project.boss, answer).opened(result)[1]
    assert times == (["sign", "replaced"] if lock == "another one" else ["sign"])
    # From then on the key that is here opens it alone.
    (kept,) = project.boss.keys.glob(unlock.REPLACED)
    kept.unlink()
    assert Unlocker(project.boss, ask).opened(result.read_bytes())[1]


def test_a_forgotten_earlier_passphrase_is_said_as_a_missing_key(start: Start, tmp_path: Path) -> None:
    project = start("optional")
    result = project.hand_back(tmp_path / "a.resultpack", encrypt=True).path
    with open_home(tmp_path / "new") as new:
        identity.new(new, "Boss", PASSPHRASE)
        copy = key_copy.read_file(key_copy.to_file(new, tmp_path / "new.key"))
    identity.lock(project.boss, "forgotten", ask)
    key_copy.restore(project.boss, copy, ask, force=True)
    with pytest.raises(errors.MissingKeyError) as caught:
        Unlocker(project.boss, ask).opened(result)
    assert [problem.code for problem in caught.value.problems] == ["X02"]
