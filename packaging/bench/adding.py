# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Adding a 100,000-item pack, and answering another pack meanwhile.

The baseline of adding reads the same items as JSONL with orjson and inserts them raw in one transaction,
synced to the disk as the product's store is. Answering has its own: the same answers with nothing beside.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson

import material
from harness import Bench, benchmark, in_turns, shown

ITEMS = 100_000
ROUNDS = 3
ANSWERS = 400
PAUSE = 0.005
PACKS = 4


@benchmark(
    "add", "adding a 100,000-item pack against orjson + raw insert of the same JSONL in one transaction"
)
def add(bench: Bench) -> None:
    """Measure copying, signature, hashes, validation and store, from a file to a visible pack."""
    task = material.task(bench.size(ITEMS, 100))
    pack = bench.folder / "large.pack"
    task.write(pack)
    source = bench.folder / "items.jsonl"
    source.write_bytes(b"".join(task.lines))
    number = iter(range(1000))
    subject, baseline = in_turns(
        lambda: _add_to_new_home(bench.folder / f"home-{next(number)}", pack),
        lambda: _insert_raw(bench.folder / "raw.sqlite", source),
        rounds=ROUNDS,
    )
    what = f"add {len(task.items):,} items, {material.size_of([source]):.0f} MB as JSONL"
    bench.ratio(what, subject, baseline, at_most=3, unit="s")


@benchmark("answer-while-adding", "answers while a 100,000-item pack is being added, against answers alone")
def answer_while_adding(bench: Bench) -> None:
    """Measure from handing an answer over to its commit having returned, once alone and once beside an addition."""
    from annotator_app.workflows.keeping.home import open_home

    small = bench.folder / "small.pack"
    material.task(5 * ANSWERS, series="small").write(small)
    large = _large_packs(bench)
    with open_home(bench.folder / "home") as home:
        pack_id = _take(home, small)
        alone = list(_answers(home, pack_id, ANSWERS))
        adding = threading.Thread(target=lambda: [_take(home, pack) for pack in large])
        beside = []
        adding.start()
        for seconds in _answers(home, pack_id, 3 * ANSWERS):
            beside.append(seconds)
            if not adding.is_alive():
                break
        adding.join()
    bench.ratio("answer to commit, beside an addition", beside, alone)
    bench.absolute(f"the same, p99 of {len(beside)}", beside, at_most=0.025, share=0.99)
    bench.absolute("alone, p99", alone, share=0.99)
    print(f"  slowest beside an addition: {shown(max(beside), 'ms')}", flush=True)


def _large_packs(bench: Bench) -> list[Path]:
    task = material.task(bench.size(ITEMS, 5_000))
    packs = []
    for number in range(PACKS):
        task.series = f"large-{number}"
        packs.append(bench.folder / f"{task.series}.pack")
        task.write(packs[-1])
    return packs


def _add_to_new_home(place: Path, pack: Path) -> float:
    from annotator_app.workflows.keeping.home import open_home

    with open_home(place) as home:
        began = time.perf_counter()
        _take(home, pack)
        return time.perf_counter() - began


def _take(home: Any, pack: Path) -> str:
    from annotator_app.workflows.receiving import import_pack

    offered = import_pack.preview(home, pack)
    return import_pack.run(home, offered, accept="not_compared").pack


def _insert_raw(path: Path, source: Path) -> None:
    for old in path.parent.glob(f"{path.name}*"):
        old.unlink()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE items (key INTEGER PRIMARY KEY, id TEXT, line BLOB) STRICT")
    with connection, source.open("rb") as lines:
        rows = ((orjson.loads(line)["id"], line) for line in lines)
        connection.executemany("INSERT INTO items (id, line) VALUES (?, ?)", rows)
    connection.close()


def _answers(home: Any, pack_id: str, count: int) -> Iterator[float]:
    """Answer items as a quick person does and give the seconds until each is on the disk."""
    from annotator_app.workflows.labelling.label import LabellingSession

    session = LabellingSession(home, pack_id)
    saved = threading.Event()
    session.on_saved = saved.set
    question = session.questions()[0]
    try:
        for _ in range(count):
            session.set(question.id, session.shown(question.id)[0])
            saved.clear()
            began = time.perf_counter()
            session.commit()
            while session.pending:
                saved.wait(0.5)
                saved.clear()
            yield time.perf_counter() - began
            session.go(session.position + 1)
            time.sleep(PAUSE)
    finally:
        session.close()
