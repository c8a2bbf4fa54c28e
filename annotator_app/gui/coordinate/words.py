# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How the coordinator's desk speaks of a bundle."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from annotator_app.families import by_id
from annotator_app.gui import translate
from annotator_app.gui.session import Session
from annotator_app.language import script
from annotator_app.model.bundle import BundleFacts
from annotator_app.model.pack import SEVERAL
from annotator_app.model.texts import shown
from annotator_app.text import name_of
from annotator_app.workflows.standing.desk_overview import Overview


def title_of(session: Session, facts: BundleFacts) -> tuple[str, str, bool]:
    """Give the title of a bundle to show, its script, and whether it runs right to left."""
    text, tag = shown(facts.title, session.language, facts.language)
    form = script.to_show(tag, text)
    return name_of(text), form, script.right_to_left(form)


def facts_of(session: Session, overview: Overview) -> str:
    """Give in one line what a bundle asks, in which language, of how many items."""
    family = by_id(overview.facts.family)
    counted = CoordinateWords()
    said = QCoreApplication.translate("coordinate", "{family} · {language} · {items}, {wanted}")
    return translate.filled(
        said,
        family=translate.said(family.title) if family else overview.facts.family,
        language=language_of(session, overview.facts.language),
        items=counted.items(overview.items),
        wanted=counted.wanted(overview.goal),
    )


def language_of(session: Session, tag: str) -> str:
    """Give the name of the language of a bundle, where it has one."""
    several = QCoreApplication.translate("coordinate", "several languages")
    return several if tag == SEVERAL else session.name_of(tag)


class CoordinateWords(QObject):
    """Counted texts: Qt's extractor takes their plural forms from the `tr` of a class only."""

    def items(self, count: int) -> str:
        """Give a number of items."""
        return self.tr("%n item(s)", "", count)

    def wanted(self, count: int) -> str:
        """Give how many answers each item is to have."""
        return self.tr("%n answer(s) wanted for each", "", count)

    def packs(self, count: int) -> str:
        """Give a number of result packs."""
        return self.tr("%n result pack(s)", "", count)

    def states(self, rows: Mapping[str, int], merged: int) -> str:
        """Give how many rows stand how: merged, new, waiting for a decision, left out."""

        def count(*states: str) -> int:
            return sum(rows.get(state, 0) for state in states)

        new = count("new", "replaces")
        people = count("fork", "signer", "locked")
        out = count("changed", "refused", "other_bundle", "left_out")
        checked = count("waiting")
        parts = (
            merged and self.tr("%n merged", "", merged),
            new and self.tr("%n new", "", new),
            people and self.tr("%n wait(s) for you", "", people),
            out and self.tr("%n left out", "", out),
            checked and self.tr("%n to be checked", "", checked),
        )
        return translate.listed(filter(None, parts))

    def merge(self, count: int) -> str:
        """Give what the primary button says."""
        return self.tr("Merge %n pack(s)", "", count) if count else self.tr("Merge packs")

    def busy(self, what: str) -> str:
        """Give what the worker does, "" for nothing."""
        if what == "check":
            return self.tr("Checking")
        if what == "merge":
            return self.tr("Merging")
        return self.tr("Undoing the merge") if what else ""

    def merged(self, packs: int) -> str:
        """Say that packs were merged."""
        return self.tr("%n pack(s) merged", "", packs)

    def undone(self, packs: int, closed: str) -> str:
        """Say that a merge was undone, and whether that was under the summary of the `closed` round."""
        said = self.tr("The merge is undone, %n pack(s) taken out", "", packs)
        other = self.tr("The summary of the closed round {round} counted other answers than stand here now.")
        return f"{said} · {translate.filled(other, round=name_of(closed))}" if closed else said

    def answers(self, count: int) -> str:
        """Give a number of answers."""
        return self.tr("%n answer(s)", "", count)

    def goal(self, count: int) -> str:
        """Give how many answers each item is to have, as a goal."""
        return self.tr("Goal: %n answer(s) per item", "", count)

    def need_a_look(self, count: int) -> str:
        """Give how many items people have to look at."""
        return self.tr("%n item(s) need a look", "", count)
