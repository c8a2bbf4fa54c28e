# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Shows the interface in a language: texts, plural forms, direction, digits.

Texts of gui classes come through `self.tr`; texts marked in the core are translated by `said` when they
are shown. Named places are filled afterwards, each value between directional isolates. English needs a
file for its plural forms only, and it is read when the first counted text is shown.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTime,
    QTranslator,
)
from PySide6.QtGui import QGuiApplication

from annotator_app import paths
from annotator_app.gui import ts_file
from annotator_app.language import plurals, script, tags
from annotator_app.text import NAMED, PLACE, EndsOtherwise, Filled, Marked, fill, isolated, with_end

SOURCE_LANGUAGE = "en"
_TWO_STOPS = re.compile("[.]\u2069[.](?![.])")
_ASCII_DIGITS = "0123456789"
# Where the month does not simply follow the day (CLDR, skeletons MMMd and yMMMd).
_DAYS = {
    QLocale.Language.Chinese: "M月d日",
    QLocale.Language.Amharic: "MMM d",
    QLocale.Language.Portuguese: "d 'de' MMM",
}
_DATES = {
    QLocale.Language.Chinese: "yyyy年M月d日",
    QLocale.Language.Amharic: "MMM d yyyy",
    QLocale.Language.Portuguese: "d 'de' MMM 'de' yyyy",
}
# Qt calls its Chinese translations after regions.
_QT_NAMES = {"zh-Hans": "zh_CN", "zh-Hant": "zh_TW"}


class Translations(QTranslator):
    """Answers Qt's question for a text from a `.ts` file."""

    def __init__(self, language: str, path: Path, parent: QObject | None = None) -> None:
        """Keep where the texts are; a language other than English is read at once."""
        super().__init__(parent)
        self.tag = language
        self._path = path
        self._only_plurals = language == SOURCE_LANGUAGE
        self._entries: ts_file.Entries | None = None if self._only_plurals else ts_file.read(path)

    def isEmpty(self) -> bool:
        return False

    def language(self) -> str:
        return self.tag

    def filePath(self) -> str:
        return str(self._path)

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        if self._only_plurals and n < 0:
            return None
        if self._entries is None:
            self._entries = ts_file.read(self._path)
        forms = self._entries.get((context, source))
        if forms is None:
            return None
        if n < 0:
            return forms[0]
        # %Ln is the number as the language writes it; translators see the shorter %n.
        return forms[min(plurals.form(self.tag, n), len(forms) - 1)].replace("%n", "%Ln")


def available(folder: Path | None = None) -> tuple[str, ...]:
    """Give the languages of the interface, English first."""
    files = (folder or paths.translations()).glob("annotator_*.ts")
    found = sorted(path.stem.removeprefix("annotator_") for path in files)
    return tuple(sorted(found, key=lambda tag: tag != SOURCE_LANGUAGE))


def best(wanted: str, folder: Path | None = None) -> str:
    """Give the interface language that suits the tag `wanted`, else English.

    The same tag comes first, then the same language in the same region or script, then any of the same
    language: `zh-SG` finds `zh-Hans`, `pt-PT` finds `pt-BR`.
    """
    there = available(folder)
    parts = tags.parse(wanted)
    forms = script.likely(wanted) or ("",)

    def nearness(tag: str) -> int:
        other = tags.parse(tag)
        if str(other) == str(parts):
            return 3
        if (other.region and other.region == parts.region) or (other.script and other.script in forms[:1]):
            return 2
        return 1

    same = [tag for tag in there if parts.language and tags.parse(tag).language == parts.language]
    return max(same, key=nearness, default=SOURCE_LANGUAGE)


def install(
    application: QGuiApplication, language: str, *, plain_digits: bool = False, folder: Path | None = None
) -> None:
    """Show everything in `language` from now on; windows that stand already must be built anew.

    `plain_digits` keeps 0 to 9 where the language has digits of its own.
    """
    remove(application)
    there = folder or paths.translations()
    ours = Translations(language, there / f"annotator_{language}.ts", application)
    for translator in (_words_of_qt(application, language, there), ours):
        application.installTranslator(translator)
    QLocale.setDefault(_locale(language, plain_digits))
    right = script.right_to_left((script.likely(language) or ("Latn",))[0])
    direction = Qt.LayoutDirection
    application.setLayoutDirection(direction.RightToLeft if right else direction.LeftToRight)


def remove(application: QGuiApplication) -> None:
    """Take the translations out that `install` put in."""
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.setParent(None)


class Counting:
    """Stands before a class of Qt whose counted texts its subclasses say as well.

    Qt asks under the name of the subclass first and takes a text with its number put in for a translation,
    so that a subclass would say English.
    """

    def tr(self: Any, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Give the text of the nearest class that has it."""
        if n < 0:
            return str(super().tr(source, disambiguation))
        untold = source.replace("%n", str(n))
        texts = (
            QCoreApplication.translate(one.__name__, source, disambiguation, n) for one in type(self).__mro__
        )
        return next((text for text in texts if text != untold), untold)


def said(sentence: str, params: Mapping[str, object] | None = None) -> str:
    """Give a text of the core in the language of the interface, its named places filled."""
    if isinstance(sentence, EndsOtherwise):
        sentence = with_end(said(sentence.text), said(sentence.end))
    elif isinstance(sentence, Marked):
        sentence = QCoreApplication.translate(sentence.context, sentence)
    return filled(sentence, **(params or {}))


def filled(sentence: str, /, **places: object) -> str:
    """Fill the named places of a translated text.

    A whole number is written in the digits of the interface, everything else as it is; each value is
    isolated, so that it cannot turn the sentence around it. A place without a value stays as it is written.
    """

    def value(match: re.Match[str]) -> str:
        name = match.group(1)
        return isolated(shown(places[name])) if name in places else match.group(0)

    # A short month may end with a full stop, and so may the sentence: `le 26 nov.`
    return _TWO_STOPS.sub(".\u2069", PLACE.sub(value, sentence))


def shown(value: object) -> str:
    """Give a value as the interface writes it: whole numbers grouped and in its digits, a marked text translated."""
    if isinstance(value, int) and not isinstance(value, bool):
        return number(value)
    if isinstance(value, Filled):
        return said(value.sentence, value.places)
    return said(value) if isinstance(value, Marked) else str(value)


def listed(parts: Iterable[str]) -> str:
    """Give names one after another, with the comma of the interface between them."""
    return QCoreApplication.translate("lists", ", ").join(parts)


def named(name: str, value: str) -> str:
    """Give a value behind its name and the colon of the interface; neither is isolated."""
    return fill(said(NAMED), {"name": name, "value": value})


def number(value: int) -> str:
    """Give a count as the interface writes it."""
    locale = spoken()
    return _in_its_digits(locale.toString(value), locale)


def file_size(count: int, decimals: int) -> str:
    """Give a number of bytes as people here write it."""
    locale = spoken()
    size = locale.formattedDataSize(count, decimals, QLocale.DataSizeFormat.DataSizeSIFormat)
    # In Swahili the unit comes first, and Qt leaves the place of the number in it: "3 kilobaiti {0}".
    amount, _space, unit = size.partition(" ")
    return _in_its_digits(unit.replace("{0}", amount) if "{0}" in unit else size, locale)


def day(date: datetime.date) -> str:
    """Give a day without its year as the interface writes it: 25 Nov, 11月25日."""
    return moment(QDate(date.year, date.month, date.day), _DAYS.get(spoken().language(), "d MMM"))


def dated(date: datetime.date) -> str:
    """Give a day with its year, for what may lie years back: 25 Nov 2025, 2025年11月25日."""
    return moment(QDate(date.year, date.month, date.day), _DATES.get(spoken().language(), "d MMM yyyy"))


def moment(value: QDate | QTime | QDateTime, form: str | QLocale.FormatType) -> str:
    """Give a day or a time in the words of the interface, in its digits."""
    locale = spoken()
    return _in_its_digits(locale.toString(value, form), locale)


def spoken() -> QLocale:
    """Give the locale of the words of the interface: of months, of lists, and of what voices read.

    It is Qt's own default but in a language that has digits of its own in all its regions, shown with 0 to 9.
    """
    application = QCoreApplication.instance()
    if application is None or QLocale().language() != QLocale.Language.C:
        return QLocale()
    ours = application.findChildren(Translations, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return QLocale(ours[-1].tag.replace("-", "_")) if ours else QLocale()


def digits(text: str) -> str:
    """Give `text` with its ASCII digits as those of the interface; for scores, item numbers and key caps."""
    zero = QLocale().zeroDigit()
    if zero == "0":
        return text
    return text.translate({ord(d): chr(ord(zero) + place) for place, d in enumerate(_ASCII_DIGITS)})


def _words_of_qt(application: QGuiApplication, language: str, folder: Path) -> QTranslator:
    """Give Qt's own texts: those that Qt ships, else those that we have collected for the language.

    The application is the parent: it keeps translators alive, and says later which ones to take out.
    """
    collected = folder / f"qt_{language}.ts"
    if collected.is_file():
        return Translations(language, collected, application)
    shipped = QTranslator(application)
    name = _QT_NAMES.get(language, language.replace("-", "_"))
    shipped.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return shipped


def _locale(language: str, plain_digits: bool) -> QLocale:
    locale = QLocale(language.replace("-", "_"))
    if not plain_digits or locale.zeroDigit() == "0":
        return locale
    # Another region of the same language may write 0 to 9. Algeria does, and has other months than Egypt: the
    # months have to stay. Where no region does, the numbers are English and the words those of `spoken`.
    same = QLocale.matchingLocales(locale.language(), QLocale.Script.AnyScript, QLocale.Country.AnyCountry)
    plain = [other for other in same if other.zeroDigit() == "0"]
    return max(
        plain, key=lambda other: (_months(other) == _months(locale), _everywhere(other)), default=QLocale.c()
    )


def _months(locale: QLocale) -> list[str]:
    return [locale.monthName(month) for month in range(1, 13)]


def _everywhere(locale: QLocale) -> bool:
    return locale.territory() == QLocale.Country.World


def _in_its_digits(text: str, locale: QLocale) -> str:
    """Give what `locale` has written in the digits of the interface."""
    written, wanted = locale.zeroDigit(), QLocale().zeroDigit()
    if written == wanted:
        return text
    return text.translate({ord(written) + place: chr(ord(wanted) + place) for place in range(10)})
