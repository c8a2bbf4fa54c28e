# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A file is not good: a plan, a source, a pack, a copy of a home, a font. Nothing of it was taken."""

from __future__ import annotations

from annotator_app.errors.root import PostilError
from annotator_app.text import QT_TRANSLATE_NOOP


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


class FontFileError(PostilError):
    """A file was given as a font and cannot be used as one."""

    code = "font_file"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{file} is not a font that can be used here. Nothing was copied. Ask for a file that ends in .ttf, .otf "
        "or .ttc.",
    )
