# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Which bundle a round may be held against: an earlier one of its own project, and never itself.

Records of rounds name what went before them. Where neither names the other, the round that was built first is the
earlier one; a bundle that is built again stays where it was.
"""

from __future__ import annotations

from pathlib import Path

from annotator_app.errors import UsageError
from annotator_app.model.report_part import ReportPart
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.merged_set.merged_answers import MergedSet

NOT_EARLIER = QT_TRANSLATE_NOOP(
    "errors", "{file} is no earlier round of the project {project}. Nothing was written. Choose one that is."
)
WHOLE_ONLY = QT_TRANSLATE_NOOP(
    "errors", "Rounds are compared as a whole. Nothing was written. Leave out {options}."
)


def refuse_part(part: ReportPart) -> None:
    """Refuse to hold a part of a round against another one. Raises UsageError."""
    if part:
        raise UsageError(WHOLE_ONLY, options=", ".join(f"--{name}" for name, _ in part.names))


def refuse_itself(bundle: Path, before: Path, project: str) -> None:
    """Refuse a round as its own predecessor, before it is opened a second time. Raises UsageError."""
    if before.exists() and before.samefile(bundle):
        raise UsageError(NOT_EARLIER, file=before.name, project=project)


def refuse_later(merged: MergedSet, before: MergedSet, file: Path) -> None:
    """Refuse a round of another project, or one that did not go before. Raises UsageError."""
    if not _went_before(before, merged):
        raise UsageError(NOT_EARLIER, file=file.name, project=merged.facts.project)


def _went_before(one: MergedSet, other: MergedSet) -> bool:
    if one.facts.project != other.facts.project:
        return False
    for earlier, later, said in ((one, other, True), (other, one, False)):
        if earlier.round and earlier.round["round"] in later.round.get("lineage", ()):
            return said
    return one.bundle.first_built() <= other.bundle.first_built()
