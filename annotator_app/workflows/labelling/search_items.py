# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Finds items of a pack by their words and by what the person answered, in every script.

The index of the texts is fed while nobody asks for anything. A search is a row of short reads, so that an
answer never waits long behind one, whatever the number of items.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from annotator_app.language.folding import fold, fold_for_index
from annotator_app.language.search import FORGIVEN_FROM, Entry, LabelSearch, one_error, parted
from annotator_app.model import strict_json
from annotator_app.model.item import Item
from annotator_app.model.pack import Task
from annotator_app.model.question import Choice
from annotator_app.store import answer_table, pack_table, search_table
from annotator_app.store.pack_table import PackRow
from annotator_app.store.promise import Promise
from annotator_app.store.thread import IdleStep, Work
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.pack_status import task_of

# About ten milliseconds of folding: a key that is pressed meanwhile waits no longer than that.
AT_ONCE: Final = 50
LIMIT: Final = 20_000
_TERMS: Final = 2000
_SPELLINGS: Final = 40
_ANSWERS: Final = 500
_SHORT: Final = 64

_Steps = Generator[Work[Any], Any, None]


@dataclass(frozen=True)
class Found:
    """Positions of items, in the order of the pack; `complete`: the whole pack is in the index."""

    positions: tuple[int, ...]
    complete: bool


def feed(home: Home) -> None:
    """Have every pack that is not in the index yet put into it in idle time. Raises StoreError."""
    for pack in home.store.ask(search_table.hungry):
        home.store.when_idle(_feeding(pack))


class ItemSearch:
    """One search in steps: `advance()` starts the next one; `found` is what is known when it is done."""

    def __init__(self, home: Home, pack_id: str, text: str) -> None:
        """Look for `text` in a pack; nothing is asked before the first `advance`."""
        self._store, self._pack_id, self._text = home.store, pack_id, text
        self._positions: set[int] = set()
        self._complete = True
        self._last: Promise[Any] | None = None
        self._steps = self._run()

    @property
    def found(self) -> Found:
        """What was found so far."""
        return Found(tuple(sorted(self._positions)), self._complete)

    def advance(self) -> Promise[Any] | None:
        """Take in the step that is done and start the next; None at the end.

        Raises LookupError where the home has no such pack, StoreError.
        """
        try:
            work = self._steps.send(self._last.result() if self._last is not None else None)
        except StopIteration:
            return None
        self._last = self._store.read(work)
        return self._last

    def _run(self) -> _Steps:
        words = parted(fold(self._text))
        if not words:
            return
        row: PackRow | None = yield lambda connection: pack_table.find(connection, self._pack_id)
        if row is None:
            raise LookupError(self._pack_id)
        self._complete = yield lambda connection: search_table.fed(connection, row.id)
        yield from self._in_texts(row, [fold_for_index(word).strip() for word in words])
        yield from self._in_answers(row, task_of(row))

    def _in_texts(self, row: PackRow, words: list[str]) -> _Steps:
        spellings = [[word] for word in words]
        self._positions |= set((yield _finding(row, spellings)))
        if self._positions:
            return
        for place, word in enumerate(words):
            known = yield _finding(row, [[word]], 1)
            if not known and len(word) >= FORGIVEN_FROM and " " not in word:
                spellings[place] = yield from self._near(word)
            if not known and not spellings[place]:
                return
        if spellings != [[word] for word in words]:
            self._positions |= set((yield _finding(row, spellings)))

    def _near(self, typed: str) -> Generator[Work[Any], Any, list[str]]:
        """Give the words of the index that `typed` is the beginning of, but for one typing error."""
        near: list[str] = []
        last = ""
        while len(near) < _SPELLINGS:
            terms: list[str] = yield _terms(last)
            if not terms:
                break
            near += [term for term in terms if one_error(typed, term)]
            last = terms[-1]
        return near[:_SPELLINGS]

    def _in_answers(self, row: PackRow, task: Task) -> _Steps:
        said = Said(task, self._text)
        first = row.first_key
        while first < row.end_key:
            works: list[tuple[int, Any, str]] = yield _said_of(first, row.end_key)
            if not works:
                return
            self._positions |= {key - row.first_key for key, given, note in works if said.fits(given, note)}
            first = works[-1][0] + 1


class Said:
    """Holds what a person said of items against a search: names of labels, written texts, notes."""

    def __init__(self, task: Task, text: str) -> None:
        self._text = text
        self._names = {
            question.id: {option.id: (*option.text.values(), option.id) for option in question.options}
            for question in task.questions
            if isinstance(question, Choice)
        }
        self._known: dict[tuple[str, ...], bool] = {}

    def fits(self, given: Mapping[str, Any], note: str) -> bool:
        """Tell whether all words stand in what was said of one item."""
        texts = (*(text for name, value in given.items() for text in self._texts(name, value)), note)
        if any(len(text) > _SHORT for text in texts):
            return self._found(texts)
        if texts not in self._known:
            self._known[texts] = self._found(texts)
        return self._known[texts]

    def _found(self, texts: tuple[str, ...]) -> bool:
        return bool(LabelSearch([Entry("", texts)]).find(self._text))

    def _texts(self, question: str, value: Any) -> Iterable[str]:
        if isinstance(value, str):
            yield from self._names.get(question, {}).get(value, (value,))
        elif isinstance(value, list):
            for one in value:
                yield from self._texts(question, one)
        elif isinstance(value, Mapping):
            for one in value.values():
                yield from self._texts(question, one)


def words_of(line: bytes) -> str:
    """Give all texts of an item's line, folded."""
    fields: Any = strict_json.parse(line)
    return fold_for_index("\n".join(block.text for block in Item(fields).blocks.values()))


def _feeding(pack: int) -> IdleStep:
    return lambda connection: search_table.feed(connection, pack, words_of, AT_ONCE)


def _finding(row: PackRow, words: list[list[str]], limit: int = LIMIT) -> Work[list[int]]:
    return lambda connection: search_table.find(connection, row.id, words, limit)


def _terms(last: str) -> Work[list[str]]:
    return lambda connection: search_table.terms_after(connection, last, _TERMS)


def _said_of(first: int, end: int) -> Work[list[tuple[int, Any, str]]]:
    return lambda connection: answer_table.said(connection, first, end, _ANSWERS)
