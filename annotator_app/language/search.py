# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Finds labels as people type them (ux.md 7.7).

All words of the query must be found, in any order, each as the beginning of a word, and anywhere in
scripts without spaces. A word of five letters or more that stands nowhere so forgives one typing error
(a letter too many, too few, another, or two exchanged). Hits in a name come before hits in an alias or
the id, these before hits in a definition; within that the order of the bundle holds, never frequency.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from annotator_app.language import clusters, script, words
from annotator_app.language.folding import fold

FORGIVEN_FROM = 5
_GUESSED_FROM = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """One label to be found: its id, and what is said of it in every language that may be shown."""

    id: str
    names: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    definitions: tuple[str, ...] = ()


class LabelSearch:
    """The labels of one question, folded once, asked on every key press."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Fold all texts; the order of `entries` is that of the bundle."""
        entries = list(entries)
        self._entries = [(entry.id, _fields(entry)) for entry in entries]
        self._names = [name for entry in entries for name in entry.names]
        self._every = {own for _id, fields in self._entries for field in fields for own in field.words}

    def find(self, query: str) -> list[str]:
        """Give the ids of the labels that fit, best first; all of them when nothing is asked."""
        asked = parted(fold(query))
        ranked: list[tuple[int, str]] = []
        tiers = [self._tiers(word) for word in asked]
        for place, (identifier, _) in enumerate(self._entries):
            places = [found.get(place) for found in tiers]
            if None not in places:
                ranked.append((max((tier for tier in places if tier is not None), default=0), identifier))
        ranked.sort(key=lambda hit: hit[0])
        return [identifier for _, identifier in ranked]

    def near(self, query: str) -> str:
        """Give what may have been meant by a query that finds nothing, in words of the names; "" for no idea."""
        from difflib import get_close_matches

        known = {fold(word): word for name in self._names for word in parted(name.lower())}
        meant = []
        for word in parted(fold(query)):
            close = [word] if self._tiers(word) else []
            if not close and len(word) >= _GUESSED_FROM:
                close = [own for own in known if one_error(word, own)] or get_close_matches(word, known, 1)
            if not close:
                return ""
            best = min(close, key=lambda own: (abs(len(own) - len(word)), own))
            meant.append(known.get(best, best))
        guess = " ".join(meant)
        return guess if self.find(guess) else ""

    def _tiers(self, word: str) -> dict[int, int]:
        """Give, for each label in which `word` is found, the best field that holds it (0 is the name)."""
        found = self._scan(word, forgiving=False)
        if not found and len(word) >= FORGIVEN_FROM:
            found = self._scan(word, forgiving=True)
        return found

    def _scan(self, word: str, *, forgiving: bool) -> dict[int, int]:
        found: dict[int, int] = {}
        if not forgiving and _is_unspaced(word):
            has = partial(_holds, word)
        else:
            # Labels share many words: each is looked at once.
            meant = {
                own for own in self._every if (one_error(word, own) if forgiving else own.startswith(word))
            }
            has = partial(_shares, meant)
        for place, (_, fields) in enumerate(self._entries):
            for tier, field in enumerate(fields):
                if has(field):
                    found[place] = tier
                    break
        return found


def hits(name: str, query: str) -> tuple[tuple[int, int], ...]:
    """Give where the words of `query` stand in `name` as they are found: folded, in code points of the name."""
    folded = [fold(sign) for sign in name]
    places = [place for place, signs in enumerate(folded) for _sign in signs]
    whole = "".join(folded)
    found = []
    for word in parted(fold(query)):
        start = whole.find(word)
        if start >= 0:
            last = places[start + len(word) - 1]
            found.append(clusters.snap(name, places[start], last + 1))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Field:
    words: frozenset[str]
    unspaced: str


def _holds(word: str, field: _Field) -> bool:
    return word in field.unspaced


def _shares(meant: set[str], field: _Field) -> bool:
    return not meant.isdisjoint(field.words)


def _fields(entry: Entry) -> tuple[_Field, ...]:
    tiers: tuple[Sequence[str], ...] = (entry.names, (*entry.aliases, entry.id), entry.definitions)
    folded = [[fold(text) for text in tier] for tier in tiers]
    return tuple(
        _Field(frozenset(w for text in tier for w in parted(text)), "\n".join(tier)) for tier in folded
    )


def parted(folded: str) -> list[str]:
    """Give the words of a folded text; stretches without spaces stay whole, signs part words."""
    spread = "".join(sign if sign.isalnum() or _is_mark(sign) else " " for sign in folded)
    return spread.split()


def _is_mark(sign: str) -> bool:
    return not sign.isascii() and script.script_of(sign) is not None


def _is_unspaced(word: str) -> bool:
    return words.unit_of(None, word) == "characters"


def one_error(typed: str, own: str) -> bool:
    """Tell whether `typed` is the beginning of `own` but for one typing error."""
    if typed[0] != own[:1] and typed[1:2] != own[:1] and typed[1:3] != own[1:3] and typed[:1] != own[1:2]:
        return False
    return any(_distance_is_one(typed, own[:length]) for length in range(len(typed) - 1, len(typed) + 2))


def _distance_is_one(a: str, b: str) -> bool:
    """Tell whether one letter more, less or other, or two neighbours exchanged, makes `a` out of `b`."""
    if abs(len(a) - len(b)) > 1:
        return False
    front = 0
    while front < min(len(a), len(b)) and a[front] == b[front]:
        front += 1
    rest_a, rest_b = a[front:], b[front:]
    if len(a) != len(b):
        longer, shorter = (rest_a, rest_b) if len(a) > len(b) else (rest_b, rest_a)
        return longer[1:] == shorter
    return rest_a[1:] == rest_b[1:] or (rest_a[:2] == rest_b[1::-1] and rest_a[2:] == rest_b[2:])
