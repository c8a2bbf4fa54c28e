# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Make resources/scripts.tsv from the Unicode data that comes with fontTools.

Run once for each new Unicode release: `python packaging/make_scripts.py`. One row a script: ISO 15924
code, English name, direction, ranges of its letters and marks in hexadecimal. Characters that several
scripts share (digits, punctuation, most combining accents) belong to none.
"""

from __future__ import annotations

from pathlib import Path

from fontTools import unicodedata

TARGET = Path("resources/scripts.tsv")
SHARED = {"Zyyy", "Zinh", "Zzzz"}


def ranges_by_script() -> dict[str, list[list[int]]]:
    """Give the ranges of each script; a gap that holds nothing of another script is closed."""
    found: dict[str, list[list[int]]] = {}
    last = ""
    for point in range(0x110000):
        script = unicodedata.script(chr(point))
        # "C" is a letter that is newer than the Python that runs this.
        if script in SHARED or unicodedata.category(chr(point))[0] not in "LMC":
            # A shared character inside ends the range, an unassigned one does not.
            last = last if script == "Zzzz" else ""
            continue
        ranges = found.setdefault(script, [])
        if script == last:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
        last = script
    return found


def row(script: str, ranges: list[list[int]]) -> str:
    """Give one line of the table."""
    hexes = " ".join(f"{a:X}" if a == b else f"{a:X}-{b:X}" for a, b in ranges)
    direction = unicodedata.script_horizontal_direction(script, "LTR").lower()
    return "\t".join((script, unicodedata.script_name(script).replace("_", " "), direction, hexes))


def main() -> None:
    """Write the table, scripts in the order of their codes."""
    rows = [row(script, ranges) for script, ranges in sorted(ranges_by_script().items())]
    heading = (
        "# script\tEnglish name\tdirection\tletters and marks, from the Unicode Character Database "
        "(Unicode License v3, names/LICENSE.txt)"
    )
    TARGET.write_text("\n".join((heading, *rows)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
