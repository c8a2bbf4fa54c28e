# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Keeps `i18n/qt_TAG.ts`: the texts of Qt itself that a person meets, for the languages that Qt does not speak.

    python packaging/qt_texts.py         bring every file in line with the list below, keeping what is translated

The list was read off Qt by opening what the program opens: the menu of a text field, the file dialog in its
three forms, the print dialog. Whatever is not in it stays English.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

FOLDER = Path(__file__).resolve().parent.parent / "i18n"
LANGUAGES = ("am", "bn", "hi", "id", "sw", "ur")

_EDIT = ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All")
TEXTS: Mapping[str, tuple[str, ...]] = {
    "QAbstractFileIconProvider": ("Drive", "Folder"),
    "QFileDialog": (
        "&Choose", "&Delete", "&Look in:", "&New Folder", "&Open", "&Rename", "&Save", "All Files (*)", "Back",
        "Change to detail view mode", "Change to list view mode", "Create New Folder", "Create a New Folder",
        "Detail View", "Directories", "Directory:", "File &name:", "Files", "Files of &type:", "Forward", "Go back",
        "Go forward", "Go to the parent directory", "List View", "List of places and bookmarks",
        "Parent Directory", "Recent Places", "Remove", "Save As", "Show &hidden files", "Sidebar", "New Folder",
        "%1 already exists.\nDo you want to replace it?",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
        "Are you sure you want to delete '%1'?",
        "Could not delete directory.",
        "'%1' is write protected.\nDo you want to delete it anyway?",
    ),
    "QFileSystemModel": ("Computer", "Date Modified", "Name", "Size", "Type"),
    "QLineEdit": _EDIT,
    "QPageSetupWidget": (
        "Custom", "Height:", "Landscape", "Margins", "Millimeters (mm)", "Orientation", "Page &order:",
        "Page Layout", "Page size:", "Pages &per sheet:", "Paper", "Paper source:", "Portrait",
        "Reverse landscape", "Reverse portrait", "Width:", "bottom margin", "left margin", "right margin",
        "top margin",
    ),
    "QPlatformTheme": (
        "&No", "&Yes", "Abort", "Apply", "Cancel", "Close", "Discard", "Help", "Ignore", "OK", "Open", "Retry",
        "Save",
    ),
    "QPrintDialog": (
        "&Options >>", "&Print", "All Pages", "Even Pages", "Local file", "Odd Pages", "Print",
        "Print to File (PDF)", "Write PDF file", "&Options <<",
    ),
    "QPrintPreviewDialog": ("Page Setup",),
    "QPrintSettingsOutput": (
        "Collate", "Color", "Color Mode", "Copies", "Copies:", "Current Page", "Double Sided Printing",
        "Grayscale", "Long side binding", "Off", "Options", "Output Settings", "Page &Set:", "Pages",
        "Pages from", "Print all", "Print range", "Reverse", "Selection", "Short side binding", "to",
    ),
    "QPrintWidget": (
        "&Name:", "Location:", "Output &file:", "P&roperties", "Preview", "Printer", "Type:",
    ),
    "QScrollBar": (
        "Bottom", "Left edge", "Page down", "Page left", "Page right", "Page up", "Right edge", "Scroll down",
        "Scroll here", "Scroll left", "Scroll right", "Scroll up", "Top",
    ),
    "QWidgetTextControl": _EDIT,
}  # fmt: skip

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}" sourcelanguage="en">\n'


def refreshed(path: Path) -> str:
    """Give the file of a language as it should be, with the translations it has."""
    said = _said(path) if path.exists() else {}
    lines = [_HEAD.format(path.stem.removeprefix("qt_"))]
    for context, sources in sorted(TEXTS.items()):
        lines.append(f"<context>\n    <name>{context}</name>\n")
        for source in sorted(sources):
            text = said.get((context, source), "")
            state = "" if text else ' type="unfinished"'
            lines.append(
                f"    <message>\n        <source>{escape(source)}</source>\n"
                f"        <translation{state}>{escape(text)}</translation>\n    </message>\n"
            )
        lines.append("</context>\n")
    return "".join([*lines, "</TS>\n"])


def _said(path: Path) -> dict[tuple[str, str], str]:
    found = {}
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            key = context.findtext("name", ""), message.findtext("source", "")
            found[key] = message.findtext("translation", "")
    return found


def main() -> None:
    """Write the files."""
    for language in LANGUAGES:
        path = FOLDER / f"qt_{language}.ts"
        path.write_text(refreshed(path), encoding="utf-8")


if __name__ == "__main__":
    main()
