# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Nothing that a person reads in a report is English where the report speaks another language.

The language here has no Latin letter, so that a word that was not said in it stands out. What may stay as it is: names
and ids of the data, names of methods, measures and programs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from html.parser import HTMLParser
from itertools import cycle
from pathlib import Path
from typing import Any
from unicodedata import bidirectional

import pytest

from annotator_app import paths
from annotator_app.model.answer import PROBLEMS
from annotator_app.model.charts import Pick
from annotator_app.quality.comparing.claims import SENTENCES
from annotator_app.quality.results import Reason, Undefined
from annotator_app.reports import page_rounds
from annotator_app.reports.agreement import Measure
from annotator_app.reports.comparing import ClaimLine, FaultScore
from annotator_app.reports.figures import Figures, ValueCount, Verdicts
from annotator_app.reports.gold import GoldFigures, GoldItem, GoldLine, PracticeLine, RepeatLine
from annotator_app.reports.heads import HEADS, ORIGINS
from annotator_app.reports.models import JudgeLine, ModelFigures, SuggestionLine
from annotator_app.reports.page import page
from annotator_app.reports.people import Origin, RiskSign
from annotator_app.reports.rounds import (
    EarlierRound,
    LabelLine,
    NewAnswers,
    ReboundLine,
    RoundFigures,
    RoundLine,
    SplitLine,
)
from annotator_app.reports.statements import Rate, Statement, Work, sheet_page, statement_page
from annotator_app.reports.words import ENGLISH, Words
from annotator_app.store.bundle import bundle_store
from annotator_app.text import Filled, Marked
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import desk_report, make_report, report_figures, sign_figures
from annotator_app.workflows.reporting.desk_report import Speech
from annotator_app.workflows.reporting.make_report import all_tables
from tests.builders import reported

COLOURS = json.loads((paths.resources() / "tokens.json").read_text(encoding="utf-8"))["color"]
_PLACE = re.compile(r"(\{\w+\})")
_WORD = re.compile(r"[A-Za-z]{2,}")
# Measures and tests are called the same in every language, as are programs and units.
_NAMES = (
    "alpha", "raw agreement", "Gwet", "Fleiss", "Cohen", "Jaccard", "overlap", "Wilcoxon", "log-odds", "kappa",
    "sign flips", "exact", "drawn", "majority", "dawid-skene", "numpy", "Postil", "seed", "draws", "UTC", "csv",
    "nominal", "ordinal", "interval", "ratio", "sets", "marks", "similarity", "chrF", "bundle", "project",
)  # fmt: skip


def other_language(sentence: str) -> str:
    """Give a sentence without a Latin letter outside its places."""
    assert isinstance(sentence, Marked), f"{sentence!r} is not marked"
    return "".join(part if _PLACE.fullmatch(part) else _turned(part) for part in _PLACE.split(sentence))


def _turned(text: str) -> str:
    return "".join(
        chr(0x10A0 + ord(letter) % 32) if letter.isascii() and letter.isalpha() else letter for letter in text
    )


class Seen(HTMLParser):
    """The texts of a page that are read: not those whose language or kind says that they are something else."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._open: list[tuple[str, bool]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("meta", "br", "line", "rect", "circle"):
            return
        said = dict(attrs)
        own = tag in ("style", "code") or said.get("lang") == "en" or said.get("translate") == "no"
        self._open.append((tag, own))
        if "aria-label" in said:
            self.texts.append(said["aria-label"] or "")

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not any(own for _tag, own in self._open):
            self.texts.append(data)


def left_in_english(page: str, data: set[str]) -> Iterator[str]:
    known = sorted({*_NAMES, *data}, key=len, reverse=True)
    names = re.compile("|".join(map(re.escape, known)))
    for text in Seen(page).texts:
        yield from _WORD.findall(names.sub(" ", text))


def ids(value: Any) -> Iterator[str]:
    """Give ids and names in the figures: what stands under keys that hold such."""
    if isinstance(value, dict):
        for key, one in value.items():
            if isinstance(one, str) and key in _DATA:
                yield one
            yield from ids(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from ids(one)


_DATA = {
    "question", "label", "contributor", "model", "other", "baseline", "value", "first", "second", "one", "item", "file",
    "bundle", "project", "name", "licence", "origin", "judge", "by", "round", "before_model", "source", "reviewer",
    "reason", "heldout",
}  # fmt: skip


GEORGIAN = Words(language="ka", data="ka", say=other_language, name=lambda tag: f"ა{len(tag)}")
WHY = Undefined(Reason.TOO_FEW_ITEMS, 3, 30).sentence()
NONE = Measure(name="mean", why=WHY)
SOME = Measure(name="mean", value=-0.25, low=-0.5, high=0.125, n=40, unit="prompts")
RATE = {"value": 0.05, "n": 40, "interval": [0.01, 0.2]}
RECORD = {
    "round": "r2", "lineage": ["r1"], "purpose": "rate", "splits": {"heldout": 30, "train": 30, "validation": 2},
    "views": 2, "critical": ["p-001"], "items": [],
    "selection": {"count": 60, "pool": 400, "method": "ranks", "weights": {"margin": "1", "topic": "2"}},
    "waivers": [{"heldout": "p-002", "other": "p-003", "likeness": "0.71", "reason": "two editions"}],
}  # fmt: skip
SPLITS = tuple(
    SplitLine(question="accuracy", language="en", model="M1", split=split, mean=mean, scale=(1, 5))
    for split, mean in (
        ("heldout", SOME),
        ("other", NONE),
        ("critical", NONE),
        ("train", SOME),
        ("validation", SOME),
    )
)


def of_models(figures: Figures) -> Figures:
    """Figures with gold, judges, suggestions and rounds."""
    gold = GoldLine(
        contributor="Ann", language="en", items=20, right=10, low=0.3, high=0.7, standing="open", decided=20
    )
    pull = SuggestionLine(
        by="M1", question="best", language="en", before=1, after=1, hidden=1, left_out=1, taken=1, changed=1, ignored=1,
        same_before=SOME, same_unseen=NONE, pull=SOME,
    )  # fmt: skip
    judge = JudgeLine(
        judge="M2", question="best", language="en", answers=9, agrees=SOME, kappa=NONE, people=SOME
    )
    beside = RoundLine(
        question="accuracy", language="en", split="heldout", model="M2", before_model="M1", now=SOME, before=SOME,
        apart=SOME, p=0.0001, p_ranks=0.01, few=True,
    )  # fmt: skip
    chosen = LabelLine(
        question="label", language="en", split="heldout", value="good", model="M2", before_model="M1", now=SOME,
        before=SOME, apart=SOME, p=0.01, p_majority=0.0001, few=True, answers=(3, 9), before_answers=(1, 9),
    )  # fmt: skip
    return replace(
        figures,
        gold=GoldFigures(
            people=(gold, replace(gold, standing="look"), replace(gold, standing="fine")),
            contested=(GoldItem(item="p-001", question="best", answers=9, missed=5),),
            repeats=(RepeatLine(contributor="Ann", question="best", language="en", items=9, same=8, low=0.5, high=0.9),),
            unscored=("reason",),
            practice=(PracticeLine(contributor="Ann", language="en", items=9, first=5, last=8, unscored=1),),
        ),
        models=ModelFigures(judges=(replace(judge, above=SOME, together=0.5),), suggestions=(pull,)),
        rounds=RoundFigures(
            record=RECORD, splits=SPLITS, rounds=(beside, replace(beside, few=False, split="other", apart=NONE)),
            labels=(chosen, replace(chosen, few=False, split="other"), replace(chosen, value="", apart=NONE)),
            rebounds=(ReboundLine(question="accuracy", language="en", items=9, picked_by=1.0, picked_again=1.4,
                                  everything=1.9),),
            earlier=(EarlierRound(round="r1", splits=SPLITS[:2]),),
            fresh=NewAnswers(new=9, answers=99, low=True),
        ),
    )  # fmt: skip


def everything(figures: Figures) -> Figures:
    """Figures with lots, reviewers, every sign, state and reason as well."""
    lot = {
        "contributor": "Ann", "language": "en", "plan": "default", "answers": 400, "checked": 77, "errors": 3,
        "minor": 1, "interval": [0.01, 0.1], "outcome": "more", "next": 115, "at_most": 0.1, "found_by_risk": 2,
        "corrected_rate": RATE, "uncounted": 4, "recall": RATE, "pack": "pack.1", "together": 0.0747, "passes_to": 0.1131,
        "rate": 0.039, "effective": 77.0, "weighed": False, "interval_by": "Clopper-Pearson",
        "severity": {"points": 11.0, "answers": 77, "per_item": 0.1429, "length": 900, "unit": "words", "per_1000": 12.2222},
    }  # fmt: skip
    guess = {"value": None, "reason": Undefined(Reason.REVIEWERS_GUESS).sentence()}
    said = (
        Filled(sign_figures.FAST, fast=12, all=40), Filled(sign_figures.EQUAL, question="best", longest=9, p="0.001"),
        Filled(sign_figures.REPEATING, count=1, all=2), Filled(sign_figures.ODD, count=1, all=2),
        Filled(sign_figures.ALIKE, count=1, all=2), Filled(sign_figures.SHARED, other="Ben", count=3, all=9),
        Filled(sign_figures.SHARED_WITH_MANY, people=7, names="Ben, Cem", count=3, all=9),
        Filled(sign_figures.FOREIGN, count=1, all=2), Filled(sign_figures.ALWAYS_ALONE, question="best", count=30),
        Filled(sign_figures.ALWAYS, question="best", count=30, share="40.0 %"),
    )  # fmt: skip
    pack = figures.packs[0]
    states = ("out", "back", "partial", "fork", "older revision")
    return replace(
        of_models(figures),
        family="comparison",
        lots=(lot, lot | {"outcome": "accepted", "plan": "all", "next": None, "corrected_rate": guess},
              lot | {"outcome": "rejected", "plan": "strict", "interval": None, "severity": None},
              lot | {"plan": "risk:120", "weighed": True, "interval_by": "Stringer"}),
        reviewers=({"reviewer": "Ben", "planted": 10, "found": 9, "recall": RATE, "good": 3, "rejected": 1,
                    "false_rejects": guess},),
        verdicts=(Verdicts(contributor="Ann", agree=1, corrected=2, disagree=3, unsure=4),),
        packs=tuple(replace(pack, state=one, answered=None, reported=None, contributor=None, late=True, due="2026-11-21")
                    for one in states),
        problems=tuple(ValueCount(value=one, count=1) for one in PROBLEMS),
        sources=({"name": "Harbour", "licence": "", "origin": "", "credit": ""},),
        people=replace(
            figures.people,
            signs=tuple(RiskSign(contributor="Ann", language="en", sign="x", said=one, count=1, of=2) for one in said),
            not_looked=(("pace", sign_figures.NO_TIMES), ("filler", sign_figures.NO_TEXTS),
                        ("near copies of own texts", Filled(sign_figures.TOO_MANY, most=60_000))),
            origins=(Origin(question="reason", language="en", counts=tuple((one, 2) for one in ORIGINS), real=0.5),),
        ),
        comparing=replace(
            figures.comparing,
            faults=(FaultScore(question="best", language="th", model="M1", points=6.0, answers=2, per_answer=3.0,
                               per_1000=60.0, length=100, unit="characters"),),
            claims=(*figures.comparing.claims, *(
                ClaimLine(question="best", language="en", model="M1", other="M2", said="", reasons=(reason,), split=split)
                for reason, split in zip(SENTENCES.values(), cycle(("critical", "heldout", "other")))
            )),
        ),
    )  # fmt: skip


def test_what_is_in_one_report_or_another_is_said_in_its_language(tmp_path: Path) -> None:
    with bundle_store.open_bundle(reported.compared(tmp_path / "b.bundle")) as bundle:
        figures = everything(report_figures.count(MergedSet(bundle), SILENT))
    shown = page(figures, COLOURS, GEORGIAN)
    english = page(figures, COLOURS, replace(GEORGIAN, say=str))
    assert sorted(set(left_in_english(shown, set(ids(figures.as_object()))))) == []
    assert {"12.2222", "60"} <= set(Seen(shown).texts), "the severity points of lots and of marked faults"
    # The same sees what is English where nothing is translated: heads, cells, sentences.
    seen = set(left_in_english(english, set()))
    assert {
        "Gold",
        "Practice",
        "Suggestions",
        "Waived",
        "Pull",
        "prompts",
        "Verdict",
        "Likeness",
        "pasted",
        "late",
        "Severity",
        "Counted",
        "Words",
    } <= seen


@pytest.mark.parametrize("make", [reported.sentiment, reported.compared])
def test_a_report_in_another_language_has_no_english_word(
    make: Callable[[Path], Path], tmp_path: Path
) -> None:
    made = make_report.run(make(tmp_path / "b.bundle"), tmp_path / "r.html", words=GEORGIAN)
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert sorted(set(left_in_english(text, set(ids(made.figures))))) == []


def test_a_sign_stands_before_its_number_from_right_to_left(tmp_path: Path) -> None:
    with bundle_store.open_bundle(reported.compared(tmp_path / "b.bundle")) as bundle:
        figures = everything(report_figures.count(MergedSet(bundle), SILENT))
    letters = str.maketrans({chr(0x10A0 + one): chr(0x0620 + one) for one in range(27)})
    arabic = replace(GEORGIAN, language="ar", say=lambda text: other_language(text).translate(letters))
    texts = Seen(page(figures, COLOURS, arabic)).texts
    beside = re.compile("\u2068[^\u2068\u2069]*\u2069")
    signed, isolated = re.compile(r"[-+][0-9]"), 0
    for text in texts:
        rest = text
        while beside.search(rest):
            rest = beside.sub("", rest)
        if any(bidirectional(letter) in ("R", "AL") for letter in text):
            assert not signed.search(rest), text
            isolated += bool(signed.search(text))
    assert isolated > 6, "claims, readings and tables have numbers below 0 among their words"
    shares = [text for text in texts if re.search(r"\d / \d", text)]
    assert len(shares) >= 4, "how many of how many chose a label, in the round before and in this one"
    assert all("\u2068" + one + "\u2069" in text for text in shares for one in re.findall(r"\d+ / \d+", text))


def test_what_a_round_is_stands_line_by_line_with_both_its_sides(tmp_path: Path) -> None:
    with bundle_store.open_bundle(reported.compared(tmp_path / "b.bundle")) as bundle:
        figures = everything(report_figures.count(MergedSet(bundle), SILENT))
    record = {**RECORD, "lineage": ["r1", "r0"]}
    (_head, _how, told), *_rest = page_rounds.parts(replace(figures.rounds, record=record), ENGLISH)
    lines = dict(told.rows)
    assert lines["Rounds before"] == "r1, r0"
    assert lines["Rounds that the held-out prompts have served"] == "2"
    assert all(name and value for name, value in lines.items())


def test_every_head_of_a_table_has_words(tmp_path: Path) -> None:
    with bundle_store.open_bundle(reported.compared(tmp_path / "b.bundle")) as bundle:
        figures = everything(report_figures.count(MergedSet(bundle), SILENT))
    # Ends of intervals stand in one column; n, p, figures of a name and percentiles are symbols.
    symbols = {"n", "p", "from", "to", "Cohen kappa", "kappa", "5 %", "25 %", "75 %", "95 %"}
    asked = {head for table in all_tables(figures) for head in table.heads}
    unread = {"error rate from", "next look at", "at most", "found by risk", "plan", "reviewer", "planted errors",
              "found", "recall", "good answers", "rejected", "false rejects", "not counted", "error rate", "interval by",
              "accepted together", "one in ten passes at"}  # told in sentences  # fmt: skip
    assert asked - set(HEADS) - symbols - unread == set()


def test_who_said_what_behind_a_number_is_told_in_its_language_and_the_words_of_the_plan(
    tmp_path: Path,
) -> None:
    bundle = reported.sentiment(tmp_path / "b.bundle")
    speech = Speech("hi", other_language)
    (given, *_) = desk_report.items_behind(
        bundle, Pick(what="value", question="label", value="mixed"), speech=speech
    ).lines
    assert "मिश्रित" in given.said
    (cut, *_) = desk_report.items_behind(bundle, Pick(what="problem", value="cut_off"), speech=speech).lines
    assert cut.said.startswith(f"Contributor 04: {other_language(PROBLEMS['cut_off'])}")


def test_work_statements_speak_the_language_of_the_report() -> None:
    work = Work(pack="ann-1", items=9, accepted=5, returned=1, reported=1, seconds=3600)
    rates = (
        Rate(amount=Decimal("0.12"), currency="EUR"),
        Rate(amount=Decimal(9), currency="EUR", per="hour"),
        None,
    )
    people = [
        Statement(
            contributor="Ann",
            rate=rate,
            work=(work, replace(work, seconds=None, state=("partial", "fork", "older revision")[place])),
        )
        for place, rate in enumerate(rates)
    ]
    people.append(Statement(contributor="Ann", rate=rates[1], work=(replace(work, untimed=2),)))
    title = {"ka": "ა"}
    pages = [sheet_page(people, title, "2026-11-26T10:00:00Z", COLOURS, GEORGIAN)]
    pages += [statement_page(one, title, "2026-11-26T10:00:00Z", COLOURS, GEORGIAN) for one in people]
    for one in pages:
        assert sorted(set(left_in_english(one, {"Ann", "ann-1", "EUR"}))) == []
    assert set(left_in_english(sheet_page(people, title, "", COLOURS, replace(GEORGIAN, say=str)), set())) > {
        "Returned"
    }
