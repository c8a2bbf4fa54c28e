# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Reads the two tables of languages and scripts from the resources, once, when first asked.

`languages.tsv` is kept by hand, `scripts.tsv` is made by `packaging/make_scripts.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from annotator_app import paths


@dataclass(frozen=True, slots=True)
class Language:
    """A language that the program can name."""

    tag: str
    scripts: tuple[str, ...]
    english: str
    autonym: str


@dataclass(frozen=True, slots=True)
class Script:
    """A script of Unicode: its code, English name, direction and the ranges of its letters and marks."""

    code: str
    english: str
    right_to_left: bool
    ranges: tuple[tuple[int, int], ...]


@cache
def languages() -> Mapping[str, Language]:
    """Give the languages by their tag and by every other code that they have."""
    found: dict[str, Language] = {}
    for tag, codes, scripts, english, autonym in rows("languages.tsv"):
        language = Language(tag, tuple(scripts.split()), english, autonym)
        found.update(dict.fromkeys((tag, *codes.split()), language))
    return MappingProxyType(found)


@cache
def scripts() -> Mapping[str, Script]:
    """Give the scripts by their ISO 15924 code, as Unicode divides them (`Hani`, not `Hans`)."""
    return MappingProxyType(
        {
            code: Script(code, english, direction == "rtl", tuple(map(_range, hexes.split())))
            for code, english, direction, hexes in rows("scripts.tsv")
        }
    )


@cache
def names(interface: str) -> Mapping[tuple[str, str], str]:
    """Give what things are called in a language of the interface, by kind and code; English if there is none.

    Kinds are `language`, `region` and `script`; English names of languages stand with the languages.
    """
    there = (paths.resources() / "names" / f"{interface}.tsv").is_file()
    there_are = rows(f"names/{interface if there else 'en'}.tsv")
    return MappingProxyType({(kind, code): name for kind, code, name in there_are})


def rows(name: str) -> Iterator[list[str]]:
    """Give the fields of each line of a table of the resources."""
    with (paths.resources() / name).open(encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                yield line.rstrip("\n").split("\t")


def _range(text: str) -> tuple[int, int]:
    first, _, last = text.partition("-")
    return int(first, 16), int(last or first, 16)
