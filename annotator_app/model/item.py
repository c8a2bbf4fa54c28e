# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""An item: one thing to judge inside a pack (packs.md 5.6a).

The window paints the first item before the validating library is loaded, so an item is a light view of
the proven line, not a model. What may be in a line is said by the family's parts and checked once, in
`model/border.py`, when a file comes in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from unicodedata import category

TURNS = ("prompt", "dialogue")
RESPONSES = "responses"
OPTIONS = "options"
LINES = "lines"
NOT_SHOWN_AS_BLOCKS = ("suggestion", "facts", LINES)


@dataclass(frozen=True)
class Block:
    """A text of the data with its language and, where a script needs them, its borders in code points."""

    name: str
    text: str
    language: str | None = None
    role: str | None = None
    sentences: tuple[int, ...] | None = None
    words: tuple[int, ...] | None = None

    @property
    def field(self) -> str:
        """The field of the item that it stands in: `passage`, `prompt`, `responses`, `options`."""
        return _field(self.name)


@dataclass(frozen=True)
class Item:
    """One item: the object of its line and, once known, the digest of that line (64 hex digits)."""

    fields: Mapping[str, Any]
    digest: str = ""

    @property
    def id(self) -> str:
        """Its id, unique in the pack."""
        return str(self.fields["id"])

    @property
    def language(self) -> str | None:
        """Its own language tag, if it names one."""
        return self.fields.get("language")

    @cached_property
    def blocks(self) -> dict[str, Block]:
        """All its texts by block name: `passage`, `prompt.0`, `response.r-12ab34`, `option.ID`."""
        return {block.name: block for block in self._all_blocks()}

    @cached_property
    def blank(self) -> bool:
        """Whether none of its texts has anything to read: spaces, signs nobody sees, or broken letters only."""
        return not any(is_seen(sign) for block in self.blocks.values() for sign in block.text)

    def quotes(self, text: str) -> bool:
        """Tell whether a text stands in the item word for word."""
        words = text.strip()
        for said in self._texts:  # noqa: SIM110 - a million answers ask this, and a loop takes half as long
            if words in said:
                return True
        return False

    @property
    def response_ids(self) -> list[str]:
        """The ids of its responses in the order of the item."""
        return [response["id"] for response in self.fields.get(RESPONSES) or ()]

    @property
    def option_ids(self) -> list[str]:
        """The ids of its own options, where options come with the item."""
        return [option["id"] for option in self.fields.get(OPTIONS) or ()]

    @property
    def suggestion(self) -> Mapping[str, Any]:
        """Values that somebody or something suggests, by question; hidden until the person has answered."""
        return self.fields.get("suggestion") or {}

    @property
    def facts(self) -> Mapping[str, str]:
        """Further columns that the plan shows beside the item."""
        return self.fields.get("facts") or {}

    @property
    def lines(self) -> Mapping[str, Block]:
        """Read-only lines beside its texts, by the id that the task names them by; never marked or answered."""
        return {
            name: _block(name, value, self.language) for name, value in (self.fields.get(LINES) or {}).items()
        }

    def covered(self, names: tuple[str, ...]) -> list[str]:
        """Give the names of the blocks that the names of a question's `blocks` cover, in reading order."""
        return [name for name in self.blocks if name in names or _field(name) in names]

    @cached_property
    def _texts(self) -> tuple[str, ...]:
        """The texts of its blocks alone: who compares a million answers with them needs no more."""
        return tuple({name: value["text"] for name, value in self._named()}.values())

    def _all_blocks(self) -> Iterator[Block]:
        return (_block(name, value, self.language) for name, value in self._named())

    def _named(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """Give what blocks are made of, with the name of each."""
        for field, value in self.fields.items():
            if value is None or field in NOT_SHOWN_AS_BLOCKS:
                continue
            if field in TURNS:
                for number, turn in enumerate(value):
                    yield f"{field}.{number}", turn
            elif field in (RESPONSES, OPTIONS):
                for entry in value:
                    yield f"{field[:-1]}.{entry['id']}", entry
            elif isinstance(value, Mapping) and isinstance(value.get("text"), str):
                yield field, value


# Fillers of Hangul and the blank of Braille are letters and signs to Unicode.
_UNSEEN = frozenset("\ufffd\u115f\u1160\u3164\uffa0\u2800")


def is_seen(sign: str) -> bool:
    """Tell whether a character is something to read; U+FFFD stands where a letter was lost."""
    return sign not in _UNSEEN and not sign.isspace() and category(sign) not in ("Cc", "Cf", "Cn", "Co", "Mn")


def _block(name: str, value: Mapping[str, Any], language: str | None) -> Block:
    sentences, words = value.get("sentences"), value.get("words")
    return Block(
        name,
        value["text"],
        value.get("language") or language,
        value.get("role"),
        tuple(sentences) if isinstance(sentences, list) else None,
        tuple(words) if isinstance(words, list) else None,
    )


def _field(name: str) -> str:
    head = name.partition(".")[0]
    return {"response": RESPONSES, "option": OPTIONS}.get(head, head)
