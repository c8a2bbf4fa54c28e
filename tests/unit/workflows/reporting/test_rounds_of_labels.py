# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Labels and issue tags of two rounds beside each other: paired by prompt, by majority for McNemar, or why not."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Sequence
from math import comb
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from annotator_app.model import strict_json
from annotator_app.model.question import Choice, Option
from annotator_app.quality.comparing.rounds import difference
from annotator_app.quality.comparing.significance import PValue, holm
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.reporting import make_report
from annotator_app.workflows.reporting.agreement_figures import SEED
from annotator_app.workflows.reporting.desk_report import Speech
from annotator_app.workflows.rounds import desk_rounds
from tests.builders import stores
from tests.builders.rounds_of_pairs import RECORD
from tests.builders.settled import bundle_of

COUNT = 40
PEOPLE = ("Ann", "Ben", "Cy", "Di")
AFTER = {**RECORD, "round": "r2", "parent": "r1", "lineage": ["r1"]}
TAGS = ("factual", "style")
NO_PROMPT = "Cannot be computed: the two rounds share no held-out prompts."
OTHERWISE = "Cannot be computed: the two rounds asked this question differently."

Says = Callable[[int, int], Any]


def tags(*names: str) -> Choice:
    return Choice(
        id="issues", multiple=True, options=tuple(Option(id=one, text={"en": one}) for one in names)
    )


def label(*names: str) -> Choice:
    return Choice(id="label", required=True, options=tuple(Option(id=one, text={"en": one}) for one in names))


def labelled(
    folder: Path, name: str, question: Choice, says: Says, numbers: Sequence[int] = range(COUNT), *,
    each_response: bool = False, after: bool = False,
) -> Path:  # fmt: skip
    items, more = [], {}
    for number in numbers:
        own = {
            "id": f"{name}-{number:03d}",
            "responses": [{"id": f"r-{number:06x}", "text": f"{name} {number}"}],
        }
        items.append({**stores.fields("rating", number, "en", 40), **own})
        more[own["id"]] = {
            "models": {f"r-{number:06x}": name},
            "split": "heldout" if number >= 4 else "train",
        }
    said = {
        person: [
            {question.id: {f"r-{number:06x}": says(number, place)} if each_response else says(number, place)}
            for number in numbers
        ]
        for place, person in enumerate(PEOPLE)
    }
    asked = Choice(**{**vars(question), "each": "response"}) if each_response else question
    task = stores.task("rating", questions=(asked,), guidelines=())
    path = bundle_of(folder / f"{name}.bundle", task, items, said, more=more)
    if after:
        with bundle_store.open_bundle(path) as opened, opened.changing():
            opened.add_round(strict_json.write(AFTER), b"")
    return path


def had(number: int, place: int) -> list[str]:
    """Of three prompts in four three people see a factual error, of the others two, an even half; style seldom."""
    return ["factual"] * (place < (3 if number % 4 else 2)) + ["style"] * ((number + place) % 5 == 0)


def has(number: int, place: int) -> list[str]:
    """Later most people see one in a fifth of the prompts only."""
    return ["factual"] * (place < (3 if number % 5 == 0 else 1)) + ["style"] * ((number + place) % 5 == 0)


def report(now: Path, before: Path) -> list[dict[str, Any]]:
    folder = now.parent
    made = make_report.run(now, folder / "r.html", folder / "csv", before=before, force=True)
    return made.figures["rounds"]["labels"]  # type: ignore[no-any-return]


def shares(says: Says, tag: str, prompts: Sequence[int]) -> np.ndarray[Any, Any]:
    return np.array([sum(tag in says(number, place) for place in range(4)) / 4 for number in prompts])


@pytest.mark.parametrize("each_response", [False, True], ids=("items", "responses"))
def test_tags_are_paired_by_prompt_round_against_round(tmp_path: Path, each_response: bool) -> None:
    one = labelled(tmp_path, "one", tags(*TAGS), had, each_response=each_response)
    two = labelled(tmp_path, "two", tags(*TAGS), has, range(2, 60), each_response=each_response, after=True)
    lines = report(two, one)
    assert [(line["split"], line["value"]) for line in lines] == [
        ("heldout", "factual"), ("heldout", "style"), ("other", "factual"), ("other", "style"),
    ]  # fmt: skip
    models = {(line["before_model"], line["model"]) for line in lines}
    assert models == ({("one", "two")} if each_response else {("", "")})
    prompts = range(4, COUNT)
    before, after = shares(had, "factual", prompts), shares(has, "factual", prompts)
    found = lines[0]
    assert found["before"]["value"] == pytest.approx(before.mean())
    assert found["now"]["value"] == pytest.approx(after.mean())
    wanted = difference(before, after, SEED)
    assert found["apart"]["value"] == pytest.approx(wanted.mean.value)  # type: ignore[union-attr]
    assert (found["apart"]["n"], found["few"]) == (36, False)
    assert found["answers"] == (int(4 * after.sum()), 144)
    assert found["before_answers"] == (int(4 * before.sum()), 144)
    # Style is the same in both rounds, so there is nothing to test; two prompts of the others are few.
    assert (lines[1]["apart"]["value"], lines[1]["p"], lines[1]["p_majority"]) == (0.0, None, None)
    assert lines[2]["few"]
    raw = [wanted.flips.p, 1.0]  # type: ignore[union-attr]
    for line, tag in zip(lines[2:], TAGS, strict=True):
        flips = difference(*(shares(says, tag, (2, 3)) for says in (had, has)), SEED).flips
        raw.append(flips.p if isinstance(flips, PValue) else 1.0)
        assert line["apart"]["n"] == 2
    assert found["p"] == pytest.approx(holm(raw)[0])
    assert found["p"] < 0.01


def test_the_majority_of_each_prompt_goes_through_mcnemar(tmp_path: Path) -> None:
    """Prompts whose people are evenly divided have no majority; of those that turned, chance turns half each way."""
    held = range(4, COUNT)
    one = labelled(
        tmp_path, "one", tags("factual"), lambda n, p: had(n, p)[:1] if "factual" in had(n, p) else []
    )
    two = labelled(
        tmp_path,
        "two",
        tags("factual"),
        lambda n, p: has(n, p)[:1] if "factual" in has(n, p) else [],
        after=True,
    )
    lines = report(two, one)
    before, after = shares(had, "factual", held), shares(has, "factual", held)
    clear = (before != 0.5) & (after != 0.5)
    yes, now = before[clear] > 0.5, after[clear] > 0.5
    assert clear.sum() < len(held)
    lost, won = int((yes & ~now).sum()), int((~yes & now).sum())
    assert lost > won
    raw = 2 * sum(comb(lost + won, k) for k in range(won + 1)) / 2 ** (lost + won)
    assert [line["split"] for line in lines] == ["heldout", "other"]
    # The other split has four prompts of which some turned: the smaller p counts twice.
    assert lines[0]["p_majority"] == pytest.approx(2 * raw)
    assert lines[0]["p_majority"] < 0.001


def test_one_label_of_several_is_held_against_its_share_before(tmp_path: Path) -> None:
    good = lambda n, p: "good" if (n + p) % 4 else "bad"  # noqa: E731
    bad = lambda n, p: "bad" if (n + p) % 4 else "good"  # noqa: E731
    one = labelled(tmp_path, "one", label("good", "bad"), good)
    two = labelled(tmp_path, "two", label("good", "bad"), bad, after=True)
    held = {line["value"]: line for line in report(two, one) if line["split"] == "heldout"}
    assert {value: (line["before"]["value"], line["now"]["value"]) for value, line in held.items()} == {
        "good": (0.75, 0.25), "bad": (0.25, 0.75),
    }  # fmt: skip
    with (tmp_path / "csv" / "round-labels.csv").open(encoding="utf-8", newline="") as file:
        rows = {(row["split"], row["value"]): row for row in csv.DictReader(file)}
    assert rows["heldout", "good"]["prompts"] == "36"
    assert rows["heldout", "good"]["p of majority"] == "< .001"
    told = re.sub("<[^>]+>|[\u2068\u2069]", "", (tmp_path / "r.html").read_text(encoding="utf-8"))
    assert "good · held out · one" in told
    assert "good · held out · r2" in told
    assert "36 / 144" in told
    assert re.search("McNemar.{1,6}s test, exact", told)
    window = desk_rounds.compare(two, one, [one], Speech("en"))
    (block,) = [block for block in window.blocks if block.id == "round-labels"]
    bars = block.charts[0].chart.rows
    assert len(bars) == 8, "a bar for each round, of two labels in two splits"


@pytest.mark.parametrize(
    ("before", "now", "numbers", "why"),
    [
        (label("good", "bad"), label("good", "bad", "neither"), range(COUNT), OTHERWISE),
        (label("good", "bad"), label("good", "bad"), range(COUNT, 60), NO_PROMPT),
    ],
    ids=("other labels", "other prompts"),
)
def test_labels_that_cannot_be_held_against_each_other_say_why(
    tmp_path: Path, before: Choice, now: Choice, numbers: Sequence[int], why: str
) -> None:
    says = lambda n, p: "good" if (n + p) % 4 else "bad"  # noqa: E731
    one = labelled(tmp_path, "one", before, says)
    two = labelled(tmp_path, "two", now, says, numbers, after=True)
    (line,) = report(two, one)
    assert (line["split"], line["value"], line["apart"]["value"], line["apart"]["why"]) == (
        "heldout",
        "",
        None,
        why,
    )
    assert why.partition(": ")[2] in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_a_tag_that_one_round_alone_offered_leaves_the_others(tmp_path: Path) -> None:
    one = labelled(tmp_path, "one", tags("factual", "style"), had)
    two = labelled(tmp_path, "two", tags("factual", "style", "unsafe"), has, after=True)
    assert {line["value"] for line in report(two, one)} == set(TAGS)
