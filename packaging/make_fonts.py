# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Make the bundled fonts from Noto releases: same letters, family names of our own.

Run once for each new release (needs fontTools):

    python packaging/make_fonts.py --folder DEBIAN_NOTO_FOLDER --folder UNPACKED_PACKAGE --folder …

Why renamed: with two releases of one family on a computer, Qt took letter shapes from one file and drew
them with the other, so words turned into other words. A family that nobody else has cannot be mixed up.
Nothing is subsetted. Hinting is dropped for the Arabic families only, where it moves dots; the others
keep theirs, which is vertical only.
"""

from __future__ import annotations

import argparse
import hashlib
from dataclasses import dataclass
from pathlib import Path

from fontTools.ttLib import TTFont

OURS, THEIRS = "Postil", "Noto"
WEIGHTS = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}
HINTING_TABLES = ("fpgm", "prep", "cvt ", "cvar", "hdmx", "VDMX", "LTSH")


@dataclass(frozen=True, slots=True)
class Family:
    """One family to make: its name after the prefix, its weights, whether it keeps its hinting."""

    name: str
    weights: tuple[int, ...] = (400, 700)
    hinted: bool = True


FAMILIES = (
    Family("Sans", weights=(400, 500, 600, 700)),
    Family("Sans Mono", weights=(400,)),
    Family("Sans Devanagari"),
    Family("Sans Bengali"),
    Family("Sans Gurmukhi"),
    Family("Sans Gujarati"),
    Family("Sans Oriya"),
    Family("Sans Tamil"),
    Family("Sans Telugu"),
    Family("Sans Kannada"),
    Family("Sans Malayalam"),
    Family("Sans Sinhala"),
    Family("Sans Arabic", hinted=False),
    Family("Naskh Arabic", hinted=False),
    Family("Nastaliq Urdu", hinted=False),
    Family("Sans Hebrew"),
    Family("Sans Ethiopic"),
    Family("Sans Thai"),
    Family("Sans Lao"),
    Family("Sans Khmer"),
    Family("Sans Myanmar"),
    Family("Serif Tibetan"),
    Family("Sans Georgian"),
    Family("Sans Armenian"),
    # Upstream has drawn these two in one weight only.
    Family("Sans Tifinagh", weights=(400,)),
    Family("Sans NKo", weights=(400,)),
    Family("Sans Adlam"),
    Family("Sans Ol Chiki"),
    Family("Sans Meetei Mayek"),
    # Signs that stand in real texts of every language, so that they show where no system font has them.
    Family("Emoji", weights=(400,)),
    Family("Sans Symbols", weights=(400,)),
    Family("Sans Symbols 2", weights=(400,)),
    Family("Sans Math", weights=(400,)),
)


def make_all(folders: list[Path], target: Path) -> list[str]:
    """Make every file of `FAMILIES` in `target` and give the rows of the table of sources."""
    target.mkdir(parents=True, exist_ok=True)
    return [
        make_one(newest(folders, family, weight), family, weight, target)
        for family in FAMILIES
        for weight in family.weights
    ]


def newest(folders: list[Path], family: Family, weight: int) -> Path:
    """Give the file of the highest revision among all folders."""
    stem = (THEIRS + family.name).replace(" ", "")
    names = (f"{stem}-{WEIGHTS[weight]}.ttf", f"{stem}_{weight}{WEIGHTS[weight]}.ttf")
    found = [path for folder in folders for name in names for path in folder.rglob(name)]
    if not found:
        raise SystemExit(f"No file for {family.name} {weight} in the folders given.")
    return max(found, key=lambda path: TTFont(path, lazy=True)["head"].fontRevision)


def make_one(source: Path, family: Family, weight: int, target: Path) -> str:
    """Write one font under its new name and give its row in the table of sources."""
    font = TTFont(source, recalcTimestamp=False)
    version = font["name"].getDebugName(5).split(";")[0].removeprefix("Version ")
    rename(font, f"{OURS} {family.name}", weight)
    if not family.hinted:
        drop_hinting(font)
    made = target / f"{OURS}{family.name.replace(' ', '')}-{WEIGHTS[weight]}.ttf"
    font.save(made, reorderTables=True)
    digest = hashlib.sha256(source.read_bytes()).hexdigest()
    return f"| {made.name} | {source.name} | {version} | {digest} |"


def rename(font: TTFont, family: str, weight: int) -> None:
    """Replace every name by which a system could find the font; the notices stay."""
    style = WEIGHTS[weight]
    plain = style in ("Regular", "Bold")
    postscript = f"{family.replace(' ', '')}-{style}"
    revision = f"{font['head'].fontRevision:.3f}"
    names = {
        1: family if plain else f"{family} {style}",
        2: style if plain else "Regular",
        3: f"{revision};{postscript}",
        4: f"{family} {style}",
        6: postscript,
        16: None if plain else family,
        17: None if plain else style,
    }
    table = font["name"]
    # Other languages and platforms may keep the old name: one record each, in English, is left.
    for record in [r for r in table.names if r.nameID in (*names, 21, 22, 25) or r.platformID != 3]:
        table.removeNames(record.nameID, record.platformID, record.platEncID, record.langID)
    for number, text in names.items():
        if text is not None:
            table.setName(text, number, 3, 1, 0x409)


def drop_hinting(font: TTFont) -> None:
    """Remove the instructions that move points on small sizes."""
    for tag in HINTING_TABLES:
        if tag in font:
            del font[tag]
    for name in font.getGlyphOrder():
        font["glyf"][name].removeHinting()


def main() -> None:
    """Read the folders from the command line, make the fonts and the table of their sources."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--folder", type=Path, action="append", required=True, help="where Noto files lie")
    parser.add_argument("--target", type=Path, default=Path("resources/fonts"))
    chosen = parser.parse_args()
    rows = make_all(chosen.folder, chosen.target)
    sources = chosen.target / "SOURCES.md"
    before = sources.read_text(encoding="utf-8").split("| file |")[0] if sources.exists() else ""
    table = ["| file | made from | version | SHA-256 of the original |", "| --- | --- | --- | --- |", *rows]
    sources.write_text(before + "\n".join(table) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
