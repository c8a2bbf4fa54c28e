# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The approved pictures of a few screens, and how far another picture may be from one.

Fonts are those of the program alone, the caret does not blink, no picture shows a date or a path. A picture
is kept at about a third of its size, where a missing word or a moved box still shows. `PICTURES` names them;
`python packaging/dev.py pictures` takes them anew, and whoever does looks at each before it is committed.
"""

from __future__ import annotations

import struct
import sys
import tempfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor, QImage
from PySide6.QtWidgets import QApplication

from tests.builders.screens import PSEUDO, shown

FOLDER = Path(__file__).resolve().parent.parent / "data" / "pictures"
SHARE_KEPT = 0.35
STEP = 16  # of 255: what a pixel may differ in a channel without being counted
ALLOWED = (
    0.00005  # of all pixels: less than a check mark, more than the edges of a letter that moved a little
)


@dataclass(frozen=True)
class Picture:
    """One screen of the catalogue in one look."""

    screen: str
    language: str = "en"
    theme: str = "light"
    text_size: int = 100
    size: tuple[int, int] = (1366, 690)


PICTURES = {
    "packs": Picture("packs-many"),
    "packs-dark": Picture("packs-many", theme="dark"),
    "packs-arabic": Picture("packs-many", "ar"),
    "choice": Picture("sentiment-chosen"),
    "choice-hindi": Picture("sentiment-chosen", "hi"),
    "closed-dark": Picture("closed", theme="dark"),
    "evidence-arabic-dark": Picture("open-marked", "ar", "dark"),
    "labels-amharic": Picture("intent-30", "am"),
    "rating": Picture("rating-scored"),
    "comparison": Picture("compare-2-differences"),
    "keyboard": Picture("keyboard-task"),
    "settings-contrast": Picture("settings-1", theme="contrast"),
    "safety-copies": Picture("copies-none"),
    "home-checked-dark": Picture("copies-ill", theme="dark"),
    "first-run": Picture("first-run-name"),
    "missing-large-text": Picture("sentiment-missing", text_size=200),
    "long-words": Picture("rating-feedback", PSEUDO),
}


def taken(application: QApplication, folder: Path, name: str) -> QImage:
    """Take the picture `name` now."""
    picture = PICTURES[name]
    flashing = application.cursorFlashTime()
    application.setCursorFlashTime(0)
    QCursor.setPos(0, 0)  # a pointer that an earlier test left over a button would colour it
    look = {"theme": picture.theme, "text_size": picture.text_size}
    try:
        with shown(application, folder, picture.screen, picture.language, picture.size, **look) as desk:
            desk.turn(0.3)
            whole = desk.app.shell.grab().toImage()
    finally:
        application.setCursorFlashTime(flashing)
    small = whole.scaled(
        whole.size() * SHARE_KEPT,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return small.convertToFormat(QImage.Format.Format_RGB32)


def keep(image: QImage, path: Path) -> None:
    """Write a picture as PNG. Without filters, which Qt always uses, drawn areas need a fifth less room."""
    width, height = image.width(), image.height()
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    data, line = bytes(plain.constBits()), plain.bytesPerLine()
    rows = b"".join(b"\0" + data[y * line : y * line + 3 * width] for y in range(height))
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows, 9)),
        (b"IEND", b""),
    )
    with path.open("wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
        for name, content in parts:
            file.write(struct.pack(">I", len(content)) + name + content)
            file.write(struct.pack(">I", zlib.crc32(name + content)))


def approved(name: str) -> QImage:
    """Give the picture that was approved."""
    return QImage(str(FOLDER / f"{name}.png")).convertToFormat(QImage.Format.Format_RGB32)


def difference(one: QImage, other: QImage) -> float:
    """Give the share of pixels that differ visibly; all of them where the sizes differ."""
    if one.size() != other.size():
        return 1.0
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    far = {place // 4 for place, (a, b) in enumerate(pairs) if abs(a - b) > STEP}
    return len(far) / (one.width() * one.height())


def main() -> None:
    """Take all pictures anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    with tempfile.TemporaryDirectory(prefix="postil-pictures-") as folder:
        for number, name in enumerate(PICTURES):
            place = Path(folder) / str(number)
            place.mkdir()
            keep(taken(application, place, name), FOLDER / f"{name}.png")
            print(FOLDER / f"{name}.png", file=sys.stderr)


if __name__ == "__main__":
    main()
