# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What is said of a pack before it is added: every state of ux.md 7.2, and why one cannot be added, as what it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app import __version__
from annotator_app.gui.dialogs import refused_pack
from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.packs.manifest import Software
from annotator_app.workflows.keeping import pack_status
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.receiving import import_pack
from annotator_app.workflows.receiving.offered_pack import Preview, later_version
from annotator_app.workflows.signing import identity
from tests.builders.add_pack_said import words
from tests.builders.attacks import description, signatures
from tests.builders.packs import CONTRIBUTOR, PROJECT, Bag, result, task
from tests.builders.screens import shown
from tests.builders.work import OTHER, a_task

SHOWN = {
    "add-confirmed": (
        "The pack is complete and unchanged",
        "Signed by coordinator",
        "You confirmed this signer on",
        "What you hand back:",
    ),
    "add-not-compared": (
        "Signed by coordinator, not compared yet",
        "You are asked again before you hand back.",
    ),
    "add-first": ("First pack from this signer", "Safety number of coordinator", "An e-mail can be faked."),
    "add-new-key": ("coordinator signs with a new key", "The number you confirmed on"),
    "add-other-key": ("Signed by another key than the one you trusted on", "Only a trust pack"),
    "add-changed": (
        "This pack was changed after it was signed",
        "Your other packs and answers are not affected.",
    ),
    "add-cut": ("A part of this pack is missing", "copy it from the USB stick once more"),
    "add-unsigned": ("This pack is not signed",),
    "add-for-other": (
        "This pack is addressed to contributor-11. You are Contributor 07.",
        "could not be merged",
    ),
    "add-already": ("You already have this pack", "0 of 5 are answered."),
    "add-newer": ("Add the newer version?", "1 new, 0 changed, 0 withdrawn."),
    "add-older": ("You have a newer version of this pack", "Go on with the pack that you have."),
    "add-newer-app": (
        f"This pack needs version 9 of the app. You have version {__version__}.",
        "on a USB stick",
    ),
    "add-not-a-pack": ("This file is not a pack", "A pack file ends in .taskpack"),
    "add-other-kind": ("This is not a pack with items for you", "a pack that ends in .taskpack"),
}
LATER = {"software__name": "postil", "software__version": "3.2.1"}


@pytest.fixture(scope="module")
def looking(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    """A home that only looks at packs: nothing is ever added."""
    with open_home(tmp_path_factory.mktemp("looking") / "home") as opened:
        identity.new(opened, "Contributor 07")
        yield opened


@pytest.fixture
def home(own_home: Path) -> Iterator[Home]:
    with open_home(own_home) as opened:
        identity.new(opened, "Contributor 07")
        yield opened


@pytest.mark.parametrize("name", SHOWN)
def test_each_state_is_shown_in_words(qapp: QApplication, tmp_path: Path, name: str) -> None:
    with shown(qapp, tmp_path, name) as desk:
        dialog: AddPack = desk.dialog(AddPack)
        said = words(dialog)
        assert [one for one in SHOWN[name] if one not in said] == [], said
        packs = len(pack_status.run(desk.home))
        desk.press("Enter")
        if dialog.preview.to_decide:  # trust is never given by Enter alone
            assert desk.dialogs(AddPack)
            assert len(pack_status.run(desk.home)) == packs
        elif dialog.preview.error is not None:
            desk.gone()
            assert len(pack_status.run(desk.home)) == packs
            assert not list(desk.home.inbox.iterdir())


def offered(home: Home, folder: Path, bag: Bag) -> Preview:
    path = folder / "a.taskpack"
    path.write_bytes(bag.zipped())
    return import_pack.preview(home, path)


def row_of(name: str) -> Callable[[], Bag]:
    rows = [*description.ROWS, *signatures.ROWS]
    return next(row[1] for row in rows if row[0] == name)


@pytest.mark.parametrize(
    ("row", "state", "reason"),
    [
        ("43 s-resummed", "changed", "changed"),
        ("44 s-none", "changed", "unsigned"),
        ("46 s-wrong-ns git", "changed", "not_allowed"),
        ("47 s-contributor-signs-task", "changed", "not_allowed"),
        ("49 s-outsider-as-coord", "other_key", "other_key"),
        ("51 s-key-claim", "changed", "not_allowed"),
        ("53 withdrawn by its own pack", "changed", "withdrawn_key"),
        ("54 s-expired", "changed", "not_allowed"),
        ("55 s-wild-roster", "changed", "not_allowed"),
        ("59 m-not-json", "changed", "malformed"),
        ("61 m-format", "too_new", "other_program"),
        ("62 m-v2", "too_new", "too_new"),
        ("62 m-v2 by its purpose", "too_new", "too_new"),
        ("62 m-requires", "too_new", "too_new"),
        ("65 m-type", "changed", "malformed"),
    ],
)
def test_each_fault_has_words_of_its_own(
    looking: Home, tmp_path: Path, row: str, state: str, reason: str
) -> None:
    found = offered(looking, tmp_path, row_of(row)())
    assert (found.state, found.reason) == (state, reason)
    said = refused_pack.refusal(found, "")
    assert "{" not in f"{said.heading}{said.sentence}{said.step}"
    assert reason in refused_pack._WORDS


def test_every_reason_of_the_table_has_words() -> None:
    from annotator_app.workflows.receiving import offered_pack

    reasons = {*offered_pack._IN_DETAIL.values(), *offered_pack._BY_SENTENCE.values()}
    reasons |= {*offered_pack._BY_CODE.values(), "changed"}
    assert reasons - {"already"} == set(refused_pack._WORDS)


@pytest.mark.parametrize(
    ("bag", "needed", "made"),
    [
        (lambda: task().describe(format_version="2.0").seal(), "2", ""),
        (row_of("62 m-v2 by its purpose"), "2", ""),
        (lambda: task().describe(requires=["holograms"], **LATER).seal(), "", "3.2.1"),
        # What tells nothing, or nothing to be believed, is not shown as a version.
        (lambda: task().describe(requires=["holograms"]).seal(), "", ""),
        (
            lambda: task().describe(requires=["h"], software__name="other", software__version="9").seal(),
            "",
            "",
        ),
        (lambda: task().describe(requires=["h"], software__version="9 or send money").seal(), "", ""),
        (lambda: task().describe(format_version="0.9").seal(), "", ""),
    ],
)
def test_both_versions_are_named_where_the_pack_tells_one(
    looking: Home, tmp_path: Path, bag: Callable[[], Bag], needed: str, made: str
) -> None:
    found = offered(looking, tmp_path, bag())
    assert (found.state, found.needs_version, found.made_with) == ("too_new", needed, made)
    said = refused_pack.refusal(found, "")
    words = f"{said.heading} {said.sentence}".replace("\u2068", "").replace("\u2069", "")
    assert f"You have version {__version__}" in words
    assert f"version {needed or made} of the app" in words or not (needed or made)


def test_a_family_of_a_newer_app_names_the_version_that_made_it(looking: Home, tmp_path: Path) -> None:
    maker = a_task()
    maker.task["family"] = "toxicity"
    maker.edit_manifest = {"software": Software(name="postil", version="12.0")}
    maker.write(tmp_path / "a.taskpack")
    found = import_pack.preview(looking, tmp_path / "a.taskpack")
    assert (found.reason, found.made_with) == ("too_new", "12.0")


def test_versions_are_compared_as_numbers() -> None:
    assert later_version("0.10.0") == "0.10.0"
    assert later_version(__version__) == later_version("0.0.9") == later_version("2.0\n") == ""


def test_answers_of_somebody_unknown_are_no_affair_of_trust(looking: Home, tmp_path: Path) -> None:
    found = offered(looking, tmp_path, result().seal())
    assert (found.state, found.problems[0].params["kind"]) == ("other_kind", "result")
    broken = result(key=CONTRIBUTOR, principal=f"c-0001@{PROJECT}").seal()
    broken.files["tagmanifest-sha256.txt"] += b"x"
    assert offered(looking, tmp_path, broken).state == "changed", "only a signature that holds tells the kind"


def test_a_version_that_was_replaced_sends_to_the_one_that_is_here(home: Home, tmp_path: Path) -> None:
    first = a_task().write(tmp_path / "a.taskpack")
    import_pack.run(home, import_pack.preview(home, first.path), accept="match")
    second = a_task(revision=2, supersedes=first.pack_id).write(tmp_path / "b.taskpack")
    import_pack.run(home, import_pack.preview(home, second.path))
    assert import_pack.preview(home, first.path).state == "older"
    assert import_pack.preview(home, second.path).state == "already"


def test_a_jump_of_the_version_is_not_called_older(home: Home, tmp_path: Path) -> None:
    first = a_task().write(tmp_path / "a.taskpack")
    import_pack.run(home, import_pack.preview(home, first.path), accept="match")
    a_task(revision=5000, supersedes=first.pack_id).write(tmp_path / "b.taskpack")
    assert import_pack.preview(home, tmp_path / "b.taskpack").reason == "malformed"
    a_task(series="other", key=OTHER).write(tmp_path / "c.taskpack")
    assert import_pack.preview(home, tmp_path / "c.taskpack").reason == "other_key"
