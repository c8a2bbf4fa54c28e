# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Every kind of question is compared with what a reviewer answered first as it is between contributors."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from annotator_app.model.bundle import Chain
from annotator_app.model.review import DrawnAnswer, DrawnLot, DrawnReview, Verdict, VerdictPack, content_of
from annotator_app.reports.agreement import Agreement
from annotator_app.reports.blocks import blocks
from annotator_app.reports.words import ENGLISH
from annotator_app.store.bundle import bundle_store
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import report_figures
from tests.builders import reported

TAGS = [{"id": name, "text": {"en": name}} for name in ("polite", "long", "wrong")]
TASK = {
    "family": "comparison", "title": {"en": "Answers"}, "language": "en", "languages": ["en"], "guidelines": [],
    "questions": [
        {"id": "best", "kind": "comparison", "level": "nominal", "required": True},
        {"id": "accuracy", "kind": "scale", "level": "ordinal", "min": 1, "max": 5, "each": "response"},
        {"id": "tags", "kind": "choice", "level": "nominal", "multiple": True, "options": TAGS},
        {"id": "where", "kind": "evidence", "blocks": ["response.*"]},
        {"id": "reason", "kind": "text"},
    ],
}  # fmt: skip
ITEMS = 36


def names(number: int) -> tuple[str, str]:
    return f"r-{number:03d}a", f"r-{number:03d}b"


def said(number: int, *, other: bool) -> dict[str, Any]:
    """What somebody says of an item: whoever is `other` parts from the first in every fourth item."""
    first, second = names(number)
    parts = other and number % 4 == 0
    low = 1 + number % 4
    return {
        "best": second if parts else first,
        "accuracy": {first: low + parts, second: low},
        "tags": ["polite", "long"] if parts else ["polite"] if number % 2 else ["wrong"],
        "where": [{"block": f"response.{first}", "start": 0, "end": 3 if parts else 6}],
        "reason": f"no text is held against another {other}",
    }


def review(bundle: BundleStore, first: Mapping[str, Any]) -> None:
    """Put into the bundle that Rev answered every item and agreed then with what Ann, `first`, had said."""
    merged = MergedSet(bundle)
    (standing,) = merged.standing.values()
    pack = merged.packs[standing.task_pack]
    drawn = tuple(
        DrawnAnswer(
            item=id_, subject="s1", contributor="Ann", series=pack.series, language="en",
            result_pack=standing.pack_id, item_sha256=digest, sha256="0" * 64,
            content=content_of(digest, first[id_]), half="random",
        )
        for id_, digest in merged.digests(pack.pack_id).items()
    )  # fmt: skip
    lot = DrawnLot(
        contributor="Ann", series=pack.series, task_pack=pack.pack_id, language="en", answers=ITEMS,
        random=ITEMS, risk=0, planted=0, control=0,
    )  # fmt: skip
    sent = DrawnReview(
        pack_id="sha256:review", series="review", file="r.reviewpack", sha256="0" * 64,
        drawn_at="2026-11-22T08:00:00Z", plan="all", seed="s", recipients=("*",), task=pack.task, lots=(lot,),
        answers=drawn,
    )  # fmt: skip
    verdicts = tuple(
        Verdict(
            item=id_,
            subject="s1",
            verdict="agree",
            blind=True,
            value={"answers": said(number, other=True)},
        )
        for number, id_ in enumerate(first)
    )
    told = VerdictPack(
        pack_id="sha256:verdict", review="sha256:review", reviewer="Rev", key="", revision=1,
        created_at="2026-11-23T08:00:00Z", chain=Chain(genesis=b"", heads=bytes(32)), verdicts=verdicts,
    )  # fmt: skip
    with bundle.changing():
        bundle.add_review(sent)
        bundle.add_verdicts(told, "2026-11-23T09:00:00Z")


@pytest.fixture
def figures(tmp_path: Path) -> dict[str, Agreement]:
    """What a report says of a reviewer who answered every item before they saw the answer of Ann."""
    items = [
        {
            "id": f"p-{number:03d}",
            "prompt": [{"role": "user", "text": f"Question {number}"}],
            "responses": [{"id": name, "text": f"Answer {name}"} for name in names(number)],
        }
        for number in range(ITEMS)
    ]
    ids = [one["id"] for one in items]
    # Models stand now first, now second: agreement is about the model, wherever it stands.
    models = {
        id_: {"models": dict(zip(names(number), ("M1", "M2")[:: -1 if number % 3 else 1], strict=True))}
        for number, id_ in enumerate(ids)
    }
    ann = {id_: said(number, other=False) for number, id_ in enumerate(ids)}
    path = reported.make(tmp_path / "b.bundle", TASK, items, {"Ann": ann}, more=models)
    with bundle_store.open_bundle(path) as bundle:
        review(bundle, ann)
        found = report_figures.count(MergedSet(bundle), SILENT)
    assert found.blind is not None
    assert (found.blind.given, found.blind.compared) == (ITEMS, ITEMS)
    (block,) = [one for one in blocks(found, ENGLISH) if one.id == "reviewers"]
    (table,) = block.tables
    assert len(table.rows) == len(block.notes[2:]) == 4, "a line for each question"
    return {one.question: one for one in found.blind.questions if not one.label}


def test_each_kind_has_its_figure_and_the_share_of_the_same(figures: dict[str, Agreement]) -> None:
    assert list(figures) == ["best", "accuracy", "tags", "where"], "written texts are not compared"
    leading = {name: (one.level, one.main.name) for name, one in figures.items()}
    assert leading == {
        "best": ("nominal", "alpha"),
        "accuracy": ("ordinal", "alpha"),
        "tags": ("sets", "mean Jaccard"),
        "where": ("marks", "overlap F1"),
    }
    parted = ITEMS // 4
    for name in ("best", "tags", "where"):
        same = figures[name].others[0]
        assert (same.name, same.value, same.n) == ("same answer", 1 - parted / ITEMS, ITEMS), name
        assert same.low is not None
        assert not same.about, "Wilson’s, which is not drawn"
    same = figures["accuracy"].others[0]
    assert (same.value, same.n) == (pytest.approx(1 - parted / 2 / ITEMS), ITEMS), "one of two responses"
    assert same.about, "the mean of several responses of an item is drawn by item"
    assert not any(one.name.startswith("ICC") for two in figures.values() for one in two.others)
    # Where they part one says “polite, long” and the other “wrong”; of the marks the half is the same: F1 is 2/3.
    assert figures["tags"].main.value == pytest.approx(1 - parted / ITEMS)
    assert figures["where"].main.value == pytest.approx(1 - parted / 3 / ITEMS)


def test_alpha_of_two_raters_by_hand(figures: dict[str, Agreement]) -> None:
    """Krippendorff 2011, section B: alpha of two raters and two values from counts alone, place of the model first."""
    one = figures["best"]
    first = sum(not number % 3 for number in range(ITEMS))  # Ann chose M1 there
    other = sum((not number % 3) != (number % 4 == 0) for number in range(ITEMS))
    ones, values = first + other, 2 * ITEMS
    expected = 2 * ones * (values - ones)
    assert one.main.value == pytest.approx(1 - (values - 1) * 2 * (ITEMS // 4) / expected)
