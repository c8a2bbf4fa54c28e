# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What is said before the first item: warnings of the sources, the guidelines, where the texts come from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.dialogs.answering.content_warning import ContentWarning
from annotator_app.gui.task.before_start import StartNotice
from annotator_app.model.pack import Source
from annotator_app.workflows.receiving import import_pack
from tests.builders import screen_packs, stores
from tests.builders.add_pack_said import words
from tests.builders.windows import Desk

RUDE = Source(
    name="posts", licence="CC BY 4.0", credit="Somebody", warning={"en": "Some are rude.", "ar": "جارح"}
)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qapp, tmp_path / "home")
    title = {"title": {"en": "Rude posts"}, "sources": (RUDE,)}
    stores.add(made.home, 3, stores.PackOptions(task=title))
    stores.add(made.home, 3, stores.PackOptions(series="calm", task={"title": {"en": "Calm posts"}}))
    yield made
    made.close()


def test_where_the_texts_come_from_is_said_before_a_pack_is_added(desk: Desk) -> None:
    """Name, licence, credit and origin, as it is said over the first item as well."""
    preview = import_pack.preview(desk.home, screen_packs.first(desk))
    desk.open()
    shown = AddPack(
        desk.window.session, desk.window, replace(preview, sources=(replace(RUDE, origin="Forum"),))
    )
    shown.open_now()
    assert "Source: posts · CC BY 4.0 · Somebody · Forum" in words(shown)
    desk.press("Esc")


def start_rude(desk: Desk) -> None:
    desk.open().press("Ctrl+K").type("rude")
    desk.press("Enter")
    desk.until(lambda: desk.dialogs(ContentWarning))


def test_the_texts_are_seen_only_after_the_warning(desk: Desk) -> None:
    start_rude(desk)
    assert not desk.screen.reading.isVisible()
    desk.press("Enter")
    desk.gone()
    assert desk.screen.reading.isVisible()
    desk.press("2", "Enter")
    assert (desk.labelling.position, desk.labelling.counts["answered"]) == (1, 1)


def test_who_does_not_want_to_read_goes_back(desk: Desk) -> None:
    start_rude(desk)
    desk.press("Esc")
    desk.until(lambda: desk.window.desk is None)
    assert desk.library.isVisible()


def test_it_is_said_once(desk: Desk) -> None:
    start_rude(desk)
    desk.press("Enter")
    desk.gone()
    desk.press("2", "Enter", "Ctrl+H")
    desk.until(lambda: desk.window.desk is None)
    desk.press("Ctrl+K").type("rude")
    desk.press("Enter")
    desk.until(lambda: desk.window.desk is not None)
    assert not desk.dialogs(ContentWarning)


def test_source_and_guidelines_stand_over_the_first_item(desk: Desk) -> None:
    start_rude(desk)
    desk.press("Enter")
    desk.gone()
    notice = desk.screen.findChild(StartNotice)
    assert notice.isVisible()
    assert "CC BY 4.0" in notice.sentence.text()
    desk.press("Alt+Down")
    assert not notice.isVisible()
