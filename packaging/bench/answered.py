# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Bundles with the answers of many people in five languages, as merging leaves them, without packs on the way."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import material

LANGUAGES = ("en", "ar", "hi", "zh", "sw")
LABELS = ("negative", "neutral", "positive", "mixed")


@dataclass(frozen=True)
class Shape:
    """In each language `blocks` of so many `items`, each block answered by `each` people of its own."""

    blocks: int
    items: int
    each: int

    def of(self, items: int) -> Shape:
        """Give the same with another number of items in a block."""
        return replace(self, items=items)

    @property
    def packs(self) -> int:
        """How many result packs there are, one of each person."""
        return len(LANGUAGES) * self.blocks * self.each

    @property
    def answers(self) -> int:
        """How many answers there are in all."""
        return self.packs * self.items


def make(path: Path, shape: Shape) -> Path:
    """Make a bundle of that shape."""
    from annotator_app.model.bundle import Build, BundleContributor, BundleFacts
    from annotator_app.store.bundle import bundle_store

    names = [f"{tag}-{number:02d}" for tag in LANGUAGES for number in range(shape.blocks * shape.each)]
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
        bundle.record_build(build, _items(shape), [])
        for tag in LANGUAGES:
            _language(bundle, tag, shape, {**task, "language": tag, "languages": [tag]})
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


def _items(shape: Shape) -> Iterator[Any]:
    from annotator_app.model.bundle import BundleItem

    for tag in LANGUAGES:
        for block in range(shape.blocks):
            for name, line in _lines(tag, block, shape.items):
                yield BundleItem(id=name, line=line)


def _language(bundle: Any, tag: str, shape: Shape, task: dict[str, Any]) -> None:
    from annotator_app.model import strict_json
    from annotator_app.model.bundle import BundlePack

    task_bytes = strict_json.write_readable(task)
    build = replace(bundle.latest_build(), contributors=())
    for block in range(shape.blocks):
        lines = [(name, hashlib.sha256(line).hexdigest()) for name, line in _lines(tag, block, shape.items)]
        people = [f"{tag}-{block * shape.each + number:02d}" for number in range(shape.each)]
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
