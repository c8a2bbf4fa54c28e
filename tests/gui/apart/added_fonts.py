# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Fonts that lie in the home or beside the program: found, renamed, loaded late, each way of writing its own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QImage, QPainter
from PySide6.QtWidgets import QApplication

from annotator_app.errors import FontFileError
from annotator_app.gui import translate
from annotator_app.gui.look.added_fonts import AddedFonts, has_letters
from annotator_app.gui.look.fonts import FontBook
from annotator_app.gui.look.theme import read_tokens
from annotator_app.language import font_files, script
from annotator_app.language.script import script_of
from annotator_app.language.sentences import sentences
from tests.builders.windows import LETTERS, OURS

TOKENS = read_tokens()
CJK = ("Hans", "Hant", "Jpan", "Kore")
pytestmark = pytest.mark.usefixtures("fonts_gone_after")


@pytest.fixture
def no_system_fonts(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system has no letters of China, Japan or Korea, whatever this computer has."""
    plain = QFontDatabase.families
    monkeypatch.setattr(
        QFontDatabase,
        "families",
        staticmethod(lambda *way: [name for name in plain(*way) if name.startswith("Postil ")]),
    )


def book(*folders: Path) -> FontBook:
    return FontBook(OURS, TOKENS, folders)


def ink(made: FontBook, form: str, text: str) -> bytes:
    image = QImage(60, 60, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(made.font_for(form, "reading", 40))
    painter.drawText(5, 50, text)
    painter.end()
    return bytes(image.constBits())


@pytest.mark.parametrize("form", CJK)
def test_each_way_of_writing_has_its_own_family(no_system_fonts: None, form: str) -> None:
    made = book(LETTERS)
    assert made.ready(form)
    font = made.font_for(form, "reading", 18)
    endings = {"Hans": "SC", "Hant": "TC", "Jpan": "JP", "Kore": "KR"}
    assert QFontInfo(font).family() == f"Postil Sans CJK {endings[form]}"
    assert made.missing(sentences()[form].text, font) == []


def test_one_letter_has_the_shape_of_each_country(no_system_fonts: None) -> None:
    made = book(LETTERS)
    for letter in "直骨角":
        assert len({ink(made, form, letter) for form in ("Hans", "Jpan", "Kore")}) >= 2, letter
    assert len({ink(made, form, "骨") for form in ("Hans", "Hant", "Jpan")}) == 3


def test_without_them_only_simplified_chinese_is_ready(no_system_fonts: None, tmp_path: Path) -> None:
    made = book(tmp_path, tmp_path / "nowhere")
    assert [form for form in CJK if made.ready(form)] == ["Hans"]
    assert made.ready("Deva")


def test_every_letter_of_the_chinese_interface_comes_with_the_program(
    no_system_fonts: None, tmp_path: Path
) -> None:
    made = book(tmp_path)
    font = made.font_for("Hans")
    root = OURS.parent
    ours = [*(root.parent / "i18n").glob("*_zh-Hans.ts"), *(root / "manual" / "zh-Hans").glob("*.md")]
    for path in (*ours, root / "practice" / "zh-Hans.toml", root / "names" / "zh-Hans.tsv"):
        letters = {letter for letter in path.read_text(encoding="utf-8") if script_of(letter) == "Hani"}
        assert letters
        assert made.missing("".join(sorted(letters)), font) == [], path.name


def test_every_interface_language_has_its_letters_with_the_program(
    no_system_fonts: None, tmp_path: Path
) -> None:
    made = book(tmp_path)
    assert [
        tag for tag in translate.available() if not made.ready((script.likely(tag) or ("Latn",))[0])
    ] == []


def test_letters_that_are_not_usual_are_told(no_system_fonts: None, tmp_path: Path) -> None:
    made = book(tmp_path)
    assert made.missing("国龘", made.font_for("Hans")) == ["龘"]


def test_nothing_is_loaded_before_a_letter_of_it_is_wanted(no_system_fonts: None, monkeypatch) -> None:
    made = book(LETTERS)
    loaded: list[str] = []
    load = AddedFonts.load
    monkeypatch.setattr(AddedFonts, "load", lambda self, font: loaded.append(font.family) or load(self, font))
    made.font_for("Latn")
    made.font_for("Deva", "reading")
    made.load_for("plain, हिन्दी and اردو")
    made.load_rest()
    assert loaded == []
    made.load_for("one word: 国")
    assert "Postil Sans CJK SC" in loaded


def test_letters_inside_a_text_of_another_script_are_found(no_system_fonts: None) -> None:
    made = book(LETTERS)
    text = "The word 国 in हिन्दी"
    made.load_for(text)
    assert made.missing(text, made.font_for("Latn", "reading", 18)) == []


def test_the_font_of_the_system_comes_first(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    told = staticmethod(lambda *way: [] if way else ["Noto Sans CJK SC"])
    monkeypatch.setattr(QFontDatabase, "families", told)
    made = book(LETTERS)
    assert made.families("Hans")[0] == "Noto Sans CJK SC"
    assert made.families("Jpan")[0] == "Postil Sans CJK JP"


@pytest.mark.parametrize("suffix", [".ttf", ".otf"])
def test_a_font_of_anybody_is_loaded_under_a_name_of_its_own(
    qapp: QApplication, tmp_path: Path, suffix: str
) -> None:
    source = next(LETTERS.glob("*JP*")) if suffix == ".otf" else OURS / "PostilSansThai-Regular.ttf"
    strange = font_files.renamed(source.read_bytes(), lambda face: "DejaVu Sans")
    (tmp_path / f"any{suffix}").write_bytes(strange)
    (font,) = AddedFonts([tmp_path]).all()
    assert font.label == "DejaVu Sans"
    assert font.family.startswith("Postil DejaVu Sans ")
    assert AddedFonts([tmp_path]).load(font)
    assert QFontInfo(QFont(font.family)).family() == font.family
    letters = "日本" if suffix == ".otf" else "ไทย"
    assert has_letters(font.family, letters)
    assert not has_letters(font.family, "አማ")


def test_two_files_of_one_family_are_told_apart(qapp: QApplication, tmp_path: Path) -> None:
    for number, name in enumerate(("PostilSansThai-Regular.ttf", "PostilSansLao-Regular.ttf")):
        data = font_files.renamed((OURS / name).read_bytes(), lambda face: "One Name")
        (tmp_path / f"{number}.ttf").write_bytes(data)
    found = AddedFonts([tmp_path]).all()
    assert len({font.family for font in found}) == 2
    assert {font.label for font in found} == {"One Name"}


def test_a_collection_keeps_every_face(qapp: QApplication, tmp_path: Path) -> None:
    """A collection is made of two fonts here as the format says; each face gets its own name."""
    path = tmp_path / "two.ttc"
    path.write_bytes(collection(OURS / "PostilSansThai-Regular.ttf", OURS / "PostilSansLao-Regular.ttf"))
    made = font_files.renamed(path.read_bytes(), lambda face: f"Xx {face.family}")
    assert [face.family for face in font_files.faces(made)] == ["Xx Postil Sans Thai", "Xx Postil Sans Lao"]
    path.write_bytes(made)
    fonts = AddedFonts([tmp_path])
    thai, lao = fonts.all()
    assert fonts.load(thai)
    assert fonts.load(lao)
    assert has_letters(thai.family, "ไทย")
    assert has_letters(lao.family, "ລາວ")


def collection(*sources: Path) -> bytes:
    """Put fonts into one file, their tables moved to where they then stand."""
    head = bytearray(b"ttcf\0\1\0\0" + len(sources).to_bytes(4, "big") + bytes(4 * len(sources)))
    for number, source in enumerate(sources):
        font = bytearray(source.read_bytes())
        for table in range(int.from_bytes(font[4:6], "big")):
            place = 12 + 16 * table + 8
            offset = int.from_bytes(font[place : place + 4], "big") + len(head)
            font[place : place + 4] = offset.to_bytes(4, "big")
        head[12 + 4 * number : 16 + 4 * number] = len(head).to_bytes(4, "big")
        head += font + bytes(-len(font) % 4)
    return bytes(head)


def test_an_added_file_is_copied_under_our_name_and_stays(qapp: QApplication, tmp_path: Path) -> None:
    home = tmp_path / "home"
    fonts = AddedFonts([home])
    assert fonts.all() == []
    source = next(LETTERS.glob("*KR*"))
    font = fonts.add(source, home, "한국")
    assert has_letters(font.family, "한국")
    assert source.exists()
    assert [one.family for one in AddedFonts([home]).all()] == [font.family]
    assert not list(home.glob("*.part"))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: b"",
        lambda data: b"not a font at all",
        lambda data: data[:400],
        lambda data: data[:4] + b"\xff\xff" + data[6:],
        lambda data: b"ttcf" + data[4:],
        lambda data: data.replace(b"cmap", b"xmap", 1),
    ],
    ids=["empty", "words", "cut off", "too many tables", "no collection", "no letters"],
)
def test_what_is_no_font_is_refused_and_nothing_copied(qapp: QApplication, tmp_path: Path, spoil) -> None:
    home, path = tmp_path / "home", tmp_path / "bad.ttf"
    path.write_bytes(spoil((OURS / "PostilSansThai-Regular.ttf").read_bytes()))
    with pytest.raises(FontFileError, match=r"bad\.ttf"):
        AddedFonts([home]).add(path, home, "ไทย")
    assert not home.exists()


def test_a_font_without_the_letters_is_refused(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(FontFileError, match="has not all letters"):
        AddedFonts([tmp_path / "home"]).add(OURS / "PostilSansThai-Regular.ttf", tmp_path / "home", "国")
    assert not (tmp_path / "home").exists()


def test_a_damaged_file_in_the_folder_is_passed_over(no_system_fonts: None, tmp_path: Path) -> None:
    for source in LETTERS.glob("*.otf"):
        shutil.copy(source, tmp_path)
    (tmp_path / "bad.ttf").write_bytes(b"\0\1\0\0 and no more")
    (tmp_path / "readme.txt").write_text("words", encoding="utf-8")
    assert book(tmp_path).ready("Jpan")


def test_every_way_of_writing_has_a_sentence_that_its_font_draws(no_system_fonts: None) -> None:
    made = book(LETTERS)
    assert list(sentences()) == list(TOKENS["script"])
    for form, sentence in sentences().items():
        made.load_for(sentence.text)
        font = made.font_for(script.to_show(sentence.language, sentence.text), "reading", 18)
        assert made.missing(sentence.text, font) == [], form
        assert made.ready(form), form
