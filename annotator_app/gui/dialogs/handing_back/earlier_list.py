# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The earlier versions that travel in a result pack, item by item and in full."""

from __future__ import annotations

from typing import Any

from annotator_app.gui import translate
from annotator_app.gui.dialogs.answering.report_problem import WORDS
from annotator_app.gui.dialogs.handing_back.paged_fold import PagedFold
from annotator_app.gui.jobs import Job
from annotator_app.gui.questions.wording import Scene
from annotator_app.gui.task.wording.answer_words import answer_words
from annotator_app.language import script
from annotator_app.workflows.handing_back.earlier_versions import EarlierVersions, ItemVersions, Version


class EarlierList(PagedFold):
    """What was said in a pack and no longer stands."""

    def heading(self) -> str:
        """Give the words on the button."""
        return self.tr("Earlier versions")

    def read(self, job: Job) -> EarlierVersions:
        """Read the journal."""
        return EarlierVersions(self.session.home, self.pack, job)

    def introduce(self, found: Any) -> str:
        """Say that they travel."""
        self._scene = Scene.of(self.session, found)
        if not found.items:
            return self.tr("Nothing was changed after it was saved.")
        return self.tr(
            "This was saved and then changed or taken back. It is in the result pack, and who opens it can "
            "read it. What you typed and changed before you went on is not."
        )

    def show_one(self, one: ItemVersions) -> None:
        """Add the versions of one item."""
        self.add_item(one.position)
        for version in one.versions:
            words = self._words(one, version)
            if version.kind == "answer":
                form = script.form_of_text(words) or "Latn"
                self.add_line(words, form, script.right_to_left(form))
            else:  # a sentence of the interface, with the person's words in it
                self.add_line(words)

    def _words(self, one: ItemVersions, version: Version) -> str:
        if version.kind == "answer":
            return answer_words(self._scene, one.item, one.responses, version.value, whole=True)
        if version.kind == "note":
            return translate.filled(self.tr("Note: {text}"), text=version.value)
        reason = translate.said(WORDS[version.value.reason])
        said = f"{reason}\n{version.value.text}" if version.value.text else reason
        return translate.filled(self.tr("Problem: {text}"), text=said)
