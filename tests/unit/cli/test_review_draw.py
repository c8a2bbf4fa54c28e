# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`review draw`: what is drawn can be drawn again by hand, names nobody, and tells no plant from an answer."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections import Counter
from contextlib import closing
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from annotator_app.model.review import DrawnAnswer
from annotator_app.quality.reviewing.sampling import five_looks
from annotator_app.quality.signs.risk import Sign
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.receiving import show_pack
from annotator_app.workflows.reviewing.risk_signs import Signs
from tests.builders.command_line import Run, keys
from tests.builders.reviewed import ITEMS, Answered, answered, item_id, number_of, right


@pytest.fixture
def merged(run: Run, tmp_path: Path, passphrase: Path) -> Answered:
    made = answered(tmp_path)
    run("identity", "new", "--name", "Coordinator 01", "--passphrase-file", passphrase)
    assert run("merge", made.bundle, made.ann, made.ben).status == 0
    return made


def drawn(bundle: Path) -> list[DrawnAnswer]:
    with bundle_store.open_bundle(bundle) as opened:
        return [one for _, one in opened.drawn_answers()]


def shown(pack: Path) -> list[dict[str, Any]]:
    """The answers of a review pack, as its file holds them."""
    from annotator_app.packs.reading import prove
    from annotator_app.packs.trust import Policy

    proven, problems = prove(pack, Policy())
    assert proven is not None, problems
    return [record.value for record in proven.records("answers", [])]


def test_a_draw(run: Run, merged: Answered, tmp_path: Path, passphrase: Path) -> None:
    out = tmp_path / "a.reviewpack"
    said = run("review", "draw", merged.bundle, "--out", out, "--seed", "s", "--passphrase-file", passphrase)
    assert said.status == 0, said
    assert keys(said.object, "path", "lots")
    assert all(keys(lot, "contributor", "language", "answers", "drawn") for lot in said.object["lots"])
    assert [(lot["contributor"], lot["answers"]) for lot in said.object["lots"]] == [
        ("Ann", ITEMS),
        ("Ben", ITEMS),
    ]
    first = five_looks(lot=ITEMS).looks[0].checked
    assert {lot["random"] for lot in said.object["lots"]} == {first}
    assert sum(lot["drawn"] for lot in said.object["lots"]) == said.object["answers"] == len(shown(out))
    verified = run("verify", out).object
    assert (verified["ok"], verified["kind"], verified["answers"]) == (True, "review", said.object["answers"])
    # Anybody who has the seed draws the random half again with nothing but a hash.
    lot = "Ann\x1fbook-words-c-0001\x1fsentiment\x1fmul"
    order = sorted(
        (item_id(number) for number in range(ITEMS)),
        key=lambda item: hashlib.sha256(f"s\x1f{lot}\x1fmul\x1f{item}".encode()).digest(),
    )
    mine = [one for one in drawn(merged.bundle) if one.contributor == "Ann"]
    assert {one.item for one in mine if one.half == "random"} == set(order[:first])
    # What Ann got wrong and the draw left out is in the other half, with the reason in the books.
    missed = {item for item in order[first:] if number_of(item) % 10 == 1 and number_of(item) % 3 == 0}
    assert missed <= {one.item for one in mine if one.half == "risk"}
    assert all(one.reasons for one in mine if one.half == "risk")


def test_plants_look_like_all_others_and_only_the_books_know_them(
    run: Run, merged: Answered, tmp_path: Path, passphrase: Path
) -> None:
    out = tmp_path / "a.reviewpack"
    words = ("review", "draw", merged.bundle, "--seed", "s", "--passphrase-file", passphrase)
    said = run(*words, "--out", out)
    books = {(one.item, one.subject): one for one in drawn(merged.bundle)}
    lines = shown(out)
    assert set(books) == {(line["item"], line["subject"]) for line in lines}
    assert len({line["subject"] for line in lines}) == len(lines), "no two answers have one subject"
    planted = [line for line in lines if books[line["item"], line["subject"]].half == "planted"]
    assert len(planted) == said.object["planted"] >= 10
    for line in planted:
        assert line["value"]["answers"]["label"] != right(number_of(line["item"]))
        assert books[line["item"], line["subject"]].truth == {"label": right(number_of(line["item"]))}
    assert {tuple(sorted(line)) for line in lines} == {tuple(sorted(lines[0]))}
    assert {tuple(sorted(line["value"])) for line in lines} == {("answers", "origin")}
    whole = json.dumps([show_pack.run(out).manifest, *lines])
    for word in ("Ann", "Ben", "c-0001@", "c-0002@", "planted", "gold", '"risk"', "truth", '"s"'):
        assert word not in whole, word


def test_no_error_is_planted_beside_an_answer_drawn_by_risk(
    run: Run, merged: Answered, tmp_path: Path, passphrase: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both answers to one item side by side would tell which of them is planted."""
    monkeypatch.setattr(Signs, "of", lambda _self, _lot, _item: (Sign.LONG_IDLE,))
    words = (
        "review",
        "draw",
        merged.bundle,
        "--out",
        tmp_path / "a.reviewpack",
        "--passphrase-file",
        passphrase,
    )
    assert run(*words).object["planted"] >= 10
    found = drawn(merged.bundle)
    halves = {
        half: {(one.contributor, one.item) for one in found if one.half == half}
        for half in ("random", "risk", "planted")
    }
    assert len(halves["random"] | halves["risk"] | halves["planted"]) == 2 * ITEMS, (
        "every answer was to be drawn"
    )
    assert halves["planted"] & (halves["random"] | halves["risk"]) == set()


def test_a_planted_error_is_no_answer_too_many_where_others_have_as_many(
    run: Run, tmp_path: Path, passphrase: Path
) -> None:
    """All of both lots is checked, and half of the items have two answers anyway."""
    made = answered(tmp_path, of_ben=ITEMS // 2)
    run("identity", "new", "--name", "Coordinator 01", "--passphrase-file", passphrase)
    assert run("merge", made.bundle, made.ann, made.ben).status == 0
    out = tmp_path / "a.reviewpack"
    words = ("review", "draw", made.bundle, "--out", out, "--plan", "all", "--passphrase-file", passphrase)
    assert run(*words).object["planted"] >= 10
    assert max(Counter(line["item"] for line in shown(out)).values()) == 2


@pytest.mark.parametrize(("plan", "told"), [("all", None), ("zero:1", 2 * ITEMS), ("default", 2 * ITEMS)])
def test_no_number_of_a_pack_tells_how_many_are_planted(
    run: Run, merged: Answered, tmp_path: Path, passphrase: Path, plan: str, told: int | None
) -> None:
    """Where all answers are drawn, whatever is more than these is planted."""
    out = tmp_path / "a.reviewpack"
    words = ("review", "draw", merged.bundle, "--out", out, "--plan", plan, "--passphrase-file", passphrase)
    said = run(*words)
    assert said.status == 0, said
    sample = show_pack.run(out).manifest["sample"]
    assert sample["size"] == said.object["answers"]
    assert sample.get("of") == told
    assert said.object["planted"] >= 10, "there is something to be told"


def test_the_same_draw_gives_the_same_bytes(
    run: Run, merged: Answered, tmp_path: Path, passphrase: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1764000000")
    copy = tmp_path / "copy.bundle"
    copy.write_bytes(merged.bundle.read_bytes())
    packs = []
    for number, (bundle, seed) in enumerate(((merged.bundle, "s"), (copy, "s"), (copy, "t"))):
        out = tmp_path / f"{number}.reviewpack"
        words = ("review", "draw", bundle, "--out", out, "--seed", seed, "--passphrase-file", passphrase)
        assert run(*words).status == 0
        packs.append(out.read_bytes())
    assert packs[0] == packs[1]
    assert packs[1] != packs[2]


@pytest.mark.parametrize(
    ("plan", "random"),
    [
        ("light", 77),
        ("normal", 65),
        ("all", ITEMS),
        ("iso:II:1.0", 13),
        ("strict", ITEMS),
        ("zero:5", 47),
        ("zero:1", 93),
    ],
)
def test_plans(run: Run, merged: Answered, tmp_path: Path, passphrase: Path, plan: str, random: int) -> None:
    said = run(
        "review",
        "draw",
        merged.bundle,
        "--out",
        tmp_path / "r",
        "--plan",
        plan,
        "--passphrase-file",
        passphrase,
    )
    assert said.status == 0, said
    assert {lot["random"] for lot in said.object["lots"]} == {random}
    # 13 answers without an error: below the AQL of 1 % at the maker's side, 16.2 % at the buyer's.
    passes = 0.1623 if plan.startswith("iso") else None
    assert {lot["passes_to"] for lot in said.object["lots"]} == {passes}


def test_a_draw_by_risk_is_drawn_again_from_what_was_signed(
    run: Run, merged: Answered, tmp_path: Path, passphrase: Path
) -> None:
    out, other = tmp_path / "a.reviewpack", tmp_path / "b.reviewpack"
    words = ("review", "draw", merged.bundle, "--passphrase-file", passphrase)
    assert run(*words, "--out", out, "--plan", "risk:40").status == 0
    whole = json.dumps([show_pack.run(out).manifest, *shown(out)])
    for word in ("chance", "weighed", '"risk"', "too_fast", "planted"):
        assert word not in whole, word
    again = run("verify", out, "--drawn-from", merged.bundle)
    draw = again.object["draw"]
    assert (again.status, draw["ok"], len(draw["lots"])) == (0, True, 2)
    assert draw["frame"] == show_pack.run(out).manifest["sample"]["frame"]
    for lot in draw["lots"]:
        # Nothing but what this says is needed: the digest that was signed, and the chances.
        assert lot["drawn"] == sum(one["drawn"] for one in lot["answers"]) == 40
        assert sum(Fraction(one["chance"]) for one in lot["answers"]) == 40
    frame = [
        [one["lot"], one["seed"], one["drawn"], [[each["item"], each["size"]] for each in one["answers"]]]
        for one in draw["lots"]
    ]
    said = json.dumps(frame, separators=(",", ":"), ensure_ascii=False).encode()
    assert hashlib.sha256(said).hexdigest() == draw["frame"]
    with sqlite3.connect(merged.bundle) as db:
        db.execute("UPDATE review_chances SET size = size + 1 WHERE item = ?", (item_id(7),))
    db.close()
    changed = run("verify", out, "--drawn-from", merged.bundle)
    assert (changed.status, changed.object["draw"]["ok"], changed.object["draw"]["same_frame"]) == (
        4,
        False,
        False,
    )
    assert run(*words, "--out", other, "--plan", "second").status == 2
    assert run(*words, "--out", other).status == 0
    assert run("verify", other, "--drawn-from", merged.bundle).error["code"] == "usage"
    both = run("verify", other, out, "--drawn-from", merged.bundle)
    assert (both.status, [sorted({"draw", "error"} & set(one)) for one in both.lines]) == (
        4,
        [["error"], ["draw"]],
    )
    assert all(one["ok"] for one in both.lines), "packs that are good, whatever is said of the draw"
    assert run("verify", out, "--drawn-from", merged.bundle.stem).status == 4, "by its name in the home too"
    people = run("verify", other, "--drawn-from", merged.bundle, plain=True)
    assert (people.status, "not drawn in proportion to risk" in people.err) == (2, True)


@pytest.mark.parametrize(
    "changed",
    [
        "DELETE FROM review_answers WHERE item = ? AND half = 'weighed'",
        "UPDATE review_answers SET sha256 = zeroblob(32) WHERE item = ? AND half = 'weighed'",
    ],
    ids=["left out", "another line"],
)
def test_a_record_of_other_lines_than_the_pack_holds_is_told(
    run: Run, merged: Answered, tmp_path: Path, passphrase: Path, changed: str
) -> None:
    """What the bundle says of a pack is held against the pack, not against the bundle itself."""
    out = tmp_path / "a.reviewpack"
    words = (
        "review",
        "draw",
        merged.bundle,
        "--out",
        out,
        "--plan",
        "risk:40",
        "--passphrase-file",
        passphrase,
    )
    assert run(*words).status == 0
    (item, *_) = sorted(one.item for one in drawn(merged.bundle) if one.half == "weighed")
    with closing(sqlite3.connect(merged.bundle)) as books, books:
        assert books.execute(changed, (item,)).rowcount > 0
    said = run("verify", out, "--drawn-from", merged.bundle)
    draw = said.object["draw"]
    assert (said.status, draw["same_frame"], draw["same_draw"], draw["ok"]) == (4, True, False, False)


def test_what_stops_a_draw(run: Run, tmp_path: Path, passphrase: Path) -> None:
    made = answered(tmp_path, items=6)
    out = tmp_path / "a.reviewpack"
    run("identity", "new", "--name", "Unlocked", home="unlocked")
    run("merge", made.bundle, made.ann, home="unlocked")
    assert run("review", "draw", made.bundle, "--out", out, home="unlocked").error["code"] == "unlocked_key"
    run("identity", "new", "--name", "Coordinator 01", "--passphrase-file", passphrase)
    words = ("review", "draw", made.bundle, "--out", out, "--passphrase-file", passphrase)
    for plan in (
        "many",
        "iso",
        "iso:II",
        "iso:III:1.0",
        "iso:II:3.3",
        "zero",
        "zero:3",
        "risk:",
        "risk:0",
        "risk:x",
    ):
        assert run(*words, "--plan", plan).error["code"] == "usage"
    assert not out.exists()
    few = run(*words)
    assert (few.status, few.object["lots"][0]["random"]) == (0, 6), "a small lot is checked whole"
    assert run(*words).error["code"] == "file_exists"
    with bundle_store.open_bundle(made.bundle) as opened:
        assert len(opened.reviews()) == 1, "a draw that failed is not in the books"


def test_nothing_to_check_is_said(run: Run, tmp_path: Path, passphrase: Path) -> None:
    made = answered(tmp_path, items=3)
    run("identity", "new", "--name", "Coordinator 01", "--passphrase-file", passphrase)
    said = run("review", "draw", made.bundle, "--out", tmp_path / "a", "--passphrase-file", passphrase)
    assert (said.status, said.error["code"]) == (2, "usage")
    assert "nothing to check" in said.error["message"]
