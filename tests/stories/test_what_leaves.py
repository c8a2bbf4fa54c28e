# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Every kind of pack, every byte, packed and unpacked: who may read what of whom.

Gold answers, model identities and what a row keeps are in no file but the coordinator's. A review pack holds answers,
each under a name that is nobody's, and just those that were drawn; what came back to one person holds nobody else's;
a verdict pack says nothing of the contributors; a pack of trust and a key card say nothing of the work.
"""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest

from annotator_app.store.bundle import bundle_store
from tests.builders.one_study import HEAD, SECRETS, Run, Study, forms_of
from tests.builders.one_study import run as run  # noqa: PLC0414 - a fixture

ANNA, BERT, CARL = PEOPLE = ("Xantippe-4171", "Quirinus-5283", "Wolfhilde-6397")
FIRST, SECOND = "Rezensent-8821", "Kritikerin-9934"
COMMENT = "WORD-OF-THE-REVIEWER"
COUNT = 30
CORRECTION = "WHAT-THE-REVIEWER-ANSWERS"
OF_ANSWER = {"subject", "item", "item_sha256", "status", "value", "problem", "note"}
OF_VALUE = {"answers", "origin", "shown"}


def said_by(name: str, item: str) -> str:
    """What a person writes: it is found again wherever it goes, and does not hold their name."""
    return f"said:{name[-4:]}:{item}:"


class Round(Study):
    """The same people through a whole round: answers, two reviewers, answers that go back, and a new key."""

    people = PEOPLE

    def trust(self, name: str) -> None:
        """Let somebody be a reviewer of the project."""
        home, card = self.folder / name, self.folder / f"{name}.keycard"
        self.run(home, "identity", "new", "--name", name)
        self.run(home, "identity", "keycard", "--out", card)
        self.run(self.boss, "trust", "add", card, "--as", name, "--for", "verdict")

    def review(self, *more: str) -> Path:
        out = self.folder / f"{len(list(self.folder.glob('*.reviewpack')))}.reviewpack"
        self.run(self.boss, "review", "draw", self.bundle, "--out", out, *more, *self.locked)
        return out

    def check(self, pack: Path, reviewer: str, against: str) -> Path:
        """Have a reviewer correct what this person said, and agree with the rest."""
        home, lines = self.folder / reviewer, self.folder / "verdicts.jsonl"
        told = [verdict(line, against) for line in answers_in(pack)]
        lines.write_text("".join(json.dumps(one) + "\n" for one in told), encoding="utf-8")
        out = pack.with_suffix(".verdictpack")
        self.run(home, "add", pack, "--accept-signer")
        self.run(home, "answer", pack, "--from", lines)
        self.run(home, "review", "hand-back", pack, "--out", out)
        self.run(self.boss, "merge", self.bundle, out)
        return out


def verdict(line: dict[str, Any], against: str) -> dict[str, Any]:
    place = {"item": line["item"], "subject": line["subject"]}
    if f"said:{against[-4:]}" not in str(line["value"]):
        return {**place, "verdict": "agree"}
    more = {"category": "omits", "severity": "major", "comment": COMMENT, "answers": {"answer": CORRECTION}}
    return {**place, "verdict": "corrected", **more}


def parts_of(path: Path) -> dict[str, bytes]:
    """The file as it lies on the disk, and everything in it unpacked."""
    with zipfile.ZipFile(path) as archive:
        return {"": path.read_bytes()} | {name: archive.read(name) for name in archive.namelist()}


def lines_in(path: Path, folder: str) -> list[dict[str, Any]]:
    found = [(name, data) for name, data in parts_of(path).items() if f"/data/{folder}/" in name]
    return [json.loads(line) for _name, data in sorted(found) for line in data.splitlines()]


def answers_in(path: Path) -> list[dict[str, Any]]:
    return lines_in(path, "answers")


def holds(path: Path, *words: str) -> list[str]:
    """Which of the words stand somewhere in the file, in any form in which a text may be written."""
    whole = list(parts_of(path).values())
    return [word for word in words if any(form in data for form in forms_of(word) for data in whole)]


@pytest.fixture
def round_(run: Run, tmp_path: Path) -> Round:
    rows = "id,passage,question,right,note,topic\n" + "".join(
        f"q{n},A text about thing {n}.,What is thing {n}?,Q-GOLD-{n},SECRET-NOTE-{n},{'art' if n % 2 else 'law'}\n"
        for n in range(COUNT)
    )
    fields = (
        'passage = "passage"\nquestion = "question"\ngold = { answer = "right" }\nkeep = { note = "note" }'
    )
    made = Round(run, tmp_path, HEAD.format(family="open_question", fields=fields, questions=""), rows)
    for name in (FIRST, SECOND):
        made.trust(name)
    return made


def test_each_pack_of_a_whole_round_holds_what_its_reader_may_know_and_nothing_else(
    round_: Round, run: Run
) -> None:
    tasks = {pack["contributor"]: Path(pack["path"]) for pack in round_.build()["packs"]}
    backs = {
        name: round_.answer(
            name, str(tasks[name]), lambda item, name=name: {"answer": said_by(name, item["id"])}
        )
        for name in (ANNA, BERT)
    }
    run(round_.boss, "merge", round_.bundle, *backs.values())
    marks = {name: f"said:{name[-4:]}" for name in PEOPLE}
    for name, pack in tasks.items():
        others = [one for one in PEOPLE if one != name]
        assert holds(pack, *SECRETS, *others, *marks.values()) == [], name
    for name, pack in backs.items():
        others = [one for one in PEOPLE if one != name]
        assert holds(pack, *SECRETS, *others, *(marks[one] for one in others)) == [], name

    first = round_.review("--plan", "light")
    a_review_pack_holds_just_what_was_drawn(round_, first)
    verdicts = round_.check(first, FIRST, BERT)
    second = round_.review("--plan", "second")
    assert a_review_pack_holds_just_what_was_drawn(round_, second) > COUNT
    assert holds(second, COMMENT, CORRECTION, "corrected", FIRST) == [], "nothing of what the first one said"
    more = round_.check(second, SECOND, BERT)
    for pack, other in ((verdicts, SECOND), (more, FIRST)):
        # What a verdict is about it names by digest and subject; of the texts only the reviewer's own are in it.
        assert holds(pack, *SECRETS, *PEOPLE, *marks.values(), other) == []
        assert holds(pack, COMMENT, CORRECTION) == [COMMENT, CORRECTION]

    (made,) = run(
        round_.boss, "review", "rework", round_.bundle, "--out", round_.folder / "back", *round_.locked
    )
    (back,) = [Path(one["path"]) for one in made["packs"]]
    assert holds(back, *SECRETS, ANNA, CARL, marks[ANNA], COMMENT, CORRECTION, "planted", "known_good") == []
    assert holds(back, BERT, marks[BERT]) == [BERT, marks[BERT]], "their own name and answers"

    (round_.folder / "trust").mkdir()
    run(round_.boss, "identity", "rotate", "--out", round_.folder / "trust", *round_.locked)
    trusted = list((round_.folder / "trust").rglob("*.trustpack"))
    assert trusted
    cards = list(round_.folder.glob("*.keycard"))
    for pack in (*trusted, *cards):
        assert holds(pack, *SECRETS, *marks.values(), COMMENT, CORRECTION) == [], pack.name


def a_review_pack_holds_just_what_was_drawn(round_: Round, pack: Path) -> int:
    """No gold, no name, no time, no note; of each answer its content and nothing of whose it is or why it is there.

    Gives how many answers were not drawn.
    """
    assert (
        holds(
            pack, *SECRETS, *PEOPLE, "planted", "known_good", '"control"', '"active_s"', '"timing"', '"mono"'
        )
        == []
    )
    lines = answers_in(pack)
    assert all(
        set(line) == OF_ANSWER and set(line["value"]) <= OF_VALUE and line["note"] == "" for line in lines
    )
    with bundle_store.open_bundle(Path(round_.bundle)) as bundle:
        review = bundle.reviews()[-1]
        drawn = {(one.item, one.subject): one for _pack, one in bundle.drawn_answers(review.pack_id)}
        keys = [key.hex() for key in bundle.names_by_key()]
    assert len(lines) == len(drawn)
    for line in lines:
        one = drawn[line["item"], line["subject"]]
        real = said_by(one.contributor, one.item)
        assert (line["value"]["answers"].get("answer") == real) == (one.half != "planted")
    # An answer that was not drawn is not in it, though its item may be.
    asked = {(one.contributor, one.item) for one in drawn.values()}
    undrawn = [
        said_by(name, f"q{n}") for name in (ANNA, BERT) for n in range(COUNT) if (name, f"q{n}") not in asked
    ]
    assert holds(pack, *undrawn) == []
    # Subjects tell one lot from another and nobody from nobody; no key of a contributor is in the roster.
    # Four digits come up in twelve that are drawn, now and then, but not in those of every answer of a person.
    assert all(re.fullmatch(r"s\d+-[0-9a-f]{12}", subject) for _item, subject in drawn)
    assert max(sum(name[-4:] in subject for _item, subject in drawn) for name in PEOPLE) < 4
    roster = parts_of(pack)["pack/trust/allowed_signers"].decode("ascii")
    assert keys
    assert {line.split("@")[0] for line in roster.splitlines()} <= {
        "boss",
        FIRST.lower(),
        SECOND.lower(),
        "recovery",
    }
    return len(undrawn)


class OfModels(Round):
    """The files of the coordinator are called after the models whose responses they hold."""

    rows_in = "zephyr-alpha_vs_tulip-beta.csv"
    plan_in = "tulip-beta.toml"
    more_in = "more-of-zephyr-alpha.csv"


def test_the_names_of_files_stay_at_home(run: Run, tmp_path: Path) -> None:
    plan = HEAD.format(
        family="comparison", fields='prompt = "prompt"\nresponses = ["one", "two"]', questions=""
    )
    plan = plan.replace("gold = { share = 0.2, at_least = 6 }\n", "").replace('id = "id"\n', "")
    facts = 'licence = "CC BY 4.0"\norigin = "Other"\ncredit = "Other"\n'
    plan = plan.replace("quiz.csv", OfModels.rows_in).replace(
        "[fields]", f'[[source]]\npath = "{OfModels.more_in}"\n{facts}[fields]'
    )
    guided = tmp_path / "tulip-beta.md"
    guided.write_text("Compare.\n", encoding="utf-8")
    head, *rows = ["prompt,one,two,topic", *(f"Say {n},This is {n},That is {n},law" for n in range(20))]
    (tmp_path / OfModels.more_in).write_text("\n".join([head, *rows[10:]]), encoding="utf-8")
    more = f'[guidelines]\nen = "{guided.name}"\n'
    made = OfModels(run, tmp_path, plan + more, "\n".join([head, *rows[:10]]))
    tasks = {pack["contributor"]: pack["path"] for pack in made.build()["packs"]}
    backs = [
        made.answer(name, tasks[name], lambda item: {"best": item["responses"][0]["id"]})
        for name in (ANNA, BERT)
    ]
    run(made.boss, "merge", made.bundle, *backs)
    made.trust(FIRST)
    review = made.review("--plan", "all")
    verdicts = made.check(review, FIRST, ANNA)
    packs = [*map(Path, tasks.values()), *backs, review, verdicts]
    for path in packs:
        assert holds(path, *SECRETS, "zephyr", "tulip") == [], path.name
    for path in (*map(Path, tasks.values()), review):
        said = json.loads(parts_of(path)["pack/data/task/task.json"])["sources"]
        assert [(one["name"], one["licence"]) for one in said] == [
            ("quiz-1", "CC0 1.0"),
            ("quiz-2", "CC BY 4.0"),
        ]
        assert all(re.fullmatch("x-[0-9a-f]{16}", item["id"]) for item in lines_in(path, "items"))
    # At home the files keep their names.
    out = tmp_path / "rows.jsonl"
    run(made.boss, "export", made.bundle, "--format", "jsonl", "--out", out)
    sources = [json.loads(line)["source"] for line in out.read_text(encoding="utf-8").splitlines()]
    assert {(one["file"], one["name"]) for one in sources} == {
        (name, Path(name).stem) for name in (OfModels.rows_in, OfModels.more_in)
    }
    assert {one["line"] for one in sources} == set(range(2, 12))
    # What is published calls them as the packs do.
    run(made.boss, "export", made.bundle, "--format", "dataset", "--out", tmp_path / "set")
    files = (tmp_path / "set").rglob("*.*")
    published = {one.relative_to(tmp_path).as_posix(): one.read_text(encoding="utf-8") for one in files}
    assert [name for name, text in published.items() if "zephyr" in text or "tulip" in text] == []
    assert "| quiz-1 | CC0 1.0 |" in published["set/README.md"]
    assert {json.loads(line)["source_name"] for line in published["set/answers/unsplit.jsonl"].splitlines()} == {
        "quiz-1", "quiz-2",
    }  # fmt: skip


def test_no_model_is_named_to_reviewers(run: Run, tmp_path: Path) -> None:
    rows = "id,prompt,one,two,first,second,topic\n" + "".join(
        f"p{n},Say {n},This is {n},That is {n},zephyr-alpha,tulip-beta,law\n" for n in range(20)
    )
    fields = 'prompt = "prompt"\nresponses = ["one", "two"]\nmodels = ["first", "second"]'
    plan = HEAD.format(family="comparison", fields=fields, questions="")
    made = Round(run, tmp_path, plan.replace("gold = { share = 0.2, at_least = 6 }\n", ""), rows)
    tasks = {pack["contributor"]: pack["path"] for pack in made.build()["packs"]}
    backs = [
        made.answer(name, tasks[name], lambda item: {"best": item["responses"][0]["id"]})
        for name in (ANNA, BERT)
    ]
    run(made.boss, "merge", made.bundle, *backs)
    pack = made.review("--plan", "all")
    assert len(answers_in(pack)) >= 20
    for path in (*map(Path, tasks.values()), *backs, pack):
        assert holds(path, *SECRETS) == [], path.name
    assert holds(pack, *PEOPLE) == []
