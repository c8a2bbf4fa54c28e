# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Texts that try to turn a window around, and a desk that shows them."""

from __future__ import annotations

from pathlib import Path

from annotator_app.workflows.receiving import import_pack
from tests.builders.windows import Desk
from tests.builders.work import TaskMaker

TEXTS = {
    "overrides": "safe \u202e gnp.exe \u2066\u2067\u202d" * 50,
    "marks without end": "a" + "\u0301\u0489\u0e49" * 5_000,
    "lines of marks": ("x" + "\u0301" * 3_000 + " ") * 20,
    "no space": "x" * 1_000_000,
    "no space, another script": "क" * 300_000,
    "no space, right to left": "ش" * 300_000,
    "markup": "<img src='file:///etc/passwd'><a href='x'>x</a><script>x</script>&amp;<b>b</b>" * 100,
    "controls": "".join(map(chr, range(1, 32))) * 200 + "\x7f\x85\u2028\u2029",
    "lines": "a\n" * 50_000,
    "no width": "\u200b\u200d\ufeff" * 100_000,
    "joined faces": "👩‍👩‍👧‍👦" * 20_000,
    "brackets": "[" * 300_000,
}
WHOLE, NEXT = 8.0, 1.0  # seconds of processor time: open, lay out and show; go on to the next item
EVIL = "\u202egnp.exe\u2066 <b>bold</b> " + "a\u0301" * 400 + "x" * 3_000


def opened(desk: Desk, maker: TaskMaker, folder: Path) -> None:
    path = folder / "a.taskpack"
    maker.write(path)
    offered = import_pack.preview(desk.home, path)
    assert offered.can_be_added, offered.problems
    pack = import_pack.run(desk.home, offered, accept="match").pack
    desk.open()
    desk.window.open_pack(pack)
    desk.until(lambda: desk.window.desk is not None)
    desk.turn(0.2)
