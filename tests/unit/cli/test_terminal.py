# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Text of every script in columns, and nothing of a pack that could command the terminal."""

from __future__ import annotations

import io
import re
import signal
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator_app.cli import terminal
from annotator_app.cli.output import Output
from annotator_app.cli.progress_bar import ProgressBar
from annotator_app.errors import Cancelled, Problem
from annotator_app.model import clock


@pytest.mark.parametrize(
    ("text", "columns"),
    [("abc", 3), ("中文", 4), ("हिन्दी", 5), ("e\u0301", 1), ("ข้อความ", 6), ("a\u200db", 2), ("", 0)],
)
def test_width(text: str, columns: int) -> None:
    assert terminal.width(text) == columns


def test_columns_stand_below_each_other() -> None:
    lines = terminal.table(("name", "n"), [("中文标题", 5), ("abc", 1234), ("हिन्दी", 7)])
    assert len({terminal.width(line) for line in lines}) == 1
    assert lines[2].endswith("   5")
    assert lines[3].endswith("1234")


def test_what_runs_from_right_to_left_turns_nothing_around_it() -> None:
    (_, _, line) = terminal.table(("title", "items"), [("رسائل", 12)])
    assert "\u2068رسائل\u2069" in line
    assert "\u2068" not in terminal.table(("title", "items"), [("messages", 12)])[2]


def test_a_table_fits_the_terminal() -> None:
    lines = terminal.table(("a", "b"), [("x" * 200, "y" * 30)], 80)
    assert max(terminal.width(line) for line in lines) <= 80
    assert "…" in lines[2]


@pytest.mark.parametrize(
    "text",
    [
        *("\x1b[2J", "\x07", "\x9b31m", "a\rb", "\u202eevil", "\u2066x"),
        *("one\u2028two", "one\u2029two", "a\u200eb", "a\u200fb", "a\u061cb", "\ud800"),
    ],
)
def test_no_text_commands_the_terminal(text: str) -> None:
    controls = "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
    for shown in (terminal.plain(text), terminal.cell(text), *terminal.table(("n",), [(text,)])[2:]):
        assert not re.search(controls, shown)
        assert "\\" in shown


def test_joiners_are_letters_own() -> None:
    assert terminal.plain("क्\u200dष می\u200cروم") == "क्\u200dष می\u200cروم"


@given(st.text(max_size=40), st.integers(2, 20))
def test_shortened_text_fits(text: str, columns: int) -> None:
    assert terminal.width(terminal.shortened(text, columns)) <= columns


class Clock:
    """A clock that a test sets."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 0
        monkeypatch.setattr(clock, "monotonic_ms", lambda: self.now)


def test_a_bar_waits_half_a_second_and_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    time, stream = Clock(monkeypatch), io.StringIO()
    with ProgressBar("Merging", stream) as bar:
        time.now = 499
        bar.step(1, 10)
        assert stream.getvalue() == ""
        time.now = 500
        bar.step(5, 10, "ملف\x1b")
        time.now = 520
        bar.step(6, 10)
    shown = stream.getvalue()
    assert "5 of 10 ملف\\x1b" in shown
    assert "6 of 10" not in shown, "no more than every 50 ms"
    assert shown.endswith("\r\x1b[K")


def test_nobody_looks_nothing_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    time = Clock(monkeypatch)
    with ProgressBar("Merging", None) as bar:
        time.now = 9000
        bar.step(1, 2)


def test_ctrl_c_stops_at_the_next_step_and_the_second_one_at_once() -> None:
    before = signal.getsignal(signal.SIGINT)
    with ProgressBar("Merging", None) as bar:
        bar.step(1, 2)
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(Cancelled):
            bar.step(2, 2)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before


def test_tables_of_nine_columns_have_room_on_80_and_cut_no_id() -> None:
    status = ("title", "family", "language", "items", "answered", "later", "problems", "state", "id")
    pack = (
        "Comments on harbour news",
        "closed_question",
        "pt-BR",
        120,
        119,
        3,
        10,
        "handed back",
        "3f9a61c2d0e4",
    )
    bundle = ("contributor", "pack", "items", "answered", "reported", "state", "received", "due")
    person = (
        "Contributor 07",
        "news-c-07.taskpack",
        120,
        119,
        "",
        "back, an older revision, late",
        "2026-11-20",
        "2026-12-15",
    )
    for heads, row, kept in ((status, pack, ("id",)), (bundle, person, ("received", "due"))):
        lines = terminal.table(heads, [row], 80, whole=True, kept=kept)
        assert max(map(terminal.width, lines)) <= 80
        assert all(str(value) in lines[2] for head, value in zip(heads, row, strict=True) if head in kept)
        roomy = terminal.table(heads, [row], 200, whole=True, kept=kept)
        assert "  ".join(heads[2:4]) in roomy[0], "two apart where there is room"


def test_sentences_go_on_below_between_words_on_a_terminal_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sentence = "plan.toml:7: warning: " + "a sentence that has many short words in it " * 4
    problem = Problem("x", sentence.strip())
    out = Output()
    out.say_wrapped(sentence.strip())
    assert capsys.readouterr().out == sentence.strip() + "\n"
    monkeypatch.setenv("COLUMNS", "40")
    for stream in (sys.stdout, sys.stderr):
        monkeypatch.setattr(stream, "isatty", lambda: True)
    out.say_wrapped(sentence.strip())
    out.problems([problem])
    for said in capsys.readouterr():
        assert all(len(line) <= 40 for line in said.splitlines())
        assert sentence.strip() in " ".join(said.split())


def test_what_is_to_be_read_whole_goes_on_below() -> None:
    rows = [
        ("csv", "one row an answer, one column a question", "marks are JSON"),
        ("lines", "one item a line", ""),
    ]
    lines = terminal.table(("format", "keeps", "drops"), rows, 40, whole=True)
    assert all(terminal.width(line) <= 40 for line in lines)
    said = " ".join(" ".join(lines[2:]).split())
    assert {word for row in rows for text in row for word in text.split()} <= {*said.split()}
    assert "…" not in said
    assert terminal.wrapped("longer than a line", 4) == ["longer", "than", "a", "line"], (
        "cut where the line is made"
    )
