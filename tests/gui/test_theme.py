# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Colours hold their contrast, sizes follow the text size, and all parts are told of a change."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from annotator_app.gui.look.theme import Theme, colour_of, high_contrast, read_tokens
from annotator_app.gui.parts.button import Button, Kind
from annotator_app.gui.parts.texts.label import Label

TOKENS = read_tokens()


def luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2.2."""
    channels = [colour.redF(), colour.greenF(), colour.blueF()]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def over(top: QColor, ground: QColor, share: float) -> QColor:
    mix = [share * a + (1 - share) * b for a, b in zip(top.getRgb()[:3], ground.getRgb()[:3], strict=True)]
    return QColor(*(round(part) for part in mix))


@pytest.mark.parametrize(
    "pair", TOKENS["contrast"], ids=lambda pair: f"{pair['foreground']} on {pair['background']}"
)
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_pair_has_the_contrast_the_table_says(pair: dict[str, object], mode: str) -> None:
    colours = TOKENS["color"][mode]
    found = contrast(colour_of(colours[pair["foreground"]]), colour_of(colours[pair["background"]]))
    assert round(found, 2) == pair[mode]
    assert found >= pair["required"]


@pytest.mark.parametrize(
    ("mode", "tint", "share"),
    [("light", "accent", "tintLightMax"), ("dark", "accent", "tintDarkMax"),
     ("light", "warnMark", "differenceTintLightMax"), ("dark", "warnMark", "differenceTintDarkMax")],
)  # fmt: skip
def test_text_over_the_strongest_chart_tint_can_be_read(mode: str, tint: str, share: str) -> None:
    colours = {name: colour_of(value) for name, value in TOKENS["color"][mode].items()}
    ground = over(colours[tint], colours["surface"], TOKENS["chart"][share])
    assert contrast(colours["text"], ground) >= 6.5


def test_light_and_dark_know_the_same_names() -> None:
    assert TOKENS["color"]["light"].keys() == TOKENS["color"]["dark"].keys()


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_disabled_and_selected_text_can_be_read_in_native_parts(theme: Theme, mode: str) -> None:
    theme.set_mode(mode)
    palette, role = theme.palette(), QPalette.ColorRole
    disabled = palette.color(QPalette.ColorGroup.Disabled, role.Text)
    assert contrast(disabled, palette.color(role.Base)) >= 4.5
    assert contrast(palette.color(role.HighlightedText), palette.color(role.Highlight)) >= 4.5


def test_high_contrast_has_pure_text_strong_borders_and_no_tints(theme: Theme) -> None:
    theme.set_mode("contrast")
    assert theme.colour("text").name() in ("#000000", "#ffffff")
    assert theme.colour("border") == theme.colour("borderStrong")
    assert theme.colour("accentSoft") == theme.colour("surface")
    assert theme.ring_width == 3


def test_the_scrim_is_half_transparent(theme: Theme) -> None:
    assert theme.colour("scrim").alphaF() == pytest.approx(0.38, abs=0.01)


def test_text_sizes_go_through_the_steps_and_stay_inside(theme: Theme) -> None:
    before = theme.font("body").pixelSize()
    sizes = []
    for _press in range(8):
        theme.step_text_size(1)
        sizes.append(theme.text_size)
    assert sizes[-1] == 2.0
    assert sorted(sizes) == sizes
    assert theme.font("body").pixelSize() == 2 * before
    theme.step_text_size(0)
    assert theme.text_size == 1.0


def test_no_script_is_smaller_than_it_may_be(theme: Theme) -> None:
    theme.set_text_size(0.9)
    for script in TOKENS["script"]:
        least = TOKENS["type"]["minimum"]["latin" if script == "Latn" else "otherScripts"]
        assert theme.font("caption", script).pixelSize() >= least


def test_urdu_reads_in_nastaliq_of_22_pixels_or_more(theme: Theme) -> None:
    font = theme.font("reading.passage", "Aran", reading=True)
    assert "Nastaliq" in font.families()[0]
    assert font.pixelSize() >= 22
    assert "Nastaliq" not in theme.font("body", "Aran").families()[0]


def test_parts_follow_a_change_of_text_size(theme: Theme, qtbot: object) -> None:
    label = Label(theme, "body", wrap=False)
    qtbot.addWidget(label)
    label.set_text("Guidelines")
    before = label.sizeHint()
    theme.set_text_size(2.0)
    assert label.sizeHint().width() > 1.8 * before.width()


def test_system_mode_follows_the_system(qapp: QApplication, theme: Theme) -> None:
    theme.set_mode("system")
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.dark))
    QGuiApplication.styleHints().colorSchemeChanged.emit(QGuiApplication.styleHints().colorScheme())
    assert len(told) == 1
    theme.set_mode("light")
    QGuiApplication.styleHints().colorSchemeChanged.emit(QGuiApplication.styleHints().colorScheme())
    assert len(told) == 2


# --- high contrast -----------------------------------------------------------------------------------------


@pytest.fixture(params=["light", "dark"])
def strong(request: pytest.FixtureRequest) -> dict[str, QColor]:
    written = TOKENS["color"][request.param]
    return high_contrast({name: colour_of(value) for name, value in written.items()}, request.param == "dark")


@pytest.mark.parametrize(
    "pair", TOKENS["contrast"], ids=lambda pair: f"{pair['foreground']} on {pair['background']}"
)
def test_every_pair_holds_in_high_contrast(strong: dict[str, QColor], pair: dict[str, object]) -> None:
    assert contrast(strong[pair["foreground"]], strong[pair["background"]]) >= pair["required"]


def test_text_and_paper_are_pure_in_high_contrast(strong: dict[str, QColor]) -> None:
    for ink in ("text", "textSoft", "textFaint"):
        for paper in ("canvas", "surface", "sunken", "raised", "field", "keycap", "accentSoft", "evidence"):
            assert contrast(strong[ink], strong[paper]) == pytest.approx(21)


def test_the_table_of_pairs_names_every_ink_and_paper_that_meet() -> None:
    """No colour that text is written in is left out of the table."""
    inks = {pair["foreground"] for pair in TOKENS["contrast"]}
    assert inks >= {"text", "textSoft", "textFaint", "accentText", "onAccent", "success", "warn", "danger"}
    assert inks >= {"accent", "borderStrong", "warnMark", "evidenceLine", "diffALine", "diffBLine"}


def test_forced_colours_of_the_system_are_followed(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Theme, "_system_contrast", lambda self: True)
    theme.set_mode("system")
    assert theme.contrast
    theme.set_mode("light")
    assert not theme.contrast, "what the person chose here comes first"
    told: list[bool] = []
    theme.set_mode("system")
    theme.changed.connect(lambda: told.append(theme.contrast))
    hints = QGuiApplication.styleHints()  # kept: what it gives lives no longer than this
    hints.accessibility().contrastPreferenceChanged.emit(hints.accessibility().contrastPreference())
    assert told == [True]


def test_tints_are_lines_of_two_pixels_in_high_contrast(theme: Theme, qtbot: object) -> None:
    tab = Button(theme, Kind.QUIET)
    qtbot.addWidget(tab)
    tab.setCheckable(True)
    tab.set_label("A")
    tab.setChecked(True)
    for mode, lined in (("light", False), ("contrast", True)):
        theme.set_mode(mode)
        picture = tab.grab().toImage()
        middle = [picture.pixelColor(x, picture.height() // 2) for x in range(theme.ring_room, 12)]
        assert (middle[:2] == [theme.colour("accent")] * 2) == lined, mode


def test_letters_are_measured_anew_after_a_change_of_size_alone(qapp: QApplication) -> None:
    theme = Theme()
    theme.set_mode("light")
    font = theme.font("body")
    theme.set_mode("dark")
    assert theme.font("body") is font
    theme.set_text_size(2.0)
    assert theme.font("body").pixelSize() > font.pixelSize()


def test_letters_are_laid_out_anew_only_where_they_are_set_otherwise(
    qapp: QApplication, theme: Theme, qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out: list[QFont] = []
    centre = theme.ink_centre  # asked for by every laying out
    monkeypatch.setattr(
        theme, "ink_centre", lambda font, script="": laid_out.append(font) or centre(font, script)
    )
    label = Label(theme)
    qtbot.addWidget(label)
    label.set_text("Two packs, a few words of which go on below where there is no room for them. " * 3)

    def taken() -> tuple[int, QSize, int, bytes]:
        before, size = len(laid_out), label.sizeHint()
        height, picture = label.heightForWidth(200), label.grab().toImage()
        return len(laid_out) - before, size, height, picture.constBits().tobytes()

    label.resize(320, 200)
    first, size, height, light = taken()
    assert first
    theme.set_mode("dark")
    turned, dark_size, dark_height, dark = taken()
    assert (dark_size, dark_height) == (size, height)
    assert dark != light, "the words have the new colour"
    assert turned < first
    theme.set_text_size(2.0)
    larger, large_size, large_height, _picture = taken()
    assert larger == first
    assert large_size.height() > size.height()
    assert large_height > height
    theme.set_text_size(1.0)
    theme.set_mode("light")
    assert taken()[1:] == (size, height, light)
