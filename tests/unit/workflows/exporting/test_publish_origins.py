# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Card and metadata: what was suggested and taken, how much people wrote themselves, and no figure of a few items."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator_app.model.question import Choice, Option, Text
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.reporting import make_report
from tests.builders import stores
from tests.builders.settled import bundle_of

LABEL = Choice(id="label", required=True, options=tuple(Option(id=one, text={"en": one}) for one in "xyz"))
REASON = Text(id="reason")
SECRET = "gpt-of-somebody"
COUNT = 40
LEFT_OUT = 10


def counted(**counts: int) -> dict[str, int]:
    return {"active_s": 9, **{f"reason.{name}": count for name, count in counts.items()}}


def bundle(folder: Path, *, suggested: bool, pasted: int) -> Path:
    """Ann wrote 100 characters for each item: `pasted` of them she pasted; the last four began as suggestions."""
    items = [stores.fields("sentiment", number, "en", 60) for number in range(COUNT)]
    values: dict[tuple[str, int], dict[str, Any]] = {}
    for number in range(COUNT):
        how = {"pasted_outside": 100} if number < pasted else {"typed": 100}
        values["Ann", number] = {"timing": counted(**how)}
        if suggested and number >= LEFT_OUT:
            word = (
                "after changed" if number == LEFT_OUT else "before taken" if number % 2 else "before ignored"
            )
            own = {"label": word} | ({"reason": "before taken"} if number >= COUNT - 4 else {})
            values["Ann", number]["suggestion"] = own
    kept = {
        one["id"]: {"keep": {"suggestion": {
            "values": {"label": "x", "reason": "a" * 100}, "left_out": number < LEFT_OUT, "by": SECRET,
        }}}
        for number, one in enumerate(items)
    }  # fmt: skip
    # An item that is shown a second time is no further item.
    twice = {**items[-1], "id": "item-again"}
    kept["item-again"] = {**kept[items[-1]["id"]], "repeat_of": items[-1]["id"]}
    items.append(twice)
    task = stores.task("sentiment", questions=(LABEL, REASON), guidelines=())
    said = [{"label": "x", "reason": "a" * 100}] * COUNT
    return bundle_of(
        folder / "p.bundle", task, items, {"Ann": said}, more=kept if suggested else None, values=values
    )


def published(folder: Path, **how: Any) -> tuple[str, dict[str, str]]:
    folder.mkdir()
    export_set.run(bundle(folder, **how), "dataset", folder / "set")
    about = json.loads((folder / "set" / "croissant.json").read_bytes())
    return (folder / "set" / "README.md").read_text(encoding="utf-8"), about


def test_what_was_suggested_stands_in_card_and_metadata_and_who_did_in_neither(tmp_path: Path) -> None:
    card, about = published(tmp_path / "with", suggested=True, pasted=0)
    line = (
        "`label`, en: in view before 29 answers, only after the answer 1, unseen 10. "
        "Taken: 15 (50 %); taken and changed: 1 (3 %); ignored: 14."
    )
    for told in (card, about["rai:machineAnnotationTools"]):
        assert "Answers were suggested to people for 30 items" in told
        assert "10 more items went out without their suggestion" in told
        assert line in told
        assert SECRET not in told
    assert "None" not in about["rai:machineAnnotationTools"]
    assert SECRET not in json.dumps(about)
    card, about = published(tmp_path / "without", suggested=False, pasted=0)
    assert about["rai:machineAnnotationTools"] == "None: people gave all answers."
    assert "## Suggestions" not in card


def test_the_real_share_stands_in_card_metadata_and_report(tmp_path: Path) -> None:
    card, about = published(tmp_path / "set", suggested=True, pasted=18)
    line = (
        "`reason`, en: 40 texts, 4000 characters; by texts (by characters): typed 45 % (45 %), "
        "edited-suggestion 10 % (10 %), pasted 45 % (45 %). "
        "Written by people: 45 % of the texts and 45 % of the characters whose origin is known. **Below 50 %.**"
    )
    assert line in card
    assert line in about["rai:dataCollection"]
    assert "To train a model on the texts of reason as people's own" in card
    out = tmp_path / "tables"
    make_report.run(tmp_path / "set" / "p.bundle", tmp_path / "report.html", csv_dir=out)
    table = (out / "text-origins.csv").read_text(encoding="utf-8").splitlines()
    assert table[1:] == [
        "reason,en,typed,18,45.0 %,1800", "reason,en,edited-suggestion,4,10.0 %,400", "reason,en,pasted,18,45.0 %,1800",
    ]  # fmt: skip


@pytest.mark.parametrize("pasted", [0, 20])
def test_half_and_more_is_no_warning(tmp_path: Path, pasted: int) -> None:
    card, _about = published(tmp_path / "set", suggested=False, pasted=pasted)
    assert "Written by people: " in card
    assert "Below 50 %" not in card
    assert "To train a model on the texts" not in card


@pytest.mark.parametrize(("shared", "told"), [(29, False), (30, True)])
def test_below_thirty_shared_items_the_card_has_nothing_that_corrects_for_chance(
    tmp_path: Path, shared: int, told: bool
) -> None:
    """quality.md 1.3: raw agreement stays, with its n and without an interval."""
    items = [stores.fields("sentiment", number, "en", 60) for number in range(40)]
    task = stores.task("sentiment", questions=(LABEL,), guidelines=())
    people = {
        "Ann": [{"label": "xyz"[number % 3]} for number in range(40)],
        "Ben": [
            {"label": "xyz"[number % 3] if number % 5 else "x"} if number < shared else None
            for number in range(40)
        ],
    }
    path = bundle_of(tmp_path / "p.bundle", task, items, people)
    export_set.run(path, "dataset", tmp_path / "set")
    card = (tmp_path / "set" / "README.md").read_text(encoding="utf-8")
    (line,) = (one for one in card.splitlines() if one.startswith("- `label`, en: ") and "people)" in one)
    about = json.loads((tmp_path / "set" / "croissant.json").read_bytes())["rai:dataAnnotationAnalysis"]
    assert line in about
    assert "raw agreement 0." in line
    assert f"({shared} items with two answers and more, 2 people)" in line
    assert ("Gwet AC1 0." in line, "Fleiss kappa 0." in line, "about" in line) == (told, told, told)
    assert ("alpha: Cannot be computed: too few items (29, at least 30), raw" in line) is not told


@pytest.mark.parametrize(("pasted", "warned"), [(21, True), (20, False), (0, False)])
def test_texts_to_train_on_that_people_did_not_type_are_told(
    tmp_path: Path, pasted: int, warned: bool
) -> None:
    """Below half of the texts whose origin is known (quality.md 3.4); rows for others do not warn of it."""
    items = [stores.fields("open_question", number, "en", 60) for number in range(COUNT)]
    values = {
        ("Ann", number): {
            "timing": {"active_s": 9, "answer.pasted_outside" if number < pasted else "answer.typed": 100}
        }
        for number in range(COUNT)
    }
    task = stores.task("open_question", questions=(Text(id="answer"),), guidelines=())
    path = bundle_of(
        tmp_path / "p.bundle", task, items, {"Ann": [{"answer": "a" * 100}] * COUNT}, values=values
    )
    said = "People wrote fewer than half of the texts themselves: 19 of 40 whose origin is known."
    for told in (export_set.look(path, "sft"), export_set.run(path, "sft", tmp_path / "rows")):
        assert [one.message for one in told.problems] == [said] * warned
    assert export_set.look(path, "jsonl").problems == ()
