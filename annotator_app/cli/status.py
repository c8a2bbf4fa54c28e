# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""`postil status`: packs in the home and how far they are."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from annotator_app.cli.command import Command
from annotator_app.cli.surroundings import Surroundings

_SHORT = 12  # digits of an id that people copy; commands take them


def _run(around: Surroundings, asked: Namespace) -> int:
    from annotator_app.workflows.keeping import pack_status

    with around.home_if_any() as home:
        packs = [_object(one) for one in pack_status.run(home)] if home is not None else []
        reviews = _reviews(home) if home is not None else []
    around.out.result({"packs": packs, "reviews": reviews})
    names = ("title", "family", "language", "items", "answered", "later", "problems", "state", "id")
    rows = [[_words(name, one[name]) for name in names] for one in packs]
    if packs or not reviews:
        around.out.table(names, rows, whole=True, kept=("id",))
    heads = ("title", "answers", "checked", "state", "id")
    if reviews:
        shown = [[_words(name, one[name]) for name in heads] for one in reviews]
        around.out.table(heads, shown, whole=True, kept=("id",))
    if not packs and not reviews:
        around.out.tell("There are no packs here yet. “postil add FILE” adds one.")
    return 0


def _reviews(home: Any) -> list[dict[str, Any]]:
    from annotator_app.workflows.keeping import review_status

    return [
        {
            "id": one.id,
            "title": one.title,
            "answers": one.answers,
            "checked": one.checked,
            "state": one.state,
            "project": one.project,
        }
        for one in review_status.run(home)
    ]


def _words(name: str, value: Any) -> Any:
    """Give a value as people read it: codes as words, which have room in narrow columns, and ids short."""
    if name == "id":
        return str(value).removeprefix("sha256:")[:_SHORT]
    return value.replace("_", " ") if name in ("family", "state") else value


def _object(one: Any) -> dict[str, Any]:
    from annotator_app.model.texts import shown

    title = one.title if isinstance(one.title, str) else shown(one.title, "en", one.language)[0]
    return {
        "id": one.id,
        "title": title,
        "family": one.family,
        "language": one.language,
        "items": one.items,
        "answered": one.answered,
        "later": one.later,
        "problems": one.problems,
        "state": one.state,
        "due": one.due,
        "project": one.project,
    }


COMMANDS = (Command(("status",), "shows the packs in the home", lambda _parser: None, _run),)
