# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How the Bundle tab speaks: of files that were read, and of work to come."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from annotator_app.gui import translate
from annotator_app.gui.coordinate.row_formats import PURPOSES
from annotator_app.gui.session import Session
from annotator_app.text import QT_TRANSLATE_NOOP, Marked, name_of
from annotator_app.workflows.building.files_look import FilesLook
from annotator_app.workflows.building.outlook import Note

# What is told of the sources, as the form names it.
FACTS: dict[str, Marked] = {
    "licence": QT_TRANSLATE_NOOP("BundleForm", "Licence"),
    "origin": QT_TRANSLATE_NOOP("BundleForm", "Origin"),
    "credit": QT_TRANSLATE_NOOP("BundleForm", "Credit"),
}
_PARTED: dict[str, Marked] = {
    "\t": QT_TRANSLATE_NOOP("bundle", "parted by tabs"),
    ",": QT_TRANSLATE_NOOP("bundle", "parted by commas"),
    ";": QT_TRANSLATE_NOOP("bundle", "parted by semicolons"),
    "|": QT_TRANSLATE_NOOP("bundle", "parted by bars"),
}
# Formats that go by the name of their program; the others by their own letters.
_OTHERS = frozenset(("label_studio", "doccano", "prodigy", "argilla", "potato", "helpsteer", "oasst"))
_PROGRAMS = {id_: name for one in PURPOSES for id_, name in one.formats.items() if id_ in _OTHERS}


class BundleWords(QObject):
    """Counted texts: Qt's extractor takes their plural forms from the `tr` of a class only."""

    def rows(self, count: int) -> str:
        """Give a number of rows."""
        return self.tr("%n row(s)", "", count)

    def items(self, count: int) -> str:
        """Give a number of items."""
        return self.tr("%n item(s)", "", count)

    def to_correct(self, count: int) -> str:
        """Give how many mistakes stand in the way."""
        return self.tr("%n to correct", "", count)

    def to_look_at(self, count: int) -> str:
        """Give how many warnings there are."""
        return self.tr("%n to look at", "", count)

    def left_out(self, count: int) -> str:
        """Give how many things of a file were left out."""
        return self.tr("%n left out", "", count)

    def packs(self, count: int) -> str:
        """Give how many packs were made."""
        return self.tr("%n pack(s)", "", count)

    def more(self, count: int) -> str:
        """Give how many lines are not shown."""
        return self.tr("and %n more", "", count)


def files_read(found: FilesLook) -> list[tuple[str, bool]]:
    """Give a line for each file: how it was read, and whether something of it was left out."""
    words = BundleWords()
    lines = []
    for file in found.files:
        if (
            file.format == "dataset"
        ):  # what is left out of its files together, which stands among the problems
            continue
        facts = [words.rows(file.rows), _PROGRAMS.get(file.format, file.format.upper())]
        facts += [file.encoding] if file.encoding else []
        facts += [translate.said(_PARTED[file.delimiter])] if file.delimiter in _PARTED else []
        left = sum(file.left_out.values())
        facts += [words.left_out(left)] if left else []
        said = QCoreApplication.translate("bundle", "{file}: {facts}")
        lines.append(
            (
                translate.filled(said, file=name_of(_shown(file.path)), facts=translate.listed(facts)),
                bool(left),
            )
        )
    return lines


def _shown(path: str) -> str:
    """Give the file as it lies in its folder; of a source that was chosen only its name."""
    return Path(path).name if Path(path).is_absolute() else path


def note_said(session: Session, note: Note) -> str:
    """Give a sentence on what the plan will come to."""
    language = str(note.params.get("language", ""))
    named = translate.listed(session.name_of(tag) for tag in language.split())
    return translate.said(note.sentence, {**note.params, "language": named})
