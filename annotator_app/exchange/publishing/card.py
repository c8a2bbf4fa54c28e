# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The card of a data set: README.md whose head (YAML) tells Hugging Face which files are which table.

The head also fixes the type of every column, so that a column without any value in one file loads like the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

import yaml

from annotator_app.exchange.publishing.about import OTHER, About, licences
from annotator_app.exchange.publishing.columns import PARTS, Column
from annotator_app.exchange.publishing.tables import Table
from annotator_app.model.texts import shown

LICENCE_FILE: Final = "LICENSE.md"
_TASKS: Final = {
    "closed_question": ["question-answering", "multiple-choice"],
    "open_question": ["question-answering"],
    "sentiment": ["text-classification"],
    "summary": ["summarization"],
    "intent": ["text-classification"],
    "rating": ["text-generation"],
    "comparison": ["text-generation"],
}
_SIZES: Final = (
    (1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"),
)  # fmt: skip
_DTYPES: Final = {"text": "string", "integer": "int64", "number": "float64"}


def card(about: About) -> bytes:
    """Give the whole card."""
    head = yaml.safe_dump(_head(about), allow_unicode=True, sort_keys=False, width=10_000)
    return f"---\n{head}---\n\n{_joined(_body(about))}".encode("utf-8", "surrogatepass")


def licence_page(about: About) -> bytes:
    """Give the page that says of every source under which licence it stands and whom it names."""
    return _joined(["# Licences of the sources", "", *_sources(about)]).encode("utf-8", "surrogatepass")


def _head(about: About) -> dict[str, Any]:
    found = licences(about.sources)
    head: dict[str, Any] = {
        "pretty_name": about.title,
        "language": sorted({tag.partition("-")[0] for tag in about.languages}),
        "license": found[0] if len(found) == 1 else found,
    }
    if found == [OTHER]:
        head |= {"license_name": "as-named-by-the-sources", "license_link": LICENCE_FILE}
    tagged = [tag for tag in about.languages if "-" in tag]
    if tagged:
        head["language_bcp47"] = sorted(about.languages)
    return {
        **head,
        "annotations_creators": [about.annotators],
        "language_creators": [
            "found",
            *[about.annotators] * about.written,
            *["machine-generated"] * about.models,
        ],
        "multilinguality": ["multilingual" if len(head["language"]) > 1 else "monolingual"],
        "size_categories": [_size(about.items)],
        "source_datasets": ["extended|other" if any(one.origin for one in about.sources) else "original"],
        "task_categories": list(_TASKS[about.family]),
        "tags": ["croissant", "human-annotation"],
        "configs": [_config(table, about, first=place == 0) for place, table in enumerate(about.tables)],
        "dataset_info": [_info(table) for table in about.tables],
    }


def _size(items: int) -> str:
    return next((name for most, name in _SIZES if items < most), "1M<n<10M")


def _config(table: Table, about: About, *, first: bool) -> dict[str, Any]:
    files = [{"split": one.split, "path": one.path} for one in about.files_of(table.name)]
    config: dict[str, Any] = {"config_name": table.name, "data_files": files}
    return {**config, "default": True} if first else config


def _info(table: Table) -> dict[str, Any]:
    return {"config_name": table.name, "features": [_feature(one) for one in table.columns]}


def _feature(column: Column) -> dict[str, Any]:
    if column.shape:
        parts = PARTS[column.shape].items()
        return {"name": column.name, "list": [{"name": name, "dtype": _DTYPES[kind]} for name, kind in parts]}
    dtype = _DTYPES[column.kind]
    return {"name": column.name, "list": dtype} if column.listed else {"name": column.name, "dtype": dtype}


def _body(about: About) -> Iterator[str]:
    yield f"# {plain(about.title)}"
    yield ""
    yield (
        f"{about.items} items, answered by {about.contributors} people; {about.answers_per_item}. Made with Postil "
        f"{about.program}; this is version {about.version} of {about.published[:10]}."
    )
    for table in about.tables:
        yield from ["", f"## Table `{table.name}`", "", table.about, ""]
        yield from _table(
            ("file", "split", "rows"),
            ([f"`{one.path}`", one.split, str(one.rows)] for one in about.files if one.table == table.name),
        )
        yield ""
        yield from _table(
            ("column", "type", "what it is"),
            ([f"`{one.name}`", _kind(one), one.about.replace("|", "\\|")] for one in table.columns),
        )
    for title, lines in about.made.items():
        yield from ["", f"## {title}", "", *lines]
    yield from ["", "## Sources and licences", "", *_sources(about)]


def _kind(column: Column) -> str:
    if column.shape:
        return f"list of {', '.join(PARTS[column.shape])}"
    return f"list of {column.kind}" if column.listed else column.kind


def _sources(about: About) -> Iterator[str]:
    yield from _table(
        ("source", "licence", "origin", "credit"),
        ([plain(one) for one in (s.name, s.licence, s.origin, s.credit)] for s in about.sources),
    )
    for one in about.sources:
        warning = shown(one.warning, "en")[0]
        if warning:
            yield from ["", f"**{plain(one.name)}**: {plain(warning)}"]


def _table(heads: tuple[str, ...], rows: Iterable[list[str]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def plain(text: str) -> str:
    """Give a text of the plan as one line that Markdown takes for nothing but text."""
    marked = "".join(f"\\{sign}" if sign in "\\`*_{}[]<>#|~!" else sign for sign in text)
    return " ".join(marked.split())


def _joined(lines: Iterable[str]) -> str:
    return "\n".join(lines) + "\n"
