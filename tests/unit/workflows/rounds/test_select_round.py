# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The next round chosen from a bundle or a file: signed rows that a build takes as they are, and refuses once changed."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from annotator_app.errors import Cancelled, PlanError
from annotator_app.packs import signature
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.building import build_bundle, draft_look
from annotator_app.workflows.building.choosing_items import chosen_rows
from annotator_app.workflows.building.plans.plan_draft import to_toml
from annotator_app.workflows.building.plans.plan_items import prepare
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.known_bundles import remember_bundle
from annotator_app.workflows.reporting.desk_report import Speech
from annotator_app.workflows.rounds import desk_rounds, pools, select_round
from annotator_app.workflows.signing import trust
from tests.builders import reported
from tests.builders.plans import codes, made, passphrase
from tests.builders.round_plans import plan, rows, sentence
from tests.builders.selected import NEAR, OLD, draft_of, leaking, of_round
from tests.builders.selected import home as home  # noqa: PLC0414 - a fixture


def known(home: Home, path: Path) -> Path:
    with bundle_store.open_bundle(path) as bundle:
        remember_bundle(home, path, bundle.facts)
    return path


@pytest.mark.parametrize(
    ("part", "column", "of", "hard"),
    [
        ('spread = "scores"', "scores", lambda n: [1, 5] if n % 100 < 20 else [3, 3], lambda n: n % 100 < 20),
        ('rare = ["length"]', "_none", lambda _n: "", lambda n: n % 100 < 20),
    ],
    ids=["spread", "length"],
)
def test_every_further_signal_finds_what_it_is_for(
    tmp_path: Path, part: str, column: str, of: Any, hard: Any
) -> None:
    lines = []
    for number in range(200):
        text = sentence(number) * (5 if hard(number) else 1)
        lines.append(
            json.dumps(
                {
                    "id": f"i-{number}",
                    "text": text if column == "_none" else sentence(number),
                    column: of(number),
                }
            )
        )
    found = made(plan(tmp_path, f"[select]\ncount = 10\nrandom = 0\n{part}\n", "\n".join(lines)))
    assert len(found.made) == 10
    assert all(hard(int(one.item.id.removeprefix("i-"))) for one in found.made)


def test_each_stratum_keeps_its_share_and_every_pick_says_why(tmp_path: Path) -> None:
    data = rows(200, topic=lambda n: "law" if n % 4 == 0 else "sport")
    text = '[select]\ncount = 21\nchances = "chances"\nstrata = ["topic"]\n'
    found = made(plan(tmp_path, text, data))
    topics = Counter("law" if int(one.item.id[2:]) % 4 == 0 else "sport" for one in found.made)
    assert topics == {"law": 5, "sport": 16}
    assert found.round is not None
    assert found.round.choice is not None
    best = max(found.round.choice.chosen, key=lambda one: one.score or 0)
    assert best.by == "score"
    assert dict(best.why)["margin"] > 0.9


def test_disagreement_in_a_bundle_is_what_the_next_round_is_made_of(home: Home, tmp_path: Path) -> None:
    bundle = reported.sentiment(tmp_path / "harbour.bundle")
    pool = pools.of_bundle(bundle)
    assert pool.signals == {"labels": "labels"}
    assert (pool.rows, pool.family) == (120, "sentiment")
    look = select_round.look(draft_of(pool, bundle, count=4, random=0), pool)
    assert not look.errors
    votes = {one.row.column("id"): one.row.column("labels") for one in pool.sources.rows}
    assert all(len(votes[one.item]) > 1 for one in look.taken), "people did not agree on any of these"
    assert Counter(one.language for one in look.taken) == {"hi": 4, "ar": 4}
    written = select_round.save(
        draft_of(pool, bundle, count=20), pool, tmp_path / "next.jsonl", home=home, ask_passphrase=passphrase
    )
    text = written.rows.read_text(encoding="utf-8")
    assert "labels" not in text, "what people said stays in the bundle"
    assert not any(name in text for name in ("Contributor", "answers"))
    assert written.items == 40


def test_a_leak_is_waived_signed_and_known_to_the_build(home: Home, tmp_path: Path) -> None:
    pool = pools.of_files([leaking(tmp_path)])
    draft = draft_of(pool, count=70, split_column="split", language="en")
    look = select_round.look(draft, pool)
    (leak,) = look.leaks
    assert (leak.heldout, leak.other, leak.exact, leak.reason) == ("h", "t", False, "")
    assert leak.texts == (OLD, NEAR)
    assert look.errors == 1
    with pytest.raises(PlanError):
        select_round.save(draft, pool, tmp_path / "one.jsonl", home=home, ask_passphrase=passphrase)
    assert not (tmp_path / "one.jsonl").exists()
    draft.waivers["h", "t"] = "two editions of one paper"
    look = select_round.look(draft, pool)
    assert [one.reason for one in look.leaks] == ["two editions of one paper"]
    assert not look.errors
    written = select_round.save(draft, pool, tmp_path / "one.jsonl", home=home, ask_passphrase=passphrase)
    signed = signature.parse((tmp_path / "one.selection.json.sig").read_bytes())
    assert signed.holds(written.record.read_bytes())
    (tmp_path / "out").mkdir()
    report = draft_look.build(
        of_round(home, written.rows), tmp_path / "out", home=home, ask_passphrase=passphrase
    )
    with bundle_store.open_bundle(report.bundle) as bundle:
        record = bundle.round_record()
    assert [one["reason"] for one in record["waivers"]] == ["two editions of one paper"]
    assert record["splits"] == {"heldout": 1, "train": 61}
    assert record["selection"]["signed_by"] == signed.key.fingerprint
    assert {one["by"] for one in record["items"]} == {"random"}
    assert record["project"] == draft.project
    assert not any(b"heldout" in one.path.read_bytes() for one in report.packs)


def test_a_column_that_no_row_has_stands_in_the_way_wherever_it_is_named(home: Home, tmp_path: Path) -> None:
    pool = pools.of_files([leaking(tmp_path)])
    draft = draft_of(pool, count=20, language="en", split_column="splitt", columns={"rating": "seen"})
    look = select_round.look(draft, pool)
    assert [(one.code, one.column) for one in look.problems] == [
        ("unknown_column", "select.rating"),
        ("unknown_column", "splits.column"),
    ]
    assert look.problems[1].message == "No row has the column “splitt”. Did you mean “split”?"
    assert "Columns here: id, text, split, lang" in look.problems[0].message
    out = tmp_path / "chosen.jsonl"
    with pytest.raises(PlanError):
        select_round.save(draft, pool, out, home=home, ask_passphrase=passphrase)
    assert not out.exists()
    # A weight that was chosen stays in the form where its signal is taken away.
    good = draft_of(pool, count=20, language="en", weights={"margin": 2.0}, covered=("law",))
    assert not select_round.look(good, pool).problems


def test_what_was_changed_after_signing_is_refused(home: Home, tmp_path: Path) -> None:
    pool = pools.of_files([leaking(tmp_path)])
    draft = draft_of(pool, count=20, heldout=20, language="en")
    written = select_round.save(draft, pool, tmp_path / "one.jsonl", home=home, ask_passphrase=passphrase)
    good = of_round(home, written.rows)
    record, lines = written.record.read_bytes(), written.rows.read_bytes()

    def told(text: str = "") -> list[str]:
        _prepared, problems = prepare(
            tmp_path / "plan.toml",
            text=text or to_toml(good, tmp_path, draft.project),
            believed=lambda: trust.believed(home),
        )
        return codes(problems, "error")

    assert told() == []
    other = to_toml(good, tmp_path, draft.project).replace(draft.project, "other-7k3q")
    assert told(other) == ["other_project"]
    written.record.write_bytes(record.replace(b'"heldout"', b'"train"'))
    assert told() == ["selection_not_signed"]
    assert [one.code for one in chosen_rows.beside([written.rows], home, "b")[1]] == ["selection_not_signed"]
    written.record.write_bytes(record)
    more = json.dumps({"id": "new", "text": "Another text.", "lang": "en"}).encode()
    written.rows.write_bytes(lines + more + b"\n")
    assert told() == ["not_chosen"]
    assert [one.code for one in chosen_rows.beside([written.rows], home, "b")[1]] == ["other_rows"]
    written.rows.write_bytes(lines)
    assert chosen_rows.beside([tmp_path / "pool.jsonl"], home, "b") == (None, [])


def test_rounds_of_a_project_are_listed_and_compared(home: Home, tmp_path: Path) -> None:
    first = known(home, reported.compared(tmp_path / "one.bundle"))
    pool = pools.of_bundle(first)
    draft = draft_of(pool, first, count=60)
    assert (draft.round, draft.project, draft.split_column) == ("r2", "harbour-7k3q", "split")
    written = select_round.save(draft, pool, tmp_path / "two.jsonl", home=home, ask_passphrase=passphrase)
    (tmp_path / "out").mkdir()
    second = draft_look.build(
        of_round(home, written.rows), tmp_path / "out", home=home, ask_passphrase=passphrase
    ).bundle
    with bundle_store.open_bundle(second) as bundle:
        assert bundle.latest_build().recovery
    found = desk_rounds.run(home, second)
    assert [one.name for one in found.rounds] == ["harbour", "r2"]
    own = found.own
    assert (own.parent, own.items, own.splits, own.signer, own.signed) == (
        "harbour", 60, {"heldout": 60}, "Coordinator", True,
    )  # fmt: skip
    assert (found.earlier[0].signed, found.earlier[0].items) == (None, 96)
    # Another bundle of other prompts beside it: what is compared are the prompts that both have.
    other = reported.compared(tmp_path / "other.bundle", seed=2)
    compared = desk_rounds.compare(other, first, [first], Speech("en"))
    assert [one.id for one in compared.blocks] == ["round-line", "round-beside", "claims"]
    claims = next(one for one in compared.blocks if one.id == "claims")
    assert compared.claims == len(claims.notes) > 0
    assert all("Held-out prompts: " in said and "people for each: " in said for said in claims.notes)
    # Without held-out prompts nothing is claimed, and the block says so without a claim.
    train = reported.compared(tmp_path / "train.bundle", split="train")
    nothing = desk_rounds.compare(train, first, [first], Speech("en"))
    block = next(one for one in nothing.blocks if one.id == "claims")
    assert (nothing.claims, block.notes) == (0, ())
    assert block.sentence.startswith("0 of ")


def test_a_look_is_stopped_within_its_steps(home: Home, tmp_path: Path) -> None:
    pool = pools.of_files([leaking(tmp_path)])
    draft = draft_of(pool, count=20, heldout=20, language="en", columns={"topic": "split"})
    seen: list[str] = []

    class Stopped:
        """Somebody changed a setting while the signals are read."""

        def step(self, _done: int, _total: int, what: str = "") -> None:
            seen.append(what)
            if what == "signals":
                raise Cancelled

    with pytest.raises(Cancelled):
        select_round.look(draft, pool, Stopped())
    assert seen[-1] == "signals"
    assert "leaks" not in seen


def test_the_plan_of_a_round_builds_on_the_command_line_as_well(home: Home, tmp_path: Path) -> None:
    pool = pools.of_files([leaking(tmp_path)])
    draft = draft_of(pool, count=20, heldout=20, language="en")
    written = select_round.save(draft, pool, tmp_path / "one.jsonl", home=home, ask_passphrase=passphrase)
    place = tmp_path / "plan.toml"
    place.write_text(to_toml(of_round(home, written.rows), tmp_path, draft.project), encoding="utf-8")
    report = build_bundle.run(place, tmp_path / "out", home=home, ask_passphrase=passphrase)
    said = json.loads(report.bundle.with_suffix(".round.json").read_bytes())
    chosen = json.loads(written.record.read_bytes())
    assert {(one["id"], one.get("split"), one["by"]) for one in said["items"]} == {
        (one["id"], one.get("split"), one["by"]) for one in chosen["items"]
    }
