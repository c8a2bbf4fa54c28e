# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Collects the marked texts of the program into i18n/ and says what is left to translate.

    python packaging/texts.py            collect, then check
    python packaging/texts.py --check    only check; nothing in i18n/ is changed

The files carry no places in the code and are sorted, so a second run changes nothing. English holds the
plural forms only. The program reads the `.ts` files themselves; nothing is compiled.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).resolve().parent))
import qt_texts

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "i18n"
SOURCE = "annotator_en.ts"
OPTIONS = (
    *("-silent", "-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", "en"),
    *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext", "-extensions", "py"),
)


def extract(folder: Path, package: Path = ROOT / "annotator_app") -> None:
    """Bring every `.ts` file of `folder` up to date with the texts in the code."""
    for path in sorted(folder.glob("annotator_*.ts")):
        plural = ["-pluralonly"] if path.name == SOURCE else []
        # Relative names: the extractor writes them into nothing, but sorts by them.
        words = [str(extractor()), *OPTIONS, *plural, str(package), "-ts", str(path)]
        done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode or done.stderr.strip():
            raise SystemExit(f"The extractor stopped at {path.name}:\n{done.stdout}{done.stderr}")


def extractor() -> Path:
    """Give the extractor that comes with PySide6."""
    beside = Path(sys.executable).parent
    found = shutil.which("pyside6-lupdate", path=str(beside)) or shutil.which("pyside6-lupdate")
    if not found:
        raise SystemExit("The extractor pyside6-lupdate is not there; it comes with PySide6-Essentials.")
    return Path(found)


def differences(folder: Path = FOLDER) -> list[str]:
    """Give the names of the files that a new extraction would change."""
    with tempfile.TemporaryDirectory() as copy:
        for path in folder.glob("annotator_*.ts"):
            shutil.copy(path, copy)
        extract(Path(copy))
        copies = sorted(Path(copy).glob("annotator_*.ts"))
        return [path.name for path in copies if path.read_bytes() != (folder / path.name).read_bytes()]


def unfinished(path: Path) -> list[str]:
    """Give the English texts that have no finished translation in the file at `path`."""
    tree = ElementTree.parse(path)
    found = []
    for message in tree.iter("message"):
        translation = message.find("translation")
        forms = [] if translation is None else [form.text for form in translation.iter("numerusform")]
        said = forms or [None if translation is None else translation.text]
        if translation is None or translation.get("type") or not all(said):
            found.append(message.findtext("source", ""))
    return found


def main() -> int:
    """Collect or compare, then print what is left; 1 when something is."""
    parser = argparse.ArgumentParser(description="Collects the marked texts into i18n/.")
    parser.add_argument("--check", action="store_true", help="change nothing, only compare")
    status = 0
    if parser.parse_args().check:
        for name in differences():
            print(f"{name}: the texts in the code have changed; run `python packaging/dev.py texts`.")
            status = 1
    else:
        extract(FOLDER)
        qt_texts.main()
    for path in sorted(FOLDER.glob("*_*.ts")):
        left = unfinished(path)
        print(f"{path.name}: {len(left)} left to translate", *left, sep="\n  ")
        status = 1 if left else status
    return status


if __name__ == "__main__":
    raise SystemExit(main())
