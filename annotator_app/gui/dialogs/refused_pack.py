# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Why a pack cannot be added, in the words of ux.md 14: what happened, what it means, what to do now."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator_app.gui import translate
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.pack_words import day_of
from annotator_app.gui.parts.card import Card, Icon
from annotator_app.gui.parts.label import Label
from annotator_app.workflows.receiving.offered_pack import Preview
from annotator_app.workflows.receiving.refused_files import TRUST_PACK, Refused


@dataclass(frozen=True)
class Refusal:
    """The fact, what it means, and the next step."""

    heading: str
    sentence: str
    step: str


def refusal(preview: Preview, addressed: str) -> Refusal:
    """Give the words for a pack that cannot be added; `addressed` names whom it is for."""
    who = preview.signer_name or QCoreApplication.translate("RefusedPack", "your coordinator")
    heading, sentence, step = _words(preview.reason, known_since=bool(preview.since))
    places = {
        "name": who,
        "other": addressed,
        "you": preview.you,
        "day": day_of(preview.since) if preview.since else "",
    }
    filled = (translate.filled(text, **places) for text in (heading, sentence, step))
    return Refusal(*filled)


def what_now(theme: Theme, parent: QWidget, step: str) -> Card:
    """Give the box that says what is safe and what to do."""
    box = Card(theme, parent, fill="sunken", radius="control", pad=12)
    safe = QCoreApplication.translate("RefusedPack", "Your other packs and answers are not affected.")
    for icon, tone, words in (("check", "success", safe), ("arrow-right", "text", step)):
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Icon(theme, icon, tone, 16, box))
        label = Label(theme, "small", "text", box)
        label.set_text(words)
        row.addWidget(label, 1)
        box.column.addLayout(row)
    return box


def heading_of(file: Refused) -> str:
    """Give the fact about a file that was refused before; to whom it was addressed is not kept."""
    if file.reason == "for_other":
        return QCoreApplication.translate("RefusedPack", "This pack is addressed to somebody else")
    if file.reason == TRUST_PACK:
        said = QCoreApplication.translate("RefusedPack", "This trust pack could not be taken: {code}")
        return translate.filled(said, code=file.code)
    heading = _words(file.reason, known_since=bool(file.since))[0]
    return translate.filled(heading, day=day_of(file.since) if file.since else "")


def _words(reason: str, *, known_since: bool) -> tuple[str, str, str]:
    ask_again = QCoreApplication.translate(
        "RefusedPack", "Ask {name} to send the pack again, best as a USB copy or a fresh e-mail."
    )
    if reason == "cut_off":
        return (
            QCoreApplication.translate("RefusedPack", "A part of this pack is missing"),
            QCoreApplication.translate(
                "RefusedPack", "It cannot be added. This happens after a broken download."
            ),
            QCoreApplication.translate(
                "RefusedPack", "Ask for it again, or copy it from the USB stick once more."
            ),
        )
    if reason == "not_a_pack":
        return (
            QCoreApplication.translate("RefusedPack", "This file is not a pack"),
            QCoreApplication.translate(
                "RefusedPack", "A pack file ends in .taskpack and usually comes by e-mail or USB stick."
            ),
            QCoreApplication.translate("RefusedPack", "Ask {name} for the pack, and open that file."),
        )
    if reason == "unsigned":
        return (
            QCoreApplication.translate("RefusedPack", "This pack is not signed"),
            QCoreApplication.translate(
                "RefusedPack", "It cannot be added, since nobody can tell who made it."
            ),
            ask_again,
        )
    if reason == "too_new":
        return (
            QCoreApplication.translate("RefusedPack", "This pack needs a newer version of the app"),
            QCoreApplication.translate(
                "RefusedPack", "It cannot be added with the version on this computer."
            ),
            QCoreApplication.translate(
                "RefusedPack", "Ask {name} for the new version. It can come on a USB stick."
            ),
        )
    if reason == "for_other":
        return (
            QCoreApplication.translate("RefusedPack", "This pack is addressed to {other}. You are {you}."),
            QCoreApplication.translate(
                "RefusedPack", "It cannot be added, since its answers could not be merged."
            ),
            QCoreApplication.translate("RefusedPack", "Ask {name} for the pack that is made for you."),
        )
    return _words_of_trust(reason, ask_again, known_since=known_since)


def _words_of_trust(reason: str, ask_again: str, *, known_since: bool) -> tuple[str, str, str]:
    cannot = QCoreApplication.translate("RefusedPack", "It cannot be added.")
    if reason == "other_key":
        heading = QCoreApplication.translate(
            "RefusedPack", "Signed by another key than the one you trusted on {day}"
        )
        if not known_since:
            heading = QCoreApplication.translate(
                "RefusedPack", "Signed by another key than the one you trust"
            )
        step = QCoreApplication.translate(
            "RefusedPack",
            "Call {name}. Only a trust pack from the old key or the recovery key can bring a new one.",
        )
        return heading, cannot, step
    if reason == "older":
        return (
            QCoreApplication.translate("RefusedPack", "You have a newer version of this pack"),
            cannot,
            QCoreApplication.translate("RefusedPack", "Go on with the pack that you have."),
        )
    if reason == "other_kind":
        return (
            QCoreApplication.translate("RefusedPack", "This is not a pack with items for you"),
            cannot,
            QCoreApplication.translate("RefusedPack", "Ask {name} for a pack that ends in .taskpack."),
        )
    return (
        QCoreApplication.translate("RefusedPack", "This pack was changed after it was signed"),
        QCoreApplication.translate(
            "RefusedPack",
            "It cannot be added. This happens when a download is damaged, or when somebody edits the file.",
        ),
        ask_again,
    )
