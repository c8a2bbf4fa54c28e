# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A round is closed by a signed summary of what went out, what came back, what it shows and what was made of it.

What is built again before takes the place of the earlier record and names it; afterwards nothing is built into it.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from annotator_app.cli.main import main
from annotator_app.model.review import Settled
from annotator_app.packs import signature
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.building import build_bundle
from annotator_app.workflows.building.choosing_items.selection_record import NAMESPACE
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.merging import undo_merge
from annotator_app.workflows.rounds import desk_rounds
from tests.builders.one_study import HEAD, Run, Study
from tests.builders.one_study import run as run  # noqa: PLC0414 - a fixture
from tests.builders.plans import coordinator, passphrase, plan_text, write

ROWS = "id,text\n" + "".join(f"t{n},What happened in the year {1700 + 13 * n}?\n" for n in range(4))
OPTIONS = "".join(
    f'[[question.option]]\nid = "{one}"\ntext = {{ en = "{one}" }}\n' for one in ("positive", "negative")
)
LABEL = f'[[question]]\nid = "label"\n{OPTIONS}'


class One(Study):
    people = ("Ana",)
    pack = ""


@pytest.fixture
def study(run: Run, tmp_path: Path) -> One:
    plan = HEAD.format(family="sentiment", fields='text = "text"', questions=LABEL)
    made = One(run, tmp_path, plan[: plan.index("[plan]")] + '[round]\nid = "r1"\n', ROWS)
    (built,) = made.build()["packs"]
    made.pack = built["path"]
    return made


def refused(capsys: pytest.CaptureFixture[str], study: One, *words: object) -> dict[str, Any]:
    status = main(["--home", str(study.boss), "--json", *map(str, (*words, *study.locked))])
    assert status != 0
    error: dict[str, Any] = json.loads(capsys.readouterr().out)["error"]
    return error


def record_of(study: One) -> dict[str, Any]:
    """The record beside the bundle, which is that in it, private as that is, and whose signature holds."""
    place = Path(study.bundle).with_suffix(".round.json")
    modes = {one.stat().st_mode for one in (Path(study.bundle), place, place.with_name(f"{place.name}.sig"))}
    assert len(modes) == 1, modes
    data = place.read_bytes()
    signed = signature.parse(Path(study.bundle).with_suffix(".round.json.sig").read_bytes())
    assert signed.namespace == NAMESPACE
    assert signed.holds(data)
    with bundle_store.open_bundle(Path(study.bundle)) as books:
        assert (books.round_signed() or (b"",))[0] == data
    record: dict[str, Any] = json.loads(data)
    return record


def test_a_round_is_closed_once_and_nothing_is_built_into_it(
    run: Run, study: One, capsys: pytest.CaptureFixture[str]
) -> None:
    first = Path(study.bundle).with_suffix(".round.json").read_bytes()
    assert "replaces" not in json.loads(first)
    study.build("--force")
    again = record_of(study)
    assert again["replaces"] == hashlib.sha256(first).hexdigest()
    back = study.answer("Ana", study.pack, lambda item: {"label": "positive"} if item["id"] != "t0" else {})
    run(study.boss, "merge", study.bundle, back)
    rows = study.folder / "set"
    run(study.boss, "export", study.bundle, "--format", "dataset", "--out", rows)
    page = study.folder / "r1.html"
    close = ("report", study.bundle, "--out", page, "--close-round")
    # A part of a round is not closed, and a file that is not there was not given out.
    assert refused(capsys, study, *close, "--language", "en")["code"] == "usage"
    assert refused(capsys, study, *close, "--given-out", study.folder / "none")["code"] == "usage"
    assert record_of(study) == again
    assert not page.exists()
    (told,) = run(study.boss, *close, "--given-out", rows, *study.locked)
    assert told["closed"] == str(Path(study.bundle).with_suffix(".round.json"))
    closed = record_of(study)
    assert closed["closed"] >= again["made_at"]
    assert {name: closed[name] for name in again if name != "replaces"} == {
        name: value for name, value in again.items() if name != "replaces"
    }
    with bundle_store.open_bundle(Path(study.bundle)) as books:
        out = [(one.pack_id, one.sha256) for one in books.packs()]
        (came,) = books.results()
    assert [(one["pack_id"], one["sha256"]) for one in closed["packs_out"]] == out
    assert [(one["pack_id"], one["head"], one["state"]) for one in closed["packs_in"]] == [
        (came.pack_id, came.head.hex(), came.state)
    ]
    assert closed["results"] == {
        **told["figures"]["items"], "answers": told["figures"]["answers"], "contributors": 1,
    }  # fmt: skip
    files = {one["file"]: one["sha256"] for one in closed["exports"]}
    assert set(files) == {
        "r1.html",
        *(path.relative_to(study.folder).as_posix() for path in rows.rglob("*") if path.is_file()),
    }
    assert files["r1.html"] == hashlib.sha256(page.read_bytes()).hexdigest()
    assert "Ana" not in json.dumps({name: closed[name] for name in ("packs_in", "verdicts_in", "results")})
    # What follows is a new round: neither closed again nor built again, and lint says so as well.
    assert "r1" in refused(capsys, study, *close, "--force")["message"]
    error = refused(capsys, study, "bundle", "build", study.plan, "--out", study.out, "--force")
    assert [one["code"] for one in error["details"]["problems"]] == ["round_closed"]
    assert (
        main(
            ["--home", str(study.boss), "--json", "bundle", "lint", str(study.plan), "--out", str(study.out)]
        )
        == 3
    )
    capsys.readouterr()
    assert record_of(study) == closed
    run(study.boss, "merge", study.bundle, back)
    with open_home(study.boss) as home:
        own = desk_rounds.run(home, Path(study.bundle)).own
    assert (own.signed, own.signer, own.name, own.items) == (True, "Boss", "r1", 4)
    assert (own.closing and own.closing.closed, own.closing and own.closing.fits) == (closed["closed"], True)


def closing_said(study: One, name: str) -> tuple[list[bool], str]:
    """Whether the summary fits, as status, the figures and the Rounds tab have it, and what the page says."""
    (status,) = study.run(study.boss, "bundle", "status", study.bundle)
    page = study.folder / f"{name}.html"
    (report,) = study.run(study.boss, "report", study.bundle, "--out", page, "--csv", study.folder / name)
    with open_home(study.boss) as home:
        own = desk_rounds.run(home, Path(study.bundle)).own
    assert own.closing is not None
    figures = report["figures"]["rounds"]["closing"]
    assert (status["closed"]["closed"], figures["by"]) == (own.closing.closed, "Boss")
    table = (study.folder / name / "round.csv").read_text(encoding="utf-8")
    text = page.read_text(encoding="utf-8")
    assert status["closed"]["fingerprint"] in text
    assert ("counted other answers than stand here now" in table) == (not own.closing.fits)
    return [status["closed"]["fits"], figures["fits"], own.closing.fits], text


def test_a_summary_that_no_longer_fits_is_said_wherever_the_round_is_shown(
    run: Run, study: One, capsys: pytest.CaptureFixture[str]
) -> None:
    back = study.answer("Ana", study.pack, lambda item: {"label": "positive"})
    run(study.boss, "merge", study.bundle, back)
    (before,) = run(study.boss, "bundle", "status", study.bundle)
    assert before["closed"] is None
    run(study.boss, "report", study.bundle, "--out", study.folder / "r1.html", "--close-round", *study.locked)
    closed = record_of(study)
    fits, page = closing_said(study, "closed")
    assert fits == [True] * 3
    assert "fits the answers that stand here" in page
    # A merge under it is undone: the summary stays as it was signed, and everything says that it counted something else.
    undone = undo_merge.run(Path(study.bundle))
    assert (undone.packs, undone.closed) == (1, "r1")
    assert record_of(study) == closed
    fits, page = closing_said(study, "undone")
    assert fits == [False] * 3
    assert "counted other answers than stand here now" in page
    main(["--home", str(study.boss), "bundle", "status", str(study.bundle)])
    said = capsys.readouterr().out
    assert f"The round r1 was closed on {closed['closed'][:10]} by Boss." in said
    assert "counted other answers" in said
    # The same merged again is what it counted; what people settle afterwards is not.
    run(study.boss, "merge", study.bundle, back)
    assert closing_said(study, "again")[0] == [True] * 3
    with bundle_store.open_bundle(Path(study.bundle)) as books:
        (item, *_) = books.items()
        word = Settled(
            item=item.id, item_sha256=item.digest, outcome="adjudicated", answers={"label": "negative"}, cause="",
            at="2026-11-26T16:00:00Z",
        )  # fmt: skip
        with books.changing():
            books.settle([word])
    assert closing_said(study, "settled")[0] == [False] * 3


def test_a_summary_that_was_changed_is_told(run: Run, study: One) -> None:
    run(study.boss, "report", study.bundle, "--out", study.folder / "r1.html", "--close-round", *study.locked)
    with bundle_store.open_bundle(Path(study.bundle)) as books, books.changing():
        record, mark = books.round_signed() or (b"", b"")
        books.add_round(record.replace(b'"answers": 0', b'"answers": 9'), mark)
    page = study.folder / "again.html"
    (report,) = run(study.boss, "report", study.bundle, "--out", page)
    assert report["figures"]["rounds"]["closing"]["signed"] is False
    text = page.read_text(encoding="utf-8")
    assert "Changed after signing" in text
    assert "signed by" not in text


def test_without_a_round_nothing_is_closed(run: Run, study: One, capsys: pytest.CaptureFixture[str]) -> None:
    text = study.plan.read_text(encoding="utf-8")
    study.plan.write_text(
        text.replace('[round]\nid = "r1"\n', "").replace('name = "quiz"', 'name = "other"'), encoding="utf-8"
    )
    built = study.build()
    error = refused(
        capsys, study, "report", built["bundle"], "--out", study.folder / "o.html", "--close-round"
    )
    assert "other.bundle" in error["message"]
    assert not (study.folder / "o.html").exists()


def test_items_that_somebody_sees_twice_are_counted_once(tmp_path: Path) -> None:
    with ExitStack() as stack:
        boss = coordinator(tmp_path / "boss", stack)
        more = f"{LABEL}[plan]\nanswers_per_item = 1\nrepeats = 0.25\n"
        text = plan_text("sentiment", 'id = "id"\ntext = "text"\n', path="rows.csv", language="en", more=more)
        plan = write(tmp_path / "plan", text, {"rows.csv": ROWS})
        bundle = build_bundle.run(plan, tmp_path / "out", home=boss, ask_passphrase=passphrase).bundle
        with bundle_store.open_bundle(bundle) as books:
            assert books.repeats(), "there is something to count twice"
        assert desk_rounds.run(boss, bundle).own.items == ROWS.count("\n") - 1
