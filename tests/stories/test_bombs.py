# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Files made to fill memory or time: taken or refused within five seconds of one core, all within one gigabyte."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotator_app.errors import Problem, SourceError
from annotator_app.exchange.reading import programs
from annotator_app.exchange.reading.rows import ALWAYS, MISSING, look_up
from annotator_app.exchange.reading.source import ReadOptions, read
from annotator_app.workflows.checking import verify_pack
from tests.builders import pace
from tests.builders.bombs import PACKS, SHEETS, SOURCES
from tests.builders.packs import believing
from tests.rules import tree

SECONDS, MEGABYTES = 5, 1024
TAKEN = frozenset(
    ("63 countersignatures", "5,000 signers", "a list of signers of comments", "4 MiB of revoked keys",
     "40,000 recipients", "10,000 options")
)  # fmt: skip


def open_pack(name: str) -> tuple[bool, float]:
    data = PACKS[name]()
    began = time.process_time()
    report = verify_pack.run(data, trust=believing())
    assert len(report.problems) <= 1_000, "more than a person could read"
    return report.ok, time.process_time() - began


def read_source(name: str, folder: Path) -> float:
    if name in SHEETS:
        file, data = SHEETS[name]
        (folder / file).write_bytes(data())
    else:
        file, text = SOURCES[name]
        (folder / file).write_text(text(), encoding="utf-8")
    form = {"a.txt": "lines", "s.json": "squad"}.get(file, "auto")
    form = Path(file).stem if Path(file).stem in programs.NAMES else form
    began = time.process_time()
    problems: tuple[Problem, ...] = ()
    try:
        table = read(folder, file, ReadOptions(format=form))
        for row in table.rows[:50]:
            assert all(column in ALWAYS or look_up(row, column) is not MISSING for column in row.names()[:50])
    except SourceError as error:
        problems = error.problems
    assert len(problems) <= 1_000, "more than a person could read"
    return time.process_time() - began


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.skipif(sys.platform == "win32", reason="the system does not tell the peak of memory")
def test_all_of_them_stay_within_their_time_and_one_gigabyte(tmp_path: Path) -> None:
    script = (
        "import json, resource, sys; from pathlib import Path\n"
        "from tests.stories.test_bombs import PACKS, SHEETS, SOURCES, open_pack, read_source\n"
        "told = {name: open_pack(name) for name in PACKS}\n"
        "told |= {name: (None, read_source(name, Path(sys.argv[1]))) for name in [*SOURCES, *SHEETS]}\n"
        "print(json.dumps(told))\n"
        "if sys.platform == 'linux':\n"
        # What getrusage tells there holds the peak of the process that started this one, too.
        "    told = Path('/proc/self/status').read_text().split('VmHWM:')[1]\n"
        "    print(int(told.split()[0]) // 1024)\n"
        "else:\n"
        "    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 * 1024))\n"
    )
    made = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], cwd=tree.ROOT, capture_output=True, text=True
    )
    assert made.returncode == 0, made.stderr
    told, megabytes = made.stdout.splitlines()
    results: dict[str, tuple[bool | None, float]] = json.loads(told)
    assert results.keys() == {*PACKS, *SOURCES, *SHEETS}
    assert {name for name, (taken, _seconds) in results.items() if taken} == TAKEN
    name, (_taken, seconds) = max(results.items(), key=lambda one: one[1][1])
    assert seconds < SECONDS or seconds < pace.allowed(SECONDS), (name, seconds)
    assert int(megabytes) < MEGABYTES
