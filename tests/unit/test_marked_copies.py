# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A marked text stays one when what holds it is copied, as a report is before it is written."""

from __future__ import annotations

import copy
import pickle
from dataclasses import asdict, dataclass

from annotator_app.text import QT_TRANSLATE_NOOP, EndsOtherwise, Marked


@dataclass
class Holder:
    said: Marked


def test_a_copy_keeps_its_context() -> None:
    text = QT_TRANSLATE_NOOP("errors", "Something went wrong.")
    for again in (copy.copy(text), copy.deepcopy(text), asdict(Holder(text))["said"]):
        assert (again, again.context) == (text, "errors")


def test_a_text_that_ends_otherwise_stays_one() -> None:
    text = EndsOtherwise(
        QT_TRANSLATE_NOOP("packs", "This is not a pack. Nothing was added. Tell them."),
        QT_TRANSLATE_NOOP("packs", "Ask them."),
    )
    assert text == "This is not a pack. Nothing was added. Ask them."
    for again in (copy.copy(text), copy.deepcopy(text), pickle.loads(pickle.dumps(text))):
        assert (again, again.text, again.end) == (text, text.text, text.end)
