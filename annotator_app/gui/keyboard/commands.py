# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The table of commands (ux.md 6.2). Caps, palette, keyboard page, tooltips and menus all read it.

A combination is written `Ctrl+Shift+Z`: modifiers in this order, then the key by its US name. Digits are
places on the number row. On macOS Qt reports the command key as `Ctrl`; rows that differ there have
their own combinations. A command is done by the method that a screen offers under its id (`keys.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from annotator_app.text import QT_TRANSLATE_NOOP, Marked

Group = Literal["pack", "bundle", "anywhere", "packs", ""]

# Contexts that can be active together, the inner one last. A key means one thing in each of these rows,
# but an inner context may take a key from an outer one where the command says so.
STACKS: tuple[tuple[str, ...], ...] = (
    ("everywhere", "library"),
    ("everywhere", "task", "passage"),
    ("everywhere", "task", "comparison"),
    ("everywhere", "task", "rating"),
    ("everywhere", "review", "passage"),
    ("everywhere", "review", "comparison"),
    ("everywhere", "review", "rating"),
    ("everywhere", "coordinate", "bundle"),
    ("everywhere", "coordinate", "results"),
    ("everywhere", "coordinate", "lots"),
    ("everywhere", "coordinate", "settling"),
    ("everywhere", "coordinate", "figures"),
    ("everywhere", "coordinate", "rounds"),
    ("everywhere", "coordinate", "choosing"),
    ("everywhere", "dialog"),
)
_ITEM = ("task", "review")
_DIGITS = tuple("123456789")


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the program can do.

    `contexts` says where it may be offered; `keys` are the combinations, the first one stands on caps;
    `mac` replaces them on macOS; `group` is its place in the palette ("" for none); `repeats` lets a held
    key do it again; `guarded` ignores it for a moment after the item changed; `takes` names a command of
    an outer context from which it takes the key, `first` says that it does so from all of them;
    `over_dialogs` keeps it while a dialog is open.
    """

    id: str
    text: Marked
    contexts: tuple[str, ...]
    keys: tuple[str, ...] = ()
    mac: tuple[str, ...] | None = None
    group: Group = ""
    icon: str = ""
    aliases: Marked | None = None
    writing: bool = True
    repeats: bool = False
    guarded: bool = False
    takes: str = ""
    first: bool = False
    over_dialogs: bool = False


def _slots(digits: tuple[str, ...], prefix: str) -> tuple[str, ...]:
    return (*digits, *(prefix + digit for digit in digits))


COMMANDS: tuple[Command, ...] = (
    Command("answer.choose", QT_TRANSLATE_NOOP("commands", "Choose an option"), (*_ITEM, "dialog"),
            _slots(_DIGITS, "Alt+"), _slots(_DIGITS, "Ctrl+")),
    Command("answer.none", QT_TRANSLATE_NOOP("commands", "None, cannot judge, equally good"), (*_ITEM, "dialog"),
            ("0", "Alt+0"), ("0", "Ctrl+0")),
    Command("answer.all_bad", QT_TRANSLATE_NOOP("commands", "All are bad"), ("comparison",),
            ("9", "Alt+9"), ("9", "Ctrl+9"), takes="answer.choose"),
    Command("answer.commit", QT_TRANSLATE_NOOP("commands", "Save and next"), _ITEM,
            ("Enter", "Ctrl+Enter"), group="pack", icon="check", guarded=True),
    Command("item.previous", QT_TRANSLATE_NOOP("commands", "Save and go to the previous item"), _ITEM,
            ("Alt+Up",), ("Ctrl+Alt+Up",), group="pack", icon="arrow-up", repeats=True),
    Command("item.next", QT_TRANSLATE_NOOP("commands", "Go to the next item"), _ITEM,
            ("Alt+Down",), ("Ctrl+Alt+Down",), group="pack", icon="arrow-down", repeats=True),
    Command("item.next_open", QT_TRANSLATE_NOOP("commands", "Go to next open item"), _ITEM,
            ("Ctrl+U",), group="pack", icon="arrow-down"),
    Command("item.next_later", QT_TRANSLATE_NOOP("commands", "Go to next item to decide later"), _ITEM,
            group="pack", icon="bookmark"),
    Command("item.go_to", QT_TRANSLATE_NOOP("commands", "Go to item number"), _ITEM,
            ("Ctrl+J",), group="pack", icon="hash"),
    Command("item.later", QT_TRANSLATE_NOOP("commands", "Decide later"), _ITEM,
            ("Ctrl+D",), group="pack", icon="bookmark",
            aliases=QT_TRANSLATE_NOOP("commands", "bookmark, leave open")),
    Command("item.report", QT_TRANSLATE_NOOP("commands", "Report a problem"), ("task",),
            ("Ctrl+I",), group="pack", icon="flag"),
    Command("item.object", QT_TRANSLATE_NOOP("commands", "Object to an answer that came back"), ("task",),
            ("Ctrl+Shift+F",), group="pack", icon="flag"),
    Command("item.note", QT_TRANSLATE_NOOP("commands", "Note to the coordinator"), _ITEM,
            ("Ctrl+N",), group="pack", icon="message-square"),
    Command("answer.history", QT_TRANSLATE_NOOP("commands", "Earlier versions of the answer"), _ITEM,
            ("Ctrl+Shift+H",), ("Ctrl+Shift+Y",), group="pack", icon="history"),
    Command("suggestion.take", QT_TRANSLATE_NOOP("commands", "Take the suggestion"), ("task",),
            ("Ctrl+Shift+E",), group="pack", icon="check"),
    Command("answers.go_on", QT_TRANSLATE_NOOP("commands", "Go on by itself"), _ITEM,
            group="pack", icon="arrow-right"),
    Command("item.list", QT_TRANSLATE_NOOP("commands", "Item list"), _ITEM,
            ("Ctrl+L",), group="pack", icon="list"),
    Command("guidelines.show", QT_TRANSLATE_NOOP("commands", "Open guidelines"), _ITEM,
            ("Ctrl+G",), group="pack", icon="book-open",
            aliases=QT_TRANSLATE_NOOP("commands", "rules, instructions")),
    Command("feedback.show", QT_TRANSLATE_NOOP("commands", "What became of your answers"), ("task",),
            group="pack", icon="list-checks", aliases=QT_TRANSLATE_NOOP("commands", "feedback, review, returned")),
    Command("compare.differences", QT_TRANSLATE_NOOP("commands", "Show or hide differences"), ("comparison", "review"),
            ("Ctrl+T",), group="pack", icon="diff"),
    Command("compare.scroll_up", QT_TRANSLATE_NOOP("commands", "Scroll all responses up"), ("comparison",),
            ("Ctrl+Shift+Up",), group="pack", icon="arrow-up", writing=False, repeats=True),
    Command("compare.scroll_down", QT_TRANSLATE_NOOP("commands", "Scroll all responses down"), ("comparison",),
            ("Ctrl+Shift+Down",), group="pack", icon="arrow-down", writing=False, repeats=True),
    Command("response.before", QT_TRANSLATE_NOOP("commands", "Response before"), ("rating",),
            ("Ctrl+PgUp",), group="pack", icon="arrow-up"),
    Command("response.after", QT_TRANSLATE_NOOP("commands", "Response after"), ("rating",),
            ("Ctrl+PgDown",), group="pack", icon="arrow-down"),
    Command("text.find", QT_TRANSLATE_NOOP("commands", "Find in the text"), _ITEM,
            ("Ctrl+F",), group="pack", icon="search"),
    Command("text.raw", QT_TRANSLATE_NOOP("commands", "Formatted or raw text"), _ITEM,
            ("Ctrl+Shift+R",), group="pack", icon="code"),
    Command("lines.fold", QT_TRANSLATE_NOOP("commands", "Show or hide the lines beside the text"), _ITEM,
            ("Ctrl+B",), group="pack", icon="rows-2",
            aliases=QT_TRANSLATE_NOOP("commands", "transliteration, gloss, translation")),
    Command("terms.look_up", QT_TRANSLATE_NOOP("commands", "Look up a term"), _ITEM,
            ("Ctrl+Shift+L",), group="pack", icon="book-open",
            aliases=QT_TRANSLATE_NOOP("commands", "term list, glossary")),
    Command("reading.ruler", QT_TRANSLATE_NOOP("commands", "Reading ruler"), _ITEM,
            ("Ctrl+R",), group="pack", icon="rows-3"),
    Command("evidence.mark", QT_TRANSLATE_NOOP("commands", "Mark the selection or sentence as evidence"), _ITEM,
            ("Ctrl+M",), ("Ctrl+Shift+M",), group="pack", icon="highlighter"),
    Command("evidence.mark_here", QT_TRANSLATE_NOOP("commands", "Mark this sentence"), ("passage",),
            ("Space",), writing=False, first=True),
    Command("question.next", QT_TRANSLATE_NOOP("commands", "Next question"), _ITEM,
            group="pack", icon="arrow-down"),
    Command("question.before", QT_TRANSLATE_NOOP("commands", "Question before"), _ITEM,
            group="pack", icon="arrow-up"),
    Command("answer.write", QT_TRANSLATE_NOOP("commands", "Write in the text field"), _ITEM,
            group="pack", icon="pen-line"),
    Command("pane.other", QT_TRANSLATE_NOOP("commands", "Between passage and answer"), _ITEM,
            ("F6",), group="pack", icon="arrow-right"),
    Command("pane.other_back", QT_TRANSLATE_NOOP("commands", "Between answer and passage"), _ITEM, ("Shift+F6",)),
    Command("pane.wider", QT_TRANSLATE_NOOP("commands", "Wider passage"), _ITEM, group="pack", icon="chevron-right"),
    Command("pane.narrower", QT_TRANSLATE_NOOP("commands", "Narrower passage"), _ITEM,
            group="pack", icon="chevron-left"),
    Command("step.out", QT_TRANSLATE_NOOP("commands", "Step out"),
            ("library", *_ITEM, "coordinate", "results", "choosing", "dialog"), ("Esc",)),
    Command("dialog.confirm", QT_TRANSLATE_NOOP("commands", "Do it"), ("dialog",), ("Enter", "Ctrl+Enter")),
    Command("dialog.back", QT_TRANSLATE_NOOP("commands", "Back"), ("dialog",), ("Alt+Up",), ("Ctrl+Alt+Up",)),
    Command("pack.continue", QT_TRANSLATE_NOOP("commands", "Continue the pack"), ("library",),
            ("Enter",), group="packs", icon="arrow-right"),
    Command("pack.archive", QT_TRANSLATE_NOOP("commands", "Move the pack to the archive"), ("library",),
            ("Delete",), group="packs", icon="package", writing=False),
    Command("pack.hand_back", QT_TRANSLATE_NOOP("commands", "Hand back"), ("library", *_ITEM),
            ("Ctrl+E",), group="pack", icon="send",
            aliases=QT_TRANSLATE_NOOP("commands", "result pack, send, finish")),
    Command("pack.open", QT_TRANSLATE_NOOP("commands", "Open a pack"), ("everywhere",),
            ("Ctrl+O",), group="anywhere", icon="folder-open", aliases=QT_TRANSLATE_NOOP("commands", "add, file")),
    Command("packs.show", QT_TRANSLATE_NOOP("commands", "Go to Packs"), ("everywhere",),
            ("Ctrl+H",), ("Ctrl+Shift+H",), group="anywhere", icon="package-open",
            aliases=QT_TRANSLATE_NOOP("commands", "home, library")),
    Command("review.show", QT_TRANSLATE_NOOP("commands", "Go to Review"), ("everywhere",),
            group="anywhere", icon="list-checks", aliases=QT_TRANSLATE_NOOP("commands", "check answers, verdicts")),
    Command("coordinate.show", QT_TRANSLATE_NOOP("commands", "Go to Coordinate"), ("everywhere",),
            group="anywhere", icon="workflow", aliases=QT_TRANSLATE_NOOP("commands", "bundle, merge, report")),
    Command("bundle.new", QT_TRANSLATE_NOOP("commands", "New bundle"), ("everywhere",),
            group="anywhere", icon="package", aliases=QT_TRANSLATE_NOOP("commands", "coordinate, build, make packs")),
    Command("bundle.open", QT_TRANSLATE_NOOP("commands", "Open a bundle"), ("everywhere",),
            group="anywhere", icon="folder-open", aliases=QT_TRANSLATE_NOOP("commands", "coordinate, file")),
    Command("tab.before", QT_TRANSLATE_NOOP("commands", "Tab before"), ("coordinate",),
            ("Ctrl+PgUp",), group="bundle", icon="arrow-up"),
    Command("tab.after", QT_TRANSLATE_NOOP("commands", "Tab after"), ("coordinate",),
            ("Ctrl+PgDown",), group="bundle", icon="arrow-down"),
    Command("coordinate.bundle", QT_TRANSLATE_NOOP("commands", "Bundle"), ("coordinate",),
            group="bundle", icon="workflow", aliases=QT_TRANSLATE_NOOP("commands", "plan, files, make packs")),
    Command("bundle.files", QT_TRANSLATE_NOOP("commands", "Choose files"), ("bundle", "choosing"), group="bundle",
            icon="folder-open"),
    Command("bundle.folder", QT_TRANSLATE_NOOP("commands", "Choose a folder"), ("bundle", "choosing"), group="bundle",
            icon="folder-open", aliases=QT_TRANSLATE_NOOP("commands", "data set, split")),
    Command("bundle.plan", QT_TRANSLATE_NOOP("commands", "Open a plan"), ("bundle",), group="bundle",
            icon="folder-open"),
    Command("bundle.make", QT_TRANSLATE_NOOP("commands", "Make packs"), ("bundle",), ("Ctrl+Enter",),
            group="bundle", icon="package"),
    Command("coordinate.results", QT_TRANSLATE_NOOP("commands", "Result packs"), ("coordinate",),
            group="bundle", icon="package", aliases=QT_TRANSLATE_NOOP("commands", "merge, coverage")),
    Command("results.add", QT_TRANSLATE_NOOP("commands", "Add result packs"), ("results",),
            ("Ctrl+O",), group="bundle", icon="folder-open", takes="pack.open"),
    Command("results.add_folder", QT_TRANSLATE_NOOP("commands", "Add a folder of result packs"), ("results",),
            group="bundle", icon="folder-open"),
    Command("results.merge", QT_TRANSLATE_NOOP("commands", "Merge the packs"), ("results",),
            ("Enter", "Ctrl+Enter"), group="bundle", icon="check"),
    Command("results.leave_out", QT_TRANSLATE_NOOP("commands", "Leave a pack out or take it in again"),
            ("results",), ("Delete",), group="bundle", icon="circle-minus", writing=False),
    Command("results.undo", QT_TRANSLATE_NOOP("commands", "Undo the last merge"), ("results",),
            group="bundle", icon="undo-2"),
    Command("coordinate.review", QT_TRANSLATE_NOOP("commands", "Review of the bundle"), ("coordinate",),
            group="bundle", icon="list-checks", aliases=QT_TRANSLATE_NOOP("commands", "lots, verdicts, reviewers")),
    Command("review.draw", QT_TRANSLATE_NOOP("commands", "Make a review pack"), ("lots",), ("Ctrl+Enter",),
            group="bundle", icon="list-checks"),
    Command("answers.return", QT_TRANSLATE_NOOP("commands", "Send answers back"), ("lots",),
            group="bundle", icon="undo-2", aliases=QT_TRANSLATE_NOOP("commands", "rework, return")),
    Command("coordinate.settle", QT_TRANSLATE_NOOP("commands", "To settle"), ("coordinate",),
            group="bundle", icon="list", aliases=QT_TRANSLATE_NOOP("commands", "adjudicate, decide, ties")),
    Command("items.settle", QT_TRANSLATE_NOOP("commands", "Settle items"), ("settling",),
            ("Ctrl+Enter",), group="bundle", icon="check"),
    Command("coordinate.report", QT_TRANSLATE_NOOP("commands", "Report"), ("coordinate",),
            group="bundle", icon="list", aliases=QT_TRANSLATE_NOOP("commands", "figures, agreement, statistics")),
    Command("report.save", QT_TRANSLATE_NOOP("commands", "Save the report"), ("figures",),
            ("Ctrl+Enter",), group="bundle", icon="save"),
    Command("report.statements", QT_TRANSLATE_NOOP("commands", "Save work statements"), ("figures",),
            ("Ctrl+Shift+E",), group="bundle", icon="save",
            aliases=QT_TRANSLATE_NOOP("commands", "payment, pay, hours")),
    Command("report.whole", QT_TRANSLATE_NOOP("commands", "Show the whole report"), ("figures",), ("Delete",),
            group="bundle", icon="undo-2", writing=False),
    Command("coordinate.rounds", QT_TRANSLATE_NOOP("commands", "Rounds"), ("coordinate",),
            group="bundle", icon="history",
            aliases=QT_TRANSLATE_NOOP("commands", "lineage, selection, splits, held out")),
    Command("round.compare", QT_TRANSLATE_NOOP("commands", "Compare rounds"), ("rounds",),
            ("Ctrl+Shift+E",), group="bundle", icon="diff"),
    Command("round.choose", QT_TRANSLATE_NOOP("commands", "Choose items for the next round"), ("rounds",),
            ("Ctrl+Enter",), group="bundle", icon="list-checks"),
    Command("round.close", QT_TRANSLATE_NOOP("commands", "Close this round"), ("rounds",),
            group="bundle", icon="lock", aliases=QT_TRANSLATE_NOOP("commands", "end, sign, summary")),
    Command("rounds.list", QT_TRANSLATE_NOOP("commands", "Rounds so far"), ("choosing",),
            group="bundle", icon="list"),
    Command("sides.other", QT_TRANSLATE_NOOP("commands", "To the preview and back"), ("bundle", "choosing"),
            ("F6", "Ctrl+J"), group="bundle", icon="arrow-right"),
    Command("selection.save", QT_TRANSLATE_NOOP("commands", "Save chosen items"), ("choosing",),
            ("Ctrl+Enter",), group="bundle", icon="save"),
    Command("rows.save", QT_TRANSLATE_NOOP("commands", "Save rows for another program"), ("coordinate",),
            ("Ctrl+E",), group="bundle", icon="save",
            aliases=QT_TRANSLATE_NOOP("commands", "export, table, training, publish, csv")),
    Command("practice.start", QT_TRANSLATE_NOOP("commands", "Try a practice pack"), ("everywhere",),
            group="anywhere", icon="package-open", aliases=QT_TRANSLATE_NOOP("commands", "learn, exercise")),
    Command("edit.undo", QT_TRANSLATE_NOOP("commands", "Undo"), ("everywhere",),
            ("Ctrl+Z",), group="anywhere", icon="undo-2", repeats=True),
    Command("edit.redo", QT_TRANSLATE_NOOP("commands", "Redo"), ("everywhere",),
            ("Ctrl+Shift+Z", "Ctrl+Y"), group="anywhere", icon="redo-2", repeats=True),
    Command("save.ask", QT_TRANSLATE_NOOP("commands", "Is it saved?"), ("everywhere",),
            ("Ctrl+S",), group="anywhere", icon="save", over_dialogs=True),
    Command("palette.open", QT_TRANSLATE_NOOP("commands", "Find any command"), ("everywhere",),
            ("Ctrl+K",), group="", icon="search"),
    Command("help.keyboard", QT_TRANSLATE_NOOP("commands", "Keyboard page"), ("everywhere", "dialog"),
            ("F1",), group="anywhere", icon="keyboard", aliases=QT_TRANSLATE_NOOP("commands", "help, shortcuts")),
    Command("manual.show", QT_TRANSLATE_NOOP("commands", "Manual"), ("everywhere",),
            group="anywhere", icon="book-open", aliases=QT_TRANSLATE_NOOP("commands", "help, handbook")),
    Command("print.page", QT_TRANSLATE_NOOP("commands", "Print"),
            ("everywhere", "library", *_ITEM, "coordinate", "dialog"), ("Ctrl+P",), group="anywhere", icon="printer"),
    Command("settings.show", QT_TRANSLATE_NOOP("commands", "Settings"), ("everywhere",),
            ("Ctrl+,",), group="anywhere", icon="settings",
            aliases=QT_TRANSLATE_NOOP("commands", "language, theme, text size")),
    Command("people.show", QT_TRANSLATE_NOOP("commands", "Use as somebody else"), ("everywhere",),
            group="anywhere", icon="user", aliases=QT_TRANSLATE_NOOP("commands", "person, people, switch, log in")),
    Command("copies.show", QT_TRANSLATE_NOOP("commands", "Safety copies"), ("everywhere",),
            group="anywhere", icon="save", aliases=QT_TRANSLATE_NOOP("commands", "backup, restore, check")),
    Command("key.show", QT_TRANSLATE_NOOP("commands", "Signing key"), ("everywhere",),
            group="anywhere", icon="lock", aliases=QT_TRANSLATE_NOOP("commands", "passphrase, safety number, new key")),
    Command("trust.show", QT_TRANSLATE_NOOP("commands", "Trust"), ("everywhere",),
            group="anywhere", icon="shield-check", aliases=QT_TRANSLATE_NOOP("commands", "who is believed, signers")),
    Command("text.larger", QT_TRANSLATE_NOOP("commands", "Text larger"), ("everywhere",),
            ("Ctrl++", "Ctrl+="), group="anywhere", icon="plus", repeats=True, over_dialogs=True),
    Command("text.smaller", QT_TRANSLATE_NOOP("commands", "Text smaller"), ("everywhere",),
            ("Ctrl+-",), group="anywhere", icon="circle-minus", repeats=True, over_dialogs=True),
    Command("text.normal", QT_TRANSLATE_NOOP("commands", "Text in normal size"), ("everywhere",),
            ("Ctrl+0",), ("Ctrl+Alt+0",), group="anywhere", icon="equal", over_dialogs=True),
    Command("field.turn", QT_TRANSLATE_NOOP("commands", "Change the direction of the text block"), ("everywhere",),
            ("Ctrl+Shift+X",), group="anywhere", icon="pilcrow-left", over_dialogs=True),
    Command("characters.show", QT_TRANSLATE_NOOP("commands", "Insert a character"), ("everywhere",),
            ("Ctrl+Shift+I",), group="anywhere", icon="keyboard", over_dialogs=True,
            aliases=QT_TRANSLATE_NOOP("commands", "letters, accents, phonetic alphabet")),
    Command("signs.show", QT_TRANSLATE_NOOP("commands", "Show or hide invisible signs"), ("everywhere",),
            ("Ctrl+Shift+S",), group="anywhere", icon="pilcrow-left"),
    Command("trouble.report", QT_TRANSLATE_NOOP("commands", "Save report for the coordinator"), ("everywhere",),
            group="anywhere", icon="save", aliases=QT_TRANSLATE_NOOP("commands", "help, trouble, support")),
    Command("app.quit", QT_TRANSLATE_NOOP("commands", "Quit"), ("everywhere",),
            ("Ctrl+Q",), group="anywhere", icon="x", over_dialogs=True),
)  # fmt: skip

GROUP_NAMES: Mapping[str, Marked] = {
    "pack": QT_TRANSLATE_NOOP("palette", "This pack"),
    "bundle": QT_TRANSLATE_NOOP("palette", "This bundle"),
    "anywhere": QT_TRANSLATE_NOOP("palette", "Anywhere"),
    "packs": QT_TRANSLATE_NOOP("palette", "Packs"),
}

BY_ID: Mapping[str, Command] = {command.id: command for command in COMMANDS}

CAP_WORDS: Mapping[str, Marked] = {
    "Ctrl": QT_TRANSLATE_NOOP("keys", "Ctrl"),
    "Alt": QT_TRANSLATE_NOOP("keys", "Alt"),
    "Shift": QT_TRANSLATE_NOOP("keys", "Shift"),
    "Enter": QT_TRANSLATE_NOOP("keys", "Enter"),
    "Esc": QT_TRANSLATE_NOOP("keys", "Esc"),
    "Space": QT_TRANSLATE_NOOP("keys", "Space"),
    "Tab": QT_TRANSLATE_NOOP("keys", "Tab"),
    "Delete": QT_TRANSLATE_NOOP("keys", "Delete"),
    "Backspace": QT_TRANSLATE_NOOP("keys", "Backspace"),
    "PgUp": QT_TRANSLATE_NOOP("keys", "Page Up"),
    "PgDown": QT_TRANSLATE_NOOP("keys", "Page Down"),
    "Home": QT_TRANSLATE_NOOP("keys", "Home"),
    "End": QT_TRANSLATE_NOOP("keys", "End"),
    "Insert": QT_TRANSLATE_NOOP("keys", "Insert"),
    "PadPlus": QT_TRANSLATE_NOOP("keys", "Num +"),
    "PadMinus": QT_TRANSLATE_NOOP("keys", "Num -"),
    "PadTimes": QT_TRANSLATE_NOOP("keys", "Num *"),
    "PadDivide": QT_TRANSLATE_NOOP("keys", "Num /"),
    "PadPoint": QT_TRANSLATE_NOOP("keys", "Num ."),
}
_ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}
_MAC_SIGNS = {"Ctrl": "⌘", "Alt": "⌥", "Shift": "⇧", "Meta": "⌃", "Enter": "↩", "Delete": "⌦"}


def keys_of(
    command: Command, *, mac: bool, own: Mapping[str, tuple[str, ...]] | None = None
) -> tuple[str, ...]:
    """Give the combinations of `command`; `own` holds what the person changed, by id."""
    if own and command.id in own:
        return own[command.id]
    return command.mac if mac and command.mac is not None else command.keys


def parts_of(combination: str) -> tuple[str, ...]:
    """Give the names in `combination`: `Ctrl+Shift++` gives `Ctrl`, `Shift`, `+`."""
    if combination.endswith("++"):
        return (*combination[:-2].split("+"), "+")
    return tuple(combination.split("+")) if combination != "+" else ("+",)


def cap_signs(combination: str, *, mac: bool) -> tuple[str, ...]:
    """Give what stands on the caps of `combination`; words are English and marked in `CAP_WORDS`."""
    signs = [_ARROWS.get(part, part) for part in parts_of(combination)]
    if mac:
        return tuple(_MAC_SIGNS.get(sign) or CAP_WORDS.get(sign, sign) for sign in signs)
    return tuple(CAP_WORDS.get(sign, sign) for sign in signs)


def meet(one: Command, other: Command) -> bool:
    """Say whether two commands can be wanted at one time, and neither takes its keys from the other."""
    if _takes(one, other) or _takes(other, one):
        return False
    return any(set(stack) & set(one.contexts) and set(stack) & set(other.contexts) for stack in STACKS)


def _takes(one: Command, other: Command) -> bool:
    return one.takes == other.id or one.first
