# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""People must go on first: an answer does not fit or is open, or two versions of somebody's work part."""

from __future__ import annotations

from annotator_app.errors.root import PostilError
from annotator_app.text import QT_TRANSLATE_NOOP


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
