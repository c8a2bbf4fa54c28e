# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What the program finds around it does not serve: its key, its disk and home, the screen."""

from __future__ import annotations

from annotator_app.errors.root import PostilError
from annotator_app.text import QT_TRANSLATE_NOOP


class KeyStoreError(PostilError):
    """The signing key of this home cannot be used."""

    code = "key_store"
    exit_status = 6


class WrongPassphraseError(KeyStoreError):
    """The passphrase does not open the key."""

    code = "wrong_passphrase"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "This passphrase does not open the signing key. Nothing was signed. Try again."
    )


class MissingKeyError(KeyStoreError):
    """No key here, or not the one that is needed (X01, X02)."""

    code = "missing_key"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The signing key is not on this computer. Answers can be read. Bring the key from your copy, or make a new one.",
    )


class UnlockedKeyError(KeyStoreError):
    """A key without a passphrase may hand back, but not sign packs for others."""

    code = "unlocked_key"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "A key without a passphrase cannot sign packs for others. Nothing was written. Lock it with a passphrase file first.",
    )


class StoreError(PostilError):
    """The surroundings: disk, folder, another program."""

    code = "store"
    exit_status = 6


class StoreBusyError(StoreError):
    """Another window or command holds this home."""

    code = "store_busy"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Another window or command of Postil is using this home. Nothing was changed. Close it and try again.",
    )


class StoreFullError(StoreError):
    """No room left."""

    code = "store_full"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "The disk is full. What was saved before is safe. Free some space and try again."
    )


class StoreReadOnlyError(StoreError):
    """The folder may not be written."""

    code = "store_read_only"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "Postil may not write to this folder. Your answers are safe. Choose another place."
    )


class StoreDamagedError(StoreError):
    """The store cannot be read as it should."""

    code = "store_damaged"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The file {file} with your answers is damaged. It was left as it is. Copies, where there are any, are in the folder backups.",
    )


class StoreDiskError(StoreError):
    """The disk or the stick does not answer as it should."""

    code = "store_disk"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The disk could not be read or written. What was saved before is safe. Check the disk and try again.",
    )


class NoHomeError(StoreError):
    """There is no home where one was named."""

    code = "no_home"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing of Postil is in {folder} yet. Nothing was changed. Name the right folder, or begin with “postil identity new”.",
    )


class StoreTooNewError(StoreError):
    """A newer program has used this store."""

    code = "store_too_new"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "A newer version of Postil has used this home. Nothing was changed. Open it with that version.",
    )


class NoWindowError(PostilError):
    """The window cannot start on this computer, now; the commands can."""

    code = "no_window"
    exit_status = 6
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The window cannot start: {reason}. Your answers are safe. The commands work without it, try “postil demo --check”.",
    )
    no_display = QT_TRANSLATE_NOOP(
        "errors",
        "The window cannot start: there is no screen here. Your answers are safe. The commands work without it, try “postil demo --check”.",
    )
