# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the dialog and the manual say that a result pack holds, against every field of a real pack with everything in it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from annotator_app.gui.dialogs.handing_back.hand_back import HOLDS
from annotator_app.model.answer import Problem
from annotator_app.workflows.handing_back import hand_back
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.labelling.label import LabellingSession
from tests.builders import pack_words
from tests.builders.labelled import answer, pack_in
from tests.builders.work import a_task
from tests.rules import tree

# Which part of the sentence tells of which field; a field that none tells of fails the test.
TOLD = {
    "answers": (r"answers\.(item|item_sha256|status|value)", r"(answers|answer)\.value\.(answers\..*|origin)"),
    "evidence": (r"(answers|answer)\.value\.answers\.evidence\..*",),
    "notes": (r"answers\.note", r"comment\.value\.note"),
    "problems": (r"answers\.problem(\..*)?", r"flag\.value\.problem(\..*)?"),
    "history": (r"(answer|skip|clear|flag|comment|undo|export|open)\.(seq|prev|type|item|item_sha256|value)",
                r"undo\.value\.of", r"export\.value\.revision", r"manifest\.journal\..*"),
    "later": (r"flag\.value\.later",),
    "language": (r"(answers|answer)\.value\.language\..*",),
    "visits": (r"open\.value\.shown\..*", r"(answers|answer)\.value\.(shown|suggestion)\..*", r"\w+\.session"),
    "time": (r"(answers|answer)\.value\.timing\.\w+", r"\w+\.(t|mono)"),
    "typing": (r"(answers|answer)\.value\.timing\.\w+\.\w+",),
    "file": (r"manifest\.(format|format_version|kind|series|revision|supersedes|created_at|recipient|complete|requires)",
             r"manifest\.(project|task|counts|software)\..*"),
    "name": (r"manifest\.signer\.(principal|role)",),
    "public_key": (r"manifest\.signer\.key",),
}  # fmt: skip
FRAME = {
    "bagit.txt",
    "bag-info.txt",
    "manifest-sha256.txt",
    "tagmanifest-sha256.txt",
    "signatures/signer.sshsig",
}


@pytest.fixture(params=["none", "coarse", "full"])
def told(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[hand_back.HandBackPreview, Path]:
    """Do everything that can be done in a pack, and hand it back twice."""
    with open_home(tmp_path / "home") as home:
        return everything(home, tmp_path, request.param)


def everything(home: Home, folder: Path, timing: str) -> tuple[hand_back.HandBackPreview, Path]:
    maker = a_task("open_question", 6, timing=timing)
    maker.task["typing"] = True
    maker.items[0]["suggestion"] = {"answer": "x"}
    pack = pack_in(home, maker, folder)
    answer(home, maker, pack, [0, 2, 3])
    session = LabellingSession(home, pack, position=0)
    session.set("answer", "in other words", language="kept")
    session.commit({"active_ms": 900, "idle_ms": 10, "visits": 1, "answer.typed": 14}, {"answer": "kept"})
    session.set_note("a note")
    session.go(1)
    session.report_problem(Problem("cut_off", "the end is missing"))
    session.go(2)
    session.clear()
    session.undo()
    session.decide_later()
    session.close()
    hand_back.run(home, pack, folder, allow_open=True)
    preview = hand_back.check(home, pack)
    return preview, hand_back.run(home, pack, folder, allow_open=True).path


def test_every_field_is_told_and_nothing_told_is_missing(
    told: tuple[hand_back.HandBackPreview, Path],
) -> None:
    preview, path = told
    inside = pack_words.members(path)
    found = set(pack_words.fields(json.loads(inside.pop("pack.json")), "manifest"))
    for name in [name for name in inside if name.startswith("data/")]:
        kind = name.split("/")[1]
        assert kind in ("answers", "journal"), name
        for line in inside.pop(name).splitlines():
            one = json.loads(line)
            found |= set(pack_words.fields(one, "answers" if kind == "answers" else one["type"]))
    assert set(inside) == FRAME, "files beside the data are lists, sums and the signature"
    names = [name.partition("_")[0] if name.startswith("time") else name for name in preview.holds]
    rules = {name: [re.compile(rule) for rule in TOLD[name]] for name in names}
    for field in found:
        assert any(rule.fullmatch(field) for some in rules.values() for rule in some), field
    for name, some in rules.items():
        meant = preview.timing == "none" and name == "time"
        assert meant or any(rule.fullmatch(field) for rule in some for field in found), name
    timed = {field for field in found if any(re.fullmatch(rule, field) for rule in TOLD["time"])}
    assert bool(timed) == (preview.timing != "none"), "a pack that takes no times has none"
    assert f"time_{preview.timing}" in preview.holds


def test_times_are_as_coarse_as_the_sentence_says(told: tuple[hand_back.HandBackPreview, Path]) -> None:
    preview, path = told
    events = pack_words.events(path)
    timings = [
        one["value"]["timing"] for one in events if one["type"] == "answer" and "timing" in one["value"]
    ]
    if preview.timing == "none":
        assert not timings
    elif preview.timing == "coarse":
        assert all(set(one) == {"active_s"} for one in timings)
        assert all(one["t"].endswith(":00Z") for one in events if "t" in one)
        assert all(one["mono"] % 60_000 == 0 for one in events if "mono" in one)
    else:
        assert {"active_ms", "idle_ms", "answer.typed"} <= set(timings[-1])


def test_every_part_has_words_and_the_manual_says_them() -> None:
    assert {name.partition("_")[0] if name.startswith("time") else name for name in HOLDS} == set(TOLD)
    manual = (tree.ROOT / "resources/manual/en/contributor.md").read_text(encoding="utf-8")
    (holds,) = [line for line in manual.splitlines() if line.startswith("A result pack holds")]
    for words in ("answers and marks", "notes", "problems", "earlier versions", "decide later", "language warning",
                  "opened an item", "time for each item", "typed and pasted", "version of the app", "name you go by", "public key"):  # fmt: skip
        assert words in holds, words
