# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Every failure a person can meet: a stable code, an exit status and one sentence.

A sentence says what happened, what is safe and what to do next. It is English and marked for
translators; named places are filled when it is shown. A class decides tone and exit status, so a new
failure is a new class or a new sentence of an old one, never a new meaning of a number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from annotator_app.text import QT_TRANSLATE_NOOP, fill

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a file, with the place where it stands.

    `code` is that of packs.md section 8 for packs, a short name in lower case for plans and sources.
    `line` counts from 1; `column` is the name of a column.
    """

    code: str
    sentence: str
    params: Mapping[str, object] = field(default_factory=dict)
    severity: Severity = "error"
    file: str | None = None
    line: int | None = None
    column: str | None = None

    @property
    def message(self) -> str:
        """The sentence in English with its places filled."""
        return fill(self.sentence, self.params)


class PostilError(Exception):
    """The root: anything a person can meet and act upon. Everything else is a bug."""

    code: ClassVar[str] = "error"
    exit_status: ClassVar[int] = 1
    sentence: ClassVar[str] = QT_TRANSLATE_NOOP("errors", "Something went wrong. Your answers are safe.")

    def __init__(
        self, said: str | None = None, /, *, problems: Iterable[Problem] = (), **params: object
    ) -> None:
        """Keep the sentence (default: that of the class), its named values and all problems found."""
        self.said = said if said is not None else type(self).sentence
        self.params = params
        self.problems = tuple(problems)
        super().__init__(self.message)

    @property
    def message(self) -> str:
        """The sentence in English with its places filled."""
        return fill(self.said, self.params)


class SourceError(PostilError):
    """The coordinator's plan or source is not good."""

    code = "source"
    exit_status = 3


class PlanError(SourceError):
    """The plan is not good; `problems` lists every place."""

    code = "plan"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The plan {file} cannot be used yet. Nothing was written. Correct the places listed and try again.",
    )


class UnreadableSourceError(SourceError):
    """A source file cannot be read as rows; `problems` lists every place."""

    code = "unreadable_source"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The source {file} cannot be read. Nothing was written. Correct the places listed and try again.",
    )


class PackError(PostilError):
    """The file is not good; nothing of it was taken."""

    code = "pack"
    exit_status = 3


class NotAPackError(PackError):
    """The file is empty, cut off or something else altogether (Z01, Z02)."""

    code = "not_a_pack"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "This file is not a pack, or only a part of one. Nothing was added. Copy it again, or ask for it once more.",
    )


class UnsafePackError(PackError):
    """The file tries something that packs never do (Z03 to Z05, Z07)."""

    code = "unsafe_pack"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "This file does things that packs never do. Nothing was added. Tell the person who sent it."
    )


class TooLargeError(PackError):
    """The file is larger than this program reads (Z08)."""

    code = "too_large"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "This pack is larger than the program reads. Nothing was added. Ask for it in smaller parts.",
    )


class UnsupportedFormatError(PackError):
    """The file was made by another or a newer program (Z06, B07, M02 to M04)."""

    code = "unsupported_format"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "This pack was made by another or a newer program. Nothing was added. A newer version of Postil may open it.",
    )


class UnknownFamilyError(PackError):
    """The file asks a kind of question that this version does not know (D05)."""

    code = "unknown_family"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "This pack asks a kind of question that this version of Postil does not know. Nothing was added. A newer version may open it.",
    )


class DamagedPackError(PackError):
    """The file was damaged or changed on its way (Z09, B, M01, M05, M06, D, J)."""

    code = "damaged_pack"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "This pack was damaged or changed on its way. Nothing was added, and your other packs are not affected. Ask for it again.",
    )


class NotACopyError(PackError):
    """The file is no safety copy of a home, or a damaged one."""

    code = "not_a_copy"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The file {file} is not a safety copy of Postil, or it is damaged. Nothing was changed. Choose another copy.",
    )


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


class AnswerError(PostilError):
    """What was entered does not fit."""

    code = "answer"
    exit_status = 5


class QuestionError(AnswerError):
    """A value that does not fit its question."""

    code = "question"
    sentence = QT_TRANSLATE_NOOP("errors", "The answer does not fit the question.")


class IncompleteError(AnswerError):
    """Something that is asked for is still open."""

    code = "incomplete"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "Some items are still open. Nothing was written. Answer them, or hand back what is done."
    )


class MergeError(PostilError):
    """People must decide."""

    code = "merge"
    exit_status = 5


class ConflictError(MergeError):
    """Two different continuations of one person's work (T07)."""

    code = "conflict"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "There are two different continuations of this person’s work. Both are kept and nothing was chosen. Ask which one holds.",
    )


class WrongPackError(MergeError):
    """A good pack that belongs elsewhere (T01 to T04, X03)."""

    code = "wrong_pack"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "This pack belongs to somebody else or to another bundle. Nothing was added. Ask for the right one.",
    )


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


class FileExistsHereError(PostilError):
    """A file of that name stands there already and `--force` was not given."""

    code = "file_exists"
    exit_status = 2
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The file {file} is there already. Nothing was written. Choose another name, or use --force.",
    )


class FontFileError(PostilError):
    """A file was given as a font and cannot be used as one."""

    code = "font_file"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{file} is not a font that can be used here. Nothing was copied. Ask for a file that ends in .ttf, .otf "
        "or .ttc.",
    )


class UsageError(PostilError):
    """The command was used wrongly."""

    code = "usage"
    exit_status = 2
    sentence = QT_TRANSLATE_NOOP("errors", "This command needs {option}.")


class Cancelled(PostilError):  # noqa: N818 - not an error, but it travels like one
    """The person stopped the work; everything is as it was before."""

    code = "cancelled"
    exit_status = 130
    sentence = QT_TRANSLATE_NOOP("errors", "Stopped. Nothing was changed.")
