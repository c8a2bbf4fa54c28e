# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How rounds and the choice of their items speak: signals, splits, why an item is taken, what a round is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from annotator_app.gui import translate
from annotator_app.gui.coordinate.bundle_words import BundleWords
from annotator_app.model.round_words import (
    CLAIM,
    FITS,
    OTHER_ANSWERS,
    SPLITS,
    SUMMARY,
    TAKEN_BY,
    signal_name,
)
from annotator_app.text import QT_TRANSLATE_NOOP, name_of
from annotator_app.workflows.rounds.desk_rounds import RoundLook
from annotator_app.workflows.rounds.select_round import SelectionLook, Taken

# What the form of a bundle says as well.
KIND = QT_TRANSLATE_NOOP("BundleForm", "Kind of task")
ID = QT_TRANSLATE_NOOP("BundleForm", "Id")
EACH_LANGUAGE = QT_TRANSLATE_NOOP("BundleForm", "Language of each item")
LANGUAGE = QT_TRANSLATE_NOOP("BundleForm", "Language of the texts")
NO_ITEM = QT_TRANSLATE_NOOP("BundleTab", "No item yet")
_WAIVERS = 5
_CLAIMS = 5


def signal_said(signal: str) -> str:
    """Give what a signal is called."""
    return translate.said(signal_name(signal))


def split_said(split: str) -> str:
    """Give what a split is called."""
    return translate.said(SPLITS[split])


def splits_said(splits: Mapping[str, int]) -> Iterator[str]:
    """Give each split with its count."""
    said = QCoreApplication.translate("rounds", "{split}: {count}")
    for name in SPLITS:
        if splits.get(name):
            yield translate.filled(said, split=split_said(name), count=splits[name])


def why_said(one: Taken) -> str:
    """Give in one line why an item is taken: how, its split, and where it stands by each signal."""
    parts = [translate.said(TAKEN_BY[one.chosen.by])]
    parts += [split_said(one.split)] if one.split else []
    said = QCoreApplication.translate("rounds", "{signal}: {share} of 100")
    parts += [
        translate.filled(said, signal=signal_said(signal), share=round(100 * rank))
        for signal, rank in one.chosen.why
    ]
    return f"{name_of(one.item)} · " + " · ".join(parts)


def chosen_said(look: SelectionLook) -> str:
    """Give in one line how many items would be taken, and in which splits."""
    return " · ".join((taken_said(look), *splits_said(look.splits)))


def taken_said(look: SelectionLook) -> str:
    """Give in one line how many items would be taken."""
    said = QCoreApplication.translate("rounds", "{items} out of {pool}")
    return translate.filled(said, items=BundleWords().items(len(look.taken)), pool=look.pool)


def round_facts(one: RoundLook) -> str:
    """Give in one line what a round is made of."""
    parts = [_day(one.built), BundleWords().items(one.items), *splits_said(one.splits)]
    if one.pool:
        said = QCoreApplication.translate("rounds", "chosen out of {pool}")
        parts.append(translate.filled(said, pool=one.pool))
    if one.waivers:
        said = QCoreApplication.translate("rounds", "waived: {count}")
        parts.append(translate.filled(said, count=len(one.waivers)))
    return " · ".join(parts)


def _day(moment: str) -> str:
    """Give the day of a moment; the record of a bundle of somebody else may tell none."""
    try:
        return translate.dated(date.fromisoformat(moment[:10]))
    except ValueError:
        return name_of(moment[:10])


def waivers_said(one: RoundLook) -> Iterator[str]:
    """Give a line for each pair that was let stay, with the reason, as far as there is room."""
    for waiver in one.waivers[:_WAIVERS]:
        pair = f"{name_of(waiver['heldout'])} – {name_of(waiver['other'])}"
        yield f"{pair} ({translate.digits(waiver['likeness'])}): {name_of(waiver['reason'])}"
    if len(one.waivers) > _WAIVERS:
        yield BundleWords().more(len(one.waivers) - _WAIVERS)


def round_origin(one: RoundLook) -> str:
    """Give in one line what went before, and who signed."""
    before = QCoreApplication.translate("rounds", "After {round}")
    parts = [translate.filled(before, round=name_of(one.parent))] if one.parent else []
    return " · ".join([*parts, *(_signed_by(one) if one.closing is None else ())])


def round_details(one: RoundLook) -> str:
    """Give what only who checks a round wants: the key that signed its record, and the seed."""
    seed = QCoreApplication.translate("rounds", "seed {seed}")
    parts = [translate.filled(seed, seed=name_of(one.seed))] if one.seed else []
    return "\n".join([*([one.fingerprint] if one.signed else []), *parts])


def round_end(one: RoundLook) -> Iterator[str]:
    """Give a line each for when and by whom a round was closed, what is claimed, and whether its summary still fits."""
    if one.closing is None:
        return
    closed = QCoreApplication.translate("rounds", "closed on {day}")
    day = translate.filled(closed, day=_day(one.closing.closed))
    yield " · ".join([day, *_signed_by(one)])
    line = QCoreApplication.translate("PickButton", "{name}: {chosen}")
    for claim in one.closing.claims[:_CLAIMS]:
        yield translate.filled(line, name=translate.said(CLAIM), chosen=" ".join(claim.split()))
    if len(one.closing.claims) > _CLAIMS:
        yield BundleWords().more(len(one.closing.claims) - _CLAIMS)
    fits = FITS if one.closing.fits else OTHER_ANSWERS
    yield translate.filled(line, name=translate.said(SUMMARY), chosen=translate.said(fits))


def _signed_by(one: RoundLook) -> Iterator[str]:
    if one.signer and one.signed:
        said = QCoreApplication.translate("rounds", "signed by {name}")
        yield translate.filled(said, name=name_of(one.signer))
