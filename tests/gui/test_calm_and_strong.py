# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Motion: as long as the tokens say, nobody waits for it, and none by the setting or the wish of the system. High contrast: rings of 3 pixels, lines of 2.

Both are looked at on whole screens, not on single parts.
"""

from __future__ import annotations

import plistlib
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, QRect, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from annotator_app.gui.look.calm_system import wants_calm
from annotator_app.gui.look.dconf_file import switch
from annotator_app.gui.look.fonts import FontBook
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts import motion
from annotator_app.gui.parts.choices.option import ManyOption, OneOption
from annotator_app.gui.parts.choices.segments import Segment
from annotator_app.gui.parts.frame.side_panel import SidePanel
from annotator_app.gui.parts.texts.reading_block import ReadingBlock
from tests.builders.geometry import name_of, takes_tab, visible
from tests.builders.screens import shown
from tests.builders.windows import Desk

MOVING = {"items": "Ctrl+L", "guidelines": "Ctrl+G", "terms-panel": "Ctrl+Shift+L"}
STILL = (
    "packs-states", "packs-archived", "add-first-chosen", "sentiment-chosen", "sentiment-missing", "compare-2-differences",
    "intent-typed", "rating-several", "palette", "keyboard-task", "settings", "manual-found", "finished", "saved-toast",
    "working", "may-not-write", "letters", "ruler",
)  # fmt: skip


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Durations of the movements that are begun, in milliseconds."""
    found: list[int] = []

    def watched(start: Callable[..., None]) -> Callable[..., None]:
        def begin(self: QVariantAnimation, *more: object) -> None:
            found.append(self.duration())
            start(self, *more)

        return begin

    for kind in (motion.Glide, motion.Tint, motion.QVariantAnimation):
        monkeypatch.setattr(kind, "start", watched(kind.start), raising=False)
    return found


def running(desk: Desk) -> list[QAbstractAnimation]:
    state = QAbstractAnimation.State.Running
    return [one for one in desk.app.shell.findChildren(QAbstractAnimation) if one.state() == state]


@pytest.mark.parametrize("name", MOVING)
def test_panels_move_at_first_and_never_where_less_motion_is_wanted(
    qapp: QApplication, tmp_path: Path, name: str, begun: list[int]
) -> None:
    with shown(qapp, tmp_path, name, "en", less_motion=False) as desk:
        assert begun, "the test would see a movement"
        desk.app.theme.set_less_motion(True)
        begun.clear()
        desk.turn(0.3)
        panels = [one for one in desk.app.shell.findChildren(SidePanel) if one.isVisible()]
        place = panels[0].pos()
        for _time in range(2):
            desk.press(MOVING[name])
            assert not running(desk)
        assert panels[0].isVisible()
        assert panels[0].pos() == place, "it stands in its place at once"
        assert begun == []


def test_the_wish_of_the_system_is_followed(monkeypatch: pytest.MonkeyPatch, theme: Theme) -> None:
    """Windows tells of it by switching its effects off."""
    assert theme.motion("panel") > 0
    monkeypatch.setattr(sys, "platform", "win32")
    wished = [True]
    monkeypatch.setattr(QApplication, "isEffectEnabled", staticmethod(lambda _effect: wished[0]))
    assert theme.motion("panel") > 0
    wished[0] = False
    assert theme.motion("panel") == theme.motion("toastIn") == theme.motion("select") == 0


@pytest.mark.parametrize(
    ("file", "text", "calm"),
    [
        ("kdeglobals", "[General]\nAnimationDurationFactor=0\n[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[General]\nAnimationDurationFactor=0\n[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations = false\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", False),
        ("gtk-4.0/settings.ini", "\x00[", False),
    ],
)
def test_the_wish_of_a_desktop_is_read_from_its_files(
    monkeypatch: pytest.MonkeyPatch, fonts: FontBook, tmp_path: Path, file: str, text: str, calm: bool
) -> None:
    """Qt does not tell of it on Linux before 6.12."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    path = tmp_path / file
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    assert (Theme(fonts=fonts).motion("panel") == 0) == calm


def test_the_wish_of_gnome_is_read_from_its_file(tmp_path: Path) -> None:
    file, key = tmp_path / "dconf" / "user", "/org/gnome/desktop/interface/enable-animations"
    assert not wants_calm(tmp_path, tmp_path)
    file.parent.mkdir()
    still = (Path(__file__).parent.parent / "data" / "desktop" / "dconf-user").read_bytes()
    file.write_bytes(still)
    assert wants_calm(tmp_path, tmp_path)
    assert switch(file, key.replace("gnome", "other")) is switch(file, key.rpartition("/")[0]) is None
    assert switch(file, "/org/gnome/desktop/a11y/interface/high-contrast") is True
    assert switch(file, "/org/gnome/desktop/interface/color-scheme") is None, "not a switch"
    moving = bytearray(still)
    moving[488] = 1
    file.write_bytes(moving)
    assert not wants_calm(tmp_path, tmp_path)
    # Nothing that may stand there stops the window: cut anywhere, or any byte another.
    for place in range(0, len(still), 7):
        for damaged in (still[:place], still[:place] + bytes([still[place] ^ 0xFF]) + still[place + 1 :]):
            file.write_bytes(damaged)
            assert switch(file, key) in (None, False, True)
    file.write_bytes(still[:488])
    assert switch(file, key) is None


def test_the_wish_of_a_mac_is_read_from_its_file(tmp_path: Path) -> None:
    path = tmp_path / "Library" / "Preferences" / "com.apple.universalaccess.plist"
    assert not wants_calm(tmp_path, mac=True)
    path.parent.mkdir(parents=True)
    for wish in (True, False):
        path.write_bytes(plistlib.dumps({"reduceMotion": wish}, fmt=plistlib.FMT_BINARY))
        assert wants_calm(tmp_path, mac=True) == wish
    path.write_bytes(b"bplist00 and no more")
    assert not wants_calm(tmp_path, mac=True)


def test_choices_and_toasts_take_their_time_and_no_key_waits_for_them(
    qapp: QApplication, tmp_path: Path, begun: list[int]
) -> None:
    with shown(qapp, tmp_path, "sentiment", "en", less_motion=False) as desk:
        tokens = desk.app.theme.tokens["motion"]
        option = next(one for one in desk.app.shell.findChildren(OneOption) if one.isVisible())
        before = colour_in(option)
        QTest.keyClick(desk.focus, Qt.Key.Key_1)
        assert desk.labelling.answers == {"label": "negative"}, "the answer stands before its tint"
        assert begun == [tokens["select"]]
        # Not the clock of a busy computer, but the hand of the test says how far the tint has come.
        (tint,) = [one for one in option.children() if isinstance(one, motion.Tint)]
        tint.pause()
        desk.turn(0.05)  # the question that follows makes room for itself first
        tint.setCurrentTime(0)
        assert colour_in(option) == before
        tint.setCurrentTime(tokens["select"] // 2)
        assert colour_in(option) not in (before, desk.app.theme.colour("accentSoft").name())
        tint.resume()
        desk.until(lambda: not running(desk))
        assert colour_in(option) == desk.app.theme.colour("accentSoft").name()
        begun.clear()
        desk.press("Ctrl+S")
        toast = desk.window.session.messages._toast
        assert begun == [tokens["toastIn"]]
        desk.until(lambda: not running(desk))
        place = toast.pos()
        toast._leave()
        assert toast.isHidden(), "what is gone is gone; only its look fades"
        assert begun == [tokens["toastIn"], tokens["toastOut"]]
        (fading,) = desk.app.shell.findChildren(motion.Fading)
        desk.until(lambda: fading.pos().y() > place.y())
        assert fading.pos().y() - place.y() <= motion.GLIDE
        desk.until(lambda: not desk.app.shell.findChildren(motion.Fading))
        begun.clear()
        desk.press("2", "Enter", "1", "Alt+Up")
        assert set(begun) == {tokens["select"]}
        assert not running(desk), "an item that comes has nothing moving"


def colour_in(option: QWidget) -> str:
    """Give the colour in the middle of the lower part of an option."""
    return option.grab().toImage().pixelColor(option.width() // 2, option.height() - 9).name()


@pytest.mark.parametrize("name", ["sentiment-chosen", "rating-several", "saved-toast", "items", "guidelines"])
def test_nothing_is_begun_where_less_motion_is_wanted(
    qapp: QApplication, tmp_path: Path, name: str, begun: list[int]
) -> None:
    with shown(qapp, tmp_path, name, "en", less_motion=True) as desk:
        desk.turn(0.05)
        assert begun == []


@pytest.mark.parametrize("name", STILL)
def test_nothing_goes_on_moving(qapp: QApplication, tmp_path: Path, name: str) -> None:
    flashing = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    try:
        with shown(qapp, tmp_path, name, "en", less_motion=False) as desk:
            desk.until(lambda: not running(desk))
            before = desk.app.shell.grab().toImage()
            desk.turn(0.2)
            assert desk.app.shell.grab().toImage() == before
    finally:
        qapp.setCursorFlashTime(flashing)


# --- high contrast -----------------------------------------------------------------------------------------

RINGED = (
    "sentiment-chosen", "sentiment-several", "closed", "open-marked", "intent-30", "rating-scored", "compare-2-chosen",
    "packs-states", "add-first-chosen", "first-run-language", "settings", "palette", "items", "report",
)  # fmt: skip
AROUND = 64  # a text field has its ring around the box that it stands in


@pytest.mark.parametrize("name", RINGED)
def test_the_ring_is_three_pixels_wide(qapp: QApplication, tmp_path: Path, name: str) -> None:
    with shown(qapp, tmp_path, name, "en", theme="contrast") as desk:
        ring = desk.app.theme.colour("accent")
        stops = [widget for widget in visible(desk.app.shell) if takes_tab(widget)]
        thin = [
            name_of(widget) for widget in stops if len(stops) > 1 and thickness(desk, widget, stops, ring) < 3
        ]
    assert stops
    assert not thin


def thickness(desk: Desk, widget: QWidget, stops: list[QWidget], ring: QColor) -> int:
    """Give how wide the ring is beside the middle of `widget`: what turns into its colour with the focus."""
    other = next(one for one in stops if one is not widget)
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    if QApplication.focusWidget() is not widget:
        return 3
    with_ring = picture(desk, widget)
    other.setFocus(Qt.FocusReason.OtherFocusReason)
    without = picture(desk, widget)
    middle = with_ring.height() // 2
    inside = isinstance(widget, ReadingBlock | QAbstractItemView)  # round a sentence or a line
    rows = range(AROUND, with_ring.height() - AROUND, 3) if inside else (middle,)
    return max(widest(with_ring, without, ring, y) for y in rows)


def widest(with_ring: QImage, without: QImage, ring: QColor, y: int) -> int:
    """Give the longest run of pixels in the row `y` that are of the ring's colour, some of them only now."""
    best = run = new = 0
    for x in range(with_ring.width()):
        here = with_ring.pixelColor(x, y) == ring
        run, new = (run + 1, new + (without.pixelColor(x, y) != ring)) if here else (0, 0)
        best = max(best, run if new else 0)
    return best


def picture(desk: Desk, widget: QWidget) -> QImage:
    QApplication.sendPostedEvents()
    if isinstance(widget, Segment):
        widget = widget.parentWidget()  # the ring is round all of them
    place = QRect(widget.mapTo(desk.app.shell, QPoint(0, 0)), widget.size())
    return desk.app.shell.grab(place.adjusted(-AROUND, -AROUND, AROUND, AROUND)).toImage()


@pytest.mark.parametrize("mode", ["contrast", "light"])
@pytest.mark.parametrize("name", ["sentiment-chosen", "sentiment-several", "closed"])
def test_what_is_chosen_has_a_line_of_two_pixels_instead_of_a_tint(
    qapp: QApplication, tmp_path: Path, name: str, mode: str
) -> None:
    with shown(qapp, tmp_path, name, "en", theme=mode) as desk:
        desk.screen.frame.actions.primary.setFocus()
        desk.turn()
        colour = desk.app.theme.colour
        chosen = [
            one
            for one in visible(desk.app.shell)
            if isinstance(one, OneOption | ManyOption) and one.isChecked()
        ]
        assert chosen
        for part in chosen:
            image = part.grab().toImage()
            row = [image.pixelColor(x, image.height() // 2) for x in range(20)]
            first = row.index(colour("accent"))
            line = next(x for x, one in enumerate(row[first:]) if one != colour("accent"))
            inside = row[first + 4]
            assert (line, inside) == (
                (2, colour("surface")) if mode == "contrast" else (line, colour("accentSoft"))
            )


@pytest.mark.parametrize(("name", "tone"), [("may-not-write", "danger"), ("letters", "warnMark")])
def test_a_banner_has_lines_of_two_pixels_instead_of_a_tint(
    qapp: QApplication, tmp_path: Path, name: str, tone: str
) -> None:
    with shown(qapp, tmp_path, name, "en", theme="contrast") as desk:
        banner = desk.screen.frame.banner if tone == "danger" else desk.window.desk.letters.banner
        image = banner.grab().toImage()
        colour = desk.app.theme.colour
        column = [image.pixelColor(4, y) for y in range(image.height())]
    assert column[:2] == column[-2:] == [colour(tone)] * 2
    assert set(map(QColor.name, column[2:-2])) == {colour("surface").name()}
