# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The practice packs that are here: shown as one line, gone through in their order, put away together.

What builds them is loaded elsewhere, only when practice is first wanted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from annotator_app.model.practice import is_practice
from annotator_app.workflows.keeping import archive, pack_status
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.pack_status import PackStatus


def after(home: Home, pack: str) -> str | None:
    """Give the id of the practice pack after that one, or None where it is the last."""
    packs = [one for one in pack_status.run(home) if is_practice(one.project)]
    here = next(one for one in packs if one.id == pack)
    rest = sorted(
        (one for one in packs if _set_of(one) == _set_of(here) and one.series > here.series), key=_order
    )
    return rest[0].id if rest else None


def put_away(home: Home, pack: str) -> list[str]:
    """Move a pack to the archive, a practice pack with all of its set; give what was moved."""
    return _all(home, pack, archive.put_away)


def take_back(home: Home, packs: Iterable[str]) -> None:
    """Bring packs back from the archive."""
    for pack in packs:
        archive.take_back(home, pack)


def together(packs: Iterable[PackStatus]) -> list[PackStatus]:
    """Give the packs as a person sees them: the practice packs of one language are one line.

    That line has the id of the pack to go on with and the states of all, and is never to be handed back.
    """
    shown: list[PackStatus] = []
    sets: dict[str, list[PackStatus]] = {}
    away: list[PackStatus] = []
    for pack in packs:
        if not is_practice(pack.project):
            shown.append(pack)
        elif pack.state in ("archived", "replaced"):
            away.append(pack)
        else:
            sets.setdefault(_set_of(pack), []).append(pack)
    # What was practised before is in nobody's way.
    practised = {_language_of(one) for one in sets}
    shown += [pack for pack in away if _language_of(_set_of(pack)) not in practised]
    return [*shown, *(_as_one(one) for one in sets.values())]


def to_go_on(packs: Iterable[PackStatus]) -> PackStatus:
    """Give the first practice pack of a set that is not done, else the first."""
    packs = sorted(packs, key=_order)
    return next((pack for pack in packs if pack.open or pack.later), packs[0])


def _as_one(packs: list[PackStatus]) -> PackStatus:
    packs = sorted(packs, key=_order)
    here = to_go_on(packs)
    before = sum(pack.items for pack in packs if pack.series < here.series)
    touched = any(pack.state != "new" for pack in packs)
    from annotator_app.workflows.building.practising.practice_plans import texts_of

    title = {tag: str(texts_of(tag)["title"]) for tag in here.title}
    return replace(
        here,
        title=title,
        items=sum(pack.items for pack in packs),
        answered=sum(pack.answered for pack in packs),
        later=sum(pack.later for pack in packs),
        problems=sum(pack.problems for pack in packs),
        states=b"".join(pack.states for pack in packs),
        position=before + here.position if here.open or here.later else 0,
        recent_ms=(),
        state="in_progress" if touched else "new",
        last_used=max(pack.last_used for pack in packs),
    )


def _set_of(pack: PackStatus) -> str:
    return pack.series[: -len(f"-1-{pack.family}")]


def _language_of(practice_set: str) -> str:
    """Give what the turns of one practice have in common."""
    return practice_set.partition(".")[0]


def _order(pack: PackStatus) -> str:
    return pack.series


def _all(home: Home, pack: str, change: Callable[[Home, str], None]) -> list[str]:
    status = pack_status.of(home, pack)
    moved = [pack]
    if status is not None and is_practice(status.project):
        packs = (one for one in pack_status.run(home) if is_practice(one.project))
        moved = [one.id for one in packs if _set_of(one) == _set_of(status)]
    for one in moved:
        change(home, one)
    return moved
