# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The interface in another language: texts, plural forms, direction, digits."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Qt, QTime
from PySide6.QtWidgets import QApplication

from annotator_app import paths
from annotator_app.gui import translate, ts_file
from annotator_app.gui.parts.texts.lettering import first_strong_is_rtl
from annotator_app.packs.refusals import refuse, to_coordinator
from annotator_app.text import QT_TRANSLATE_NOOP, Filled, Marked
from tests.builders.pseudo import PseudoLanguage

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context><name>Sample</name>
 <message numerus="yes"><source>%n item(s)</source><translation>
  <numerusform>لا بنود</numerusform><numerusform>بند واحد</numerusform><numerusform>بندان</numerusform>
  <numerusform>%n بنود</numerusform><numerusform>%n بندًا</numerusform><numerusform>%n بند</numerusform>
 </translation></message>
 <message><source>Packs &amp; more</source><translation>حزم &amp; غيرها</translation></message>
 <message><source>Not yet</source><translation type="unfinished">كلا</translation></message>
 <message><source>Empty</source><translation></translation></message>
</context>
<context><name>sample</name>
 <message><source>The file {file} has {count} rows.</source><translation>في الملف {file} عدد {count} من الصفوف.</translation></message>
 <message><source>agree</source><translation>موافق</translation></message>
</context>
</TS>
"""


class Sample(QObject):
    def count(self, n: int) -> str:
        return self.tr("%n item(s)", "", n)

    def said(self, text: str) -> str:
        return self.tr(text)


@pytest.fixture
def arabic(qapp: QApplication, tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "annotator_ar.ts").write_text(TS, encoding="utf-8")
    (tmp_path / "annotator_en.ts").write_text(TS.replace("لا بنود", "x"), encoding="utf-8")
    before = QLocale()
    translate.install(qapp, "ar", folder=tmp_path)
    yield tmp_path
    translate.remove(qapp)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_texts_and_real_plural_forms(arabic: Path) -> None:
    sample = Sample()
    translate.install(QApplication.instance(), "ar", plain_digits=True, folder=arabic)
    assert [sample.count(n) for n in (0, 1, 2, 3, 11, 100)] == [
        "لا بنود", "بند واحد", "بندان", "3 بنود", "11 بندًا", "100 بند",
    ]  # fmt: skip
    assert sample.said("Packs & more") == "حزم & غيرها"


def test_a_text_of_the_core_inside_another_is_said_in_the_language(arabic: Path) -> None:
    inside = Filled(Marked("Sample", "Packs & more"))
    assert (
        translate.filled("{reason} ({count})", reason=inside, count=2)
        == "\u2068حزم & غيرها\u2069 (\u2068٢\u2069)"
    )


def test_unfinished_and_empty_ones_stay_english(arabic: Path) -> None:
    assert Sample().said("Not yet") == "Not yet"
    assert Sample().said("Empty") == "Empty"
    assert Sample().said("Nowhere") == "Nowhere"


def test_direction_and_locale_follow_the_language(qapp: QApplication, arabic: Path) -> None:
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    translate.install(qapp, "en", folder=arabic)
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QLocale().language() == QLocale.Language.English


def test_the_dialogs_of_qt_speak_the_language_too(qapp: QApplication, arabic: Path) -> None:
    assert QApplication.translate("QPlatformTheme", "Cancel") != "Cancel"


def test_a_refusal_sends_the_coordinator_to_the_sender_in_the_language_of_the_interface(
    qapp: QApplication, arabic: Path
) -> None:
    translate.install(qapp, "fr")
    said = translate.said(to_coordinator(refuse("foreign_item", item="a-1")).sentence, {"item": "a-1"})
    assert said.startswith("L’élément \u2068a-1\u2069 est inconnu du paquet")
    assert "Rien n’a été ajouté. " in said
    assert "coordination" not in said
    assert "coordination" in translate.said(refuse("foreign_item").sentence)


def test_texts_of_the_core_are_filled_with_isolated_values(qapp: QApplication, arabic: Path) -> None:
    sentence = QT_TRANSLATE_NOOP("sample", "The file {file} has {count} rows.")
    translate.install(qapp, "ar", plain_digits=True, folder=arabic)
    assert translate.said(sentence, {"file": "a{count}.csv", "count": 1234}) == (
        "في الملف \u2068a{count}.csv\u2069 عدد \u20681,234\u2069 من الصفوف."
    ).replace(",", QLocale().groupSeparator())
    assert (
        translate.said("plain {x}", {"x": QT_TRANSLATE_NOOP("sample", "agree")}) == "plain \u2068موافق\u2069"
    )
    twice = translate.filled("Handed back on {day}. Go on.", day="26 nov.")
    assert twice == "Handed back on \u206826 nov.\u2069 Go on.", "one full stop"
    assert translate.filled("{day}...", day="26 nov.") == "\u206826 nov.\u2069..."
    assert translate.filled("{a} and {b}", a=True) == "\u2068True\u2069 and {b}"


def test_digits_of_the_interface(qapp: QApplication, arabic: Path) -> None:
    assert translate.digits("Alt 12") == "Alt ١٢"
    assert translate.number(12) == "١٢"
    assert Sample().count(3) == "٣ بنود"
    translate.install(qapp, "ar", plain_digits=True, folder=arabic)
    assert translate.digits("Alt 12") == "Alt 12"
    assert translate.number(12) == "12"


def test_english_reads_its_file_at_the_first_counted_text_only(qapp: QApplication, arabic: Path) -> None:
    (arabic / "annotator_en.ts").write_text(
        TS.replace("%n بنود", "%n items").replace("لا بنود", "%n item").replace("بند واحد", "%n items"),
        encoding="utf-8",
    )
    texts = translate.Translations("en", arabic / "annotator_en.ts")
    assert texts.translate("Sample", "Packs & more") is None
    assert texts._entries is None
    assert texts.translate("Sample", "%n item(s)", None, 1) == "%Ln item"
    assert texts.language() == "en"
    assert texts.filePath().endswith("annotator_en.ts")
    assert not texts.isEmpty()


def test_the_languages_that_are_there(arabic: Path) -> None:
    assert translate.available(arabic) == ("en", "ar")
    assert translate.best("ar-EG", arabic) == "ar"
    assert translate.best("AR_sa", arabic) == "ar"
    assert translate.best("fr", arabic) == "en"
    assert set(translate.available()) >= {"en", "ar"}


def test_removing_leaves_english(qapp: QApplication, arabic: Path) -> None:
    translate.remove(qapp)
    assert Sample().said("Packs & more") == "Packs & more"
    translate.remove(qapp)


def test_every_committed_file_can_be_read() -> None:
    files = sorted(paths.translations().glob("annotator_*.ts"))
    assert len(files) == 13
    for path in files:
        assert ts_file.read(path) or path.name == "annotator_en.ts"


def test_a_file_is_read_once_for_as_long_as_it_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "annotator_ar.ts"
    path.write_text(TS, encoding="utf-8")
    before = ts_file.read(path)
    assert ts_file.read(path) is before
    path.write_text(TS.replace("موافق", "نعم موافق"), encoding="utf-8")
    assert before["sample", "agree"] == ("موافق",)
    assert ts_file.read(path)["sample", "agree"] == ("نعم موافق",)


def test_the_pseudo_language_leaves_places_alone(qapp: QApplication) -> None:
    language = PseudoLanguage(qapp)
    qapp.installTranslator(language)
    try:
        assert Sample().said("Open {file} & go") == "[Ópéñ {file} & gó··········]"
        assert Sample().count(3).startswith("[3 ítém(š)")
        assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    finally:
        qapp.removeTranslator(language)


def test_names_are_listed_with_the_comma_of_the_interface(qapp: QApplication, arabic: Path) -> None:
    assert translate.listed(["a", "b"]) == "a, b"
    translate.install(qapp, "ar")
    assert translate.listed(["أ", "ب"]) == "أ، ب"


def test_a_sentence_that_begins_with_a_filled_name_runs_by_its_own_words() -> None:
    sentence = translate.filled("{name} يوقّع بمفتاح جديد", name="Coordinator 01")
    assert first_strong_is_rtl(sentence) is True
    assert first_strong_is_rtl(translate.filled("{a} · {b}", a="abc", b="12")) is None


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("zh-Hans-CN", "zh-Hans"), ("zh_CN", "zh-Hans"), ("zh-SG", "zh-Hans"), ("zh-TW", "zh-Hans"),
        ("pt-PT", "pt-BR"), ("pt_BR", "pt-BR"), ("pt", "pt-BR"), ("ur-IN", "ur"), ("en-GB", "en"),
        ("th-TH", "en"), ("", "en"), ("C", "en"), ("mul", "en"),
    ],
)  # fmt: skip
def test_the_language_of_the_system_finds_the_nearest_of_ours(
    tmp_path: Path, wanted: str, found: str
) -> None:
    for tag in ("en", "pt-BR", "ur", "zh-Hans"):
        (tmp_path / f"annotator_{tag}.ts").write_text("", encoding="utf-8")
    assert translate.best(wanted, tmp_path) == found


@pytest.mark.parametrize("tag", ["pt-BR", "zh-Hans", "ru", "es", "fr"])
def test_texts_of_qt_come_from_qt_where_it_has_them(qapp: QApplication, tmp_path: Path, tag: str) -> None:
    (tmp_path / f"annotator_{tag}.ts").write_text(TS, encoding="utf-8")
    before = QLocale()
    try:
        translate.install(qapp, tag, folder=tmp_path)
        assert QApplication.translate("QFileDialog", "&Open") != "&Open"
    finally:
        translate.remove(qapp)
        QLocale.setDefault(before)


def test_texts_of_qt_come_from_our_file_where_qt_has_none(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "annotator_sw.ts").write_text(TS, encoding="utf-8")
    words = TS.replace("<name>Sample</name>", "<name>QFileDialog</name>").replace(
        "Packs &amp; more", "&amp;Open"
    )
    (tmp_path / "qt_sw.ts").write_text(words.replace("حزم &amp; غيرها", "&amp;Fungua"), encoding="utf-8")
    before = QLocale()
    try:
        translate.install(qapp, "sw", folder=tmp_path)
        assert QApplication.translate("QFileDialog", "&Open") == "&Fungua"
        assert QApplication.translate("QFileDialog", "&Save") == "&Save"
    finally:
        translate.remove(qapp)
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("en", "1,234,567"), ("ar", "١٬٢٣٤٬٥٦٧"), ("bn", "১২,৩৪,৫৬৭"), ("es", "1.234.567"),
        ("fr", "1\u202f234\u202f567"), ("hi", "12,34,567"), ("id", "1.234.567"), ("pt-BR", "1.234.567"),
        ("ru", "1\u00a0234\u00a0567"), ("sw", "1,234,567"), ("ur", "1,234,567"), ("am", "1,234,567"),
        ("zh-Hans", "1,234,567"),
    ],
)  # fmt: skip
def test_numbers_are_those_of_the_cldr(qapp: QApplication, tmp_path: Path, tag: str, said: str) -> None:
    """With the setting for 0 to 9 always, no other digit is left."""
    (tmp_path / f"annotator_{tag}.ts").write_text(TS, encoding="utf-8")
    before = QLocale()
    try:
        translate.install(qapp, tag, folder=tmp_path)
        assert translate.number(1234567) == said
        translate.install(qapp, tag, plain_digits=True, folder=tmp_path)
        assert "".join(sign for sign in translate.number(1234567) if sign.isdigit()) == "1234567"
    finally:
        translate.remove(qapp)
        QLocale.setDefault(before)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    "source", ["Open", "Saved", "{count} found", "Read the guidelines once before you start."]
)
def test_the_pseudo_language_is_longer_by_more_than_half(source: str) -> None:
    from tests.builders.pseudo import pseudo

    assert len(pseudo(source)) >= 1.6 * len(source)


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("en", "25 Nov"), ("ar", "٢٥ نوفمبر"), ("bn", "২৫ নভে"), ("es", "25 nov"), ("fr", "25 nov."),
        ("hi", "25 नव॰"), ("id", "25 Nov"), ("pt-BR", "25 de nov."), ("ru", "25 нояб."), ("sw", "25 Nov"),
        ("ur", "25 نومبر"), ("am", "ኖቬም 25"), ("zh-Hans", "11月25日"),
    ],
)  # fmt: skip
def test_days_are_said_in_the_language(qapp: QApplication, tmp_path: Path, tag: str, said: str) -> None:
    from annotator_app.gui.pack_words import day_of

    (tmp_path / f"annotator_{tag}.ts").write_text(TS, encoding="utf-8")
    before = QLocale()
    try:
        translate.install(qapp, tag, folder=tmp_path)
        assert day_of("2026-11-25T10:00:00Z") == said
    finally:
        translate.remove(qapp)
        QLocale.setDefault(before)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("tag", "day", "count", "time"),
    [
        ("ar", "25 يوليو", "1,234,567", "3:05 م"),
        ("bn", "25 জুল", "12,34,567", "3:05 PM"),
        ("ur", "25 جولائی", "1,234,567", "3:05 PM"),
    ],
)
def test_zero_to_nine_change_the_digits_only(
    qapp: QApplication, tmp_path: Path, tag: str, day: str, count: str, time: str
) -> None:
    """Months are not those of Algeria, which happens to write 0 to 9, nor English ones in Bengali, and voices know."""
    (tmp_path / f"annotator_{tag}.ts").write_text(TS, encoding="utf-8")
    before = QLocale()
    try:
        translate.install(qapp, tag, plain_digits=True, folder=tmp_path)
        assert translate.day(datetime.date(2026, 7, 25)) == day
        assert translate.number(1234567) == count
        assert translate.moment(QTime(15, 5), QLocale.FormatType.ShortFormat).replace("\u202f", " ") == time
        assert translate.spoken().language() == QLocale(tag).language()
    finally:
        translate.remove(qapp)
        QLocale.setDefault(before)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("tag", translate.available())
def test_sizes_of_files_are_a_number_and_a_unit(qapp: QApplication, tag: str) -> None:
    before = QLocale()
    translate.install(qapp, tag)
    sizes = {count: translate.file_size(count, 0) for count in (3_000, 3_200_000, 5_000_000_000)}
    translate.remove(qapp)
    QLocale.setDefault(before)
    for size in sizes.values():
        assert sum(letter.isdigit() for letter in size) == 1, size
        assert any(letter.isalpha() for letter in size), size
        assert not set(size) & set("{}"), size
    if tag == "sw":
        assert sizes == {3_000: "kilobaiti 3", 3_200_000: "MB 3", 5_000_000_000: "GB 5"}
