# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""EAF, FLEx texts, TMX and XLIFF as sources: own ids, languages and places, and nothing that XML may hide."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator_app.exchange.reading.rows import look_up
from tests.builders.fuzzing.damage import SEEDS
from tests.builders.sources import refused, rows, told


def test_tiers_of_eaf(tmp_path: Path) -> None:
    found = rows(tmp_path, "interview.eaf", "eaf/interview")
    assert told(found, "id", "tier", "participant", "language", "start_ms", "end_ms") == [
        ("a1", "utt@A", "Amina", "swh", 760, 2340),
        ("a2", "utt@A", "Amina", "eng", 2500, None),
        ("a3", "ft@A", "Amina", "eng", 760, 2340),
        ("a4", "notes", None, None, 760, 2340),
    ]
    assert found[0].column("text") == "Soko linafunguliwa kila Jumamosi & Jumapili."
    assert look_up(found[0], "children.ft@A") == found[2].column("text")
    assert told(found[2:3], "parent", "parent_tier", "parent_text") == [
        ("a1", "utt@A", found[0].column("text"))
    ]
    assert [row.line for row in found] == [15, 20, 27, 34]


def test_one_tier_by_its_name(tmp_path: Path) -> None:
    assert told(rows(tmp_path, "x.eaf", "eaf/interview", rows="ft@A"), "id") == [("a3",)]
    problem = refused(tmp_path, "x.eaf", "eaf/interview", rows="ft@B")
    assert (problem.code, problem.params["names"]) == ("no_part", "utt@A, ft@A, notes")


def test_annotations_that_stand_on_each_other_in_a_circle_have_no_times(tmp_path: Path) -> None:
    circle = b"".join(
        b'<ANNOTATION><REF_ANNOTATION ANNOTATION_ID="a%d" ANNOTATION_REF="a%d"/></ANNOTATION>'
        % (one, 1 - one)
        for one in (0, 1)
    )
    made = b"<ANNOTATION_DOCUMENT><TIER TIER_ID='t'>" + circle + b"</TIER></ANNOTATION_DOCUMENT>"
    assert told(rows(tmp_path, "x.eaf", made), "id", "start_ms") == [("a0", None), ("a1", None)]


def test_parts_of_an_annotation_come_in_the_order_that_they_name(tmp_path: Path) -> None:
    def part(name: str, before: str) -> str:
        said = f' PREVIOUS_ANNOTATION="{before}"' if before else ""
        value = f"<ANNOTATION_VALUE>{name}</ANNOTATION_VALUE>"
        return f'<ANNOTATION><REF_ANNOTATION ANNOTATION_ID="{name}" ANNOTATION_REF="a"{said}>{value}</REF_ANNOTATION></ANNOTATION>'

    def joined(*parts: tuple[str, str]) -> str:
        whole = "<TIER TIER_ID='u'><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID='a'/></ANNOTATION></TIER>"
        inner = "".join(part(*one) for one in parts)
        made = f"<ANNOTATION_DOCUMENT>{whole}<TIER TIER_ID='w'>{inner}</TIER></ANNOTATION_DOCUMENT>"
        return str(look_up(rows(tmp_path, "x.eaf", made.encode())[0], "children.w"))

    assert joined(("one", ""), ("three", "two"), ("two", "one")) == "one two three"
    assert joined(("one", ""), ("two", "")) == "one two"
    assert joined(("one", "two"), ("two", "one"), ("three", "three")) == "one two three"


def test_phrases_of_flex(tmp_path: Path) -> None:
    found = rows(tmp_path, "x.flextext", "flextext/story")
    assert told(found, "id", "text", "language", "joined", "number", "title") == [
        ("d7f713e8-e8cf-11d3-9764-00c04f186933", "Nkhandwe yafika.", "seh", False, "1", "The fox"),
        ("0b8f1c11-e8cf-11d3-9764-00c04f186934", "Tiende !", "seh", True, "2", "The fox"),
    ]
    assert told(found[:1], "gls.en", "gls.pt", "lit.en", "note.en", "end_ms", "words.0.gls.en") == [
        ("The fox has come.", "A raposa chegou.", "fox it-came", "slow", 1830, "fox")
    ]
    assert refused(tmp_path, "x.flextext", "flextext/story", rows="The hare").code == "no_part"


def test_segments_of_tmx(tmp_path: Path) -> None:
    found = rows(tmp_path, "x.tmx", "tmx/memory")
    assert told(found, "id", "source", "source_language", "target", "target_language", "codes") == [
        ("greet", "Hello, world!", "en-US", "Habari, dunia!", "sw-KE", 4),
        ("bye-sw-KE", "Goodbye", "EN-us", "Kwaheri", "sw-KE", 0),
        ("bye-am", "Goodbye", "EN-us", "ደህና ሁን", "am", 0),
        (None, "Only here", "en-US", None, None, 0),
    ]
    assert told(found[:1], "notes.0", "props.x-domain") == [("on the first page", "ui")]


def test_segments_of_xliff_1(tmp_path: Path) -> None:
    found = rows(tmp_path, "x.xlf", "xliff/first")
    assert told(found, "id", "source", "source_language", "target", "target_language", "state") == [
        ("menu.open", "Open  now", "en", "Buɗe  yanzu", "ha", "translated"),
        ("two-0", "One.", "en", "Ɗaya.", "ha", None),
        ("two-1", "Two.", "en", "Biyu.", "ha", None),
        ("open", "Colour", "en-GB", None, None, None),
    ]


def test_segments_of_xliff_2(tmp_path: Path) -> None:
    found = rows(tmp_path, "x.xliff", "xliff/second")
    assert told(found, "id", "source", "target", "source_language", "target_language", "notes") == [
        ("u1-s1", "First sentence.", "መጀመሪያ ዓረፍተ ነገር።", "en", "am", ["short"]),
        ("u1-s2", "Second.", None, "en", None, ["short"]),
        ("u2", "Third.", "ሦስተኛ።", "en", "am", []),
    ]


def test_ids_of_several_files_in_one_xliff_stay_apart(tmp_path: Path) -> None:
    data = (SEEDS / "xliff/second").read_text("utf-8")
    file = data[data.index("<file") : data.index("</xliff>")]
    found = rows(tmp_path, "x.xlf", data.replace("</xliff>", file.replace("f1", "f2") + "</xliff>").encode())
    assert [row.column("id") for row in found] == ["1-u1-s1", "1-u1-s2", "1-u2", "2-u1-s1", "2-u1-s2", "2-u2"]
    assert len(rows(tmp_path, "x.xlf", "xliff/second", rows="f1")) == 3


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1", "windows-1252", "euc-jp"])
def test_the_encoding_that_the_file_declares(tmp_path: Path, encoding: str) -> None:
    text = "日本" if encoding == "euc-jp" else "é"
    name = encoding.removesuffix("-sig")
    made = f'<?xml version="1.0" encoding="{name}"?>\n<tmx><body><tu><tuv><seg>{text}</seg></tuv></tu></body></tmx>'
    (row,) = rows(tmp_path, "x.tmx", made.encode(encoding))
    assert (row.column("source"), row.line) == (text, 2)


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ('<!DOCTYPE tmx SYSTEM "tmx14.dtd">', "doctype"),
        ('<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]>', "doctype"),
        ('<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>', "doctype"),
        ("<!DOCTYPE tmx>", "doctype"),
        ("", "not_xml"),
    ],
)
def test_document_types_and_entities_are_refused(tmp_path: Path, head: str, code: str) -> None:
    made = f'<?xml version="1.0"?>\n{head}<tmx><body><tu><tuv><seg>&a;</seg></tuv></tu></body></tmx>'
    problem = refused(tmp_path, "x.tmx", made.encode())
    assert (problem.code, problem.line) == (code, 2)


@pytest.mark.parametrize("prefix", ["xi", "other", ""])
def test_other_files_are_not_included_and_that_is_said(tmp_path: Path, prefix: str) -> None:
    name, declares = (f"{prefix}:include", f"xmlns:{prefix}") if prefix else ("include", "xmlns")
    space = "http://www.w3.org/2001/XInclude"
    unit = '<file id="f1">\n<unit id="u"><segment><source>Words.</source></segment></unit>\n'
    head, end = '<xliff version="2.0" srcLang="en" {}>', "</file></xliff>"
    here = f'<{name} {declares}="{space}" href="file:///etc/passwd"/>'
    above = f'<{name} href="more.xlf"/>'
    cases = [head.format("") + unit + here, head.format(f'{declares}="{space}"') + unit + above]
    for made in cases[: 2 if prefix else 1]:
        problem = refused(tmp_path, "x.xlf", (made + end).encode())
        assert (problem.code, problem.line, problem.column) == ("outside", 3, name)
        assert "XInclude" in problem.message
    # An element that is only called so, in another vocabulary, is none.
    (row,) = rows(tmp_path, "x.xlf", (head.format("") + unit + "<include/>" + end).encode())
    assert row.column("source") == "Words."


@pytest.mark.parametrize(
    ("made", "code", "line"),
    [
        ("<tmx>\n<body>\n</tmx>", "not_xml", 3),
        ("", "not_xml", 1),
        ("<html/>", "other_format", 1),
        ("<tmx>\n" + "<a>" * 200, "too_deep", 2),
        ("<tmx>\n<a>\x01</a></tmx>", "not_xml", 2),
    ],
)
def test_what_is_no_such_file_has_its_line(tmp_path: Path, made: str, code: str, line: int) -> None:
    problem = refused(tmp_path, "x.tmx", made.encode())
    assert (problem.code, problem.line) == (code, line)
    assert problem.message
