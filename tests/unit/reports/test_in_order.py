# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The first items of many are those that sorting all of them by their ids would give, in any script and any length."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from annotator_app.model.charts import Listed
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.merged_set.names import Names
from annotator_app.workflows.reporting import in_order
from annotator_app.workflows.reporting.in_order import NamesInOrder, TextsInOrder, together
from tests.builders import reported

SIGNS = ("a", "b", "-", "10", "2", "ሰላም", "है", "\U0001e900", "é")


def ids(count: int, longest: int) -> list[str]:
    drawn = random.Random(count)
    found = {"".join(drawn.choices(SIGNS, k=drawn.randint(1, longest))) for _ in range(count)}
    return drawn.sample(sorted(found), len(found))


@pytest.mark.parametrize("longest", [3, 7, 40], ids=("short", "mixed", "longer than are laid out"))
@pytest.mark.parametrize("responses", [False, True], ids=("items", "responses"))
def test_names_are_told_in_the_order_of_their_items(
    monkeypatch: pytest.MonkeyPatch, longest: int, responses: bool
) -> None:
    monkeypatch.setattr(in_order, "_AT_ONCE", 7)
    names, kept = Names(), []
    for item in ids(200, longest):
        for unit in (f"{item}\x1fr-1", f"{item}\x1fr-2") if responses else (item,):
            names.add(unit)
            kept.append(item)
    ordered, drawn = NamesInOrder(names), random.Random(5)
    for most in (3, 500):
        numbers = drawn.sample(range(len(kept)), len(kept) // 2)
        wanted = sorted({kept[number] for number in numbers})
        expected = Listed(items=tuple(wanted[:most]), total=len(wanted))
        assert ordered.listed(np.array(numbers), most) == expected
    assert ordered.listed(np.zeros(0, dtype=np.int64), 9) == Listed(items=(), total=0)
    assert NamesInOrder(Names()).listed(np.zeros(0, dtype=np.int64), 9).total == 0


def test_many_texts_are_told_as_few_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with bundle_store.open_bundle(reported.sentiment(tmp_path / "words.bundle")) as bundle:
        texts = np.array(random.Random(3).sample(list(bundle.texts_by_id()), 70) * 2)
        few = TextsInOrder(bundle).listed(texts, 12)
        monkeypatch.setattr(in_order, "_FEW", 0)
        assert TextsInOrder(bundle).listed(texts, 12) == few
        assert (len(few.items), few.total) == (12, 70)
        assert list(few.items) == sorted(few.items)
        # Every second item gets another text, which is listed as the same item.
        changed = [replace(one, line=one.line.replace(b"{", b"{ ", 1)) for one in list(bundle.items())[::2]]
        bundle.record_build(bundle.latest_build(), changed, [])
        assert sum(bundle.same_as_before()) == len(changed) == 60
        every = np.array(list(bundle.texts_by_id()))
        assert TextsInOrder(bundle).listed(every, 3) == Listed(
            items=("ar-000", "ar-001", "ar-002"), total=120
        )
        assert TextsInOrder(bundle).listed(texts, 12) == few


def test_lists_of_several_languages_stand_together() -> None:
    lists = (Listed(items=("b", "d"), total=7), Listed(items=("a", "c"), total=2))
    assert together(lists, 3) == Listed(items=("a", "b", "c"), total=9)
    assert together((), 3) == Listed(items=(), total=0)
