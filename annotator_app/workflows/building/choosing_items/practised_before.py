# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What people practised before and this round may not hold out (quality.md 4.5): in any build or round before it.

A bundle keeps the lines of all that it ever gave for practice. What was practised in the rounds before it stands in
its signed record, with the texts, so that near copies are found however many rounds ago it was; records of older
versions hold the groups alone, of which copies are found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from annotator_app.store.bundle import bundle_store
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.workflows.building.guarding import PRACTICE, Seen
from annotator_app.workflows.checking.prompts import group_of, prompt_of

# What a signed record calls them.
GROUPS: Final = "practised"
TEXTS: Final = "practice"


@dataclass(frozen=True)
class PractisedBefore:
    """`groups` of prompts that people practised, and the `texts` of those that are known."""

    groups: frozenset[str] = frozenset()
    texts: tuple[Seen, ...] = ()

    def __or__(self, other: PractisedBefore) -> PractisedBefore:
        """Give what is in one or the other, each text once."""
        return PractisedBefore(self.groups | other.groups, tuple(dict.fromkeys((*self.texts, *other.texts))))

    def as_record(self) -> dict[str, Any]:
        """Give what the record of a round holds, for the rounds after it."""
        texts = [{"item": one.name, "text": one.text} for one in self.texts]
        return {GROUPS: sorted(self.groups), TEXTS: sorted(texts, key=lambda one: (one["item"], one["text"]))}


NEVER: Final = PractisedBefore()


def practised_in(bundle: BundleStore) -> PractisedBefore:
    """Give all that people practised in a bundle, in any of its builds, and in the rounds before it."""
    record = bundle.round_record()
    own = (Seen(id_, PRACTICE, prompt_of(line)) for id_, line in bundle.practice_lines())
    texts = tuple(dict.fromkeys((*_of_record(record), *own)))
    return PractisedBefore(
        frozenset((*record.get(GROUPS, ()), *(group_of(one.text) for one in texts))), texts
    )


def practised_in_builds(path: Path | None) -> PractisedBefore:
    """Give the same of the bundle that a plan was built into before; nothing where there is none. Raises StoreError."""
    if path is None:
        return NEVER
    with bundle_store.open_bundle(path) as bundle:
        return practised_in(bundle)


def _of_record(record: Mapping[str, Any]) -> Iterator[Seen]:
    for one in record.get(TEXTS, ()):
        yield Seen(str(one["item"]), PRACTICE, str(one["text"]))
