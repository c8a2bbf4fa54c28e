# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Qt's own texts in the languages that Qt does not speak: the files fit the list, and the list fits Qt."""

from __future__ import annotations

import importlib.util
import re
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator

from tests.rules.tree import ROOT


def _list() -> ModuleType:
    spec = importlib.util.spec_from_file_location("qt_texts", ROOT / "packaging" / "qt_texts.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


QT = _list()
FOLDER = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


@pytest.mark.parametrize("language", QT.LANGUAGES)
def test_the_file_of_a_language_fits_the_list(language: str) -> None:
    path = ROOT / "i18n" / f"qt_{language}.ts"
    assert path.read_text(encoding="utf-8") == QT.refreshed(path), "run: python packaging/dev.py texts"


@pytest.mark.parametrize("language", QT.LANGUAGES)
def test_nothing_of_qt_is_left_to_translate(language: str) -> None:
    messages = ElementTree.parse(ROOT / "i18n" / f"qt_{language}.ts").iter("message")
    assert [m.findtext("source") for m in messages if not m.findtext("translation")] == []


@pytest.mark.parametrize("language", QT.LANGUAGES)
def test_places_stay_and_mnemonics_do_not_multiply(language: str) -> None:
    for message in ElementTree.parse(ROOT / "i18n" / f"qt_{language}.ts").iter("message"):
        source, said = message.findtext("source", ""), message.findtext("translation", "")
        if said:
            assert re.findall("%1", said) == re.findall("%1", source), source
            assert said.count("&") <= source.count("&"), source
            assert ("(*)" in said) == ("(*)" in source), source


def test_the_languages_are_those_that_qt_does_not_speak() -> None:
    ours = {path.stem.removeprefix("annotator_") for path in (ROOT / "i18n").glob("annotator_*.ts")} - {"en"}
    names = {"zh-Hans": "zh_CN", "pt-BR": "pt_BR"}
    spoken = {tag for tag in ours if QTranslator().load(f"qtbase_{names.get(tag, tag)}", FOLDER)}
    assert ours - spoken <= set(QT.LANGUAGES)
    assert not spoken & set(QT.LANGUAGES)


def test_qt_knows_every_text_of_the_list() -> None:
    spoken = [QTranslator() for _ in range(4)]
    for translator, tag in zip(spoken, ("ar", "de", "ja", "fr"), strict=True):
        assert translator.load(f"qtbase_{tag}", FOLDER)
    unknown = [
        (context, source)
        for context, sources in QT.TEXTS.items()
        for source in sources
        if not any(
            one.translate(context, source) or one.translate(context, source, "All other platforms")
            for one in spoken
        )
    ]
    assert unknown == []
