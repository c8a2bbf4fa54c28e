# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The one door: failures become sentences, bugs are told apart, and the window opens where no command is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import types
from pathlib import Path
from typing import Any

import pytest

import annotator_app.__main__ as program
from annotator_app.cli import status
from annotator_app.cli.main import main
from annotator_app.errors import Cancelled, NoWindowError
from tests.rules import tree


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[Path], Path | None]]:
    """Windows that were opened: packs and home. No Qt comes near this test."""
    opened: list[tuple[list[Path], Path | None]] = []
    app = types.ModuleType("annotator_app.gui.app")
    app.run = lambda packs, home: opened.append((packs, home)) or 0  # type: ignore[attr-defined, func-returns-value]
    monkeypatch.setitem(sys.modules, "annotator_app.gui.app", app)
    monkeypatch.setattr("annotator_app.gui.app", app, raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    return opened


def start(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["postil", *words])
    return program.main()


@pytest.mark.parametrize("more", [["--json"], []], ids=["json", "plain"])
def test_a_failure_that_nobody_listens_to_any_more_ends_quietly(more: list[str], tmp_path: Path) -> None:
    """As `postil --json show FILE | head -0`, with messages on the same pipe where there is no JSON."""
    words = [
        sys.executable,
        "-m",
        "annotator_app",
        "--home",
        str(tmp_path),
        *more,
        "show",
        str(tmp_path / "x"),
    ]
    told, aside = tmp_path / "told", subprocess.STDOUT
    with (
        told.open("wb") as errors,
        subprocess.Popen(
            words, cwd=tree.ROOT, stdout=subprocess.PIPE, stderr=errors if more else aside
        ) as running,
    ):
        assert running.stdout is not None
        running.stdout.close()
        assert running.wait() == 3
    assert told.read_bytes() == b""


@pytest.mark.parametrize("more", [["--json"], []], ids=["json", "plain"])
def test_what_nobody_reads_to_its_end_has_the_status_of_the_whole(
    more: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As `postil verify GOOD BAD | head -1`: the pipe is gone before what is bad was looked at."""
    reading, writing = os.pipe()
    files = [str(tmp_path / name) for name in ("one", "two")]
    with os.fdopen(writing, "w") as gone:
        os.close(reading)
        monkeypatch.setattr(sys, "stdout", gone)
        assert main([*more, "--home", str(tmp_path / "home"), "verify", *files]) == 3
        assert main([*more, "--home", str(tmp_path / "home"), "status"]) == 0


def test_without_a_command_the_window_opens(monkeypatch: pytest.MonkeyPatch, windows: list[Any]) -> None:
    assert start(monkeypatch) == 0
    assert start(monkeypatch, "--home", "there") == 0
    assert start(monkeypatch, "--home=there") == 0
    assert windows == [([], None), ([], Path("there")), ([], Path("there"))]


def test_a_pack_is_offered(monkeypatch: pytest.MonkeyPatch, windows: list[Any], tmp_path: Path) -> None:
    pack = tmp_path / "x.taskpack"
    pack.write_bytes(b"")
    assert start(monkeypatch, str(pack)) == 0
    monkeypatch.chdir(tmp_path)
    (tmp_path / "show").write_bytes(b"")
    assert start(monkeypatch, "./show") == 0
    assert windows == [([pack], None), ([Path("show")], None)]


def test_a_word_that_is_neither_is_misuse(
    monkeypatch: pytest.MonkeyPatch, windows: list[Any], capsys: pytest.CaptureFixture[str]
) -> None:
    assert start(monkeypatch, "nowhere.taskpack") == 2
    assert windows == []
    assert capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ("verify", ""),
        ("add", "a.taskpack", ""),
        ("verify", "--trust", "", "a.taskpack"),
        ("merge", "", "a.resultpack"),
        ("export", "a.bundle", "--format", "csv", "--out="),
        ("answer", "a.taskpack", "--from", ""),
        ("identity", "new", "--name", "A", "--passphrase-file", ""),
        ("--home", "", "status"),
        ("--home", ""),
        ("--home=",),
        ("--home=", "status"),
    ],
)
def test_an_empty_word_names_no_file(
    monkeypatch: pytest.MonkeyPatch,
    windows: list[Any],
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    words: tuple[str, ...],
) -> None:
    """An unset variable of a script is told as such; it is neither this folder nor the usual home."""
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    assert start(monkeypatch, *words) == 2
    assert "an empty word names no file" in capsys.readouterr().err
    assert windows == []
    assert list(here.iterdir()) == []


def test_demo_opens_the_window_on_a_fresh_home(
    monkeypatch: pytest.MonkeyPatch, windows: list[Any], tmp_path: Path
) -> None:
    assert start(monkeypatch, "demo", "--keep", str(tmp_path / "demo")) == 0
    ((_, home),) = windows
    capture = main(["--home", str(home), "-q", "status"])
    assert capture == 0


def test_without_a_screen_a_sentence_stands(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert start(monkeypatch) == NoWindowError.exit_status == 6
    said = capsys.readouterr()
    assert "postil demo --check" in said.err
    assert said.out == ""


def test_without_qt_a_sentence_stands(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setitem(sys.modules, "annotator_app.gui.app", None)
    monkeypatch.delattr("annotator_app.gui.app", raising=False)
    assert start(monkeypatch) == 6
    assert "postil demo --check" in capsys.readouterr().err


def failing(monkeypatch: pytest.MonkeyPatch, failure: BaseException) -> None:
    def fail(*_: object, **__: object) -> None:
        raise failure

    monkeypatch.setattr(status, "COMMANDS", status.COMMANDS)
    monkeypatch.setattr("annotator_app.workflows.keeping.pack_status.run", fail)


@pytest.fixture
def home(tmp_path: Path) -> str:
    assert main(["--home", str(tmp_path / "h"), "identity", "new", "--name", "A"]) == 0
    return str(tmp_path / "h")


def test_a_bug_is_1_and_says_where(
    home: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    failing(monkeypatch, ZeroDivisionError("oops"))
    capsys.readouterr()
    assert main(["--home", home, "--json", "status"]) == 1
    said = capsys.readouterr()
    assert json.loads(said.out)["error"]["code"] == "bug"
    assert "ZeroDivisionError: oops" in said.err


@pytest.mark.parametrize("failure", [KeyboardInterrupt(), Cancelled()])
def test_stopping_is_130(
    home: str, failure: BaseException, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    failing(monkeypatch, failure)
    capsys.readouterr()
    assert main(["--home", home, "--json", "status"]) == 130
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "cancelled"


def test_people_get_sentences_on_stderr_only(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["--home", str(tmp_path / "none"), "identity", "show"]) == 6
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    assert not (tmp_path / "none").exists()
