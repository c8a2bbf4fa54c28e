# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The half of a check that is drawn by risk knows what texts, times and languages of answers tell (quality.md 2.3)."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from annotator_app.quality.signs.risk import Sign
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.reporting import make_report
from annotator_app.workflows.reviewing.pick_answers import Picked, Picker
from tests.builders import reported

ITEMS = 300
LETTERS = "абвгдежзиклмнопрстуфхцчшщэюя"


def id_(place: int) -> str:
    return f"i-{place:03d}"


class Words:
    """Texts that have nothing in common, the same ones in every run."""

    def __init__(self) -> None:
        self.drawn = random.Random(11)

    def __call__(self, many: int) -> str:
        return " ".join(
            "".join(self.drawn.choices(LETTERS, k=self.drawn.randrange(3, 9))) for _ in range(many)
        )


def picked(
    folder: Path,
    question: Mapping[str, Any],
    said: Mapping[str, Mapping[str, Any]],
    beside: Mapping[str, Mapping[str, Any]] | None = None,
    passages: Mapping[str, str] | None = None,
) -> list[Picked]:
    """What is drawn where each person answered what `said` holds of them, by item."""
    task = {
        "family": "open_question", "title": {"en": "Q"}, "language": "ru", "languages": ["ru"], "guidelines": [],
        "questions": [question],
    }  # fmt: skip
    ids = sorted({item for own in said.values() for item in own})
    items = [
        {
            "id": one,
            "question": {"text": f"вопрос {one}"},
            "passage": {"text": (passages or {}).get(one, "о")},
        }
        for one in ids
    ]
    answers = {
        name: {item: {question["id"]: value} for item, value in own.items()} for name, own in said.items()
    }
    path = reported.make(folder / "a.bundle", task, items, answers, beside=beside, seconds=None)
    with bundle_store.open_bundle(path) as bundle:
        picker = Picker(MergedSet(bundle), "light", "seed", b"secret")
        picker.pick()
        return picker.picked


def reasons(found: Sequence[Picked], name: str) -> dict[str, tuple[Sign, ...]]:
    (one,) = (one for one in found if one.lot.contributor == name)
    return one.risk


TEXT = {"id": "answer", "kind": "text", "required": True, "language": "item"}


def test_signs_of_written_texts_put_answers_into_the_risk_half(tmp_path: Path) -> None:
    words = Words()
    said = {id_(place): words(14 + place % 10) for place in range(ITEMS)}
    wrong: dict[Sign, list[str]] = {}

    def put(sign: Sign, places: range, text: str | None = None) -> None:
        wrong[sign] = [id_(place) for place in places]
        said.update({one: text for one in wrong[sign] if text is not None})

    put(Sign.FILLER, range(100, 105), "снова то же ")
    said.update({one: said[one] * (12 + place) for place, one in enumerate(wrong[Sign.FILLER])})
    put(Sign.NEAR_COPY, range(130, 134), words(18))
    put(Sign.ODD_LENGTH, range(160, 163), "да")
    put(Sign.OTHER_LANGUAGE, range(190, 195))
    put(Sign.PASTED, range(220, 225))
    put(Sign.LONG_IDLE, range(250, 254))
    beside: dict[str, dict[str, Any]] = {
        one: {"language": {"answer": "kept" if number % 2 else "mismatch"}}
        for number, one in enumerate(wrong[Sign.OTHER_LANGUAGE])
    }
    beside |= {
        one: {"timing": {"active_ms": 90_000, "answer.typed": 3, "answer.pasted_outside": 400}}
        for one in wrong[Sign.PASTED]
    }
    beside |= {one: {"timing": {"active_ms": 90_000, "idle_ms": 400_000}} for one in wrong[Sign.LONG_IDLE]}
    # Less than that says nothing: typed and quoted, a short rest, the right language.
    beside[id_(280)] = {
        "language": {"answer": "match"},
        "timing": {"active_ms": 90_000, "idle_ms": 40_000, "answer.typed": 90, "answer.pasted_item": 30},
    }
    found = picked(tmp_path, TEXT, {"Ann": said}, beside)
    (one,) = found
    drawn = reasons(found, "Ann")
    for sign, items in wrong.items():
        assert set(items) <= set(drawn) | set(one.random), sign
        assert any(item in drawn for item in items), f"the seed leaves none of {sign} to the other half"
        assert all(sign in drawn[item] for item in items if item in drawn), sign
    told = {item for items in wrong.values() for item in items}
    assert all(set(signs) <= {Sign.FIRST_ITEMS} for item, signs in drawn.items() if item not in told)
    weights = [len(signs) and signs[0] for signs in drawn.values()]
    assert weights.index(Sign.PASTED) < weights.index(Sign.FIRST_ITEMS), "the heaviest come first"


def test_texts_that_two_people_share_are_drawn_and_right_quotes_are_not(tmp_path: Path) -> None:
    words = Words()
    ann = {id_(place): words(16) for place in range(ITEMS)}
    ben = {one: words(16) for one in ann}
    copied = [id_(place) for place in range(60, 70)]
    quoted = [id_(place) for place in range(100, 120)]
    passages = {one: f"{words(9)} {words(4)} {words(9)}" for one in quoted}
    ben |= {one: ann[one] + " и" for one in copied}
    for one in quoted:
        ann[one] = ben[one] = " ".join(passages[one].split()[9:13])
    ben |= {one: ann[one] for one in (id_(200), id_(201))}
    found = picked(tmp_path, TEXT, {"Ann": ann, "Ben": ben}, passages=passages)
    for name in ("Ann", "Ben"):
        near = {item for item, signs in reasons(found, name).items() if Sign.NEAR_COPY in signs}
        (one,) = (one for one in found if one.lot.contributor == name)
        left = {item for item in copied if item not in one.random}
        assert left, name
        assert left <= near, name
        assert not near & set(quoted), "who quotes the passage is right, as others are"
    told = make_report.run(tmp_path / "a.bundle", tmp_path / "r.html").figures["people"]["signs"]
    shared = {
        one["contributor"]: one["count"] for one in told if one["sign"] == "near copies of another person"
    }
    assert shared == {"Ann": len(copied) + 2, "Ben": len(copied) + 2}, "the report counts the same ones"


def test_two_shared_texts_say_nothing(tmp_path: Path) -> None:
    words = Words()
    ann, ben = ({id_(place): words(16) for place in range(ITEMS)} for _ in range(2))
    ben |= {id_(place): ann[id_(place)] for place in (200, 201)}
    found = picked(tmp_path, TEXT, {"Ann": ann, "Ben": ben})
    assert [one.lot.contributor for one in found] == ["Ann", "Ben"]
    assert {sign for one in found for signs in one.risk.values() for sign in signs} == {Sign.FIRST_ITEMS}


def test_who_is_far_faster_than_is_usual_is_drawn(tmp_path: Path) -> None:
    """Half of the items have five people; the others one, so that what is usual is that of texts of such a length."""
    people, words = ("Ann", "Ben", "Cem", "Dan", "Eve"), Words()
    options = [{"id": name, "text": {"en": name}} for name in ("a", "b", "c")]
    question = {"id": "kind", "kind": "choice", "level": "nominal", "required": True, "options": options}
    ids = [id_(place) for place in range(ITEMS)]
    passages = {one: words(60)[: 45 if place % 2 else 330] for place, one in enumerate(ids)}
    values = {one: "abc"[place % 3] for place, one in enumerate(ids)}
    said = {name: values if name == "Ann" else dict([*values.items()][: ITEMS // 2]) for name in people}
    # To read them takes a quarter of a minute at most; some are hard, so that nobody else needs less than five.
    hard, lone, exact = (
        [id_(place) for place in places] for places in (range(60, 70), range(200, 206), (220, 221))
    )
    usual = {one: 300 if one in hard else 30 if place % 2 else 120 for place, one in enumerate(ids)}
    own = usual | dict.fromkeys(hard, 80)
    own |= {one: usual[one] // 3 - 1 for one in lone} | {one: usual[one] // 3 for one in exact}
    beside: dict[str, dict[str, Any]] = {one: {"timing": {"active_s": usual[one]}} for one in ids}
    beside |= {f"Ann/{one}": {"timing": {"active_s": own[one]}} for one in ids}
    found = picked(tmp_path, question, said, beside, passages)
    fast = {item for item, signs in reasons(found, "Ann").items() if Sign.TOO_FAST in signs}
    (ann,) = (one for one in found if one.lot.contributor == "Ann")
    assert fast == {*hard, *lone} - set(ann.random)
    assert fast & set(hard)
    assert fast & set(lone)
    for name in people[1:]:
        assert not any(Sign.TOO_FAST in signs for signs in reasons(found, name).values())


def test_a_straight_run_is_drawn_where_it_stands_and_nowhere_else(tmp_path: Path) -> None:
    options = [{"id": name, "text": {"en": name}} for name in ("a", "b", "c")]
    question = {"id": "kind", "kind": "choice", "level": "nominal", "required": True, "options": options}
    values = {id_(place): "abc"[place % 3] for place in range(ITEMS)}
    values |= {id_(place): "b" for place in range(150, 180)}
    found = picked(tmp_path, question, {"Ann": values})
    run = {item for item, signs in reasons(found, "Ann").items() if Sign.STRAIGHT_RUN in signs}
    held = {id_(place) for place in range(149, 181) if values[id_(place)] == "b"}
    assert run == held - set(found[0].random)
    assert len(run) > 10


def test_each_pack_is_read_once_however_many_people_answer_the_same_items(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Answers come item by item: a place that is asked at once reads every pack anew for each of its items."""
    options = [{"id": one, "text": {"en": one}} for one in ("good", "bad")]
    task = {
        "family": "sentiment", "title": {"en": "News"}, "language": "en", "languages": ["en"], "guidelines": [],
        "questions": [{"id": "label", "kind": "choice", "level": "nominal", "required": True, "options": options}],
    }  # fmt: skip
    items = [{"id": f"i-{number}", "text": {"text": f"Text {number}"}} for number in range(3)]
    said = {f"Person {number:02d}": {one["id"]: {"label": "good"} for one in items} for number in range(70)}
    read: Counter[str] = Counter()
    with bundle_store.open_bundle(reported.make(tmp_path / "many.bundle", task, items, said)) as bundle:
        ids = bundle.pack_item_ids

        def counted(pack_id: str) -> Iterator[str]:
            read[pack_id] += 1
            return ids(pack_id)

        monkeypatch.setattr(bundle, "pack_item_ids", counted)
        picker = Picker(MergedSet(bundle), "all", "seed", b"secret" * 6)
        picker.pick()
        assert len(picker.picked) == 70
        for one in picker.picked:
            assert all(Sign.FIRST_ITEMS in picker._signs.of(one.lot, item) for item in one.lot.answers)
        assert len(read) == 70
        assert set(read.values()) == {1}
