# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A study by design, from the plan to the report: what leaves the coordinator holds no gold, model, rate or other answer.

Every byte of every pack is searched, packed and unpacked, in several rounds: two builds, a review and a reissue.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.builders.one_study import HEAD, SECRETS, Run, Study
from tests.builders.one_study import run as run  # noqa: PLC0414 - a fixture

COUNT = 60


def test_a_written_study_gives_away_nothing(run: Run, tmp_path: Path) -> None:
    rows = "id,passage,question,right,note,topic\n" + "".join(
        f"q{n},A text about thing {n}.,What is thing {n}?,Q-GOLD-{n},SECRET-NOTE-{n},{'art' if n % 2 else 'law'}\n"
        for n in range(COUNT)
    )
    fields = (
        'passage = "passage"\nquestion = "question"\ngold = { answer = "right" }\nkeep = { note = "note" }'
    )
    plan = HEAD.format(family="open_question", fields=fields, questions="")
    study = Study(run, tmp_path, plan, rows)
    built = study.build()
    packs = {pack["contributor"]: pack["path"] for pack in built["packs"]}
    assert study.searched(*SECRETS) == 3
    # Overlap by stratum: half of each topic is with all three.
    held = {name: [item["id"] for item in study.items(path)] for name, path in packs.items()}
    everywhere = {id_ for id_ in held["Ana"] if all(id_ in own for own in held.values())}
    assert {n % 2 for n in range(COUNT) if f"q{n}" in everywhere} == {0, 1}
    assert all(sum(int(id_[1:]) % 2 == topic for id_ in everywhere) >= 15 for topic in (0, 1))
    backs = [
        study.answer("Ana", packs["Ana"], lambda item: {"answer": "MINE-ANA-9031"}),
        study.answer(
            "Ben", packs["Ben"], lambda item: {"answer": "MINE-BEN-7714"} if item["id"] < "q3" else {}
        ),
    ]
    (merged,) = run(study.boss, "merge", study.bundle, *backs)
    assert [one["state"] for one in merged["files"]] == ["merged", "merged"]
    # The next build knows everybody's answers and the plan; its packs know none of it.
    study.build("--force")
    assert study.searched(*SECRETS, "MINE-ANA-9031", "MINE-BEN-7714") == 6


def choice_study(run: Run, tmp_path: Path) -> tuple[Study, str]:
    rows = "id,text,label,topic\n" + "".join(
        f"q{n:02d},Text number {n * 7919},{'good' if n % 2 else 'poor'},{'art' if n % 3 else 'law'}\n"
        for n in range(COUNT)
    )
    questions = (
        '[[question]]\nid = "label"\noption = [{ id = "good", text = { en = "Good" } }, '
        '{ id = "poor", text = { en = "Poor" } }]\n'
    )
    fields = 'text = "text"\nlabel = "label"\nuse = { label = "gold" }'
    plan = HEAD.format(family="sentiment", fields=fields, questions=questions)
    return Study(run, tmp_path, plan, rows), plan


def right(item: dict[str, Any]) -> dict[str, Any]:
    number = int(item["text"]["text"].rsplit(" ", 1)[1]) // 7919
    return {"label": "good" if number % 2 else "poor"}


def test_gold_repeats_and_what_did_not_come_back(run: Run, tmp_path: Path) -> None:
    study, plan = choice_study(run, tmp_path)
    packs = {pack["contributor"]: pack["path"] for pack in study.build()["packs"]}
    backs = [
        study.answer("Ana", packs["Ana"], right),
        study.answer("Ben", packs["Ben"], lambda item: {"label": "good"}),
        study.answer("Cleo", packs["Cleo"], lambda item: right(item) if item["id"] < "q2" else {}),
    ]
    run(study.boss, "merge", study.bundle, *backs)
    (made,) = run(study.boss, "report", study.bundle, "--out", tmp_path / "report.html")
    gold = made["figures"]["gold"]
    ana, ben, _cleo = gold["people"]
    assert (ana["right"], ana["standing"]) == (ana["items"], "fine")
    assert ben["standing"] == "look"
    assert {(one["contributor"], one["same"] == one["items"]) for one in gold["repeats"]} >= {("Ana", True)}
    # Cleo leaves; what she did not answer goes to the others, once.
    before = {name: {item["id"] for item in study.items(path)} for name, path in packs.items()}
    answered = {one["item"] for one in map(json.loads, (tmp_path / "Cleo.jsonl").read_text().splitlines())}
    study.write_plan(plan, left="Cleo")
    again = study.build("--reissue")
    assert [pack["contributor"] for pack in again["packs"]] == ["Ana", "Ben"]
    gained: list[str] = []
    for pack in again["packs"]:
        now = {item["id"] for item in study.items(pack["path"])}
        assert before[pack["contributor"]] <= now
        gained += sorted(now - before[pack["contributor"]])
    open_ids = {id_ for id_ in before["Cleo"] if not id_.startswith("x-")} - answered
    free = {id_ for id_ in open_ids if not (id_ in before["Ana"] and id_ in before["Ben"])}
    assert sorted(gained) == sorted(free)
    # Everybody has everything now: a second time makes no pack.
    assert study.build("--reissue")["packs"] == []
    # The answers to the earlier revision go on in the new one, and the new items are answered there.
    newest = {pack["contributor"]: pack["path"] for pack in again["packs"]}
    more = study.answer("Ana", newest["Ana"], lambda item: right(item) if item["id"] in gained else {})
    (merged,) = run(study.boss, "merge", study.bundle, more)
    assert [one["state"] for one in merged["files"]] == ["merged"]
    assert merged["answers"]["added"] >= 1
    assert study.searched(*SECRETS) == 5


def test_models_stay_at_home(run: Run, tmp_path: Path) -> None:
    rows = "id,prompt,one,two,first,second,topic\n" + "".join(
        f"p{n},Say {n},This is {n},That is {n},zephyr-alpha,tulip-beta,law\n" for n in range(20)
    )
    fields = 'prompt = "prompt"\nresponses = ["one", "two"]\nmodels = ["first", "second"]'
    plan = HEAD.format(family="comparison", fields=fields, questions="").replace(
        "gold = { share = 0.2, at_least = 6 }\n", ""
    )
    study = Study(run, tmp_path, plan, rows)
    built = study.build()
    packs = [pack["path"] for pack in built["packs"]]
    assert study.searched(*SECRETS) == 3
    # What 20 comparisons can show is told with the packs (quality.md 4.4: 47 are needed for 70 in 100).
    assert [one["code"] for one in built["notes"]] == ["power", "few_shared"]
    assert "from about 80 in 100 on" in built["notes"][0]["message"]
    first = [
        item["responses"][0]["text"].split()[0] for item in study.items(packs[0]) if item["id"][0] == "p"
    ]
    assert {"This", "That"} == set(first)
