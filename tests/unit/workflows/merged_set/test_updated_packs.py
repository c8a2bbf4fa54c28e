# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Packs that were updated after many people had handed back: what still stands is asked of each pack once."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from annotator_app.model import strict_json
from annotator_app.model.bundle import BundleItem
from annotator_app.store.bundle import bundle_store
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merged_set.names import Digests
from annotator_app.workflows.progress import SILENT
from annotator_app.workflows.reporting import report_figures, work_statements
from annotator_app.workflows.standing import bundle_counts
from tests.builders import reported

PEOPLE, ITEMS = 20, 5


@pytest.fixture(scope="module")
def updated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BundleStore]:
    """Everybody answered everything; then one item was given another text, and one was taken out."""
    options = [{"id": one, "text": {"en": one}} for one in ("good", "bad")]
    task = {
        "family": "sentiment", "title": {"en": "News"}, "language": "en", "languages": ["en"], "guidelines": [],
        "questions": [{"id": "label", "kind": "choice", "level": "nominal", "required": True, "options": options}],
    }  # fmt: skip
    items = [{"id": f"i-{number}", "text": {"text": f"Text {number}"}} for number in range(ITEMS)]
    said = {
        f"Person {number:02d}": {one["id"]: {"label": "good"} for one in items} for number in range(PEOPLE)
    }
    path = reported.make(tmp_path_factory.mktemp("updated") / "news.bundle", task, items, said)
    with bundle_store.open_bundle(path) as bundle:
        line = strict_json.write_line({"id": "i-1", "text": {"text": "Another text"}})
        now = [
            *list(bundle.pack_digests(bundle.packs()[0].pack_id).values())[:1],
            hashlib.sha256(line).hexdigest(),
        ]
        now += list(bundle.pack_digests(bundle.packs()[0].pack_id).values())[2 : ITEMS - 1]
        newer = [
            replace(
                one, pack_id=f"sha256:{hashlib.sha256(one.pack_id.encode()).hexdigest()}", revision=2,
                supersedes=one.pack_id, items=tuple(now),
            )
            for one in bundle.packs()
        ]  # fmt: skip
        build = replace(bundle.latest_build(), contributors=())
        bundle.record_build(build, [BundleItem(id="i-1", line=line)], newer)
        yield bundle


def test_answers_to_texts_that_changed_or_went_count_no_more(updated: BundleStore) -> None:
    counts = bundle_counts.count(bundle_counts.item_counts(MergedSet(updated)))
    assert (counts.complete, counts.partial, counts.missing) == (ITEMS - 2, 0, 1)
    found = report_figures.count(MergedSet(updated), SILENT)
    assert (found.answers, found.earlier) == (PEOPLE * (ITEMS - 2), PEOPLE * 2)


def test_each_pack_is_read_once(updated: BundleStore, monkeypatch: pytest.MonkeyPatch) -> None:
    read: Counter[Any] = Counter()
    for name in ("pack_texts", "pack_digests", "pack_item_ids"):
        real = getattr(updated, name)

        def counted(pack_id: str, name: str = name, real: Any = real) -> Any:
            read[name, pack_id] += 1
            return real(pack_id)

        monkeypatch.setattr(updated, name, counted)
    for look in (
        lambda: list(bundle_counts.item_counts(MergedSet(updated))),
        lambda: report_figures.read(MergedSet(updated), SILENT),
        lambda: work_statements.statements(MergedSet(updated)),
    ):
        read.clear()
        look()
        assert sum(name == "pack_texts" for name, _ in read) == PEOPLE
        assert set(read.values()) == {1}


def test_digests_are_found_among_sorted_ones() -> None:
    every = sorted(hashlib.sha256(bytes([number])).digest() for number in range(100))
    some = Digests(b"".join(every[::2]))
    assert len(some) == 50
    assert [one in some for one in every] == [True, False] * 50
    assert bytes(32) not in some
    assert b"\xff" * 32 not in some
    assert bytes(32) not in Digests(b"")
