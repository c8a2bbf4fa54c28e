# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Ready sets of keys: for one hand, for the number pad, and for hands that know another program.

A preset gives some commands other keys that come before the usual ones; what it does not name keeps its
keys. Only the three imitations use letters alone, by place (`[A]`), and no field with the caret lets them
through. Nothing is ever thrown away: where the other program discards, the item is set aside or reported
here, both of which can be undone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from annotator_app.text import QT_TRANSLATE_NOOP, Marked

_DIGITS = "123456789"
_SHIFTED_DIGITS: Final = tuple(f"Shift+[{digit}]" for digit in _DIGITS)


@dataclass(frozen=True, slots=True)
class Preset:
    """`keys` are combinations by command, the first one stands on caps; `mac` replaces some of them there.

    `theirs` says what a key does in the program that is imitated, by command and in its own words.
    """

    id: str
    name: Marked
    about: Marked
    keys: Mapping[str, tuple[str, ...]]
    mac: Mapping[str, tuple[str, ...]]
    theirs: tuple[tuple[str, str], ...] = ()

    @property
    def imitates(self) -> bool:
        """Whether it imitates another program and may use letters alone."""
        return bool(self.theirs)


_IMITATION: Final = QT_TRANSLATE_NOOP("presets", "Letters alone work outside text fields.")
UNDONE: Final = QT_TRANSLATE_NOOP(
    "presets", "What is discarded there is set aside or reported here, and can be undone."
)

ALL: Final = (
    Preset(
        "right",
        QT_TRANSLATE_NOOP("presets", "Right hand"),
        QT_TRANSLATE_NOOP(
            "presets", "Arrows, number pad and the right half; digits of the number pad choose."
        ),
        {
            "item.previous": ("Ctrl+Up",),
            "item.next": ("Ctrl+Down",),
            "question.next": ("PgDown",),
            "question.before": ("PgUp",),
            "item.later": ("F9", "Ctrl+Shift+O"),
            "guidelines.show": ("F10", "Ctrl+Shift+P"),
            "text.find": ("F8", "Ctrl+Shift+J"),
            "compare.differences": ("F7", "Ctrl+Shift+N"),
            "edit.undo": ("F12", "Ctrl+Shift+K"),
            "pack.hand_back": ("Ctrl+Shift+Enter",),
            "help.keyboard": ("Ctrl+Shift+,",),
        },
        {},
    ),
    Preset(
        "left",
        QT_TRANSLATE_NOOP("presets", "Left hand"),
        QT_TRANSLATE_NOOP("presets", "Digits and the left half; Enter and the arrows are not needed."),
        {
            "answer.commit": ("Ctrl+W", "F2"),
            "dialog.confirm": ("Ctrl+W", "F2"),
            "pack.continue": ("Ctrl+W", "F2"),
            "answer.none": ("F5",),
            "item.previous": ("Ctrl+Shift+A",),
            "item.next": ("Ctrl+Shift+D",),
            "item.next_open": ("Ctrl+Shift+W",),
            "item.go_to": ("Ctrl+Shift+T",),
            "item.report": ("Ctrl+Shift+B",),
            "item.note": ("Ctrl+Shift+C",),
            "item.list": ("F3",),
            "pane.other": ("Ctrl+Shift+G",),
            "palette.open": ("F4",),
        },
        # There Cmd and W close windows.
        {"answer.commit": ("F2",), "dialog.confirm": ("F2",), "pack.continue": ("F2",)},
    ),
    Preset(
        "pad",
        QT_TRANSLATE_NOOP("presets", "Number pad only"),
        QT_TRANSLATE_NOOP("presets", "Digits and Enter of the number pad answer; its signs do the rest."),
        {
            "item.previous": ("PadMinus",),
            "item.next": ("PadPlus",),
            "item.later": ("PadTimes",),
            "step.out": ("PadDivide",),
            "edit.undo": ("PadPoint",),
        },
        {},
    ),
    Preset(
        "prodigy",
        QT_TRANSLATE_NOOP("presets", "Like Prodigy"),
        _IMITATION,
        {
            "answer.choose": _SHIFTED_DIGITS,
            "answer.commit": ("[A]",),
            "item.report": ("[X]",),
            "item.later": ("Space",),
            "edit.undo": ("Backspace",),
            "item.note": ("[F]",),
            "guidelines.show": ("[H]",),
        },
        {},
        (
            ("answer.commit", "accept"),
            ("item.report", "reject"),
            ("item.later", "ignore"),
            ("edit.undo", "undo"),
            ("item.note", "flag"),
            ("guidelines.show", "instructions"),
        ),
    ),
    Preset(
        "argilla",
        QT_TRANSLATE_NOOP("presets", "Like Argilla"),
        _IMITATION,
        {
            "answer.commit": ("Enter",),
            "item.report": ("Backspace",),
            "save.ask": ("Ctrl+S",),
            "question.before": ("Up",),
            "question.next": ("Down",),
            "item.previous": ("Left",),
            "item.next": ("Right",),
            "answer.write": ("Shift+Enter",),
            "step.out": ("Esc",),
        },
        {},
        (
            ("answer.commit", "submit"),
            ("item.report", "discard"),
            ("save.ask", "draft"),
            ("question.before", "question before"),
            ("question.next", "next question"),
            ("item.previous", "page before"),
            ("item.next", "next page"),
            ("answer.write", "into the text"),
            ("step.out", "out of the text"),
        ),
    ),
    Preset(
        "anki",
        QT_TRANSLATE_NOOP("presets", "Like Anki"),
        _IMITATION,
        {
            "answer.commit": ("Space", "Enter"),
            "edit.undo": ("[U]",),
            "item.later": ("-",),
            "item.report": ("@", "Shift+[2]"),
            "item.note": ("*", "Shift+[8]", *(f"Ctrl+{digit}" for digit in "1234567")),
            "answer.write": ("[E]",),
        },
        # There Cmd and a digit choose while one writes.
        {"item.note": ("*", "Shift+[8]")},
        (
            ("answer.commit", "good"),
            ("edit.undo", "undo"),
            ("item.later", "bury"),
            ("item.report", "suspend"),
            ("item.note", "mark, flag"),
            ("answer.write", "edit"),
        ),
    ),
)

BY_ID: Final[Mapping[str, Preset]] = {preset.id: preset for preset in ALL}


def keys_of(preset: Preset, *, mac: bool, mirrored: bool = False) -> dict[str, tuple[str, ...]]:
    """Give the combinations of a preset; `mirrored` exchanges left and right, which then lead backwards."""
    keys = {**preset.keys, **(preset.mac if mac else {})}
    if not mirrored:
        return keys
    other = {"Left": "Right", "Right": "Left"}
    return {command: tuple(other.get(key, key) for key in combos) for command, combos in keys.items()}
