# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""XML as a source: elements with their lines, and nothing that a file could make of itself.

A document type, entities of a file's own and inclusions of other files (XInclude) are refused before anything is made
of them, so that nothing is fetched from elsewhere, nothing multiplies, and no text is missing unsaid. Names count
without their prefix; depth and number of elements have an end. The encoding is the plan's, else the one that the file
declares.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NoReturn
from xml.parsers import expat

from annotator_app.errors import Problem
from annotator_app.exchange.reading.decode import refuse
from annotator_app.text import QT_TRANSLATE_NOOP

NOT_XML = QT_TRANSLATE_NOOP("sources", "This is not XML: {reason}.")
HAS_DOCTYPE = QT_TRANSLATE_NOOP(
    "sources",
    "The file has a document type (DOCTYPE) or own entities, which are not read. Take that part out.",
)
TAKES_IN = QT_TRANSLATE_NOOP(
    "sources", "The file takes in other files (XInclude), which are not read. Take that part out."
)
TOO_MUCH = QT_TRANSLATE_NOOP(
    "sources", "The file holds more than is read at once. Cut it into several files."
)
TOO_DEEP = QT_TRANSLATE_NOOP("sources", "The data is nested too deep.")
OTHER_FORMAT = QT_TRANSLATE_NOOP("sources", "This is no file of the format {format}.")
NO_PART = QT_TRANSLATE_NOOP("sources", "The file has no part called “{name}”. It has: {names}.")

INCLUSIONS = "http://www.w3.org/2001/XInclude"
MAX_DEPTH = 100
MOST_ELEMENTS = 1_000_000
MOST_NAMED = 12
LANG = "xml:lang"

_DECLARED = re.compile(
    rb"""^(?:\xef\xbb\xbf)?<\?xml[^>]{0,100}?\sencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']"""
)
_DECLARATION = re.compile(r"^<\?xml\s[^>]*\?>")
_NO_ATTRIBUTES: Mapping[str, str] = MappingProxyType({})


class Element:
    """One element: its name and attributes without prefixes (`xml:` apart), the parts inside, and its line."""

    __slots__ = ("attributes", "line", "name", "parts")

    def __init__(self, name: str, attributes: Mapping[str, str], line: int) -> None:
        self.name, self.attributes, self.line = name, attributes, line
        self.parts: list[Element | str] = []

    def get(self, name: str) -> str:
        """Give an attribute, or nothing."""
        return self.attributes.get(name, "")

    def children(self, *names: str) -> Iterator[Element]:
        """Give the elements of these names that stand in it directly."""
        return (part for part in self.parts if isinstance(part, Element) and part.name in names)

    def child(self, name: str) -> Element | None:
        """Give the first element of that name that stands in it directly."""
        return next(self.children(name), None)

    def all(self, name: str) -> Iterator[Element]:
        """Give the elements of that name inside, however deep, in the order of the file."""
        for part in self.parts:
            if isinstance(part, Element):
                if part.name == name:
                    yield part
                yield from part.all(name)

    def text(self, codes: frozenset[str] = frozenset()) -> str:
        """Give the text inside as it is written, without that of elements named in `codes`."""
        return "".join(
            part if isinstance(part, str) else "" if part.name in codes else part.text(codes)
            for part in self.parts
        )


def declared(data: bytes) -> str | None:
    """Give the encoding that a file names in its first line."""
    found = _DECLARED.match(data)
    return found.group(1).decode("ascii") if found else None


def parse(text: str, path: Path) -> Element:
    """Give the outermost element. Raises UnreadableSourceError with line and column."""
    # The text is decoded already, so what the declaration says of its bytes no longer holds.
    head = _DECLARATION.match(text)
    body = text[head.end() :] if head else text
    before = text.count("\n", 0, head.end()) if head else 0
    return _Builder(path, before).build((body.encode("utf-8", "surrogatepass"),), "utf-8")


def parse_parts(
    chunks: Iterable[bytes], path: Path, each: str = "", take: Callable[[Element], None] | None = None
) -> Element:
    """Read bytes that say their own encoding; every element named `each` goes to `take` and is not kept."""
    return _Builder(path, each=each, take=take).build(chunks)


def part_named(name: str, names: list[str], path: Path) -> None:
    """Refuse a plan that asks for a part which the file does not have."""
    if name not in names:
        told = ", ".join(names[:MOST_NAMED]) + (", …" if len(names) > MOST_NAMED else "")
        params = {"name": name, "names": told or "–"}
        raise refuse(path, Problem("no_part", NO_PART, params, file=str(path)))


def whole(text: str) -> int | None:
    """Give a whole number from 0, or None where the text is none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 16 else None


def root_of(text: str, path: Path, name: str, format_: str) -> Element:
    """Give the outermost element, which has to have that name."""
    root = parse(text, path)
    if root.name != name:
        problem = Problem("other_format", OTHER_FORMAT, {"format": format_}, file=str(path), line=root.line)
        raise refuse(path, problem)
    return root


class _Builder:
    """Builds the elements of one file from what the parser reports."""

    def __init__(
        self, path: Path, before: int = 0, each: str = "", take: Callable[[Element], None] | None = None
    ) -> None:
        self.path, self.before, self.each, self.take = path, before, each, take
        self.count = 0
        self.root: Element | None = None
        self.open: list[Element] = []
        self.includes: set[str] = set()
        self.parser = expat.ParserCreate()

    def build(self, chunks: Iterable[bytes], encoding: str | None = None) -> Element:
        """Give the outermost element of the bytes."""
        self.parser = parser = expat.ParserCreate(encoding)
        parser.buffer_text = True
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.characters
        parser.StartDoctypeDeclHandler = self.doctype
        parser.EntityDeclHandler = self.doctype
        try:
            for chunk in chunks:
                parser.Parse(chunk, False)
            parser.Parse(b"", True)
        except expat.ExpatError as error:
            self.refuse("not_xml", NOT_XML, str(error.offset + 1), reason=expat.ErrorString(error.code))
        except (LookupError, ValueError) as error:  # an encoding that nobody knows
            self.refuse("not_xml", NOT_XML, reason=str(error))
        assert self.root is not None
        return self.root

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Open an element."""
        self.count += 1
        if self.count > MOST_ELEMENTS:
            self.refuse("too_much", TOO_MUCH)
        if len(self.open) == MAX_DEPTH:
            self.refuse("too_deep", TOO_DEEP)
        if INCLUSIONS in attributes.values():
            self.includes |= {_include(key) for key, value in attributes.items() if value == INCLUSIONS}
        if name in self.includes:
            self.refuse("outside", TAKES_IN, name)
        own = {_local(key): value for key, value in attributes.items()} if attributes else _NO_ATTRIBUTES
        element = Element(_local(name), own, self.parser.CurrentLineNumber + self.before)
        if self.open:
            self.open[-1].parts.append(element)
        else:
            self.root = element
        self.open.append(element)

    def end(self, _name: str) -> None:
        """Close the innermost element."""
        element = self.open.pop()
        if self.take is not None and element.name == self.each and self.open:
            self.open[-1].parts.pop()
            self.take(element)

    def characters(self, text: str) -> None:
        """Add text to the innermost element."""
        self.open[-1].parts.append(text)

    def doctype(self, *_said: object) -> None:
        """Refuse a document type: what it names lies elsewhere, and its entities may multiply."""
        self.refuse("doctype", HAS_DOCTYPE)

    def refuse(self, code: str, sentence: str, column: str | None = None, **params: object) -> NoReturn:
        """End the reading with the line that it came to."""
        line = self.parser.CurrentLineNumber + self.before
        place = Problem(code, sentence, params, file=str(self.path), line=line, column=column)
        raise refuse(self.path, place) from None


def _include(declared: str) -> str:
    """Give the name of the element that includes a file, for the attribute that declares its prefix."""
    prefix = declared.partition(":")[2]
    return f"{prefix}:include" if prefix else "include"


def _local(name: str) -> str:
    return name if name.startswith("xml:") else name.rpartition(":")[2]
