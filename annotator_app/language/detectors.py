# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The two statistical detectors behind one small door, loaded when first asked.

Both give a guess with a confidence; neither is believed outside the fence of `detect.py`. langdetect is
seeded and its profiles are read in the order of their names, so that the same text has the same answer on
every computer and every day. Each costs 80 to 140 MB and about a second, so nothing here is imported
before a text was written.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import Any

from annotator_app.language import tables, tags

_SEED = 0


@dataclass(frozen=True, slots=True)
class Guess:
    """A language (tag of the table of languages) and how sure the detector says it is, 0 to 1."""

    language: str
    confidence: float


class Detector(ABC):
    """One detector; safe to be asked from several threads."""

    name: str
    # From so many letters on it is believed (quality.md 3.5).
    letters: int

    def __init__(self) -> None:
        """Load nothing yet."""
        self._lock = Lock()

    def knows(self, tag: str) -> bool:
        """Tell whether the detector has been trained on the language of `tag`."""
        with self._lock:
            return bare(tag) in self._languages

    def guess(self, text: str) -> Guess | None:
        """Give the most likely language of `text`; None when the text has nothing to go by."""
        with self._lock:
            return self._guess(text)

    @cached_property
    def _languages(self) -> frozenset[str]:
        return frozenset(bare(code) for code in self._codes())

    @abstractmethod
    def _codes(self) -> list[str]:
        """Give the codes of the languages, as the detector writes them."""

    @abstractmethod
    def _guess(self, text: str) -> Guess | None:
        """Give the guess; called by one thread at a time."""


class Langid(Detector):
    """py3langid; its loading call changed in 0.4 and is pinned to that."""

    name = "py3langid"
    letters = 20

    @cached_property
    def _model(self) -> Any:
        from py3langid.langid import MODEL_FILE, LanguageIdentifier

        return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)

    def _codes(self) -> list[str]:
        return list(self._model.labels)

    def _guess(self, text: str) -> Guess | None:
        language, confidence = self._model.classify(text)
        return Guess(bare(language), float(confidence))


class Langdetect(Detector):
    """langdetect, seeded."""

    name = "langdetect"
    letters = 40

    @cached_property
    def _profiles(self) -> list[Path]:
        from langdetect.detector_factory import PROFILES_DIRECTORY

        return sorted(path for path in Path(PROFILES_DIRECTORY).iterdir() if not path.suffix)

    @cached_property
    def _factory(self) -> Any:
        from langdetect.detector_factory import DetectorFactory

        factory = DetectorFactory()
        factory.set_seed(_SEED)
        factory.load_json_profile([path.read_text(encoding="utf-8") for path in self._profiles])
        return factory

    def _codes(self) -> list[str]:
        # The names of the files say it without the memory that reading them costs.
        return [path.name for path in self._profiles]

    def _guess(self, text: str) -> Guess | None:
        from langdetect.lang_detect_exception import LangDetectException

        detector = self._factory.create()
        detector.append(text)
        try:
            best = detector.get_probabilities()
        except LangDetectException:
            # Raised for a text without letters that it knows.
            return None
        return Guess(bare(best[0].lang), float(best[0].prob)) if best else None


def bare(tag: str) -> str:
    """Give the language of `tag` by its one code in the table of languages (`hau` is `ha`, `zh-cn` is `zh`)."""
    code = tags.parse(tag).language
    language = tables.languages().get(code)
    return language.tag if language else code
