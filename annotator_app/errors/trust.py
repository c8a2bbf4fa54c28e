# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A file is good, but nobody here may believe it."""

from __future__ import annotations

from annotator_app.errors.root import PostilError
from annotator_app.text import QT_TRANSLATE_NOOP


class TrustError(PostilError):
    """The file may not be believed."""

    code = "trust"
    exit_status = 4


class UnsignedError(TrustError):
    """No readable signature (S01)."""

    code = "unsigned"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "This pack is not signed, so nobody can say where it comes from. Nothing was added. Ask for the original file.",
    )


class BadSignatureError(TrustError):
    """Changed after it was signed (S02)."""

    code = "bad_signature"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "This pack was changed after it was signed. It cannot be added. Your other packs and answers are not affected. Ask for it again.",
    )


class UnknownSignerError(TrustError):
    """Signed by a key that nobody here believes (S03, S07)."""

    code = "unknown_signer"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Nobody here knows the key that signed this pack. Nothing was added. Compare the safety number {number} with the sender.",
    )


class KeyNotAllowedError(TrustError):
    """A known key that may not do this, or no longer (S04 to S06, S08)."""

    code = "key_not_allowed"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The key that signed this pack may not sign packs of this kind. Nothing was added. Tell your coordinator.",
    )


class OlderRevisionError(TrustError):
    """An older pack or roster than what is here already (T05, T08)."""

    code = "older_revision"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "This pack is older than the one you have. Your work is untouched. Go on with the one you have.",
    )
