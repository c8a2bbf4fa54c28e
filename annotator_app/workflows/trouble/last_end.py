# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Whether the window was closed the last time, or ended by itself: a mark that stands while it runs.

The report about it tells where the program was, never what a person read or wrote.
"""

from __future__ import annotations

import faulthandler
import platform
import re
import sys
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Final, TextIO

from annotator_app.model import clock
from annotator_app.packs import durable
from annotator_app.store.refusals import told
from annotator_app.workflows.keeping import pack_status
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.signing import identity

RUNNING: Final = "running"
CRASHES: Final = "crashes.txt"
FAULTS: Final = "faults.txt"
_TAIL_BYTES: Final = 20_000


def begin(home: Home) -> bool:
    """Mark that the window runs; True where the mark of the last time still stands.

    A home that cannot be written says nothing of it.
    """
    mark = home.logs / RUNNING
    before = mark.exists()
    try:
        mark.write_text(clock.stamp() + "\n", encoding="utf-8")
    except OSError:
        return False
    return before


def end(home: Home) -> None:
    """Take the mark away: the window was closed."""
    try:
        (home.logs / RUNNING).unlink(missing_ok=True)
    except OSError:
        return


def watch_faults(home: Home) -> Callable[[], object]:
    """Have a crash below Python written down: files, lines and functions only. What it gives ends that."""
    try:
        file = (home.logs / FAULTS).open("a", encoding="utf-8")
    except OSError:
        return lambda: None
    faulthandler.enable(file)
    return weakref.finalize(home, _stop_watching, file)


def _stop_watching(file: TextIO) -> None:
    faulthandler.disable()
    file.close()


def write_report(home: Home, out: Path) -> Path:
    """Write what a coordinator may pass on: versions, sizes, and where the program was. Raises StoreError."""
    software = identity.software()
    packs = pack_status.run(home)
    lines = [
        f"{software.name} {software.version}, {clock.stamp()}",
        f"Python {sys.version.split()[0]}, {platform.system()} {platform.release()}, {platform.machine()}",
        f"Packs: {len(packs)}",
        *(f"  {pack.family}, items: {pack.items}, answered: {pack.answered}" for pack in packs),
    ]
    for name in (CRASHES, FAULTS):
        lines += ["", name, _tail(home.logs / name)]
    with told(out):
        with out.open("w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        durable.sync_folder(out.parent)
    return out


def _tail(file: Path) -> str:
    try:
        text = file.read_bytes()[-_TAIL_BYTES:].decode("utf-8", "replace").rstrip()
    except OSError:
        return "-"
    # Where the program is installed may name a person.
    return re.sub(r'File "[^"]*[/\\]', 'File "', text)
