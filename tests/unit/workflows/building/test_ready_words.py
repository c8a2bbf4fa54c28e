# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The ready criteria, issues and faults are in every language of the interface, and packs carry all of them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from annotator_app import families, paths
from annotator_app.model.criteria import CRITERIA, FAULTS, ISSUES, SEVERITIES, STRENGTH
from annotator_app.workflows.building.plans.plan import load
from annotator_app.workflows.building.plans.plan_questions import questions
from tests.builders.plans import plan_text, write

INTERFACE = {path.stem.removeprefix("annotator_") for path in paths.translations().glob("annotator_*.ts")}
OTHERS = sorted(INTERFACE - {"en"})
FOLDER = paths.resources() / "criteria"
NAMED = "".join(f'[[question]]\nid = "{one.id}"\n' for one in (*CRITERIA, ISSUES))
ASKED = {
    "rating": plan_text("rating", 'responses = ["r"]\nprompt = "p"', more=NAMED),
    "summary": plan_text("summary", 'source = "s"\nsummary = "t"', more='[[question]]\nid = "faults"\n'),
    "comparison": plan_text("comparison", "", more='[[question]]\nid = "strength"\n'),
}


def texts(value: Any) -> Iterator[dict[str, str]]:
    """Give every text in several languages, at any depth."""
    if isinstance(value, dict) and "en" in value:
        yield value
    elif isinstance(value, dict):
        yield from (text for one in value.values() for text in texts(one))
    elif isinstance(value, tuple):
        yield from (text for one in value for text in texts(one))
    elif is_dataclass(value):
        yield from (text for one in fields(value) for text in texts(getattr(value, one.name)))


def english() -> list[str]:
    """Give the English texts of all questions that families ask of themselves, each once."""
    own = tuple(one.question for family in families.ALL for one in family.own)
    return list(dict.fromkeys(text["en"] for text in texts(own)))


def test_every_language_of_the_interface_has_a_file() -> None:
    assert len(INTERFACE) == 13
    assert sorted(path.stem for path in FOLDER.iterdir()) == OTHERS


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_there_and_in_the_language(language: str) -> None:
    table = tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
    assert sorted(table) == sorted(english())
    assert [source for source, text in table.items() if text.strip() in ("", source)] == []
    for source, text in table.items():
        assert text == text.strip()
        assert (text[-1] in "?؟？") == source.endswith("?"), text
        assert text[-1] not in ".。।።۔", text
    for scale in CRITERIA:
        anchors = [table[anchor["en"]] for anchor in scale.anchors.values()]
        assert len(set(anchors)) == len(anchors), f"two points of {scale.id} read the same"


def test_all_points_issues_faults_and_severities_are_among_them() -> None:
    every = list(texts((*CRITERIA, ISSUES, STRENGTH, *FAULTS, *SEVERITIES)))
    assert len(every) == 5 * 7 + 8 + 3 + 3 + 3
    assert {text["en"] for text in every} == set(english())


@pytest.mark.parametrize("family", ASKED)
def test_a_pack_carries_them_in_every_language(tmp_path: Path, family: str) -> None:
    known = families.by_id(family)
    assert known is not None
    made, problems = questions(load(write(tmp_path, ASKED[family])), known)
    assert not problems
    carried = list(texts(made))
    assert len(carried) == {"rating": 43, "summary": 41, "comparison": 3}[family]
    assert [text["en"] for text in carried if set(text) != INTERFACE] == []


def test_what_a_plan_words_anew_stays_as_it_says(tmp_path: Path) -> None:
    known = families.by_id("rating")
    assert known is not None
    more = '[[question]]\nid = "accuracy"\ntext = { en = "Accuracy", sw = "Ukweli" }\n'
    (made,), _problems = questions(load(write(tmp_path, plan_text("rating", "", more=more))), known)
    assert made.text == {"en": "Accuracy", "sw": "Ukweli"}
    assert made.help is not None
    assert set(made.help) == INTERFACE


@pytest.mark.parametrize("family", [family.id for family in families.ALL])
def test_the_plans_of_the_demo_speak_every_language(family: str) -> None:
    plan = paths.resources() / "samples" / "demo" / f"{family}.toml"
    said = list(texts(as_tuples(tomllib.loads(plan.read_text(encoding="utf-8")))))
    assert len(said) >= 2, "the title and the guidelines at least"
    assert [text["en"] for text in said if set(text) != INTERFACE] == []
    assert all((plan.parent / name).is_file() for name in said[-1].values())


def as_tuples(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: as_tuples(one) for key, one in value.items()}
    return tuple(map(as_tuples, value)) if isinstance(value, list) else value
