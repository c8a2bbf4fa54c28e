# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Every row of the attack table (packs.md section 8): a file with one fault, its code, the sentence people see.

`EVERY` holds the files, `GOOD` those that have to pass, `IN_THE_PROGRAM` the rows that no file can show by
itself with the test that plays them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from annotator_app import errors
from annotator_app.errors import PostilError
from annotator_app.packs.belonging import Place
from annotator_app.packs.refusals import SENTENCES
from annotator_app.packs.roster import Roster, Signer
from annotator_app.packs.trust import Policy
from tests.builders.attacks import bag, container, contents, description, placed, signatures
from tests.builders.packs import (
    FULL_ROSTER,
    PROJECT,
    Bag,
    believing,
    keycard,
    result,
    task,
)
from tests.builders.raw_zip import zip_bytes

ROWS: Final = (*(str(number) for number in range(1, 97)), "74a")


@dataclass(frozen=True)
class Attack:
    """One file, what is believed where it is opened, and what has to be said of it.

    `codes` are those of its layer, sorted, none for a good file; `sentence` is the first one, in English
    with its places open.
    """

    label: str
    make: Callable[[], bytes]
    codes: tuple[str, ...] = ()
    sentence: str = ""
    error: type[PostilError] | None = None
    policy: Policy = field(default_factory=Policy)
    for_task: bool = False
    place: Place = field(default_factory=Place)

    @property
    def row(self) -> str:
        """The row of the table, empty for files beside it."""
        first = self.label.split()[0]
        return first if first in ROWS else ""

    @property
    def roster(self) -> Roster | None:
        """The list of signers with the lines that the policy believes."""
        lines = tuple(
            Signer(one.name, one.key, one.namespaces, one.start, one.end) for one in self.policy.trusted
        )
        return Roster(lines) if lines else None


def _spoilt(spoil: Callable[[Bag], object]) -> Callable[[], bytes]:
    def make() -> bytes:
        whole = task()
        spoil(whole)
        return whole.zipped()

    return make


def _zipped(make: Callable[[], Bag]) -> Callable[[], bytes]:
    return lambda: make().zipped()


def _sentence(name: str, code: str) -> str:
    known, sentence = SENTENCES[name]
    assert known == code, f"{name} is {known}, not {code}"
    return str(sentence)


def _every() -> list[Attack]:
    books = believing()
    found = [
        Attack(label, make, tuple(codes), _sentence(name, codes[0]), error)
        for label, make, codes, name, error in container.ROWS
    ]
    found += [
        Attack(label, _spoilt(spoil), tuple(codes), _sentence(name, codes[0]), error)
        for label, spoil, codes, name, error in bag.ROWS
    ]
    found += [
        Attack(label, _zipped(make), tuple(codes), _sentence(name, codes[0]), error, books)
        for label, make, codes, name, error in description.ROWS
    ]
    found += [
        Attack(label, _zipped(make), tuple(codes), _sentence(name, codes[0]), error, policy)
        for label, make, policy, codes, name, error in signatures.ROWS
    ]
    found += [
        Attack(label, _zipped(make), tuple(codes), _sentence(name, codes[0]), errors.DamagedPackError, books)
        for label, make, codes, name in contents.ROWS
    ]
    for label, make, for_task, place, codes, name, error in placed.ROWS:
        said = _sentence(name, codes[0]) if name in SENTENCES else name
        found.append(Attack(label, _zipped(make), tuple(codes), said, error, books, for_task, place))
    return found


def _stored(backwards: bool) -> Callable[[], bytes]:
    def make() -> bytes:
        members = task().members()
        for member in members:
            member.method, member.needs = 0, 10
        return zip_bytes(sorted(members, key=lambda one: one.name, reverse=backwards))

    return make


def _good() -> list[Attack]:
    books = believing(FULL_ROSTER)
    later = {"format_version": "1.7", "mood": "calm"}
    return [
        Attack("a task pack", _zipped(task)),
        Attack("a task pack of a known coordinator", _zipped(task), policy=books),
        Attack("a task pack for everybody", _zipped(lambda: task(recipients=("*",))), policy=books),
        Attack("a task pack with a countersignature", _zipped(signatures.countersigned(signatures.REVIEWER))),
        Attack("a key card", _zipped(keycard)),
        Attack("a result", _zipped(result), policy=books, for_task=True),
        Attack("63 m-v1-minor", _zipped(lambda: task().describe(**later).seal()), policy=books),
        Attack("82 t-ok-stored", _stored(False), policy=books),
        Attack("82 t-ok-reordered", _stored(True), policy=books),
        Attack("85 r-ok, partial", _zipped(lambda: result(answered=1)), policy=books, for_task=True),
        Attack("85 r-ok, complete", _zipped(lambda: result(answered=5)), policy=books, for_task=True),
        Attack(
            "66 in its project", _zipped(task), policy=books, place=Place(project=PROJECT),
        ),
    ]  # fmt: skip


EVERY: Final = _every()
GOOD: Final = _good()

# row -> the tests that play it in the program, whose memory, store or screen it needs
IN_THE_PROGRAM: Final[dict[str, tuple[str, ...]]] = {
    "32": (
        "tests/unit/packs/test_sealed.py::test_what_does_not_open_says_why",
        "tests/unit/workflows/signing/test_locked_results.py::test_a_lost_key_is_told_and_the_page_opens",
        "tests/unit/workflows/signing/test_locked_results.py::test_damage_and_a_wrong_passphrase_are_told",
    ),
    "33": (
        "tests/unit/workflows/signing/test_locked_results.py::test_an_open_result_is_refused_where_locked_ones_are_wanted",
    ),
    "79": ("tests/unit/workflows/receiving/test_import_pack.py::test_an_older_revision_is_refused",),
    "80": (
        "tests/unit/workflows/receiving/test_import_pack.py::test_the_version_only_moves_forward_and_never_far",
        "tests/unit/workflows/trusting/test_trust_packs.py::test_what_may_not_be_taken",
        "tests/stories/test_reviews_kept.py::test_the_version_of_a_review_pack_only_moves_forward_and_never_far",
    ),
    "81": (
        "tests/unit/workflows/receiving/test_import_pack.py::test_the_version_only_moves_forward_and_never_far",
        "tests/unit/workflows/trusting/test_trust_packs.py::test_the_recovery_key_replaces_a_stolen_one",
        "tests/stories/test_reviews_kept.py::test_the_version_of_a_review_pack_only_moves_forward_and_never_far",
    ),
    "82": (
        "tests/unit/workflows/receiving/test_import_pack.py::test_the_same_pack_again_changes_nothing",
        "tests/unit/workflows/merging/test_merge_results.py::test_the_same_pack_again_changes_nothing",
    ),
    "83": (
        "tests/unit/workflows/merging/test_merge_results.py::test_the_longer_journal_stands_in_either_order",
        "tests/unit/workflows/merging/test_merge_order.py::test_order_groups_and_repetition_do_not_matter",
    ),
    "84": (
        "tests/unit/workflows/merging/test_merge_results.py::test_two_continuations_are_a_fork_and_nothing_is_chosen",
        "tests/unit/workflows/merging/test_merge_order.py::test_order_groups_and_repetition_do_not_matter",
    ),
    "86": (
        "tests/unit/cli/test_contract.py::test_bundle_status",
        "tests/unit/workflows/receiving/test_receipts.py::test_a_contributor_sees_which_result_arrived",
    ),
    "87": (
        "tests/unit/workflows/checking/test_claimed_times.py::test_a_clock_that_went_back_between_two_sittings_is_told_and_nothing_refused",
        "tests/unit/workflows/checking/test_claimed_times.py::test_a_clock_that_is_ahead_is_told",
        "tests/unit/workflows/checking/test_claimed_times.py::test_a_result_that_is_dated_before_its_pack_is_told",
        "tests/unit/workflows/labelling/test_label_timing.py::test_a_clock_that_is_set_is_told_with_the_next_action_and_once",
    ),
    "88": (
        "tests/unit/workflows/receiving/test_import_pack.py::test_the_file_may_change_or_vanish_after_the_look",
        "tests/unit/packs/test_reading.py::test_a_file_that_changes_after_it_was_proven_is_noticed",
    ),
    "91": (
        "tests/gui/test_hostile_texts.py::test_a_hostile_text_is_shown_and_left_in_time",
        "tests/gui/parts/test_reading_block.py::test_signs_of_markup_stay_letters",
        "tests/gui/parts/test_fields.py::test_pasted_markup_comes_in_as_text_and_files_not_at_all",
    ),
    "92": (
        "tests/gui/test_hostile_texts.py::test_a_title_turns_nothing_around_and_pushes_nothing_out",
        "tests/unit/packs/test_container_refusals.py::test_names_are_shown_escaped",
        "tests/unit/packs/test_description_refusals.py::test_what_a_file_says_cannot_steer_a_terminal",
    ),
    "93": ("tests/unit/exchange/test_write_csv.py::test_nothing_that_was_typed_runs",),
    "94": (
        "tests/unit/workflows/receiving/test_media.py::test_what_could_harm_a_decoder_is_refused_and_nothing_added",
    ),
    "95": (
        "tests/unit/packs/test_keys.py::test_the_file_is_private_from_its_first_moment",
        "tests/gui/test_start_sayings.py::test_an_unsafe_place_is_said_once",
    ),
    "96": (
        "tests/unit/store/test_connection.py::test_a_store_that_acts_by_itself_is_not_believed",
        "tests/unit/store/test_connection.py::test_a_store_of_another_program_is_not_touched",
        "tests/unit/store/test_connection.py::test_an_empty_or_strange_file_is_not_believed",
    ),
}
