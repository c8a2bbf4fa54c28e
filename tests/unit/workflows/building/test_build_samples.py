# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Every sample plan builds: from the extracts here, and from the whole data where POSTIL_REAL_DATA names its folder."""

from __future__ import annotations

import os
import shutil
from contextlib import ExitStack
from pathlib import Path

import pytest

from annotator_app import paths
from annotator_app.exchange.reading.files import find
from annotator_app.families import ALL
from annotator_app.language import script
from annotator_app.model.item import Item
from annotator_app.workflows.building import build_bundle
from annotator_app.workflows.building.plans import plan as plans
from annotator_app.workflows.building.plans import plan_items
from annotator_app.workflows.building.plans.plan_asked import OptionsFromPart
from annotator_app.workflows.building.plans.plan_items import Prepared
from annotator_app.workflows.checking import verify_pack
from tests.builders.plans import codes, coordinator, passphrase

SAMPLES = paths.resources() / "samples"
PLANS = sorted((SAMPLES / "plans").glob("*.toml"))
DEMOS = sorted((SAMPLES / "demo").glob("*.toml"))
OWN = "writing"
REAL = Path(os.environ["POSTIL_REAL_DATA"]) if os.environ.get("POSTIL_REAL_DATA") else None


def prepared(plan: Path) -> Prepared:
    made, problems = plan_items.prepare(plan)
    assert codes(problems, "error") == [], [one.message for one in problems if one.severity == "error"]
    assert made is not None
    return made


def with_sources(folder: Path, sources: Path) -> Path:
    """Give the folder of a copy of the plans whose sources are those of another folder."""
    shutil.copytree(SAMPLES / "plans", folder / "plans")
    shutil.copytree(SAMPLES / "guidelines", folder / "guidelines")
    (folder / "sources").symlink_to(sources, target_is_directory=True)
    return folder / "plans"


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.stem)
def test_a_sample_plan_is_short_and_makes_items(plan: Path) -> None:
    assert plan.read_text(encoding="utf-8").count("\n") <= 40
    made = prepared(plan)
    assert made.made
    assert all(source.licence and source.origin and source.credit for source in made.task.sources)
    assert not any("{" in source.name for source in made.task.sources), "contributors read it"
    assert {"en", "ar"} <= set(made.task.title)


@pytest.mark.parametrize("plan", DEMOS, ids=lambda plan: plan.stem)
def test_a_demo_plan_is_small(plan: Path) -> None:
    made = prepared(plan)
    assert 12 <= len(made.made) <= 20
    assert plan.stem == made.task.family
    spoken = {path.stem.removeprefix("annotator_") for path in paths.translations().glob("annotator_*.ts")}
    assert {one.language for one in made.guidelines} == spoken == set(made.task.title)


def test_there_is_a_demo_for_each_family() -> None:
    assert [plan.stem for plan in DEMOS] == sorted(family.id for family in ALL)


def test_the_samples_are_written_in_seven_scripts() -> None:
    forms = set()
    for plan in (*DEMOS, *PLANS):
        for one in prepared(plan).made[:3]:
            forms |= {script.form_of_text(block.text) for block in Item(one.fields).blocks.values()}
    assert forms >= {"Latn", "Arab", "Deva", "Beng", "Ethi", "Thai", "Hans"}


@pytest.mark.parametrize("plan", DEMOS, ids=lambda plan: plan.stem)
def test_a_demo_plan_builds_packs_that_verify(plan: Path, tmp_path: Path) -> None:
    with ExitStack() as stack:
        home = coordinator(tmp_path / "home", stack)
        report = build_bundle.run(plan, tmp_path / "out", home=home, ask_passphrase=passphrase)
    checked = verify_pack.run(report.packs[0].path)
    assert checked.ok, [one.message for one in checked.problems]
    assert checked.items == report.items


@pytest.mark.parametrize("name", ["gu/*", "kn/*"])
def test_tests_published_empty_have_no_items(name: str, tmp_path: Path) -> None:
    folder = with_sources(tmp_path, SAMPLES / "sources")
    plan = folder / "home-assistant.toml"
    plan.write_text(plan.read_text().replace("tests/*/*.yaml", f"tests/{name}.yaml"))
    assert codes(plan_items.prepare(plan)[1], "error") == ["no_items"]


def test_a_table_published_with_a_header_alone_has_no_items(tmp_path: Path) -> None:
    plan = with_sources(tmp_path, tmp_path / "data") / "afrisenti-orm.toml"
    source = tmp_path / "data/sentiment/afrisenti/orm_dev.tsv"
    source.parent.mkdir(parents=True)
    source.write_text("tweet\tlabel")
    assert codes(plan_items.prepare(plan)[1], "error") == ["no_items"]


EXPECTED = {
    "xcopa-all": 6_600,
    "xquad-ar": 1_190,
    "afrisenti-amh": 1_497,
    "afrisenti-raters-twi": 5_771,
    "afrisenti-raters-arq": 3_080,
    "wisesight": 2_674,
    "wisesight-questions": 575,
    "xsum-factuality": 1_869,
    "xsum-hallucination": 750,
    "bnlpc-write": 30,
    "bnlpc-rate-human": 90,
    "bnlpc-rate-machine": 30,
    "clinc150": 16_200,
    "home-assistant": 2_775,
    "pandalm": 999,
    "mt-bench-rate": 60,
    "mt-bench-write": 80,
}


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_plan_takes_every_row_of_its_source(name: str, tmp_path: Path) -> None:
    """With the whole data: as many items as were published. Without it: as many as the extract has rows."""
    folder = with_sources(tmp_path, REAL or SAMPLES / "sources")
    made = prepared(folder / f"{name}.toml")
    if REAL:
        assert len(made.made) == EXPECTED[name]
    else:
        assert 0 < len(made.made) <= len(made.sources.rows) * 2
        assert len({one.item.id for one in made.made}) == len(made.made)


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.stem)
def test_a_plan_builds_the_data_it_is_written_for(plan: Path, tmp_path: Path) -> None:
    real = REAL and not any(f"/{OWN}/" in line for line in plan.read_text(encoding="utf-8").split("\n"))
    folder = with_sources(tmp_path, REAL if real and REAL else SAMPLES / "sources")
    with ExitStack() as stack:
        home = coordinator(tmp_path / "home", stack)
        report = build_bundle.run(folder / plan.name, tmp_path / "out", home=home, ask_passphrase=passphrase)
    checked = verify_pack.run(report.packs[0].path)
    assert checked.ok, [one.message for one in checked.problems]
    assert checked.items == report.items > 0


# Files of the data that hold no items: lists, licences, names of languages, a table without rows.
NO_ITEMS_IN = (
    "README.md",
    "MANIFEST.tsv",
    "LICENSES/",
    "intent/home_assistant/languages.yaml",
    "orm_train.tsv",
    "writing/terms_hi_en.tsv",  # terms beside the items
)


def test_every_file_with_items_belongs_to_a_plan() -> None:
    root = (REAL or SAMPLES / "sources").resolve()
    used = set()
    for path in PLANS:
        plan = plans.load(path)
        from_files = [
            one.options_from.path for one in plan.question if isinstance(one.options_from, OptionsFromPart)
        ]
        for name in [*(part.path for part in plan.source), *from_files]:
            if REAL is None or f"/{OWN}/" not in name:
                used |= {one.path.resolve() for one in find(root, name.removeprefix("../sources/"))}
    left = {file.relative_to(root).as_posix() for file in root.rglob("*") if file.is_file()}
    left -= {file.relative_to(root).as_posix() for file in used}
    assert [name for name in left if not any(none in name for none in NO_ITEMS_IN)] == []
