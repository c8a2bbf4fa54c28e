# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Merging 200 result packs of 500 answers, against the least that any merge has to do with the same files.

The baseline opens each file with the standard library, verifies the one signature, compares the hash of
every member with the lists and every hash of the journal's chain, and inserts the raw lines of answers and
journal in one transaction. It looks at no answer, no event and no right to answer.
"""

from __future__ import annotations

import hashlib
import sqlite3
import zipfile
from collections.abc import Iterator
from pathlib import Path

import orjson

import material
from harness import Bench, benchmark, in_turns

PACKS = 200
ANSWERS = 500
ROUNDS = 3


@benchmark(
    "merge-own", "200 result packs to 200 task packs of 500 items, against signatures + hashes + raw insert"
)
def merge(bench: Bench) -> None:
    """Measure `merge_results.run` on a fresh copy of the same bundle each time."""
    from annotator_app.workflows.keeping.home import open_home
    from annotator_app.workflows.merging import merge_results
    from annotator_app.workflows.signing import trust

    bundle, results, people = _made(bench)
    with open_home(bench.folder / "home") as home:
        for one in people:
            trust.add(home, one.key.public.line, as_name=one.name, kinds=["result"])

        def product() -> None:
            target = bench.folder / "copy.bundle"
            target.write_bytes(bundle.read_bytes())
            report = merge_results.run(target, results, home=home)
            if any(file.state != "merged" for file in report.files):
                raise RuntimeError(f"not merged: {next(f for f in report.files if f.state != 'merged')}")

        subject, baseline = in_turns(
            product, lambda: least(bench.folder / "least.sqlite", results), rounds=ROUNDS
        )
    size = material.size_of(results)
    bench.ratio(f"merge {len(results)} packs, {size:.1f} MB", subject, baseline, at_most=3, unit="s")


def _made(bench: Bench) -> tuple[Path, list[Path], list[material.Person]]:
    people = material.people(bench.size(PACKS, 4))
    packs, results = [], []
    for number, person in enumerate(people):
        task = material.task(ANSWERS, contributors=((person.name, person.key),), series=f"news-{person.name}")
        for place, item in enumerate(task.items):
            item["id"] = f"item-{number * ANSWERS + place:06d}"
        task.recipients = (f"{person.name}@{task.project}",)
        written = task.write(bench.folder / f"{person.name}.task.pack")
        packs.append((task, person, written))
        results.append(_answered(task, person, written.pack_id, bench.folder / f"{person.name}.result.pack"))
    return _bundle(bench.folder / "news.bundle", packs), results, people


def _answered(task: object, person: material.Person, pack_id: str, path: Path) -> Path:
    from tests.builders.work import a_result

    a_result(task, pack_id, key=person.key, name=person.name).write(path)
    return path


def _bundle(path: Path, packs: list[tuple]) -> Path:
    from annotator_app.model.bundle import Build, BundleContributor, BundleFacts, BundleItem
    from annotator_app.store.bundle import bundle_store

    first = packs[0][0]
    people = tuple(
        BundleContributor(name=one.name, principal=one.name, key=one.key.public.blob) for _, one, _ in packs
    )
    items, rows = [], []
    for task, person, written in packs:
        own = [
            BundleItem(id=item["id"], line=line) for item, line in zip(task.items, task.lines, strict=True)
        ]
        items += own
        rows.append(_row(task, person, written, tuple(item.digest for item in own)))
    facts = BundleFacts(
        name="news", project=first.project, title={"en": "News"}, family="sentiment", language="en"
    )
    build = Build(
        plan="", plan_name="news.toml", built_at="2026-11-23T08:00:00Z", sources=(), contributors=people
    )
    with bundle_store.create(path, facts) as bundle:
        bundle.record_build(build, items, rows)
    return path


def _row(task: object, person: material.Person, written: object, digests: tuple[str, ...]) -> object:
    from annotator_app.model import strict_json
    from annotator_app.model.bundle import BundlePack

    return BundlePack(
        pack_id=written.pack_id,
        series=task.series,
        revision=1,
        supersedes=None,
        file=written.path.name,
        sha256=written.sha256,
        created_at="2026-11-23T08:00:00Z",
        recipients=task.recipients,
        contributor=person.name,
        manifest=zipfile.ZipFile(written.path).read("pack/pack.json"),
        task=strict_json.write_readable(task.task),
        items=digests,
    )


def least(path: Path, files: list[Path]) -> None:
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE lines (pack TEXT, member TEXT, line BLOB) STRICT")
    with connection:
        for file in files:
            connection.executemany("INSERT INTO lines VALUES (?, ?, ?)", _proven_lines(file))
    connection.close()


def _proven_lines(file: Path) -> Iterator[tuple[str, str, bytes]]:
    from annotator_app.packs import signature

    with zipfile.ZipFile(file) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    tags = members["pack/tagmanifest-sha256.txt"]
    if not signature.parse(members["pack/signatures/signer.sshsig"]).holds(tags):
        raise RuntimeError("the signature does not hold")
    for listed in (tags, members["pack/manifest-sha256.txt"]):
        for line in listed.decode().splitlines():
            digest, _, name = line.partition("  ")
            if hashlib.sha256(members[f"pack/{name}"]).hexdigest() != digest:
                raise RuntimeError("a hash does not hold")
    for name, content in members.items():
        if name.startswith(("pack/data/answers/", "pack/data/journal/")):
            lines = content.splitlines(keepends=True)
            if "/journal/" in name:
                _chain_holds(lines)
            yield from ((file.name, name, line) for line in lines)


def _chain_holds(lines: list[bytes]) -> None:
    before = orjson.loads(lines[0])["prev"]
    for line in lines:
        if orjson.loads(line)["prev"] != before:
            raise RuntimeError("the chain does not hold")
        before = hashlib.sha256(line).hexdigest()
