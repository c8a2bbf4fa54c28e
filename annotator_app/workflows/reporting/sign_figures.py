# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What in the answers of a person is worth a look (quality.md 3.2, 3.3, 3.6): signs for people, never verdicts.

Straight runs are held against the person's own answers in any order, one answer to everything and scores and ordered
labels against those of the others, pace against reading speed and what is usual for the text or its length, texts
against the other texts of their language. What was not recorded cannot be looked at, and the report says so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import compress

import numpy as np

from annotator_app.model.question import Choice, Evidence, Scale
from annotator_app.quality.labels import BoolArray, Numbers
from annotator_app.quality.plain_many import plain_many
from annotator_app.quality.signs.copied import MOST_NAMED, MOST_TEXTS, Shared, copied
from annotator_app.quality.signs.one_answer import one_answer
from annotator_app.quality.signs.pace import faster_than_usual, floor_seconds, length_bins, ten_in_a_row
from annotator_app.quality.signs.real_share import TextOrigin
from annotator_app.quality.signs.straight_runs import (
    LEAST_ANSWERS,
    STRAIGHT,
    expected_as_long,
    in_longest_run,
    longest_run,
    straight_run,
)
from annotator_app.quality.signs.straight_runs import UNRELATED as UNRELATED_BELOW
from annotator_app.quality.signs.text_shape import fillers, odd_lengths
from annotator_app.reports.people import Origin, RiskSign
from annotator_app.reports.tables import percent_of
from annotator_app.text import QT_TRANSLATE_NOOP, Filled
from annotator_app.workflows.reporting.agreement_figures import SEED
from annotator_app.workflows.reporting.people_figures import Opinions, as_it_is, same_as_others, shared_by
from annotator_app.workflows.reporting.report_tallies import Tallies, Tally

PACE = "pace"
RELATIVE = "relative pace"
RUN = "straight run"
ONE_ANSWER = "one answer"
UNRELATED = "not with the others"
OWN_COPIES = "near copies of own texts"
SHARED_COPIES = "near copies of another person"
FILLER = "filler"
LENGTH = "length"
LANGUAGE = "another language"
NO_TIMES = QT_TRANSLATE_NOOP("report", "Cannot be computed: no times were recorded.")
NO_TEXTS = QT_TRANSLATE_NOOP("report", "Cannot be computed: no texts were written.")
TOO_MANY = QT_TRANSLATE_NOOP(
    "report", "Cannot be computed: more than {most} texts; only exact copies were looked for."
)
FAST = QT_TRANSLATE_NOOP(
    "report", "Ten or more in a row faster than the text can be read; {fast} of {all} in all."
)
QUICK = QT_TRANSLATE_NOOP(
    "report",
    "Ten or more in a row too fast to be read or in under a third of the usual time; {fast} of {all} in all.",
)
APART = QT_TRANSLATE_NOOP(
    "report", "Answers to “{question}” that do not go with those of the others: r = {r} (n = {n})."
)
EQUAL = QT_TRANSLATE_NOOP("report", "Equal answers in a row to “{question}”: {longest} (p = {p}).")
REPEATING = QT_TRANSLATE_NOOP("report", "Texts that repeat themselves: {count} of {all}.")
ODD = QT_TRANSLATE_NOOP("report", "Texts far longer or shorter than others: {count} of {all}.")
FOREIGN = QT_TRANSLATE_NOOP("report", "Texts in another language than asked: {count} of {all}.")
ALIKE = QT_TRANSLATE_NOOP("report", "Texts that are near copies of each other: {count} of {all}.")
SHARED = QT_TRANSLATE_NOOP("report", "Texts that are near copies of texts of {other}: {count} of {all}.")
SHARED_WITH_MANY = QT_TRANSLATE_NOOP(
    "report",
    "Texts that are near copies of texts of other people (people: {people}; most: {names}): {count} of {all}.",
)
ALWAYS = QT_TRANSLATE_NOOP(
    "report",
    "The same answer to “{question}” every time: {count}. The others give it in {share} of their answers.",
)
ALWAYS_ALONE = QT_TRANSLATE_NOOP(
    "report", "The same answer to “{question}” every time: {count}. Nobody else answered."
)
# Above this, chance makes such runs far more often than one time in a hundred.
_USUAL = 0.2
# So many are named of many people with whom somebody shares texts.
_EXAMPLES = 3


_Seen = tuple[RiskSign, Numbers]  # a sign, and the rows of `Opinions` that it was seen in


@dataclass(frozen=True)
class Signs:
    """Every sign, by person; `absent`: which could not be looked for, and why; `texts` by sign: in which it was seen.

    The texts are the numbers of those that were answered so, in no order.
    """

    found: tuple[RiskSign, ...]
    absent: tuple[tuple[str, str], ...]
    texts: Mapping[RiskSign, Numbers]


def signs(opinions: Opinions, *, of_one: bool = False) -> Signs:
    """Look for every sign; `of_one`: the answers are those of one person."""
    found: list[_Seen] = []
    absent: list[tuple[str, str]] = []
    if (opinions.taken >= 0).any():
        found += _pace(opinions)
    else:
        absent.append((PACE, NO_TIMES))
    found += _runs(opinions)
    found += _always(opinions, of_one=of_one)
    found += _unrelated(opinions)
    written = [tally for tally in opinions.tallies.found.values() if tally.written.texts]
    if not written:
        absent.append((f"{OWN_COPIES}, {FILLER}, {LENGTH}", NO_TEXTS))
    for tally in written:
        if len(tally.written.texts) > MOST_TEXTS:
            absent.append((OWN_COPIES, Filled(TOO_MANY, most=MOST_TEXTS)))
        found += _texts(opinions, tally)
    texts: dict[RiskSign, Numbers] = {}
    for one, rows in found:  # two questions may give the same sign
        own = opinions.text[rows]
        texts[one] = np.concatenate((texts[one], own)) if one in texts else own
    in_order = sorted(
        (one for one, _rows in found), key=lambda one: (one.contributor, one.language, one.sign, one.said)
    )
    return Signs(tuple(in_order), tuple(absent), texts)


def origins(tallies: Tallies) -> tuple[Origin, ...]:
    """Give where written texts come from, by question and language."""
    found = []
    for (question, language), tally in tallies.found.items():
        written = tally.written
        if not written.texts:
            continue
        share = written.origins
        there = [origin for origin in TextOrigin if share.texts[origin]]
        found.append(
            Origin(
                question=question,
                language=language,
                counts=tuple((str(origin), share.texts[origin]) for origin in there),
                real=share.real,
                characters=tuple((str(origin), share.characters[origin]) for origin in there),
                real_characters=share.real_characters,
                low=share.low,
            )
        )
    return tuple(found)


def _pace(opinions: Opinions) -> Iterator[_Seen]:
    floors = np.array([floor_seconds(1000, tag) / 1000 for tag in opinions.languages])
    lengths = length_bins(opinions.letters)
    bins = opinions.language.astype(np.int64) * (1 + lengths.max(initial=0)) + lengths[opinions.text]
    quicker = faster_than_usual(opinions.text, bins, opinions.taken)
    for person, rows in opinions.by_person(opinions.taken >= 0):
        seconds, language = opinions.taken[rows], opinions.language[rows]
        floor = np.maximum(1.0, floors[language] * opinions.letters[opinions.text[rows]])
        fast = (seconds >= 0) & (seconds < floor)
        kind, said = PACE, FAST
        if not ten_in_a_row(fast):
            kind, said, fast = RELATIVE, QUICK, fast | quicker[rows]
            if not ten_in_a_row(fast):
                continue
        count = int(fast.sum())
        tags = [opinions.languages[one] for one in np.unique(language[fast]).tolist()]
        seen = RiskSign(
            contributor=opinions.people[person],
            language=", ".join(tags),
            sign=kind,
            said=Filled(said, fast=count, all=len(rows)),
            count=count,
            of=len(rows),
        )
        yield seen, rows[fast]


def _unrelated(opinions: Opinions) -> Iterator[_Seen]:
    """Give whose scores or ordered labels go with those of the others hardly or not at all."""
    for (question, language), by_name in opinions.related.items():
        for name, one in by_name.items():
            if one.value is not None and one.value < UNRELATED_BELOW:
                seen = RiskSign(
                    contributor=name,
                    language=language,
                    sign=UNRELATED,
                    said=Filled(APART, question=question, r=f"{one.value:z.2f}", n=one.n),
                    count=one.n,
                    of=one.n,
                )
                tally = opinions.tallies.found[question, language]
                yield seen, as_it_is(tally.unit_rows)[shared_by(tally.columns, name)]


def _runs(opinions: Opinions) -> Iterator[_Seen]:
    for (_question, language), tally in opinions.tallies.found.items():
        question = tally.question
        one_value = isinstance(question, Scale) or (isinstance(question, Choice) and not question.multiple)
        if not one_value or question.each != "item" or not len(tally.columns.code):
            continue
        codes = _codes_by_row(opinions, tally)
        for number, rows in opinions.by_person(as_it_is(tally.unit_rows)):
            answered = rows[codes[rows] >= 0]
            own = codes[answered].astype(np.int64)
            longest = longest_run(own)
            if len(own) < LEAST_ANSWERS or expected_as_long(own, longest) > _USUAL:
                continue
            run = straight_run(own, SEED, below=STRAIGHT)
            p = getattr(run, "p", 1.0)
            if p < STRAIGHT:
                seen = RiskSign(
                    contributor=opinions.people[number],
                    language=language,
                    sign=RUN,
                    said=Filled(EQUAL, question=question.id, longest=longest, p=f"{p:.4f}"),
                    count=longest,
                    of=len(own),
                )
                yield seen, answered[in_longest_run(own)]


def _always(opinions: Opinions, *, of_one: bool) -> Iterator[_Seen]:
    """Give who gives one answer to everything, unless the others nearly always give it as well.

    Where the answers of others are not read, nothing is said: they may be there all the same.
    """
    for (question, language), tally in opinions.tallies.found.items():
        columns = tally.columns
        if isinstance(tally.question, Evidence) or columns.unnamed:
            continue  # who marks nothing may have found nothing; ids of responses are values of one item each
        names = list(columns.raters)
        same = partial(same_as_others, columns)
        for one in one_answer(as_it_is(columns.rater), as_it_is(columns.code), same):
            if not one.unlikely or (of_one and one.share is None):
                continue
            said = Filled(ALWAYS_ALONE, question=question, count=one.answers)
            if one.share is not None:
                said = Filled(ALWAYS, question=question, count=one.answers, share=percent_of(one.share))
            seen = RiskSign(
                contributor=names[one.rater], language=language, sign=ONE_ANSWER, said=said, count=one.answers,
                of=one.answers,
            )  # fmt: skip
            yield seen, as_it_is(tally.unit_rows)[as_it_is(columns.rater) == one.rater]


def _codes_by_row(opinions: Opinions, tally: Tally) -> Numbers:
    """Give what each row says to a question that takes one value; -1 where it says nothing."""
    found = np.full(len(opinions.text), -1, dtype=np.int32)
    found[as_it_is(tally.unit_rows)] = as_it_is(tally.columns.code)
    return found


def _texts(opinions: Opinions, tally: Tally) -> Iterator[_Seen]:
    texts, rows = tally.written.texts, as_it_is(tally.written.row)
    whose = opinions.person[rows]
    person = whose.tolist()
    names, language = opinions.people, tally.columns.language
    total = Counter(person)

    def sign(one: int, kind: str, said: str, count: int, here: BoolArray) -> _Seen:
        made = RiskSign(
            contributor=names[one], language=language, sign=kind, said=said, count=count, of=total[one]
        )
        return made, rows[here & (whose == one)]

    compared = plain_many(texts)
    odd = odd_lengths([len(text) for text in texts], np.zeros(len(texts), dtype=np.int64))
    alike = copied(compared, person, tally.written.quoted)
    by_text: tuple[tuple[str, str, BoolArray], ...] = (
        (FILLER, REPEATING, fillers(compared)),
        (LENGTH, ODD, odd),
        (LANGUAGE, FOREIGN, np.array(tally.written.foreign, dtype=bool)),
        (OWN_COPIES, ALIKE, alike.own),
    )
    for kind, said, here in by_text:
        for one, count in sorted(Counter(compress(person, here.tolist())).items()):
            yield sign(one, kind, Filled(said, count=count, all=total[one]), count, here)
    for one, shared in alike.people.items():
        for said, count in _shared(shared, names, total[one]):
            yield sign(one, SHARED_COPIES, said, count, alike.shared)


def _shared(shared: Shared, names: Sequence[str], total: int) -> Iterator[tuple[str, int]]:
    """Say with whom one person shares texts: a few people one by one, more together, with names of some.

    What thousands of people wrote alike is so one line for each of them, not one for every two.
    """
    if shared.others <= MOST_NAMED:
        for other, count in shared.most:
            yield Filled(SHARED, other=names[other], count=count, all=total), count
        return
    most = ", ".join(names[other] for other, _count in shared.most[:_EXAMPLES])
    said = Filled(SHARED_WITH_MANY, people=shared.others, names=most, count=shared.texts, all=total)
    yield said, shared.texts
