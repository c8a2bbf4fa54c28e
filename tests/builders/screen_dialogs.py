# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""States of what lies over a screen: panels, the palette, the keyboard page, settings and the other dialogs."""

from __future__ import annotations

import threading
from collections.abc import Callable

from annotator_app.errors import Problem, StoreFullError
from annotator_app.gui.dialogs.answering.content_warning import ContentWarning
from annotator_app.gui.dialogs.answering.finished import Finished
from annotator_app.gui.dialogs.settings import PAGES, PageEntry, SettingsDialog
from annotator_app.gui.dialogs.signing.bring_key import BringKey
from annotator_app.gui.dialogs.signing.new_passphrase import NewPassphrase
from annotator_app.gui.dialogs.working import LongWork, Working
from annotator_app.gui.jobs import Job
from annotator_app.gui.preferences.signing_key import SigningKeyPage
from annotator_app.gui.preferences.trusted import TrustedPage
from annotator_app.packs import paper_key
from annotator_app.packs.keys import key_from_seed
from annotator_app.workflows.receiving import import_pack, refused_files
from annotator_app.workflows.signing import identity, key_copy, trust
from tests.builders import screen_tasks as tasks
from tests.builders.screen_items import keys, pack
from tests.builders.screen_packs import changed, cut, for_other, nothing, packs, uncompared
from tests.builders.windows import Desk

KEY, TRUST = PAGES.index(SigningKeyPage), PAGES.index(TrustedPage)
_ONE = pack("sentiment", (tasks.FEELING,), **tasks.GUIDELINES)
_LAST = pack("sentiment", (tasks.FEELING,), count=2)


def warned_of_content(desk: Desk) -> None:
    id_ = tasks.add(desk.home, "sentiment", (tasks.FEELING,), desk.data, sources=(tasks.RUDE,))
    desk.app.shell.state.setValue("open_pack", id_)


def content_warning(desk: Desk) -> None:
    """A pack that is opened again by itself at the start was warned of before; go there as one does first."""
    if not desk.dialogs(ContentWarning):
        desk.press("Ctrl+H")
        desk.until(lambda: desk.window.desk is None)
        desk.press("Enter")
    desk.dialog(ContentWarning)


def finished(desk: Desk) -> None:
    desk.press("1", "Enter", "2", "Enter")
    desk.dialog(Finished)


def told(desk: Desk) -> None:
    """A failure with details that stops what was asked for."""
    problem = Problem("told", "Told by the test.", file="items.jsonl", line=3)
    desk.window.session.messages.show(StoreFullError(problems=[problem]))
    desk.dialog()


def working(desk: Desk) -> None:
    """Work that lasts until the screen is closed."""
    over = threading.Event()

    def work(job: Job) -> None:
        job.step(812, 4000)
        over.wait(600)

    desk.waits = False
    LongWork(desk.window.session, desk.window, "Checking the pack").run(
        work, lambda _r: None, lambda _e: None
    )
    desk.until(lambda: desk.dialogs(Working))
    desk.dialogs(Working)[0].step(812, 4000)

    def end() -> None:
        over.set()
        desk.gone()

    desk.afterwards.append(end)


def by_palette(words: str) -> Callable[[Desk], None]:
    """Run a command that is found by its English words, whatever its key is."""

    def bring(desk: Desk) -> None:
        desk.press("Ctrl+K").type(words).press("Enter")
        desk.turn(0.2)

    return bring


def settings_page(place: int) -> Callable[[Desk], None]:
    def bring(desk: Desk) -> None:
        desk.press("Ctrl+,")
        dialog = desk.dialog(SettingsDialog)
        desk.click(dialog.findChildren(PageEntry)[place])
        desk.turn()

    return bring


def locked(desk: Desk) -> None:
    """A key with a passphrase, of which there is a copy."""
    identity.new(desk.home, "Contributor 07", "open sesame")
    key_copy.note_copy(desk.home)


def trusting(desk: Desk) -> None:
    """Somebody who was entered, a coordinator whose number was not compared, and files that were refused."""
    uncompared(desk)
    trust.add(
        desk.home, key_from_seed(bytes(32)).public.line, as_name="संपादक 09", kinds=["result", "verdict"]
    )
    for make in (changed, cut, for_other):
        offered = import_pack.preview(desk.home, make(desk))
        refused_files.note(desk.home, offered)
        import_pack.discard(desk.home, offered)


def stopped(desk: Desk) -> None:
    settings_page(TRUST)(desk)
    desk.click(desk.dialog(SettingsDialog).page.cards[0].stop)


def passphrase(desk: Desk) -> None:
    settings_page(KEY)(desk)
    desk.click(desk.dialog(SettingsDialog).page.set)
    desk.dialog(NewPassphrase)


def passphrase_differs(desk: Desk) -> None:
    passphrase(desk)
    desk.type("one").press("Tab").type("two").press("Enter")


def copy_passphrase(desk: Desk) -> None:
    settings_page(KEY)(desk)
    desk.click(desk.dialog(SettingsDialog).page.keep.first)
    desk.dialog(NewPassphrase)


def bring_key(desk: Desk) -> None:
    """The digits of a page of another key, whole."""
    settings_page(KEY)(desk)
    desk.click(desk.dialog(SettingsDialog).page.bring)
    desk.dialog(BringKey)
    desk.press("Tab").type(" ".join(paper_key.blocks(key_from_seed(bytes(range(32))))))


def with_history(desk: Desk) -> None:
    """An answer that was changed, and its earlier versions."""
    desk.press("1", "Enter", "Alt+Up", "2", "Enter", "Alt+Up")
    desk.saved()
    desk.press("Ctrl+Shift+H")
    desk.turn(0.2)


def changing_a_key(*pressed: str) -> Callable[[Desk], None]:
    """The page of keys while it waits for the key of a command, and what it says to one."""

    def bring(desk: Desk) -> None:
        settings_page(4)(desk)
        page = desk.dialogs(SettingsDialog)[0].page
        page.field.editor.setFocus()
        desk.type("Note to the coordinator").press("Enter", *pressed)

    return bring


def with_preset(name: str, home: Callable[[Desk], object]) -> Callable[[Desk], None]:
    """A ready set of keys, chosen before the window opened."""

    def fill(desk: Desk) -> None:
        desk.app.settings["keys"] = {"preset": name}
        home(desk)

    return fill


def three_times(words: str) -> Callable[[Desk], None]:
    """A command done three times through the palette: its key is said."""

    def bring(desk: Desk) -> None:
        for _time in range(3):
            by_palette(words)(desk)
            desk.gone()

    return bring


def worked_long(desk: Desk) -> None:
    """More than 50 minutes without a break, and then an answer."""
    desk.screen.pace._rested -= 51 * 60_000
    desk.press("1", "Enter")
    desk.until(desk.screen.frame.actions.rest.text)  # shown where there is room, and said in any case


STATES: dict[str, tuple[object, ...]] = {
    "items": (_ONE, keys("1", "Enter", "Ctrl+D", "Ctrl+L")),
    "guidelines": (_ONE, keys("Ctrl+G")),
    "guidelines-examples": (pack("sentiment", (tasks.WITH_EXAMPLES,), **tasks.GUIDELINES), keys("Ctrl+G")),
    "report": (_ONE, keys("Ctrl+I")),
    "report-chosen": (_ONE, keys("Ctrl+I", "2")),
    "report-missing": (_ONE, keys("Ctrl+I", "Enter")),
    "note": (_ONE, keys("Ctrl+N")),
    "go-to": (_ONE, keys("Ctrl+J")),
    "go-to-missing": (_ONE, lambda desk: desk.press("Ctrl+J").type("99").press("Enter")),
    "palette": (_ONE, keys("Ctrl+K")),
    "palette-typed": (_ONE, lambda desk: desk.press("Ctrl+K").type("o")),
    "palette-nothing": (_ONE, lambda desk: desk.press("Ctrl+K").type("zzqq")),
    "keyboard-task": (_ONE, keys("F1")),
    "keyboard-packs": (packs, keys("F1")),
    "settings": (packs, keys("Ctrl+,")),
    **{f"settings-{place}": (packs, settings_page(place)) for place in range(1, len(PAGES))},
    "settings-key-locked": (locked, settings_page(KEY), ""),
    "settings-trust": (trusting, settings_page(TRUST)),
    "settings-trust-stopped": (trusting, stopped),
    "settings-passphrase": (packs, passphrase),
    "settings-passphrase-differs": (packs, passphrase_differs),
    "settings-copy-passphrase": (packs, copy_passphrase),
    "settings-bring-key": (packs, bring_key),
    "history": (_ONE, with_history),
    "settings-keys-listening": (packs, changing_a_key()),
    "settings-keys-clash": (packs, changing_a_key("Ctrl+D")),
    "settings-keys-preset": (with_preset("anki", packs), settings_page(4)),
    "settings-reading": (_ONE, settings_page(2)),
    "keyboard-preset": (with_preset("prodigy", _ONE), keys("F1")),
    "sentiment-preset": (with_preset("argilla", _ONE),),
    "history-none": (_ONE, keys("Ctrl+Shift+H")),
    "palette-toast": (_ONE, three_times("text in normal size")),
    "break": (_ONE, worked_long),
    "finished": (_LAST, finished),
    "content-warning": (warned_of_content, content_warning),
    "message": (packs, told),
    "working": (nothing, working),
    "saved-toast": (_ONE, keys("Ctrl+S")),
}
