# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A whole round by the window alone: build, hand out, three people, review, rework, settle, report, export.

Five homes in three interface languages, real texts in three scripts; only files go from one to the other, and what
is asserted at the end are the bytes of the rows and of the page.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.coordinate.results import ResultsTab
from annotator_app.packs import reading
from tests.builders.round_people import LABELS, OPEN_TO_ALL, PEOPLE
from tests.builders.whole_round import TITLE, WholeRound


def test_a_round_without_a_terminal(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    round_ = WholeRound(qapp, tmp_path, monkeypatch)
    played(round_)


def played(round_: WholeRound) -> None:
    """Play the round and look at what comes out of it."""
    round_.build(round_.begin())
    results = [round_.work(name) for name in PEOPLE]
    with round_.coordinating("results-empty", ResultsTab):
        round_.merge(*results)
        review = round_.draw_review()
    verdicts = round_.review(review)
    with round_.coordinating("results", ResultsTab):
        round_.merge(verdicts)
        back = round_.send_back()
    again = round_.work_again(back)
    with round_.coordinating("results-rework", ResultsTab):
        round_.merge(again)
        round_.settle()
        page = round_.report()
        rows = round_.rows("3")
        labels = round_.rows("4")
    of_the_rows(round_, rows.read_bytes())
    of_the_labels(labels.read_bytes())
    of_the_page(page.read_bytes())
    nothing_went_out(round_, [*results, verdicts, again])


def of_the_rows(round_: WholeRound, whole: bytes) -> None:
    """Each item has one answer of each person, and the one that came back is the new one."""
    rows = [json.loads(line) for line in whole.splitlines()]
    assert Counter(row["item"] for row in rows) == dict.fromkeys(round_.right, len(PEOPLE))
    assert {row["state"] for row in rows} == {"done"}
    given = Counter((row["item"], row["answers"]["label"]) for row in rows)
    for item, label in round_.right.items():
        if item == OPEN_TO_ALL:
            assert [given[item, one] for one in LABELS] == [1, 1, 1]
        else:
            assert given[item, label] == len(PEOPLE), item
    assert not any(name.encode() in whole for name in PEOPLE), "pseudonyms stand in the place of names"
    texts = {row["item"]: row["source"]["content"]["text"]["text"] for row in rows}
    assert texts["amh-1"] == "ደህና ፣ አሁን ተኛ"


def of_the_labels(whole: bytes) -> None:
    """One row an item; the one that three people saw in three ways has the answer that was settled."""
    rows = {row["item"]: row for row in map(json.loads, whole.splitlines())}
    assert len(rows) == 9
    assert b"adjudicated" in whole
    assert LABELS[0] in json.dumps(rows[OPEN_TO_ALL])


def of_the_page(whole: bytes) -> None:
    """The page is whole and says what was done."""
    text = whole.decode("utf-8")
    assert text.rstrip().endswith("</html>")
    assert TITLE in text
    assert "<script" not in text


def nothing_went_out(round_: WholeRound, came: list[Path]) -> None:
    """Every step left a file, and nobody was sent what only the coordinator knows."""
    assert len({path.name for path in came}) == len(came)
    assert len(list(round_.packs.glob("*.taskpack"))) == len(PEOPLE) + 1
    for path in (*round_.packs.glob("*.taskpack"), *round_.packs.glob("*.reviewpack")):
        pack = reading.open_pack(path)
        held = b"".join(pack.read(name) for name in pack.names())
        assert not [secret for secret in (b"EUR", b"gold", b"planted") if secret in held], path.name
        if path.suffix == ".reviewpack":
            assert not [name for name in PEOPLE if name.encode() in held]
