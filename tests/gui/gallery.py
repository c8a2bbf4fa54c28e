# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Draws the parts as pictures to look at: `python -m tests.gui.gallery FOLDER`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from annotator_app.gui.parts.bars import ActionBar, TopBar
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Banner, Card, Notice
from annotator_app.gui.parts.checks import LengthScale, QuietCheck
from annotator_app.gui.parts.dialog import Dialog
from annotator_app.gui.parts.empty_state import EmptyState
from annotator_app.gui.parts.field import LineField, TextField
from annotator_app.gui.parts.item_list import ItemLine, ItemList
from annotator_app.gui.parts.key_cap import KeyHint
from annotator_app.gui.parts.label import Label
from annotator_app.gui.parts.nav import NavEntry
from annotator_app.gui.parts.option_list import Choice, OptionList
from annotator_app.gui.parts.part import inset
from annotator_app.gui.parts.pill import Chip, Pill
from annotator_app.gui.parts.reading_block import Mark, ReadingBlock
from annotator_app.gui.parts.reading_document import ReadingText
from annotator_app.gui.parts.ribbon import Ribbon
from annotator_app.gui.parts.safety_number import SafetyNumber
from annotator_app.gui.parts.score_row import ScoreRow
from annotator_app.gui.parts.search_line import SearchLine
from annotator_app.gui.parts.search_list import SearchList
from annotator_app.gui.parts.segments import Segments
from annotator_app.gui.parts.steps import Steps
from annotator_app.gui.parts.tile import AppMark, LanguageTile
from annotator_app.gui.parts.toast import Toast
from annotator_app.gui.theme import Theme

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


def frame(theme: Theme) -> QWidget:
    sheet, column = page(theme)
    column.setContentsMargins(0, 0, 0, 0)
    top = TopBar(theme)
    top.back.set_label("Packs", "chevron-left")
    top.set_pack("हि", "Deva", "News comments, part 2", "Sentiment · Hindi")
    top.set_item("Item 42 of 120", "78 left, about 26 min")
    top.keep_room_for_saved(("Saved", "Saving…", "Not saved"))
    top.set_saved("Saved")
    for button, label, icon, key in (
        (top.items, "Items", "list", ("Ctrl", "L")),
        (top.guidelines, "Guidelines", "book-open", ("Ctrl", "G")),
        (top.keyboard, "Keyboard", "keyboard", ("F1",)),
    ):
        button.set_label(label, icon)
        button.set_keys(key)
    states = bytearray([1] * 41 + [0] * 79)
    states[9] = states[27] = 2
    states[33] = 3
    top.ribbon.set_states(states, 41)
    column.addWidget(top)
    banner = Banner(theme)
    banner.set_banner(
        "danger",
        "hard-drive",
        "This computer’s disk is full, so answer 42 is not saved yet",
        "It is kept in memory. Free some space, or save the work to a USB stick.",
        "Save to USB",
        "Try again",
    )
    banner.show()
    column.addWidget(banner)
    middle = QHBoxLayout()
    column.addLayout(middle, 1)
    segments = Segments(theme)
    segments.set_segments("B is better by", (("a little", 1), ("clearly", 2), ("a lot", 3)))
    segments.set_caps(lambda slot: (str(slot),))
    segments.set_chosen(1)
    middle.addStretch(1)
    middle.addWidget(segments)
    middle.addStretch(1)
    column.addStretch(1)
    bar = ActionBar(theme)
    bar.set_more("More")
    for label, icon, key in (
        ("Previous", "arrow-up", ("Alt", "↑")),
        ("Decide later", "bookmark", ("Ctrl", "D")),
        ("Report a problem", "flag", ("Ctrl", "I")),
        ("Note", "message-square", ("Ctrl", "N")),
    ):
        action = Button(theme, Kind.QUIET)
        action.set_label(label, icon)
        action.set_keys(key)
        bar.add_action(action, folds=label in ("Report a problem", "Note"))
    bar.primary.set_label("Save and next")
    bar.primary.set_keys(("Enter",))
    bar.set_hint("2 criteria left")
    column.addWidget(bar)
    sheet.resize(1366, 400)
    segments.take_focus()
    return sheet


def boxes(theme: Theme) -> QWidget:
    sheet, column = page(theme)
    notice = Notice(theme)
    notice.set_notice(
        "warn",
        "languages",
        "This looks like English",
        "The task asks for Hindi (हिन्दी). Write the answer in Hindi, or keep it if this is right.",
    )
    notice.set_buttons("Change my answer", "Keep it")
    notice.first.set_keys(("Esc",))
    notice.second.set_keys(("Ctrl", "Enter"))
    column.addWidget(notice)
    neutral = Notice(theme)
    neutral.set_notice(
        "neutral", "info", "You can still change answers later", "A newer result pack replaces this one."
    )
    column.addWidget(neutral)
    pills = []
    for text, icon, tone in (
        ("Merged", "check", "neutral"),
        ("New", "plus", "accent"),
        ("Not handed back yet", "clock", "warn"),
        ("Left out", "circle-x", "danger"),
        ("Signature known", "circle-check", "success"),
    ):
        pill = Pill(theme)
        pill.set_pill(text, icon, tone)
        pills.append(pill)
    row(column, *pills)
    chips = [Chip(theme), Chip(theme), Chip(theme, closable=True)]
    for chip, text in zip(chips, ("Block a card", "Wrong PIN", "Exchange rate"), strict=True):
        chip.set_chip(text)
    chips[1].setCheckable(True)
    chips[1].setChecked(True)
    row(column, *chips)
    tiles = [
        AppMark(theme),
        LanguageTile(theme, 32),
        LanguageTile(theme, 42),
        LanguageTile(theme, 64),
        LanguageTile(theme, 42),
    ]
    for tile, letters, script in zip(
        tiles[1:], ("Sw", "বা", "አ", "ار"), ("Latn", "Beng", "Ethi", "Aran"), strict=True
    ):
        tile.set_letters(letters, script)
    row(column, *tiles)
    card = Card(theme)
    line = QHBoxLayout()
    name = Label(theme, "control")
    name.set_text("Clear language")
    scores = ScoreRow(theme)
    scores.set_points("Clear language", [(str(n), f"{n}, words") for n in range(1, 6)])
    scores.set_chosen(4)
    line.addWidget(name, 1)
    line.addWidget(scores)
    card.column.addLayout(line)
    column.addWidget(card)
    scale = LengthScale(theme)
    scale.set_length(27, 20, 40, "27 words, aim for 20 to 40")
    column.addWidget(scale)
    check = QuietCheck(theme)
    check.set_check("The number “দশ হাজার” is not in the summary", "warn")
    column.addWidget(check)
    number = SafetyNumber(theme)
    number.set_number("48213 07765 91840 33512 60948 27156", "Safety number")
    column.addWidget(number)
    steps = Steps(theme)
    steps.set_steps(("Language", "Name", "Signing key"), 2, "Step 3 of 3")
    column.addWidget(steps)
    for number, (text, icon, count) in enumerate(
        (("Packs", "package-open", ""), ("Review", "list-checks", "12"))
    ):
        entry = NavEntry(theme)
        entry.set_entry(text, icon, count)
        entry.setChecked(number == 0)
        column.addWidget(entry)
    column.addStretch(1)
    sheet.resize(560, 900)
    return sheet


def labels(theme: Theme) -> QWidget:
    sheet, column = page(theme)
    found = SearchList(theme)
    found.set_lines(
        (
            SearchLine("a", "Card lost or stolen", "ካርድ ጠፍቷል ወይም ተሰርቋል", "Cards", ((0, 7),)),
            SearchLine("b", "Card locked", "ካርድ ተቆልፏል", "Cards", ((0, 7),)),
            SearchLine("c", "Card login code", "የካርድ መግቢያ ኮድ", "Access", ((0, 7),)),
            SearchLine("d", "Loan card", "የብድር ካርድ", "Loans", ((0, 2), (5, 9))),
        )
    )
    column.addWidget(found)
    grouped = SearchList(theme)
    lines = []
    for group in ("Cards", "Transfers", "Loans"):
        lines.append(SearchLine(group, group, heading=True))
        lines += [SearchLine(f"{group} {n}", f"{group} label {n}", in_group=True) for n in range(5)]
    grouped.set_lines(lines)
    grouped.set_chosen(("Cards 1",))
    grouped.move(4)
    column.addWidget(grouped, 1)
    items = ItemList(theme)
    words = "नई बस सेवा शुरू होने से सफ़र आसान हो गया है, लेकिन किराया इतना"

    def page_of(first: int, count: int) -> list[ItemLine]:
        return [ItemLine(n, words, n % 4, n % 3 == 0, "Deva") for n in range(first, first + count)]

    items.set_items("Items", 100_000, page_of, lambda line: line.words)
    items.set_current_row(99_990)
    column.addWidget(items, 1)
    sheet.resize(464, 900)
    return sheet


def dialog(theme: Theme) -> QWidget:
    sheet, column = page(theme)
    empty = EmptyState(theme)
    empty.set_state(
        "No packs yet",
        "Double-click the pack file from your coordinator, drop it here, or open it:",
        "A pack file ends in .taskpack.",
    )
    empty.primary.set_label("Open a pack", "folder-open")
    empty.second.set_label("Try a practice pack")
    empty.set_drop(True)
    column.addWidget(empty)
    sheet.resize(1366, 690)
    made = Dialog(theme, sheet, wide=True)
    made.set_heading("Add this pack?", "Nature reports · Summary · Bengali · 30 items · 212 kB")
    made.show_tile("বা", "Beng")
    made.set_buttons("Add the pack", "Cancel")
    made.primary.set_keys(("Enter",))
    made.cancel.set_keys(("Esc",))
    number = SafetyNumber(theme)
    number.set_number("48213 07765 91840 33512 60948 27156", "Safety number")
    made.column.addLayout(inset(theme, number))
    options = OptionList(theme)
    options.set_choices(
        "Trust",
        (
            Choice("The numbers match. Trust this signer and add the pack", slot=1),
            Choice("Not compared yet. Add the pack, ask me again before I hand back", slot=2),
        ),
    )
    made.column.addWidget(options)
    made.open_over()
    toast = Toast(theme, sheet)
    toast.say("Item 42 is marked to decide later.", "Undo", keys=("Ctrl", "Z"))
    return sheet


PAGES: tuple[Callable[[Theme], QWidget], ...] = (buttons, answers, reading, frame, boxes, labels, dialog)


def fit(sheet: QWidget) -> None:
    """Give the page the height that its width asks for, as a scrolling pane would."""
    layout = sheet.layout()
    width = max(sheet.width(), layout.totalMinimumSize().width())
    sheet.resize(width, max(sheet.height(), layout.totalHeightForWidth(width)))


def draw(theme: Theme, folder: Path, name: str) -> None:
    for make in PAGES:
        sheet = make(theme)
        fit(sheet)
        sheet.show()
        QApplication.processEvents()
        focus = sheet.focusWidget()
        if focus is not None:
            focus.setFocus()
        QApplication.processEvents()
        sheet.grab().save(str(folder / f"{make.__name__}-{name}.png"))
        sheet.close()


def main(folder: Path) -> None:
    application = QApplication.instance() or QApplication([])
    application.setStyle("Fusion")
    folder.mkdir(parents=True, exist_ok=True)
    theme = Theme()
    theme.set_mode("light")
    draw(theme, folder, "light")
    theme.set_mode("dark")
    draw(theme, folder, "dark")
    theme.set_mode("light")
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    draw(theme, folder, "rtl")
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.set_text_size(2.0)
    draw(theme, folder, "200")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
