# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rows 34 to 42, and the Oxum of row 72: one fault in the bag."""

from __future__ import annotations

from collections.abc import Callable

from annotator_app import errors
from tests.builders.packs import Bag, task


def lost(name: str) -> Callable[[Bag], object]:
    return lambda bag: bag.files.pop(name)


def put(name: str, content: bytes) -> Callable[[Bag], object]:
    return lambda bag: bag.files.update({name: content})


def relisted(name: str, content: bytes) -> Callable[[Bag], object]:
    """A file with another content, all lists and the signature remade around it."""

    def change(bag: Bag) -> None:
        bag.files[name] = content
        bag.list_payload()
        bag.list_tags()
        bag.sign()

    return change


def manifest(change: Callable[[bytes], bytes]) -> Callable[[Bag], object]:
    """The list of the payload changed, the list above it and the signature remade."""

    def spoil(bag: Bag) -> None:
        bag.files["manifest-sha256.txt"] = change(bag.files["manifest-sha256.txt"])
        bag.list_tags()
        bag.sign()

    return spoil


def tagmanifest(change: Callable[[bytes], bytes]) -> Callable[[Bag], object]:
    def spoil(bag: Bag) -> None:
        bag.files["tagmanifest-sha256.txt"] = change(bag.files["tagmanifest-sha256.txt"])
        bag.sign()

    return spoil


def without_payload(bag: Bag) -> None:
    for name in bag.payload():
        del bag.files[name]
    bag.seal()


INFO = "bag-info.txt"
SERIES = b"External-Identifier: book-words-c-0001\n"
SIZE = sum(len(content) for name, content in task().files.items() if name.startswith("data/"))
OXUM = f"Payload-Oxum: {SIZE}.2\n".encode()

ROWS: list[tuple[str, Callable[[Bag], object], list[str], type[errors.PostilError]]] = [
    ("34 b-missing-head", lost("pack.json"), ["B01", "B04"], "incomplete", errors.DamagedPackError),
    ("34 no bagit.txt", lost("bagit.txt"), ["B01", "B04"], "incomplete", errors.DamagedPackError),
    ("34 no list of the payload", lost("manifest-sha256.txt"), ["B01", "B04"], "incomplete", errors.DamagedPackError),
    ("34 no list of the list", lost("tagmanifest-sha256.txt"), ["B01"], "incomplete", errors.DamagedPackError),
    ("34 no payload at all", without_payload, ["B01"], "no_payload", errors.DamagedPackError),
    ("35 b-bagit", relisted("bagit.txt", b"BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n"), ["B07"], "bag_version", errors.UnsupportedFormatError),
    ("37 b-payload-changed", put("data/items/00000.jsonl", b"{}\n"), ["B03"], "payload_changed", errors.DamagedPackError),
    ("38 b-payload-lost", lost("data/items/00000.jsonl"), ["B04"], "missing", errors.DamagedPackError),
    ("39 b-payload-added", put("data/items/00001.jsonl", b"{}\n"), ["B04"], "unlisted", errors.DamagedPackError),
    ("40 b-tag-changed", put("pack.json", b"{}\n"), ["B02"], "tag_changed", errors.DamagedPackError),
    ("40 roster changed", put("trust/allowed_signers", b"\n"), ["B02"], "tag_changed", errors.DamagedPackError),
    ("41 b-tag-added", put("trust/revoked_keys", b""), ["B04"], "unlisted", errors.DamagedPackError),
    ("42 b-manifest-dup", manifest(lambda data: data + data.splitlines(keepends=True)[-1]), ["B05"], "list", errors.DamagedPackError),
    ("42 b-manifest-path", manifest(lambda data: data + b"0" * 64 + b"  ../evil\n"), ["B05"], "list", errors.DamagedPackError),
    ("42 b-manifest-crlf", manifest(lambda data: data.replace(b"\n", b"\r\n")), ["B05"], "list", errors.DamagedPackError),
    ("42 not sorted", manifest(lambda data: b"".join(reversed(data.splitlines(keepends=True)))), ["B05"], "list", errors.DamagedPackError),
    ("42 upper case digits", manifest(lambda data: data.upper().replace(b"DATA", b"data")), ["B05"], "list", errors.DamagedPackError),
    ("42 one space", manifest(lambda data: data.replace(b"  ", b" ")), ["B05"], "list", errors.DamagedPackError),
    ("42 no line feed at the end", manifest(lambda data: data[:-1]), ["B05"], "list", errors.DamagedPackError),
    ("42 empty line", manifest(lambda data: data + b"\n"), ["B05"], "list", errors.DamagedPackError),
    ("42 tag list twice", tagmanifest(lambda data: data + data.splitlines(keepends=True)[-1]), ["B05"], "list", errors.DamagedPackError),
    ("42 tag list names a signature", tagmanifest(lambda data: data.replace(b"  trust/allowed_signers", b"  trust/signer.sshsig")), ["B04"], "missing", errors.DamagedPackError),
    ("72 m-oxum", relisted(INFO, SERIES + b"Payload-Oxum: 1.2\n"), ["B01"], "oxum", errors.DamagedPackError),
    ("72 oxum counts another number of files", relisted(INFO, SERIES + OXUM.replace(b".2", b".3")), ["B01"], "oxum", errors.DamagedPackError),
    ("bag-info without oxum", relisted(INFO, SERIES), ["B06"], "bag_info", errors.DamagedPackError),
    ("bag-info is no text", relisted(INFO, b"\xff\xfe\n"), ["B06"], "bag_info", errors.DamagedPackError),
    ("bag-info repeats a line", relisted(INFO, SERIES + OXUM + OXUM), ["B06"], "bag_info", errors.DamagedPackError),
    ("bag-info cut", relisted(INFO, SERIES + OXUM[:-1]), ["B06"], "bag_info", errors.DamagedPackError),
    ("bag-info malformed", relisted(INFO, SERIES + OXUM + b"nonsense\n"), ["B06"], "bag_info", errors.DamagedPackError),
    ("bag-info of another series", relisted(INFO, b"External-Identifier: other\n" + OXUM), ["B06"], "bag_info", errors.DamagedPackError),
]  # fmt: skip
