# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The guidelines of a pack and its rubric on paper: questions, labels with definitions, points with their meaning."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from annotator_app.gui import translate
from annotator_app.gui.pages.plain_marks import Kind, blocks_of
from annotator_app.gui.pages.sheet import Sheet, Style
from annotator_app.gui.questions.wording import Scene, Words
from annotator_app.gui.session import Session
from annotator_app.language import direction, script
from annotator_app.model.ids import CANNOT_JUDGE, NONE
from annotator_app.model.question import Choice, Evidence, Named, Option, Question, Scale
from annotator_app.model.texts import shown
from annotator_app.workflows.labelling.label import LabellingSession

_STYLES = {
    Kind.HEADING: Style.HEADING, Kind.ITEM: Style.ITEM, Kind.STEP: Style.STEP, Kind.TEXT: Style.TEXT,
}  # fmt: skip
Said = tuple[str, str, bool]


def rubric_sheet(session: Session, labelling: LabellingSession, scene: Scene, title: Said) -> Sheet:
    """Give the sheet of a pack, for paper."""
    home = (script.likely(session.language) or ("Latn",))[0]
    sheet = Sheet(session.theme.fonts, home, rtl=script.right_to_left(home), paper=True)
    words, form, rtl = title
    sheet.add(Style.TITLE, words, form, rtl=rtl)
    text, tag = shown(labelling.guidelines(), session.language, labelling.task.language)
    form, rtl = script.to_show(tag, text), direction.right_to_left(tag, text)
    for kind, words in blocks_of(text, bold=True):
        sheet.add(_STYLES[kind], words, form, rtl=rtl)
    for question in labelling.task.questions:
        _Rubric(sheet, scene, labelling.task.one_language).add(question)
    return sheet


class _Rubric:
    """Adds one question after the other."""

    def __init__(self, sheet: Sheet, scene: Scene, language: str | None) -> None:
        self._sheet, self._scene, self._language = sheet, scene, language

    def add(self, question: Question) -> None:
        title, form, rtl = self._said(self._scene.title(question, self._language))
        self._sheet.add(Style.HEADING, title, form, rtl=rtl)
        self._text(self._words(question.help))
        if isinstance(question, Scale):
            for point in reversed(question.points):
                text, form, rtl = self._words(question.anchors.get(str(point)))
                self._sheet.add(Style.ITEM, f"**{translate.digits(str(point))}**\u2002{text}", form, rtl=rtl)
            self._reserved(CANNOT_JUDGE, offered=question.cannot_judge)
        elif isinstance(question, Choice):
            for option in question.options:
                self._sheet.pair(self._words(option.text), list(self._about(option)))
            self._reserved(CANNOT_JUDGE, offered=question.cannot_judge)
            self._reserved(NONE, offered=question.none)
        elif isinstance(question, Evidence):
            self._names(question.labels)
            self._names(question.severities)

    def _about(self, option: Option) -> Iterator[Said]:
        yield from filter(_has_text, (self._words(option.help), self._words(option.definition)))
        for texts, said in (
            (option.not_for, QCoreApplication.translate("rubric", "Not for: {text}")),
            (option.example, QCoreApplication.translate("rubric", "Example: {text}")),
        ):
            text, form, rtl = self._words(texts)
            if text:
                yield translate.filled(said, text=text), form, rtl

    def _reserved(self, option: str, *, offered: bool) -> None:
        if offered:
            self._sheet.pair(self._said(self._scene.reserved(option)), ())

    def _names(self, names: tuple[Named, ...]) -> None:
        for one in names:
            text, form, rtl = self._words(one.text)
            self._sheet.add(Style.ITEM, text, form, rtl=rtl)

    def _text(self, said: Said) -> None:
        text, form, rtl = said
        if text:
            self._sheet.add(Style.TEXT, text, form, rtl=rtl)

    def _words(self, texts: Mapping[str, str] | None) -> Said:
        return self._said(self._scene.words(texts, self._language))

    def _said(self, words: Words) -> Said:
        """Words of the program itself are in the language of the interface."""
        form = words.script or (script.likely(self._scene.interface) or ("Latn",))[0]
        rtl = words.rtl if words.rtl is not None else script.right_to_left(form)
        return words.text, form, rtl


def _has_text(said: Said) -> bool:
    return bool(said[0])
