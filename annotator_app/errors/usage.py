# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A command was used wrongly, would write over a file, or was stopped."""

from __future__ import annotations

from annotator_app.errors.root import PostilError
from annotator_app.text import QT_TRANSLATE_NOOP


class FileExistsHereError(PostilError):
    """A file of that name stands there already and `--force` was not given."""

    code = "file_exists"
    exit_status = 2
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The file {file} is there already. Nothing was written. Choose another name, or use --force.",
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
