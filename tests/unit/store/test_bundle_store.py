# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The coordinator's private file: one file, its owner's alone, opened by one at a time, never made anew."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from annotator_app.errors import (
    FileExistsHereError,
    StoreBusyError,
    StoreDamagedError,
    StoreTooNewError,
    UsageError,
)
from annotator_app.model.bundle import Build, BundleItem
from annotator_app.store.bundle import bundle_store
from tests.builders.bundles import FACTS, SOURCE, add_build, lines_of, make_bundle
from tests.builders.packs import CONTRIBUTOR, OTHER_CONTRIBUTOR, task

MORE = {
    "i-00001": {
        "gold": {"label": "positive"},
        "keep": {"year": 1990, "rate": 0.5},
        "models": {"r-1": "m"},
        "split": "train",
    }
}


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return make_bundle(
        tmp_path / "b.bundle", [task()], {"مساهم": CONTRIBUTOR, "By name": None}, plan="[plan]", items=MORE
    )


def test_what_was_built_is_read_back(bundle: Path) -> None:
    pack = task()
    with bundle_store.open_bundle(bundle) as opened:
        assert opened.facts == FACTS
        build = opened.latest_build()
        assert (build.plan, build.sources) == ("[plan]", (SOURCE,))
        assert [(one.name, one.key) for one in opened.contributors()] == [
            ("By name", None), ("مساهم", CONTRIBUTOR.public.blob),
        ]  # fmt: skip
        assert list(opened.pack_lines(pack.pack_id).values()) == lines_of(pack)
        assert list(opened.pack_digests(pack.pack_id)) == [f"i-{number:05d}" for number in range(5)]
        item = next(one for one in opened.items() if one.id == "i-00001")
        assert (item.gold, item.keep, item.models, item.split) == tuple(MORE["i-00001"].values())
        assert opened.latest_pack("book-words-c-0001") == opened.pack(pack.pack_id)
        assert opened.names_by_key() == {CONTRIBUTOR.public.blob: "مساهم"}


def test_it_is_one_file_of_its_owner(bundle: Path) -> None:
    assert bundle.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in bundle.parent.iterdir() if path.name.startswith("b.bundle")] == ["b.bundle"]


def test_it_works_where_it_was_moved(bundle: Path, tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere" / "other.bundle"
    moved.parent.mkdir()
    shutil.move(bundle, moved)
    with bundle_store.open_bundle(moved) as opened:
        assert opened.facts == FACTS


def test_a_further_build_adds_and_replaces_nothing(bundle: Path) -> None:
    first, second = task(), task(revision=2, supersedes=task().pack_id)
    add_build(bundle, [first, second], {"مساهم": CONTRIBUTOR, "New": OTHER_CONTRIBUTOR}, plan="second")
    with bundle_store.open_bundle(bundle) as opened:
        assert [pack.pack_id for pack in opened.packs()] == [first.pack_id, second.pack_id]
        assert opened.latest_build().plan == "second"
        assert {one.name for one in opened.contributors()} == {"مساهم", "By name", "New"}
        assert len(list(opened.items())) == 5
        item = next(one for one in opened.items() if one.id == "i-00001")
        assert item.gold == {}, "what stays at home of an item is what the newest build says"


def test_a_build_is_whole_or_not_there(bundle: Path) -> None:
    def items() -> object:
        yield BundleItem(id="new", line=b'{"id":"new"}\n')
        raise ZeroDivisionError

    with bundle_store.open_bundle(bundle) as opened:
        before = len(list(opened.items()))
        build = Build(plan="", plan_name="", built_at="", sources=())
        with pytest.raises(ZeroDivisionError):
            opened.record_build(build, items(), [])  # type: ignore[arg-type]
        assert len(list(opened.items())) == before
        lost = replace(opened.packs()[0], pack_id="sha256:other", items=("0" * 64,))
        with pytest.raises(ValueError, match="no build of this bundle"):
            opened.record_build(build, [], [lost])
        assert len(opened.packs()) == 1


def test_nobody_else_gets_in(bundle: Path) -> None:
    with bundle_store.open_bundle(bundle), pytest.raises(StoreBusyError, match=r"b\.bundle"):
        bundle_store.open_bundle(bundle)
    bundle_store.open_bundle(bundle).close()


def test_creating_replaces_nothing(bundle: Path) -> None:
    before = bundle.read_bytes()
    with pytest.raises(FileExistsHereError):
        bundle_store.create(bundle, FACTS)
    assert bundle.read_bytes() == before


def test_what_is_no_bundle_is_left_as_it_is(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        bundle_store.open_bundle(tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()
    other = tmp_path / "other.sqlite"
    sqlite3.connect(other).execute("CREATE TABLE x (y)").connection.close()
    for content in (b"", b"text", other.read_bytes()):
        path = tmp_path / "x.bundle"
        path.write_bytes(content)
        with pytest.raises(StoreDamagedError):
            bundle_store.open_bundle(path)
        assert path.read_bytes() == content


def test_a_newer_bundle_is_refused(bundle: Path) -> None:
    db = sqlite3.connect(bundle)
    with db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('bundle', 'm999', '')"
        )
    db.close()
    before = bundle.read_bytes()
    with pytest.raises(StoreTooNewError, match="newer version"):
        bundle_store.open_bundle(bundle)
    assert bundle.read_bytes() == before


def test_an_older_bundle_is_brought_forward_and_a_copy_kept(bundle: Path) -> None:
    db = sqlite3.connect(bundle)
    with db:
        for table in ("answers", "results", "merge_log"):
            db.execute(f"DROP TABLE {table}")
        db.execute("DELETE FROM _sqlite_migrations WHERE name = 'm002_merging'")
    db.close()
    with bundle_store.open_bundle(bundle) as opened:
        assert opened.results() == []
        assert opened.reviews() == []
        assert opened.facts == FACTS
    assert [path for path in bundle.parent.iterdir() if "before-m002" in path.name]
