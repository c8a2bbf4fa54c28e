# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Pages of the gallery with frames, boxes, lists and a dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.card import Card, Notice
from annotator_app.gui.parts.choices.option_list import Choice, OptionList
from annotator_app.gui.parts.choices.score_row import ScoreRow
from annotator_app.gui.parts.choices.segments import Segments
from annotator_app.gui.parts.frame.banner import Banner
from annotator_app.gui.parts.frame.bars import ActionBar, TopBar
from annotator_app.gui.parts.frame.dialog import Dialog
from annotator_app.gui.parts.frame.empty_state import EmptyState
from annotator_app.gui.parts.frame.nav import NavEntry
from annotator_app.gui.parts.frame.steps import Steps
from annotator_app.gui.parts.frame.toast import Toast
from annotator_app.gui.parts.lists.item_list import ItemLine, ItemList
from annotator_app.gui.parts.lists.search_line import SearchLine
from annotator_app.gui.parts.lists.search_list import SearchList
from annotator_app.gui.parts.part import inset
from annotator_app.gui.parts.pill import Chip, Pill
from annotator_app.gui.parts.safety_number import SafetyNumber
from annotator_app.gui.parts.texts.checks import LengthScale, QuietCheck
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.parts.tile import AppMark, LanguageTile
from tests.builders.gallery.sheets import page, row


def action_bar(theme: Theme) -> ActionBar:
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
    return bar


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
    top.ribbon.set_spoken("41 of 120 answered", 41)
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
    bar = action_bar(theme)
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
    column.addStretch(1)
    sheet.resize(560, 360)
    return sheet


def measures(theme: Theme) -> QWidget:
    sheet, column = page(theme)
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
    sheet.resize(560, 640)
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
