# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The side of a bundle that building writes: plan, sources, people, items, packs and who got what.

Packs are added and never replaced. An item is known by the digest of its line; what stays at home of it
(its gold answers, kept columns, model names) is that of the newest build that holds it.
"""

from __future__ import annotations

import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import asdict, replace
from typing import Any, Final, NamedTuple

import orjson

from annotator_app.model.bundle import (
    Build,
    BundleContributor,
    BundleFacts,
    BundleItem,
    BundlePack,
    ItemAsked,
    SourceFile,
)
from annotator_app.store.bundle.bundle_dealing import DealingTables

_ITEM: Final = """
INSERT INTO items (digest, id, line, build, source, file, row, source_id, keep, models, gold, split, repeat_of)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (digest) DO UPDATE SET build = excluded.build, source = excluded.source, file = excluded.file,
    row = excluded.row, source_id = excluded.source_id, keep = excluded.keep, models = excluded.models,
    gold = excluded.gold, split = excluded.split, repeat_of = excluded.repeat_of
"""
_ITEM_COLUMNS: Final = (
    "items.id, items.line, items.source, items.file, items.row, items.source_id, items.keep, items.models, "
    "items.gold, items.split, items.repeat_of"
)
_PACK_COLUMNS: Final = (
    "pack_id, series, revision, supersedes, file, sha256, created_at, recipients, contributor, manifest, task"
)


class Kept(NamedTuple):
    """One text of an item, as it is stored: `number` counts texts in this bundle; `models` and `gold` are JSON text."""

    id: str
    digest: bytes
    number: int
    line: bytes
    source: int | None
    models: str
    gold: str
    split: str | None
    repeat_of: str | None


class BuildTables(DealingTables, ABC):
    """What a build writes and everybody reads."""

    _db: sqlite3.Connection

    @abstractmethod
    def changing(self) -> AbstractContextManager[None]:
        """Make everything inside one transaction; the store that has these tables gives it."""

    def write_facts(self, facts: BundleFacts) -> None:
        """Write what the bundle is, once, inside a transaction."""
        rows = [(name, text(value)) for name, value in asdict(facts).items()]
        self._db.executemany("INSERT INTO facts VALUES (?, ?)", rows)

    @property
    def facts(self) -> BundleFacts:
        """What the bundle is."""
        return BundleFacts(
            **{name: orjson.loads(value) for name, value in self._db.execute("SELECT * FROM facts")}
        )

    def record_build(
        self,
        build: Build,
        items: Iterable[BundleItem],
        packs: Iterable[BundlePack],
        asked: Iterable[ItemAsked] = (),
    ) -> None:
        """Write one build whole, in one transaction; `items` may be a stream.

        Raises StoreError for the surroundings; ValueError for a pack with an item that no build holds.
        """
        with self.changing():
            number = self._add_build(build)
            self._db.executemany(_ITEM, (_item_row(item, number) for item in items))
            for pack in packs:
                self._add_pack(pack, number)
            self.write_asked(asked)

    def add_packs(self, packs: Iterable[BundlePack]) -> None:
        """Enter packs of items that are here already, with the newest build; inside a transaction."""
        (number,) = self._db.execute("SELECT max(build) FROM builds").fetchone()
        for pack in packs:
            self._add_pack(pack, number)

    def latest_build(self) -> Build:
        """Give the newest build."""
        number, *own = self._db.execute(
            "SELECT build, plan, plan_name, built_at, signer, roster, recovery FROM builds ORDER BY build DESC LIMIT 1"
        ).fetchone()
        plan, plan_name, built_at, signer, roster, recovery = own
        return Build(
            plan=plan, plan_name=plan_name, built_at=built_at, sources=tuple(self.sources(number)),
            contributors=tuple(self.contributors()), signer=signer, roster=roster, recovery=recovery,
        )  # fmt: skip

    def first_built(self) -> str:
        """Give when the bundle was built for the first time."""
        return str(self._db.execute("SELECT min(built_at) FROM builds").fetchone()[0])

    def rosters(self) -> list[str]:
        """Give the allowed_signers of every build, the newest last."""
        return [roster for (roster,) in self._db.execute("SELECT roster FROM builds ORDER BY build")]

    def sources(self, build: int | None = None) -> list[SourceFile]:
        """Give the sources of a build (default: the newest) in the order of its plan."""
        found = self._db.execute(
            "SELECT name, path, format, sha256, licence, origin, credit, warning FROM sources "
            "WHERE build = coalesce(?, (SELECT max(build) FROM builds)) ORDER BY number",
            (build,),
        )
        names = ("name", "path", "format", "sha256", "licence", "origin", "credit")
        return [
            SourceFile(**dict(zip(names, row, strict=False)), warning=orjson.loads(row[-1])) for row in found
        ]

    def add_round(self, record: bytes, signature: bytes) -> None:
        """Write the signed record of a round, inside a transaction; the newest holds."""
        self._db.execute("INSERT INTO rounds (record, signature) VALUES (?, ?)", (record, signature))

    def round_record(self) -> dict[str, Any]:
        """Give the record of the newest round, empty where the plan says nothing of rounds."""
        found = self._db.execute("SELECT record FROM rounds ORDER BY entry DESC LIMIT 1").fetchone()
        record: dict[str, Any] = orjson.loads(found[0]) if found else {}
        return record

    def round_signed(self) -> tuple[bytes, bytes] | None:
        """Give the record of the newest round as it was signed, and the signature; None where there is none."""
        found = self._db.execute(
            "SELECT record, signature FROM rounds ORDER BY entry DESC LIMIT 1"
        ).fetchone()
        return (bytes(found[0]), bytes(found[1])) if found else None

    def kept_under(self, name: str) -> dict[bytes, Any]:
        """Give what is kept under `name`, by the digest of the item's line, for the items that have it."""
        found = self._db.execute(
            "SELECT digest, json_extract(keep, ?1) FROM items WHERE keep <> '{}' AND json_type(keep, ?1) = 'object'",
            (f'$."{name}"',),
        )
        return {digest: orjson.loads(value) for digest, value in found}

    def kept_names(self) -> tuple[str, ...]:
        """Give the names of all columns that some item keeps, in the order in which they first came."""
        names = "SELECT key FROM items, json_each(keep) GROUP BY key ORDER BY min(item), min(json_each.id)"
        return tuple(name for (name,) in self._db.execute(names))

    def contributors(self) -> list[BundleContributor]:
        """Give everybody in the books by name, each with the key known first, or none."""
        first: dict[str, bytes] = {}
        for name, key in self._db.execute(
            "SELECT contributor, key FROM contributor_keys ORDER BY since, key"
        ):
            first.setdefault(name, key)
        found = self._db.execute("SELECT name, principal, languages FROM contributors ORDER BY name")
        return [
            BundleContributor(
                name=name,
                principal=principal,
                key=first.get(name),
                languages=tuple(orjson.loads(languages)),
            )
            for name, principal, languages in found
        ]

    def names_by_key(self) -> dict[bytes, str]:
        """Give the name in the books for every key ever known here."""
        return dict(self._db.execute("SELECT key, contributor FROM contributor_keys"))

    def know_key(self, key: bytes, name: str, principal: str, since: str) -> None:
        """Enter a key, and its person where the plan did not name them; inside a transaction."""
        self._db.execute("INSERT OR IGNORE INTO contributors VALUES (?, ?, '[]', 0)", (name, principal))
        self._db.execute(
            "INSERT OR IGNORE INTO contributor_keys VALUES (?, ?, 'trust', ?)", (key, name, since)
        )

    def packs(self) -> list[BundlePack]:
        """Give all task packs in the order they were built, without their items."""
        found = [_pack(row) for row in self._db.execute(f"SELECT {_PACK_COLUMNS} FROM packs ORDER BY pack")]
        # Thousands of packs have few tasks: one text of each is enough.
        tasks = {pack.task: pack.task for pack in found}
        return [replace(pack, task=tasks[pack.task]) for pack in found]

    def pack(self, pack_id: str) -> BundlePack | None:
        """Give one task pack, without its items, or None."""
        row = self._db.execute(f"SELECT {_PACK_COLUMNS} FROM packs WHERE pack_id = ?", (pack_id,)).fetchone()
        return _pack(row) if row else None

    def latest_pack(self, series: str) -> BundlePack | None:
        """Give the newest revision of a series, without its items, or None."""
        row = self._db.execute(
            f"SELECT {_PACK_COLUMNS} FROM packs WHERE series = ? ORDER BY revision DESC, pack DESC LIMIT 1",
            (series,),
        ).fetchone()
        return _pack(row) if row else None

    def items(self) -> Iterator[BundleItem]:
        """Give every item in every text it ever had, in the order it was first built."""
        found = self._db.execute(f"SELECT {_ITEM_COLUMNS} FROM items ORDER BY item")
        return (_item(row) for row in found)

    def item_count(self) -> int:
        """Give how many texts of items there are."""
        return int(self._db.execute("SELECT count(*) FROM items").fetchone()[0])

    def last_item(self) -> int:
        """Give the highest number of a text; 0 where there is none."""
        return int(self._db.execute("SELECT coalesce(max(item), 0) FROM items").fetchone()[0])

    def kept_by_id(self) -> Iterator[Kept]:
        """Give every text that an item ever had, by item id."""
        found = self._db.execute(
            "SELECT id, digest, item, line, source, models, gold, split, repeat_of FROM items ORDER BY id, item"
        )
        return map(Kept._make, found)

    def pack_places(self, pack_id: str) -> list[int]:
        """Give the numbers of the items of one task pack in its order; the numbers are those of `kept_by_id`."""
        # As one text: of a million numbers a row for each takes three times as long.
        (numbers,) = self._db.execute(
            "SELECT json_group_array(item) FROM (SELECT item FROM packs JOIN pack_items USING (pack)"
            " WHERE pack_id = ? ORDER BY position)",
            (pack_id,),
        ).fetchone()
        found: list[int] = orjson.loads(numbers)
        return found

    def item_of(self, digest: str) -> tuple[BundleItem, int]:
        """Give the item of a text, and the build that spoke of it last. Raises KeyError."""
        row = self._db.execute(
            f"SELECT {_ITEM_COLUMNS}, items.build FROM items WHERE digest = ?", (bytes.fromhex(digest),)
        ).fetchone()
        if row is None:
            raise KeyError(digest)
        return _item(row[:-1]), int(row[-1])

    def pack_lines(self, pack_id: str) -> dict[str, bytes]:
        """Give the line of every item of one task pack by item id, in its order, items for practice first."""
        practice = self._db.execute(
            "SELECT id, line FROM packs JOIN pack_practice USING (pack) JOIN practice_lines USING (digest) "
            "WHERE pack_id = ? ORDER BY position",
            (pack_id,),
        )
        found = self._db.execute(
            "SELECT id, line FROM packs JOIN pack_items USING (pack) JOIN items USING (item) WHERE pack_id = ? "
            "ORDER BY position",
            (pack_id,),
        )
        return {**dict(practice), **dict(found)}

    def pack_size(self, pack_id: str) -> int:
        """Give how many items one task pack holds."""
        found = self._db.execute(
            "SELECT count(*) FROM packs JOIN pack_items USING (pack) WHERE pack_id = ?", (pack_id,)
        )
        return int(found.fetchone()[0])

    def pack_item_ids(self, pack_id: str) -> Iterator[str]:
        """Give the ids of the items of one task pack in its order."""
        found = self._db.execute(
            "SELECT id FROM packs JOIN pack_items USING (pack) JOIN items USING (item) WHERE pack_id = ? "
            "ORDER BY position",
            (pack_id,),
        )
        return (id_ for (id_,) in found)

    def pack_digests(self, pack_id: str) -> dict[str, str]:
        """Give the digest of every item of one task pack by item id, in its order."""
        found = self._db.execute(
            "SELECT id, lower(hex(digest)) FROM packs JOIN pack_items USING (pack) JOIN items USING (item) "
            "WHERE pack_id = ? ORDER BY position",
            (pack_id,),
        )
        return dict(found)

    def _add_build(self, build: Build) -> int:
        number = int(
            self._db.execute(
                "INSERT INTO builds (built_at, plan_name, plan, signer, roster, recovery) VALUES (?, ?, ?, ?, ?, ?)",
                (build.built_at, build.plan_name, build.plan, build.signer, build.roster, build.recovery),
            ).lastrowid
            or 0
        )
        for place, source in enumerate(build.sources):
            row = (
                source.name,
                source.path,
                source.format,
                source.sha256,
                source.licence,
                source.origin,
                source.credit,
            )
            self._db.execute(
                "INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (number, place, *row, text(source.warning)),
            )
        for person in build.contributors:
            self._add_contributor(person, build.built_at)
        return number

    def _add_contributor(self, person: BundleContributor, since: str) -> None:
        self._db.execute(
            "INSERT INTO contributors VALUES (?, ?, ?, 1) ON CONFLICT (name) DO UPDATE SET "
            "principal = excluded.principal, languages = excluded.languages, planned = 1",
            (person.name, person.principal, text(person.languages)),
        )
        if person.judge:
            self._db.execute("INSERT OR REPLACE INTO judges VALUES (?, ?)", (person.name, person.judge))
        if person.key is not None:
            self._db.execute(
                "INSERT OR IGNORE INTO contributor_keys VALUES (?, ?, 'plan', ?)",
                (person.key, person.name, since),
            )

    def _add_pack(self, pack: BundlePack, build: int) -> None:
        added = self._db.execute(
            f"INSERT OR IGNORE INTO packs ({_PACK_COLUMNS}, build) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                pack.pack_id, pack.series, pack.revision, pack.supersedes, pack.file, pack.sha256, pack.created_at,
                text(pack.recipients), pack.contributor, pack.manifest, pack.task, build,
            ),
        )  # fmt: skip
        if added.rowcount == 0:
            return
        number = added.lastrowid
        self._db.executemany(
            "INSERT INTO pack_items SELECT ?, ?, item FROM items WHERE digest = ?",
            ((number, place, bytes.fromhex(digest)) for place, digest in enumerate(pack.items)),
        )
        held = self._db.execute("SELECT count(*) FROM pack_items WHERE pack = ?", (number,)).fetchone()[0]
        if held != len(pack.items):
            raise ValueError(f"{pack.file} holds items that no build of this bundle holds")
        for place, item in enumerate(pack.practice):
            digest = bytes.fromhex(item.digest)
            self._db.execute(
                "INSERT OR IGNORE INTO practice_lines VALUES (?, ?, ?)", (digest, item.id, item.line)
            )
            self._db.execute("INSERT INTO pack_practice VALUES (?, ?, ?)", (number, place, digest))


def text(value: Any) -> str:
    """Give a value as the JSON text of a column."""
    return orjson.dumps(value).decode("utf-8")


def _item_row(item: BundleItem, build: int) -> tuple[Any, ...]:
    return (
        bytes.fromhex(item.digest), item.id, item.line, build, item.source, item.file, item.row, item.source_id,
        text(item.keep), text(item.models), text(item.gold), item.split, item.repeat_of,
    )  # fmt: skip


def _item(row: tuple[Any, ...]) -> BundleItem:
    id_, line, source, file, place, source_id, keep, models, gold, split, repeat_of = row
    return BundleItem(
        id=id_, line=line, source=source, file=file, row=place, source_id=source_id, keep=orjson.loads(keep),
        models=orjson.loads(models), gold=orjson.loads(gold), split=split, repeat_of=repeat_of,
    )  # fmt: skip


def _pack(row: tuple[Any, ...]) -> BundlePack:
    (
        pack_id,
        series,
        revision,
        supersedes,
        file,
        sha256,
        created_at,
        recipients,
        contributor,
        manifest,
        task,
    ) = row
    return BundlePack(
        pack_id=pack_id, series=series, revision=revision, supersedes=supersedes, file=file, sha256=sha256,
        created_at=created_at, recipients=tuple(orjson.loads(recipients)), contributor=contributor,
        manifest=manifest, task=task,
    )  # fmt: skip
