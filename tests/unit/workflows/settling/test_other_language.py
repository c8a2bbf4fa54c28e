# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the language check found reaches the coordinator: from files too, in the report, and in what has to be settled."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import report_figures
from annotator_app.workflows.settling import settle_cases
from annotator_app.workflows.settling.to_settle import OTHER_LANGUAGE, PROBLEM
from tests.builders import reported
from tests.builders.studies import Study, runner

QUESTION = {"id": "answer", "kind": "text", "required": True, "language": "item"}
RUSSIAN = "Город стоит на берегу широкой реки и давно известен своими мостами."
ENGLISH = "This answer was written in English by a person who did not look at the task at all."


def bundle(path: Path, said: Mapping[str, Mapping[str, Any]], beside: Mapping[str, Any]) -> Path:
    ids = sorted({item for own in said.values() for item in own})
    task = {
        "family": "open_question", "title": {"en": "Q"}, "language": "ru", "languages": ["ru"], "guidelines": [],
        "questions": [QUESTION],
    }  # fmt: skip
    items = [{"id": one, "question": {"text": f"вопрос {one}"}} for one in ids]
    return reported.make(path, task, items, said, beside=beside)


def test_kept_and_unseen_languages_wait_and_stand_in_the_report(tmp_path: Path) -> None:
    own = {f"i-{place}": {"answer": f"{RUSSIAN} {place * 7919}"} for place in range(8)}
    languages = {"i-1": "kept", "i-2": "mismatch", "i-3": "match", "i-4": "cannot tell"}
    path = bundle(
        tmp_path / "a.bundle", {"Ann": {**own, "i-5": "cut_off"}},
        {item: {"language": {"answer": word}} for item, word in languages.items()},
    )  # fmt: skip
    waiting = {case.item.id: dict(case.reasons) for case in settle_cases.run(path).cases}
    assert waiting == {
        "i-1": {"answer": (OTHER_LANGUAGE,)}, "i-2": {"answer": (OTHER_LANGUAGE,)}, "i-5": {"": (PROBLEM,)},
    }  # fmt: skip
    with bundle_store.open_bundle(path) as opened:
        signs = [
            one
            for one in report_figures.count(MergedSet(opened), SILENT).people.signs
            if one.sign == "another language"
        ]
    assert [(one.contributor, one.language, str(one.said), one.count, one.of) for one in signs] == [
        ("Ann", "ru", "Texts in another language than asked: 2 of 7.", 2, 7)
    ]


def test_texts_shared_with_another_person_are_counted_once(tmp_path: Path) -> None:
    """Ten texts of Ann are all alike, and like four of Ben's: ten and four, not forty pairs."""
    texts = {f"i-{place:02d}": {"answer": f"{RUSSIAN} {'и' * (place % 3)}"} for place in range(10)}
    others = {
        f"i-{place:02d}": {"answer": f"{chr(0x430 + place) * 9} слово {place * 7919}"}
        for place in range(4, 10)
    }
    path = bundle(
        tmp_path / "a.bundle", {"Ann": texts, "Ben": {**dict(list(texts.items())[:4]), **others}}, {}
    )
    with bundle_store.open_bundle(path) as opened:
        signs = [
            one
            for one in report_figures.count(MergedSet(opened), SILENT).people.signs
            if "another person" in one.sign
        ]
    assert [(one.contributor, one.count, one.of) for one in signs] == [("Ann", 10, 10), ("Ben", 4, 10)]


def test_answers_from_a_file_are_looked_at_like_those_of_the_window(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    study = Study(runner(capsys), tmp_path, "Ana")
    study.people = ("Ana",)
    rows = "".join(f"w{number},Что это за город {number}?\n" for number in range(4))
    (tmp_path / "words.csv").write_text("id,text\n" + rows, encoding="utf-8")
    study.built(
        '[bundle]\nname = "words"\nproject = "words-7k3q"\ntitle = { en = "W" }\nfamily = "open_question"\n'
        'language = "ru"\nseed = "0123456789abcdef"\n[[source]]\npath = "words.csv"\nlicence = "CC0 1.0"\n'
        'origin = "T"\ncredit = "T"\n[fields]\nid = "id"\nquestion = "text"\n[plan]\nanswers_per_item = 1\n'
    )
    study.add("Ana")
    given = {"w0": RUSSIAN, "w1": ENGLISH, "w2": "да", "w3": RUSSIAN[::-1].replace(".", "")}
    lines = [json.dumps({"item": item, "answers": {"answer": text}}) + "\n" for item, text in given.items()]
    (tmp_path / "answers.jsonl").write_text("".join(lines), encoding="utf-8")
    (said,) = study.run(tmp_path / "Ana", "answer", study.packs["Ana"], "--from", tmp_path / "answers.jsonl")
    assert (said["answered"], said["refused"]) == (4, []), "it is advice, and refuses nothing"
    study.merge("Ana")
    with bundle_store.open_bundle(study.bundle) as opened:
        found = {row.given.item: (row.given.value or {}).get("language") for row in MergedSet(opened).rows()}
    assert found["w0"] == {"answer": "match"}
    assert found["w1"] == {"answer": "mismatch"}
    assert found["w2"] == {"answer": "cannot tell"}
    assert [case.item.id for case in settle_cases.run(study.bundle).cases if case.reasons] == [
        item for item, word in sorted(found.items()) if word == {"answer": "mismatch"}
    ]
