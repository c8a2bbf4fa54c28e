# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Comparisons of PandaLM (resources/samples/README.md) from the contributor to a reviewer's verdicts, by keys.

The reviewer sees the responses side by side on the cards of the task, in the order that the contributor had, with
the given answer marked.
"""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.answering.reviewed import Reviewed
from annotator_app.gui.dialogs.handing_back.hand_back import HandBack
from annotator_app.gui.review.screen import ReviewScreen
from annotator_app.packs.keys import private_text
from annotator_app.paths import resources
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.building import build_bundle
from annotator_app.workflows.handing_back import hand_back
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.labelling.label import LabellingSession
from annotator_app.workflows.merging import merge_results
from annotator_app.workflows.receiving import import_pack
from annotator_app.workflows.reviewing import add_review, draw_review
from annotator_app.workflows.reviewing.visit import ReviewVisit
from annotator_app.workflows.signing import identity, trust
from tests.builders.packs import CONTRIBUTOR, COORDINATOR
from tests.builders.plans import PASSPHRASE, passphrase
from tests.builders.reviewed import reviewer_home
from tests.builders.windows import Desk

SAMPLE = resources() / "samples" / "sources" / "llm_rating" / "pandalm" / "testset-v1.json"
PLAN = """
[bundle]
name = "pairs"
project = "pairs-7k3q"
title = { en = "Pairs" }
family = "comparison"
language = "en"
seed = "7d1f0c9be24a6583"
[[source]]
path = "pairs.csv"
licence = "Apache-2.0"
origin = "PandaLM"
credit = "Wang et al. 2024"
[fields]
id = "idx"
prompt = "instruction"
responses = ["response1", "response2"]
[[question]]
id = "best"
[[contributor]]
name = "Rater 1"
"""
COLUMNS = ("idx", "instruction", "response1", "response2")
Orders = dict[str, list[str]]
Place = tuple[str, str]


@dataclass
class Round:
    """What the reviewer opens, and in which order the contributor saw the responses of each item."""

    desk: Desk
    orders: Orders
    bundle: Path
    boss: Path

    @property
    def screen(self) -> ReviewScreen:
        screen = self.desk.screen
        assert isinstance(screen, ReviewScreen)
        return screen

    @property
    def visit(self) -> ReviewVisit:
        visit = self.desk.labelling
        assert isinstance(visit, ReviewVisit)
        return visit

    def on_cards(self) -> list[str]:
        """The texts side by side, as they are read."""
        assert self.screen.cards is not None
        shown = [card for card in self.screen.cards.cards if card.isVisible()]
        assert len({card.mapTo(self.screen, card.rect().topLeft()).y() for card in shown}) == 1, "in one row"
        return [card.block.text for card in shown]

    def chosen(self) -> list[bool]:
        assert self.screen.cards is not None
        return [card.chosen for card in self.screen.cards.cards if card.isVisible()]


def answer(folder: Path, pack: Path, rows: list[dict[str, Any]], boss: Path) -> tuple[Path, Orders]:
    """Let the contributor say what the first rater of PandaLM said."""
    said, orders = {str(row["idx"]): int(row["annotator1"]) for row in rows}, {}
    texts = {str(row["idx"]): (row["response1"], row["response2"]) for row in rows}
    with open_home(folder / "rater") as home:
        identity.put(home, private_text(CONTRIBUTOR, None), CONTRIBUTOR.public, "Rater 1")
        added = import_pack.run(home, import_pack.preview(home, pack), accept="match")
        session = LabellingSession(home, added.pack)
        for position in range(session.count):
            session.go(position)
            id_ = session.item.id
            orders[id_] = session.shown("responses")
            number = said[id_]
            better = str(texts[id_][number - 1]).split()
            blocks = session.item.blocks
            own = next((one for one in orders[id_] if blocks[f"response.{one}"].text.split() == better), None)
            session.set("best", own if number else "equal")
            assert session.commit() == []
        session.close()
        out = folder / "r.resultpack"
        hand_back.run(home, added.pack, out)
        key = identity.show(home).public_key
    with open_home(boss) as home:
        trust.add(home, key, as_name="Rater 1", kinds=["result"])
    return out, orders


def written(pack: Path) -> dict[Place, tuple[str, Any]]:
    """The verdicts as they stand in the bytes of the pack."""
    with zipfile.ZipFile(pack) as archive:
        names = [name for name in archive.namelist() if "data/review/" in name]
        lines = [json.loads(line) for name in names for line in archive.read(name).splitlines()]
    return {(one["item"], one["subject"]): (one["verdict"], one["value"]) for one in lines}


def merged(round_: Round, pack: Path) -> dict[Place, str]:
    """The verdicts as the coordinator's bundle has them after merging."""
    key = identity.show(round_.desk.home).public_key
    with open_home(round_.boss) as home:
        trust.add(home, key, as_name="Reviewer 01", kinds=["verdict"])
        report = merge_results.run(round_.bundle, [pack], home=home)
        assert [one.error for one in report.files] == [None]
    with bundle_store.open_bundle(round_.bundle) as bundle:
        return {(one.item, one.subject): one.verdict for _pack, _who, one in bundle.standing_verdicts()}


@pytest.fixture
def round_(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Round]:
    # Which answers are looked at blind is drawn by the pack, and the same pack is made each time: same keys, same day.
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795000000")
    rows = json.loads(SAMPLE.read_text(encoding="utf-8"))
    with (tmp_path / "pairs.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
    (tmp_path / "pairs.toml").write_text(PLAN, encoding="utf-8")
    with open_home(tmp_path / "boss") as boss:
        identity.put(boss, private_text(COORDINATOR, PASSPHRASE), COORDINATOR.public, "Coordinator 01")
        report = build_bundle.run(
            tmp_path / "pairs.toml", tmp_path / "out", home=boss, ask_passphrase=passphrase
        )
    result, orders = answer(tmp_path, report.packs[0].path, rows, tmp_path / "boss")
    pack = tmp_path / "a.reviewpack"
    with open_home(tmp_path / "boss") as boss:
        added = merge_results.run(report.bundle, [result], home=boss)
        assert [one.error for one in added.files] == [None]
        draw_review.run(report.bundle, pack, home=boss, ask_passphrase=passphrase)
    desk = Desk(qapp, reviewer_home(tmp_path / "rev"), "")
    id_ = add_review.run(desk.home, add_review.look(desk.home, pack), accept="match").pack_id
    desk.app.shell.state.setValue("open_pack", id_)
    desk.open()
    yield Round(desk, orders, report.bundle, tmp_path / "boss")
    if not desk.closed:
        desk.close()


def test_who_checks_a_comparison_sees_what_was_compared(round_: Round) -> None:
    desk, visit = round_.desk, round_.visit
    units, number = visit.units, {"agree": 0, "corrected": 0, "disagree": 0}
    wanted: dict[Place, tuple[str, Any]] = {}
    assert {one.blind for one in units} == {True, False}
    assert any(visit.item.response_ids != round_.orders[one.item.id] for one in units)
    for place, unit in enumerate(units):
        desk.until(lambda place=place: visit.position == place)
        order = round_.orders[unit.item.id]
        texts = [unit.item.blocks[f"response.{one}"].text for one in order]
        given = unit.answers["best"]
        other = next(one for one in order if one != given)
        assert round_.on_cards() == texts
        if unit.blind:
            assert round_.chosen() == [False, False], "the answer is not seen before one's own"
            desk.press(str(order.index(other) + 1), "Enter")
            desk.until(lambda: not visit.answering_first)
            assert round_.on_cards() == texts, "A and B stay what they were"
        assert round_.chosen() == [one == given for one in order]
        if unit.blind or number["corrected"]:
            verdict = "disagree" if number["agree"] and not number["disagree"] else "agree"
            desk.press(*(("1",) if verdict == "agree" else ("3", "1", "1", "3")), "Enter")
            wanted[unit.place] = verdict, {"answers": {"best": other}} if unit.blind else None
        else:
            verdict = "corrected"
            # A digit chooses on the cards now, and there alone.
            desk.press("2", str(order.index(other) + 1))
            assert round_.chosen() == [one == other for one in order]
            desk.press("1", "1", "3", "Enter")
            wanted[unit.place] = verdict, {"answers": {"best": other}}
        number[verdict] += 1
    desk.dialog(Reviewed)
    desk.saved()
    desk.press("Enter")
    handed = desk.dialog(HandBack)
    desk.press("Enter")
    desk.until(lambda: handed._report is not None)
    assert written(handed._report.path) == wanted
    assert min(number.values()) > 0, "each verdict was given"
    desk.press("Enter")
    desk.gone()
    assert merged(round_, handed._report.path) == {place: verdict for place, (verdict, _) in wanted.items()}


def test_a_given_answer_stands_on_the_cards_and_cannot_be_changed_there(round_: Round) -> None:
    desk, visit, screen = round_.desk, round_.visit, round_.screen
    assert screen.cards is not None
    place = next(place for place, one in enumerate(visit.units) if not one.blind)
    screen.go(place)
    before, first = dict(visit.answers), screen.cards.cards[0]
    desk.click(screen.cards.cards[0].head)
    desk.click(screen.cards.cards[1].head)
    assert visit.answers == before
    assert screen.flow.ring == "review:verdict", "digits stay with the verdict"
    assert not first.head._caps
    desk.press("Ctrl+T")
    desk.until(lambda: screen.compare.note.isVisible() or screen.compare.legend.isVisible())
    desk.press("2")
    assert screen.flow.ring == "best"
    assert first.head._caps == ("1",)
    desk.press("Ctrl+Z")
    assert screen.flow.ring == "review:verdict"
    assert not first.head._caps
