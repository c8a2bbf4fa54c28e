# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Merging: who is who, what stands, what is a fork, and that a bad file stops itself only."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest

from annotator_app.errors import (
    Cancelled,
    ConflictError,
    DamagedPackError,
    NotAPackError,
    StoreBusyError,
    UnknownSignerError,
    WrongPackError,
)
from annotator_app.packs.keys import SigningKey
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.merging import merge_results
from annotator_app.workflows.signing import trust
from annotator_app.workflows.standing import bundle_status
from tests.builders.bundles import add_build, head_of, history, lines_of, make_bundle, write
from tests.builders.packs import (
    CONTRIBUTOR,
    OTHER_CONTRIBUTOR,
    OUTSIDER,
    PROJECT,
    Bag,
    line,
    task,
)

ANYBODY = ("*",)
OTHER = f"c-0002@{PROJECT}"


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with open_home(tmp_path / "home") as opened:
        yield opened


def rows(bundle: Path) -> list[dict[str, object]]:
    out = bundle.with_name("export.jsonl")
    export_set.run(bundle, "jsonl", out, force=True)
    return [orjson.loads(one) for one in out.read_bytes().splitlines()]


def labels(bundle: Path) -> dict[tuple[str, str], object]:
    return {(row["contributor"], row["item"]): (row["answers"] or {}).get("label") for row in rows(bundle)}


def test_what_was_answered_stands(tmp_path: Path, home: Home) -> None:
    pack = task()
    bundle = make_bundle(tmp_path / "b.bundle", [pack])
    result = write(
        tmp_path / "r", history(pack, [(0, "positive"), (1, "negative"), (0, "neutral"), (2, "skip")])
    )
    report = merge_results.run(bundle, [result], home=home)
    assert [one.state for one in report.files] == ["merged"]
    assert report.answers == {
        "added": 3, "updated": 0, "same": 0, "taken_back": 0, "conflicting": 0, "refused": 0,
    }  # fmt: skip
    assert report.items == {"complete": 2, "partial": 1, "missing": 2, "to_adjudicate": 1}
    first, second, third = rows(bundle)
    assert (first["answers"], first["revision"], first["state"]) == ({"label": "neutral"}, 2, "done")
    assert second["answers"] == {"label": "negative"}
    assert (third["answers"], third["state"], third["problem"]) == (
        None,
        "skipped",
        {"reason": "cut_off", "text": ""},
    )
    assert {row["contributor"] for row in (first, second, third)} == {"Contributor 07"}


def test_the_same_pack_again_changes_nothing(tmp_path: Path, home: Home) -> None:
    pack = task()
    bundle = make_bundle(tmp_path / "b.bundle", [pack])
    result = write(tmp_path / "r", history(pack, [(0, "positive")]))
    merge_results.run(bundle, [result], home=home)
    before = rows(bundle)
    report = merge_results.run(bundle, [result, result], home=home)
    assert [(one.state, one.error) for one in report.files] == [("already", None)] * 2
    assert report.answers["same"] == 1
    assert rows(bundle) == before


def test_the_longer_journal_stands_in_either_order(tmp_path: Path, home: Home) -> None:
    pack = task()
    steps = [(0, "positive"), (1, "negative"), (0, None), (2, "neutral")]
    early = write(tmp_path / "early", history(pack, steps[:2], revision=9))
    late = write(tmp_path / "late", history(pack, steps, revision=2))
    seen = []
    for number, order in enumerate(([early, late], [late, early])):
        bundle = make_bundle(tmp_path / f"{number}.bundle", [pack])
        reports = [merge_results.run(bundle, [one], home=home) for one in order]
        seen.append(labels(bundle))
        if order[0] == early:
            assert reports[1].answers == {
                "added": 1, "updated": 0, "same": 1, "taken_back": 1, "conflicting": 0, "refused": 0,
            }  # fmt: skip
        else:
            assert reports[1].files[0].state == "older"
    assert seen[0] == seen[1]
    assert set(seen[0].values()) == {"negative", "neutral"}


def test_two_continuations_are_a_fork_and_nothing_is_chosen(tmp_path: Path, home: Home) -> None:
    pack = task()
    bundle = make_bundle(
        tmp_path / "b.bundle", [pack], {"Contributor 07": CONTRIBUTOR, "Ann": OTHER_CONTRIBUTOR}
    )
    start = [(0, "positive")]
    one = write(tmp_path / "one", history(pack, [*start, (1, "positive")]))
    other = write(tmp_path / "other", history(pack, [*start, (1, "negative")]))
    merge_results.run(bundle, [one], home=home)
    report = merge_results.run(bundle, [other], home=home)
    assert report.files[0].state == "fork"
    assert isinstance(report.files[0].error, ConflictError)
    assert report.answers["conflicting"] == 2
    assert set(report.forks) == {"Contributor 07"}
    assert len(report.forks["Contributor 07"]) == 2
    assert rows(bundle) == []
    again = merge_results.run(bundle, [one], home=home)
    assert again.forks == report.forks


def test_a_pack_that_holds_both_ends_no_fork_of_others(tmp_path: Path, home: Home) -> None:
    pack = task(recipients=ANYBODY)
    people = {"Ann": CONTRIBUTOR, "Ben": OTHER_CONTRIBUTOR}
    bundle = make_bundle(tmp_path / "b.bundle", [pack], people)
    fork = [write(tmp_path / name, history(pack, [(0, name)])) for name in ("positive", "negative")]
    good = write(tmp_path / "ben", history(pack, [(0, "neutral")], key=OTHER_CONTRIBUTOR, principal=OTHER))
    merge_results.run(bundle, [*fork, good], home=home)
    assert labels(bundle) == {("Ben", "i-00000"): "neutral"}


def test_two_people_are_never_one(tmp_path: Path, home: Home) -> None:
    """Not even if both give themselves the same name in their packs."""
    pack = task(recipients=ANYBODY)
    bundle = make_bundle(tmp_path / "b.bundle", [pack], {"Ann": CONTRIBUTOR, "Ben": OTHER_CONTRIBUTOR})
    same = f"ann@{PROJECT}"
    files = [
        write(tmp_path / "1", history(pack, [(0, "positive")], principal=same)),
        write(
            tmp_path / "2",
            history(pack, [(0, "negative"), (1, "positive")], key=OTHER_CONTRIBUTOR, principal=same),
        ),
    ]
    merge_results.run(bundle, files, home=home)
    assert labels(bundle) == {
        ("Ann", "i-00000"): "positive",
        ("Ben", "i-00000"): "negative",
        ("Ben", "i-00001"): "positive",
    }


def test_an_unknown_signer_waits_for_the_books(tmp_path: Path, home: Home) -> None:
    pack = task(recipients=ANYBODY)
    bundle = make_bundle(tmp_path / "b.bundle", [pack], {})
    result = write(tmp_path / "r", history(pack, [(0, "positive")], key=OUTSIDER, principal=f"who@{PROJECT}"))
    refused = merge_results.run(bundle, [result], home=home)
    assert isinstance(refused.files[0].error, UnknownSignerError)
    assert rows(bundle) == []
    trust.add(home, OUTSIDER.public.line, as_name="Dr Zed", kinds=["result"])
    merge_results.run(bundle, [result], home=home)
    assert labels(bundle) == {("Dr Zed", "i-00000"): "positive"}


def test_a_person_known_by_name_alone_is_the_one_of_the_plan(tmp_path: Path, home: Home) -> None:
    pack = task()
    bundle = make_bundle(tmp_path / "b.bundle", [pack], {"Contributor 07": None})
    result = write(
        tmp_path / "r", history(pack, [(0, "positive")], key=OUTSIDER, principal=f"c-0001@{PROJECT}")
    )
    trust.add(home, OUTSIDER.public.line, as_name="Contributor 07", kinds=["result"])
    report = merge_results.run(bundle, [result], home=home)
    assert report.files[0].problems == ()
    assert [one.contributor for one in bundle_status.run(bundle).contributors] == ["Contributor 07"]


@pytest.mark.parametrize(
    "plan_names", [{"Contributor 07": CONTRIBUTOR, "Zed": OUTSIDER}, {"Contributor 07": CONTRIBUTOR}]
)
def test_who_claims_anothers_name_is_told_by_their_own(
    tmp_path: Path, home: Home, plan_names: dict[str, SigningKey]
) -> None:
    """What a pack says of its signer opens nobody's pack, and is not told as if it were so."""
    pack = task(recipients=(f"c-0001@{PROJECT}",))
    bundle = make_bundle(tmp_path / "b.bundle", [pack], plan_names)
    trust.add(home, OUTSIDER.public.line, as_name="Zed", kinds=["result"])
    claiming = history(pack, [(0, "positive")], key=OUTSIDER, principal=f"c-0001@{PROJECT}")
    report = merge_results.run(bundle, [write(tmp_path / "r", claiming)], home=home)
    (problem,) = report.files[0].problems
    assert problem.code == "T04"
    assert problem.message.startswith(f"Zed answers a pack that was made for c-0001@{PROJECT}.")


def test_a_claimed_name_of_the_books_opens_no_later_pack(tmp_path: Path, home: Home) -> None:
    """Who was let in by a pack for anybody is entered under a NAME of their own, not under the one claimed."""
    anybodys, anns = task(recipients=ANYBODY, revision=1), task(recipients=(f"c-0001@{PROJECT}",))
    bundle = make_bundle(tmp_path / "b.bundle", [anybodys, anns], {"Ann": CONTRIBUTOR})
    trust.add(home, OUTSIDER.public.line, as_name="Zed", kinds=["result"])
    claiming = {"key": OUTSIDER, "principal": f"c-0001@{PROJECT}"}
    first = write(tmp_path / "1", history(anybodys, [(0, "positive")], **claiming))
    assert merge_results.run(bundle, [first], home=home).files[0].state == "merged"
    second = write(tmp_path / "2", history(anns, [(0, "positive")], **claiming))
    report = merge_results.run(bundle, [second], home=home)
    assert [one.code for one in report.files[0].problems] == ["T04"]
    with bundle_store.open_bundle(bundle) as opened:
        assert {one.name: one.principal for one in opened.contributors()} == {"Ann": "c-0001", "Zed": "zed"}


def test_one_bad_file_stops_itself_only(tmp_path: Path, home: Home) -> None:
    pack = task()
    bundle = make_bundle(tmp_path / "b.bundle", [pack])
    good = write(tmp_path / "good", history(pack, [(0, "positive"), (1, "skip")]))
    broken = tmp_path / "broken"
    broken.write_bytes(good.read_bytes()[:-30])
    misfit = write(tmp_path / "misfit", history(pack, [(0, "no such label")]))
    foreign = write(
        tmp_path / "foreign",
        history(task(lines=[line({"id": "x", "text": {"text": "?"}})]), [(0, "positive")]),
    )
    uninvited = write(
        tmp_path / "uninvited", history(pack, [(0, "positive")], key=OTHER_CONTRIBUTOR, principal=OTHER)
    )
    trust.add(home, OTHER_CONTRIBUTOR.public.line, as_name="Ben", kinds=["result"])
    files = [
        broken,
        misfit,
        tmp_path / "missing",
        foreign,
        uninvited,
        write(tmp_path / "task", pack),
        good,
    ]
    report = merge_results.run(bundle, files, home=home)
    errors = [type(one.error) for one in report.files]
    assert errors[:6] == [
        NotAPackError, DamagedPackError, NotAPackError, WrongPackError, WrongPackError, WrongPackError,
    ]  # fmt: skip
    assert [one.problems[0].code for one in report.files[:6]] == ["Z02", "D05", "Z01", "T02", "T04", "T02"]
    assert report.files[6].state == "merged"
    assert report.answers["added"] == 2
    assert report.answers["refused"] == 3
    assert report.files[4].problems[0].message == (
        f"Ben answers a pack that was made for c-0001@{PROJECT}. Nothing was added. Ask whoever sent it."
    ), "the coordinator is not sent to the coordinator"


def test_a_dry_run_tells_all_and_writes_nothing(tmp_path: Path, home: Home) -> None:
    pack = task()
    bundle = make_bundle(tmp_path / "b.bundle", [pack])
    result = write(tmp_path / "r", history(pack, [(0, "positive")]))
    before = bundle.read_bytes()
    report = merge_results.run(bundle, [result], home=home, dry_run=True)
    assert report.answers["added"] == 1
    assert bundle.read_bytes() == before
    assert list(home.packs.iterdir()) == []
    assert merge_results.run(bundle, [result], home=home).answers == report.answers


def test_stopping_leaves_everything_as_it_was(tmp_path: Path, home: Home) -> None:
    class Stop:
        def step(self, done: int, total: int, what: str = "") -> None:
            if done == 1:
                raise Cancelled

    pack = task()
    bundle = make_bundle(tmp_path / "b.bundle", [pack])
    before = bundle.read_bytes()
    files = [write(tmp_path / name, history(pack, [(0, name)])) for name in ("positive", "negative")]
    kept = list(home.packs.iterdir())
    with pytest.raises(Cancelled):
        merge_results.run(bundle, files, home=home, progress=Stop())
    assert bundle.read_bytes() == before
    assert list(home.packs.iterdir()) == kept


def test_originals_and_the_log_are_kept(tmp_path: Path, home: Home) -> None:
    pack = task()
    bundle = make_bundle(tmp_path / "b.bundle", [pack])
    result = write(tmp_path / "r.resultpack", history(pack, [(0, "positive")]))
    junk = tmp_path / "junk.resultpack"
    junk.write_bytes(b"PK\x03\x04 not really")
    merge_results.run(bundle, [result, junk], home=home)
    assert [path.read_bytes() for path in home.packs.iterdir()] == [result.read_bytes()]
    with bundle_store.open_bundle(bundle) as opened:
        log = opened._db.execute("SELECT file, state FROM merge_log ORDER BY entry").fetchall()
        assert [tuple(row) for row in log] == [
            ("r.resultpack", "merged"),
            ("junk.resultpack", "refused"),
        ]
        for change in ("DELETE FROM merge_log", "UPDATE merge_log SET state = ''"):
            with pytest.raises(sqlite3.IntegrityError):
                opened._db.execute(change)


def revised(before: Bag) -> Bag:
    """The next revision: item 1 has another text, item 4 is gone, the rest is as it was."""
    lines = lines_of(before)[:4]
    lines[1] = line({"id": "i-00001", "language": "hi", "text": {"text": "नया पाठ"}})
    return task(lines=lines, revision=2, supersedes=before.pack_id)


def test_a_newer_revision_speaks_for_its_items(tmp_path: Path, home: Home) -> None:
    first = task()
    second = revised(first)
    bundle = make_bundle(tmp_path / "b.bundle", [first])
    add_build(bundle, [second])
    old = history(first, [(0, "positive"), (1, "positive"), (2, "positive"), (4, "positive")])
    update = {"type": "update", "value": head_of(old)}
    new = history(second, [(0, "negative")], before=[update])
    for order in ([old, new], [new, old]):
        copy = make_bundle(tmp_path / f"{len(list(tmp_path.iterdir()))}.bundle", [first])
        add_build(copy, [second])
        for number, one in enumerate(order):
            merge_results.run(copy, [write(tmp_path / f"f{number}", one)], home=home)
        assert labels(copy) == {
            ("Contributor 07", "i-00000"): "negative",
            ("Contributor 07", "i-00004"): "positive",
        }, "what the continued journal leaves open is open; what it does not hold stays"


def test_without_continuing_the_earlier_answers_fill_the_rest(tmp_path: Path, home: Home) -> None:
    first = task()
    second = revised(first)
    bundle = make_bundle(tmp_path / "b.bundle", [first])
    add_build(bundle, [second])
    old = history(first, [(0, "positive"), (1, "positive"), (2, "positive")])
    new = history(second, [(0, "negative")])
    merge_results.run(bundle, [write(tmp_path / "o", old), write(tmp_path / "n", new)], home=home)
    assert labels(bundle) == {
        ("Contributor 07", "i-00000"): "negative",
        ("Contributor 07", "i-00001"): "positive",
        ("Contributor 07", "i-00002"): "positive",
    }
    counts = bundle_status.run(bundle).items
    assert counts == {"complete": 2, "partial": 0, "missing": 2, "to_adjudicate": 0}, (
        "an older text counts for no item"
    )


def test_an_earlier_journal_that_ran_past_the_update_is_a_fork(tmp_path: Path, home: Home) -> None:
    first = task()
    second = revised(first)
    bundle = make_bundle(tmp_path / "b.bundle", [first])
    add_build(bundle, [second])
    steps = [(0, "positive"), (2, "positive")]
    update = {"type": "update", "value": head_of(history(first, steps[:1]))}
    new = history(second, [(0, "negative")], before=[update])
    files = [write(tmp_path / "o", history(first, steps)), write(tmp_path / "n", new)]
    report = merge_results.run(bundle, files, home=home)
    assert [one.state for one in report.files] == ["fork", "fork"]
    assert rows(bundle) == []


@pytest.mark.parametrize(
    ("due", "late", "state"),
    [("2026-01-01", False, "refused"), ("2026-01-01", True, "merged"), ("2999-01-01", False, "merged")],
)
def test_what_comes_after_the_day_it_was_due(
    tmp_path: Path, home: Home, due: str, late: bool, state: str
) -> None:
    pack = task()
    described = orjson.loads(pack.files["data/task/task.json"]) | {"due": due, "late": late}
    pack.files["data/task/task.json"] = orjson.dumps(described)
    pack.seal()
    bundle = make_bundle(tmp_path / "b.bundle", [pack])
    report = merge_results.run(bundle, [write(tmp_path / "r", history(pack, [(0, "positive")]))], home=home)
    (file,) = report.files
    assert file.state == state
    assert [one.code for one in file.problems] == (["late"] if state == "refused" else [])
    assert (file.error.exit_status if file.error else 0) == (5 if state == "refused" else 0)


def test_a_bundle_in_use_is_left_alone(tmp_path: Path, home: Home) -> None:
    bundle = make_bundle(tmp_path / "b.bundle", [task()])
    with bundle_store.open_bundle(bundle), pytest.raises(StoreBusyError):
        merge_results.run(bundle, [], home=home)
