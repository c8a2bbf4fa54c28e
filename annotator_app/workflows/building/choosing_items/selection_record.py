# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The signed record of items that were chosen before their packs are built: written with the rows, read by the build.

It is the record of a round for the purpose `select`. A build that names it takes splits, reasons and waivers from it
and nothing else. Who may make the task packs of the project may choose their items: the key of this home, or one that
is believed here for that. What others signed, was changed after signing, belongs to another project or was not chosen
is refused.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from annotator_app.errors import Problem
from annotator_app.exchange.reading.rows import MISSING, Row
from annotator_app.model.strict_json import StrictJSONError, parse
from annotator_app.packs import signature
from annotator_app.packs.trust import Policy, may_sign
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.choosing_items.choosing import Choice, Chosen
from annotator_app.workflows.building.make_items import Made
from annotator_app.workflows.building.plans.plan import Plan
from annotator_app.workflows.building.row_texts import row_digest

NAMESPACE: Final = signature.ROUND
FORMAT: Final = "postil-round-1"
ENDING: Final = ".selection.json"
SELECT: Final = "select"

NO_SELECTION = QT_TRANSLATE_NOOP("plans", "The record of the chosen items cannot be read: {reason}.")
NOT_SIGNED = QT_TRANSLATE_NOOP(
    "plans", "The record of the chosen items was changed after it was signed, or has no signature."
)
NOT_BELIEVED = QT_TRANSLATE_NOOP(
    "plans",
    "The chosen items were signed with a key that is not believed here (safety number {number})."
    " Compare the number with the sender.",
)
OTHER_PROJECT = QT_TRANSLATE_NOOP(
    "plans", "The items were chosen for the project {here}, this plan is of {there}."
)
OTHER_ROWS = QT_TRANSLATE_NOOP("plans", "The file was changed after its items were chosen.")
NOT_CHOSEN = QT_TRANSLATE_NOOP("plans", "{item} is none of the chosen items.")
MORE = QT_TRANSLATE_NOOP("plans", "The same was found in {count} more items.")
CHOSEN_MISSING = QT_TRANSLATE_NOOP(
    "plans", "Of the chosen items {count} make no item here, {item} among them."
)
_LISTED: Final = 20

# Asked only where a plan names a record: reading whom a home believes takes its store.
Believed = Callable[[], Policy]


@dataclass(frozen=True)
class Selected:
    """What a signed record says; `key`: who signed it."""

    record: Mapping[str, Any]
    digest: str
    key: str

    @property
    def choice(self) -> Choice:
        """How each item was chosen, out of how many."""
        said = self.record["selection"] or {}
        chosen = [
            Chosen(one["id"], one.get("by", "all"), float(one["score"]) if "score" in one else None)
            for one in self.record["items"]
        ]
        weights = {name: float(weight) for name, weight in said.get("weights", {}).items()}
        return Choice(chosen, int(said.get("pool", len(chosen))), weights)

    @property
    def selection(self) -> dict[str, Any]:
        """What the record of the round says of the choice."""
        own = {"seed": self.record["seed"], "record": self.digest, "signed_by": self.key}
        return {**(self.record["selection"] or {}), **own}


def signature_of(path: Path) -> Path:
    """Give where the signature of a record lies."""
    return path.with_name(path.name + ".sig")


def record_beside(rows: Path) -> Path:
    """Give where the record of the chosen rows lies."""
    return rows.with_name(rows.stem + ENDING)


def load(path: Path, believed: Believed) -> Selected | Problem:
    """Give a record that somebody signed who is believed here, else what is wrong with it.

    Raises OSError, and ValueError for what is no record.
    """
    data = path.read_bytes()
    try:
        signed = signature.parse(signature_of(path).read_bytes())
    except (OSError, signature.SignatureFormatError):
        return Problem("selection_not_signed", NOT_SIGNED)
    if signed.namespace != NAMESPACE or not signed.holds(data):
        return Problem("selection_not_signed", NOT_SIGNED)
    record = parse(data)
    if not isinstance(record, dict) or record.get("format") != FORMAT or record.get("purpose") != SELECT:
        raise ValueError("format")
    if not may_sign(signed.key, signature.NAMESPACES["task"], str(record.get("project")), believed()):
        return Problem("selection_signer", NOT_BELIEVED, {"number": signed.key.safety_number})
    return Selected(record, hashlib.sha256(data).hexdigest(), signed.key.fingerprint)


def read(plan: Plan, believed: Believed) -> tuple[Selected | None, list[Problem]]:
    """Give the record that a plan names, and what is wrong with it. Raises StoreError, UsageError."""
    assert plan.round is not None
    assert plan.round.selection is not None
    try:
        found = load(plan.folder / plan.round.selection, believed)
    except (OSError, ValueError, StrictJSONError) as error:
        return None, [_problem(plan, "no_selection", NO_SELECTION, reason=str(error))]
    if isinstance(found, Problem):
        return None, [_problem(plan, found.code, found.sentence, **found.params)]
    project = found.record["project"]
    if project != plan.bundle.project:
        told = {"here": project, "there": plan.bundle.project}
        return None, [_problem(plan, "other_project", OTHER_PROJECT, **told)]
    return found, []


def parted(plan: Plan, made: Sequence[Made], selected: Selected) -> tuple[list[Made], list[Problem]]:
    """Give the items with the splits of the record, and which of them were not chosen or are missing."""
    splits = {one["id"]: one.get("split") for one in selected.record["items"]}
    strange = [one.item.id for one in made if one.item.id not in splits]
    missing = sorted(set(splits) - {one.item.id for one in made})
    found = [
        replace(one, item=replace(one.item, split=splits[one.item.id]))
        for one in made
        if one.item.id in splits
    ]
    problems = [_problem(plan, "not_chosen", NOT_CHOSEN, item=one) for one in strange[:_LISTED]]
    problems += _rest(plan, len(strange) - _LISTED)
    if missing:
        told = {"count": str(len(missing)), "item": missing[0]}
        problems.append(replace(_problem(plan, "chosen_missing", CHOSEN_MISSING, **told), severity="warning"))
    return found, problems


def unlike(
    plan: Plan, made: Sequence[Made], rows: Mapping[str, Row], selected: Selected
) -> Iterator[Problem]:
    """Tell which items come from other rows than those that were chosen, by the columns that these had."""
    said = selected.record.get("rows", {})
    if "columns" in said:
        signed = {one["id"]: one.get("row") for one in selected.record["items"]}
        changed = [one for one in made if _digest(rows[one.item.id], said["columns"]) != signed[one.item.id]]
    else:  # signed before rows had digests of their own: the file as a whole has to be that which was signed
        files = {rows[one.item.id].path for one in made}
        other = {path for path in files if _file_digest(plan.folder / path) != said.get("sha256")}
        changed = [one for one in made if rows[one.item.id].path in other]
    for one in changed[:_LISTED]:
        row = rows[one.item.id]
        yield Problem("other_rows", OTHER_ROWS, file=row.path, line=row.line)
    yield from _rest(plan, len(changed) - _LISTED, "other_rows_more")


def _digest(row: Row, columns: Sequence[str]) -> str:
    values = {name: value for name in columns if (value := row.column(name)) is not MISSING}
    return row_digest(values)


def _file_digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def _rest(plan: Plan, count: int, code: str = "not_chosen_more") -> Iterator[Problem]:
    if count > 0:
        yield _problem(plan, code, MORE, count=str(count))


def _problem(plan: Plan, code: str, sentence: str, **params: object) -> Problem:
    line = plan.lines().line(("round", "selection"))
    return Problem(code, sentence, params, file=str(plan.path), line=line, column="round.selection")
