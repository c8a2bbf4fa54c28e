# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Small files that grow, and large ones that are nothing but load: packs and sources of every format."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from typing import Final

from annotator_app.exchange.reading import cas_json
from tests.builders.attacks.signatures import rostered, with_revoked
from tests.builders.packs import (
    FULL_ROSTER,
    REVIEWER,
    ROSTER,
    Bag,
    item_lines,
    key_from_seed,
    task,
    task_json,
)
from tests.builders.raw_zip import RawMember, zip_bytes

MIB: Final = 1024 * 1024


def _signed(name: str, data: bytes) -> Bag:
    bag = task()
    bag.files[name] = data
    return bag.seal()


def _stored(make: Callable[[], Bag]) -> Callable[[], bytes]:
    """Not compressed, so that the limit of expansion shields nothing."""

    def made() -> bytes:
        members = make().members()
        for member in members:
            member.method, member.needs = 0, 10
        return zip_bytes(members)

    return made


def _with(name: bytes, content: bytes, **fields: object) -> bytes:
    return zip_bytes([*task().members(), RawMember(name, content, **fields)])  # type: ignore[arg-type]


def _crowd(count: int) -> bytes:
    extra = [RawMember(b"pack/data/media/f%05d" % number, b"", method=0) for number in range(count)]
    return zip_bytes([*task().members(), *extra])


def _countersigned() -> Bag:
    bag = task(roster=FULL_ROSTER)
    bag.counter = [(f"s{number:02d}", REVIEWER, "countersign-v1@postil") for number in range(63)]
    return bag.seal()


def _many_signers() -> Bag:
    keys = (key_from_seed(number.to_bytes(32, "big")).public for number in range(5_000))
    lines = (
        f'c-{number}@demo-1 namespaces="result-v1@postil" {key.line}\n' for number, key in enumerate(keys)
    )
    return rostered(ROSTER.text() + "".join(lines).encode())()


def _options(count: int) -> bytes:
    more = b",".join(b'{"id":"o%d","text":{"en":"x"}}' % number for number in range(count))
    return task_json().replace(b'"options": [', b'"options": [' + more + b",")


TASK: Final = "data/task/task.json"

PACKS: Final[dict[str, Callable[[], bytes]]] = {
    "zeros": lambda: _with(b"pack/data/media/a.bin", bytes(64 * MIB)),
    "zeros that say 100 bytes": lambda: _with(b"pack/data/media/a.bin", bytes(64 * MIB), size=100),
    "4 GiB said": lambda: _with(b"pack/data/media/a.bin", b"x", size=2**32 - 1),
    "ten thousand files": lambda: _crowd(9_900),
    "more files than are read": lambda: _crowd(10_001),
    "63 countersignatures": _stored(_countersigned),
    "5,000 signers": _stored(_many_signers),
    "a list of signers of comments": _stored(rostered(ROSTER.text() + b"#\n" * (2 * MIB - 300))),
    "a list of signers of nonsense": _stored(rostered(b"x\n" * (2 * MIB - 1))),
    "one line of purposes": _stored(
        rostered(b'a@demo-1 namespaces="' + b",".join([b"a-v1@postil"] * 300_000) + b'" ssh-ed25519 AAAA\n')
    ),
    "4 MiB of revoked keys": _stored(with_revoked(b"\n" * (4 * MIB - 2))),
    "100,000 features asked for": _stored(lambda: task().describe(requires=["x"] * 100_000).seal()),
    "40,000 recipients": _stored(
        lambda: task().describe(recipients=[f"c-{number}@demo-1" for number in range(40_000)]).seal()
    ),
    "a task of brackets": _stored(lambda: _signed(TASK, b"[" * (2 * MIB - 10) + b"]" * (2 * MIB - 10))),
    "a task of names": _stored(
        lambda: _signed(TASK, b"{" + b",".join(b'"k%d":1' % number for number in range(300_000)) + b"}")
    ),
    "a task of one name": _stored(lambda: _signed(TASK, b"{" + b",".join([b'"k":1'] * 500_000) + b"}")),
    "10,000 options": _stored(lambda: _signed(TASK, _options(10_000))),
    "lines of nonsense": _stored(lambda: task(lines=[b'{"\n'] * 100_000)),
    "lines that do not fit": _stored(
        lambda: task(lines=[b'{"id":"i%d","text":{"txt":"x"}}\n' % number for number in range(50_000)])
    ),
    "borders without end": _stored(
        lambda: task(
            lines=[b'{"id":"i","text":{"text":"abc","words":[' + b",".join([b"1"] * 400_000) + b"]}}\n", *item_lines()]
        )
    ),
}  # fmt: skip


def _laughs(levels: int, width: int) -> str:
    lines = [f"x0: &x0 [{','.join('x' * width)}]"]
    lines += [f"x{n}: &x{n} [{','.join([f'*x{n - 1}'] * width)}]" for n in range(1, levels)]
    return "\n".join(lines)


def _squad() -> str:
    questions = [
        {"id": str(number), "question": "q", "answers": [{"text": "a", "answer_start": 0}] * 50}
        for number in range(3_000)
    ]
    return json.dumps({"data": [{"paragraphs": [{"context": "a" * 1000, "qas": questions}]}]})


def _marks_of_a_long_text() -> str:
    result = {"from_name": "n", "to_name": "text", "type": "labels"}
    text = "😀" + "a" * MIB
    value = {"start": 5, "end": 7, "text": "aa", "labels": ["x"]}
    marks = [{**result, "value": value}] * 10_000 + [
        {**result, "type": f"k{n}", "value": {}} for n in range(10_000)
    ]
    return json.dumps([{"data": {"text": text}, "annotations": [{"result": marks}]}])


def _ranks() -> str:
    ranks = [{"value": str(number), "rank": number} for number in range(60_000)]
    return json.dumps([{"fields": {"text": "t"}, "responses": {"order": [{"value": ranks}]}}])


def _schemas() -> str:
    line = '{"id":"1","displayed_text":"t","label_annotations":{"s%d":{"a":"true"}}}\n'
    return "".join(line % number for number in range(40_000))


def _prompts() -> str:
    return json.dumps({"prompt": "p" * 100, "response": "r", "helpfulness": 1}).join(["", "\n"]) * 40_000


def _chain() -> str:
    role = ("prompter", "assistant")
    line = '{"message_id":"%d","parent_id":%s,"text":"t","role":"%s"}\n'
    lines = [line % (n, f'"{n - 1}"' if n else "null", role[n % 2]) for n in range(40_000)]
    return "".join(lines)


SOURCES: Final[dict[str, tuple[str, Callable[[], str]]]] = {
    "yaml aliases": ("a.yaml", lambda: _laughs(12, 9)),
    "yaml chain": ("a.yaml", lambda: "x0: &x0 [x]\n" + "".join(f"x{n}: &x{n} [*x{n - 1}]\n" for n in range(1, 20_000))),
    "yaml merges": ("a.yaml", lambda: "x0: &x0 {a: 1}\n" + "".join(f"x{n}: &x{n} {{<<: [{','.join([f'*x{n - 1}'] * 9)}]}}\n" for n in range(1, 12))),
    "yaml brackets": ("a.yaml", lambda: "[" * 100_000),
    "yaml digits": ("a.yaml", lambda: "- " + "9" * MIB),
    "json brackets": ("a.json", lambda: "[" * MIB),
    "json objects": ("a.json", lambda: '{"a":' * 200_000),
    "json digits": ("a.json", lambda: "[" + "9" * MIB + "]"),
    "json one text": ("a.json", lambda: '["' + "x" * 16 * MIB + '"]'),
    "json names": ("a.json", lambda: "{" + ",".join(f'"k{n}":1' for n in range(200_000)) + "}"),
    "json empty objects": ("a.json", lambda: "[" + ",".join(["{}"] * 200_000) + "]"),
    "jsonl one line": ("a.jsonl", lambda: '{"a":"' + "x" * 16 * MIB + '"}\n'),
    "jsonl brackets": ("a.jsonl", lambda: ("[" * 5000 + "]" * 5000 + "\n") * 20),
    "jsonl lines": ("a.jsonl", lambda: "{}\n" * 2_000_001),
    "squad": ("s.json", _squad),
    "label studio marks": ("label_studio.json", _marks_of_a_long_text),
    "argilla ranks": ("argilla.json", _ranks),
    "potato schemas": ("potato.jsonl", _schemas),
    "helpsteer one prompt": ("helpsteer.jsonl", _prompts),
    "oasst chain": ("oasst.jsonl", _chain),
    "csv columns": ("a.csv", lambda: "," * 10 * MIB),
    "csv header": ("a.csv", lambda: ",".join(f"c{n}" for n in range(200_000)) + "\n" + "," * 199_999 + "\n"),
    "csv same names": ("a.csv", lambda: ",".join(["c"] * 9_000) + "\n" + "," * 8_999 + "\n"),
    "csv open quote": ("a.csv", lambda: 'a,b\n"' + "x\n" * 500_000),
    "csv many open quotes": ("a.csv", lambda: 'a,b\n' + '"x\n' * 300_000),
    "csv quotes": ("a.csv", lambda: "a,b\n" + '"' * 10 * MIB),
    "csv lines": ("a.csv", lambda: "a,b\n" + "1\n" * 3_000_000),
    "tsv tabs": ("a.tsv", lambda: "\t" * 10 * MIB),
    "txt lines": ("a.txt", lambda: "\n" * 10 * MIB),
    "txt NUL": ("a.txt", lambda: "\0" * 10 * MIB),
    "xml laughs": ("a.tmx", lambda: '<!DOCTYPE t [<!ENTITY a "' + "x" * MIB + '"><!ENTITY b "' + "&a;" * 900 + '">]><tmx>&b;</tmx>'),
    "xml depth": ("a.xlf", lambda: "<xliff>" + "<g>" * MIB),
    "xml elements": ("a.eaf", lambda: "<ANNOTATION_DOCUMENT>" + "<TIER/>" * 2 * MIB + "</ANNOTATION_DOCUMENT>"),
    "xml attributes": ("a.tmx", lambda: "<tmx " + " ".join(f'a{n}="x"' for n in range(400_000)) + "/>"),
    "xml one text": ("a.flextext", lambda: "<document>" + "x" * 32 * MIB + "</document>"),
    "eaf circles": ("a.eaf", lambda: "<ANNOTATION_DOCUMENT><TIER>" + "".join(f'<ANNOTATION><REF_ANNOTATION ANNOTATION_ID="a{n}" ANNOTATION_REF="a{(n + 1) % 100_000}"/></ANNOTATION>' for n in range(100_000)) + "</TIER></ANNOTATION_DOCUMENT>"),
    "xliff files": ("a.xlf", lambda: "<xliff>" + "<file><unit><segment/></unit></file>" * 100_000 + "</xliff>"),
    "conll lines": ("a.conll", lambda: "a O\n" * 400_000),
    "conll no tags": ("a.conll", lambda: "a b\n" * 400_000),
    "conllu columns": ("a.conllu", lambda: "1" + "\t" * 10 * MIB),
    "cas marks": ("c.json", lambda: _cas({}, [(f"{_SEGMENT}.Sentence", n, n + 1) for n in range(20_000)] + [("x.A", 0, 20_000)] * 20_000)),
    "cas features": ("c.json", lambda: _cas({"x.A": {f"f{n}": {"%RANGE": "uima.cas.String"} for n in range(20_000)}}, [("x.A", 0, 1)] * 20_000)),
    "cas types": ("c.json", lambda: _cas({"x.A": {f"f{n}": {} for n in range(20_000)}} | {f"x.T{n}": {"%SUPER_TYPE": "x.A"} for n in range(20_000)}, [(f"x.T{n}", 0, 1) for n in range(20_000)])),
    "cas circle": ("c.json", lambda: _cas({f"x.T{n}": {"%SUPER_TYPE": f"x.T{(n + 1) % 20_000}"} for n in range(20_000)}, [(f"x.T{n}", 0, 1) for n in range(20_000)])),
    "cas texts": ("c.json", lambda: _cas({}, [(cas_json.SOFA, 0, 1)] * 60_000)),
    "cas depth": ("c.json", lambda: '{"%FEATURE_STRUCTURES":' + "[" * MIB),
    "webanno stacks": ("w.tsv", lambda: "#FORMAT=WebAnno TSV 3.3\n#T_SP=a|b\n\n#Text=a\n1-1\t0-1\ta\t" + "x[1]|" * 200_000 + "\t\n"),
    "webanno backslashes": ("w.tsv", lambda: "#FORMAT=WebAnno TSV 3.3\n#T_SP=a|b\n\n#Text=a\n1-1\t0-1\ta\t" + "\\" * (MIB + 1) + "\t\n"),
}  # fmt: skip


_SEGMENT = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type"


def _cas(types: dict[str, object], annotations: list[tuple[str, int, int]]) -> str:
    """A CAS with these types and annotations, each of which has a text as well."""
    text = "😀" * 10_000
    first = {"%ID": 1, "%TYPE": cas_json.SOFA, "sofaString": text}
    rest = [
        {"%ID": n, "%TYPE": type_, "@sofa": 1, "begin": begin * 2, "end": end * 2, "sofaString": ""}
        for n, (type_, begin, end) in enumerate(annotations, start=2)
    ]
    return json.dumps({"%TYPES": types, "%FEATURE_STRUCTURES": [first, *rest]})


def _book(sheet: Callable[[], bytes], texts: Callable[[], bytes] = lambda: b"<sst/>") -> Callable[[], bytes]:
    """A spreadsheet of one sheet, packed."""

    def made() -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
            book.writestr(
                "xl/workbook.xml", b'<workbook><sheets><sheet name="a" id="r"/></sheets></workbook>'
            )
            book.writestr("xl/_rels/workbook.xml.rels", b'<R><Relationship Id="r" Target="s.xml"/></R>')
            book.writestr("xl/sharedStrings.xml", texts())
            book.writestr("xl/s.xml", sheet())
        return out.getvalue()

    return made


def _content(rows: bytes) -> Callable[[], bytes]:
    def made() -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
            book.writestr("content.xml", b"<d><table>" + rows + b"</table></d>")
        return out.getvalue()

    return made


SHEETS: Final[dict[str, tuple[str, Callable[[], bytes]]]] = {
    "xlsx zeros": ("a.xlsx", _book(lambda: bytes(200 * MIB))),
    "xlsx spaces": ("a.xlsx", _book(lambda: b"<w>" + b" " * 200 * MIB + b"</w>")),
    "xlsx far cell": ("a.xlsx", _book(lambda: b'<w><row r="1"><c r="A1"><v>1</v></c></row><row r="99999999"><c r="XFD1"><v>1</v></c></row></w>')),
    "xlsx cells": ("a.xlsx", _book(lambda: b"<w>" + b"<row><c><v>1</v></c><c><v>2</v></c></row>" * 400_000 + b"</w>")),
    "xlsx merges": ("a.xlsx", _book(lambda: b"<w>" + b'<mergeCell ref="A1:B2"/>' * 400_000 + b"</w>")),
    "xlsx texts": ("a.xlsx", _book(lambda: b"<w/>", lambda: b"<sst>" + b"<si><t>x</t></si>" * 600_000 + b"</sst>")),
    "xlsx number": ("a.xlsx", _book(lambda: b"<w><row><c><v>" + b"9" * 16 * MIB + b"</v></c></row></w>")),
    "ods repeated rows": ("a.ods", _content(b'<table-row number-rows-repeated="99999999"><table-cell value-type="float" value="1"/></table-row>')),
    "ods repeated cells": ("a.ods", _content(b'<table-row><table-cell number-columns-repeated="99999999" value-type="float" value="1"/></table-row>' * 100)),
    "ods block": ("a.ods", _content(b'<table-row number-rows-repeated="60"><table-cell number-columns-repeated="16384" value-type="float" value="1"/></table-row>' * 50)),
    "ods spaces": ("a.ods", _content(b'<table-row><table-cell><p>' + b'<s c="99999999"/>' * 20_000 + b"</p></table-cell></table-row>")),
}  # fmt: skip
