# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Make resources/characters.tsv: the letters and marks of each language, for the character panel.

Needs the library gflanguages, whose lists come from the Unicode CLDR and from Google Fonts. Run once:
`python packaging/make_characters.py`. Scripts with thousands of signs are left out: people have input
methods for them, and a panel of them would help nobody.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path

from gflanguages import LoadLanguages

SOURCE = Path("resources/languages.tsv")
TARGET = Path("resources/characters.tsv")
HEADING = (
    "# language\tscript\tletters\tfurther letters\tmarks, from gflanguages (Apache License 2.0) "
    "and the Unicode CLDR (Unicode License v3)"
)
_TOO_MANY = 480
_CIRCLE = "\u25cc"


def rows() -> list[str]:
    """Give the lines of the table, sorted by language and script."""
    known = LoadLanguages()
    made = []
    for line in SOURCE.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        tag, codes, scripts, *_names = line.split("\t")
        for script in dict.fromkeys(scripts.replace("Aran", "Arab").split()):
            names = (f"{code}_{script}" for code in (tag, *codes.split()))
            found = next((known[name] for name in names if name in known), None)
            if found is None:
                continue
            said = found.exemplar_chars
            letters, further = _letters(said.base), _letters(said.auxiliary)
            marks = _marks(said.marks)
            if letters and len(letters) <= _TOO_MANY:
                further = [one for one in further if one not in letters]
                made.append("\t".join((tag, script, " ".join(letters), " ".join(further), " ".join(marks))))
    return sorted(made)


def _letters(text: str) -> list[str]:
    """Rows of plain Latin letters in braces are spellings, not letters; joiners are in the panel anyway."""
    found = []
    for token in text.replace("{", " ").replace("}", " ").split():
        letter = unicodedata.normalize("NFC", token.replace(_CIRCLE, ""))
        plain = len(letter) > 1 and letter.isascii()
        if letter and not plain and "-" not in letter and unicodedata.category(letter[0])[0] in "LN":
            found.append(letter)
    return list(dict.fromkeys(found))


def _marks(text: str) -> list[str]:
    found = [token.replace(_CIRCLE, "") for token in text.split()]
    return list(dict.fromkeys(one for one in found if one and unicodedata.category(one[0])[0] == "M"))


def main() -> None:
    """Write the table."""
    TARGET.write_text("\n".join((HEADING, *rows())) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
