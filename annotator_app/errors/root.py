# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What every failure is: a code, an exit status and a sentence; and one thing that is wrong with a file."""

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
