# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The page over 15,000 people: at most 3 MB, whom to look at first, and where all of them are (quality.md 5)."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from annotator_app import paths
from annotator_app.reports.count_tables import lots, pack_ids
from annotator_app.reports.figures import Figures, Verdicts
from annotator_app.reports.page import page
from annotator_app.reports.people import RiskSign
from annotator_app.reports.words import ENGLISH
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import report_figures
from tests.builders import reported

COLOURS = json.loads((paths.resources() / "tokens.json").read_text(encoding="utf-8"))["color"]
PEOPLE = 15_000
LARGEST = 3_000_000  # issue 5, Figures
NAMES = [f"person-{number:05d}" for number in range(PEOPLE)]
NEEDED = {NAMES[9_000]: "rejected", NAMES[14_000]: "more"}
RATE = {"value": 0.05, "interval": [0.01, 0.1], "reason": None}


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Figures:
    place = tmp_path_factory.mktemp("many") / "b.bundle"
    with bundle_store.open_bundle(reported.sentiment(place)) as bundle:
        few = report_figures.count(MergedSet(bundle), SILENT)
    person, pack = few.people.contributors[0], few.packs[0]
    lot = {
        "contributor": "", "language": "en", "plan": "default", "answers": 400, "checked": 77, "errors": 3,
        "minor": 1, "interval": [0.01, 0.1], "next": None, "at_most": 0.1, "found_by_risk": 2,
        "corrected_rate": RATE, "uncounted": 0, "recall": RATE, "severity": None, "rate": 0.039, "weighed": False,
        "interval_by": "clopper-pearson", "effective": 77.0, "signs": 0, "pack": "one.taskpack", "together": None,
        "passes_to": None,
    }  # fmt: skip
    signs = [
        RiskSign(contributor=name, language="en", sign="pace", said="fast", count=1, of=2) for name in NAMES
    ]
    return replace(
        few,
        people=replace(
            few.people,
            contributors=tuple(replace(person, name=name) for name in NAMES),
            signs=(*signs, *signs[12_345:12_346] * 3),
            not_looked=(("filler", "Cannot be computed: no texts were written."),),
        ),
        packs=tuple(
            replace(
                pack, contributor=name, late=name == NAMES[11_111], received="2026-11-21" if name != NAMES[13_000] else None
            )
            for name in NAMES
        ),
        completeness=tuple(
            replace(few.completeness[0], contributor=name, open=int(name == NAMES[12_121])) for name in NAMES
        ),
        hashes={
            kind: tuple(f"sha256:{number:064x}" for number in range(PEOPLE))
            for kind in ("Task packs", "Result packs")
        },
        lots=tuple(lot | {"contributor": name, "outcome": NEEDED.get(name, "accepted")} for name in NAMES),
        verdicts=tuple(
            Verdicts(contributor=name, agree=9, corrected=int(name == NAMES[10_101]), disagree=0, unsure=0)
            for name in NAMES
        ),
    )  # fmt: skip


def test_the_page_stays_small_and_names_the_files_of_the_rest(many: Figures) -> None:
    text = page(many, COLOURS, replace(ENGLISH, files=True))
    assert len(text.encode("utf-8")) <= LARGEST
    for name in ("contributors", "lots", "verdicts"):
        said = f"60 of 15,000 are drawn, first those to look at; all are in {name}.csv."
        assert said in text, said
    assert "24 of 15,000 are drawn, first those to look at; all are in contributor-values.csv." in text
    assert text.count("Further rows: 14,600, in pack-ids.csv.") == 2
    assert "all stand in the table" not in text


def test_no_file_is_named_that_was_not_written(many: Figures) -> None:
    text = page(many, COLOURS)
    assert ".csv" not in text
    assert "60 of 15,000 are drawn, first those to look at.<" in text
    said = "Further rows: 14,600. They are in the CSV files, which can be saved with the report."
    assert text.count(said) >= 2, "of each kind of packs"


def test_whom_to_look_at_comes_first(many: Figures) -> None:
    text = page(many, COLOURS)

    def people_of(block: str) -> list[str]:
        (section,) = re.findall(rf"<section id='{block}'.*?</section>", text, re.DOTALL)
        return list(dict.fromkeys(re.findall(r"person-\d{5}", section)))

    assert people_of("lots")[:2] == [NAMES[9_000], NAMES[14_000]]
    assert people_of("verdicts")[0] == NAMES[10_101]
    assert people_of("signs")[0] == NAMES[12_345]
    assert people_of("packs")[:2] == [NAMES[11_111], NAMES[13_000]]
    assert NAMES[12_121] in people_of("packs"), "of whose pack most is missing"
    assert "no texts were written" in text, "what was not looked for is not among the rows left out"


def test_every_pack_and_lot_stands_in_its_file(many: Figures) -> None:
    assert len(pack_ids(many).rows) == 2 * PEOPLE
    assert pack_ids(many).rows[0] == ("task pack", f"sha256:{0:064x}")
    assert [row[0] for row in lots(many).rows][:3] == [NAMES[9_000], NAMES[14_000], NAMES[0]]


def test_a_page_of_few_people_leaves_everything_in_its_order(many: Figures) -> None:
    few = replace(
        many, packs=many.packs[:7], completeness=many.completeness[:7],
        hashes={"Task packs": many.hashes["Task packs"][:7]},
    )  # fmt: skip
    text = page(few, COLOURS)
    (section,) = re.findall(r"<section id='packs'.*?</section>", text, re.DOTALL)
    assert list(dict.fromkeys(re.findall(r"person-\d{5}", section))) == NAMES[:7]
    assert "pack-ids.csv" not in text
