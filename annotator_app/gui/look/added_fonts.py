# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Fonts that do not come with every installation: those of Chinese, Japanese and Korean, and what a person adds.

They lie in the home and beside the program (`fonts/`). At the start only the folders are listed, and what
reads font files is loaded where one lies there; a file is loaded when its letters are first wanted, under
a family name that no other font has (ux.md 10, rule 1).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QTextLayout

from annotator_app.errors import FontFileError
from annotator_app.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator_app.language.font_files import Face

PREFIX = "Postil "
SUFFIXES = (".ttf", ".otf", ".ttc")
LARGEST = 200 * 2**20
_NO_LETTERS = QT_TRANSLATE_NOOP(
    "errors", "{file} has not all letters of this text. Nothing was copied. Ask for another font file."
)
_TOO_LARGE = QT_TRANSLATE_NOOP("errors", "{file} is too large for a font. Nothing was copied.")


@dataclass(frozen=True, slots=True)
class AddedFont:
    """One family: `family` is asked for, `label` is what people know it as, `paths` are its weights.

    `whole`: the files bear our name already, so that they can be loaded as they lie.
    """

    family: str
    label: str
    paths: tuple[Path, ...]
    whole: bool = True


class AddedFonts:
    """What lies in the folders; of a family that lies in two of them only the first is taken."""

    def __init__(self, folders: Iterable[Path]) -> None:
        """Look into `folders` in their order when first asked; one that is not there holds nothing."""
        self._folders = tuple(folders)
        self._found: list[AddedFont] | None = None
        self._loaded: dict[Path, bool] = {}

    def all(self) -> Sequence[AddedFont]:
        """Give the families there are, without loading any."""
        if self._found is None:
            found: dict[str, AddedFont] = {}
            for folder in self._folders:
                found = {font.family: font for font in self._look_into(folder)} | found
            self._found = list(found.values())
        return self._found

    def named(self, labels: Iterable[str]) -> list[AddedFont]:
        """Give those whose letters come from one of the families `labels`, in that order."""
        return [
            font
            for label in labels
            for font in self.all()
            if font.label.casefold() == label.casefold()
            or font.family == PREFIX + label.removeprefix("Noto ")
        ]

    def load(self, font: AddedFont) -> bool:
        """Load the files of `font`, once; False where Qt cannot use one."""
        for path in font.paths:
            if path not in self._loaded:
                self._loaded[path] = _load(path)
        return all(self._loaded[path] for path in font.paths)

    def load_all(self) -> None:
        """Load every file."""
        for font in self.all():
            self.load(font)

    def covering(self, letters: str) -> list[AddedFont]:
        """Give those that have all `letters`; loads every file to see."""
        return [font for font in self.all() if self.load(font) and has_letters(font.family, letters)]

    def add(self, path: Path, into: Path, letters: str) -> AddedFont:
        """Copy a font file into the folder `into` under our own names, and give the family that has `letters`.

        Raises FontFileError, with nothing copied, where it is no font or lacks one of the letters.
        """
        from annotator_app.language import font_files

        if path.stat().st_size > LARGEST:
            raise FontFileError(_TOO_LARGE, file=path.name)
        if path.suffix.lower() not in SUFFIXES:
            raise FontFileError(file=path.name)
        font_files.read(path)
        made = _renamed(path)
        number = QFontDatabase.addApplicationFontFromData(made)
        families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        fitting = [family for family in families if has_letters(family, letters)]
        if not fitting:
            QFontDatabase.removeApplicationFont(number)
            raise FontFileError(_NO_LETTERS if families else None, file=path.name)
        into.mkdir(exist_ok=True)
        target = into / f"{path.stem}-{font_files.stamp(path)}{path.suffix.lower()}"
        part = target.with_suffix(".part")
        part.write_bytes(made)
        part.replace(target)
        self._loaded[target] = True
        self._found = None
        return next(font for font in self.all() if font.family == fitting[0])

    def _look_into(self, folder: Path) -> list[AddedFont]:
        found: dict[str, AddedFont] = {}
        for path in sorted(folder.glob("*")) if folder.is_dir() else ():
            for font in _fonts_of(path):
                before = found.get(font.family)
                paths = (*before.paths, path) if before else (path,)
                found[font.family] = replace(font, paths=paths)
        return list(found.values())


def has_letters(family: str, letters: str) -> bool:
    """Tell whether `family` draws all `letters` itself, without a letter from any other."""
    layout = QTextLayout("".join(letters.split()), QFont(family))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    own = all(run.rawFont().familyName() == family and all(run.glyphIndexes()) for run in runs)
    return bool(runs) and own


def _fonts_of(path: Path) -> list[AddedFont]:
    if path.suffix.lower() not in SUFFIXES:
        return []
    from annotator_app.language import font_files

    try:
        name = _namer(path)
        faces = {name(face): face for face in font_files.read(path)}
    except (FontFileError, OSError):
        return []
    ours = {family: face.family == family for family, face in faces.items()}
    return [
        AddedFont(family, face.origin if ours[family] and face.origin else face.family, (path,), ours[family])
        for family, face in faces.items()
    ]


def _namer(path: Path) -> Callable[[Face], str]:
    """Give what each face of a file is called here; names of our own making stay."""
    from annotator_app.language import font_files

    mark = font_files.stamp(path)
    return lambda face: face.family if face.family.startswith(PREFIX) else f"{PREFIX}{face.family} {mark}"


def _renamed(path: Path) -> bytes:
    from annotator_app.language import font_files

    return font_files.renamed(path.read_bytes(), _namer(path))


def _load(path: Path) -> bool:
    from annotator_app.language import font_files

    try:
        ours = all(face.family.startswith(PREFIX) for face in font_files.read(path))
        if ours:
            return QFontDatabase.addApplicationFont(str(path)) >= 0
        return QFontDatabase.addApplicationFontFromData(_renamed(path)) >= 0
    except (FontFileError, OSError):
        return False
