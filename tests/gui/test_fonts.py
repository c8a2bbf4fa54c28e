# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Every script of the design has its font, and it is ours."""

from __future__ import annotations

import json
import shutil

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QFontMetricsF, QImage, QPainter, QTextLayout
from PySide6.QtWidgets import QApplication

from annotator_app import paths
from annotator_app.gui.look import fonts as module
from annotator_app.gui.look.fonts import FontBook
from annotator_app.gui.look.theme import read_tokens

TOKENS = json.loads((paths.resources() / "tokens.json").read_text(encoding="utf-8"))
SYSTEM = {"Hans", "Hant", "Jpan", "Kore"}
BUNDLED = [form for form in TOKENS["script"] if form not in SYSTEM]
TEXTS = {
    "Latn": "Ngôn ngữ ẹ̀kọ́ ɓarɗo", "Cyrl": "Язык Қазақ ө", "Grek": "Γλώσσα ἄνθρωπος", "Deva": "भाषा लोगों क्ष",
    "Beng": "ভাষা মধ্যে", "Guru": "ਭਾਸ਼ਾ ਲੋਕਾਂ", "Gujr": "ભાષા ક્ષ", "Orya": "ଭାଷା ମଧ୍ୟରେ", "Taml": "மொழி எண்ணங்கள்",
    "Telu": "భాష మధ్య", "Knda": "ಭಾಷೆ ನಡುವಿನ", "Mlym": "ഭാഷ മനുഷ്യർ", "Sinh": "භාෂාව ක්‍ෂ", "Arab": "اللغة پښتو ڪ",
    "Aran": "زبان لوگوں ہے ٹ", "Hebr": "שָׂפָה", "Ethi": "ቋንቋ ትግርኛ", "Thai": "ภาษาไทย", "Laoo": "ພາສາລາວ",
    "Khmr": "ភាសាខ្មែរ", "Mymr": "ဘာသာ တႆး", "Tibt": "སྐད་ཡིག", "Geor": "ენა Ⴀ", "Armn": "Լեզուն", "Tfng": "ⵜⴰⵎⴰⵣⵉⵖⵜ",
    "Nkoo": "ߞߊ߲ ߦߋ߫", "Adlm": "𞤸𞤢𞤤𞤢", "Olck": "ᱯᱟᱹᱨᱥᱤ", "Mtei": "ꯂꯣꯟ",
}  # fmt: skip


def glyph_families(text: str, book: FontBook, form: str) -> set[str]:
    layout = QTextLayout(text, book.font_for(form, "reading", 18))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {run.rawFont().familyName() for run in layout.glyphRuns()}


@pytest.mark.parametrize("form", BUNDLED)
@pytest.mark.parametrize("role", ["ui", "reading"])
def test_each_script_is_drawn_by_our_own_family(fonts: FontBook, form: str, role: module.Role) -> None:
    font = fonts.font_for(form, role, 18)
    assert fonts.ready(form, role)
    assert QFontInfo(font).family().startswith("Postil ")
    assert font.families()[0] == QFontInfo(font).family()


@pytest.mark.parametrize("form", BUNDLED)
def test_no_letter_is_missing(fonts: FontBook, form: str) -> None:
    assert fonts.missing(TEXTS[form], fonts.font_for(form, "reading", 18)) == []
    assert all(family.startswith("Postil ") for family in glyph_families(TEXTS[form], fonts, form))


def test_scripts_inside_another_text_are_loaded_and_found(qapp: QApplication) -> None:
    book = FontBook(paths.resources() / "fonts", TOKENS)
    text = "This is हिन्दी, አማርኛ and ไทย."
    book.load_for(text)
    font = book.font_for("Latn", "reading", 18)
    assert font.families()[0] == "Postil Sans"
    assert book.missing(text, font) == []


def test_a_second_book_loads_no_file_again(fonts: FontBook, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in the home of somebody else: what Qt has drawn of a font is thrown away with every one that is loaded."""
    fonts.font_for("Latn")
    loaded: list[str] = []
    monkeypatch.setattr(module.QFontDatabase, "addApplicationFont", lambda path: loaded.append(path) or -1)
    book = FontBook(paths.resources() / "fonts", TOKENS)
    assert book.ready("Latn")
    assert loaded == []


def test_pictures_and_signs_of_real_texts_need_no_system_font(qapp: QApplication) -> None:
    book = FontBook(paths.resources() / "fonts", TOKENS)
    text = "😂🤣 👍🏽 👨‍👩‍👧 ❤️ 🇬🇭 ♂ 𝘍𝘢 ✅ 🙏🏾 ☺ ★ → © 12"
    book.load_for(text)
    font = book.font_for("Latn", "reading", 18)
    assert book.missing(text, font) == []
    assert "Postil Emoji" in glyph_families(text, book, "Latn")


def test_signs_that_nobody_can_draw_are_named(fonts: FontBook) -> None:
    font = fonts.font_for("Latn", "reading", 18)
    assert fonts.missing("a\U00013000b\U00013000\U00012000", font) == ["\U00013000", "\U00012000"]
    assert fonts.missing("plain", font) == []
    assert fonts.missing("line\n\u200f\u2068end\u00a0", font) == []


@pytest.mark.parametrize(
    ("form", "role", "px", "expected"),
    [
        ("Latn", "reading", 18, 18), ("Deva", "reading", 18, 19), ("Arab", "reading", 18, 21), ("Arab", "ui", 14, 16),
        ("Deva", "ui", 14, 15), ("Aran", "reading", 18, 22), ("Aran", "reading", 26, 27), ("Aran", "ui", 14, 16),
        ("Latn", "ui", 9, 12), ("Ethi", "ui", 9, 13), ("Xsux", "reading", 18, 18),
    ],
)  # fmt: skip
def test_sizes(fonts: FontBook, form: str, role: module.Role, px: float, expected: int) -> None:
    assert fonts.size(form, role, px) == expected
    assert fonts.font_for(form, role, px).pixelSize() == expected


def test_line_heights_and_the_room_above(fonts: FontBook) -> None:
    assert fonts.reading_line("Latn", 18) == 29
    assert fonts.reading_line("Aran", 18) == round(22 * 2.35)
    assert fonts.room_above("Aran", 18) == round(22 * 0.45)
    assert fonts.room_above("Latn", 18) == 0


def test_urdu_reads_in_nastaliq_unless_naskh_is_chosen(qapp: QApplication) -> None:
    book = FontBook(paths.resources() / "fonts", TOKENS)
    assert book.families("Aran", "reading")[0] == "Postil Nastaliq Urdu"
    assert book.families("Aran", "ui")[0] == "Postil Naskh Arabic"
    book.naskh_for_reading = True
    assert book.families("Aran", "reading")[0] == "Postil Naskh Arabic"
    assert book.size("Aran", "reading", 18) == book.size("Arab", "reading", 18)
    assert book.reading_line("Aran", 18) == book.reading_line("Arab", 18)


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_latin_has_four_weights_of_its_own(fonts: FontBook, weight: int) -> None:
    assert QFontInfo(fonts.font_for("Latn", "ui", 14, weight)).weight() == weight


def test_hinting_never_moves_the_dots_of_arabic(fonts: FontBook) -> None:
    preference = module.QFont.HintingPreference
    assert fonts.font_for("Arab").hintingPreference() == preference.PreferNoHinting
    assert fonts.font_for("Aran").hintingPreference() == preference.PreferNoHinting
    assert fonts.font_for("Latn").hintingPreference() == preference.PreferVerticalHinting


def test_labels_are_centred_on_the_ink_of_base_letters(fonts: FontBook) -> None:
    for form in BUNDLED:
        font = fonts.font_for(form, "ui", 14)
        assert 2 < fonts.ink_middle(form, font) < 12, form


def test_digits_have_one_width(fonts: FontBook) -> None:
    assert QFontInfo(fonts.digits(14)).family() == "Postil Sans Mono"
    measure = QFontMetricsF(fonts.digits(14))
    assert len({measure.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_chinese_japanese_and_korean_begin_with_the_font_of_the_system(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = {"Noto Sans CJK SC", "Noto Sans CJK JP"}
    told = staticmethod(lambda *writing: ["Any Hangul"] if writing else sorted(there))
    monkeypatch.setattr(QFontDatabase, "families", told)
    monkeypatch.setattr(module, "has_letters", lambda family, _letters: family == "Any Hangul")
    book = FontBook(paths.resources() / "fonts", TOKENS)
    assert book.families("Hans")[0] == "Noto Sans CJK SC"
    assert book.families("Jpan")[0] == "Noto Sans CJK JP"
    assert book.families("Kore")[0] == "Any Hangul"
    assert book.families("Jpan").index("Postil Sans") < book.families("Jpan").index("Noto Sans CJK SC")
    assert book.ready("Hans")


def test_a_font_that_is_not_there_or_is_not_ours_is_not_ready(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> None:
    ours = paths.resources() / "fonts"
    # Qt reads a font from the file that named it last, whenever it needs it: this one has to stay to the end.
    folder = tmp_path_factory.mktemp("fonts")
    shutil.copy(ours / "PostilSans-Regular.ttf", folder / "PostilSansOldPersian-Regular.ttf")
    tokens = {**TOKENS, "script": {**TOKENS["script"], "Xpeo": {**TOKENS["script"]["Deva"]}}}
    tokens["script"]["Xpeo"].update(ui="Noto Sans Old Persian", reading="Noto Sans Old Persian")
    tokens["script"]["Cakm"] = {
        **tokens["script"]["Xpeo"],
        "ui": "Noto Sans Chakma",
        "reading": "Noto Sans Chakma",
    }
    book = FontBook(folder, tokens)
    assert not book.ready("Xpeo")
    assert not book.ready("Cakm")
    assert book.families("Cakm")[0] == "Postil Sans"


def test_the_theme_and_the_tests_read_the_same_tokens() -> None:
    assert read_tokens()["script"] == TOKENS["script"]


def test_bundled_files_are_all_named_in_the_sources(fonts: FontBook) -> None:
    folder = paths.resources() / "fonts"
    sources = (folder / "SOURCES.md").read_text(encoding="utf-8")
    files = sorted(path.name for path in folder.glob("*.ttf"))
    assert all(f"| {name} |" in sources for name in files)
    assert sum(path.stat().st_size for path in folder.glob("*.ttf")) < 13_500_000
    assert (folder / "OFL.txt").is_file()


def test_two_scripts_leave_different_ink(fonts: FontBook) -> None:
    """A missing font would draw the same boxes for both."""
    inks = {ink(fonts, form, TEXTS[form][0]) for form in BUNDLED}
    assert len(inks) == len(BUNDLED)


def ink(book: FontBook, form: str, text: str) -> bytes:
    image = QImage(60, 60, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(book.font_for(form, "reading", 24))
    painter.drawText(15, 40, text)
    painter.end()
    return bytes(image.constBits())
