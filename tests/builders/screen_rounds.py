# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""States of the Rounds tab: a lone bundle, rounds listed and compared, a choice of items, leaks, mistakes, nothing read."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from annotator_app.gui.coordinate.rounds import RoundsTab
from annotator_app.gui.dialogs.coordinating.close_round import CloseRound
from annotator_app.gui.dialogs.coordinating.waive import Waive
from annotator_app.model import strict_json
from annotator_app.packs import keys
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.building.choosing_items.selection_record import FORMAT, NAMESPACE
from annotator_app.workflows.keeping.known_bundles import remember_bundle
from annotator_app.workflows.signing import trust
from tests.builders import reported
from tests.builders.screen_bundles import files_of
from tests.builders.windows import Desk

COORDINATOR = "Coordinator 01"
TITLE = {"en": "Harbour news", "ar": "أخبار الميناء", "hi": "बंदरगाह समाचार"}
TEXTS = {
    "hi": ("पुराना पुल पिछली सर्दियों की भारी बारिश के बाद बंद कर दिया गया था।", "बाज़ार में आज बहुत भीड़ थी और सब्ज़ियाँ सस्ती थीं।"),
    "ar": ("أُغلق الجسر القديم فوق النهر بعد أمطار الشتاء الماضي الغزيرة.", "كان السوق مزدحمًا اليوم وكانت الخضار رخيصة."),
    "en": (
        "The old bridge over the river was closed after the heavy rain of last winter.",
        "The market was crowded today, and vegetables were cheap.",
    ),
}  # fmt: skip


CLAIM = (
    "On 30 held-out prompts, 3 raters each, M2 wins 61.2% (95% 54.0–68.1, by prompt), p = .004 sign-flip; first "
    "position 50.8%; alpha .48."
)


def record(name: str, parent: str | None, lineage: list[str], made_at: str, count: int) -> dict[str, object]:
    """A record of a round as a build signs it."""
    waived = {"heldout": "p-000", "other": "p-003", "likeness": "0.71", "reason": "two editions of one paper"}
    return {
        "format": FORMAT, "round": name, "parent": parent, "lineage": lineage, "purpose": "rate",
        "project": "harbour-7k3q", "bundle": "harbour", "made_at": made_at, "software": "postil", "models": ["M1"],
        "seed": "2026-11", "splits": {"heldout": 30, "train": count - 30}, "views": 1 + len(lineage),
        "selection": {
            "method": "ranks", "count": count, "random": "0.2", "pool": 400, "weights": {"margin": "1"},
        },
        "critical": ["p-001"], "waivers": [waived] if parent else [],
        "items": [{"id": f"p-{n:03d}", "sha256": "0" * 64, "by": "score"} for n in range(count)],
    }  # fmt: skip


def keep(desk: Desk, path: Path, said: dict[str, object] | None, signer: keys.SigningKey) -> None:
    """Let this home know a bundle, with its signed record."""
    with bundle_store.open_bundle(path) as bundle:
        if said is not None:
            text = strict_json.write_readable(said)  # type: ignore[arg-type]
            with bundle.changing():
                bundle.add_round(text, signer.sign(NAMESPACE, text))
        remember_bundle(desk.home, path, bundle.facts)


def lone(desk: Desk) -> None:
    """A bundle whose plan says nothing of rounds."""
    keep(desk, reported.sentiment(files_of(desk) / "harbour.bundle", title=TITLE), None, keys.make_key())


def rounds(desk: Desk, count: int = 3) -> None:
    """Several rounds of one project; the last one is open."""
    known, unknown, names = keys.make_key(), keys.make_key(), [f"r{number}" for number in range(1, count + 1)]
    trust.add(desk.home, known.public.line, as_name="Coordinator 02", kinds=("task",))
    for place, name in enumerate(names):
        path = reported.compared(files_of(desk) / f"{name}.bundle", seed=place + 1, title=TITLE)
        parent = names[place - 1] if place else None
        made_at = f"2026-{6 + place % 6:02d}-{1 + place:02d}T09:00:00Z"
        said = record(name, parent, names[:place], made_at, 96)
        closed = {
            "closed": f"2026-{6 + place % 6:02d}-{20 + place % 8}T09:00:00Z", "closed_by": "Coordinator 02",
            "claim": [CLAIM], "packs_in": [{"pack_id": "gone"}] if place else [],
        }  # fmt: skip
        if place + 1 == count:
            closed = {}
        elif not place:
            closed.pop("packs_in")
        keep(desk, path, {**said, **closed}, known if closed else unknown)


def many(desk: Desk) -> None:
    """More rounds than have room."""
    rounds(desk, 12)


def pool(desk: Desk, *, leak: bool = True) -> Path:
    """Rows with scores of a model and splits; one held-out text is nearly one to train on."""
    old, other = TEXTS[desk.data if desk.data in TEXTS else "en"]
    path = files_of(desk) / "pool.jsonl"
    rows = [
        {"id": f"i-{n:03d}", "text": f"{other} {n} {_mixed(n)}", "chances": [0.5 + n / 200, 0.5 - n / 200],
         "split": "train", "topic": ("news", "sport", "law")[n % 3]}
        for n in range(80)
    ]  # fmt: skip
    if leak:
        rows[0] |= {"text": old, "split": "test"}
        rows[1] |= {"text": old + " " + other[:6]}
    path.write_text("\n".join(json.dumps(one, ensure_ascii=False) for one in rows), encoding="utf-8")
    return path


def _mixed(number: int) -> str:
    """Words that make texts differ."""
    return " ".join(f"w{(number * step) % 97}" for step in (3, 7, 11, 19, 31, 43))


def tab(desk: Desk) -> RoundsTab:
    """The tab of the latest round, once it has read what it shows."""
    coordinator = desk.window.coordinator
    known = sorted(files_of(desk).glob("*.bundle"), key=lambda path: (len(path.name), path.name))
    coordinator.bundle = known[-1] if known else None
    desk.window.show_coordinate()
    desk.until(lambda: coordinator.bundle is None or coordinator.overview is not None)
    desk.until(lambda: not desk.window.session.jobs.busy)
    desk.window.session.keys.run("coordinate.rounds")
    found = coordinator.pane
    assert isinstance(found, RoundsTab)
    desk.until(lambda: found.found is not None or coordinator.bundle is None)
    desk.until(lambda: not desk.window.session.jobs.busy)
    return found


def listed(desk: Desk) -> RoundsTab:
    return tab(desk)


def compared(desk: Desk) -> RoundsTab:
    """The open round beside the one before."""
    found = tab(desk)
    desk.window.session.keys.run("round.compare")
    desk.until(lambda: found.compared is not None)
    return found


def lower(place: int) -> Callable[[Desk], object]:
    """A card of the comparison further down has the focus."""

    def bring(desk: Desk) -> object:
        found = compared(desk)
        card = found.cards[place]
        (card.views[0] if card.views else card.more).setFocus()
        return card

    return bring


def ending(desk: Desk) -> None:
    """The round is about to be closed."""
    found = tab(desk)
    found.closing.close_it()
    desk.dialog(CloseRound)


def choosing(desk: Desk) -> RoundsTab:
    """The choice of items of the open bundle, once it is looked at."""
    found = tab(desk)
    desk.window.session.keys.run("round.choose")
    settled(desk, found)
    return found


def settled(desk: Desk, found: RoundsTab) -> None:
    """Nothing is read or looked at any more."""
    pane = found.choosing
    desk.until(
        lambda: (
            pane.form is not None
            and not pane.looking
            and not desk.window.session.jobs.busy
            and (pane.kept is None or pane.kept.pool is None or pane.found is not None)
        )
    )
    desk.turn()


def of_file(desk: Desk, *, leak: bool = True) -> RoundsTab:
    """Items of a file, with a model's scores, held-out items, and a leak."""
    found = choosing(desk)
    found.choosing.read_files([pool(desk, leak=leak)])
    desk.until(lambda: found.choosing.kept is not None and found.choosing.kept.pool is not None)
    desk.until(lambda: not desk.window.session.jobs.busy)
    assert found.choosing.kept is not None
    draft = found.choosing.kept.draft
    draft.columns["chances"], draft.split_column, draft.language = "chances", "split", desk.data
    draft.count, draft.seed = 79, "2026-11"  # the same items are drawn each time
    found.choosing._show(found.choosing.kept)
    settled(desk, found)
    return found


def leaking(desk: Desk) -> None:
    of_file(desk)


def waiving(desk: Desk) -> None:
    """The reason is asked for."""
    found = of_file(desk)
    found.choosing.view.rows[0].waive.click()
    desk.dialog(Waive)


def waived(desk: Desk) -> None:
    """The leak has a reason."""
    found = of_file(desk)
    assert found.choosing.kept is not None
    leak = found.choosing.view.rows[0].leak
    found.choosing.kept.draft.waivers[leak.heldout, leak.other] = "two editions of one paper"
    found.choosing.look()
    settled(desk, found)


def mistaken(desk: Desk) -> None:
    """A column that tells no splits."""
    found = of_file(desk, leak=False)
    assert found.choosing.kept is not None
    found.choosing.kept.draft.split_column = "topic"
    found.choosing.look()
    settled(desk, found)


def first(desk: Desk) -> None:
    """Nobody has a bundle yet: the first round begins with its items."""
    desk.window.show_coordinate()
    desk.window.coordinator.show_tab("coordinate.rounds")
    found = desk.window.coordinator.pane
    assert isinstance(found, RoundsTab)
    settled(desk, found)


STATES: dict[str, tuple[object, ...]] = {
    "rounds-alone": (lone, listed, COORDINATOR),
    "rounds-list": (rounds, listed, COORDINATOR),
    "rounds-closing": (rounds, ending, COORDINATOR),
    "rounds-many": (many, listed, COORDINATOR),
    "rounds-compared": (rounds, compared, COORDINATOR),
    "rounds-claims": (rounds, lower(2), COORDINATOR),
    "choosing-bundle": (lone, choosing, COORDINATOR),
    "choosing-leak": (rounds, leaking, COORDINATOR),
    "choosing-waive": (rounds, waiving, COORDINATOR),
    "choosing-waived": (rounds, waived, COORDINATOR),
    "choosing-mistaken": (rounds, mistaken, COORDINATOR),
    "choosing-first": (lambda _desk: None, first, COORDINATOR),
}
