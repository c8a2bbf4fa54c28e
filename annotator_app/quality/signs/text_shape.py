# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Texts that look like filler, or are much longer or shorter than others (quality.md 3.6). Signs, never verdicts."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from annotator_app.quality.labels import BoolArray, FloatArray, IntArray
from annotator_app.quality.plain import plain

# The share of distinct runs of three characters, in texts of 100 and more. Normal text in 87 languages: .71 and more;
# words repeated over and over: .22 and less.
FILLER, FILLER_FROM = 0.50, 100
FAR = 3.5
LEAST_TEXTS = 10
_CELLS = 1 << 16
# A sign has 21 bits, so that three of them are one number of 64; the number of one of few signs has 10, and three are
# one of 32.
_SIGN_BITS, _FEW_BITS = 21, 10
_Signs = npt.NDArray[np.uint32]
# A median absolute deviation is this share of a standard deviation (Iglewicz and Hoaglin 1993).
_DEVIATION = 0.6745


def is_filler(text: str, *, compared: bool = False) -> bool:
    """Tell whether a text repeats itself like filler; short texts never do. `compared`: as `plain` gives it."""
    share = _distinct(text if compared else plain(text))
    return share is not None and share < FILLER


def fillers(compared: Sequence[str]) -> BoolArray:
    """Tell the same of many texts, as `plain` gives them: the runs of each are sorted, many texts at a time."""
    found = np.zeros(len(compared), dtype=bool)
    long = sorted(
        (place for place, text in enumerate(compared) if len(text) >= FILLER_FROM),
        key=lambda place: len(compared[place]),
    )
    numbered = _Numbered()
    while long:
        width = len(compared[long[-1]])
        places = long[-max(1, _CELLS // width) :]
        del long[-len(places) :]
        texts = [compared[place] for place in places]
        padded = "".join([text.ljust(width) for text in texts]).encode("utf-32-le", "surrogatepass")
        runs = numbered.runs(np.frombuffer(padded, dtype=np.uint32).reshape(len(texts), width))
        many = np.array([len(text) - 2 for text in texts])
        runs = np.where(np.arange(width - 2) < many[:, None], runs, runs[:, :1])
        runs.sort(axis=1)
        distinct = 1 + np.count_nonzero(runs[:, 1:] != runs[:, :-1], axis=1)
        found[places] = distinct / many < FILLER
    return found


class _Numbered:
    """Runs of three signs, each as one number: a short one, which is sorted sooner, while few signs were met."""

    def __init__(self) -> None:
        """Begin with no sign."""
        self._numbers = np.zeros(0x110000, dtype=np.uint32)
        self._known = 0

    def runs(self, signs: _Signs) -> _Signs | npt.NDArray[np.uint64]:
        """Give the runs of each row."""
        few = self._few(signs)
        if few is not None:
            return np.asarray(((few[:, :-2] << _FEW_BITS | few[:, 1:-1]) << _FEW_BITS) | few[:, 2:])
        wide, bits = signs.astype(np.uint64), np.uint64(_SIGN_BITS)
        return np.asarray(((wide[:, :-2] << bits | wide[:, 1:-1]) << bits) | wide[:, 2:])

    def _few(self, signs: _Signs) -> _Signs | None:
        if self._known >= 1 << _FEW_BITS:
            return None
        found = self._numbers.take(signs)
        if not found.all():
            there = np.zeros(len(self._numbers), dtype=bool)
            there[signs[found == 0]] = True
            new = np.flatnonzero(there)
            self._numbers[new] = np.arange(self._known + 1, self._known + len(new) + 1)
            self._known += len(new)
            return self._few(signs)
        return found


def _distinct(compared: str) -> float | None:
    if len(compared) < FILLER_FROM:
        return None
    runs = len(compared) - 2
    return len({compared[place : place + 3] for place in range(runs)}) / runs


def length_z(lengths: Sequence[int], group: IntArray) -> FloatArray:
    """Give how far the logarithm of each length is from the median of its group, in robust deviations.

    `group`: one task and language each; lengths are never compared across. nan in groups below ten texts,
    for empty texts, and where half of the group has one length.
    """
    logs = np.where(np.array(lengths) > 0, np.log(np.maximum(lengths, 1)), np.nan)
    found = np.full(len(logs), np.nan)
    for one in np.unique(group).tolist():
        inside = (group == one) & np.isfinite(logs)
        if np.count_nonzero(inside) < LEAST_TEXTS:
            continue
        apart = logs[inside] - np.median(logs[inside])
        deviation = float(np.median(np.abs(apart)))
        if deviation > 0:
            found[inside] = _DEVIATION * apart / deviation
    return found


def odd_lengths(lengths: Sequence[int], group: IntArray) -> BoolArray:
    """Tell which texts are much longer or shorter than others of their task and language."""
    return np.asarray(np.abs(np.nan_to_num(length_z(lengths, group))) > FAR)
