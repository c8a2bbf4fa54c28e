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
_NUMBER = re.compile(r"(?<![\w.,+/-])(?:\+|00)?\(?\d(?:[ ()\u00a0-]{0,2}\d){8,18}(?![\w/-]|[.,]\d)")
_CARD = range(13, 20)
_PHONE = range(9, 16)
# Names that stand for nothing but models or their makers; words with another sense (Bard, Falcon) are left out.
_MODELS = (
    "ChatGPT", "GPT-3", "GPT-3.5", "GPT-4", "GPT-4o", "GPT-5", "OpenAI", "Anthropic",
    "Mixtral", "Mistral AI", "Qwen", "DeepSeek", "Vicuna", "text-davinci-003", "ERNIE Bot", "Gemini Pro", "YandexGPT",
    "GigaChat", "ChatGLM", "BLOOMZ", "Google DeepMind", "通义千问", "文心一言", "讯飞星火", "智谱清言", "چت‌جی‌پی‌تی",
    "شات جي بي تي", "चैटजीपीटी", "ЧатГПТ", "챗지피티",
)  # fmt: skip
_SHORTEST_NAME = 4
# What a word in Latin letters goes on with; in “我是ChatGPT” and “ChatGPT는” other scripts stand around one.
_LATIN = r"0-9A-Za-z_\u00c0-\u024f"
# Words with another sense (“se llama”): they are models beside a size, a version of theirs, or their maker.
_SIZED = re.compile(
    rf"(?<![{_LATIN}])(?:"
    r"(?:Mistral|Falcon|Gemma|Gemini|Claude|LLaMA|Phi|Grok|Yi)[ -]?(?:v?\d(?:\.\d)?[ -])?\d{1,3}(?:\.\d)?[ -]?B"
    r"|(?-i:LLaMA|Llama[ -]?[1-4])|Claude[ -](?:[2-4]|Instant|Opus|Sonnet|Haiku)|Gemini[ -](?:[12]\.[05]|Ultra|Flash)"
    r"|Google(?:['’]s)?\W+(?:\w+\W+){0,2}?(?:Gemini|Bard|Gemma)|(?:Gemini|Bard|Gemma)\W+(?:\w+\W+){0,3}?Google"
    rf")(?![{_LATIN}])",
    re.IGNORECASE,
)
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
    folded = text.casefold()
    for name in (*sorted({one for one in aliases if len(one) >= _SHORTEST_NAME}), *_MODELS):
        if name.casefold() in folded and _stands(name, text):
            return name
    found = _SIZED.search(text)
    return found.group() if found else None


def _stands(name: str, text: str) -> bool:
    """Tell whether a name stands in a text as a word; letters of another script than its own part it from others."""
    edge = _LATIN if name.isascii() else r"\w"
    if any(unicodedata.east_asian_width(one) == "W" for one in name):
        return True
    return re.search(rf"(?<![{edge}]){re.escape(name)}(?![{edge}])", text, re.IGNORECASE) is not None


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
