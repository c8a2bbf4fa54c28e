# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A coordinator's own practice items: first in every pack with what is expected, and in no number afterwards."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from annotator_app.cli.main import main
from annotator_app.model.charts import Pick
from annotator_app.store.bundle import bundle_store
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.workflows.building import lint_bundle
from annotator_app.workflows.building.plans.plan_items import prepare
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merging import undo_merge
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import desk_report, report_figures
from annotator_app.workflows.reporting.work_statements import statements
from tests.builders.plans import LABEL, codes, plan_text, write

Run = Callable[..., list[dict[str, Any]]]
WHY = "Because SECRETLY-GOOD says so."
# Two for practice, named by a column; one of the rest has a right answer of its own, which has to stay at home.
ROWS = (
    "id,text,right,for,why,lang\n"
    f'p-1,I like it a lot,positive,yes,"{WHY}",en\n'
    "p-2,Sina hakika,negative,yes,Kwa sababu,sw\n"
    "a-0,This is thing number 0,negative,,HIDDEN-WHY,en\n"
    + "".join(f"a-{n},This is thing number {n},,,,en\n" for n in range(1, 7))
)
FIELDS = 'id = "id"\ntext = "text"\nlanguage = "lang"\ngold = { label = "right" }\n'
PRACTICE = '\n[practice]\ncolumn = "for"\nwhy = "why"\n'
PEOPLE = """
[plan]
answers_per_item = 2
[[contributor]]
name = "Ana"
keycard = "Ana.keycard"
languages = ["en"]
rate = { amount = 2, currency = "XTS" }
[[contributor]]
name = "Ben"
keycard = "Ben.keycard"
languages = ["en", "sw"]
"""


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(home: Path, *words: object) -> list[dict[str, Any]]:
        status = main(["--home", str(home), "--json", *map(str, words)])
        said = capsys.readouterr()
        assert status == 0, said.out[:2000]
        return [json.loads(line) for line in said.out.splitlines()]

    return run


def a_plan(folder: Path, more: str = PRACTICE, rows: str = ROWS) -> Path:
    return write(folder, plan_text("sentiment", FIELDS, more=LABEL + more), {"items.csv": rows})


def task_of(pack: str) -> dict[str, Any]:
    with zipfile.ZipFile(pack) as archive:
        found: dict[str, Any] = json.loads(archive.read("pack/data/task/task.json"))
        return found


def ids_of(pack: str) -> list[str]:
    with zipfile.ZipFile(pack) as archive:
        return [json.loads(line)["id"] for line in archive.read("pack/data/items/00000.jsonl").splitlines()]


def practised(bundle: BundleStore) -> list[tuple[str, str, int, int, int]]:
    """Who practised in which language: items, right at the first try, right at the last."""
    found = report_figures.count(MergedSet(bundle), SILENT).gold.practice
    return [(one.contributor, one.language, one.items, one.first, one.last) for one in found]


def answered(run: Run, folder: Path, name: str, pack: str, label: str) -> Path:
    lines, out = folder / f"{name}.jsonl", folder / f"{name}.resultpack"
    said: list[Mapping[str, Any]] = [{"item": id_, "answers": {"label": label}} for id_ in ids_of(pack)]
    lines.write_text("".join(json.dumps(one) + "\n" for one in said), encoding="utf-8")
    run(folder / name, "add", pack, "--accept-signer")
    run(folder / name, "answer", pack, "--from", lines)
    run(folder / name, "hand-back", pack, "--out", out)
    return out


def test_practice_comes_first_tells_why_and_counts_nowhere(run: Run, tmp_path: Path) -> None:
    boss, secret = tmp_path / "boss", tmp_path / "secret"
    secret.write_text("open sesame\n", encoding="utf-8")
    locked = ("--passphrase-file", secret)
    run(boss, "identity", "new", "--name", "Boss", *locked)
    for name in ("Ana", "Ben"):
        run(tmp_path / name, "identity", "new", "--name", name)
        run(tmp_path / name, "identity", "keycard", "--out", tmp_path / f"{name}.keycard")
    plan = a_plan(tmp_path, PRACTICE + PEOPLE)
    (built,) = run(boss, "bundle", "build", plan, "--out", tmp_path / "out", *locked)
    assert built["items"] == 7
    packs = {pack["contributor"]: pack["path"] for pack in built["packs"]}

    # Whoever reads only English gets no practice in Swahili; what counts follows in its own order.
    assert ids_of(packs["Ana"])[:1] == ["p-1"]
    assert ids_of(packs["Ben"])[:2] == ["p-1", "p-2"]
    for name, practice in (("Ana", 1), ("Ben", 2)):
        assert sorted(ids_of(packs[name])[practice:]) == [f"a-{n}" for n in range(7)]
    assert task_of(packs["Ben"])["practice"] == [
        {"item": "p-1", "answers": {"label": "positive"}, "why": {"en": WHY}},
        {"item": "p-2", "answers": {"label": "negative"}, "why": {"sw": "Kwa sababu"}},
    ]
    for path in packs.values():
        with zipfile.ZipFile(path) as archive:
            assert not any(b"HIDDEN-WHY" in archive.read(name) for name in archive.namelist())
            assert not any(b'"a-0"' in archive.read(name) for name in archive.namelist() if "task" in name)

    backs = [answered(run, tmp_path, name, packs[name], "negative") for name in ("Ana", "Ben")]
    with zipfile.ZipFile(backs[0]) as archive:
        assert b'"p-1"' in archive.read("pack/data/journal/00000.jsonl"), "the history is whole"
    (merged,) = run(boss, "merge", built["bundle"], *backs)
    assert [one["state"] for one in merged["files"]] == ["merged", "merged"]
    assert merged["answers"]["added"] == 14
    (status,) = run(boss, "bundle", "status", built["bundle"])
    assert status["items"] == {"complete": 7, "partial": 0, "missing": 0, "to_adjudicate": 0}
    assert {one["items"] for one in status["contributors"]} == {7}
    run(boss, "export", built["bundle"], "--format", "jsonl", "--out", tmp_path / "rows.jsonl")
    rows = [json.loads(line) for line in (tmp_path / "rows.jsonl").read_text("utf-8").splitlines()]
    assert {row["item"] for row in rows} == {f"a-{n}" for n in range(7)}
    (made,) = run(
        boss, "report", built["bundle"], "--out", tmp_path / "report.html", "--csv", tmp_path / "tables"
    )
    table = (tmp_path / "tables" / "practice.csv").read_text(encoding="utf-8").splitlines()
    assert table[1:] == ["Ana,en,1,0,0.0 %,0,0", "Ben,en,1,0,0.0 %,0,0", "Ben,sw,1,1,100.0 %,1,0"]
    assert [(one["contributor"], one["items"]) for one in made["figures"]["gold"]["people"]] == [
        ("Ana", 1),
        ("Ben", 1),
    ]
    assert "p-1" not in (tmp_path / "report.html").read_text("utf-8")
    with bundle_store.open_bundle(Path(built["bundle"])) as bundle:
        ana, _ben = statements(MergedSet(bundle))
        assert [(work.items, work.accepted, work.open) for work in ana.work] == [(7, 7, 0)]
        assert str(ana.total) == "14.00"
        # How practice went is told by person and language, though it counts nowhere else.
        assert practised(bundle) == [("Ana", "en", 1, 0, 0), ("Ben", "en", 1, 0, 0), ("Ben", "sw", 1, 1, 1)]
        drawn = [one.id for one in bundle.items()]
        assert not {"p-1", "p-2"} & set(drawn)
    # At the desk the number leads to them all the same.
    assert listed_at_the_desk(built["bundle"]) == [("p-1", "I like it a lot")]


def listed_at_the_desk(bundle: str) -> list[tuple[str, str]]:
    """What stands behind Ana’s practice in the window."""
    practised = Pick(what="practice", contributor="Ana", language="en")
    return [(line.item, line.words) for line in desk_report.items_behind(Path(bundle), practised).lines]


def test_an_item_that_was_practised_is_answered_anew_where_it_counts(run: Run, tmp_path: Path) -> None:
    boss, secret = tmp_path / "boss", tmp_path / "secret"
    secret.write_text("open sesame\n", encoding="utf-8")
    locked = ("--passphrase-file", secret)
    run(boss, "identity", "new", "--name", "Boss", *locked)
    run(tmp_path / "Ana", "identity", "new", "--name", "Ana")
    run(tmp_path / "Ana", "identity", "keycard", "--out", tmp_path / "Ana.keycard")
    ana = '[[contributor]]\nname = "Ana"\nkeycard = "Ana.keycard"\n'
    build = ("bundle", "build", tmp_path / "plan.toml", "--out", tmp_path / "out", *locked)
    a_plan(tmp_path, PRACTICE + ana)
    (first,) = run(boss, *build)
    answered(run, tmp_path, "Ana", first["packs"][0]["path"], "positive")
    a_plan(tmp_path, '\n[practice]\nids = ["p-2"]\n' + ana)
    (second,) = run(boss, *build, "--force")
    run(tmp_path / "Ana", "add", second["packs"][0]["path"])
    (said,) = run(tmp_path / "Ana", "status")
    found = [(one["items"], one["answered"]) for one in said["packs"] if one["state"] != "replaced"]
    assert found == [(9, 8)], "what p-1 expects was told, and it counts now"


def test_what_is_practised_again_is_told_by_both_tries_and_goes_with_its_merge(
    run: Run, tmp_path: Path
) -> None:
    boss, secret = tmp_path / "boss", tmp_path / "secret"
    secret.write_text("open sesame\n", encoding="utf-8")
    locked = ("--passphrase-file", secret)
    run(boss, "identity", "new", "--name", "Boss", *locked)
    run(tmp_path / "Ana", "identity", "new", "--name", "Ana")
    run(tmp_path / "Ana", "identity", "keycard", "--out", tmp_path / "Ana.keycard")
    plan = a_plan(tmp_path, PRACTICE + '[[contributor]]\nname = "Ana"\nkeycard = "Ana.keycard"\n')
    (built,) = run(boss, "bundle", "build", plan, "--out", tmp_path / "out", *locked)
    bundle = Path(built["bundle"])
    tries = {
        "negative": [("Ana", "en", 1, 0, 0), ("Ana", "sw", 1, 1, 1)],
        "positive": [("Ana", "en", 1, 0, 1), ("Ana", "sw", 1, 1, 0)],
    }
    for label, wanted in tries.items():
        back = answered(run, tmp_path, "Ana", built["packs"][0]["path"], label)
        run(boss, "merge", bundle, back)
        back.unlink()
        with bundle_store.open_bundle(bundle) as opened:
            assert practised(opened) == wanted
    for wanted in (tries["negative"], []):
        undo_merge.run(bundle)
        with bundle_store.open_bundle(bundle) as opened:
            assert practised(opened) == wanted


def test_a_plan_whose_practice_does_not_fit_says_where(tmp_path: Path) -> None:
    unknown = prepare(a_plan(tmp_path / "1", '\n[practice]\nids = ["nobody"]\n'))[1]
    assert codes(unknown, "error") == ["unknown_practice"]
    (source,) = prepare(a_plan(tmp_path / "5", '\n[practice]\nsource = "itmes"\n'))[1]
    assert (source.code, source.params["source"]) == ("unknown_practice", "itmes")
    silent = ROWS.replace("a lot,positive,yes", "a lot,,yes")
    assert codes(prepare(a_plan(tmp_path / "2", rows=silent))[1], "error") == ["practice_answer"]
    turning = ROWS.replace("Kwa sababu", "Kwa \u202esababu")
    assert codes(prepare(a_plan(tmp_path / "3", rows=turning))[1], "error") == ["practice_why"]
    long = ROWS.replace("Kwa sababu", "Kwa " * 600)
    assert codes(prepare(a_plan(tmp_path / "4", rows=long))[1], "error") == ["practice_why"]
    missing = prepare(a_plan(tmp_path / "5", '\n[practice]\ncolumn = "fro"\n'))[1]
    assert codes(missing, "error") == ["unknown_column"]
    held = a_plan(tmp_path / "6", PRACTICE + '[splits]\ncolumn = "split"\n', held_out(ROWS))
    assert codes(prepare(held)[1], "error") == ["practised_held_out"]


def test_texts_for_practice_are_looked_over_with_all_others(tmp_path: Path) -> None:
    rows = ROWS.replace("like it a lot", "like it: ann@example.org")
    rows = rows.replace("Sina hakika", "We walked home").replace("This is thing number 6", "We walked home!")
    for number, word in enumerate(
        ("Bread", "A long road", "Nobody came", "Rain again", "Ask her", "Too late")
    ):
        rows = rows.replace(f"This is thing number {number}", word)
    found = lint_bundle.look(a_plan(tmp_path, rows=rows)).problems
    told = {(one.code, one.params.get("item"), one.params.get("other")) for one in found}
    assert ("personal_data", "p-1", None) in told
    assert {"p-2", "a-6"} in [{one[1], one[2]} for one in told if one[0] == "near_copy"]


def held_out(rows: str) -> str:
    """A held-out item with the words of one for practice."""
    head, *lines = rows.splitlines()
    lines.append("h-1,I LIKE it a lot,,,,en")
    return f"{head},split\n" + "".join(f"{one},{'heldout' if one[0] == 'h' else 'train'}\n" for one in lines)


def test_practice_is_named_by_id_or_by_the_file_that_holds_it(tmp_path: Path) -> None:
    by_id, _ = prepare(a_plan(tmp_path / "1", '\n[practice]\nids = ["p-2", "p-1"]\nwhy = { en = "why" }\n'))
    assert by_id is not None
    assert [one.told.item for one in by_id.practice] == ["p-1", "p-2"]
    assert by_id.practice[1].told.why == {"en": "Kwa sababu"}
    files = '\n[[source]]\npath = "try.csv"\n[practice]\nsource = "try"\n'
    plan = a_plan(tmp_path / "2", files)
    (tmp_path / "2" / "try.csv").write_text("id,text,right,lang\nt-1,Fine,positive,en\n", encoding="utf-8")
    by_file, _ = prepare(plan, lean=True)
    assert by_file is not None
    assert [one.told.answers for one in by_file.practice] == [{"label": "positive"}]
    assert len(by_file.made) == 9
