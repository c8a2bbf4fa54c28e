# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Holds the translations against the glossary: each fixed word is said by one of its forms.

    python packaging/glossary.py            print every text that says a word otherwise

`i18n/glossary.tsv` has a row for each word: the word, a note, and for each language its forms with `|` between
them, the usual one first. A text that holds the word has to hold one of the forms, however long it grows at
the end; accents and letter variants do not count. `i18n/glossary_exceptions.tsv` names the texts that may say
it otherwise: language, word, English text.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from annotator_app.language.folding import fold  # noqa: E402 - the package is not installed here

FOLDER = ROOT / "i18n"
GLOSSARY = FOLDER / "glossary.tsv"
EXCEPTIONS = FOLDER / "glossary_exceptions.tsv"
# What is not said in words: named places, options of the command line, keys and paths of plans.
_NO_WORDS = re.compile(r"\{\w+\}|%n|--[\w-]+|\S*\[[^\]]*\]\S*|`[^`]*`")


@dataclass(frozen=True)
class Word:
    """A fixed word of the interface with its forms by language."""

    english: str
    note: str
    forms: Mapping[str, tuple[str, ...]]

    def stands_in(self, text: str) -> bool:
        """Tell whether an English text holds the word, in the singular or the plural."""
        return _stands_in(self.english, text)

    def is_said_in(self, text: str, language: str) -> bool:
        """Tell whether a translation holds one of the forms."""
        folded = _folded(_plain(text))
        forms = self.forms.get(language, ())
        return not forms or any(_folded(form) in folded for form in forms)


@dataclass(frozen=True)
class Otherwise:
    """A text that says a word of the glossary by none of its forms."""

    language: str
    word: str
    source: str
    said: str


def words(path: Path = GLOSSARY) -> list[Word]:
    """Give the rows of the glossary."""
    head, *rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    languages = head[2:]
    return [
        Word(
            row[0],
            row[1],
            {tag: tuple(filter(None, cell.split("|"))) for tag, cell in zip(languages, row[2:], strict=True)},
        )
        for row in rows
    ]


def exceptions(path: Path = EXCEPTIONS) -> set[tuple[str, str, str]]:
    """Give language, word and English text of what may be said otherwise."""
    rows = (
        line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")
    )
    return {(language, word, source) for language, word, source in rows}


def messages(path: Path) -> Iterator[tuple[str, list[str]]]:
    """Give each text of a translation file with its finished translations."""
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        if all(forms):
            yield message.findtext("source", ""), forms


def found(folder: Path = FOLDER) -> list[Otherwise]:
    """Give every text that says a word of the glossary otherwise and is no exception."""
    files = {path.stem.removeprefix("annotator_"): path for path in sorted(folder.glob("annotator_*.ts"))}
    return [
        one for language, path in files.items() if language != "en" for one in _said_otherwise(language, path)
    ]


def _said_otherwise(language: str, path: Path) -> Iterator[Otherwise]:
    allowed, glossary = exceptions(), words()
    for source, forms in messages(path):
        held = (word for word in glossary if word.stands_in(source))
        for word in held:
            # A form for one or two of a thing may say the number and the thing in one word: the last one counts.
            excused = (language, word.english, one_line(source)) in allowed
            if not excused and not word.is_said_in(forms[-1], language):
                yield Otherwise(language, word.english, one_line(source), forms[-1])


def one_line(text: str) -> str:
    """Give a text as it stands in the table of exceptions."""
    return text.replace("\n", "\\n")


# Every English text is held against every word once for each language, so what was found is kept.
@cache
def _stands_in(word: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(word)}(?:e?s)?\b", _plain(text), re.IGNORECASE) is not None


@cache
def _plain(text: str) -> str:
    return _NO_WORDS.sub(" ", text)


@cache
def _folded(text: str) -> str:
    return fold(text)


def main() -> int:
    """Print what is said otherwise; 1 where there is something."""
    wrong = found()
    for one in wrong:
        print(f"{one.language}\t{one.word}\t{one.source}\n    {one.said}")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
