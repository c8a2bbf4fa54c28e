# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One row for each setting: its name, its default and the values it takes.

The dialog, the file, the checks and the documentation read these rows; nothing else names a setting.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from annotator_app.text import QT_TRANSLATE_NOOP, Marked

TEXT_SIZES: Final = (90, 100, 115, 130, 150, 175, 200)

# Of passages, by script: per cent of the text size and of the line height, and letters in a line.
READING_SIZES: Final = (100, 115, 130, 150, 175)
LINE_HEIGHTS: Final = (100, 115, 130, 150)
MEASURES: Final = (45, 60, 72, 90)


@dataclass(frozen=True, slots=True)
class Setting:
    """A choice of the person. `fits` tells whether a value read from the file can be used."""

    name: str
    title: Marked
    default: Any
    fits: Callable[[Any], bool]


def _one_of(*values: object) -> Callable[[Any], bool]:
    return lambda value: value in values and type(value) is type(values[0])


def _text(value: Any) -> bool:
    return isinstance(value, str)


def _yes_no(value: Any) -> bool:
    return isinstance(value, bool)


def _readings(value: Any) -> bool:
    """Tell whether every script has only choices that there are, each within its steps."""
    fits: dict[str, Callable[[Any], bool]] = {
        "font": _text,
        "size": _one_of(*READING_SIZES),
        "line": _one_of(*LINE_HEIGHTS),
        "measure": _one_of(*MEASURES),
    }
    return isinstance(value, dict) and all(
        isinstance(form, str)
        and isinstance(chosen, dict)
        and all(name in fits and fits[name](one) for name, one in chosen.items())
        for form, chosen in value.items()
    )


ALL: Final[tuple[Setting, ...]] = (
    Setting("language", QT_TRANSLATE_NOOP("settings", "Language"), "", _text),
    Setting(
        "theme",
        QT_TRANSLATE_NOOP("settings", "Theme"),
        "system",
        _one_of("system", "light", "dark", "contrast"),
    ),
    Setting("text_size", QT_TRANSLATE_NOOP("settings", "Text size"), 100, _one_of(*TEXT_SIZES)),
    Setting("go_on", QT_TRANSLATE_NOOP("settings", "Go on by itself"), False, _yes_no),
    Setting("break_reminder", QT_TRANSLATE_NOOP("settings", "Remind me of a break"), True, _yes_no),
    Setting("less_motion", QT_TRANSLATE_NOOP("settings", "Less motion"), False, _yes_no),
    Setting("raw_text", QT_TRANSLATE_NOOP("settings", "Show responses as raw text"), False, _yes_no),
    Setting("lines_folded", QT_TRANSLATE_NOOP("settings", "Hide the lines beside the text"), False, _yes_no),
    Setting("invisible_signs", QT_TRANSLATE_NOOP("settings", "Show invisible signs"), False, _yes_no),
    Setting("recent_characters", QT_TRANSLATE_NOOP("settings", "Characters used last"), "", _text),
    Setting("reading_ruler", QT_TRANSLATE_NOOP("settings", "Reading ruler"), False, _yes_no),
    Setting("reading", QT_TRANSLATE_NOOP("settings", "Reading"), {}, _readings),
    Setting("ascii_digits", QT_TRANSLATE_NOOP("settings", "Digits 0–9 always"), True, _yes_no),
    Setting("result_folder", QT_TRANSLATE_NOOP("settings", "Where result packs are saved"), "", _text),
    Setting("copy_reminded", QT_TRANSLATE_NOOP("settings", "Reminded of a copy of the key"), False, _yes_no),
    Setting("keys", QT_TRANSLATE_NOOP("settings", "Keys"), {}, lambda value: isinstance(value, dict)),
)
