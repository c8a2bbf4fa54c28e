# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Finds what should not stand in texts that are handed out: traces of persons, names of models, unreadable letters.

Advice only: what is found is named by its kind, never quoted, since a list of warnings is easily passed on.
Digits count in every script.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Literal

Trace = Literal["email", "phone", "card", "account", "address"]

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_IP = re.compile(r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
_NUMBER = re.compile(r"(?<![\w.,+/-])(?:\+|00)?\(?\d(?:[ ()\u00a0-]{0,2}\d){8,18}(?![\w.,/-]|-\d)")
_CARD = range(13, 20)
_PHONE = range(9, 16)
# Names that stand for nothing but models or their makers; words with another sense (Bard, Falcon) are left out.
_MODELS = (
    "ChatGPT", "GPT-3", "GPT-3.5", "GPT-4", "GPT-4o", "GPT-5", "OpenAI", "Anthropic", "LLaMA", "Llama 2", "Llama 3",
    "Mixtral", "Mistral AI", "Qwen", "DeepSeek", "Vicuna", "text-davinci-003", "ERNIE Bot", "Gemini Pro", "YandexGPT",
    "GigaChat", "ChatGLM", "BLOOMZ", "Google DeepMind",
)  # fmt: skip
_SHORTEST_NAME = 4
# What the second bytes of UTF-8 become when they are read as Windows-1252 or Latin-1.
_TAIL = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_MOJIBAKE = re.compile(rf"(?:[ÃÂØÙÐÑ][{_TAIL}]|[âàá][{_TAIL}]{{2}}){{2,}}|â€[{_TAIL}]|Ã[¡-ª¬-¶¸-º¼-¿]")
_BOOK = ("978", "979")


def personal(text: str) -> Iterator[Trace]:
    """Give the kinds of personal data that a text seems to hold, each once."""
    plain = _with_ascii_digits(text)
    if _EMAIL.search(plain):
        yield "email"
    if any(all(int(part) < 256 for part in found.group().split(".")) for found in _IP.finditer(plain)):
        yield "address"
    if any(_is_account(found.group()) for found in _IBAN.finditer(plain)):
        yield "account"
    kinds = {_kind(found.group()) for found in _NUMBER.finditer(_IBAN.sub(" ", plain))}
    yield from (kind for kind in ("card", "phone") if kind in kinds)


def model_named(text: str, aliases: Iterable[str] = ()) -> str | None:
    """Give the first model that a text names: one of these aliases, or one that is known by name."""
    for name in (*sorted({one for one in aliases if len(one) >= _SHORTEST_NAME}), *_MODELS):
        if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE):
            return name
    return None


def unreadable(text: str) -> bool:
    """Tell whether letters got lost on the way: replaced ones, ones of nobody, or bytes read as other letters."""
    if "\ufffd" in text or _MOJIBAKE.search(text):
        return True
    return any(unicodedata.category(one) == "Co" for one in text if ord(one) > 0x7F)


def _with_ascii_digits(text: str) -> str:
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(one))
        if not one.isascii() and unicodedata.decimal(one, None) is not None
        else one
        for one in text
    )


def _kind(found: str) -> Trace | None:
    digits = [int(one) for one in found if one.isdigit()]
    if len(digits) == 13 and "".join(map(str, digits)).startswith(_BOOK):
        return None
    if len(digits) in _CARD and len(set(digits)) > 1 and _checks(digits):
        return "card"
    written = found.startswith(("+", "00", "(")) or len(re.findall("[ ()\u00a0-]+", found)) in (2, 3, 4, 5)
    return "phone" if written and len(digits) in _PHONE else None


def _checks(digits: list[int]) -> bool:
    """The check digit of cards (Luhn)."""
    doubled = [2 * one - 9 * (one > 4) if place % 2 else one for place, one in enumerate(reversed(digits))]
    return sum(doubled) % 10 == 0


def _is_account(found: str) -> bool:
    """The check digits of an IBAN (ISO 7064, 97-10)."""
    compact = found.replace(" ", "")
    turned = compact[4:] + compact[:4]
    return len(compact) >= 15 and int("".join(str(int(one, 36)) for one in turned)) % 97 == 1
