# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Every column that a plan names outside `[fields]`, whatever its table: found by the type of the key, not by its name.

A key that names columns has the type `Column` or `ColumnNames`; whoever gives it one of them has it checked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel

from annotator_app.errors import Problem, Severity
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building.plans.plan import Plan
from annotator_app.workflows.building.plans.plan_lines import Way
from annotator_app.workflows.building.plans.plan_parts import COLUMNS, Column, Part

SAYS_NOTHING = QT_TRANSLATE_NOOP("plans", "No value of the column “{column}” says anything for “{key}”.")


def says_nothing(
    plan: Plan, key: str, column: Column, code: str = "says_nothing", severity: Severity = "warning"
) -> Problem:
    """Tell that a column is there and that none of its values means anything to the key that names it."""
    shown = column if isinstance(column, str) else ", ".join(column)
    line = plan.lines().line(key.split("."))
    params = {"column": shown, "key": key}
    return Problem(code, SAYS_NOTHING, params, severity, file=str(plan.path), line=line, column=key)


def columns_named(part: Part, way: Way = ()) -> Iterator[tuple[Way, str]]:
    """Give the columns that a part of a plan names, and where in the plan.

    `[fields]` is none of these parts: what stands there may also be a language or a role.
    """
    naming = _naming(type(part))
    for name in type(part).model_fields:
        value, here = getattr(part, name), (*way, name)
        if name in naming:
            yield from _names(value, here)
        elif isinstance(value, Part):
            yield from columns_named(value, here)
        elif isinstance(value, list):
            for number, one in enumerate(value):
                yield from columns_named(one, (*here, number)) if isinstance(one, Part) else ()


def _names(value: Any, way: Way) -> Iterator[tuple[Way, str]]:
    if isinstance(value, str):
        yield way, value
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from _names(one, (*way, key))
    else:
        for one in value or ():
            yield from _names(one, way)


@cache
def _naming(kind: type[BaseModel]) -> frozenset[str]:
    """Give the keys of a part that name columns."""
    return frozenset(
        name
        for name, field in kind.model_fields.items()
        if COLUMNS in field.metadata or _marked(field.annotation)
    )


def _marked(annotation: Any) -> bool:
    marks = getattr(annotation, "__metadata__", ())
    return COLUMNS in marks or any(_marked(one) for one in get_args(annotation))
