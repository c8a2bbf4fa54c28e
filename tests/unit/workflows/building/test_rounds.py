# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rounds of a plan: challenging items are chosen, splits never mix, held-out prompts leak nowhere, all of it signed."""

from __future__ import annotations

import json
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest

from annotator_app.errors import PlanError
from annotator_app.packs import signature
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.building import build_bundle, guarding
from annotator_app.workflows.building.choosing_items import select_items, signals
from annotator_app.workflows.building.plans.plan_items import prepare
from tests.builders.plans import codes, coordinator, made, passphrase, plan_text, write
from tests.builders.round_plans import COUNT, plan, rows, sentence

SELECT = '[select]\ncount = 40\nchances = "chances"\n[critical]\ncolumn = "critical"\n'
SPLITS = "[splits]\nheldout = 0.25\nvalidation = 0.1\n"


def test_challenging_items_are_chosen_a_fifth_at_random_and_critical_ones_always(tmp_path: Path) -> None:
    first = made(plan(tmp_path / "one", SELECT))
    assert first.round is not None
    assert first.round.choice is not None
    by = {
        kind: {one.item for one in first.round.choice.chosen if one.by == kind}
        for kind in ("score", "random")
    }
    assert (len(by["score"]), len(by["random"]), len(first.made)) == (32, 8, 41)
    assert first.round.critical == ("i-399",)
    # Of 400 the least sure 128 are looked at; those have a margin in the upper third.
    assert all(int(one.removeprefix("i-")) % 100 < 33 for one in by["score"])
    again = made(plan(tmp_path / "two", SELECT))
    assert [one.item.id for one in again.made] == [one.item.id for one in first.made]


@pytest.mark.parametrize(
    ("part", "column", "of", "hard"),
    [
        ("rating", "seen", lambda n: 1 + n % 100 / 25, lambda n: n % 100 < 33),
        ("labels", "votes", lambda n: {"x": 3, "y": 3 if n % 100 < 20 else 0}, lambda n: n % 100 < 20),
        ("labels", "votes", lambda n: ["x", "x", "y" if n % 100 < 20 else "x"], lambda n: n % 100 < 20),
        ("samples", "said", lambda n: ["a good day", "a good day" if n % 100 >= 20 else "nothing alike"],
         lambda n: n % 100 < 20),
        ("topic", "topic", lambda n: "new" if n % 100 < 20 else "sport", lambda n: n % 100 < 20),
    ],
)  # fmt: skip
def test_every_signal_finds_what_it_is_for(
    tmp_path: Path, part: str, column: str, of: Any, hard: Any
) -> None:
    covered = '\ncovered = ["sport"]' if part == "topic" else ""
    text = f'[select]\ncount = 10\nrandom = 0\n{part} = "{column}"{covered}\n'
    found = made(plan(tmp_path, text, rows(200, **{column: of})))
    assert len(found.made) == 10
    assert all(hard(int(one.item.id.removeprefix("i-"))) for one in found.made)


def test_splits_are_drawn_by_prompt_and_more_items_move_nobody(tmp_path: Path) -> None:
    few = made(plan(tmp_path / "few", SPLITS, rows(200)))
    many = made(plan(tmp_path / "many", SPLITS))
    split = {one.item.id: one.item.split for one in many.made}
    assert {one.item.id: one.item.split for one in few.made}.items() <= split.items()
    counts = [list(split.values()).count(name) for name in ("heldout", "validation", "train")]
    assert 70 <= counts[0] <= 130
    assert 20 <= counts[1] <= 65
    assert sum(counts) == COUNT
    # Two rows with one prompt stand together, whatever their ids.
    twice = rows(100) + "\n" + "\n".join(
        json.dumps({"id": f"b-{n}", "text": sentence(n).upper() + " ", "chances": [1, 0], "critical": ""}) for n in range(100)
    )  # fmt: skip
    both = {one.item.id: one.item.split for one in made(plan(tmp_path / "twice", SPLITS, twice)).made}
    assert all(both[f"i-{n}"] == both[f"b-{n}"] for n in range(100))


def test_translations_stay_together(tmp_path: Path) -> None:
    data = "\n".join(
        json.dumps(
            {"id": f"{tag}-{n}", "text": f"{tag} {sentence(n + 500 * (tag == 'hi'))}", "document": f"d{n}"}
        )
        for n in range(100)
        for tag in ("en", "hi")
    )
    split = {
        one.item.id: one.item.split
        for one in made(plan(tmp_path / "one", SPLITS + 'together = "document"\n', data)).made
    }
    assert all(split[f"en-{n}"] == split[f"hi-{n}"] for n in range(100))
    assert set(split.values()) == {"train", "validation", "heldout"}
    # The same prompt in documents that were drawn apart is told, not parted.
    same = "\n".join(
        json.dumps({"id": f"x-{n}", "text": sentence(1), "document": f"d{n}"}) for n in range(40)
    )
    problems = prepare(plan(tmp_path / "two", SPLITS + 'together = "document"\n', same))[1]
    assert "split_mixed" in codes(problems, "error")


def test_what_is_held_out_is_drawn_by_the_seed_alone(tmp_path: Path) -> None:
    found = made(plan(tmp_path, SELECT.replace("40", "100") + SPLITS))
    assert found.round is not None
    assert found.round.choice is not None
    by = {one.item: one.by for one in found.round.choice.chosen}
    held = [one.item.id for one in found.made if one.item.split == "heldout" and one.item.id != "i-399"]
    assert len(held) > 15
    assert {by[one] for one in held} == {"random"}


def split_by_column(number: int) -> str:
    return "test" if number < 5 else "train"


@pytest.mark.parametrize(
    ("items", "said"), [(3, "not listed: 1."), (2, "that are listed are like more items")]
)
def test_of_many_leaks_the_first_are_made_and_held_out_items_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, items: int, said: str
) -> None:
    """Each of the held-out items is like 30 others: 40 of the pairs are listed, items and not pairs are counted."""
    texts = [(f"h{n}", sentence(n), "test") for n in range(items)]
    texts += [(f"t{n}-{k}", f"{sentence(n)} {k}", "train") for n in range(items) for k in range(30)]
    lines = "\n".join(json.dumps(dict(zip(("id", "text", "split"), one, strict=True))) for one in texts)
    both = Mock(side_effect=guarding.both_of)
    monkeypatch.setattr(guarding, "both_of", both)
    _prepared, problems = prepare(plan(tmp_path, '[splits]\ncolumn = "split"\n', lines))
    assert codes(problems, "error") == [*["leak_near"] * 40, "leak_more"]
    assert said in next(one.message for one in problems if one.code == "leak_more")
    assert both.call_count == 40


def test_a_leak_is_refused_until_it_is_waived(tmp_path: Path) -> None:
    near = "\n".join(
        json.dumps({"id": id_, "text": text, "split": split})
        for id_, text, split in (
            ("h", "The old bridge over the river was closed after the heavy rain of last winter.", "test"),
            ("t", "The old bridge over the river was closed after the heavy rains of last winter.", "train"),
            ("o", "Nobody in the village had seen such a market before.", "train"),
        )
    )
    column = '[splits]\ncolumn = "split"\n'
    _prepared, problems = prepare(plan(tmp_path / "near", column, near))
    assert codes(problems, "error") == ["leak_near"]
    assert "The old bridge" in problems[-1].message
    waived = column + '[[waiver]]\nitems = ["h", "t"]\nreason = "two editions of one paper"\n'
    found = made(plan(tmp_path / "waived", waived, near))
    assert found.round is not None
    assert [(one.heldout, one.other, one.reason) for one in found.round.waived] == [
        ("h", "t", "two editions of one paper")
    ]
    same = near.replace("heavy rains", "heavy rain")
    assert "split_mixed" in codes(prepare(plan(tmp_path / "same", waived, same))[1], "error")
    assert "waiver_not_needed" in codes(
        prepare(plan(tmp_path / "none", waived.replace('"t"', '"o"'), near))[1], "warning"
    )


def test_a_waiver_of_a_plan_holds_for_the_texts_it_was_built_with(tmp_path: Path) -> None:
    first = "The old bridge over the river was closed after the heavy rain of last winter."
    other = first.replace("rain", "rains")

    def written(text: str, reason: str) -> Path:
        data = "\n".join(
            json.dumps({"id": id_, "text": said, "split": split})
            for id_, said, split in (
                ("h", first, "test"),
                ("t", text, "train"),
                ("o", "Nobody came.", "train"),
            )
        )
        more = f'[round]\nid = "r1"\n[splits]\ncolumn = "split"\n[[waiver]]\nitems = ["t", "h"]\nreason = "{reason}"\n'
        return plan(tmp_path, more, data)

    def told(path: Path) -> list[str]:
        names = ("leak_near", "waiver_other_texts", "waiver_not_needed")
        return [one.code for one in prepare(path, out=tmp_path / "out")[1] if one.code in names]

    with ExitStack() as stack:
        home = coordinator(tmp_path / "home", stack)
        built = {"home": home, "ask_passphrase": passphrase, "force": True}
        build_bundle.run(written(other, "two editions"), tmp_path / "out", **built)
        assert told(written(other, "two editions")) == []
        assert told(written(other, "said in other words")) == []
        changed = written(other.replace("heavy", "great"), "two editions")
        assert told(changed) == ["leak_near", "waiver_other_texts"]
        with pytest.raises(PlanError):
            build_bundle.run(changed, tmp_path / "out", **built)
        again = written(other.replace("heavy", "great"), "looked at anew")
        assert told(again) == []
        report = build_bundle.run(again, tmp_path / "out", **built)
        with bundle_store.open_bundle(report.bundle) as bundle:
            (waiver,) = bundle.round_record()["waivers"]
        assert (waiver["reason"], len(set(waiver["sha256"]))) == ("looked at anew", 2)


LONG = " ".join(f"House {n * 7919} stood near the mill of {n * 104729} bushels." for n in range(40))
ASKED = "Who closed the old bridge over the river last winter?"


@pytest.mark.parametrize(
    ("question", "passage", "likeness"),
    [
        (ASKED, f"{LONG} WHO closed the old bridge over the river – last winter {LONG}", "1.00"),
        (ASKED, f"{LONG} Who closed the old bridges over that river last winter {LONG}", "0."),
        ("लोगों ने पिछली सर्दियों में पुराना पुल क्यों बंद किया?", f"{LONG} लोगों ने पिछली सर्दियों में पुराना पुल क्यों बंद किया {LONG}", "1.00"),
        ("去年冬天谁关闭了旧桥？", f"{LONG}昨天他问去年冬天谁关闭了旧桥然后走了{LONG}", "1.00"),
        (ASKED, f"{LONG} The bridge was closed, and the winter came to the old river. {LONG}", None),
        ("Who came?", f"{LONG} Who came? {LONG}", None),
    ],
    ids=["word-for-word", "two-edits", "hindi", "chinese", "same-words", "short"],
)  # fmt: skip
def test_a_held_out_question_inside_the_passage_of_another_item_is_found(
    tmp_path: Path, question: str, passage: str, likeness: str | None
) -> None:
    """The passage is sixty times as long as the question, so that as wholes they have nothing in common."""
    lines = "\n".join(
        json.dumps({"id": id_, "question": asked, "passage": text, "split": split})
        for id_, asked, text, split in (
            ("h", question, "A passage of its own, of ships and of ropes and of sails.", "test"),
            ("t", "What did the miller sell on the market?", passage, "train"),
        )
    )
    fields = 'id = "id"\nquestion = "question"\npassage = "passage"\n'
    column = '[splits]\ncolumn = "split"\n'
    files = {"items.jsonl": lines}
    problems = prepare(
        write(tmp_path, plan_text("open_question", fields, path="items.jsonl", more=column), files)
    )[1]
    assert codes(problems, "error") == (["leak_near"] if likeness else [])
    if likeness:
        told = next(one for one in problems if one.code == "leak_near")
        assert told.params["likeness"].startswith(likeness)
        assert question in told.message
        assert "stands inside a text of t" in told.message
    waiver = '[[waiver]]\nitems = ["h", "t"]\nreason = "it is quoted there"\n'
    told_again = prepare(
        write(
            tmp_path / "w",
            plan_text("open_question", fields, path="items.jsonl", more=column + waiver),
            files,
        )
    )[1]
    assert codes(told_again, "error") == []


def test_a_round_is_signed_and_the_next_one_keeps_what_was_held_out(tmp_path: Path) -> None:
    with ExitStack() as stack:
        home = coordinator(tmp_path / "home", stack)
        one = '[round]\nid = "r1"\n' + SELECT + SPLITS
        first = build_bundle.run(
            plan(tmp_path / "r1", one), tmp_path / "r1" / "out", home=home, ask_passphrase=passphrase
        )
        text = first.bundle.with_suffix(".round.json").read_bytes()
        signed = signature.parse(first.bundle.with_suffix(".round.json.sig").read_bytes())
        assert signed.namespace == "round-v1@postil"
        assert signed.holds(text)
        assert not signed.holds(text + b" ")
        record = json.loads(text)
        assert (record["round"], record["parent"], record["lineage"], record["critical"]) == (
            "r1",
            None,
            [],
            ["i-399"],
        )
        assert {item["by"] for item in record["items"]} == {"score", "random", "critical"}
        with bundle_store.open_bundle(first.bundle) as bundle:
            assert bundle.round_record() == record
            held = {item.id for item in bundle.kept_by_id() if item.split == "heldout"}
        # The next round may not train on what was held out, even where a column says so.
        two = f'[round]\nid = "r2"\nparent = "{first.bundle.as_posix()}"\n[splits]\ncolumn = "now"\n'
        data = rows(COUNT, now=lambda _n: "train")
        _prepared, problems = prepare(plan(tmp_path / "bad", two, data))
        assert len([one for one in problems if one.code == "was_held_out"]) == len(held) > 5
        good = made(plan(tmp_path / "r2", two.replace('column = "now"', "heldout = 0.25\nvalidation = 0.1")))
        assert good.round is not None
        assert good.round.views == 2
        assert held <= {one.item.id for one in good.made if one.item.split == "heldout"}
    # Splits, scores and records are in no pack.
    for pack in first.packs:
        data_of_pack = pack.path.read_bytes()
        assert b"heldout" not in data_of_pack
        assert b"round-v1" not in data_of_pack


def test_what_would_be_chosen_is_written_without_a_build(tmp_path: Path) -> None:
    made_plan = plan(tmp_path, SELECT + SPLITS)
    report = select_items.run(made_plan, tmp_path / "chosen.jsonl")
    lines = [json.loads(line) for line in (tmp_path / "chosen.jsonl").read_bytes().splitlines()]
    assert report.items == len(lines) == sum(report.splits.values())
    assert report.pool == COUNT
    assert {one["item"] for one in lines} == {one.item.id for one in made(made_plan).made}
    assert all(set(one) <= {"item", "sha256", "split", "by", "score"} for one in lines)


def test_the_order_of_sampled_responses_changes_nothing() -> None:
    texts = (
        "The bridge was closed.",
        "The bridge was closed after the heavy rain of last winter.",
        "Nobody knows.",
    )
    assert signals._apart(texts) == pytest.approx(signals._apart(texts[::-1]))
