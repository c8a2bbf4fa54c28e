# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The figures published with real data come out: PandaLM, AfriSenti, XSum (licences: tests/data/quality/README.md)."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from annotator_app.quality.agreeing import agreement, kappa
from annotator_app.quality.deciding import majority
from annotator_app.quality.labels import Labels, patterns_of
from annotator_app.quality.results import Estimate
from tests.builders.numbers import labels_of, read_rows

PEOPLE = ("annotator1", "annotator2", "annotator3")


def pandalm() -> Labels:
    rows = read_rows("pandalm.csv")
    return labels_of([[row[person] for row in rows] for person in PEOPLE], "012")


def afrisenti(language: str) -> Labels:
    rows = read_rows(f"afrisenti_{language}.csv")
    columns = ("label1", "label2", "label3")
    return labels_of([[row[column] or None for row in rows] for column in columns], "puni")


def test_pandalm_kappas_and_label_counts() -> None:
    rows = pandalm()
    found = [kappa.cohen(rows, *pair) for pair in ((0, 1), (0, 2), (1, 2))]
    assert [round(one.value, 2) for one in found if isinstance(one, Estimate)] == [0.85, 0.88, 0.86]
    outcome = majority.majority(rows)
    assert Counter(outcome.code.tolist()) == {0: 105, 1: 422, 2: 472}
    assert not outcome.ties.any()


@pytest.mark.parametrize(
    ("language", "wanted", "unused"), [("arq", 0.383, 0), ("twi", 0.358, 10), ("tso", 0.340, 2)]
)
def test_afrisenti_fleiss_kappas(language: str, wanted: float, unused: int) -> None:
    """Blank cells are no answers; "indeterminate" is an answer."""
    found = kappa.fleiss(patterns_of(afrisenti(language)))
    assert isinstance(found, Estimate)
    assert round(found.value, 3) == wanted
    assert found.left_out == unused
    alpha = agreement.alpha(patterns_of(afrisenti(language)), "nominal")
    assert isinstance(alpha, Estimate)
    assert alpha.value == pytest.approx(found.value, abs=0.002)
    assert alpha.left_out == 0


def test_xsum_factual_of_each_item() -> None:
    """Two published scores contradict the answers they are the mean of; four are of items without an answer."""
    rows = [row for row in read_rows("xsum_factual.csv") if row["published"]]
    table = [[row["factual"][place : place + 1] or "N" for row in rows] for place in range(3)]
    labels = labels_of([[None if one == "N" else one for one in row] for row in table], "ny")
    shares = majority.vote_shares(labels)[:, 1]
    answered = np.bincount(labels.item, minlength=labels.items) > 0
    published = np.array([float(row["published"]) for row in rows])
    equal = np.isclose(shares, published, atol=1e-9)
    assert int(answered.sum()) == 1858
    assert int((equal & answered).sum()) == 1856
    contradictions = [
        (row["system"], row["bbcid"], row["factual"])
        for row, same in zip(rows, equal | ~answered, strict=True)
        if not same
    ]
    assert contradictions == [("TranS2S", "39979364", "yyy"), ("TConvS2S", "36063085", "yn")]
    assert len(rows) - int(answered.sum()) == 4
