# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Figures that were published with real data come out of the whole loop: from the file to the report.

The bundle is built from the very file that its authors published; three people answer what the file says that its
raters said, and the report of the merged packs has to give the published agreement (sources and licences:
tests/data/published/README.md).
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from tests.builders.studies import Run
from tests.builders.three_raters import PEOPLE, ThreeRaters

DATA = Path(__file__).parent.parent / "data" / "published"
CRITERIA = ("accuracy", "relevance", "fluency", "completeness", "harmlessness")


def published(name: str, folder: Path) -> Path:
    """Put a file as its authors published it, byte for byte, into `folder`."""
    (folder / name).write_bytes(gzip.decompress((DATA / f"{name}.gz").read_bytes()))
    return folder / name


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_files_are_the_published_ones() -> None:
    """Each has the SHA-256 that README.md gives for it."""
    told = dict(
        line.split("|")[1:3]
        for line in (DATA / "README.md").read_text(encoding="utf-8").splitlines()
        if "`" in line
    )
    sums = {name.strip(" `"): said.strip(" `") for name, said in told.items()}
    found = {
        path.stem: hashlib.sha256(gzip.decompress(path.read_bytes())).hexdigest()
        for path in DATA.glob("*.gz")
    }
    assert found == sums


@pytest.mark.parametrize(
    ("name", "language", "columns", "fleiss"),
    [
        pytest.param("xithonga_individual_labels.csv", "ts", ("text_id", "text", "label_"), 0.340, id="tso"),
        pytest.param(
            "algerian_arabic_individual_labels.csv",
            "arq",
            (None, "tweet_id", "annotator"),
            0.383,
            id="arq",
            marks=pytest.mark.long,
        ),
        pytest.param(
            "twi_individual_labels.csv",
            "tw",
            ("text_id", "text", "label_"),
            0.358,
            id="twi",
            marks=pytest.mark.long,
        ),
    ],
)
def test_the_fleiss_kappa_of_afrisenti(
    run: Run,
    tmp_path: Path,
    name: str,
    language: str,
    columns: tuple[str | None, str, str],
    fleiss: float,
) -> None:
    """The Algerian file has no texts, and ids of which some stand twice: they stand as texts, ids come from the lines."""
    id_column, text, labels_in = columns
    path = published(name, tmp_path)
    rows = {
        row[id_column] if id_column else f"{path.stem}-{line}": [
            row[f"{labels_in}{place}"] for place in (1, 2, 3)
        ]
        for line, row in enumerate(rows_of(path), start=2)
    }
    labels = sorted({label for said in rows.values() for label in said if label})
    options = ", ".join(f'{{ id = "{label}", text = {{ en = "Label {label}" }} }}' for label in labels)
    study = ThreeRaters(
        run,
        tmp_path,
        f'[bundle]\nname = "posts"\nproject = "posts-7k3q"\ntitle = {{ en = "Posts" }}\nfamily = "sentiment"\n'
        f'language = "{language}"\n[[source]]\npath = "{name}"\nlicence = "CC BY 4.0"\norigin = "AfriSenti"\n'
        f'credit = "Muhammad et al. 2023"\n[fields]\ntext = "{text}"\n'
        + (f'id = "{id_column}"\n' if id_column else "")
        + f'[[question]]\nid = "label"\noption = [{options}]\n[plan]\nanswers_per_item = 3\n',
    )
    if id_column is None:
        rows = dict(zip(study.ids_of(rows), rows.values(), strict=True))
    results = [
        study.answer(person, {id_: {"label": said[place]} for id_, said in rows.items() if said[place]})
        for place, person in enumerate(PEOPLE)
    ]
    (one,) = study.figures(results)["questions"]
    given = sum(bool(label) for said in rows.values() for label in said)
    assert (one["shared"], one["raters"], one["answers"]) == (len(rows), 3, given)
    found = next(each for each in one["others"] if each["name"] == "Fleiss kappa")
    assert found["value"] == pytest.approx(fleiss, abs=0.0005)
    assert one["main"]["low"] < one["main"]["value"] < one["main"]["high"]


def test_the_kappas_of_pandalm(run: Run, tmp_path: Path) -> None:
    """The published file as it is: with empty responses, and some that are the JSON value true instead of a text."""
    rows = json.loads(published("testset-v1.json", tmp_path).read_text(encoding="utf-8"))
    study = ThreeRaters(
        run,
        tmp_path,
        '[bundle]\nname = "pairs"\nproject = "pairs-7k3q"\ntitle = { en = "Pairs" }\nfamily = "comparison"\n'
        'language = "en"\n[[source]]\npath = "testset-v1.json"\nlicence = "Apache-2.0"\norigin = "PandaLM"\n'
        'credit = "Wang et al. 2024"\n[fields]\nid = "idx"\nprompt = ["instruction", "input"]\n'
        'responses = ["response1", "response2"]\n[[question]]\nid = "best"\n[plan]\nanswers_per_item = 3\n',
    )
    (shown,) = run(study.boss, "show", study.packs["Rater 1"])
    assert shown["manifest"]["items"]["count"] == len(rows)
    responses = responses_of(run, study, rows)
    results = [
        study.answer(
            person,
            {
                item: {"best": ("equal", *responses[item])[said[f"annotator{place}"]]}
                for item, said in ((str(row["idx"]), row) for row in rows)
            },
        )
        for place, person in enumerate(PEOPLE, start=1)
    ]
    found = study.figures(results)
    kappas = {(one["first"], one["second"]): round(one["kappa"]["value"], 2) for one in found["people"]}
    assert kappas == {
        ("Rater 1", "Rater 2"): 0.85, ("Rater 1", "Rater 3"): 0.88, ("Rater 2", "Rater 3"): 0.86,
    }  # fmt: skip
    out = tmp_path / "labels.jsonl"
    run(study.boss, "export", study.bundle, "--format", "labels", "--out", out)
    merged = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    counted = {"equal": 0, "response1": 0, "response2": 0}
    for row in merged:
        if row["label"] is not None:
            counted[row["models"].get(row["label"], row["label"])] += 1
    assert counted == {"equal": 105, "response1": 422, "response2": 472}


def responses_of(run: Run, study: ThreeRaters, rows: list[dict[str, Any]]) -> dict[str, list[Any]]:
    """The ids of the responses by item, those of the first and the second text of the source."""
    found = {str(row["idx"]): [row["response1"], row["response2"]] for row in rows}
    for item in run(study.boss, "show", study.packs["Rater 1"], "--items"):
        if "responses" in item:
            by_text = {one["text"]: one["id"] for one in item["responses"]}
            texts = [said if isinstance(said, str) else json.dumps(said) for said in found[item["id"]]]
            found[item["id"]] = [by_text[text] for text in texts]
    return found


SYSTEMS = {"BERTS2S": "bert_withckpt", "TranS2S": "bert_nockpt", "PtGen": "ptgen", "TConvS2S": "tconvs2s"}


def choose_summaries(
    path: Path, out: Path, said: dict[tuple[str, str], list[str]], factual: dict[str, float], every: int
) -> dict[str, tuple[str, str]]:
    """Write the lines of the first judge whose summaries have a score, as they stand; give system and document by file and line."""
    head, *lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    first = [line for line in lines if line.rstrip().endswith(",wid_0")]
    kept: dict[str, tuple[str, str]] = {}
    chosen = []
    for place, (line, row) in enumerate(zip(first, csv.DictReader([head, *first]), strict=True)):
        key = row["system"], row["bbcid"]
        if f"{SYSTEMS[key[0]]}_{key[1]}" in factual and (place % every == 0 or len(set(said[key])) > 1):
            chosen.append(line)
            kept[f"summaries-{len(chosen) + 1}"] = key
    out.write_text(head + "".join(chosen), encoding="utf-8", newline="")
    return kept


@pytest.mark.parametrize(
    "every", [pytest.param(40, id="part"), pytest.param(1, id="whole", marks=pytest.mark.long)]
)
def test_the_factual_scores_of_xsum(run: Run, tmp_path: Path, every: int) -> None:
    """Each item's share of “yes” is the published score; the part has every item on which people differ.

    The published file has a line for each judgement; the items are its lines of the first judge, as they stand there.
    Two published scores contradict the answers that they are the mean of (tests/unit/quality/test_real_data.py).
    """
    path = published("factuality_annotations_xsum_summaries.csv", tmp_path)
    said: dict[tuple[str, str], list[str]] = {}
    for row in rows_of(path):
        said.setdefault((row["system"], row["bbcid"]), []).append(row["is_factual"])
    scores = published("eval_scores_xsum_summaries.csv", tmp_path)
    factual = {row["system_bbcid"]: float(row["Factual"]) for row in rows_of(scores) if row["Factual"]}
    kept = choose_summaries(path, tmp_path / "summaries.csv", said, factual, every)
    study = ThreeRaters(
        run,
        tmp_path,
        '[bundle]\nname = "factual"\nproject = "factual-7k3q"\ntitle = { en = "Factual" }\nfamily = "summary"\n'
        'language = "en"\n[[source]]\npath = "summaries.csv"\nlicence = "CC BY 4.0"\norigin = "XSum"\n'
        'credit = "Maynez et al. 2020"\n[fields]\nsummary = "summary"\n[fields.keep]\nsystem = "system"\n'
        '[[question]]\nid = "factual"\ntext = { en = "Is it true?" }\noption = [{ id = "yes", text = { en = "Yes" } }, '
        '{ id = "no", text = { en = "No" } }]\n'
        + "".join(f'[[question]]\nid = "{name}"\nuse = false\n' for name in CRITERIA)
        + "[plan]\nanswers_per_item = 3\n",
    )
    kept = dict(zip(study.ids_of(kept), kept.values(), strict=True))
    results = [
        study.answer(
            person,
            {
                id_: {"factual": said[key][place]}
                for id_, key in kept.items()
                if said[key][place : place + 1] in (["yes"], ["no"])
            },
        )
        for place, person in enumerate(PEOPLE)
    ]
    (one,) = study.figures(results)["questions"]
    assert one["answers"] == sum(said[key].count(answer) for key in kept.values() for answer in ("yes", "no"))
    out = tmp_path / "labels.jsonl"
    run(study.boss, "export", study.bundle, "--format", "labels", "--out", out)
    shares = {}
    for line in out.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        shares[row["item"]] = row["soft"].get("yes", 0.0)
        assert row["keep"] == {"system": kept[row["item"]][0]}
    answered = {
        id_: factual[f"{SYSTEMS[system]}_{document}"]
        for id_, (system, document) in kept.items()
        if set(said[system, document]) != {"NULL"}
    }
    assert set(shares) == set(answered)
    wrong = {kept[id_] for id_, share in shares.items() if share != pytest.approx(answered[id_], abs=0.00005)}
    assert wrong <= {("TranS2S", "39979364"), ("TConvS2S", "36063085")}
    assert len(answered) > (1800 if every == 1 else 150)
