# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One answer to everything: where nothing varies no order and no correlation can be tested (`straight_runs.py`).

What can be asked is whether the others would give it as often. They are held to be as likely to give it each time as
their share says: on the same items where enough of these have other answers, else in all their answers. By the
inequality of the means the chance of the whole row is never above what is said here for it on the same items.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from annotator_app.quality.labels import FloatArray, Numbers
from annotator_app.quality.signs.straight_runs import LEAST_ANSWERS

UNLIKELY = 0.01


@dataclass(frozen=True, slots=True)
class OneAnswer:
    """A person who gives one answer to everything; `share`: how often the others give it, None where there are none.

    `p`: the chance that as many answers of the others would all be this one; None where there are no others.
    """

    rater: int
    answers: int
    share: float | None
    p: float | None

    @property
    def unlikely(self) -> bool:
        """Tell whether the answers of the others do not explain it, or there are none that could."""
        return self.p is None or self.p < UNLIKELY


def one_answer(
    rater: Numbers, code: Numbers, same_as_others: Callable[[], FloatArray]
) -> Iterator[OneAnswer]:
    """Give everybody of enough answers whose answers are all one; `same_as_others` is asked only if there is one.

    It gives for each row the share of the others on the same item who say the same, nan where there are none.
    """
    if not len(rater):
        return
    own = np.bincount(rater)
    said = np.zeros(len(own), dtype=np.int64)
    said[rater] = code
    varied = np.bincount(rater[code != said[rater]], minlength=len(own)) > 0
    found = np.flatnonzero((own >= LEAST_ANSWERS) & ~varied)
    if not len(found):
        return
    share = same_as_others()
    shared = np.isfinite(share)
    on_same = np.bincount(rater[shared], minlength=len(own))
    sums = np.bincount(rater[shared], weights=share[shared], minlength=len(own))
    times = np.bincount(code)
    for one in found.tolist():
        answers, others = int(own[one]), len(rater) - int(own[one])
        if not others:
            yield OneAnswer(one, answers, None, None)
            continue
        held = int(on_same[one])
        if held >= LEAST_ANSWERS:
            likely = float(sums[one]) / held
        else:
            held, likely = answers, (int(times[said[one]]) - answers) / others
        yield OneAnswer(one, answers, likely, likely**held)
