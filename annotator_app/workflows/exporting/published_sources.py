# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What sources are called in a published data set, as in packs: by the plan's name, else as the bundle.

What a file is called may tell whose responses it holds, so it stays at home. A file that is joined to another and
says nothing of itself belongs to that one.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from annotator_app.model.bundle import SourceFile
from annotator_app.model.rows import AnswerRow
from annotator_app.store.bundle.bundle_store import BundleStore

_OF_ITSELF = ("licence", "origin", "credit", "warning")


class PublishedSources:
    """The sources of a bundle under the names by which others may know them."""

    def __init__(self, bundle: BundleStore) -> None:
        """Read the newest plan, which says what is named."""
        build = bundle.latest_build()
        parts = _parts(build.plan)
        self._own = bundle.facts.name
        self._named = {(one.get("path"), one["name"]) for one in parts if one.get("name")}
        joined = {one.get("path") for one in parts if one.get("join")}
        told = [one for one in build.sources if one.path not in joined or _speaks(one)]
        several = len(told) > 1
        self._called = {
            one.path: f"{self._own}-{number}" if several else self._own
            for number, one in enumerate(told, start=1)
        }
        self.told = tuple(map(self.of, told))

    def of(self, source: SourceFile) -> SourceFile:
        """Give a source under its name for others."""
        if (source.path, source.name) in self._named or source.name != Path(source.path).stem:
            return source
        return replace(source, name=self._called.get(source.path, self._own))

    def over(self, rows: Iterable[AnswerRow]) -> Iterator[AnswerRow]:
        """Give the rows with their sources under these names."""
        for row in rows:
            source = row.source and self.of(row.source)
            yield row if source is row.source else replace(row, source=source)


def _speaks(source: SourceFile) -> bool:
    return any(getattr(source, name) for name in _OF_ITSELF)


def _parts(plan: str) -> list[dict[str, str]]:
    try:
        found = tomllib.loads(plan).get("source", [])
    except tomllib.TOMLDecodeError:
        return []
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
