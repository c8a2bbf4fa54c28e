# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A study in which people write what a held-out item asks."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders.one_study import HEAD, Run, Study

HELD = "Why did the people of the old harbour town close the bridge last winter?"
SAME = "WHY did the people of the old harbour town close the bridge, last winter"
NEAR = "Why did the people of that old harbour town close the bridge last winter?"
INSIDE = f"The text does not say it. One may ask: {NEAR} It would be for safety, I think."
OTHER = "Because the ice had broken two of its wooden pillars in January."
FREE = {f"t{n}": f"Reason {n * 7919} is given by the mayor in paragraph {n * 104729}." for n in range(1, 5)}
SAID = {**FREE, "t1": SAME, "t2": INSIDE}


class One(Study):
    people = ("Ana",)


def rows() -> str:
    made = [f'h1,"{HELD}",heldout', "h2,Who built the mill of the upper village in those years?,heldout"]
    made += [
        f"t{n},What happened in the year {1700 + 13 * n} at place {n * 7919}?,train" for n in range(1, 5)
    ]
    return "\n".join(["id,question,split", *made])


@pytest.fixture
def study(run: Run, tmp_path: Path) -> One:
    plan = HEAD.format(family="open_question", fields='question = "question"', questions="")
    plan = plan[: plan.index("[plan]")] + '[splits]\ncolumn = "split"\n'
    made = One(run, tmp_path, plan, rows())
    (pack,) = made.build()["packs"]
    made.back = made.answer("Ana", pack["path"], lambda item: {"answer": SAID.get(item["id"], OTHER)})
    return made
