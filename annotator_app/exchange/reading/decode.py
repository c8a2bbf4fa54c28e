# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Turns the bytes of a source into text without guessing.

UTF-8 with and without a byte order mark, and UTF-16 and UTF-32 with one, are recognised. Everything else
is read only under the encoding that the plan names: two legacy encodings nearly always both "work" on the
same bytes, and a wrong choice spoils every text without a word. Code points are kept as they are; only the
mark at the very start goes.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from annotator_app.errors import Problem, UnreadableSourceError
from annotator_app.text import QT_TRANSLATE_NOOP

NOT_UTF8 = QT_TRANSLATE_NOOP(
    "sources", "The text is not UTF-8 from here on. Save the file as UTF-8, or name its encoding in the plan."
)
NOT_IN_ENCODING = QT_TRANSLATE_NOOP(
    "sources", "The text is not {encoding} from here on. Name another encoding in the plan."
)
UNKNOWN_ENCODING = QT_TRANSLATE_NOOP("sources", "No encoding is called “{encoding}”.")
HAS_NUL = QT_TRANSLATE_NOOP(
    "sources", "The text holds the character NUL, which no text has. The file may be damaged or UTF-16."
)
CANNOT_OPEN = QT_TRANSLATE_NOOP("sources", "The file cannot be opened: {reason}.")

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, the encoding it was read with, and whether a byte order mark stood before it."""

    text: str
    encoding: str
    bom: bool = False


def refuse(path: Path | str, *problems: Problem) -> UnreadableSourceError:
    """Give the error that says why the source at `path` cannot be read."""
    return UnreadableSourceError(problems=problems, file=Path(path).name)


def read_bytes(path: Path) -> bytes:
    """Give what the file holds. Raises UnreadableSourceError where it cannot be opened."""
    try:
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise refuse(path, Problem("cannot_open", CANNOT_OPEN, {"reason": reason}, file=str(path))) from None


def read_text(
    path: Path, encoding: str | None = None, declared: Callable[[bytes], str | None] = lambda _data: None
) -> Decoded:
    """Give the text of the file. Raises UnreadableSourceError with the line where it stops being text.

    `declared` gives the encoding that a file names itself, which counts where the plan names none.
    """
    data = read_bytes(path)
    return decode(data, path, encoding or declared(data))


def decode(data: bytes, path: Path, encoding: str | None = None) -> Decoded:
    """Give the text of `data`; `path` is only named in problems. Raises UnreadableSourceError."""
    if encoding is not None and not _is_known(encoding):
        problem = Problem("unknown_encoding", UNKNOWN_ENCODING, {"encoding": encoding}, file=str(path))
        raise refuse(path, problem)
    mark, marked = next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", None))
    if marked is not None and encoding is not None and _family(encoding) != _family(marked):
        mark, marked = b"", None
    name = marked or (codecs.lookup(encoding).name if encoding else "utf-8")
    try:
        return Decoded(data[len(mark) :].decode(name), name, bool(mark))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        said = NOT_UTF8 if encoding is None else NOT_IN_ENCODING
        code = "not_utf8" if encoding is None else "not_in_encoding"
        problem = Problem(code, said, {"encoding": name}, file=str(path), line=line)
        raise refuse(path, problem) from None


def nul_problems(text: str, path: Path) -> list[Problem]:
    """Give a problem for every line that holds NUL, at most twenty."""
    found: list[Problem] = []
    start = text.find("\0")
    while start >= 0 and len(found) < 20:
        line = text.count("\n", 0, start) + 1
        found.append(Problem("nul", HAS_NUL, file=str(path), line=line))
        end = text.find("\n", start)
        start = text.find("\0", end) if end >= 0 else -1
    return found


def split_lines(text: str) -> list[str]:
    """Give the lines without their ends (LF or CR LF; CR alone where the file has no LF at all).

    No other character ends a line: vertical tab, U+0085 and U+2028 belong to the text.
    """
    end = "\n" if "\n" in text or "\r" not in text else "\r"
    lines = text.split(end)
    if lines[-1] == "":
        lines.pop()
    return [line.removesuffix("\r") for line in lines] if end == "\n" else lines


def _is_known(encoding: str) -> bool:
    try:
        info = codecs.lookup(encoding)
    except (LookupError, ValueError):
        return False
    # The registry also holds codecs from bytes to bytes (zip, rot13), which are no encodings of text.
    return bool(getattr(info, "_is_text_encoding", True))


def _family(encoding: str) -> str:
    return codecs.lookup(encoding).name.removesuffix("-sig").removesuffix("-le").removesuffix("-be")
