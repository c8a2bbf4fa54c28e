# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Damaged packs never crash the program, never get in, and leave the home as it was.

20,000 files with random damage are offered to a home that has the undamaged pack. What is not refused can
only be the very same pack (bits that a container ignores), which is here already and changes nothing.
Further thousands are damaged inside and then signed anew, so that the deeper layers meet them too.
"""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from annotator_app.errors import PackError, PostilError, TrustError
from annotator_app.packs.trust import Policy, Trusted
from annotator_app.workflows.checking import verify_pack
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.keeping.home_files import SAVED
from annotator_app.workflows.receiving import import_pack
from tests.builders import packs
from tests.builders.damaged_packs import damaged, signed_anew
from tests.builders.home_state import everything, files
from tests.builders.labelled import pack_in
from tests.builders.work import CONTRIBUTOR, FAMILIES, a_result, a_task

PARTS, DAMAGED = 10, 2_000
SIGNED_ANEW = 1_000
PATIENCE = 60.0


def at_rest(home: Path) -> None:
    """Wait for the safety copy of the pack that was added, which is made in idle time: what comes later comes from damage."""
    end = time.perf_counter() + PATIENCE
    while not (home / SAVED).exists() and time.perf_counter() < end:
        time.sleep(0.01)
    assert list((home / "backups").glob("store-*.sqlite"))


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_damage_never_gets_in(part: int, own_home: Path, tmp_path: Path) -> None:
    draw = random.Random(20_000 + part)
    refused = 0
    with open_home(own_home) as home:
        pack = pack_in(home, a_task(FAMILIES[part % len(FAMILIES)], 5), tmp_path)
        whole = (tmp_path / "news-part-1-r1.taskpack").read_bytes()
        at_rest(home.path)
        before, offered_as = everything(home), tmp_path / "offered"
        for _ in range(DAMAGED):
            data = damaged(whole, draw)
            offered_as.write_bytes(data)
            offered = import_pack.preview(home, offered_as)
            if offered.state == "already":
                assert offered.pack_id == pack
                assert import_pack.run(home, offered).already
                continue
            refused += 1
            assert not offered.can_be_added, offered.state
            with pytest.raises((PackError, TrustError)):
                import_pack.run(home, offered, accept="match")
        assert files(home) == {name: digest for name, digest in before.items() if name != "rows"}
        assert everything(home) == before
    assert refused > DAMAGED * 0.9


@pytest.mark.parametrize("kind", ["task", "result", "keycard"])
def test_damage_behind_a_good_signature_never_crashes(kind: str) -> None:
    draw = random.Random(kind)
    whole = {"task": packs.task, "result": packs.result, "keycard": packs.keycard}[kind]()
    policy = packs.believing()
    codes: set[str] = set()
    for _ in range(SIGNED_ANEW):
        report = verify_pack.run(signed_anew(draw, whole), trust=policy)
        codes |= {problem.code for problem in report.problems}
        if not report.ok:
            assert isinstance(verify_pack.error_for(report), PostilError)
            assert report.pack is None
    assert {"D01"} < codes if kind != "keycard" else "M06" in codes


@pytest.mark.parametrize("family", FAMILIES)
def test_damage_in_the_answers_of_every_family_never_crashes(family: str, tmp_path: Path) -> None:
    draw = random.Random(family)
    task = a_task(family, 4)
    written = task.write(tmp_path / "t")
    policy = Policy((Trusted(CONTRIBUTOR.public, "c", ("result-v1@postil",)),))
    seen: set[str] = set()
    for number_ in range(60):
        result = a_result(task, written.pack_id)
        place = draw.randrange(1, len(result.journal), 2)
        answers = result.journal[place]["value"]["answers"]
        name = draw.choice(list(answers))
        answers[name] = draw.choice(
            (None, 5, [], {}, "x", [[1]], [{}], {"x": None}, True, [None], "none", {"none": True})
        )
        result.write(tmp_path / f"{number_}")
        report = verify_pack.run(tmp_path / f"{number_}", trust=policy, for_task=written.path)
        seen |= {problem.code for problem in report.problems}
    assert seen == {"D05"}
