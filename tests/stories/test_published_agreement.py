# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Figures that were published with real data come out of the whole loop: from the file to the report.

Three people answer what the raters of the published files said; the report of the merged packs has to give the
published agreement (sources: tests/data/quality/README.md).
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator_app.cli.main import main

DATA = Path(__file__).parent.parent / "data" / "quality"
PEOPLE = ("Rater 1", "Rater 2", "Rater 3")
CRITERIA = ("accuracy", "relevance", "fluency", "completeness", "harmlessness")
Run = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(home: Path, *words: object) -> list[dict[str, Any]]:
        status = main(["--home", str(home), "--json", *map(str, words)])
        said = capsys.readouterr()
        assert status == 0, said.out[:2000]
        return [json.loads(line) for line in said.out.splitlines()]

    return run


class Study:
    """Three raters with packs of their own, and the coordinator's bundle."""

    def __init__(self, run: Run, folder: Path, plan: str) -> None:
        self.run, self.folder = run, folder
        self.boss = folder / "boss"
        secret = folder / "secret"
        secret.write_text("open sesame\n", encoding="utf-8")
        self.locked = ("--passphrase-file", secret)
        run(self.boss, "identity", "new", "--name", "Boss", *self.locked)
        people = []
        for name in PEOPLE:
            run(folder / name, "identity", "new", "--name", name)
            run(folder / name, "identity", "keycard", "--out", folder / f"{name}.keycard")
            people.append(f'[[contributor]]\nname = "{name}"\nkeycard = "{name}.keycard"\n')
        (folder / "study.toml").write_text(plan + "".join(people), encoding="utf-8")
        (built,) = run(
            self.boss, "bundle", "build", folder / "study.toml", "--out", folder / "out", *self.locked
        )
        self.bundle = built["bundle"]
        self.packs = {pack["contributor"]: pack["path"] for pack in built["packs"]}

    def answer(self, name: str, answers: dict[str, dict[str, Any]]) -> Path:
        """Let one rater answer all of their pack and hand it back."""
        home, lines, out = (
            self.folder / name,
            self.folder / f"{name}.jsonl",
            self.folder / f"{name}.resultpack",
        )
        self.run(home, "add", self.packs[name], "--accept-signer")
        with lines.open("w", encoding="utf-8") as file:
            for item, given in answers.items():
                file.write(json.dumps({"item": item, "answers": given}) + "\n")
        (said,) = self.run(home, "answer", self.packs[name], "--from", lines)
        assert (said["answered"], said["refused"]) == (len(answers), [])
        self.run(home, "hand-back", self.packs[name], "--out", out, "--allow-open")
        return out

    def figures(self, results: list[Path]) -> dict[str, Any]:
        """Merge and report; what the page, its tables and the JSON say has to be the same."""
        (merged,) = self.run(self.boss, "merge", self.bundle, *results)
        assert [one["state"] for one in merged["files"]] == ["merged"] * 3
        page, tables = self.folder / "report.html", self.folder / "tables"
        (made,) = self.run(self.boss, "report", self.bundle, "--out", page, "--csv", tables)
        found: dict[str, Any] = made["figures"]["agreement"]
        with (tables / "agreement.csv").open(encoding="utf-8", newline="") as file:
            in_table = {row["figure"]: row["value"] for row in csv.DictReader(file)}
        (one,) = found["questions"]
        assert in_table == {each["name"]: f"{each['value']:.4f}" for each in (one["main"], *one["others"])}
        assert f"alpha {one['main']['value']:.3f}" in page.read_text(encoding="utf-8")
        return found


def columns(name: str) -> list[dict[str, str]]:
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(
    ("name", "language", "fleiss"),
    [
        pytest.param("afrisenti_tso", "ts", 0.340),
        pytest.param("afrisenti_arq", "arq", 0.383, marks=pytest.mark.long),
        pytest.param("afrisenti_twi", "tw", 0.358, marks=pytest.mark.long),
    ],
)
def test_the_fleiss_kappa_of_afrisenti(
    run: Run, tmp_path: Path, name: str, language: str, fleiss: float
) -> None:
    rows = columns(name)
    source = "id\ttext\n" + "".join(f"p{number}\t{number}\n" for number in range(len(rows)))
    (tmp_path / "posts.tsv").write_text(source, encoding="utf-8")
    labels = sorted({label for row in rows for label in row.values() if label})
    options = ", ".join(f'{{ id = "{label}", text = {{ en = "Label {label}" }} }}' for label in labels)
    study = Study(
        run,
        tmp_path,
        f'[bundle]\nname = "posts"\nproject = "posts-7k3q"\ntitle = {{ en = "Posts" }}\nfamily = "sentiment"\n'
        f'language = "{language}"\n[[source]]\npath = "posts.tsv"\nlicence = "CC BY 4.0"\norigin = "AfriSenti"\n'
        'credit = "Muhammad et al. 2023"\n[fields]\nid = "id"\ntext = "text"\n[[question]]\nid = "label"\n'
        f"option = [{options}]\n[plan]\nanswers_per_item = 3\n",
    )
    results = [
        study.answer(
            person,
            {
                f"p{number}": {"label": row[f"label{place}"]}
                for number, row in enumerate(rows)
                if row[f"label{place}"]
            },
        )
        for place, person in enumerate(PEOPLE, start=1)
    ]
    (one,) = study.figures(results)["questions"]
    given = sum(bool(label) for row in rows for label in row.values())
    assert (one["shared"], one["raters"], one["answers"]) == (len(rows), 3, given)
    found = next(each for each in one["others"] if each["name"] == "Fleiss kappa")
    assert found["value"] == pytest.approx(fleiss, abs=0.0005)
    assert one["main"]["low"] < one["main"]["value"] < one["main"]["high"]


def test_the_kappas_of_pandalm(run: Run, tmp_path: Path) -> None:
    rows = columns("pandalm")
    with (tmp_path / "pairs.jsonl").open("w", encoding="utf-8") as file:
        for row in rows:
            line = {"id": row["idx"], "prompt": f"Prompt {row['idx']}", "one": "First", "two": "Second"}
            file.write(json.dumps(line) + "\n")
    study = Study(
        run,
        tmp_path,
        '[bundle]\nname = "pairs"\nproject = "pairs-7k3q"\ntitle = { en = "Pairs" }\nfamily = "comparison"\n'
        'language = "en"\n[[source]]\npath = "pairs.jsonl"\nlicence = "Apache-2.0"\norigin = "PandaLM"\n'
        'credit = "Wang et al. 2024"\n[fields]\nid = "id"\nprompt = "prompt"\nresponses = ["one", "two"]\n'
        '[[question]]\nid = "best"\n[plan]\nanswers_per_item = 3\n',
    )
    (shown,) = run(study.boss, "show", study.packs["Rater 1"])
    assert shown["manifest"]["items"]["count"] == len(rows)
    results = []
    for place, person in enumerate(PEOPLE, start=1):
        responses = responses_of(run, study, person)
        said = {row["idx"]: row[f"annotator{place}"] for row in rows}
        results.append(
            study.answer(
                person,
                {
                    item: {"best": "equal" if said[item] == "0" else names[int(said[item]) - 1]}
                    for item, names in responses.items()
                },
            )
        )
    found = study.figures(results)
    kappas = {(one["first"], one["second"]): round(one["kappa"]["value"], 2) for one in found["people"]}
    assert kappas == {
        ("Rater 1", "Rater 2"): 0.85, ("Rater 1", "Rater 3"): 0.88, ("Rater 2", "Rater 3"): 0.86,
    }  # fmt: skip
    out = tmp_path / "labels.jsonl"
    run(study.boss, "export", study.bundle, "--format", "labels", "--out", out)
    merged = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    counted = {"equal": 0, "one": 0, "two": 0}
    for row in merged:
        if row["label"] is not None:
            counted[row["models"].get(row["label"], row["label"])] += 1
    assert counted == {"equal": 105, "one": 422, "two": 472}


def responses_of(run: Run, study: Study, person: str) -> dict[str, list[str]]:
    """The ids of the responses by item, those of the first and the second text of the source."""
    found = {}
    for item in run(study.folder / person, "show", study.packs[person], "--items"):
        if "responses" in item:
            by_text = {one["text"]: one["id"] for one in item["responses"]}
            found[item["id"]] = [by_text["First"], by_text["Second"]]
    return found


@pytest.mark.parametrize(
    "every", [pytest.param(40, id="part"), pytest.param(1, id="whole", marks=pytest.mark.long)]
)
def test_the_factual_scores_of_xsum(run: Run, tmp_path: Path, every: int) -> None:
    """Each item's share of “yes” is the published score; the part has every item on which people differ.

    Two published scores contradict the answers that they are the mean of (tests/unit/quality/test_real_data.py).
    """
    rows = columns("xsum_factual")
    kept = {
        f"{row['system']}-{row['bbcid']}": row
        for place, row in enumerate(rows)
        if row["published"] and (place % every == 0 or len(set(row["factual"])) > 1)
    }
    with (tmp_path / "summaries.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["id", "summary", "system"])
        table.writerows([id_, f"Summary of {row['bbcid']}", row["system"]] for id_, row in kept.items())
    study = Study(
        run,
        tmp_path,
        '[bundle]\nname = "factual"\nproject = "factual-7k3q"\ntitle = { en = "Factual" }\nfamily = "summary"\n'
        'language = "en"\n[[source]]\npath = "summaries.csv"\nlicence = "CC BY 4.0"\norigin = "XSum"\n'
        'credit = "Maynez et al. 2020"\n[fields]\nid = "id"\nsummary = "summary"\n[fields.keep]\nsystem = "system"\n'
        '[[question]]\nid = "factual"\ntext = { en = "Is it true?" }\noption = [{ id = "y", text = { en = "Yes" } }, '
        '{ id = "n", text = { en = "No" } }]\n'
        + "".join(f'[[question]]\nid = "{name}"\nuse = false\n' for name in CRITERIA)
        + "[plan]\nanswers_per_item = 3\n",
    )
    results = [
        study.answer(
            person,
            {
                id_: {"factual": row["factual"][place]}
                for id_, row in kept.items()
                if row["factual"][place : place + 1] in ("y", "n")
            },
        )
        for place, person in enumerate(PEOPLE)
    ]
    (one,) = study.figures(results)["questions"]
    assert one["answers"] == sum(row["factual"].count(said) for row in kept.values() for said in "yn")
    out = tmp_path / "labels.jsonl"
    run(study.boss, "export", study.bundle, "--format", "labels", "--out", out)
    scores = {}
    for line in out.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        scores[row["item"]] = row["soft"].get("y", 0.0)
        assert row["keep"] == {"system": kept[row["item"]]["system"]}
    answered = {id_: float(row["published"]) for id_, row in kept.items() if row["factual"] != "NNN"}
    assert set(scores) == set(answered)
    wrong = {id_ for id_, score in scores.items() if score != pytest.approx(answered[id_], abs=0.00005)}
    assert wrong <= {"TranS2S-39979364", "TConvS2S-36063085"}
    assert len(answered) > (1800 if every == 1 else 150)
