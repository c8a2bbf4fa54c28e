# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What belongs to the repository, found without git: the fixed top level and what lies in its folders."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("annotator_app", "resources", "i18n", "packaging", "tests", ".ci")
FILES = (
    "README.md",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "LICENSE",
    "pyproject.toml",
    ".gitignore",
    ".gitattributes",
    ".editorconfig",
)
MADE = frozenset({"__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".hypothesis"})


def files() -> Iterator[Path]:
    """Give every file of the repository, generated ones left out."""
    yield from (ROOT / name for name in FILES if (ROOT / name).exists())
    for folder in FOLDERS:
        yield from (path for path in sorted((ROOT / folder).rglob("*")) if path.is_file() and not _made(path))


def modules(*folders: str) -> list[Path]:
    """Give every Python file below `folders`."""
    return [path for path in files() if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in folders]


def name(path: Path) -> str:
    """Give the place of `path` inside the repository, with forward slashes."""
    return path.relative_to(ROOT).as_posix()


def _made(path: Path) -> bool:
    return path.suffix in (".qm", ".pyc") or not MADE.isdisjoint(path.parts)
