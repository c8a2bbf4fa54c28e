# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`adjudicate`: what people must settle goes out without names, comes back settled, and exports say so."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator_app.model.bundle import Chain
from annotator_app.model.review import SETTLE_CAUSES, Verdict, VerdictPack
from annotator_app.store.bundle import bundle_store
from tests.builders.command_line import Returned, Run, keys
from tests.builders.reviewed import Answered, answered, item_id, number_of, reviewer_home, right
from tests.builders.verdict_lines import lines_of, verdict_on

Lines = list[dict[str, Any]]


def rows(path: Path) -> Lines:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def write(path: Path, lines: Lines) -> Path:
    path.write_text("".join(json.dumps(one) + "\n" for one in lines), encoding="utf-8")
    return path


@pytest.fixture
def tied(run: Run, tmp_path: Path) -> Answered:
    """Ann and Ben are of two minds over items 1 and 11 of 20."""
    made = answered(tmp_path, items=20)
    assert run("merge", made.bundle, made.ann, made.ben).object["items"]["to_adjudicate"] == 2
    return made


@pytest.fixture
def waiting(run: Run, tied: Answered, tmp_path: Path) -> Callable[[], Lines]:
    def waiting() -> Lines:
        out = tmp_path / "queue.jsonl"
        said = run("adjudicate", tied.bundle, "--export", out, "--force")
        assert said.status == 0
        assert said.object["items"] == len(rows(out))
        return rows(out)

    return waiting


def exported(run: Run, bundle: Path, name: str, folder: Path) -> dict[str, Lines]:
    out = folder / name
    assert run("export", bundle, "--format", name, "--out", out, "--force").status == 0
    found: dict[str, Lines] = {}
    for row in rows(out):
        found.setdefault(row["item"], []).append(row)
    return found


def test_the_queue_says_why_and_names_nobody(
    run: Run, tied: Answered, waiting: Callable[[], Lines], tmp_path: Path
) -> None:
    lines = waiting()
    first = lines[0]
    assert [number_of(one["item"]) for one in lines if "tie" in one["causes"]] == [1, 11]
    assert first["content"]["text"]["text"]
    assert sorted(one["answers"]["label"] for one in first["answers"]) == sorted([right(1), right(2)])
    assert first["votes"] == {"label": {right(1): 1, right(2): 1}}
    assert (first["settled"], first["ambiguous"], first["cause"]) == (None, False, None)
    whole = (tmp_path / "queue.jsonl").read_text(encoding="utf-8")
    for name in ("Ann", "Ben", "c-000", "gold", "sha256:"):
        assert name not in whole
    assert run("adjudicate", tied.bundle, "--export", tmp_path / "queue.jsonl").error["code"] == "file_exists"
    again = tmp_path / "again.jsonl"
    run("adjudicate", tied.bundle, "--export", again)
    assert again.read_text(encoding="utf-8") == whole


def test_what_is_settled_holds_in_every_export(
    run: Run, tied: Answered, waiting: Callable[[], Lines], tmp_path: Path
) -> None:
    lines = waiting()
    by_item = {number_of(one["item"]): one for one in lines}
    # Neither of the two was right, and of the other nobody can tell.
    by_item[1] |= {"settled": {"label": right(0)}, "cause": "slip", "comment": "सही नहीं"}
    by_item[11] |= {"ambiguous": True}
    before = exported(run, tied.bundle, "labels", tmp_path)
    said = run("adjudicate", tied.bundle, "--import", write(tmp_path / "settled.jsonl", lines))
    assert said.status == 0, said
    assert keys(said.object, "items")
    assert (said.object["items"], said.object["ambiguous"], said.object["left"]) == (2, 1, len(lines) - 2)
    labels = exported(run, tied.bundle, "labels", tmp_path)
    (one,), (other,) = labels[item_id(1)], labels[item_id(11)]
    assert (one["state"], one["label"], one["n"]) == ("adjudicated", right(0), 2)
    assert (other["state"], other["label"]) == ("ambiguous", None)
    assert other["soft"] == {right(11): 0.5, right(12): 0.5}
    changed = {item for item in labels if labels[item] != before[item]}
    assert changed == {item_id(1), item_id(11)}
    jsonl = exported(run, tied.bundle, "jsonl", tmp_path)
    assert [row["settled"]["answers"] for row in jsonl[item_id(1)]] == [{"label": right(0)}] * 2
    assert {row["answers"]["label"] for row in jsonl[item_id(1)]} == {right(1), right(2)}, (
        "what was said stays"
    )
    assert jsonl[item_id(11)][0]["settled"]["soft"] == {"label": other["soft"]}
    assert "settled" not in jsonl[item_id(0)][0]
    assert {number_of(one["item"]) for one in waiting()}.isdisjoint({1, 11}), "they wait no more"
    assert run("bundle", "status", tied.bundle).object["items"]["to_adjudicate"] == 0


def test_a_newer_word_holds_and_the_older_one_stays_on_record(
    run: Run, tied: Answered, waiting: Callable[[], Lines], tmp_path: Path
) -> None:
    line = next(one for one in waiting() if number_of(one["item"]) == 1)
    for said in ({"ambiguous": True}, {"settled": {"label": right(1)}, "cause": "knowledge_needed"}):
        assert (
            run("adjudicate", tied.bundle, "--import", write(tmp_path / "s", [{**line, **said}])).status == 0
        )
    (row,) = exported(run, tied.bundle, "labels", tmp_path)[item_id(1)]
    assert (row["state"], row["label"]) == ("adjudicated", right(1))
    with bundle_store.open_bundle(tied.bundle) as bundle:
        (kept,) = bundle.settled().values()
        assert (kept.cause, kept.outcome) == ("knowledge_needed", "adjudicated")
        assert bundle._db.execute("SELECT count(*) FROM settled").fetchone() == (2,)


def test_lines_that_do_not_fit_are_refused_and_the_others_taken(
    run: Run, tied: Answered, waiting: Callable[[], Lines], tmp_path: Path
) -> None:
    one, other = [line for line in waiting() if "tie" in line["causes"]]
    good = {"settled": {"label": right(11)}, "cause": SETTLE_CAUSES[0]}
    bad = [
        {**one, "settled": {"label": "no such"}, "cause": "slip"},
        {**one, "settled": {"colour": "red"}, "cause": "slip"},
        {**one, "settled": {}, "cause": "slip"},
        {**one, **good, "cause": None},
        {**one, **good, "cause": "bad luck"},
        {**one, **good, "ambiguous": True},
        {**one, **good, "item_sha256": "0" * 64},
        {**one, **good, "item_sha256": other["item_sha256"]},
        {**one, **good, "comment": 7},
        {"settled": {"label": right(1)}},
    ]
    source = write(tmp_path / "s.jsonl", [*bad, {**other, **good}])
    source.write_text(source.read_text(encoding="utf-8") + "not json\n", encoding="utf-8")
    said = run("adjudicate", tied.bundle, "--import", source)
    assert (said.status, said.object["items"]) == (5, 1)
    assert [line["line"] for line in said.object["refused"]] == [*range(1, len(bad) + 1), len(bad) + 2]
    assert all(keys(line, "line", "item", "code", "message") for line in said.object["refused"])
    assert run("adjudicate", tied.bundle, "--import", tmp_path / "missing").status == 3
    assert run("adjudicate", tied.bundle).status == 2
    assert run("adjudicate", tied.bundle, "--import", source, "--export", source).status == 2


def test_reported_items_wait_until_they_are_settled(run: Run, returned: Returned, tmp_path: Path) -> None:
    run("merge", returned.bundle, returned.ann, returned.ben)
    out = tmp_path / "q"
    said = run("adjudicate", returned.bundle, "--export", out)
    assert said.object["causes"]["problem"] == 1
    (line,) = [one for one in rows(out) if "problem" in one["causes"]]
    assert line["answers"][0]["problem"]["reason"] == "cut_off"
    assert (
        run("adjudicate", returned.bundle, "--import", write(out, [{**line, "ambiguous": True}])).status == 0
    )
    left = run("adjudicate", returned.bundle, "--export", out, "--force").object
    assert "problem" not in left["causes"]


def test_reviewers_who_differ_call_for_a_third(run: Run, tmp_path: Path, passphrase: Path) -> None:
    made = answered(tmp_path, wrong=lambda _number: False, items=12)
    run("identity", "new", "--name", "Coordinator 01", "--passphrase-file", passphrase)
    run("merge", made.bundle, made.ann, made.ben)
    pack = tmp_path / "a.reviewpack"
    run("review", "draw", made.bundle, "--out", pack, "--passphrase-file", passphrase)
    reviewer_home(tmp_path / "rev")
    lines = lines_of(pack)
    real = next(line for line in lines if line["value"]["answers"]["label"] == right(number_of(line["item"])))
    told = [verdict_on(line) for line in lines]
    run("add", pack, "--accept-signer", home="rev")
    run("answer", pack, "--from", write(tmp_path / "v1", told), home="rev")
    run("review", "hand-back", pack, "--out", tmp_path / "1.verdictpack", home="rev")
    merged = run("merge", made.bundle, tmp_path / "1.verdictpack")
    assert merged.object["files"][0]["state"] == "merged"
    queue = tmp_path / "q"
    assert "reviewers_differ" not in run("adjudicate", made.bundle, "--export", queue).object["causes"]
    # A second reviewer, as a merge would have written what they say.
    with bundle_store.open_bundle(made.bundle) as bundle, bundle.changing():
        said = Verdict(item=real["item"], subject=real["subject"], verdict="disagree", category="adds")
        chain = Chain(genesis=b"0" * 32, heads=b"1" * 32)
        bundle.add_verdicts(
            VerdictPack(
                pack_id="sha256:" + "9" * 64, review=bundle.reviews()[0].pack_id, reviewer="r-0002", key="",
                revision=1, created_at="", chain=chain, verdicts=(said,),
            ),
            "2026-11-25T00:00:00Z",
        )  # fmt: skip
    found = run("adjudicate", made.bundle, "--export", queue, "--force").object
    assert found["causes"]["reviewers_differ"] == 1
    (line,) = [one for one in rows(queue) if "reviewers_differ" in one["causes"]]
    assert line["item"] == real["item"]


def test_what_was_settled_or_agreed_on_can_be_planted(run: Run, tmp_path: Path, passphrase: Path) -> None:
    """Without gold and with one person nothing is known to be right, until people say so."""
    from tests.builders.bundles import history, make_bundle
    from tests.builders.bundles import write as write_pack
    from tests.builders.packs import CONTRIBUTOR, item_lines, task

    pack = task(recipients=("*",), lines=item_lines(30))
    bundle = make_bundle(tmp_path / "words.bundle", [pack], {"Ann": CONTRIBUTOR})
    ann = write_pack(tmp_path / "ann", history(pack, [(number, right(number)) for number in range(30)]))
    run("identity", "new", "--name", "Coordinator 01", "--passphrase-file", passphrase)
    run("merge", bundle, ann)
    words = ("review", "draw", bundle, "--passphrase-file", passphrase, "--out")
    assert run(*words, tmp_path / "1").object["planted"] == 0
    with bundle_store.open_bundle(bundle) as opened:
        texts = {item.id: item.digest for item in opened.items()}
    line = {"item": item_id(3), "item_sha256": texts[item_id(3)]}
    good = {**line, "settled": {"label": right(3)}, "cause": "slip"}
    assert run("adjudicate", bundle, "--import", write(tmp_path / "s", [good])).status == 0
    assert run(*words, tmp_path / "2").object["planted"] == 1
