# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a row of the result packs shows, in words and signs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator_app.gui import translate
from annotator_app.gui.parts.result_list import ResultLine
from annotator_app.language import script
from annotator_app.text import QT_TRANSLATE_NOOP, Marked, name_of
from annotator_app.workflows.merging.desk_overview import MergedPack

# State to words, sign and tone of its pill.
_PILLS: dict[str, tuple[Marked, str, str]] = {
    "merged": (QT_TRANSLATE_NOOP("coordinate", "Merged"), "check", "neutral"),
    "fork": (QT_TRANSLATE_NOOP("coordinate", "Two versions"), "diff", "warn"),
}
_KNOWN = (QT_TRANSLATE_NOOP("coordinate", "Signature known"), "circle-check", "success")


def line_of_merged(one: MergedPack) -> ResultLine:
    """Give the row of a pack that stands in the bundle."""
    return line(one.contributor, "fork" if one.state == "fork" else "merged", _KNOWN, one)


def line(name: str, state: str, sign: tuple[Marked, str, str], counted: MergedPack) -> ResultLine:
    """Give a row: whose pack, how it stands, what of its signature, and how much is answered."""
    said, icon, tone = _PILLS[state]
    pill, words = translate.said(said), translate.said(sign[0])
    count = count_of(counted.answered, counted.items, counted.reported)
    shown = name_of(name)
    form = script.form_of_text(shown) or "Latn"
    return ResultLine(
        name=shown,
        script=form,
        rtl=script.right_to_left(form),
        done=counted.done,
        reported=counted.reported,
        items=counted.items,
        count=count,
        sign=words,
        sign_icon=sign[1],
        sign_tone=sign[2],
        pill=pill,
        pill_icon=icon,
        pill_tone=tone,
        spoken=translate.listed((shown, pill, count, words)),
    )


def count_of(answered: int, items: int, problems: int) -> str:
    """Give how much of a pack is answered, and how many of its items were reported."""
    said = QCoreApplication.translate("coordinate", "{a} of {b}")
    if problems:
        said = QCoreApplication.translate("coordinate", "{a} of {b}, problems: {count}")
    return translate.filled(said, a=answered, b=items, count=problems)
