# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The attack table of packs.md section 8, row for row: refused with its code and its sentence, nothing taken."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator_app.errors import PostilError
from annotator_app.packs.keys import save_key
from annotator_app.packs.reading import open_pack
from annotator_app.workflows.checking import verify_pack
from annotator_app.workflows.checking.verify_pack import PackReport
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.receiving import import_pack
from annotator_app.workflows.signing import identity
from tests.builders.attacks.every import EVERY, GOOD, IN_THE_PROGRAM, ROWS, Attack
from tests.builders.attacks.placed import given
from tests.builders.home_state import everything
from tests.builders.packs import CONTRIBUTOR
from tests.builders.reading import codes
from tests.rules import tree

# Whole packs whose fault is what somebody else believes or where they are opened: a home that meets their
# signer for the first time asks the person to compare the number, and takes nothing without that word.
NOT_KNOWN_TO_A_NEW_HOME = frozenset(
    (
        "50 s-own-roster",
        "53 s-revoked",
        "54 ended for the pinned",
        "58 countersigned by a withdrawn key",
        "66 t-wrong-project",
    )
)
HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def label(attack: Attack) -> str:
    return attack.label


def verified(attack: Attack, folder: Path) -> PackReport:
    path = folder / "offered"
    path.write_bytes(attack.make())
    for_task = None
    if attack.for_task:
        for_task = folder / "given.taskpack"
        for_task.write_bytes(given())
    return verify_pack.run(path, trust=attack.policy, place=attack.place, for_task=for_task)


@pytest.mark.parametrize("attack", EVERY, ids=label)
def test_a_file_with_one_fault_is_refused_with_its_code_and_sentence(attack: Attack, tmp_path: Path) -> None:
    report = verified(attack, tmp_path)
    first = report.problems[0]
    assert (first.code, first.sentence) == (attack.codes[0], attack.sentence)
    error = verify_pack.error_for(report)
    assert type(error) is attack.error
    assert "{" not in error.message, "a place of its sentence was left open"
    assert report.pack is None
    for problem in report.problems:
        assert not HIDDEN.search(problem.message), "what a file says may not steer a terminal"
        assert not re.search(r"\{[a-z]+\}", problem.message), "a place was left open"
    made = attack.make()
    if attack.codes[0][0] not in "DJT":
        assert codes(made, attack.policy, attack.place) == list(attack.codes)
        with pytest.raises(PostilError) as caught:
            open_pack(made, attack.policy, attack.place)
        assert type(caught.value) is attack.error
    else:
        assert set(attack.codes) <= {problem.code for problem in report.problems}
        assert codes(made, attack.policy) in ([], list(attack.codes))


@pytest.mark.parametrize("attack", GOOD, ids=label)
def test_a_file_without_fault_is_taken(attack: Attack, tmp_path: Path) -> None:
    assert verified(attack, tmp_path).problems == ()


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Home, dict[str, object]]]:
    """A home to which all of them are offered, and what it held before."""
    path = tmp_path_factory.mktemp("attacked") / "home"
    with open_home(path) as home:
        identity.new(home, "c-0001")
        home.key_file.unlink()
        save_key(home.key_file, CONTRIBUTOR, None)
        yield home, everything(home)


@pytest.mark.parametrize("attack", EVERY, ids=label)
def test_a_home_takes_nothing_of_it(
    attack: Attack, attacked: tuple[Home, dict[str, object]], tmp_path: Path
) -> None:
    home, before = attacked
    path = tmp_path / "offered"
    path.write_bytes(attack.make())
    offered = import_pack.preview(home, path)
    with pytest.raises(PostilError) as caught:
        import_pack.run(home, offered)
    assert str(caught.value)
    import_pack.discard(home, offered)
    assert offered.can_be_added == (attack.label in NOT_KNOWN_TO_A_NEW_HOME)
    assert everything(home) == before


def test_every_row_is_played() -> None:
    played = {one.row for one in (*EVERY, *GOOD) if one.row}
    assert played | set(IN_THE_PROGRAM) == set(ROWS)


def test_the_tests_that_play_a_row_in_the_program_exist() -> None:
    for row, names in IN_THE_PROGRAM.items():
        for name in names:
            path, _, function = name.partition("::")
            module = ast.parse((tree.ROOT / path).read_text(encoding="utf-8"))
            here = {node.name for node in module.body if isinstance(node, ast.FunctionDef)}
            assert function in here, f"row {row}: {name}"


def test_every_label_stands_once() -> None:
    labels = [one.label for one in (*EVERY, *GOOD)]
    assert len(set(labels)) == len(labels)
