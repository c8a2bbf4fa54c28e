# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""From the practice texts of one language (in `resources/practice/`) to plans that can be built.

The texts are all that differs between languages; what is asked, in which order, and the ids stand here.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from annotator_app import paths
from annotator_app.language import script
from annotator_app.model.practice import PROJECT

# From the shortest way of answering to the longest.
FAMILIES: Final = (
    "sentiment", "closed_question", "intent", "open_question", "summary", "rating", "comparison",
)  # fmt: skip
SOURCE_LANGUAGE: Final = "en"
FEELINGS: Final = ("positive", "neutral", "negative", "mixed")
WISHES: Final = ("weather", "alarm", "music", "route", "message", "order")
CRITERIA: Final = ("accuracy", "completeness")
_ROWS: Final = "items.jsonl"
_GUIDELINES: Final = "guidelines.md"
_FIELDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "sentiment": {"text": "text"},
    "closed_question": {"passage": "passage", "question": "question", "options": "options"},
    "intent": {"text": "text"},
    "open_question": {"passage": "passage", "question": "question"},
    "summary": {"source": "source"},
    "rating": {"prompt": "prompt", "responses": ["response"]},
    "comparison": {"prompt": "prompt", "responses": "responses"},
}

Texts = Mapping[str, Any]


def languages() -> tuple[str, ...]:
    """Give the languages that have practice texts."""
    return tuple(sorted(path.stem for path in _folder().glob("*.toml")))


def language_for(interface: str) -> str:
    """Give the language in which somebody with this interface practises: the same, else English."""
    return interface if interface in languages() else SOURCE_LANGUAGE


def texts_of(language: str) -> Texts:
    """Give the practice texts of a language."""
    return tomllib.loads((_folder() / f"{language}.toml").read_text(encoding="utf-8"))


def series_of(language: str, family: str, turn: int = 1) -> str:
    """Give the name of a practice pack; names sort in the order of practising."""
    again = f".{turn}" if turn > 1 else ""
    return f"practice-{language.lower()}{again}-{FAMILIES.index(family) + 1}-{family}"


def write_plans(language: str, folder: Path, turn: int = 1) -> Iterator[Path]:
    """Write a plan for each family into `folder`, with its items and guidelines, and give their paths."""
    texts = texts_of(language)
    for family in FAMILIES:
        place = folder / family
        place.mkdir(parents=True)
        said = texts[family]
        rows = ({"id": f"{family}-{number}", **item} for number, item in enumerate(said["item"], start=1))
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (place / _ROWS).write_text(lines, encoding="utf-8")
        (place / _GUIDELINES).write_text(said["guidelines"].strip() + "\n", encoding="utf-8")
        plan = place / "plan.toml"
        plan.write_text(_plan(language, family, said, turn), encoding="utf-8")
        yield plan


def _plan(language: str, family: str, said: Texts, turn: int) -> str:
    bundle = {
        "name": series_of(language, family, turn),
        "project": PROJECT,
        "title": {language: said["title"]},
        "family": family,
        "language": language,
        "seed": PROJECT,
        "timing": "none",
    }
    source = {"path": _ROWS, "licence": "CC0 1.0", "origin": "Postil", "credit": "The Postil authors"}
    fields = {"id": "id", **_FIELDS[family]}
    parts = [_table("[bundle]", bundle), _table("[[source]]", source), _table("[fields]", fields)]
    parts += [_table("[[question]]", question) for question in _questions(language, family, said)]
    parts += [_table("[guidelines]", {language: _GUIDELINES})]
    parts += [_table("[plan]", {"order": "given", "responses_order": "given"})]
    return "\n".join(parts)


def _questions(language: str, family: str, said: Texts) -> Iterator[dict[str, Any]]:
    if family == "sentiment":
        yield {"id": "label", "option": [_option(language, name, said[name], "help") for name in FEELINGS]}
    elif family == "closed_question":
        yield {"id": "answer", "none": True}
    elif family == "intent":
        options = [_option(language, name, said[name], "definition") for name in WISHES]
        yield {"id": "intent", "none": True, "option": options}
    elif family == "summary":
        yield {"id": "summary", "goal": _goal(said["item"][0]["source"])}
    elif family == "rating":
        yield from (_criterion(language, name, said[name]) for name in CRITERIA)
    elif family == "comparison":
        yield {"id": "best", "equal": True}


def _option(language: str, name: str, words: list[str], second: str) -> dict[str, Any]:
    text, more = words
    return {"id": name, "text": {language: text}, second: {language: more}}


def _criterion(language: str, name: str, said: Texts) -> dict[str, Any]:
    points = enumerate(said["points"], start=1)
    return {
        "id": name,
        "text": {language: said["name"]},
        "help": {language: said["help"]},
        "anchor": [{"point": point, "text": {language: words}} for point, words in points],
    }


def _goal(source: str) -> dict[str, Any]:
    """Words where they are written apart, else characters."""
    if next(iter(script.letter_counts(source)), "") in script.WITHOUT_SPACES:
        return {"unit": "characters", "min": 10, "max": 80}
    return {"unit": "words", "min": 5, "max": 30}


def _table(head: str, values: Mapping[str, Any]) -> str:
    return "\n".join([head, *(f"{json.dumps(key)} = {_toml(value)}" for key, value in values.items()), ""])


def _toml(value: Any) -> str:
    """Write a value as TOML, whose strings, numbers and arrays are those of JSON."""
    if isinstance(value, dict):
        inner = ", ".join(f"{json.dumps(key)} = {_toml(one)}" for key, one in value.items())
        return f"{{ {inner} }}"
    if isinstance(value, list):
        return f"[{', '.join(_toml(one) for one in value)}]"
    return json.dumps(value, ensure_ascii=False)


def _folder() -> Path:
    return paths.resources() / "practice"
