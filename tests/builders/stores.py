# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Homes with packs in them, filled straight into the store: fast, of any size and family, without keys.

The items are what a proven pack would bring; nothing of packs is needed to make them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator_app import families
from annotator_app.model import strict_json
from annotator_app.model.pack import GuidelinesFile, Task, task_to_json
from annotator_app.model.question import Choice, Option
from annotator_app.store import staging
from annotator_app.store.pack_table import NewPack, PackRow
from annotator_app.workflows.keeping.home import Home, open_home

TEXTS = {
    "en": "The night bus is late again, and nobody at the stop says a word about it. ",
    "ar": "تأخرت الحافلة الليلية مرة أخرى، ولم يقل أحد في الموقف كلمة واحدة عن ذلك. ",
    "hi": "रात की बस फिर देर से आई और ठहराव पर किसी ने इसके बारे में एक शब्द नहीं कहा। ",
    "bn": "রাতের বাস আবার দেরি করেছে, আর স্টপে কেউ এ নিয়ে একটি কথাও বলেনি। ",
    "am": "የሌሊቱ አውቶቡስ እንደገና ዘገየ፤ በማቆሚያው ማንም አንድ ቃል አልተናገረም። ",
    "th": "รถเมล์กลางคืนมาช้าอีกแล้ว และไม่มีใครที่ป้ายพูดอะไรสักคำ ",
    "zh": "夜班公交车又晚点了，车站上没有人说一句话。",
}
OWN_LABELS = ("positive", "negative", "mixed", "neutral")


def text(language: str = "en", length: int = 300, number: int = 0) -> str:
    """Give a text of about `length` code points that differs from item to item."""
    phrase = TEXTS[language]
    return f"{number}. {phrase * (length // len(phrase) + 1)}"[:length]


def task(family: str = "sentiment", language: str = "en", **more: Any) -> Task:
    """Give a task of the family with the questions that stand without being named in a plan."""
    found = families.by_id(family)
    assert found is not None
    questions = tuple(_with_options(own.question) for own in found.own if own.asked)
    named: dict[str, Any] = {
        "family": family,
        "title": {"en": "A sample", "ar": "عينة"},
        "language": language,
        "languages": (language,),
        "questions": questions,
        "guidelines": (GuidelinesFile(language="en", path="data/guidelines/en.md"),),
    }
    return Task(**{**named, **more})


def _with_options(question: Any) -> Any:
    if isinstance(question, Choice) and not question.options and question.options_from is None:
        options = tuple(Option(id=label, text={"en": label}) for label in OWN_LABELS)
        return Choice(**{**vars(question), "options": options})
    return question


def fields(family: str, number: int, language: str = "en", length: int = 300) -> dict[str, Any]:
    """Give the object of an item line that fits the family."""
    block = {"text": text(language, length, number)}
    turn = {"role": "user", **block}
    answers = [
        {"id": f"r-{number * 4 + place:06x}"[:8], "text": text(language, length, place)} for place in range(2)
    ]
    options = [{"id": f"o{place}", "text": text(language, 30, place)} for place in (1, 2, 3)]
    by_family: dict[str, dict[str, Any]] = {
        "closed_question": {"passage": block, "question": {"text": "Why?"}, "options": options},
        "open_question": {"passage": block, "question": {"text": "Why?"}},
        "sentiment": {"text": block},
        "summary": {"source": block},
        "intent": {"text": block},
        "rating": {"prompt": [turn], "responses": answers},
        "comparison": {"prompt": [turn], "responses": answers},
    }
    return {"id": f"item-{number:07d}", "language": language, **by_family[family]}


def rows(items: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, bytes, bytes]]:
    """Give what the store takes of each item."""
    for one in items:
        line = strict_json.write_line(dict(one))
        yield str(one["id"]), hashlib.sha256(line).digest(), line


@dataclass(frozen=True)
class PackOptions:
    """What a synthetic pack may be told to be."""

    family: str = "sentiment"
    language: str = "en"
    length: int = 300
    timing: str = "coarse"
    series: str = "sample"
    revision: int = 1
    task: Mapping[str, Any] = field(default_factory=dict)


def new_pack(items: int, options: PackOptions, pack_id: str | None = None) -> NewPack:
    """Give the row of a synthetic pack; its id depends on what it holds."""
    made = task(options.family, options.language, **options.task)
    seed = strict_json.write([items, options.family, options.language, options.series, options.revision])
    return NewPack(
        pack_id=pack_id or f"sha256:{hashlib.sha256(seed).hexdigest()}",
        items=items,
        project="sample-k3f9",
        project_title="A sample",
        series=options.series,
        revision=options.revision,
        signer="coordinator-01",
        signer_key="ssh-ed25519 AAAA",
        timing=options.timing,
        manifest=b"{}",
        task=strict_json.write(task_to_json(made)),
        files={"data/guidelines/en.md": b"# Read this\n\nChoose what fits.\n"},
    )


def add(home: Home, items: int = 10, options: PackOptions | None = None, **more: Any) -> PackRow:
    """Add a synthetic pack of `items` items to an open home."""
    chosen = options or PackOptions(**more)
    made = (fields(chosen.family, number, chosen.language, chosen.length) for number in range(items))
    return staging.add_pack(home.store, new_pack(items, chosen), rows(made))


def add_items(
    home: Home, items: list[dict[str, Any]], options: PackOptions | None = None, **more: Any
) -> PackRow:
    """Add a pack with exactly these items."""
    return staging.add_pack(home.store, new_pack(len(items), options or PackOptions(**more)), rows(items))


def filled_home(folder: Path, items: int = 10, **more: Any) -> tuple[Home, PackRow]:
    """Open a new home in `folder` with one synthetic pack in it; the caller closes it."""
    home = open_home(folder)
    return home, add(home, items, **more)


def an_answer(session: Any) -> dict[str, Any]:
    """Give values that complete the current item of a session, the first option of everything."""
    given: dict[str, Any] = {}
    for question in session.task.questions:
        value = _value(question, session)
        if question.each == "response":
            value = dict.fromkeys(session.item.response_ids, value)
        if value is not None:
            given[question.id] = value
    return given


def _value(question: Any, session: Any) -> Any:
    kinds = {
        "choice": lambda: session.shown(question.id)[0],
        "scale": lambda: question.max,
        "text": lambda: "Because it was late.",
        "evidence": lambda: None,
        "comparison": lambda: session.item.response_ids[0],
    }
    value = kinds[question.kind]()
    return [value] if getattr(question, "multiple", False) else value
