# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""ELAN files (EAF): one row an annotation, of time-aligned and of reference tiers, with their own ids.

A reference annotation has the times of the one it stands on; `children` holds what stands on an annotation
directly, by tier. Languages are those that annotation or tier name; the locale of a tier is how somebody typed
and says nothing of the language. `rows` names one tier. Media and other outside references are not followed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator_app.exchange.reading.ready import Ready
from annotator_app.exchange.reading.rows import Row
from annotator_app.exchange.reading.xml_text import Element, part_named, root_of, whole
from annotator_app.text import QT_TRANSLATE_NOOP

READY = Ready({"id": ["_file", "id"]}, language="language")
MEDIA = QT_TRANSLATE_NOOP("sources", "a recording, which stays where it is")
MOST_LEVELS = 20
_KINDS = ("ALIGNABLE_ANNOTATION", "REF_ANNOTATION")


@dataclass(frozen=True, slots=True)
class _Annotation:
    """An annotation and the tier it stands in."""

    element: Element
    tier: Element
    text: str


def read(text: str, path: Path, loss: Counter[str], tier: str | None = None) -> list[Row]:
    """Give the rows of a file, or of one tier. Raises UnreadableSourceError."""
    root = root_of(text, path, "ANNOTATION_DOCUMENT", "eaf")
    tiers = list(root.children("TIER"))
    if tier is not None:
        part_named(tier, [one.get("TIER_ID") for one in tiers], path)
    media = sum(1 for header in root.children("HEADER") for _one in header.children("MEDIA_DESCRIPTOR"))
    loss[MEDIA] += media
    found = {one.element.get("ANNOTATION_ID"): one for one in _annotations(tiers)}
    times = _times(root)
    languages = {
        one.get("LANG_ID"): one.get("LANG_ID") or one.get("LANG_DEF") for one in root.children("LANGUAGE")
    }
    children: dict[str, dict[str, list[_Annotation]]] = {}
    for one in found.values():
        if on := one.element.get("ANNOTATION_REF"):
            children.setdefault(on, {}).setdefault(one.tier.get("TIER_ID"), []).append(one)
    rows = []
    for name, one in found.items():
        if tier is not None and one.tier.get("TIER_ID") != tier:
            continue
        start, end = _span(one, found, times)
        own = {**_own(one, found, languages), "start_ms": start, "end_ms": end}
        own["children"] = {
            tier_: " ".join(_in_order(parts)) for tier_, parts in children.get(name, {}).items()
        }
        rows.append(Row(own, file=path.stem, path=str(path), line=one.element.line))
    return rows


def _in_order(parts: list[_Annotation]) -> Iterator[str]:
    """Give the texts of parts in their order: each may name the one before it, wherever it stands in the file."""
    here = {one.element.get("ANNOTATION_ID") for one in parts}
    behind: dict[str, list[_Annotation]] = {}
    for one in parts:
        before = one.element.get("PREVIOUS_ANNOTATION")
        behind.setdefault(before if before in here else "", []).append(one)
    waiting = behind.pop("", [])[::-1]
    while waiting:
        one = waiting.pop()
        yield one.text
        waiting += behind.pop(one.element.get("ANNOTATION_ID"), [])[::-1]
    # What names itself or goes in a circle has no order but that of the file.
    yield from (one.text for rest in behind.values() for one in rest)


def _annotations(tiers: list[Element]) -> Iterator[_Annotation]:
    for tier in tiers:
        for outer in tier.children("ANNOTATION"):
            for element in outer.children(*_KINDS):
                value = element.child("ANNOTATION_VALUE")
                yield _Annotation(element, tier, value.text() if value else "")


def _own(one: _Annotation, found: dict[str, _Annotation], languages: dict[str, str]) -> dict[str, Any]:
    tier, on = one.tier, one.element.get("ANNOTATION_REF")
    language = one.element.get("LANG_REF") or tier.get("LANG_REF")
    return {
        "id": one.element.get("ANNOTATION_ID"),
        "text": one.text,
        "language": languages.get(language, language) or None,
        "tier": tier.get("TIER_ID"),
        "tier_type": tier.get("LINGUISTIC_TYPE_REF"),
        "participant": tier.get("PARTICIPANT") or None,
        "annotator": tier.get("ANNOTATOR") or None,
        "parent": on or None,
        "parent_tier": tier.get("PARENT_REF") or None,
        "parent_text": found[on].text if on in found else None,
    }


def _times(root: Element) -> dict[str, int | None]:
    """Give milliseconds by time slot; a slot between two others may have none."""
    order = root.child("TIME_ORDER")
    slots = order.children("TIME_SLOT") if order else iter(())
    return {one.get("TIME_SLOT_ID"): whole(one.get("TIME_VALUE")) for one in slots}


def _span(
    one: _Annotation, found: dict[str, _Annotation], times: dict[str, int | None]
) -> tuple[int | None, int | None]:
    """Give start and end, those of the annotation at the bottom where it stands on others."""
    for _level in range(MOST_LEVELS):
        on = one.element.get("ANNOTATION_REF")
        if not on:
            break
        if on not in found:
            return None, None
        one = found[on]
    return times.get(one.element.get("TIME_SLOT_REF1")), times.get(one.element.get("TIME_SLOT_REF2"))
