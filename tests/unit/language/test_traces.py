# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Traces of persons, models and lost letters: found in every script, and not where there are none."""

from __future__ import annotations

import pytest

from annotator_app.language.traces import model_named, personal, unreadable


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Kọ̀'wé ránṣẹ́ sí ìjọba; public.affairs@lagos.example.org lónìí", ["email"]),
        ("Booking: +258 843266781 em Maputo", ["phone"]),
        ("फ़ोन ०९८ ७६५ ४३२ १०", ["phone"]),
        ("call (555) 123-4567 today", ["phone"]),
        ("My number is +49 170 1234567.", ["phone"]),
        ("+49 170 1234567, ask for Ana", ["phone"]),
        ("worth +49 170 123 456.78 in all", []),
        ("4111 1111 1111 1111", ["card"]),
        ("٤١١١ ١١١١ ١١١١ ١١١١", ["card"]),
        ("auf DE89 3704 0044 0532 0130 00 überweisen", ["account"]),
        ("log in at 10.0.0.1 first", ["address"]),
        # None of these is a person's.
        ("4111 1111 1111 1112 and 1234567890123", []),
        ("DE89 3704 0044 0532 0130 01", []),
        ("1,000,000,000 people, 2019-2020, 12 March 2020 14:30", []),
        ("ISBN 978-3-16-148410-0", []),
        ("version 1.2.3.4.5 and 300.1.2.3", []),
        ("@user @user ♥♡ k1000", []),
    ],
)
def test_personal_data(text: str, kinds: list[str]) -> None:
    assert list(personal(text)) == kinds


def test_names_of_models() -> None:
    assert model_named("As ChatGPT, I cannot do that.") == "ChatGPT"
    assert model_named("je suis qwen2-7b-instruct, un modèle", ["Qwen2-7B-Instruct"]) == "Qwen2-7B-Instruct"
    assert model_named("The Bard of Avon, Claude Monet, a falcon and Gemini the twins", ["A", "B"]) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Je suis Mistral 7B", "Mistral 7B"),
        ("I run mistral-7b here", "mistral-7b"),
        ("Ich bin Gemini von Google", "Gemini von Google"),
        ("Google's Gemini says so", "Google's Gemini"),
        ("I am Llama-3 chat.", "Llama-3"),
        ("Written by Claude 3 for you", "Claude 3"),
        ("Falcon 40B", "Falcon 40B"),
        ("我是通义千问", "通义千问"),
        ("我是ChatGPT，很高兴", "ChatGPT"),
        ("저는 ChatGPT입니다", "ChatGPT"),
        ("저는 LLaMA입니다", "LLaMA"),
        ("我是Mistral 7B。", "Mistral 7B"),
        ("Я ЧатГПТ", "ЧатГПТ"),
        ("أنا شات جي بي تي", "شات جي بي تي"),
        ("I am LLaMA, a model", "LLaMA"),
        # Nothing of a model.
        ("¿Cómo se llama? La llama 2 veces; Llamas", None),
        ("Gemini stands far above the roof of the house of Google, in a mistral of 7 Beaufort", None),
        ("Claude a 3 ans; Falcon 9 flew, Gemini 8 too", None),
        ("Claude 21, rue du Bac", None),
        ("the OpenAIs of this world, reOpenAI", None),
    ],
)
def test_names_with_another_sense_or_script_are_known_by_what_stands_beside_them(
    text: str, name: str | None
) -> None:
    assert model_named(text) == name


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Ø§Ù„Ø³Ù„Ø§Ù…", True),
        ("Itâ€™s fine", True),
        ("ÐŸÑ€Ð¸Ð²ÐµÑ‚", True),
        ("à¤…à¤šà¥", True),
        ("a \ufffd b", True),
        ("Ã©tÃ©", True),
        ("السلام عليكم", False),
        ("«ORGANIZAÇÃO», à la carte, São Tomé, Ñandú, Ørsted", False),
        ("🫠🏽\u200d♀️ 𞤀 ߊ", False),
    ],
)
def test_letters_that_got_lost(text: str, lost: bool) -> None:
    assert unreadable(text) is lost
