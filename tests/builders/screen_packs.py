# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""States of the first run, of Packs, of adding a pack and of handing one back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from annotator_app.gui.dialogs.add_pack import AddPack
from annotator_app.gui.dialogs.handing_back.hand_back import HandBack
from annotator_app.gui.dialogs.signing.bring_key import BringKey
from annotator_app.gui.dialogs.signing.passphrase import Passphrase
from annotator_app.gui.parts.texts.link import Link
from annotator_app.gui.screens.first_run import FirstRunScreen
from annotator_app.workflows.handing_back import hand_back as handing_back
from annotator_app.workflows.keeping import pack_status
from annotator_app.workflows.labelling.label import LabellingSession
from annotator_app.workflows.receiving import import_pack
from annotator_app.workflows.signing import identity, key_copy
from tests.builders import packs as signed
from tests.builders import screen_tasks, stores, work
from tests.builders.window_story import drop
from tests.builders.windows import Desk

PASSPHRASE = "open sesame"


# --- first run -----------------------------------------------------------------------------------------


def named(desk: Desk) -> None:
    desk.press("Enter")
    desk.until(lambda: desk.window.findChild(FirstRunScreen).stack.currentIndex() == 1)
    desk.turn()


def keyed(desk: Desk) -> None:
    named(desk)
    desk.type("Contributor 12").press("Enter")
    desk.until(lambda: desk.window.findChild(FirstRunScreen).stack.currentIndex() == 2)


# --- packs ---------------------------------------------------------------------------------------------


def packs(desk: Desk, count: int = 1) -> None:
    for number in range(count):
        screen_tasks.add(
            desk.home, "sentiment", (screen_tasks.FEELING,), desk.data, count=40, series=f"s{number}"
        )


def packs_in_all_states(desk: Desk) -> None:
    """New, in progress with a due day, finished, handed back, changed since."""
    tasks = (("new", {}), ("overdue", {"due": "2026-01-05"}), ("done", {}), ("back", {}), ("since", {}))
    for series, more in tasks:
        screen_tasks.add(
            desk.home, "sentiment", (screen_tasks.FEELING,), desk.data, count=4, series=series, **more
        )
    by_series = {pack.series: pack.id for pack in pack_status.run(desk.home)}
    answer(desk, by_series["overdue"], 2)
    answer(desk, by_series["done"], 4)
    for series in ("back", "since"):
        a_real_pack(desk, series)


def a_real_pack(desk: Desk, series: str) -> None:
    """Add a signed pack, answer it and hand it back; `since` gets another answer afterwards."""
    path = written(desk, work.a_task(series=series, count=3), f"{series}.taskpack")
    pack = import_pack.run(desk.home, import_pack.preview(desk.home, path), accept="match").pack
    answer(desk, pack, 3)
    handing_back.run(desk.home, pack, desk.home.path.parent, allow_open=True)
    if series == "since":
        session = LabellingSession(desk.home, pack)
        session.go(0)
        session.set("label", "negative")
        session.commit()
        session.close()


def answer(desk: Desk, pack: str, count: int) -> None:
    session = LabellingSession(desk.home, pack)
    for _ in range(count):
        for question, value in stores.an_answer(session).items():
            session.set(question, value)
        assert session.commit() == []
        if (upcoming := session.next_open(session.position)) is not None:
            session.go(upcoming)
    session.close()


def archived(desk: Desk) -> None:
    desk.press("Delete")
    desk.turn(0.2)


# --- adding --------------------------------------------------------------------------------------------


def written(desk: Desk, maker: work.TaskMaker, name: str = "news.taskpack") -> Path:
    path = desk.home.path.parent / f"{desk.home.path.name}-{name}"
    maker.write(path)
    return path


def a_task(desk: Desk, **more: object) -> work.TaskMaker:
    del desk
    return work.a_task(**more)


def have(desk: Desk, accept: str = "match", **more: object) -> Path:
    """Have a pack of the coordinator, so that the signer is known."""
    path = written(desk, a_task(desk, **more), "before.taskpack")
    import_pack.run(desk.home, import_pack.preview(desk.home, path), accept=accept)
    return path


def known(desk: Desk) -> None:
    have(desk)


def uncompared(desk: Desk) -> None:
    have(desk, "not_compared")


def offering(make: Callable[[Desk], Path], *keys: str) -> Callable[[Desk], None]:
    def bring(desk: Desk) -> None:
        drop(desk, make(desk))
        desk.dialog(AddPack)
        desk.press(*keys)

    return bring


def first(desk: Desk) -> Path:
    return written(desk, a_task(desk))


def second(desk: Desk) -> Path:
    return written(desk, a_task(desk, series="news-part-2"))


def new_key(desk: Desk) -> Path:
    return written(desk, a_task(desk, project="other-4m2x", key=work.OTHER))


def other_key(desk: Desk) -> Path:
    return written(desk, a_task(desk, series="news-part-2", key=work.OTHER))


def changed(desk: Desk) -> Path:
    path = first(desk)
    whole = bytearray(path.read_bytes())
    whole[len(whole) // 2] ^= 1
    path.write_bytes(whole)
    return path


def cut(desk: Desk) -> Path:
    path = first(desk)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


def for_other(desk: Desk) -> Path:
    recipients = {
        "recipients": ("contributor-11@news-7k3q",),
        "contributors": (("contributor-11", work.OTHER),),
    }
    return written(desk, a_task(desk, **recipients))


def already(desk: Desk) -> Path:
    return have(desk)


def newer(desk: Desk) -> Path:
    path = have(desk)
    (before,) = pack_status.run(desk.home)
    del path
    more = {"count": 6, "revision": 2, "supersedes": before.id}
    return written(desk, a_task(desk, **more))


def no_pack(desk: Desk) -> Path:
    path = desk.home.path.parent / "letter.taskpack"
    path.write_text("Dear all", encoding="utf-8")
    return path


def newer_app(desk: Desk) -> Path:
    """A pack in a format that no program here knows."""
    path = desk.home.path.parent / "newer.taskpack"
    path.write_bytes(signed.task().describe(format_version="9.0").seal().zipped())
    return path


def unsigned(desk: Desk) -> Path:
    """A pack without its signature."""
    path = desk.home.path.parent / "unsigned.taskpack"
    bag = signed.task().seal()
    for name in [name for name in bag.files if name.startswith("signature")]:
        del bag.files[name]
    path.write_bytes(bag.zipped())
    return path


def older(desk: Desk) -> Path:
    """The first version, while the second is here."""
    before, now = written(desk, a_task(desk), "first.taskpack"), newer(desk)
    import_pack.run(desk.home, import_pack.preview(desk.home, now), accept="match")
    return before


def other_kind(desk: Desk) -> Path:
    """A result pack."""
    path = desk.home.path.parent / "answers.resultpack"
    path.write_bytes(signed.result().seal().zipped())
    return path


# --- handing back --------------------------------------------------------------------------------------


def half_done(desk: Desk) -> None:
    a_signed_pack(desk, "not_compared", 2)


def all_done(desk: Desk) -> None:
    a_signed_pack(desk, "match", 5)


def locked(desk: Desk) -> None:
    """The key is kept with a passphrase."""
    a_signed_pack(desk, "match", 5, passphrase=PASSPHRASE)


def a_signed_pack(desk: Desk, accept: str, done: int, passphrase: str = "") -> None:
    if passphrase:
        identity.new(desk.home, "Contributor 07", passphrase)
    have(desk, accept)
    (pack,) = pack_status.run(desk.home)
    answer(desk, pack.id, done)
    if done < pack.items:
        session = LabellingSession(desk.home, pack.id)
        session.decide_later(True)
        session.close()


def handing(desk: Desk) -> None:
    desk.press("Ctrl+E")
    desk.dialog(HandBack)


def handed(desk: Desk) -> None:
    handing(desk)
    desk.press("Enter")
    desk.until(lambda: desk.dialogs(HandBack)[-1]._report is not None)
    desk.turn(0.1)


def asked_for_passphrase(desk: Desk) -> None:
    handing(desk)
    desk.press("Enter")
    desk.dialog(Passphrase)


def nothing(_desk: Desk) -> None: ...


def bringing(desk: Desk) -> None:
    """The link of the key page, and a page that is typed wrongly."""
    keyed(desk)
    link = next(one for one in desk.window.findChildren(Link) if one.isVisible())
    link.setFocus()
    desk.press("Enter")
    desk.dialog(BringKey)
    desk.press("Tab").type("123456 654321")


def typed(desk: Desk) -> None:
    desk.type("ara")


STATES: dict[str, tuple[object, ...]] = {
    "first-run-language": (nothing, nothing, ""),
    "first-run-language-typed": (nothing, typed, ""),
    "first-run-name": (nothing, named, ""),
    "first-run-name-missing": (nothing, lambda desk: (named(desk), desk.press("Enter")), ""),
    "first-run-key": (nothing, keyed, ""),
    "first-run-bring-key": (nothing, bringing, ""),
    "packs-copied": (lambda desk: (packs(desk), key_copy.note_copy(desk.home)),),
    "packs-empty": (),
    "packs-one": (packs,),
    "packs-states": (packs_in_all_states,),
    "packs-many": (lambda desk: packs(desk, 15),),
    "packs-archived": (lambda desk: packs(desk, 2), archived),
    "add-first": (nothing, offering(first)),
    "add-first-chosen": (nothing, offering(first, "2")),
    "add-confirmed": (known, offering(second)),
    "add-not-compared": (uncompared, offering(second)),
    "add-new-key": (known, offering(new_key)),
    "add-other-key": (known, offering(other_key)),
    "add-changed": (nothing, offering(changed)),
    "add-cut": (nothing, offering(cut)),
    "add-for-other": (nothing, offering(for_other)),
    "add-already": (nothing, offering(already)),
    "add-newer": (nothing, offering(newer)),
    "add-not-a-pack": (nothing, offering(no_pack)),
    "add-newer-app": (nothing, offering(newer_app)),
    "add-unsigned": (nothing, offering(unsigned)),
    "add-older": (nothing, offering(older)),
    "add-other-kind": (nothing, offering(other_kind)),
    "hand-back": (half_done, handing),
    "hand-back-all": (all_done, handing),
    "hand-back-done": (all_done, handed),
    "hand-back-passphrase": (locked, asked_for_passphrase, ""),
}
