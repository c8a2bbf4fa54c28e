# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Reads a translation file of Qt Linguist (`.ts`, XML) as it is committed; nothing is compiled.

Unfinished, vanished and empty translations are left out, so that the English text shows instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from xml.parsers import expat

# Context and source text -> the translation, or all its plural forms.
Entries = Mapping[tuple[str, str], tuple[str, ...]]
_KEPT = 6  # files: three languages, each with ours and Qt's words


def read(path: Path) -> Entries:
    """Give the finished translations of the file at `path`; who asks must not change them.

    A window that is built anew asks for the same file again, which is read once for as long as it stays as it is.
    """
    state = path.stat()
    return _read(path, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=_KEPT)
def _read(path: Path, _changed: int, _size: int) -> Entries:
    reader = _Reader()
    reader.parser.Parse(path.read_bytes(), True)
    return reader.entries


class _Reader:
    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], tuple[str, ...]] = {}
        self.parser = expat.ParserCreate("utf-8")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self._context = self._source = ""
        self._finished = True
        self._forms: list[str] = []
        self._said: list[str] = []

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._said = []
        if name == "message":
            self._forms, self._source = [], ""
        elif name == "translation":
            self._finished = attributes.get("type", "finished") == "finished"

    def _text(self, data: str) -> None:
        self._said.append(data)

    def _end(self, name: str) -> None:
        said = "".join(self._said)
        self._said = []
        if name == "name":
            self._context = said
        elif name == "source":
            self._source = said
        elif name == "numerusform":
            self._forms.append(said)
        elif name == "translation":
            forms = tuple(self._forms) or (said,)
            if self._finished and all(forms):
                self.entries[self._context, self._source] = forms
