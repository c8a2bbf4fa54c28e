# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The one place that prints: results on stdout, sentences and progress on stderr.

With `--json` stdout holds JSON and nothing else. People get tables and, on a terminal, a progress bar for
anything over half a second.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TextIO

import orjson

from annotator_app.cli import terminal
from annotator_app.cli.progress_bar import ProgressBar
from annotator_app.errors import PostilError, Problem

_LISTED = 100
# Before what goes on of a sentence.
_MORE = "  "


class Output:
    """Where one run of the command line says what it has to say."""

    def __init__(self, *, as_json: bool = False, quiet: bool = False) -> None:
        """Remember how to speak."""
        self.as_json = as_json
        self.quiet = quiet

    def result(self, value: Mapping[str, Any]) -> None:
        """Give the one JSON object of a command, or one a line where its description says so."""
        if self.as_json:
            _write(sys.stdout, orjson.dumps(value, default=str).decode("utf-8"))

    def say(self, text: str) -> None:
        """Give people a result on stdout; nothing with `--json`."""
        if not self.as_json:
            _write(sys.stdout, terminal.plain(text))

    def say_wrapped(self, sentence: str) -> None:
        """Give people a sentence on stdout that goes on below between two words, where there is a terminal."""
        for line in self._lines(sentence, sys.stdout):
            self.say(line)

    @staticmethod
    def _lines(sentence: str, stream: TextIO) -> list[str]:
        columns = _columns(stream)
        if columns is None:
            return [sentence]
        first, *more = terminal.wrapped(sentence, columns - 2 * len(_MORE))
        return [first, *(_MORE + one for one in more)]

    def fact(self, name: str, value: object) -> None:
        """Tell people one named thing."""
        if not self.as_json:
            _write(sys.stdout, f"{name}: {terminal.cell(value)}")

    def table(
        self,
        heads: Sequence[str],
        rows: Sequence[Sequence[object]],
        *,
        whole: bool = False,
        kept: Collection[str] = (),
    ) -> None:
        """Show people a table as wide as their terminal, or as wide as it is where stdout is a file.

        `whole`: what has no room goes on below instead of being cut; in columns `kept` nothing is cut at all.
        """
        if self.as_json:
            return
        for line in terminal.table(heads, rows, _columns(sys.stdout), whole=whole, kept=kept):
            _write(sys.stdout, line)

    def tell(self, sentence: str) -> None:
        """Say a sentence to people on stderr; nothing with `--json`, whose object says it all."""
        if not self.as_json:
            self.note(sentence)

    def note(self, sentence: str) -> None:
        """Say a sentence on stderr."""
        _write(sys.stderr, terminal.plain(sentence))

    def problems(self, problems: Sequence[Problem]) -> None:
        """List what is wrong on stderr, a hundred at most."""
        for problem in problems[:_LISTED]:
            for line in self._lines(f"{place_of(problem)}{problem.message} ({problem.code})", sys.stderr):
                self.note(f"  {line}")
        if len(problems) > _LISTED:
            self.note(f"  and {len(problems) - _LISTED} more")

    def error(self, error: PostilError) -> None:
        """Tell what stopped the command: a sentence on stderr, or the error object on stdout."""
        if self.as_json:
            self.result({"error": error_object(error)})
            return
        self.note(error.message)
        if [one.message for one in error.problems] != [error.message]:
            self.problems(error.problems)
        if "usage" in error.params:
            self.note(str(error.params["usage"]))

    @contextmanager
    def progress(self, title: str) -> Iterator[ProgressBar]:
        """Show how far the work inside is, if somebody is looking; Ctrl-C stops it at its next step."""
        looking = sys.stderr.isatty() and not self.quiet and not self.as_json
        with ProgressBar(title, sys.stderr if looking else None) as bar:
            yield bar


def error_object(error: PostilError) -> dict[str, Any]:
    """Give an error as cli.md describes it."""
    details: dict[str, Any] = {name: _plain(value) for name, value in error.params.items()}
    if error.problems:
        details["problems"] = [problem_object(problem) for problem in error.problems]
    return {"code": error.code, "message": error.message, "details": details}


def problem_object(problem: Problem) -> dict[str, Any]:
    """Give a problem of a pack, plan or source, with its place where it has one."""
    found: dict[str, Any] = {"code": problem.code, "message": problem.message}
    places = {
        "severity": problem.severity,
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
    }
    return {**found, **{name: value for name, value in places.items() if value is not None}}


def place_of(problem: Problem) -> str:
    """Give `file:line, column: ` for a problem that has a place."""
    if problem.file is None:
        return ""
    line = f":{problem.line}" if problem.line is not None else ""
    column = f", {problem.column}" if problem.column else ""
    return f"{terminal.one_line(problem.file)}{line}{column}: "


def speak_utf8() -> None:
    """Make both streams UTF-8, whatever the terminal says; what cannot be written becomes an escape."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def stop_writing(*streams: TextIO) -> None:
    """Let go of streams that nobody reads any more (stdout and stderr), so that leaving says nothing of it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in streams or (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _columns(stream: TextIO) -> int | None:
    """Give how wide the terminal is that a stream goes to; None where it goes elsewhere."""
    return shutil.get_terminal_size().columns if stream.isatty() else None


def _plain(value: object) -> Any:
    return value if isinstance(value, str | int | bool | list | dict) or value is None else str(value)


def _write(stream: TextIO, text: str) -> None:
    """Write a line; where nobody reads any more the work goes on unheard, so that its status is that of the work."""
    try:
        print(text, file=stream, flush=True)
    except BrokenPipeError:
        stop_writing(stream)
