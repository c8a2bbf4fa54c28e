# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How the window speaks of packs: titles, families, languages, times left, due days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from annotator_app.families import by_id
from annotator_app.gui import translate
from annotator_app.gui.parts.lists.pack_row import PackShown
from annotator_app.gui.session import Session
from annotator_app.language import names, script
from annotator_app.model import clock
from annotator_app.model.pack import SEVERAL
from annotator_app.model.people import is_of_key
from annotator_app.model.texts import Texts, shown
from annotator_app.text import name_of
from annotator_app.workflows.keeping.pack_status import PackStatus

_HALF_HOUR_MIN = 30
_TIMES_FROM = 6
_IN_MINUTES_FROM_MS = 90_000


def title_of(session: Session, pack: PackStatus) -> tuple[str, str, bool]:
    """Give the title of a pack to show, its script, and whether it runs right to left."""
    text, tag = shown(pack.title, session.language, pack.language)
    form = script.to_show(tag, text)
    return name_of(text), form, script.right_to_left(form)


def family_of(pack: PackStatus) -> str:
    """Give the name of the task family in the language of the interface."""
    family = by_id(pack.family)
    return translate.said(family.title) if family else pack.family


def signer_of(name: str) -> str:
    """Give whom a pack comes from as people read it; a name in other letters is a code in packs (packs.md 6)."""
    return QCoreApplication.translate("RefusedPack", "your coordinator") if is_of_key(name) else name


def tile_of(language: str, languages: Sequence[str], own: Mapping[str, Texts]) -> tuple[str, str]:
    """Give the letters of a language tile and their script; of several languages the first counts.

    `own` are the names that packs gave to languages: every tile of a language has the same letters.
    """
    letters = names.tile(language if language != SEVERAL else (languages or ("en",))[0], own)
    return letters, script.form_of_text(letters) or "Latn"


def languages_of(session: Session, pack: PackStatus) -> str:
    """Give the names of the languages of the data, three at most."""
    tags = pack.languages or (pack.language,)
    said = translate.listed(session.name_of(tag) for tag in tags[:3])
    return said + " …" if len(tags) > 3 else said


def minutes(milliseconds: int) -> str:
    """Give a time as `26 min` or `2 h`, in steps of 1 minute below 30 and of 5 above."""
    least = max(1, round(milliseconds / 60_000))
    if least >= _HALF_HOUR_MIN:
        least = 5 * round(least / 5)
    if least >= 120:
        return translate.filled(QCoreApplication.translate("packs", "{hours} h"), hours=round(least / 60))
    return translate.filled(QCoreApplication.translate("packs", "{minutes} min"), minutes=least)


def took(milliseconds: int) -> str:
    """Give how long something took: `8 s` up to a minute and a half, then as `minutes` does."""
    if milliseconds >= _IN_MINUTES_FROM_MS:
        return minutes(milliseconds)
    said = QCoreApplication.translate("packs", "{seconds} s")
    return translate.filled(said, seconds=max(1, round(milliseconds / 1_000)))


def due_of(pack: PackStatus) -> tuple[str, str]:
    """Give the due day in words, and the tone it has."""
    if pack.state == "handed_back" and pack.handed_back_at:
        said = QCoreApplication.translate("packs", "Handed back {day}")
        return translate.filled(said, day=day_of(pack.handed_back_at)), "textSoft"
    if pack.due is None:
        return QCoreApplication.translate("packs", "No due date"), "textFaint"
    day = date.fromisoformat(pack.due)
    said = translate.day(day)
    if day < clock.today():
        late = QCoreApplication.translate("packs", "Due {day}, still accepted")
        over = QCoreApplication.translate("packs", "Due {day}, no longer accepted")
        return translate.filled(late if pack.late else over, day=said), "warn"
    if day == clock.today():
        return QCoreApplication.translate("packs", "Due today"), "warn"
    return translate.filled(QCoreApplication.translate("packs", "Due {day}"), day=said), "textSoft"


def row_of(
    session: Session, pack: PackStatus, others: Iterable[PackStatus] = (), *, card: bool = False
) -> PackShown:
    """Give what the library shows of a pack; `others` tell how long tasks of its kind take this person."""
    title, form, rtl = title_of(session, pack)
    letters, letters_script = tile_of(pack.language, pack.languages, session.own_names)
    due, tone = due_of(pack)
    label, icon = action_of(pack)
    family, language = family_of(pack), languages_of(session, pack)
    about = f"{family} · {language}"
    if pack.returned:
        said = QCoreApplication.translate("packs", "Returned answers · {family} · {language}")
        about = translate.filled(said, family=family, language=language)
    if pack.kind == "review":
        said = QCoreApplication.translate("packs", "Review · {family} · {language} · from {signer}")
        places = {"family": family, "language": language, "signer": signer_of(pack.signer)}
        about = translate.filled(said, **places)
    elif card and not pack.returned:
        sentence = QCoreApplication.translate(
            "packs", "{family} · {language} · from {signer}. Item {a} of {b}."
        )
        places = {"family": family, "language": language, "signer": signer_of(pack.signer)}
        about = translate.filled(sentence, a=pack.position + 1, b=pack.items, **places)
        left = time_left(pack)
        if left:
            about += " " + translate.filled(
                QCoreApplication.translate("packs", "About {time} left."), time=left
            )
    if pack.arrived:
        told = arrived_of(pack.arrived, pack.received)
        sentences = card and pack.kind == "task" and not pack.returned
        # In a row the end is cut where there is no room: what is new stands before what it is.
        about = f"{about} {told}" if sentences else f"{told} · {about}"
    return PackShown(
        title=title,
        script=form,
        rtl=rtl,
        letters=letters,
        letters_script=letters_script,
        about=about,
        states=pack.states,
        position=-1 if not card else pack.position,
        count=count_of(pack, others),
        due=due,
        due_tone=tone,
        pill=pill_of(pack),
        action=label,
        icon=icon,
    )


def arrived_of(stamp: str, received: str | None) -> str:
    """Give in words that a result pack has arrived that was handed back on that day, and when it was received."""
    if received is None:
        said = QCoreApplication.translate("AddPack", "Your result pack of {day} has arrived.")
        return translate.filled(said, day=day_of(stamp))
    said = QCoreApplication.translate("AddPack", "Your result pack of {day} was received on {received}.")
    return translate.filled(said, day=day_of(stamp), received=day_of(received))


def time_left(pack: PackStatus) -> str:
    """Give the time left by the person's own median, from the sixth answer on; "" before."""
    times = sorted(pack.recent_ms)
    if len(times) < _TIMES_FROM:
        return ""
    return minutes(times[len(times) // 2] * (pack.open + pack.later))


def time_ahead(pack: PackStatus, others: Iterable[PackStatus]) -> str:
    """Give the time a new pack will take by the person's median in packs of its kind; "" without one."""
    alike = (other for other in others if (other.family, other.project) == (pack.family, pack.project))
    times = sorted(time for other in alike for time in other.recent_ms)
    return minutes(times[len(times) // 2] * pack.items) if len(times) >= _TIMES_FROM else ""


def count_of(pack: PackStatus, others: Iterable[PackStatus] = ()) -> str:
    """Give how far a pack is."""
    if pack.kind == "review":
        said = QCoreApplication.translate("packs", "{a} of {b} answers checked")
        return translate.filled(said, a=pack.answered, b=pack.items)
    if pack.state == "new":
        time = time_ahead(pack, others)
        said = _Counted().new_about(pack.items) if time else _Counted().new(pack.items)
        return translate.filled(said, time=time)
    said = QCoreApplication.translate("packs", "{a} of {b}")
    return translate.filled(said, a=pack.answered + pack.problems, b=pack.items)


def pill_of(pack: PackStatus) -> str:
    """Give what asks for action in a pack."""
    if pack.state == "finished":
        return QCoreApplication.translate("packs", "Not handed back yet")
    if pack.state == "changed" and pack.handed_back_at:
        return translate.filled(_Counted().changed(pack.changed_since), day=day_of(pack.handed_back_at))
    return ""


class _Counted(QObject):
    """Counted texts: Qt's extractor takes their plural forms from the `tr` of a class only."""

    def changed(self, count: int) -> str:
        """Give how many answers changed, with a place for the day."""
        return self.tr("%n answer(s) changed since {day}", "", count)

    def new(self, count: int) -> str:
        """Give how many items wait in a pack that nobody has begun."""
        return self.tr("New · %n items", "", count)

    def new_about(self, count: int) -> str:
        """Give the same with a place for the time they take."""
        return self.tr("New · %n items, about {time}", "", count)


def action_of(pack: PackStatus) -> tuple[str, str]:
    """Give the words and the icon of what is to be done with a pack."""
    if pack.state == "finished":
        return QCoreApplication.translate("packs", "Hand back"), "send"
    if pack.state == "changed":
        return QCoreApplication.translate("packs", "Hand back again"), "send"
    if pack.state == "new":
        return QCoreApplication.translate("packs", "Start"), ""
    if pack.state == "handed_back":
        return QCoreApplication.translate("packs", "Open"), ""
    if pack.state == "archived":
        return QCoreApplication.translate("packs", "Bring back"), ""
    return QCoreApplication.translate("packs", "Continue"), ""


def day_of(stamp: str) -> str:
    """Give the day of a stamp as people write it."""
    return translate.day(date.fromisoformat(stamp[:10]))
