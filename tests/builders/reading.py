# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the program says of a pack, in the order in which it reads."""

from __future__ import annotations

from annotator_app.errors import Problem
from annotator_app.packs.belonging import Place
from annotator_app.packs.container import Source
from annotator_app.packs.contents import check_contents
from annotator_app.packs.reading import prove
from annotator_app.packs.trust import Policy


def findings(source: Source, policy: Policy | None = None, place: Place | None = None) -> list[Problem]:
    """Every finding of the first layer that has one, down to the lines."""
    pack, found = prove(source, policy, place)
    return found if pack is None else check_contents(pack)


def codes(source: Source, policy: Policy | None = None, place: Place | None = None) -> list[str]:
    """The codes of the findings, each once, in order."""
    return sorted({problem.code for problem in findings(source, policy, place)})
