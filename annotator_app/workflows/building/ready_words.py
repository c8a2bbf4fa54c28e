# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The ready criteria, issues and faults in every language of the interface, for the packs that ask them.

`model/criteria.py` has them in English, `resources/criteria/TAG.toml` in each other language. A plan that
words one of them anew is taken at its word: nothing is added to what a plan says.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar

from annotator_app import paths
from annotator_app.model.texts import Texts

_SOURCE_LANGUAGE = "en"
_Ready = TypeVar("_Ready")


def worded(ready: _Ready) -> _Ready:
    """Give a question of a family with all its texts in every language."""
    # A frozen record may hold texts at any depth: its own, those of its options, its anchors, its labels.
    found: _Ready = _worded(ready)
    return found


def _worded(value: Any) -> Any:
    if isinstance(value, Mapping):
        if _SOURCE_LANGUAGE in value:
            return _in_all(value)
        return {key: _worded(one) for key, one in value.items()}
    if isinstance(value, tuple):
        return tuple(_worded(one) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{one.name: _worded(getattr(value, one.name)) for one in fields(value)})
    return value


def _in_all(texts: Texts) -> Texts:
    source = texts[_SOURCE_LANGUAGE]
    return {**texts, **{tag: table[source] for tag, table in _tables().items() if source in table}}


@cache
def _tables() -> Mapping[str, Mapping[str, str]]:
    folder = paths.resources() / "criteria"
    found = sorted(folder.glob("*.toml"))
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in found}
