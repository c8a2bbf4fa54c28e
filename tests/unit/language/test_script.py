# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Scripts of texts and of languages."""

from __future__ import annotations

import json

import pytest

from annotator_app import paths
from annotator_app.language import script, tables, tags

USUAL = {
    "hi": "Deva", "mr": "Deva", "am": "Ethi", "ti": "Ethi", "tir": "Ethi", "zh": "Hans", "zh-CN": "Hans",
    "zh-TW": "Hant", "zh-hk": "Hant", "zh-Hant": "Hant", "yue": "Hant", "ja": "Jpan", "ko": "Kore", "ar": "Arab",
    "arq": "Arab", "ary": "Arab", "ar-Latn": "Latn", "ur": "Aran", "ks": "Aran", "pnb": "Aran", "pa": "Guru",
    "pa-PK": "Aran", "pa-Arab": "Aran", "ur-Arab": "Aran", "fa": "Arab", "ps": "Arab", "sd": "Arab", "ug": "Arab",
    "ckb": "Arab", "he": "Hebr", "iw": "Hebr", "sr": "Cyrl", "sr-Latn": "Latn", "sr-ME": "Latn", "qu": "Latn",
    "ht": "Latn", "tso": "Latn", "ts": "Latn", "twi": "Latn", "tw": "Latn", "orm": "Latn", "om": "Latn",
    "yor": "Latn", "pcm": "Latn", "kin": "Latn", "swa": "Latn", "hau": "Latn", "ibo": "Latn", "por": "Latn",
    "bn": "Beng", "ta": "Taml", "te": "Telu", "kn": "Knda", "ml": "Mlym", "si": "Sinh", "or": "Orya", "gu": "Gujr",
    "th": "Thai", "lo": "Laoo", "km": "Khmr", "my": "Mymr", "bo": "Tibt", "dz": "Tibt", "ka": "Geor", "hy": "Armn",
    "zgh": "Tfng", "nqo": "Nkoo", "sat": "Olck", "mni": "Beng", "mni-Mtei": "Mtei", "ff-Adlm": "Adlm", "el": "Grek",
    "mn": "Cyrl", "ne": "Deva", "eu": "Latn", "de-CH": "Latn", "et": "Latn", "id": "Latn", "vi": "Latn", "tr": "Latn",
}  # fmt: skip


@pytest.mark.parametrize(("tag", "form"), USUAL.items())
def test_first_form_of_a_language(tag: str, form: str) -> None:
    assert script.likely(tag)[0] == form


@pytest.mark.parametrize(
    "tag", ["", "x-foo", "qaa", "qaa-x-sarna", "und", "mul", "zxx", "xyz", "12", "i-klingon"]
)
def test_no_opinion_on_private_and_unknown_tags(tag: str) -> None:
    assert script.likely(tag) == ()


def test_a_private_language_with_a_script_has_that_script() -> None:
    assert script.likely("qaa-Deva-x-hill") == ("Deva",)


def test_tags_are_taken_apart_whatever_their_spelling() -> None:
    assert tags.parse("ZH_hant_tw") == tags.Tag("zh", "Hant", "TW")
    assert tags.parse("zh-yue-HK") == tags.Tag("yue", "", "HK")
    assert str(tags.parse("es-419-x-Norte")) == "es-419-x-norte"


def test_mixed_speech_takes_the_scripts_of_all_its_languages() -> None:
    assert script.likely_of("hi, en") == ("Deva", "Latn")
    assert script.likely_of(["ary", "fr"]) == ("Arab", "Latn")
    assert script.likely_of("hi qaa") == (), "one language without opinion leaves all open"
    assert tags.split("hi,en  hi") == ("hi", "en")


def test_every_form_of_the_tokens_is_a_known_script() -> None:
    tokens = json.loads((paths.resources() / "tokens.json").read_text(encoding="utf-8"))
    known = tables.scripts()
    for form in tokens["script"]:
        assert all(one in known for one in script.unicode_scripts(form)), form


def test_every_script_of_the_language_table_is_known() -> None:
    known = tables.scripts()
    for language in tables.languages().values():
        for form in language.scripts:
            assert all(one in known for one in script.unicode_scripts(form)), (language.tag, form)


def test_the_language_table_is_large_sorted_and_without_double_codes() -> None:
    lines = (paths.resources() / "languages.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    tags_of_rows = [row[0] for row in rows]
    codes = [code for row in rows for code in (row[0], *row[1].split())]
    assert len(rows) >= 200
    assert tags_of_rows == sorted(tags_of_rows)
    assert len(codes) == len(set(codes))
    assert all(len(row) == 5 and row[2] and row[3] for row in rows)


def test_only_letters_count() -> None:
    assert script.letter_counts("नमस्ते, 123 !?").keys() == {"Deva"}
    assert script.letter_counts("12.5 … !!") == {}
    assert script.letter_counts("abcд") == {"Latn": 3, "Cyrl": 1}
    assert script.letter_counts("e\u0301\u0323a") == {"Latn": 2}


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("语言是桥梁", "Hans"), ("言葉は人と", "Jpan"), ("漢字 한국어", "Hang"), ("ㄅㄆㄇ國", "Bopo"), ("مرحبا", "Arab"),
        ("ᏣᎳᎩ", "Cher"), ("𞤀𞤁", "Adlm"), ("ސލް", "Thaa"),
    ],
)  # fmt: skip
def test_form_of_a_bare_text(text: str, form: str) -> None:
    expected = {"Hang": "Kore", "Bopo": "Hant"}.get(form, form)
    assert script.form_of_text(text) == expected


def test_what_is_shown_follows_the_language_as_far_as_the_letters_allow() -> None:
    assert script.to_show("ja", "言葉") == "Jpan"
    assert script.to_show("zh-TW", "語言") == "Hant"
    assert script.to_show("ur", "یہ") == "Aran"
    assert script.to_show("hi", "plain English words") == "Latn"
    assert script.to_show("hi en", "plain English words") == "Latn"
    assert script.to_show("ary", "salam khouya") == "Latn"
    assert script.to_show("am", "1234") == "Ethi"
    assert script.to_show(None, "") == "Latn"
    assert script.to_show("qaa", "שלום") == "Hebr"


def test_shares_of_two_scripts() -> None:
    share, letters = script.share_in("abcd देव", ("Deva",))
    assert (share, letters) == (2 / 6, 6)
    assert script.share_in("", ("Deva",)) == (0.0, 0)


def test_a_plane_without_letters_has_no_script() -> None:
    assert script.script_of("1") is None
    assert script.script_of("\U0010ffff") is None
    assert script.script_of("\U00031350") == "Hani", "letters that are newer than this Python count too"
