# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""In which language a report speaks: how marked texts, languages and texts of the plan are said.

Without a translator it speaks English. Names of methods and of sources are English everywhere, as in papers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from annotator_app.model.texts import Texts, shown
from annotator_app.text import NAMED, Filled, Marked, fill, isolated

# "Cannot be computed: " with the colons that languages have.
_HEAD = re.compile("^[^:：፦]+[:：፦]\\s*")
# Letters of scripts from right to left: Hebrew to Arabic Extended, their presentation forms, N’Ko and Adlam.
_TURNS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U0001e900-\U0001e95f]")
_LONGEST = 40
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "ur", "he", "ps", "sd", "ug", "yi", "dv", "ckb"})


@dataclass(frozen=True)
class Words:
    """`language` is that of the report, `data` that of the bundle; `say` translates, `name` names languages.

    `questions` and `values` are the words of the plan for its ids, values by question and id. `files`: every table is
    written as a CSV file along with what is said, so that a file may be named.
    """

    language: str = "en"
    data: str = "en"
    say: Callable[[str], str] = str
    name: Callable[[str], str] = str
    questions: Mapping[str, Texts] = field(default_factory=dict)
    values: Mapping[tuple[str, str], Texts] = field(default_factory=dict)
    files: bool = False

    def __call__(self, sentence: Marked, /, **places: object) -> str:
        """Give a text with its named places filled."""
        return fill(self.say(sentence), {name: self._said(value) for name, value in places.items()})

    def told(self, text: str) -> str:
        """Give a text of a figure: marked and filled ones in the language of the report, others as they are."""
        if isinstance(text, Filled):
            sentence = self.told(text.sentence)
            return fill(sentence, {name: self._filled(name, value) for name, value in text.places.items()})
        return self.say(text) if isinstance(text, Marked) else text

    def reason(self, why: str) -> str:
        """Give why a figure cannot be computed, without saying first that it cannot."""
        return _HEAD.sub("", self.told(why), count=1)

    def text(self, texts: Texts, otherwise: str) -> str:
        """Give a text of the plan in the language of the report, else in another one."""
        return self.told(shown(texts, self.language, self.data)[0]) or otherwise

    def question(self, id_: str) -> str:
        """Give what a question asks, cut where it is long; its id where nothing is known of it."""
        return _short(self.text(self.questions.get(id_, {}), id_))

    def value(self, question: str, value: str) -> str:
        """Give the words of a value; a point of a scale keeps its number before those of its anchor."""
        text = self.text(self.values.get((question, value), {}), "")
        return _short(f"{value}  {text}" if text and value.lstrip("-").isdigit() else text or value)

    def apart(self, text: str) -> str:
        """Give a name or a number so that it keeps its own direction and turns nothing around it.

        From right to left a minus would stand behind its number; in a page from left to right a name may turn words.
        """
        return isolated(text) if text and (self.right_to_left or _TURNS.search(text)) else text

    def named(self, name: str, value: str) -> str:
        """Give a value behind its name and the colon of the language."""
        return fill(self.say(NAMED), {"name": name, "value": value})

    def joined(self, *parts: str) -> str:
        """Give what there is of names one after another, each in its own direction."""
        return " · ".join(self.apart(part) for part in parts if part)

    def _filled(self, name: str, value: object) -> object:
        """Give what stands in a named place; a question is called as the plan does."""
        return (
            self.apart(self.question(value))
            if name == "question" and isinstance(value, str)
            else self._said(value)
        )

    def _said(self, value: object) -> object:
        if isinstance(value, str):
            return self.apart(self.told(value))
        return f"{value:,}" if type(value) is int else value

    @property
    def right_to_left(self) -> bool:
        """Whether the language of the report is written from right to left."""
        return self.language.partition("-")[0].lower() in _RIGHT_TO_LEFT


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


ENGLISH = Words()
