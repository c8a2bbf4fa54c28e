# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Why a pack cannot be added, in the words of ux.md 14: what happened, what it means, what to do now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator_app import __version__
from annotator_app.gui import translate
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.pack_words import day_of, signer_of
from annotator_app.gui.parts.card import Card, Icon
from annotator_app.gui.parts.texts.label import Label
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.receiving.offered_pack import Preview
from annotator_app.workflows.receiving.refused_files import TRUST_PACK, Refused


@dataclass(frozen=True)
class Refusal:
    """The fact, what it means, and the next step."""

    heading: str
    sentence: str
    step: str


_CANNOT: Final = QT_TRANSLATE_NOOP("RefusedPack", "It cannot be added.")
_AGAIN: Final = QT_TRANSLATE_NOOP(
    "RefusedPack", "Ask {name} to send the pack again, best as a USB copy or a fresh e-mail."
)
_BY_ENDING: Final = QT_TRANSLATE_NOOP("RefusedPack", "Ask {name} for a pack that ends in .taskpack.")
_WORDS: Final = {
    "cut_off": Refusal(
        QT_TRANSLATE_NOOP("RefusedPack", "A part of this pack is missing"),
        QT_TRANSLATE_NOOP("RefusedPack", "It cannot be added. This happens after a broken download."),
        QT_TRANSLATE_NOOP("RefusedPack", "Ask for it again, or copy it from the USB stick once more."),
    ),
    "not_a_pack": Refusal(
        QT_TRANSLATE_NOOP("RefusedPack", "This file is not a pack"),
        QT_TRANSLATE_NOOP(
            "RefusedPack", "A pack file ends in .taskpack and usually comes by e-mail or USB stick."
        ),
        QT_TRANSLATE_NOOP("RefusedPack", "Ask {name} for the pack, and open that file."),
    ),
    "unsigned": Refusal(
        QT_TRANSLATE_NOOP("RefusedPack", "This pack is not signed"),
        QT_TRANSLATE_NOOP("RefusedPack", "It cannot be added, since nobody can tell who made it."),
        _AGAIN,
    ),
    "changed": Refusal(
        QT_TRANSLATE_NOOP("RefusedPack", "This pack was changed after it was signed"),
        QT_TRANSLATE_NOOP(
            "RefusedPack",
            "It cannot be added. This happens when a download is damaged, or when somebody edits the file.",
        ),
        _AGAIN,
    ),
    "malformed": Refusal(
        QT_TRANSLATE_NOOP("RefusedPack", "The contents of this pack do not fit together"),
        _CANNOT,
        QT_TRANSLATE_NOOP("RefusedPack", "Copy the details for {name}, so that the pack can be made anew."),
    ),
    "too_large": Refusal(
        QT_TRANSLATE_NOOP("RefusedPack", "This pack is too large"),
        _CANNOT,
        QT_TRANSLATE_NOOP("RefusedPack", "Ask {name} for it in smaller parts."),
    ),
    "too_new": Refusal(
        QT_TRANSLATE_NOOP("RefusedPack", "This pack needs a newer version of the app"),
        QT_TRANSLATE_NOOP("RefusedPack", "It cannot be added. You have version {version} of the app."),
        QT_TRANSLATE_NOOP("RefusedPack", "Ask {name} for the new version. It can come on a USB stick."),
    ),
    "other_program": Refusal(
        QT_TRANSLATE_NOOP("RefusedPack", "This pack was made for another program"), _CANNOT, _BY_ENDING
    ),
    "other_kind": Refusal(
        QT_TRANSLATE_NOOP("RefusedPack", "This is not a pack with items for you"), _CANNOT, _BY_ENDING
    ),
    "for_other": Refusal(
        QT_TRANSLATE_NOOP("RefusedPack", "This pack is addressed to {other}. You are {you}."),
        QT_TRANSLATE_NOOP("RefusedPack", "It cannot be added, since its answers could not be merged."),
        QT_TRANSLATE_NOOP("RefusedPack", "Ask {name} for the pack that is made for you."),
    ),
    "own": Refusal(
        QT_TRANSLATE_NOOP("RefusedPack", "Every answer in this pack is your own"),
        QT_TRANSLATE_NOOP("RefusedPack", "Nobody reviews answers of their own."),
        QT_TRANSLATE_NOOP("RefusedPack", "Ask {name} to let somebody else check it."),
    ),
    "other_key": Refusal(
        QT_TRANSLATE_NOOP("RefusedPack", "Signed by another key than the one you trust"),
        _CANNOT,
        QT_TRANSLATE_NOOP(
            "RefusedPack",
            "Call {name}. Only a trust pack from the old key or the recovery key can bring a new one.",
        ),
    ),
    "withdrawn_key": Refusal(
        QT_TRANSLATE_NOOP("RefusedPack", "The key that signed this pack was withdrawn"),
        _CANNOT,
        QT_TRANSLATE_NOOP("RefusedPack", "Call {name}, and ask for a pack signed with the new key."),
    ),
    "not_allowed": Refusal(
        QT_TRANSLATE_NOOP("RefusedPack", "Whoever signed this pack may not make packs here"),
        _CANNOT,
        QT_TRANSLATE_NOOP("RefusedPack", "Call {name}, and ask who signed it."),
    ),
    "older": Refusal(
        QT_TRANSLATE_NOOP("RefusedPack", "You have a newer version of this pack"),
        _CANNOT,
        QT_TRANSLATE_NOOP("RefusedPack", "Go on with the pack that you have."),
    ),
    "older_roster": Refusal(
        QT_TRANSLATE_NOOP("RefusedPack", "The list of signers in this pack is older than yours"), _CANNOT, _AGAIN
    ),
}  # fmt: skip
# With what the pack tells besides.
_NEEDS: Final = QT_TRANSLATE_NOOP(
    "RefusedPack", "This pack needs version {needed} of the app. You have version {version}."
)
_NOT_WITH_THIS: Final = QT_TRANSLATE_NOOP(
    "RefusedPack", "It cannot be added with the version on this computer."
)
_MADE_WITH: Final = QT_TRANSLATE_NOOP(
    "RefusedPack",
    "It was made with version {made} of the app and cannot be added. You have version {version}.",
)
_TRUSTED_SINCE: Final = QT_TRANSLATE_NOOP(
    "RefusedPack", "Signed by another key than the one you trusted on {day}"
)


def refusal(preview: Preview, addressed: str) -> Refusal:
    """Give the words for a pack that cannot be added; `addressed` names whom it is for."""
    said = _words(preview.reason, known_since=bool(preview.since))
    if preview.needs_version:
        said = replace(said, heading=_NEEDS, sentence=_NOT_WITH_THIS)
    elif preview.made_with:
        said = replace(said, sentence=_MADE_WITH)
    places = {
        "name": signer_of(preview.signer_name)
        or QCoreApplication.translate("RefusedPack", "your coordinator"),
        "other": addressed,
        "you": preview.you,
        "day": day_of(preview.since) if preview.since else "",
        "needed": preview.needs_version,
        "made": preview.made_with,
        "version": __version__,
    }
    return Refusal(*(translate.said(text, places) for text in (said.heading, said.sentence, said.step)))


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
    heading = _words(file.reason, known_since=bool(file.since)).heading
    return translate.said(heading, {"day": day_of(file.since) if file.since else ""})


def _words(reason: str, *, known_since: bool) -> Refusal:
    """Give the marked words for a reason; one that is not known says no more than the signature proves."""
    said = _WORDS.get(reason, _WORDS["changed"])
    return replace(said, heading=_TRUSTED_SINCE) if reason == "other_key" and known_since else said
