# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Prompts that people saw at practice or in guidelines are spent (quality.md 4.5): this round holds none of them out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from annotator_app.errors import Problem
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.building import build_bundle
from annotator_app.workflows.building.plans.plan_items import prepare
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.rounds import pools, select_round
from tests.builders.plans import LABEL, coordinator, made, passphrase, plan_text, write
from tests.builders.round_plans import sentence

PRACTISED = "The old bridge over the river was closed after the heavy rain of last winter."
NEAR = PRACTISED.replace("rain", "rains")
FIELDS = 'id = "id"\ntext = "text"\ngold = { label = "right" }\n'
COLUMN = '[splits]\ncolumn = "split"\n'


def study(folder: Path, more: str, *own: tuple[str, str, str], guidelines: str = "", count: int = 12) -> Path:
    """A plan over twelve sentences for training and `own` items: id, text, split."""
    lines = [(f"i-{number}", sentence(number), "train") for number in range(count)]
    rows = "\n".join(
        json.dumps({"id": id_, "text": text, "split": split, "right": "positive"})
        for id_, text, split in (*own, *lines)
    )
    text = plan_text("sentiment", FIELDS, path="items.jsonl", more=LABEL + more)
    return write(folder, text, {"items.jsonl": rows, "guide.md": guidelines})


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    with ExitStack() as stack:
        yield coordinator(tmp_path_factory.mktemp("spent") / "home", stack)


def built(home: Home, plan: Path) -> Path:
    return build_bundle.run(plan, plan.parent / "out", home=home, ask_passphrase=passphrase).bundle


@pytest.fixture(scope="module")
def first(home: Home, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundle of a round in which `p` was practised and `h` held out."""
    more = '[round]\nid = "r1"\n[practice]\nids = ["p"]\n' + COLUMN
    own = ("p", PRACTISED, ""), ("h", "Nobody in the village had seen such a market before.", "test")
    return built(home, study(tmp_path_factory.mktemp("first"), more, *own))


def after(bundle: Path, round_: str = "r2") -> str:
    return f'[round]\nid = "{round_}"\nparent = "{bundle.as_posix()}"\n'


def errors(plan: Path) -> list[Problem]:
    return [one for one in prepare(plan)[1] if one.severity == "error"]


def test_what_was_practised_in_an_earlier_round_is_not_held_out_now(
    home: Home, first: Path, tmp_path: Path
) -> None:
    again = ("new", PRACTISED.upper(), "test")
    (told,) = errors(study(tmp_path / "two", after(first) + COLUMN, again))
    assert told.code == "practised_held_out"
    assert told.message.startswith("The held-out item new was practised before: “THE OLD BRIDGE")
    # A round later the record of the one between still knows it.
    second = built(home, study(tmp_path / "between", after(first) + COLUMN, ("x", sentence(99), "test")))
    with bundle_store.open_bundle(second) as bundle:
        assert len(bundle.round_record()["practised"]) == 1
    assert [one.code for one in errors(study(tmp_path / "three", after(second, "r3") + COLUMN, again))] == [
        "practised_held_out"
    ]
    # For training it may serve.
    assert not errors(study(tmp_path / "train", after(first) + COLUMN, ("new", PRACTISED, "train")))


def test_near_copies_of_what_was_practised_two_rounds_ago_are_found(
    home: Home, first: Path, tmp_path: Path
) -> None:
    second = built(home, study(tmp_path / "between", after(first) + COLUMN, ("x", sentence(99), "test")))
    near = ("new", NEAR, "test")
    (told,) = errors(study(tmp_path / "three", after(second, "r3") + COLUMN, near))
    assert (told.code, told.params["other"], told.params["texts"]) == ("leak_near", "p", PRACTISED)
    third = built(home, study(tmp_path / "third", after(second, "r3") + COLUMN, ("y", sentence(98), "test")))
    assert [one.code for one in errors(study(tmp_path / "four", after(third, "r4") + COLUMN, near))] == [
        "leak_near"
    ]


def test_what_an_earlier_build_of_the_bundle_practised_is_not_held_out(home: Home, tmp_path: Path) -> None:
    """The plan is changed and built again: people have the packs of before."""
    plan = study(
        tmp_path, '[practice]\nids = ["p"]\n' + COLUMN, ("p", PRACTISED, ""), ("h", sentence(99), "test")
    )
    out = built(home, plan).parent

    def again(*own: tuple[str, str, str], more: str = COLUMN) -> list[Problem]:
        study(tmp_path, more, *own)
        return [one for one in prepare(plan, out=out)[1] if one.severity == "error"]

    copy, near = ("new", PRACTISED, "test"), ("new", NEAR, "test")
    assert [(one.code, one.params["item"]) for one in again(copy)] == [("practised_held_out", "new")]
    assert [(one.code, one.params["item"], one.params["other"]) for one in again(near)] == [
        ("leak_near", "new", "p")
    ]
    assert [(one.code, one.params["text"]) for one in again(("p", NEAR, "test"))] == [("leak_near", NEAR)], (
        "the same id with another text"
    )
    assert not again(("new", PRACTISED, "train"))
    # Two builds later, and in the round after, it is still known.
    study(tmp_path, COLUMN, ("h", sentence(99), "test"))
    bundle = build_bundle.run(plan, out, home=home, ask_passphrase=passphrase, force=True).bundle
    assert [one.code for one in again(near)] == ["leak_near"]
    assert [one.code for one in again(near, more=after(bundle) + COLUMN)] == ["leak_near"]
    assert [one.code for one in errors(study(tmp_path / "after", after(bundle) + COLUMN, near))] == [
        "leak_near"
    ]


def test_what_is_nearly_the_same_as_what_was_practised_is_refused_until_it_is_waived(
    first: Path, tmp_path: Path
) -> None:
    near = ("new", NEAR, "test")
    (told,) = errors(study(tmp_path / "near", after(first) + COLUMN, near))
    assert (told.code, told.params["item"], told.params["other"], told.params["split"]) == (
        "leak_near", "new", "p", "practice",
    )  # fmt: skip
    waiver = '[[waiver]]\nitems = ["new", "p"]\nreason = "an example of the guidelines"\n'
    found = made(study(tmp_path / "waived", after(first) + COLUMN + waiver, near))
    assert found.round is not None
    assert [(one.heldout, one.other) for one in found.round.waived] == [("new", "p")]
    # The same holds for what this round practises itself.
    own = ("p", PRACTISED, ""), near
    assert [
        (one.code, one.params["other"])
        for one in errors(study(tmp_path / "now", '[practice]\nids = ["p"]\n' + COLUMN, *own))
    ] == [("leak_near", "p")]


def test_a_draw_never_holds_out_what_was_practised(first: Path, tmp_path: Path) -> None:
    """With nearly all held out, the practised prompt would be as well; whatever belongs to it stays with it."""
    drawn = "[splits]\nheldout = 0.97\n"
    own = ("new", PRACTISED, "")
    without = made(study(tmp_path / "without", drawn, own, count=40))
    assert {one.item.split for one in without.made if one.item.id == "new"} == {"heldout"}
    found = made(study(tmp_path / "with", after(first) + drawn, own, count=40))
    split = {one.item.id: one.item.split for one in found.made}
    assert split.pop("new") == "train"
    assert split == {one.item.id: one.item.split for one in without.made if one.item.id != "new"}
    # The column that keeps items together here holds "" for all but these two.
    pair = (*own[:2], "a"), ("beside", sentence(77), "a")
    both = made(study(tmp_path / "both", after(first) + drawn + 'together = "split"\n', *pair, count=0))
    assert {one.item.split for one in both.made} == {"train"}


def test_what_was_held_out_is_not_practised_later(first: Path, tmp_path: Path) -> None:
    own = ("again", "Nobody in the village had seen such a market before!", "")
    told = errors(study(tmp_path, after(first) + '[practice]\nids = ["again"]\n' + COLUMN, own))
    assert [(one.code, one.params["item"], one.params["split"]) for one in told] == [
        ("was_held_out", "again", "practice")
    ]


def test_a_held_out_text_in_the_guidelines_is_found(tmp_path: Path) -> None:
    guide = f"# How to label\n\nRead twice. For instance: {PRACTISED} That one is neutral.\n\n{'Take care. ' * 99}"
    more = '[guidelines]\nen = "guide.md"\n' + COLUMN
    (told,) = errors(study(tmp_path / "in", more, ("h", PRACTISED, "test"), guidelines=guide))
    assert (told.code, told.params["other"], told.params["split"]) == (
        "leak_near", "guide.md", "guidelines",
    )  # fmt: skip
    assert "stands inside a text of guide.md" in told.message
    assert not errors(study(tmp_path / "out", more, ("h", PRACTISED, "train"), guidelines=guide))


def test_the_window_tells_it_before_anything_is_written(first: Path, tmp_path: Path) -> None:
    plan = study(tmp_path, "", ("new", PRACTISED, "test"), ("near", NEAR, "test"))
    pool = pools.of_files([plan.parent / "items.jsonl"])
    draft = select_round.begin(first, "seed")
    draft.take(pool)
    draft.split_column, draft.language, draft.count = "split", "en", 20
    look = select_round.look(draft, pool)
    assert [one.code for one in look.problems if one.severity == "error"] == ["practised_held_out"]
    assert [(one.heldout, one.other, one.split, one.inside) for one in look.leaks] == [
        ("near", "p", "practice", False)
    ]
    draft.waivers["near", "p"] = "only one word is the same"
    assert [one.reason for one in select_round.look(draft, pool).leaks] == ["only one word is the same"]
