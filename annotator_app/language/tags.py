# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Takes a language tag (BCP 47) apart. Anything is accepted; what is not understood is kept as it is.

Private-use subtags (`x-...`) and languages that no table knows work everywhere: they have no opinion on
script or direction, and their names come from the plan.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

_SEPARATORS = re.compile(r"[,;\s+]+")
_REGION = re.compile(r"[A-Za-z]{2}|[0-9]{3}")
_NO_LANGUAGE = frozenset({"und", "mul", "zxx", "mis", "root"})


@dataclass(frozen=True, slots=True)
class Tag:
    """The parts of a tag: language in lower case, script in title case, region in upper case."""

    language: str
    script: str = ""
    region: str = ""
    rest: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether the tag names one language at all (`und`, `mul` and `x-...` do not)."""
        return bool(self.language) and self.language not in _NO_LANGUAGE

    def __str__(self) -> str:
        """Give the tag in its usual spelling."""
        return "-".join(part for part in (self.language, self.script, self.region, *self.rest) if part)


@lru_cache(maxsize=1024)
def parse(tag: str) -> Tag:
    """Give the parts of `tag`; underscores count as hyphens, case does not matter.

    The extended language replaces the language it stands behind (`zh-yue` is `yue`), as RFC 5646 asks.
    """
    parts = [part for part in tag.strip().replace("_", "-").split("-") if part]
    if not parts or len(parts[0]) == 1:
        return Tag("", rest=tuple(part.lower() for part in parts))
    language, parts = parts[0].lower(), parts[1:]
    if parts and len(parts[0]) == 3 and parts[0].isalpha():
        language, parts = parts[0].lower(), parts[1:]
    script = region = ""
    if parts and len(parts[0]) == 4 and parts[0].isalpha():
        script, parts = parts[0].title(), parts[1:]
    if parts and _REGION.fullmatch(parts[0]):
        region, parts = parts[0].upper(), parts[1:]
    return Tag(language, script, region, tuple(part.lower() for part in parts))


def split(tags: str | Iterable[str] | None) -> tuple[str, ...]:
    """Give the single tags of mixed speech: one string with commas or spaces, or a list of tags.

    The order stays, repetitions go.
    """
    if tags is None:
        return ()
    joined = tags if isinstance(tags, str) else " ".join(tags)
    return tuple(dict.fromkeys(part for part in _SEPARATORS.split(joined) if part))
