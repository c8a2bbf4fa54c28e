# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which answers of a review have something that is not on the disk yet."""

from __future__ import annotations

from annotator_app.store.thread import Work
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.labelling.visit_writes import VisitWrites

Place = tuple[str, str]


class ReviewWrites(VisitWrites):
    """Hands work to the store thread, each with the answers that it is about."""

    def __init__(self, home: Home) -> None:
        """Begin with nothing on its way."""
        super().__init__()
        self._store = home.store
        self._store.on_trouble = self._troubled
        self._waiting: dict[object, tuple[Place, ...]] = {}

    @property
    def waiting(self) -> frozenset[Place]:
        """The answers of which something is not on the disk yet."""
        return frozenset(place for places in list(self._waiting.values()) for place in places)

    def _write(self, work: Work[None], *places: Place) -> None:
        self._meet_bug()
        token = object()
        self._waiting[token] = places
        self._send(work, lambda: self._waiting.pop(token, None))
