# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The language hint: does a text look like the language it should be in? Advice, never a gate.

The fence of quality.md 3.5. The script is checked first, which is free and certain: from 12 letters on, a
text with less than half of them in the scripts of its language is a mismatch, unless half of its words are
(foreign names are long, Han letters are short, and mixed text does not count). Then statistics, and only if
the detector knows the declared language, there are enough letters once addresses, names and quotes of the
source are taken out, the confidence is at least .80, and the language found is not one that looks alike.
A detector that disagrees with the finding takes it back. When unsure it says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from annotator_app.language import script, tables, tags
from annotator_app.language.cleaning import cleaned
from annotator_app.language.detectors import Detector, Guess, Langdetect, Langid, bare
from annotator_app.language.words import word_spans

Verdict = Literal["match", "mismatch", "cannot tell"]

_SCRIPT_LETTERS = 12
_SCRIPT_SHARE = 0.5
CONFIDENCE = 0.80
# Languages that the detectors take for each other. Arabic stands with all its spoken varieties.
_ALIKE: tuple[frozenset[str], ...] = (
    frozenset({"hr", "bs", "sr", "sl"}),
    frozenset({"id", "ms", "jv", "su", "bjn"}),
    frozenset({"nb", "nn", "no", "da", "sv"}),
    frozenset({"cs", "sk"}),
    frozenset({"gl", "pt", "es"}),
    frozenset({"az", "tr", "tk"}),
    frozenset({"mk", "bg"}),
    frozenset({"ru", "uk", "be", "rue"}),
    frozenset({"hi", "mr", "ne", "bho", "mai", "awa", "mag", "hne", "bgc", "raj", "anp", "doi", "kok", "sa"}),
    frozenset(
        {"ar", "ary", "arq", "aeb", "arz", "apc", "acm", "afb", "apd", "ayl", "ayn", "acq", "ars", "mey"}
    ),
    frozenset({"fa", "ur", "prs", "haz"}),
    frozenset({"zh", "yue", "wuu", "ja", "nan", "hak", "gan", "hsn", "lzh"}),
    frozenset({"en", "pcm"}),
    frozenset({"xh", "zu", "ss", "nr", "nd"}),
    frozenset({"ca", "oc"}),
    frozenset({"af", "nl"}),
    frozenset({"de", "gsw", "lb", "nds", "bar"}),
)
# What a detector answers for a text that is in no language.
_NO_LANGUAGE = frozenset({"zxx", "und"})


@dataclass(frozen=True, slots=True)
class Finding:
    """What the hint says. `language` and `script` are what was found, where that is known.

    `by` names who found it (`script`, `py3langid`, `langdetect`), for the record.
    """

    verdict: Verdict
    by: str = ""
    language: str | None = None
    script: str | None = None
    confidence: float = 0.0


_CANNOT_TELL = Finding("cannot tell")


class LanguageHint:
    """The two detectors behind the fence; one object serves a whole program, from any thread."""

    def __init__(self, detectors: Sequence[Detector] | None = None) -> None:
        """Load nothing yet; `detectors` are asked in the order given."""
        self._detectors = tuple(detectors) if detectors is not None else (Langid(), Langdetect())

    def look(self, text: str, declared: str | Iterable[str], source: str = "") -> Finding:
        """Compare `text` with the language or languages (mixed speech) it should be in.

        `source` is what the writer had before them; what was quoted from it does not count.
        """
        wanted = tags.split(declared)
        bare_text = cleaned(text, source)
        share, letters = script.share_in(bare_text, script.likely_of(wanted))
        if not wanted or not letters:
            return _CANNOT_TELL
        if script.likely_of(wanted) and share < _SCRIPT_SHARE:
            mixed = _share_of_words(bare_text, script.likely_of(wanted)) >= _SCRIPT_SHARE
            return _CANNOT_TELL if mixed else self._other_script(bare_text, letters)
        if not all(_usually_in_this_script(tag, bare_text) for tag in wanted):
            # Written in a script of the language that the detectors were not trained on.
            fits = script.likely_of(wanted) and letters >= _SCRIPT_LETTERS
            return Finding("match", "script") if fits else _CANNOT_TELL
        return self._by_statistics(bare_text, letters, wanted)

    def _other_script(self, text: str, letters: int) -> Finding:
        if letters < _SCRIPT_LETTERS:
            return _CANNOT_TELL
        found = script.form_of_text(text)
        guess = (
            self._detectors[0].guess(text)
            if self._detectors and letters >= self._detectors[0].letters
            else None
        )
        named = (
            guess is not None and guess.confidence >= CONFIDENCE and found in script.likely(guess.language)
        )
        return Finding("mismatch", "script", guess.language if guess and named else None, found, 1.0)

    def _by_statistics(self, text: str, letters: int, wanted: tuple[str, ...]) -> Finding:
        """Ask those that know every declared language; all that speak must say the same."""
        answers: list[Finding] = []
        for detector in self._detectors:
            if letters < detector.letters or not all(detector.knows(tag) for tag in wanted):
                continue
            guess = detector.guess(text)
            answers.append(_judged(guess, wanted, detector.name))
        for verdict in ("match", "cannot tell", "mismatch"):
            for answer in answers:
                if answer.verdict == verdict:
                    return answer if verdict != "cannot tell" else _CANNOT_TELL
        return _CANNOT_TELL


# The one of the whole program: its detectors are loaded with the first text that needs them, once for the window, the
# checks of a bundle and the answers of files.
OURS = LanguageHint()


def _judged(guess: Guess | None, wanted: tuple[str, ...], by: str) -> Finding:
    if guess is None or guess.confidence < CONFIDENCE or guess.language in _NO_LANGUAGE:
        return _CANNOT_TELL
    if any(guess.language == bare(tag) for tag in wanted):
        return Finding("match", by, guess.language, None, guess.confidence)
    if any(alike(guess.language, bare(tag)) for tag in wanted):
        return _CANNOT_TELL
    return Finding("mismatch", by, guess.language, None, guess.confidence)


def _share_of_words(text: str, forms: Iterable[str]) -> float:
    """Give the share of words that begin in one of `forms`; a letter of a script without spaces is a word."""
    wanted = {one for form in forms for one in script.unicode_scripts(form)}
    begun = [script.script_of(text[start]) for start, _ in word_spans(text)]
    lettered = [one for one in begun if one is not None]
    return sum(one in wanted for one in lettered) / len(lettered) if lettered else 0.0


def alike(one: str, other: str) -> bool:
    """Tell whether detectors take these two languages for each other."""
    return any(one in group and other in group for group in _ALIKE)


def _usually_in_this_script(tag: str, text: str) -> bool:
    """Tell whether most letters of `text` are in the script that the language is most often written in."""
    language = tables.languages().get(tags.parse(tag).language)
    usual = language.scripts[:1] if language else script.likely(tag)[:1]
    return not usual or script.share_in(text, usual)[0] >= _SCRIPT_SHARE
