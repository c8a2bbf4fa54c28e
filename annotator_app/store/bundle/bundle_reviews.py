# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The side of a bundle that reviewing writes: what was drawn and why, verdict packs, and settled items.

What was drawn is never changed. Of settled items the newest word on a text holds, and the earlier ones stay.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Any, Final

import orjson

from annotator_app.model.bundle import Chain, ResultState
from annotator_app.model.journal_order import Line
from annotator_app.model.review import (
    Chance,
    DrawnAnswer,
    DrawnLot,
    DrawnReview,
    LotName,
    Settled,
    StandingVerdicts,
    Verdict,
    VerdictPack,
)

_LOT: Final = "contributor, series, task_pack, language, answers, random, risk, planted, control"
_ANSWER: Final = (
    "item, subject, contributor, drawn.series, language, result_pack, lower(hex(item_sha256)), "
    "lower(hex(drawn.sha256)), "
    "content, half, reasons, known_good, truth"
)
_VERDICT: Final = "item, subject, verdict, category, severity, value, comment, blind"


class ReviewTables:
    """What reviewing and settling write, and what lots and exports read."""

    _db: sqlite3.Connection

    def add_review(self, review: DrawnReview) -> None:
        """Write what was drawn, inside a transaction."""
        number = self._db.execute(
            "INSERT INTO reviews (pack_id, series, file, sha256, drawn_at, plan, seed, recipients, task) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                review.pack_id, review.series, review.file, review.sha256, review.drawn_at, review.plan, review.seed,
                _text(review.recipients), review.task,
            ),
        ).lastrowid  # fmt: skip
        self._db.executemany(
            f"INSERT INTO review_lots (review, {_LOT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            ((number, *(getattr(one, name) for name in _LOT.split(", "))) for one in review.lots),
        )
        self._db.executemany(
            "INSERT INTO review_answers VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            ((number, *_answer_row(one)) for one in review.answers),
        )
        self._db.executemany(
            "INSERT INTO review_chances VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (number, *lot, one.item, one.size, str(one.chance), int(one.drawn))
                for lot, chances in review.chances.items()
                for one in chances
            ),
        )

    def drawn_chances(self, pack_id: str) -> dict[LotName, tuple[Chance, ...]]:
        """Give how likely each answer of each lot was to be drawn; empty where the draw was not by risk."""
        found = self._db.execute(
            "SELECT contributor, chances.series, language, item, size, chance, drawn FROM review_chances AS chances "
            "JOIN reviews USING (review) WHERE pack_id = ? ORDER BY contributor, chances.series, language, item",
            (pack_id,),
        )
        chances: dict[LotName, list[Chance]] = {}
        for contributor, series, language, item, size, chance, drawn in found:
            one = Chance(item=item, size=size, chance=Fraction(chance), drawn=bool(drawn))
            chances.setdefault((contributor, series, language), []).append(one)
        return {lot: tuple(own) for lot, own in chances.items()}

    def reviews(self) -> list[DrawnReview]:
        """Give every review pack that went out, the oldest first, with its lots and without its answers."""
        found = self._db.execute(
            "SELECT review, pack_id, series, file, sha256, drawn_at, plan, seed, recipients, task FROM reviews "
            "ORDER BY review"
        ).fetchall()
        names = ("pack_id", "series", "file", "sha256", "drawn_at", "plan", "seed")
        return [
            DrawnReview(
                **dict(zip(names, row[1:8], strict=True)),
                recipients=tuple(orjson.loads(row[8])),
                task=row[9],
                lots=tuple(self._lots(row[0])),
            )
            for row in found
        ]

    def _lots(self, review: int) -> Iterator[DrawnLot]:
        found = self._db.execute(
            f"SELECT {_LOT} FROM review_lots WHERE review = ? ORDER BY contributor, series, language",
            (review,),
        )
        names = _LOT.split(", ")
        return (DrawnLot(**dict(zip(names, row, strict=True))) for row in found)

    def drawn_answers(self, pack_id: str | None = None) -> Iterator[tuple[str, DrawnAnswer]]:
        """Give what was drawn with the id of its review pack, by item and subject; of one pack, or of all."""
        found = self._db.execute(
            f"SELECT pack_id, {_ANSWER} FROM review_answers AS drawn JOIN reviews USING (review) "
            "WHERE ?1 IS NULL OR pack_id = ?1 ORDER BY review, item, subject",
            (pack_id,),
        )
        return ((row[0], _drawn(row[1:])) for row in found)

    def add_verdicts(self, pack: VerdictPack, received_at: str) -> None:
        """Write a proven verdict pack, inside a transaction; `set_verdict_states` has to follow."""
        chain = pack.chain
        number = self._db.execute(
            "INSERT INTO verdict_packs (pack_id, review_pack, reviewer, key, revision, created_at, genesis, heads, "
            "received_at, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'top')",
            (
                pack.pack_id, pack.review, pack.reviewer, pack.key, pack.revision, pack.created_at, chain.genesis,
                chain.heads, received_at,
            ),
        ).lastrowid  # fmt: skip
        self._db.executemany(
            "INSERT INTO verdicts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    number, one.item, one.subject, one.verdict, one.category, one.severity,
                    None if one.value is None else _text(one.value), one.comment, int(one.blind),
                )
                for one in pack.verdicts
            ),
        )  # fmt: skip

    def verdict_lines(self, reviewer: str) -> list[Line]:
        """Give all verdict packs of one reviewer as the merge rule sees them."""
        found = self._db.execute(
            "SELECT pack_id, review_pack, genesis, heads FROM verdict_packs WHERE reviewer = ?", (reviewer,)
        )
        return [
            Line(pack_id, review, None if heads is None else Chain(genesis=genesis, heads=heads))
            for pack_id, review, genesis, heads in found
        ]

    def set_verdict_states(self, states: Mapping[str, ResultState]) -> None:
        """Write how verdict packs stand, inside a transaction; older ones keep neither journal nor verdicts."""
        self._db.executemany(
            "UPDATE verdict_packs SET state = ?1 WHERE pack_id = ?2 AND state <> ?1",
            ((state, pack_id) for pack_id, state in states.items()),
        )
        older = [(pack_id,) for pack_id, state in states.items() if state == "older"]
        self._db.executemany(
            "DELETE FROM verdicts WHERE pack = (SELECT pack FROM verdict_packs WHERE pack_id = ?)", older
        )
        self._db.executemany("UPDATE verdict_packs SET heads = NULL WHERE pack_id = ?", older)

    def verdict_packs(self) -> list[StandingVerdicts]:
        """Give every verdict pack on record, by review, reviewer and id."""
        found = self._db.execute(
            "SELECT pack_id, review_pack, reviewer, received_at, state, created_at, "
            "(SELECT count(*) FROM verdicts WHERE verdicts.pack = verdict_packs.pack) FROM verdict_packs "
            "ORDER BY review_pack, reviewer, pack_id"
        )
        names = ("pack_id", "review", "reviewer", "received_at", "state", "created_at", "count")
        return [StandingVerdicts(**dict(zip(names, row, strict=True))) for row in found]

    def standing_verdicts(self) -> Iterator[tuple[str, str, Verdict]]:
        """Give every verdict of the packs that stand: the review pack, the reviewer, and what was said.

        What people say of their own answers is no verdict (quality.md 2.4).
        """
        found = self._db.execute(
            f"SELECT review_pack, reviewer, {_VERDICT} FROM verdicts JOIN verdict_packs USING (pack) "
            "WHERE state = 'top' AND NOT EXISTS (SELECT 1 FROM review_answers AS drawn JOIN reviews USING (review) "
            "WHERE reviews.pack_id = review_pack AND drawn.item = verdicts.item AND drawn.subject = verdicts.subject "
            "AND drawn.contributor = reviewer) ORDER BY review_pack, reviewer, item, subject"
        )
        return ((row[0], row[1], _verdict(row[2:])) for row in found)

    def settle(self, settled: Iterable[Settled]) -> None:
        """Write how items were settled, inside a transaction; nothing earlier is changed."""
        self._db.executemany(
            "INSERT INTO settled (at, item, item_sha256, outcome, answers, cause, comment) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    one.at, one.item, bytes.fromhex(one.item_sha256), one.outcome, _text(one.answers), one.cause,
                    one.comment,
                )
                for one in settled
            ),
        )  # fmt: skip

    def settled(self) -> dict[str, Settled]:
        """Give the newest word on every text that is settled, by the digest of its item."""
        newest = {one.item_sha256: one for one in self._words() if one.outcome != "draft"}
        return {digest: one for digest, one in newest.items() if one.outcome != "open"}

    def settle_drafts(self) -> dict[str, Settled]:
        """Give the half words that are the newest on their text, by the digest of its item."""
        newest = {one.item_sha256: one for one in self._words()}
        return {digest: one for digest, one in newest.items() if one.outcome == "draft"}

    def _words(self) -> Iterator[Settled]:
        found = self._db.execute(
            "SELECT item, lower(hex(item_sha256)), outcome, answers, cause, comment, at FROM settled ORDER BY entry"
        )
        for row in found:
            yield Settled(
                item=row[0], item_sha256=row[1], outcome=row[2], answers=orjson.loads(row[3]), cause=row[4],
                comment=row[5], at=row[6],
            )  # fmt: skip


def _text(value: Any) -> str:
    return orjson.dumps(value).decode("utf-8")


def _answer_row(one: DrawnAnswer) -> tuple[Any, ...]:
    return (
        one.item, one.subject, one.contributor, one.series, one.language, one.result_pack,
        bytes.fromhex(one.item_sha256), bytes.fromhex(one.sha256), one.content, one.half, _text(one.reasons),
        int(one.known_good), None if one.truth is None else _text(one.truth),
    )  # fmt: skip


def _drawn(row: tuple[Any, ...]) -> DrawnAnswer:
    (
        item,
        subject,
        contributor,
        series,
        language,
        result,
        digest,
        sha256,
        content,
        half,
        reasons,
        good,
        truth,
    ) = row
    return DrawnAnswer(
        item=item, subject=subject, contributor=contributor, series=series, language=language, result_pack=result,
        item_sha256=digest, sha256=sha256, content=content, half=half, reasons=tuple(orjson.loads(reasons)),
        known_good=bool(good), truth=None if truth is None else orjson.loads(truth),
    )  # fmt: skip


def _verdict(row: tuple[Any, ...]) -> Verdict:
    item, subject, verdict, category, severity, value, comment, blind = row
    return Verdict(
        item=item, subject=subject, verdict=verdict, category=category, severity=severity,
        value=None if value is None else orjson.loads(value), comment=comment, blind=bool(blind),
    )  # fmt: skip
