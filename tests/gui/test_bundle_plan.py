# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Plans in the Bundle tab: what decides each person's part is set, a plan that exists is opened, built and changed."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator_app.gui.coordinate.bundle import BundleTab
from annotator_app.gui.dialogs.signing.passphrase import Passphrase
from annotator_app.gui.parts.choices.segments import Segment
from annotator_app.gui.parts.texts.field import LineField
from annotator_app.gui.parts.texts.label import Label
from annotator_app.packs import reading
from annotator_app.workflows.building import build_bundle
from annotator_app.workflows.signing import identity
from tests.builders.screen_bundles import built, cards, files_of, read, settled, tab, table
from tests.builders.windows import Desk

PASSPHRASE = "open sesame"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home", "")
    identity.new(made.home, "Coordinator 01", PASSPHRASE)
    made.data = "hi"
    made.open()
    yield made
    made.close()


def lines(found: BundleTab) -> list[str]:
    return [one.text() for one in found.card.findChildren(Label) if not one.isHidden()]


def write_into(desk: Desk, field: LineField, text: str) -> None:
    """Put the focus into a field, take out what it holds, and type."""
    field.editor.setFocus()
    desk.until(field.editor.hasFocus)
    desk.press("Ctrl+A", "Delete").type(text)


def test_what_decides_the_part_of_a_person(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    found = read(desk, table(desk))
    found.form.people.take(cards(desk, "Ana", "Ben"))
    settled(desk, found)
    ana, ben = found.form.people.forms
    for form in (ana, ben):
        form.more.setFocus()
        desk.press("Space")
        assert form.fields["rate"].isVisible()
    write_into(desk, ana.languages, "hi en")
    write_into(desk, ana.fields["varieties"], "hi-IN, en-IN")
    write_into(desk, ana.fields["fields"], "food and drink, travel")
    write_into(desk, ana.fields["rate"], "0.25 eur")
    write_into(desk, ben.fields["at_most"], "10")
    write_into(desk, ben.fields["rate"], "12")
    settled(desk, found)
    assert found.found is not None
    assert found.found.errors == 1, "a rate without a currency is a mistake of the plan"
    assert any("Ben" in said and "takes an amount and a currency" in said for said in lines(found))
    write_into(desk, ben.fields["rate"], "12 USD")
    desk.click(ben.per.findChildren(Segment)[1])
    desk.click(found.form.back.lock.findChildren(Segment)[2])
    settled(desk, found)
    assert found.found.errors == 0
    said = lines(found)
    assert {"50", "10", "12.50 EUR"} <= set(said), said
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: str(out))
    desk.press("Ctrl+Enter")
    desk.dialog(Passphrase)
    desk.type(PASSPHRASE)
    desk.press("Enter")
    desk.until(lambda: desk.window.coordinator.bundle is not None and desk.window.coordinator.overview)
    plan = tomllib.loads((out / "monsoon-reviews.toml").read_text(encoding="utf-8"))
    assert plan["bundle"]["encrypt"] == "required"
    first, second = plan["contributor"]
    assert (first["languages"], first["varieties"]) == (["hi", "en"], ["hi-IN", "en-IN"])
    assert first["fields"] == ["food and drink", "travel"]
    assert first["rate"] == {"amount": 0.25, "currency": "EUR", "per": "item"}
    assert (second["at_most"], second["rate"]) == (10, {"amount": 12, "currency": "USD", "per": "hour"})
    packs = [reading.open_pack(path) for path in sorted(out.glob("*.taskpack"))]
    assert sorted(len(list(pack.lines("items", []))) for pack in packs) == [10, 50]
    held = b"".join(pack.read(name) for pack in packs for name in pack.names())
    assert not [secret for secret in (b"travel", b"hi-IN", b"USD") if secret in held], (
        "no pack holds what is agreed"
    )
    assert list(out.glob("*results*")), "the page with the key that opens locked results"


def plan_of_hand(desk: Desk) -> Path:
    """A plan as somebody wrote it, with more than the form asks."""
    place = files_of(desk) / "by hand.toml"
    table(desk)
    guide = files_of(desk) / "guide.md"
    guide.write_text("# अच्छा या बुरा", encoding="utf-8")
    (card,) = cards(desk, "Ana")
    place.write_text(
        f"""# Written by hand.
[bundle]
name = "by-hand"
project = "by-hand-7k3q2m"
title = {{ en = "Monsoon", hi = "मानसून" }}
family = "sentiment"
language = "hi"
seed = 3
due = 2027-01-31

[[source]]
path = "reviews.tsv"
where = {{ label = ["positive", "negative"] }}
licence = "CC0 1.0"
origin = "Test"
credit = "Test"

[fields]
id = "ID"
text = "tweet"

[[question]]
id = "label"
option = [
  {{ id = "good", text = {{ en = "Good", hi = "अच्छा" }}, help = {{ en = "They praise", hi = "वे सराहते हैं" }} }},
  {{ id = "poor", text = {{ en = "Bad", hi = "बुरा" }} }},
]

[guidelines]
hi = "guide.md"

[plan]
overlap = {{ share = 0.15, people = 2 }}

[[contributor]]
name = "Ana"
keycard = "{card.name}"
languages = ["hi"]
rate = {{ amount = 0.10, currency = "EUR" }}
""",
        encoding="utf-8",
    )
    return place


def test_a_plan_that_exists_fills_the_form_and_is_built_as_it_stands(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795000000")
    place = plan_of_hand(desk)
    typed = place.read_bytes()
    found = tab(desk)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(place), ""))
    desk.click(found.form.plan)
    desk.until(lambda: found.draft.opened is not None)
    settled(desk, found)
    form = found.form
    assert (form.title_field.content(), form.language.content()) == ("Monsoon", "hi")
    assert form.labels.content() == "Good\nBad"
    assert [one.fields for one in found.draft.people] == [()]
    assert form.people.forms[0].languages.content() == "hi"
    assert found.found is not None
    assert (found.found.items, found.found.errors) == (40, 0), lines(found)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: str(files_of(desk)))
    desk.press("Ctrl+Enter")
    desk.dialog(Passphrase)
    desk.type(PASSPHRASE)
    desk.press("Enter")
    desk.until(lambda: desk.window.coordinator.bundle is not None and desk.window.coordinator.overview)
    assert place.read_bytes() == typed, "nothing was changed, so the plan stays as it was typed"
    made = {path.name: path.read_bytes() for path in files_of(desk).glob("*.taskpack")}
    out = tmp_path / "again"
    out.mkdir()
    build_bundle.run(place, out, home=desk.home, ask_passphrase=lambda _purpose: PASSPHRASE)
    assert {path.name: path.read_bytes() for path in out.glob("*.taskpack")} == made


def test_the_plan_of_the_open_bundle_is_changed_in_the_form(desk: Desk) -> None:
    bundle = built(desk)
    plan = bundle.parent / "monsoon-reviews.toml"
    typed = plan.read_bytes()
    found = tab(desk)
    desk.until(lambda: found.again.found is not None)
    desk.click(found.again.plan)
    desk.until(lambda: found.draft.amends)
    settled(desk, found)
    assert found.again.isHidden()
    found.form.people.take(cards(desk, "Ana", "Ben", "مريم", "Zoë")[3:])
    desk.until(lambda: len(found.form.people.forms) == 4)
    settled(desk, found)
    assert any("Zoë" in said for said in lines(found))
    desk.press("Ctrl+Enter")
    desk.dialog(Passphrase)
    desk.type(PASSPHRASE)
    desk.press("Enter")
    desk.until(lambda: any("_r2_" in path.name for path in bundle.parent.glob("*.taskpack")))
    desk.until(lambda: not desk.window.session.jobs.busy)
    assert (bundle.parent / "monsoon-reviews-before.toml").read_bytes() == typed
    said = tomllib.loads(plan.read_text(encoding="utf-8"))
    assert [one["name"] for one in said["contributor"]] == ["Ana", "Ben", "مريم", "Zoë"]
    assert said["bundle"] == tomllib.loads(typed.decode())["bundle"]
    again = tab(desk)
    assert again.draft.opened is None, "the form is free for a new bundle"
    desk.until(lambda: again.again.found is not None and not desk.window.session.jobs.busy)


def test_a_new_bundle_leaves_the_plan_and_a_plan_with_mistakes_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = plan_of_hand(desk)
    found = tab(desk)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(place), ""))
    found.choose_plan()
    desk.until(lambda: found.draft.opened is not None)
    settled(desk, found)
    desk.click(found.form.plan)
    desk.until(lambda: found.draft.opened is None)
    assert (found.form.title_field.content(), found.form.labels.content()) == ("", "")
    assert found.preview.isHidden()
    place.write_text(place.read_text(encoding="utf-8").replace("overlap", "overlep"), encoding="utf-8")
    found.choose_plan()
    desk.until(lambda: desk.dialogs() and not desk.window.session.jobs.busy)
    desk.press("Enter")
    desk.gone()
    assert found.draft.opened is None
