# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What somebody means who chooses a folder: the data set that it is, or the files of rows that lie in it.

A folder of nothing but texts holds one item a file.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from annotator_app.errors import Problem
from annotator_app.exchange.formats import by_ending
from annotator_app.exchange.reading import dataset
from annotator_app.exchange.reading.decode import refuse
from annotator_app.exchange.reading.files import Found, in_order, inside
from annotator_app.exchange.reading.source import READS
from annotator_app.text import QT_TRANSLATE_NOOP, name_of

TOO_MANY_INSIDE: Final = QT_TRANSLATE_NOOP(
    "sources", "The folder “{folder}” holds more than {limit} files. Choose the folder that the data lies in."
)
TOO_MANY: Final = QT_TRANSLATE_NOOP(
    "sources",
    "The folder “{folder}” is no data set and holds more than {limit} files of rows. Choose some of these files.",
)
NOTHING_READ: Final = QT_TRANSLATE_NOOP(
    "sources", "The folder “{folder}” is no data set, and none of the files in it is read."
)
MOST_INSIDE: Final = 20_000
MOST_FILES: Final = 100
_STEP: Final = 500
# Texts that tell of the data beside them.
_TELLING: Final = ("readme", "licen", "copying", "notice", "changelog", "changes", "citation", "credits")
_TEXT: Final = "lines"


@dataclass(frozen=True)
class Folder:
    """`format` tells how the folder is read as one source; else `files` are those to read. Other files are counted."""

    format: str = ""
    files: tuple[Path, ...] = ()
    left_out: int = 0


def look(folder: Path, report: Callable[[int], None] = lambda _: None) -> Folder:
    """Tell what a folder is. Raises UnreadableSourceError with a sentence for one of which nothing is read."""
    found: list[Found] = []
    for one in islice(inside(folder), MOST_INSIDE + 1):
        found.append(one)
        if len(found) % _STEP == 0:
            report(len(found))
    if len(found) > MOST_INSIDE:
        raise _refused("too_many_inside", TOO_MANY_INSIDE, folder, limit=MOST_INSIDE)
    if dataset.is_one(found):
        if nothing := dataset.no_data(found, folder.name):
            raise refuse(folder, nothing)
        return Folder(format="dataset")
    files = _of_rows(found)
    if not files:
        raise _refused("nothing_read", NOTHING_READ, folder)
    if 1 < len(files) == len(found) and all(_format(one.path) == _TEXT for one in files):
        return Folder(format="files")
    if len(files) > MOST_FILES:
        raise _refused("too_many_files", TOO_MANY, folder, limit=MOST_FILES)
    return Folder(files=tuple(one.path for one in in_order(files)), left_out=len(found) - len(files))


def is_read(path: Path) -> bool:
    """Tell whether a file of that name is read without anybody naming its format."""
    return _format(path) in READS


def _of_rows(found: list[Found]) -> list[Found]:
    """Give the files that are read; texts that tell of others are not."""
    read = [one for one in found if is_read(one.path)]
    return [one for one in read if not (_format(one.path) == _TEXT and _tells(one.path))]


def _tells(path: Path) -> bool:
    return path.stem.lower().startswith(_TELLING)


def _format(path: Path) -> str:
    known = by_ending(path.suffix)
    return known.name if known is not None else ""


def _refused(code: str, sentence: str, folder: Path, **params: object) -> Exception:
    said = {"folder": name_of(folder.name), **params}
    return refuse(folder, Problem(code, sentence, said, file=str(folder)))
