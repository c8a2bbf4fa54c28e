# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The manual as text: a page in the language of the interface, its keys filled in from the table of commands.

`{key:item.later}` stands for the key of a command, `{key:answer.choose:2}` for the one that works while
writing, `{cap:Shift+Tab}` for keys that are no commands, and a line `{keys}` for the table of all keys. So the
manual always tells the keys that the person has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from annotator_app import paths
from annotator_app.gui import translate
from annotator_app.gui.keyboard.commands import BY_ID, COMMANDS, parts_of
from annotator_app.gui.keyboard.keys import Keys
from annotator_app.gui.pages.plain_marks import Kind, blocks_of
from annotator_app.gui.pages.sheet import Sheet, Style
from annotator_app.language import script

PAGES = ("contributor", "reviewer", "coordinator")
_SOURCE = "en"
_PLACE = re.compile(r"\{(key|cap):([^{}:]+)(?::(\d))?\}")
_KEYS = "{keys}"
_FENCE = "```"
_GROUPS = ("pack", "anywhere", "packs")


@dataclass(frozen=True)
class Page:
    """A page of the manual as it is written, and the language it is in."""

    name: str
    language: str
    text: str


@dataclass(frozen=True)
class Section:
    """A heading of a page: its words and the number of its block in the document."""

    words: str
    block: int


def page_of(name: str, interface: str) -> Page:
    """Give a page in the language of the interface, in English where nobody has translated it."""
    folder = paths.resources() / "manual"
    for language in (interface, _SOURCE):
        path = folder / language / f"{name}.md"
        if path.is_file():
            return Page(name, language, path.read_text(encoding="utf-8"))
    raise LookupError(name)


def fill_sheet(sheet: Sheet, page: Page, keys: Keys) -> list[Section]:
    """Write a page onto a sheet and give its headings."""
    form = (script.likely(page.language) or ("Latn",))[0]
    right = script.right_to_left(form)
    sections: list[Section] = []
    begun = False
    for style, words in _blocks(page.text):
        if style is None:
            sheet.table(list(_rows(keys)))
            continue
        if style is Style.CODE:
            sheet.add(style, words, "Latn", rtl=False)
            continue
        first = style is Style.HEADING and not begun
        block = sheet.add(Style.TITLE if first else style, _with_keys(words, keys), form, rtl=right)
        if style is Style.HEADING and not first:
            sections.append(Section(words, block))
        begun = True
    return sections


def _blocks(text: str) -> Iterator[tuple[Style | None, str]]:
    """Give the blocks of a page; None stands for the table of keys."""
    styles = {
        Kind.HEADING: Style.HEADING,
        Kind.ITEM: Style.ITEM,
        Kind.STEP: Style.STEP,
        Kind.TEXT: Style.TEXT,
    }
    for number, part in enumerate(text.split(_FENCE)):
        if number % 2:
            for line in part.strip("\n").split("\n"):
                yield Style.CODE, line
            continue
        for kind, words in blocks_of(part, bold=True):
            if kind is Kind.STEP:
                numeral, _space, step = words.partition(" ")
                yield Style.STEP, f"{translate.digits(numeral)} {step}"
            else:
                yield (None, "") if words == _KEYS else (styles[kind], words)


def _with_keys(words: str, keys: Keys) -> str:
    def signs(match: re.Match[str]) -> str:
        kind, name, number = match.groups()
        said = _joined(name, keys) if kind == "cap" else _key(name, int(number or 1), keys)
        # Key combinations run left to right in every language (ux.md 11, rule 3).
        return f"\u2066{said}\u2069"

    return _PLACE.sub(signs, words)


def _key(command: str, number: int, keys: Keys) -> str:
    """Give a combination of a command: the first, or the second, which works while one writes."""
    combinations = keys.keys_of(command)
    if not combinations:
        return translate.said(BY_ID[command].text)
    row = _rows_of_digits(combinations)
    chosen = row[min(number, len(row)) - 1]
    first, last = _joined(chosen[0], keys), _joined(chosen[-1], keys)
    return first if len(chosen) == 1 else f"{first} – {last}"


def _rows_of_digits(combinations: tuple[str, ...]) -> list[list[str]]:
    """Put combinations that differ in their digit only into one row."""
    rows: dict[str, list[str]] = {}
    for combination in combinations:
        *held, last = parts_of(combination)
        name = "+".join([*held, "digit" if last.isdigit() else last])
        rows.setdefault(name, []).append(combination)
    return list(rows.values())


def _joined(combination: str, keys: Keys) -> str:
    return "+".join(keys.signs(combination))


def _rows(keys: Keys) -> Iterator[tuple[str, str]]:
    for group in _GROUPS:
        for command in COMMANDS:
            if command.group == group and keys.keys_of(command.id):
                yield _joined(keys.keys_of(command.id)[0], keys), translate.said(command.text)
