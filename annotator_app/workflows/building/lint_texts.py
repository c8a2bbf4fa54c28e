# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a bundle should not hold, looked for over all its items before anybody gets them.

Near copies of items, responses that are the same or name a model, traces of persons, letters that got lost, and texts
of which nothing can be seen.
All of it advises; long lists end with how many more there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from annotator_app.errors import Problem
from annotator_app.language import traces
from annotator_app.model.item import RESPONSES, Item, is_seen
from annotator_app.quality.plain import NEAR, likeness, plain
from annotator_app.text import QT_TRANSLATE_NOOP, Marked
from annotator_app.workflows.building.make_items import Made, known_as
from annotator_app.workflows.building.plans.plan_items import Prepared
from annotator_app.workflows.keeping.uncollected import let_go
from annotator_app.workflows.progress import SILENT, Progress

SAME_ITEM = QT_TRANSLATE_NOOP("sources", "The items {item} and {other} say the same.")
NEAR_ITEM = QT_TRANSLATE_NOOP("sources", "The items {item} and {other} say nearly the same.")
SAME_RESPONSE = QT_TRANSLATE_NOOP("sources", "Two responses of item {item} are the same.")
NAMES_MODEL = QT_TRANSLATE_NOOP("sources", "A response of item {item} names a model: “{name}”.")
UNREADABLE = QT_TRANSLATE_NOOP("sources", "“{part}” of item {item} has letters that got lost on the way.")
INVISIBLE = QT_TRANSLATE_NOOP(
    "sources", "“{part}” of item {item} has nothing to see: only signs that no font shows."
)
PERSONAL: Mapping[traces.Trace, Marked] = {
    "email": QT_TRANSLATE_NOOP("sources", "“{part}” of item {item} seems to hold an e-mail address."),
    "phone": QT_TRANSLATE_NOOP("sources", "“{part}” of item {item} seems to hold a phone number."),
    "card": QT_TRANSLATE_NOOP(
        "sources", "“{part}” of item {item} seems to hold the number of a payment card."
    ),
    "account": QT_TRANSLATE_NOOP(
        "sources", "“{part}” of item {item} seems to hold the number of a bank account."
    ),
    "address": QT_TRANSLATE_NOOP(
        "sources", "“{part}” of item {item} seems to hold the address of a computer."
    ),
}
MORE = QT_TRANSLATE_NOOP("sources", "The same was found {count} more times.")

LISTED = 10
# So many texts are compared each with each.
FEW = 60
# Of eight times as many texts and more some are tried first, to see about how many pairs there would be.
_TRIED, _LARGE, _MOST = 500, 8, 5_000


def text_problems(prepared: Prepared, progress: Progress = SILENT) -> Iterator[Problem]:
    """Give a warning for everything that was found. Raises Cancelled."""
    yield from shortened([*_of_items(prepared), *_copies(prepared, progress)])


def shortened(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Give the first of each kind, then how many more there are."""
    counts: dict[str, list[Problem]] = {}
    for one in problems:
        counts.setdefault(one.code, []).append(one)
    for code, found in counts.items():
        yield from found[:LISTED]
        if len(found) > LISTED:
            more = found[LISTED]
            params = {"count": len(found) - LISTED}
            yield Problem(code, MORE, params, severity="warning", file=more.file, line=more.line)


def _of_items(prepared: Prepared) -> Iterator[Problem]:
    aliases = {alias for made in prepared.every for alias in made.item.models.values()}
    seen: dict[str, tuple[bool, bool, tuple[traces.Trace, ...]]] = {}
    for made in prepared.every:
        item = Item(made.fields)
        for block in item.blocks.values():
            if block.text not in seen:
                lost = traces.unreadable(block.text)
                unseen = bool(block.text) and not lost and not any(map(is_seen, block.text))
                seen[block.text] = unseen, lost, tuple(traces.personal(block.text))
            unseen, lost, kinds = seen[block.text]
            if unseen:
                yield _problem("invisible", INVISIBLE, made, part=block.name)
            if lost:
                yield _problem("unreadable", UNREADABLE, made, part=block.name)
            for kind in kinds:
                yield _problem("personal_data", PERSONAL[kind], made, part=block.name)
        responses = [one["text"] for one in made.fields.get(RESPONSES, ())]
        if len({plain(text) for text in responses if text.strip()}) < sum(
            bool(text.strip()) for text in responses
        ):
            yield _problem("same_responses", SAME_RESPONSE, made)
        named = next(filter(None, (traces.model_named(text, aliases) for text in responses)), None)
        if named:
            yield _problem("names_model", NAMES_MODEL, made, name=named)
    let_go(seen)


def _copies(prepared: Prepared, progress: Progress) -> Iterator[Problem]:
    """Find items that say the same: in the text by which one is known, and in all others together.

    Many questions on one passage are no copies, nor is one prompt with the responses of other models.
    """
    every = prepared.every
    items = [Item(made.fields) for made in every]
    known = [_known_by(prepared, made) for made in every]
    try:
        for first, second in _pairs(known, progress):
            one, other = (_rest(items[place], known[place]) for place in (first, second))
            exact = plain(known[first]) == plain(known[second]) and set(map(plain, one)) == set(
                map(plain, other)
            )
            if exact or (_all_in(one, other) and _all_in(other, one)):
                made, twin = every[first], every[second]
                yield _problem(
                    "near_copy", SAME_ITEM if exact else NEAR_ITEM, made, other=known_as(twin.item)
                )
    finally:
        let_go(items, known)


def _pairs(texts: list[str], progress: Progress) -> Iterator[tuple[int, int]]:
    """Give the places of texts that are near copies: of exact ones each with the first, of the others all."""
    groups: dict[str, list[int]] = {}
    for place, text in enumerate(texts):
        if compared := plain(text):
            groups.setdefault(compared, []).append(place)
    firsts = [places[0] for places in groups.values()]
    found = {(places[0], other) for places in groups.values() for other in places[1:]}
    found.update((firsts[a], firsts[b]) for a, b in _near([texts[place] for place in firsts], progress))
    yield from sorted(found)


def _near(texts: list[str], progress: Progress) -> Iterator[tuple[int, int]]:
    """Compare different texts; a few each with each, without numpy."""
    if len(texts) <= FEW:
        yield from (
            (first, second)
            for first, second in combinations(range(len(texts)), 2)
            if likeness(texts[first], texts[second]) >= NEAR
        )
        return
    from annotator_app.quality.signs.copies import near_copies  # it takes 80 ms to import

    def step(share: float) -> None:
        progress.step(int(share * 1000), 1000, "copies")

    every = len(texts) // _TRIED
    if every >= _LARGE:
        tried = near_copies(texts[::every])
        if len(tried) * every**2 > _MOST:
            # So many pairs are to be expected that nobody could look at them, nor wait for them.
            yield from ((pair.first * every, pair.second * every) for pair in tried)
            return
    yield from ((pair.first, pair.second) for pair in near_copies(texts, step=step))


def _known_by(prepared: Prepared, made: Made) -> str:
    """Give what an item asks rather than the passage that it shares with others."""
    family = prepared.maker.family
    for part in sorted(family.parts, key=lambda part: (part.shape != "block", part.show != "ask")):
        held = made.fields.get(part.field)
        if held and part.show != "cards":
            return "\n".join(one["text"] for one in (held if isinstance(held, list) else [held]))
    return ""


def _rest(item: Item, known: str) -> list[str]:
    """Give what an item says beside the text by which it is known."""
    return [block.text for block in item.blocks.values() if block.text not in known]


def _all_in(texts: list[str], others: list[str]) -> bool:
    """Tell whether each text has a near copy among the others; nothing is in anything."""
    return all(any(likeness(one, other) >= NEAR for other in others) for one in texts)


def _problem(code: str, sentence: str, made: Made, **params: object) -> Problem:
    item = made.item
    column = str(params["part"]) if "part" in params else None
    return Problem(
        code,
        sentence,
        {"item": known_as(item), **params},
        severity="warning",
        file=item.file,
        line=item.row,
        column=column,
    )
