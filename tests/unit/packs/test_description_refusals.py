# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Rows 59 to 71 and 89 of the attack table: one fault in pack.json, or a good pack in the wrong place."""

from __future__ import annotations

import pytest

from annotator_app import errors
from annotator_app.packs.belonging import Place
from annotator_app.packs.limits import Limits
from annotator_app.packs.manifest import Manifest, read_manifest, write_manifest
from annotator_app.packs.reading import open_pack
from tests.builders.attacks.description import BOOKS, PREVIOUS, said, written
from tests.builders.packs import (
    CONTRIBUTOR,
    COORDINATOR,
    FULL_ROSTER,
    OTHER_CONTRIBUTOR,
    OUTSIDER,
    PROJECT,
    believing,
    result,
    task,
)
from tests.builders.reading import codes, findings


def test_a_description_over_its_limit_is_refused_unread() -> None:
    made = written(lambda data: data[:-2] + b" " * 1024 * 1024 + b"}\n")().zipped()
    assert codes(made) == ["Z08"]


def test_a_later_minor_and_unknown_fields_are_read_and_kept() -> None:
    bag = said(task, format_version="1.7", mood="calm", project__colour="blue")()
    pack = open_pack(bag.zipped())
    assert (pack.manifest.model_extra, pack.manifest.project.model_extra) == (
        {"mood": "calm"},
        {"colour": "blue"},
    )
    again, found = read_manifest(write_manifest(pack.manifest), "task")
    assert (again, found) == (pack.manifest, [])


@pytest.mark.parametrize(("field", "codes_"), [("requires", {"M04"}), ("recipients", {"M06"})])
def test_a_hostile_description_lists_no_more_than_people_can_read(field: str, codes_: set[str]) -> None:
    names: list[object] = [f"f-{number}" if field == "requires" else number for number in range(20_000)]
    found = findings(said(task, **{field: names})().zipped())
    assert ({problem.code for problem in found}, len(found)) == (codes_, Limits().listed_problems)


def test_the_finding_names_each_field() -> None:
    found = findings(said(task, revision="1", signer__role="king")().zipped())
    assert {problem.params["place"] for problem in found} == {"revision", "signer.role"}


def test_what_a_file_says_cannot_steer_a_terminal() -> None:
    message = findings(said(task, format="\x1b[2J\u202eevil\u200b" + "x" * 999)().zipped())[0].message
    assert "\\x1b[2J\\u202eevil\\u200bx" in message
    assert len(message) < 400


def test_the_finding_names_the_version_that_is_needed() -> None:
    assert "version 3 or newer" in findings(said(task, format_version="3.1")().zipped())[0].message


# Layer T: good packs in the wrong place.


def test_66_another_project_names_its_title() -> None:
    found = findings(task().zipped(), BOOKS, Place(project="other-1"))
    assert [(problem.code, "Demo" in problem.message) for problem in found] == [("T01", True)]
    with pytest.raises(errors.WrongPackError):
        open_pack(task().zipped(), BOOKS, Place(project="other-1"))


@pytest.mark.parametrize(
    ("recipients", "key", "name", "expected"),
    [
        (("c-0001@demo-1",), CONTRIBUTOR, "anything", []),
        (("c-0001@demo-1",), OTHER_CONTRIBUTOR, "c-0002", ["T04"]),
        (("c-0001@demo-1",), OTHER_CONTRIBUTOR, "c-0001", ["T04"]),
        (("c-0002@demo-1",), OTHER_CONTRIBUTOR, "c-0002", []),
        (("c-0002@demo-1",), OTHER_CONTRIBUTOR, "c-0003", ["T04"]),
        (("*",), OUTSIDER, "anybody", []),
    ],
    ids=[
        "my key",
        "not for me",
        "my name, another key",
        "no line yet, my name",
        "no line yet, another name",
        "everybody",
    ],
)
def test_67_a_pack_is_mine_by_key_or_by_a_name_without_line(
    recipients: tuple[str, ...], key: object, name: str, expected: list[str]
) -> None:
    place = Place(key=key.public, name=name)  # type: ignore[attr-defined]
    assert codes(task(recipients=recipients).zipped(), BOOKS, place) == expected


def test_68_a_result_for_a_pack_that_was_not_given_to_its_signer() -> None:
    given = open_pack(task().zipped(), BOOKS)
    made = result(key=OTHER_CONTRIBUTOR, principal=f"c-0002@{PROJECT}")
    assert codes(made.zipped(), BOOKS, Place(task=given.addressed)) == ["T04"]


def test_69_a_result_for_another_revision_says_both() -> None:
    newer = task().describe(revision=2, supersedes=PREVIOUS).seal()
    opened = open_pack(task().zipped(), BOOKS)
    found = findings(result(newer).zipped(), BOOKS, Place(task=opened.addressed))
    assert [problem.code for problem in found] == ["T02"]
    assert "revision 2" in found[0].message
    assert "revision 1" in found[0].message


def test_69_a_result_for_another_task() -> None:
    opened = open_pack(task().describe(series="other").seal().zipped(), BOOKS)
    assert codes(result().zipped(), BOOKS, Place(task=opened.addressed)) == ["T02"]


def test_only_a_task_pack_is_addressed() -> None:
    with pytest.raises(TypeError):
        assert open_pack(result().zipped(), BOOKS).addressed


def test_89_a_result_written_for_another_coordinator() -> None:
    mine = Place(coordinators=frozenset([OUTSIDER.public]))
    assert codes(result().zipped(), BOOKS, mine) == ["T04"]
    assert codes(result().zipped(), BOOKS, Place(coordinators=frozenset([COORDINATOR.public]))) == []


def test_a_result_in_its_place_is_good() -> None:
    given = open_pack(task().zipped(), believing(FULL_ROSTER))
    place = Place(project=PROJECT, task=given.addressed, coordinators=frozenset([COORDINATOR.public]))
    pack = open_pack(result().zipped(), BOOKS, place)
    assert isinstance(pack.manifest, Manifest)
    assert pack.kind == "result"
