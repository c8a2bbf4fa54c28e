# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a row of the result packs shows, in words and signs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator_app.gui import translate
from annotator_app.gui.pack_words import day_of
from annotator_app.gui.parts.lists.result_list import ResultLine
from annotator_app.language import script
from annotator_app.text import QT_TRANSLATE_NOOP, Marked, name_of
from annotator_app.workflows.merging.check_added import Added
from annotator_app.workflows.standing.desk_overview import MergedPack

# State to words, sign and tone of its pill.
_PILLS: dict[str, tuple[Marked, str, str]] = {
    "merged": (QT_TRANSLATE_NOOP("coordinate", "Merged"), "check", "neutral"),
    "waiting": (QT_TRANSLATE_NOOP("coordinate", "To be checked"), "clock", "neutral"),
    "new": (QT_TRANSLATE_NOOP("coordinate", "New"), "plus", "accent"),
    "replaces": (QT_TRANSLATE_NOOP("coordinate", "New, replaces {day}"), "history", "accent"),
    "older": (QT_TRANSLATE_NOOP("coordinate", "Older than merged"), "history", "neutral"),
    "duplicate": (QT_TRANSLATE_NOOP("coordinate", "Here already"), "check", "neutral"),
    "fork": (QT_TRANSLATE_NOOP("coordinate", "Two versions"), "diff", "warn"),
    "set_aside": (QT_TRANSLATE_NOOP("coordinate", "Set aside"), "circle-minus", "neutral"),
    "signer": (QT_TRANSLATE_NOOP("coordinate", "Waits for you"), "circle-alert", "warn"),
    "locked": (QT_TRANSLATE_NOOP("coordinate", "Locked"), "lock", "warn"),
    "changed": (QT_TRANSLATE_NOOP("coordinate", "Left out"), "circle-x", "danger"),
    "refused": (QT_TRANSLATE_NOOP("coordinate", "Left out"), "circle-x", "danger"),
    "other_bundle": (QT_TRANSLATE_NOOP("coordinate", "Left out"), "circle-x", "danger"),
    "left_out": (QT_TRANSLATE_NOOP("coordinate", "Left out by you"), "circle-minus", "neutral"),
}
_KNOWN = (QT_TRANSLATE_NOOP("coordinate", "Signature known"), "circle-check", "success")
# What of the signature is said where it is not simply known.
_SIGNS: dict[str, tuple[Marked, str, str]] = {
    "waiting": (QT_TRANSLATE_NOOP("coordinate", "Not checked yet"), "clock", "textSoft"),
    "signer": (QT_TRANSLATE_NOOP("coordinate", "Signer not confirmed"), "circle-alert", "warn"),
    "locked": (QT_TRANSLATE_NOOP("coordinate", "Needs your passphrase"), "lock", "warn"),
    "changed": (QT_TRANSLATE_NOOP("coordinate", "Changed or damaged"), "shield-alert", "danger"),
    "refused": (QT_TRANSLATE_NOOP("coordinate", "Cannot be merged"), "shield-alert", "danger"),
    "other_bundle": (QT_TRANSLATE_NOOP("coordinate", "Made for another bundle"), "package", "danger"),
}


def line_of_merged(one: MergedPack) -> ResultLine:
    """Give the row of a pack that stands in the bundle."""
    state = one.state if one.state in ("fork", "set_aside") else "merged"
    count = _verdicts(one.done) if one.verdicts else count_of(one.answered, one.items, one.reported)
    return _line(one.contributor, _pill(state, ""), _KNOWN, (one.done, one.reported, one.items), count, state)


def line_of_added(file: str, state: str, one: Added | None) -> ResultLine:
    """Give the row of a file that was added; `one` is what is known of it, `state` how it stands now."""
    if one is None:
        return _line(file, _pill(state, ""), _SIGNS["waiting"], (0, 0, 0), "", state)
    sign = _SIGNS.get(one.state, _KNOWN)
    count = count_of(one.done + one.reported, one.items, one.reported) if one.items else ""
    if one.verdicts:
        count = _verdicts(one.done)
    pill = _pill(state, one.day)
    return _line(one.name or file, pill, sign, (one.done, one.reported, one.items), count, state)


def count_of(answered: int, items: int, problems: int) -> str:
    """Give how much of a pack is answered, and how many of its items were reported."""
    said = QCoreApplication.translate("coordinate", "{a} of {b}")
    if problems:
        said = QCoreApplication.translate("coordinate", "{a} of {b}, problems: {count}")
    return translate.filled(said, a=answered, b=items, count=problems)


def _verdicts(count: int) -> str:
    return translate.filled(QCoreApplication.translate("coordinate", "Verdicts: {count}"), count=count)


def _pill(state: str, day: str) -> str:
    said, _icon, _tone = _PILLS[state]
    return translate.said(said, {"day": day_of(day)} if day else {})


def _line(
    name: str,
    pill: str,
    sign: tuple[Marked, str, str],
    counts: tuple[int, int, int],
    count: str,
    state: str,
) -> ResultLine:
    shown, words = name_of(name), translate.said(sign[0])
    form = script.form_of_text(shown) or "Latn"
    _said, icon, tone = _PILLS[state]
    done, reported, items = counts
    return ResultLine(
        name=shown,
        script=form,
        rtl=script.right_to_left(form),
        done=done,
        reported=reported,
        items=items,
        count=count,
        sign=words,
        sign_icon=sign[1],
        sign_tone=sign[2],
        pill=pill,
        pill_icon=icon,
        pill_tone=tone,
        spoken=translate.listed(filter(None, (shown, pill, count, words))),
    )
