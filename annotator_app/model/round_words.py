# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What window and report call the same of a round: signals, splits, why an item is taken, what a closed one claims."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from annotator_app.text import QT_TRANSLATE_NOOP, Marked

# By the name of the signal, in the order of the form.
SIGNALS: Final[Mapping[str, Marked]] = {
    "chances": QT_TRANSLATE_NOOP("rounds", "Unsure model"),
    "samples": QT_TRANSLATE_NOOP("rounds", "Differing responses"),
    "labels": QT_TRANSLATE_NOOP("rounds", "People disagree"),
    "spread": QT_TRANSLATE_NOOP("rounds", "Ratings apart"),
    "rating": QT_TRANSLATE_NOOP("rounds", "Low rating"),
    "rarity": QT_TRANSLATE_NOOP("rounds", "Rare values"),
    "topic": QT_TRANSLATE_NOOP("rounds", "New topic"),
}
# Both are of the chances that a model gave.
_SAME: Final[Mapping[str, str]] = {"margin": "chances", "entropy": "chances"}
SPLITS: Final[Mapping[str, Marked]] = {
    "train": QT_TRANSLATE_NOOP("rounds", "for training"),
    "validation": QT_TRANSLATE_NOOP("rounds", "for validation"),
    "heldout": QT_TRANSLATE_NOOP("rounds", "held out"),
    "practice": QT_TRANSLATE_NOOP("rounds", "for practice"),
}
TAKEN_BY: Final[Mapping[str, Marked]] = {
    "score": QT_TRANSLATE_NOOP("rounds", "chosen as challenging"),
    "random": QT_TRANSLATE_NOOP("rounds", "drawn at random"),
    "critical": QT_TRANSLATE_NOOP("rounds", "always in"),
}
CLAIM = QT_TRANSLATE_NOOP("rounds", "Claim")
SUMMARY = QT_TRANSLATE_NOOP("rounds", "Signed summary")
FITS = QT_TRANSLATE_NOOP("rounds", "fits the answers that stand here")
OTHER_ANSWERS = QT_TRANSLATE_NOOP("rounds", "counted other answers than stand here now")


def signal_name(signal: str) -> str:
    """Give what a signal is called, marked where it has a name."""
    return SIGNALS.get(_SAME.get(signal, signal), signal)
