# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A bundle built by the window alone: files, columns, plan, people, packs; and what stands in the way is told."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from annotator_app.errors import StoreBusyError
from annotator_app.gui.coordinate.bundle import BundleTab
from annotator_app.gui.coordinate.drafting import bundle_form
from annotator_app.gui.coordinate.results import ResultsTab
from annotator_app.gui.dialogs.coordinating.packs_made import PacksMade
from annotator_app.gui.dialogs.signing.passphrase import Passphrase
from annotator_app.gui.parts.choices.segments import Segment
from annotator_app.gui.parts.texts.label import Label
from annotator_app.gui.reading.pane import ReadingPane
from annotator_app.gui.task.layout import Cards
from annotator_app.packs import reading
from annotator_app.store.bundle import bundle_store
from annotator_app.workflows.building.plans.plan_draft import to_toml
from annotator_app.workflows.checking import verify_pack
from annotator_app.workflows.signing import identity
from tests.builders.screen_bundles import built, cards, files_of, pairs, read, settled, tab, table
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


def choose(monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_given: ([str(path) for path in paths], ""))


def lines(found: BundleTab) -> list[str]:
    return [one.text() for one in found.card.findChildren(Label) if not one.isHidden()]


def plain(said: str) -> str:
    """Without the invisible signs around names and numbers."""
    return said.replace("\u2068", "").replace("\u2069", "")


def free(path: Path) -> bool:
    """Whether the window has read what it shows of the bundle."""
    try:
        bundle_store.open_bundle(path).close()
    except StoreBusyError:
        return False
    return True


def test_from_files_to_signed_packs_by_keys(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    found = tab(desk)
    choose(monkeypatch, table(desk))
    assert found.form.files.hasFocus()
    desk.press("Enter")
    desk.until(lambda: found.draft.sources)
    settled(desk, found)
    # The readers' own guess: text, id, and the column with right answers, whose values are the labels.
    assert found.draft.roles == {"text": "tweet", "id": "ID"}
    assert (found.draft.gold, found.draft.labels) == ("label", ("positive", "negative", "neutral"))
    assert any("60" in said and "TSV" in said for said in read_lines(found))
    found.form.title_field.editor.setFocus()
    desk.type("Monsoon reviews")
    found.form.language.editor.setFocus()
    desk.type("hi")
    settled(desk, found)
    assert found.found is not None
    assert (found.found.items, found.found.errors, found.found.languages) == (60, 0, ("hi",))
    # The first item stands in the very panes that contributors have.
    (pane,) = found.preview.findChildren(ReadingPane)
    assert next(iter(pane.blocks.values())).text.startswith("दाल")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: str(out))
    found.form.people.take(cards(desk, "Ana", "Ben"))
    settled(desk, found)
    assert [said for said in lines(found) if "Ana" in said or "Ben" in said]
    desk.press("Ctrl+Enter")
    desk.dialog(Passphrase)
    desk.type(PASSPHRASE)
    desk.press("Enter")
    desk.until(lambda: desk.window.coordinator.bundle is not None and desk.window.coordinator.overview)
    packs = sorted(out.glob("*.taskpack"))
    assert len(packs) == 2
    assert all(verify_pack.run(path).ok for path in packs)
    plan = tomllib.loads((out / "monsoon-reviews.toml").read_text(encoding="utf-8"))
    assert plan["bundle"]["seed"] == found.draft.seed
    desk.until(lambda: free(out / "monsoon-reviews.bundle"))
    with bundle_store.open_bundle(out / "monsoon-reviews.bundle") as bundle:
        gold = {item.id: item.gold for item in bundle.items()}
    assert gold["r-001"] == {"label": "negative"}
    held = [line.raw for path in packs for line in reading.open_pack(path).lines("items", [])]
    assert not any(b"negative" in line for line in held)
    # What comes next is what comes back: the ring is there, not in a form that is empty again.
    desk.dialog(PacksMade)
    desk.press("Enter")
    desk.gone()
    desk.until(lambda: isinstance(desk.window.coordinator.pane, ResultsTab))
    assert desk.window.coordinator.pane.isAncestorOf(desk.focus)


def read_lines(found: BundleTab) -> list[str]:
    box = found.form.given._read
    return [box.itemAt(place).widget().text() for place in range(box.count())]


def test_tab_goes_through_the_form_as_it_stands(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    found = tab(desk)
    choose(monkeypatch, table(desk))
    desk.press("Enter")
    desk.until(lambda: found.draft.sources)
    settled(desk, found)
    found.form.people.take(cards(desk, "Ana"))
    settled(desk, found)
    (person,) = found.form.people.forms
    person.more.setChecked(True)
    found.form.files.setFocus()
    met: list[QWidget] = []
    while desk.focus is not found.form.facts["warning"].editor and len(met) < 90:
        desk.press("Tab")
        met.append(desk.focus)
    assert met[-1] is found.form.facts["warning"].editor
    assert set(found.form.picks.values()) <= set(met), "the columns are reached by Tab"
    assert {person.languages.editor, person.more, person.fields["rate"].editor} <= set(met)
    places = [one.mapTo(found.form, one.rect().center()).y() for one in met]
    assert places == sorted(places), "from top to bottom"


def test_mistakes_are_told_and_stop_the_packs(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    found = read(desk, table(desk))
    asked: list[object] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: asked.append(given) or "")
    found.form.picks["text"].picked.emit([])
    found.form._take_role("text", (), many=False)
    settled(desk, found)
    assert found.found is not None
    assert found.found.errors
    assert found.preview.isHidden()
    assert any("Text" in said for said in lines(found))
    desk.press("Ctrl+Enter")
    assert asked == []
    # The column comes back by the menu, and the item with it.
    pick = found.form.picks["text"]
    pick.click()
    assert pick.menu_now is not None
    next(one for one in pick.menu_now.actions() if one.text() == "tweet").trigger()
    pick.menu_now.close()
    settled(desk, found)
    assert not found.found.errors
    assert not found.preview.isHidden()


def test_languages_and_scripts_of_a_warning_go_by_their_names(desk: Desk) -> None:
    path = table(desk, 3)
    with path.open("a", encoding="utf-8") as file:
        file.write("r-900\tтолько русские буквы стоят здесь\tneutral\n")
    found = read(desk, path)
    told = [plain(said) for said in lines(found) if "r-900" in said]
    assert told == [
        "reviews.tsv, line 5: “Text” of item r-900 is written in Cyrillic, which is unusual for “Hindi”."
    ]


def test_parts_of_a_warning_go_by_their_names(desk: Desk) -> None:
    """No `prompt.0` and no id of a response, which nobody can look up."""
    path = pairs(desk, 1)
    more = "Write to ana@example.org\tCall +258 843266781.\tगर्मी\n"
    path.write_text(path.read_text(encoding="utf-8") + more, encoding="utf-8")
    said = "\n".join(map(plain, lines(read(desk, path))))
    assert "“Prompt” of item" in said
    assert "“Response” of item" in said
    assert "prompt.0" not in said
    assert "response.r-" not in said


def test_a_file_of_another_program_is_recognised(desk: Desk) -> None:
    """Nobody names a format in the window: tasks of Label Studio give their texts, and their labels as right answers."""
    path = files_of(desk) / "project-1.json"
    path.write_text(
        json.dumps(
            [
                {"id": n, "data": {"text": f"दाल अच्छी थी ({n})"}, "annotations": [{"result": [
                    {"from_name": "label", "to_name": "text", "type": "choices", "value": {"choices": [said]}}
                ]}]}
                for n, said in enumerate(("positive", "negative") * 6, 1)
            ]
        ),
        encoding="utf-8",
    )  # fmt: skip
    found = read(desk, path)
    assert any("Label Studio" in one.text() for one in found.form.findChildren(Label))
    assert (found.draft.gold, found.draft.labels) == ("label", ("positive", "negative"))
    assert found.found is not None
    assert (found.found.errors, found.found.items) == (0, 12)
    plan = tomllib.loads(to_toml(found.draft, path.parent, "monsoon-7k3q"))
    assert [one["format"] for one in plan["source"]] == ["label_studio"]
    again = read(desk, table(desk))
    assert "source" not in again.draft.rest, "another file is read as what it is"


def test_what_a_check_finds_again_is_not_laid_out_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    found = read(desk, table(desk))
    made: list[str] = []
    line = BundleTab._line
    monkeypatch.setattr(BundleTab, "_line", lambda tab, *given: made.append(given[0]) or line(tab, *given))
    shown, preview = lines(found), found.preview._flow
    desk.click(found.form.back.lock.findChildren(Segment)[2])
    assert found.live.looking
    settled(desk, found)
    assert found.draft.encrypt == "required"
    assert (made, lines(found)) == ([], shown)
    assert found.preview._flow is preview
    found.form.people.take(cards(desk, "Ana"))
    settled(desk, found)
    assert [said for said in lines(found) if "Ana" in said]
    assert made, "what is new is said"


def test_the_worker_rests_while_what_was_found_is_laid_out(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A layout asks every part for its size; each question would wait until the worker lets go of the interpreter."""
    busy: list[bool] = []
    show, files = BundleTab._show, bundle_form.BundleForm.show_files

    def looked(of: object, *given: object) -> None:
        (show if isinstance(of, BundleTab) else files)(of, *given)  # type: ignore[operator]
        QTimer.singleShot(0, lambda: busy.append(desk.window.session.jobs.busy))

    monkeypatch.setattr(BundleTab, "_show", looked)
    monkeypatch.setattr(bundle_form.BundleForm, "show_files", looked)
    read(desk, table(desk))
    assert busy == [False, False, False], "after the files, the quick check, and the whole one"


def test_another_kind_of_task_shows_another_item(desk: Desk) -> None:
    found = read(desk, pairs(desk))
    assert found.draft.family == "comparison"
    assert found.draft.roles["responses"] == ("response_a", "response_b")
    assert len(found.preview.findChildren(Cards)) == 1
    assert any("40" in said and "100" in said for said in lines(found)), "power is told before building"
    # Nothing in the preview takes the focus or an answer.
    desk.press("1", "Tab", "2")
    assert not found.preview.isAncestorOf(desk.focus)
    found.form.family.picked.emit([2])
    settled(desk, found)
    assert found.found is not None
    assert found.draft.family == "sentiment"
    assert found.found.errors, "nothing to choose from yet"
    found.form.labels.editor.setFocus()
    desk.type("good\nbad")
    settled(desk, found)
    assert not found.preview.isHidden()
    assert [one for one in found.preview.findChildren(Cards) if not one.isHidden()] == []


def test_what_was_set_stays_while_other_places_are_seen(desk: Desk) -> None:
    found = read(desk, table(desk))
    found.form.strata.picked.emit([2])
    shares = found.form._taker("overlap", bundle_form._SHARES)
    shares(2)
    desk.press("Ctrl+H")
    again = tab(desk)
    assert again is not found
    settled(desk, again)
    assert again.draft.overlap == 20
    assert again.draft.strata == ("label",)
    assert again.form.strata.places == (2,)
    assert again.form.title_field.content() == "Monsoon reviews"
    assert again.found is not None
    assert again.found.items == 60


def test_a_file_that_is_no_key_card_is_told(desk: Desk) -> None:
    found = read(desk, table(desk))
    wrong = files_of(desk) / "wrong.keycard"
    wrong.write_bytes(b"no key card")
    found.form.people.take([wrong, *cards(desk, "Ana")])
    assert [person.name for person in found.draft.people] == ["Ana"]
    settled(desk, found)


def test_open_items_of_who_left_go_to_others(desk: Desk) -> None:
    bundle = built(desk)
    found = tab(desk)
    desk.until(lambda: found.again.found is not None)
    assert found.isAncestorOf(desk.focus)
    plan = bundle.parent / "monsoon-reviews.toml"
    typed = plan.read_text(encoding="utf-8")
    packs = set(bundle.parent.glob("*.taskpack"))
    found.again.left.click()
    assert found.again.left.menu_now is not None
    found.again.left.menu_now.actions()[1].trigger()
    found.again.left.menu_now.close()
    desk.until(lambda: found.again.left.menu_now is None)
    desk.activate()  # offscreen, a menu takes the keyboard along
    found.again.again.setFocus()
    assert desk.focus is found.again.again
    desk.press("Enter")
    desk.dialog(Passphrase)
    desk.type("wrong")
    desk.press("Enter")
    # It is told; nothing was made, and the plan is as it was typed.
    desk.until(lambda: desk.dialogs() and not desk.window.session.jobs.busy and not desk.dialogs(Passphrase))
    desk.press("Enter")
    desk.gone()
    assert plan.read_text(encoding="utf-8") == typed
    assert set(bundle.parent.glob("*.taskpack")) == packs
    found.again.again.setFocus()
    desk.press("Enter")
    desk.dialog(Passphrase)
    desk.type(PASSPHRASE)
    desk.press("Enter")
    desk.until(lambda: found.again.found is not None and found.again.found.left == ("Ben",))
    made = sorted(path.name for path in set(bundle.parent.glob("*.taskpack")) - packs)
    assert [name.split("_")[1:3] for name in made] == [
        ["monsoon-reviews-ana", "r2"],
        ["monsoon-reviews-" + name_of_third(bundle), "r2"],
    ]
    assert plan.read_text(encoding="utf-8").replace("left = true\n", "") == typed
    held = [reading.open_pack(path) for path in bundle.parent.glob("*_r2_*.taskpack")]
    assert sum(len(list(pack.lines("items", []))) for pack in held) == 60


def name_of_third(bundle: Path) -> str:
    with bundle_store.open_bundle(bundle) as opened:
        return next(one.principal for one in opened.contributors() if one.name == "مريم")


def test_a_key_leads_to_the_preview_and_back_and_a_late_check_scrolls_nothing(desk: Desk) -> None:
    desk.app.shell.resize(1024, 600)
    desk.app.theme.set_text_size(2.0)
    found = read(desk, table(desk))
    settled(desk, found)
    sides, bar = found.sides, found.sides.start.verticalScrollBar()
    assert sides.jump.isVisible()
    assert "60" in sides.jump.label
    found.form.strata.setFocus()
    desk.press("F6")
    assert desk.focus is found.side
    top = found.side.mapTo(sides, found.side.rect().topLeft()).y()
    assert 0 <= top < 40, "it begins at the top"
    desk.press("PgDown")
    there = bar.value()
    desk.until(lambda: found.side.mapTo(sides, found.side.rect().topLeft()).y() < 0)
    found.draft.answers_per_item = 3
    found.check()
    settled(desk, found)
    desk.turn()
    assert bar.value() == there, "what is checked late leaves the person where they were"
    desk.press("F6")
    assert desk.focus is found.form.strata
