# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the generated parts of the documents: what can be read off the code is never written by hand.

A generated part stands between `<!-- generated: NAME -->` and `<!-- end -->`. With `--check` nothing is
written and the status is 1 where a part is stale.
"""

from __future__ import annotations

import ast
import re
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
DOCUMENTS = ("README.md", "ARCHITECTURE.md")
PART = re.compile(r"(<!-- generated: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def main(words: list[str]) -> int:
    """Write all generated parts, or with `--check` say which are stale."""
    stale = [name for name in DOCUMENTS if refreshed(name) != (ROOT / name).read_text(encoding="utf-8")]
    if "--check" in words:
        print("\n".join(f"{name} is stale: python packaging/dev.py docs" for name in stale) or "All current.")
        return 1 if stale else 0
    for name in stale:
        (ROOT / name).write_text(refreshed(name), encoding="utf-8")
        print(f"wrote {name}")
    return 0


def refreshed(name: str) -> str:
    """Give the document `name` with its generated parts as they should be."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return PART.sub(lambda part: f"{part[1]}{PARTS[part[2]]()}{part[3]}", text)


def layout() -> str:
    """Give the tree of the package with the first line of each module's docstring."""
    lines = ["```", "annotator_app/"]
    package = ROOT / "annotator_app"
    for folder in [package, *sorted(path.parent for path in package.rglob("*/__init__.py"))]:
        depth = len(folder.relative_to(package).parts)
        if depth:
            lines.append(_entry(depth, f"{folder.name}/", folder / "__init__.py"))
        own = [path for path in sorted(folder.glob("*.py")) if path.name != "__init__.py" or not depth]
        lines += [_entry(depth + 1, path.name, path) for path in own]
    return "\n".join([*lines, "```", ""])


def commands() -> str:
    """Give the commands of `packaging/dev.py` as a table."""
    import dev

    rows = [f"| `{command.name}` | {command.does} |" for command in dev.COMMANDS]
    return "\n".join(["| command | does |", "| --- | --- |", *rows, ""])


def keys() -> str:
    """Give the keys that a contributor begins with, as they are until somebody changes them."""
    from annotator_app.gui.keyboard.commands import BY_ID, cap_signs

    rows = []
    for name in FIRST_KEYS:
        row = BY_ID[name].keys
        ends = [row[0]] if len(row) < 9 else [row[0], row[8]]
        shown = "–".join("+".join(cap_signs(key, mac=False)) for key in ends)
        rows.append(f"| {BY_ID[name].text} | `{shown}` |")
    return "\n".join(["| command | key |", "| --- | --- |", *rows, ""])


def section(heading: str) -> Callable[[], str]:
    """Give a part that says what the manual of contributors says under `heading`."""

    def said() -> str:
        text = (ROOT / "resources" / "manual" / "en" / "contributor.md").read_text(encoding="utf-8")
        found = text.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0].strip()
        if "{" in found:
            raise SystemExit(f"The section {heading} of the manual names keys; a document cannot show them.")
        paragraphs = (textwrap.fill(paragraph, 112) for paragraph in found.split("\n\n"))
        return "\n\n".join(paragraphs) + "\n"

    return said


FIRST_KEYS = (
    "answer.choose", "answer.none", "answer.commit", "item.previous", "item.next", "item.later", "item.report",
    "item.note", "item.list", "guidelines.show", "pane.other", "evidence.mark_here", "edit.undo", "palette.open",
    "help.keyboard", "pack.hand_back",
)  # fmt: skip
PARTS: dict[str, Callable[[], str]] = {
    "layout": layout,
    "commands": commands,
    "keys": keys,
    "privacy": section("Privacy"),
}


def _entry(depth: int, name: str, module: Path) -> str:
    first = (ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or "").partition("\n")[0]
    return f"{'  ' * depth + name:<30} {first}"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
