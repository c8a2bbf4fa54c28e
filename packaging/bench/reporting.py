# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The report over a million answers of 200 people in five languages: page, tables and JSON.

The baseline reads the same answers from the bundle once, sorted by item as a report needs them, and parses their
values: the least that any report has to do.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import material
from harness import Bench, benchmark, in_turns

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("en", "ar", "hi", "zh", "sw")
LABELS = ("negative", "neutral", "positive", "mixed")
BLOCKS, ITEMS, EACH = 10, 5_000, 4
LIMIT, SIZE = 20.0, 3.0  # issue 5, Figures
ROUNDS = 3


@benchmark("report", "the report over 1,000,000 answers in five languages against reading them once")
def reporting(bench: Bench) -> None:
    """Measure `make_report.run` with every table, and look at how large the page is."""
    sys.path.insert(0, str(ROOT))
    import orjson

    from annotator_app.store import bundle_store
    from annotator_app.workflows.merging import make_report

    bundle = _bundle(bench.folder / "news.bundle", bench.size(ITEMS, 100))
    page = bench.folder / "report.html"

    def report() -> None:
        made = make_report.run(bundle, page, bench.folder / "tables", force=True)
        if made.figures["answers"] != BLOCKS * EACH * len(LANGUAGES) * bench.size(ITEMS, 100):
            raise RuntimeError(f"not all answers were counted: {made.figures['answers']}")

    def read_once() -> None:
        with bundle_store.open_bundle(bundle) as opened:
            for one in opened.standing_values():
                orjson.loads(one.value or "null")

    subject, baseline = in_turns(report, read_once, rounds=ROUNDS, warm=0)
    answers = BLOCKS * EACH * len(LANGUAGES) * bench.size(ITEMS, 100)
    bench.absolute(f"report over {answers:,} answers", subject, at_most=LIMIT, unit="s")
    bench.ratio("the same", subject, baseline, unit="s")
    bench.absolute("size of the page in MB", [page.stat().st_size / 1e6], at_most=SIZE, unit="MB")


def _bundle(path: Path, items: int) -> Path:
    """Make a bundle in which every item was answered by four of the people of its language."""
    from annotator_app.model.bundle import Build, BundleContributor, BundleFacts
    from annotator_app.store import bundle_store

    names = [f"{tag}-{number:02d}" for tag in LANGUAGES for number in range(BLOCKS * EACH)]
    people = tuple(BundleContributor(name=name, principal=name) for name in names)
    facts = BundleFacts(
        name="news", project="news-7k3q", title={"en": "News"}, family="sentiment", language="mul"
    )
    build = Build(
        plan="", plan_name="news.toml", built_at="2026-11-23T08:00:00Z", sources=(), contributors=people
    )
    task = material.task(1).task
    task["questions"][0]["options"] = [{"id": label, "text": {"en": label.title()}} for label in LABELS]
    with bundle_store.create(path, facts) as bundle:
        bundle.record_build(build, _items(items), [])
        for tag in LANGUAGES:
            _language(bundle, tag, items, {**task, "language": tag, "languages": [tag]})
    return path


def _lines(tag: str, block: int, items: int) -> Iterator[tuple[str, bytes]]:
    from annotator_app.model import strict_json

    for number in range(block * items, (block + 1) * items):
        name = f"{tag}-{number:06d}"
        text = {
            "text": material.text(number % 1000, 120, tag if tag in material.WORDS else "en"),
            "language": tag,
        }
        yield name, strict_json.write_line({"id": name, "text": text})


def _items(items: int) -> Iterator[Any]:
    from annotator_app.model.bundle import BundleItem

    for tag in LANGUAGES:
        for block in range(BLOCKS):
            for name, line in _lines(tag, block, items):
                yield BundleItem(id=name, line=line)


def _language(bundle: Any, tag: str, items: int, task: dict[str, Any]) -> None:
    from dataclasses import replace

    from annotator_app.model import strict_json
    from annotator_app.model.bundle import BundlePack

    task_bytes = strict_json.write_readable(task)
    build = replace(bundle.latest_build(), contributors=())
    for block in range(BLOCKS):
        lines = [(name, hashlib.sha256(line).hexdigest()) for name, line in _lines(tag, block, items)]
        people = [f"{tag}-{block * EACH + number:02d}" for number in range(EACH)]
        packs = [
            BundlePack(
                pack_id=f"sha256:{hashlib.sha256(person.encode()).hexdigest()}", series=f"news-{person}",
                revision=1, supersedes=None, file=f"{person}.taskpack", sha256="0" * 64,
                created_at="2026-11-23T08:00:00Z", recipients=(person,), contributor=person, manifest=b"{}",
                task=task_bytes, items=tuple(digest for _, digest in lines),
            )
            for person in people
        ]  # fmt: skip
        bundle.record_build(build, [], packs)
        with bundle.changing():
            for pack in packs:
                bundle.add_result(_result(pack, lines), "2026-11-24T08:00:00Z")


def _result(pack: Any, lines: list[tuple[str, str]]) -> Any:
    from annotator_app.model.bundle import Chain, Given, Result

    answers = tuple(
        Given(name, digest, "done", _value(pack.contributor, name)) for name, digest in sorted(lines)
    )
    return Result(
        pack_id=f"sha256:{hashlib.sha256(pack.pack_id.encode()).hexdigest()}", task_pack=pack.pack_id,
        contributor=pack.contributor, key="", revision=1, created_at="2026-11-24T08:00:00Z", complete=True,
        chain=Chain(genesis=b"", heads=bytes(32)), answers=answers,
    )  # fmt: skip


def _value(person: str, item: str) -> dict[str, Any]:
    """Answer as somebody does who is right eight times of ten."""
    drawn = hashlib.sha256(f"{person} {item}".encode()).digest()
    right = hashlib.sha256(item.encode()).digest()[0]
    label = LABELS[right % 4] if drawn[0] < 205 else LABELS[drawn[1] % 4]
    return {"answers": {"label": label}, "origin": "window", "timing": {"active_s": 2 + drawn[2] % 20}}
