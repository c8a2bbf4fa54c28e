# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Agreement on marked spans and short answers: exact match, token F1 and overlap F1 (quality.md 1.2).

Words are no unit where no spaces part them: in Han, kana, Thai, Lao, Khmer and Burmese letters F1 counts
characters, each with its marks (quality.md 7, pitfall 14). The rules of SQuAD, which drop English articles and
ASCII punctuation, are for English only; every other text is compared folded (NFKC, then casefold).
"""

from __future__ import annotations

import re
import string
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from typing import TypeVar

import numpy as np

from annotator_app.quality.resampling import Plan, mean_of_items
from annotator_app.quality.results import Reason, Result, Undefined

Span = tuple[int, int]
Answer = TypeVar("Answer")

_ARTICLES = re.compile(r"\b(a|an|the)\b")
_ASCII_PUNCTUATION = str.maketrans("", "", string.punctuation)
# Letters of the scripts that part no words (Unicode blocks): Thai and Lao, Burmese, Khmer, kana, Han.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f\u1780-\u17ff\u19e0-\u19ff"
    "\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U0001aff0-\U0001b16f\U00020000-\U0003ffff]"
)


def tokens(text: str, language: str = "und") -> list[str]:
    """Cut a text into what F1 counts, by the rules of its language tag and of the scripts found in it."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    if re.split("[-_]", language.lower())[0] == "en":
        folded = _ARTICLES.sub(" ", folded.translate(_ASCII_PUNCTUATION))
        return folded.split()
    found: list[str] = []
    open_word = False
    for sign in folded:
        kind = unicodedata.category(sign)[0]
        unspaced = _UNSPACED.match(sign) is not None
        if kind not in "LNM":
            open_word = False
        elif (open_word and not unspaced) or (kind == "M" and found and _UNSPACED.match(found[-1])):
            found[-1] += sign
        else:
            found.append(sign)
            open_word = not unspaced
    return found


def exact(one: str, other: str, language: str = "und") -> float:
    """Give 1 where two answers have the same tokens in the same order, else 0 (SQuAD's exact match)."""
    return float(tokens(one, language) == tokens(other, language))


def token_f1(one: str, other: str, language: str = "und") -> float:
    """Give the F1 of the tokens two answers share, counted with repeats; two empty answers are equal.

    Rajpurkar et al. 2016 (SQuAD): 2 · shared / (tokens of one + tokens of the other).
    """
    mine, yours = tokens(one, language), tokens(other, language)
    if not mine or not yours:
        return float(mine == yours)
    shared = sum((Counter(mine) & Counter(yours)).values())
    return 2 * shared / (len(mine) + len(yours))


def overlap_f1(one: Iterable[Span], other: Iterable[Span]) -> float:
    """Give the F1 of the places two answers mark: code point offsets, the end not included.

    What overlaps within one answer counts once; two answers without a mark are equal.
    """
    mine, yours = _merged(one), _merged(other)
    size = sum(end - start for start, end in (*mine, *yours))
    if not size:
        return 1.0
    shared = sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in mine for b in yours)
    return 2 * shared / size


def same_spans(one: Iterable[Span], other: Iterable[Span]) -> float:
    """Give 1 where two answers mark exactly the same places, else 0."""
    return float(_merged(one) == _merged(other))


def of_pairs(
    answers: Sequence[Sequence[Answer]],
    measure: Callable[[Answer, Answer], float],
    plan: Plan | None = None,
) -> Result:
    """Give the mean over items of the mean of `measure` over its pairs of answers; n: shared items.

    `answers`: for each item the answers of its people.
    """
    if not any(answers):
        return Undefined(Reason.NO_ANSWERS)
    means = [
        sum(measure(one, other) for one, other in combinations(given, 2))
        / (len(given) * (len(given) - 1) / 2)
        for given in answers
        if len(given) >= 2
    ]
    if not means:
        return Undefined(Reason.NO_SHARED_ITEM)
    return mean_of_items(np.array(means, dtype=np.float64), plan or Plan(), share=True)


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Give the places marked, in order, what touches or overlaps as one."""
    merged: list[Span] = []
    for start, end in sorted(span for span in spans if span[1] > span[0]):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged
