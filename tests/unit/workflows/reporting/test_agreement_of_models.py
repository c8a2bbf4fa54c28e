# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Agreement on which model is better, where each pair is of two of many: chance has the two of the pair, not all names.

The answers are those of the three annotators of PandaLM (tests/data/published/README.md), who could not say that both
are bad: here some say so of the pairs that all of them call equal.
"""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path

import pytest

from annotator_app.model.question import Comparison
from annotator_app.workflows.merged_set.answer_columns import Collector, Columns
from annotator_app.workflows.reporting.agreement_figures import agreement_figures
from tests.builders.rows import row

PUBLISHED = Path(__file__).parents[3] / "data" / "published" / "testset-v1.json.gz"
PEOPLE = ("Ann", "Ben", "Cem")
# krippendorff 0.9.0, nominal, on first, second, equal and bad of each pair; on the five names it gives 0.815, "firm".
BY_PLACE = 0.7578383235454574
Pair = tuple[dict[str, str], tuple[str, ...]]  # models by response, and what each of the three people said


def pandalm(count: int) -> list[Pair]:
    """Give the first pairs of the published file."""
    found = []
    for number, one in enumerate(json.loads(gzip.decompress(PUBLISHED.read_bytes()))[:count]):
        models = dict(zip(("r-1", "r-2"), one["cmp_key"].split("_"), strict=True))
        said = tuple(("equal", "r-1", "r-2")[one[f"annotator{place}"]] for place in (1, 2, 3))
        if said == ("equal",) * 3:
            said = tuple("bad" if (number + place) % 2 else "equal" for place in range(3))
        found.append((models, said))
    return found


def collected(pairs: Iterable[Pair]) -> Columns:
    collector = Collector()
    for number, (models, said) in enumerate(pairs):
        item = {"id": f"i-{number}", "prompt": [], "responses": [{"id": one, "text": one} for one in models]}
        for by, best in zip(PEOPLE, said, strict=True):
            questions = (Comparison(id="best"),)
            collector.take(row("comparison", item, {"best": best}, by=by, questions=questions, models=models))
    (columns,) = collector.found.values()
    return columns


def cohen(pairs: list[tuple[str, str]]) -> float:
    """Cohen 1960 of two columns of words."""
    mine, yours = (Counter(side) for side in zip(*pairs, strict=True))
    chance = sum(mine[word] * yours[word] for word in mine) / len(pairs) ** 2
    return (sum(one == other for one, other in pairs) / len(pairs) - chance) / (1 - chance)


def test_alpha_of_pairs_of_five_systems_is_that_of_first_and_second() -> None:
    pairs = pandalm(180)
    assert len({name for models, _said in pairs for name in models.values()}) == 5
    (found,) = agreement_figures([collected(pairs)]).questions
    assert found.main.value == pytest.approx(BY_PLACE)
    assert (found.reading, found.shared, found.level) == ("tentative", 180, "nominal")
    won = Counter(models.get(one, one) for models, said in pairs for one in said)
    (model, times), *_rest = won.most_common()
    assert (found.commonest, found.prevalence and found.prevalence.value) == (model, times / won.total())


def test_kappas_of_two_people_are_those_of_first_and_second_too() -> None:
    pairs = pandalm(180)
    placed = []
    for models, said in pairs:
        order = sorted(models.values())
        placed.append([one if one in ("equal", "bad") else str(order.index(models[one])) for one in said])
    people = agreement_figures([collected(pairs)]).people
    for found, (first, second) in zip(people, combinations(range(3), 2), strict=True):
        assert (found.first, found.second) == (PEOPLE[first], PEOPLE[second])
        assert found.kappa.value == pytest.approx(cohen([(one[first], one[second]) for one in placed]))


def test_what_people_confuse_is_still_told_by_the_names_of_models() -> None:
    pairs = pandalm(180)
    names = {name for models, _said in pairs for name in models.values()} | {"equal", "bad"}
    found = agreement_figures([collected(pairs)])
    assert {one.one for one in found.confusions} | {one.other for one in found.confusions} <= names
    assert set(found.matrices[0].values) == names


def test_of_two_systems_no_name_and_no_order_of_responses_moves_a_figure() -> None:
    """There is one pair, so that its places are its names."""
    pairs = pandalm(999)
    systems = {tuple(sorted(models.values())) for models, _said in pairs}
    wanted = max(
        sorted(systems), key=lambda two: sum(set(models.values()) == set(two) for models, _ in pairs)
    )
    one_pair = [pair for pair in pairs if set(pair[0].values()) == set(wanted)]
    known = agreement_figures([collected(one_pair)]).questions[0]
    for first, second in (("A", "b"), ("z", "a")):
        renamed = dict(zip(wanted, (first, second), strict=True))
        turned = [
            ({id_: renamed[models[id_]] for id_ in reversed(models)}, said) for models, said in one_pair
        ]
        found = agreement_figures([collected(turned)]).questions[0]
        assert found.main.value == pytest.approx(known.main.value)
        assert [one.value for one in found.others] == pytest.approx([one.value for one in known.others])
