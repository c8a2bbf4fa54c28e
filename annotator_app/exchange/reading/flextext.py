# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Interlinear texts of FieldWorks (flextext): one row a phrase, with its guid and the language of its text.

What a phrase says about itself (`txt`, `gls`, `lit`, `note`, …) comes by kind and language: `gls.en`. A phrase
without a line of its own gets its words with a space between each, and `joined` says so. `rows` names one text
by its title. Words keep what is said of them, without their morphemes.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

from annotator_app.exchange.reading.ready import Ready
from annotator_app.exchange.reading.rows import Row
from annotator_app.exchange.reading.xml_text import Element, part_named, root_of, whole
from annotator_app.text import QT_TRANSLATE_NOOP

READY = Ready({"id": "id"}, language="language")
MORPHEMES = QT_TRANSLATE_NOOP("sources", "a morpheme")
_WORD_TEXTS = ("txt", "punct")


def read(text: str, path: Path, loss: Counter[str], title: str | None = None) -> list[Row]:
    """Give the rows of a file, or of the text of that title. Raises UnreadableSourceError."""
    texts = list(root_of(text, path, "document", "flextext").children("interlinear-text"))
    titles = [_title(one) for one in texts]
    if title is not None:
        part_named(title, titles, path)
    rows = []
    for one, its_title in zip(texts, titles, strict=True):
        if title is not None and its_title != title:
            continue
        loss[MORPHEMES] += sum(1 for _one in one.all("morph"))
        about = {"title": its_title, "text_id": one.get("guid") or None, "about": _items(one)}
        rows += [
            Row(_phrase(phrase) | about, file=path.stem, path=str(path), line=phrase.line)
            for phrase in one.all("phrase")
        ]
    return rows


def _phrase(phrase: Element) -> dict[str, Any]:
    items = _items(phrase)
    lines = items.get("txt", {})
    language, line = next(iter(lines.items()), (None, None))
    inside = phrase.child("words")
    words = [_word(one) for one in inside.children("word")] if inside else []
    if line is None:
        language = next((one["language"] for one in words if one["kind"] == "txt"), None)
    return {
        "id": phrase.get("guid") or None,
        "text": " ".join(one["text"] for one in words) if line is None else line,
        "joined": line is None,
        "language": language or None,
        **{kind: values for kind, values in items.items() if kind not in ("segnum", "text")},
        "number": next(iter(items.get("segnum", {}).values()), None),
        "speaker": phrase.get("speaker") or None,
        "start_ms": whole(phrase.get("begin-time-offset")),
        "end_ms": whole(phrase.get("end-time-offset")),
        "words": words,
    }


def _word(word: Element) -> dict[str, Any]:
    items = [(one.get("type"), one.get("lang"), one.text()) for one in word.children("item")]
    kind, language, text = next((one for one in items if one[0] in _WORD_TEXTS), ("txt", "", ""))
    said: dict[str, Any] = {"text": text, "kind": kind, "language": language or None}
    for kind, language, text in items:
        if kind not in _WORD_TEXTS:
            said.setdefault(kind, {}).setdefault(language, text)
    return said


def _items(element: Element) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for one in element.children("item"):
        found.setdefault(one.get("type"), {}).setdefault(one.get("lang"), one.text())
    return found


def _title(text: Element) -> str:
    return next(iter(_items(text).get("title", {}).values()), "")
