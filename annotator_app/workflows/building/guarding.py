# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The leakage guard (quality.md 4.5): what held-out prompts share with everything else, before a pack is built.

Copies are refused. Near copies are refused until one of the two is moved or they are waived with a reason; every
waiver stands in the signed record of the round and in the report. Hashes cannot see translations.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator_app.errors import Problem
from annotator_app.model.item import OPTIONS, RESPONSES
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.make_items import Made
from annotator_app.workflows.building.plan import Plan
from annotator_app.workflows.checking.prompts import item_of, prompt_of
from annotator_app.workflows.progress import Progress

EXACT = QT_TRANSLATE_NOOP(
    "plans",
    "The held-out item {item} says the same as {other}, which is for {split}: “{text}”. Move one of them.",
)
NEAR = QT_TRANSLATE_NOOP(
    "plans",
    "The held-out item {item} says nearly the same as {other}, which is for {split} ({likeness}): “{text}” – "
    "“{texts}”. Move one of them, or waive it with a reason: [[waiver]].",
)
INSIDE = QT_TRANSLATE_NOOP(
    "plans",
    "The held-out item {item} stands inside a text of {other}, which is for {split} ({likeness}): “{text}” – "
    "“{texts}”. Move one of them, or waive it with a reason: [[waiver]].",
)
NOT_NEEDED = QT_TRANSLATE_NOOP("plans", "The waiver of {item} and {other} is not needed: they are not alike.")
MORE = QT_TRANSLATE_NOOP("plans", "{count} more held-out items are like items of another split.")
_CUT = 80
_LISTED = 40
PRACTICE = "practice"
_PASSAGES = ("passage", "source")


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


def guard(
    plan: Plan,
    made: Sequence[Made],
    progress: Progress,
    before: Mapping[frozenset[str], str] | None = None,
    seen: Sequence[Seen] = (),
) -> tuple[list[Problem], list[Waived]]:
    """Give what stands in the way, and what was waived here or in a signed record `before`. Raises Cancelled.

    What was `seen` is held against held-out prompts as well; copies of what is practised are told elsewhere.
    """
    from annotator_app.quality.leakage import leaks

    prompts = [prompt_of(one.item.line) for one in made]
    further, owners = _further(made)
    further += [one.text for one in seen]
    owners += [(one.name, one.use) for one in seen]
    splits = [one.item.split or "train" for one in made]
    asked = [_asked(one) for one in made]

    def step(share: float) -> None:
        progress.step(round(1000 * share), 1000, "leaks")

    found = leaks(prompts, splits, further, step, asked)  # type: ignore[arg-type]
    waivers = {**(before or {}), **{frozenset(one.items): one.reason for one in plan.waiver}}
    texts, named = [*prompts, *further], [*_named(made), *owners]
    problems: list[Problem] = []
    waived: dict[frozenset[str], Waived] = {}
    known: set[frozenset[str]] = set()
    for leak in found:
        mine = made[leak.heldout].item.id
        other, split = named[leak.other]
        pair = frozenset((mine, other))
        if pair in known or mine == other or (leak.exact and split == PRACTICE):
            continue
        known.add(pair)
        both = _cut(texts[leak.heldout]), _cut(texts[leak.other])
        if leak.part:
            both = _cut(" ".join(asked[leak.heldout])), f"… {_cut(leak.part)} …"
        if not leak.exact and pair in waivers:
            waived[pair] = Waived(
                mine, other, leak.likeness, waivers[pair], split, both, inside=bool(leak.part)
            )
            continue
        said = {"item": mine, "other": other, "split": split, "text": both[0], "texts": both[1]}
        said |= {"likeness": f"{leak.likeness:.2f}"}
        code, sentence = ("leak_exact", EXACT) if leak.exact else ("leak_near", INSIDE if leak.part else NEAR)
        problems.append(_problem(plan, code, sentence, **said))
    if len(problems) > _LISTED:
        more = _problem(plan, "leak_more", MORE, count=str(len(problems) - _LISTED))
        problems = [*problems[:_LISTED], more]
    return [*problems, *_not_needed(plan, waived)], list(waived.values())


def _asked(one: Made) -> list[str]:
    """Give what of an item would give it away inside another text: what it asks, without what the answer is in."""
    blocks = [one for one in item_of(one.item.line).blocks.values() if one.field not in (RESPONSES, OPTIONS)]
    asked = [one.text for one in blocks if one.field not in _PASSAGES and one.role in (None, "user")]
    return asked or [one.text for one in blocks]


def _named(made: Sequence[Made]) -> list[tuple[str, str]]:
    return [(one.item.id, one.item.split or "train") for one in made]


def _further(made: Sequence[Made]) -> tuple[list[str], list[tuple[str, str]]]:
    """Give passages and responses of what is trained on, and to which item and split each belongs."""
    texts: list[str] = []
    owners: list[tuple[str, str]] = []
    for one, owner in zip(made, _named(made), strict=True):
        if one.item.split == "heldout":
            continue
        for block in item_of(one.item.line).blocks.values():
            if block.field == RESPONSES or block.field in _PASSAGES:
                texts.append(block.text)
                owners.append(owner)
    return texts, owners


def _not_needed(plan: Plan, waived: dict[frozenset[str], Waived]) -> Iterator[Problem]:
    for number, one in enumerate(plan.waiver):
        if frozenset(one.items) not in waived:
            line = plan.lines().line(("waiver", number))
            params = {"item": one.items[0], "other": one.items[1]}
            yield Problem(
                "waiver_not_needed", NOT_NEEDED, params, severity="warning", file=str(plan.path), line=line,
                column="waiver",
            )  # fmt: skip


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _CUT else line[:_CUT] + "…"


def _problem(plan: Plan, code: str, sentence: str, **params: str) -> Problem:
    line = plan.lines().line(("splits",))
    return Problem(code, sentence, params, file=str(plan.path), line=line, column="splits")
