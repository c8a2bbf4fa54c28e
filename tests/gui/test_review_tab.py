# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The coordinator's review tab: a review pack is drawn and answers are sent back by keys, and the bundle knows both."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from annotator_app.gui import translate
from annotator_app.gui.coordinate.lot_rows import LotRow, agreement_words
from annotator_app.gui.dialogs.coordinating.review_packs import DrawReview, SendBack
from annotator_app.gui.dialogs.signing.passphrase import Passphrase
from annotator_app.gui.parts.texts.label import Label
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.merged_set.merged_answers import MergedSet
from annotator_app.workflows.merging import merge_results
from annotator_app.workflows.reporting import make_report
from annotator_app.workflows.reviewing import draw_review
from annotator_app.workflows.signing import identity
from annotator_app.workflows.standing.lots import plan_for
from tests.builders.packs import PROJECT
from tests.builders.review_round import PASSPHRASE
from tests.builders.reviewed import answered
from tests.builders.screen_reviews import at_lots, reviewed
from tests.builders.windows import PATIENCE, Desk


def test_two_reviewers_are_compared(qapp: QApplication, tmp_path: Path) -> None:
    desk = Desk(qapp, tmp_path / "boss", "")
    try:
        identity.new(desk.home, "Coordinator 01", PASSPHRASE)
        reviewed(desk, reviewers=2)
        desk.open()
        at_lots(desk)
        tab = desk.window.coordinator.pane
        found = tab.found.agreement
        assert found["answers"] >= 30
        said = [label.text() for label in tab.findChildren(Label) if label.isVisible()]
        (line,) = [one for one in said if "two reviewers saw" in one]
        for number in (
            str(found["answers"]),
            f"{100 * found['same']['value']:.1f}",
            f"{found['alpha']['value']:.2f}",
        ):
            assert number in line, line
        assert sum(one.startswith("Five looks · ") for one in said) == 2, "each lot says by which plan"
        page_says_how_far_reviewers_agree(tab.found.bundle, tmp_path, found)
        for one in tab.found.reviewers:
            low = f"{100 * one['recall']['interval'][0]:.1f}"
            assert any(
                one["reviewer"] in text and f"finds {low}\u00a0%" in without_marks(text) for text in said
            )
        for lot in tab.found.lots:
            most = f"at most {100 * lot['at_most']:.1f}\u00a0% errors"
            assert any(most in without_marks(text) for text in said), "with as many decimals as on the page"
        names_packs_where_a_person_has_several(desk)
    finally:
        desk.close()


def names_packs_where_a_person_has_several(desk: Desk) -> None:
    tab = desk.window.coordinator.pane
    first, *others = tab.found.lots
    assert not any(name.endswith("pack") for name in lot_names(desk))
    tab._take(replace(tab.found, lots=(first, {**first, "pack": "more.taskpack"}, *others)))
    desk.until(lambda: len(lot_names(desk)) == 2 + len(others))
    assert [name.endswith("pack") for name in lot_names(desk)] == [True, True] + [False] * len(others)
    assert lot_names(desk)[1].endswith(" · more.taskpack")


def lot_names(desk: Desk) -> list[str]:
    rows = desk.window.coordinator.pane.findChildren(LotRow)
    return [without_marks(row.accessibleName()) for row in rows if row.isVisible()]


def test_rates_of_reviewers_stand_in_the_digits_of_the_language(qapp: QApplication) -> None:
    found = {"answers": 48, "same": {"value": 0.7917}, "alpha": {"value": 0.26, "interval": [-0.13, 0.56]}}
    before = QLocale()
    translate.install(qapp, "ar")
    try:
        said = agreement_words(found)
    finally:
        translate.remove(qapp)
        QLocale.setDefault(before)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert not re.search("[0-9]", said), said
    assert "٧٩.٢" in said
    assert "٠.٢٦" in said


def test_what_a_plan_by_acceptable_level_lets_pass_is_told_of_its_lot() -> None:
    lot = {
        "plan": "iso:II:2.5", "checked": 80, "answers": 900, "errors": 2, "weighed": False, "together": None,
        "found_by_risk": 0, "uncounted": 0, "at_most": 0.08, "passes_to": 0.1131, "outcome": "accepted", "next": None,
    }  # fmt: skip
    assert LotRow._facts(lot).startswith("\u2068ISO 2859-1\u2069, "), "or it gives a line of Arabic its way"
    told = without_marks(LotRow._facts(lot))
    assert told.startswith("ISO 2859-1, level II, AQL 2.5 · "), "persons read words, no code"
    # No line ends between a number and its sign.
    assert told.endswith(
        "at most 8.0\u00a0% errors, 95 % sure · one lot in ten with 11.3\u00a0% errors is still accepted"
    )
    whole = without_marks(LotRow._facts({**lot, "checked": 900, "passes_to": None}))
    assert whole.endswith(" · at most 8.0\u00a0% errors"), "of a lot that was checked whole it is known"
    unknown = LotRow._facts({**lot, "plan": "later:3"})
    assert unknown.startswith("\u2068later:3\u2069 · "), "a plan of a newer program stays apart as well"
    assert "still accepted" not in LotRow._facts({**lot, "plan": "strict", "passes_to": None})


def without_marks(text: str) -> str:
    """A text without the invisible signs that keep a number apart from what stands around it."""
    return "".join(sign for sign in text if sign not in "\u2066\u2067\u2068\u2069")


def page_says_how_far_reviewers_agree(bundle: Path, folder: Path, found: Mapping[str, Any]) -> None:
    """What the tab says of two reviewers stands on the page, in the figures and in a table as well."""
    made = make_report.run(bundle, folder / "page.html", folder / "tables")
    assert made.figures["reviewer_agreement"] == found
    said = f"same verdict: {100 * found['same']['value']:.1f} %"
    assert said in without_marks((folder / "page.html").read_text(encoding="utf-8")).replace("\u00a0", " ")
    head, row = (folder / "tables" / "reviewer-agreement.csv").read_text(encoding="utf-8").splitlines()
    assert head.startswith("answers,reviewers,")
    assert row.startswith(f"{found['answers']},2,{found['same']['value']:.4f} (")


def written(desk: Desk, dialog: DrawReview | SendBack) -> None:
    """Wait until the packs are written and the tab is read anew, whose bar may stand over the dialog for a while."""
    desk.until(lambda: dialog._done and not desk.window.session.jobs.busy and desk.dialogs() == [dialog])


def stays(desk: Desk, dialog: DrawReview, *keys: str) -> None:
    for key in keys:
        desk.press(key)
        assert desk.dialogs() == [dialog], key


def says_where_it_lies(desk: Desk, dialog: DrawReview, folder: Path) -> None:
    assert str(folder) in " ".join(label.text() for label in dialog.findChildren(Label) if label.isVisible())
    assert desk.focus is dialog.primary


def chooses_nothing_more(desk: Desk, dialog: DrawReview) -> None:
    desk.press("7")
    assert not dialog.limits.isVisible()


def write(desk: Desk, kind: type[DrawReview | SendBack], *chosen: str) -> None:
    """Let the dialog that opens write what it writes, signed, and close it once the bundle is counted anew."""
    dialog = desk.dialog(kind)
    desk.press(*chosen, "Enter")
    desk.dialog(Passphrase)
    desk.type(PASSPHRASE).press("Enter")
    written(desk, dialog)
    desk.press("Enter")
    desk.gone()
    desk.until(lambda: not desk.window.session.jobs.busy)


def chooses_what_goes_back(desk: Desk) -> type[SendBack]:
    """Nothing is critical; what is major goes back, with what reviewers wrote."""
    dialog = desk.dialog(SendBack)
    told = lambda: without_marks(dialog._people[0].text())  # noqa: E731
    assert told() == "Ann: 3 answers"
    desk.press("4", "Enter")
    assert (told(), dialog.primary.isEnabled(), desk.dialogs()) == ("Ann: 0 answers", False, [dialog])
    desk.press("3")
    assert told() == "Ann: 3 answers"
    for _ in range(5):
        if not dialog.notes.has_focus():
            desk.press("Tab")
    desk.press("2")
    assert dialog.severities._segments[2].isChecked(), "digits answered what had the ring"
    return SendBack


def goes_back_with_what_was_written(path: Path) -> None:
    with bundle_store.open_bundle(path) as bundle:
        merged = MergedSet(bundle)
        sent = merged.task(bundle.packs()[-1].pack_id).returned
        written = {one.comment for row in merged.rows() for one in row.review if one.category}
    assert written, "or it would be seen of nothing"
    assert "" not in written
    assert {one.note for one in sent} == written


def says_halves_where_it_draws_them(desk: Desk, dialog: DrawReview) -> None:
    (halves,) = (one for one in dialog.findChildren(Label) if one.text().startswith("Half is drawn"))
    for plan, holds in (("8", False), ("1", True), ("6", False)):
        desk.press(plan)
        desk.until(lambda holds=holds: halves.isVisible() == holds)


def drawn_whole_and_then_by_risk(path: Path, first_file: str) -> None:
    with bundle_store.open_bundle(path) as bundle:
        first, weighed = bundle.reviews()
        assert (first.file, first.plan, weighed.plan) == (first_file, "all", "risk")
        assert [len(own) for own in bundle.drawn_chances(weighed.pack_id).values()] == [6, 6]


def test_packs_of_review_are_made_by_keys(qapp: QApplication, tmp_path: Path) -> None:
    desk = Desk(qapp, tmp_path / "boss", "")
    try:
        identity.new(desk.home, "Coordinator 01", PASSPHRASE)
        reviewed(desk)
        desk.open()
        at_lots(desk)
        tab = desk.window.coordinator.pane
        rows = [row.accessibleName() for row in tab.findChildren(LotRow) if row.isVisible()]
        assert len(rows) == len(tab.found.lots) == 2
        assert dict(tab.found.to_return) == {"Ann": 3}
        desk.press("Ctrl+Enter")
        write(desk, DrawReview, "6")
        tab.send_back()
        write(desk, chooses_what_goes_back(desk))
        desk.until(lambda: not tab.found.to_return)
        (back,) = tmp_path.glob("*.taskpack")
        goes_back_with_what_was_written(tab.found.bundle)
        fresh = answered(tmp_path / "fresh", items=6)
        merge_results.run(fresh.bundle, [fresh.ann, fresh.ben], home=desk.home)
        coordinator = desk.window.coordinator
        coordinator.open_bundle(fresh.bundle)
        desk.until(
            lambda: getattr(coordinator.pane, "found", None) and coordinator.pane.found.bundle == fresh.bundle
        )
        assert coordinator.pane.empty.isVisible(), "nothing was checked yet"
        desk.press("Ctrl+Enter")
        dialog = desk.dialog(DrawReview)
        says_halves_where_it_draws_them(desk, dialog)
        desk.press("5", "Enter")
        desk.dialog(Passphrase)
        held, desk.waits = Event(), False
        run = coordinator.session.jobs.run
        run(lambda _job: held.wait(PATIENCE), lambda _none: None, lambda _error: None)
        desk.type(PASSPHRASE).press("Enter")
        # While the pack is written, Enter makes no second one, and Esc does not leave before it is said where it lies.
        desk.until(lambda: len(desk.dialogs()) == 1)
        stays(desk, dialog, "Enter", "Esc")
        held.set()
        desk.waits = True
        written(desk, dialog)
        says_where_it_lies(desk, dialog, tmp_path / "fresh")
        chooses_nothing_more(desk, dialog)
        desk.press("Enter")
        desk.gone()
        (drawn,) = (tmp_path / "fresh").glob("*.reviewpack")
        # The desk counts the bundle anew, and a bundle has one user at a time.
        desk.until(lambda: not desk.window.session.jobs.busy)
        desk.press("Ctrl+Enter")
        write(desk, DrawReview, "8")
    finally:
        if not desk.closed:
            desk.close()
    drawn_whole_and_then_by_risk(fresh.bundle, drawn.name)
    with bundle_store.open_bundle(tmp_path / "words.bundle") as bundle:
        assert bundle.packs()[-1].file == back.name
        second = bundle.reviews()[-1]
        assert (second.plan, second.recipients) == ("second", (f"r-0002@{PROJECT}",)), (
            "for who has not looked"
        )


def test_a_check_without_an_error_is_drawn_by_keys_as_the_command_draws_it(
    qapp: QApplication, tmp_path: Path
) -> None:
    desk = Desk(qapp, tmp_path / "boss", "")
    try:
        identity.new(desk.home, "Coordinator 01", PASSPHRASE)
        fresh = answered(tmp_path / "fresh", items=56)
        merge_results.run(fresh.bundle, [fresh.ann, fresh.ben], home=desk.home)
        other = tmp_path / "fresh" / "other.bundle"
        other.write_bytes(fresh.bundle.read_bytes())
        desk.open()
        coordinator = desk.window.coordinator
        coordinator.bundle = fresh.bundle
        at_lots(desk)
        desk.press("Ctrl+Enter")
        dialog = desk.dialog(DrawReview)
        assert not dialog.limits.isVisible()
        assert dialog.plan == "default"
        desk.press("7")
        # The ring goes on to what is to be proved, and digits answer that.
        assert dialog.limits.has_focus()
        assert dialog.plan == "zero:5"
        desk.press("3")
        assert dialog.plan == "zero:1"
        desk.press("3")
        assert dialog.plan == "zero:1", "one of them always stands"
        desk.press("Shift+Tab")
        assert dialog.plans.has_focus()
        desk.press("1")
        assert dialog.plan == "default"
        assert not dialog.limits.isVisible()
        asks_for_the_aql(desk, dialog)
        desk.press("1", "Enter")
        desk.dialog(Passphrase)
        desk.type(PASSPHRASE).press("Enter")
        written(desk, dialog)
        desk.press("Enter")
        desk.gone()
        desk.until(lambda: not desk.window.session.jobs.busy and tab_said(desk))
        # The lots say by which plan they are checked.
        said = tab_said(desk)
        assert said
        assert all("No error at all: 5\u00a0% · " in one for one in said), said
    finally:
        if not desk.closed:
            desk.close()
    with open_home(tmp_path / "boss") as home:
        command = draw_review.run(
            other, tmp_path / "fresh" / "command.reviewpack", home=home, plan="zero:5",
            ask_passphrase=lambda _purpose: PASSPHRASE,
        )  # fmt: skip
    with bundle_store.open_bundle(fresh.bundle) as bundle:
        (drawn,) = bundle.reviews()
    assert drawn.plan == "zero:5"
    assert [(one.random, one.drawn) for one in drawn.lots] == [
        (one.random, one.drawn) for one in command.lots
    ]
    assert {one.random for one in drawn.lots} == {plan_for("zero:5", 56).looks[0].checked}


def asks_for_the_aql(desk: Desk, dialog: DrawReview) -> None:
    """The standard asks in the same place; what was chosen below another plan is no answer to it."""
    desk.press("9")
    assert dialog.limits.has_focus()
    assert dialog.plan == "iso:II:0.65"
    desk.press("5")
    assert dialog.plan == "iso:II:4.0"
    assert plan_for(dialog.plan, 160).limit == 0.04
    desk.press("Shift+Tab", "7")
    assert dialog.plan == "zero:5"


def tab_said(desk: Desk) -> list[str]:
    """What each lot in sight says of itself."""
    rows = desk.window.coordinator.pane.findChildren(LotRow)
    return [without_marks(row.accessibleDescription()) for row in rows if row.isVisible()]
