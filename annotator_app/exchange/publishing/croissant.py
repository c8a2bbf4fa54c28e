# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Croissant metadata (quality.md 4.6): croissant.json, which tells programs the files, tables and columns.

Columns are found by `extract: column`; `jsonPath` alone passes validation and then reads nothing. The names of the
context are those of the standard, whole: a reader warns of every one that is missing. Nothing is fetched from them.
"""

from __future__ import annotations

from typing import Any, Final

import orjson

from annotator_app.exchange.publishing.about import OTHER, About, DataFile, licences
from annotator_app.exchange.publishing.columns import PARTS, Column
from annotator_app.exchange.publishing.tables import Table

_SHORT: Final = (
    "citeAs", "column", "equivalentProperty", "extract", "field", "fileProperty", "fileObject", "fileSet", "format",
    "includes", "isLiveDataset", "jsonPath", "key", "md5", "parentField", "path", "recordSet", "references", "regex",
    "repeated", "replace", "samplingRate", "separator", "source", "subField", "transform",
)  # fmt: skip
CONTEXT: Final[dict[str, Any]] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "sc": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "dct": "http://purl.org/dc/terms/",
    "conformsTo": "dct:conformsTo",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "examples": {"@id": "cr:examples", "@type": "@json"},
    **{name: f"cr:{name}" for name in _SHORT},
}
CONFORMS: Final = "http://mlcommons.org/croissant/1.0"
_TYPES: Final = {"text": "sc:Text", "integer": "sc:Integer", "number": "sc:Float"}
_ENCODING: Final = {True: "application/x-parquet", False: "application/jsonlines"}


def croissant(about: About) -> bytes:
    """Give the whole file."""
    return orjson.dumps(_dataset(about), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _dataset(about: About) -> dict[str, Any]:
    credit = sorted({one.credit for one in about.sources if one.credit})
    return {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "name": about.name,
        "alternateName": about.title,
        "description": f"{about.title}. {about.items} items, answered by {about.contributors} people with Postil.",
        "conformsTo": CONFORMS,
        "url": f"urn:postil:{about.project}:{about.name}",
        "license": _licence(about),
        "citeAs": "; ".join([f"{about.title} ({about.published[:4]})", *credit]),
        "creator": {"@type": "sc:Organization", "name": about.project},
        "datePublished": about.published[:10],
        "version": about.version,
        "inLanguage": list(about.languages),
        "isLiveDataset": False,
        **_responsible(about),
        "distribution": [_file(one) for one in _chosen(about)],
        "recordSet": [_records(table, one) for table in about.tables for one in about.files_of(table.name)],
    }


def _chosen(about: About) -> list[DataFile]:
    return [one for table in about.tables for one in about.files_of(table.name)]


def _licence(about: About) -> list[str]:
    known = licences(about.sources)
    if known != [OTHER]:
        return known
    return sorted({one.licence or "not stated" for one in about.sources}) or ["not stated"]


def _responsible(about: About) -> dict[str, Any]:
    """Give what the vocabulary of responsible AI asks for, as far as it is known."""
    warned = any(one.warning for one in about.sources)
    said = {name: " ".join(line for line in lines if line) for name, lines in about.made.items()}
    machines = [said[name] for name in ("Models", "Suggestions") if name in said]
    collected = ["Items were taken from the sources named in the card; people answered questions of them."]
    collected += [said[name] for name in ("Who wrote the texts",) if name in said]
    return {
        "rai:dataCollection": " ".join(collected),
        "rai:dataAnnotationProtocol": said.get("How it was made", ""),
        "rai:dataAnnotationPlatform": f"Postil {about.program}",
        "rai:dataAnnotationAnalysis": said.get("Agreement", ""),
        "rai:annotationsPerItem": about.answers_per_item,
        "rai:annotatorDemographics": f"{about.contributors} people under pseudonyms. {said.get('People', '')}",
        "rai:machineAnnotationTools": " ".join(
            [*(machines or ["None: people gave all answers."]), said.get("Model judges", "")]
        ).strip(),
        "rai:dataLimitation": said.get("Known gaps", ""),
        "rai:personalSensitiveInformation": "Contributors stand under pseudonyms; texts are as the sources have them."
        + (" The sources warn of their content: see the card." if warned else ""),
    }


def _file(one: DataFile) -> dict[str, Any]:
    return {
        "@type": "cr:FileObject",
        "@id": one.path,
        "name": one.path,
        "contentUrl": one.path,
        "contentSize": f"{one.size} B",
        "encodingFormat": _ENCODING[one.parquet],
        "sha256": one.sha256,
    }


def _records(table: Table, file: DataFile) -> dict[str, Any]:
    name = f"{table.name}-{file.split}"
    return {
        "@type": "cr:RecordSet",
        "@id": name,
        "name": name,
        "description": f"{table.about} Split: {file.split}.",
        "field": [_field(column, name, file) for column in table.columns],
    }


def _field(column: Column, records: str, file: DataFile) -> dict[str, Any]:
    field: dict[str, Any] = {
        "@type": "cr:Field",
        "@id": f"{records}/{column.name}",
        "name": column.name,
        "description": column.about,
    }
    if not column.shape:
        field |= {"dataType": _TYPES[column.kind], "source": _source(column, file)}
        return {**field, "repeated": True} if column.listed else field
    parts = PARTS[column.shape].items()
    return {**field, "repeated": True, "subField": [
        {
            "@type": "cr:Field",
            "@id": f"{records}/{column.name}/{name}",
            "name": name,
            "dataType": _TYPES[kind],
            "source": {**_source(column, file), "transform": {"jsonPath": f"$[*].{name}"}},
        }
        for name, kind in parts
    ]}  # fmt: skip


def _source(column: Column, file: DataFile) -> dict[str, Any]:
    return {"fileObject": {"@id": file.path}, "extract": {"column": column.name}}
