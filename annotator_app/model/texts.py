# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Texts in several languages: an object from language tag to text, `T{}` in packs.md 5.6a."""

from __future__ import annotations

from collections.abc import Mapping

Texts = Mapping[str, str]


def shown(texts: Texts | None, interface: str, language: str | None = None) -> tuple[str, str | None]:
    """Give the text to show and its tag: in the interface language, else the item's, else English, else the first.

    A tag also stands for its longer forms, so `pt` serves an interface in `pt-BR` and the other way round.
    Gives an empty text and None where there is none.
    """
    if not texts:
        return "", None
    for wanted in (interface, language, "en"):
        tag = _nearest(texts, wanted)
        if tag is not None:
            return texts[tag], tag
    first = next(iter(texts))
    return texts[first], first


def _nearest(texts: Texts, wanted: str | None) -> str | None:
    if not wanted:
        return None
    if wanted in texts:
        return wanted
    base = wanted.split("-")[0].lower()
    return next((tag for tag in texts if tag.split("-")[0].lower() == base), None)
