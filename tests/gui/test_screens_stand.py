# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Every state of every screen stands whole: in small windows and large, with large text, long words, mirrored.

It is also met as by a person who listens, or who goes by keys and looks for the ring: in one of its two languages,
from the left in half of the states and from the right in the others.

Each state is brought about once for a language; size and text size then change in place, as they do for
a person. Of all pairs of language and look some are taken (`LANGUAGES`): every state meets every look (and so
every size, theme and size of text) in English or the long language and again mirrored, in Arabic or the long
language mirrored; Hindi, whose letters are high, meets the laptop. The usual run takes two of these languages for
each state, by a digest of its name: one read from the left and one from the right; `-m long` takes all five. Words that are 60 % longer are not asked to fit at 200 % into the smallest
window.
"""

from __future__ import annotations

import zlib
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import spoken
from tests.builders.screens import MIRRORED, PSEUDO, SCREENS, shown
from tests.builders.standing import LANGUAGES, LOOKS, look_at

FROM_THE_LEFT, FROM_THE_RIGHT = ("en", "hi", PSEUDO), ("ar", MIRRORED)


def languages_of(name: str) -> tuple[str, str]:
    """The two languages in which the usual run looks at this state."""
    digest = zlib.crc32(name.encode())
    return FROM_THE_LEFT[digest % 3], FROM_THE_RIGHT[digest // 3 % 2]


def heard_in(name: str) -> str:
    """The language of this state in which it is listened to and gone through by keys."""
    return languages_of(name)[len(name) % 2]


USUAL = [(name, language) for name in SCREENS for language in languages_of(name)]
MORE = [(name, language) for name in SCREENS for language in LANGUAGES if (name, language) not in set(USUAL)]


@pytest.mark.parametrize(("name", "language"), USUAL)
def test_nothing_is_cut_or_covered_and_all_is_said(
    qapp: QApplication, tmp_path: Path, name: str, language: str
) -> None:
    stands(qapp, tmp_path, name, language, heard=language == heard_in(name))


@pytest.mark.long
@pytest.mark.parametrize(("name", "language"), MORE)
def test_nothing_is_cut_or_covered_in(qapp: QApplication, tmp_path: Path, name: str, language: str) -> None:
    stands(qapp, tmp_path, name, language)


def test_the_usual_run_has_its_part_of_each_language() -> None:
    taken = Counter(language for _name, language in USUAL)
    assert min(taken[language] for language in LANGUAGES) > len(SCREENS) / 5


def stands(qapp: QApplication, tmp_path: Path, name: str, language: str, *, heard: bool = False) -> None:
    with shown(qapp, tmp_path, name, language) as desk:
        found = spoken.all_faults(desk, marked=language in (PSEUDO, MIRRORED)) if heard else []
        found += [f"{look}: {fault}" for look in LANGUAGES[language] for fault in look_at(desk, *look)]
    assert not found, "\n".join(found)


def test_every_state_is_heard_in_one_direction_of_both() -> None:
    from_the_right = [name for name in SCREENS if heard_in(name) in FROM_THE_RIGHT]
    assert len(SCREENS) / 3 < len(from_the_right) < len(SCREENS) * 2 / 3
    assert {(name, heard_in(name)) for name in SCREENS} <= set(USUAL)


def test_every_look_is_met_in_both_directions() -> None:
    for rtl in (False, True):
        met = [LANGUAGES[language] for language in LANGUAGES if (language in ("ar", MIRRORED)) == rtl]
        assert {look for looks in met for look in looks} == set(LOOKS)
