# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The side of a bundle that tells how items were dealt: what the plan asks of each, who has what, what came back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator

import orjson

from annotator_app.model.bundle import ItemAsked


class DealingTables:
    """What building writes of its draws, and what the next build and the counts read."""

    _db: sqlite3.Connection

    def write_asked(self, asked: Iterable[ItemAsked]) -> None:
        """Write what the newest plan asks of every item, inside a transaction; that of the one before goes."""
        self._db.execute("DELETE FROM asked")
        self._db.executemany("INSERT INTO asked VALUES (?, ?, ?, ?)", asked)

    def asked(self) -> dict[str, ItemAsked]:
        """Give what the newest plan asks of every item, by item; nothing where an older version built last."""
        found = self._db.execute("SELECT item, people, overlap, gold FROM asked ORDER BY item")
        return {
            item: ItemAsked(item, people, bool(overlap), bool(gold)) for item, people, overlap, gold in found
        }

    def asked_people(self) -> Iterator[tuple[str, int]]:
        """Give how many people the newest plan wants, item by item; nothing where an older version built last."""
        return iter(self._db.execute("SELECT item, people FROM asked"))

    def asked_texts(self) -> Iterator[tuple[int, int]]:
        """Give the same by the number of each text that an item ever had."""
        return iter(
            self._db.execute("SELECT items.item, people FROM items JOIN asked ON asked.item = items.id")
        )

    def ids_of(self, numbers: Iterable[int]) -> list[str]:
        """Give the ids of the items of some texts by their numbers, each once and in order."""
        found = self._db.execute(
            "SELECT DISTINCT id FROM items WHERE item IN (SELECT value FROM json_each(?)) ORDER BY id",
            (orjson.dumps(list(numbers)).decode(),),
        )
        return [id_ for (id_,) in found]

    def texts_by_id(self) -> Iterator[int]:
        """Give the numbers of all texts in the order of their ids."""
        return (item for (item,) in self._db.execute("SELECT item FROM items ORDER BY id, item"))

    def has_one_text_each(self) -> bool:
        """Tell whether no item ever had another text."""
        # By the index: to count what is distinct would take a table of all ids.
        query = "SELECT NOT EXISTS (SELECT 1 FROM items GROUP BY id HAVING count(*) > 1)"
        return bool(self._db.execute(query).fetchone()[0])

    def same_as_before(self) -> list[int]:
        """Tell of all texts in the order of their ids whether they are of the item before them, as 0 or 1."""
        query = (
            "SELECT json_group_array(same) FROM"
            " (SELECT coalesce(id = lag(id) OVER (ORDER BY id, item), 0) AS same FROM items ORDER BY id, item)"
        )
        found: list[int] = orjson.loads(self._db.execute(query).fetchone()[0])
        return found

    def first_in_pack(self, pack_id: str, most: int) -> list[str]:
        """Give the ids of the first items of one task pack in its order."""
        found = self._db.execute(
            "SELECT id FROM packs JOIN pack_items USING (pack) JOIN items USING (item) WHERE pack_id = ? "
            "ORDER BY position LIMIT ?",
            (pack_id, most),
        )
        return [id_ for (id_,) in found]

    def first_answered(self, result_pack: str, status: str, most: int) -> list[str]:
        """Give the ids of the first items of one result pack that are `done` or `skipped`, in the order of the ids."""
        found = self._db.execute(
            "SELECT item FROM answers JOIN results USING (result) WHERE pack_id = ? AND status = ? "
            "ORDER BY item LIMIT ?",
            (result_pack, status, most),
        )
        return [id_ for (id_,) in found]

    def pack_item_numbers(self, pack_id: str) -> Iterator[int]:
        """Give the number of each text that one task pack holds, in no order."""
        found = self._db.execute(
            "SELECT item FROM packs JOIN pack_items USING (pack) WHERE pack_id = ?", (pack_id,)
        )
        return (number for (number,) in found)

    def is_asked(self, item: str, digest: str) -> bool:
        """Tell whether the newest plan still has an item with this text."""
        found = self._db.execute(
            "SELECT 1 FROM items WHERE digest = ? AND build = (SELECT max(build) FROM builds) "
            "AND coalesce(repeat_of, id) IN (SELECT item FROM asked) AND id = ?",
            (bytes.fromhex(digest), item),
        )
        return found.fetchone() is not None

    def repeats(self) -> frozenset[str]:
        """Give the ids under which items are shown a second time; they are no items of their own."""
        found = self._db.execute("SELECT DISTINCT id FROM items WHERE repeat_of IS NOT NULL")
        return frozenset(id_ for (id_,) in found)

    def count_without_repeats(self) -> int:
        """Give how many items there are; one that is shown a second time, or has changed, counts once."""
        asked = "SELECT count(DISTINCT id) FROM items WHERE repeat_of IS NULL"
        return int(self._db.execute(asked).fetchone()[0])

    def given_ids(self) -> frozenset[str]:
        """Give the ids of the items that had none in their source; turns of a chat have `#` and a number there."""
        found = self._db.execute(
            "SELECT DISTINCT id FROM items WHERE repeat_of IS NULL AND (source_id = '' OR source_id LIKE '#%')"
        )
        return frozenset(id_ for (id_,) in found)

    def repeated_items(self) -> frozenset[str]:
        """Give the ids of the items that somebody sees twice."""
        found = self._db.execute("SELECT DISTINCT repeat_of FROM items WHERE repeat_of IS NOT NULL")
        return frozenset(id_ for (id_,) in found)

    def practice_lines(self) -> Iterator[tuple[str, bytes]]:
        """Give id and line of every item that anybody ever got for practice."""
        return iter(self._db.execute("SELECT id, line FROM practice_lines ORDER BY id, digest"))

    def dealt_items(self, pack_id: str) -> list[tuple[str, bool]]:
        """Give the items of one task pack in its order; a repeat as the item that it shows again, and True."""
        found = self._db.execute(
            "SELECT coalesce(repeat_of, id), repeat_of IS NOT NULL FROM packs JOIN pack_items USING (pack) "
            "JOIN items USING (item) WHERE pack_id = ? ORDER BY position",
            (pack_id,),
        )
        return [(id_, bool(again)) for id_, again in found]

    def pack_texts(self, pack_id: str) -> bytes:
        """Give the digests of the items of one task pack, 32 bytes each, in the order of the digests."""
        found = self._db.execute(
            "SELECT digest FROM packs JOIN pack_items USING (pack) JOIN items USING (item) WHERE pack_id = ? "
            "ORDER BY digest",
            (pack_id,),
        )
        return b"".join(digest for (digest,) in found)

    def answered_texts(self, result_pack: str) -> Iterator[tuple[str, bool, str]]:
        """Give what one result pack says something of: item, whether it is its repeat, and the digest of the text."""
        found = self._db.execute(
            "SELECT coalesce(repeat_of, answers.item), repeat_of IS NOT NULL, lower(hex(answers.digest)) "
            "FROM results JOIN answers USING (result) JOIN items USING (digest) WHERE results.pack_id = ?",
            (result_pack,),
        )
        return ((id_, bool(again), digest) for id_, again, digest in found)

    def last_built(self) -> dict[str, str]:
        """Give the digest of every item of the last build by its id; repeats are no items of their own."""
        return dict(
            self._db.execute(
                "SELECT id, lower(hex(digest)) FROM items WHERE repeat_of IS NULL "
                "AND build = (SELECT max(build) FROM builds)"
            )
        )

    def newest_lines(self) -> dict[str, bytes]:
        """Give the line of every item, and every repeat, in the text that it had last."""
        return dict(self._db.execute("SELECT id, line FROM items ORDER BY build, item"))
