# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rows 59 to 65: one fault in pack.json."""

from __future__ import annotations

from collections.abc import Callable

from annotator_app import errors
from annotator_app.packs.signature import NAMESPACES
from tests.builders.packs import (
    Bag,
    believing,
    keycard,
    result,
    task,
)

BOOKS = believing()


def written(change: Callable[[bytes], bytes]) -> Callable[[], Bag]:
    """pack.json with other bytes, everything around it remade, bag-info.txt left as it was."""

    def make() -> Bag:
        bag = task()
        bag.files["pack.json"] = change(bag.files["pack.json"])
        bag.list_tags()
        return bag.sign()

    return make


def said(make: Callable[[], Bag], **changes: object) -> Callable[[], Bag]:
    return lambda: make().describe(**changes).seal()


def as_kind(namespace: str, make: Callable[[], Bag], **changes: object) -> Callable[[], Bag]:
    def changed() -> Bag:
        bag = make().describe(**changes)
        bag.namespace = NAMESPACES[namespace]
        return bag.seal()

    return changed


PREVIOUS = "sha256:" + "0" * 64
DEEP = b'{"a":' * 40 + b"1" + b"}" * 40
UNREADABLE, UNSUPPORTED = errors.DamagedPackError, errors.UnsupportedFormatError

ROWS: list[tuple[str, Callable[[], Bag], list[str], type[errors.PostilError]]] = [
    ("59 m-not-json", written(lambda _: b"kind: task\n"), ["M01"], "description", UNREADABLE),
    ("59 m-bom", written(lambda data: b"\xef\xbb\xbf" + data), ["M01"], "description", UNREADABLE),
    ("59 m-utf16", written(lambda data: data.decode().encode("utf-16")), ["M01"], "description", UNREADABLE),
    ("59 m-latin1", written(lambda data: data.replace(b"Demo", b"D\xe9mo")), ["M01"], "description", UNREADABLE),
    ("59 m-two", written(lambda data: data + data), ["M01"], "description", UNREADABLE),
    ("59 a list", written(lambda data: b"[" + data[:-1] + b"]\n"), ["M01"], "description", UNREADABLE),
    ("59 CR LF", written(lambda data: data.replace(b"\n", b"\r\n")), ["M01"], "description", UNREADABLE),
    ("59 empty", written(lambda _: b""), ["M01"], "description", UNREADABLE),
    ("59 NaN", written(lambda data: data.replace(b'"revision": 1', b'"revision": NaN')), ["M01"], "description", UNREADABLE),
    ("59 a fraction", written(lambda data: data.replace(b'"revision": 1', b'"revision": 1.0')), ["M01"], "description", UNREADABLE),
    ("59 1e999", written(lambda data: data.replace(b'"revision": 1', b'"revision": 1e999')), ["M01"], "description", UNREADABLE),
    ("59 beyond 2^53", written(lambda data: data.replace(b'"revision": 1', b'"revision": 9007199254740992')), ["M01"], "description", UNREADABLE),
    ("59 lone surrogate", written(lambda data: data.replace(b"Demo", b"\\ud800")), ["M01"], "description", UNREADABLE),
    ("59 deeper than 32", written(lambda data: data.replace(b'"Demo"', DEEP)), ["M01"], "description", UNREADABLE),
    ("59 300 brackets", written(lambda _: b"[" * 300 + b"]" * 300 + b"\n"), ["M01"], "description", UNREADABLE),
    ("59 100,000 brackets", written(lambda _: b"[" * 100_000 + b"]" * 100_000 + b"\n"), ["M01"], "description", UNREADABLE),
    ("60 m-dup-key", written(lambda data: data.replace(b'"revision": 1', b'"revision": 2, "revision": 1')), ["M01"], "description", UNREADABLE),
    ("60 twice inside", written(lambda data: data.replace(b'"title"', b'"id": "demo-2", "title"')), ["M01"], "description", UNREADABLE),
    ("61 m-format", said(task, format="otherapp"), ["M02"], "other_program", UNSUPPORTED),
    ("61 no format", said(task, format=None), ["M02"], "other_program", UNSUPPORTED),
    ("62 m-v2", said(task, format_version="2.0"), ["M03"], "newer_major", UNSUPPORTED),
    ("62 m-requires", said(task, requires=["holograms"]), ["M04"], "needs", UNSUPPORTED),
    ("64 m-kind", said(task, kind="review"), ["M05", "M06"], "kind", errors.DamagedPackError),
    ("64 v-as-result", as_kind("result", task), ["M05"], "kind", errors.DamagedPackError),
    ("64 a result as a task", as_kind("task", result), ["M05"], "kind", errors.DamagedPackError),
    ("64 a card as a result", as_kind("result", keycard), ["M05"], "kind", errors.DamagedPackError),
    ("64 an unknown kind", said(task, kind="poem"), ["M06"], "field", errors.DamagedPackError),
    ("64 a kind that is a list", said(task, kind=["task"]), ["M06"], "field", errors.DamagedPackError),
    ("64 a kind that is an object", said(task, kind={"task": 1}), ["M06"], "field", errors.DamagedPackError),
    ("65 m-type", said(task, revision="1"), ["M06"], "field", errors.DamagedPackError),
    ("65 true is no number", said(task, revision=True), ["M06"], "field", errors.DamagedPackError),
    ("65 m-rev0", said(task, revision=0), ["M06"], "field", errors.DamagedPackError),
    ("65 m-nopred", said(task, revision=2), ["M06"], "field", errors.DamagedPackError),
    ("65 predecessor is no pack id", said(task, revision=2, supersedes="yesterday"), ["M06"], "field", errors.DamagedPackError),
    ("65 version is no version", said(task, format_version="1"), ["M06"], "field", errors.DamagedPackError),
    ("65 version is a number", said(task, format_version=1), ["M06"], "field", errors.DamagedPackError),
    ("65 a day that does not exist", said(task, created_at="2026-02-30T00:00:00Z"), ["M06"], "field", errors.DamagedPackError),
    ("65 a time zone", said(task, created_at="2026-02-20T00:00:00+01:00"), ["M06"], "field", errors.DamagedPackError),
    ("65 principal is a pattern", said(task, signer__principal="*@demo-1"), ["M06"], "field", errors.DamagedPackError),
    ("65 project id", said(task, project__id="Demo 1"), ["M06"], "field", errors.DamagedPackError),
    ("65 line feed behind an id", said(task, project__id="demo-1\n"), ["M06"], "field", errors.DamagedPackError),
    ("65 role", said(task, signer__role="king"), ["M06"], "field", errors.DamagedPackError),
    ("65 no recipients", said(task, recipients=[]), ["M06"], "field", errors.DamagedPackError),
    ("65 everybody and somebody", said(task, recipients=["*", "c-0001@demo-1"]), ["M06"], "field", errors.DamagedPackError),
    ("65 items outside", said(task, items__files=["data/task/task.json"]), ["M06"], "field", errors.DamagedPackError),
    ("65 requires is no list", said(task, requires="holograms"), ["M06"], "field", errors.DamagedPackError),
    ("65 requires a list", said(task, requires=[["holograms"]]), ["M06"], "field", errors.DamagedPackError),
    ("65 requires an object", said(task, requires=[{"a": 1}]), ["M06"], "field", errors.DamagedPackError),
    ("65 a key card of a project", said(keycard, project__id="demo-1", signer__principal="x@demo-1"), ["M06"], "field", errors.DamagedPackError),
    ("65 result without task", said(result, task=None), ["M06"], "field", errors.DamagedPackError),
    ("65 head is no digest", said(result, journal__head="00"), ["M06"], "field", errors.DamagedPackError),
    ("65 counts below zero", said(result, counts__untouched=-1), ["M06"], "field", errors.DamagedPackError),
]  # fmt: skip
