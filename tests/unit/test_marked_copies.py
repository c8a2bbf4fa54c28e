# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A marked text stays one when what holds it is copied, as a report is before it is written."""

from __future__ import annotations

import copy
from dataclasses import asdict, dataclass

from annotator_app.text import QT_TRANSLATE_NOOP, Marked


@dataclass
class Holder:
    said: Marked


def test_a_copy_keeps_its_context() -> None:
    text = QT_TRANSLATE_NOOP("errors", "Something went wrong.")
    for again in (copy.copy(text), copy.deepcopy(text), asdict(Holder(text))["said"]):
        assert (again, again.context) == (text, "errors")
