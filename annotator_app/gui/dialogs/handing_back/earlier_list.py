# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The earlier versions that travel in a result pack, item by item and in full."""

from __future__ import annotations

from collections.abc import Iterator

from annotator_app.gui import translate
from annotator_app.gui.dialogs.answering.report_problem import WORDS
from annotator_app.gui.dialogs.handing_back.paged_fold import Line
from annotator_app.gui.jobs import Job
from annotator_app.gui.questions.wording import Scene, of_data
from annotator_app.gui.session import Session
from annotator_app.gui.task.wording.answer_words import answer_words
from annotator_app.model.answer import OBJECTION
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.handing_back.earlier_versions import EarlierVersions, ItemVersions, Version

_NONE = QT_TRANSLATE_NOOP("EarlierList", "Nothing was changed after it was saved.")
_THESE_TRAVEL = QT_TRANSLATE_NOOP(
    "EarlierList",
    "This was saved and then changed or taken back. It is in the result pack, and who opens it can "
    "read it. What you typed and changed before you went on is not.",
)
_NOTE = QT_TRANSLATE_NOOP("EarlierList", "Note: {text}")
_PROBLEM = QT_TRANSLATE_NOOP("EarlierList", "Problem: {text}")
# As over the item that came back.
_OBJECTION = QT_TRANSLATE_NOOP("ReturnedNotice", "You object: {reason}")


class EarlierList:
    """What was said in a pack and no longer stands."""

    heading = QT_TRANSLATE_NOOP("EarlierList", "Earlier versions")

    def __init__(self, session: Session, pack: str) -> None:
        """List those of a pack; nothing is read yet."""
        self._session, self._pack = session, pack

    def read(self, job: Job) -> EarlierVersions:
        """Read the journal."""
        return EarlierVersions(self._session.home, self._pack, job)

    def introduce(self, found: EarlierVersions) -> str:
        """Say that they travel."""
        self._scene = Scene.of(self._session, found)
        return translate.said(_THESE_TRAVEL if found.items else _NONE)

    def lines(self, one: ItemVersions) -> Iterator[Line]:
        """Give the versions of one item."""
        for version in one.versions:
            said = self._words(one, version)
            if version.kind == "answer":
                words = of_data(said, one.item.language, self._scene.task)
                yield Line(words.text, words.script, words.rtl)
            else:  # a sentence of the interface, with the person's words in it
                yield Line(said)

    def _words(self, one: ItemVersions, version: Version) -> str:
        if version.kind == "answer":
            return answer_words(self._scene, one.item, one.responses, version.value, whole=True)
        if version.kind == "note":
            return translate.filled(translate.said(_NOTE), text=version.value)
        if version.value.reason == OBJECTION:
            return translate.filled(translate.said(_OBJECTION), reason=version.value.text)
        reason = translate.said(WORDS[version.value.reason])
        said = f"{reason}\n{version.value.text}" if version.value.text else reason
        return translate.filled(translate.said(_PROBLEM), text=said)
