# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Bundles with answers of any family, as merging leaves them: what a report is made of, without packs on the way.

`said` is what each person said, by item id: answers by question, or the name of a problem.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from annotator_app.model import strict_json
from annotator_app.model.bundle import (
    Build,
    BundleContributor,
    BundleFacts,
    BundleItem,
    BundlePack,
    Chain,
    Given,
    Result,
    SourceFile,
)
from annotator_app.store.bundle import bundle_store
from annotator_app.store.bundle.bundle_store import BundleStore

SOURCES = (
    SourceFile(name="Harbour", path="harbour.tsv", licence="CC BY 4.0"),
    SourceFile(name="Market", path="m.tsv"),
)
LABELS = {
    "positive": {"en": "Positive", "ar": "إيجابي", "hi": "सकारात्मक"},
    "neutral": {"en": "Neutral", "ar": "محايد", "hi": "तटस्थ"},
    "negative": {"en": "Negative", "ar": "سلبي", "hi": "नकारात्मक"},
    "mixed": {"en": "Mixed", "ar": "مختلط", "hi": "मिश्रित"},
}
Said = Mapping[str, Mapping[str, Any] | str]


def make(
    path: Path,
    task: Mapping[str, Any],
    items: Sequence[Mapping[str, Any]],
    said: Mapping[str, Said],
    *,
    more: Mapping[str, Mapping[str, Any]] | None = None,
    seconds: int | None = 9,
    plan: str = "",
    title: Mapping[str, str] | None = None,
    beside: Mapping[str, Mapping[str, Any]] | None = None,
) -> Path:
    """A bundle in which each person had the items that `said` names for them; `more` is of items, by id.

    `beside`: what stands beside the answers to some items, such as times, languages and an objection ("problem"); of
    one person by "NAME/ITEM".
    """
    lines = {item["id"]: strict_json.write_line(dict(item)) for item in items}
    kept = [BundleItem(id=id_, line=line, **(more or {}).get(id_, {})) for id_, line in lines.items()]
    people = tuple(BundleContributor(name=name, principal=name.lower().replace(" ", "-")) for name in said)
    facts = BundleFacts(
        name="harbour", project="harbour-7k3q", title=title or {"en": "Harbour news"}, family=task["family"],
        language=task["language"],
    )  # fmt: skip
    build = Build(
        plan=plan,
        plan_name="harbour.toml",
        built_at="2026-11-20T09:00:00Z",
        sources=SOURCES,
        contributors=people,
    )
    packs = [_pack(name, task, [lines[id_] for id_ in own]) for name, own in said.items()]
    with bundle_store.create(path, facts) as bundle:
        bundle.record_build(build, kept, packs)
        with bundle.changing():
            for number, (pack, own) in enumerate(zip(packs, said.values(), strict=True)):
                _add(
                    bundle,
                    _result(pack, own, lines, seconds, beside or {}),
                    f"2026-11-{21 + number % 4}T08:00:00Z",
                )
    return path


def sentiment(path: Path, *, seed: int = 1, **more: Any) -> Path:
    """Six people in Hindi and Arabic, four labels, mostly of one mind; one of them always says the same."""
    drawn = random.Random(seed)
    options = [{"id": name, "text": text} for name, text in LABELS.items()]
    question = {"id": "label", "kind": "choice", "level": "nominal", "required": True, "options": options}
    task = {
        "family": "sentiment", "title": {"en": "Harbour news"}, "language": "mul", "languages": ["hi", "ar"],
        "questions": [question], "guidelines": [],
    }  # fmt: skip
    items, said, kept = [], {}, {}
    for tag, text in (("hi", "वह खुश है"), ("ar", "هو سعيد بالرحلة")):
        ids = [f"{tag}-{number:03d}" for number in range(60)]
        items += [{"id": id_, "text": {"text": f"{text} {id_}"}, "language": tag} for id_ in ids]
        kept |= {id_: {"source": int(number > 40)} for number, id_ in enumerate(ids)}
        truth = {id_: drawn.choice(list(LABELS)) for id_ in ids}
        for person in range(3):
            name = f"Contributor {person + 1 + 3 * (tag == 'ar'):02d}"
            said[name] = {
                id_: {"label": "neutral" if person == 2 and number > 20 else _near(drawn, truth[id_])}
                if number < 55
                else "cut_off" if number == 55 else {}
                for number, id_ in enumerate(ids)
            }  # fmt: skip
    return make(path, task, items, said, more=kept, **more)


def compared(
    path: Path,
    *,
    seed: int = 1,
    split: str | None = "heldout",
    prompts: int = 96,
    people: Sequence[str] = ("Ann", "Ben", "Eve"),
    apart: bool = False,
    **more: Any,
) -> Path:
    """People choose the better of two responses of models and rate each, or `apart` one of them; M3 is the best."""
    drawn = random.Random(seed)
    scale = {"kind": "scale", "level": "ordinal", "min": 1, "max": 5, "each": "response", "id": "accuracy"}
    best = {"kind": "comparison", "level": "nominal", "id": "best", "required": True}
    reason = {"kind": "text", "id": "reason"}
    task = {
        "family": "comparison", "title": {"en": "Answers"}, "language": "en", "languages": ["en"],
        "questions": [best, scale, reason], "guidelines": [],
    }  # fmt: skip
    items, kept = [], {}
    for number in range(prompts):
        ids = [f"r-{number:03x}a", f"r-{number:03x}b"]
        models = [("M1", "M2"), ("M1", "M3"), ("M2", "M3")][number % 3][:: -1 if number % 2 else 1]
        items.append(
            {
                "id": f"p-{number:03d}",
                "prompt": [{"role": "user", "text": f"Question {number}"}],
                "responses": [{"id": id_, "text": f"Answer {id_}"} for id_ in ids],
            }
        )
        kept[f"p-{number:03d}"] = {"models": dict(zip(ids, models, strict=True)), "split": split}
    said: dict[str, dict[str, Any]] = {}
    for place, person in enumerate(people):
        own = said[person] = {}
        for item in items:
            models = kept[item["id"]]["models"]
            good = max(models, key=models.get)
            choice = good if drawn.random() < 0.85 else drawn.choice(["equal", "bad", *models])
            scores = {one: min(5, 2 + int(models[one][1]) - drawn.randrange(2)) for one in models}
            if apart:
                left_out = sorted(models)[place % 2]
                scores[left_out] = "cannot_judge"
            own[item["id"]] = {
                "best": choice,
                "accuracy": scores,
                "reason": f"Because of {drawn.random():.9f}",
            }
    return make(path, task, items, said, more=kept, **more)


def _add(bundle: BundleStore, result: Result, day: str) -> None:
    if result.answers:
        bundle.add_result(result, day)


def _near(drawn: random.Random, truth: str) -> str:
    return truth if drawn.random() < 0.85 else drawn.choice(list(LABELS))


def _pack(name: str, task: Mapping[str, Any], lines: Sequence[bytes]) -> BundlePack:
    return BundlePack(
        pack_id=f"sha256:{hashlib.sha256(name.encode()).hexdigest()}", series=name.lower().replace(" ", "-"),
        revision=1, supersedes=None, file=f"{name}.taskpack", sha256="0" * 64, created_at="2026-11-20T09:00:00Z",
        recipients=(name,), contributor=name, manifest=b"{}", task=strict_json.write_readable(dict(task)),
        items=tuple(hashlib.sha256(line).hexdigest() for line in lines),
    )  # fmt: skip


def _result(
    pack: BundlePack,
    own: Said,
    lines: Mapping[str, bytes],
    seconds: int | None,
    beside: Mapping[str, Mapping[str, Any]],
) -> Result:
    answers = tuple(
        _given(id_, hashlib.sha256(lines[id_]).hexdigest(), what, seconds, _beside(beside, pack, id_))
        for id_, what in sorted(own.items())
        if what
    )
    return Result(
        pack_id=f"sha256:{hashlib.sha256(pack.pack_id.encode()).hexdigest()}", task_pack=pack.pack_id,
        contributor=str(pack.contributor), key="", revision=1, created_at="2026-11-21T08:00:00Z",
        complete=len(answers) == len(own), chain=Chain(genesis=b"", heads=bytes(32)), answers=answers,
    )  # fmt: skip


def _beside(beside: Mapping[str, Mapping[str, Any]], pack: BundlePack, id_: str) -> Mapping[str, Any]:
    return beside.get(f"{pack.contributor}/{id_}", beside.get(id_, {}))


def _given(
    id_: str, digest: str, what: Mapping[str, Any] | str, seconds: int | None, beside: Mapping[str, Any]
) -> Given:
    if isinstance(what, str):
        return Given(id_, digest, "skipped", None, problem={"reason": what, "text": ""})
    value: dict[str, Any] = {"answers": dict(what), "origin": "window"}
    if seconds is not None:
        drawn = hashlib.sha256(f"{id_} {what}".encode()).digest()[0]
        value["timing"] = {"active_s": seconds + drawn % 12}
    of_value = {name: one for name, one in beside.items() if name != "problem"}
    return Given(id_, digest, "done", {**value, **of_value}, problem=beside.get("problem"))
