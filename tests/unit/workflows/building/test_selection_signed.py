# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The signed record of chosen items: who may sign it, and that it holds for the rows that were signed and no others."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from annotator_app.cli.main import main
from annotator_app.errors import PlanError, Problem
from annotator_app.model.strict_json import write_readable
from annotator_app.packs.keys import make_key
from annotator_app.packs.signature import NAMESPACES
from annotator_app.packs.trust import Policy, Trusted
from annotator_app.workflows.building import build_bundle, draft_look
from annotator_app.workflows.building.choosing_items import chosen_rows, select_items
from annotator_app.workflows.building.choosing_items.selection_record import NAMESPACE
from annotator_app.workflows.building.plans.plan_draft import to_toml
from annotator_app.workflows.building.plans.plan_items import prepare
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.rounds import pools, select_round
from annotator_app.workflows.signing import identity, trust
from tests.builders.plans import codes, passphrase
from tests.builders.selected import draft_of, leaking, of_round
from tests.builders.selected import home as home  # noqa: PLC0414 - a fixture


def changed(path: Path, **texts: str) -> None:
    """Write other texts into rows; their ids stay."""
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    lines = [{**one, "text": texts.get(one["id"].replace("-", "_"), one["text"])} for one in lines]
    path.write_text("".join(json.dumps(one) + "\n" for one in lines), encoding="utf-8")


def test_other_texts_under_the_ids_of_chosen_items_are_refused(home: Home, tmp_path: Path) -> None:
    pool = pools.of_files([leaking(tmp_path)])
    draft = draft_of(pool, count=70, split_column="split", language="en")
    draft.waivers["h", "t"] = "two editions of one paper"
    written = select_round.save(draft, pool, tmp_path / "one.jsonl", home=home, ask_passphrase=passphrase)
    text = to_toml(of_round(home, written.rows), tmp_path, draft.project)
    rows_as_signed = written.rows.read_bytes()

    def problems(plan_text: str = text) -> list[Problem]:
        place = tmp_path / "plan.toml"
        return prepare(place, text=plan_text, believed=lambda: trust.believed(home))[1]

    assert codes(problems(), "error") == []
    changed(written.rows, i_5="A text that nobody chose.", i_7="Nor was this one.")
    told = [one for one in problems() if one.code == "other_rows"]
    lines = written.rows.read_text(encoding="utf-8").splitlines()
    assert [json.loads(lines[(one.line or 0) - 1])["id"] for one in told] == ["i-5", "i-7"]
    assert {Path(one.file or "").name for one in told} == {"one.jsonl"}
    changed(written.rows, **{f"i_{n}": f"Other text {n}" for n in range(60)})
    assert Counter(codes(problems(), "error")) == {"other_rows": 20, "other_rows_more": 1}
    # The order, a row less or a column more changes no text that was chosen; a column less does.
    kept = [one for one in map(json.loads, rows_as_signed.splitlines()) if one["id"] != "i-0"][::-1]
    written.rows.write_text("".join(json.dumps({**one, "page": 3}) + "\n" for one in kept), encoding="utf-8")
    assert codes(problems(), "error") == []
    written.rows.write_text(
        "".join(json.dumps({**one, "lang": None}) + "\n" for one in kept), encoding="utf-8"
    )
    assert codes(problems(), "error").count("other_rows") == 20
    # Rows as they were signed, of which another column is read: the waiver was for other texts.
    written.rows.write_text(
        "".join(json.dumps({**one, "new": one["text"] + " Yes."}) + "\n" for one in kept), encoding="utf-8"
    )
    other_column = text.replace('text = "text"', 'text = "new"')
    assert other_column != text
    found = problems(other_column)
    assert codes(found, "error") == ["leak_near"]
    assert "waiver_other_texts" in codes(found, "warning")


def test_a_record_from_before_rows_had_digests_holds_for_its_file_alone(home: Home, tmp_path: Path) -> None:
    pool = pools.of_files([leaking(tmp_path)])
    draft = draft_of(pool, count=20, heldout=20, language="en")
    written = select_round.save(draft, pool, tmp_path / "one.jsonl", home=home, ask_passphrase=passphrase)
    text = to_toml(of_round(home, written.rows), tmp_path, draft.project)
    said = json.loads(written.record.read_bytes())
    del said["rows"]["columns"]
    for one in said["items"]:
        del one["row"]
    old, key = write_readable(said), make_key()
    written.record.write_bytes(old)
    written.record.with_name(written.record.name + ".sig").write_bytes(key.sign(NAMESPACE, old))
    policy = Policy((Trusted(key.public, "", tuple(NAMESPACES.values())),))

    def told() -> list[str]:
        return codes(prepare(tmp_path / "plan.toml", text=text, believed=lambda: policy)[1], "error")

    assert told() == []
    changed(written.rows, i_5="A text that nobody chose.")
    assert set(told()) == {"other_rows"}


def test_a_record_counts_only_where_its_signer_is_believed(home: Home, tmp_path: Path) -> None:
    pool = pools.of_files([leaking(tmp_path)])
    draft = draft_of(pool, count=20, heldout=20, language="en")
    written = select_round.save(draft, pool, tmp_path / "one.jsonl", home=home, ask_passphrase=passphrase)
    good = of_round(home, written.rows)
    place = tmp_path / "plan.toml"
    place.write_text(to_toml(good, tmp_path, draft.project), encoding="utf-8")
    (tmp_path / "out").mkdir()
    said = json.loads(written.record.read_bytes())
    forged = write_readable({**said, "items": [{**one, "split": "train"} for one in said["items"]]})
    stranger = make_key()
    written.record.write_bytes(forged)
    written.record.with_name(written.record.name + ".sig").write_bytes(stranger.sign(NAMESPACE, forged))

    def told() -> list[str]:
        return codes(prepare(place, believed=lambda: trust.believed(home))[1], "error")

    assert told() == ["selection_signer"]
    assert codes(prepare(place)[1], "error") == ["selection_signer"], "without a home nobody is known"
    (shown,) = (
        one for one in draft_look.look(good, whole=False, home=home).problems if one.severity == "error"
    )
    assert stranger.public.safety_number in shown.message
    assert codes(chosen_rows.beside([written.rows], home, "b")[1], "error") == ["selection_signer"]
    for made_by in (
        lambda: build_bundle.run(place, tmp_path / "out", home=home, ask_passphrase=passphrase),
        lambda: draft_look.build(good, tmp_path / "out", home=home, ask_passphrase=passphrase),
        lambda: select_items.run(place, tmp_path / "c.jsonl", believed=lambda: trust.believed(home)),
    ):
        with pytest.raises(PlanError) as refused:
            made_by()
        assert codes(refused.value.problems, "error") == ["selection_signer"]
    # A key for what contributors hand back chooses no items; one that makes task packs of the project does.
    trust.add(home, stranger.public.line, as_name="Second", kinds=["result"])
    assert told() == ["selection_signer"]
    trust.add(home, stranger.public.line, as_name="Second", kinds=["task"])
    assert told() == []
    assert chosen_rows.beside([written.rows], home, "b")[0] is not None
    trust.revoke(home, "Second")
    assert told() == ["selection_signer"]


def test_on_the_command_line_the_home_says_who_is_believed(
    home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pool = pools.of_files([leaking(tmp_path)])
    draft = draft_of(pool, count=20, heldout=20, language="en")
    written = select_round.save(draft, pool, tmp_path / "one.jsonl", home=home, ask_passphrase=passphrase)
    place = tmp_path / "plan.toml"
    place.write_text(to_toml(of_round(home, written.rows), tmp_path, draft.project), encoding="utf-8")

    def run(*words: str) -> tuple[int, list[dict[str, Any]]]:
        status = main(["--home", str(tmp_path / "other"), "--json", "bundle", *words])
        said = json.loads(capsys.readouterr().out)
        problems = said["error"]["details"]["problems"] if "error" in said else said.get("problems", [])
        return status, [one for one in problems if one["code"].startswith("selection")]

    choose = ("select", str(place), "--out", str(tmp_path / "chosen.jsonl"))
    for words in (("lint", str(place)), choose):
        status, (problem,) = run(*words)
        assert (status, problem["code"]) == (3, "selection_signer")
    line = place.read_text(encoding="utf-8").splitlines()[problem["line"] - 1]
    assert line.startswith("selection = ")
    assert not (tmp_path / "other").exists(), "lint makes no home"
    with open_home(tmp_path / "other") as other:
        trust.add(other, identity.show(home).public_key, as_name="Coordinator", kinds=["task"])
    assert run("lint", str(place)) == (0, [])
    assert run(*choose) == (0, [])
