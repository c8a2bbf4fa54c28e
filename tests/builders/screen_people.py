# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""States where several people use one account: the list, the passphrase, the names, and the screens that lead there."""

from __future__ import annotations

import shutil

import pytest

from annotator_app.gui.dialogs.one_person import OpenPerson, TakeOff
from annotator_app.gui.dialogs.people import People
from annotator_app.gui.parts.frame.dialog import Dialog
from annotator_app.workflows.keeping import people
from tests.builders import screen_packs as packs
from tests.builders.people_story import another
from tests.builders.windows import Desk

_SECRET = "open sesame"


def account(desk: Desk) -> None:
    """The home of this window is the usual one of an account of its own, until the screen is closed."""
    patch = pytest.MonkeyPatch()
    patch.setenv("POSTIL_HOME", str(desk.home.path))
    desk.afterwards.append(patch.undo)


def two(desk: Desk) -> None:
    account(desk)
    another("अनीता शर्मा", _SECRET)
    packs.packs(desk)


def many(desk: Desk) -> None:
    """A locked one, two of one name, one whose stick is gone, one without a first run, one with a long name."""
    two(desk)
    another("Contributor 07")
    people.rename(another("عبد الرحمن"), "عبد الرحمن، المجموعة الصباحية في قسم اللغات، الغرفة الثالثة")
    stick = desk.home.path.parent / f"{desk.home.path.name}-stick"
    shutil.copytree(people.listed()[0].place, stick)
    people.put(stick)
    shutil.rmtree(stick)
    people.add()


def listed(desk: Desk) -> People:
    desk.window.door.somebody_else()
    found = desk.dialog(People)
    assert isinstance(found, People)
    return found


def at_the_start(desk: Desk) -> None:
    """As the window that stands before any home is open asks it."""
    session = desk.window.session
    dialog = People(session.theme, session.keys, desk.window, None)
    dialog.show_people(people.listed())
    dialog.open_now()


def not_listed(desk: Desk) -> None:
    account(desk)
    another("Ben")
    people.forget(people.put(desk.home.path))


def _marked(desk: Desk, name: str) -> People:
    dialog = listed(desk)
    place = [person.name for person in dialog.people].index(name) + 1
    desk.press(str(place))
    return dialog


def wrong_passphrase(desk: Desk) -> None:
    _marked(desk, "अनीता शर्मा")
    desk.press("Enter")
    asked = desk.dialog(OpenPerson)
    desk.type("sesame").press("Enter")
    desk.until(asked.trouble.isVisible)


def forgetting(desk: Desk) -> None:
    desk.click(_marked(desk, "अनीता शर्मा").forget)
    desk.dialog(TakeOff)


def gone(desk: Desk) -> None:
    dialog = listed(desk)
    places = [place for place, person in enumerate(dialog.people) if person.state == "gone"]
    desk.press(str(places[0] + 1), "Enter")
    desk.until(lambda: not isinstance(desk.dialog(Dialog), People))


STATES: dict[str, tuple[object, ...]] = {
    "packs-of-one-of-two": (two,),
    "people": (many, listed),
    "people-at-start": (two, at_the_start),
    "people-not-listed": (not_listed, listed),
    "people-passphrase": (two, wrong_passphrase),
    "people-take-off": (two, forgetting),
    "people-gone": (many, gone),
    "first-run-others": (two, lambda desk: None, ""),
}
