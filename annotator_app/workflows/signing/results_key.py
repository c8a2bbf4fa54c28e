# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The keys that a project's results are locked for: the program's, and one on a page that is put away."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

from annotator_app.packs import sealed
from annotator_app.packs.keys import SigningKey
from annotator_app.packs.manifest import Results
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.new_file import write_page

PAGE: Final = QT_TRANSLATE_NOOP(
    "plans",
    "Results key of the project {project}\n\n"
    "Print this page, keep it in a safe place, and delete this file.\n"
    "It opens locked results of this project when the coordinator’s own key is lost. It signs nothing.\n"
    "Whoever has it can read them, with Postil (--key) or with age (-i).",
)


def results_of(
    encrypt: Literal["none", "optional", "required"],
    timing: Literal["none", "coarse", "full"],
    key: SigningKey,
    project: str,
) -> Results:
    """Give how results of a pack come back, with the public halves of both keys where they are locked."""
    if encrypt == "none":
        return Results(timing=timing)
    secrets = (sealed.program_secret(key), sealed.printed_secret(key, project))
    return Results(encrypt=encrypt, age_recipients=tuple(map(sealed.recipient_of, secrets)), timing=timing)


def write_results_page(out: Path, key: SigningKey, project: str) -> Path:
    """Write the page with the printed key, for its owner alone; the same key gives the same page. Raises StoreError."""
    words = PAGE.replace("{project}", project).split("\n")
    text = "".join(f"# {line}".rstrip() + "\n" for line in words) + sealed.printed_secret(key, project)
    write_page(out, f"{text}\n".encode(), 0o600)
    return out
