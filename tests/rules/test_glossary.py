# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The words of the interface are the same in every text of a language: the glossary is whole and is followed."""

from __future__ import annotations

import importlib.util
import sys
import unicodedata
from pathlib import Path
from types import ModuleType

import pytest

from annotator_app import paths
from annotator_app.packs.refusals import SENTENCES
from annotator_app.text import with_end
from tests.rules.tree import ROOT

I18N = ROOT / "i18n"
LANGUAGES = sorted(path.stem.removeprefix("annotator_") for path in I18N.glob("annotator_*.ts"))
# Direction is set by isolates around values and by the blocks; marks by hand turn something else one day.
BIDI = set("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
WRITTEN = sorted(
    [
        *I18N.glob("*.ts"),
        *(paths.resources() / "practice").glob("*.toml"),
        *(paths.resources() / "manual").glob("*/*.md"),
    ]
)


def _glossary() -> ModuleType:
    spec = importlib.util.spec_from_file_location("glossary", ROOT / "packaging" / "glossary.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["glossary"] = module
    spec.loader.exec_module(module)
    return module


GLOSSARY = _glossary()


def test_every_word_is_said_by_one_of_its_forms() -> None:
    wrong = [f"{one.language}\t{one.word}\t{one.source}" for one in GLOSSARY.found()]
    assert wrong == [], "say it so, add a form to the glossary, or name it in glossary_exceptions.tsv"


def test_a_word_said_otherwise_is_found(tmp_path: Path) -> None:
    text = (
        '<TS language="fr"><context><name>A</name><message><source>{a} packs of {pack}</source>'
        "<translation>{a} boîtes de {pack}</translation></message></context></TS>"
    )
    (tmp_path / "annotator_fr.ts").write_text(text, encoding="utf-8")
    (wrong,) = GLOSSARY.found(tmp_path)
    assert (wrong.language, wrong.word) == ("fr", "pack")
    (tmp_path / "annotator_fr.ts").write_text(text.replace("boîtes", "PAQUETS"), encoding="utf-8")
    assert GLOSSARY.found(tmp_path) == []


def test_only_the_last_sentence_of_a_refusal_sends_people_to_the_coordinator() -> None:
    """Whoever merges is the coordinator, and is told another last sentence, in every language."""
    word = next(one for one in GLOSSARY.words() if one.english == "coordinator")
    said = {str(said) for _code, said in SENTENCES.values() if said.endswith("your coordinator.")}
    assert len(said) > 20
    for tag in LANGUAGES:
        texts = dict(GLOSSARY.messages(I18N / f"annotator_{tag}.ts"))
        for source in said & set(texts):
            (text,) = texts[source]
            kept = with_end(text, "")
            assert kept.strip(), (tag, text)
            assert text.startswith(kept.strip()), (tag, text)
            assert word.is_said_in(text.removeprefix(kept.strip()), tag), (tag, text)
            assert not word.is_said_in(kept, tag), (tag, text)


def test_every_word_that_the_texts_hold_has_forms_in_every_language() -> None:
    sources = {source for source, _forms in GLOSSARY.messages(I18N / "annotator_ar.ts")}
    held = [word for word in GLOSSARY.words() if sum(word.stands_in(source) for source in sources) > 3]
    assert len(held) > 15
    missing = [
        (word.english, tag) for word in held for tag in LANGUAGES if tag != "en" and not word.forms.get(tag)
    ]
    assert [one for one in missing if one[0] not in ("home", "stick")] == []


def test_words_stand_once_and_in_order() -> None:
    words = [word.english for word in GLOSSARY.words()]
    assert words == sorted(set(words))


def test_exceptions_are_of_texts_that_are_there() -> None:
    known = {
        (tag, GLOSSARY.one_line(source))
        for tag in LANGUAGES
        for source, _forms in GLOSSARY.messages(I18N / f"annotator_{tag}.ts")
    }
    old = [one for one in GLOSSARY.exceptions() if one[0] in LANGUAGES and (one[0], one[2]) not in known]
    assert old == [], "these texts have gone"


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_direction_marks_by_hand(path: Path) -> None:
    assert BIDI & set(path.read_text(encoding="utf-8")) == set()


def test_digits_in_texts_are_those_of_the_original() -> None:
    """Numbers are put in by the program, in the digits of the person; what a text says itself is 0 to 9."""
    wrong = [
        f"{tag}: {source}"
        for tag in LANGUAGES
        for source, forms in GLOSSARY.messages(I18N / f"annotator_{tag}.ts")
        for form in forms
        if any(sign.isdigit() and not sign.isascii() and unicodedata.digit(sign, -1) >= 0 for sign in form)
    ]
    assert wrong == []
