# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which plural form a number takes in a language of the interface.

The number and order of the forms are those that Qt's extractor writes into a translation file (its
numerus table); where Qt and the Unicode CLDR choose differently with the same forms, CLDR holds. Counts
are whole numbers from 0 up.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from annotator_app.language import tags

Rule = Callable[[int], int]


def form(tag: str, number: int) -> int:
    """Give the place (from 0) of the plural form of `number`; English's rule where none is known."""
    return _RULES.get(tags.parse(tag).language, _one_and_other)(abs(number))


def _always(_: int) -> int:
    return 0


def _one_and_other(n: int) -> int:
    return 0 if n == 1 else 1


def _up_to_one(n: int) -> int:
    return 0 if n <= 1 else 1


def _arabic(n: int) -> int:
    if n <= 2:
        return n
    if 3 <= n % 100 <= 10:
        return 3
    return 4 if n % 100 >= 11 else 5


def _east_slavic(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if _few(n) else 2


def _polish(n: int) -> int:
    if n == 1:
        return 0
    return 1 if _few(n) else 2


def _czech(n: int) -> int:
    if n == 1:
        return 0
    return 1 if 2 <= n <= 4 else 2


def _lithuanian(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n % 10 >= 2 and not 10 <= n % 100 < 20 else 2


def _latvian(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n else 2


def _romanian(n: int) -> int:
    if n == 1:
        return 0
    return 1 if n == 0 or 1 <= n % 100 <= 19 else 2


def _slovenian(n: int) -> int:
    return {1: 0, 2: 1, 3: 2, 4: 2}.get(n % 100, 3)


def _irish(n: int) -> int:
    return n - 1 if n in (1, 2) else 2


def _few(n: int) -> bool:
    return 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14


_LANGUAGES: tuple[tuple[Rule, str], ...] = (
    (_always, "ja ko zh yue th lo km my vi id ms jv su bo dz fa hu tr tt yo"),
    (_up_to_one, "fr hy br fil ti am hi bn gu kn mr as zu ln wa pt"),
    (_arabic, "ar"),
    (_east_slavic, "ru uk be sr hr bs"),
    (_polish, "pl"),
    (_czech, "cs sk"),
    (_lithuanian, "lt"),
    (_latvian, "lv"),
    (_romanian, "ro mo"),
    (_slovenian, "sl"),
    (_irish, "ga"),
)
_RULES: Mapping[str, Rule] = {code: rule for rule, codes in _LANGUAGES for code in codes.split()}
