# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which scripts a text is written in, and which a language is usually written in.

Two kinds of codes (ISO 15924): a *Unicode script* is what a character belongs to (`Hani`, `Kana`,
`Arab`); a *written form* is what a reader sees and a font is chosen for (`Hans`, `Jpan`, `Aran`). Only
letters count. Digits, punctuation and combining accents, which all scripts share, count for none.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from annotator_app.language import tables, tags
from annotator_app.language.tables import Language

# Written forms that are more, or less, than one Unicode script.
_UNICODE_SCRIPTS: Mapping[str, tuple[str, ...]] = {
    "Hans": ("Hani", "Bopo"),
    "Hant": ("Hani", "Bopo"),
    "Jpan": ("Hani", "Hira", "Kana"),
    "Hrkt": ("Hira", "Kana"),
    "Kore": ("Hang", "Hani"),
    "Aran": ("Arab",),
    "Latf": ("Latn",),
    "Latg": ("Latn",),
    "Cyrs": ("Cyrl",),
    "Syre": ("Syrc",),
    "Syrj": ("Syrc",),
    "Syrn": ("Syrc",),
}
# Unicode scripts whose writers put no spaces between words.
WITHOUT_SPACES = frozenset(
    {"Hani", "Hira", "Kana", "Bopo", "Thai", "Laoo", "Khmr", "Mymr", "Lana", "Talu", "Tale"}
)
# The form to show a bare text in, where its characters alone do not say it.
_FORMS = {"Hani": "Hans", "Hira": "Jpan", "Kana": "Jpan", "Hang": "Kore", "Bopo": "Hant"}
# Regions where a language is usually written otherwise than the table says.
_BY_REGION = {
    ("zh", "TW"): "Hant", ("zh", "HK"): "Hant", ("zh", "MO"): "Hant", ("zh", "CN"): "Hans",
    ("zh", "SG"): "Hans", ("zh", "MY"): "Hans", ("yue", "CN"): "Hans", ("pa", "PK"): "Aran",
    ("uz", "AF"): "Arab", ("az", "IR"): "Arab", ("tk", "IR"): "Arab", ("ku", "IQ"): "Arab",
    ("ku", "IR"): "Arab", ("ku", "SY"): "Latn", ("kk", "CN"): "Arab", ("ky", "CN"): "Arab",
    ("mn", "CN"): "Mong", ("sd", "IN"): "Deva", ("ug", "KZ"): "Cyrl", ("sr", "ME"): "Latn",
    ("tg", "AF"): "Arab", ("ha", "SD"): "Arab", ("kxm", "TH"): "Thai",
}  # fmt: skip


def letter_counts(text: str) -> dict[str, int]:
    """Give how many letters of each Unicode script stand in `text`, most first."""
    return dict(_counted(text))


# A window asks several times for the few texts it shows.
@lru_cache(maxsize=64)
def _counted(text: str) -> tuple[tuple[str, int], ...]:
    counts: Counter[str] = Counter()
    for character, times in Counter(text).items():
        script = _script_of_letter(character)
        if script:
            counts[script] += times
    return tuple(counts.most_common())


@lru_cache(maxsize=16_384)
def _script_of_letter(character: str) -> str | None:
    return None if unicodedata.category(character).startswith("M") else script_of(character)


def share_in(text: str, forms: Iterable[str]) -> tuple[float, int]:
    """Give the share of letters written in one of `forms`, and the number of all letters."""
    counts = letter_counts(text)
    total = sum(counts.values())
    wanted = {script for form in forms for script in unicode_scripts(form)}
    fitting = sum(times for script, times in counts.items() if script in wanted)
    return (fitting / total if total else 0.0), total


@lru_cache(maxsize=16_384)
def script_of(character: str) -> str | None:
    """Give the Unicode script of one letter or mark; None for what scripts share."""
    starts, ends, codes = _index()
    point = ord(character)
    place = bisect_right(starts, point) - 1
    return codes[place] if place >= 0 and point <= ends[place] else None


def unicode_scripts(form: str) -> tuple[str, ...]:
    """Give the Unicode scripts that `form` is written with, e.g. Han, Hiragana, Katakana for `Jpan`."""
    return _UNICODE_SCRIPTS.get(form, (form,))


def likely(tag: str) -> tuple[str, ...]:
    """Give the forms that a language is written in, most usual first; () when nothing is known.

    A script subtag in the tag decides alone; a region may put another form first.
    """
    parts = tags.parse(tag)
    language = tables.languages().get(parts.language) if parts.known else None
    if parts.script:
        return (_explicit(parts.script, language),)
    if language is None:
        return ()
    first = _BY_REGION.get((language.tag, parts.region))
    return tuple(dict.fromkeys((first, *language.scripts))) if first else language.scripts


def likely_of(many: str | Iterable[str] | None) -> tuple[str, ...]:
    """Give the forms of all languages of mixed speech; () when one of them has no opinion."""
    found = [likely(tag) for tag in tags.split(many)]
    if not all(found):
        return ()
    return tuple(dict.fromkeys(form for forms in found for form in forms))


def form_of_text(text: str) -> str | None:
    """Give the form in which most letters of `text` are written; None without letters.

    One kana letter is enough to take Han letters for Japanese, one Hangul letter for Korean.
    """
    counts = letter_counts(text)
    if not counts:
        return None
    if next(iter(counts)) == "Hani":
        other = next((script for script in counts if script in ("Hira", "Kana", "Hang", "Bopo")), "Hani")
        return _FORMS[other]
    first = next(iter(counts))
    return _FORMS.get(first, first)


def to_show(many: str | Iterable[str] | None, text: str) -> str:
    """Give the form whose font and line height suit `text` in the language or languages given.

    The first form of the tags that covers most letters wins; where none covers half of them, the text
    itself decides; without letters the first tag does, and `Latn` when nothing is known.
    """
    forms = [form for tag in tags.split(many) for form in likely(tag)]
    counts = letter_counts(text)
    total = sum(counts.values())
    best, covered = None, 0
    for form in forms:
        fitting = sum(counts.get(script, 0) for script in unicode_scripts(form))
        if fitting > covered:
            best, covered = form, fitting
    if best is not None and covered * 2 >= total:
        return best
    return form_of_text(text) or (forms[0] if forms else "Latn")


@lru_cache(maxsize=256)
def right_to_left(form: str) -> bool:
    """Tell whether `form` runs from right to left."""
    script = tables.scripts().get(unicode_scripts(form)[0])
    return script is not None and script.right_to_left


def _explicit(script: str, language: Language | None) -> str:
    # `ur-Arab` says no more than `ur`: still read in Nastaliq.
    if script == "Arab" and language is not None and "Aran" in language.scripts:
        return "Aran"
    return "Hans" if script == "Hani" else script


@cache
def _index() -> tuple[list[int], list[int], list[str]]:
    rows = sorted((a, b, script.code) for script in tables.scripts().values() for a, b in script.ranges)
    return [row[0] for row in rows], [row[1] for row in rows], [row[2] for row in rows]
