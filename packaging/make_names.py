# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Make resources/names/LANG.tsv: what languages, regions and scripts are called in LANG.

Needs the library Babel, which carries the Unicode CLDR. Run once for each language of the interface:
`python packaging/make_names.py en ar pt-BR`. English names of languages stand in resources/languages.tsv.
"""

from __future__ import annotations

import sys
from pathlib import Path

from babel import Locale

TARGET = Path("resources/names")
HEADING = "# kind\tcode\tname in this language, from the Unicode CLDR (Unicode License v3)"

# What the CLDR does not name, or names longer than a label can be.
BY_HAND = {
    "am": {("region", "HK"): "ሆንግ ኮንግ", ("region", "MO"): "ማካኦ"},
    "bn": {("region", "HK"): "হংকং", ("region", "MO"): "ম্যাকাও"},
    "en": {("region", "HK"): "Hong Kong", ("region", "MO"): "Macao"},
    "es": {("region", "HK"): "Hong Kong", ("region", "MO"): "Macao"},
    "fr": {("region", "HK"): "Hong Kong", ("region", "MO"): "Macao"},
    "hi": {("region", "HK"): "हाँग काँग", ("region", "MO"): "मकाऊ"},
    "id": {("region", "HK"): "Hong Kong", ("region", "MO"): "Makau"},
    "pt-BR": {("region", "HK"): "Hong Kong", ("region", "MO"): "Macau"},
    "ru": {("region", "HK"): "Гонконг", ("region", "MO"): "Макао"},
    "sw": {("region", "HK"): "Hong Kong", ("region", "MO"): "Makau"},
    "ur": {("region", "HK"): "ہانگ کانگ", ("region", "MO"): "مکاؤ"},
    "zh-Hans": {("region", "HK"): "香港", ("region", "MO"): "澳门"},
    "ar": {
        ("region", "HK"): "هونغ كونغ",
        ("region", "MO"): "ماكاو",
        ("language", "ary"): "العربية المغربية",
        ("language", "arq"): "العربية الجزائرية",
        ("language", "aeb"): "العربية التونسية",
        ("language", "arz"): "العربية المصرية",
        ("language", "apc"): "العربية الشامية",
        ("language", "acm"): "العربية العراقية",
        ("language", "afb"): "العربية الخليجية",
        ("language", "apd"): "العربية السودانية",
        ("language", "ayl"): "العربية الليبية",
        ("language", "mey"): "العربية الحسانية",
        ("language", "pnb"): "البنجابية (شاهموخي)",
        ("language", "prs"): "الدرية",
        ("language", "fat"): "الفانتي",
        ("language", "ber"): "الأمازيغية",
    },
}


def rows(language: str) -> list[str]:
    """Give the lines of the table, sorted."""
    locale = Locale.parse(language.replace("-", "_"))
    kinds = [("region", locale.territories), ("script", locale.scripts)]
    if language != "en":
        kinds.append(("language", locale.languages))
    found = {
        (kind, code.replace("_", "-")): name
        for kind, names in kinds
        for code, name in names.items()
        if len(code) < 9 and not (kind == "region" and code.isdigit() and code != "419")
    }
    return [
        f"{kind}\t{code}\t{name}"
        for (kind, code), name in sorted({**found, **BY_HAND.get(language, {})}.items())
    ]


def main() -> None:
    """Write the table of each language named on the command line."""
    TARGET.mkdir(exist_ok=True)
    for language in sys.argv[1:]:
        lines = "\n".join((HEADING, *rows(language)))
        (TARGET / f"{language}.tsv").write_text(lines + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
