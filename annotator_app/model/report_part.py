# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which part of a bundle a report is made of: what is empty is not asked for, so an empty part is the whole."""

from __future__ import annotations

from dataclasses import dataclass

from annotator_app.model.texts import Texts


@dataclass(frozen=True, kw_only=True)
class ReportPart:
    """Items in one language, one question of them, and what one person said."""

    language: str = ""
    question: str = ""
    contributor: str = ""

    def __bool__(self) -> bool:
        """Whether anything is left out."""
        return bool(self.language or self.question or self.contributor)

    @property
    def names(self) -> tuple[tuple[str, str], ...]:
        """What was asked for, each with its value."""
        asked = (("language", self.language), ("question", self.question), ("contributor", self.contributor))
        return tuple((name, value) for name, value in asked if value)


WHOLE = ReportPart()


@dataclass(frozen=True, kw_only=True)
class Offers:
    """What parts of a report can be made of: languages, questions with their words, contributors."""

    languages: tuple[str, ...] = ()
    questions: tuple[tuple[str, Texts], ...] = ()
    contributors: tuple[str, ...] = ()

    def holds(self, part: ReportPart) -> bool:
        """Tell whether everything that a part asks for is here."""
        return (
            part.language in ("", *self.languages)
            and part.question in ("", *(name for name, _ in self.questions))
            and part.contributor in ("", *self.contributors)
        )
