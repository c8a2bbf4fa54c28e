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
# Words of the texts that people write, as many as there are in a small talk.
WORDS = {tag: material.words(tag, 120) for tag in LANGUAGES}
LABELS = ("negative", "neutral", "positive", "mixed")


@dataclass(frozen=True)
class Shape:
    """In each language `blocks` of so many `items`, each block answered by `each` people of its own.

    `written`: people write a summary of each item in the place of choosing a label. `mixed`: ids are made of a hash, as
    those of items whose source has none, so that the languages stand mixed in the order of the ids.
    """

    blocks: int
    items: int
    each: int
    written: bool = False
    mixed: bool = False

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
    family = "summary" if shape.written else "sentiment"
    facts = BundleFacts(name="news", project="news-7k3q", title={"en": "News"}, family=family, language="mul")
    build = Build(
        plan="", plan_name="news.toml", built_at="2026-11-23T08:00:00Z", sources=(), contributors=people
    )
    task = _task(family)
    with bundle_store.create(path, facts) as bundle:
        bundle.record_build(build, _items(shape), [])
        for tag in LANGUAGES:
            _language(bundle, tag, shape, {**task, "language": tag, "languages": [tag]})
    return path


def _task(family: str) -> dict[str, Any]:
    from tests.builders.work import task_json

    task = task_json(family)
    if family == "sentiment":
        task["questions"][0]["options"] = [{"id": label, "text": {"en": label.title()}} for label in LABELS]
    return task


def _lines(tag: str, block: int, shape: Shape) -> Iterator[tuple[str, bytes]]:
    from annotator_app.model import strict_json

    field = "source" if shape.written else "text"
    for number in range(block * shape.items, (block + 1) * shape.items):
        name = f"{tag}-{number:06d}"
        name = f"x-{hashlib.sha256(name.encode()).hexdigest()[:16]}" if shape.mixed else name
        text = {
            "text": material.text(number % 1000, 120, tag if tag in material.WORDS else "en"),
            "language": tag,
        }
        yield name, strict_json.write_line({"id": name, field: text})


def _items(shape: Shape) -> Iterator[Any]:
    from annotator_app.model.bundle import BundleItem

    for tag in LANGUAGES:
        for block in range(shape.blocks):
            for name, line in _lines(tag, block, shape):
                yield BundleItem(id=name, line=line)


def _language(bundle: Any, tag: str, shape: Shape, task: dict[str, Any]) -> None:
    from annotator_app.model import strict_json
    from annotator_app.model.bundle import BundlePack

    task_bytes = strict_json.write_readable(task)
    build = replace(bundle.latest_build(), contributors=())
    for block in range(shape.blocks):
        lines = [(name, hashlib.sha256(line).hexdigest()) for name, line in _lines(tag, block, shape)]
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
                bundle.add_result(_result(pack, lines, tag if shape.written else ""), "2026-11-24T08:00:00Z")


def _result(pack: Any, lines: list[tuple[str, str]], written: str) -> Any:
    from annotator_app.model.bundle import Chain, Given, Result

    answers = tuple(
        Given(
            name,
            digest,
            "done",
            _text(pack.contributor, name, written) if written else _value(pack.contributor, name),
        )
        for name, digest in sorted(lines)
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


def _text(person: str, item: str, tag: str) -> dict[str, Any]:
    """Write 8 to 39 words about an item: two of three are those that others write too; one text of fifty is pasted."""
    words = WORDS[tag]
    about, own = (hashlib.sha512(name.encode()).digest() for name in (item, f"{person} {item}"))
    said = [words[(own if own[one] % 3 == 0 else about)[one] % len(words)] for one in range(8 + own[63] % 32)]
    text = ("" if tag == "zh" else " ").join(said)
    how = "pasted_outside" if own[62] % 50 == 0 else "typed"
    timing = {"active_s": 10 + own[61] % 60, f"summary.{how}": len(text)}
    return {"answers": {"summary": text}, "origin": "window", "timing": timing}
