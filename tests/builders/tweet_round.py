# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A round of review on real tweets: plan, packs, answers, verdicts, rework and merge, by the real workflows.

What people answer is what was published, but where a story says otherwise; so every error in it is known.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from annotator_app.model.people import PublicKey
from annotator_app.packs import reading
from annotator_app.workflows.building import build_bundle
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.handing_back import hand_back
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.labelling import answer_from_file
from annotator_app.workflows.labelling.label import LabellingSession
from annotator_app.workflows.merging import merge_results
from annotator_app.workflows.merging.merge_results import MergeReport
from annotator_app.workflows.receiving import import_pack
from annotator_app.workflows.reviewing import add_review, draw_review, hand_back_review, rework
from annotator_app.workflows.reviewing.review import AnswerToCheck, ReviewSession, Said
from annotator_app.workflows.signing import identity, trust
from annotator_app.workflows.standing import bundle_status
from tests.builders import lots_twice
from tests.builders.plans import coordinator, passphrase, plan_text, write

TWEETS = Path(__file__).parent.parent / "data" / "review" / "afrisenti_hau.tsv"
LABELS = ("positive", "neutral", "negative")
QUESTION = '[[question]]\nid = "label"\n' + "".join(
    f'[[question.option]]\nid = "{one}"\ntext = {{ en = "{one}" }}\n' for one in LABELS
)
NOTHING: Mapping[str, str] = {}
GOLD = 'gold = { label = "label" }\n'
Says = Callable[[AnswerToCheck], Said]


def tweets(count: int) -> list[dict[str, str]]:
    """Give the first tweets with id and published label."""
    with TWEETS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))[:count]


def _items(pack: Path) -> Iterator[bytes]:
    opened = reading.open_pack(pack)
    for name in opened.names():
        if name.startswith("data/items/"):
            yield from opened.read(name).splitlines()


def other(label: str) -> str:
    """A label that is not the right one."""
    return LABELS[(LABELS.index(label) + 1) % len(LABELS)]


class TweetRound:
    """A bundle, its coordinator and everybody who answers; `wrong` are the ids in which a person errs.

    `gold`: the bundle knows what was published, so errors can be planted.
    """

    def __init__(
        self,
        folder: Path,
        count: int,
        wrong: Mapping[str, Collection[str]],
        *,
        more: str = "[plan]\nanswers_per_item = 1\n",
        gold: bool = False,
    ) -> None:
        self.folder, self.wrong = folder, wrong
        self._stack = ExitStack()
        self.rows = tweets(count)
        self.right = {row["id"]: row["label"] for row in self.rows}
        self.boss = coordinator(folder / "boss", self._stack)
        self.homes: dict[str, Home] = {}
        people = []
        for name in wrong:
            home = self.home(name)
            identity.keycard(home, folder / "plan" / f"{name}.keycard")
            people.append(f'[[contributor]]\nname = "{name}"\nkeycard = "{name}.keycard"\n')
        table = "".join(f"{one['id']}\t{one['tweet']}\t{one['label']}\n" for one in self.rows)
        plan = write(
            folder / "plan",
            plan_text(
                "sentiment", f'id = "id"\ntext = "tweet"\n{GOLD if gold else ""}', path="tweets.tsv", language="ha",
                more=QUESTION + more + "".join(people),
            ),
            {"tweets.tsv": "id\ttweet\tlabel\n" + table},
        )  # fmt: skip
        built = build_bundle.run(plan, folder / "out", home=self.boss, ask_passphrase=passphrase)
        self.bundle = built.bundle
        self.files = 0
        for one in built.packs:
            assert one.contributor is not None
            self.merge(self.work(one.contributor, one.path, self._answers(one.contributor)))

    def __enter__(self) -> TweetRound:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def home(self, name: str) -> Home:
        """The home of a person, with their key."""
        if name not in self.homes:
            (self.folder / "plan").mkdir(exist_ok=True)
            self.homes[name] = self._stack.enter_context(open_home(self.folder / name))
            identity.new(self.homes[name], name)
        return self.homes[name]

    def on_another_computer(self, name: str) -> None:
        """Let a person go on with their key alone: no pack of theirs is there."""
        key = self.homes[name].key_file.read_bytes()
        public = PublicKey.from_line(identity.show(self.homes[name]).public_key)
        home = self._stack.enter_context(open_home(self.folder / f"{name} elsewhere"))
        identity.put(home, key, public, name)
        self.homes[name] = home

    def reviewer(self, name: str, **more: Any) -> Home:
        """Somebody whose verdicts the coordinator believes."""
        home = self.home(name)
        card = self.folder / f"{name}.reviewer.keycard"
        if not card.exists():
            identity.keycard(home, card)
            trust.add(self.boss, card, as_name=more.get("as_name", name), kinds=["verdict"])
        return home

    def _answers(self, name: str) -> dict[str, str]:
        return {
            item: other(label) if item in self.wrong[name] else label for item, label in self.right.items()
        }

    def work(
        self, name: str, pack: Path, answers: Mapping[str, str], objections: Mapping[str, str] = NOTHING
    ) -> Path:
        """Add a pack, answer what of it is in `answers`, and hand it back; `objections`: answers that they insist on."""
        home = self.home(name)
        offered = import_pack.preview(home, pack)
        id_ = import_pack.run(home, offered, accept="match" if offered.to_decide else None).pack
        held = {json.loads(line)["id"] for line in _items(pack)}
        source = self._file("jsonl")
        source.write_text(
            "".join(
                json.dumps({"item": item, "answers": {"label": label}}) + "\n"
                for item, label in answers.items()
                if item in held
            ),
            encoding="utf-8",
        )
        taken = answer_from_file.run(home, id_, source)
        assert not taken.refused, taken.refused
        if objections:
            session = LabellingSession(home, id_, position=0)
            for item, label in objections.items():
                position = session.find(item)
                assert position is not None
                session.go(position)
                session.object_to({"label": label}, "it is as I said")
            assert session.close()
        return hand_back.run(home, id_, self._file("resultpack")).path

    def merge(self, *files: Path) -> MergeReport:
        """Merge files that are good."""
        report = merge_results.run(self.bundle, list(files), home=self.boss)
        assert all(one.error is None for one in report.files), report.files
        return report

    def draw(self, plan: str = "default", seed: str = "s") -> draw_review.DrawReport:
        """Draw what is to be checked next."""
        return draw_review.run(
            self.bundle,
            self._file("reviewpack"),
            home=self.boss,
            plan=plan,
            seed=seed,
            ask_passphrase=passphrase,
        )

    def review(self, pack: Path, says: Says, name: str = "Rev") -> Path:
        """Say something of every answer of a review pack, and hand that back."""
        home = self.reviewer(name)
        id_ = add_review.run(home, add_review.look(home, pack), accept="match").pack_id
        session = ReviewSession(home, id_)
        assert session.say_all([(one.place, says(one)) for one in session.answers]) == []
        return hand_back_review.run(home, id_, self._file("verdictpack")).path

    def judge(self, one: AnswerToCheck, against: str = "disagree", **more: Any) -> Said:
        """Say what was published of the tweet: agree, or speak against the answer."""
        right = {"label": self.right[one.item.id]}
        own = right if one.blind else None
        if dict(one.answers) == right:
            return Said(verdict="agree", blind=one.blind, answers=own)
        if against == "corrected":
            own = right
        return Said(
            verdict=against, category="wrong_label", severity="major", blind=one.blind, answers=own, **more
        )

    def send_back(self) -> list[rework.ReworkPack]:
        """Give back what reviewers speak against."""
        out = self.folder / f"back-{self.files}"
        return rework.run(self.bundle, out, home=self.boss, ask_passphrase=passphrase)

    def lots(self) -> list[Mapping[str, Any]]:
        """How the lots stand; the severity points of each are of the very answers that it counts as checked."""
        lots = list(bundle_status.run(self.bundle).lots)
        lots_twice.are_alike(self.bundle)
        for one in lots:
            scored = one["severity"] or {"answers": 0, "points": 0}
            assert scored["answers"] == one["checked"], one
            assert scored["points"] >= 5 * one["errors"] or one["interval_by"] == "Stringer", one
        return lots

    def rows_as(self, format_name: str, **more: Any) -> list[dict[str, Any]]:
        """The rows of an export of lines of JSON."""
        out = self._file(format_name)
        export_set.run(self.bundle, format_name, out, **more)
        return [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]

    def _file(self, ending: str) -> Path:
        self.files += 1
        return self.folder / f"{self.files}.{ending}"
