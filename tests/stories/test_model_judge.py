# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A model judges beside three people: plan, packs, answers from files, hand back, merge, report, by the real workflows."""

from __future__ import annotations

import json
from contextlib import ExitStack
from pathlib import Path

from annotator_app.cli.main import main
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.building import build_bundle
from annotator_app.workflows.handing_back import hand_back
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.labelling import answer_from_file
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merging import merge_results
from annotator_app.workflows.receiving import import_pack
from annotator_app.workflows.reporting import make_report
from annotator_app.workflows.signing import identity
from annotator_app.workflows.standing import bundle_status
from tests.builders.plans import LABEL, coordinator, passphrase, plan_text, write

COUNT = 40
PEOPLE = ("Ann", "Ben", "Cy")


def answers(folder: Path, name: str) -> Path:
    """Everybody calls even items positive; Ben errs in every tenth, the model in every fourth."""
    wrong = {"Ben": 10, "Model": 4}.get(name, COUNT + 1)
    lines = [
        {
            "item": f"a-{n}",
            "answers": {"label": "positive" if (n % 2 == 0) != (n % wrong == wrong - 1) else "negative"},
        }
        for n in range(COUNT)
    ]
    path = folder / f"{name}.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return path


def what_it_said(bundle: Path, folder: Path, home_option: list[str]) -> None:
    """It can be had by itself, so that the comparison can be computed again."""
    words = [*home_option, "-q", "export", str(bundle), "--judges"]
    for name, lines in (("jsonl", COUNT), ("csv", COUNT + 1)):
        assert main([*words, "--format", name, "--out", str(folder / name)]) == 0
        assert len((folder / name).read_bytes().splitlines()) == lines
    rows = [json.loads(line) for line in (folder / "jsonl").read_bytes().splitlines()]
    assert {row["contributor"] for row in rows} == {"Model"}
    right = [
        row["answers"]["label"] == ("negative" if int(row["item"][2:]) % 2 else "positive") for row in rows
    ]
    assert sum(right) == 0.75 * COUNT
    for more in (["--format", "labels"], ["--format", "jsonl", "--merged"]):
        assert main([*words, *more, "--out", str(folder / "refused")]) == 2
    assert not (folder / "refused").exists()


def test_a_model_counts_for_nothing_and_is_told_apart(tmp_path: Path) -> None:
    with ExitStack() as stack:
        boss = coordinator(tmp_path / "boss", stack)
        (tmp_path / "plan").mkdir()
        homes: dict[str, Home] = {}
        people = []
        for name in (*PEOPLE, "Model"):
            homes[name] = stack.enter_context(open_home(tmp_path / name))
            identity.new(homes[name], name)
            identity.keycard(homes[name], tmp_path / "plan" / f"{name}.keycard")
            judge = 'judge = "M1"\n' if name == "Model" else ""
            people.append(f'[[contributor]]\nname = "{name}"\nkeycard = "{name}.keycard"\n{judge}')
        more = LABEL + "[plan]\nanswers_per_item = 3\n" + "".join(people)
        rows = "id,text\n" + "".join(f"a-{n},The bread is good {n}\n" for n in range(COUNT))
        plan = write(
            tmp_path / "plan",
            plan_text("sentiment", 'id = "id"\ntext = "text"', more=more),
            {"items.csv": rows},
        )
        built = build_bundle.run(plan, tmp_path / "out", home=boss, ask_passphrase=passphrase)
        # The model takes nobody's place: three people and the model each get everything.
        assert [(one.contributor, one.items) for one in built.packs] == [
            *((name, COUNT) for name in PEOPLE), ("Model", COUNT),
        ]  # fmt: skip
        results = []
        for one in built.packs:
            assert one.contributor is not None
            home = homes[one.contributor]
            offered = import_pack.preview(home, one.path)
            pack = import_pack.run(home, offered, accept="match").pack
            judge = "M1" if one.contributor == "Model" else None
            taken = answer_from_file.run(home, pack, answers(tmp_path, one.contributor), judge=judge)
            assert (taken.answered, taken.refused) == (COUNT, ())
            results.append(hand_back.run(home, pack, tmp_path / f"{one.contributor}.resultpack").path)
        merged = merge_results.run(built.bundle, results, home=boss)
        assert all(one.error is None for one in merged.files)
        report = make_report.run(built.bundle, tmp_path / "report.html")
    figures = report.figures
    assert (figures["contributors"], figures["answers"]) == (3, 3 * COUNT)
    (line,) = figures["models"]["judges"]
    assert (line["judge"], line["answers"], line["agrees"]["value"]) == ("M1", COUNT, 0.75)
    assert figures["items"]["complete"] == COUNT
    assert "Models as judges" in (tmp_path / "report.html").read_text(encoding="utf-8")
    with bundle_store.open_bundle(built.bundle) as bundle:
        found = MergedSet(bundle)
        assert found.judges == {"Model": "M1"}
        assert {row.contributor for row in found.rows()} == set(PEOPLE)
        assert all(row.given.value["judge"] == "M1" for row in found.judged() if row.given.value)
        assert [one.contributor for one in bundle_status.contributors(found)] == [*PEOPLE, "Model"]
    # No export counts the model among the votes.
    out = tmp_path / "labels.jsonl"
    home_option = ["--home", str(tmp_path / "boss")]
    assert (
        main([*home_option, "-q", "export", str(built.bundle), "--format", "labels", "--out", str(out)]) == 0
    )
    assert {sum(json.loads(line)["votes"].values()) for line in out.read_bytes().splitlines()} == {3}
    what_it_said(built.bundle, tmp_path, home_option)
