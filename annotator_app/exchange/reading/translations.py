# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Translation memories (TMX) and XLIFF 1.2 and 2: one row a segment with its source and one target.

Ids are those of the files; languages those that stand at the text, else at the file. Inline marks around text
go and the text stays; what an inline element holds for a program (tags, placeholders) is left out, and `codes`
counts how many were. Suggested translations beside a segment are not read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator_app.exchange.reading.ready import Ready
from annotator_app.exchange.reading.rows import Row
from annotator_app.exchange.reading.xml_text import LANG, Element, part_named, root_of
from annotator_app.text import QT_TRANSLATE_NOOP

TMX_READY = Ready({"id": "id"})
CODES = QT_TRANSLATE_NOOP("sources", "a code inside a text")
SUGGESTED = QT_TRANSLATE_NOOP("sources", "a suggested translation")
XLIFF_READY = Ready({"id": ["_file", "id"]})

# What stands inside these is code of the translated file, not text.
_CODES = frozenset(("bpt", "ept", "ph", "it", "ut", "x", "bx", "ex", "sc", "ec", "cp", "sm", "em"))


def read_tmx(text: str, path: Path, loss: Counter[str], _part: str | None = None) -> list[Row]:
    """Give a row for each unit and target language. Raises UnreadableSourceError."""
    root = root_of(text, path, "tmx", "tmx")
    header, body = root.child("header"), root.child("body")
    source_language = header.get("srclang") if header else ""
    rows: list[Row] = []
    for unit in body.children("tu") if body else ():
        found = _of_unit(unit, unit.get("srclang") or source_language)
        rows += [Row(own, file=path.stem, path=str(path), line=unit.line) for own in found]
    loss[CODES] += sum(row.own["codes"] for row in rows)
    return rows


def read_xliff(text: str, path: Path, loss: Counter[str], original: str | None = None) -> list[Row]:
    """Give a row for each segment, or for those of the file of that name inside. Raises UnreadableSourceError."""
    root = root_of(text, path, "xliff", "xliff")
    files = list(root.children("file"))
    names = [one.get("original") or one.get("id") for one in files]
    if original is not None:
        part_named(original, names, path)
    rows = []
    for number, (file, name) in enumerate(zip(files, names, strict=True), start=1):
        if original is not None and name != original:
            continue
        # An id is unique inside its file, and one document may hold several.
        before = f"{number}-" if len(files) > 1 else ""
        source = file.get("source-language") or root.get("srcLang")
        target = file.get("target-language") or root.get("trgLang")
        for line, own in _segments(file, source, target):
            named = {**own, "id": f"{before}{own['id']}" if own["id"] else None, "original": name or None}
            rows.append(Row(named, file=path.stem, path=str(path), line=line))
    loss[CODES] += sum(row.own["codes"] for row in rows)
    loss[SUGGESTED] += sum(1 for name in ("alt-trans", "match") for _one in root.all(name))
    return rows


def _of_unit(unit: Element, source_language: str) -> Iterator[dict[str, Any]]:
    texts = [(one.get(LANG) or one.get("lang"), one.child("seg")) for one in unit.children("tuv")]
    found = [(language, seg) for language, seg in texts if seg is not None]
    sources = [one for one in found if _same(one[0], source_language)] or found
    if not sources:
        return
    first = sources[0]
    others = [one for one in found if one is not first]
    targets: list[tuple[str, Element | None]] = [*others] or [("", None)]
    about = {
        "notes": [one.text() for one in unit.children("note")],
        "props": {one.get("type"): one.text() for one in unit.children("prop")},
    }
    id_ = unit.get("tuid")
    for language, target in targets:
        name = f"{id_}-{language}" if id_ and len(targets) > 1 else id_
        yield {"id": name or None, **_pair(first[1], first[0], target, language), **about}


def _same(language: str, wanted: str) -> bool:
    return language.lower().replace("_", "-") == wanted.lower().replace("_", "-")


def _segments(file: Element, source: str, target: str) -> Iterator[tuple[int, dict[str, Any]]]:
    for unit in file.all("trans-unit"):
        yield from ((unit.line, own) for own in _of_trans_unit(unit, source, target))
    for unit in file.all("unit"):
        notes = unit.child("notes")
        about = {
            "unit": unit.get("id") or None,
            "name": unit.get("name") or None,
            "notes": [one.text() for one in notes.children("note")] if notes else [],
        }
        segments = list(unit.children("segment"))
        for number, one in enumerate(segments, start=1):
            part = one.get("id") or str(number)
            name = f"{unit.get('id')}-{part}" if len(segments) > 1 else unit.get("id")
            pair = _pair(one.child("source"), source, one.child("target"), target)
            state = one.get("subState") or one.get("state") or None
            yield one.line, {"id": name or None, **about, "segment": part, "state": state, **pair}


def _of_trans_unit(unit: Element, source: str, target: str) -> Iterator[dict[str, Any]]:
    about = {
        "unit": unit.get("id") or None,
        "name": unit.get("resname") or None,
        "notes": [one.text() for one in unit.children("note")],
    }
    translated = unit.child("target")
    about["state"] = (translated.get("state") if translated else "") or unit.get("approved") or None
    cut = unit.child("seg-source")
    parts = list(_marked(cut)) if cut else []
    theirs = {one.get("mid"): one for one in _marked(translated)} if translated else {}
    for one in parts:
        name = f"{unit.get('id')}-{one.get('mid')}" if unit.get("id") else None
        pair = _pair(one, source, theirs.get(one.get("mid")), target)
        yield {"id": name, **about, "segment": one.get("mid"), **pair}
    if not parts:
        pair = _pair(unit.child("source"), source, translated, target)
        yield {"id": unit.get("id") or None, **about, "segment": None, **pair}


def _marked(element: Element) -> Iterator[Element]:
    return (one for one in element.all("mrk") if one.get("mtype") == "seg")


def _pair(
    source: Element | None, source_language: str | None, target: Element | None, target_language: str | None
) -> dict[str, Any]:
    return {
        "source": source.text(_CODES) if source else None,
        "source_language": (source.get(LANG) if source else "") or source_language or None,
        "target": target.text(_CODES) if target else None,
        "target_language": ((target.get(LANG) if target else "") or target_language or None)
        if target
        else None,
        "codes": sum(_codes(one) for one in (source, target) if one is not None),
    }


def _codes(element: Element) -> int:
    inside = (part for part in element.parts if isinstance(part, Element))
    return sum(1 if part.name in _CODES else _codes(part) for part in inside)
