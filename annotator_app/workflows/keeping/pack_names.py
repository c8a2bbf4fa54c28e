# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which pack of the home a person means: by the path of its file, or by the id that `status` prints."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from annotator_app.errors import UsageError
from annotator_app.packs import bag
from annotator_app.packs.container import read_container
from annotator_app.packs.refusals import refusal
from annotator_app.store import pack_table, review_table
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.keeping.home import Home

NOT_HERE: Final = QT_TRANSLATE_NOOP(
    "errors",
    "There is no pack {pack} in this home. Nothing was changed. “postil status” lists those that are.",
)
_SHORTEST: Final = 6


def find_pack(home: Home, given: str) -> str:
    """Give the id of the pack that is meant; the first hex digits of an id are enough where they are unique.

    Raises UsageError where the home has no such pack, and the refusal of a file that is no pack at all.
    """
    found = _meant(given, [row.pack_id for row in home.store.ask(pack_table.packs)])
    if found is None:
        raise UsageError(NOT_HERE, pack=given)
    return found


def find_review(home: Home, given: str) -> str | None:
    """Give the id of the review pack that is meant, or None where it is none; for files as `find_pack`."""
    return _meant(given, [row.pack_id for row in home.store.ask(review_table.reviews)])


def _meant(given: str, known: list[str]) -> str | None:
    wanted = _id_of(Path(given)) if Path(given).is_file() else given
    if wanted in known:
        return wanted
    digits = wanted.removeprefix("sha256:")
    found = [id_ for id_ in known if id_.removeprefix("sha256:").startswith(digits)]
    return found[0] if len(found) == 1 and len(digits) >= _SHORTEST else None


def _id_of(path: Path) -> str:
    """Give the id of a pack file; whether it may be believed was asked when it was added."""
    container, problems = read_container(path)
    if container is None:
        raise refusal(problems)
    lists, problems = bag.read_lists(container)
    if lists is None:
        raise refusal(problems)
    return lists.pack_id
