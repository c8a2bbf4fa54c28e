# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The leakage guard (quality.md 4.5): what held-out prompts share with everything else, before a pack is built.

Copies are refused. Near copies are refused until one of the two is moved or they are waived with a reason; every
waiver stands in the signed record of the round and in the report, and holds for the texts that it was given for.
Hashes cannot see translations.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from annotator_app.errors import Problem
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.make_items import Made
from annotator_app.workflows.building.plans.plan import Plan
from annotator_app.workflows.checking.leaking import (
    HELD_OUT,
    Listed,
    asked_of,
    both_of,
    cut,
    further_of,
    sentence_of,
)
from annotator_app.workflows.checking.prompts import prompt_of, texts_of
from annotator_app.workflows.progress import Progress

if TYPE_CHECKING:
    from annotator_app.quality.held_out.leakage import Leak

NOT_NEEDED = QT_TRANSLATE_NOOP("plans", "The waiver of {item} and {other} is not needed: they are not alike.")
FOR_ANSWERS = QT_TRANSLATE_NOOP(
    "plans", "{item} and {other} are not alike: their waiver holds for what people write of {other}."
)
OTHER_TEXTS = QT_TRANSLATE_NOOP(
    "plans",
    "The waiver of {item} and {other} was given for other texts. Write another reason to give it again.",
)
PRACTICE = "practice"
# Of two items that are alike in nothing, waived for what people write of one of them.
NOT_ALIKE: Final = 0.0


@dataclass(frozen=True)
class Seen:
    """A text that people saw or will see beside the items that count, and what it is for: practice, guidelines."""

    name: str
    use: str
    text: str


@dataclass(frozen=True)
class Waived:
    """Two items that are alike across splits and stay all the same; `inside`: the one stands in a text of the other."""

    heldout: str
    other: str
    likeness: float
    reason: str
    split: str
    texts: tuple[str, str]
    inside: bool
    sha256: tuple[str, str] = ("", "")


@dataclass(frozen=True)
class Given:
    """A waiver as it was signed: its reason, and the digests of the texts it was given for, by name."""

    reason: str
    texts: Mapping[str, str] = field(default_factory=dict)


def given_in(record: Mapping[str, Any]) -> dict[frozenset[str], Given]:
    """Give the waivers of a signed record by the two names; older records say nothing of the texts."""
    found = {}
    for one in record.get("waivers", ()):
        names = (one["heldout"], one["other"])
        found[frozenset(names)] = Given(one["reason"], dict(zip(names, one.get("sha256", ()), strict=False)))
    return found


class _Waivers:
    """Which waivers hold: those of the plan, and those of the signed record of the chosen items."""

    def __init__(
        self, plan: Plan, made: Sequence[Made], seen: Sequence[Seen],
        signed: Mapping[frozenset[str], Given], built: Mapping[frozenset[str], Given],
    ) -> None:  # fmt: skip
        self._own = {frozenset(one.items): one.reason for one in plan.waiver}
        self._signed, self._built = signed, built
        self._lines = {one.item.id: one.item.line for one in made}
        self._seen = {one.name: one.text for one in seen}
        self.stale: dict[frozenset[str], tuple[str, str]] = {}

    def reason(self, mine: str, other: str) -> str | None:
        """Give why two stay; None where nobody waived them, or for other texts."""
        pair = frozenset((mine, other))
        reason, given = self._own.get(pair), self._built.get(pair)
        if reason is None:
            given = self._signed.get(pair)
            reason = given.reason if given is not None else None
        if given is not None and given.reason == reason and not self._same(given):
            self.stale[pair] = mine, other
            return None
        return reason

    def digest(self, name: str) -> str:
        """Give the digest of all texts of an item, or of what people see beside the items."""
        line = self._lines.get(name)
        text = texts_of(line) if line is not None else self._seen.get(name, "")
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

    def problems(self, plan: Plan) -> Iterator[Problem]:
        """Tell which waivers were given for other texts."""
        for mine, other in self.stale.values():
            told = _problem(plan, "waiver_other_texts", OTHER_TEXTS, {"item": mine, "other": other})
            yield replace(told, severity="warning", column="waiver")

    def _same(self, given: Given) -> bool:
        return all(self.digest(name) == said for name, said in given.texts.items())


def guard(
    plan: Plan,
    made: Sequence[Made],
    progress: Progress,
    signed: Mapping[frozenset[str], Given],
    built: Mapping[frozenset[str], Given],
    seen: Sequence[Seen] = (),
) -> tuple[list[Problem], list[Waived]]:
    """Give what stands in the way, and what was waived here or in the `signed` record of the items. Raises Cancelled.

    `built`: what the bundle of this plan had waived when it was built before. What was `seen` is held against
    held-out prompts as well, whatever its name; copies of what is practised are told elsewhere.
    """
    from annotator_app.quality.held_out.leakage import leaks

    prompts = [prompt_of(one.item.line) for one in made]
    further, owners = _further(made)
    further += [one.text for one in seen]
    owners += [(one.name, one.use) for one in seen]
    splits = [one.item.split or "train" for one in made]
    asked = [asked_of(one.item.line) for one in made]

    def step(share: float) -> None:
        progress.step(round(1000 * share), 1000, "leaks")

    found = leaks(prompts, splits, further, step, asked)  # type: ignore[arg-type]
    waivers = _Waivers(plan, made, seen, signed, built)
    texts, named = [*prompts, *further], [*_named(made), *owners]
    listed = Listed()
    waived: dict[frozenset[str], Waived] = {}
    known: set[frozenset[str]] = set()
    for leak in found:
        mine = made[leak.heldout].item.id
        other, split = named[leak.other]
        pair = frozenset((mine, other))
        if pair in known or (leak.exact if split == PRACTICE else mine == other):
            continue
        known.add(pair)
        both = partial(both_of, texts[leak.heldout], texts[leak.other], leak.part, asked[leak.heldout])
        reason = None if leak.exact else waivers.reason(mine, other)
        if reason is not None:
            waived[pair] = Waived(
                mine, other, leak.likeness, reason, split, both(), inside=bool(leak.part),
                sha256=(waivers.digest(mine), waivers.digest(other)),
            )  # fmt: skip
        else:
            listed.take(mine, partial(_told, plan, leak, (mine, other, split), both))
    problems = listed.told(partial(_problem, plan))
    for one in _for_answers(plan, made):
        pair = frozenset((one.heldout, one.other))
        if pair not in known:
            waived[pair] = one
    problems += [*waivers.problems(plan), *_not_needed(plan, waived, waivers.stale)]
    return problems, list(waived.values())


def _told(
    plan: Plan, leak: Leak, named: tuple[str, str, str], both: Callable[[], tuple[str, str]]
) -> Problem:
    item, other, split = named
    text, texts = both()
    said = {"item": item, "other": other, "split": split, "text": text, "texts": texts}
    code, sentence = sentence_of(exact=leak.exact, part=leak.part)
    return _problem(plan, code, sentence, said | {"likeness": f"{leak.likeness:.2f}"})


def _for_answers(plan: Plan, made: Sequence[Made]) -> Iterator[Waived]:
    """Give the waivers of the plan for a held-out item and one that is none, as if the two were not alike."""
    items = {one.item.id: one.item for one in made}
    for waiver in plan.waiver:
        pair = [items[id_] for id_ in waiver.items if id_ in items]
        sides = {one.split == HELD_OUT: one for one in pair}
        if len(pair) == len(sides) == 2:
            mine, other = sides[True], sides[False]
            texts = cut(prompt_of(mine.line)), cut(prompt_of(other.line))
            yield Waived(
                mine.id, other.id, NOT_ALIKE, waiver.reason, other.split or "train", texts, inside=False
            )


def _named(made: Sequence[Made]) -> list[tuple[str, str]]:
    return [(one.item.id, one.item.split or "train") for one in made]


def _further(made: Sequence[Made]) -> tuple[list[str], list[tuple[str, str]]]:
    """Give passages and responses of what is trained on, and to which item and split each belongs."""
    texts: list[str] = []
    owners: list[tuple[str, str]] = []
    for one, owner in zip(made, _named(made), strict=True):
        own = further_of(one.item.line) if one.item.split != HELD_OUT else []
        texts += own
        owners += [owner] * len(own)
    return texts, owners


def _not_needed(
    plan: Plan, waived: dict[frozenset[str], Waived], stale: Mapping[frozenset[str], tuple[str, str]]
) -> Iterator[Problem]:
    """Tell which waivers the items themselves do not need; people may write what is like a held-out item.

    Those of other texts are told before, as what stands in the way.
    """
    for number, one in enumerate(plan.waiver):
        found = waived.get(frozenset(one.items))
        if frozenset(one.items) in stale:
            continue
        if found is not None and found.likeness > NOT_ALIKE:
            continue
        line = plan.lines().line(("waiver", number))
        item, other = (found.heldout, found.other) if found is not None else one.items
        yield Problem(
            "waiver_not_needed", NOT_NEEDED if found is None else FOR_ANSWERS, {"item": item, "other": other},
            severity="warning", file=str(plan.path), line=line, column="waiver",
        )  # fmt: skip


def _problem(plan: Plan, code: str, sentence: str, params: Mapping[str, str]) -> Problem:
    line = plan.lines().line(("splits",))
    return Problem(code, sentence, params, file=str(plan.path), line=line, column="splits")
