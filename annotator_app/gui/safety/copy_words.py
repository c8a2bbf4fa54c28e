# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How the window speaks of safety copies and of what was checked: when, how much, what is wrong, what to do."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QLocale, QObject, QTime

from annotator_app.gui import translate
from annotator_app.text import QT_TRANSLATE_NOOP, Marked
from annotator_app.workflows.keeping.kept_copies import KeptCopy

GOOD: Mapping[str, Marked] = {
    "store": QT_TRANSLATE_NOOP("home", "Your packs and answers are whole"),
    "copies": QT_TRANSLATE_NOOP("home", "Nothing is wrong with the safety copies"),
    "keys": QT_TRANSLATE_NOOP("home", "Your signing key is here"),
    "fonts": QT_TRANSLATE_NOOP("home", "All fonts can be read"),
    "disk": QT_TRANSLATE_NOOP("home", "There is room on the disk"),
    "clock": QT_TRANSLATE_NOOP("home", "The clock of this computer fits your work"),
    "place": QT_TRANSLATE_NOOP("home", "Your work lies on the disk of this computer"),
}
_RESTART = QT_TRANSLATE_NOOP(
    "home", "Close the app and start it again. It restores the newest good copy and says what is missing."
)
_MAKE_ONE = QT_TRANSLATE_NOOP("home", "Make a safety copy now.")
_BRING_KEY = QT_TRANSLATE_NOOP("home", "Bring it back from its copy: Settings, Signing key.")
# What is wrong, and what to do, by the check and its cause.
WRONG: Mapping[tuple[str, str], tuple[Marked, Marked]] = {
    ("store", "behind"): (QT_TRANSLATE_NOOP("home", "Answers that were saved are missing"), _RESTART),
    ("store", "unreadable"): (
        QT_TRANSLATE_NOOP("home", "The file with your packs and answers is damaged"),
        _RESTART,
    ),
    ("copies", "none"): (QT_TRANSLATE_NOOP("home", "There is no safety copy yet"), _MAKE_ONE),
    ("copies", "unreadable"): (
        QT_TRANSLATE_NOOP("home", "The newest safety copy cannot be opened"),
        _MAKE_ONE,
    ),
    ("keys", "none"): (QT_TRANSLATE_NOOP("home", "Your signing key is not here"), _BRING_KEY),
    ("keys", "unreadable"): (QT_TRANSLATE_NOOP("home", "Your signing key cannot be read"), _BRING_KEY),
    ("keys", "other"): (QT_TRANSLATE_NOOP("home", "The two halves of your signing key differ"), _BRING_KEY),
    ("keys", "open"): (
        QT_TRANSLATE_NOOP("home", "Other people of this computer can read your signing key"),
        QT_TRANSLATE_NOOP("home", "Set a passphrase, or make a new key: Settings, Signing key."),
    ),
    ("fonts", "unreadable"): (
        QT_TRANSLATE_NOOP("home", "A font cannot be read"),
        QT_TRANSLATE_NOOP("home", "Add the font again, or install the app again."),
    ),
    ("disk", "full"): (
        QT_TRANSLATE_NOOP("home", "There is little room on the disk"),
        QT_TRANSLATE_NOOP("home", "Free some space before you go on."),
    ),
    ("disk", "unreadable"): (
        QT_TRANSLATE_NOOP("home", "Nothing can be written to the disk"),
        QT_TRANSLATE_NOOP("home", "Look whether it is full or protected against writing."),
    ),
    ("clock", "behind"): (
        QT_TRANSLATE_NOOP("home", "The clock of this computer is behind your work"),
        QT_TRANSLATE_NOOP("home", "Set the date and the time of this computer."),
    ),
    ("clock", "unreadable"): (
        QT_TRANSLATE_NOOP("home", "The clock could not be compared with your work"),
        _RESTART,
    ),
    ("place", "synchronised"): (
        QT_TRANSLATE_NOOP("home", "Your work lies in a synchronised folder"),
        QT_TRANSLATE_NOOP("home", "Close the app and move the folder {folder} to another place."),
    ),
    ("place", "stick"): (
        QT_TRANSLATE_NOOP("home", "Your work lies on a stick"),
        QT_TRANSLATE_NOOP("home", "Close the app before you take the stick out."),
    ),
    ("place", "network"): (
        QT_TRANSLATE_NOOP("home", "Your work lies on a network drive"),
        QT_TRANSLATE_NOOP("home", "Close the app and move the folder {folder} to this computer."),
    ),
}
UNKNOWN = (QT_TRANSLATE_NOOP("home", "Something could not be checked"), _RESTART)


class _Counted(QObject):
    """Counted texts: Qt's extractor takes their plural forms from the `tr` of a class only."""

    def packs(self, count: int) -> str:
        return self.tr("%n pack(s)", "", count)

    def answers(self, count: int) -> str:
        return self.tr("%n answer(s)", "", count)


def moment(at: datetime) -> str:
    """Give a day and a time as people here write them."""
    here = at.astimezone()
    time = QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    # Not isolated one by one: inside another sentence the direction is that of the first letter found in here.
    said = translate.said(_DAY_TIME)
    return said.replace("{day}", translate.day(here.date())).replace("{time}", time)


def held(copy: KeptCopy) -> str:
    """Give what is in a copy, and its size."""
    counted = _Counted()
    said = translate.said(QT_TRANSLATE_NOOP("home", "{packs}, {answers}, {size}"))
    size = translate.file_size(copy.size, 1)
    return translate.filled(
        said, packs=counted.packs(copy.packs), answers=counted.answers(copy.answers), size=size
    )


_DAY_TIME = QT_TRANSLATE_NOOP("home", "{day}, {time}")
