# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Why something is left out, where several formats say the same; what one format alone leaves out stands with it."""

from __future__ import annotations

from typing import Final

from annotator_app.text import QT_TRANSLATE_NOOP

NO_ANSWER: Final = QT_TRANSLATE_NOOP("losses", "the answer is that there is none")
DIVIDED: Final = QT_TRANSLATE_NOOP("losses", "people disagree evenly")
RANKING: Final = QT_TRANSLATE_NOOP("losses", "a ranking")
NO_SINGLE_TEXT: Final = QT_TRANSLATE_NOOP("losses", "an item without a single text")
OTHER_BLOCK: Final = QT_TRANSLATE_NOOP("losses", "a mark outside the text of the record")
SEVERITY: Final = QT_TRANSLATE_NOOP("losses", "how severe a mark is")
NO_MARK: Final = QT_TRANSLATE_NOOP("losses", "an answer that is no mark")
OTHER_QUESTION: Final = QT_TRANSLATE_NOOP("losses", "an answer to another question")
NO_SCALE: Final = QT_TRANSLATE_NOOP("losses", "no question with a scale")
NO_SCORE: Final = QT_TRANSLATE_NOOP("losses", "an answer that is no score")
NOTHING_TO_CHOOSE: Final = QT_TRANSLATE_NOOP("losses", "no responses to choose between")
NO_SCORED_RESPONSES: Final = QT_TRANSLATE_NOOP("losses", "no scored responses")
NOBODY_SCORED: Final = QT_TRANSLATE_NOOP("losses", "nobody scored the response")
ALL_BAD: Final = QT_TRANSLATE_NOOP("losses", "all bad")
EMPTY_RESPONSE: Final = QT_TRANSLATE_NOOP("losses", "the response has no text")
