# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the fonts of Chinese, Japanese and Korean cost a start that does not need them, and one that does.

The letters of the tests stand for the large collections of `packaging/make_fonts.py --cjk`, padded to their
size: of a font that is not needed only the names are read.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import material
from harness import Bench, benchmark, in_turns
from start_up import PRODUCT, compiled, home_with_open_pack, paints

ROUNDS = 15
LARGE = 20_000_000


def fill(folder: Path) -> None:
    """Put a large font for each way of writing into `folder`."""
    for font in material.LETTERS.glob("*.otf"):
        with Path(shutil.copy(font, folder)).open("ab") as file:
            file.write(bytes(LARGE))


@benchmark(
    "start-fonts",
    "process start to first item painted, with all fonts there are against none but the bundled",
)
def start_fonts(bench: Bench) -> None:
    """Measure the same start of an English pack with and without the large fonts in the home, in turns."""
    around = compiled(bench.folder / "compiled")
    homes = {}
    for name in ("plain", "all"):
        homes[name] = bench.folder / name
        home_with_open_pack(homes[name], 100)
        shutil.rmtree(homes[name] / "fonts")
        (homes[name] / "fonts").mkdir()
    fill(homes["all"] / "fonts")

    def start(name: str) -> float:
        return paints(PRODUCT, around, "--home", str(homes[name]))[1]

    full, plain = in_turns(lambda: start("all"), lambda: start("plain"), rounds=bench.size(ROUNDS, 3), warm=2)
    bench.ratio("whole window painted, all fonts available", full, plain, at_most=1.2)
