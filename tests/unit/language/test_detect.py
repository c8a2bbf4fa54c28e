# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The language hint: silent on right texts, awake to wrong ones, and never sure without reason."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from annotator_app.language.cleaning import cleaned
from annotator_app.language.detect import OURS, Finding, LanguageHint, alike
from annotator_app.language.detectors import Detector, Guess, Langdetect, Langid

ENGLISH = "The bridge was closed for repairs and everyone had to walk the long way around the lake."
# Written for this test.
OWN = {
    "hi": "नदी पर बना पुराना पुल मरम्मत के लिए बंद था, इसलिए सबको लंबा रास्ता लेना पड़ा।",
    "bn": "নদীর উপর পুরনো সেতুটি মেরামতের জন্য বন্ধ ছিল, তাই সবাইকে ঘুরে যেতে হয়েছিল।",
    "ur": "دریا پر بنا پرانا پل مرمت کے لیے بند تھا، اس لیے سب کو لمبا راستہ لینا پڑا۔",
    "ar": "كان الجسر القديم فوق النهر مغلقا للإصلاح، فاضطر الجميع إلى سلوك الطريق الطويل.",
    "fa": "پل قدیمی روی رودخانه برای تعمیر بسته بود و همه مجبور شدند از راه دورتر بروند.",
    "ru": "Старый мост через реку был закрыт на ремонт, и всем пришлось идти в обход.",
    "fr": "Le vieux pont sur la rivière était fermé et tout le monde a dû faire un long détour.",
    "de": "Die alte Brücke über den Fluss war gesperrt, also mussten alle einen weiten Umweg machen.",
    "es": "El viejo puente sobre el río estaba cerrado y todos tuvieron que dar un largo rodeo.",
    "el": "Η παλιά γέφυρα του ποταμού ήταν κλειστή και όλοι έπρεπε να κάνουν τον γύρο.",
}


def right_texts() -> list[tuple[str, str]]:
    rows = Path("tests/data/language/right.tsv").read_text(encoding="utf-8").splitlines()
    return [(row.split("\t")[0], row.split("\t")[2]) for row in rows] + list(OWN.items())


@pytest.fixture(scope="module")
def hint() -> LanguageHint:
    return OURS


def test_no_false_alarm_in_thirty_languages(hint: LanguageHint) -> None:
    texts = right_texts()
    alarms = [(tag, text) for tag, text in texts if hint.look(text, tag).verdict == "mismatch"]
    assert len({tag for tag, _ in texts}) >= 30
    assert alarms == []


@pytest.mark.parametrize(
    "tag", ["hi", "am", "ar", "ur", "bn", "ta", "th", "zh", "ti", "ru", "el", "qaa-Deva"]
)
def test_english_in_place_of_another_script(hint: LanguageHint, tag: str) -> None:
    found = hint.look(ENGLISH, tag)
    assert (found.verdict, found.by, found.language, found.script) == ("mismatch", "script", "en", "Latn")


@pytest.mark.parametrize(
    "tag", ["sw", "ha", "yo", "ig", "fr", "de", "tr", "vi", "id", "et", "qu", "ht", "it", "rw"]
)
def test_english_in_place_of_another_language_in_latin_letters(hint: LanguageHint, tag: str) -> None:
    found = hint.look(ENGLISH, tag)
    assert (found.verdict, found.language) == ("mismatch", "en")


@pytest.mark.parametrize("tag", ["ur", "fa", "ar"])
def test_one_language_of_a_script_for_another(hint: LanguageHint, tag: str) -> None:
    other = "ar" if tag != "ar" else "fa"
    assert hint.look(OWN[other], tag).verdict == "mismatch"


@pytest.mark.parametrize("tag", ["tw", "ts", "ti", "qaa", "x-foo", "mul", "xog"])
def test_silent_where_no_detector_was_trained(hint: LanguageHint, tag: str) -> None:
    text = "ሰላም እንዴት ነህ ዛሬ ጠዋት ደህና ነኝ አመሰግናለሁ" if tag == "ti" else ENGLISH
    assert hint.look(text, tag).verdict == "cannot tell"


@pytest.mark.parametrize(
    "text", ["", "12 + 3", "ok", "!!!", "Nairobi", "https://example.org/long/path/with/words"]
)
def test_silent_on_short_texts(hint: LanguageHint, text: str) -> None:
    for tag in ("hi", "sw", "zh"):
        assert hint.look(text, tag) == Finding("cannot tell")


def test_the_script_speaks_from_twelve_letters_on(hint: LanguageHint) -> None:
    assert hint.look("abcdefghijk", "hi").verdict == "cannot tell"
    assert hint.look("abcdefghijkl", "hi").verdict == "mismatch"
    assert hint.look("यह मेरा नया laptop है और अच्छा", "hi").verdict != "mismatch"


def test_a_text_with_long_foreign_names_is_no_mismatch(hint: LanguageHint) -> None:
    """Words of home-assistant intents (CC BY 4.0) and of XQuAD questions: mixed as people speak."""
    assert hint.look("bedroom lamp را خاموش کن", "fa").verdict == "cannot tell"
    assert hint.look("living room کے تمام light کو کھول دو", "ur").verdict == "cannot tell"
    assert hint.look("Sky Digital是什么时候推出的？", "zh").verdict == "cannot tell"
    assert hint.look("Living Room light off now చెయ్యి", "te").verdict == "mismatch"


def test_an_unusual_script_of_a_language_is_checked_by_script_only(hint: LanguageHint) -> None:
    assert hint.look("salam khouya labas 3lik lyoum mzyan", "ar-Latn") == Finding("match", "script")
    assert hint.look(OWN["ar"], "ar-Latn").verdict == "mismatch"
    assert hint.look("salam khouya labas 3lik lyoum mzyan", "ary").verdict == "match"


def test_mixed_speech_may_be_in_either_language(hint: LanguageHint) -> None:
    assert hint.look(ENGLISH, "sw en").verdict == "match"
    assert hint.look(ENGLISH, "hi, en").verdict == "match"
    assert hint.look(OWN["fr"], "sw en").verdict == "mismatch"


def test_names_and_quotes_of_the_source_do_not_count(hint: LanguageHint) -> None:
    source = f"Grace Wanjiru wrote about it. {ENGLISH}"
    assert hint.look(f"“{ENGLISH}”", "sw", source).verdict == "cannot tell"
    assert hint.look("The bridge was closed for repairs", "hi", source).verdict == "cannot tell"
    assert cleaned("Grace Wanjiru alisema hivyo", source).split() == ["alisema", "hivyo"]
    assert cleaned("He said the bridge was closed for repairs, sadly so", source).split() == [
        "He",
        "said",
        ",",
        "sadly",
        "so",
    ]
    assert cleaned("He said the bridge was red and so on", source).split()[2:5] == ["the", "bridge", "was"]
    assert cleaned("She said “something else altogether”", source).split()[-1] == "altogether”"
    assert cleaned("See www.example.org or a.b@example.org, @you #tag", "").split() == ["See", "or"]


def test_languages_that_look_alike_are_never_a_mismatch(hint: LanguageHint) -> None:
    for one, other in [("id", "ms"), ("hi", "mr"), ("ur", "fa"), ("arq", "ar"), ("pcm", "en"), ("af", "nl")]:
        assert alike(one, other)
    assert not alike("sw", "en")
    assert hint.look(OWN["es"], "pt").verdict != "mismatch"


class Fixed(Detector):
    """Always says the same."""

    def __init__(self, name: str, letters: int, guess: Guess | None, known: Sequence[str] = ("sw",)) -> None:
        super().__init__()
        self.name, self.letters, self._said, self._known = name, letters, guess, known

    def _codes(self) -> list[str]:
        return list(self._known)

    def _guess(self, text: str) -> Guess | None:
        return self._said


SURE = Guess("en", 0.99)


def verdict(*detectors: Detector, text: str = ENGLISH, tag: str = "sw") -> str:
    return LanguageHint(detectors).look(text, tag).verdict


def test_the_fence() -> None:
    assert verdict(Fixed("a", 20, SURE)) == "mismatch"
    assert verdict(Fixed("a", 20, Guess("en", 0.79))) == "cannot tell"
    assert verdict(Fixed("a", 20, SURE, known=("fr",))) == "cannot tell"
    assert verdict(Fixed("a", 20, None)) == "cannot tell"
    assert verdict(Fixed("a", 20, Guess("zxx", 0.99))) == "cannot tell"
    assert verdict(Fixed("a", 20, SURE), text="a" * 19) == "cannot tell"
    assert verdict(Fixed("a", 20, SURE), text="a" * 20) == "mismatch"
    assert verdict(Fixed("a", 20, SURE), Fixed("b", 40, Guess("sw", 0.9))) == "match"
    assert verdict(Fixed("a", 20, SURE), Fixed("b", 40, Guess("sw", 0.5))) == "cannot tell"
    assert verdict(Fixed("a", 20, SURE), Fixed("b", 40, SURE)) == "mismatch"
    assert verdict(Fixed("a", 20, SURE), Fixed("b", 40, Guess("sw", 0.9)), text="a" * 39) == "mismatch"
    assert verdict() == "cannot tell"


def test_the_same_answer_each_time_and_from_any_thread(hint: LanguageHint) -> None:
    texts = [text for _, text in right_texts()][:40]
    first = [(Langid().guess(texts[0]), Langdetect().guess(text)) for text in texts[:2]]
    assert first == [(Langid().guess(texts[0]), Langdetect().guess(text)) for text in texts[:2]]
    alone = [hint.look(text, "de") for text in texts]
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(lambda text: hint.look(text, "de"), texts))
    assert together == alone


def test_langdetect_has_no_guess_without_letters() -> None:
    assert Langdetect().guess("12 34") is None


def test_codes_of_a_language_are_one() -> None:
    assert Langid().knows("hau")
    assert Langid().knows("swa")
    assert Langdetect().knows("zh-hk")
    assert not Langdetect().knows("ha")
