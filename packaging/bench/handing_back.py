# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Handing back 10,000 answers: written, synced, read back and verified.

The promise is a time; the baseline says what of it any program would need: the same two files of lines
deflated into a ZIP by the standard library with their hashes, synced, read again and hashed again.
"""

from __future__ import annotations

import hashlib
import os
import time
import zipfile
from pathlib import Path
from typing import Any

import material
from harness import Bench, benchmark, in_turns

ITEMS = 10_000
ROUNDS = 3


@benchmark(
    "hand-back", "handing back 10,000 answers, read back and verified, against zip + hashes + reading again"
)
def hand_back(bench: Bench) -> None:
    """Measure from the request to the result pack in its place."""
    from annotator_app.workflows.handing_back import hand_back
    from annotator_app.workflows.keeping.home import open_home
    from annotator_app.workflows.signing import identity

    pack = bench.folder / "task.pack"
    material.task(bench.size(ITEMS, 100)).write(pack)
    with open_home(bench.folder / "home") as home:
        identity.new(home, "Contributor 07")
        pack_id = _answered(home, pack)
        out = bench.folder / "result.pack"
        hand_back.run(home, pack_id, out)
        subject, baseline = in_turns(
            lambda: _handed_back(home, pack_id, out), lambda: _zipped_again(out), rounds=ROUNDS
        )
    what = f"hand back {bench.size(ITEMS, 100):,} answers, {material.size_of([out]):.1f} MB"
    bench.ratio(what, subject, baseline, unit="s")
    bench.absolute("the same", subject, at_most=2.0, unit="s")


def _handed_back(home: Any, pack_id: str, out: Path) -> None:
    from annotator_app.workflows.handing_back import hand_back

    hand_back.run(home, pack_id, out, force=True)


def _answered(home: Any, pack: Path) -> str:
    from annotator_app.workflows.labelling.label import LabellingSession
    from annotator_app.workflows.receiving import import_pack

    pack_id = import_pack.run(home, import_pack.preview(home, pack), accept="not_compared").pack
    session = LabellingSession(home, pack_id)
    question = session.questions()[0].id
    for position in range(session.count):
        session.go(position)
        session.set(question, session.shown(question)[position % 2])
        session.commit()
    session.close()
    return pack_id


def _zipped_again(pack: Path) -> float:
    with zipfile.ZipFile(pack) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    target = pack.with_suffix(".zip")
    began = time.perf_counter()
    with target.open("wb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            hashlib.sha256(content).digest()
            archive.writestr(name, content)
        file.flush()
    with target.open("rb+") as file:
        os.fsync(file.fileno())
    with zipfile.ZipFile(target) as archive:
        for name in archive.namelist():
            hashlib.sha256(archive.read(name)).digest()
    return time.perf_counter() - began
