# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a language is called: in the language of the interface, in itself, and on its tile.

A name that the plan gives comes first, so that a language which no locale data knows has one too; a tag
that nobody can name is shown as it is written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from annotator_app.language import clusters, script, tables, tags
from annotator_app.language.tags import Tag

_TWO_LETTERS = frozenset(
    {"Latn", "Cyrl", "Grek", "Armn", "Geor", "Hebr", "Arab", "Tfng", "Nkoo", "Adlm", "Cher"}
)
_BY_LANGUAGE = {"Hans": "zh-Hans", "Hant": "zh-Hant"}
_ARTICLES = ("ال",)


def name(
    many: str | Iterable[str], interface: str = "en", own: Mapping[str, Mapping[str, str]] | None = None
) -> str:
    """Give the name of a language, or of several languages of mixed speech joined by a plus sign.

    `own` holds the names of the plan: tag -> language of the interface -> name.
    """
    return " + ".join(_one(tag, interface, own or {}) for tag in tags.split(many))


def autonym(tag: str) -> str:
    """Give the name of the language in itself; empty when nothing is known."""
    language = tables.languages().get(tags.parse(tag).language)
    return language.autonym if language else ""


def own_name(tag: str) -> str:
    """Give the name of an interface language in itself, with its region or script: português (Brasil)."""
    return _with_details(autonym(tag) or tag, tags.parse(tag), tag)


def own_name_alone(tag: str) -> str:
    """Give `own_name` as it stands alone: with a capital, also where it has none inside a sentence."""
    name = own_name(tag)
    return name[:1].upper() + name[1:]


def tile(tag: str, own: Mapping[str, Mapping[str, str]] | None = None) -> str:
    """Give one or two letters that stand for the language, in the script it is written in.

    Of several languages the first counts. Where the name in the language itself is not known, or is not
    in the script of the tag, letters of another name are taken.
    """
    first = (tags.split(tag) or ("",))[0]
    forms = script.likely(first)
    candidates = [_without_prefix(autonym(first), first), _one(first, "en", own or {}), first]
    for candidate in candidates:
        if candidate and (not forms or _is_written_in(candidate, forms[0])):
            return _letters(candidate)
    return _letters(next((c for c in candidates if c), "?"))


def script_name(form: str, interface: str = "en") -> str:
    """Give the name of a written form; Chinese is named with its language, which its script alone is not."""
    if form in _BY_LANGUAGE:
        return _one(_BY_LANGUAGE[form], interface, {})
    known = tables.scripts().get(form)
    return tables.names(interface).get(("script", form)) or (known.english if known else form)


def _one(tag: str, interface: str, own: Mapping[str, Mapping[str, str]]) -> str:
    given = own.get(tag)
    if given:
        return given.get(interface) or given.get("en") or next(iter(given.values()))
    parts = tags.parse(tag)
    return _with_details(_language_name(parts, interface) or tag, parts, interface)


def _language_name(parts: Tag, interface: str) -> str:
    language = tables.languages().get(parts.language)
    code = language.tag if language else parts.language
    there = tables.names(interface)
    return there.get(("language", code)) or (language.english if language else "")


def _with_details(base: str, parts: Tag, interface: str) -> str:
    """Add what the tag says beyond the language: its script, its region, its variety."""
    there = tables.names(interface) if interface else {}
    details = [
        there.get((kind, code), code)
        for kind, code in (("script", parts.script), ("region", parts.region))
        if code
    ]
    known = tables.languages().get(parts.language)
    details += [part for part in parts.rest if part != "x"] if known else []
    return f"{base} ({', '.join(details)})" if details and known else base


def _without_prefix(own_name: str, tag: str) -> str:
    """Begin with the stem where English names the language by it: Kiswahili, isiZulu, Xitsonga."""
    language = tables.languages().get(tags.parse(tag).language)
    stem = own_name.casefold().find(language.english.casefold()) if language else -1
    return own_name[stem:] if stem > 0 else own_name


def _is_written_in(text: str, form: str) -> bool:
    return script.share_in(text[:4], (form,))[0] > 0.5


def _letters(text: str) -> str:
    for article in _ARTICLES:
        text = text.removeprefix(article)
    spans = [(a, b) for a, b in clusters.spans(text) if text[a:b].strip()]
    first_script = script.script_of(text[spans[0][0]]) if spans else None
    many = 2 if first_script in _TWO_LETTERS or first_script is None else 1
    letters = "".join(text[a:b] for a, b in spans[:many])
    return letters[:1].upper() + letters[1:]
