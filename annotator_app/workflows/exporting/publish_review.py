# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the card tells of review (quality.md 4.6): plan, result with its interval, and how good the reviewers are.

Nobody is named, neither who was checked nor who checked. What the sample says of the answers is said of all lots of
one plan and language together; what a lot was promised is said of the worst of them.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, Final

from annotator_app.quality.intervals import clopper_pearson
from annotator_app.quality.results import Interval, Result, Undefined
from annotator_app.quality.reviewing.reviewers import Reviewer, corrected_rate
from annotator_app.workflows.standing.bundle_status import Reviewed

_PLANS: Final = {
    "default": "up to five looks; a lot with 5 % errors or more is accepted at most 5 times in 100",
    "light": "one look; a lot with 15 % errors or more is accepted at most 10 times in 100",
    "normal": "one look; a lot with 10 % errors or more is accepted at most 10 times in 100",
    "strict": "one look; a lot with 5 % errors or more is accepted at most 10 times in 100",
    "all": "every answer is checked",
    "risk": "drawn in proportion to risk; a lot is accepted where the bound for 95 % is at most 5 % errors",
}
_OUTCOMES: Final = {"accepted": "accepted", "rejected": "rejected", "more": "not checked far enough yet"}
Lines = Sequence[Mapping[str, Any]]


def of_review(reviewed: Reviewed) -> Iterator[str]:
    """Give the lines of the section; lists come with the empty line that Markdown wants before them."""
    lots = sorted(reviewed.lots, key=_group)
    if not lots:
        yield "No answers were drawn for review."
        return
    if not _sum(lots, "seen"):
        drawn = _sum(lots, "drawn")
        yield f"{drawn} answers of {_lots(lots)} were drawn for review, and none of them is checked yet."
        return
    by_risk = _sum(lots, "found_by_risk")
    more = f"; {by_risk} more errors were found among answers that were picked by risk" if by_risk else ""
    weighed = [one for one in lots if one["weighed"]]
    random = [one for one in lots if not one["weighed"]]
    said = [f"Of the answers drawn at random {_errors(random)}{more}."] if random else []
    if weighed:
        said.append(f"Of the answers drawn in proportion to risk {_errors(weighed)}{'' if random else more}.")
    yield (
        f"Reviewers checked answers of {_lots(lots)}, each the answers of one person to one pack in one language. "
        f"{' '.join(said)} An error is a verdict of major or critical severity. Intervals are 95 %."
    )
    yield ""
    for (plan, language), own in groupby(lots, key=_group):
        yield from _of_plan(plan, language, list(own))
    yield from _of_reviewers(reviewed, lots)


def _group(lot: Mapping[str, Any]) -> tuple[str, str]:
    return str(lot["plan"]), str(lot["language"])


def _of_plan(plan: str, language: str, lots: Lines) -> Iterator[str]:
    counted = Counter(str(one["outcome"]) for one in lots)
    outcomes = ", ".join(
        f"{count} {_OUTCOMES.get(outcome, outcome)}" for outcome, count in sorted(counted.items())
    )
    line = f"- Plan `{plan}`{_words(plan)}, {language}: {_lots(lots)}, {outcomes}; {_errors(lots)}."
    most = [float(one["at_most"]) for one in lots if one["outcome"] == "accepted"]
    line += f" No accepted lot has, 95 % sure, more than {_percent(max(most))} errors." if most else ""
    passes = [float(one["passes_to"]) for one in lots if one["passes_to"] is not None]
    if passes:
        # The limit that such a plan names is the producer's: what a buyer risks is another number.
        line += f" One lot in ten with {_percent(max(passes))} errors is still accepted."
    yield line


def _words(plan: str) -> str:
    kind, _, rest = plan.partition(":")
    if kind == "iso":
        level, _, aql = rest.partition(":")
        return f" (ISO 2859-1, single sampling, level {level}, AQL {aql})"
    if kind == "zero":
        return f" (one look without an error; a lot with {rest} % errors or more is accepted at most 5 times in 100)"
    words = _PLANS.get(kind)
    return f" ({words})" if words else ""


def _lots(lots: Lines) -> str:
    return f"{len(lots)} {'lot' if len(lots) == 1 else 'lots'}"


def _errors(lots: Lines) -> str:
    """Say how many errors there were and what rate that is: of one lot just as tables and page have it."""
    weighed = [one for one in lots if one["weighed"]]
    if weighed and len(weighed) < len(lots):
        # A plan by risk has some lots that are checked whole, or not far enough yet: two rates have no sum.
        return f"{_errors(weighed)}; of the other lots {_errors([one for one in lots if not one['weighed']])}"
    errors, checked = _sum(lots, "errors"), _sum(lots, "checked")
    said = f"{errors} of {checked} were errors"
    seen = [one for one in lots if one["checked"]]
    rate = _rate(seen)
    if rate is None:
        return said
    kind = " weighed (Horvitz-Thompson)" if weighed else ""
    if len(seen) > 1 and not weighed:
        said, kind = f"{said}; by the size of each lot", " the error rate is"
    else:
        said = f"{said}:"
    left = len(lots) - len(seen)
    unseen = f"; nothing of {_lots(lots[:left])} was checked" if left else ""
    return f"{said}{kind} {_percent(rate[0])}{_ends(*rate[1:])}{unseen}"


def _rate(seen: Lines) -> tuple[float, float, float] | None:
    """Give the rate of lots that were looked at, and its interval.

    Each lot counts by its size (quality.md 2.3): bad ones are looked at further than good ones, so that the errors of
    all of them over what was checked would say too much. Bounds of weighed lots are added up, which is wide enough;
    of others the interval is Clopper and Pearson's of as many answers as tell as much (Korn and Graubard 1998).
    """
    if len(seen) < 2:
        own = seen[0]["interval"] if seen else None
        return (float(seen[0]["rate"]), own[0], own[1]) if own else None
    if seen[0]["weighed"]:
        size = _sum(seen, "answers")
        ends = [(one["rate"], *one["interval"]) for one in seen]
        parts = zip(
            *([one["answers"] * end for end in own] for one, own in zip(seen, ends, strict=True)), strict=True
        )
        rate, low, high = (sum(part) / size for part in parts)
        return rate, low, high
    rate, worth = _pooled(seen, finite=True)
    if math.isinf(worth):
        return rate, rate, rate
    found = clopper_pearson(rate * worth, worth)
    return rate, found.low, found.high


def _pooled(lots: Lines, *, finite: bool = False) -> tuple[float, float]:
    """Give the rate of all lots by their sizes, and how many answers drawn alike would tell as much (Kish 1965).

    `finite`: nothing is left to chance of what was checked whole, and less of what was checked for a large part.
    """
    seen = [one for one in lots if one["effective"]]
    size = _sum(seen, "answers")
    if not size:
        return 0.0, 0.0
    rate = sum(one["answers"] * float(one["rate"]) for one in seen) / size
    left = sum(
        (one["answers"] / size) ** 2
        * (1 - one["checked"] / one["answers"] * finite)
        / float(one["effective"])
        for one in seen
    )
    return rate, 1 / left if left > 0 else math.inf


def _of_reviewers(reviewed: Reviewed, lots: Lines) -> Iterator[str]:
    people = reviewed.reviewers
    all_ = _together(people)
    if all_.planted:
        tested = [one for one in people if one["planted"]]
        least = min(tested, key=lambda one: (one["found"] / one["planted"], -one["planted"]))
        yield (
            f"- Recall of the reviewers: {all_.found} of {all_.planted} planted errors were found"
            f"{_share(all_.recall)}; the least by one of {len(people)} reviewers: {least['found']} of "
            f"{least['planted']}."
        )
    else:
        yield "- No known errors were planted, so nobody knows how many errors the reviewers miss."
    uncounted = sum(int(one.get("uncounted", 0)) for one in lots)
    if uncounted:
        yield (
            f"- {uncounted} answers were agreed with only by reviewers who found fewer than half of the planted errors "
            "or guessed; that accepts no lot."
        )
    if all_.good:
        said = f"{all_.rejected} of {all_.good}{_share(all_.false_rejects)}"
        yield f"- Answers known to be right and yet spoken against: {said}."
    if all_.planted:
        share, worth = _pooled(lots)
        # Of whom agreement counts for nothing, misses are in no rate either.
        heard = [one for one in people if _together([one]).can_accept] or people
        rate = corrected_rate(share * worth, worth, _together(heard))
        told = rate.sentence() if isinstance(rate, Undefined) else f"{_percent(rate.value)}{_between(rate)}."
        yield f"- Errors, corrected by what reviewers miss and wrongly reject: {told}"
    found = reviewed.agreement
    if found is not None and found["same"]["value"] is not None:
        same = _percent(found["same"]["value"])
        yield (
            f"- {found['answers']} answers were seen by more than one of {found['reviewers']} reviewers, who said the "
            f"same of {same}."
        )


def _together(people: Lines) -> Reviewer:
    return Reviewer(*(_sum(people, name) for name in ("found", "planted", "rejected", "good")))


def _sum(lines: Iterable[Mapping[str, Any]], name: str) -> int:
    return sum(int(one[name]) for one in lines)


def _share(result: Result) -> str:
    return "" if isinstance(result, Undefined) else f": {_percent(result.value)}{_between(result)}"


def _between(result: Any) -> str:
    found: Interval | None = result.interval
    return _ends(found.low, found.high) if found is not None else ""


def _ends(low: float, high: float) -> str:
    return f" ({100 * low:.1f} to {_percent(high)})"


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"
