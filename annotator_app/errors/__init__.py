# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Every failure a person can meet: a stable code, an exit status and one sentence.

A sentence says what happened, what is safe and what to do next. It is English and marked for
translators; named places are filled when it is shown. A class decides tone and exit status, so a new
failure is a new class or a new sentence of an old one, never a new meaning of a number.

The modules part them by what they are about; whoever raises or catches a failure takes it from here.
"""

from __future__ import annotations

from annotator_app.errors.files import (
    DamagedPackError,
    FontFileError,
    NotACopyError,
    NotAPackError,
    PackError,
    PlanError,
    SourceError,
    TooLargeError,
    UnknownFamilyError,
    UnreadableSourceError,
    UnsafePackError,
    UnsupportedFormatError,
)
from annotator_app.errors.people import (
    AnswerError,
    ConflictError,
    IncompleteError,
    MergeError,
    QuestionError,
    WrongPackError,
)
from annotator_app.errors.root import PostilError, Problem, Severity
from annotator_app.errors.surroundings import (
    KeyStoreError,
    MissingKeyError,
    NoHomeError,
    NoWindowError,
    StoreBusyError,
    StoreDamagedError,
    StoreDiskError,
    StoreError,
    StoreFullError,
    StoreReadOnlyError,
    StoreTooNewError,
    UnlockedKeyError,
    WrongPassphraseError,
)
from annotator_app.errors.trust import (
    BadSignatureError,
    KeyNotAllowedError,
    OlderRevisionError,
    TrustError,
    UnknownSignerError,
    UnsignedError,
)
from annotator_app.errors.usage import Cancelled, FileExistsHereError, UsageError

__all__ = [
    "AnswerError",
    "BadSignatureError",
    "Cancelled",
    "ConflictError",
    "DamagedPackError",
    "FileExistsHereError",
    "FontFileError",
    "IncompleteError",
    "KeyNotAllowedError",
    "KeyStoreError",
    "MergeError",
    "MissingKeyError",
    "NoHomeError",
    "NoWindowError",
    "NotACopyError",
    "NotAPackError",
    "OlderRevisionError",
    "PackError",
    "PlanError",
    "PostilError",
    "Problem",
    "QuestionError",
    "Severity",
    "SourceError",
    "StoreBusyError",
    "StoreDamagedError",
    "StoreDiskError",
    "StoreError",
    "StoreFullError",
    "StoreReadOnlyError",
    "StoreTooNewError",
    "TooLargeError",
    "TrustError",
    "UnknownFamilyError",
    "UnknownSignerError",
    "UnlockedKeyError",
    "UnreadableSourceError",
    "UnsafePackError",
    "UnsignedError",
    "UnsupportedFormatError",
    "UsageError",
    "WrongPackError",
    "WrongPassphraseError",
]
