# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Tasks of every family for the catalogue of screens, worded as a bundle would: in English, Arabic and Hindi."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from annotator_app.model.criteria import CRITERIA, FAULTS, ISSUES, SEVERITIES, STRENGTH
from annotator_app.model.pack import GuidelinesFile, Source
from annotator_app.model.question import (
    AtMost,
    Choice,
    Comparison,
    Evidence,
    Goal,
    Is,
    Named,
    Option,
    Scale,
    Text,
)
from annotator_app.model.texts import Texts
from annotator_app.workflows.building.ready_words import worded
from annotator_app.workflows.keeping.home import Home
from tests.builders import stores


def said(en: str, ar: str, hi: str) -> Texts:
    return {"en": en, "ar": ar, "hi": hi}


PLAIN = {"guidelines": ()}
TITLE = said("News comments, part 2", "تعليقات الأخبار، الجزء ٢", "समाचार टिप्पणियाँ, भाग 2")
FEELINGS = tuple(
    Option(id=id_, text=text, help=help_)
    for id_, text, help_ in (
        (
            "negative",
            said("Negative", "سلبي", "नकारात्मक"),
            said("The writer complains, blames or warns", "الكاتب يشتكي أو يلوم أو يحذّر", "लेखक शिकायत करता, दोष देता या चेतावनी देता है"),
        ),
        ("neutral", said("Neutral", "محايد", "तटस्थ"), said("A fact without judgement", "حقيقة بلا حكم", "बिना राय का तथ्य")),
        ("positive", said("Positive", "إيجابي", "सकारात्मक"), said("Praise, thanks or hope", "مدح أو شكر أو أمل", "प्रशंसा, धन्यवाद या आशा")),
        (
            "mixed",
            said("Mixed", "مختلط", "मिश्रित"),
            said("Praise and criticism in the same text", "مدح ونقد في النص نفسه", "एक ही पाठ में प्रशंसा और आलोचना"),
        ),
    )
)  # fmt: skip
FEELING = Choice(id="label", required=True, options=FEELINGS, none=True)
WITH_EXAMPLES = replace(
    FEELING,
    options=tuple(
        replace(one, example=said("The bus came late again", "تأخرت الحافلة مرة أخرى", "बस फिर देर से आई"))
        for one in FEELINGS
    ),
)
SENTIMENT = (
    FEELING,
    Scale(id="strength", max=4, anchors={str(n): said(*words) for n, words in enumerate((
        ("Hardly", "بالكاد", "मुश्किल से"), ("A little", "قليلًا", "थोड़ा"), ("Clearly", "بوضوح", "साफ़"), ("Very", "جدًا", "बहुत"),
    ), 1)}),
    Evidence(id="target", blocks=("text",)),
)  # fmt: skip
SEVERAL = (Choice(id="label", required=True, options=FEELINGS, multiple=True, cannot_judge=True),)
CLOSED = (
    Choice(id="answer", required=True, options_from="item", none=True),
    Evidence(id="evidence", blocks=("passage",)),
)
OPEN = (
    Text(id="answer", required=True, language="item", none=True, goal=Goal(min=5, max=40)),
    Evidence(id="evidence", blocks=("passage",), at_least=1),
)
SUMMARY = (Text(id="summary", required=True, language="item", goal=Goal(min=20, max=60)),)
GIVEN_SUMMARY = (
    *(Scale(id=one.id, text=one.text, help=one.help, required=True, anchors=one.anchors) for one in worded(CRITERIA[:2])),
    Evidence(id="faults", blocks=("summary",), labels=worded(FAULTS), severities=worded(SEVERITIES)),
    Text(id="rewrite", language="item"),
)  # fmt: skip
RATING = (
    *worded(CRITERIA[:4]),
    worded(ISSUES),
    Text(id="feedback", language="item", required=AtMost(question="accuracy", at_most=2)),
)
COMPARISON = (
    Comparison(id="best", required=True),
    worded(STRENGTH),
    Text(id="reason", language="item", required=Is(question="best", is_=("bad",))),
)
RANKING = (Comparison(id="ranking", required=True, form="rank", level="ordinal"),)
_GROUPS = (
    Named(id="card", text=said("Card", "البطاقة", "कार्ड")),
    Named(id="loan", text=said("Loan", "القرض", "ऋण")),
    Named(id="login", text=said("Login", "تسجيل الدخول", "लॉगिन")),
)
_ACTS = (
    ("lost or stolen", "مفقود أو مسروق", "खो गया या चोरी"), ("locked", "مقفل", "बंद"),
    ("new wish", "طلب جديد", "नया अनुरोध"), ("limit too low", "الحد منخفض", "सीमा कम"), ("cost", "التكلفة", "शुल्क"),
)  # fmt: skip


def intents(count: int, *, multiple: bool = False) -> tuple[Choice, ...]:
    """Labels in three groups, each with its definition."""
    options = []
    for number in range(count):
        group = _GROUPS[number * len(_GROUPS) // count]
        act = _ACTS[number % len(_ACTS)]
        name = {
            tag: f"{group.text[tag]} {act[place]} {number + 1}"
            for place, tag in enumerate(("en", "ar", "hi"))
        }
        options.append(
            Option(
                id=f"l{number}", text=name, group=group.id,
                definition=said("The customer says so in plain words.", "يقول العميل ذلك صراحة.", "ग्राहक यह साफ़ शब्दों में कहता है।"),
                not_for=said("a question about fees", "سؤال عن الرسوم", "शुल्क का प्रश्न"),
                example=said("I cannot find it since yesterday", "لا أجدها منذ أمس", "कल से नहीं मिल रहा"),
            )
        )  # fmt: skip
    return (
        Choice(
            id="intent", required=True, options=tuple(options), groups=_GROUPS, multiple=multiple, none=True
        ),
    )


RUDE = Source(
    name="posts", licence="CC BY 4.0", credit="Somebody",
    warning=said("Some texts are rude or hurtful.", "بعض النصوص فظة أو جارحة.", "कुछ पाठ अशिष्ट या चोट पहुँचाने वाले हैं।"),
)  # fmt: skip
GUIDELINES = {"guidelines": (GuidelinesFile(language="en", path="data/guidelines/en.md"),)}


def items(family: str, language: str, count: int, length: int, responses: int = 2) -> list[dict[str, Any]]:
    """Items of a family, with as many responses as told."""
    made = []
    for number in range(count):
        one = stores.fields(family, number, language, length)
        if "responses" in one:
            one["responses"] = [
                {
                    "id": f"r-{number:04x}{place:02x}",
                    "text": stores.text(language, length + 40 * place, place),
                }
                for place in range(responses)
            ]
        made.append(one)
    return made


def given_summaries(language: str, count: int) -> list[dict[str, Any]]:
    return [
        {
            "id": f"item-{number:07d}", "language": language,
            "source": {"text": stores.text(language, 900, number)},
            "summary": {"text": stores.text(language, 200, number)},
        }
        for number in range(count)
    ]  # fmt: skip


def add(
    home: Home, family: str, questions: tuple[Any, ...], language: str, *, count: int = 12, length: int = 320,
    responses: int = 2, own_items: list[dict[str, Any]] | None = None, **task: Any,
) -> str:  # fmt: skip
    """Add a pack of the family to a home and give its id."""
    rows = own_items or items(family, language, count, length, responses)
    options = stores.PackOptions(
        family=family, language=language, series=task.pop("series", family),
        task={"questions": questions, "title": TITLE, **PLAIN, **task},
    )  # fmt: skip
    return stores.add_items(home, rows, options).pack_id
