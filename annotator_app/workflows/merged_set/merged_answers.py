# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The merged set of a bundle: for each person and item the one answer that stands, as a stream.

Of the revisions of one series the newest that the person answered speaks. Where its journal goes on from
the earlier one, what it says nothing of is open, even if the earlier one said something. Answers of result
packs that are a fork stand for nothing until people have chosen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterator, Mapping
from functools import cached_property, lru_cache, partial
from typing import Any, TypeVar

from annotator_app.model.bundle import BundlePack, Given, SourceFile, Standing
from annotator_app.model.item import Item
from annotator_app.model.pack import Task, task_from
from annotator_app.model.review import DrawnAnswer, Settled, Verdict, content_of
from annotator_app.model.rows import AnswerRow
from annotator_app.model.strict_json import parse
from annotator_app.store.bundle.bundle_results import StandingValue
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.workflows.merged_set.asked_now import AskedNow, Fitting
from annotator_app.workflows.merged_set.names import Digests

Place = tuple[str, str, str]
Content = tuple[Any, ...]
Made = TypeVar("Made")

_REWORK = b'"rework_of"'
_ITEMS_READY = 256
_PACKS_READY = 8


class MergedSet:
    """The merged answers of one open bundle, with the facts that all of them share."""

    def __init__(self, bundle: BundleStore) -> None:
        """Read the small tables once."""
        self.bundle = bundle
        self.facts = bundle.facts
        self.packs: Mapping[str, BundlePack] = {pack.pack_id: pack for pack in bundle.packs()}
        self.standing: Mapping[str, Standing] = {one.pack_id: one for one in bundle.results()}
        self.digests = lru_cache(maxsize=_PACKS_READY)(bundle.pack_digests)
        # Answers come item by item, so that every pack is asked for each of its items: what is kept of it is small.
        self._texts = lru_cache(maxsize=None)(lambda pack_id: Digests(bundle.pack_texts(pack_id)))
        self._ids = lru_cache(maxsize=None)(lambda pack_id: frozenset(bundle.pack_item_ids(pack_id)))
        self._answered = lru_cache(maxsize=None)(bundle.answered_items)
        self._sources = lru_cache(maxsize=None)(bundle.sources)
        self._item = lru_cache(maxsize=_ITEMS_READY)(bundle.item_of)
        self._continuing = bundle.continuing()
        self.judges: Mapping[str, str] = bundle.judges()
        self._made: dict[Any, Any] = {}

    def once(self, make: Callable[[MergedSet], Made]) -> Made:
        """Give what `make` reads of the set, made once: for those who change nothing of the bundle meanwhile."""
        if make not in self._made:
            self._made[make] = make(self)
        found: Made = self._made[make]
        return found

    def items(self) -> Iterator[Item]:
        """Give every item in every text that it ever had."""
        return (Item(_object(one.line)) for one in self.bundle.kept_by_id())

    def rows(self, only: Container[str] | None = None) -> Iterator[AnswerRow]:
        """Give every answer of people that stands, or to some items, sorted by item, contributor and series."""
        return (
            self._row(standing, given)
            for standing, given in self.said()
            if only is None or given.item in only
        )

    def said(self) -> Iterator[tuple[Standing, Given]]:
        """Give every answer of people that stands without its item, in the same order."""
        for pack_id, given in self.bundle.standing_answers():
            standing = self.standing[pack_id]
            if self.speaks(standing, given.item):
                yield standing, given

    def judged(self) -> Iterator[AnswerRow]:
        """Give every answer of models that judge, sorted by item; nothing else of them counts anywhere."""
        for pack_id, given in self.bundle.standing_answers() if self.judges else ():
            standing = self.standing[pack_id]
            if standing.contributor in self.judges and self._is_last_word(standing, given.item):
                yield self._row(standing, given)

    def current_values(self) -> Iterator[tuple[Standing, StandingValue]]:
        """Give what counting needs of every answer that stands, by item; those to older texts are left out.

        What has to be answered again, since its questions changed, is not done.
        """
        for one in self.bundle.standing_values():
            standing, digest = self.standing[one.result_pack], one.digest.hex()
            if not self.speaks(standing, one.item) or not self.holds(standing, one.item, digest):
                continue
            if self.asked.changed and one.done and one.value is not None:
                fits = self.fitting(standing, digest, parse(one.value.encode()))
                yield standing, one._replace(done=int(fits.whole))
            else:
                yield standing, one

    def contents_of(self, contributor: str) -> Iterator[tuple[Place, Content]]:
        """Give what stands of one person by (person, series, item), as contents that can be compared."""
        for one in self._tops.get(contributor, ()):
            series = self.packs[one.task_pack].series
            for item, content in self.bundle.answer_contents(one.pack_id):
                if self._is_last_word(one, item):
                    yield (contributor, series, item), content

    def count_of(self, contributor: str) -> int:
        """Give how many answers of one person stand."""
        own = self._tops.get(contributor, ())
        if any(self._later[one.pack_id] for one in own):
            return sum(1 for _ in self.contents_of(contributor))
        return sum(sum(self.bundle.status_counts(one.pack_id).values()) for one in own)

    @cached_property
    def latest_packs(self) -> tuple[BundlePack, ...]:
        """The newest revision of every series, in the order the series were first built."""
        newest: dict[str, BundlePack] = {}
        for pack in self.packs.values():
            before = newest.get(pack.series)
            if before is None or pack.revision >= before.revision:
                newest[pack.series] = pack
        return tuple(newest.values())

    @cached_property
    def forks(self) -> tuple[Standing, ...]:
        """The result packs between which people have to choose."""
        return tuple(one for one in self.standing.values() if one.state == "fork")

    def task(self, pack_id: str) -> Task:
        """Give the task of one task pack."""
        found = self._tasks.get(pack_id)
        if found is None:
            # Thousands of packs have few tasks.
            said = self.packs[pack_id].task
            found = self._tasks_by_text.get(said) or task_from(_object(said))
            self._tasks[pack_id] = self._tasks_by_text[said] = found
        return found

    @cached_property
    def asked(self) -> AskedNow:
        """What the newest build asks."""
        built = (pack for pack in self.packs.values() if pack.series not in self.reworked)
        return AskedNow(self.facts.family, built, self.task)

    def fitting(self, standing: Standing, digest: str, value: Any) -> Fitting:
        """Give what counts of an answer to a text, by the questions as they are asked now."""
        return self.asked.fitting(standing.task_pack, value, lambda: self.text(digest))

    def text(self, digest: str) -> Item:
        """Give the item of a text."""
        return Item(_object(self._item(digest)[0].line), digest)

    @cached_property
    def _tasks(self) -> dict[str, Task]:
        return {}

    @cached_property
    def _tasks_by_text(self) -> dict[bytes, Task]:
        return {}

    @cached_property
    def _latest_of(self) -> Mapping[str, BundlePack]:
        return {pack.series: pack for pack in self.latest_packs}

    @cached_property
    def _later(self) -> Mapping[str, tuple[Standing, ...]]:
        """For each result pack that stands, those of the same person to later revisions of its series.

        A pack of answers that came back is later than every revision of the series that they came from.
        """
        groups: dict[tuple[str, str], list[Standing]] = {}
        for one in self.standing.values():
            if one.state == "top":
                series = self.packs[one.task_pack].series
                own = self.reworked.get(series, (series, 0))[0]
                groups.setdefault((one.contributor, own), []).append(one)
        return {
            one.pack_id: tuple(other for other in own if self._age(other) > self._age(one))
            for own in groups.values()
            for one in own
        }

    @cached_property
    def _tops(self) -> Mapping[str, tuple[Standing, ...]]:
        found: dict[str, tuple[Standing, ...]] = {}
        for one in self.standing.values():
            if one.state == "top":
                found[one.contributor] = (*found.get(one.contributor, ()), one)
        return found

    def holds(self, standing: Standing, item: str, digest: str) -> bool:
        """Tell whether the item still has the text that was answered, with this person or with others now."""
        own = self.packs[standing.task_pack]
        latest = self._latest_of[own.series]
        return latest is own or self.has_text(latest.pack_id, digest) or self.bundle.is_asked(item, digest)

    def has_text(self, pack_id: str, digest: str) -> bool:
        """Tell whether a task pack has an item of this text, whose line names the item."""
        return bytes.fromhex(digest) in self._texts(pack_id)

    def is_newest(self, standing: Standing) -> bool:
        """Tell whether it answers the newest revision of its series, so that `holds` is true of all that it says."""
        own = self.packs[standing.task_pack]
        return self._latest_of[own.series] is own

    def texts_of(self, series: str) -> Mapping[str, str]:
        """Give the texts of the newest revision of a series: their digests, by item."""
        return self.digests(self._latest_of[series].pack_id)

    def _age(self, standing: Standing) -> tuple[int, int]:
        pack = self.packs[standing.task_pack]
        return self.reworked.get(pack.series, ("", 0))[1], pack.revision

    @cached_property
    def reworked(self) -> Mapping[str, tuple[str, int]]:
        """The series of answers that came back: from which series, and as the how-manieth of it."""
        found: dict[str, tuple[str, int]] = {}
        count: Counter[str] = Counter()
        for pack in self.packs.values():
            # Reading the task of every pack takes too long where there are thousands.
            if _REWORK in pack.task and pack.series not in found:
                origin = self.task(pack.pack_id).rework_of
                if origin is not None:
                    count[origin] += 1
                    found[pack.series] = origin, count[origin]
        return found

    def speaks(self, standing: Standing, item: str) -> bool:
        """Tell whether it counts: of a person, and no later pack of theirs says something of this item instead."""
        return standing.contributor not in self.judges and self._is_last_word(standing, item)

    def is_last(self, standing: Standing) -> bool:
        """Tell whether it is of a person with no later pack, so that `speaks` is true of all that it says."""
        return standing.contributor not in self.judges and not self._later[standing.pack_id]

    def _is_last_word(self, standing: Standing, item: str) -> bool:
        for later in self._later[standing.pack_id]:
            if later.pack_id in self._continuing and item in self._ids(later.task_pack):
                return False
            if item in self._answered(later.pack_id):
                return False
        return True

    def _row(self, standing: Standing, given: Given) -> AnswerRow:
        kept, build = self._item(given.digest)
        sources = self._sources(build)
        item = Item(_object(kept.line), given.digest)
        fits = self.asked.fitting(standing.task_pack, given.value, lambda: item)
        return AnswerRow(
            bundle=self.facts.name,
            pack=standing.task_pack,
            result_pack=standing.pack_id,
            contributor=standing.contributor,
            given=_with(given, fits.answers) if fits.unfit else given,
            kept=kept,
            item=item,
            task=self.asked.task(standing.task_pack),
            source=_source(sources, kept.source),
            current=(fits.counts or given.status != "done")
            and self.holds(standing, given.item, given.digest),
            unfit=fits.unfit,
            review=self.verdicts_on(standing.contributor, given.item, given.digest, given.value),
            settled=self.settled.get(given.digest),
            round=self.round.get("round"),
        )

    @cached_property
    def round(self) -> Mapping[str, Any]:
        """The record of the round, empty where the plan says nothing of rounds."""
        return self.bundle.round_record()

    @cached_property
    def settled(self) -> Mapping[str, Settled]:
        """How people settled items, by the digest of the text, where that is an answer to what is asked now."""
        return self.fitting_words(self.bundle.settled())

    def fitting_words(self, words: Mapping[str, Settled]) -> Mapping[str, Settled]:
        """Give of such words those that are answers to what is asked now."""
        if not self.asked.changed:
            return words
        held = ((digest, self.asked.word(one, partial(self.text, digest))) for digest, one in words.items())
        return {digest: one for digest, one in held if one is not None}

    @cached_property
    def drawn(self) -> tuple[tuple[str, DrawnAnswer], ...]:
        """Every answer that was drawn for a review, with the id of its review pack."""
        return tuple(self.bundle.drawn_answers())

    @cached_property
    def _verdicts(self) -> Mapping[tuple[str, str, bytes], tuple[Verdict, ...]]:
        """The verdicts on real answers; those on planted ones are no word on anybody's answer."""
        drawn = {(review, one.item, one.subject): one for review, one in self.drawn}
        asked = self._asked_in_reviews
        found: dict[tuple[str, str, bytes], tuple[Verdict, ...]] = {}
        for review, _, verdict in self.bundle.standing_verdicts():
            one = drawn.get((review, verdict.item, verdict.subject))
            if one is not None and one.half != "planted":
                key = (one.contributor, one.item, one.content)
                task = asked.get(review)
                said = (
                    self.asked.said(verdict, task, partial(self.text, one.item_sha256)) if task else verdict
                )
                found[key] = (*found.get(key, ()), said)
        return found

    @cached_property
    def _asked_in_reviews(self) -> Mapping[str, Task]:
        """The tasks of review packs, where questions have changed."""
        if not self.asked.changed:
            return {}
        return {one.pack_id: task_from(_object(one.task)) for one in self.bundle.reviews()}

    @cached_property
    def spoken_on(self) -> frozenset[str]:
        """The items with a verdict on an answer to them."""
        return frozenset(item for _, item in self._reviewed_places)

    @cached_property
    def settled_texts(self) -> frozenset[bytes]:
        """The texts that people settled, by digest."""
        return frozenset(map(bytes.fromhex, self.settled))

    @cached_property
    def _reviewed_places(self) -> frozenset[tuple[str, str]]:
        return frozenset((contributor, item) for contributor, item, _ in self._verdicts)

    def verdicts_on(
        self, contributor: str, item: str, digest: str, value: Mapping[str, Any] | None
    ) -> tuple[Verdict, ...]:
        """Give the verdicts on what one person answered to a text of an item."""
        if value is None or (contributor, item) not in self._reviewed_places:
            return ()
        return self._verdicts.get((contributor, item, content_of(digest, value.get("answers"))), ())


def _with(given: Given, answers: Mapping[str, Any]) -> Given:
    assert given.value is not None
    return given._replace(value={**given.value, "answers": dict(answers)})


def _source(sources: list[SourceFile], number: int | None) -> SourceFile | None:
    return sources[number] if number is not None and number < len(sources) else None


def _object(data: bytes) -> dict[str, Any]:
    value = parse(data)
    assert isinstance(value, dict)
    return value
