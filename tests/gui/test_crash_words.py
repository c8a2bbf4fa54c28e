# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A report of a crash tells where the program was, never a word of a task: whatever broke and wherever the text was."""

from __future__ import annotations

import random
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from annotator_app.gui.desktop import Reporter
from annotator_app.gui.jobs import Jobs
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.trouble import last_end
from tests.builders import stores
from tests.builders.windows import Desk

SCRIPTS = ("Zebrafink", "يعسوب‌النهر", "तितलीघर", "蜻蜓山谷", "ፀሐይቤት")


def in_the_message(text: str) -> None:
    raise ValueError(text)


def in_a_key(text: str) -> None:
    {}[text]  # type: ignore[index]


def in_a_chain(text: str) -> None:
    try:
        int(text)
    except ValueError as cause:
        raise RuntimeError(f"with {text}") from cause


def in_a_note(text: str) -> None:
    error = OSError(2, text, text)
    error.add_note(text)
    raise error


def in_a_group(text: str) -> None:
    raise ExceptionGroup(text, [KeyError(text), TypeError(text)])


def in_json(text: str) -> None:
    orjson.loads('{"' + text)


def in_bytes(text: str) -> None:
    (text.encode() + b"\xff").decode()


def in_sql(text: str) -> None:
    sqlite3.connect(":memory:").execute(f'SELECT "{text}" FROM "{text}"')


def in_a_local(text: str) -> None:
    answer = {"summary": text}  # noqa: F841 - stands in the frame
    assert not text, text


def in_code(text: str) -> None:
    eval(f"'{text}' + 1")


BUGS = (
    in_the_message,
    in_a_key,
    in_a_chain,
    in_a_note,
    in_a_group,
    in_json,
    in_bytes,
    in_sql,
    in_a_local,
    in_code,
)


def reported(home: Home, bug: Callable[[str], None], text: str) -> str:
    with pytest.raises(Exception) as met:
        bug(text)
    Reporter(home).report(met.type, met.value, met.tb)
    return last_end.write_report(home, home.path / "report.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.__name__)
def test_no_report_has_a_word_of_the_text(tmp_path: Path, bug: Callable[[str], None], capsys: object) -> None:
    with open_home(tmp_path / "home") as home:

        @settings(max_examples=40, deadline=None)
        @given(st.lists(st.sampled_from(SCRIPTS), min_size=1, max_size=4), st.text("0123456789", max_size=3))
        def each(words: list[str], more: str) -> None:
            report = reported(home, bug, " ".join(words) + more)
            assert bug.__name__ in report, "where it broke is told"
            assert not [word for word in SCRIPTS if word in report]

        each()
        for file in home.logs.iterdir():
            assert not [word for word in SCRIPTS if word.encode() in file.read_bytes()]
    said = capsys.readouterr()  # type: ignore[attr-defined]
    assert not [word for word in SCRIPTS if word in said.out + said.err]


def test_a_bug_anywhere_in_the_window_leaves_no_text(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the worker, in a slot and in the store thread, with a pack of marked texts open and a note written."""
    desk = Desk(qapp, tmp_path / "home")
    items = [
        {"id": f"i{number}", "text": {"text": f"{word} {number}"}} for number, word in enumerate(SCRIPTS)
    ]
    stores.add_items(desk.home, items)
    hook = Reporter(desk.home).report
    monkeypatch.setattr(sys, "excepthook", hook)
    desk.open()
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    desk.press("Ctrl+N").type(SCRIPTS[0]).press("Ctrl+Enter")
    desk.gone()
    chance = random.Random(7)
    for _round in range(20):
        text = f"{desk.labelling.item.fields} {chance.choice(SCRIPTS)}"
        bug = chance.choice(BUGS[:5])
        jobs = Jobs()
        jobs.run(lambda _job, bug=bug, text=text: bug(text), lambda _x: None, lambda _x: None)
        desk.until(lambda jobs=jobs: not jobs.busy)
        jobs.close()
        desk.press("1", "Enter")
        desk.saved()
        if desk.dialogs():
            desk.press("Esc")
    report = last_end.write_report(desk.home, tmp_path / "report.txt").read_text(encoding="utf-8")
    assert report.count("jobs.py") >= 20
    logs = b"".join(file.read_bytes() for file in desk.home.logs.iterdir() if file.is_file())
    for word in SCRIPTS:
        assert word not in report
        assert word.encode() not in logs
    desk.close()
