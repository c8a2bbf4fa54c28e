# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A bundle published as a data set, and what every export keeps: the same bytes, and nobody's name where asked."""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import duckdb
import pytest
import yaml

from annotator_app.errors import FileExistsHereError, UsageError
from annotator_app.exchange.publishing import parquet_file
from annotator_app.exchange.reading import dataset, own_dataset, programs
from annotator_app.exchange.reading.source import ReadOptions, read
from annotator_app.exchange.writing.writer import WRITERS, Loss, writer
from annotator_app.model.item import Item
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.building.plans.plan_items import prepare
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.exporting.pseudonyms import Pseudonyms
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merging import merge_results
from tests.builders.bundles import FACTS, history, make_bundle, write
from tests.builders.packs import CONTRIBUTOR, OTHER_CONTRIBUTOR, PROJECT, task
from tests.builders.rows import choices, own, row
from tests.rules.offline import free_environment

PEOPLE = {"Zebulon Quist": CONTRIBUTOR, "Ögedei Žižka": OTHER_CONTRIBUTOR}
GOLD = "gold-that-stays-at-home"
PLAN = "".join(
    f'[[contributor]]\nname = "Zebulon Quist {number}"\nlanguages = ["hi"]\nvarieties = ["{variety}"]\n'
    for number, variety in enumerate(("Awadhi", "Awadhi", "Awadhi", "Bagheli"))
)
EPOCH = "1790000000"


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two people's answers, splits, kept columns, and a right answer that only the coordinator may see."""
    folder = tmp_path_factory.mktemp("published")
    pack = task(recipients=("*",))
    ids = [json.loads(line)["id"] for line in pack.files["data/items/00000.jsonl"].splitlines()]
    more: dict[str, dict[str, Any]] = {name: {"split": "train"} for name in ids}
    more[ids[0]] = {"split": "heldout", "gold": {"label": GOLD}, "keep": {"genre": "news"}}
    made = make_bundle(folder / "words.bundle", [pack], PEOPLE, items=more, plan=PLAN)
    ann = history(pack, [(0, "positive"), (1, "negative"), (2, "skip")])
    ben = history(
        pack, [(0, "positive"), (1, "positive")], key=OTHER_CONTRIBUTOR, principal=f"c-0002@{PROJECT}"
    )
    results = [write(folder / f"{name}.resultpack", one) for name, one in (("a", ann), ("b", ben))]
    with open_home(folder / "home") as home:
        assert {one.state for one in merge_results.run(made, results, home=home).files} == {"merged"}
    record = {
        "round": "words-2",
        "lineage": ["words-1"],
        "waivers": [{"reason": "quoted"}],
        "critical": ["a", "b"],
    }
    with bundle_store.open_bundle(made) as books, books.changing():
        books.add_round(json.dumps(record).encode(), b"signature")
    return made


@pytest.fixture(autouse=True)
def time_stands_still(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    return


def files(folder: Path) -> dict[str, bytes]:
    return {
        one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*") if one.is_file()
    }


@pytest.fixture(scope="module")
def published(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("set") / "we[i]rd 'name'"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", EPOCH)
        report = export_set.run(bundle, "dataset", folder, parquet=True, annotators="crowdsourced")
    assert {one.path.relative_to(folder).as_posix() for one in report.files} == set(files(folder))
    assert all(hashlib.sha256(one.path.read_bytes()).hexdigest() == one.sha256 for one in report.files)
    return folder


def test_every_file_stands_in_card_and_metadata_as_it_is(published: Path) -> None:
    found = files(published)
    head = yaml.safe_load(found["README.md"].decode().split("---\n")[1])
    assert (head["license"], head["annotations_creators"], head["pretty_name"]) == (
        "cc-by-4.0", ["crowdsourced"], "Book words",
    )  # fmt: skip
    told = {
        (config["config_name"], one["split"]): one["path"]
        for config in head["configs"]
        for one in config["data_files"]
    }
    assert told == {
        (table, split): f"{table}/{split}.parquet"
        for table in ("answers", "labels")
        for split in ("heldout", "train")
    }
    about = json.loads(found["croissant.json"])
    assert {one["contentUrl"]: one["sha256"] for one in about["distribution"]} == {
        path: hashlib.sha256(found[path]).hexdigest() for path in told.values()
    }
    assert about["datePublished"] == "2026-09-21"
    card = found["README.md"].decode()
    assert "To train on the split heldout" in card
    assert "the item was reported and not answered" in card
    assert "Round words-2 after words-1; texts alike across splits that were let pass: 1." in card
    assert "- Critical items, which are in every round whatever is drawn: 2." in card
    assert "Languages of the 4 people in the plan: hi 4." in card
    assert "Awadhi 3, 1 more with fewer than 3 people each" in card
    assert b"Bagheli" not in b"".join(found.values()), "of one person it would tell who it is"


def test_the_columns_are_the_same_everywhere(published: Path) -> None:
    """JSON Lines, Parquet, the features of the card and the fields of Croissant: one list of columns."""
    found = files(published)
    head = yaml.safe_load(found["README.md"].decode().split("---\n")[1])
    features = {
        one["config_name"]: [each["name"] for each in one["features"]] for one in head["dataset_info"]
    }
    about = json.loads(found["croissant.json"])
    assert about["recordSet"]
    for records in about["recordSet"]:
        table, _, split = records["@id"].rpartition("-")
        rows = [json.loads(line) for line in found[f"{table}/{split}.jsonl"].splitlines()]
        assert rows
        assert all(list(row) == features[table] for row in rows)
        assert [one["name"] for one in records["field"]] == features[table]
        in_parquet = duckdb.read_parquet(str(published).replace("[", "[[]") + f"/{table}/{split}.parquet")
        assert in_parquet.columns == features[table]
        assert [dict(zip(in_parquet.columns, row, strict=True)) for row in in_parquet.fetchall()] == rows


READ_BY_MLCROISSANT = """
import sys, mlcroissant
read = mlcroissant.Dataset(jsonld=sys.argv[1])
issues = read.metadata.ctx.issues
assert not list(issues.errors) and not list(issues.warnings), issues.report()
records = {one.id: list(read.records(one.id)) for one in read.metadata.record_sets}
print(*[f"{name} {len(found)}" for name, found in records.items()], sep=";")
first = records["labels-heldout"][0]
print(first["labels-heldout/label"].decode(), first["labels-heldout/soft"], sep=";")
"""


@pytest.mark.skipif(find_spec("mlcroissant") is None, reason="mlcroissant, of the extra dev, is not here")
def test_mlcroissant_reads_every_record_without_a_warning(bundle: Path, tmp_path: Path) -> None:
    """In a process of its own: what it imports tries whether there is a network."""
    export_set.run(bundle, "dataset", tmp_path / "set")
    command = [sys.executable, "-W", "ignore", "-c", READ_BY_MLCROISSANT, tmp_path / "set" / "croissant.json"]
    said = subprocess.run(command, env=free_environment(), capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stderr[-2000:]
    counts, first = said.stdout.splitlines()[-2:]
    assert counts == "answers-heldout 2;answers-train 3;labels-heldout 1;labels-train 1"
    assert first.startswith("positive;[{")


def test_only_a_data_set_is_replaced_and_whole(bundle: Path, tmp_path: Path) -> None:
    out = tmp_path / "set"
    export_set.run(bundle, "dataset", out, parquet=True)
    with pytest.raises(FileExistsHereError):
        export_set.run(bundle, "dataset", out)
    export_set.run(bundle, "dataset", out, force=True)
    assert not [name for name in files(out) if name.endswith((".parquet", ".part"))], "of the one before"
    (out / "thesis.txt").write_text("mine")
    before = files(out)
    with pytest.raises(UsageError):
        export_set.run(bundle, "dataset", out, force=True)
    assert files(out) == before


def test_without_its_package_parquet_is_refused_before_anything(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parquet_file, "is_there", lambda: False)
    for name, more in (("parquet", {}), ("dataset", {"parquet": True})):
        with pytest.raises(UsageError, match="duckdb"):
            export_set.run(bundle, name, tmp_path / "out", **more)
    assert not [one for one in tmp_path.iterdir() if one.name.startswith("out")]
    export_set.run(bundle, "dataset", tmp_path / "set")
    assert "answers/train.jsonl" in files(tmp_path / "set")


@pytest.mark.parametrize("merge", [False, True], ids=["each", "merged"])
def test_a_table_alone_says_split_round_and_packs(bundle: Path, tmp_path: Path, *, merge: bool) -> None:
    """What the data set tells by its files and its table of labels (quality.md 4.6)."""
    own = [tmp_path / f"parquet.{ending}" for ending in ("rows", "made", "part")]
    for path in own:
        path.write_bytes(b"mine")
    for name in ("parquet", "jsonl"):
        export_set.run(bundle, name, tmp_path / name, merge=merge)
    assert [path.read_bytes() for path in own] == [b"mine"] * 3
    assert sorted(tmp_path.glob("parquet*")) == sorted([tmp_path / "parquet", *own])
    table = duckdb.read_parquet(str(tmp_path / "parquet"))
    rows = [dict(zip(table.columns, one, strict=True)) for one in table.fetchall()]
    plain = [json.loads(line) for line in (tmp_path / "jsonl").read_bytes().splitlines()]
    assert [one["item"] for one in rows] == [one["item"] for one in plain]
    assert {one["round"] for one in rows} == {"words-2"}
    assert [one["split"] for one in rows] == [one["source"]["split"] for one in plain]
    assert {len(one["pack_sha256"]) for one in rows} == {2 if merge else 1}
    if merge:
        assert [one["pack_sha256"] for one in rows] == [one["pack_sha256"] for one in plain]


@pytest.mark.parametrize("name", export_set.WRITTEN)
def test_the_same_bytes_twice_and_no_name_in_any(bundle: Path, tmp_path: Path, name: str) -> None:
    made = []
    for place in ("one", "two"):
        (tmp_path / place).mkdir()
        export_set.run(
            bundle,
            name,
            tmp_path / place / "out",
            pseudonyms=True,
            parquet=name == "dataset",
            bom=name == "csv",
        )
        made.append(files(tmp_path / place))
    assert made[0] == made[1]
    whole = b"".join(made[0].values())
    for path, data in made[0].items():
        if data.startswith(b"PK"):
            with zipfile.ZipFile(tmp_path / "one" / path) as archive:
                whole += b"".join(archive.read(one) for one in archive.namelist())
        if data.startswith(b"PAR1"):
            whole += str(
                duckdb.read_parquet(str(tmp_path / "one" / path)).fetchall()
            ).encode()  # its columns are compressed
    for secret in (*PEOPLE, "Quist", GOLD):
        assert secret.encode() not in whole
        assert secret.encode("utf-16-le") not in whole


def test_the_search_for_names_finds_one_that_is_there(bundle: Path, tmp_path: Path) -> None:
    export_set.run(bundle, "jsonl", tmp_path / "out")
    whole = (tmp_path / "out").read_bytes()
    assert (b"Zebulon Quist" in whole, GOLD.encode() in whole) == (True, True)


CHAT = {
    "id": "m-1",
    "prompt": [{"role": "user", "text": "?"}],
    "responses": [{"id": "r-00000a", "text": "a"}, {"id": "r-00000b", "text": "b"}],
}
TEXTS = {
    "passage": {"text": "a b"},
    "question": {"text": "?"},
    "source": {"text": "a b"},
    "text": {"text": "a b"},
}
GIVEN: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "rating": (CHAT, {"accuracy": {"r-00000a": 5, "r-00000b": 1}, "rewrite": {"r-00000b": "c"}}),
    "comparison": (CHAT, {"best": "r-00000a"}),
    "open_question": (TEXTS, {"answer": "a", "evidence": [{"block": "passage", "start": 0, "end": 1}]}),
    "intent": (TEXTS, {"intent": "x", "slots": [{"block": "text", "start": 0, "end": 1, "label": "x"}]}),
    "summary": (TEXTS, {"summary": "a"}),
}


@pytest.mark.parametrize("family", GIVEN)
def test_no_writer_of_any_family_tells_names_or_right_answers(family: str) -> None:
    """The answers come in another order of people the second time; the bytes are the same."""
    item, said = GIVEN[family]
    rows = [
        row(family, {**item, "id": "m-1"}, said, by=by, questions=own(family, *said), gold={"best": GOLD})
        for by in PEOPLE
    ]
    found: dict[str, set[bytes]] = {name: set() for name in WRITERS}
    for name in WRITERS:
        for order in (rows, rows[::-1]):
            told = Pseudonyms(FACTS).over(order, Loss())
            found[name].add(b"".join(writer(name)(told, Loss(), choices())))
    assert {name: len(made) for name, made in found.items()} == dict.fromkeys(WRITERS, 1)
    whole = b""
    for name in ("xlsx", "ods"):
        with zipfile.ZipFile(io.BytesIO(found.pop(name).pop())) as archive:
            whole += b"".join(archive.read(one) for one in archive.namelist())
    whole += b"".join(made.pop() for made in found.values())
    assert not [secret for secret in (*PEOPLE, "Quist", GOLD) if secret.encode() in whole]
    assert Pseudonyms(FACTS).of("Zebulon Quist").encode() in whole


@pytest.mark.parametrize("parquet", [False, True], ids=["jsonl", "parquet"])
def test_a_published_set_is_a_source_of_the_same_items(
    bundle: Path, tmp_path: Path, *, parquet: bool
) -> None:
    export_set.run(bundle, "dataset", tmp_path / "set", parquet=parquet)
    plan = (
        '[bundle]\nname = "again"\nproject = "again-7k3q"\ntitle = { en = "Again" }\nfamily = "sentiment"\n'
        '[[source]]\npath = "set"\nformat = "dataset"\nlicence = "CC0 1.0"\norigin = "x"\ncredit = "x"\n'
        '[fields]\nlanguage = "language"\nkeep = { split = "split" }\n[fields.use]\nlabel = "gold"\n[[question]]\nid = "label"\noption = ['
        + ", ".join(
            f'{{ id = "{one}", text = {{ en = "{one}" }} }}' for one in ("positive", "negative", "neutral")
        )
        + "]\n"
    )
    (tmp_path / "again.toml").write_text(plan, encoding="utf-8")
    prepared, problems = prepare(tmp_path / "again.toml")
    assert [one.message for one in problems if one.severity == "error"] == []
    assert prepared is not None
    with bundle_store.open_bundle(bundle) as books:
        answered = {one.given.item: one.item for one in MergedSet(books).rows()}
    made = {one.item.id: Item(one.fields) for one in prepared.made}
    assert {name: one.blocks["text"].text for name, one in made.items()} == {
        name: one.blocks["text"].text for name, one in answered.items()
    }
    first, second, *_ = answered
    gold = {one.item.id: dict(one.item.gold) for one in prepared.made if one.item.gold}
    assert gold == {first: {"label": "positive"}}, "on the second item people differ, the third was reported"
    assert {one.item.keep["split"] for one in prepared.made} == {"heldout", "train"}
    left = {reason: count for file in prepared.sources.files for reason, count in file.left_out.items()}
    assert left == {
        dataset.OTHER_PART: 6 if parquet else 2, dataset.NO_DATA: 3, own_dataset.REPORTED: 1, programs.DIFFERING: 1,
    }  # fmt: skip
    # The merged answers are a table of their own.
    table = read(tmp_path, "set", ReadOptions(format="dataset", rows="labels"))
    assert {row.column("question_id") for row in table.rows} == {"label"}
    assert {row.column("item") for row in table.rows} == {first, second}
