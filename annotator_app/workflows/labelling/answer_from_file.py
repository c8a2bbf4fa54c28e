# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Takes answers from a JSON Lines file, one line an item, with the checks of the window (cli.md, `answer`).

A line is taken whole or refused whole, with its place and every reason; lines that say what is known
already change nothing, so that a file can be taken twice.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from annotator_app import families
from annotator_app.errors import Problem as Misfit
from annotator_app.errors import UnknownFamilyError
from annotator_app.model import event, strict_json, suggestion
from annotator_app.model.answer import REASONS, ItemWork, Problem
from annotator_app.model.border import check_answers
from annotator_app.model.item import Item
from annotator_app.model.strict_json import StrictJSONError
from annotator_app.store import answer_table, item_table, pack_table
from annotator_app.store.answer_table import Change, Stored
from annotator_app.store.pack_table import PackRow
from annotator_app.store.thread import Work
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.given_file import opened
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.label_recording import Recorder, Said, after, too_large
from annotator_app.workflows.keeping.pack_status import task_of
from annotator_app.workflows.labelling.answer_languages import AnswerLanguages
from annotator_app.workflows.labelling.in_questions import given_of
from annotator_app.workflows.labelling.label_entries import Entry, made
from annotator_app.workflows.progress import SILENT, Progress

AT_ONCE: Final = 200
FIELDS: Final = frozenset({"item", "answers", "note", "problem", "later"})

NOT_JSON = QT_TRANSLATE_NOOP("answers", "The line is not one JSON object: {reason}.")
UNKNOWN_FIELD = QT_TRANSLATE_NOOP("answers", "“{name}” is not a field of a line of answers.")
NO_ITEM = QT_TRANSLATE_NOOP("answers", "The line names no item.")
UNKNOWN_ITEM = QT_TRANSLATE_NOOP("answers", "The pack has no item “{item}”.")
SAYS_NOTHING = QT_TRANSLATE_NOOP("answers", "The line says nothing of its item.")
TOO_LARGE = QT_TRANSLATE_NOOP("answers", "The line says more of its item than a pack can hold.")
BAD_FIELD = QT_TRANSLATE_NOOP("answers", "“{name}” does not fit.")
NO_REASON = QT_TRANSLATE_NOOP("answers", "“{reason}” is no reason for a problem. These are: {reasons}.")


@dataclass(frozen=True)
class RefusedLine:
    """A line that was not taken: its number from 1, the item it names if any, and one reason."""

    line: int
    item: str | None
    problem: Misfit


@dataclass(frozen=True)
class AnswerReport:
    """How many lines were taken, how many of them said something new, and what was refused."""

    answered: int
    changed: int
    refused: tuple[RefusedLine, ...]


def run(
    home: Home, pack: str, path: Path, progress: Progress = SILENT, *, judge: str | None = None
) -> AnswerReport:
    """Take the lines of `path` as answers to the pack of that id; `judge`: a model gave them, under this alias.

    Raises LookupError where the home has no such pack, UnreadableSourceError where the file cannot be
    read, StoreError, Cancelled (what was taken before stays).
    """
    row = home.store.ask(lambda connection: pack_table.find(connection, pack))
    if row is None:
        raise LookupError(pack)
    taking = _Taking(home, row, judge)
    done = 0
    with opened(path) as file:
        total = path.stat().st_size
        for number, line in enumerate(file, 1):
            taking.take(number, line.removeprefix(codecs.BOM_UTF8) if number == 1 else line)
            done += len(line)
            if number % AT_ONCE == 0:
                taking.write()
                progress.step(done, total)
    taking.write()
    progress.step(total, total)
    refused = sorted(taking.refused, key=lambda one: one.line)
    return AnswerReport(taking.answered, taking.changed, tuple(refused))


@dataclass
class _Line:
    number: int
    item: str | None = None
    misfits: list[Misfit] = field(default_factory=list)
    fields: Mapping[str, Any] = field(default_factory=dict)

    def refuse(self, code: str, sentence: str, **params: object) -> None:
        self.misfits.append(Misfit(code, sentence, params))


class _Taking:
    """The answers of one file on their way into one pack."""

    def __init__(self, home: Home, row: PackRow, judge: str | None) -> None:
        self.answered = self.changed = 0
        self._judge = judge
        self.refused: list[RefusedLine] = []
        self._store, self._row = home.store, row
        self._task = task_of(row)
        family = families.by_id(self._task.family)
        if family is None:
            raise UnknownFamilyError(family=self._task.family)
        self._family = family
        self._languages = AnswerLanguages(self._task, family)
        self._recorder = Recorder(row, home.fingerprint())
        self._keys = self._store.ask(lambda c: item_table.by_id(c, row.first_key, row.items))
        self._waiting: dict[int, _Line] = {}

    def take(self, number: int, text: bytes) -> None:
        """Read one line, and keep it for `write` or refuse it."""
        if not text.strip():
            return
        line = _read(number, text)
        if not line.misfits and line.item not in self._keys:
            line.refuse("unknown_item", UNKNOWN_ITEM, item=line.item)
        if line.misfits:
            self._refuse(line)
            return
        key = self._keys[str(line.item)][0]
        if key in self._waiting:
            self.write()
        self._waiting[key] = line

    def write(self) -> None:
        """Check what was kept against its items, and write what is good in one transaction."""
        waiting, self._waiting = self._waiting, {}
        changes = []
        for (key, line), stored in zip(
            waiting.items(), self._store.ask(_reading(list(waiting))), strict=True
        ):
            change = self._change(line, made(key - self._row.first_key, stored))
            if line.misfits:
                self._refuse(line)
                continue
            self.answered += 1
            if change is not None:
                changes.append(change)
        if changes:
            self._store.save(answer_table.Changes(changes))
        self.changed += len(changes)

    def _refuse(self, line: _Line) -> None:
        self.refused.extend(RefusedLine(line.number, line.item, one) for one in line.misfits)

    def _change(self, line: _Line, entry: Entry) -> Change | None:
        given = _given(line.fields)
        if given is not None:
            line.misfits += check_answers(self._family, self._task, entry.item, given)
        said = [] if line.misfits else self._said(line.fields, entry.item, entry.work)
        if not said:
            return None
        work = after(entry.work, said, entry.item.digest)
        if too_large(work):
            line.refuse("too_large", TOO_LARGE)
            return None
        drop = any(one.type == event.ANSWER for one in said)
        return self._recorder.change(entry.position, entry.item, said, work, drop_draft=drop)

    def _said(self, fields: Mapping[str, Any], item: Item, work: ItemWork) -> list[Said]:
        said: list[Said] = []
        given = _given(fields)
        problem, note, later = _problem(fields.get("problem")), fields.get("note"), fields.get("later")
        if later is None:
            later = work.later and given is None
        if given is not None:
            answers = given_of(self._task, self._family, given)
            if answers != work.answers or (work.event or {}).get("judge") != self._judge:
                # Who answers in a file sees nothing of the window: nothing was suggested to them.
                unseen = dict.fromkeys(item.suggestion, suggestion.HIDDEN)
                language = self._languages.of(item, answers)
                value = event.answer_value(
                    answers, origin="file", language=language, suggestion=unseen, judge=self._judge
                )
                said.append(Said(event.ANSWER, value))
        if problem is not None and problem != work.problem:
            said.append(Said(event.FLAG, event.problem_value(problem)))
            if given is None and work.answers is None and not work.skipped:
                said.append(Said(event.SKIP))
        if later != work.later:
            said.append(Said(event.FLAG, event.later_value(later)))
        if note is not None and note != work.note:
            said.append(Said(event.COMMENT, event.comment_value(note)))
        return said


def _read(number: int, text: bytes) -> _Line:
    line = _Line(number)
    try:
        value: Any = strict_json.parse(text)
    except StrictJSONError as error:
        line.refuse("not_json", NOT_JSON, reason=str(error))
        return line
    if not isinstance(value, dict):
        line.refuse("not_json", NOT_JSON, reason="another kind of value")
        return line
    line.fields = value
    line.item = value["item"] if isinstance(value.get("item"), str) else None
    if line.item is None:
        line.refuse("no_item", NO_ITEM)
    for name in sorted(set(value) - FIELDS):
        line.refuse("unknown_field", UNKNOWN_FIELD, name=name)
    for name, fits in _SHAPES.items():
        if value.get(name) is not None and not fits(value[name]):
            _refuse_field(line, name, value[name])
    if all(value.get(name) is None for name in _SHAPES):
        line.refuse("says_nothing", SAYS_NOTHING)
    return line


def _refuse_field(line: _Line, name: str, value: Any) -> None:
    reason = value.get("reason") if isinstance(value, dict) else value
    if name == "problem" and isinstance(reason, str) and reason not in REASONS:
        line.refuse("bad_field", NO_REASON, reason=reason, reasons=", ".join(REASONS))
    else:
        line.refuse("bad_field", BAD_FIELD, name=name)


def _reading(keys: list[int]) -> Work[list[Stored]]:
    return lambda connection: [answer_table.stored(connection, key) for key in keys]


def _given(fields: Mapping[str, Any]) -> dict[str, Any] | None:
    """The answers of a line; null says that a question was not answered."""
    given = fields.get("answers")
    return None if given is None else {name: value for name, value in given.items() if value is not None}


def _fits_problem(value: Any) -> bool:
    if isinstance(value, str):
        return value in REASONS
    return (
        isinstance(value, dict)
        and value.get("reason") in REASONS
        and set(value) <= {"reason", "text"}
        and isinstance(value.get("text", ""), str)
    )


_SHAPES: Final[Mapping[str, Callable[[Any], bool]]] = {
    "answers": lambda value: isinstance(value, dict),
    "note": lambda value: isinstance(value, str),
    "problem": _fits_problem,
    "later": lambda value: isinstance(value, bool),
}


def _problem(value: Any) -> Problem | None:
    if value is None:
        return None
    return Problem(value) if isinstance(value, str) else Problem(value["reason"], value.get("text", ""))
