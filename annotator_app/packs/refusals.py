# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The sentences of packs.md section 8 and the class of failure that each code belongs to.

One row a sentence. All findings of a layer travel together; the first code by number names the class.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from annotator_app import errors
from annotator_app.errors import PostilError, Problem
from annotator_app.text import QT_TRANSLATE_NOOP, EndsOtherwise, Marked

_HIDDEN: Final = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
_LONGEST: Final = 200
ASK_SENDER: Final = QT_TRANSLATE_NOOP("packs", "Ask whoever sent it.")
_TO_COORDINATOR: Final = "your coordinator."

# One sentence, one line: the table stays as readable as that of packs.md.
# fmt: off
SENTENCES: dict[str, tuple[str, Marked]] = {
    "empty": ("Z01", QT_TRANSLATE_NOOP("packs", "The file is empty. Nothing was added. Copy it again.")),
    "absent": ("Z01", QT_TRANSLATE_NOOP("packs", "There is no such file. Nothing was added. Look at its name and its folder.")),
    "unreadable": ("Z01", QT_TRANSLATE_NOOP("packs", "The file cannot be read here. Nothing was added. Copy it to this computer first.")),
    "other_file": ("Z02", QT_TRANSLATE_NOOP("packs", "This is not a pack. Nothing was added. The mail system may have removed it; ask for it on a stick.")),
    "cut": ("Z02", QT_TRANSLATE_NOOP("packs", "The file is incomplete ({bytes} bytes). Nothing was added. Copy it again, and wait before you pull the stick.")),
    "appended": ("Z02", QT_TRANSLATE_NOOP("packs", "Something was added to the end of the file. Nothing was added here. Ask for the original.")),
    "prefix": ("Z02", QT_TRANSLATE_NOOP("packs", "The file does not start like a pack. It may be dangerous. Nothing was added. Delete it.")),
    "twice": ("Z03", QT_TRANSLATE_NOOP("packs", "The pack holds “{name}” twice. Nothing was added. Tell your coordinator.")),
    "outside": ("Z04", QT_TRANSLATE_NOOP("packs", "The pack tries to write outside its folder (“{name}”). Nothing was added. Tell your coordinator.")),
    "unexpected": ("Z04", QT_TRANSLATE_NOOP("packs", "The pack holds an unexpected file, “{name}”. Nothing was added. Ask for the original.")),
    "repacked": ("Z04", QT_TRANSLATE_NOOP("packs", "This pack was unpacked and packed again by another program (“{name}”). Nothing was added. Ask for the original.")),
    "fetch": ("Z04", QT_TRANSLATE_NOOP("packs", "The pack asks to download something; packs never do. Nothing was added. Tell your coordinator.")),
    "link": ("Z05", QT_TRANSLATE_NOOP("packs", "“{name}” is a link or a device instead of a file. Nothing was added. Tell your coordinator.")),
    "method": ("Z06", QT_TRANSLATE_NOOP("packs", "“{name}” is packed in a way that this program does not read. Nothing was added. Ask for the original.")),
    "password": ("Z07", QT_TRANSLATE_NOOP("packs", "The pack asks for a ZIP password; packs never do. Nothing was added. Tell your coordinator.")),
    "bomb": ("Z08", QT_TRANSLATE_NOOP("packs", "The pack would grow to {size} bytes (limit {limit}). Nothing was added. Tell your coordinator.")),
    "large_file": ("Z08", QT_TRANSLATE_NOOP("packs", "The file has more than {limit} bytes. Nothing was added. Ask for it in smaller parts.")),
    "large_member": ("Z08", QT_TRANSLATE_NOOP("packs", "“{name}” has {size} bytes (limit {limit}). Nothing was added. Ask for the original.")),
    "members": ("Z08", QT_TRANSLATE_NOOP("packs", "The pack holds too many files ({count}, limit {limit}). Nothing was added. Tell your coordinator.")),
    "signatures": ("Z08", QT_TRANSLATE_NOOP("packs", "The pack holds too many signatures ({count}, limit {limit}). Nothing was added. Tell your coordinator.")),
    "built": ("Z09", QT_TRANSLATE_NOOP("packs", "The pack is built in a way that packs never are (“{name}”). Nothing was added. Ask for the original.")),
    "extra": ("Z09", QT_TRANSLATE_NOOP("packs", "“{name}” carries extra data that packs never have. Nothing was added. Ask for the original.")),
    "size": ("Z09", QT_TRANSLATE_NOOP("packs", "The sizes written in the pack are false (“{name}”). Nothing was added. Tell your coordinator.")),
    "transit": ("Z09", QT_TRANSLATE_NOOP("packs", "“{name}” was damaged in transit. Nothing was added. Copy the pack again.")),
    "locked": ("X01", QT_TRANSLATE_NOOP("packs", "This pack is locked. Nothing was added. Open it with the key of its project.")),
    "locked_other": ("X02", QT_TRANSLATE_NOOP("packs", "This pack is not locked for this home, or the key that opens it was lost. Nothing was added. Open it where its project was built, or with the project’s printed key.")),
    "lock_damaged": ("X02", QT_TRANSLATE_NOOP("packs", "The locked pack was damaged in transit. Nothing was added. Copy it again.")),
    "not_locked": ("X03", QT_TRANSLATE_NOOP("packs", "This project takes only locked results, and this one is open to everybody who carries it. Nothing was added. Ask for a locked one.")),
    "incomplete": ("B01", QT_TRANSLATE_NOOP("packs", "The pack is incomplete: {name} is missing. Nothing was added. Ask for it again.")),
    "no_payload": ("B01", QT_TRANSLATE_NOOP("packs", "The pack is incomplete: it holds no data. Nothing was added. Ask for it again.")),
    "oxum": ("B01", QT_TRANSLATE_NOOP("packs", "The pack says {said} of its data, but holds {found}. Nothing was added. Ask for it again.")),
    "tag_changed": ("B02", QT_TRANSLATE_NOOP("packs", "“{name}” was changed. Nothing was added. Ask for the pack again.")),
    "payload_changed": ("B03", QT_TRANSLATE_NOOP("packs", "“{name}” was changed. Nothing was added. Ask for the pack again.")),
    "missing": ("B04", QT_TRANSLATE_NOOP("packs", "“{name}” is missing. Nothing was added. Ask for the pack again.")),
    "unlisted": ("B04", QT_TRANSLATE_NOOP("packs", "“{name}” is not in the pack’s own list. Nothing was added. Ask for the pack again.")),
    "list": ("B05", QT_TRANSLATE_NOOP("packs", "The list of files {name} is malformed in line {number}. Nothing was added. Ask for the pack again.")),
    "bag_info": ("B06", QT_TRANSLATE_NOOP("packs", "bag-info.txt does not describe this pack. Nothing was added. Ask for the pack again.")),
    "bag_version": ("B07", QT_TRANSLATE_NOOP("packs", "The pack was made by a newer program. Nothing was added. A newer version of Postil may open it.")),
    "unsigned": ("S01", QT_TRANSLATE_NOOP("packs", "The pack is not signed. Nothing was added. Ask for the original file.")),
    "signature_unreadable": ("S01", QT_TRANSLATE_NOOP("packs", "The signature {name} is unreadable. Nothing was added. Ask for the original file.")),
    "signature_false": ("S02", QT_TRANSLATE_NOOP("packs", "The pack was changed after it was signed ({name}). Do not use it; tell your coordinator.")),
    "unknown_signer": ("S03", QT_TRANSLATE_NOOP("packs", "Nobody here knows the signer with the safety number {number}. Nothing was added. Compare the number with the sender.")),
    "other_pin": ("S03", QT_TRANSLATE_NOOP("packs", "Signed by another key (safety number {number}) than the one you trusted on {date}. Nothing was added. Call your coordinator.")),
    "other_purpose": ("S04", QT_TRANSLATE_NOOP("packs", "{name} was signed for something else ({purpose}). Nothing was added. Ask for the original file.")),
    "not_allowed": ("S04", QT_TRANSLATE_NOOP("packs", "{principal} may not sign for this purpose ({purpose}). Nothing was added. Tell your coordinator.")),
    "revoked": ("S05", QT_TRANSLATE_NOOP("packs", "The key with the safety number {number} was withdrawn. Nothing was added. Tell your coordinator.")),
    "key_ended": ("S06", QT_TRANSLATE_NOOP("packs", "The key of {principal} held from {start} to {end} only. Nothing was added. Tell your coordinator.")),
    "name_other_key": ("S07", QT_TRANSLATE_NOOP("packs", "The name {principal} is known, the key is not (safety number {number}). Nothing was added. Call your coordinator.")),
    "contradicts": ("S07", QT_TRANSLATE_NOOP("packs", "The pack says it comes from {said}, but its signature says {found}. Nothing was added. Call your coordinator.")),
    "roster": ("S08", QT_TRANSLATE_NOOP("packs", "Line {number} of the list of signers {name} is not allowed. Nothing was added. Tell your coordinator.")),
    "roster_missing": ("S08", QT_TRANSLATE_NOOP("packs", "The pack lacks its list of signers. Nothing was added. Tell your coordinator.")),
    "roster_nobody": ("S08", QT_TRANSLATE_NOOP("packs", "The list of signers names nobody who may sign task packs. Nothing was added. Tell your coordinator.")),
    "epoch": ("S04", QT_TRANSLATE_NOOP("packs", "Only the recovery key of a project may replace all its signers. {principal} signed this instead. Nothing was added. Call your coordinator.")),
    "roster_here": ("S08", QT_TRANSLATE_NOOP("packs", "A pack of this kind never brings a list of signers ({name}). Nothing was added. Tell your coordinator.")),
    "description": ("M01", QT_TRANSLATE_NOOP("packs", "The contents of {name} are unreadable. Nothing was added. Ask for the pack again.")),
    "other_program": ("M02", QT_TRANSLATE_NOOP("packs", "This pack was made for “{format}”. Nothing was added. Open it with that program.")),
    "newer_major": ("M03", QT_TRANSLATE_NOOP("packs", "This pack needs version {version} or newer of the program. Nothing was added. Bring a newer version of Postil.")),
    "needs": ("M04", QT_TRANSLATE_NOOP("packs", "This pack needs “{feature}”, which this version of the program does not know. Nothing was added. Bring a newer version of Postil.")),
    "kind": ("M05", QT_TRANSLATE_NOOP("packs", "The pack calls itself {said}, but it was signed as {found}. Nothing was added. Tell your coordinator.")),
    "field": ("M06", QT_TRANSLATE_NOOP("packs", "The description of the pack does not fit at {place}. Nothing was added. Ask for the pack again.")),
    "project": ("T01", QT_TRANSLATE_NOOP("packs", "This pack belongs to “{title}”. Nothing was added. Open that project first.")),
    "other_revision": ("T02", QT_TRANSLATE_NOOP("packs", "This pack answers revision {said}; you opened revision {found}. Nothing was added. Open the other one.")),
    "other_task": ("T02", QT_TRANSLATE_NOOP("packs", "This pack answers another pack ({series}). Nothing was added. Open that one.")),
    "foreign_item": ("T03", QT_TRANSLATE_NOOP("packs", "Item {item} is unknown in the pack that is answered. Nothing was added. Tell your coordinator.")),
    "item_text": ("T03", QT_TRANSLATE_NOOP("packs", "Item {item} had another text when it was answered. Nothing was added. Tell your coordinator.")),
    "other_answer": ("T03", QT_TRANSLATE_NOOP("packs", "The answer to item {item} was another one when it was reviewed. Nothing was added. Tell your coordinator.")),
    "recipient": ("T04", QT_TRANSLATE_NOOP("packs", "This pack was made for {recipients}. Nothing was added. Ask for yours.")),
    "uninvited": ("T04", QT_TRANSLATE_NOOP("packs", "{principal} answers a pack that was made for {recipients}. Nothing was added. Tell your coordinator.")),
    "other_coordinator": ("T04", QT_TRANSLATE_NOOP("packs", "This pack was written for another coordinator. Nothing was added. Send it to them.")),
    "line": ("D01", QT_TRANSLATE_NOOP("packs", "Line {number} of {name} is unreadable. Nothing was added. Ask for the pack again.")),
    "count": ("D02", QT_TRANSLATE_NOOP("packs", "The pack says {said} for {name}, but holds {found}. Nothing was added. Ask for it again.")),
    "repeated": ("D03", QT_TRANSLATE_NOOP("packs", "“{item}” in {name} stands twice or out of order. Nothing was added. Ask for the pack again.")),
    "media": ("D04", QT_TRANSLATE_NOOP("packs", "The picture or sound {name} is not what its name says, or too large. Nothing was added. Ask for the pack again.")),
    "history": ("J01", QT_TRANSLATE_NOOP("packs", "The history breaks at event {number}. Nothing was added. Ask for the pack again.")),
    "history_end": ("J02", QT_TRANSLATE_NOOP("packs", "The end of the history is missing or changed. Nothing was added. Ask for the pack again.")),
    "older": ("T05", QT_TRANSLATE_NOOP("packs", "This pack is older than the one you have (revision {said}, you have {found}). Your work is untouched. Go on with the one you have.")),
    "older_roster": ("T05", QT_TRANSLATE_NOOP("packs", "The list of signers in this pack is older than the one you have ({said}, you have {found}). Your work is untouched. Call your coordinator.")),
    "jump": ("T08", QT_TRANSLATE_NOOP("packs", "The version in this pack jumps by {count}. Nothing was added. Call your coordinator.")),
    "history_start": ("J03", QT_TRANSLATE_NOOP("packs", "The history belongs to another pack. Nothing was added. Ask for the pack again.")),
    "replay": ("J04", QT_TRANSLATE_NOOP("packs", "What the pack says of item {item} is not what its history gives. Nothing was added. Ask for the pack again.")),
}
# fmt: on

CLASSES: tuple[tuple[tuple[str, ...], type[PostilError]], ...] = (
    (("Z01", "Z02"), errors.NotAPackError),
    (("Z03", "Z04", "Z05", "Z07"), errors.UnsafePackError),
    (("Z08",), errors.TooLargeError),
    (("Z06", "B07", "M02", "M03", "M04"), errors.UnsupportedFormatError),
    (("S01",), errors.UnsignedError),
    (("S02",), errors.BadSignatureError),
    (("S03", "S07"), errors.UnknownSignerError),
    (("S04", "S05", "S06", "S08"), errors.KeyNotAllowedError),
    (("T05", "T08"), errors.OlderRevisionError),
    (("T01", "T02", "T03", "T04", "X03"), errors.WrongPackError),
    (("T07",), errors.ConflictError),
    (("X01", "X02"), errors.MissingKeyError),
)


def refuse(name: str, /, *, file: str | None = None, line: int | None = None, **params: object) -> Problem:
    """Give the finding called `name` in SENTENCES, its places filled with `params`.

    Texts among them come from the file: what is invisible or steers a terminal is shown as an escape.
    """
    code, sentence = SENTENCES[name]
    shown = {key: visible(value) if isinstance(value, str) else value for key, value in params.items()}
    return Problem(code, sentence, shown, file=file, line=line)


def to_coordinator(problem: Problem) -> Problem:
    """Give a finding as the coordinator is told it: what others should tell the coordinator is the sender's to know."""
    said = problem.sentence
    if isinstance(said, Marked) and said.endswith(_TO_COORDINATOR):
        return replace(problem, sentence=EndsOtherwise(said, ASK_SENDER))
    return problem


def not_read(fault: OSError) -> Problem:
    """Give the finding for a file that could not be opened: there is none, or it cannot be read here."""
    return refuse("absent" if isinstance(fault, FileNotFoundError) else "unreadable")


def is_unreadable(problems: Iterable[Problem]) -> bool:
    """Tell whether nothing speaks against a file but that it cannot be read."""
    said = [one.sentence for one in problems]
    return len(said) == 1 and said[0] in (SENTENCES["unreadable"][1], SENTENCES["absent"][1])


def visible(text: str) -> str:
    """Give `text` with controls, bidi controls, zero-width and line separators as escapes, 200 characters at most."""
    return "".join(
        char.encode("unicode_escape").decode("ascii") if unicodedata.category(char) in _HIDDEN else char
        for char in text[:_LONGEST]
    )


def class_of(code: str) -> type[PostilError]:
    """Give the class of failure for a code; the rest (Z09, B, M01, M05, M06, D, J) is damage."""
    return next((kind for codes, kind in CLASSES if code in codes), errors.DamagedPackError)


def refusal(problems: Iterable[Problem]) -> PostilError:
    """Give the error for the findings of one layer, listed by code.

    D05 for an unknown family is known to the caller alone, who raises UnknownFamilyError.
    """
    listed = sorted(problems, key=lambda problem: problem.code)
    first = listed[0]
    kind = class_of(first.code)
    # A pack that contradicts itself about its signer has no number that could be compared.
    no_number = kind is errors.UnknownSignerError and "number" not in first.params
    if kind is errors.MissingKeyError or no_number or first.sentence == SENTENCES["absent"][1]:
        return kind(first.sentence, problems=listed, **first.params)
    return kind(problems=listed, **first.params)
