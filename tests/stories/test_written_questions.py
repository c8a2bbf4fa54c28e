# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""People write what others answer: the export of one bundle is the source of the next, nothing in between."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from annotator_app import paths
from annotator_app.cli.main import main

SAMPLES = paths.resources() / "samples"
WRITTEN = {"new_question": "متى؟ 何时?", "option_a": "=1", "option_b": "دوم", "option_c": "三", "right": "b"}


@pytest.mark.timeout(600)
def test_a_written_question_is_answered_by_somebody_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*words: object, home: str = "home") -> list[dict[str, Any]]:
        status = main(["--home", str(tmp_path / home), "--json", *map(str, words)])
        said = capsys.readouterr()
        assert status == 0, said
        return [json.loads(line) for line in said.out.splitlines()]

    samples = tmp_path / "samples"
    shutil.copytree(SAMPLES, samples)
    secret = tmp_path / "passphrase"
    secret.write_text("open sesame\n", encoding="utf-8")
    run("identity", "new", "--name", "Coordinator 01", "--passphrase-file", secret)
    run("identity", "new", "--name", "Writer", home="writer")
    writer = run("identity", "show", home="writer")[0]["public_key"]
    run("trust", "add", writer, "--as", "Writer", "--for", "result")

    def round_trip(plan: str, lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
        (built,) = run("bundle", "build", plan, "--out", tmp_path / "out", "--passphrase-file", secret)
        pack = built["packs"][0]["path"]
        run("add", pack, "--accept-signer", home="writer")
        items = [one["id"] for one in run("show", pack, "--items")[1:]]
        source = tmp_path / f"{Path(plan).stem}.answers"
        made = [{"item": item, **line} for item, line in zip(items, lines * len(items), strict=False)]
        source.write_text("".join(json.dumps(line) + "\n" for line in made), encoding="utf-8")
        run("answer", pack, "--from", source, home="writer")
        result = tmp_path / f"{Path(plan).stem}.resultpack"
        run("hand-back", pack, "--out", result, home="writer")
        run("merge", built["bundle"], result)
        out = tmp_path / f"{Path(plan).stem}.jsonl"
        run("export", built["bundle"], "--format", "jsonl", "--out", out)
        return [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]

    first = round_trip(str(samples / "plans" / "write-question.toml"), [{"answers": WRITTEN}])
    assert all(row["answers"] == WRITTEN for row in first)
    shutil.copy(
        tmp_path / "write-question.jsonl", samples / "sources" / "writing" / "written_questions.jsonl"
    )
    second = round_trip(str(samples / "plans" / "answer-questions.toml"), [{"answers": {"answer": "none"}}])
    assert len(second) == len(first)
    for row, before in zip(second, first, strict=True):
        content = row["source"]["content"]
        assert content["question"]["text"] == WRITTEN["new_question"]
        assert [option["text"] for option in content["options"]] == ["=1", "دوم", "三"]
        assert content["passage"]["text"] == before["keep"]["passage"]
        right = row["source"]["gold"]["answer"]
        assert next(option["text"] for option in content["options"] if option["id"] == right) == "دوم"
