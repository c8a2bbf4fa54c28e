# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which of two versions holds: people say so, signed; nothing is lost, and the order of merging changes nothing."""

from __future__ import annotations

import csv
import random
import sqlite3
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import orjson
import pytest

from annotator_app.errors import UsageError
from annotator_app.packs import signature
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.merging import choose_version, merge_results, undo_merge
from annotator_app.workflows.merging.choose_version import NAMESPACE
from annotator_app.workflows.reporting import work_statements
from annotator_app.workflows.signing import identity
from annotator_app.workflows.standing import desk_overview
from tests.builders.bundles import history, make_bundle, write
from tests.builders.packs import CONTRIBUTOR, OTHER_CONTRIBUTOR, PROJECT, item_lines, task

PACK = task(lines=item_lines(6), recipients=("*",))
SHORT = ((0, "positive"), (1, "negative"))
FIRST = (*SHORT, (2, "neutral"))
SECOND = (*SHORT, (2, "positive"), (3, "positive"))
LATER = (*SECOND, (4, "neutral"))
BEN = ((0, "neutral"),)


class Two:
    """A bundle, and the files of Ann, who worked on two computers, and of Ben."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = open_home(folder / "home")
        identity.new(self.home, "Boss")
        self.files = {
            name: write(folder / f"{name}.resultpack", history(PACK, steps, revision=number))
            for number, (name, steps) in enumerate(
                (("short", SHORT), ("first", FIRST), ("second", SECOND), ("later", LATER)), 1
            )
        }
        ben = history(PACK, BEN, key=OTHER_CONTRIBUTOR, principal=f"c-0002@{PROJECT}")
        self.files["ben"] = write(folder / "ben.resultpack", ben)
        self.ids: dict[str, str] = {}
        self.made = 0
        self.bundle = self.anew()
        for one in self.merge(*self.files).files:
            self.ids[one.path.stem] = one.pack_id or ""
        self.bundle = self.anew()

    def anew(self) -> Path:
        self.made += 1
        people = {"Ann": CONTRIBUTOR, "Ben": OTHER_CONTRIBUTOR}
        self.bundle = make_bundle(self.folder / f"{self.made}.bundle", [PACK], people)
        return self.bundle

    def merge(self, *names: str) -> merge_results.MergeReport:
        return merge_results.run(self.bundle, [self.files[name] for name in names], home=self.home)

    def hold(self, name: str) -> choose_version.Chosen:
        return choose_version.run(self.bundle, self.ids[name], home=self.home)

    def take_back(self, name: str, entry: int | None = None) -> choose_version.Chosen:
        return choose_version.take_back(self.bundle, self.ids[name], home=self.home, entry=entry)

    def states(self) -> dict[str, str]:
        names = {pack_id: name for name, pack_id in self.ids.items()}
        with bundle_store.open_bundle(self.bundle) as bundle:
            return {names[one.pack_id]: one.state for one in bundle.results()}

    def act(self, chance: random.Random) -> None:
        """Merge a file, choose a version, or undo a merge, whatever falls out."""
        act = chance.randrange(3)
        forked = [name for name, state in self.states().items() if state in ("fork", "set_aside")]
        with bundle_store.open_bundle(self.bundle) as bundle:
            merged = bundle.last_merge() is not None
        if act == 0:
            self.merge(chance.choice(list(self.files)))
        elif act == 1 and forked:
            self.hold(chance.choice(forked))
        elif act == 2 and merged:
            undo_merge.run(self.bundle)

    def rows(self) -> dict[tuple[str, str], str]:
        out = self.bundle.with_suffix(".jsonl")
        export_set.run(self.bundle, "jsonl", out, force=True)
        rows = map(orjson.loads, out.read_bytes().splitlines())
        return {(row["contributor"], row["item"][-1]): row["answers"]["label"] for row in rows}


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    made = Two(tmp_path)
    yield made
    made.home.close()


def said(steps: tuple[tuple[int, str], ...], name: str = "Ann") -> dict[tuple[str, str], str]:
    return {(name, str(number)): what for number, what in steps}


def test_nothing_counts_before_somebody_chooses_and_then_one_version_does(two: Two) -> None:
    two.merge("first", "second", "ben")
    assert two.rows() == said(BEN, "Ben")
    chosen = two.hold("first")
    assert (chosen.person, chosen.aside) == ("Ann", (two.ids["second"],))
    assert two.states() == {"first": "top", "second": "set_aside", "ben": "top"}
    assert two.rows() == said(FIRST) | said(BEN, "Ben")
    assert merge_results.run(two.bundle, [], home=two.home).forks == {}
    two.hold("second")
    assert two.rows() == said(SECOND) | said(BEN, "Ben"), "whoever chose may choose otherwise"


def test_a_choice_is_signed_and_taken_back_and_nothing_of_it_is_deleted(two: Two) -> None:
    two.merge("first", "second")
    two.hold("first")
    change = two.hold("second")
    two.take_back("second", entry=change.entry)
    assert two.states() == {"first": "top", "second": "set_aside"}, "the choice before it holds again"
    two.take_back("second")
    assert two.states() == {"first": "fork", "second": "fork"}
    with bundle_store.open_bundle(two.bundle) as bundle:
        records = bundle.choice_records()
    assert [orjson.loads(text)["holds"] for _n, text, _s in records] == [
        two.ids["first"], two.ids["second"], None, None,
    ]  # fmt: skip
    key = identity.load_signer(two.home).public
    for _number, text, armor in records:
        signed = signature.parse(armor)
        assert (signed.namespace, signed.key) == (NAMESPACE, key)
        assert signed.holds(text)
        assert not signed.holds(text.replace(b"Ann", b"Ben"))
    with sqlite3.connect(two.bundle) as db, pytest.raises(sqlite3.IntegrityError):
        db.execute("DELETE FROM choices")
    db.close()


def test_what_is_no_fork_cannot_be_chosen(two: Two) -> None:
    two.merge("first", "ben")
    for name in ("first", "ben"):
        with pytest.raises(UsageError):
            two.hold(name)
    with pytest.raises(UsageError):
        two.take_back("first")
    with pytest.raises(UsageError):
        choose_version.run(two.bundle, "sha256:", home=two.home)


def test_the_order_of_merging_changes_nothing(two: Two) -> None:
    """The same packs and the same choice, whatever came before the choice and whatever after it."""
    found = set()
    for order in permutations(("short", "first", "second", "ben")):
        two.anew()
        early = max(order.index("first"), order.index("second")) + 1
        two.merge(*order[:early])
        two.hold("second")
        for name in (*order[early:], *order[:1]):
            two.merge(name)
        found.add((tuple(sorted(two.states().items())), tuple(sorted(two.rows().items()))))
    ((states, rows),) = found
    assert dict(states) == {"short": "older", "first": "set_aside", "second": "top", "ben": "top"}
    assert dict(rows) == said(SECOND) | said(BEN, "Ben")


def test_work_that_goes_on_from_the_version_set_aside_asks_again(two: Two) -> None:
    two.merge("first", "second")
    two.hold("first")
    assert set(two.merge("later").forks) == {"Ann"}
    assert two.states() == {"first": "fork", "second": "older", "later": "fork"}
    two.hold("later")
    assert two.rows() == said(LATER)
    undo_merge.run(two.bundle)
    assert two.states() == {"first": "top", "second": "set_aside"}, "what was chosen before holds again"
    assert two.rows() == said(FIRST)
    two.merge("later")
    assert two.rows() == said(LATER), "and after the same merge the later choice does"


def test_undone_merges_and_choices_in_any_order_leave_what_the_packs_and_choices_say(two: Two) -> None:
    chance = random.Random(7)
    for _ in range(12):
        two.anew()
        for _ in range(8):
            two.act(chance)
        states = two.states()
        with bundle_store.open_bundle(two.bundle) as bundle:
            records = bundle.choice_records()
        two.anew()
        with bundle_store.open_bundle(two.bundle) as bundle, bundle.changing():
            for _number, record, armor in records:
                bundle.add_choice(record, armor)
        two.merge(*states)
        assert two.states() == states


def test_the_desk_tells_how_many_answers_the_versions_differ_in(two: Two) -> None:
    two.merge("first", "second", "ben")
    packs = {one.pack_id: (one.state, one.differ) for one in desk_overview.run(two.bundle).packs}
    assert packs == {
        two.ids["first"]: ("fork", 1), two.ids["second"]: ("fork", 2), two.ids["ben"]: ("top", 0),
    }  # fmt: skip


RATES = "".join(
    f'[[contributor]]\nname = "{name}"\nrate = {{ amount = 1, currency = "EUR" }}\n'
    for name in ("Ann", "Ben")
)


def test_the_payment_sheet_says_which_decision_is_missing_and_pays_what_was_chosen(two: Two) -> None:
    bundle = make_bundle(
        two.folder / "paid.bundle", [PACK], {"Ann": CONTRIBUTOR, "Ben": OTHER_CONTRIBUTOR}, plan=RATES
    )
    two.bundle = bundle
    two.merge("first", "second", "ben")

    def paid(name: str) -> tuple[dict[str, tuple[object, ...]], str, str]:
        folder = two.folder / name
        made = work_statements.run(bundle, folder).figures["statements"]
        (page,) = folder.glob("statement-*-Ann.html")
        lines = {
            one["contributor"]: (work["state"], work["accepted"], work["open"], work["sum"], one["sum"])
            for one in made
            for work in one["work"]
        }
        return lines, (folder / "payment-sheet.html").read_text("utf-8"), page.read_text("utf-8")

    lines, sheet, page = paid("waiting")
    assert lines == {"Ann": ("fork", 0, None, None, None), "Ben": ("partial", 1, 5, "1.00", "1.00")}
    with (two.folder / "waiting" / "payment-sheet.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["contributor"]: (row["open"], row["sum"], row["state"]) for row in csv.DictReader(file)}
    assert rows == {"Ann": ("", "", "fork"), "Ben": ("5", "1.00", "partial")}
    for text in (sheet, page):
        assert "two versions of this work came back" in text
        assert "Result packs" in text
    assert sheet.count("two versions of this work came back") == 1
    assert "Two versions" in sheet

    two.hold("second")
    lines, sheet, page = paid("chosen")
    assert lines["Ann"] == ("partial", 4, 2, "4.00", "4.00")
    assert "versions" not in sheet + page
