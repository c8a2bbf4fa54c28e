# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Pages of the gallery with buttons, answers and reading text, and what all pages share."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.choices.option_list import Choice, OptionList
from annotator_app.gui.parts.frame.ribbon import Ribbon
from annotator_app.gui.parts.key_cap import KeyHint
from annotator_app.gui.parts.texts.field import LineField, TextField
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.texts.reading_block import Mark, ReadingBlock
from annotator_app.gui.parts.texts.reading_document import ReadingText

HINDI = "रानी की वाव गुजरात के पाटन शहर में स्थित एक प्रसिद्ध बावड़ी है। इसका निर्माण ग्यारहवीं शताब्दी में हुआ।"
SHORT = "नई बस सेवा शुरू होने से सफ़र आसान हो गया है, लेकिन किराया इतना बढ़ा दिया गया है कि मुश्किल हो गई है।"
CHOICES = (
    Choice("Negative", "The writer complains, criticises or regrets", 1),
    Choice("Neutral", "Facts only, no feeling shown", 2),
    Choice("Positive", "The writer praises, likes or thanks", 3),
    Choice("Mixed", "Praise and criticism in the same text", 4),
    Choice("Unclear", slot=5),
    Choice("The passage does not say", slot=0, apart=True),
)


def page(theme: Theme, colour: str = "canvas") -> tuple[QWidget, QVBoxLayout]:
    sheet = QWidget()
    palette = theme.palette()
    palette.setColor(palette.ColorRole.Window, theme.colour(colour))
    sheet.setPalette(palette)
    sheet.setAutoFillBackground(True)
    column = QVBoxLayout(sheet)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(10)
    return sheet, column


def row(column: QVBoxLayout, *widgets: QWidget) -> None:
    line = QHBoxLayout()
    line.setSpacing(6)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    column.addLayout(line)


def buttons(theme: Theme) -> QWidget:
    sheet, column = page(theme)
    shown = []
    for kind, label, icon, keys in (
        (Kind.PRIMARY, "Save and next", "", ("Enter",)),
        (Kind.PRIMARY, "Save result pack", "send", ("Ctrl", "Enter")),
        (Kind.SECONDARY, "Open a pack", "folder-open", ("Ctrl", "O")),
        (Kind.QUIET, "Decide later", "bookmark", ("Ctrl", "D")),
        (Kind.DANGER, "Delete 60 answers", "", ()),
    ):
        button = Button(theme, kind)
        button.set_label(label, icon)
        button.set_keys(keys)
        shown.append(button)
    row(column, *shown[:3])
    row(column, *shown[3:])
    back = Button(theme, Kind.QUIET)
    back.set_label("Packs", "chevron-left")
    hint = KeyHint(theme)
    hint.set_hints([((("↑",), ("↓",)), "sentence"), ((("Space",),), "mark as evidence")])
    row(column, back, hint)
    for role in ("page", "title", "heading", "option", "body", "small", "caption"):
        label = Label(theme, role)
        label.set_text(f"{role}: What is the writer’s overall feeling? हिन्दी العربية አማርኛ 中文")
        column.addWidget(label)
    states = bytearray([1] * 41 + [0] * 79)
    states[9] = states[27] = 2
    states[33] = 3
    for count in (120, 40, 400, 5000):
        ribbon = Ribbon(theme)
        ribbon.set_states(bytes(states[i * 120 // count] for i in range(count)), 41 * count // 120)
        ribbon.set_spoken("41 of 120 answered", 41)
        column.addWidget(ribbon)
    column.addStretch(1)
    sheet.resize(900, 620)
    shown[1].setFocus()
    return sheet


def answers(theme: Theme) -> QWidget:
    sheet, column = page(theme)
    question = Label(theme, "heading", inset=True)
    question.set_text("What is the writer’s overall feeling?")
    column.addWidget(question)
    options = OptionList(theme)
    options.set_choices("What is the writer’s overall feeling?", CHOICES)
    options.set_chosen((3,))
    column.addWidget(options)
    many = OptionList(theme, many=True)
    many.set_choices("Issues", (Choice("False claim", slot=1), Choice("Off", slot=2)))
    many.set_chosen((0,))
    many.option(1).set_off("Not for this item")
    column.addWidget(many)
    field = TextField(theme)
    field.set_label("Your answer in Hindi")
    field.set_count("10 words")
    field.set_manner("Deva", None, "hi")
    field.set_content("Because floods of the Saraswati river filled it with silt.")
    column.addWidget(field)
    line = LineField(theme, icon="search")
    line.set_name("Find a label")
    line.set_content("card lo")
    line.box.set_end("4 of 150 labels")
    column.addWidget(line)
    column.addStretch(1)
    sheet.resize(464, 900)
    options.take_focus()
    return sheet


def reading(theme: Theme) -> QWidget:
    sheet, column = page(theme, "surface")
    passage = ReadingBlock(theme)
    passage.show_text(ReadingText(f"{HINDI}\n{HINDI}\n{HINDI}", "Deva", False))
    passage.set_marks("evidence", (Mark(105, 160), Mark(180, 200, "diffA"), Mark(220, 240, "diffB")))
    passage.set_outline((0, 64))
    column.addWidget(passage)
    for source in (
        ReadingText("زبان لوگوں اور خیالات کے درمیان پل ہے۔ " * 4, "Aran", True),
        ReadingText("اللغة جسر بين الناس وأفكارهم. " * 5, "Arab", True, "reading.compare"),
    ):
        block = ReadingBlock(theme)
        block.show_text(source)
        column.addWidget(block)
    short = ReadingBlock(theme, short=True)
    short.show_text(ReadingText(SHORT, "Deva", False, "reading.short"))
    column.addWidget(short)
    sheet.resize(902, 900)
    return sheet
