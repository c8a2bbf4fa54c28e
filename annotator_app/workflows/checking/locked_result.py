# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a result is locked for the coordinator, and with what: the project's word, then the contributor's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from annotator_app.errors import UnsupportedFormatError, UsageError
from annotator_app.packs.manifest import Results
from annotator_app.packs.sealed import NoRecipientError, seal
from annotator_app.text import QT_TRANSLATE_NOOP

LOCKED_ONLY: Final = QT_TRANSLATE_NOOP(
    "errors",
    "This project takes locked results, but the pack names no key for them. Nothing was written. Ask for a new pack.",
)
NEVER_LOCKED: Final = QT_TRANSLATE_NOOP(
    "errors", "This project takes results back unlocked only. Nothing was written. Leave {option} out."
)

Seal = Callable[[bytes], bytes]


def seal_for(results: Results, *, wanted: bool) -> Seal | None:
    """Give what locks a result, None where it stays open.

    Raises UsageError where the project does not offer it, UnsupportedFormatError where its keys are none.
    """
    if results.encrypt == "none":
        if wanted:
            raise UsageError(NEVER_LOCKED, option="--encrypt")
        return None
    if not wanted and results.encrypt == "optional":
        return None
    try:
        seal(b"", results.age_recipients)  # before a passphrase is asked for or anything is made
    except NoRecipientError:
        raise UnsupportedFormatError(LOCKED_ONLY) from None
    return lambda data: seal(data, results.age_recipients)
