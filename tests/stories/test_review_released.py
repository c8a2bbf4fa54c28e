# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A round of review over bundles that a released version left: drawn, checked, merged, settled."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from annotator_app.cli.main import main
from annotator_app.model.review import EVERY_CATEGORY
from annotator_app.packs.reading import prove
from annotator_app.packs.trust import Policy
from annotator_app.store.bundle import bundle_store

RELEASED = Path(__file__).parent.parent / "data" / "released" / "0.1.0"
FAMILIES = ("rating", "sentiment")


class Round:
    """A coordinator and a reviewer, each in a home of their own."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capsys = folder, capsys
        self.secret = folder / "passphrase"
        self.secret.write_text("open sesame\n", encoding="utf-8")
        self("boss", "identity", "new", "--name", "Coordinator 01", "--passphrase-file", self.secret)
        key = self("rev", "identity", "new", "--name", "Reviewer 01")["public_key"]
        self("boss", "trust", "add", key, "--as", "Reviewer 01", "--for", "verdict")

    def __call__(self, home: str, *words: object) -> dict[str, Any]:
        status = main(["--home", str(self.folder / home), "--json", *map(str, words)])
        said: dict[str, Any] = json.loads(self.capsys.readouterr().out)
        assert status == 0, said
        return said


@pytest.mark.parametrize("family", FAMILIES)
def test_a_round_of_review(family: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bundle = Path(shutil.copyfile(RELEASED / f"{family}.bundle", tmp_path / f"{family}.bundle"))
    post = Round(tmp_path, capsys)
    review, verdicts = tmp_path / "a.reviewpack", tmp_path / "a.verdictpack"
    drawn = post("boss", "review", "draw", bundle, "--out", review, "--passphrase-file", post.secret)
    proven, problems = prove(review, Policy())
    assert proven is not None, problems
    answers = [record.value for record in proven.records("answers", [])]
    assert len(answers) == drawn["answers"]
    whole = b"".join(proven.read(name) for name in proven.names()) + proven.read("pack.json")
    with bundle_store.open_bundle(bundle) as opened:
        names = [one.name for one in opened.contributors()]
        models = {alias for item in opened.items() for alias in item.models.values()}
        planted = {(one.item, one.subject) for _, one in opened.drawn_answers() if one.half == "planted"}
    assert names
    for secret in (*names, *models, "active_", "truth"):
        assert f'"{secret}'.encode() not in whole, secret
    against = {"verdict": "disagree", "category": EVERY_CATEGORY[0], "severity": "major"}
    lines = [
        {"item": one["item"], "subject": one["subject"]}
        | (against if (one["item"], one["subject"]) in planted else {"verdict": "agree"})
        for one in answers
    ]
    source = tmp_path / "verdicts.jsonl"
    source.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    post("rev", "add", review, "--accept-signer")
    assert post("rev", "answer", review, "--from", source)["answered"] == len(lines)
    assert post("rev", "review", "hand-back", review, "--out", verdicts)["verdicts"] == len(lines)
    (file,) = post("boss", "merge", bundle, verdicts)["files"]
    assert (file["state"], file["contributor"]) == ("merged", "Reviewer 01")
    status = post("boss", "bundle", "status", bundle)
    assert {lot["outcome"] for lot in status["lots"]} == {"accepted"}
    (reviewer,) = status["reviewers"]
    assert reviewer["found"] == reviewer["planted"] == len(planted)
    out = tmp_path / "rows.jsonl"
    post("boss", "export", bundle, "--format", "jsonl", "--out", out)
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    seen = [row for row in rows if row["review"]]
    assert len(seen) == len(answers) - len(planted)
    assert all(one["verdict"] == "agree" for row in seen for one in row["review"])
    assert post("boss", "adjudicate", bundle, "--export", tmp_path / "queue")["items"] >= 0
